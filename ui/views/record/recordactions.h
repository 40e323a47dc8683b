// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/logview.h"

#include <QObject>

#include <memory>

class QAction;
class QMenu;
class QWidget;

namespace kennel {

/** Taking a record away: to the clipboard in every form, or to a file. */
class RecordActions : public QObject
{
    Q_OBJECT

public:
    /** `window` is what file dialogs belong to. */
    explicit RecordActions(QWidget *window);

    /** The record that the actions take; none disables them. */
    void setRecord(std::shared_ptr<const LogView> log, std::optional<std::uint64_t> position);

    QList<QAction *> copyActions() const { return m_copies; }
    QAction *saveAction() const { return m_save; }
    QMenu *copyMenu() const { return m_menu; }

    /** The forms themselves; empty without a record, or where it cannot be written so. */
    QString base64() const;
    QString hex() const;
    QString json() const;
    QString protobufText() const;
    QString envelopeJson() const;
    QString sentence() const;

    /** Writes the signed bytes, as received, to `file`; what went wrong, in words, else nothing. */
    QString save(const QString &file) const;

    /**
     * Everything that shows what a log is worth, as JSON: every envelope as received, the checkpoint that the log was
     * fetched for, and the findings. Nothing of it needs Kennel to be read or checked.
     */
    static QByteArray evidence(const LogView &log);

Q_SIGNALS:
    /** Something about a file has to be said. */
    void message(const QString &headline, const QString &text);

private:
    const RecordView *record() const;
    void saveAs();

    QWidget *m_window;
    std::shared_ptr<const LogView> m_log;
    std::size_t m_position = 0;
    QList<QAction *> m_copies;
    QAction *m_save;
    QMenu *m_menu;
};

} // namespace kennel
