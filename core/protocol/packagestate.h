// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "protocol/logstate.h"
#include "protocol/record.h"
#include "protocol/recorderror.h"
#include "protocol/recordmarks.h"
#include "protocol/signaturecheck.h"

#include <expected>
#include <optional>

namespace kennel {

/// Who withdrew a release, when, and in which record.
struct Yank
{
    KeyId by;
    Timestamp timestamp;
    RecordId recordId;

    friend bool operator==(const Yank &, const Yank &) = default;
};

/// A released version (spec 5.1). The content hash stays when it is yanked, although the reference forgets it.
struct Release
{
    RecordId recordId; ///< of the record that released it
    Version version;
    KeyId by; ///< the signer of that record
    Timestamp timestamp;
    AnyHash content; ///< of any length (spec 11.13)
    std::optional<Yank> yanked;

    friend bool operator==(const Release &, const Release &) = default;
};

/// The state of a package log (spec 5.1).
class PackageState : public LogState
{
public:
    using Record = PackageRecord;
    static constexpr LogKind kind = LogKind::Package;

    /// The state of an empty log.
    PackageState() = default;

    /// Every version ever released, yanked ones included, in the order of the log.
    [[nodiscard]] const OrderedMap<Version, Release> &releases() const { return m_releases; }

    /// The newest release as a reader wants it: highest by precedence and then build metadata, not yanked, a
    /// pre-release only if there is nothing else. Null if every release is yanked or there is none. Valid until the
    /// next apply().
    [[nodiscard]] const Release *newestRelease() const;

    /// Applies one record by spec 5.2: all or nothing. \a id is the id of the received bytes, \a signer the key id of
    /// the envelope, and \a signature is asked last (step 7) with the signer's key. Returns the marks that judging the
    /// record yields (strangerKey), or the first rule broken with the state unchanged.
    std::expected<RecordMarks, RecordError> apply(const PackageRecord &record, const RecordId &id, const KeyId &signer,
                                                  const SignatureCheck &signature);

    friend bool operator==(const PackageState &, const PackageState &) = default;

private:
    template <class State>
    friend class RecordRules;

    OrderedMap<Version, Release> m_releases;
};

} // namespace kennel
