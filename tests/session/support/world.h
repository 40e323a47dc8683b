// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "api/transport.h"
#include "crypto/keys.h"
#include "merkle/ledger.h"
#include "protocol/checkpoint.h"
#include "protocol/envelope.h"
#include "protocol/packagename.h"
#include "protocol/record.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kennel::test {

/// An answer on its way out: a hook may change it, or make it an error.
struct WorldAnswer
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QByteArray hint;                      ///< header Warg-Registry-Hint
    std::optional<std::string> transport; ///< code of the http family instead of an answer
};

/// A registry in a few lines that says exactly what a test wants: honest by itself, and as false as the hook makes it.
/// Contents are under "content/", and once more under "mirror/", which it does not say itself.
/// A copy is another history with the same past.
class World
{
public:
    struct Entry
    {
        LogId log;
        Envelope envelope;
    };

    explicit World(std::string_view operatorSeed = "operator");

    using Key = std::shared_ptr<const PrivateKey>;
    /// A key that is the same in every run.
    static Key key(std::string_view seed);

    void appendOperator(std::vector<OperatorEntry> entries, const Key &signer);
    void append(const std::string &package, std::vector<PackageEntry> entries, const Key &signer);
    /// init and one release by \a signer, content included.
    void publish(const std::string &package, const std::string &version, const Key &signer);
    /// Adds a record without asking whether it breaks a rule.
    void appendRaw(const LogId &log, Envelope envelope);
    /// Issues a checkpoint over everything so far: only its lengths can be asked about.
    void cut();
    /// The checkpoint at \a length as it is signed now.
    SignedCheckpoint checkpoint(std::uint64_t length) const;
    std::uint64_t length() const { return m_cuts[m_shown == 0 ? m_cuts.size() - 1 : m_shown - 1]; }
    /// Shows only the first \a cuts checkpoints from now on; 0: all. How many there are.
    void show(std::size_t cuts) { m_shown = cuts; }
    std::size_t cutCount() const { return m_cuts.size(); }
    /// Writes the history to \a file, so that another process can answer exactly as this one.
    void save(const QString &file) const;
    static World load(const QString &file);
    /// Takes records away again: what a restart from an old backup does.
    void rollBack(std::uint64_t length);

    RecordId head(const LogId &log) const;
    std::size_t recordCount(const LogId &log) const;

    /// What a real registry of this history answers.
    WorldAnswer answer(const Request &request) const;

    Key operatorKey;
    Key checkpointKey; ///< signs checkpoints
    std::uint64_t time = 1'700'000'000;
    std::uint64_t pageLimit = 1000;
    std::uint64_t ledgerPiece = 0; ///< entries of one ledger piece; 0: all in one
    std::map<LogId, std::string> names;
    std::map<Digest, QByteArray> contents;
    std::vector<Entry> entries;

private:
    struct Place
    {
        std::uint64_t index = 0;
        const Entry *entry = nullptr;
    };
    std::vector<Place> logRecords(const LogId &log, std::uint64_t length) const;
    Ledger ledger(std::uint64_t length) const;
    QJsonObject published(const Place &place) const;
    WorldAnswer fetchLogs(const QJsonObject &query) const;
    WorldAnswer inclusion(const QJsonObject &query) const;
    WorldAnswer ledgerSources() const;
    WorldAnswer ledgerFrom(std::uint64_t first) const;
    WorldAnswer verdict(const QJsonObject &signedCheckpoint) const;
    std::int64_t recordTime() const { return static_cast<std::int64_t>(time) - 1000 + std::int64_t(entries.size()); }

    std::vector<std::uint64_t> m_cuts;
    std::size_t m_shown = 0;
};

} // namespace kennel::test
