// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "base/wirewriter.h"
#include "merkle/emptysubtrees.h"
#include "merkle/limits.h"
#include "merkle/logproof.h"
#include "merkle/logtree.h"
#include "merkle/mapproof.h"
#include "merkle/maptree.h"
#include "support/vectors.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace kennel;
using namespace kennel::test;

using Verdict = std::expected<void, ProofError>;

/// Proofs that must be refused: those of the vectors, each rule one by one, and thousands made from valid ones.
class RejectsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void vectorsOfInclusion_data();
    void vectorsOfInclusion();
    void vectorsOfConsistency();
    void vectorsOfMap();
    void inclusionRules();
    void consistencyRules();
    void mapRules();
    void decodingRules();
    void corruptedInclusion();
    void corruptedConsistency();
    void corruptedMap();
};

static Verdict inclusionOfWire(ByteView wire, std::span<const IncludedLeaf> leaves, std::uint64_t length,
                               const Digest &root)
{
    return LogProofBundle::decode(wire).and_then(
        [&](const LogProofBundle &bundle) { return verifyInclusion(bundle, leaves, length, root); });
}

static Verdict consistencyOfWire(ByteView wire, const LogTree &tree, std::uint64_t from, std::uint64_t to)
{
    return LogProofBundle::decode(wire).and_then([&](const LogProofBundle &bundle) {
        return verifyConsistency(bundle, from, tree.rootAt(from), to, tree.rootAt(to));
    });
}

static Verdict mapOfWire(ByteView wire, std::span<const LogLeaf> heads, const Digest &root)
{
    return MapProofBundle::decode(wire).and_then(
        [&](const MapProofBundle &bundle) { return verifyMap(bundle, heads, root); });
}

static LogTree registryTree()
{
    LogTree tree;
    TreeHasher hasher;
    for (const Json entry : vectors()["registry"]["entries"].get_array())
        tree.append(hasher.logLeaf({LogId(digest(entry, "log_id")), RecordId(digest(entry, "record_id"))}));
    return tree;
}

void RejectsTest::vectorsOfInclusion_data()
{
    QTest::addColumn<QByteArray>("group");
    QTest::newRow("one leaf") << QByteArray("inclusion");
    QTest::newRow("two leaves") << QByteArray("inclusion_two_leaves");
}

void RejectsTest::vectorsOfInclusion()
{
    QFETCH(const QByteArray, group);
    const Json vector = vectors()["proof_rejects"][group.toStdString()];
    const LogTree tree = registryTree();
    const std::uint64_t length = number(vector["request"], "log_length");
    std::vector<IncludedLeaf> leaves;
    for (const Json index : vector["request"]["registry_indices"].get_array())
        leaves.push_back({index.get_uint64(), tree.hash(Node::leaf(index.get_uint64()))});
    const Digest root = tree.rootAt(length);
    QVERIFY(inclusionOfWire(base64Bytes(vector, "good_bundle_b64"), leaves, length, root));
    for (const Json bad : vector["bad"].get_array())
        QVERIFY2(!inclusionOfWire(base64Bytes(bad, "bundle_b64"), leaves, length, root), text(bad, "why").c_str());
}

void RejectsTest::vectorsOfConsistency()
{
    const Json vector = vectors()["proof_rejects"]["consistency"];
    const LogTree tree = registryTree();
    const std::uint64_t from = number(vector["request"], "from");
    const std::uint64_t to = number(vector["request"], "to");
    QVERIFY(consistencyOfWire(base64Bytes(vector, "good_bundle_b64"), tree, from, to));
    for (const Json bad : vector["bad"].get_array())
        QVERIFY2(!consistencyOfWire(base64Bytes(bad, "bundle_b64"), tree, from, to), text(bad, "why").c_str());
}

