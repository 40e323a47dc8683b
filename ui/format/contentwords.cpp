// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "format/findingwords.h"

namespace kennel {

std::span<const FindingWords> contentWords()
{
    static constexpr FindingWords words[] = {
        {.code = "content.digest",
         .headline = {KENNEL_WORDS("The content is not what was released")},
         .cause = {KENNEL_WORDS("Its digest is {got}; the signed one is {want}."),
                   KENNEL_WORDS("Its digest is not the signed one. It was not kept.")},
         .remedy = KENNEL_WORDS("Nothing was written. Try another source; tell the operator.")},
        {.code = "content.size",
         .headline = {KENNEL_WORDS("The content has another size than announced")},
         .cause = {KENNEL_WORDS("{want} bytes were announced, {got} came."), KENNEL_WORDS("The digest decides.")},
         .remedy = KENNEL_WORDS("Nothing to do if the digest is right.")},
        {.code = "content.range",
         .headline = {KENNEL_WORDS("The source could not go on where the download broke")},
         .cause = {KENNEL_WORDS("{subject} sent another part than asked for."),
                   KENNEL_WORDS("It sent another part than asked for.")},
         .remedy = KENNEL_WORDS("Download again from the beginning.")},
        {.code = "content.no-source",
         .headline = {KENNEL_WORDS("The registry names no place to get the content from")},
         .cause = {KENNEL_WORDS("{subject} is recorded in the log, but nobody offers its bytes."),
                   KENNEL_WORDS("Nobody offers its bytes.")},
         .remedy = KENNEL_WORDS("Ask the operator.")},
        {.code = "content.url",
         .headline = {KENNEL_WORDS("The content lies at an address that is not allowed")},
         .cause = {KENNEL_WORDS("It is {url}. Nothing was sent there."), KENNEL_WORDS("Nothing was sent there.")},
         .remedy = KENNEL_WORDS("Allow the host if it is known to belong to the registry.")},
        {.code = "content.unusable-digest",
         .headline = {KENNEL_WORDS("The release names a digest that nothing can have")},
         .cause = {KENNEL_WORDS("{got} has not the length of a digest."),
                   KENNEL_WORDS("It has not the length of a digest.")},
         .remedy = KENNEL_WORDS("Use another version; tell the maintainers.")},
        {.code = "federation.consent",
         .headline = {KENNEL_WORDS("The registry hints at another registry for “{namespace}”"),
                      KENNEL_WORDS("The registry hints at another registry")},
         .cause = {KENNEL_WORDS("It names {domain}. Hints are followed only with consent."),
                   KENNEL_WORDS("Hints are followed only with consent.")},
         .remedy = KENNEL_WORDS("Consent, or add that registry by its own address.")},
        {.code = "federation.hint",
         .headline = {KENNEL_WORDS("A hint to another registry cannot be used")},
         .cause = {KENNEL_WORDS("It says “{message}”."), KENNEL_WORDS("It is malformed or names another namespace.")},
         .remedy = KENNEL_WORDS("Tell the operator.")},
        {.code = "federation.domain",
         .headline = {KENNEL_WORDS("Another registry is named by what is no domain")},
         .cause = {KENNEL_WORDS("It says “{domain}”."), KENNEL_WORDS("Nothing was sent there.")},
         .remedy = KENNEL_WORDS("Tell the operator.")},
        {.code = "federation.namespace",
         .headline = {KENNEL_WORDS("The other registry does not serve the namespace")},
         .cause = {KENNEL_WORDS("“{namespace}” is imported from {domain}, which does not define it."),
                   KENNEL_WORDS("It is imported from a registry that does not define it.")},
         .remedy = KENNEL_WORDS("Ask the operators of both.")},
        {.code = "federation.loop",
         .headline = {KENNEL_WORDS("Registries refer to each other in a circle")},
         .cause = {KENNEL_WORDS("“{namespace}” leads back to where it began."), KENNEL_WORDS("Reading was ended.")},
         .remedy = KENNEL_WORDS("Ask the operators.")},
    };
    return words;
}

} // namespace kennel
