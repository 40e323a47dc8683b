// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "models/address.h"
#include "models/packagetreemodel.h"
#include "session/registryinfo.h"

#include <QWidget>

class QStackedWidget;
class QTreeView;

namespace kennel {

class EmptyState;
class PlainLabel;
class RegistrySwitcher;
class SearchField;
class Session;

/** The side bar: which registry, and its packages with an instant filter. */
class RegistryPanel : public QWidget
{
    Q_OBJECT
public:
    RegistryPanel(Session &session, const QList<QAction *> &listActions, QAction *sync, QWidget *parent = nullptr);

    void setRegistry(std::optional<RegistryId> registry);
    std::optional<RegistryId> registry() const { return m_registry; }
    /** Lists what is kept of the registry until it is verified. */
    void showOutline();

    /** Selects where `address` is in the list, if it is of this registry; changes nothing else. */
    void showAddress(const std::optional<Address> &address);
    /** Says anew how old the registry is. */
    void sayAges();
    void focusFilter();
    void focusList();
    PackageTreeModel &model() { return *m_model; }

Q_SIGNALS:
    void registryChosen(kennel::RegistryId registry);
    void openRequested(const kennel::Address &address, bool newTab);
    /** A namespace that another registry serves was activated. */
    void importRequested(const QString &nameSpace);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateView();
    void showView(const std::shared_ptr<const RegistryView> &view);
    /** Nothing of the registry was verified yet in this run. */
    bool isUnverified() const;
    /** Something is being done about the registry. */
    bool isBusy() const;
    /** It is unverified, and something is being done about it. */
    bool isLoading() const;
    void updateFoot();
    void applyFilter(const QString &text);
    void expandForFilter();
    void open(const QModelIndex &index, bool newTab);
    void showMenu(const QPoint &at);
    std::optional<Address> addressOf(const QModelIndex &index) const;

    Session &m_session;
    std::optional<RegistryId> m_registry;
    RegistrySwitcher *m_switcher;
    SearchField *m_filter;
    PackageTreeModel *m_model;
    QTreeView *m_tree;
    QStackedWidget *m_stack;
    EmptyState *m_noMatch;
    EmptyState *m_noPackages;
    PlainLabel *m_named;
    PlainLabel *m_counts;
    std::optional<Address> m_shown;
    QStringList m_expanded; ///< namespaces that were open before the filter came
};

} // namespace kennel
