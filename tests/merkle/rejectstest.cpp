// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "base/wirewriter.h"
#include "merkle/limits.h"
#include "proofs.h"
#include "support/vectors.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <ranges>

using namespace kennel;
using namespace kennel::test;

/// Proofs that must be refused: those of the vectors, and each rule one by one.
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
};

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
    for (const auto node : good.hashes | std::views::keys) {
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

QTEST_GUILESS_MAIN(RejectsTest)
#include "rejectstest.moc"
