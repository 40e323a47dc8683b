// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/package/permissionspanel.h"

#include "format/digesttext.h"
#include "format/quantity.h"
#include "models/permissiontablemodel.h"
#include "models/recordkinds.h"
#include "views/common/cells.h"
#include "views/common/datatable.h"
#include "views/package/legendrow.h"
#include "views/package/timelinelegend.h"
#include "widgets/metrics.h"
#include "widgets/plainlabel.h"
#include "widgets/sectionheading.h"
#include "widgets/segmentedbar.h"
#include "widgets/timelineview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

QString idText(const KeyId &key)
{
    return QString::fromStdString(key.text());
}

int styleOf(LogKind kind, Permission permission)
{
    const auto all = allPermissions(kind);
    return int(std::ranges::find(all, permission) - all.begin());
}

/** A lane in a sentence: what a screen reader says of it. */
QString laneSummary(const KeyHistory &key)
{
    QStringList parts;
    for (const auto &span : key.spans) {
        parts << (span.to ? PermissionsPanel::tr("may %1 from record %2 until record %3")
                                .arg(permissionVerb(span.permission))
                                .arg(span.from + 1)
                                .arg(*span.to + 1)
                          : PermissionsPanel::tr("may %1 since record %2")
                                .arg(permissionVerb(span.permission))
                                .arg(span.from + 1));
    }
    QStringList records;
    for (const auto &act : key.acts)
        records << QString::number(act.record + 1);
    parts << (records.isEmpty() ? PermissionsPanel::tr("has signed nothing")
                                : PermissionsPanel::tr("signed records %1").arg(records.join(u", "_s)));
    return parts.join(u"; "_s);
}

void addGroups(TimelineData &data, const LogView &log)
{
    QString last;
    QString lastYear;
    for (const auto &record : log.records) {
        const auto time = claimedTime(record);
        const QString month = time ? dateText(time->seconds).left(7) : PermissionsPanel::tr("unknown");
        if (month == last)
            continue;
        last = month;
        data.groups.push_back({int(record.position), month.left(4) == lastYear ? month.mid(5) : month, month.mid(5)});
        lastYear = month.left(4);
    }
}

} // namespace

TimelineData timelineOf(const LogView &log, const PermissionHistory &history)
{
    TimelineData data;
    data.columns = int(log.records.size());
    if (log.acceptedRecords < log.records.size())
        data.refusedFrom = int(log.acceptedRecords);
    data.groupTitle = PermissionsPanel::tr("Claimed month");
    data.columnTitle = PermissionsPanel::tr("Record");
    data.openLabel = PermissionsPanel::tr("now");
    data.barStyles = int(allPermissions(log.kind).size());
    addGroups(data, log);
    for (const auto &key : history.keys) {
        TimelineLane lane;
        lane.key = idText(key.key);
        lane.label = shortKey(lane.key);
        lane.digits = true;
        lane.summary = laneSummary(key);
        for (const auto &span : key.spans) {
            const auto to = span.to            ? std::optional(int(*span.to))
                            : data.refusedFrom ? std::optional(*data.refusedFrom - 1)
                                               : std::nullopt;
            lane.bars.push_back({int(span.from), to, styleOf(log.kind, span.permission)});
        }
        for (const auto &act : key.acts) {
            TimelineMark mark;
            mark.column = int(act.record);
            for (const auto kind : act.kinds) {
                if (mark.glyphs.size() < 3)
                    mark.glyphs.push_back(kindGlyph(kind));
            }
            if (act.outcome == Outcome::Failed) {
                mark.glyphs.assign(1, Glyph::Failed);
                mark.tone = Tone::Negative;
            } else if (mark.glyphs.empty()) {
                mark.glyphs.push_back(Glyph::Document);
            }
            lane.marks.push_back(std::move(mark));
        }
        data.lanes.push_back(std::move(lane));
    }
    return data;
}

