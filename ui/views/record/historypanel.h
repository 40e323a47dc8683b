// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/logview.h"

#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace kennel {

class Cells;
class EmptyState;
class FailurePanel;
class PlainLabel;
class RecordActions;
class RecordFilter;
class RecordInspector;
class RecordTable;
class RecordTableModel;
class SearchField;

/**
 * The history of a log, package or operator: what failed and why above, the records with a filter in the middle, the
 * fields and bytes of the current record below. Selecting never shifts anything.
 */
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget *parent = nullptr);

    /** Shows `log`; the record that was current stays so. Of a log that failed, the failed record is shown first. */
    void setLog(const std::shared_ptr<const LogView> &log);
    /** Makes the record at `position` current, out of the filter if it must be. */
    void showRecord(std::uint64_t position);
    std::optional<std::uint64_t> currentRecord() const { return m_position; }

    RecordTable *table() const { return m_table; }
    RecordInspector *inspector() const { return m_inspector; }
    FailurePanel *failure() const { return m_failure; }
    RecordActions *recordActions() const { return m_actions; }
    QLineEdit *filter() const;
    /** What is said about the filter: "3 of 13 records", or what it does not understand. */
    QString filterRemark() const;
    /** Copying, saving, and going to permissions and proof of the current record. */
    QList<QAction *> pageActions() const;
    void find();

Q_SIGNALS:
    void currentRecordChanged(quint64 position);
    void permissionsRequested(quint64 position);
    void proofRequested(quint64 position);
    /** The user wants the log to be read again. */
    void tryAgain();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeFilterRow();
    void currentChanged();
    void filterChanged();
    void showNoMatch();
    void saveEvidence();

    std::shared_ptr<const LogView> m_log;
    std::optional<std::uint64_t> m_position;
    RecordTableModel *m_model;
    RecordFilter *m_proxy;
    Cells *m_cells;
    FailurePanel *m_failure;
    SearchField *m_filter;
    PlainLabel *m_count;
    QPushButton *m_copyAs = nullptr;
    QStackedWidget *m_list; ///< the records, or that none matches
    EmptyState *m_noMatch;
    RecordTable *m_table;
    RecordInspector *m_inspector;
    RecordActions *m_actions;
    QAction *m_toPermissions;
    QAction *m_toProof;
    QSplitter *m_splitter;
    bool m_scrollLater = false; ///< the current record was chosen before there was anything to scroll
};

} // namespace kennel
