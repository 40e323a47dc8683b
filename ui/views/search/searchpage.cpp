// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/search/searchpage.h"

#include "actions/backgroundactions.h"
#include "format/findingtext.h"
#include "format/quantity.h"
#include "format/searchtext.h"
#include "format/storeerrortext.h"
#include "format/visibletext.h"
#include "models/searchmodel.h"
#include "views/common/barcolumn.h"
#include "views/common/cells.h"
#include "views/common/datatable.h"
#include "views/common/pagehead.h"
#include "views/common/status.h"
#include "views/search/backgroundbar.h"
#include "views/search/facetlist.h"
#include "views/search/fieldcompleter.h"
#include "views/search/savedsearchbutton.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "widgets/metrics.h"
#include "widgets/plainlabel.h"
#include "widgets/searchfield.h"
#include "widgets/segmentedbar.h"

#include <QAction>
#include <QPointer>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

/** So many values are offered for a term. */
constexpr int mostOffers = 50;
/** So many reasons are given for what was not read. */
constexpr qsizetype mostReasons = 3;

} // namespace

SearchPage::SearchPage(Session &session, const Address &place, const BackgroundActions *background, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_place(place)
    , m_head(new PageHead(Glyph::Search, tr("Search"), this))
    , m_field(new SearchField(Glyph::Search, tr("What to look for"), QKeySequence::Find, this))
    , m_completer(new FieldCompleter(m_field))
    , m_saved(new SavedSearchButton(session, this))
    , m_removed(new MessageBar(Tone::Info, Glyph::Info, {}, {}, this))
    , m_scope(new SegmentedBar(tr("Where to search"), {tr("This Registry"), tr("All Registries")}, this))
    , m_message(new PlainLabel({}, TypeSize::Body, this))
    , m_model(new SearchModel(this))
    , m_table(new DataTable(tr("What was found"), this))
    , m_facets(new FacetList(this))
    , m_facetRemark(new PlainLabel({}, TypeSize::Secondary, this))
    , m_trouble(new MessageBar(Tone::Neutral, Glyph::Warning, {}, {}, this))
    , m_empty(new EmptyState(Glyph::Search, {}, {}, this))
    , m_stack(new QStackedWidget(this))
    , m_index(new QAction(glyphIcon(Glyph::Download), tr("Read What There Is"), this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addWidget(makeHead());
    auto *bars = new BarColumn({m_trouble});
    if (background) {
        m_background = new BackgroundBar(*background, this);
        bars->addWidget(m_background);
        auto *on = background->on();
        m_isReadBehind = on;
        m_readBehind = new QAction(on->text(), this);
        m_readBehind->setToolTip(on->toolTip());
        connect(m_readBehind, &QAction::triggered, on, [on] { on->setChecked(true); });
        connect(on, &QAction::toggled, this, &SearchPage::showOffers);
        m_empty->addAction(m_readBehind);
    }
    m_trouble->hide();
    bars->addWidget(m_removed);
    m_removed->hide();
    m_removed->setClosable(true);
    connect(m_saved, &SavedSearchButton::chosen, this, [this](const QString &query) {
        m_field->setText(query);
        Q_EMIT moved();
    });
    connect(m_saved, &SavedSearchButton::removed, this, &SearchPage::offerUndo);
    all->addLayout(bars);
    m_table->setObjectName(u"searchHits"_s);
    m_table->setModel(new Cells(m_model, this));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWidth(SearchModel::PackageColumn, 176);
    m_table->setWidth(SearchModel::VersionColumn, 72);
    m_table->setWidth(SearchModel::KindColumn, 100);
    m_table->setWidth(SearchModel::SizeColumn, 80);
    m_table->setWidth(SearchModel::SignerColumn, 84);
    // Where there is little room, it is for what can be asked for: few packages say anything of themselves, and what
    // they say is on their pages.
    m_table->setYielding({SearchModel::DescriptionColumn, SearchModel::KindColumn, SearchModel::SizeColumn},
                         SearchModel::DescriptionColumn, 120);
    m_stack->addWidget(makeResults());
    m_stack->addWidget(m_empty);
    m_empty->addAction(m_index, true);
    all->addWidget(m_stack, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_head->setOutcome(Outcome::NotChecked);
    m_head->addAction(m_index);
    m_index->setObjectName(u"indexRegistry"_s);
    m_index->setToolTip(tr("Fetch the contents of all releases, check their digests, and read what they hold"));
    connect(m_index, &QAction::triggered, this, [this] { readContents(); });
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_place.subject = text;
        m_saved->setQuery(text);
        ask();
    });
    connect(m_field, &QLineEdit::editingFinished, this, &Page::moved);
    connect(m_field, &SearchField::downPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_scope, &SegmentedBar::currentChanged, this, &SearchPage::showCoverage);
    connect(m_facets, &FacetList::toggled, this, [this](const search::Term &term) {
        m_field->setText(QString::fromStdString(search::toggledTerm(m_field->text().toStdString(), term)));
        Q_EMIT moved();
    });
    connect(m_table, &QAbstractItemView::activated, this, &SearchPage::openRow);
    connect(&session, &Session::indexChanged, this, [this] {
        showCoverage();
        ask();
    });
    connect(&session, &Session::registriesChanged, this, [this] {
        showTrust();
        ask();
    });
    connect(&session, &Session::viewChanged, this, [this](RegistryId changedOne) {
        if (registry() != changedOne)
            return;
        showTrust();
        showCoverage(); // records may have come that the index does not know
    });
    m_field->setText(place.subject);
    // Not from here: whoever made the page still has to connect itself.
    QTimer::singleShot(0, this, [this] {
        showTrust();
        showCoverage();
        ask();
    });
}

QWidget *SearchPage::makeHead()
{
    const auto m = Metrics::application();
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(m.margin(), m.px(12), m.margin(), m.step());
    column->setSpacing(m.step());
    auto *row = new QHBoxLayout;
    row->setSpacing(m.step());
    m_field->setPlaceholderText(tr("Words, or exports:wasi:http/incoming-handler cap:network -yanked:yes …"));
    m_field->setCompleter(m_completer);
    connect(m_field, &QLineEdit::textEdited, m_completer, &FieldCompleter::setText);
    connect(m_completer, &FieldCompleter::valuesWanted, this,
            [this](search::Field field, const std::string &beginning) { offerValues(field, beginning); });
    row->addWidget(m_field, 1);
    row->addWidget(m_saved);
    row->addWidget(m_scope);
    column->addLayout(row);
    m_message->setElide(Qt::ElideRight);
    column->addWidget(m_message);
    return head;
}

QWidget *SearchPage::makeResults()
{
    const auto m = Metrics::application();
    auto *splitter = new QSplitter(m_stack);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    auto *side = new QWidget(splitter);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_facets, 1);
    m_facetRemark->setContentsMargins(m.step(), m.halfStep(), m.step(), m.step());
    m_facetRemark->setWordWrap(true);
    column->addWidget(m_facetRemark);
    splitter->addWidget(side);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({m.px(660), m.px(216)});
    return splitter;
}

