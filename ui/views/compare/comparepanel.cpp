// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/compare/comparepanel.h"

#include "diff/versionfit.h"
#include "format/difftext.h"
#include "format/inspecterrortext.h"
#include "models/diffmodel.h"
#include "models/modelroles.h"
#include "models/versiontablemodel.h"
#include "views/common/cells.h"
#include "views/common/pane.h"
#include "views/compare/verdictcard.h"
#include "widgets/celldelegate.h"
#include "widgets/codeview.h"
#include "widgets/emptystate.h"
#include "widgets/glyph.h"
#include "widgets/metrics.h"
#include "widgets/plainlabel.h"
#include "widgets/segmentedbar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

/** Shows only what breaks somebody, with that in which it stands. */
class EffectFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /** The role that has to be true; 0 for all. */
    void setRole(int role)
    {
        m_role = role;
        invalidateRowsFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return m_role == 0 || sourceModel()->index(row, 0, parent).data(m_role).toBool();
    }

private:
    int m_role = 0;
};

} // namespace

ComparePanel::ComparePanel(QWidget *parent)
    : QWidget(parent)
    , m_before(new QComboBox(this))
    , m_after(new QComboBox(this))
    , m_users(new VerdictCard(diff::Viewpoint::Users, this))
    , m_implementers(new VerdictCard(diff::Viewpoint::Implementers, this))
    , m_versionFit(new ToneCard(this))
    , m_notCompared(new ToneCard(this))
    , m_effect(new SegmentedBar(tr("Which changes are shown"),
                                {tr("All"), tr("Breaks Users"), tr("Breaks Implementers")}, this))
    , m_model(new DiffModel(this))
    , m_shown(new EffectFilter(this))
    , m_tree(new TreeView(tr("Changes"), this))
    , m_reasons(new PlainLabel({}, TypeSize::Body, this))
    , m_old(new CodeView(tr("Before"), this))
    , m_new(new CodeView(tr("After"), this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(Glyph::Package, {}, {}, this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(makeHead());
    m_stack->addWidget(makeContent());
    m_stack->addWidget(m_empty);
    all->addWidget(m_stack, 1);
    const auto changed = [this] { Q_EMIT pairChanged(); };
    connect(m_before, &QComboBox::currentIndexChanged, this, changed);
    connect(m_after, &QComboBox::currentIndexChanged, this, changed);
    connect(m_effect, &SegmentedBar::currentChanged, this, &ComparePanel::applyFilter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ComparePanel::showNode);
}

QWidget *ComparePanel::makeHead()
{
    const auto m = Metrics::application();
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(m.margin(), m.px(12), m.margin(), m.step());
    column->setSpacing(m.step());
    auto *choice = new QHBoxLayout;
    choice->setSpacing(m.step());
    m_before->setAccessibleName(tr("Older version"));
    m_after->setAccessibleName(tr("Newer version"));
    for (auto *box : {m_before, m_after}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumWidth(m.px(120));
        box->setMaxVisibleItems(20);
    }
    auto *swapped = new QToolButton(head);
    swapped->setIcon(glyphIcon(Glyph::Swap));
    swapped->setAutoRaise(true);
    swapped->setToolTip(tr("Let the versions change places"));
    swapped->setAccessibleName(swapped->toolTip());
    connect(swapped, &QToolButton::clicked, this, &ComparePanel::swap);
    choice->addWidget(new PlainLabel(tr("From"), TypeSize::Body, head));
    choice->addWidget(m_before);
    choice->addWidget(new PlainLabel(tr("to"), TypeSize::Body, head));
    choice->addWidget(m_after);
    choice->addWidget(swapped);
    choice->addStretch(1);
    choice->addWidget(m_effect);
    column->addLayout(choice);
    auto *verdicts = new QHBoxLayout;
    verdicts->setSpacing(m.step());
    verdicts->addWidget(m_users, 1);
    verdicts->addWidget(m_implementers, 1);
    column->addLayout(verdicts);
    for (auto *card : {m_versionFit, m_notCompared}) {
        card->hide();
        column->addWidget(card);
    }
    return head;
}

QWidget *ComparePanel::makeContent()
{
    const auto m = Metrics::application();
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    m_shown->setSourceModel(new Cells(m_model, this));
    m_tree->setModel(m_shown);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(DiffModel::NameColumn, QHeaderView::Stretch);
    m_tree->header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *copy = new QAction(glyphIcon(Glyph::Copy), tr("Copy Line"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this,
            [this] { QApplication::clipboard()->setText(m_tree->currentIndex().data(CopyRole).toString()); });
    m_tree->addItemActions({copy});
    splitter->addWidget(m_tree);

    auto *detail = new QWidget(splitter);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_reasons->setWordWrap(true);
    m_reasons->setContentsMargins(m.margin(), m.step(), m.margin(), m.step());
    column->addWidget(m_reasons);
    auto *sides = new QSplitter(detail);
    sides->setChildrenCollapsible(false);
    sides->setHandleWidth(1);
    const auto side = [&](CodeView *code, const QString &title) {
        auto *pane = new Pane(sides);
        pane->addTitle(new PlainLabel(title, TypeSize::Secondary, pane), 1);
        pane->setContent(code);
        sides->addWidget(pane);
        return pane;
    };
    m_oldPane = side(m_old, tr("Before"));
    m_newPane = side(m_new, tr("After"));
    column->addWidget(sides, 1);
    splitter->addWidget(detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    return splitter;
}

void ComparePanel::setLog(const std::shared_ptr<const LogView> &log)
{
    const auto *state = log ? std::get_if<PackageState>(&log->state) : nullptr;
    const QString oldBefore = before();
    const QString oldAfter = after();
    const QSignalBlocker quietBefore(m_before);
    const QSignalBlocker quietAfter(m_after);
    m_before->clear();
    m_after->clear();
    std::vector<const Release *> releases;
    if (state) {
        for (const auto &[version, release] : state->releases())
            releases.push_back(&release);
    }
    std::ranges::sort(releases, std::ranges::greater(), &Release::version);
    for (const Release *each : releases) {
        const QString version = QString::fromStdString(each->version.text());
        const QString text = each->yanked ? tr("%1 (yanked)").arg(version) : version;
        m_before->addItem(text, version);
        m_after->addItem(text, version);
    }
    // The newest, and what came before it: what somebody who upgrades wants to know.
    const auto *newest = state ? state->newestRelease() : nullptr;
    const int last = newest ? m_after->findData(QString::fromStdString(newest->version.text())) : 0;
    const auto *release = newest ? previousRelease(*state, newest->version) : nullptr;
    const int previous = release ? m_before->findData(QString::fromStdString(release->version.text())) : last + 1;
    const auto choose = [](QComboBox *box, const QString &old, int otherwise) {
        const int kept = old.isEmpty() ? -1 : box->findData(old);
        box->setCurrentIndex(kept >= 0 ? kept : std::min(otherwise, box->count() - 1));
    };
    choose(m_after, oldAfter, last);
    choose(m_before, oldBefore, previous);
    if (oldBefore != before() || oldAfter != after())
        Q_EMIT pairChanged();
}

QString ComparePanel::before() const
{
    return m_before->currentData().toString();
}

QString ComparePanel::after() const
{
    return m_after->currentData().toString();
}

void ComparePanel::swap()
{
    const int older = m_before->currentIndex();
    {
        const QSignalBlocker quiet(m_before);
        m_before->setCurrentIndex(m_after->currentIndex());
    }
    m_after->setCurrentIndex(older);
}

void ComparePanel::setDiff(const std::shared_ptr<const diff::FileDiff> &diff,
                           const std::shared_ptr<const InspectedFile> &before,
                           const std::shared_ptr<const InspectedFile> &after)
{
    m_model->setDiff(diff, before, after);
    m_users->setVerdict(diff->verdict(diff::Viewpoint::Users));
    m_implementers->setVerdict(diff->verdict(diff::Viewpoint::Implementers));
    showVersionFit(*diff);
    const QStringList notCompared = notComparedTexts(*diff, *before, *after);
    m_notCompared->setCard(Tone::Secondary, Glyph::NotChecked, tr("Not compared"), notCompared);
    m_notCompared->setVisible(!notCompared.isEmpty() && !diff->areIdentical());
    if (diff->areIdentical()) {
        showNothing(tr("Nothing changed"), tr("The two versions are the same bytes."));
        m_empty->setGlyph(Glyph::Check);
        return;
    }
    m_stack->setCurrentIndex(0);
    for (int row = 0; row < m_shown->rowCount(); ++row)
        m_tree->expand(m_shown->index(row, 0));
    arrangeColumns();
    const auto first = m_shown->index(0, 0);
    m_tree->setCurrentIndex(m_shown->hasChildren(first) ? m_shown->index(0, 0, first) : first);
    showNode(m_tree->currentIndex());
}

void ComparePanel::showVersionFit(const diff::FileDiff &diff)
{
    const auto older = Version::parse(before().toStdString());
    const auto newer = Version::parse(after().toStdString());
    const auto fit = older && newer ? diff::judgeVersions(*older, *newer, diff) : std::nullopt;
    m_versionFit->setVisible(fit.has_value());
    if (!fit)
        return;
    const bool isStep = fit->ground == diff::VersionFit::Ground::Step;
    m_versionFit->setCard(!isStep       ? Tone::Secondary
                          : fit->fits() ? Tone::Positive
                                        : Tone::Neutral,
                          !isStep       ? Glyph::NotChecked
                          : fit->fits() ? Glyph::Check
                                        : Glyph::Warning,
                          versionFitHeadline(*fit), {versionFitText(*fit, VersionSource::Releases)});
}

void ComparePanel::clearVerdicts()
{
    m_users->setVerdict(std::nullopt);
    m_implementers->setVerdict(std::nullopt);
    m_versionFit->hide();
    m_notCompared->hide();
}

void ComparePanel::arrangeColumns()
{
    const auto m = Metrics::application();
    const QAbstractItemView *view = m_tree; // its hints are public, those of the tree are not
    // The words of some languages are long.
    for (const auto &[column, least] : {std::pair(DiffModel::ChangeColumn, 140), {DiffModel::EffectColumn, 180}})
        m_tree->setColumnWidth(column, std::clamp(view->sizeHintForColumn(column), m.px(least), m.px(240)));
}

void ComparePanel::applyFilter(int segment)
{
    static constexpr int roles[] = {0, DiffModel::BreaksUsersRole, DiffModel::BreaksImplementersRole};
    static_cast<EffectFilter *>(m_shown)->setRole(roles[segment]);
    for (int row = 0; row < m_shown->rowCount(); ++row)
        m_tree->expand(m_shown->index(row, 0));
}

void ComparePanel::showNode(const QModelIndex &index)
{
    const auto name = index.siblingAtColumn(0);
    const QString old = name.data(DiffModel::BeforeRole).toString();
    const QString now = name.data(DiffModel::AfterRole).toString();
    const QString reasons = name.data(DiffModel::ReasonsRole).toString();
    m_reasons->setLines(reasons);
    m_reasons->setVisible(!reasons.isEmpty());
    // An empty side says why it is empty.
    m_old->setPlaceholderText(now.isEmpty() ? QString() : tr("It was not there."));
    m_new->setPlaceholderText(old.isEmpty() ? QString() : tr("It is no longer there."));
    m_old->setCode(old, u"WIT"_s);
    m_new->setCode(now, u"WIT"_s);
}

void ComparePanel::showNothing(const QString &title, const QString &text)
{
    m_empty->setTexts(title, text);
    m_empty->setGlyph(Glyph::Package);
    if (m_action)
        m_action->setVisible(false);
    m_stack->setCurrentWidget(m_empty);
}

void ComparePanel::showBusy()
{
    clearVerdicts();
    showNothing(tr("Comparing"), tr("Both versions are read."));
}

void ComparePanel::showMissing(const QStringList &versions, QAction *action)
{
    clearVerdicts();
    if (versions.isEmpty()) {
        showNothing(tr("There are no two versions"), tr("A package with one release has nothing to compare it with."));
        return;
    }
    showNothing(tr("Not on this computer: %1").arg(versions.join(u", "_s)),
                tr("Their bytes are compared with the signed digests before anything is shown of them."));
    m_empty->setGlyph(Glyph::Download);
    if (!m_action) {
        m_action = action;
        m_empty->addAction(action, true);
    }
    m_action->setVisible(true);
}

void ComparePanel::showError(InspectError error)
{
    clearVerdicts();
    const auto text = inspectErrorText(error);
    showNothing(text.headline, text.detail);
}

void ComparePanel::find()
{
    m_before->setFocus(Qt::ShortcutFocusReason);
}

} // namespace kennel
