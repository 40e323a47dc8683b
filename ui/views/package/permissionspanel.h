// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "models/permissionhistory.h"
#include "session/logview.h"

#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace kennel {

class Cells;
class DataTable;
class LegendRow;
class PermissionEventModel;
class PermissionTableModel;
class PlainLabel;
class SectionHeading;
class SegmentedBar;
class TimelineView;
struct TimelineData;

/** What a timeline draws of a history: a lane a key, a bar a permission, a mark a record that was signed. */
TimelineData timelineOf(const LogView &log, const PermissionHistory &history);

/**
 * Who may do what in a log. The answer comes first, as a table; how it came about below, over the records of the log,
 * as lanes or as a table of events. One cursor, a record, drives the lanes and the sentence at the foot.
 */
class PermissionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PermissionsPanel(QWidget *parent = nullptr);

    void setLog(std::shared_ptr<const LogView> log);
    /** Puts the cursor on the record at `position`. */
    void showRecord(std::uint64_t position);
    std::optional<std::uint64_t> currentRecord() const;

    DataTable *now() const { return m_now; }
    TimelineView *timeline() const { return m_timeline; }
    DataTable *events() const { return m_events; }
    /** The sentence at the foot: what the record under the cursor changed. */
    QString sentence() const;
    /** The remark beside the first heading: as of which record. */
    QString asOfRemark() const { return m_asOfText; }

Q_SIGNALS:
    void currentRecordChanged(quint64 position);
    void historyRequested(quint64 position);

private:
    QWidget *makeLegend();
    QWidget *makeFoot();
    void fillLegend();
    void cursorMoved(int column);
    void setAsOf(std::optional<std::uint64_t> position);
    void describe();

    std::shared_ptr<const LogView> m_log;
    PermissionTableModel *m_model;
    PermissionEventModel *m_eventModel;
    SectionHeading *m_heading;
    DataTable *m_now;
    SectionHeading *m_overHeading;
    LegendRow *m_legend = nullptr;
    SegmentedBar *m_look;
    QStackedWidget *m_stack;
    TimelineView *m_timeline;
    DataTable *m_events;
    PlainLabel *m_headline;
    PlainLabel *m_detail;
    QToolButton *m_back;
    QToolButton *m_forward;
    QPushButton *m_showInHistory;
    QPushButton *m_asOf;
    QString m_asOfText;
    bool m_past = false; ///< the table shows an earlier state, by choice
};

} // namespace kennel