PermissionsPanel::PermissionsPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new PermissionTableModel(this))
    , m_eventModel(new PermissionEventModel(this))
    , m_heading(new SectionHeading(tr("Who may do what now"), {}, this))
    , m_now(new DataTable(tr("Who may do what"), this))
    , m_overHeading(new SectionHeading(tr("Over the records"), {}, this))
    , m_look(new SegmentedBar(tr("Look of the timeline"), {tr("By Record"), tr("Table")}, this))
    , m_stack(new QStackedWidget(this))
    , m_timeline(new TimelineView(this))
    , m_events(new DataTable(tr("Events"), this))
    , m_headline(new PlainLabel({}, TypeSize::Body, this))
    , m_detail(new PlainLabel({}, TypeSize::Body, this))
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_showInHistory(new QPushButton(tr("Show in History"), this))
    , m_asOf(new QPushButton(this))
{
    const auto m = Metrics::application();
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSortRole(SortRole);
    sorted->setSourceModel(m_model);
    m_now->setObjectName(u"permissionsNow"_s);
    m_now->setModel(new Cells(sorted, this));
    m_now->setSortingEnabled(true);
    m_now->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    m_now->verticalHeader()->setDefaultSectionSize(m.px(28));
    m_now->setRowLines(true);
    m_events->setRowLines(true);
    m_events->setObjectName(u"permissionEvents"_s);
    m_events->setModel(new Cells(m_eventModel, this));
    m_events->setWidth(PermissionEventModel::RecordColumn, 70);
    m_events->setWidth(PermissionEventModel::KeyColumn, 120);
    m_events->setWidth(PermissionEventModel::SignerColumn, 120);
    m_events->setStretch(PermissionEventModel::EventColumn);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, m.px(12), 0, 0);
    all->setSpacing(m.step());
    const auto inset = [&](QWidget *widget) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(m.margin(), 0, m.margin(), 0);
        row->addWidget(widget);
        return row;
    };
    all->addLayout(inset(m_heading));
    m_now->setFrameShape(QFrame::StyledPanel);
    all->addLayout(inset(m_now), 2);
    auto *over = new QHBoxLayout;
    over->setContentsMargins(m.margin(), 0, m.margin(), 0);
    over->setSpacing(m.step());
    over->addWidget(m_overHeading);
    over->addWidget(makeLegend(), 1);
    over->addWidget(m_look);
    all->addLayout(over);
    m_stack->addWidget(m_timeline);
    m_stack->addWidget(m_events);
    all->addWidget(m_stack, 3);
    all->addWidget(makeFoot());

    auto *copy = new QAction(glyphIcon(Glyph::Copy), tr("Copy What This Record Changed"), m_timeline);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this,
            [this] { QApplication::clipboard()->setText(m_headline->text() + u'\n' + m_detail->text()); });
    auto *everything = new QAction(glyphIcon(Glyph::Copy), tr("Copy All Events as Text"), m_timeline);
    connect(everything, &QAction::triggered, this,
            [this] { QApplication::clipboard()->setText(m_events->rowsAsText()); });
    m_timeline->addActions({copy, everything});
    m_timeline->setContextMenuPolicy(Qt::ActionsContextMenu);

    connect(m_look, &SegmentedBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_timeline, &TimelineView::cursorMoved, this, &PermissionsPanel::cursorMoved);
    connect(m_events->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    m_timeline->setCursor(int(index.data(PositionRole).toULongLong()));
            });
}

QWidget *PermissionsPanel::makeLegend()
{
    m_legend = new LegendRow(this);
    return m_legend;
}

QWidget *PermissionsPanel::makeFoot()
{
    const auto m = Metrics::application();
    auto *foot = new QWidget(this);
    foot->setAutoFillBackground(true);
    foot->setBackgroundRole(QPalette::AlternateBase);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(m.margin(), m.step(), m.margin(), m.step());
    row->setSpacing(m.step());
    const auto arrow = [&](QToolButton *button, Glyph glyph, const QString &name, int step) {
        button->setIcon(glyphIcon(glyph));
        button->setAutoRaise(true);
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QToolButton::clicked, this,
                [this, step] { m_timeline->setCursor(m_timeline->cursor() + step); });
        row->addWidget(button);
    };
    arrow(m_back, Glyph::ChevronLeft, tr("Record before"), -1);
    arrow(m_forward, Glyph::ChevronRight, tr("Next record"), 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(m.px(2));
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_headline->setWordWrap(true);
    m_detail->setElide(Qt::ElideRight);
    words->addWidget(m_headline);
    words->addWidget(m_detail);
    row->addLayout(words, 1);
    row->addWidget(m_showInHistory);
    m_asOf->setCheckable(true);
    row->addWidget(m_asOf);
    connect(m_showInHistory, &QPushButton::clicked, this, [this] {
        if (const auto record = currentRecord())
            Q_EMIT historyRequested(*record);
    });
    connect(m_asOf, &QPushButton::toggled, this, [this](bool on) {
        m_past = on;
        setAsOf(on ? currentRecord() : std::nullopt);
    });
    return foot;
}

void PermissionsPanel::fillLegend()
{
    m_legend->clear();
    const auto kind = m_model->history().kind;
    for (const auto permission : allPermissions(kind))
        m_legend->addEntry(
            new TimelineLegend(styleOf(kind, permission), tr("may %1").arg(permissionVerb(permission)), m_legend));
    const auto marks =
        kind == LogKind::Package
            ? std::vector{std::pair(EntryKind::Release, tr("released")), std::pair(EntryKind::Yank, tr("yanked"))}
            : std::vector{std::pair(EntryKind::DefineNamespace, tr("defined a namespace")),
                          std::pair(EntryKind::ImportNamespace, tr("imported a namespace"))};
    for (const auto &[entry, word] : marks)
        m_legend->addEntry(new TimelineLegend(kindGlyph(entry), word, m_legend));
    m_legend->addEntry(new TimelineLegend(kindGlyph(EntryKind::Grant), tr("allowed"), m_legend));
    m_legend->addEntry(new TimelineLegend(kindGlyph(EntryKind::Revoke), tr("withdrew"), m_legend));
}