void RejectsTest::vectorsOfMap()
{
    const Json vector = vectors()["proof_rejects"]["map"];
    const LogLeaf head{LogId(digest(vector["request"], "log_id")), RecordId(digest(vector["request"], "record_id"))};
    const Digest root = digest(vector, "map_root");
    QVERIFY(mapOfWire(base64Bytes(vector, "good_bundle_b64"), {&head, 1}, root));
    for (const Json bad : vector["bad"].get_array())
        QVERIFY2(!mapOfWire(base64Bytes(bad, "bundle_b64"), {&head, 1}, root), text(bad, "why").c_str());
}

static LogTree treeOf(std::uint64_t size)
{
    return LogTree::build(
        size, [](TreeHasher &hasher, std::uint64_t i) { return hasher.leaf(bytesOf(std::to_string(i))); }, 1);
}

void RejectsTest::inclusionRules()
{
    const LogTree tree = treeOf(13);
    const std::vector<std::uint64_t> indexes{4, 12};
    const std::vector<IncludedLeaf> leaves{{4, tree.hash(Node::leaf(4))}, {12, tree.hash(Node::leaf(12))}};
    const Digest root = tree.root();
    const LogProofBundle good = *tree.proveInclusion(13, indexes);
    QVERIFY(verifyInclusion(good, leaves, 13, root));

    const auto codeAfter = [&](const std::function<void(LogProofBundle &)> &change) {
        LogProofBundle bundle = good;
        change(bundle);
        return verifyInclusion(bundle, leaves, 13, root).error().code;
    };
    QCOMPARE(codeAfter([](auto &bundle) { bundle.logLength = 14; }), ProofCode::Length);
    QCOMPARE(codeAfter([](auto &bundle) { bundle.logLength += std::uint64_t(1) << 32; }), ProofCode::Length);
    QCOMPARE(codeAfter([](auto &bundle) { bundle.consistentLengths = {3}; }), ProofCode::Kind);
    QCOMPARE(codeAfter([](auto &bundle) { bundle.includedNodes.pop_back(); }), ProofCode::Count);
    QCOMPARE(codeAfter([](auto &bundle) { bundle.includedNodes.push_back(2); }), ProofCode::Count);
    QCOMPARE(codeAfter([](auto &bundle) { bundle.includedNodes.clear(); }), ProofCode::Count);
    QCOMPARE(codeAfter([](auto &bundle) { bundle.includedNodes[1] = 22; }), ProofCode::Index);
    QCOMPARE(codeAfter([](auto &bundle) { bundle.includedNodes[0] = 9; }), ProofCode::Index);
    QCOMPARE(codeAfter([](auto &bundle) { std::swap(bundle.includedNodes[0], bundle.includedNodes[1]); }),
             ProofCode::Index);
    QCOMPARE(codeAfter([](auto &bundle) { bundle.hashes.erase(bundle.hashes.begin()); }), ProofCode::Missing);
    QCOMPARE(codeAfter([](auto &bundle) { bundle.hashes.begin()->second = Digest(); }), ProofCode::LogRoot);

    // Hashes that no proof needs do no harm.
    LogProofBundle more = good;
    more.hashes[Node(1000)] = Digest();
    QVERIFY(verifyInclusion(more, leaves, 13, root));

    // A request that asks for nothing proves nothing; what is asked for must exist and be within what can be proved.
    QCOMPARE(verifyInclusion({.logLength = 13}, {}, 13, root).error().code, ProofCode::Count);
    const IncludedLeaf beyond{13, Digest()};
    QCOMPARE(verifyInclusion({.logLength = 13, .includedNodes = {26}}, {&beyond, 1}, 13, root).error().code,
             ProofCode::Index);
    const std::uint64_t huge = limits::ProvableLength + 1;
    QCOMPARE(verifyInclusion({.logLength = huge, .includedNodes = {26}}, {&beyond, 1}, huge, root).error().code,
             ProofCode::Length);
    const auto wrong = verifyInclusion(good, leaves, 13, tree.rootAt(12));
    QCOMPARE(wrong.error().code, ProofCode::LogRoot);
    QVERIFY(wrong.error().gotRoot == root && wrong.error().wantRoot == tree.rootAt(12));
}