std::optional<RegistryId> SearchPage::scope() const
{
    return m_scope->current() == 0 ? registry() : std::nullopt;
}

std::optional<RegistryId> SearchPage::registry() const
{
    const auto info = m_session.findRegistry(m_place.registry);
    return info ? std::optional(info->id) : std::nullopt;
}

void SearchPage::ask()
{
    ++m_asked;
    m_counting.request_stop();
    m_counting = {};
    const QString text = m_field->text();
    auto query = search::parseQuery(text.toStdString());
    m_message->setTone(query ? Tone::Secondary : Tone::Neutral);
    if (!query) {
        // What was found before stays: the text is on its way to something.
        m_message->setText(queryErrorText(text, query.error()));
        return;
    }
    search(*std::move(query));
    Q_EMIT changed();
}

void SearchPage::offerUndo(const SavedSearch &search)
{
    m_removed->setMessage(Tone::Info, Glyph::Info, tr("“%1” is no longer saved.").arg(visibleText(search.name)));
    m_removed->clearActions();
    auto *undo = new QAction(tr("Undo"), m_removed);
    connect(undo, &QAction::triggered, this, [this, search] {
        m_saved->save(search);
        m_removed->hide();
    });
    m_removed->addAction(undo);
    m_removed->show();
}

QCoro::Task<void> SearchPage::offerValues(search::Field field, std::string beginning)
{
    const QPointer<SearchPage> self(this);
    const auto values = co_await m_session.searchValues(field, beginning, mostOffers);
    if (!self || !values)
        co_return;
    m_completer->setValues(field, beginning, *values);
    // The text was completed before they came.
    if (window()->focusWidget() != m_field)
        co_return;
    m_completer->setCompletionPrefix(m_field->text());
    if (m_completer->completionCount() > 0)
        m_completer->complete();
}

