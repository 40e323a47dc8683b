// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "support/fakeregistry.h"

#include "crypto/sha256.h"
#include "merkle/ledgerroots.h"
#include "merkle/logproof.h"
#include "merkle/mapproof.h"
#include "merkle/maptree.h"
#include "merkle/treehasher.h"
#include "session/findings.h"
#include "session/logjudge.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

constexpr int keyCount = 12;

std::vector<PrivateKey> makeKeys()
{
    std::vector<PrivateKey> keys;
    for (int i = 0; i < keyCount; ++i)
        keys.push_back(*PrivateKey::fromScalar(sha256(bytesOf("kennel test key " + std::to_string(i))).bytes()));
    return keys;
}

} // namespace

FakeRegistry::FakeRegistry(QString label, RegistryId id)
{
    m_info.id = id;
    m_info.label = std::move(label);
    m_info.url = m_info.base = QUrl(u"https://"_s + m_info.label + u'/');
    m_operator.id = operatorLogId();
}

const PrivateKey &FakeRegistry::key(int number)
{
    static const auto keys = makeKeys();
    return keys[std::size_t(number)];
}

KeyId FakeRegistry::keyId(int number)
{
    return key(number).publicKey().id();
}

Digest FakeRegistry::contentOf(const std::string &version)
{
    return sha256(bytesOf("content of " + version));
}

Timestamp FakeRegistry::time(const char *text)
{
    auto moment = QDateTime::fromString(QString::fromLatin1(text), u"yyyy-MM-dd HH:mm:ss"_s);
    moment.setTimeZone(QTimeZone::UTC);
    return {moment.toSecsSinceEpoch(), 0};
}

InitEntry FakeRegistry::init(int keyNumber)
{
    return {key(keyNumber).publicKey()};
}

GrantEntry FakeRegistry::grant(int keyNumber, std::vector<Permission> permissions)
{
    return {key(keyNumber).publicKey(), std::move(permissions)};
}

RevokeEntry FakeRegistry::revoke(int keyNumber, std::vector<Permission> permissions)
{
    return {keyId(keyNumber), std::move(permissions)};
}

ReleaseEntry FakeRegistry::release(const char *version)
{
    return {*Version::parse(version), AnyHash(contentOf(version))};
}

YankEntry FakeRegistry::yank(const char *version)
{
    return {*Version::parse(version)};
}

template <class Record, class Entry>
void FakeRegistry::append(Log &log, int signer, std::vector<Entry> entries, const char *when)
{
    Record record;
    record.time = time(when);
    record.entries = std::move(entries);
    if (!log.records.empty())
        record.prev = AnyHash(recordId(Record::kind, log.records.back().envelope.contentBytes).digest());
    publish(log, *signRecord(Record::kind, encode(record), key(signer)), Record::kind);
}

void FakeRegistry::publish(Log &log, Envelope envelope, LogKind kind)
{
    const LogLeaf leaf{log.id, recordId(kind, envelope.contentBytes)};
    log.records.push_back({std::move(envelope), m_ledger.size(), leaf.record.text()});
    m_ledger.append(leaf);
    m_tree.append(TreeHasher().logLeaf(leaf));
}

void FakeRegistry::addOperator(int signer, std::vector<OperatorEntry> entries, const char *when)
{
    append<OperatorRecord>(m_operator, signer, std::move(entries), when);
    if (!m_info.pin) {
        m_info.pin = operatorRecordId(m_operator.records.front().envelope.contentBytes);
        m_info.operatorKey = m_operator.records.front().envelope.keyId;
    }
}

void FakeRegistry::add(const char *package, int signer, std::vector<PackageEntry> entries, const char *when)
{
    auto &log = m_packages[package];
    log.id = packageLogId(package);
    append<PackageRecord>(log, signer, std::move(entries), when);
}

void FakeRegistry::addEnvelope(const char *package, Envelope envelope)
{
    auto &log = m_packages[package];
    log.id = packageLogId(package);
    publish(log, std::move(envelope), LogKind::Package);
}

