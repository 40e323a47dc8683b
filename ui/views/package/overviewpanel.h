// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "meaning/host.h"
#include "models/contentsizes.h"
#include "session/logview.h"
#include "widgets/scrollarea.h"

#include <memory>
#include <vector>

class QAction;
class QBoxLayout;
class QComboBox;
class QGridLayout;
class QVBoxLayout;

namespace kennel {

class DataTable;
class HashLabel;
class InsideSummary;
class KeyLabel;
class PlainLabel;
class RecordTableModel;
class SectionHeading;
class VersionTableModel;

/**
 * A package at a glance: what the selected version is and may do, the newest version with who signed it, every version
 * that there ever was, the latest records, and how to use it elsewhere. Times are called what they are: claimed.
 */
class OverviewPanel : public ScrollArea
{
    Q_OBJECT

public:
    /** `hosts`: those that versions are judged for. */
    explicit OverviewPanel(std::vector<meaning::Host> hosts, QWidget *parent = nullptr);

    /** Shows `log`; `registry` is the label that commands name. */
    void setLog(std::shared_ptr<const LogView> log, const QString &registry);

    /** What is known of the sizes of contents. */
    void setSizes(const ContentSizes &sizes);

    /** What the version is that is looked into. */
    InsideSummary *summary() const { return m_summary; }
    DataTable *versions() const { return m_versions; }
    DataTable *latest() const { return m_latest; }
    /** The version of the selected row; empty if none is selected. */
    QString selectedVersion() const;
    /** Selects the row of a version; false if there is none. */
    bool selectVersion(const QString &version);
    QAction *downloadSelected() const { return m_downloadSelected; }
    /** The commands that are offered for copying. */
    QStringList commands() const;

Q_SIGNALS:
    /** The user wants this version in a file. */
    void downloadRequested(const QString &version);
    void historyRequested(quint64 position);
    /** Another version is selected now, or none. */
    void selectionChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Tool { Kennelctl, Wkg, Warg, Cargo, Wac, Jco };

    QWidget *makeMain();
    QWidget *makeFacts();
    void showNewest();
    void showSize();
    void showTracks();
    void showCommands();
    void addFact(QGridLayout *grid, const QString &title, QWidget *value);

    std::shared_ptr<const LogView> m_log;
    QString m_registry;
    InsideSummary *m_summary;
    VersionTableModel *m_versionModel;
    RecordTableModel *m_recordModel;
    QBoxLayout *m_columns;
    SectionHeading *m_versionsHeading;
    DataTable *m_versions;
    SectionHeading *m_latestHeading;
    DataTable *m_latest;
    QWidget *m_facts;
    SectionHeading *m_newest;
    KeyLabel *m_signer;
    PlainLabel *m_time;
    HashLabel *m_digest;
    PlainLabel *m_size;
    PlainLabel *m_record;
    QComboBox *m_tool;
    QVBoxLayout *m_commandRows;
    QVBoxLayout *m_trackRows;
    SectionHeading *m_tracksHeading;
    QAction *m_downloadSelected;
    QAction *m_showRecord;
};

} // namespace kennel
