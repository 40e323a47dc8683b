// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "store/schema.h"

#include "store/database.h"
#include "store/statement.h"

#include <array>
#include <span>

namespace kennel {

namespace {

constexpr std::int64_t applicationId = 0x4b6e6e6c; // "Knnl"

/// Version 1. Times are seconds since 1970 by the local clock. Digests are 32 raw bytes. What a registry signed or sent
/// is kept as it came, so that everything can be verified again.
constexpr auto version1 = std::to_array<const char *>({
    R"(CREATE TABLE registry (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        label TEXT NOT NULL UNIQUE,
        url TEXT NOT NULL,
        base TEXT NOT NULL,
        domain TEXT NOT NULL,
        parent INTEGER REFERENCES registry(id) ON DELETE CASCADE,
        pin BLOB,
        operator_key TEXT,
        demo INTEGER NOT NULL,
        broken INTEGER NOT NULL DEFAULT 0,
        generation INTEGER NOT NULL DEFAULT 0,
        accepted INTEGER,
        heads_proven INTEGER NOT NULL DEFAULT 0,
        removed_at INTEGER,
        UNIQUE (url, domain)))",
    // One row a distinct checkpoint. `generation` grows with every decision to trust anew: older rows stay, and are no
    // longer compared with.
    R"(CREATE TABLE checkpoint (
        id INTEGER PRIMARY KEY,
        registry INTEGER NOT NULL REFERENCES registry(id) ON DELETE CASCADE,
        generation INTEGER NOT NULL,
        length INTEGER NOT NULL,
        log_root BLOB NOT NULL,
        map_root BLOB NOT NULL,
        key_id TEXT NOT NULL,
        first_time INTEGER NOT NULL,
        first_signature TEXT NOT NULL,
        latest_time INTEGER NOT NULL,
        latest_signature TEXT NOT NULL,
        first_seen INTEGER NOT NULL,
        last_seen INTEGER NOT NULL,
        seen INTEGER NOT NULL,
        well_signed INTEGER NOT NULL,
        accepted INTEGER NOT NULL,
        proof_to INTEGER,
        proof BLOB,
        UNIQUE (registry, generation, length, log_root, map_root, key_id)))",
    R"(CREATE TABLE log (
        id INTEGER PRIMARY KEY,
        registry INTEGER NOT NULL REFERENCES registry(id) ON DELETE CASCADE,
        log_id BLOB NOT NULL,
        complete_to INTEGER NOT NULL,
        proof_length INTEGER,
        proof_leafs BLOB,
        proof_log BLOB,
        proof_map BLOB,
        UNIQUE (registry, log_id)))",
    R"(CREATE TABLE record (
        log INTEGER NOT NULL REFERENCES log(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        registry_index INTEGER NOT NULL,
        content BLOB NOT NULL,
        key_id TEXT NOT NULL,
        signature TEXT NOT NULL,
        token TEXT NOT NULL,
        PRIMARY KEY (log, position)))",
    R"(CREATE TABLE name (
        registry INTEGER NOT NULL REFERENCES registry(id) ON DELETE CASCADE,
        log_id BLOB NOT NULL,
        name TEXT,
        state INTEGER NOT NULL,
        PRIMARY KEY (registry, log_id)) WITHOUT ROWID)",
    R"(CREATE TABLE ledger (
        registry INTEGER NOT NULL REFERENCES registry(id) ON DELETE CASCADE,
        first INTEGER NOT NULL,
        entries BLOB NOT NULL,
        PRIMARY KEY (registry, first)))",
    R"(CREATE TABLE evidence (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        registry INTEGER NOT NULL REFERENCES registry(id) ON DELETE CASCADE,
        code TEXT NOT NULL,
        at INTEGER NOT NULL,
        fingerprint BLOB NOT NULL,
        UNIQUE (registry, fingerprint)))",
    R"(CREATE TABLE evidence_part (
        evidence INTEGER NOT NULL REFERENCES evidence(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        data BLOB NOT NULL,
        PRIMARY KEY (evidence, position)))",
    // Quarantine: what is on its way in. No view reads it; it is promoted in one transaction or thrown away.
    R"(CREATE TABLE quarantine_record (
        run INTEGER NOT NULL,
        log_id BLOB NOT NULL,
        position INTEGER NOT NULL,
        registry_index INTEGER NOT NULL,
        content BLOB NOT NULL,
        key_id TEXT NOT NULL,
        signature TEXT NOT NULL,
        token TEXT NOT NULL,
        PRIMARY KEY (run, log_id, position)))",
    R"(CREATE TABLE quarantine_ledger (
        run INTEGER NOT NULL,
        first INTEGER NOT NULL,
        entries BLOB NOT NULL,
        PRIMARY KEY (run, first)))",
    R"(CREATE TABLE consent (
        parent INTEGER NOT NULL REFERENCES registry(id) ON DELETE CASCADE,
        namespace TEXT NOT NULL,
        domain TEXT NOT NULL,
        given INTEGER,
        PRIMARY KEY (parent, namespace, domain)) WITHOUT ROWID)",
    "CREATE TABLE allowed_host (host TEXT PRIMARY KEY) WITHOUT ROWID",
    "CREATE TABLE setting (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID",
    // What was true of a file of the content cache when its digest was last computed.
    R"(CREATE TABLE content (
        digest BLOB PRIMARY KEY,
        size INTEGER NOT NULL,
        modified INTEGER NOT NULL,
        checked_at INTEGER NOT NULL) WITHOUT ROWID)",
});

