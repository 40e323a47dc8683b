// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/record/historypanel.h"

#include "models/recordfilter.h"
#include "models/recordtablemodel.h"
#include "views/common/cells.h"
#include "views/common/savefile.h"
#include "views/record/failurepanel.h"
#include "views/record/recordactions.h"
#include "views/record/recordinspector.h"
#include "views/record/recordtable.h"
#include "widgets/emptystate.h"
#include "widgets/glyph.h"
#include "widgets/hexview.h"
#include "widgets/metrics.h"
#include "widgets/plainlabel.h"
#include "widgets/searchfield.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kennel {

HistoryPanel::HistoryPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new RecordTableModel(this))
    , m_proxy(new RecordFilter(this))
    , m_cells(nullptr)
    , m_failure(new FailurePanel(this))
    , m_filter(new SearchField(Glyph::Filter, tr("Filter records"), QKeySequence::Find, this))
    , m_count(new PlainLabel({}, TypeSize::Secondary, this))
    , m_list(new QStackedWidget(this))
    , m_noMatch(new EmptyState(Glyph::Filter, tr("No record matches"), {}, this))
    , m_table(new RecordTable(this))
    , m_inspector(new RecordInspector(this))
    , m_actions(new RecordActions(this))
    , m_toPermissions(new QAction(glyphIcon(Glyph::Grant), tr("Show Permissions as of This Record"), this))
    , m_toProof(new QAction(glyphIcon(Glyph::Check), tr("Show Proof of This Record"), this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    const auto m = Metrics::application();
    m_proxy->setSourceModel(m_model);
    m_cells = new Cells(m_proxy, this);
    m_table->setModel(m_cells);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->sortByColumn(RecordTableModel::NumberColumn, Qt::AscendingOrder);
    m_table->setWidth(RecordTableModel::NumberColumn, 56);
    m_table->setWidth(RecordTableModel::OutcomeColumn, 108);
    m_table->setWidth(RecordTableModel::KindColumn, 112);
    m_table->setWidth(RecordTableModel::SignerColumn, 84);
    m_table->setWidth(RecordTableModel::TimeColumn, 160);
    m_table->setWidth(RecordTableModel::IndexColumn, 58);
    // The place in the ledger can be asked for otherwise, and the words say the kind, too: they matter more.
    m_table->setYielding({RecordTableModel::IndexColumn, RecordTableModel::KindColumn}, RecordTableModel::EntriesColumn,
                         280);
    for (auto *action : m_actions->copyActions())
        m_table->addAction(action);
    m_table->addAction(m_actions->saveAction());
    m_table->addAction(m_toPermissions);
    m_table->addAction(m_toProof);

    m_toPermissions->setObjectName(u"showPermissions"_s);
    m_toProof->setObjectName(u"showProof"_s);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(m.step(), m.step(), m.step(), m.step());
    top->setSpacing(m.step());
    top->addWidget(m_failure);
    top->addWidget(makeFilterRow());
    all->addLayout(top);
    m_list->addWidget(m_table);
    m_list->addWidget(m_noMatch);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({m.px(216), m.px(254)});
    m_splitter->setChildrenCollapsible(false);
    all->addWidget(m_splitter, 1);

    // As it is read: what narrows the list, the list, what the list shows.
    setTabOrder({m_filter, m_copyAs, m_table, m_inspector->fields(), m_inspector->hexView()});

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPanel::currentChanged);
    connect(m_filter, &QLineEdit::textChanged, this, &HistoryPanel::filterChanged);
    connect(m_filter, &SearchField::escaped, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_filter, &SearchField::downPressed, this, [this] {
        m_table->setFocus();
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_cells->index(0, 0));
    });
    auto *clear = new QAction(tr("Clear Filter"), this);
    connect(clear, &QAction::triggered, m_filter, &QLineEdit::clear);
    m_noMatch->addAction(clear);
    connect(m_failure, &FailurePanel::showRecord, this, &HistoryPanel::showRecord);
    connect(m_failure, &FailurePanel::tryAgain, this, &HistoryPanel::tryAgain);
    connect(m_failure, &FailurePanel::saveEvidence, this, &HistoryPanel::saveEvidence);
    connect(m_inspector, &RecordInspector::recordRequested, this, &HistoryPanel::showRecord);
    connect(m_toPermissions, &QAction::triggered, this, [this] {
        if (m_position)
            Q_EMIT permissionsRequested(*m_position);
    });
    connect(m_toProof, &QAction::triggered, this, [this] {
        if (m_position)
            Q_EMIT proofRequested(*m_position);
    });
    connect(m_actions, &RecordActions::message, this,
            [this](const QString &headline, const QString &text) { QMessageBox::warning(this, headline, text); });
}

