// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "shell/registrypanel.h"

#include "format/coveragetext.h"
#include "format/quantity.h"
#include "session/session.h"
#include "shell/packagedelegate.h"
#include "shell/registryswitcher.h"
#include "shell/registrytext.h"
#include "widgets/emptystate.h"
#include "widgets/metrics.h"
#include "widgets/plainlabel.h"
#include "widgets/searchfield.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <QCoroTask>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

/** Up to so many matches the namespaces are opened; with more of them their counts say where to look. */
constexpr std::size_t mostExpanded = 500;

} // namespace

RegistryPanel::RegistryPanel(Session &session, const QList<QAction *> &listActions, QAction *sync, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_switcher(new RegistrySwitcher(session, listActions, this))
    , m_filter(new SearchField(Glyph::Search, tr("Filter packages"), QKeySequence(Qt::CTRL | Qt::Key_K), this))
    , m_model(new PackageTreeModel(this))
    , m_tree(new QTreeView(this))
    , m_stack(new QStackedWidget(this))
    , m_noMatch(new EmptyState(Glyph::Search, tr("No package matches"), {}, this))
    , m_noPackages(new EmptyState(Glyph::Package, tr("No packages yet"), {}, this))
    , m_named(new PlainLabel({}, TypeSize::Secondary, this))
    , m_counts(new PlainLabel({}, TypeSize::Secondary, this))
{
    const Metrics m = Metrics::application();
    setAccessibleName(tr("Packages of the registry"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(m.step(), m.step(), m.step(), m.step());
    head->setSpacing(m.step());
    head->addWidget(m_switcher);
    m_filter->setObjectName(u"packageFilter"_s);
    head->addWidget(m_filter);
    layout->addLayout(head);

    m_tree->setObjectName(u"packageTree"_s);
    m_tree->setAccessibleName(tr("Packages"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new PackageDelegate(m_tree));
    // The marks of packages stand in the indentation, which the view takes for no part of what changed.
    connect(m_model, &QAbstractItemModel::dataChanged, m_tree->viewport(), qOverload<>(&QWidget::update));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(m.px(24));
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->viewport()->installEventFilter(this);
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) { open(index, false); });
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (!index.data(PackageTreeModel::IsGroupRole).toBool()) {
            open(index, QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
        }
    });
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &RegistryPanel::showMenu);

    auto *clear = new QAction(tr("Clear Filter"), this);
    connect(clear, &QAction::triggered, m_filter, &QLineEdit::clear);
    m_noMatch->addAction(clear);
    m_noPackages->addAction(sync);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_noMatch);
    m_stack->addWidget(m_noPackages);
    for (QWidget *page : {static_cast<QWidget *>(m_noMatch), static_cast<QWidget *>(m_noPackages)}) {
        page->setAutoFillBackground(true);
        page->setBackgroundRole(QPalette::Base);
    }
    layout->addWidget(m_stack, 1);

    auto *foot = new QWidget(this);
    auto *footLayout = new QHBoxLayout(foot);
    footLayout->setContentsMargins(m.step(), m.halfStep(), m.step(), m.halfStep());
    m_counts->setElide(Qt::ElideRight);
    m_counts->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    footLayout->addWidget(m_named);
    footLayout->addWidget(m_counts, 1);
    layout->addWidget(foot);

    connect(m_filter, &QLineEdit::textChanged, this, &RegistryPanel::applyFilter);
    connect(m_filter, &SearchField::escaped, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_filter, &SearchField::downPressed, this, [this] {
        m_tree->setFocus();
        if (!m_tree->currentIndex().isValid()) {
            m_tree->setCurrentIndex(m_model->index(0, 0));
        }
    });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        // Return opens the only match, or else goes to the list.
        if (m_model->shownCount() == 1) {
            for (int row = 0; row < m_model->rowCount(); ++row) {
                const QModelIndex group = m_model->index(row, 0);
                if (m_model->rowCount(group) == 1) {
                    open(m_model->index(0, 0, group), false);
                }
            }
        } else {
            Q_EMIT m_filter->downPressed();
        }
    });
    connect(m_switcher, &RegistrySwitcher::chosen, this, &RegistryPanel::registryChosen);
    connect(&m_session, &Session::viewChanged, this, [this](RegistryId id) {
        if (id == m_registry) {
            updateView();
        }
    });
    // That the first job of a registry that was just opened runs is what the empty list says.
    const auto sayJob = [this](const Job *job) {
        if (job->registry() == m_registry && (isUnverified() || m_model->totalCount() == 0)) {
            updateFoot();
        }
    };
    connect(&m_session, &Session::jobAdded, this, sayJob);
    connect(&m_session, &Session::jobFinished, this, sayJob);
    updateView();
}

