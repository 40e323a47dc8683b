// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/misbehaviour/arena.h"

#include "session/evidencejudge.h"

#include <QDirIterator>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kennel::test {

namespace {

/// Of one action; never reached unless something hangs.
constexpr auto watchdog = 60s;

template <typename T>
QCoro::Task<void> await(QCoro::Task<T> task, std::shared_ptr<std::optional<T>> result, std::shared_ptr<QEventLoop> loop)
{
    *result = co_await task;
    loop->quit();
}

/// The result of \a task; nothing if it hangs.
template <typename T>
std::optional<T> within(QCoro::Task<T> task)
{
    auto result = std::make_shared<std::optional<T>>();
    auto loop = std::make_shared<QEventLoop>();
    const auto waiting = await(std::move(task), result, loop);
    if (!*result) {
        QTimer::singleShot(watchdog, loop.get(), &QEventLoop::quit);
        loop->exec();
    }
    return *result;
}

const World &startWorld()
{
    static const World start = [] {
        World world;
        world.appendOperator({DefineNamespaceEntry{"test"}}, world.operatorKey);
        world.publish("test:alpha", "1.0.0", alice());
        world.publish("test:beta", "0.1.0", bob());
        world.publish("test:alpha", "1.1.0", alice());
        world.publish("test:gamma", "2.0.0", alice());
        world.cut();
        return world;
    }();
    return start;
}

/// Codes of errors, or of everything else, sorted, joined by spaces.
QByteArray codesOf(const std::vector<Finding> &findings, bool errors)
{
    QByteArrayList codes;
    for (const auto &finding : findings) {
        if ((finding.severity == Severity::Error) == errors && finding.code != "operator.pinned")
            codes.append(QByteArray::fromStdString(finding.code));
    }
    std::ranges::sort(codes);
    return codes.join(' ');
}

bool isEvidence(const QByteArray &errors)
{
    const auto codes = errors.split(' ');
    return std::ranges::any_of(codes, [](const QByteArray &code) {
        return code == "checkpoint.rollback" || code == "checkpoint.fork" || code == "checkpoint.consistency" ||
               code == "operator.identity-changed";
    });
}

/// Every file below the folder, but those of the store.
QStringList filesIn(const QString &folder)
{
    QStringList files;
    for (QDirIterator found(folder, QDir::Files, QDirIterator::Subdirectories); found.hasNext();)
        files.append(found.next());
    return files;
}

/// Collects what is wrong.
class Complaints
{
public:
    template <typename T>
    void compare(const char *what, const T &got, const T &want)
    {
        if (got != want)
            m_texts.append(u"%1 is \"%2\", not \"%3\""_s.arg(QLatin1StringView(what), text(got), text(want)));
    }
    void check(bool holds, const char *what)
    {
        if (!holds)
            m_texts.append(QLatin1StringView(what));
    }
    QString text() const { return m_texts.join(u"; "_s); }

private:
    static QString text(const QByteArray &value) { return QString::fromUtf8(value); }
    static QString text(Outcome value)
    {
        const auto code = outcomeCode(value);
        return QString::fromUtf8(code.data(), qsizetype(code.size()));
    }
    static QString text(bool value) { return value ? u"true"_s : u"false"_s; }
    static QString text(std::uint64_t value) { return QString::number(value); }

    QStringList m_texts;
};

/// The file of a download is there exactly if its bytes are right, and nothing lies about in the cache otherwise.
void judgeFiles(const Arena &arena, const Case &row, Complaints &complaints)
{
    const bool wanted = row.outcome <= Outcome::Stale && row.action.kind == Action::Kind::Download;
    QFile file(arena.folder.filePath(u"file"_s));
    complaints.compare("there is a file", file.exists(), wanted);
    if (wanted && file.open(QIODevice::ReadOnly))
        complaints.check(file.readAll() == "content of test:alpha 1.1.0", "the file has other bytes");
    if (row.action.kind == Action::Kind::Download)
        complaints.compare("the cache is filled", !filesIn(arena.folder.filePath(u"content"_s)).isEmpty(), wanted);
}

/// A false alarm must not outlive its cause, and a failed sync must not be in the way of the next.
void judgeRecovery(Arena &arena, const Case &row, Complaints &complaints)
{
    arena.server.setAttack({});
    const auto after = arena.perform(row.action.kind == Action::Kind::Audit ? Audit : Sync);
    complaints.check(after.has_value(), "the honest sync afterwards hangs");
    if (!after)
        return;
    complaints.compare("outcome of an honest sync afterwards", after->outcome, Outcome::Verified);
    complaints.compare("errors afterwards", codesOf(after->findings, true), QByteArray());
    complaints.compare("accepted length afterwards", arena.acceptedLength(), arena.server.world().length());
}

} // namespace

World::Key alice()
{
    return World::key("alice");
}

World::Key bob()
{
    return World::key("bob");
}

World::Key stranger()
{
    return World::key("stranger");
}

