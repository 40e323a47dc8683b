// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Map proof bundles: what decodes is written and read again as the same; a proof that is accepted for a map that we
// know means what the true one means, where absent hashes stand for empty subtrees.
#include "merkle/emptysubtrees.h"
#include "merkle/mapproof.h"
#include "merkle/maptree.h"
#include "require.h"

using namespace kennel;

static const LogLeaf head{LogId(sha256(bytesOf("log"))), RecordId(sha256(bytesOf("record")))};

static MapTree someMap()
{
    MapTree map;
    map.set(head.log, head.record);
    for (int i = 0; i < 20; ++i)
        map.set(LogId(sha256(bytesOf(std::to_string(i)))), head.record);
    return map;
}

static MapProof meaning(MapProof proof)
{
    proof.insert(proof.begin(), limits::MapDepth - proof.size(), std::nullopt);
    for (std::size_t height = 0; height < proof.size(); ++height)
        proof[height] = proof[height].value_or(emptySubtrees()[height]);
    return proof;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static MapTree map = someMap();
    const auto bundle = MapProofBundle::decode({data, size});
    if (!bundle)
        return 0;
    require(MapProofBundle::decode(bundle->encode()) == *bundle);
    if (verifyMap(*bundle, {&head, 1}, map.root()))
        require(meaning(bundle->proofs.at(0)) == meaning(*map.prove(head.log)));
    return 0;
}
