// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Well-formed and false: every lax spot of the reference, every shape of a bad proof, every rule of a log.
#include "session/misbehaviour/arena.h"
#include "session/misbehaviour/attacks.h"
#include "session/misbehaviour/records.h"

#include "base/wirewriter.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kennel::test {

namespace {

using enum Endpoint;
using enum Outcome;

// Outcomes of this file at a glance.
constexpr auto CNC = CouldNotCheck;
constexpr auto RI = RejectedInput;

/// Sets a member of record \a index.
Attack recordMember(int index, const QString &name, const QJsonValue &value)
{
    return record(index, [=](QJsonObject &object) { object[name] = value; });
}

/// Sets a member of ledger piece \a index.
Attack pieceMember(int index, const QString &name, const QJsonValue &value)
{
    return pieces([=](QJsonArray &list) {
        auto piece = list[index].toObject();
        piece[name] = value;
        list[index] = piece;
    });
}

Attack sourceUrl(const QString &url)
{
    return source([url](QJsonObject &one) { one[u"url"] = url; });
}

/// Where a member is to lead into the trap: only the attempt knows where that is.
Attack leadTo(const std::function<Attack(const QString &)> &make)
{
    return [make](Attempt &attempt) { make(attempt.trap.toString())(attempt); };
}

/// Bytes of a proof that the encoder would not write: one more hash, of \a size bytes, at \a node.
void appendHash(QByteArray &bytes, std::uint64_t node, qsizetype size)
{
    WireWriter entry;
    entry.varint(1, node);
    entry.bytes(2, Bytes(static_cast<std::size_t>(size)));
    WireWriter bundle;
    bundle.message(4, entry);
    bytes.append(reinterpret_cast<const char *>(bundle.view().data()), static_cast<qsizetype>(bundle.view().size()));
}

/// The same for the map: one more proof, whose only sibling has \a size bytes.
void appendMapProof(QByteArray &bytes, qsizetype size)
{
    WireWriter sibling;
    sibling.bytes(1, Bytes(static_cast<std::size_t>(size)));
    WireWriter proof;
    proof.message(1, sibling);
    WireWriter bundle;
    bundle.message(1, proof);
    bytes.append(reinterpret_cast<const char *>(bundle.view().data()), static_cast<qsizetype>(bundle.view().size()));
}

Digest nothing()
{
    return Digest();
}

QList<Case> wellKnownFiles()
{
    const auto url = [](const QString &text) { return member({u"wargUrl"_s}, text); };
    const auto nested = [](const QString &text) { return member({u"warg"_s}, QJsonObject{{u"url"_s, text}}); };
    return {
        row(WellKnown, "elsewhere", leadTo(url), Sync, Verified, "", "well-known.url"),
        row(WellKnown, "elsewhere, nested", leadTo(nested), Sync, Verified, "", "well-known.url"),
        row(WellKnown, "another host", url(u"https://other.example/"_s), Sync, Verified, "", "well-known.url"),
        row(WellKnown, "a file", url(u"file:///etc/passwd"_s), Sync, Verified, "", "well-known.url"),
    };
}

QList<Case> checkpoints()
{
    const auto second = World::key("second operator");
    const auto commitsWithout = [second](World &world) {
        world.appendOperator({GrantEntry{second->publicKey(), {Permission::DefineNamespace}}}, world.operatorKey);
        world.checkpointKey = second;
    };
    const auto revoked = [second](World &world) {
        world.appendOperator({GrantEntry{second->publicKey(), {Permission::Commit}}}, world.operatorKey);
        world.appendOperator({RevokeEntry{second->publicKey().id(), {Permission::Commit}}}, world.operatorKey);
        world.checkpointKey = second;
    };
    const auto byStranger = [](World &world) { world.checkpointKey = stranger(); };
    const auto ahead = [](std::uint64_t seconds) { return [=](World &world) { world.time += seconds; }; };
    return {
        row(Checkpoint, "length 2^31, which it denies", resigned([](auto &c) { c.logLength = 1ULL << 31; }), Sync, CNC,
            "http.status"),
        row(Checkpoint, "length 2^40", resigned([](auto &c) { c.logLength = 1ULL << 40; }), Sync, RI,
            "checkpoint.shape"),
        row(Checkpoint, "length 2^57", resigned([](auto &c) { c.logLength = 1ULL << 57; }), Sync, RI,
            "checkpoint.shape"),
        row(Checkpoint, "another time", memberText("timestamp", "1700000001"), Sync, Failed, "checkpoint.signature"),
        row(Checkpoint, "no signature at all", member({u"signature"_s}, u"x"_s), Sync, Failed, "checkpoint.signature"),
        row("C signed by a stranger", byStranger, Sync, Failed, "checkpoint.unknown-key"),
        row("C signed without commit", commitsWithout, Sync, Failed, "checkpoint.commit"),
        row("C signed after commit was revoked", revoked, Sync, Failed, "checkpoint.commit"),
        remembered(row(Checkpoint, "false log root", resigned([](auto &c) { c.logRoot = nothing(); }), Sync, Failed,
                       "ledger.log-root")),
        remembered(row(Checkpoint, "false map root", resigned([](auto &c) { c.mapRoot = nothing(); }), Sync, Failed,
                       "ledger.map-root")),
        row("C ten minutes ahead", ahead(10 * 60 + 100), Sync, Verified, "", "checkpoint.future"),
        row("C two days ahead", ahead(2 * 24 * 60 * 60), Sync, Verified, "", "checkpoint.future"),
    };
}

QList<Case> operatorLog()
{
    const auto unasked = json([](QJsonObject &object) {
        object[u"packages"] = QJsonObject{{QString::fromStdString(packageLogId("test:beta").text()), QJsonArray()}};
    });
    const auto none = member({u"operator"_s}, QJsonArray());
    const auto moreForEver = member({u"more"_s}, true);
    return {
        row(OperatorLog, "empty", none, Sync, Failed, "log.empty"),
        row(OperatorLog, "no base64", recordMember(1, u"contentBytes"_s, u"%"_s), Sync, Failed, "record.base64"),
        row(OperatorLog, "no record", recordMember(1, u"contentBytes"_s, u"////"_s), Sync, Failed, "record.decode"),
        row(OperatorLog, "no signature", recordMember(1, u"signature"_s, u"x"_s), Sync, Failed,
            "record.SignatureError"),
        row(OperatorLog, "another signer", recordMember(1, u"keyId"_s, u"sha256:00"_s), Sync, Failed,
            "record.UnauthorizedAction"),
        row(OperatorLog, "one index twice", recordMember(1, u"registryIndex"_s, 0), Sync, Failed, "log.order"),
        row(OperatorLog, "index beyond the checkpoint", recordMember(1, u"registryIndex"_s, 99), Sync, Failed,
            "log.index-range"),
        row(OperatorLog, "another index", recordMember(1, u"registryIndex"_s, 2), Sync, Failed, "log.ledger-mismatch"),
        row(OperatorLog, "last record withheld", records([](QJsonArray &list) { list.removeLast(); }), Sync, Failed,
            "log.ledger-mismatch"),
        row(OperatorLog, "a log that nobody asked for", unasked, Sync, Failed, "log.unknown"),
        row(OperatorLog, "more for ever", moreForEver, Sync, RI, "log.more-forever"),
        row(OperatorLog, "denies its own checkpoint",
            refusal(404, {{u"status"_s, 404}, {u"type"_s, u"logLength"_s}, {u"id"_s, 6}}), Sync, CNC, "http.status"),
    };
}

QList<Case> operatorRules()
{
    const auto defines = [](const char *name) {
        return [name](World &world) { world.appendOperator({DefineNamespaceEntry{name}}, world.operatorKey); };
    };
    const auto imports = [](const char *name) {
        return [name](World &world) {
            world.appendOperator({ImportNamespaceEntry{name, "far.example"}}, world.operatorKey);
        };
    };
    const auto defined = [](World &world) { world.appendOperator({DefineNamespaceEntry{"own"}}, stranger()); };
    const auto granted = [](World &world) {
        world.appendOperator({GrantEntry{stranger()->publicKey(), {Permission::Commit}}}, stranger());
    };
    const auto broken = [](std::function<void(OperatorRecord &)> change) {
        return [change](World &world) { appendOperatorRecord(world, {DefineNamespaceEntry{"own"}}, change); };
    };
    return {
        row("O namespace defined twice", defines("test"), Sync, Failed, "record.NamespaceAlreadyDefined"),
        row("O namespace imported after its definition", imports("test"), Sync, Failed,
            "record.NamespaceAlreadyDefined"),
        row("O namespace of no shape", defines("No_Name"), Sync, Failed, "record.InvalidNamespace"),
        row("O namespace by a stranger", defined, Sync, Failed, "record.UnauthorizedAction"),
        row("O grant by a stranger", granted, Sync, Failed, "record.UnauthorizedAction"),
        row("O another protocol version", broken([](auto &r) { r.version = 1; }), Sync, Failed,
            "record.ProtocolVersionNotAllowed"),
        row("O back in time", broken([](auto &r) { r.time.seconds = 1; }), Sync, Failed,
            "record.TimestampLowerThanPrevious"),
        row("O chained to another", broken([](auto &r) { r.prev = AnyHash(nothing()); }), Sync, Failed,
            "record.RecordHashDoesNotMatch"),
        row("O not chained", broken([](auto &r) { r.prev.reset(); }), Sync, Failed, "record.NoPreviousHashAfterInit"),
        row("O second init", broken([](auto &r) { r.entries = {InitEntry{stranger()->publicKey()}}; }), Sync, Failed,
            "record.InitialEntryAfterBeginning"),
        row("O revokes what nobody has",
            broken([](auto &r) { r.entries = {RevokeEntry{stranger()->publicKey().id(), {Permission::Commit}}}; }),
            Sync, Failed, "record.PermissionNotFoundToRevoke"),
        row("O init signed by another key", beginsWithForeignKey, Sync, Verified, "",
            "operator.init-signed-by-other-key"),
        row(
            "O import of no domain",
            [](World &world) { world.appendOperator({ImportNamespaceEntry{"odd", "../x"}}, world.operatorKey); }, Sync,
            Verified, "", "operator.import-domain-invalid"),
        row(
            "O import that hides characters",
            [](World &world) {
                world.appendOperator({ImportNamespaceEntry{"odd", "far\u202e.example"}}, world.operatorKey);
            },
            Sync, Verified, "", "operator.import-domain-invalid text.control-characters"),
    };
}

QList<Case> packageLogs()
{
    const auto unasked = json([](QJsonObject &object) {
        auto packages = object[u"packages"].toObject();
        packages.insert(QString::fromStdString(packageLogId("test:other").text()), QJsonArray());
        object[u"packages"] = packages;
    });
    const auto alpha = packageLogId("test:alpha").text();
    const auto denied =
        asked(QByteArray::fromStdString(alpha),
              refusal(404, {{u"status"_s, 404}, {u"type"_s, u"log"_s}, {u"id"_s, QString::fromStdString(alpha)}}));
    const auto noLength = refusal(404, {{u"status"_s, 404}, {u"type"_s, u"logLength"_s}, {u"id"_s, 6}});
    const auto backwards = [](QJsonArray &list) {
        const auto first = list.takeAt(0);
        list.append(first);
    };
    return {
        row(PackageLogs, "empty", records([](QJsonArray &list) { list = {}; }), Audit, Failed,
            "log.empty log.ledger-mismatch"),
        row(PackageLogs, "no base64", recordMember(1, u"contentBytes"_s, u"%"_s), Audit, Failed, "record.base64"),
        remembered(row(PackageLogs, "no signature", recordMember(1, u"signature"_s, u"x"_s), Audit, Failed,
                       "record.SignatureError")),
        remembered(row(PackageLogs, "another signer", recordMember(0, u"keyId"_s, u"sha256:00"_s), Audit, Failed,
                       "record.KeyIDNotRecognized")),
        row(PackageLogs, "a log that nobody asked for", unasked, Audit, Failed, "log.unknown"),
        row(PackageLogs, "more for ever", member({u"more"_s}, true), Audit, RI, "log.more-forever"),
        row(PackageLogs, "index beyond the checkpoint", recordMember(1, u"registryIndex"_s, 99), Audit, Failed,
            "log.index-range"),
        row(PackageLogs, "another index", recordMember(1, u"registryIndex"_s, 5), Audit, Failed, "log.ledger-mismatch"),
        row(PackageLogs, "backwards", records(backwards), Audit, Failed, "log.order"),
        row(PackageLogs, "last record withheld", records([](QJsonArray &list) { list.removeLast(); }), Audit, Failed,
            "log.ledger-mismatch"),
        row(PackageLogs, "a record more", alphaRecord(2, 5), Audit, Failed, "log.ledger-mismatch"),
        row(PackageLogs, "another record", alphaRecord(1, 4), Audit, Failed, "log.ledger-mismatch"),
        row(PackageLogs, "denied", denied, Audit, Failed, "log.denied"),
        row(PackageLogs, "denied to one who asks for it", denied, Log, Failed, "log.denied"),
        row(PackageLogs, "denies its own checkpoint", noLength, Log, CNC, "http.status"),
    };
}

QList<Case> packageRules()
{
    const auto alpha = [](std::function<void(PackageRecord &)> change, const World::Key &signer = alice()) {
        return [change, signer](World &world) { appendPackageRecord(world, "test:alpha", {}, change, signer); };
    };
    const auto fresh = [](const std::vector<PackageEntry> &entries) {
        return [entries](World &world) { world.append("test:delta", entries, bob()); };
    };
    const auto version = [](const char *text) { return Version::parse(text).value(); };
    const PackageEntry init = InitEntry{bob()->publicKey()};
    const PackageEntry release = ReleaseEntry{version("1.3.0"), AnyHash(nothing())};
    const PackageEntry again = ReleaseEntry{version("1.0.0"), AnyHash(nothing())};
    const PackageEntry yank = YankEntry{version("1.0.0")};
    const PackageEntry yankNothing = YankEntry{version("9.0.0")};
    const PackageEntry revoke = RevokeEntry{bob()->publicKey().id(), {Permission::Yank}};
    const PackageEntry grantNothing = GrantEntry{stranger()->publicKey(), {}};
    const auto holds = [alpha](const std::vector<PackageEntry> &entries, const World::Key &signer = alice()) {
        return alpha([entries](PackageRecord &r) { r.entries = entries; }, signer);
    };
    return {
        row("L first record without init", fresh({}), Audit, Failed, "record.InitialRecordDoesNotInit"),
        row("L first entry a release", fresh({release}), Audit, Failed, "record.UnauthorizedAction"),
        row("L first entry a grant of nothing", fresh({grantNothing}), Audit, Failed, "record.FirstEntryIsNotInit"),
        row("L init twice", fresh({init, init}), Audit, Failed, "record.InitialEntryAfterBeginning"),
        row("L init of another's key", fresh({InitEntry{alice()->publicKey()}}), Audit, Failed,
            "record.KeyIDNotRecognized"),
        row(
            "L chained though the first",
            [](World &world) {
                appendPackageRecord(world, "test:delta", {}, [](auto &r) { r.prev = AnyHash(nothing()); }, bob());
            },
            Audit, Failed, "record.PreviousHashOnFirstRecord"),
        row("L not chained", alpha([](auto &r) { r.prev.reset(); }), Audit, Failed, "record.NoPreviousHashAfterInit"),
        row("L chained to another", alpha([](auto &r) { r.prev = AnyHash(nothing()); }), Audit, Failed,
            "record.RecordHashDoesNotMatch"),
        row("L another protocol version", alpha([](auto &r) { r.version = 1; }), Audit, Failed,
            "record.ProtocolVersionNotAllowed"),
        row("L back in time", alpha([](auto &r) { r.time.seconds = 1; }), Audit, Failed,
            "record.TimestampLowerThanPrevious"),
        row("L release by a stranger", holds({release}, stranger()), Audit, Failed, "record.UnauthorizedAction"),
        row("L released twice", holds({again}), Audit, Failed, "record.ReleaseOfReleased"),
        row("L yank of what was never released", holds({yankNothing}), Audit, Failed, "record.YankOfUnreleased"),
        row("L yanked twice", holds({yank, yank}), Audit, Failed, "record.YankOfYanked"),
        row("L revokes what nobody has", holds({revoke}), Audit, Failed, "record.PermissionNotFoundToRevoke"),
        row(
            "L no record",
            [](World &world) {
                world.appendRaw(packageLogId("test:alpha"),
                                signRecord(LogKind::Package, Bytes{0xff, 0xff, 0xff}, *alice()).value());
            },
            Audit, Failed, "record.decode"),
        row("L empty record by nobody known", holds({}, stranger()), Audit, Failed, "record.KeyIDNotRecognized"),
        row("L empty grant by a stranger", holds({grantNothing}, stranger()), Audit, Verified, "",
            "record.stranger-key"),
        row(
            "L namespace that nobody defined", [](World &world) { world.publish("other:thing", "1.0.0", bob()); }, Sync,
            Verified, "", "policy.namespace-undefined"),
        row(
            "L namespace that is elsewhere",
            [](World &world) {
                world.appendOperator({ImportNamespaceEntry{"far", "far.example"}}, world.operatorKey);
                world.publish("far:thing", "1.0.0", bob());
            },
            Sync, Verified, "", "policy.namespace-imported"),
        row(OperatorLog, "a warning of the registry",
            member({u"warnings"_s}, QJsonArray{QJsonObject{{u"message"_s, u"soon down"_s}}}), Sync, Verified, "",
            "registry.warning"),
    };
}

QList<Case> consistencies()
{
    const auto proof = [](std::function<void(LogProofBundle &)> change) { return logProof(std::move(change)); };
    const auto raw = [](std::function<void(QByteArray &)> change) { return proofBytes(u"proof"_s, std::move(change)); };
    return {
        row(Consistency, "no base64", member({u"proof"_s}, u"%"_s), Resync, Failed, "proof.base64"),
        row(Consistency, "no bundle", member({u"proof"_s}, u"////"_s), Resync, Failed, "proof.decode"),
        row(Consistency, "an inclusion", proof([](auto &b) { b.includedNodes = {0}; }), Resync, Failed, "proof.kind"),
        row(Consistency, "two proofs", proof([](auto &b) { b.consistentLengths = {6, 6}; }), Resync, Failed,
            "proof.count"),
        row(Consistency, "of another length", proof([](auto &b) { b.consistentLengths = {5}; }), Resync, Failed,
            "proof.length"),
        row(Consistency, "to another length", proof([](auto &b) { b.logLength = 8; }), Resync, Failed, "proof.length"),
        row(Consistency, "a hash missing", proof([](auto &b) { b.hashes.erase(b.hashes.begin()); }), Resync, Failed,
            "proof.missing"),
        row(Consistency, "a hash twice", raw([](auto &b) {
                appendHash(b, 11, 32);
                appendHash(b, 11, 32);
            }),
            Resync, Failed, "proof.duplicate"),
        row(Consistency, "half a hash", raw([](auto &b) { appendHash(b, 99, 16); }), Resync, Failed, "proof.hash-size"),
        row(Consistency, "another hash", proof([](auto &b) { b.hashes.begin()->second = nothing(); }), Resync, Failed,
            "checkpoint.consistency proof.log-root"),
        row(Consistency, "another hash of what is new",
            logProof([](auto &b) { b.hashes.rbegin()->second = nothing(); }), Resync, Failed,
            "checkpoint.consistency proof.log-root"),
        row(Consistency, "refused", refusal(422, {{u"status"_s, 422}, {u"reason"_s, u"failure"_s}}), Resync, CNC,
            "http.status"),
    };
}

QList<Case> inclusions()
{
    const auto logBytes = [](std::function<void(QByteArray &)> change) {
        return proofBytes(u"log"_s, std::move(change));
    };
    const auto mapBytes = [](std::function<void(QByteArray &)> change) {
        return proofBytes(u"map"_s, std::move(change));
    };
    const auto deep = mapProof([](auto &b) { b.proofs.front().resize(257); });
    const auto none = all({member({u"log"_s}, QString()), member({u"map"_s}, QString())});
    // Without a ledger the proofs are all there is.
    const auto alone = [](const Attack &attack) { return all({only(LedgerIndex, reset()), only(Inclusion, attack)}); };
    const auto otherRoot = logProof([](auto &b) { b.hashes.begin()->second = nothing(); });
    const auto fewer = logProof([](auto &b) { b.includedNodes.pop_back(); });
    const auto fewerMap = mapProof([](auto &b) { b.proofs.pop_back(); });
    const auto swappedMap = mapProof([](auto &b) { std::swap(b.proofs[0], b.proofs[1]); });
    return {
        row(Inclusion, "no base64 of the log", member({u"log"_s}, u"%"_s), Sync, Failed, "proof.base64"),
        row(Inclusion, "no base64 of the map", member({u"map"_s}, u"%"_s), Sync, Failed, "proof.base64"),
        row(Inclusion, "no bundle of the log", member({u"log"_s}, u"////"_s), Sync, Failed, "proof.decode"),
        row(Inclusion, "no bundle of the map", member({u"map"_s}, u"////"_s), Sync, Failed, "proof.decode"),
        row(Inclusion, "no proofs", none, Sync, Failed, "proof.length"),
        row(Inclusion, "a consistency", logProof([](auto &b) { b.consistentLengths = {1}; }), Sync, Failed,
            "proof.kind"),
        row(Inclusion, "of fewer", fewer, Sync, Failed, "proof.count"),
        row(Inclusion, "of more", logProof([](auto &b) { b.includedNodes.push_back(0); }), Sync, Failed, "proof.count"),
        row(Inclusion, "at another length", logProof([](auto &b) { b.logLength = 5; }), Sync, Failed, "proof.length"),
        row(Inclusion, "of others", logProof([](auto &b) { std::swap(b.includedNodes[0], b.includedNodes[1]); }), Sync,
            Failed, "proof.index"),
        row(Inclusion, "a hash missing", logProof([](auto &b) { b.hashes.erase(b.hashes.begin()); }), Sync, Failed,
            "proof.missing"),
        row(Inclusion, "a hash twice", logBytes([](auto &b) {
                appendHash(b, 99, 32);
                appendHash(b, 99, 32);
            }),
            Sync, Failed, "proof.duplicate"),
        row(Inclusion, "hashes out of order", logBytes([](auto &b) {
                appendHash(b, 99, 32);
                appendHash(b, 98, 32);
            }),
            Sync, Failed, "proof.index"),
        row(Inclusion, "half a hash", logBytes([](auto &b) { appendHash(b, 99, 16); }), Sync, Failed,
            "proof.hash-size"),
        row(Inclusion, "another hash", otherRoot, Sync, Failed, "proof.log-root"),
        row(Inclusion, "map of fewer", fewerMap, Sync, Failed, "proof.map-count"),
        row(Inclusion, "map of more", mapProof([](auto &b) { b.proofs.push_back(b.proofs[0]); }), Sync, Failed,
            "proof.map-count"),
        row(Inclusion, "map too deep", deep, Sync, Failed, "proof.map-depth"),
        row(Inclusion, "map with half a hash", mapBytes([](auto &b) { appendMapProof(b, 16); }), Sync, Failed,
            "proof.map-hash-size"),
        row(Inclusion, "map of others", swappedMap, Sync, Failed, "proof.map-root"),
        row(Inclusion, "head refused", refusal(422, {{u"status"_s, 422}, {u"reason"_s, u"incorrectProof"_s}}), Sync,
            CNC, "http.status"),
        row(Inclusion, "head called absent",
            refusal(422, {{u"status"_s, 422}, {u"reason"_s, u"packageNotIncluded"_s}, {u"log_id"_s, u"sha256:0"_s}}),
            Sync, CNC, "http.status"),
        row(Other, "I alone: of fewer", alone(fewer), Sync, Failed, "http.reset proof.count"),
        row(Other, "I alone: another hash", alone(otherRoot), Sync, Failed, "http.reset proof.log-root"),
        row(Other, "I alone: map of fewer", alone(fewerMap), Sync, Failed, "http.reset proof.map-count"),
    };
}

QList<Case> ledgers()
{
    const auto two = [](World &world) { world.ledgerPiece = 3; };
    const auto first = [](int index, int value) { return pieceMember(index, u"firstRegistryIndex"_s, value); };
    const auto last = [](int index, int value) { return pieceMember(index, u"lastRegistryIndex"_s, value); };
    const auto url = [](const QString &text) { return pieceMember(0, u"url"_s, text); };
    const auto swapped = [](QByteArray &bytes) {
        bytes = QByteArray(bytes.mid(64, 64) + bytes.first(64) + bytes.sliced(128));
    };
    return {
        row(LedgerIndex, "another algorithm", member({u"hashAlgorithm"_s}, u"sha512"_s), Sync, RI, "ledger.algorithm"),
        row(LedgerIndex, "elsewhere", leadTo(url), Sync, RI, "ledger.url"),
        row(LedgerIndex, "another host", url(u"https://other.example/l"_s), Sync, RI, "ledger.url"),
        row(LedgerIndex, "a file", url(u"file:///etc/passwd"_s), Sync, RI, "ledger.url"),
        row(LedgerIndex, "with a user name", url(u"http://me@127.0.0.1/l"_s), Sync, RI, "ledger.url"),
        row(LedgerIndex, "not from 0", first(0, 1), Sync, Failed, "ledger.range"),
        row(LedgerIndex, "a gap", two, first(1, 4), Sync, Failed, "ledger.range"),
        row(LedgerIndex, "an overlap", two, first(1, 2), Sync, Failed, "ledger.range"),
        row(LedgerIndex, "backwards", two, last(1, 1), Sync, Failed, "ledger.range"),
        row(LedgerIndex, "too short", last(0, 3), Sync, Failed, "ledger.short"),
        row(LedgerIndex, "no pieces", member({u"sources"_s}, QJsonArray()), Sync, Failed, "ledger.short"),
        row(LedgerIndex, "absurdly long", last(0, 1 << 30), Sync, RI, "http.too-large"),
        row(LedgerPiece, "cut", body([](auto &b) { b.chop(64); }), Sync, Failed, "ledger.short"),
        row(LedgerPiece, "half an entry", body([](auto &b) { b.append('x'); }), Sync, Failed, "ledger.size"),
        row(LedgerPiece, "another record", body([](auto &b) { b[64 * 3 + 40] = char(b[64 * 3 + 40] ^ 1); }), Sync,
            Failed, "ledger.log-root"),
        row(LedgerPiece, "two entries swapped", body(swapped), Sync, Failed, "ledger.log-root"),
        row(LedgerPiece, "far too long", body([](auto &b) { b.append(QByteArray(128 * 1024, 0)); }), Sync, RI,
            "http.too-large"),
        row("G begins with a package", beginsWithPackage, Sync, Verified, "", "ledger.first-not-operator"),
    };
}

QList<Case> namings()
{
    const auto replaced = [](const QByteArray &from, const QByteArray &to) {
        return body([=](QByteArray &text) { text.replace(from, to); });
    };
    const auto nulls = json([](QJsonObject &object) {
        auto packages = object[u"packages"].toObject();
        for (auto name : packages)
            name = QJsonValue::Null;
        object[u"packages"] = packages;
    });
    const auto one = json([](QJsonObject &object) {
        auto packages = object[u"packages"].toObject();
        packages.begin().value() = QJsonValue::Null;
        object[u"packages"] = packages;
    });
    const auto fewer = json([](QJsonObject &object) {
        auto packages = object[u"packages"].toObject();
        packages.erase(packages.begin());
        object[u"packages"] = packages;
    });
    const auto unasked = json([](QJsonObject &object) {
        auto packages = object[u"packages"].toObject();
        packages.insert(QString::fromStdString(packageLogId("test:other").text()), u"test:other"_s);
        object[u"packages"] = packages;
    });
    return {
        row(Names, "one withheld", one, Sync, Verified, "", "names.withheld"),
        row(Names, "one unanswered", fewer, Sync, Verified, "", "names.unanswered"),
        row(Names, "of a log that nobody asked for", unasked, Sync, Verified, "", "names.unknown-log"),
        remembered(row(Names, "of another log", replaced("test:beta", "test:other"), Sync, Failed, "names.mismatch")),
        row(Names, "none", member({u"packages"_s}, QJsonObject()), Sync, Verified, "", "names.unanswered"),
        row(Names, "all withheld", nulls, Sync, Verified, "", "names.withheld"),
        row(
            "N no name", [](World &world) { world.publish("Test Thing", "1.0.0", bob()); }, Sync, Verified, "",
            "names.invalid"),
    };
}

QList<Case> contents()
{
    const auto none = json([](QJsonObject &object) {
        auto contents = object[u"contentSources"].toObject();
        contents.begin().value() = QJsonArray();
        object[u"contentSources"] = contents;
    });
    const auto nowhere = refusal(404, {{u"status"_s, 404}, {u"type"_s, u"contentDigest"_s}, {u"id"_s, u"sha256:0"_s}});
    const auto same = [](QJsonObject &) {};
    const auto lies = body([](QByteArray &bytes) { bytes[0] = 'C'; });
    const auto two = only(Sources, source(same, {mirror()}));
    const auto withMirror = [two](const Attack &attack) { return all({two, only(Content, attack)}); };
    const auto size = [](int bytes) { return source([bytes](QJsonObject &one) { one[u"size"] = bytes; }); };
    const auto foreign = source([](QJsonObject &one) { one[u"url"] = u"https://other.example/x"_s; }, {mirror()});
    const auto otherRange = [](Attempt &attempt) {
        if (attempt.count == 0)
            cut()(attempt);
        if (!attempt.request.headers.contains("Range"))
            return;
        attempt.answer.status = 206;
        attempt.answer = attempt.answer.with("Content-Range", "bytes 1-2/26");
    };
    const auto unusable = [](World &world) {
        world.append("test:alpha", {ReleaseEntry{Version::parse("2.0.0").value(), AnyHash::parse("sha256:ab").value()}},
                     alice());
    };
    return {
        row(Sources, "none", none, Download, CNC, "content.no-source"),
        row(Sources, "unknown", nowhere, Download, CNC, "content.no-source"),
        row(Sources, "elsewhere", leadTo(sourceUrl), Download, RI, "content.url"),
        row(Sources, "another host", sourceUrl(u"https://other.example/x"_s), Download, RI, "content.url"),
        row(Sources, "a file", sourceUrl(u"file:///etc/passwd"_s), Download, RI, "content.url"),
        row(Sources, "another host, and a mirror", foreign, Download, Verified, "", "content.url"),
        row(Sources, "another size", size(3), Download, Verified, "", "content.size"),
        row(Content, "other bytes", lies, Download, Failed, "content.digest"),
        row(Other, "B other bytes, and a mirror", withMirror(lies), Download, Verified, "", "content.digest"),
        row(Other, "B reset, and a mirror", withMirror(reset()), Download, Verified, "", "http.reset"),
        row(Other, "B cut, and a mirror", withMirror(cut()), Download, Verified, "", "http.truncated"),
        row(Other, "B refused, and a mirror", withMirror(redirectToNobody()), Download, Verified, "", "http.connect"),
        row(Other, "B 404, and a mirror", withMirror(status(404)), Download, Verified, "", "http.status"),
        row(Other, "B elsewhere, and a mirror", withMirror(redirectToTrap()), Download, Verified, "",
            "http.host-not-allowed"),
        row(Other, "B compressed, and a mirror", withMirror(bomb()), Download, Verified, "", "http.encoding"),
        row(Other, "B longer than announced", all({only(Sources, size(3)), only(Content, endless())}), Download, RI,
            "http.too-large"),
        row(Content, "goes on elsewhere", otherRange, Download, Verified, ""),
        row(Content, "other bytes in an audit", lies, Audit, Failed,
            "content.digest content.digest content.digest content.digest"),
        row("B digest of no length", unusable, Download, CNC, "content.unusable-digest"),
    };
}

QList<Case> verdicts()
{
    return {
        row(Monitor, "disowns the checkpoint", member({u"checkpoint"_s}, u"invalid"_s), Verify, Failed,
            "monitor.invalid"),
        row(Monitor, "disowns the signature", member({u"signature"_s}, u"invalid"_s), Verify, Failed,
            "monitor.invalid"),
        row(Monitor, "cannot say", member({u"checkpoint"_s}, u"unverified"_s), Verify, CNC, "monitor.unverified"),
        row(Monitor, "asks for patience",
            all({member({u"checkpoint"_s}, u"unverified"_s), member({u"retryAfter"_s}, 3600)}), Verify, CNC,
            "monitor.unverified"),
    };
}

QList<Case> federations()
{
    const auto imports = [](const char *domain) {
        return
            [domain](World &world) { world.appendOperator({ImportNamespaceEntry{"far", domain}}, world.operatorKey); };
    };
    const auto hints = [](QByteArray hint) {
        return [hint](Attempt &attempt) {
            if (attempt.answer.status == 404)
                attempt.answer = attempt.answer.with("Warg-Registry-Hint", hint);
        };
    };
    const auto loops = [](Arena &arena) {
        World far("far operator");
        for (auto *world : {&arena.server.world(), &far}) {
            world->appendOperator({ImportNamespaceEntry{"far", "far.example"}}, world->operatorKey);
            world->cut();
        }
        arena.server.worlds.emplace(u"far.example"_s, far);
    };
    return {
        row("F domain that is none", imports("../x"), logOf("far:thing"), RI, "federation.domain log.not-found"),
        row("F nobody answers for the domain", imports("far.example"), logOf("far:thing"), CNC,
            "http.status log.not-kept"),
        story("F a loop", loops, logOf("far:thing"), RI, "federation.loop log.not-found"),
        row(PackageLogs, "no hint", hints("nonsense"), logOf("other:thing"), RI, "federation.hint log.not-found"),
        row(PackageLogs, "hint to no domain", hints("other=../x"), logOf("other:thing"), RI,
            "federation.hint log.not-found"),
        row(PackageLogs, "hint about another namespace", hints("third=far.example"), logOf("other:thing"), RI,
            "federation.namespace log.not-found"),
        row(PackageLogs, "hint without consent", hints("other=far.example"), logOf("other:thing"), CNC,
            "federation.consent log.not-found"),
    };
}

} // namespace

QList<Case> meaningCases()
{
    return wellKnownFiles() + checkpoints() + operatorLog() + operatorRules() + packageLogs() + packageRules() +
           consistencies() + inclusions() + ledgers() + namings() + contents() + verdicts() + federations();
}

} // namespace kennel::test
