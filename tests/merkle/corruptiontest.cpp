// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "support/corruption.h"
#include "merkle/emptysubtrees.h"
#include "proofs.h"

#include <QTest>

#include <algorithm>

using namespace kennel;
using namespace kennel::test;

/// Thousands of proofs made from valid ones by changing something. None may be accepted, unless it still says the same.
class CorruptionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inclusion();
    void consistency();
    void map();
};

/// Whether a changed bundle happens to hold every hash that an honest proof of its claim would hold: then it is one.
static bool contains(const LogProofBundle &changed, const std::expected<LogProofBundle, ProofError> &honest)
{
    return honest && std::ranges::includes(changed.hashes, honest->hashes);
}

void CorruptionTest::inclusion()
{
    static constexpr std::uint64_t Most = 21;
    const LogTree tree = treeOf(Most);
    std::size_t refused = 0;
    std::size_t same = 0;
    for (const std::uint64_t length : {2U, 3U, 7U, 8U, 13U, 21U}) {
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
    QVERIFY(refused - same > 5'000);
}

void CorruptionTest::consistency()
{
    static constexpr std::uint64_t Most = 21;
    const LogTree tree = treeOf(Most);
    std::size_t refused = 0;
    std::size_t same = 0;
    for (const std::uint64_t to : {2U, 3U, 7U, 8U, 13U, 21U}) {
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
    QVERIFY(refused - same > 5'000);
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

void CorruptionTest::map()
{
    std::size_t refused = 0;
    std::size_t same = 0;
    for (const std::size_t size : {1U, 2U, 5U, 12U}) {
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
    QVERIFY(refused - same > 5'000);
}

QTEST_GUILESS_MAIN(CorruptionTest)
#include "corruptiontest.moc"
