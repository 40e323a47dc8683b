// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "recordfuzzer.h"

using namespace kennel;

/// An envelope survives encoding and is judged the same afterwards; and of an accepted record no changed copy is
/// accepted.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto envelope = decodeEnvelope({data, size});
    if (!envelope)
        return 0;
    const Bytes encoded = encode(*envelope);
    const auto again = decodeEnvelope(encoded);
    require(again && *again == *envelope && encode(*again) == encoded);

    PackageState state;
    const RecordOutcome outcome = applyEnvelope(state, *envelope);
    PackageState stateAgain;
    require(applyEnvelope(stateAgain, *again) == outcome && stateAgain == state);
    if (!outcome.accepted() || envelope->contentBytes.empty())
        return 0;
    // Whatever was signed: a changed byte anywhere in the content is another record, and not the signer's.
    Envelope changed = *envelope;
    changed.contentBytes[size % changed.contentBytes.size()] ^= static_cast<std::uint8_t>(1u << size % 8);
    PackageState untouched;
    const RecordOutcome refused = applyEnvelope(untouched, changed);
    require(!refused.accepted() && refused.id != outcome.id && untouched == PackageState());
    return 0;
}
