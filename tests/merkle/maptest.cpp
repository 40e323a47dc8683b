// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "base/hex.h"
#include "crypto/sha256.h"
#include "merkle/emptysubtrees.h"
#include "merkle/mapproof.h"
#include "merkle/maptree.h"
#include "slowtrees.h"
#include "support/vectors.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace kennel;
using namespace kennel::test;

class MapTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptySubtrees();
    void stringMaps();
    void twoHundredKeys();
    void sharedPrefix();
    void registry();
    void allSmallSizes();
    void changesAndOrder();
    void nearPaths();
    void steps();
};

static Digest pathOf(std::string_view key)
{
    return sha256(bytesOf(key));
}

static Digest leafOf(std::string_view value)
{
    return slow::leafHash(std::string(value));
}

/// The hashes of a proof that has no absent ones.
static MapProof hexProof(Json object, std::string_view key)
{
    MapProof proof;
    for (const Json hash : object[key].get_array())
        proof.emplace_back(*Digest::fromBytes(*fromHex(std::string_view(hash))));
    return proof;
}

void MapTest::emptySubtrees()
{
    const Json vector = vectors()["merkle_map"];
    const EmptySubtrees &hashes = kennel::emptySubtrees();
    for (const Json height : vector["empty_subtree_hash"].get_array())
        QCOMPARE(hashes[number(height, "height")].hex(), text(height, "hash"));
    Sha256 all;
    for (const Digest &hash : hashes)
        all.update(hash.bytes());
    QCOMPARE(all.finish().hex(), text(vector, "empty_subtree_sha256_of_all_257_concatenated"));
    QCOMPARE(MapTree().root().text(), text(vectors()["registry"], "empty_map_root"));
}

/// Checks the proofs of a vector against the proofs of a map, and that they lead to its root.
static bool proofsAgree(MapTree &map, Json proofs)
{
    for (const Json vector : proofs.get_array()) {
        const MapProof expected = hexProof(vector, "peers_leaf_to_root_hex");
        const Digest path = pathOf(text(vector, "key"));
        if (map.prove(path) != expected || mapRootFrom(expected, path, leafOf(text(vector, "value"))) != map.root())
            return false;
    }
    return true;
}

void MapTest::stringMaps()
{
    for (const Json vector : vectors()["merkle_map"]["string_maps"]["cases"].get_array()) {
        MapTree map;
        for (const Json insert : vector["inserts"].get_array())
            map.setLeaf(pathOf(std::string_view(insert.at(0))), leafOf(std::string_view(insert.at(1))));
        QCOMPARE(map.root().text(), text(vector, "root"));
        QVERIFY(proofsAgree(map, vector["proofs"]));
    }
    QVERIFY(!MapTree().prove(pathOf("nothing")));
}

void MapTest::twoHundredKeys()
{
    const Json vector = vectors()["merkle_map"]["map_200"];
    MapTree map;
    for (int i = 0; i < 200; ++i)
        map.setLeaf(pathOf("k" + std::to_string(i)), leafOf("v" + std::to_string(i)));
    QCOMPARE(map.root(2).text(), text(vector, "root"));
    QVERIFY(proofsAgree(map, vector["proofs"]));
    QCOMPARE(map.size(), std::size_t(200));
    QVERIFY(!map.prove(pathOf("nothing")));
}

void MapTest::sharedPrefix()
{
    const Json vector = vectors()["merkle_map"]["shared_prefix"];
    MapTree map;
    Digest leaf;
    for (const Json item : vector["items"].get_array()) {
        const Digest hash = leafOf(std::string_view(item.at(1)));
        map.setLeaf(pathOf(std::string_view(item.at(0))), hash);
        if (std::string_view(item.at(0)) == text(vector, "proof_for"))
            leaf = hash;
    }
    QCOMPARE(map.root().text(), text(vector, "root"));
    const Digest path = pathOf(text(vector, "proof_for"));
    QVERIFY(map.prove(path) == hexProof(vector, "peers_explicit_hex"));
    for (const std::string_view form : {"bundle_explicit_b64", "bundle_compressed_b64"}) {
        const Bytes wire = base64Bytes(vector, form);
        const auto bundle = MapProofBundle::decode(wire);
        QVERIFY(bundle && bundle->proofs.size() == 1);
        QCOMPARE(bundle->encode(), wire);
        QVERIFY(mapRootFrom(bundle->proofs[0], path, leaf) == map.root());
    }
}

