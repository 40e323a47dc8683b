// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/inspection.h"

#include "wasm/witlifter.h"
#include "wasm/witprinter.h"

namespace kennel::wasm {

std::string_view readOutcomeName(ReadOutcome outcome)
{
    static constexpr std::string_view names[] = {"ok", "partial", "invalid", "malformed", "limit"};
    return names[static_cast<std::size_t>(outcome)];
}

ReadOutcome Inspection::outcome() const
{
    const Fault *fault = binary.faults.worst();
    if (!fault)
        return ReadOutcome::Ok;
    switch (faultClass(fault->code)) {
    case FaultClass::Malformed:
        return ReadOutcome::Malformed;
    case FaultClass::Limit:
        return ReadOutcome::Limit;
    case FaultClass::Invalid:
        return ReadOutcome::Invalid;
    case FaultClass::Partial:
        return ReadOutcome::Partial;
    }
    return ReadOutcome::Malformed;
}

Inspection inspect(ByteView bytes)
{
    Inspection result{.binary = readBinary(bytes)};
    result.wit = liftWit(result.binary, bytes);
    if (result.wit) {
        WitText text = printWit(*result.wit);
        if (text.isCut)
            result.binary.faults.add({.code = FaultCode::WitTooLong});
        result.witText = std::move(text.text);
    }
    return result;
}

} // namespace kennel::wasm
