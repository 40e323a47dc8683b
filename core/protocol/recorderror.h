// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/timestamp.h"
#include "crypto/anyhash.h"
#include "crypto/keys.h"
#include "crypto/taggeddigest.h"
#include "protocol/decodeerror.h"
#include "protocol/permission.h"
#include "protocol/signaturecheck.h"
#include "protocol/version.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kennel {

/// The rules that a record can break: spec 5.5, and that it can be decoded at all.
enum class RecordRule : std::uint8_t {
    Decode,
    PreviousHashOnFirstRecord,
    NoPreviousHashAfterInit,
    IncorrectHashAlgorithm, ///< cannot occur while there is one algorithm
    RecordHashDoesNotMatch,
    ProtocolVersionNotAllowed,
    TimestampLowerThanPrevious,
    FirstEntryIsNotInit,
    InitialRecordDoesNotInit,
    InitialEntryAfterBeginning,
    KeyIDNotRecognized,
    UnauthorizedAction,
    PermissionNotFoundToRevoke,
    ReleaseOfReleased,
    YankOfUnreleased,
    YankOfYanked,
    InvalidNamespace,
    NamespaceAlreadyDefined,
    SignatureError,
};

/// The name of \a rule as in spec 5.5, `YankOfYanked`; `decode` for Decode. `record.` before it is the finding's code.
[[nodiscard]] std::string_view ruleName(RecordRule rule);

/// The rule called \a name; nothing if there is none. The inverse of ruleName().
[[nodiscard]] std::optional<RecordRule> ruleFromName(std::string_view name);

/// The first rule that a record breaks, with all that a sentence about it needs. Which members are set depends on the
/// rule:
///
/// | rule | members |
/// | --- | --- |
/// | Decode | `decode` |
/// | PreviousHashOnFirstRecord | `gotPrev` |
/// | NoPreviousHashAfterInit | `expectedPrev` |
/// | RecordHashDoesNotMatch | `expectedPrev`, `gotPrev` |
/// | ProtocolVersionNotAllowed | `protocolVersion` |
/// | TimestampLowerThanPrevious | `previousTime`, `time` |
/// | FirstEntryIsNotInit, InitialEntryAfterBeginning | `entry` |
/// | KeyIDNotRecognized | `keyId` (the signer); in the init of a package also `entry` and `otherKeyId` (the init key's)
/// | | UnauthorizedAction | `entry`, `keyId` (the signer), `permission` (the first it lacks), `lostIn` if it once had
/// it | | PermissionNotFoundToRevoke | `entry`, `keyId` (the one revoked), `permission`, `lostIn` if it once had it |
/// | ReleaseOfReleased | `entry`, `version`, `earlierRecord` (that released it) |
/// | YankOfUnreleased | `entry`, `version` |
/// | YankOfYanked | `entry`, `version`, `earlierRecord` (that yanked it) |
/// | InvalidNamespace, NamespaceAlreadyDefined | `entry`, `nameSpace` |
/// | SignatureError | `keyId` (the signer), `signatureUnreadable` |
struct RecordError
{
    RecordRule rule = RecordRule::Decode;
    std::optional<DecodeError> decode;
    std::optional<std::size_t> entry; ///< index of the entry in the record, from 0
    std::optional<KeyId> keyId;
    std::optional<KeyId> otherKeyId;
    std::optional<Permission> permission;
    std::optional<std::size_t> lostIn; ///< position in the log, from 0, of the record that took the permission away
    std::optional<RecordId> expectedPrev;
    std::optional<AnyHash> gotPrev;
    std::optional<std::uint32_t> protocolVersion;
    std::optional<Timestamp> previousTime;
    std::optional<Timestamp> time;
    std::optional<Version> version;
    std::optional<RecordId> earlierRecord;
    std::optional<std::string> nameSpace;
    bool signatureUnreadable = false; ///< the signature is no signature text at all, rather than a wrong one

    friend bool operator==(const RecordError &, const RecordError &) = default;
};

/// The error of a record of \a signer whose signature came out as \a verdict, which is not Valid.
[[nodiscard]] RecordError signatureError(const KeyId &signer, SignatureResult verdict);

} // namespace kennel
