// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/importer.h"

#include "merkle/treehasher.h"
#include "protocol/replay.h"

#include <QFile>

#include <algorithm>
#include <limits>
#include <utility>

namespace kennel {

using namespace Qt::StringLiterals;

namespace {

/// Modules, components and WIT packages begin with it.
constexpr QByteArrayView WasmMagic("\0asm", 4);

std::unexpected<ImportError> failed(ImportError::Code code, const QString &place, const QString &detail = {})
{
    return std::unexpected(ImportError{code, place, detail, {}, {}});
}

std::unexpected<ImportError> failed(const RegistryError &error, const QString &place = {})
{
    return std::unexpected(ImportError{ImportError::Registry, place, {}, error, {}});
}

std::expected<std::vector<Permission>, ImportError> permissions(LogKind kind, const ManifestEntry &entry,
                                                                const QString &place)
{
    const auto all = allPermissions(kind);
    std::vector<Permission> result;
    for (const QString &name : entry.permissions) {
        const auto found = std::ranges::find(all, name.toStdString(), permissionName);
        if (found == all.end())
            return failed(ImportError::Permission, place, name);
        result.push_back(*found);
    }
    if (entry.permissions.isEmpty())
        result.assign(all.begin(), all.end());
    return result;
}

std::expected<Version, ImportError> version(const QString &text, const QString &place)
{
    auto parsed = Version::parse(text.toStdString());
    if (!parsed)
        return failed(ImportError::Version, place, text);
    return std::move(*parsed);
}

/// Replays what is in the store; it was judged before it got there.
template <class State>
std::optional<State> replayed(const std::vector<Envelope> &records)
{
    ReplayOptions options;
    options.signatures = Signatures::Skip;
    if constexpr (State::kind == LogKind::Operator) {
        auto replay = replayOperatorLog({}, records, options);
        return replay.error() ? std::nullopt : std::optional(std::move(replay.state));
    } else {
        auto replay = replayPackageLog({}, records, options);
        return replay.error() ? std::nullopt : std::optional(std::move(replay.state));
    }
}

std::expected<std::vector<Envelope>, RegistryError> envelopes(const RegistryStore &store, const LogId &log)
{
    constexpr auto All = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    return store.records(log, 0, All, All).transform([](const std::vector<PublishedRecord> &records) {
        std::vector<Envelope> result;
        result.reserve(records.size());
        for (const PublishedRecord &record : records)
            result.push_back(record.envelope);
        return result;
    });
}

} // namespace

Importer::Importer(RegistryStore &store, ContentStore &contents, Keyring &keys, const QDir &files, Timestamp now)
    : m_store(store)
    , m_contents(contents)
    , m_keys(keys)
    , m_files(files)
    , m_now(now)
{
}

std::expected<ImportSummary, ImportError> Importer::run(const Manifest &manifest)
{
    std::optional<ImportError> error;
    const auto done = m_store.transaction([&]() -> std::expected<void, RegistryError> {
        const auto imported = load().and_then([&] { return importAll(manifest); });
        // Before anything that they signed is: a registry whose keys could not be kept is lost.
        if (imported)
            return m_keys.save();
        error = imported.error();
        return std::unexpected(RegistryError{});
    });
    if (error)
        return std::unexpected(std::move(*error));
    if (!done)
        return failed(done.error());
    m_summary.length = m_tree.size();
    m_summary.newKeys = m_keys.made();
    return m_summary;
}

Importer::Step Importer::load()
{
    const auto leaves = m_store.leaves();
    if (!leaves)
        return failed(leaves.error());
    TreeHasher hasher;
    for (const LogLeaf &leaf : *leaves) {
        m_tree.append(hasher.logLeaf(leaf));
        m_map.set(leaf.log, leaf.record);
    }
    const auto checkpoints = m_store.checkpoints();
    if (!checkpoints)
        return failed(checkpoints.error());
    for (const SignedCheckpoint &each : *checkpoints)
        m_checkpoints.insert(each.checkpoint.logLength);

    auto records = envelopes(m_store, operatorLogId());
    if (!records)
        return failed(records.error());
    auto state = replayed<OperatorState>(*records);
    if (!state)
        return failed(RegistryError{RegistryErrorCode::Damaged, {}, u"operator log"_s});
    m_operator = {std::move(*state), std::move(*records)};
    return {};
}

Importer::Step Importer::importAll(const Manifest &manifest)
{
    for (std::size_t i = 0; i < manifest.history.size(); ++i) {
        const QString place = u"history[%1]"_s.arg(i);
        Step done;
        if (const auto *record = std::get_if<ManifestRecord>(&manifest.history[i])) {
            done = importRecord(*record, place);
        } else {
            const auto &checkpoint = std::get<ManifestCheckpoint>(manifest.history[i]);
            const auto now = static_cast<std::uint64_t>(std::max<std::int64_t>(m_now.seconds, 0));
            done = importCheckpoint(checkpoint.signer, checkpoint.time.value_or(now));
        }
        if (!done)
            return done;
    }
    if (const auto done = defineNamespaces(manifest); !done)
        return done;
    for (const ManifestPackage &package : manifest.packages) {
        if (const auto done = importPackage(package); !done)
            return done;
    }
    if (m_checkpoints.contains(m_tree.size()))
        return {};
    return importCheckpoint(manifest.operatorKey, static_cast<std::uint64_t>(std::max<std::int64_t>(m_now.seconds, 0)));
}

Importer::Step Importer::importRecord(const ManifestRecord &record, const QString &place)
{
    if (record.package.isEmpty()) {
        std::vector<OperatorEntry> entries;
        for (std::size_t i = 0; i < record.entries.size(); ++i) {
            auto entry = operatorEntry(record.entries[i], u"%1.entries[%2]"_s.arg(place).arg(i));
            if (!entry)
                return std::unexpected(std::move(entry.error()));
            entries.push_back(std::move(*entry));
        }
        return publish(m_operator, operatorLogId(), std::nullopt, std::move(entries), record, place);
    }
    const auto name = PackageName::parse(record.package.toStdString());
    if (!name)
        return failed(ImportError::PackageName, place, record.package);
    const auto log = packageLog(*name, place);
    if (!log)
        return std::unexpected(log.error());
    std::vector<PackageEntry> entries;
    for (std::size_t i = 0; i < record.entries.size(); ++i) {
        auto entry = packageEntry(record.entries[i], u"%1.entries[%2]"_s.arg(place).arg(i));
        if (!entry)
            return std::unexpected(std::move(entry.error()));
        entries.push_back(std::move(*entry));
    }
    return publish(**log, name->logId(), name->text(), std::move(entries), record, place);
}

Importer::Step Importer::importPackage(const ManifestPackage &package)
{
    const QString place = u"packages.%1"_s.arg(package.package);
    const auto name = PackageName::parse(package.package.toStdString());
    if (!name)
        return failed(ImportError::PackageName, place, package.package);
    const auto log = packageLog(*name, place);
    if (!log)
        return std::unexpected(log.error());

    const auto placeOf = [&place](const ManifestPackage::Item &item) -> QString { return place + u'.' + item.version; };
    std::map<Version, ManifestPackage::Item> ordered;
    for (const ManifestPackage::Item &item : package.releases) {
        auto parsed = version(item.version, placeOf(item));
        if (!parsed)
            return std::unexpected(std::move(parsed.error()));
        ordered.emplace(std::move(*parsed), item);
    }
    std::vector<PackageEntry> entries;
    for (const auto &[number, item] : ordered) {
        const QString itemPlace = placeOf(item);
        const auto digest = content(item.file, itemPlace);
        if (!digest)
            return std::unexpected(digest.error());
        const Release *release = (*log)->state.releases().find(number);
        if (release && release->content != AnyHash(*digest))
            return failed(ImportError::OtherContent, itemPlace, item.version);
        if (release && release->yanked && !item.isYanked)
            return failed(ImportError::Yanked, itemPlace, item.version);
        if (!release)
            entries.push_back(ReleaseEntry{number, AnyHash(*digest)});
        if (item.isYanked && !(release && release->yanked))
            entries.push_back(YankEntry{number});
    }
    countPresent(**log);
    if (entries.empty())
        return {};
    const auto key = m_keys.key(package.signer);
    if (!key)
        return failed(key.error(), place);
    if (const auto kept = (*log)->records.empty() ? Step() : requireKept(package.signer, place); !kept)
        return kept;
    return append(**log, name->logId(), name->text(), std::move(entries), **key, std::nullopt, place);
}

/// Adds the records that \a log had before, without those that a history of the manifest went through.
template <class State>
void Importer::countPresent(const Log<State> &log)
{
    m_summary.present += log.records.size() - std::min(log.visited, log.records.size());
}

Importer::Step Importer::defineNamespaces(const Manifest &manifest)
{
    std::vector<OperatorEntry> entries;
    for (const QString &name : manifest.namespaces) {
        if (!m_operator.state.namespaces().contains(name.toStdString()))
            entries.push_back(DefineNamespaceEntry{name.toStdString()});
    }
    if (!manifest.namespaces.isEmpty())
        countPresent(m_operator);
    if (entries.empty() && m_operator.state.isInitialised())
        return {};
    const auto key = m_keys.key(manifest.operatorKey);
    if (!key)
        return failed(key.error(), u"operator"_s);
    if (const auto kept = m_operator.records.empty() ? Step() : requireKept(manifest.operatorKey, u"operator"_s); !kept)
        return kept;
    return append(m_operator, operatorLogId(), std::nullopt, std::move(entries), **key, std::nullopt, u"namespaces"_s);
}

Importer::Step Importer::importCheckpoint(const QString &signer, std::uint64_t time)
{
    if (m_tree.size() == 0 || m_checkpoints.contains(m_tree.size()))
        return {};
    const auto key = m_keys.key(signer);
    if (!key)
        return failed(key.error(), u"checkpoint"_s);
    if (const auto kept = m_checkpoints.empty() ? Step() : requireKept(signer, u"checkpoint"_s); !kept)
        return kept;
    const auto issued = SignedCheckpoint::sign({m_tree.size(), m_tree.root(), m_map.root(), time}, **key);
    if (!issued)
        return failed(RegistryError{RegistryErrorCode::Signing, signer, {}});
    if (const auto kept = m_store.putCheckpoint(*issued); !kept)
        return failed(kept.error());
    m_checkpoints.insert(m_tree.size());
    return {};
}

template <class State>
Importer::Step Importer::publish(Log<State> &log, const LogId &id, const std::optional<std::string> &name,
                                 std::vector<typename State::Record::Entry> entries, const ManifestRecord &record,
                                 const QString &place)
{
    const auto key = m_keys.key(record.signer);
    if (!key)
        return failed(key.error(), place);
    const std::size_t position = log.visited++;
    if (position >= log.records.size())
        return append(log, id, name, std::move(entries), **key, record.time, place);

    // The registry has a record in this place: it must be this one.
    if (position == 0)
        entries.insert(entries.begin(), InitEntry{(*key)->publicKey()});
    const Envelope &there = log.records[position];
    const auto decoded = decodeRecord<typename State::Record>(there.contentBytes);
    const bool isSame = decoded && there.keyId == (*key)->publicKey().id() && decoded->record.entries == entries &&
                        decoded->record.time == record.time.value_or(decoded->record.time);
    if (!isSame)
        return failed(ImportError::OtherHistory, place);
    ++m_summary.present;
    return {};
}

template <class State>
Importer::Step Importer::append(Log<State> &log, const LogId &id, const std::optional<std::string> &name,
                                std::vector<typename State::Record::Entry> entries, const Signer &signer,
                                std::optional<Timestamp> time, const QString &place)
{
    typename State::Record record;
    record.time = time.value_or(m_now);
    if (const auto &head = log.state.head()) {
        record.prev = AnyHash(head->digest.digest());
        if (!time)
            record.time = std::max(record.time, head->timestamp);
    } else {
        record.entries.push_back(InitEntry{signer.publicKey()});
    }
    std::ranges::move(entries, std::back_inserter(record.entries));

    const auto envelope = signRecord(State::kind, encode(record), signer);
    if (!envelope)
        return failed(RegistryError{RegistryErrorCode::Signing, {}, {}}, place);
    const LogLeaf leaf{id, recordId(State::kind, envelope->contentBytes)};
    // The signature was made a moment ago; all other rules are asked.
    const auto judged =
        log.state.apply(record, leaf.record, envelope->keyId, [](const PublicKey &) { return SignatureResult::Valid; });
    if (!judged)
        return std::unexpected(ImportError{ImportError::Rule, place, {}, {}, judged.error()});
    if (const auto kept = m_store.append(leaf, name, *envelope, m_tree.size()); !kept)
        return failed(kept.error(), place);
    m_tree.append(TreeHasher().logLeaf(leaf));
    m_map.set(leaf.log, leaf.record);
    ++m_summary.records;
    return {};
}

std::expected<Importer::Log<PackageState> *, ImportError> Importer::packageLog(const PackageName &name,
                                                                               const QString &place)
{
    const auto *nameSpace = m_operator.state.namespaces().find(std::string(name.nameSpace()));
    if (!nameSpace || nameSpace->importedFrom)
        return failed(ImportError::Namespace, place, QString::fromStdString(std::string(name.nameSpace())));
    if (const auto found = m_packages.find(name.logId()); found != m_packages.end())
        return &found->second;
    auto records = envelopes(m_store, name.logId());
    if (!records)
        return failed(records.error(), place);
    auto state = replayed<PackageState>(*records);
    if (!state)
        return failed(RegistryError{RegistryErrorCode::Damaged, {}, QString::fromStdString(name.text())}, place);
    const auto added = m_packages.emplace(name.logId(), Log<PackageState>{std::move(*state), std::move(*records)});
    return &added.first->second;
}

std::expected<PackageEntry, ImportError> Importer::packageEntry(const ManifestEntry &entry, const QString &place)
{
    if (entry.kind == ManifestEntry::Release || entry.kind == ManifestEntry::Yank) {
        auto number = version(entry.subject, place);
        if (!number)
            return std::unexpected(std::move(number.error()));
        if (entry.kind == ManifestEntry::Yank)
            return YankEntry{std::move(*number)};
        const auto digest = content(entry.file, place);
        if (!digest)
            return std::unexpected(digest.error());
        return ReleaseEntry{std::move(*number), AnyHash(*digest)};
    }
    if (entry.kind == ManifestEntry::Define || entry.kind == ManifestEntry::Import)
        return failed(ImportError::WrongLog, place, entry.subject);
    auto key = publicKey(entry.subject, place);
    if (!key)
        return std::unexpected(std::move(key.error()));
    auto list = permissions(LogKind::Package, entry, place);
    if (!list)
        return std::unexpected(std::move(list.error()));
    if (entry.kind == ManifestEntry::Grant)
        return GrantEntry{*key, std::move(*list)};
    return RevokeEntry{key->id(), std::move(*list)};
}

std::expected<OperatorEntry, ImportError> Importer::operatorEntry(const ManifestEntry &entry, const QString &place)
{
    if (entry.kind == ManifestEntry::Define)
        return DefineNamespaceEntry{entry.subject.toStdString()};
    if (entry.kind == ManifestEntry::Import)
        return ImportNamespaceEntry{entry.subject.toStdString(), entry.registry.toStdString()};
    if (entry.kind == ManifestEntry::Release || entry.kind == ManifestEntry::Yank)
        return failed(ImportError::WrongLog, place, entry.subject);
    auto key = publicKey(entry.subject, place);
    if (!key)
        return std::unexpected(std::move(key.error()));
    auto list = permissions(LogKind::Operator, entry, place);
    if (!list)
        return std::unexpected(std::move(list.error()));
    if (entry.kind == ManifestEntry::Grant)
        return GrantEntry{*key, std::move(*list)};
    return RevokeEntry{key->id(), std::move(*list)};
}

/// A log that is there was begun with a key that has to be there, too: a new one of its name might do nothing in it.
Importer::Step Importer::requireKept(const QString &key, const QString &place) const
{
    if (!m_keys.isMade(key))
        return {};
    return failed(RegistryError{RegistryErrorCode::Key, m_keys.pathOf(key), {}}, place);
}

std::expected<PublicKey, ImportError> Importer::publicKey(const QString &text, const QString &place)
{
    if (const auto key = PublicKey::parse(text.toStdString()))
        return *key;
    const auto key = m_keys.key(text);
    if (!key)
        return failed(key.error(), place);
    return (*key)->publicKey();
}

std::expected<Digest, ImportError> Importer::content(const QString &path, const QString &place)
{
    QFile file(m_files.filePath(path));
    if (!file.open(QIODevice::ReadOnly)) {
        const RegistryError reason{RegistryErrorCode::Io, file.fileName(), file.errorString()};
        return std::unexpected(ImportError{ImportError::File, place, file.fileName(), reason, {}});
    }
    // A slip of the hand would be published for ever.
    if (!file.peek(WasmMagic.size()).startsWith(WasmMagic))
        return failed(ImportError::NotWasm, place, file.fileName());
    const auto digest = m_contents.add(file);
    if (!digest)
        return failed(digest.error(), place);
    return *digest;
}

} // namespace kennel
