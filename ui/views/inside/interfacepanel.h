// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "views/inside/insidestack.h"
#include "widgets/treeview.h"

class QSortFilterProxyModel;
class QTreeView;

namespace kennel {

class CodeView;
class InterfaceTreeModel;
class PlainLabel;
class SearchField;

/** What a file imports and exports as a tree, and its WIT text beside it; each follows the other. */
class InterfacePanel : public InsideStack
{
    Q_OBJECT

public:
    explicit InterfacePanel(QWidget *parent = nullptr);

    void setFile(std::shared_ptr<const InspectedFile> file) override;
    /** Selects an imported or exported interface, if there is one of that name. */
    void showExtern(const QString &name);
    void find() override;

    SearchField *filter() const { return m_filter; }
    QTreeView *tree() const { return m_tree; }
    CodeView *code() const { return m_code; }

Q_SIGNALS:
    /** The user asks which packages export an interface, "wasi:http/types@0.2.0". */
    void implementersWanted(const QString &interface);
    /** The user asks which packages import an interface. */
    void usersWanted(const QString &interface);

private:
    QWidget *makeTree();
    QWidget *makeText();
    void makeActions();
    void showNode();
    void showLine(int line);
    void showDeclaration(const QString &word, int line);
    void filterChanged();

    InterfaceTreeModel *m_model;
    QSortFilterProxyModel *m_proxy;
    SearchField *m_filter;
    TreeView *m_tree;
    PlainLabel *m_where;
    SearchField *m_search;
    CodeView *m_code;
    QWidget *m_textPane;
    bool m_quiet = false; ///< one of both follows the other
};

} // namespace kennel
