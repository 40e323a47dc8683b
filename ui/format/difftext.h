// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "diff/filediff.h"

#include <QString>

#include <optional>

namespace kennel {

/** "Breaks who uses it", from one point of view. */
QString verdictText(diff::Verdict verdict, diff::Viewpoint viewpoint);

/** What the verdict asks of the next version: "major version". */
QString verdictVersionText(diff::Verdict verdict);

/** Whose point of view it is: "Who uses it". */
QString viewpointText(diff::Viewpoint viewpoint);

/** What happened, in two words: "function added". */
QString changeKindText(diff::ChangeKind kind);

/** What a change is about: "import wasi:http/types@0.2.0 · [method]request.body". */
QString changeSubject(const diff::WitChange &change);

/** Where exactly it differs: "Parameter x: u32 became u64." */
QString reasonText(const diff::Reason &reason);

/** "Can do now: opens network connections" and the like; without a full stop. */
QString capabilityChangeText(const diff::CapabilityChange &change);

/** What a claim of a file is called: "Licence"; of a tool or a dependency with its name. */
QString metadataFieldText(const diff::MetadataChange &change);

/** What became of a part: "identical". */
QString partChangeText(diff::PartChange::Kind kind);

/** "+12 KiB", "−3 bytes", "same size". */
QString sizeChangeText(std::uint64_t before, std::uint64_t after);

} // namespace kennel
