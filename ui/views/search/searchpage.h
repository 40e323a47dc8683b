// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/session.h"
#include "views/page.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>

class QStackedWidget;

namespace kennel {

class BackgroundActions;
class DataTable;
class EmptyState;
class FacetList;
class FieldCompleter;
class MessageBar;
class PageHead;
class PlainLabel;
struct SavedSearch;
class SavedSearchButton;
class SearchField;
class SearchModel;
class SegmentedBar;

/**
 * Looks through what was read of releases, and says of what kinds the hits are. The query is part of the address, so
 * that a search can be bookmarked; what is wrong with it is said while it is typed, and beside the results how much
 * there is to search at all.
 */
class SearchPage : public Page
{
    Q_OBJECT

public:
    /** `place` is of kind Search; `background` may be null. */
    SearchPage(Session &session, const Address &place, const BackgroundActions *background, QWidget *parent = nullptr);

    void setAddress(const Address &address) override;
    Address address() const override;
    QString title() const override;
    QIcon icon() const override;
    PageStatus status() const override;
    QList<QAction *> actions() const override;
    void find() override;

    SearchField *field() const { return m_field; }
    DataTable *table() const { return m_table; }
    FacetList *facets() const { return m_facets; }
    PlainLabel *message() const { return m_message; }
    QAction *indexAction() const { return m_index; }
    /** What the reading in the background does; null if there is none. */
    MessageBar *background() const { return m_background; }
    MessageBar *trouble() const { return m_trouble; }

private:
    QWidget *makeHead();
    QWidget *makeResults();
    std::optional<RegistryId> registry() const;
    /** Asks again what the field says; a later question takes the place of one that is not answered yet. */
    void ask();
    void offerUndo(const SavedSearch &search);
    QCoro::Task<void> offerValues(search::Field field, std::string beginning);
    QCoro::Task<void> search(search::Query query);
    /** Counts what was found, once the first hits are shown. */
    QCoro::Task<void> count(search::Query query);
    /** Where the user wants to search; nothing for all registries. */
    std::optional<RegistryId> scope() const;
    QCoro::Task<void> showCoverage();
    /** Whether the registry is believed, and how well. */
    void showTrust();
    /** What may be done so that more is found. */
    void showOffers();
    QCoro::Task<void> readContents();
    /** What to say where nothing was found; `elsewhere` says which namespaces are read from other registries. */
    QString noHitText(const std::vector<Finding> &elsewhere) const;
    void showHits(SearchHits hits, const std::vector<Finding> &elsewhere);
    void showError(const QString &text);
    void openRow(const QModelIndex &index);

    Session &m_session;
    Address m_place;
    PageHead *m_head;
    SearchField *m_field;
    FieldCompleter *m_completer;
    SavedSearchButton *m_saved;
    MessageBar *m_removed; ///< a saved search, which can be brought back
    SegmentedBar *m_scope;
    PlainLabel *m_message;
    SearchModel *m_model;
    DataTable *m_table;
    FacetList *m_facets;
    PlainLabel *m_facetRemark;
    MessageBar *m_background = nullptr;
    MessageBar *m_trouble; ///< what kept the last run from reading everything
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QAction *m_index;
    QAction *m_readBehind = nullptr; ///< turns on what turns on reading in the background; null where nothing does
    const QAction *m_isReadBehind = nullptr;
    bool m_isFrozen = false; ///< it or the one that leads to it misbehaved: nothing is fetched from it
    IndexCoverage m_coverage;
    quint64 m_asked = 0;
    std::stop_source m_counting; ///< of what was asked last
    std::uint64_t m_shown = 0;   ///< hits
};

} // namespace kennel
