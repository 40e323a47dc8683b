# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The checks that disablechecks.py patches out, and the case that must notice.

A line is (file below core, old text, what it becomes, case). The old text occurs exactly once in its file. OFF is true
while the check is out; `cond` is a condition that then has a fixed value. A case is "function:row" of test_misbehaviour.
"""


def cond(file, condition, when_out, case):
    """The condition, which is when_out while the check is out."""
    return file, condition, f"(OFF ? {when_out} : ({condition}))", case


NO, YES = "false", "true"

CHECKS = [
    # Checkpoints
    cond("protocol/checkpoint.cpp", "!operatorState.allows(keyId, Permission::Commit)", NO,
         "meaning:C signed without commit"),
    cond("protocol/checkpoint.cpp", "!key->verify(checkpoint.signedBytes(), *parsed)", NO, "meaning:C another time"),
    ("protocol/checkpoint.cpp", "    if (!key)\n", "    if (OFF && !key)\n        return {};\n    if (!key)\n",
     "meaning:C signed by a stranger"),
    cond("session/comparestep.cpp", "offered.logLength < kept.first.checkpoint.logLength", NO, "history:rollback"),
    cond("session/comparestep.cpp",
         "offered.logLength == kept.first.checkpoint.logLength && !offered.sameStatement(kept.first.checkpoint)", NO,
         "history:fork"),
    cond("api/responseparser.cpp", "checkpoint.logLength == 0", NO, "syntax:C length 0"),

    # Proofs about the log
    cond("merkle/logproof.cpp", "bundle.logLength != length", NO, "meaning:I at another length"),
    cond("merkle/logproof.cpp", "!bundle.consistentLengths.empty()", NO, "meaning:I a consistency"),
    cond("merkle/logproof.cpp", "bundle.includedNodes.size() != leaves.size()", NO, "meaning:I of more"),
    cond("merkle/logproof.cpp", "bundle.includedNodes[i] != node.index()", NO, "meaning:I of others"),
    cond("merkle/logproof.cpp", "*computed != root", NO, "meaning:I another hash"),
    cond("merkle/logproof.cpp", "bundle.logLength != newLength", NO, "meaning:K to another length"),
    cond("merkle/logproof.cpp", "!bundle.includedNodes.empty()", NO, "meaning:K an inclusion"),
    cond("merkle/logproof.cpp", "bundle.consistentLengths.size() != 1", NO, "meaning:K two proofs"),
    cond("merkle/logproof.cpp", "bundle.consistentLengths[0] != oldLength", NO, "meaning:K of another length"),
    cond("merkle/logproof.cpp", "*computed != newRoot", NO, "meaning:K another hash of what is new"),
    cond("merkle/logproof.cpp", "oldComputed->hash != oldRoot", NO, "history:rewritten"),
    cond("merkle/logproofbundle.cpp", "bundle.hashes.contains(Node(index))", NO, "meaning:I a hash twice"),
    cond("merkle/logproofbundle.cpp",
         "!bundle.hashes.empty() && index < bundle.hashes.rbegin()->first.index()", NO,
         "meaning:I hashes out of order"),

    # Proofs about the map
    cond("merkle/mapproof.cpp", "bundle.proofs.size() != heads.size()", NO, "meaning:I map of more"),
    cond("merkle/mapproof.cpp", "*computed != root", NO, "meaning:I map of others"),

    # The operator log and the order of logs
    cond("session/operatorstep.cpp",
         "base.row.pin && !log->records.empty() && log->records.front().id != *base.row.pin", NO,
         "history:another operator"),
    cond("session/operatorstep.cpp", "!collector.containsKept()", NO, "history:rewritten operator log"),
    ("session/logcollector.cpp", "known->envelope != record.envelope", "(!OFF && known->envelope != record.envelope)",
     "meaning:O one index twice"),
    cond("session/logcollector.cpp", "m_kept[position].envelope != record.envelope", NO,
         "history:L other signature after a lost cursor"),
    cond("session/logjudge.cpp", "index >= length", NO, "meaning:O index beyond the checkpoint"),

    # The ledger
    cond("session/logjudge.cpp", "records[i].registryIndex != entries[i]", NO, "meaning:O another index"),
    cond("session/logjudge.cpp", "got != want", NO, "meaning:L another record"),
    cond("session/logjudge.cpp", "records.size() < entries.size()", NO, "meaning:O last record withheld"),
    cond("session/logjudge.cpp", "records.size() > entries.size()", NO, "meaning:L a record more"),
    cond("session/ledgerstep.cpp", "roots[i].logRoot == statement.checkpoint.logRoot", YES, "meaning:C false log root"),
    cond("session/ledgerstep.cpp", "roots[i].mapRoot == statement.checkpoint.mapRoot", YES, "meaning:C false map root"),
    cond("api/registryclient.cpp", "sink.received % entrySize != 0", NO, "meaning:P half an entry"),
    cond("api/registryclient.cpp", "source.first != next || source.last < source.first", NO, "meaning:G an overlap"),
    cond("api/registryclient.cpp", 'answer->hashAlgorithm != "sha256"', NO, "meaning:G another algorithm"),
    ("api/registryclient.cpp",
     "if (const auto reason = m_hosts.judge(m_address.base, url)) {\n            co_return",
     "if (const auto reason = OFF ? std::nullopt : m_hosts.judge(m_address.base, url)) {\n            co_return",
     "meaning:G a file"),

    # The rules of a log
    cond("protocol/replay.cpp", "item.signature != SignatureResult::Valid", NO, "meaning:L no signature"),
    ("protocol/recordrules.cpp", "    const PublicKey *key = m_state.m_keys.find(m_signer);\n",
     "    const PublicKey *key = m_state.m_keys.find(m_signer);\n    if (OFF && !key)\n        return {};\n",
     "meaning:L empty record by nobody known"),
    cond("protocol/recordrules.cpp", "m_record.version == 0", YES, "meaning:L another protocol version"),
    cond("protocol/recordrules.cpp", "m_record.time >= head->timestamp", YES, "meaning:L back in time"),
    cond("protocol/recordrules.cpp", "head && prev->digest() != head->digest.digest()", NO,
         "meaning:L chained to another"),
    ("protocol/recordrules.cpp", "    if (release.yanked) {", "    if (release.yanked && !OFF) {",
     "meaning:L yanked twice"),

    # What nobody asked for, and what is denied
    cond("api/registryclient.cpp", "!std::ranges::contains(query.packages, part.log, &LogCursor::log)", NO,
         "meaning:O a log that nobody asked for"),
    ("session/logstep.cpp", "    if (place) {\n", "    if (place && !OFF) {\n", "meaning:L denied"),

    # Content, federation, monitor
    cond("api/contentdownload.cpp", "*got == digest", YES, "meaning:B other bytes"),
    cond("session/sessionfederation.cpp", "hint->nameSpace != nameSpace", NO,
         "meaning:L hint about another namespace"),
    cond("session/sessionfederation.cpp", "!isRegistryDomain(domain)", NO, "meaning:F domain that is none"),
    cond("session/sessionfederation.cpp", "!readOptions.offline && outcomeOf(read.ofRegistry) != Outcome::Verified", NO,
         "history:stranger over an import at first contact"),
    cond("session/sessionfederation.cpp", "known && outcomeOf(findings) != Outcome::Verified", NO,
         "history:stranger over an import that was read"),
    cond("session/sessiontrust.cpp", "answer->checkpoint == Invalid || answer->signature == Invalid", NO,
         "meaning:V disowns the checkpoint"),

    # Form, and where a request may go
    ("api/jsonreader.cpp", "if (const auto twice = duplicateIn(object))",
     "if (const auto twice = OFF ? std::nullopt : duplicateIn(object))", "syntax:C a member twice"),
    ("api/jsonreader.cpp", "        return JsonError{\"json.number\", std::string(name)};\n",
     "        if (OFF)\n            return {};\n        return JsonError{\"json.number\", std::string(name)};\n",
     "syntax:C a number of 2^63"),
    cond("api/registryclient.cpp", "!isJson(result->head)", NO, "syntax:C plain text"),
    cond("api/httptransport.cpp", '!encoding.isEmpty() && encoding != "identity"', NO, "transport:C compressed"),
    ("api/httptransport.cpp", "if (const auto refusal = m_hosts.judge(request.base, url))",
     "if (const auto refusal = OFF ? std::nullopt : m_hosts.judge(request.base, url))",
     "transport:C redirect elsewhere"),
    ("api/registryclient.cpp", "auto reason = m_hosts.judge(m_address.base, target);",
     "auto reason = OFF ? std::nullopt : m_hosts.judge(m_address.base, target);", "meaning:W elsewhere"),
]