void RegistryPanel::setRegistry(std::optional<RegistryId> registry)
{
    if (registry == m_registry) {
        return;
    }
    m_registry = registry;
    m_switcher->setCurrent(registry);
    updateView();
}

void RegistryPanel::showOutline()
{
    QCoro::connect(m_session.outline(*m_registry), this, [this, id = *m_registry](const auto &outline) {
        if (outline && id == m_registry && !m_session.view(id)) {
            showView(outline);
        }
    });
}

void RegistryPanel::updateView()
{
    showView(m_registry ? m_session.view(*m_registry) : nullptr);
}

void RegistryPanel::showView(const std::shared_ptr<const RegistryView> &view)
{
    const auto before = m_model->view();
    m_model->setView(view);
    const bool another = !before || !view || before->info.id != view->info.id || before->packages.empty();
    if (another && m_model->shownCount() <= mostExpanded) {
        m_tree->expandAll();
    }
    updateFoot();
    showAddress(m_shown);
}

bool RegistryPanel::isUnverified() const
{
    return m_registry && !m_session.view(*m_registry);
}

bool RegistryPanel::isBusy() const
{
    return std::ranges::any_of(m_session.jobs(), [this](const Job *job) {
        return job->registry() == m_registry && job->state() == Job::State::Running;
    });
}

bool RegistryPanel::isLoading() const
{
    return isUnverified() && isBusy();
}

void RegistryPanel::updateFoot()
{
    const auto &view = m_model->view();
    const bool isVerifying = isLoading();
    const bool filtered = !m_model->filter().trimmed().isEmpty();
    if (!view || isUnverified()) {
        m_named->setText(isVerifying ? tr("Verifying…") : m_registry ? tr("Not read yet") : QString());
        m_counts->setText({});
    } else if (!view->accepted) {
        m_named->setText(registrySubtitle(view->info, view.get()));
        m_counts->setText({});
    } else if (filtered) {
        m_named->setText(
            tr("%1 of %2 packages").arg(countText(m_model->shownCount()), countText(m_model->totalCount())));
        m_counts->setText({});
    } else {
        m_named->setText(namedText(view->coverage));
        m_counts->setText(outcomeCounts(*view));
    }
    if (filtered && m_model->shownCount() == 0) {
        m_noMatch->setTexts(tr("No package matches"), tr("“%1” is in none of the %n name(s) of this registry.", nullptr,
                                                         static_cast<int>(m_model->totalCount()))
                                                          .arg(m_model->filter().trimmed()));
        QList<EmptyState::Choice> choices;
        for (const PackageFilter::Alternative &without : m_model->filterAlternatives()) {
            choices.append(
                {tr("Without “%1”: %n package(s)", nullptr, static_cast<int>(without.matches)).arg(without.dropped),
                 [this, text = without.text] { m_filter->setText(text); }});
        }
        m_noMatch->setChoices(choices);
        m_stack->setCurrentWidget(m_noMatch);
    } else if (isVerifying && m_model->totalCount() == 0 && m_session.registry(*m_registry)->pin) {
        m_noPackages->setTexts(tr("Verifying what is kept"), tr("All signatures and both roots are computed again."));
        m_stack->setCurrentWidget(m_noPackages);
    } else if (m_registry && m_model->totalCount() == 0 && m_model->rowCount() == 0) {
        const bool isRead = view && view->accepted && !isUnverified();
        m_noPackages->setTexts(isRead     ? tr("No packages")
                               : isBusy() ? tr("Being read")
                                          : tr("Not read yet"),
                               isRead     ? tr("The signed log of this registry holds no package.")
                               : isBusy() ? tr("Its signed logs are fetched and verified.")
                                          : tr("Sync to fetch and verify what the registry holds."));
        m_stack->setCurrentWidget(m_noPackages);
    } else {
        m_stack->setCurrentWidget(m_tree);
    }
}

void RegistryPanel::applyFilter(const QString &text)
{
    const bool wasFiltered = !m_model->filter().trimmed().isEmpty();
    if (!wasFiltered) {
        m_expanded.clear();
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_tree->isExpanded(m_model->index(row, 0))) {
                m_expanded += m_model->index(row, 0).data(PackageTreeModel::NameSpaceRole).toString();
            }
        }
    }
    m_model->setFilter(text);
    expandForFilter();
    updateFoot();
    showAddress(m_shown);
}

