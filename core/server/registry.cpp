// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/registry.h"

#include "base/workers.h"
#include "protocol/packagename.h"
#include "protocol/replay.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace kennel {

using namespace Qt::StringLiterals;

namespace {

/// Maps of earlier lengths that are kept; clients rarely ask for any.
constexpr std::size_t KeptMaps = 4;

MapProofBundle prove(MapTree &map, const std::vector<LogId> &logs)
{
    MapProofBundle bundle;
    for (const LogId &log : logs) {
        if (auto proof = map.prove(log))
            bundle.proofs.push_back(std::move(*proof));
    }
    return bundle;
}

std::unexpected<RegistryError> damaged(const QString &what)
{
    return std::unexpected(RegistryError{RegistryErrorCode::Damaged, {}, what});
}

} // namespace

std::expected<std::unique_ptr<Registry>, RegistryError> Registry::open(Parts parts)
{
    auto store = StoreThread::start(parts.store);
    if (!store)
        return std::unexpected(std::move(store.error()));
    const auto signers = std::move(parts.signers);
    std::unique_ptr<Registry> registry(new Registry(std::move(parts)));
    registry->m_store = std::move(*store);
    return registry->load()
        .and_then([&] { return registry->chooseSigner(signers); })
        .and_then([&registry] { return registry->issueNewest(); })
        .transform([&registry] { return std::move(registry); });
}

Registry::Registry(Parts parts)
    : m_contents(std::move(parts.contents))
    , m_clock(std::move(parts.clock))
    , m_signInterval(parts.signInterval)
{
}

std::expected<void, RegistryError> Registry::load()
{
    auto leaves = m_store->run([](RegistryStore &store) { return store.leaves(); });
    if (!leaves)
        return std::unexpected(std::move(leaves.error()));
    if (leaves->empty())
        return std::unexpected(RegistryError{RegistryErrorCode::NoRegistry, {}, {}});
    if (leaves->front().log != operatorLogId())
        return damaged(u"the operator log does not come first"_s);
    m_history = RegistryHistory(std::move(*leaves), processorCount());

    const auto logs = m_store->run([](RegistryStore &store) { return store.logs(); });
    if (!logs)
        return std::unexpected(logs.error());
    for (const PublishedLog &log : *logs)
        m_names.emplace(log.id, log.name);

    const auto checkpoints = m_store->run([](RegistryStore &store) { return store.checkpoints(); });
    if (!checkpoints)
        return std::unexpected(checkpoints.error());
    for (const SignedCheckpoint &each : *checkpoints) {
        const std::uint64_t length = each.checkpoint.logLength;
        if (length == 0 || length > m_history.length() || m_history.tree().rootAt(length) != each.checkpoint.logRoot)
            return damaged(u"checkpoint %1"_s.arg(length));
        m_checkpoints.emplace(length, each);
    }

    return {};
}

std::expected<void, RegistryError> Registry::chooseSigner(const std::vector<std::shared_ptr<const Signer>> &signers)
{
    const auto state = operatorStateAt(m_history.length());
    if (!state)
        return std::unexpected(state.error());
    const auto mayCommit = [&state](const std::shared_ptr<const Signer> &signer) {
        return state->allows(signer->publicKey().id(), Permission::Commit);
    };
    const auto found = std::ranges::find_if(signers, mayCommit);
    if (found == signers.end())
        return std::unexpected(RegistryError{RegistryErrorCode::Key, {}, {}});
    m_signer = *found;
    return {};
}

std::expected<void, RegistryError> Registry::issueNewest()
{
    const std::uint64_t length = m_history.length();
    if (m_checkpoints.contains(length))
        return {};
    Checkpoint checkpoint{length, m_history.tree().root(), {}, now()};
    m_newestMap = mapAt(length);
    checkpoint.mapRoot = m_newestMap->root();
    return sign(checkpoint).and_then([this](const SignedCheckpoint &issued) {
        m_checkpoints.emplace(issued.checkpoint.logLength, issued);
        return m_store->run([&](RegistryStore &store) { return store.putCheckpoint(issued); });
    });
}

