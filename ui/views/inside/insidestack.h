// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/lookinside.h"

#include <QWidget>

#include <memory>

class QAction;
class QStackedWidget;

namespace kennel {

class EmptyState;
class FaultBar;

/** A view of what is in a file, what is wrong with that, or why there is nothing to see and what helps. */
class InsideStack : public QWidget
{
    Q_OBJECT

public:
    explicit InsideStack(QWidget *parent = nullptr);

    /** Nothing can be seen before `action` brings the file. */
    void showMissing(const QString &title, const QString &text, QAction *action);
    void showBusy(const QString &title, const QString &text);
    void showError(InspectError error);

    /** Shows `file`; never null. */
    virtual void setFile(std::shared_ptr<const InspectedFile> file) = 0;
    /** Puts the focus where one filters. */
    virtual void find() = 0;

    /** The bar that says what is wrong with the file, and where; hidden if nothing is. */
    FaultBar *fault() const { return m_fault; }

Q_SIGNALS:
    /** The user wants to see the byte at which something is wrong. */
    void byteRequested(quint64 offset);

protected:
    /** Says what is worst about `file`. */
    void showFault(const InspectedFile &file);
    void setContent(QWidget *content);
    void showContent();
    /** Says that a file that could be read has nothing of this kind. */
    void showNothing(const QString &title, const QString &text);

private:
    FaultBar *m_fault;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QAction *m_action = nullptr;
    QWidget *m_content = nullptr;
};

} // namespace kennel
