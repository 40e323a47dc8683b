// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "models/contentsizes.h"
#include "models/modelroles.h"
#include "session/logview.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace kennel {

/** What stands out about a version. */
enum class VersionMark { None, Newest, NewestOfTrack, Prerelease, Yanked };

/** A line of versions that are meant to be compatible: the same major version, below 1 the same minor version. */
struct ReleaseTrack
{
    QString name;                    ///< "2" or "0.3"
    const Release *newest = nullptr; ///< highest that is neither yanked nor a pre-release, if there is one
    int versions = 0;
    int yanked = 0;
};

/** The tracks of the releases of `state`, highest first. Pointers are valid as long as `state`. */
std::vector<ReleaseTrack> releaseTracks(const PackageState &state);

/**
 * What somebody has who upgrades to `version`: the highest release below it that is not yanked; null if there is none.
 * The pointer is valid as long as `state`.
 */
const Release *previousRelease(const PackageState &state, const Version &version);

/** Every version that a package log ever released, highest first; yanked ones stay. */
class VersionTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        VersionColumn,
        StateColumn,
        TimeColumn,
        SignerColumn,
        DigestColumn,
        SizeColumn,
        RecordColumn,
        ColumnCount
    };
    /** More roles than those of ModelRole. */
    enum Role {
        VersionRole = Qt::UserRole + 200, ///< QString: the version of the row
    };

    explicit VersionTableModel(QObject *parent = nullptr);

    void setLog(std::shared_ptr<const LogView> log);
    /** What is known of the sizes of contents: the log itself does not say them. */
    void setSizes(const ContentSizes &sizes);
    std::optional<quint64> size(const Release &release) const;
    /** The release of a row; null beyond the end. */
    const Release *release(int row) const;
    /** What marks the version of a row. */
    VersionMark mark(int row) const;
    /** The position in the log of the record with this id; nothing if there is none. */
    std::optional<std::uint64_t> position(const RecordId &record) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        const Release *release = nullptr;
        VersionMark mark = VersionMark::None;
        QString track; ///< of NewestOfTrack
    };

    QVariant text(const Row &row, int column) const;

    std::shared_ptr<const LogView> m_log;
    std::vector<Row> m_rows;
    ContentSizes m_sizes;
};

} // namespace kennel
