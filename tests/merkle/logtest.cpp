// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "merkle/logproof.h"
#include "merkle/logtree.h"
#include "merkle/treehasher.h"
#include "slowtrees.h"
#include "support/vectors.h"

#include <QTest>

#include <algorithm>

using namespace kennel;
using namespace kennel::test;

class LogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words();
    void shape();
    void walks();
    void registryNodes();
    void registryBundles();
    void allSmallSizes();
    void proofRequestsOutOfRange();
    void steps();
};

void LogTest::words()
{
    const Json vector = vectors()["merkle_log_words"];
    LogTree tree;
    TreeHasher hasher;
    auto root = vector["roots"].get_array().begin();
    QVERIFY(tree.root() == emptyLogRoot());
    QCOMPARE(tree.root().text(), std::string(std::string_view(*root)));
    for (const Json word : vector["leaves_utf8"].get_array()) {
        tree.append(hasher.leaf(bytesOf(std::string_view(word))));
        ++root;
        QCOMPARE(tree.root().text(), std::string(std::string_view(*root)));
    }
    std::uint64_t length = 0;
    for (const Json expected : vector["roots"].get_array()) // and every older root is still known
        QCOMPARE(tree.rootAt(length++).text(), std::string(std::string_view(expected)));
}

static std::vector<std::uint64_t> indexes(const std::vector<Node> &nodes)
{
    std::vector<std::uint64_t> result;
    std::ranges::transform(nodes, std::back_inserter(result), &Node::index);
    return result;
}

static std::vector<std::uint64_t> numbers(Json object, std::string_view key)
{
    std::vector<std::uint64_t> result;
    for (const Json value : object[key].get_array())
        result.push_back(value.get_uint64());
    return result;
}

void LogTest::shape()
{
    for (const Json vector : vectors()["merkle_log_shape"]["balanced_roots"].get_array())
        QCOMPARE(indexes(balancedRoots(number(vector, "length"))), numbers(vector, "nodes"));
    for (std::uint64_t i = 0; i < 3000; ++i) {
        const Node node(i);
        QVERIFY(node.sibling().sibling() == node);
        QVERIFY(node.sibling().parent() == node.parent());
        QVERIFY(node.isRight() != node.sibling().isRight());
        QCOMPARE(node.parent().height(), node.height() + 1);
        const Node parent = node.parent();
        QVERIFY((node.isRight() ? parent.rightChild() : parent.leftChild()) == node);
        QCOMPARE(node.lastLeaf() - node.firstLeaf() + 1, std::uint64_t(1) << node.height());
        QVERIFY(!node.existsIn(node.lastLeaf()) && node.existsIn(node.lastLeaf() + 1));
    }
}

void LogTest::walks()
{
    for (const Json vector : vectors()["merkle_log_shape"]["walks"].get_array()) {
        const NodeWalk way = walk(Node(number(vector, "node")), number(vector, "length"));
        // The vectors name the peak as last step of the way up if the node is below one.
        std::vector<std::uint64_t> up;
        Node node(number(vector, "node"));
        for (const Node sibling : way.siblings) {
            QVERIFY(node.sibling() == sibling);
            node = node.parent();
        }
        std::vector<std::uint64_t> smaller = numbers(vector, "smaller_roots");
        std::ranges::sort(smaller);
        std::vector<std::uint64_t> larger = numbers(vector, "larger_roots");
        std::ranges::sort(larger);
        QCOMPARE(indexes(way.smaller), smaller);
        QCOMPARE(indexes(way.larger), larger);
        QCOMPARE(indexes(way.siblings), numbers(vector, "path_up"));
    }
}

static LogTree registryTree()
{
    LogTree tree;
    TreeHasher hasher;
    for (const Json entry : vectors()["registry"]["entries"].get_array())
        tree.append(hasher.logLeaf({LogId(digest(entry, "log_id")), RecordId(digest(entry, "record_id"))}));
    return tree;
}

void LogTest::registryNodes()
{
    const Json registry = vectors()["registry"];
    const LogTree tree = registryTree();
    TreeHasher hasher;
    for (const Json entry : registry["entries"].get_array()) {
        const Digest hash = digest(entry, "log_leaf_hash");
        QVERIFY(hasher.leaf(hexBytes(entry, "log_leaf_bytes_hex")) == hash);
        QVERIFY(tree.hash(Node::leaf(number(entry, "registry_index"))) == hash);
        QVERIFY(slow::leafHash(slow::logLeafData(text(entry, "log_id"), text(entry, "record_id"))) == hash);
    }
    for (const Json node : registry["log_nodes"].get_array()) {
        QVERIFY(tree.hash(Node(number(node, "index"))) == digest(node, "hash"));
        QCOMPARE(std::uint64_t(Node(number(node, "index")).height()), number(node, "height"));
    }
    for (const Json checkpoint : registry["checkpoints"].get_array()) {
        const Json contents = checkpoint["json"]["contents"];
        QVERIFY(tree.rootAt(number(contents, "logLength")) == digest(contents, "logRoot"));
    }
}

