// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/search/savedsearchbutton.h"

#include "format/visibletext.h"
#include "session/session.h"
#include "widgets/glyph.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace kennel {

SavedSearchButton::SavedSearchButton(Session &session, QWidget *parent)
    : QToolButton(parent)
    , m_session(session)
    , m_save(new QAction(glyphIcon(Glyph::Add), tr("Save This Search…"), this))
    , m_remove(new QAction(this))
{
    setText(tr("Saved"));
    setAccessibleName(tr("Saved searches"));
    setIcon(glyphIcon(Glyph::Bookmark));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setMenu(new QMenu(this));
    m_save->setObjectName(u"saveSearch"_s);
    m_remove->setObjectName(u"removeSavedSearch"_s);
    connect(m_save, &QAction::triggered, this, &SavedSearchButton::askForName);
    connect(m_remove, &QAction::triggered, this, &SavedSearchButton::remove);
    // Another window may have saved one meanwhile.
    connect(menu(), &QMenu::aboutToShow, this, [this] {
        if (savedSearches(m_session) != m_all)
            rebuild();
    });
    rebuild();
}

void SavedSearchButton::setQuery(const QString &query)
{
    m_query = query.trimmed();
    describe();
}

QList<QAction *> SavedSearchButton::offers() const
{
    return menu()->actions();
}

void SavedSearchButton::rebuild()
{
    menu()->clear();
    for (QAction *run : std::as_const(m_runs))
        run->deleteLater(); // it may be the one that leads here
    m_runs.clear();
    m_all = savedSearches(m_session);
    for (const SavedSearch &search : std::as_const(m_all)) {
        const QString name = visibleText(search.name).replace(u'&', u"&&"_s);
        auto *run = new QAction(tr("Search “%1”").arg(name), this);
        connect(run, &QAction::triggered, this, [this, query = search.query] { Q_EMIT chosen(query); });
        m_runs.append(run);
    }
    menu()->addActions(m_runs);
    if (!m_runs.isEmpty())
        menu()->addSeparator();
    menu()->addActions({m_save, m_remove});
    describe();
}

void SavedSearchButton::describe()
{
    const auto here = std::ranges::find(std::as_const(m_all), m_query, &SavedSearch::query);
    const bool isSaved = !m_query.isEmpty() && here != m_all.cend();
    m_save->setEnabled(!m_query.isEmpty());
    m_remove->setVisible(isSaved);
    if (isSaved)
        m_remove->setText(tr("Remove “%1”").arg(visibleText(here->name).replace(u'&', u"&&"_s)));
}

void SavedSearchButton::askForName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"savedSearchName"_s);
    dialog->setWindowTitle(tr("Save This Search"));
    // Without the query: a label would take it as markup, and it stands in the field below.
    dialog->setLabelText(tr("Name of this search"));
    dialog->setTextValue(m_query);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, query = m_query](const QString &name) { save({name.trimmed(), query}); });
    dialog->open();
}

void SavedSearchButton::save(const SavedSearch &search)
{
    saveSearch(m_session, search);
    rebuild();
}

void SavedSearchButton::remove()
{
    const auto here = std::ranges::find(std::as_const(m_all), m_query, &SavedSearch::query);
    if (here == m_all.cend())
        return;
    const SavedSearch gone = m_all.takeAt(std::distance(m_all.cbegin(), here));
    removeSavedSearch(m_session, gone.name);
    rebuild();
    Q_EMIT removed(gone);
}

} // namespace kennel
