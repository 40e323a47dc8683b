// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QtGlobal>

#include <span>
#include <string_view>

namespace kennel {

/**
 * Alternatives of one sentence, richest first: the first one is taken whose placeholders, "{keyId}", are all among the
 * details of the finding. The last one has to do without any. Digests and key ids are shortened, but for "{keyId!}".
 * "{basis=proved}" is replaced by nothing, and asks for a detail of that value.
 */
struct Wording
{
    const char *first = "";
    const char *second = nullptr;
    const char *third = nullptr;
};

/** The words of one finding code. All strings are marked for translation in the context "kennel". */
struct FindingWords
{
    std::string_view code;
    Wording headline;
    Wording cause;
    const char *remedy = "";
    const char *rule = "";
};

std::span<const FindingWords> transportWords();  ///< http., json., well-known.
std::span<const FindingWords> checkpointWords(); ///< checkpoint., operator., monitor.
std::span<const FindingWords> recordWords();     ///< record.
std::span<const FindingWords> logWords();        ///< log., names., policy., text., registry.
std::span<const FindingWords> proofWords();      ///< proof., ledger.
std::span<const FindingWords> contentWords();    ///< content., federation.

std::span<const FindingWords> storeWords(); ///< store., job., search., and files that cannot be written

} // namespace kennel

/** Marks a sentence of findings for translation; lupdate is told of it, and takes the namespace for the context. */
#define KENNEL_WORDS(text) QT_TRANSLATE_NOOP("kennel", text)