void RejectsTest::consistencyRules()
{
    const LogTree tree = treeOf(13);
    const LogProofBundle good = *tree.proveConsistency(6, 13);
    const auto verify = [&](const LogProofBundle &bundle, std::uint64_t from, std::uint64_t to) {
        return verifyConsistency(bundle, from, tree.rootAt(from), to, tree.rootAt(to));
    };
    QVERIFY(verify(good, 6, 13));
    const auto codeAfter = [&](const std::function<void(LogProofBundle &)> &change) {
        LogProofBundle bundle = good;
        change(bundle);
        return verify(bundle, 6, 13).error().code;
    };
    QCOMPARE(codeAfter([](auto &bundle) { bundle.logLength = 12; }), ProofCode::Length);
    QCOMPARE(codeAfter([](auto &bundle) { bundle.includedNodes = {0}; }), ProofCode::Kind);
    QCOMPARE(codeAfter([](auto &bundle) { bundle.consistentLengths.clear(); }), ProofCode::Count);
    QCOMPARE(codeAfter([](auto &bundle) { bundle.consistentLengths.push_back(6); }), ProofCode::Count);
    QCOMPARE(codeAfter([](auto &bundle) { bundle.consistentLengths = {7}; }), ProofCode::Length);
    QCOMPARE(codeAfter([](auto &bundle) { bundle.consistentLengths = {0}; }), ProofCode::Length);
    QCOMPARE(codeAfter([](auto &bundle) { bundle.hashes.clear(); }), ProofCode::Missing);
    for (const auto &[node, hash] : good.hashes) {
        const auto drop = [node](auto &bundle) { bundle.hashes.erase(node); };
        const auto change = [node](auto &bundle) { bundle.hashes[node] = Digest(); };
        QCOMPARE(codeAfter(drop), ProofCode::Missing);
        QCOMPARE(codeAfter(change), ProofCode::LogRoot);
    }
    QCOMPARE(verify(good, 0, 13).error().code, ProofCode::Length);
    QCOMPARE(verify(good, 13, 6).error().code, ProofCode::Length);
    const std::uint64_t huge = limits::ProvableLength + 1;
    QCOMPARE(verifyConsistency(good, 6, {}, huge, {}).error().code, ProofCode::Length);

    // Roots in the wrong places; the error says which of the two it was.
    const Digest from = tree.rootAt(6);
    const Digest to = tree.rootAt(13);
    QCOMPARE(verifyConsistency(good, 6, to, 13, from).error().position, std::uint64_t(0));
    QCOMPARE(verifyConsistency(good, 6, to, 13, to).error().position, std::uint64_t(1));
    QCOMPARE(verifyConsistency(good, 6, from, 13, from).error().code, ProofCode::LogRoot);
    QVERIFY(verify(*tree.proveConsistency(13, 13), 13, 13));
}

static std::vector<LogLeaf> someHeads(std::size_t count)
{
    std::vector<LogLeaf> heads;
    for (std::size_t i = 0; i < count; ++i) {
        heads.push_back({LogId(sha256(bytesOf("log " + std::to_string(i)))),
                         RecordId(sha256(bytesOf("record " + std::to_string(i))))});
    }
    return heads;
}

static MapTree mapOf(const std::vector<LogLeaf> &heads)
{
    MapTree map;
    for (const LogLeaf &head : heads)
        map.set(head.log, head.record);
    return map;
}

