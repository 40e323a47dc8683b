// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "merkle/prooferror.h"

#include <utility>

namespace kennel {

std::string_view proofCodeName(ProofCode code)
{
    switch (code) {
    case ProofCode::Base64:
        return "base64";
    case ProofCode::Decode:
        return "decode";
    case ProofCode::Kind:
        return "kind";
    case ProofCode::Count:
        return "count";
    case ProofCode::Length:
        return "length";
    case ProofCode::Index:
        return "index";
    case ProofCode::Missing:
        return "missing";
    case ProofCode::Duplicate:
        return "duplicate";
    case ProofCode::HashSize:
        return "hash-size";
    case ProofCode::LogRoot:
        return "log-root";
    case ProofCode::MapCount:
        return "map-count";
    case ProofCode::MapDepth:
        return "map-depth";
    case ProofCode::MapHashSize:
        return "map-hash-size";
    case ProofCode::MapRoot:
        return "map-root";
    }
    std::unreachable();
}

} // namespace kennel