void MapTest::registry()
{
    const Json registry = vectors()["registry"];
    MapTree map;
    TreeHasher hasher;
    std::vector<Digest> roots;
    for (const Json entry : registry["entries"].get_array()) {
        const LogLeaf leaf{LogId(digest(entry, "log_id")), RecordId(digest(entry, "record_id"))};
        QCOMPARE(hasher.mapPath(leaf.log).hex(), text(entry, "map_path_hex"));
        QVERIFY(hasher.mapLeaf(leaf.record) == digest(entry, "map_leaf_hash"));
        QVERIFY(hasher.leaf(hexBytes(entry, "map_leaf_bytes_hex")) == hasher.mapLeaf(leaf.record));
        QVERIFY(slow::leafHash(slow::mapLeafData(text(entry, "record_id"))) == hasher.mapLeaf(leaf.record));
        map.set(leaf.log, leaf.record);
        roots.push_back(map.root());
    }
    for (const Json checkpoint : registry["checkpoints"].get_array()) {
        const Json contents = checkpoint["json"]["contents"];
        QVERIFY(roots[number(contents, "logLength") - 1] == digest(contents, "mapRoot"));
    }
    for (const Json vector : registry["map_proof_bundles"].get_array()) {
        MapTree atLength;
        std::map<std::string, LogLeaf> heads;
        for (const Json entry : registry["entries"].get_array()) {
            if (number(entry, "registry_index") >= number(vector, "log_length"))
                break;
            const LogLeaf leaf{LogId(digest(entry, "log_id")), RecordId(digest(entry, "record_id"))};
            atLength.set(leaf.log, leaf.record);
            heads[leaf.log.text()] = leaf;
        }
        MapProofBundle made;
        std::vector<LogLeaf> asked;
        for (const Json log : vector["log_ids"].get_array()) {
            asked.push_back(heads.at(std::string(std::string_view(log))));
            made.proofs.push_back(*atLength.prove(asked.back().log));
        }
        QCOMPARE(made.encode(), base64Bytes(vector, "bundle_b64"));
        const auto bundle = MapProofBundle::decode(base64Bytes(vector, "bundle_b64"));
        QVERIFY(bundle);
        QVERIFY(verifyMap(*bundle, asked, digest(vector, "map_root")));
    }
}

/// The long form of a proof, with all 256 levels.
static MapProof padded(const MapProof &proof)
{
    MapProof result;
    for (std::size_t height = 0; height < 256 - proof.size(); ++height)
        result.emplace_back(emptySubtrees()[height]);
    result.insert(result.end(), proof.begin(), proof.end());
    return result;
}

void MapTest::allSmallSizes()
{
    static constexpr int Most = 200;
    MapTree map;
    slow::Map slowMap;
    std::size_t proofs = 0;
    for (int size = 1; size <= Most; ++size) {
        const Digest path = pathOf("key " + std::to_string(size));
        const Digest leaf = leafOf("value " + std::to_string(size));
        map.setLeaf(path, leaf);
        slowMap.emplace(path, leaf);
        const Digest root = slow::mapRoot(slowMap);
        QVERIFY(map.root(size % 3 == 0 ? 2 : 1) == root);
        for (const auto &[key, value] : slowMap) {
            const auto proof = map.prove(key);
            QVERIFY(proof);
            QVERIFY(mapRootFrom(*proof, key, value) == root);
            ++proofs;
            // The slow proofs take long: all for small sizes, then some of every size.
            if (size <= 5 || proofs % 30 == 0)
                QVERIFY(padded(*proof) == slow::mapProof(slowMap, key));
        }
    }
    qInfo("%zu map proofs", proofs);
}