void RejectsTest::mapRules()
{
    const std::vector<LogLeaf> heads = someHeads(9);
    MapTree map = mapOf(heads);
    const Digest root = map.root();
    const std::vector<LogLeaf> asked{heads[3], heads[5]};
    const MapProofBundle good{{*map.prove(asked[0].log), *map.prove(asked[1].log)}};
    QVERIFY(verifyMap(good, asked, root));

    const auto codeAfter = [&](const std::function<void(MapProofBundle &)> &change) {
        MapProofBundle bundle = good;
        change(bundle);
        return verifyMap(bundle, asked, root).error().code;
    };
    QCOMPARE(codeAfter([](auto &bundle) { bundle.proofs.pop_back(); }), ProofCode::MapCount);
    QCOMPARE(codeAfter([](auto &bundle) { bundle.proofs.push_back(bundle.proofs[0]); }), ProofCode::MapCount);
    QCOMPARE(codeAfter([](auto &bundle) { bundle.proofs.clear(); }), ProofCode::MapCount);
    QCOMPARE(codeAfter([](auto &bundle) { std::swap(bundle.proofs[0], bundle.proofs[1]); }), ProofCode::MapRoot);
    QCOMPARE(codeAfter([](auto &bundle) { bundle.proofs[1].erase(bundle.proofs[1].begin()); }), ProofCode::MapRoot);
    QCOMPARE(codeAfter([](auto &bundle) { std::ranges::reverse(bundle.proofs[0]); }), ProofCode::MapRoot);
    QCOMPARE(codeAfter([](auto &bundle) { bundle.proofs[0].back() = Digest(); }), ProofCode::MapRoot);
    QCOMPARE(codeAfter([](auto &bundle) { bundle.proofs[0].resize(257); }), ProofCode::MapDepth);
    QCOMPARE(verifyMap({}, {}, root).error().code, ProofCode::MapCount);
    std::vector<LogLeaf> older = asked;
    older[1].record = heads[0].record;
    QCOMPARE(verifyMap(good, older, root).error().code, ProofCode::MapRoot);
    QCOMPARE(verifyMap(good, older, root).error().position, std::uint64_t(1));
}

/// A hash entry of a log bundle.
static WireWriter entryOf(std::uint64_t node, ByteView hash)
{
    WireWriter entry;
    entry.varint(1, node);
    entry.bytes(2, hash);
    return entry;
}

void RejectsTest::decodingRules()
{
    const Bytes hash(32, 7);
    const auto logCode = [](const std::function<void(WireWriter &)> &write) {
        WireWriter bundle;
        write(bundle);
        return LogProofBundle::decode(bundle.view()).error().code;
    };
    QCOMPARE(logCode([&](auto &bundle) { bundle.message(4, entryOf(1, ByteView(hash).first(31))); }),
             ProofCode::HashSize);
    QCOMPARE(logCode([&](auto &bundle) { bundle.message(4, WireWriter()); }), ProofCode::HashSize);
    QCOMPARE(logCode([&](auto &bundle) {
                 bundle.message(4, entryOf(1, hash));
                 bundle.message(4, entryOf(1, hash));
             }),
             ProofCode::Duplicate);
    QCOMPARE(logCode([&](auto &bundle) {
                 bundle.message(4, entryOf(3, hash));
                 bundle.message(4, entryOf(1, hash));
             }),
             ProofCode::Index);
    QCOMPARE(logCode([](auto &bundle) { bundle.string(1, "8"); }), ProofCode::Decode);
    QCOMPARE(logCode([](auto &bundle) { bundle.varint(4, 8); }), ProofCode::Decode);
    QCOMPARE(logCode([](auto &bundle) { bundle.string(2, "\xff"); }), ProofCode::Decode);
    QCOMPARE(logCode([](auto &bundle) { bundle.string(3, std::string(limits::BundleProofs + 1, '\1')); }),
             ProofCode::Count);
    QCOMPARE(logCode([](auto &bundle) { bundle.string(3, std::string(limits::BundleProofs * 10 + 1, '\1')); }),
             ProofCode::Count);

    const auto mapCode = [](const std::function<void(WireWriter &)> &write) {
        WireWriter bundle;
        write(bundle);
        return MapProofBundle::decode(bundle.view()).error().code;
    };
    const auto proofOf = [](std::size_t elements, ByteView content) {
        WireWriter element;
        element.bytes(1, content);
        WireWriter proof;
        for (std::size_t i = 0; i < elements; ++i)
            proof.message(1, element);
        return proof;
    };
    QCOMPARE(mapCode([&](auto &bundle) { bundle.message(1, proofOf(1, ByteView(hash).first(31))); }),
             ProofCode::MapHashSize);
    QCOMPARE(mapCode([&](auto &bundle) { bundle.message(1, proofOf(1, {})); }), ProofCode::MapHashSize);
    QCOMPARE(mapCode([&](auto &bundle) { bundle.message(1, proofOf(257, hash)); }), ProofCode::MapDepth);
    QCOMPARE(mapCode([](auto &bundle) { bundle.varint(1, 1); }), ProofCode::Decode);
    QCOMPARE(mapCode([](auto &bundle) {
                 for (std::size_t i = 0; i <= limits::BundleProofs; ++i)
                     bundle.message(1, WireWriter());
             }),
             ProofCode::MapCount);
}

