// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "protocol/record.h"
#include "protocol/recorderror.h"
#include "protocol/recordmarks.h"
#include "protocol/signaturecheck.h"

#include <cstddef>
#include <expected>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace kennel {

/// The rules of spec 5.2 to 5.4 for one record on one state, in their order. It changes the state as it goes, so that
/// each entry sees the effects of those before it, and takes everything back if a rule is broken. Taking back instead
/// of working on a copy keeps the cost of a record independent of the length of its log.
template <class State>
class RecordRules
{
public:
    using Record = typename State::Record;

    RecordRules(State &state, const Record &record, const RecordId &id, const KeyId &signer);

    std::expected<RecordMarks, RecordError> run(const SignatureCheck &signature);

private:
    using Result = std::expected<void, RecordError>;

    Result checkChain() const;
    Result checkVersion() const;
    Result checkTime() const;
    Result applyEntries();
    Result checkSigner(const SignatureCheck &signature) const;
    void takeBack();

    Result apply(const InitEntry &entry);
    Result apply(const GrantEntry &entry);
    Result apply(const RevokeEntry &entry);
    Result apply(const ReleaseEntry &entry);
    Result apply(const YankEntry &entry);
    Result apply(const DefineNamespaceEntry &entry);
    Result apply(const ImportNamespaceEntry &entry);
    Result applyNamespace(const std::string &nameSpace, std::optional<std::string> importedFrom);

    /// hasAll() of spec 5.3 for the signer.
    Result requireAll(std::span<const Permission> permissions) const;
    Result requireInit() const;
    void introduce(const PublicKey &key);
    void give(const KeyId &key, std::span<const Permission> permissions);

    RecordError error(RecordRule rule) const;
    RecordError entryError(RecordRule rule) const;
    RecordError permissionError(RecordRule rule, const KeyId &key, Permission permission) const;

    State &m_state;
    const Record &m_record;
    const RecordId &m_id;
    const KeyId &m_signer;
    std::size_t m_entry = 0;
    RecordMarks m_marks;

    // What the state was like, for takeBack().
    const bool m_wasInitialised;
    const std::size_t m_keyCount;
    const std::size_t m_permissionCount;
    const std::size_t m_changeCount;
    std::size_t m_kindCount = 0;                                   // of releases or namespaces
    std::vector<std::pair<std::size_t, PermissionSet>> m_replaced; // sets of keys that were there before, as they were
    std::vector<std::size_t> m_yanked;                             // releases yanked by this record
};

} // namespace kennel
