// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/file/filepage.h"

#include "format/digesttext.h"
#include "format/inspecterrortext.h"
#include "format/quantity.h"
#include "format/storeerrortext.h"
#include "format/visibletext.h"
#include "format/wasmterms.h"
#include "models/interfacequery.h"
#include "views/common/barcolumn.h"
#include "views/common/pagehead.h"
#include "views/common/status.h"
#include "views/inside/insidesummary.h"
#include "views/inside/interfacepanel.h"
#include "views/inside/structurepanel.h"
#include "widgets/messagebar.h"
#include "widgets/metrics.h"
#include "widgets/outcomebadge.h"
#include "widgets/scrollarea.h"

#include <QAction>
#include <QFileInfo>
#include <QPointer>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

/** In the order of the tabs. */
constexpr std::array sections{Address::Section::Overview, Address::Section::Interface, Address::Section::Structure};

} // namespace

FilePage::FilePage(Session &session, const Address &place, std::vector<meaning::Host> hosts, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_place(place)
    , m_head(new PageHead(Glyph::Document, QFileInfo(place.subject).fileName(), this))
    , m_identity(new MessageBar(Tone::Info, Glyph::Info, {}, {}, this))
    , m_openRelease(new QAction(glyphIcon(Glyph::Package), tr("Open the Package"), this))
    , m_stack(new QStackedWidget(this))
    , m_summary(new InsideSummary(std::move(hosts), this))
    , m_interface(new InterfacePanel(this))
    , m_structure(new StructurePanel(this))
    , m_refresh(new QAction(glyphIcon(Glyph::Sync), tr("Read This File Again"), this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addLayout(new BarColumn({m_identity}));
    m_identity->addAction(m_openRelease);
    m_identity->hide();
    connect(m_openRelease, &QAction::triggered, this, [this] {
        if (m_release)
            Q_EMIT openRequested(m_release->place, true);
    });
    connect(&session, &Session::indexChanged, this, [this] { identify(); });
    connect(&session, &Session::viewChanged, this, [this](RegistryId registry) {
        if (m_release && m_release->registry == registry)
            identify();
    });
    all->addWidget(m_stack, 1);
    m_stack->setAutoFillBackground(true);
    m_stack->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(makeOverview());
    m_stack->addWidget(m_interface);
    m_stack->addWidget(m_structure);
    auto *tabs = m_head->tabs();
    tabs->addTab(tr("Overview"));
    tabs->addTab(tr("Interface"));
    tabs->addTab(tr("Structure"));
    describe();
    m_refresh->setObjectName(u"readFileAgain"_s);
    m_refresh->setShortcut(Qt::SHIFT | Qt::Key_F5);
    connect(m_refresh, &QAction::triggered, this, [this] { read(); });
    connect(tabs, &QTabBar::currentChanged, this, [this](int tab) {
        setSection(sections[std::size_t(tab)]);
        Q_EMIT moved();
    });
    m_summary->showMissing(place.subject, nullptr);
    connect(m_summary, &InsideSummary::interfaceRequested, this, [this] { showExtern({}); });
    connect(m_summary, &InsideSummary::externRequested, this, &FilePage::showExtern);
    connect(m_summary, &InsideSummary::byteRequested, this, &FilePage::showByte);
    for (InsideStack *panel : {static_cast<InsideStack *>(m_interface), static_cast<InsideStack *>(m_structure)}) {
        panel->showBusy(tr("Looking inside"), place.subject);
        connect(panel, &InsideStack::byteRequested, this, &FilePage::showByte);
    }
    const auto search = [this](search::Field field) {
        return [this, field](const QString &name) { searchFor(interfaceQuery(field, name)); };
    };
    connect(m_interface, &InterfacePanel::implementersWanted, this, search(search::Field::Exports));
    connect(m_interface, &InterfacePanel::usersWanted, this, search(search::Field::Imports));
    connect(m_structure, &StructurePanel::bytesWanted, this,
            [this](const std::shared_ptr<const InspectedFile> &file, ByteRange range) { showBytes(file, range); });
    setSection(place.section);
    // Not from here: whoever made the page still has to connect itself.
    QTimer::singleShot(0, this, [this] { read(); });
}

QCoro::Task<void> FilePage::read()
{
    const QPointer<FilePage> self(this);
    m_refresh->setEnabled(false);
    const auto inside = co_await m_session.inspectFile(m_place.subject);
    if (!self)
        co_return;
    m_refresh->setEnabled(true);
    const auto before = m_file ? std::optional(m_file->digest) : std::nullopt;
    m_file = inside ? *inside : nullptr;
    if (!m_file || m_file->digest != before) {
        m_release.reset();
        m_isIdentified = false;
        m_identity->hide();
    }
    m_unread = inside ? std::nullopt : std::optional(inside.error());
    if (inside) {
        m_summary->setFile(*inside, {});
    } else {
        const auto text = inspectErrorText(inside.error());
        m_summary->showMissing(text.headline + u". "_s + text.detail, nullptr);
    }
    for (InsideStack *panel : {static_cast<InsideStack *>(m_interface), static_cast<InsideStack *>(m_structure)}) {
        if (inside)
            panel->setFile(*inside);
        else
            panel->showError(inside.error());
    }
    describe();
    identify();
}

QCoro::Task<void> FilePage::identify()
{
    if (!m_file)
        co_return;
    const QPointer<FilePage> self(this);
    const auto file = m_file;
    const int number = ++m_identifications;
    auto releases = co_await m_session.releasesWith(file->digest);
    if (!self || number != m_identifications || file != m_file)
        co_return;
    m_isIdentified = releases.has_value();
    if (!releases) {
        m_release.reset();
        m_identity->setMessage(Tone::Neutral, Glyph::CouldNotCheck, tr("The index could not be asked for it."),
                               storeErrorText(releases.error()));
        m_identity->setVisible(true);
        describe();
        co_return;
    }
    std::erase_if(*releases, [this](const auto &release) { return !m_session.registry({release.registry}); });
    if (releases->empty()) {
        m_release.reset();
        m_identity->hide();
        describe();
        co_return;
    }
    // What is kept of a registry says something only once it was verified again: those where it was come first.
    const auto verified = [this](const auto &release) { return m_session.view({release.registry}) != nullptr; };
    std::ranges::stable_partition(*releases, verified);
    const IndexedRelease first = releases->front();
    showRelease(first, releases->size() - 1);
    if (verified(first))
        co_return;
    co_await m_session.load({first.registry}); // which may wait for something else of that registry
    if (self && number == m_identifications && file == m_file)
        showRelease(first, releases->size() - 1);
}

void FilePage::showRelease(const IndexedRelease &release, std::size_t others)
{
    const auto info = m_session.registry({release.registry});
    if (!info)
        return;
    const auto view = m_session.view(info->id);
    const QString name = QString::fromStdString(release.name.empty() ? release.log.text() : release.name);
    m_release = {.registry = info->id,
                 .place =
                     release.name.empty() ? Address::ofLog(info->label, name) : Address::ofPackage(info->label, name),
                 .name = tr("%1 %2 of %3").arg(visibleText(name), QString::fromStdString(release.version), info->label),
                 .outcome = view ? logOutcome(*view, release.log) : Outcome::NotChecked};
    const QString signer = tr("Key %1 released these bytes.").arg(shortKey(QString::fromStdString(release.signer)));
    const QString more = others > 0 ? u' ' + tr("%n more release(s) have them, too.", nullptr, int(others)) : QString();
    m_identity->setMessage(release.yanked ? Tone::Neutral : outcomeTone(m_release->outcome),
                           release.yanked ? Glyph::Yank : outcomeGlyph(m_release->outcome),
                           release.yanked ? tr("This is %1, which was yanked.").arg(m_release->name)
                                          : tr("This is %1.").arg(m_release->name),
                           signer + more);
    m_identity->show();
    describe();
}

void FilePage::searchFor(const QString &query)
{
    // A file is of no registry: of the one that released it, or that was shown last.
    auto info = m_release ? m_session.findRegistry(m_release->place.registry) : std::nullopt;
    if (!info)
        info = m_session.findRegistry(QString::fromUtf8(m_session.setting(currentRegistrySetting)));
    const auto all = m_session.registries();
    if (!info && !all.isEmpty())
        info = all.first();
    if (info) {
        Q_EMIT openRequested(Address::ofSearch(info->label, query), true);
    } else {
        m_identity->setMessage(Tone::Info, Glyph::Info, tr("There is no registry to search."),
                               tr("What packages import and export is found once a registry was added."));
        m_identity->show();
    }
}

QCoro::Task<void> FilePage::showBytes(std::shared_ptr<const InspectedFile> file, ByteRange range)
{
    const QPointer<FilePage> self(this);
    const auto bytes = co_await m_session.readBytes(file, range);
    if (self)
        m_structure->setBytes(range.offset, bytes);
}

Outcome FilePage::outcome() const
{
    if (m_unread)
        return outcomeOf(*m_unread);
    if (m_file && !m_file->inspection.binary.isValid())
        return Outcome::RejectedInput;
    return m_release ? m_release->outcome : Outcome::NotChecked;
}

void FilePage::describe()
{
    m_head->setOutcome(outcome());
    m_head->setExtent(extent());
    m_summary->setRemark(m_release        ? m_release->name
                         : m_isIdentified ? tr("no release that is known here has these bytes")
                                          : QString());
    Q_EMIT changed();
}

QString FilePage::extent() const
{
    if (!m_file)
        return m_place.subject;
    return QStringList{wasmKindTerm(m_file->inspection.binary.kind), sizeText(m_file->size),
                       QString::fromStdString(m_file->digest.text())}
        .join(u" · "_s);
}

QWidget *FilePage::makeOverview()
{
    auto *scroll = new ScrollArea(tr("Overview"), this);
    auto *content = new QWidget(scroll);
    auto *layout = new QVBoxLayout(content);
    const auto m = Metrics::application();
    layout->setContentsMargins(m.margin(), m.px(12), m.margin(), m.margin());
    layout->addWidget(m_summary);
    layout->addStretch(1);
    scroll->setWidget(content);
    return scroll;
}

void FilePage::showExtern(const QString &name)
{
    setSection(Address::Section::Interface);
    if (!name.isEmpty())
        m_interface->showExtern(name);
    Q_EMIT moved();
}

void FilePage::showByte(quint64 offset)
{
    setSection(Address::Section::Structure);
    m_structure->showByte(std::size_t(offset));
    Q_EMIT moved();
}

void FilePage::setSection(Address::Section section)
{
    const auto found = std::ranges::find(sections, section);
    const int tab = found == sections.end() ? 0 : int(found - sections.begin());
    m_place.section = sections[std::size_t(tab)];
    const QSignalBlocker quiet(m_head->tabs());
    m_head->tabs()->setCurrentIndex(tab);
    m_stack->setCurrentIndex(tab);
}

InsideStack *FilePage::current() const
{
    switch (m_place.section) {
    case Address::Section::Interface:
        return m_interface;
    case Address::Section::Structure:
        return m_structure;
    default:
        return nullptr;
    }
}

void FilePage::setAddress(const Address &address)
{
    setSection(address.section);
}

Address FilePage::address() const
{
    return m_place;
}

QString FilePage::title() const
{
    return QFileInfo(m_place.subject).fileName();
}

QIcon FilePage::icon() const
{
    return glyphIcon(Glyph::Document);
}

PageStatus FilePage::status() const
{
    PageStatus status;
    status.outcome = outcome();
    status.extent = m_release ? tr("%1 is %2").arg(m_place.subject, m_release->name) : m_place.subject;
    return status;
}

QList<QAction *> FilePage::actions() const
{
    return {m_refresh};
}

void FilePage::find()
{
    if (auto *panel = current())
        panel->find();
}

} // namespace kennel
