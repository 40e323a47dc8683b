// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/log/logpage.h"

#include "format/digesttext.h"
#include "format/findingtext.h"
#include "format/inspecterrortext.h"
#include "format/outcometext.h"
#include "format/quantity.h"
#include "models/interfacequery.h"
#include "views/checkpoints/findingdialog.h"
#include "views/common/barcolumn.h"
#include "views/common/datatable.h"
#include "views/common/pagehead.h"
#include "views/common/status.h"
#include "views/compare/comparepanel.h"
#include "views/inside/insidesummary.h"
#include "views/inside/interfacepanel.h"
#include "views/inside/structurepanel.h"
#include "views/operator/operatorpanel.h"
#include "views/package/overviewpanel.h"
#include "views/package/permissionspanel.h"
#include "views/package/proofpanel.h"
#include "views/record/failurepanel.h"
#include "views/record/historypanel.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "widgets/metrics.h"
#include "widgets/outcomebadge.h"

#include <QAction>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

/** The position from 0 of the record that an address counts from 1, and back. */
std::optional<std::uint64_t> positionOf(std::optional<std::uint64_t> number)
{
    return number && *number > 0 ? std::optional(*number - 1) : std::nullopt;
}

std::optional<std::uint64_t> numberOf(std::optional<std::uint64_t> position)
{
    return position ? std::optional(*position + 1) : std::nullopt;
}

} // namespace