/// Version 2. The index of what releases hold: all of it can be made again from logs and contents.
constexpr auto version2 = std::to_array<const char *>({
    // One row a release of a log that was replayed; `state` says whether its content was read (IndexTable::State).
    R"(CREATE TABLE indexed_release (
        id INTEGER PRIMARY KEY,
        registry INTEGER NOT NULL REFERENCES registry(id) ON DELETE CASCADE,
        log_id BLOB NOT NULL,
        name TEXT,
        namespace TEXT,
        version TEXT NOT NULL,
        newest INTEGER NOT NULL,
        yanked INTEGER NOT NULL,
        signer TEXT NOT NULL,
        claimed INTEGER NOT NULL,
        digest BLOB,
        record_index INTEGER NOT NULL,
        state INTEGER NOT NULL DEFAULT 0,
        kind TEXT,
        size INTEGER,
        description TEXT,
        licence TEXT,
        UNIQUE (registry, log_id, version)))",
    "CREATE INDEX indexed_release_digest ON indexed_release(digest)",
    "CREATE INDEX indexed_release_state ON indexed_release(registry, state, record_index)",
    "CREATE INDEX indexed_release_newest ON indexed_release(registry, newest, name)",
    // Which logs the rows above stand for, as they were then.
    R"(CREATE TABLE indexed_log (
        registry INTEGER NOT NULL REFERENCES registry(id) ON DELETE CASCADE,
        log_id BLOB NOT NULL,
        head BLOB NOT NULL,
        PRIMARY KEY (registry, log_id)) WITHOUT ROWID)",
    R"(CREATE TABLE indexed_term (
        kind INTEGER NOT NULL,
        value TEXT NOT NULL,
        release INTEGER NOT NULL REFERENCES indexed_release(id) ON DELETE CASCADE,
        version TEXT NOT NULL,
        PRIMARY KEY (kind, value, release, version)) WITHOUT ROWID)",
    "CREATE INDEX indexed_term_release ON indexed_term(release)",
    R"(CREATE VIRTUAL TABLE indexed_word USING fts5(
        name, description, authors, licence, interfaces, functions, tokenize = 'unicode61', prefix = '1 2 3'))",
    R"(CREATE TRIGGER indexed_release_gone AFTER DELETE ON indexed_release BEGIN
        DELETE FROM indexed_word WHERE rowid = old.id;
    END)",
});

/// What was read before may be judged otherwise now: it is read anew.
constexpr auto version3 = std::to_array<const char *>({
    "ALTER TABLE registry ADD COLUMN packages INTEGER NOT NULL DEFAULT 0",
    "DELETE FROM indexed_release",
    "DELETE FROM indexed_log",
});

/// What a registry sent and no view stands on: what was replaced, and what was refused (store/setasidetable.h).
constexpr auto version4 = std::to_array<const char *>({
    R"(CREATE TABLE set_aside_record (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        registry INTEGER NOT NULL REFERENCES registry(id) ON DELETE CASCADE,
        log_id BLOB NOT NULL,
        position INTEGER NOT NULL,
        registry_index INTEGER NOT NULL,
        content BLOB NOT NULL,
        key_id TEXT NOT NULL,
        signature TEXT NOT NULL,
        reason INTEGER NOT NULL,
        UNIQUE (registry, log_id, position, registry_index, content, key_id, signature)))",
});

