// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/inside/interfacepanel.h"

#include "format/wasmfaulttext.h"
#include "models/interfacetreemodel.h"
#include "models/modelroles.h"
#include "views/common/cells.h"
#include "widgets/celldelegate.h"
#include "widgets/codeview.h"
#include "widgets/metrics.h"
#include "widgets/plainlabel.h"
#include "widgets/searchfield.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMetaMethod>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace kennel {

InterfacePanel::InterfacePanel(QWidget *parent)
    : InsideStack(parent)
    , m_model(new InterfaceTreeModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_filter(new SearchField(Glyph::Filter, tr("Filter imports and exports"), QKeySequence::Find, this))
    , m_tree(new TreeView(tr("Imports and exports"), this))
    , m_where(new PlainLabel({}, TypeSize::Secondary, this))
    , m_search(new SearchField(Glyph::Search, tr("Search the text"), {}, this))
    , m_code(new CodeView(tr("WIT text"), this))
    , m_textPane(nullptr)
{
    m_proxy->setSourceModel(new Cells(m_model, this));
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setAutoAcceptChildRows(true);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeTree());
    m_textPane = makeText();
    splitter->addWidget(m_textPane);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({430, 570});
    setContent(splitter);
    makeActions();
    setTabOrder({m_filter, m_tree, m_search, m_code});
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &InterfacePanel::showNode);
    connect(m_filter, &QLineEdit::textChanged, this, &InterfacePanel::filterChanged);
    connect(m_filter, &SearchField::escaped, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_filter, &SearchField::downPressed, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_code->findNext(m_search->text()); });
    connect(m_search, &SearchField::escaped, m_code, qOverload<>(&QWidget::setFocus));
    connect(m_code, &CodeView::lineChanged, this, &InterfacePanel::showLine);
    connect(m_code, &CodeView::declarationWanted, this, &InterfacePanel::showDeclaration);
}

QWidget *InterfacePanel::makeTree()
{
    const auto m = Metrics::application();
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *row = new QVBoxLayout;
    row->setContentsMargins(m.step(), m.step(), m.step(), m.step());
    m_filter->setPlaceholderText(tr("Filter imports and exports"));
    row->addWidget(m_filter);
    column->addLayout(row);
    m_tree->setModel(m_proxy);
    m_tree->setHeaderHidden(true);
    column->addWidget(m_tree, 1);
    return side;
}

QWidget *InterfacePanel::makeText()
{
    // One line with the filter of the tree: what it is the text of, and where it is searched.
    const auto m = Metrics::application();
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(m.step(), m.step(), m.step(), m.step());
    row->setSpacing(m.step());
    m_where->setElide(Qt::ElideMiddle);
    row->addWidget(m_where, 1);
    m_search->setPlaceholderText(tr("Search the text"));
    row->addWidget(m_search, 1);
    column->addLayout(row);
    column->addWidget(m_code, 1);
    return side;
}

void InterfacePanel::makeActions()
{
    // Beside the window's key for finding, the one that filters in programs for the terminal.
    auto *filter = new QAction(glyphIcon(Glyph::Filter), tr("Filter Imports and Exports"), this);
    filter->setShortcut(Qt::Key_Slash);
    filter->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(filter, &QAction::triggered, this, &InterfacePanel::find);
    addAction(filter);
    auto *copy = new QAction(glyphIcon(Glyph::Copy), tr("Copy Name"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this,
            [this] { QApplication::clipboard()->setText(m_tree->currentIndex().data(CopyRole).toString()); });
    auto *implementers = new QAction(glyphIcon(Glyph::Search), tr("Who Implements This Interface"), this);
    auto *users = new QAction(glyphIcon(Glyph::Search), tr("Who Uses This"), this);
    const auto interface = [this] { return m_tree->currentIndex().data(InterfaceTreeModel::InterfaceRole).toString(); };
    connect(implementers, &QAction::triggered, this, [=, this] { Q_EMIT implementersWanted(interface()); });
    connect(users, &QAction::triggered, this, [=, this] { Q_EMIT usersWanted(interface()); });
    m_tree->addItemActions({copy, implementers, users});
    const auto enable = [=, this] {
        const bool isInterface = !interface().isEmpty();
        // Nobody answers before there is an index to ask.
        implementers->setVisible(isSignalConnected(QMetaMethod::fromSignal(&InterfacePanel::implementersWanted)));
        users->setVisible(isSignalConnected(QMetaMethod::fromSignal(&InterfacePanel::usersWanted)));
        implementers->setEnabled(isInterface);
        users->setEnabled(isInterface);
    };
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, enable);
}

void InterfacePanel::setFile(std::shared_ptr<const InspectedFile> file)
{
    const auto &binary = file->inspection.binary;
    {
        const QScopedValueRollback quiet(m_quiet, true);
        showFault(*file);
        m_model->setFile(file);
        m_code->setCode(m_model->text(), QStringLiteral("WIT"));
        m_where->setText(binary.isWhole() ? tr("WIT text") : tr("WIT text of what could be read"));
        m_textPane->setVisible(!m_model->text().isEmpty());
        if (m_model->rowCount() < 12)
            m_tree->expandToDepth(1);
    }
    if (m_model->rowCount() == 0) {
        const auto *worst = binary.faults.worst();
        if (worst && !binary.isWhole())
            showNothing(tr("The interface could not be read"),
                        tr("%1. Structure shows what there is.").arg(wasmFaultLine(*worst)));
        else
            showNothing(tr("No interface in WIT"),
                        tr("Nothing of what it imports and exports has a form in WIT. Structure shows what there is."));
        return;
    }
    showContent();
}

void InterfacePanel::showExtern(const QString &name)
{
    m_filter->clear();
    const auto found = m_proxy->match(m_proxy->index(0, 0), InterfaceTreeModel::InterfaceRole, name, 1,
                                      Qt::MatchExactly | Qt::MatchRecursive | Qt::MatchCaseSensitive);
    if (found.isEmpty())
        return;
    m_tree->setCurrentIndex(found.first());
    m_tree->setFocus(Qt::OtherFocusReason);
}

void InterfacePanel::find()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void InterfacePanel::filterChanged()
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_proxy->setFilterFixedString(m_filter->text());
    if (m_filter->text().isEmpty())
        m_tree->expandToDepth(1);
    else
        m_tree->expandRecursively({}, 3);
}

void InterfacePanel::showNode()
{
    const auto line = m_tree->currentIndex().data(InterfaceTreeModel::LineRole);
    if (m_quiet || !line.isValid())
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    m_code->showLines(line.toInt(), m_tree->currentIndex().data(InterfaceTreeModel::LastLineRole).toInt());
    m_where->setText(m_tree->currentIndex().data(CopyRole).toString());
}

void InterfacePanel::showLine(int line)
{
    if (m_quiet)
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    auto *cells = qobject_cast<QAbstractProxyModel *>(m_proxy->sourceModel());
    const auto index = m_proxy->mapFromSource(cells->mapFromSource(m_model->indexOfLine(line)));
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_where->setText(index.data(CopyRole).toString());
}

void InterfacePanel::showDeclaration(const QString &word, int line)
{
    const auto &outline = m_model->outline();
    const int entry = outline.declarationOf(word, line);
    if (entry < 0)
        return;
    const auto &found = outline.entries()[std::size_t(entry)];
    m_code->showLines(found.line, found.last);
    showLine(found.line);
}

} // namespace kennel