LogPage::LogPage(const Address &place, std::vector<meaning::Host> hosts, QWidget *parent)
    : Page(parent)
    , m_place(place.place())
    , m_head(new PageHead(place.kind == Address::Kind::Operator ? Glyph::Operator : Glyph::Package, {}, this))
    , m_state(new MessageBar(Tone::Neutral, Glyph::CouldNotCheck, {}, {}, this))
    , m_message(new MessageBar(Tone::Info, Glyph::Info, {}, {}, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(Glyph::History, tr("Reading the log"), tr("Its records are fetched and replayed."), this))
    , m_history(new HistoryPanel(this))
    , m_permissions(new PermissionsPanel(this))
    , m_proof(new ProofPanel(this))
    , m_fetch(new QAction(glyphIcon(Glyph::Download), tr("Download to Look Inside"), this))
    , m_fetchBoth(new QAction(glyphIcon(Glyph::Download), tr("Download to Compare"), this))
    , m_refresh(new QAction(glyphIcon(Glyph::Sync), tr("Read This Log Again"), this))
    , m_tryAgain(new QAction(glyphIcon(Glyph::Sync), tr("Try Again"), this))
    , m_showFailed(new QAction(glyphIcon(Glyph::History), tr("Show in History"), this))
    , m_details(new QAction(glyphIcon(Glyph::Info), tr("Details…"), this))
    , m_showBreak(new QAction(glyphIcon(Glyph::Checkpoints), tr("Show What It Did"), this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addLayout(new BarColumn({m_state, m_message}));
    all->addWidget(m_stack, 1);
    m_state->hide();
    m_message->hide();
    for (auto *action : {m_showBreak, m_tryAgain, m_showFailed, m_details})
        m_state->addAction(action);
    m_empty->addAction(m_showBreak, true);
    m_empty->addAction(m_tryAgain, true);
    m_empty->addAction(m_details);
    m_message->setClosable(true);
    // With a panel open in a small window there is less room than any of the parts would like.
    m_stack->setMinimumHeight(Metrics::application().px(224));
    m_stack->setAutoFillBackground(true);
    m_stack->setBackgroundRole(QPalette::Base);
    makeHead();
    makePanels(std::move(hosts));
    connectPanels();
    setAddress(place);
    describe();
}

void LogPage::makeHead()
{
    auto *tabs = m_head->tabs();
    for (const auto &name : {tr("Overview"), tr("History"), tr("Permissions"), tr("Proof")})
        tabs->addTab(name);
    if (m_place.kind != Address::Kind::Operator) {
        for (const auto &name : {tr("Interface"), tr("Structure"), tr("Compare")})
            tabs->addTab(name);
    }
    connect(tabs, &QTabBar::currentChanged, this,
            [this](int tab) { moveTo(static_cast<Address::Section>(tab), std::nullopt); });
    if (m_place.kind != Address::Kind::Operator) {
        m_download = new QAction(glyphIcon(Glyph::Download), tr("Download…"), this);
        m_download->setObjectName(u"download"_s);
        m_download->setShortcut(QKeySequence::Save);
        m_download->setEnabled(false);
        connect(m_download, &QAction::triggered, this,
                [this] { Q_EMIT downloadRequested(m_overview->selectedVersion()); });
        m_head->addAction(m_download);
    }
    m_fetch->setObjectName(u"lookInside"_s);
    connect(m_fetch, &QAction::triggered, this, &LogPage::fetchRequested);
    m_fetchBoth->setObjectName(u"downloadToCompare"_s);
    connect(m_fetchBoth, &QAction::triggered, this, &LogPage::fetchBothRequested);
    m_showBreak->setObjectName(u"showBreak"_s);
    m_showBreak->setToolTip(tr("The signed statements that contradict each other, and what can be done"));
    connect(m_showBreak, &QAction::triggered, this,
            [this] { Q_EMIT openRequested(Address::ofCheckpoints(m_view ? m_view->info.label : m_place.registry)); });
    m_refresh->setObjectName(u"readLogAgain"_s);
    m_refresh->setShortcut(Qt::SHIFT | Qt::Key_F5);
    connect(m_refresh, &QAction::triggered, this, &LogPage::refreshRequested);
    connect(m_tryAgain, &QAction::triggered, this, &LogPage::refreshRequested);
    connect(m_details, &QAction::triggered, this, [this] {
        if (const auto *finding = reason())
            showFinding(*finding, this);
    });
    connect(m_showFailed, &QAction::triggered, this, [this] {
        if (const auto record = m_history->failure()->failedRecord())
            showRecord(Address::Section::History, *record);
        else
            moveTo(Address::Section::History, std::nullopt);
    });
}

void LogPage::makePanels(std::vector<meaning::Host> hosts)
{
    if (m_place.kind == Address::Kind::Operator) {
        m_operator = new OperatorPanel(this);
        m_stack->addWidget(m_operator);
    } else {
        m_overview = new OverviewPanel(std::move(hosts), this);
        m_stack->addWidget(m_overview);
    }
    m_stack->addWidget(m_history);
    m_stack->addWidget(m_permissions);
    m_stack->addWidget(m_proof);
    if (!m_operator) {
        m_interface = new InterfacePanel(this);
        m_structure = new StructurePanel(this);
        m_stack->addWidget(m_interface);
        m_stack->addWidget(m_structure);
        m_compare = new ComparePanel(this);
        m_stack->addWidget(m_compare);
    }
    m_stack->addWidget(m_empty);
}

void LogPage::connectPanels()
{
    using Section = Address::Section;
    const auto toHistory = [this](quint64 position) { showRecord(Section::History, position); };
    const auto toByte = [this](quint64 offset) {
        moveTo(Section::Structure, std::nullopt);
        m_structure->showByte(std::size_t(offset));
    };
    if (m_overview) {
        connect(m_overview, &OverviewPanel::historyRequested, this, toHistory);
        connect(m_overview, &OverviewPanel::downloadRequested, this, &LogPage::downloadRequested);
        connect(m_overview, &OverviewPanel::selectionChanged, this, &LogPage::wantInside);
        const auto find = [this](search::Field field) {
            return [this, field](const QString &name) {
                Q_EMIT openRequested(Address::ofSearch(m_place.registry, interfaceQuery(field, name)), true);
            };
        };
        connect(m_interface, &InterfacePanel::implementersWanted, this, find(search::Field::Exports));
        connect(m_interface, &InterfacePanel::usersWanted, this, find(search::Field::Imports));
        connect(m_compare, &ComparePanel::pairChanged, this, &LogPage::wantComparison);
        connect(m_overview->summary(), &InsideSummary::interfaceRequested, this,
                [this] { moveTo(Section::Interface, std::nullopt); });
        connect(m_overview->summary(), &InsideSummary::externRequested, this, [this](const QString &name) {
            moveTo(Section::Interface, std::nullopt);
            m_interface->showExtern(name);
        });
        connect(m_overview->summary(), &InsideSummary::byteRequested, this, toByte);
    } else {
        connect(m_operator, &OperatorPanel::historyRequested, this, toHistory);
        connect(m_operator, &OperatorPanel::followRequested, this, &LogPage::followRequested);
    }
    for (auto *panel : insidePanels()) {
        connect(panel, &InsideStack::byteRequested, this, toByte);
    }
    connect(m_permissions, &PermissionsPanel::historyRequested, this, toHistory);
    connect(m_proof, &ProofPanel::historyRequested, this, toHistory);
    connect(m_proof, &ProofPanel::proofWanted, this, &LogPage::proofWanted);
    connect(m_history, &HistoryPanel::permissionsRequested, this,
            [this](quint64 position) { showRecord(Section::Permissions, position); });
    connect(m_history, &HistoryPanel::proofRequested, this,
            [this](quint64 position) { showRecord(Section::Proof, position); });
    connect(m_history, &HistoryPanel::tryAgain, this, &LogPage::refreshRequested);
    connect(m_proof, &ProofPanel::syncRequested, this, &LogPage::refreshRequested);
    const auto told = [this](Section section) {
        return [this, section](quint64) {
            if (m_section == section && !m_quiet)
                Q_EMIT moved();
        };
    };
    connect(m_history, &HistoryPanel::currentRecordChanged, this, told(Section::History));
    connect(m_permissions, &PermissionsPanel::currentRecordChanged, this, told(Section::Permissions));
}

void LogPage::setView(std::shared_ptr<const RegistryView> view)
{
    m_view = std::move(view);
    if (m_operator)
        m_operator->setView(m_view, m_log);
    describe();
}

void LogPage::setLog(std::shared_ptr<const LogView> log)
{
    m_log = std::move(log);
    m_quiet = true;
    if (m_overview) {
        m_overview->setLog(m_log, m_place.registry);
        m_compare->setLog(m_log);
        showVersion();
    } else
        m_operator->setView(m_view, m_log);
    m_history->setLog(m_log);
    m_permissions->setLog(m_log);
    m_proof->setLog(m_log);
    if (m_download)
        m_download->setEnabled(m_log && m_log->name && m_overview->versions()->model()->rowCount() > 0);
    setSection(m_section);
    if (m_log && m_record) {
        showRecord(m_section, *m_record);
        m_record.reset();
    }
    m_quiet = false;
    describe();
}

void LogPage::setReading(bool reading)
{
    for (auto *action : {m_refresh, m_tryAgain}) {
        action->setEnabled(!reading);
        action->setStatusTip(reading ? tr("The log is being read") : QString());
    }
    m_reading = reading;
    if (!m_log || m_log->records.empty())
        showEmpty();
}

void LogPage::setSizes(const ContentSizes &sizes)
{
    if (m_overview)
        m_overview->setSizes(sizes);
}

void LogPage::setProof(std::uint64_t position, const RecordProof &proof)
{
    m_proof->setProof(position, proof);
}

void LogPage::showMessage(Tone tone, Glyph glyph, const QString &headline, const QString &text)
{
    m_message->setMessage(tone, glyph, headline, text);
    m_message->setClosable(true);
    m_message->show();
}

void LogPage::setSection(Address::Section section)
{
    m_section = m_operator && section > Address::Section::Proof ? Address::Section::Overview : section;
    section = m_section;
    const QSignalBlocker quiet(m_head->tabs());
    m_head->tabs()->setCurrentIndex(int(section));
    const bool nothing = !m_log || m_log->records.empty();
    if (nothing) {
        showEmpty();
        m_stack->setCurrentWidget(m_empty);
    } else
        m_stack->setCurrentIndex(int(section));
    if (section == Address::Section::Proof && !nothing)
        m_proof->showRecord(m_record.value_or(m_proof->currentRecord().value_or(m_log->records.size() - 1)));
    if (!nothing && section == Address::Section::Compare)
        wantComparison();
    else if (!nothing)
        wantInside();
    showState();
}

QList<InsideStack *> LogPage::insidePanels() const
{
    return m_interface ? QList<InsideStack *>{m_interface, m_structure} : QList<InsideStack *>();
}

QString LogPage::insideVersion() const
{
    if (!m_overview || !m_log)
        return {};
    if (const auto selected = m_overview->selectedVersion(); !selected.isEmpty())
        return selected;
    const auto *state = std::get_if<PackageState>(&m_log->state);
    const auto *newest = state ? state->newestRelease() : nullptr;
    return newest ? QString::fromStdString(newest->version.text()) : QString();
}

void LogPage::wantInside()
{
    if (!m_overview || !m_log)
        return;
    const QString version = insideVersion();
    if (version.isEmpty()) {
        m_overview->summary()->showMissing(tr("This package has no release that is not yanked."), nullptr);
        for (auto *panel : insidePanels())
            panel->showMissing(tr("No version to look into"), tr("This package has no release that is not yanked."),
                               nullptr);
        return;
    }
    if (version == m_inside)
        return;
    m_inside = version;
    m_overview->summary()->showMissing(tr("Version %1 is read.").arg(version), nullptr);
    for (auto *panel : insidePanels())
        panel->showBusy(tr("Looking inside"), tr("Version %1 is read.").arg(version));
    Q_EMIT insideWanted();
}

void LogPage::setInside(const Inspected &inside)
{
    if (inside) {
        m_overview->summary()->setFile(*inside, tr("version %1").arg(m_inside));
    } else {
        const auto text = inspectErrorText(inside.error());
        m_overview->summary()->showMissing(text.headline + u". "_s + text.detail, nullptr);
    }
    for (auto *panel : insidePanels()) {
        if (inside)
            panel->setFile(*inside);
        else
            panel->showError(inside.error());
    }
}

void LogPage::setPrevious(const QString &version, const std::shared_ptr<const InspectedFile> &file)
{
    m_overview->summary()->setPrevious(version, file);
}

void LogPage::setNotHere(std::optional<std::uint64_t> size)
{
    m_fetch->setText(size ? tr("Download %1 to Look Inside").arg(sizeText(*size)) : tr("Download to Look Inside"));
    m_overview->summary()->showMissing(
        tr("Version %1 is not on this computer. What it may do and where it runs is read from its bytes.")
            .arg(m_inside),
        m_fetch);
    for (auto *panel : insidePanels())
        panel->showMissing(tr("Version %1 is not on this computer").arg(m_inside),
                           tr("Its bytes are compared with the signed digest before anything is shown of them."),
                           m_fetch);
}

void LogPage::setFetching(bool fetching)
{
    m_fetching = fetching;
    offerFetching();
}

void LogPage::offerFetching()
{
    const bool frozen = isFrozen();
    for (auto *action : {m_fetch, m_fetchBoth}) {
        action->setEnabled(!m_fetching && !frozen);
        action->setStatusTip(frozen       ? tr("Nothing is fetched from a registry that misbehaved")
                             : m_fetching ? tr("The content is being downloaded")
                                          : QString());
    }
}

void LogPage::wantComparison()
{
    if (m_section != Address::Section::Compare || !m_log)
        return;
    const std::pair pair(m_compare->before(), m_compare->after());
    if (pair.first.isEmpty() || pair.first == pair.second) {
        m_compared = {};
        m_compare->showMissing({}, m_fetchBoth);
        return;
    }
    if (pair == m_compared)
        return;
    m_compared = pair;
    m_compare->showBusy();
    Q_EMIT compareWanted();
}

void LogPage::setComparison(const std::shared_ptr<const diff::FileDiff> &diff,
                            const std::shared_ptr<const InspectedFile> &before,
                            const std::shared_ptr<const InspectedFile> &after)
{
    m_compare->setDiff(diff, before, after);
}

void LogPage::setComparisonError(InspectError error)
{
    m_compare->showError(error);
}

void LogPage::setComparisonMissing(const QStringList &versions)
{
    m_compare->showMissing(versions, m_fetchBoth);
}

const Finding *LogPage::reason() const
{
    const auto *own = m_log ? worstFinding(*m_log) : nullptr;
    const auto *registrys = m_view ? worstFinding(m_view->findings) : nullptr;
    // What is found about the registry explains this page only as far as it makes it worse: see outcome().
    const bool explains = registrys && registrys->outcome == outcome() && (!own || own->outcome < registrys->outcome);
    return explains ? registrys : own;
}

void LogPage::showEmpty()
{
    const auto *finding = m_log ? reason() : nullptr;
    m_tryAgain->setVisible(m_log != nullptr && !isFrozen());
    m_showBreak->setVisible(isFrozen());
    m_details->setVisible(finding);
    if (!m_log || m_reading) {
        m_empty->setGlyph(Glyph::History);
        m_empty->setTexts(tr("Reading the log"), tr("Its records are fetched and replayed."));
        return;
    }
    m_empty->setGlyph(finding ? outcomeGlyph(finding->outcome) : Glyph::NotFound);
    if (!finding) {
        m_empty->setTexts(tr("No records"), tr("The registry has no such log, or nothing of it could be read."));
        return;
    }
    const auto text = findingText(*finding);
    m_empty->setTexts(text.headline, text.cause + u' ' + text.remedy);
}

void LogPage::showState()
{
    const auto outcome = this->outcome();
    const bool said = m_section == Address::Section::History && m_history->failure()->isVisibleTo(m_history);
    const bool nothing = !m_log || m_log->records.empty();
    const bool frozen = isFrozen();
    m_state->setVisible(!nothing && (frozen || (!said && outcome != Outcome::Verified)));
    if (nothing)
        return;
    const auto *finding = reason();
    m_tryAgain->setVisible(outcome != Outcome::Failed && !frozen);
    m_showBreak->setVisible(frozen);
    m_showFailed->setVisible(m_history->failure()->isVisibleTo(m_history));
    m_details->setVisible(finding);
    if (frozen) {
        m_state->setMessage(Tone::Negative, outcomeGlyph(Outcome::Failed), tr("The registry misbehaved since."),
                            (m_log->beforeBreak ? tr("What is shown here was read and judged before (%1), and stays "
                                                     "readable.")
                                                      .arg(outcomeWord(*m_log->beforeBreak))
                                                : tr("What is shown here was read before, and stays readable.")) +
                                u' ' + tr("Nothing new of the registry is accepted until a person decides."));
    } else if (finding) {
        const auto text = findingText(*finding);
        m_state->setMessage(outcomeTone(outcome), outcomeGlyph(outcome), text.headline + u'.',
                            text.cause + u' ' + text.remedy);
    } else {
        m_state->setMessage(outcomeTone(outcome), outcomeGlyph(outcome), outcomeWord(outcome) + u'.',
                            outcomeMeaning(outcome));
    }
}

void LogPage::showRecord(Address::Section section, std::uint64_t position)
{
    const bool outer = !m_quiet;
    m_quiet = true;
    m_section = section;
    const QSignalBlocker blocked(m_head->tabs());
    m_head->tabs()->setCurrentIndex(int(section));
    m_stack->setCurrentIndex(int(section));
    if (section == Address::Section::History)
        m_history->showRecord(position);
    else if (section == Address::Section::Permissions)
        m_permissions->showRecord(position);
    else if (section == Address::Section::Proof)
        m_proof->showRecord(position);
    showState();
    if (outer) {
        m_quiet = false;
        Q_EMIT moved();
    }
}

void LogPage::moveTo(Address::Section section, std::optional<std::uint64_t> record)
{
    setSection(section);
    if (record)
        showRecord(section, *record);
    Q_EMIT moved();
}

void LogPage::showVersion()
{
    if (m_overview && !m_version.isEmpty() && m_overview->selectVersion(m_version))
        m_version.clear();
}

void LogPage::setAddress(const Address &address)
{
    m_quiet = true;
    m_record = positionOf(address.number);
    m_version = address.version;
    showVersion();
    setSection(address.section);
    if (m_log && !m_log->records.empty() && m_record) {
        showRecord(address.section, *m_record);
        m_record.reset();
    }
    m_quiet = false;
}

Address LogPage::address() const
{
    Address address = m_place;
    address.section = m_section;
    address.version = m_version;
    if (m_record)
        address.number = numberOf(m_record);
    else if (m_section == Address::Section::History)
        address.number = numberOf(m_history->currentRecord());
    else if (m_section == Address::Section::Permissions)
        address.number = numberOf(m_permissions->currentRecord());
    else if (m_section == Address::Section::Proof)
        address.number = numberOf(m_proof->currentRecord());
    return address;
}

QString LogPage::title() const
{
    if (m_place.kind == Address::Kind::Operator)
        return tr("Operator log of %1").arg(m_place.registry);
    if (m_log && m_log->name)
        return QString::fromStdString(m_log->name->text());
    return m_place.kind == Address::Kind::Log ? shortDigest(m_place.subject) : m_place.subject;
}

QIcon LogPage::icon() const
{
    if (outcome() == Outcome::Failed)
        return outcomeIcon(Outcome::Failed);
    return glyphIcon(m_place.kind == Address::Kind::Operator ? Glyph::Operator : Glyph::Package);
}

Outcome LogPage::outcome() const
{
    if (!m_log)
        return Outcome::NotChecked;
    // What happened to another log of the registry is no matter of this one; how old the view is, is.
    const bool aged = m_view && (m_view->outcome == Outcome::Stale || m_view->outcome == Outcome::CouldNotCheck);
    return aged ? worst(m_log->outcome, m_view->outcome) : m_log->outcome;
}

bool LogPage::isFrozen() const
{
    return (m_log && m_log->beforeBreak) || (m_view && m_view->info.broken);
}

PageStatus LogPage::status() const
{
    PageStatus status = registryStatus(m_view);
    if (!m_log)
        return status;
    status.outcome = outcome();
    status.extent = m_log->records.empty() ? tr("%1, %2", "name, how much of it was read").arg(title(), unreadText())
                                           : tr("%1, %2 of %n record(s)", nullptr, int(m_log->records.size()))
                                                 .arg(title())
                                                 .arg(m_log->acceptedRecords);
    if (m_log->standsOn)
        status.extent += tr(", to checkpoint %1").arg(m_log->standsOn->checkpoint.logLength);
    return status;
}

QString LogPage::unreadText() const
{
    // How many there are is known of a log that is in the ledger, read or not.
    if (m_view) {
        const auto row = std::ranges::find(m_view->packages, m_log->log, &PackageRow::log);
        if (row != m_view->packages.end() && row->records > 0)
            return tr("none of its %n record(s) was read", nullptr, int(row->records));
    }
    return tr("no record was read");
}

QString LogPage::extent() const
{
    if (!m_log)
        return tr("being read");
    if (m_log->records.empty())
        return unreadText();
    const int all = int(m_log->records.size());
    const int accepted = int(m_log->acceptedRecords);
    QStringList parts;
    if (accepted == all) {
        parts << tr("%1 of %n record(s) replayed", nullptr, all).arg(accepted);
    } else {
        parts << tr("%1 of %n record(s) verified, 1 failed, %2 not checked", nullptr, all)
                     .arg(accepted)
                     .arg(all - accepted - 1);
        parts << (accepted > 0 ? tr("accepted up to record %1").arg(accepted) : tr("nothing is accepted"));
    }
    if (m_log->standsOn && accepted == all) {
        const auto length = m_log->standsOn->checkpoint.logLength;
        parts << (m_log->headProven      ? tr("head proven in checkpoint %1").arg(length)
                  : m_log->matchesLedger ? tr("in the ledger of checkpoint %1").arg(length)
                                         : tr("not proven in checkpoint %1").arg(length));
    }
    return parts.join(u" · "_s);
}

void LogPage::describe()
{
    m_head->setTitle(title());
    m_head->setOutcome(outcome());
    m_head->setExtent(extent());
    offerFetching();
    showState();
    Q_EMIT changed();
}

QList<QAction *> LogPage::actions() const
{
    QList<QAction *> all;
    if (m_download)
        all << m_download << m_overview->downloadSelected() << m_fetch;
    all << m_refresh;
    if (m_section == Address::Section::History)
        all << m_history->pageActions();
    return all;
}

void LogPage::find()
{
    if (m_section == Address::Section::Interface)
        return m_interface->find();
    if (m_section == Address::Section::Structure)
        return m_structure->find();
    if (m_section == Address::Section::Compare)
        return m_compare->find();
    if (m_section != Address::Section::History)
        moveTo(Address::Section::History, std::nullopt);
    m_history->find();
}

} // namespace kennel