QCoro::Task<void> SearchPage::search(search::Query query)
{
    const auto here = registry();
    if (!here)
        co_return;
    const QPointer<SearchPage> self(this);
    const auto asked = m_asked;
    auto hits = co_await m_session.search(query, scope());
    if (!self || asked != m_asked)
        co_return;
    if (!hits) {
        showError(storeErrorText(hits.error()));
        co_return;
    }
    std::vector<Finding> elsewhere;
    if (hits->total == 0) {
        elsewhere = co_await m_session.importedNamespaces(*here, query);
        if (!self || asked != m_asked)
            co_return;
    }
    showHits(*std::move(hits), elsewhere);
    count(std::move(query));
}

QCoro::Task<void> SearchPage::count(search::Query query)
{
    const QPointer<SearchPage> self(this);
    const auto asked = m_asked;
    const auto facets = co_await m_session.searchFacets(query, scope(), m_counting.get_token());
    // What was not counted to its end is shown when the next question was.
    if (!self || asked != m_asked || !facets)
        co_return;
    m_facets->setFacets(*facets, query);
    m_facetRemark->setText(facetRemark(*facets));
    m_facetRemark->setVisible(!m_facetRemark->text().isEmpty());
    m_message->setText(hitCountText(facets->total, facets->isWhole, m_shown));
}

void SearchPage::showError(const QString &text)
{
    m_model->setHits({}, {});
    m_message->setText({});
    m_empty->setTexts(tr("The index could not be read"), text);
    m_stack->setCurrentWidget(m_empty);
}

QString SearchPage::noHitText(const std::vector<Finding> &elsewhere) const
{
    QStringList sentences;
    for (const Finding &finding : elsewhere)
        sentences << findingSentence(finding);
    for (const Finding &finding : search::doubtfulFields(m_field->text().toStdString()))
        sentences << findingSentence(finding);
    sentences << tr("All terms have to hold. Take one away, or look in all registries.");
    return sentences.join(u' ');
}

void SearchPage::showHits(SearchHits hits, const std::vector<Finding> &elsewhere)
{
    QHash<std::int64_t, QString> labels;
    if (m_scope->current() == 0) {
        if (const auto here = registry())
            labels.insert(here->value, m_place.registry);
    } else {
        for (const auto &info : m_session.registries())
            labels.insert(info.id.value, info.label);
    }
    const bool isEmpty = hits.total == 0;
    m_shown = hits.releases.size();
    m_message->setText(hitCountText(hits.total, hits.isWhole, hits.releases.size()));
    m_model->setHits(std::move(hits), std::move(labels));
    if (isEmpty) {
        const bool nothing = m_coverage.releases == 0;
        const QString reading =
            m_isFrozen ? tr("Nothing is fetched from a registry that misbehaved: what was read of it before is found.")
                       : tr("What releases hold is found once their contents were read. Each is compared with its "
                            "signed digest.");
        m_empty->setTexts(nothing ? tr("There is nothing to search yet") : tr("Nothing was found"),
                          nothing ? reading : noHitText(elsewhere));
    }
    showOffers();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_stack->widget(0));
}

