// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "protocol/recordrules.h"

#include "protocol/operatorstate.h"
#include "protocol/packagename.h"
#include "protocol/packagestate.h"

#include <ranges>
#include <variant>

namespace kennel {

template <class State>
RecordRules<State>::RecordRules(State &state, const Record &record, const RecordId &id, const KeyId &signer)
    : m_state(state)
    , m_record(record)
    , m_id(id)
    , m_signer(signer)
    , m_wasInitialised(state.m_initialised)
    , m_keyCount(state.m_keys.size())
    , m_permissionCount(state.m_permissions.size())
    , m_changeCount(state.m_changes.size())
{
    if constexpr (State::kind == LogKind::Package)
        m_kindCount = state.m_releases.size();
    else
        m_kindCount = state.m_namespaces.size();
}

template <class State>
std::expected<RecordMarks, RecordError> RecordRules<State>::run(const SignatureCheck &signature)
{
    const bool couldBefore = m_state.hasAnyPermission(m_signer);
    const Result result = checkChain()
                              .and_then([this] { return checkVersion(); })
                              .and_then([this] { return checkTime(); })
                              .and_then([this] { return applyEntries(); })
                              .and_then([&] { return checkSigner(signature); });
    if (!result) {
        takeBack();
        return std::unexpected(result.error());
    }
    m_state.m_head = Head{m_id, m_record.time}; // step 8
    ++m_state.m_recordCount;
    m_marks.strangerKey = !couldBefore && !m_state.hasAnyPermission(m_signer);
    return m_marks;
}

/// Step 1 of spec 5.2.
template <class State>
auto RecordRules<State>::checkChain() const -> Result
{
    const auto &head = m_state.m_head;
    const auto &prev = m_record.prev;
    if (!head && prev) {
        RecordError broken = error(RecordRule::PreviousHashOnFirstRecord);
        broken.gotPrev = prev;
        return std::unexpected(std::move(broken));
    }
    if (head && !prev) {
        RecordError broken = error(RecordRule::NoPreviousHashAfterInit);
        broken.expectedPrev = head->digest;
        return std::unexpected(std::move(broken));
    }
    // IncorrectHashAlgorithm cannot occur: there is one algorithm, and `prev` was decoded as a hash of it.
    if (head && prev->digest() != head->digest.digest()) {
        RecordError broken = error(RecordRule::RecordHashDoesNotMatch);
        broken.expectedPrev = head->digest;
        broken.gotPrev = prev;
        return std::unexpected(std::move(broken));
    }
    return {};
}

/// Step 2.
template <class State>
auto RecordRules<State>::checkVersion() const -> Result
{
    if (m_record.version == 0)
        return {};
    RecordError broken = error(RecordRule::ProtocolVersionNotAllowed);
    broken.protocolVersion = m_record.version;
    return std::unexpected(std::move(broken));
}

/// Step 3.
template <class State>
auto RecordRules<State>::checkTime() const -> Result
{
    const auto &head = m_state.m_head;
    if (!head || m_record.time >= head->timestamp)
        return {};
    RecordError broken = error(RecordRule::TimestampLowerThanPrevious);
    broken.previousTime = head->timestamp;
    broken.time = m_record.time;
    return std::unexpected(std::move(broken));
}

/// Steps 4 and 5.
template <class State>
auto RecordRules<State>::applyEntries() -> Result
{
    for (m_entry = 0; m_entry < m_record.entries.size(); ++m_entry) {
        auto result = std::visit([this](const auto &entry) { return this->apply(entry); }, m_record.entries[m_entry]);
        if (!result)
            return result;
    }
    if (!m_state.m_initialised)
        return std::unexpected(error(RecordRule::InitialRecordDoesNotInit));
    return {};
}

/// Steps 6 and 7.
template <class State>
auto RecordRules<State>::checkSigner(const SignatureCheck &signature) const -> Result
{
    const PublicKey *key = m_state.m_keys.find(m_signer);
    if (!key) {
        RecordError broken = error(RecordRule::KeyIDNotRecognized);
        broken.keyId = m_signer;
        return std::unexpected(std::move(broken));
    }
    const SignatureResult verdict = signature(*key);
    if (verdict == SignatureResult::Valid)
        return {};
    return std::unexpected(signatureError(m_signer, verdict));
}

template <class State>
void RecordRules<State>::takeBack()
{
    m_state.m_initialised = m_wasInitialised;
    m_state.m_keys.truncate(m_keyCount);
    m_state.m_changes.resize(m_changeCount);
    // Newest first: a set that was changed twice goes back to what it was before the first change.
    for (const auto &[index, before] : m_replaced | std::views::reverse)
        m_state.m_permissions.valueAt(index) = before;
    m_state.m_permissions.truncate(m_permissionCount);
    if constexpr (State::kind == LogKind::Package) {
        for (const std::size_t index : m_yanked)
            m_state.m_releases.valueAt(index).yanked.reset();
        m_state.m_releases.truncate(m_kindCount);
    } else {
        m_state.m_namespaces.truncate(m_kindCount);
    }
}

template <class State>
auto RecordRules<State>::apply(const InitEntry &entry) -> Result
{
    if (m_state.m_initialised)
        return std::unexpected(entryError(RecordRule::InitialEntryAfterBeginning));
    if (entry.key.id() != m_signer) {
        if constexpr (State::kind == LogKind::Package) {
            RecordError broken = entryError(RecordRule::KeyIDNotRecognized);
            broken.keyId = m_signer;
            broken.otherKeyId = entry.key.id();
            return std::unexpected(std::move(broken));
        }
        m_marks.initSignedByOtherKey = true; // legal in an operator log (spec 11.8)
    }
    m_state.m_initialised = true;
    give(m_signer, allPermissions(State::kind)); // to the signer, whoever the init key is
    introduce(entry.key);
    return {};
}

template <class State>
auto RecordRules<State>::apply(const GrantEntry &entry) -> Result
{
    static constexpr Permission commit[]{Permission::Commit};
    if constexpr (State::kind == LogKind::Operator)
        if (auto allowed = requireAll(commit); !allowed)
            return allowed;
    if (auto begun = requireInit(); !begun)
        return begun;
    if (auto allowed = requireAll(entry.permissions); !allowed)
        return allowed;
    introduce(entry.key);
    give(entry.key.id(), entry.permissions);
    return {};
}

template <class State>
auto RecordRules<State>::apply(const RevokeEntry &entry) -> Result
{
    static constexpr Permission commit[]{Permission::Commit};
    if constexpr (State::kind == LogKind::Operator)
        if (auto allowed = requireAll(commit); !allowed)
            return allowed;
    if (auto begun = requireInit(); !begun)
        return begun;
    if (auto allowed = requireAll(entry.permissions); !allowed)
        return allowed;
    const std::size_t index = m_state.m_permissions.indexOf(entry.keyId);
    for (const Permission permission : entry.permissions) {
        if (!m_state.allows(entry.keyId, permission))
            return std::unexpected(permissionError(RecordRule::PermissionNotFoundToRevoke, entry.keyId, permission));
        PermissionSet &held = m_state.m_permissions.valueAt(index);
        m_replaced.emplace_back(index, held);
        held.remove(permission);
        m_state.m_changes.push_back({m_state.m_recordCount, m_entry, m_signer, entry.keyId, permission, false});
    }
    return {};
}

template <>
auto RecordRules<PackageState>::apply(const ReleaseEntry &entry) -> Result
{
    static constexpr Permission needed[]{Permission::Release};
    if (auto allowed = requireAll(needed); !allowed)
        return allowed;
    if (auto begun = requireInit(); !begun)
        return begun;
    if (const Release *earlier = m_state.m_releases.find(entry.version)) {
        RecordError broken = entryError(RecordRule::ReleaseOfReleased);
        broken.version = entry.version;
        broken.earlierRecord = earlier->recordId;
        return std::unexpected(std::move(broken));
    }
    m_state.m_releases.append(entry.version,
                              Release{m_id, entry.version, m_signer, m_record.time, entry.content, std::nullopt});
    return {};
}

template <>
auto RecordRules<PackageState>::apply(const YankEntry &entry) -> Result
{
    static constexpr Permission needed[]{Permission::Yank};
    if (auto allowed = requireAll(needed); !allowed)
        return allowed;
    if (auto begun = requireInit(); !begun)
        return begun;
    const std::size_t index = m_state.m_releases.indexOf(entry.version);
    if (index == OrderedMap<Version, Release>::npos) {
        RecordError broken = entryError(RecordRule::YankOfUnreleased);
        broken.version = entry.version;
        return std::unexpected(std::move(broken));
    }
    Release &release = m_state.m_releases.valueAt(index);
    if (release.yanked) {
        RecordError broken = entryError(RecordRule::YankOfYanked);
        broken.version = entry.version;
        broken.earlierRecord = release.yanked->recordId;
        return std::unexpected(std::move(broken));
    }
    release.yanked = Yank{m_signer, m_record.time, m_id};
    m_yanked.push_back(index);
    return {};
}

template <>
auto RecordRules<OperatorState>::applyNamespace(const std::string &nameSpace, std::optional<std::string> importedFrom)
    -> Result
{
    const Permission needed[]{importedFrom ? Permission::ImportNamespace : Permission::DefineNamespace};
    if (auto allowed = requireAll(needed); !allowed)
        return allowed;
    if (auto begun = requireInit(); !begun)
        return begun;
    const bool valid = isLabel(nameSpace);
    if (!valid || m_state.m_namespaces.contains(nameSpace)) {
        RecordError broken = entryError(valid ? RecordRule::NamespaceAlreadyDefined : RecordRule::InvalidNamespace);
        broken.nameSpace = nameSpace;
        return std::unexpected(std::move(broken));
    }
    m_state.m_namespaces.append(nameSpace, Namespace{std::move(importedFrom), m_id, m_signer, m_record.time});
    return {};
}

template <>
auto RecordRules<OperatorState>::apply(const DefineNamespaceEntry &entry) -> Result
{
    return applyNamespace(entry.nameSpace, std::nullopt);
}

template <>
auto RecordRules<OperatorState>::apply(const ImportNamespaceEntry &entry) -> Result
{
    return applyNamespace(entry.nameSpace, entry.registry);
}

template <class State>
auto RecordRules<State>::requireAll(std::span<const Permission> permissions) const -> Result
{
    for (const Permission permission : permissions)
        if (!m_state.allows(m_signer, permission))
            return std::unexpected(permissionError(RecordRule::UnauthorizedAction, m_signer, permission));
    return {};
}

/// Every entry but an init needs one before it (spec 5.3).
template <class State>
auto RecordRules<State>::requireInit() const -> Result
{
    if (m_state.m_initialised)
        return {};
    return std::unexpected(entryError(RecordRule::FirstEntryIsNotInit));
}

template <class State>
void RecordRules<State>::introduce(const PublicKey &key)
{
    if (!m_state.m_keys.contains(key.id())) // the id determines the key
        m_state.m_keys.append(key.id(), key);
}

template <class State>
void RecordRules<State>::give(const KeyId &key, std::span<const Permission> permissions)
{
    std::size_t index = m_state.m_permissions.indexOf(key);
    if (index == OrderedMap<KeyId, PermissionSet>::npos) {
        index = m_state.m_permissions.size();
        m_state.m_permissions.append(key, {}); // also without a single permission
    }
    PermissionSet &held = m_state.m_permissions.valueAt(index);
    if (index < m_permissionCount)
        m_replaced.emplace_back(index, held);
    for (const Permission permission : permissions) {
        if (!held.contains(permission))
            m_state.m_changes.push_back({m_state.m_recordCount, m_entry, m_signer, key, permission, true});
        held.insert(permission);
    }
}

template <class State>
RecordError RecordRules<State>::error(RecordRule rule) const
{
    RecordError broken;
    broken.rule = rule;
    return broken;
}

template <class State>
RecordError RecordRules<State>::entryError(RecordRule rule) const
{
    RecordError broken = error(rule);
    broken.entry = m_entry;
    return broken;
}

template <class State>
RecordError RecordRules<State>::permissionError(RecordRule rule, const KeyId &key, Permission permission) const
{
    RecordError broken = entryError(rule);
    broken.keyId = key;
    broken.permission = permission;
    broken.lostIn = m_state.lostIn(key, permission);
    return broken;
}

std::expected<RecordMarks, RecordError> PackageState::apply(const PackageRecord &record, const RecordId &id,
                                                            const KeyId &signer, const SignatureCheck &signature)
{
    return RecordRules<PackageState>(*this, record, id, signer).run(signature);
}

std::expected<RecordMarks, RecordError> OperatorState::apply(const OperatorRecord &record, const RecordId &id,
                                                             const KeyId &signer, const SignatureCheck &signature)
{
    return RecordRules<OperatorState>(*this, record, id, signer).run(signature);
}

} // namespace kennel
