// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "diff/filediff.h"
#include "diff/versionfit.h"
#include "session/lookinside.h"

#include <QString>
#include <QStringList>

namespace kennel {

/** "Breaks who uses it", from one point of view. */
QString verdictText(diff::Verdict verdict, diff::Viewpoint viewpoint);

/** What the verdict asks of the next version: "major version". */
QString verdictVersionText(diff::Verdict verdict);

/** Whose point of view it is: "Who uses it". */
QString viewpointText(diff::Viewpoint viewpoint);

/** What a comparison says beside its verdicts, each under a heading of its own. */
enum class DiffGroup { Capabilities, Parts, Claims };

/** The heading of a group: "What it may do". */
QString diffGroupText(DiffGroup group);

/** The world, interface or module that changed: "World proxy". */
QString subjectText(const diff::WitSubject &subject);

/** What became of it as a whole: "new", "gone"; empty if both have it. */
QString presenceText(diff::WitSubject::Presence presence);

/** What happened, in two words: "function added". */
QString changeKindText(diff::ChangeKind kind);

/** What a change is about: "import wasi:http/types@0.2.0 · [method]request.body". */
QString changeSubject(const diff::WitChange &change);

/** Whom it breaks: "breaks users". */
QString breakageText(const diff::WitChange &change);

/** Where exactly it differs: "Parameter x: u32 became u64." */
QString reasonText(const diff::Reason &reason);

/** What became of a capability, for beside its sentence: "new", "no longer". */
QString capabilityChangeText(diff::CapabilityChange::Kind kind);

/** What a claim of a file is called: "Licence"; of a tool or a dependency with its name. */
QString metadataFieldText(const diff::MetadataChange &change);

/** A part by its kind and name: "module wit-component:shim". */
QString partText(const wasm::Part &part);

/** The sections of `part` that `change` is about: "custom producers". */
QString sectionText(const wasm::Part &part, const diff::SectionChange &change);

/** What became of a part: "identical". */
QString partChangeText(diff::PartChange::Kind kind);

/** What became of something by whether it was there and is there: "added", "removed", "changed". */
QString presenceChangeText(bool wasThere, bool isThere);

/** "+12 KiB", "−3 bytes", "same size". */
QString sizeChangeText(std::uint64_t before, std::uint64_t after);

/** Everything that was not compared, and why; a sentence each. `diff` compares `before` with `after`. */
QStringList notComparedTexts(const diff::FileDiff &diff, const InspectedFile &before, const InspectedFile &after);

/** What of a world or interface was not compared; empty if all was. */
QString notComparedText(const diff::WitSubject &subject);

/** Where the versions come from that a change is judged by. */
enum class VersionSource {
    Releases, ///< the releases that are compared
    Claims,   ///< what one of the files says of itself
};

/** Whether it fits, in three words: "The version fits". */
QString versionFitHeadline(const diff::VersionFit &fit);

/** "2.0.0 → 2.1.0 is a minor step, this change needs a major one." */
QString versionFitText(const diff::VersionFit &fit, VersionSource source);

} // namespace kennel