void FakeRegistry::addOthers(int count)
{
    for (int i = 0; i < count; ++i, ++m_others) {
        const LogLeaf leaf{packageLogId("other:log-" + std::string(1, char('a' + m_others % 26))),
                           RecordId(sha256(bytesOf("other record " + std::to_string(m_others))))};
        m_ledger.append(leaf);
        m_tree.append(TreeHasher().logLeaf(leaf));
    }
}

void FakeRegistry::checkpoint(int signer, const char *when)
{
    const auto length = m_ledger.size();
    const Checkpoint checkpoint{length, m_tree.root(), buildMapTree(m_ledger, length, 1).root(),
                                std::uint64_t(time(when).seconds)};
    JournalEntry entry;
    entry.first = entry.latest = *SignedCheckpoint::sign(checkpoint, key(signer));
    entry.firstSeen = time(when).seconds + 240;
    entry.lastSeen = entry.firstSeen + 3600;
    entry.count = 1 + length % 5;
    entry.consistency = Outcome::Verified;
    entry.accepted = true;
    m_journal.push_back(std::move(entry));
}

void FakeRegistry::offerFork(int signer, const char *when)
{
    const Checkpoint checkpoint{m_ledger.size() + 3, sha256(bytesOf("another log")), sha256(bytesOf("another map")),
                                std::uint64_t(time(when).seconds)};
    JournalEntry entry;
    entry.first = entry.latest = *SignedCheckpoint::sign(checkpoint, key(signer));
    entry.firstSeen = entry.lastSeen = time(when).seconds + 240;
    entry.count = 1;
    entry.consistency = Outcome::Failed;
    entry.refused = true;
    m_offered = entry.latest;
    m_journal.push_back(std::move(entry));
}

std::shared_ptr<const LogView> FakeRegistry::judge(LogKind kind, const Log &log, std::optional<PackageName> name) const
{
    LogMaterial material;
    material.kind = kind;
    material.registry = m_info.id;
    material.log = log.id;
    material.name = std::move(name);
    material.records = log.records;
    for (const auto &entry : m_journal) {
        if (entry.accepted)
            material.standsOn = entry.latest;
    }
    material.headProven = material.standsOn.has_value();
    const auto ledger = makeLedgerData(m_ledger, 1, {});
    material.ledger = ledger.get();
    return std::make_shared<const LogView>(judgeLog(std::move(material), 1));
}

std::shared_ptr<const LogView> FakeRegistry::log(const char *package) const
{
    const auto name = PackageName::parse(package);
    return judge(LogKind::Package, m_packages.at(package), name ? std::optional(*name) : std::nullopt);
}

std::shared_ptr<const LogView> FakeRegistry::operatorLog() const
{
    return judge(LogKind::Operator, m_operator, std::nullopt);
}

std::shared_ptr<const RegistryView> FakeRegistry::view() const
{
    auto view = std::make_shared<RegistryView>();
    view->info = m_info;
    view->info.broken = m_offered.has_value();
    view->operatorLog = operatorLog();
    view->journal = m_journal;
    view->offered = m_offered;
    view->online = true;
    for (const auto &entry : m_journal) {
        if (entry.accepted) {
            view->accepted = entry.latest;
            view->checkedAt = entry.firstSeen + 3 * 3600;
            view->ageSeconds = 3 * 3600 + 240;
        }
    }
    view->outcome = Outcome::Verified;
    for (const auto &[name, log] : m_packages) {
        const auto judged = judge(LogKind::Package, log, std::nullopt);
        const auto summary = summaryOf(*judged);
        PackageRow row;
        if (const auto parsed = PackageName::parse(name))
            row.name = *parsed;
        row.log = log.id;
        row.records = log.records.size();
        row.head = judged->records.back().id;
        row.firstIndex = log.records.front().registryIndex;
        row.lastIndex = log.records.back().registryIndex;
        row.outcome = summary.outcome;
        row.newest = summary.newest;
        row.newestYanked = summary.newestYanked;
        view->packages.push_back(std::move(row));
        view->findings.insert(view->findings.end(), judged->findings.begin(), judged->findings.end());
        view->outcome = worst(view->outcome, summary.outcome);
    }
    if (m_offered) {
        Details details{{"oldLength", view->accepted->checkpoint.logLength},
                        {"length", m_offered->checkpoint.logLength}};
        view->findings.push_back(errorFinding("checkpoint.fork", checkpointSubject(m_offered->checkpoint), details));
        view->outcome = Outcome::Failed;
        view->evidence.push_back(
            {1, "checkpoint.fork", view->checkedAt, {{u"accepted.json"_s, 2}, {u"offered.json"_s, 2}}});
    }
    sortFindings(view->findings);
    view->coverage.logs = view->coverage.named = view->coverage.checkedLogs = view->packages.size();
    view->coverage.records = m_ledger.size();
    view->coverage.ledgerRecomputed = true;
    view->coverage.checkpointsKept = m_journal.size();
    view->coverage.checkpointsCompared = m_journal.size();
    return view;
}

