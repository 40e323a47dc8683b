// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/finding.h"
#include "base/outcome.h"
#include "crypto/digest.h"
#include "protocol/checkpoint.h"
#include "protocol/packagename.h"
#include "protocol/version.h"
#include "session/registryinfo.h"
#include "store/indextable.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace kennel {

/// How much a sync does beyond its necessary part.
struct SyncOptions
{
    bool audit = false;   ///< every log fetched and replayed, every record at its ledger place
    bool content = false; ///< with audit: every release fetched and hashed
    bool names = true;    ///< ask for the names that are not known yet
};

/// How a log is read.
struct ReadOptions
{
    bool refresh = true;  ///< sync the registry first
    bool offline = false; ///< from the store only, verified again
};

/// What became of a download. The file exists only if its digest is right.
struct DownloadResult
{
    Outcome outcome = Outcome::CouldNotCheck;
    std::vector<Finding> findings;
    RegistryId registry;             ///< where the log was found: a federated one for what is imported
    std::optional<PackageName> name; ///< only a name that hashes to the log id
    std::optional<Digest> digest;
    std::optional<Version> version;
    std::uint64_t size = 0;
    bool yanked = false;
    bool fromCache = false;
    bool isHere = false;      ///< the content is in the cache and right, whatever the outcome of the whole is
    bool beforeBreak = false; ///< the registry misbehaved; this is what was verified before (LogView::beforeBreak)
    bool written = false;     ///< the file is there, whatever the outcome of the whole is
};

/// How much an index run does.
struct IndexOptions
{
    std::uint64_t maxBytes = std::uint64_t(2) << 30; ///< fetched in one run; a later one goes on
    bool offline = false;                            ///< only what is in the store and the cache
    bool refresh = true;                             ///< bring the registry up to date first
    std::uint64_t bytesPerSecond = 0;                ///< fetched on average; 0: as fast as it comes
};

/// What became of an index run.
struct IndexResult
{
    Outcome outcome = Outcome::CouldNotCheck;
    std::vector<Finding> findings;
    IndexCoverage coverage;
    std::uint64_t bytes = 0;       ///< fetched
    bool isStopped = false;        ///< at IndexOptions::maxBytes: another run goes on
    std::uint64_t left = 0;        ///< contents that did not fit into what might still be fetched: for a later run
    std::uint64_t leftForGood = 0; ///< of them, those that no run with such a bound can fetch
};

/// What a registry says about a checkpoint that it signed earlier.
struct MonitorResult
{
    enum class Verdict : std::uint8_t { Unverified, Verified, Invalid };

    Outcome outcome = Outcome::NotChecked;
    std::vector<Finding> findings;
    std::optional<SignedCheckpoint> asked; ///< empty: nothing was kept that could be asked about
    std::optional<Verdict> checkpoint;
    std::optional<Verdict> signature;
    std::optional<std::uint64_t> retryAfter; ///< seconds; shown, never awaited
};

/// A hint of a registry that a namespace is to be read elsewhere, and what the user said about it.
struct FederationConsent
{
    RegistryId parent;
    QString nameSpace;
    QString domain;
    std::optional<bool> given; ///< empty: not decided yet
    QString file = {};         ///< of the user, that says so; empty: the registry does

    friend bool operator==(const FederationConsent &, const FederationConsent &) = default;
};

} // namespace kennel
