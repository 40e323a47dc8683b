// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/signer.h"
#include "merkle/logtree.h"
#include "merkle/maptree.h"
#include "protocol/operatorstate.h"
#include "protocol/packagename.h"
#include "protocol/packagestate.h"
#include "protocol/record.h"
#include "server/contentstore.h"
#include "server/keyring.h"
#include "server/manifest.h"
#include "server/registrystore.h"

#include <QDir>

#include <cstdint>
#include <expected>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace kennel {

/// Why an import did not happen. Nothing was published then.
struct ImportError
{
    enum Code {
        Registry,     ///< the store or a key: `registry` says what
        PackageName,  ///< `detail` is none
        Version,      ///< `detail` is none
        Permission,   ///< `detail` is none of this kind of log
        WrongLog,     ///< an entry that this kind of log does not have; `detail` is its subject
        Namespace,    ///< the operator log does not define it here
        File,         ///< cannot be read: `registry` says why
        NotWasm,      ///< the file is no WebAssembly module, component or WIT package
        Rule,         ///< the record breaks a rule of its log: `rule` says which
        OtherHistory, ///< the registry has another record in this place of the log
        OtherContent, ///< the registry has this release with another content
        Yanked,       ///< the registry has this release yanked, and the manifest has it not
    };

    Code code = Registry;
    QString place;  ///< in the manifest: "history[3].entries[1]", "packages.acme:widget.1.0.0"
    QString detail; ///< data, not worded
    std::optional<RegistryError> registry;
    std::optional<RecordError> rule;
};

/// What an import did.
struct ImportSummary
{
    std::uint64_t records = 0; ///< published by it
    std::uint64_t present = 0; ///< were there already, in the logs that the manifest is about
    std::uint64_t length = 0;  ///< of the registry log afterwards
    QStringList newKeys;       ///< names of the keys that were made for it
};

/// Publishes what a manifest says. Every record is made, judged by the rules of its log and signed here. What the
/// registry has already is left alone, so that an import can be repeated and extended.
class Importer
{
public:
    /// \a files is the folder of the manifest; \a now the time of records and checkpoints that state none.
    Importer(RegistryStore &store, ContentStore &contents, Keyring &keys, const QDir &files, Timestamp now);

    /// Does all of it in one transaction, ending in a checkpoint over everything, or nothing. To be called once.
    std::expected<ImportSummary, ImportError> run(const Manifest &manifest);

private:
    using Step = std::expected<void, ImportError>;

    template <class State>
    struct Log
    {
        State state;
        std::vector<Envelope> records; ///< of the registry before the import
        std::size_t visited = 0;       ///< how many records of the manifest's history were about this log
    };

    Step load();
    Step importAll(const Manifest &manifest);
    Step importRecord(const ManifestRecord &record, const QString &place);
    Step importPackage(const ManifestPackage &package);
    Step defineNamespaces(const Manifest &manifest);
    Step importCheckpoint(const QString &signer, std::uint64_t time);
    template <class State>
    void countPresent(const Log<State> &log);

    template <class State>
    Step publish(Log<State> &log, const LogId &id, const std::optional<std::string> &name,
                 std::vector<typename State::Record::Entry> entries, const ManifestRecord &record,
                 const QString &place);
    template <class State>
    Step append(Log<State> &log, const LogId &id, const std::optional<std::string> &name,
                std::vector<typename State::Record::Entry> entries, const Signer &signer, std::optional<Timestamp> time,
                const QString &place);
    std::expected<Log<PackageState> *, ImportError> packageLog(const PackageName &name, const QString &place);

    std::expected<PackageEntry, ImportError> packageEntry(const ManifestEntry &entry, const QString &place);
    std::expected<OperatorEntry, ImportError> operatorEntry(const ManifestEntry &entry, const QString &place);
    Step requireKept(const QString &key, const QString &place) const;
    std::expected<PublicKey, ImportError> publicKey(const QString &text, const QString &place);
    std::expected<Digest, ImportError> content(const QString &file, const QString &place);

    RegistryStore &m_store;
    ContentStore &m_contents;
    Keyring &m_keys;
    QDir m_files;
    Timestamp m_now;

    Log<OperatorState> m_operator;
    std::map<LogId, Log<PackageState>> m_packages;
    LogTree m_tree;
    MapTree m_map;
    std::set<std::uint64_t> m_checkpoints; ///< lengths
    ImportSummary m_summary;
};

} // namespace kennel
