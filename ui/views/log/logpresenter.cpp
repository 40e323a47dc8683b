// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/log/logpresenter.h"

#include "format/findingtext.h"
#include "format/quantity.h"
#include "format/visibletext.h"
#include "models/contentsizes.h"
#include "models/versiontablemodel.h"
#include "views/common/savefile.h"
#include "views/compare/comparepanel.h"
#include "views/inside/structurepanel.h"
#include "views/log/logpage.h"
#include "widgets/outcomebadge.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

std::optional<LogId> logOf(const Address &address)
{
    switch (address.kind) {
    case Address::Kind::Operator:
        return operatorLogId();
    case Address::Kind::Package:
        return packageLogId(address.subject.toStdString());
    case Address::Kind::Log:
        if (const auto id = LogId::parse(address.subject.toStdString()))
            return *id;
        break;
    default:
        break;
    }
    return std::nullopt;
}

/// What is said of a download that is not what it should be: that the content is not here comes before what is wrong
/// with the registry.
FindingText whyNotHere(const DownloadResult &result)
{
    const auto missing = std::ranges::find(result.findings, "content.not-here", &Finding::code);
    const auto *finding = missing == result.findings.end() ? worstFinding(result.findings) : &*missing;
    return finding ? findingText(*finding) : FindingText();
}

} // namespace

LogPresenter::LogPresenter(Session &session, LogPage &page)
    : QObject(&page)
    , m_session(session)
    , m_page(page)
    , m_log(logOf(page.address()))
{
    if (page.address().kind == Address::Kind::Package) {
        if (const auto name = PackageName::parse(page.address().subject.toStdString()))
            m_name = *name;
    }
    connect(&session, &Session::logChanged, this, [this](RegistryId registry, const LogId &log) {
        if (m_registry && registry == holder() && log == m_log)
            showNewest();
    });
    connect(&session, &Session::viewChanged, this, [this](RegistryId registry) {
        if (m_registry && registry == holder())
            showNewest();
    });
    connect(&session, &Session::consentChanged, this, [this](RegistryId parent, const QString &nameSpace) {
        if (parent == m_registry && m_name && QString::fromStdString(std::string(m_name->nameSpace())) == nameSpace)
            read({.refresh = false});
    });
    connect(&session, &Session::registriesChanged, this, [this] {
        if (!m_registry && resolve())
            read({});
    });
    connect(&page, &LogPage::proofWanted, this, [this](quint64 position) { prove(position); });
    connect(&page, &LogPage::downloadRequested, this, &LogPresenter::askWhereTo);
    connect(&page, &LogPage::refreshRequested, this, [this] { read({.refresh = true, .offline = false}); });
    connect(&page, &LogPage::followRequested, this, [this](const QString &nameSpace) { follow(nameSpace); });
    connect(&page, &LogPage::insideWanted, this, [this] { lookInside(); });
    connect(&page, &LogPage::fetchRequested, this, [this] { fetch(); });
    connect(&page, &LogPage::compareWanted, this, [this] { compare(); });
    connect(&page, &LogPage::fetchBothRequested, this, [this] { fetchBoth(); });
    if (auto *structure = page.structure()) {
        connect(structure, &StructurePanel::bytesWanted, this,
                [this](const std::shared_ptr<const InspectedFile> &file, ByteRange range) { showBytes(file, range); });
    }
    page.setSizes(knownSizes(session));
    // Not from here: whoever made the page still has to connect itself.
    QTimer::singleShot(0, this, [this] {
        if (resolve())
            read({});
    });
}

bool LogPresenter::resolve()
{
    const auto info = m_session.findRegistry(m_page.address().registry);
    if (info)
        m_registry = info->id;
    return m_registry && m_log;
}

RegistryId LogPresenter::holder() const
{
    return m_holder.value_or(*m_registry);
}

void LogPresenter::showNewest()
{
    m_page.setView(m_session.view(holder()));
    const auto log = m_session.log(holder(), *m_log);
    if (log && log != m_page.log())
        m_page.setLog(log);
}

void LogPresenter::read(ReadOptions options)
{
    if (!m_registry || !m_log)
        return;
    showNewest();
    // What has just been synced is not fetched a second time.
    const auto view = m_session.view(*m_registry);
    if (!m_asked && view && view->online)
        options.refresh = false;
    m_asked = true;
    readLog(options);
}