/// Facts are kept once a content, not once a release, and a query is one MATCH of FTS5 (see store/searchtoken.h):
/// looking up words and facts in tables of their own and joining them took up to half a second with 100 000 packages.
/// What was read before is read anew.
constexpr auto version5 = std::to_array<const char *>({
    "DROP TABLE indexed_word",
    "DROP TABLE indexed_term",
    "DROP TABLE indexed_release",
    "DELETE FROM indexed_log",
    // What contents have in common, each once: interfaces, capabilities, licences, and signers and namespaces
    // (store/termtable.h). `uses` counts who refers to a row: one that nobody does goes.
    R"(CREATE TABLE indexed_term (
        id INTEGER PRIMARY KEY,
        kind INTEGER NOT NULL,
        value TEXT NOT NULL,
        version TEXT NOT NULL,
        uses INTEGER NOT NULL DEFAULT 0,
        UNIQUE (kind, value, version)))",
    // One row a digest, once its content was read or turned out to be unreadable.
    R"(CREATE TABLE indexed_content (
        id INTEGER PRIMARY KEY,
        digest BLOB NOT NULL UNIQUE,
        state INTEGER NOT NULL,
        kind TEXT,
        size INTEGER,
        description TEXT NOT NULL DEFAULT '',
        authors TEXT NOT NULL DEFAULT '',
        licence TEXT NOT NULL DEFAULT '',
        interfaces TEXT NOT NULL DEFAULT '',
        functions TEXT NOT NULL DEFAULT '',
        capabilities TEXT NOT NULL DEFAULT ''))",
    R"(CREATE TABLE indexed_fact (
        content INTEGER NOT NULL REFERENCES indexed_content(id) ON DELETE CASCADE,
        term INTEGER NOT NULL,
        PRIMARY KEY (content, term)) WITHOUT ROWID)",
    // One row a release of a log that was replayed; `state` and `size` are those of its content.
    R"(CREATE TABLE indexed_release (
        id INTEGER PRIMARY KEY,
        registry INTEGER NOT NULL REFERENCES registry(id) ON DELETE CASCADE,
        log_id BLOB NOT NULL,
        name TEXT,
        namespace INTEGER,
        version TEXT NOT NULL,
        newest INTEGER NOT NULL,
        yanked INTEGER NOT NULL,
        signer INTEGER NOT NULL,
        claimed INTEGER NOT NULL,
        digest BLOB,
        record_index INTEGER NOT NULL,
        state INTEGER NOT NULL DEFAULT 0,
        size INTEGER,
        UNIQUE (registry, log_id, version)))",
    "CREATE INDEX indexed_release_digest ON indexed_release(digest)",
    "CREATE INDEX indexed_release_state ON indexed_release(registry, state, record_index)",
    "CREATE INDEX indexed_release_newest ON indexed_release(registry, newest, name)",
    "CREATE INDEX indexed_release_name ON indexed_release(newest, name)",
    // The beginnings of words are kept up to the length of a long word: a beginning that is not kept is put together
    // from all words that have it before the first hit is known.
    R"(CREATE VIRTUAL TABLE indexed_word USING fts5(
        name, description, authors, licence, interfaces, functions, places, facts, tokenize = 'unicode61',
        content = '', contentless_delete = 1, prefix = '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16'))",
    R"(CREATE TRIGGER indexed_fact_put AFTER INSERT ON indexed_fact BEGIN
        UPDATE indexed_term SET uses = uses + 1 WHERE id = new.term;
    END)",
    R"(CREATE TRIGGER indexed_fact_gone AFTER DELETE ON indexed_fact BEGIN
        UPDATE indexed_term SET uses = uses - 1 WHERE id = old.term;
        DELETE FROM indexed_term WHERE id = old.term AND uses <= 0;
    END)",
    R"(CREATE TRIGGER indexed_release_put AFTER INSERT ON indexed_release BEGIN
        UPDATE indexed_term SET uses = uses + 1 WHERE id = new.signer;
        UPDATE indexed_term SET uses = uses + 1 WHERE id = new.namespace;
    END)",
    R"(CREATE TRIGGER indexed_release_named AFTER UPDATE OF namespace ON indexed_release
        WHEN new.namespace IS NOT old.namespace BEGIN
        UPDATE indexed_term SET uses = uses + 1 WHERE id = new.namespace;
        UPDATE indexed_term SET uses = uses - 1 WHERE id = old.namespace;
        DELETE FROM indexed_term WHERE id = old.namespace AND uses <= 0;
    END)",
    R"(CREATE TRIGGER indexed_release_gone AFTER DELETE ON indexed_release BEGIN
        DELETE FROM indexed_word WHERE rowid = old.id;
        DELETE FROM indexed_content WHERE digest = old.digest
            AND NOT EXISTS (SELECT 1 FROM indexed_release WHERE digest = old.digest);
        UPDATE indexed_term SET uses = uses - 1 WHERE id IN (old.signer, old.namespace);
        DELETE FROM indexed_term WHERE id IN (old.signer, old.namespace) AND uses <= 0;
    END)",
});

