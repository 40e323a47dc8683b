// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "protocol/logstate.h"
#include "protocol/record.h"
#include "protocol/recorderror.h"
#include "protocol/recordmarks.h"
#include "protocol/signaturecheck.h"

#include <expected>
#include <optional>
#include <string>

namespace kennel {

/// A namespace that the operator log defines or imports (spec 5.1), and since when.
struct Namespace
{
    std::optional<std::string> importedFrom; ///< the registry as the log names it, unchecked; nothing if defined here
    RecordId recordId;
    KeyId by;
    Timestamp timestamp;

    friend bool operator==(const Namespace &, const Namespace &) = default;
};

/// The state of an operator log (spec 5.1).
class OperatorState : public LogState
{
public:
    using Record = OperatorRecord;
    static constexpr LogKind kind = LogKind::Operator;

    /// The state of an empty log.
    OperatorState() = default;

    /// Every namespace by name, in the order of the log; it never shrinks.
    [[nodiscard]] const OrderedMap<std::string, Namespace> &namespaces() const { return m_namespaces; }

    /// Applies one record by spec 5.2; see PackageState::apply(). The marks are strangerKey and initSignedByOtherKey.
    std::expected<RecordMarks, RecordError> apply(const OperatorRecord &record, const RecordId &id, const KeyId &signer,
                                                  const SignatureCheck &signature);

    friend bool operator==(const OperatorState &, const OperatorState &) = default;

private:
    template <class State>
    friend class RecordRules;

    OrderedMap<std::string, Namespace> m_namespaces;
};

} // namespace kennel
