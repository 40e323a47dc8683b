// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "format/findingwords.h"

namespace kennel {

std::span<const FindingWords> storeWords()
{
    static constexpr FindingWords words[] = {
        {.code = "store.newer-version",
         .headline = {KENNEL_WORDS("The store was written by a newer Kennel")},
         .cause = {KENNEL_WORDS("It is of version {detail}. Nothing was changed."),
                   KENNEL_WORDS("Nothing was changed.")},
         .remedy = KENNEL_WORDS("Use that version, or another folder with --store.")},
        {.code = "store.not-a-store",
         .headline = {KENNEL_WORDS("The file is no store of Kennel")},
         .cause = {KENNEL_WORDS("It is {subject}. Nothing was changed."), KENNEL_WORDS("Nothing was changed.")},
         .remedy = KENNEL_WORDS("Use another folder with --store.")},
        {.code = "store.read-only",
         .headline = {KENNEL_WORDS("The store may not be written")},
         .cause = {KENNEL_WORDS("It is {subject}. Nothing was changed."), KENNEL_WORDS("Nothing was changed.")},
         .remedy = KENNEL_WORDS("Give this user the right to write there, or use another folder with --store.")},
        {.code = "store.disk-full",
         .headline = {KENNEL_WORDS("The disk is full")},
         .cause = {KENNEL_WORDS("Nothing of this run was kept; what was there before stays.")},
         .remedy = KENNEL_WORDS("Make room, then try again.")},
        {.code = "store.locked",
         .headline = {KENNEL_WORDS("Another program writes to the store")},
         .cause = {KENNEL_WORDS("It is {detail}, and did not end in time."), KENNEL_WORDS("It did not end in time.")},
         .remedy = KENNEL_WORDS("Wait for it, then try again.")},
        {.code = "store.damaged",
         .headline = {KENNEL_WORDS("The store does not hold together")},
         .cause = {KENNEL_WORDS("It says: {detail}"), KENNEL_WORDS("It was changed from outside, or the disk fails.")},
         .remedy = KENNEL_WORDS("Keep a copy of it for its evidence, and sync into another folder with --store.")},
        {.code = "store.cancelled",
         .headline = {KENNEL_WORDS("Cancelled before anything was kept")},
         .cause = {KENNEL_WORDS("What was there before stays.")},
         .remedy = KENNEL_WORDS("Begin again when it suits.")},
        {.code = "store.io",
         .headline = {KENNEL_WORDS("The store cannot be read or written")},
         .cause = {KENNEL_WORDS("The system says: {detail}"), KENNEL_WORDS("The system did not say why.")},
         .remedy = KENNEL_WORDS("Check the disk, then try again.")},
        {.code = "store.unusable",
         .headline = {KENNEL_WORDS("The store cannot be used")},
         .cause = {KENNEL_WORDS("{message}"), KENNEL_WORDS("What was there before stays.")},
         .remedy = KENNEL_WORDS("Make it usable, or use another folder with --store.")},
        {.code = "content.file",
         .headline = {KENNEL_WORDS("The file cannot be written")},
         .cause = {KENNEL_WORDS("{subject}: {error}"), KENNEL_WORDS("The system did not say why.")},
         .remedy = KENNEL_WORDS("Choose another place, or make room.")},
        {.code = "search.no-field",
         .headline = {KENNEL_WORDS("“{subject!}” was looked for as a word: there is no field “{field}”"),
                      KENNEL_WORDS("What looks like a field was looked for as a word")},
         .cause = {KENNEL_WORDS("There are {fields}."), KENNEL_WORDS("There is no such field.")},
         .remedy = KENNEL_WORDS("Use one of them, or take the term away.")},
        {.code = "search.world",
         .headline = {KENNEL_WORDS("Only WIT packages and modules are found by a world: that they define, or carry")},
         .cause = {KENNEL_WORDS("A component does not say which world it was made for; what it imports and exports is "
                                "found by imports: and exports:.")},
         .remedy = KENNEL_WORDS("Search for the interfaces of that world.")},
        {.code = "search.imported",
         .headline = {KENNEL_WORDS("The namespace “{subject!}” is read from {domain}")},
         .cause = {KENNEL_WORDS("This registry imports it. What is there is found once that registry is in the list "
                                "and was indexed by its own name.")},
         .remedy = KENNEL_WORDS("Open a package of it, index that registry, and search all registries.")},
        {.code = "job.offline",
         .headline = {KENNEL_WORDS("Only the registry can answer this")},
         .cause = {KENNEL_WORDS("Nobody was contacted, as --offline demands.")},
         .remedy = KENNEL_WORDS("Try again without --offline.")},
        {.code = "job.cancelled",
         .headline = {KENNEL_WORDS("Cancelled")},
         .cause = {KENNEL_WORDS("What was not complete by then was not kept.")},
         .remedy = KENNEL_WORDS("Begin again when it suits.")},
    };
    return words;
}

} // namespace kennel