RecordProof FakeRegistry::prove(const LogView &log, std::uint64_t position, bool fromRegistry) const
{
    const auto &record = log.records[std::size_t(position)];
    RecordProof proof;
    proof.registryIndex = record.published.registryIndex;
    proof.standsOn = log.standsOn;
    proof.logLength = log.standsOn->checkpoint.logLength;
    proof.fromRegistry = fromRegistry;
    const LogLeaf leaf{log.log, record.id};
    const std::array indexes{proof.registryIndex};
    const auto bundle = m_tree.proveInclusion(proof.logLength, indexes);
    proof.logPath = *evaluateInclusion(*bundle, {proof.registryIndex, TreeHasher().logLeaf(leaf)}, proof.logLength);
    if (position + 1 == log.records.size()) {
        auto map = buildMapTree(m_ledger, proof.logLength, 1);
        map.root();
        proof.mapPath = *evaluateMap(*map.prove(log.log), leaf);
    }
    const bool right = proof.logPath->root == proof.standsOn->checkpoint.logRoot &&
                       (!proof.mapPath || proof.mapPath->root == proof.standsOn->checkpoint.mapRoot);
    proof.outcome = right ? Outcome::Verified : Outcome::Failed;
    return proof;
}

FakeRegistry sampleRegistry()
{
    using R = FakeRegistry;
    constexpr auto Release = Permission::Release;
    constexpr auto Yank = Permission::Yank;
    constexpr auto proxy = "edge:image-proxy";
    constexpr auto media = "media:transcode";
    R registry;
    registry.addOperator(OperatorKey,
                         {R::init(OperatorKey), DefineNamespaceEntry{"edge"}, DefineNamespaceEntry{"media"}},
                         "2025-06-01 08:00:00");
    registry.addOperator(OperatorKey, {DefineNamespaceEntry{"tools"}, ImportNamespaceEntry{"wasi", "wasi.example.com"}},
                         "2025-06-01 08:05:00");
    registry.addOperator(OperatorKey, {R::grant(SecondOperatorKey, {Permission::Commit})}, "2025-06-02 09:30:00");
    registry.addOthers(20);
    registry.add(proxy, AdaKey, {R::init(AdaKey), R::release("0.1.0")}, "2025-06-03 10:00:00");
    registry.add(proxy, AdaKey, {R::release("0.2.0")}, "2025-06-12 10:14:09");
    registry.add(proxy, AdaKey, {R::grant(Ci2024Key, {Release})}, "2025-06-20 15:02:41");
    registry.add(proxy, Ci2024Key, {R::release("1.0.0")}, "2025-07-01 02:00:11");
    registry.checkpoint(OperatorKey, "2025-07-02 06:00:00");
    registry.addOthers(61);
    registry.add(proxy, Ci2024Key, {R::release("1.1.0")}, "2025-07-15 02:00:12");
    registry.add(proxy, Ci2024Key, {R::release("1.2.0")}, "2025-08-02 02:00:10");
    registry.add(proxy, AdaKey, {R::grant(NoorKey, {Release, Yank})}, "2025-08-11 09:00:00");
    registry.add(proxy, NoorKey, {R::yank("0.2.0")}, "2025-08-12 16:20:33");
    registry.add(proxy, Ci2024Key, {R::release("1.3.0")}, "2025-08-29 02:00:09");
    registry.add(proxy, Ci2024Key, {R::release("2.0.0-rc.1")}, "2025-09-10 02:00:10");
    registry.add(proxy, AdaKey, {R::grant(JunKey, {Release})}, "2025-10-01 09:00:00");
    registry.add(proxy, JunKey, {R::release("2.0.0")}, "2025-10-03 13:45:00");
    registry.add(proxy, NoorKey, {R::yank("1.3.0"), R::revoke(JunKey, {Release})}, "2025-10-20 10:00:00");
    registry.checkpoint(OperatorKey, "2025-10-21 06:00:00");
    registry.addOthers(400);
    registry.add(media, AdaKey, {R::init(AdaKey)}, "2025-10-01 09:00:00");
    registry.add(media, AdaKey, {R::release("0.1.0")}, "2025-10-02 09:00:00");
    registry.add(media, AdaKey, {R::grant(Ci2024Key, {Release})}, "2025-10-05 11:12:00");
    registry.add(media, Ci2024Key, {R::release("0.2.0")}, "2025-10-10 02:00:12");
    registry.add(media, Ci2024Key, {R::release("0.3.0")}, "2025-10-17 02:00:11");
    registry.add(media, AdaKey, {R::grant(NoorKey, {Release, Yank})}, "2025-10-24 09:47:31");
    registry.add(media, NoorKey, {R::yank("0.3.0")}, "2025-10-27 16:03:22");
    registry.add(proxy, Ci2024Key, {R::release("2.1.0")}, "2025-11-05 02:00:12");
    registry.add(proxy, Ci2024Key, {R::release("2.2.0")}, "2025-12-15 02:00:13");
    registry.add(media, Ci2024Key, {R::release("1.1.0")}, "2026-01-12 02:00:14");
    registry.add(media, AdaKey, {R::revoke(Ci2024Key, {Release}), R::grant(Ci2025Key, {Release})},
                 "2026-02-20 10:15:02");
    registry.add(proxy, AdaKey, {R::revoke(Ci2024Key, {Release}), R::grant(Ci2025Key, {Release})},
                 "2026-02-20 10:21:00");
    registry.checkpoint(SecondOperatorKey, "2026-02-21 06:00:00");
    registry.addOthers(300);
    registry.add(media, Ci2025Key, {R::release("1.2.0")}, "2026-03-01 02:00:10");
    registry.add(proxy, Ci2025Key, {R::release("2.2.1")}, "2026-03-01 02:00:12");
    registry.add(proxy, Ci2025Key, {R::release("2.3.0")}, "2026-03-08 02:00:10");
    registry.add(proxy, NoorKey, {R::release("2.3.1")}, "2026-03-18 17:31:55");
    registry.add(proxy, Ci2025Key, {R::release("2.3.2")}, "2026-03-29 02:00:12");
    registry.add(proxy, NoorKey, {R::yank("2.2.0")}, "2026-03-30 08:00:00");
    registry.add(media, Ci2025Key, {R::release("1.3.0")}, "2026-04-18 02:00:12");
    registry.add(proxy, Ci2025Key, {R::release("2.4.0")}, "2026-04-18 02:00:31");
    registry.add(proxy, AdaKey, {R::grant(SecurityKey, {Yank})}, "2026-04-29 13:25:10");
    registry.add(proxy, Ci2025Key, {R::release("2.4.1")}, "2026-05-09 02:00:14");
    registry.checkpoint(SecondOperatorKey, "2026-05-10 06:00:00");
    registry.add("tools:a-package-with-a-name-that-is-longer-than-any-column-has-room-for-it", AdaKey,
                 {R::init(AdaKey), R::release("1.0.0-alpha.and.a.very.long.pre-release.identifier+and.build")},
                 "2026-05-11 10:00:00");
    registry.add("tools:hash", JunKey, {R::init(JunKey)}, "2026-05-11 10:00:00");
    registry.addEnvelope("tools:hash", {Bytes{0x0a, 0x03, 0x61, 0x62}, R::keyId(JunKey), "ecdsa-p256:\u202egnp.exe"});
    registry.addOthers(377);
    registry.add(media, Ci2024Key, {R::release("1.3.1")}, "2026-05-14 06:41:19");
    registry.add(media, Ci2025Key, {R::release("1.3.2")}, "2026-05-14 08:00:10");
    registry.checkpoint(SecondOperatorKey, "2026-05-14 09:00:00");
    return registry;
}

} // namespace kennel