QCoro::Task<void> LogPresenter::readLog(ReadOptions options)
{
    const QPointer<LogPresenter> self(this);
    m_page.setReading(true);
    // By its name where there is one: an id names no namespace, so it leads nowhere else.
    const auto log = m_name ? co_await m_session.readPackage(*m_registry, *m_name, options)
                            : co_await m_session.readLog(*m_registry, *m_log, options);
    if (!self)
        co_return;
    m_page.setReading(false);
    // Who called it off keeps the page as it was.
    const bool isCalledOff = log && std::ranges::contains(log->findings, "job.cancelled", &Finding::code);
    if (log && !(isCalledOff && m_page.log())) {
        m_holder = log->registry;
        m_page.setLog(log);
    }
    m_page.setView(m_session.view(holder()));
}

QCoro::Task<void> LogPresenter::prove(quint64 position)
{
    if (!m_registry || !m_log)
        co_return;
    const QPointer<LogPresenter> self(this);
    const auto proof = co_await m_session.proveRecord(holder(), *m_log, position);
    if (self)
        m_page.setProof(position, proof);
}

void LogPresenter::askWhereTo(const QString &version)
{
    const auto log = m_page.log();
    if (!log || !m_log)
        return;
    // A log whose name nobody told is called by its id.
    const QString name =
        QString::fromStdString(log->name ? std::string(log->name->name()) : m_log->hex().substr(0, 12));
    askForFile(&m_page, tr("Download to"), version.isEmpty() ? name + u".wasm"_s : u"%1-%2.wasm"_s.arg(name, version),
               [this, version](const QString &file) { download(version, file); });
}

QCoro::Task<void> LogPresenter::download(QString version, QString file)
{
    std::optional<Version> wanted;
    if (const auto parsed = Version::parse(version.toStdString()))
        wanted = *parsed;
    const QPointer<LogPresenter> self(this);
    const auto result = m_name ? co_await m_session.download(*m_registry, *m_name, wanted, file)
                               : co_await m_session.download(*m_registry, *m_log, wanted, file);
    if (!self)
        co_return;
    const QString what = result.version ? QString::fromStdString(result.version->text()) : version;
    if (result.isHere && result.digest) {
        keepSize(m_session, QString::fromStdString(result.digest->text()), result.size);
        m_page.setSizes(knownSizes(m_session));
    }
    if (result.written && result.outcome <= Outcome::Stale) {
        m_page.showMessage(Tone::Positive, Glyph::Verified, tr("Downloaded %1.").arg(what),
                           tr("%1, its digest is the signed one: %2").arg(sizeText(result.size), file));
        co_return;
    }
    if (result.written && result.beforeBreak) {
        m_page.showMessage(Tone::Neutral, Glyph::Warning, tr("%1 was written to %2.").arg(what, visibleText(file)),
                           tr("It was on this computer, and its release was verified before the registry misbehaved."));
        co_return;
    }
    const auto text = whyNotHere(result);
    const QString name = what.isEmpty() ? tr("It") : what;
    m_page.showMessage(
        outcomeTone(result.outcome), outcomeGlyph(result.outcome),
        result.written
            ? tr("%1 was written to %2, but not everything about it could be checked.").arg(name, visibleText(file))
            : tr("%1 was not downloaded; nothing was written to %2.").arg(name, visibleText(file)),
        text.headline + u". "_s + text.cause + u' ' + text.remedy);
}

std::optional<Digest> LogPresenter::digestOf(const QString &version) const
{
    const auto log = m_page.log();
    const auto *state = log ? std::get_if<PackageState>(&log->state) : nullptr;
    const auto parsed = Version::parse(version.toStdString());
    const auto *release = state && parsed ? state->releases().find(*parsed) : nullptr;
    return release ? release->content.digest() : std::nullopt;
}

std::optional<Digest> LogPresenter::insideDigest() const
{
    return digestOf(m_page.insideVersion());
}

QCoro::Task<void> LogPresenter::lookInside()
{
    const auto digest = insideDigest();
    if (!digest)
        co_return;
    const QPointer<LogPresenter> self(this);
    const auto inside = co_await m_session.inspectContent(*digest);
    // Another version may have been chosen meanwhile.
    if (!self || insideDigest() != digest)
        co_return;
    if (inside || inside.error() != InspectError::NotThere) {
        if (inside) {
            keepSize(m_session, QString::fromStdString(digest->text()), (*inside)->size);
            m_page.setSizes(knownSizes(m_session));
        }
        m_page.setInside(inside);
        if (inside)
            lookBehind();
        co_return;
    }
    const auto sizes = knownSizes(m_session);
    const auto size = sizes.constFind(QString::fromStdString(digest->text()));
    m_page.setNotHere(size == sizes.constEnd() ? std::nullopt : std::optional<std::uint64_t>(*size));
}