/// Calls \a check with every changed form of \a wire: each bit flipped, each shorter beginning, each byte left out,
/// each byte doubled, something behind it.
static std::size_t corrupt(const Bytes &wire, const std::function<void(ByteView)> &check)
{
    std::size_t count = 0;
    const auto next = [&](ByteView changed) {
        check(changed);
        ++count;
    };
    Bytes changed = wire;
    for (std::size_t bit = 0; bit < wire.size() * 8; ++bit) {
        changed[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
        next(changed);
        changed[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
    }
    for (std::size_t size = 0; size < wire.size(); ++size)
        next(ByteView(wire).first(size));
    for (std::size_t i = 0; i < wire.size(); ++i) {
        changed = wire;
        changed.erase(changed.begin() + static_cast<std::ptrdiff_t>(i));
        next(changed);
        changed = wire;
        changed.insert(changed.begin() + static_cast<std::ptrdiff_t>(i), wire[i]);
        next(changed);
    }
    changed = wire;
    changed.push_back(0);
    next(changed);
    return count;
}

/// Whether a changed bundle happens to hold every hash that an honest proof of its claim would hold: then it is one.
static bool contains(const LogProofBundle &changed, const std::expected<LogProofBundle, ProofError> &honest)
{
    return honest && std::ranges::includes(changed.hashes, honest->hashes);
}

void RejectsTest::corruptedInclusion()
{
    static constexpr std::uint64_t Most = 21;
    const LogTree tree = treeOf(Most);
    std::size_t refused = 0;
    std::size_t same = 0;
    for (const std::uint64_t length : {2, 3, 7, 8, 13, 21}) {
        const Digest root = tree.rootAt(length);
        for (std::uint64_t index = 0; index < length; ++index) {
            const LogProofBundle good = *tree.proveInclusion(length, std::span(&index, 1));
            const IncludedLeaf leaf{index, tree.hash(Node::leaf(index))};
            refused += corrupt(good.encode(), [&](ByteView wire) {
                if (LogProofBundle::decode(wire) == good) // an explicit default, or a padded number
                    ++same;
                else
                    QVERIFY(!inclusionOfWire(wire, {&leaf, 1}, length, root));
            });
            for (std::uint64_t other = 0; other <= Most; ++other) { // other lengths, roots, places and leaves
                if (other != length) {
                    QVERIFY(!verifyInclusion(good, {&leaf, 1}, other, tree.rootAt(other)));
                    QVERIFY(!verifyInclusion(good, {&leaf, 1}, length, tree.rootAt(other)));
                    refused += 2;
                    LogProofBundle claim = good;
                    claim.logLength = other;
                    if (!contains(claim, tree.proveInclusion(other, std::span(&index, 1)))) {
                        QVERIFY(!verifyInclusion(claim, {&leaf, 1}, other, tree.rootAt(other)));
                        ++refused;
                    }
                }
                if (other != index && other < Most) {
                    const IncludedLeaf moved{other, leaf.hash};
                    const IncludedLeaf exchanged{index, tree.hash(Node::leaf(other))};
                    LogProofBundle claim = good;
                    claim.includedNodes = {2 * other};
                    QVERIFY(!verifyInclusion(good, {&moved, 1}, length, root));
                    QVERIFY(!verifyInclusion(claim, {&moved, 1}, length, root));
                    QVERIFY(!verifyInclusion(good, {&exchanged, 1}, length, root));
                    refused += 3;
                }
            }
        }
    }
    qInfo("%zu corrupted inclusion proofs refused, %zu changes without meaning", refused - same, same);
}

void RejectsTest::corruptedConsistency()
{
    static constexpr std::uint64_t Most = 21;
    const LogTree tree = treeOf(Most);
    std::size_t refused = 0;
    std::size_t same = 0;
    for (const std::uint64_t to : {2, 3, 7, 8, 13, 21}) {
        for (std::uint64_t from = 1; from < to; ++from) {
            const LogProofBundle good = *tree.proveConsistency(from, to);
            refused += corrupt(good.encode(), [&](ByteView wire) {
                if (LogProofBundle::decode(wire) == good)
                    ++same;
                else
                    QVERIFY(!consistencyOfWire(wire, tree, from, to));
            });
            QVERIFY(!verifyConsistency(good, from, tree.rootAt(to), to, tree.rootAt(from)));
            ++refused;
            for (std::uint64_t other = 0; other <= Most; ++other) {
                if (other != from) {
                    QVERIFY(!verifyConsistency(good, from, tree.rootAt(other), to, tree.rootAt(to)));
                    QVERIFY(!verifyConsistency(good, other, tree.rootAt(other), to, tree.rootAt(to)));
                    LogProofBundle claim = good;
                    claim.consistentLengths = {other};
                    if (!contains(claim, tree.proveConsistency(other, to))) {
                        QVERIFY(!verifyConsistency(claim, other, tree.rootAt(other), to, tree.rootAt(to)));
                        ++refused;
                    }
                    refused += 2;
                }
                if (other != to) {
                    QVERIFY(!verifyConsistency(good, from, tree.rootAt(from), to, tree.rootAt(other)));
                    QVERIFY(!verifyConsistency(good, from, tree.rootAt(from), other, tree.rootAt(other)));
                    refused += 2;
                }
            }
        }
    }
    qInfo("%zu corrupted consistency proofs refused, %zu changes without meaning", refused - same, same);
}

/// A proof with everything explicit: what is absent or missing stands for an empty subtree.
static std::vector<Digest> meaning(const MapProof &proof)
{
    std::vector<Digest> hashes(emptySubtrees().begin(), emptySubtrees().end() - 1);
    for (std::size_t i = 0; i < proof.size(); ++i) {
        if (proof[i])
            hashes[hashes.size() - proof.size() + i] = *proof[i];
    }
    return hashes;
}

void RejectsTest::corruptedMap()
{
    std::size_t refused = 0;
    std::size_t same = 0;
    for (const std::size_t size : {1, 2, 5, 12}) {
        const std::vector<LogLeaf> heads = someHeads(size);
        MapTree map = mapOf(heads);
        const Digest root = map.root();
        for (const LogLeaf &head : heads) {
            const MapProofBundle good{{*map.prove(head.log)}};
            refused += corrupt(good.encode(), [&](ByteView wire) {
                const auto bundle = MapProofBundle::decode(wire);
                if (bundle && bundle->proofs.size() == 1 && meaning(bundle->proofs[0]) == meaning(good.proofs[0]))
                    ++same;
                else
                    QVERIFY(!mapOfWire(wire, {&head, 1}, root));
            });
            for (const LogLeaf &other : someHeads(size + 1)) {
                if (other != head) {
                    const LogLeaf record{head.log, other.record};
                    const LogLeaf log{other.log, head.record};
                    QVERIFY(!verifyMap(good, {&other, 1}, root));
                    QVERIFY(!verifyMap(good, {&record, 1}, root));
                    QVERIFY(!verifyMap(good, {&log, 1}, root));
                    refused += 3;
                }
            }
            MapTree other = mapOf(someHeads(size + 1));
            QVERIFY(!verifyMap(good, {&head, 1}, other.root()));
            ++refused;
        }
    }
    qInfo("%zu corrupted map proofs refused, %zu changes without meaning", refused - same, same);
}

QTEST_GUILESS_MAIN(RejectsTest)
#include "rejectstest.moc"
