// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "shell/jobsdock.h"

#include "models/jobtablemodel.h"
#include "session/session.h"
#include "views/common/datatable.h"
#include "widgets/actionbutton.h"
#include "widgets/emptystate.h"
#include "widgets/kennelstyle.h"
#include "widgets/metrics.h"
#include "widgets/outcomebadge.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

/** A job's state with the mark of its outcome; its progress as a bar. */
class JobDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Metrics m = Metrics::application();
        const bool strong = isStrongSelection(option);
        const ThemeColors colors = themeColors(option.palette);
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        painter->save();
        QRect room = option.rect.adjusted(m.step(), 0, -m.step(), 0);
        QColor text = strong ? option.palette.color(QPalette::Active, QPalette::HighlightedText)
                             : option.palette.color(QPalette::Active, QPalette::Text);
        const QVariant outcome = index.data(JobTableModel::JobOutcomeRole);
        if (index.column() == JobTableModel::StageColumn && outcome.isValid()) {
            const auto value = static_cast<Outcome>(outcome.toInt());
            QRect icon(0, 0, m.icon(), m.icon());
            icon.moveCenter(room.center());
            icon.moveLeft(room.left());
            paintGlyph(*painter, icon, outcomeGlyph(value),
                       strong ? text : colors.mark(outcomeTone(value), option.palette));
            room.setLeft(icon.right() + m.px(6));
        }
        const QVariant percent = index.data(JobTableModel::PercentRole);
        if (index.column() == JobTableModel::ProgressColumn && percent.isValid()) {
            const int width = m.px(96);
            QRectF groove(room.left(), room.center().y() - m.px(3), width, m.px(7));
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(colors.line);
            painter->drawRoundedRect(groove, m.px(3), m.px(3));
            if (percent.toInt() >= 0) {
                groove.setWidth(std::max(groove.height(), groove.width() * percent.toInt() / 100));
                painter->setBrush(strong ? text : colors.focus);
                painter->drawRoundedRect(groove, m.px(3), m.px(3));
            }
            room.setLeft(room.left() + width + m.step());
        }
        painter->setPen(text);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, room.width()));
        painter->restore();
    }
};

} // namespace

JobsDock::JobsDock(Session &session, JobTableModel &jobs, QWidget *parent)
    : QDockWidget(tr("Jobs"), parent)
    , m_jobs(jobs)
    , m_table(new DataTable(tr("Jobs"), this))
    , m_cancel(new QAction(glyphIcon(Glyph::Stop), tr("Cancel Job"), this))
    , m_clear(new QAction(tr("Clear Finished"), this))
{
    setObjectName(u"jobsDock"_s);
    const Metrics m = Metrics::application();
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);

    m_table->setObjectName(u"jobsTable"_s);
    m_table->setModel(&jobs);
    m_table->setItemDelegate(new JobDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWidth(JobTableModel::StageColumn, 220);
    m_table->setWidth(JobTableModel::ProgressColumn, 200);
    m_table->setWidth(JobTableModel::StartedColumn, 104);
    m_table->setWidth(JobTableModel::DurationColumn, 84);
    m_table->setStretch(JobTableModel::WhatColumn);
    auto *none =
        new EmptyState(Glyph::Jobs, tr("No jobs"), tr("What takes longer than a moment is listed here."), this);
    none->setAutoFillBackground(true);
    none->setBackgroundRole(QPalette::Base);
    auto *stack = new QStackedLayout;
    stack->addWidget(none);
    stack->addWidget(m_table);
    layout->addLayout(stack, 1);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(m.step(), m.halfStep(), m.step(), m.halfStep());
    buttons->setSpacing(m.step());
    buttons->addStretch();
    for (QAction *action : {m_cancel, m_clear}) {
        auto *button = new ActionButton(action, content);
        button->setProperty("tight", true);
        buttons->addWidget(button);
    }
    layout->addLayout(buttons);
    setWidget(content);

    m_cancel->setShortcut(QKeySequence::Delete);
    m_cancel->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_cancel);
    connect(m_cancel, &QAction::triggered, this, [this] {
        if (Job *job = m_jobs.jobAt(m_table->currentIndex().row())) {
            job->cancel();
        }
    });
    connect(m_clear, &QAction::triggered, this, [this, &session] {
        // Jobs that ended go when the session clears them: the model must let go of them first.
        QList<Job *> running;
        for (Job *job : session.jobs()) {
            if (job->state() == Job::State::Running) {
                running += job;
            }
        }
        m_jobs.setJobs(running);
        session.clearFinishedJobs();
    });
    const auto refresh = [this, stack] {
        stack->setCurrentIndex(m_jobs.rowCount() == 0 ? 0 : 1);
        if (!m_table->currentIndex().isValid() && m_jobs.rowCount() > 0) {
            m_table->selectRow(0);
        }
        updateActions();
    };
    connect(&jobs, &JobTableModel::runningChanged, this, refresh);
    // The newest is what just began: in sight, unless the user is at another.
    connect(&jobs, &QAbstractItemModel::rowsInserted, m_table, [this] {
        if (!m_table->hasFocus()) {
            m_table->selectRow(0);
            m_table->scrollToTop();
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &JobsDock::updateActions);
    refresh();
}

void JobsDock::updateActions()
{
    const Job *job = m_jobs.jobAt(m_table->currentIndex().row());
    m_cancel->setEnabled(job && job->state() == Job::State::Running && !job->isCancelled());
    m_clear->setEnabled(m_jobs.rowCount() > m_jobs.runningCount());
}

} // namespace kennel