QCoro::Task<void> LogPresenter::lookBehind()
{
    const auto log = m_page.log();
    const auto *state = log ? std::get_if<PackageState>(&log->state) : nullptr;
    const auto version = Version::parse(m_page.insideVersion().toStdString());
    const auto *previous = state && version ? previousRelease(*state, *version) : nullptr;
    const auto digest = previous ? previous->content.digest() : std::nullopt;
    if (!digest)
        co_return;
    const QString before = QString::fromStdString(previous->version.text());
    const auto shown = insideDigest();
    const QPointer<LogPresenter> self(this);
    const auto file = co_await m_session.inspectContent(*digest);
    if (self && insideDigest() == shown)
        m_page.setPrevious(before, file ? *file : nullptr);
}

QCoro::Task<void> LogPresenter::fetch()
{
    const QPointer<LogPresenter> self(this);
    const bool isHere = co_await bring(m_page.insideVersion());
    if (self && isHere)
        lookInside();
}

QCoro::Task<bool> LogPresenter::bring(QString version)
{
    const auto parsed = Version::parse(version.toStdString());
    if (!m_registry || !m_log || !parsed)
        co_return false;
    const QPointer<LogPresenter> self(this);
    const auto log = m_page.log();
    m_page.setFetching(true);
    const auto result = co_await m_session.download(holder(), *m_log, *parsed, {});
    if (!self)
        co_return false;
    m_page.setFetching(false);
    if (result.isHere)
        co_return true;
    const auto text = whyNotHere(result);
    m_page.showMessage(outcomeTone(result.outcome), outcomeGlyph(result.outcome), tr("It was not downloaded."),
                       text.headline + u". "_s + text.cause + u' ' + text.remedy);
    co_return false;
}

QCoro::Task<void> LogPresenter::compare()
{
    const auto *panel = m_page.compare();
    const QStringList versions{panel->before(), panel->after()};
    const auto isStill = [panel, versions] { return versions == QStringList{panel->before(), panel->after()}; };
    const QPointer<LogPresenter> self(this);
    std::vector<std::shared_ptr<const InspectedFile>> files;
    QStringList missing;
    for (const QString &version : versions) {
        const auto digest = digestOf(version);
        if (!digest)
            co_return;
        const auto file = co_await m_session.inspectContent(*digest);
        // Another pair may have been chosen meanwhile.
        if (!self || !isStill())
            co_return;
        if (file) {
            files.push_back(*file);
        } else if (file.error() == InspectError::NotThere) {
            missing << version;
        } else {
            m_page.setComparisonError(file.error());
            co_return;
        }
    }
    if (!missing.isEmpty()) {
        m_page.setComparisonMissing(missing);
        co_return;
    }
    const auto diff = co_await m_session.compare(files[0], files[1]);
    if (!self || !isStill())
        co_return;
    if (diff)
        m_page.setComparison(*diff, files[0], files[1]);
    else
        m_page.setComparisonError(diff.error());
}

QCoro::Task<void> LogPresenter::fetchBoth()
{
    const QPointer<LogPresenter> self(this);
    const auto *panel = m_page.compare();
    for (const QString &version : {panel->before(), panel->after()}) {
        const bool isHere = co_await bring(version);
        if (!self || !isHere)
            co_return;
    }
    compare();
    lookBehind(); // one of them may be what the overview wants to compare with
}

QCoro::Task<void> LogPresenter::showBytes(std::shared_ptr<const InspectedFile> file, ByteRange range)
{
    const QPointer<LogPresenter> self(this);
    const auto bytes = co_await m_session.readBytes(file, range);
    if (self)
        m_page.structure()->setBytes(range.offset, bytes);
}

QCoro::Task<void> LogPresenter::follow(QString nameSpace)
{
    const QPointer<LogPresenter> self(this);
    const auto registry = co_await m_session.followImport(*m_registry, nameSpace);
    if (!self)
        co_return;
    if (registry) {
        Q_EMIT m_page.openRequested(Address::ofRegistry(registry->label));
        co_return;
    }
    const auto text = findingText(registry.error());
    m_page.showMessage(outcomeTone(registry.error().outcome), outcomeGlyph(registry.error().outcome), text.headline,
                       text.cause + u' ' + text.remedy);
}

} // namespace kennel