void MapTest::changesAndOrder()
{
    std::mt19937 random(7);
    std::vector<int> order(120);
    std::ranges::generate(order, [i = 0]() mutable { return i++; });
    std::vector<Digest> roots;
    for (int round = 0; round < 5; ++round) {
        std::ranges::shuffle(order, random);
        MapTree map;
        slow::Map slowMap;
        for (const int key : order) {
            map.setLeaf(pathOf(std::to_string(key)), leafOf("old")); // replaced below
            if (key % 7 == 0)
                map.root(); // hashes that are already there must not go stale
        }
        for (const int key : order) {
            map.setLeaf(pathOf(std::to_string(key)), leafOf(std::to_string(key)));
            slowMap[pathOf(std::to_string(key))] = leafOf(std::to_string(key));
        }
        QVERIFY(map.root() == slow::mapRoot(slowMap));
        roots.push_back(map.root());
    }
    QCOMPARE(std::ranges::count(roots, roots[0]), std::ptrdiff_t(roots.size()));
}

/// Paths that differ in one bit only, at every level: no hash makes such, a trie has to bear them all the same.
void MapTest::nearPaths()
{
    std::array<std::uint8_t, Digest::Size> bytes{};
    MapTree map;
    slow::Map slowMap;
    const auto add = [&] {
        const Digest path(bytes);
        const Digest leaf = leafOf("v" + std::to_string(slowMap.size()));
        map.setLeaf(path, leaf);
        slowMap[path] = leaf;
        return map.root(2) == slow::mapRoot(slowMap);
    };
    QVERIFY(add());
    for (std::size_t level = 0; level < 256; level += 5) {
        const std::size_t bit = (level * 101) % 256; // not in order
        bytes[bit / 8] ^= static_cast<std::uint8_t>(0x80 >> bit % 8);
        QVERIFY(add());
        bytes[bit / 8] ^= static_cast<std::uint8_t>(0x80 >> bit % 8);
    }
    bytes[31] ^= 1;
    QVERIFY(add());
    for (const auto &[path, leaf] : slowMap)
        QVERIFY(mapRootFrom(*map.prove(path), path, leaf) == map.root());
    QCOMPARE(map.prove(Digest(bytes))->size(), std::size_t(256));
}

void MapTest::steps()
{
    MapTree map;
    std::vector<LogLeaf> heads;
    for (int i = 0; i < 20; ++i) {
        heads.push_back({LogId(pathOf("log " + std::to_string(i))), RecordId(pathOf(std::to_string(i)))});
        map.set(heads.back().log, heads.back().record);
    }
    for (const LogLeaf &head : heads) {
        const auto proof = map.prove(head.log);
        const auto path = evaluateMap(*proof, head);
        QVERIFY(path);
        QVERIFY(path->root == map.root());
        QCOMPARE(path->steps.size(), std::size_t(256));
        std::size_t given = 0;
        Digest current = path->leaf;
        for (const ProofStep &step : path->steps) {
            QVERIFY(step.left.onPath != step.right.onPath);
            QVERIFY((step.left.onPath ? step.left : step.right).hash == current);
            QVERIFY(slow::branchHash(step.left.hash, step.right.hash) == step.result.hash);
            given += std::size_t(step.left.given) + std::size_t(step.right.given);
            current = step.result.hash;
        }
        QCOMPARE(given, proof->size());
    }
    QCOMPARE(evaluateMap(MapProof(257), heads[0]).error().code, ProofCode::MapDepth);
}

QTEST_GUILESS_MAIN(MapTest)
#include "maptest.moc"
