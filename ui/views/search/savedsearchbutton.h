// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "models/savedsearches.h"

#include <QList>
#include <QToolButton>

namespace kennel {

class Session;

/** A button with the searches that the user keeps: to run one, to keep the one that stands here, to drop it again. */
class SavedSearchButton : public QToolButton
{
    Q_OBJECT

public:
    explicit SavedSearchButton(Session &session, QWidget *parent = nullptr);

    /** The query that stands here now. */
    void setQuery(const QString &query);
    /** Everything that the menu offers, for the command palette as well. */
    QList<QAction *> offers() const;
    /** Keeps `search`, and offers it. */
    void save(const SavedSearch &search);

Q_SIGNALS:
    void chosen(const QString &query);
    /** The user dropped `search`; save() brings it back. */
    void removed(const kennel::SavedSearch &search);

private:
    void askForName();
    void remove();
    void rebuild();
    void describe();

    Session &m_session;
    QString m_query;
    QList<SavedSearch> m_all; ///< as the menu offers them
    QAction *m_save;
    QAction *m_remove;
    QList<QAction *> m_runs;
};

} // namespace kennel