std::expected<SignedCheckpoint, RegistryError> Registry::checkpoint() const
{
    const std::scoped_lock lock(m_checkpointMutex);
    SignedCheckpoint &newest = m_checkpoints.rbegin()->second;
    const std::uint64_t time = now();
    if (time < newest.checkpoint.timestamp + static_cast<std::uint64_t>(m_signInterval.count()))
        return newest;
    // Not written to the store: length and roots are there, and after a restart the present time is signed anyway.
    Checkpoint checkpoint = newest.checkpoint;
    checkpoint.timestamp = time;
    auto again = sign(checkpoint);
    if (again)
        newest = *again;
    return again;
}

std::optional<SignedCheckpoint> Registry::checkpointAt(std::uint64_t length) const
{
    const std::scoped_lock lock(m_checkpointMutex);
    const auto found = m_checkpoints.find(length);
    if (found == m_checkpoints.end())
        return std::nullopt;
    return found->second;
}

std::expected<SignedCheckpoint, RegistryError> Registry::sign(Checkpoint checkpoint) const
{
    return SignedCheckpoint::sign(checkpoint, *m_signer).transform_error([](const auto &) {
        return RegistryError{RegistryErrorCode::Signing, {}, {}};
    });
}

std::uint64_t Registry::now() const
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(m_clock->now()).time_since_epoch().count();
    return static_cast<std::uint64_t>(std::max<std::int64_t>(seconds, 0));
}

std::expected<OperatorState, RegistryError> Registry::operatorStateAt(std::uint64_t length) const
{
    const auto published = records(operatorLogId(), 0, length, length);
    if (!published)
        return std::unexpected(published.error());
    std::vector<Envelope> envelopes;
    for (const PublishedRecord &record : *published)
        envelopes.push_back(record.envelope);
    // They were verified before they were published.
    ReplayOptions options;
    options.signatures = Signatures::Skip;
    auto replay = replayOperatorLog({}, envelopes, options);
    if (replay.error())
        return damaged(u"the operator log"_s);
    return std::move(replay.state);
}

std::optional<std::optional<std::string>> Registry::nameOf(const LogId &log) const
{
    const auto found = m_names.find(log);
    if (found == m_names.end())
        return std::nullopt;
    return found->second;
}

std::expected<std::vector<PublishedRecord>, RegistryError>
Registry::records(const LogId &log, std::uint64_t from, std::uint64_t end, std::uint64_t limit) const
{
    return m_store->run([&](RegistryStore &store) { return store.records(log, from, end, limit); });
}

std::expected<std::optional<RecordStatus>, RegistryError> Registry::status(const LogId &log,
                                                                           const RecordId &record) const
{
    return m_store->run([&](RegistryStore &store) { return store.status(log, record); });
}

MapTree Registry::mapAt(std::uint64_t length) const
{
    MapTree map = m_history.mapAt(length);
    map.root(processorCount());
    return map;
}

MapProofBundle Registry::proveMap(std::uint64_t length, const std::vector<LogId> &logs) const
{
    if (length == m_history.length()) {
        const std::scoped_lock lock(m_newestMapMutex);
        if (!m_newestMap)
            m_newestMap = mapAt(length);
        return prove(*m_newestMap, logs);
    }
    const std::scoped_lock lock(m_olderMapsMutex);
    const auto found = std::ranges::find(m_olderMaps, length, &std::pair<std::uint64_t, MapTree>::first);
    if (found == m_olderMaps.end()) {
        m_olderMaps.emplace_front(length, mapAt(length));
        if (m_olderMaps.size() > KeptMaps)
            m_olderMaps.pop_back();
    } else {
        m_olderMaps.splice(m_olderMaps.begin(), m_olderMaps, found);
    }
    return prove(m_olderMaps.front().second, logs);
}

} // namespace kennel
