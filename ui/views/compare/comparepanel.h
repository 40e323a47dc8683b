// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/logview.h"
#include "session/lookinside.h"
#include "widgets/treeview.h"

#include <QWidget>

#include <memory>

class QAction;
class QComboBox;
class QModelIndex;
class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;

namespace kennel {

class CodeView;
class DiffModel;
class EmptyState;
class PlainLabel;
class SegmentedBar;
class ToneCard;
class VerdictCard;

/**
 * Two versions of a package side by side: whom the newer one breaks, whether its number says so, what could not be
 * compared and why, and every change with the lines that force it.
 */
class ComparePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePanel(QWidget *parent = nullptr);

    /** The versions that there are to choose from. */
    void setLog(const std::shared_ptr<const LogView> &log);
    /** The versions that are compared; empty if there are no two. */
    QString before() const;
    QString after() const;

    void setDiff(const std::shared_ptr<const diff::FileDiff> &diff, const std::shared_ptr<const InspectedFile> &before,
                 const std::shared_ptr<const InspectedFile> &after);
    void showBusy();
    /** `versions` are not on this computer; `action` brings them. */
    void showMissing(const QStringList &versions, QAction *action);
    void showError(InspectError error);
    /** Puts the focus on the first choice. */
    void find();

    VerdictCard *users() const { return m_users; }
    VerdictCard *implementers() const { return m_implementers; }
    /** Whether the step of the version number fits; hidden where that cannot be told. */
    ToneCard *versionFit() const { return m_versionFit; }
    /** What was not compared, and why; hidden where everything was. */
    ToneCard *notCompared() const { return m_notCompared; }
    QTreeView *tree() const { return m_tree; }
    QComboBox *beforeBox() const { return m_before; }
    QComboBox *afterBox() const { return m_after; }

Q_SIGNALS:
    /** Another pair of versions is chosen. */
    void pairChanged();

private:
    QWidget *makeHead();
    QWidget *makeContent();
    void applyFilter(int segment);
    void showNode(const QModelIndex &index);
    /** Leaves no judgement of what was compared before. */
    void clearVerdicts();
    void showVersionFit(const diff::FileDiff &diff);
    void showNothing(const QString &title, const QString &text);
    /** Gives the columns of words what they need, and the rest to the names. */
    void arrangeColumns();
    void swap();

    QComboBox *m_before;
    QComboBox *m_after;
    VerdictCard *m_users;
    VerdictCard *m_implementers;
    ToneCard *m_versionFit;
    ToneCard *m_notCompared;
    SegmentedBar *m_effect;
    DiffModel *m_model;
    QSortFilterProxyModel *m_shown;
    TreeView *m_tree;
    PlainLabel *m_reasons;
    CodeView *m_old;
    CodeView *m_new;
    QWidget *m_oldPane;
    QWidget *m_newPane;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QAction *m_action = nullptr;
};

} // namespace kennel
