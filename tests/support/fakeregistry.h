// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/privatekey.h"
#include "merkle/ledger.h"
#include "merkle/logtree.h"
#include "session/recordproof.h"
#include "session/registryview.h"

#include <QString>

#include <map>
#include <memory>
#include <vector>

namespace kennel {

/**
 * A registry that lives in a test: its records are really signed, replayed and proved by the core, so that bytes, ids,
 * signatures, states, proofs and findings of its snapshots agree as they do in a session.
 *
 * Keys are made from numbers and stay the same for ever. Times are "2026-05-14 06:41:19" in UTC.
 */
class FakeRegistry
{
public:
    explicit FakeRegistry(QString label = QStringLiteral("warg.acme.example"), RegistryId id = {7});

    static const PrivateKey &key(int number);
    static KeyId keyId(int number);
    /** The content digest that release() uses for a version. */
    static Digest contentOf(const std::string &version);
    static Timestamp time(const char *text);

    static InitEntry init(int keyNumber);
    static GrantEntry grant(int keyNumber, std::vector<Permission> permissions);
    static RevokeEntry revoke(int keyNumber, std::vector<Permission> permissions);
    static ReleaseEntry release(const char *version);
    static YankEntry yank(const char *version);

    /** Appends a record to the operator log, or to the log of a package, after the one before it. */
    void addOperator(int signer, std::vector<OperatorEntry> entries, const char *when);
    void add(const char *package, int signer, std::vector<PackageEntry> entries, const char *when);
    /** Appends a record as it is, whatever it is worth. */
    void addEnvelope(const char *package, Envelope envelope);
    /** Appends `count` entries of other logs to the ledger, whose records nobody asks for. */
    void addOthers(int count);
    /** Signs a checkpoint over everything that is there, and keeps it in the journal. */
    void checkpoint(int signer, const char *when);
    /** Lets the registry offer a checkpoint over something else than what it showed before: a fork. */
    void offerFork(int signer, const char *when);

    std::shared_ptr<const LogView> log(const char *package) const;
    std::shared_ptr<const LogView> operatorLog() const;
    std::shared_ptr<const RegistryView> view() const;
    /** The proof of a record at the last checkpoint, as a session gives it; with the map's for the newest record. */
    RecordProof prove(const LogView &log, std::uint64_t position, bool fromRegistry) const;

private:
    struct Log
    {
        LogId id;
        std::vector<PublishedRecord> records;
    };

    template <class Record, class Entry>
    void append(Log &log, int signer, std::vector<Entry> entries, const char *when);
    void publish(Log &log, Envelope envelope, LogKind kind);
    std::shared_ptr<const LogView> judge(LogKind kind, const Log &log, std::optional<PackageName> name) const;

    RegistryInfo m_info;
    Log m_operator;
    std::map<std::string, Log> m_packages;
    Ledger m_ledger;
    LogTree m_tree;
    std::vector<JournalEntry> m_journal;
    std::optional<SignedCheckpoint> m_offered;
    int m_others = 0;
};

/** Numbers of the keys in the sample registry. */
enum SampleKey { OperatorKey, AdaKey, NoorKey, Ci2024Key, Ci2025Key, SecurityKey, JunKey, SecondOperatorKey };

/**
 * A registry with something of everything: `edge:image-proxy` (24 records by six keys, yanks, a key that lost its
 * permission), `media:transcode` (13 records of which the twelfth breaks a rule), a package with a long name, one whose
 * record is no record, an operator log with namespaces, and a journal of checkpoints, the last over 1204 records.
 */
FakeRegistry sampleRegistry();

} // namespace kennel
