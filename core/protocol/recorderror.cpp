// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "protocol/recorderror.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kennel {

static constexpr std::array<std::pair<RecordRule, std::string_view>, 19> ruleNames{{
    {RecordRule::Decode, "decode"},
    {RecordRule::PreviousHashOnFirstRecord, "PreviousHashOnFirstRecord"},
    {RecordRule::NoPreviousHashAfterInit, "NoPreviousHashAfterInit"},
    {RecordRule::IncorrectHashAlgorithm, "IncorrectHashAlgorithm"},
    {RecordRule::RecordHashDoesNotMatch, "RecordHashDoesNotMatch"},
    {RecordRule::ProtocolVersionNotAllowed, "ProtocolVersionNotAllowed"},
    {RecordRule::TimestampLowerThanPrevious, "TimestampLowerThanPrevious"},
    {RecordRule::FirstEntryIsNotInit, "FirstEntryIsNotInit"},
    {RecordRule::InitialRecordDoesNotInit, "InitialRecordDoesNotInit"},
    {RecordRule::InitialEntryAfterBeginning, "InitialEntryAfterBeginning"},
    {RecordRule::KeyIDNotRecognized, "KeyIDNotRecognized"},
    {RecordRule::UnauthorizedAction, "UnauthorizedAction"},
    {RecordRule::PermissionNotFoundToRevoke, "PermissionNotFoundToRevoke"},
    {RecordRule::ReleaseOfReleased, "ReleaseOfReleased"},
    {RecordRule::YankOfUnreleased, "YankOfUnreleased"},
    {RecordRule::YankOfYanked, "YankOfYanked"},
    {RecordRule::InvalidNamespace, "InvalidNamespace"},
    {RecordRule::NamespaceAlreadyDefined, "NamespaceAlreadyDefined"},
    {RecordRule::SignatureError, "SignatureError"},
}};

std::string_view ruleName(RecordRule rule)
{
    const auto found = std::ranges::find(ruleNames, rule, &std::pair<RecordRule, std::string_view>::first);
    return found == ruleNames.end() ? std::string_view() : found->second;
}

std::optional<RecordRule> ruleFromName(std::string_view name)
{
    const auto found = std::ranges::find(ruleNames, name, &std::pair<RecordRule, std::string_view>::second);
    return found == ruleNames.end() ? std::nullopt : std::optional(found->first);
}

RecordError signatureError(const KeyId &signer, SignatureResult verdict)
{
    RecordError broken;
    broken.rule = RecordRule::SignatureError;
    broken.keyId = signer;
    broken.signatureUnreadable = verdict == SignatureResult::Unreadable;
    return broken;
}

} // namespace kennel
