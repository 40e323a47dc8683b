// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/versiontablemodel.h"

#include "format/digesttext.h"
#include "format/quantity.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

QString trackOf(const Version &version)
{
    return version.major() > 0 ? QString::number(version.major()) : u"0."_s + QString::number(version.minor());
}

QString textOf(const Version &version)
{
    return QString::fromStdString(version.text());
}

/** Who withdrew a release, and when by their own account. */
QString yankedText(const Release &release)
{
    return VersionTableModel::tr("yanked by %1, claimed %2 UTC")
        .arg(QString::fromStdString(release.yanked->by.text()), claimedTimeText(release.yanked->timestamp));
}

} // namespace

std::vector<ReleaseTrack> releaseTracks(const PackageState &state)
{
    std::vector<const Release *> releases;
    for (const auto &[version, release] : state.releases())
        releases.push_back(&release);
    std::ranges::sort(releases, [](const Release *a, const Release *b) { return a->version > b->version; });
    std::vector<ReleaseTrack> tracks;
    for (const auto *release : releases) {
        const QString name = trackOf(release->version);
        if (tracks.empty() || tracks.back().name != name)
            tracks.push_back({name, nullptr, 0, 0});
        auto &track = tracks.back();
        ++track.versions;
        if (release->yanked)
            ++track.yanked;
        else if (!track.newest && !release->version.isPrerelease())
            track.newest = release;
    }
    return tracks;
}

const Release *previousRelease(const PackageState &state, const Version &version)
{
    const Release *previous = nullptr;
    for (const auto &[each, release] : state.releases()) {
        if (!release.yanked && each < version && (!previous || previous->version < each))
            previous = &release;
    }
    return previous;
}

VersionTableModel::VersionTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void VersionTableModel::setLog(std::shared_ptr<const LogView> log)
{
    beginResetModel();
    m_log = std::move(log);
    m_rows.clear();
    if (const auto *state = m_log ? std::get_if<PackageState>(&m_log->state) : nullptr) {
        const auto *newest = state->newestRelease();
        const auto tracks = releaseTracks(*state);
        for (const auto &[version, release] : state->releases()) {
            Row row{&release, VersionMark::None, {}};
            const bool leads = std::ranges::any_of(tracks, [&](const auto &track) { return track.newest == &release; });
            if (release.yanked)
                row.mark = VersionMark::Yanked;
            else if (&release == newest)
                row.mark = VersionMark::Newest;
            else if (release.version.isPrerelease())
                row.mark = VersionMark::Prerelease;
            else if (leads) {
                row.mark = VersionMark::NewestOfTrack;
                row.track = trackOf(release.version);
            }
            m_rows.push_back(std::move(row));
        }
        std::ranges::sort(m_rows, [](const Row &a, const Row &b) { return a.release->version > b.release->version; });
    }
    endResetModel();
}

void VersionTableModel::setSizes(const ContentSizes &sizes)
{
    m_sizes = sizes;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, SizeColumn), index(rowCount() - 1, SizeColumn));
}

std::optional<quint64> VersionTableModel::size(const Release &release) const
{
    const auto known = m_sizes.constFind(QString::fromStdString(release.content.text()));
    return known == m_sizes.cend() ? std::nullopt : std::optional(*known);
}

const Release *VersionTableModel::release(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[std::size_t(row)].release : nullptr;
}

VersionMark VersionTableModel::mark(int row) const
{
    return m_rows[std::size_t(row)].mark;
}

std::optional<std::uint64_t> VersionTableModel::position(const RecordId &record) const
{
    for (const auto &shown : m_log->records) {
        if (shown.id == record)
            return shown.position;
    }
    return std::nullopt;
}

int VersionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int VersionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VersionTableModel::text(const Row &row, int column) const
{
    const auto &release = *row.release;
    switch (column) {
    case VersionColumn:
        return textOf(release.version);
    case StateColumn:
        switch (row.mark) {
        case VersionMark::Newest:
            return tr("newest");
        case VersionMark::NewestOfTrack:
            return tr("newest of %1.x").arg(row.track);
        case VersionMark::Prerelease:
            return tr("pre-release");
        case VersionMark::Yanked:
            return tr("yanked");
        case VersionMark::None:
            return QString();
        }
        return {};
    case TimeColumn:
        return claimedSecondText(release.timestamp);
    case DigestColumn:
        return shortDigest(QString::fromStdString(release.content.text()));
    case SizeColumn: {
        const auto bytes = size(release);
        return bytes ? sizeText(*bytes) : u"–"_s;
    }
    case RecordColumn: {
        const auto place = position(release.recordId);
        return place ? QString::number(*place + 1) : QString();
    }
    default:
        return {};
    }
}

QVariant VersionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows[std::size_t(index.row())];
    const auto &release = *row.release;
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == StateColumn)
            return QString();
        return text(row, column);
    case VersionRole:
        return textOf(release.version);
    case StruckRole:
        return column == VersionColumn && release.yanked.has_value();
    case DimRole:
        return column == TimeColumn || column == RecordColumn || (column == SizeColumn && !size(release));
    case FixedRole:
        return column == DigestColumn;
    case MarkRole:
        return column == StateColumn && row.mark != VersionMark::None ? QVariant(int(row.mark)) : QVariant();
    case MarkTextRole:
        return column == StateColumn ? text(row, column) : QVariant();
    case KeyRole:
        // Who withdrew it stands beside the mark: the withdrawal is a signed statement, too.
        if (column == StateColumn && release.yanked)
            return QString::fromStdString(release.yanked->by.text());
        return column == SignerColumn ? QVariant(QString::fromStdString(release.by.text())) : QVariant();
    case Qt::AccessibleTextRole:
        if (column == StateColumn)
            return release.yanked ? yankedText(release) : text(row, column).toString();
        return column == SignerColumn ? QVariant(QString::fromStdString(release.by.text())) : QVariant();
    case SortRole:
        return column == RecordColumn    ? QVariant(text(row, column).toString().toULongLong())
               : column == SizeColumn    ? QVariant(size(release).value_or(0))
               : column == TimeColumn    ? QVariant(qlonglong(release.timestamp.seconds))
               : column == VersionColumn ? QVariant(-index.row())
                                         : QVariant(text(row, column));
    case PositionRole: {
        const auto place = position(release.recordId);
        return place ? QVariant(qulonglong(*place)) : QVariant();
    }
    case CopyRole:
        if (column == DigestColumn)
            return QString::fromStdString(release.content.text());
        if (column == SignerColumn)
            return QString::fromStdString(release.by.text());
        if (column == TimeColumn)
            return claimedTimeText(release.timestamp);
        if (column == StateColumn && release.yanked)
            return yankedText(release);
        if (column == SizeColumn)
            return size(release) ? QString::number(*size(release)) : QString();
        return text(row, column);
    case Qt::ToolTipRole:
        switch (column) {
        case StateColumn:
            return release.yanked ? QVariant(yankedText(release)) : QVariant();
        case TimeColumn:
            return QString(claimedTimeText(release.timestamp) + u'\n' +
                           tr("What the signer claims. Nothing proves it; only the order is checked."));
        case SignerColumn:
        case DigestColumn:
            return data(index, CopyRole);
        case SizeColumn:
            return size(release) ? tr("Measured when the content was downloaded and its digest recomputed.")
                                 : tr("The log does not say it. It is known once this version was downloaded.");
        default:
            return {};
        }
    case Qt::TextAlignmentRole:
        if (column == RecordColumn || column == SizeColumn)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        return {};
    default:
        return {};
    }
}

QVariant VersionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == RecordColumn || section == SizeColumn))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case VersionColumn:
        return tr("Version");
    case StateColumn:
        return tr("State");
    case TimeColumn:
        return tr("Claimed time (UTC)");
    case SignerColumn:
        return tr("Signed by");
    case DigestColumn:
        return tr("Content digest");
    case SizeColumn:
        return tr("Size");
    case RecordColumn:
        return tr("Record");
    default:
        return {};
    }
}

} // namespace kennel