Arena::Arena()
{
    server.worlds.emplace(QString(), startWorld());
    Session::Options options;
    options.storeDir = folder.filePath(u"store"_s);
    options.contentDir = folder.filePath(u"content"_s);
    options.clock = clock;
    options.transports = factory;
    auto &limits = options.network.limits;
    limits.jsonSize = 256 * 1024;
    limits.contentSize = 256 * 1024;
    limits.excessSize = 64 * 1024;
    limits.firstPause = 1ms; // five tries, as in earnest, but nobody has to wait for them
    limits.answerTime = 200ms;
    limits.wellKnownTime = 200ms;
    limits.rateTime = 200ms;
    session = Session::open(options).value();
    id = within(session->addRegistry(server.url().toString()))->value().id;
}

std::optional<Arena::Answer> Arena::perform(const Action &action)
{
    const auto package = PackageName::parse(action.package).value();
    switch (action.kind) {
    case Action::Kind::Sync:
    case Action::Kind::Audit: {
        const bool isAudit = action.kind == Action::Kind::Audit;
        const auto view = within(session->sync(id, {.audit = isAudit, .content = isAudit}));
        return view ? std::optional(Answer{(*view)->outcome, (*view)->findings}) : std::nullopt;
    }
    case Action::Kind::Log: {
        const auto log = within(session->readPackage(id, package));
        return log ? std::optional(Answer{(*log)->outcome, (*log)->findings}) : std::nullopt;
    }
    case Action::Kind::Download: {
        const auto result = within(session->download(id, package, {}, folder.filePath(u"file"_s)));
        return result ? std::optional(Answer{result->outcome, result->findings}) : std::nullopt;
    }
    case Action::Kind::Verify: {
        const auto result = within(session->verifyCheckpoint(id));
        return result ? std::optional(Answer{result->outcome, result->findings}) : std::nullopt;
    }
    }
    return {};
}

void Arena::grow()
{
    auto &world = server.world();
    world.publish("test:alpha", "1.2.0", alice());
    world.publish("test:delta", "1.0.0", bob());
    world.appendOperator({DefineNamespaceEntry{"more"}}, world.operatorKey);
    world.time += 10;
    world.cut();
}

std::uint64_t Arena::acceptedLength() const
{
    const auto shown = view();
    return shown && shown->accepted ? shown->accepted->checkpoint.logLength : 0;
}

QString trial(const Case &row)
{
    Arena arena;
    Complaints complaints;
    if (row.action.again) {
        const auto honest = arena.perform(Audit);
        complaints.check(honest && honest->outcome == Outcome::Verified, "even the honest registry is not verified");
    }
    if (row.story)
        row.story(arena);
    else if (row.action.again)
        arena.grow();
    const auto before = arena.acceptedLength();

    arena.factory->impatientWith = row.isLate ? row.at : Endpoint::Other;
    if (row.isRefused)
        arena.factory->nobodyAt = row.at;
    if (row.attack) {
        arena.server.setAttack([at = row.at, attack = row.attack](Attempt &attempt) {
            if (at == Endpoint::Other || attempt.endpoint == at)
                attack(attempt);
        });
    }
    const auto answer = arena.perform(row.action);
    if (!answer)
        return u"it hangs"_s;
    complaints.compare("outcome", answer->outcome, row.outcome);
    complaints.compare("errors", codesOf(answer->findings, true), row.errors);
    complaints.compare("warnings and notes", codesOf(answer->findings, false), row.others);
    arena.factory->nobodyAt.reset();
    if (row.isRefused)
        complaints.check(arena.factory->askedNobody > 0, "nobody was asked");
    complaints.compare("the trap was visited", arena.server.trapped() > 0, false);
    if (row.attack && row.at != Endpoint::Other)
        complaints.check(arena.server.count(row.at) > 0, "the attack was never seen");

    const auto view = arena.view();
    complaints.check(view != nullptr, "nothing is shown");
    if (view) {
        complaints.compare("marked as broken", view->info.broken, isEvidence(row.errors));
        // What is disowned was signed: that is kept, and stops nothing.
        const bool isDisowned = row.errors.split(' ').contains("monitor.invalid");
        complaints.compare("there is evidence", !view->evidence.empty(), isEvidence(row.errors) || isDisowned);
        for (const auto &entry : view->evidence) {
            const auto judged = QCoro::waitFor(arena.session->judgeEvidence(arena.id, entry.id));
            complaints.check(judged && judged->verdict.shows != EvidenceVerdict::Shows::Nothing,
                             "the evidence shows nothing to others");
        }
        complaints.check(view->online || arena.acceptedLength() == before,
                         "something was accepted of a refused answer");
    }
    const bool isPinnedNow = before == 0 && arena.session->registry(arena.id)->pin;
    const auto pinned = std::ranges::count(answer->findings, "operator.pinned", &Finding::code);
    if (QByteArrayView(row.action.package).startsWith("test:")) // of the others another registry may speak
        complaints.compare("told of the pin", pinned == 1, isPinnedNow);
    judgeFiles(arena, row, complaints);
    if ((row.attack || row.isRefused) && !row.story && !row.isRemembered && !isEvidence(row.errors))
        judgeRecovery(arena, row, complaints);
    return complaints.text();
}

} // namespace kennel::test