/// A checkpoint that was offered again after a longer one: when; and that one was turned down
/// (store/checkpointtable.h).
constexpr auto version6 = std::to_array<const char *>({
    "ALTER TABLE checkpoint ADD COLUMN went_back INTEGER",
    "ALTER TABLE checkpoint ADD COLUMN refused INTEGER NOT NULL DEFAULT 0",
});

/// The operator log that a registry served with a checkpoint that was not accepted: it says who might sign for that
/// checkpoint (store/servedlogtable.h).
constexpr auto version7 = std::to_array<const char *>({
    // What several have in common is there once: each record refers to the one before it; 0: to the accepted log.
    R"(CREATE TABLE served_record (
        id INTEGER PRIMARY KEY,
        registry INTEGER NOT NULL REFERENCES registry(id) ON DELETE CASCADE,
        previous INTEGER NOT NULL,
        position INTEGER NOT NULL,
        registry_index INTEGER NOT NULL,
        record_id BLOB NOT NULL,
        content BLOB NOT NULL,
        key_id TEXT NOT NULL,
        signature TEXT NOT NULL,
        UNIQUE (registry, previous, position, registry_index, record_id, key_id, signature)))",
    // How many records of the accepted log it began with, and the last one behind those.
    "ALTER TABLE checkpoint ADD COLUMN served_accepted INTEGER",
    "ALTER TABLE checkpoint ADD COLUMN served_last INTEGER",
});

/// The length of the checkpoint that the index of a registry was brought up to (store/indextable.h). What was indexed
/// before is not known to be of any: it is looked at again.
constexpr auto version8 = std::to_array<const char *>({
    "ALTER TABLE registry ADD COLUMN indexed_to INTEGER NOT NULL DEFAULT 0",
    // A content that one registry did not have was asked of no other.
    "UPDATE indexed_release SET state = 0 WHERE digest IN (SELECT digest FROM indexed_content WHERE state = 2 "
    "AND kind IS NULL)",
    "DELETE FROM indexed_content WHERE state = 2 AND kind IS NULL",
    // Who began again kept the index of before.
    "DELETE FROM indexed_release WHERE registry IN (SELECT id FROM registry WHERE generation > 0)",
    "DELETE FROM indexed_log WHERE registry IN (SELECT id FROM registry WHERE generation > 0)",
});

/// Migrations are added here and never changed: step i leads from version i to i + 1.
constexpr std::array<std::span<const char *const>, 8> steps{
    std::span(version1), std::span(version2), std::span(version3), std::span(version4),
    std::span(version5), std::span(version6), std::span(version7), std::span(version8)};
/// What each step ends with.
constexpr std::array<const char *, steps.size()> stamps{
    "PRAGMA user_version = 1", "PRAGMA user_version = 2", "PRAGMA user_version = 3", "PRAGMA user_version = 4",
    "PRAGMA user_version = 5", "PRAGMA user_version = 6", "PRAGMA user_version = 7", "PRAGMA user_version = 8"};

std::int64_t pragma(Database &database, const char *sql)
{
    auto statement = database.statement(sql);
    return statement.next() ? statement.integer(0) : 0;
}

struct State
{
    std::int64_t application = 0;
    std::int64_t version = 0;
    std::int64_t tables = 0;
};

/// The version that this program writes (`PRAGMA user_version`).
constexpr auto schemaVersion = static_cast<std::int64_t>(steps.size());

State stateOf(Database &database)
{
    return {pragma(database, "PRAGMA application_id"), pragma(database, "PRAGMA user_version"),
            pragma(database, "SELECT count(*) FROM sqlite_schema")};
}

} // namespace

const std::span<const std::span<const char *const>> schemaSteps = steps;

std::optional<StoreError> bringToNewestSchema(Database &database)
{
    // Looked at before anything is written, so that a file of somebody else, or of a newer program, stays as it is.
    const auto found = database.read([](Database &db) {
        const auto state = stateOf(db);
        if (state.tables > 0 && state.application != applicationId)
            db.fail(StoreErrorCode::NotAStore);
        if (state.version > schemaVersion)
            db.fail(StoreErrorCode::NewerVersion, QString::number(state.version));
        return state;
    });
    if (!found)
        return found.error();

    if (auto error = database.configure())
        return error;
    if (found->version == schemaVersion)
        return {};

    // Version and application id are written in the same transaction as the tables.
    for (std::size_t step = 0; step < steps.size(); ++step) {
        const auto done = database.write([step](Database &db) {
            // It is there already, or another process was first.
            if (stateOf(db).version > static_cast<std::int64_t>(step))
                return;
            for (const char *sql : steps[step])
                db.statement(sql).run();
            db.statement("PRAGMA application_id = 1265528428").run();
            db.statement(stamps[step]).run();
        });
        if (!done)
            return done.error();
    }
    return {};
}

} // namespace kennel
