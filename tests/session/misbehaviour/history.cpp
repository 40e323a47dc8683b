// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// True today, and true yesterday, but not both: only who remembers can tell.
#include "session/misbehaviour/arena.h"
#include "session/misbehaviour/attacks.h"
#include "session/misbehaviour/records.h"

using namespace Qt::StringLiterals;

namespace kennel::test {

namespace {

using enum Endpoint;
using enum Outcome;

constexpr std::uint64_t startLength = 6;

void rolledBack(World &world)
{
    world.rollBack(startLength - 1);
}

/// Other records under the same length.
void forked(World &world)
{
    world.rollBack(startLength - 1);
    world.publish("test:beta", "0.2.0", bob());
}

void rewritten(World &world)
{
    forked(world);
    world.publish("test:beta", "0.3.0", bob());
}

void rewrittenOperatorLog(World &world)
{
    world.rollBack(1);
    for (const auto *name : {"one", "test", "two", "three", "four", "five"})
        world.appendOperator({DefineNamespaceEntry{name}}, world.operatorKey);
}

void otherOperator(World &world)
{
    World other("somebody else");
    other.appendOperator({DefineNamespaceEntry{"test"}}, other.operatorKey);
    for (const auto *version : {"1.0.0", "1.1.0", "1.2.0", "1.3.0", "1.4.0"})
        other.publish("test:alpha", version, alice());
    world = other;
}

void grown(World &world)
{
    world.publish("test:alpha", "1.2.0", alice());
}

void nothingNew(World &) {}

/// The checkpoint is signed again with another root of the map.
Attack otherMapRoot()
{
    return resigned([](auto &checkpoint) { checkpoint.mapRoot = Digest(); });
}

Attack unknownCursor()
{
    return withCursor(refusal(404, {{u"status"_s, 404}, {u"type"_s, u"fetchToken"_s}, {u"id"_s, u"lost"_s}}));
}

void grownTwice(Arena &arena)
{
    for (int i = 0; i < 2; ++i) {
        arena.server.world().publish("test:gamma", "3.0." + std::to_string(i), alice());
        arena.server.world().cut();
        arena.perform(Sync);
    }
    arena.server.world().rollBack(startLength + 1);
}

/// What was kept is longer than what is offered behind a signature of nobody known.
void rolledBackByStranger(World &world)
{
    rolledBack(world);
    world.checkpointKey = stranger();
}

void frozen(Arena &arena)
{
    arena.clock->set(1'700'000'000 + 2 * 24 * 60 * 60);
}

/// The namespace `far` is imported from elsewhere, where it was read before or not, and then the importing registry
/// goes on as \a change makes it.
std::function<void(Arena &)> importing(bool isReadBefore, std::function<void(World &)> change)
{
    return [=](Arena &arena) {
        World far("far operator");
        far.publish("far:thing", "1.0.0", bob());
        far.cut();
        arena.server.worlds.insert_or_assign(u"far.example"_s, far);
        auto &home = arena.server.world();
        home.appendOperator({ImportNamespaceEntry{"far", "far.example"}}, home.operatorKey);
        home.publish("test:beta", "0.2.0", bob());
        home.cut();
        arena.perform(isReadBefore ? logOf("far:thing") : Sync);
        change(home);
        home.time += 10;
        home.cut();
    };
}

void lastTakenBack(World &world)
{
    world.rollBack(world.length() - 1);
}

void lastExchanged(World &world)
{
    lastTakenBack(world);
    world.publish("test:beta", "6.6.6", bob());
}

/// What stands against a registry stands against what it imports.
QList<Case> imported()
{
    constexpr auto far = logOf("far:thing");
    QList<Case> cases;
    for (const bool isReadBefore : {false, true}) {
        const auto add = [&](const char *what, std::function<void(World &)> change, QByteArray errors) {
            auto one = story(what, importing(isReadBefore, std::move(change)), far, Failed, std::move(errors));
            one.name.append(isReadBefore ? " that was read" : " at first contact");
            cases.append(one);
        };
        add("fork over an import", lastExchanged, "checkpoint.fork federation.parent");
        add("rollback over an import", lastTakenBack, "checkpoint.rollback federation.parent");
        add("another operator over an import", otherOperator, "federation.parent operator.identity-changed");
        // It did not misbehave, but nobody can tell what it says now.
        add(
            "stranger over an import", [](World &world) { world.checkpointKey = stranger(); },
            isReadBefore ? "checkpoint.unknown-key federation.parent"
                         : "checkpoint.unknown-key federation.parent log.not-kept");
    }
    return cases;
}

QList<Case> ofOneRegistry()
{
    return {
        row("rollback", rolledBack, Resync, Failed, "checkpoint.rollback"),
        row("rollback told by log", rolledBack, Relog, Failed, "checkpoint.rollback"),
        row("rollback told by verify-checkpoint", rolledBack, Reverify, Failed, "checkpoint.rollback monitor.invalid"),
        story("rollback to one that was kept", grownTwice, Resync, Failed, "checkpoint.rollback"),
        row("rollback signed by a stranger", rolledBackByStranger, Resync, Failed, "checkpoint.unknown-key"),
        row("fork", forked, Resync, Failed, "checkpoint.fork"),
        row("fork told by log", forked, Relog, Failed, "checkpoint.fork"),
        row("fork told by verify-checkpoint", forked, Reverify, Failed, "checkpoint.fork monitor.invalid"),
        row(Checkpoint, "fork of the map root alone", nothingNew, otherMapRoot(), Resync, Failed, "checkpoint.fork"),
        row("rewritten", rewritten, Resync, Failed, "checkpoint.consistency proof.log-root"),
        row("another operator", otherOperator, Resync, Failed, "operator.identity-changed"),
        row("rewritten operator log", rewrittenOperatorLog, Resync, Failed, "checkpoint.fork"),
        row(OperatorLog, "another operator behind a reset", otherOperator, withCursor(reset()), Resync, Failed,
            "operator.identity-changed"),
        row(OperatorLog, "rewritten behind a reset", rewrittenOperatorLog, withCursor(reset()), Resync, Failed,
            "checkpoint.fork"),
        row(OperatorLog, "cursor lost by a reset", withCursor(reset()), Resync, Verified, "", "log.cursor-lost"),
        row(OperatorLog, "cursor unknown", unknownCursor(), Resync, Verified, "", "log.cursor-lost"),
        row(OperatorLog, "cursor lost in the body", withCursor(cut()), Resync, Verified, "", "log.cursor-lost"),
        row(PackageLogs, "cursor lost in the body", withCursor(cut()), Resync, Verified, "",
            "log.cursor-lost log.cursor-lost"),
        row(PackageLogs, "cursor lost by a reset", withCursor(reset()), Resync, Verified, "",
            "log.cursor-lost log.cursor-lost"),
        row(PackageLogs, "cursor unknown", unknownCursor(), Resync, Verified, "", "log.cursor-lost log.cursor-lost"),
        row(PackageLogs, "rewritten after a lost cursor", grown, all({unknownCursor(), alphaRecord(1, 4)}), Resync,
            Failed, "log.ledger-mismatch log.ledger-mismatch record.RecordHashDoesNotMatch",
            "log.cursor-lost log.cursor-lost"),
        row(PackageLogs, "other signature after a lost cursor", grown,
            all({unknownCursor(), record(0, [](QJsonObject &one) { one[u"keyId"] = u"sha256:00"_s; })}), Resync, Failed,
            "log.envelope-changed record.KeyIDNotRecognized", "log.cursor-lost log.cursor-lost"),
        row(
            "signed back in time", [](World &world) { world.time -= 100; }, Resync, Verified, "",
            "checkpoint.time-backwards"),
        story("frozen for ever", frozen, Resync, Stale, "", "checkpoint.stale"),
    };
}

} // namespace

QList<Case> historyCases()
{
    return ofOneRegistry() + imported();
}

} // namespace kennel::test