QCoro::Task<void> SearchPage::showCoverage()
{
    const auto here = registry();
    if (!here)
        co_return;
    const QPointer<SearchPage> self(this);
    IndexCoverage searched;
    const auto registries = m_session.registries();
    for (const auto &info : registries) {
        if (scope() && info.id != *here)
            continue;
        const auto coverage = co_await m_session.indexCoverage(info.id);
        if (!self)
            co_return;
        if (!coverage) {
            showError(storeErrorText(coverage.error()));
            co_return;
        }
        searched += *coverage;
        if (info.id == *here)
            m_coverage = *coverage;
    }
    m_head->setTitle(tr("Search %1").arg(m_place.registry));
    m_head->setExtent(indexCoverageText(searched));
    ask();
}

void SearchPage::showTrust()
{
    const auto info = m_session.findRegistry(m_place.registry);
    m_isFrozen = info && m_session.isFrozen(info->id);
    if (const auto view = info ? m_session.view(info->id) : nullptr)
        m_head->setOutcome(view->outcome);
    showOffers();
}

void SearchPage::showOffers()
{
    // Whoever is not believed is not asked for anything more.
    m_index->setVisible(!m_isFrozen && (m_coverage.releases == 0 || !m_coverage.isWhole()));
    if (m_readBehind)
        m_readBehind->setVisible(!m_isFrozen && !m_isReadBehind->isChecked());
}

QCoro::Task<void> SearchPage::readContents()
{
    const auto here = registry();
    if (!here)
        co_return;
    const QPointer<SearchPage> self(this);
    m_index->setEnabled(false);
    const auto result = co_await m_session.index(*here);
    if (!self)
        co_return;
    m_index->setEnabled(true);
    // A run that ended early must not look like one that read everything.
    if (result.outcome >= Outcome::NotChecked) {
        QStringList reasons;
        for (const auto &finding : result.findings) {
            if (finding.severity == Severity::Error)
                reasons << findingText(finding).headline;
        }
        reasons.removeDuplicates();
        if (const auto more = reasons.size() - mostReasons; more > 0) {
            reasons.resize(mostReasons);
            reasons << tr("And %1 more.").arg(more);
        }
        if (result.isStopped)
            reasons << tr("Stopped after %1. Read on to go on.").arg(sizeText(result.bytes));
        if (const auto later = result.left - result.leftForGood; later > 0)
            reasons << tr("%n content(s) did not fit into the rest.", nullptr, int(later));
        if (result.leftForGood > 0)
            reasons << tr("%n content(s) are too large to be read here.", nullptr, int(result.leftForGood));
        // Red is for what was found false: a digest that does not fit, never a network that is away.
        const bool failed = result.outcome == Outcome::Failed;
        m_trouble->setMessage(failed ? Tone::Negative : Tone::Neutral, failed ? Glyph::Failed : Glyph::Warning,
                              tr("Not everything was read"), reasons.join(u' '));
    }
    m_trouble->setVisible(result.outcome >= Outcome::NotChecked);
    showCoverage();
}

void SearchPage::openRow(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT openRequested(m_model->address(index.row()), true);
}

void SearchPage::setAddress(const Address &address)
{
    if (address.subject != m_field->text())
        m_field->setText(address.subject);
}

Address SearchPage::address() const
{
    return m_place;
}

QString SearchPage::title() const
{
    return m_place.subject.isEmpty() ? tr("Search") : visibleText(m_place.subject);
}

QIcon SearchPage::icon() const
{
    return glyphIcon(Glyph::Search);
}

PageStatus SearchPage::status() const
{
    const auto here = registry();
    return here ? registryStatus(m_session.view(*here)) : PageStatus();
}

QList<QAction *> SearchPage::actions() const
{
    return QList<QAction *>{m_index} + m_saved->offers();
}

void SearchPage::find()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

} // namespace kennel