QWidget *HistoryPanel::makeFilterRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(Metrics::application().step());
    m_filter->setPlaceholderText(tr("Filter records: words, key:5d2e, kind:release, outcome:failed"));
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_count);
    m_copyAs = new QPushButton(glyphIcon(Glyph::Copy), tr("Copy As"), row);
    m_copyAs->setMenu(m_actions->copyMenu());
    layout->addWidget(m_copyAs);
    return row;
}

void HistoryPanel::setLog(const std::shared_ptr<const LogView> &log)
{
    const bool first = !m_log || !log || m_log->log != log->log;
    m_log = log;
    m_model->setLog(log);
    m_failure->setLog(log);
    m_table->setAcceptedEnd(log && log->acceptedRecords < log->records.size() ? std::optional(log->acceptedRecords)
                                                                              : std::nullopt);
    if (!log || log->records.empty()) {
        m_position.reset();
        m_inspector->setRecord(nullptr, std::nullopt);
        m_actions->setRecord(nullptr, std::nullopt);
    } else if (first) {
        m_position.reset();
        showRecord(m_failure->failedRecord().value_or(log->records.size() - 1));
    } else {
        m_inspector->setRecord(log, m_position);
        m_actions->setRecord(log, m_position);
    }
    filterChanged();
}

void HistoryPanel::showRecord(std::uint64_t position)
{
    if (!m_log || position >= m_log->records.size())
        return;
    const auto source = m_model->index(int(position), 0);
    if (!m_proxy->mapFromSource(source).isValid())
        m_filter->clear();
    const auto index = m_cells->mapFromSource(m_proxy->mapFromSource(source));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_scrollLater = !isVisible();
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_scrollLater)
        return;
    // Before the table had its size, scrolling hid rows that there is room for.
    m_scrollLater = false;
    QTimer::singleShot(0, this, [this] {
        m_table->scrollToTop();
        m_table->scrollTo(m_table->currentIndex());
    });
}

void HistoryPanel::currentChanged()
{
    const auto index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const auto position = index.data(PositionRole).toULongLong();
    if (m_position == position)
        return;
    m_position = position;
    m_inspector->setRecord(m_log, m_position);
    m_actions->setRecord(m_log, m_position);
    Q_EMIT currentRecordChanged(position);
}

void HistoryPanel::filterChanged()
{
    m_proxy->setText(m_filter->text());
    const bool understood = m_proxy->problem().isEmpty();
    m_count->setTone(understood ? Tone::Secondary : Tone::Neutral);
    m_count->setText(understood ? tr("%1 of %n record(s)", nullptr, m_model->rowCount()).arg(m_proxy->rowCount())
                                : tr("“%1” means nothing here").arg(m_proxy->problem()));
    const bool none = m_proxy->rowCount() == 0 && m_model->rowCount() > 0;
    if (none)
        showNoMatch();
    m_list->setCurrentIndex(none ? 1 : 0);
}

void HistoryPanel::showNoMatch()
{
    m_noMatch->setTexts(tr("No record matches"),
                        tr("“%1” is in none of the %n record(s) of this log.", nullptr, m_model->rowCount())
                            .arg(m_filter->text().trimmed()));
    QList<EmptyState::Choice> choices;
    const auto parts = m_filter->text().split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < parts.size() && parts.size() > 1; ++i) {
        auto others = parts;
        const QString dropped = others.takeAt(i);
        const QString text = others.join(u' ');
        if (const int count = m_proxy->count(text); count > 0)
            choices.append({tr("Without “%1”: %n record(s)", nullptr, count).arg(dropped),
                            [this, text] { m_filter->setText(text); }});
    }
    m_noMatch->setChoices(choices);
}

QLineEdit *HistoryPanel::filter() const
{
    return m_filter;
}

QString HistoryPanel::filterRemark() const
{
    return m_count->text();
}

QList<QAction *> HistoryPanel::pageActions() const
{
    return m_actions->copyActions() + QList<QAction *>{m_actions->saveAction(), m_toPermissions, m_toProof};
}

void HistoryPanel::find()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void HistoryPanel::saveEvidence()
{
    const QString name = m_log->name ? QString::fromStdString(std::string(m_log->name->name())) : u"log"_s;
    askForFile(this, tr("Save Evidence"), u"evidence-%1.json"_s.arg(name), [this, log = m_log](const QString &file) {
        if (const auto problem = writeFile(file, RecordActions::evidence(*log)); !problem.isEmpty())
            QMessageBox::warning(this, tr("The file could not be written."), problem);
    });
}

} // namespace kennel