void RegistryPanel::expandForFilter()
{
    if (!m_model->filter().trimmed().isEmpty()) {
        if (m_model->shownCount() <= mostExpanded) {
            m_tree->expandAll();
        }
        return;
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        if (m_expanded.contains(group.data(PackageTreeModel::NameSpaceRole).toString())) {
            m_tree->setExpanded(group, true);
        }
    }
}

void RegistryPanel::sayAges()
{
    m_switcher->refresh();
}

void RegistryPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void RegistryPanel::focusList()
{
    m_tree->setFocus();
}

void RegistryPanel::showAddress(const std::optional<Address> &address)
{
    // What the user chose in the list stays chosen while only the page's contents change.
    const auto placeOf = [](const std::optional<Address> &at) {
        return at ? std::optional(at->place()) : std::nullopt;
    };
    const bool moved = placeOf(address) != placeOf(m_shown);
    m_shown = address;
    if (!moved && m_tree->currentIndex().isValid() && m_tree->selectionModel()->hasSelection()) {
        return;
    }
    const auto info = m_registry ? m_session.registry(*m_registry) : std::nullopt;
    QModelIndex index;
    if (address && info && address->registry == info->label) {
        if (address->kind == Address::Kind::Package) {
            index = m_model->indexOfPackage(address->subject);
        } else if (address->kind == Address::Kind::Log) {
            index = m_model->indexOfLog(address->subject);
        }
    }
    if (!index.isValid()) {
        m_tree->selectionModel()->clearSelection();
    } else if (index != m_tree->currentIndex() || !m_tree->selectionModel()->isSelected(index)) {
        m_tree->setCurrentIndex(index);
        if (moved) {
            m_tree->scrollTo(index);
        }
    }
}

std::optional<Address> RegistryPanel::addressOf(const QModelIndex &index) const
{
    const auto info = m_registry ? m_session.registry(*m_registry) : std::nullopt;
    if (!info || !index.isValid() || index.data(PackageTreeModel::IsGroupRole).toBool()) {
        return std::nullopt;
    }
    const QString name = index.data(PackageTreeModel::PackageNameRole).toString();
    return name.isEmpty() ? Address::ofLog(info->label, index.data(PackageTreeModel::LogIdRole).toString())
                          : Address::ofPackage(info->label, name);
}

void RegistryPanel::open(const QModelIndex &index, bool newTab)
{
    if (const auto address = addressOf(index)) {
        Q_EMIT openRequested(*address, newTab);
    } else if (!index.data(PackageTreeModel::ImportedRole).toString().isEmpty()) {
        Q_EMIT importRequested(index.data(PackageTreeModel::NameSpaceRole).toString());
    } else {
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
    }
}

bool RegistryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex index = m_tree->indexAt(mouse->position().toPoint());
        if (mouse->button() == Qt::MiddleButton && index.isValid()) {
            open(index, true);
            return true;
        }
        if (mouse->button() == Qt::LeftButton && index.data(PackageTreeModel::IsGroupRole).toBool() &&
            m_tree->visualRect(index).contains(mouse->position().toPoint())) {
            open(index, false);
        }
    }
    if (watched == m_tree && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        // The whole name, or the whole id of a log without one: what the list shows is shortened.
        const QModelIndex index = m_tree->currentIndex();
        const auto address = addressOf(index);
        QGuiApplication::clipboard()->setText(address ? address->subject
                                                      : index.data(PackageTreeModel::NameSpaceRole).toString());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RegistryPanel::showMenu(const QPoint &at)
{
    const QModelIndex index = m_tree->indexAt(at);
    const auto address = addressOf(index);
    if (!address) {
        return;
    }
    QMenu menu(this);
    menu.addAction(tr("Open"), this, [&] { open(index, false); });
    menu.addAction(tr("Open in New Tab"), this, [&] { open(index, true); });
    menu.addSeparator();
    const auto copy = [&menu](const QString &label, const QString &text) {
        menu.addAction(glyphIcon(Glyph::Copy), label, &menu, [text] { QGuiApplication::clipboard()->setText(text); });
    };
    if (address->kind == Address::Kind::Package) {
        copy(tr("Copy Name"), address->subject);
    }
    copy(tr("Copy Log Id"), index.data(PackageTreeModel::LogIdRole).toString());
    copy(tr("Copy Address"), address->toString());
    copy(tr("Copy Command"), u"kennelctl show %1 --registry %2"_s.arg(address->subject, address->registry));
    menu.exec(m_tree->viewport()->mapToGlobal(at));
}

} // namespace kennel
