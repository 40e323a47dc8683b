// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "format/findingwords.h"

namespace kennel {

std::span<const FindingWords> checkpointWords()
{
    static constexpr FindingWords words[] = {
        {.code = "checkpoint.shape",
         .headline = {KENNEL_WORDS("The signed checkpoint is malformed")},
         .cause = {KENNEL_WORDS("Member “{field}” cannot be read."), KENNEL_WORDS("It cannot be read.")},
         .remedy = KENNEL_WORDS("Tell the operator.")},
        {.code = "checkpoint.unknown-key",
         .headline = {KENNEL_WORDS("The checkpoint is signed by a key that is not known")},
         .cause = {KENNEL_WORDS("The operator log never introduced key {keyId}."),
                   KENNEL_WORDS("The operator log never introduced its signer.")},
         .remedy = KENNEL_WORDS("Stay at the accepted checkpoint, and ask the operator.")},
        {.code = "checkpoint.commit",
         .headline = {KENNEL_WORDS("The signer of the checkpoint may not sign checkpoints")},
         .cause = {KENNEL_WORDS("Key {keyId} does not hold the permission “commit” (any more)."),
                   KENNEL_WORDS("It does not hold the permission “commit” (any more).")},
         .remedy = KENNEL_WORDS("Stay at the accepted checkpoint, and ask the operator.")},
        {.code = "checkpoint.signature",
         .headline = {KENNEL_WORDS("The signature of the checkpoint is not genuine")},
         .cause = {KENNEL_WORDS("Key {keyId} did not sign these roots and this time."),
                   KENNEL_WORDS("Its signer did not sign these roots and this time.")},
         .remedy = KENNEL_WORDS("Stay at the accepted checkpoint, and ask the operator. A false signature proves "
                                "nothing against the registry itself.")},
        {.code = "checkpoint.fork",
         .headline = {KENNEL_WORDS("The registry signed two different histories")},
         .cause = {KENNEL_WORDS("Two genuine checkpoints of {logLength} records have different roots. Both are kept as "
                                "evidence."),
                   KENNEL_WORDS(
                       "Two genuine checkpoints contradict each other, as was seen on {when}. Both are kept as "
                       "evidence."),
                   KENNEL_WORDS("Two genuine checkpoints contradict each other. Both are kept as evidence.")},
         .remedy = KENNEL_WORDS("Accept nothing new. Save the evidence, show it to the operator and to others, then "
                                "decide whether to trust the registry again.")},
        {.code = "checkpoint.rollback",
         .headline = {KENNEL_WORDS("The registry went back to an older state")},
         .cause = {KENNEL_WORDS("It shows a genuine checkpoint of {logLength} records, signed for {timestamp}; one of "
                                "{kept.logLength} records, signed for {kept.timestamp}, was seen before."),
                   KENNEL_WORDS("It showed a shorter log than was seen before, on {when}. The evidence is kept."),
                   KENNEL_WORDS("It shows a shorter log than was seen before.")},
         .remedy = KENNEL_WORDS("Accept nothing new. Ask the operator whether data were lost; the evidence is kept.")},
        {.code = "checkpoint.consistency",
         .headline = {KENNEL_WORDS("The new checkpoint does not continue what was seen before")},
         .cause = {KENNEL_WORDS("The log of {logLength} records does not begin with the one of {kept.logLength}."),
                   KENNEL_WORDS("The proof that it does was wrong, on {when}. The evidence is kept."),
                   KENNEL_WORDS("The proof that it does was wrong.")},
         .remedy = KENNEL_WORDS("Accept nothing new. Save the evidence and show it to the operator.")},
        {.code = "checkpoint.stale",
         .headline = {KENNEL_WORDS("The newest checkpoint is old")},
         .cause = {KENNEL_WORDS("It was signed {age} ago. Somebody may be holding newer ones back."),
                   KENNEL_WORDS("Somebody may be holding newer ones back.")},
         .remedy = KENNEL_WORDS("Sync again; compare with somebody on another network.")},
        {.code = "checkpoint.future",
         .headline = {KENNEL_WORDS("The checkpoint claims a time in the future")},
         .cause = {KENNEL_WORDS("It is {ahead} ahead. A clock is wrong: the registry's or this computer's."),
                   KENNEL_WORDS("A clock is wrong: the registry's or this computer's.")},
         .remedy = KENNEL_WORDS("Check the clock of this computer; tell the operator.")},
        {.code = "checkpoint.time-backwards",
         .headline = {KENNEL_WORDS("A longer log claims an earlier time")},
         .cause = {KENNEL_WORDS("The checkpoint claims {timestamp}, the one before it {keptTimestamp}."),
                   KENNEL_WORDS("The registry's clock went back.")},
         .remedy = KENNEL_WORDS("Nothing to do; the order is proven, times are only claims.")},
        {.code = "checkpoint.not-kept",
         .headline = {KENNEL_WORDS("No checkpoint of length {got} is kept"),
                      KENNEL_WORDS("No such checkpoint is kept")},
         .cause = {KENNEL_WORDS("“kennelctl checkpoints” lists all that were ever seen.")},
         .remedy = KENNEL_WORDS("Take a length from the list of checkpoints.")},
        {.code = "operator.pinned",
         .headline = {KENNEL_WORDS("{before=same}Trusted again: the same operator as before"),
                      KENNEL_WORDS("{before=other}Trusted again: another operator is pinned now"),
                      KENNEL_WORDS("First contact: the operator was pinned")},
         .cause = {KENNEL_WORDS("From now on this registry is the one whose operator log key {operator!} began "
                                "with record {pin}."),
                   KENNEL_WORDS("From now on this registry is the one whose operator log key {operator!} began."),
                   KENNEL_WORDS("From now on this registry is recognised by the first record of its operator log.")},
         .remedy = KENNEL_WORDS("Compare the key with what the operator publishes elsewhere.")},
        {.code = "operator.identity-changed",
         .headline = {KENNEL_WORDS("This is another operator than the pinned one")},
         .cause =
             {KENNEL_WORDS(
                  "The operator log now begins with record {firstRecord} by key {operator}; pinned is record {pin} "
                  "by key {pinnedOperator}. The address was taken over, or the registry began again."),
              KENNEL_WORDS("It was seen on {when}, and the evidence is kept. The address was taken over, or the "
                           "registry began again."),
              KENNEL_WORDS("The address was taken over, or the registry began again.")},
         .remedy = KENNEL_WORDS("Ask the operator by other means. Only then trust the registry again; both logs are "
                                "kept.")},
        {.code = "operator.not-wanted",
         .headline = {KENNEL_WORDS("The operator is not the one that was asked for")},
         .cause = {KENNEL_WORDS(
                       "Key {operator} began the operator log; key {want} was asked for. Nothing was changed."),
                   KENNEL_WORDS("Another key began the operator log. Nothing was changed.")},
         .remedy = KENNEL_WORDS("Compare the key with what the operator publishes elsewhere.")},
        {.code = "operator.init-signed-by-other-key",
         .headline = {KENNEL_WORDS("The operator log names one key and was begun by another")},
         .cause = {KENNEL_WORDS("Its init names key {otherKeyId}; key {keyId} signed and holds the permissions."),
                   KENNEL_WORDS("The signer of its first record holds the permissions.")},
         .remedy = KENNEL_WORDS("Ask the operator whether this was meant.")},
        {.code = "operator.import-domain-invalid",
         .headline = {KENNEL_WORDS("A namespace is imported from what is no domain")},
         .cause = {KENNEL_WORDS("“{namespace}” is said to come from “{domain}”."),
                   KENNEL_WORDS("The packages in it cannot be read.")},
         .remedy = KENNEL_WORDS("Tell the operator.")},
        {.code = "evidence.missing",
         .headline = {KENNEL_WORDS("{what=operator-log}The operator log is missing from the evidence"),
                      KENNEL_WORDS("A file of the evidence is missing")},
         .cause = {KENNEL_WORDS("{what=operator-log}“{subject}” is not there. It holds the keys: without it nobody can "
                                "tell whether the signatures are genuine, and so nothing is proven. Earlier versions "
                                "of Kennel kept none."),
                   KENNEL_WORDS("“{subject}” is not there, or cannot be read.")},
         .remedy = KENNEL_WORDS("Ask whoever wrote it for all files.")},
        {.code = "evidence.no-entry",
         .headline = {KENNEL_WORDS("There is no evidence {got}"), KENNEL_WORDS("There is no such evidence")},
         .cause = {KENNEL_WORDS("Kept of this registry: {count}, counted from 1."),
                   KENNEL_WORDS("“kennelctl evidence” lists what is kept.")},
         .remedy = KENNEL_WORDS("Check the number: “kennelctl evidence” lists what is kept.")},
        {.code = "evidence.completed",
         .headline = {KENNEL_WORDS("The operator log was added to the evidence")},
         .cause = {KENNEL_WORDS("None was kept with it. The signatures hold under one that is kept of this registry; "
                                "it proves itself.")},
         .remedy = KENNEL_WORDS("Nothing to do.")},
        {.code = "evidence.no-contradiction",
         .headline = {KENNEL_WORDS("These files show no misbehaviour")},
         .cause = {KENNEL_WORDS("All signatures hold, and nothing that was signed contradicts anything else.")},
         .remedy = KENNEL_WORDS("Ask whoever wrote it what it is to show.")},
        {.code = "monitor.invalid",
         .headline = {KENNEL_WORDS("The registry disowns a checkpoint that it signed")},
         .cause = {KENNEL_WORDS(
                       "It calls the checkpoint of {logLength} records invalid; its genuine signature is kept."),
                   KENNEL_WORDS("Its genuine signature is kept as evidence.")},
         .remedy = KENNEL_WORDS("Save the evidence and show it to the operator.")},
        {.code = "monitor.unverified",
         .headline = {KENNEL_WORDS("The registry could not check the checkpoint")},
         .cause = {KENNEL_WORDS("It asks to come back in {retryAfter} s."), KENNEL_WORDS("It gave no verdict.")},
         .remedy = KENNEL_WORDS("Ask again later.")},
    };
    return words;
}

} // namespace kennel
