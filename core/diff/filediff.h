// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/digest.h"
#include "diff/capabilitydiff.h"
#include "diff/metadatadiff.h"
#include "diff/partdiff.h"
#include "diff/witdiff.h"
#include "meaning/capabilitytable.h"
#include "wasm/inspection.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace kennel::diff {

/// One of two files that are compared.
struct FileFacts
{
    wasm::FileKind kind = wasm::FileKind::Unknown;
    std::uint64_t size = 0;
    Digest digest{};
    bool isWhole = false;                       ///< it was read to its end, see wasm::Binary::isWhole
    bool isRefused = false;                     ///< it breaks a rule, see wasm::Binary::isValid
    std::vector<std::optional<Digest>> parts{}; ///< digests of its parts, by their index
};

/// Everything that two files differ in.
struct FileDiff
{
    FileFacts before{};
    FileFacts after{};
    /// Of two modules by their worlds where both carry one, else by what they import and export, with the worlds that
    /// only one carries.
    std::optional<WitDiff> interface{}; ///< nothing where one of them says nothing that could be compared
    std::optional<std::vector<CapabilityChange>> capabilities{}; ///< nothing where one of them is not valid
    std::vector<PartChange> parts{};
    std::vector<MetadataChange> metadata{}; ///< of the files themselves, not of what is nested in them

    /// Both were read to their end. Of what was not read nobody knows whether it is gone: there is no verdict then,
    /// and parts and claims are compared only as far as both were read.
    bool isWhole() const { return before.isWhole && after.isWhole; }
    /// They are whole, and neither breaks a rule: of a file that hosts refuse, too, nobody can say what it fits.
    bool isJudged() const { return isWhole() && !before.isRefused && !after.isRefused; }
    bool areIdentical() const { return before.digest == after.digest; }
    /// Nothing where the interfaces could not be compared. A file of another kind breaks everybody.
    std::optional<Verdict> verdict(Viewpoint viewpoint) const;
};

/// A file as it was read.
struct ReadFile
{
    const wasm::Inspection &inspection;
    ByteView bytes;
};

/// Compares two files: what they import and export, what they may do, their parts, what they claim, their sizes.
FileDiff compareFiles(const ReadFile &before, const ReadFile &after, const meaning::CapabilityTable &table);

} // namespace kennel::diff