void LogTest::registryBundles()
{
    const LogTree tree = registryTree();
    for (const Json vector : vectors()["registry"]["log_proof_bundles"].get_array()) {
        const std::uint64_t length = number(vector, "log_length");
        const std::vector<std::uint64_t> old = numbers(vector, "consistent_lengths");
        const std::vector<std::uint64_t> included = numbers(vector, "included_registry_indices");
        const Bytes wire = base64Bytes(vector, "bundle_b64");
        const auto bundle = LogProofBundle::decode(wire);
        QVERIFY(bundle);
        QCOMPARE(bundle->encode(), wire);
        QCOMPARE(bundle->includedNodes, numbers(vector, "included_node_indices"));
        std::vector<Node> nodes;
        for (const auto &[node, hash] : bundle->hashes)
            nodes.push_back(node);
        QCOMPARE(indexes(nodes), numbers(vector, "hash_nodes"));
        if (!included.empty() && old.empty()) {
            QVERIFY(tree.proveInclusion(length, included) == *bundle);
            std::vector<IncludedLeaf> leaves;
            for (const std::uint64_t index : included)
                leaves.push_back({index, tree.hash(Node::leaf(index))});
            QVERIFY(verifyInclusion(*bundle, leaves, length, tree.rootAt(length)));
        } else if (included.empty() && old.size() == 1) {
            QVERIFY(tree.proveConsistency(old[0], length) == *bundle);
            QVERIFY(verifyConsistency(*bundle, old[0], tree.rootAt(old[0]), length, tree.rootAt(length)));
        }
    }
}

void LogTest::allSmallSizes()
{
    static constexpr std::uint64_t Most = 200;
    std::vector<Digest> leaves;
    LogTree grown;
    std::size_t inclusions = 0;
    std::size_t consistencies = 0;
    for (std::uint64_t size = 0; size <= Most; ++size) {
        if (size > 0) {
            leaves.push_back(slow::leafHash("leaf " + std::to_string(size)));
            grown.append(leaves.back());
        }
        const Digest root = slow::logRoot(leaves);
        QVERIFY(grown.root() == root);
        const auto leafHash = [&leaves](TreeHasher &, std::uint64_t i) { return leaves[i]; };
        const LogTree built = LogTree::build(size, leafHash, 2);
        QVERIFY(built.root() == root);

        std::vector<IncludedLeaf> all;
        std::vector<std::uint64_t> allIndexes;
        for (std::uint64_t index = 0; index < size; ++index) {
            const auto bundle = built.proveInclusion(size, std::span(&index, 1));
            QVERIFY(*bundle == slow::inclusionProof(leaves, std::span(&index, 1)));
            QVERIFY(*LogProofBundle::decode(bundle->encode()) == *bundle);
            all.push_back({index, leaves[index]});
            allIndexes.push_back(index);
            QVERIFY(verifyInclusion(*bundle, std::span(&all.back(), 1), size, root));
            ++inclusions;
        }
        if (size > 0) {
            QVERIFY(verifyInclusion(*built.proveInclusion(size, allIndexes), all, size, root));
            QVERIFY(*built.proveInclusion(size, allIndexes) == slow::inclusionProof(leaves, allIndexes));
        }
        for (std::uint64_t old = 1; old <= size; ++old) {
            const auto bundle = grown.proveConsistency(old, size);
            QVERIFY(*bundle == slow::consistencyProof(leaves, old));
            QVERIFY(verifyConsistency(*bundle, old, slow::logRoot(std::span(leaves).first(old)), size, root));
            ++consistencies;
        }
    }
    for (std::uint64_t size = 0; size <= Most; ++size) // and the long log proves for each shorter one
        QVERIFY(grown.rootAt(size) == slow::logRoot(std::span(leaves).first(size)));
    for (std::uint64_t node = 0; node < 2 * Most - 1; ++node) {
        if (Node(node).existsIn(Most))
            QVERIFY(grown.hash(Node(node)) == slow::nodeHash(leaves, node));
    }
    qInfo("%zu inclusion and %zu consistency proofs", inclusions, consistencies);
}

void LogTest::proofRequestsOutOfRange()
{
    const LogTree tree = registryTree();
    const std::uint64_t index = 8;
    QCOMPARE(tree.proveInclusion(9, {}).error().code, ProofCode::Length);
    QCOMPARE(tree.proveInclusion(8, std::span(&index, 1)).error().code, ProofCode::Index);
    QCOMPARE(tree.proveConsistency(0, 8).error().code, ProofCode::Length);
    QCOMPARE(tree.proveConsistency(3, 9).error().code, ProofCode::Length);
    QCOMPARE(tree.proveConsistency(5, 4).error().code, ProofCode::Length);
}

void LogTest::steps()
{
    const LogTree tree = registryTree();
    for (std::uint64_t length = 1; length <= tree.size(); ++length) {
        for (std::uint64_t index = 0; index < length; ++index) {
            const auto bundle = tree.proveInclusion(length, std::span(&index, 1));
            const auto path = evaluateInclusion(*bundle, {index, tree.hash(Node::leaf(index))}, length);
            QVERIFY(path);
            QVERIFY(path->root == tree.rootAt(length));
            std::size_t given = 0;
            for (const ProofStep &step : path->steps) {
                QVERIFY(slow::branchHash(step.left.hash, step.right.hash) == step.result.hash);
                QVERIFY(!step.result.given && !(step.left.onPath && step.right.onPath));
                given += std::size_t(step.left.given) + std::size_t(step.right.given);
                for (const ProofHash &hash : {step.left, step.right, step.result})
                    QVERIFY(!hash.node || tree.hash(*hash.node) == hash.hash);
            }
            QCOMPARE(given, bundle->hashes.size());
            QVERIFY(path->steps.empty() ? path->leaf == path->root : path->steps.back().result.hash == path->root);
        }
    }
    QCOMPARE(evaluateInclusion({}, {8, {}}, 8).error().code, ProofCode::Index);
    QCOMPARE(evaluateInclusion({}, {7, {}}, 8).error().code, ProofCode::Missing);
}

QTEST_GUILESS_MAIN(LogTest)
#include "logtest.moc"