void PermissionsPanel::setLog(std::shared_ptr<const LogView> log)
{
    const auto before = currentRecord();
    const bool same = m_log && log && m_log->log == log->log;
    m_log = std::move(log);
    auto history = m_log ? PermissionHistory::of(*m_log) : PermissionHistory();
    m_eventModel->setHistory(history);
    m_model->setHistory(history);
    fillLegend();
    const int permissions = m_model->gaveColumn() - 1;
    m_now->setWidth(PermissionTableModel::KeyColumn, 130);
    for (int i = 1; i <= permissions; ++i)
        m_now->setWidth(i, 136);
    m_now->setWidth(m_model->gaveColumn(), 130);
    m_now->setWidth(m_model->signedColumn(), 92);
    m_now->setYielding({m_model->signedColumn(), m_model->gaveColumn()}, m_model->noteColumn(), 170);
    const auto m = Metrics::application();
    const int rows = std::clamp(m_model->rowCount(), 1, 8);
    const int height = rows * m.px(28) + m_now->horizontalHeader()->sizeHint().height() + 2 * m_now->frameWidth();
    m_now->setMaximumHeight(height);
    m_now->setMinimumHeight(std::min(height, m.px(28 * 3 + 28)));
    m_timeline->setData(m_log ? timelineOf(*m_log, history) : TimelineData());
    if (same && before)
        m_timeline->setCursor(int(*before));
    setAsOf(m_past ? currentRecord() : std::nullopt);
    describe();
}

std::optional<std::uint64_t> PermissionsPanel::currentRecord() const
{
    return m_log && m_timeline->cursor() >= 0 ? std::optional(std::uint64_t(m_timeline->cursor())) : std::nullopt;
}

void PermissionsPanel::showRecord(std::uint64_t position)
{
    m_timeline->setCursor(int(position));
}

void PermissionsPanel::setAsOf(std::optional<std::uint64_t> position)
{
    const auto accepted = m_log ? m_log->acceptedRecords : 0;
    const auto last = accepted > 0 ? accepted - 1 : 0;
    m_model->setAsOf(std::size_t(std::min(position.value_or(last), last)));
    m_heading->setTitle(position ? tr("Who could do what after record %1").arg(m_model->asOf() + 1)
                                 : tr("Who may do what now"));
    m_asOfText = tr("as of record %1").arg(m_model->asOf() + 1);
    if (!position && m_log && m_log->standsOn)
        m_asOfText += tr(", checkpoint %1").arg(m_log->standsOn->checkpoint.logLength);
    m_asOfText +=
        u" · "_s + tr("%1 of %n key(s) hold a permission", nullptr, m_model->rowCount()).arg(m_model->holders());
    m_heading->setRemark(m_log && accepted > 0 ? m_asOfText : QString());
}

void PermissionsPanel::cursorMoved(int column)
{
    if (m_past)
        setAsOf(currentRecord());
    describe();
    if (column >= 0)
        Q_EMIT currentRecordChanged(quint64(column));
}

void PermissionsPanel::describe()
{
    const auto current = currentRecord();
    m_back->setEnabled(current && *current > 0);
    m_forward->setEnabled(current && *current + 1 < m_log->records.size());
    m_showInHistory->setEnabled(current.has_value());
    m_asOf->setEnabled(current && *current < m_log->acceptedRecords);
    if (!current || *current >= m_log->records.size()) {
        m_headline->setText(tr("No record"));
        m_detail->setText({});
        m_asOf->setText(tr("State as of This Record"));
        return;
    }
    const auto &record = m_log->records[std::size_t(*current)];
    const auto time = claimedTime(record);
    QString headline = tr("Record %1").arg(*current + 1) + u" · "_s +
                       tr("signed by %1").arg(shortKey(idText(record.published.envelope.keyId)));
    if (time)
        headline += u" · "_s + tr("claimed %1 UTC").arg(claimedSecondText(*time));
    if (*current >= m_log->acceptedRecords)
        headline += u" · "_s + (record.outcome == Outcome::Failed ? tr("failed: it changes nothing")
                                                                  : tr("not checked: it changes nothing"));
    m_headline->setText(headline);
    m_detail->setText(recordSentence(record));
    m_asOf->setText(tr("State as of Record %1").arg(*current + 1));
}

QString PermissionsPanel::sentence() const
{
    return m_detail->text();
}

} // namespace kennel
