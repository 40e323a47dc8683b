// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "protocol/record.h"
#include "protocol/replay.h"
#include "require.h"
#include "support/fieldcover.h"

#include <algorithm>

namespace kennel::fuzz {

/// What must hold for any bytes taken for a record: what decodes is covered by its fields and survives encoding; and
/// under the signature of \a genuine, the first record of a log, nothing but its own bytes is accepted.
template <class State>
void checkRecord(ByteView content, const Envelope &genuine)
{
    using Record = typename State::Record;
    if (const auto decoded = decodeRecord<Record>(content)) {
        require(test::childrenCover(decoded->fields));
        const Bytes encoded = encode(decoded->record);
        const auto again = decodeRecord<Record>(encoded);
        require(again && again->record == decoded->record && encode(again->record) == encoded);
    }
    const bool isGenuine = std::ranges::equal(content, genuine.contentBytes);
    require((recordId(Record::kind, content) == recordId(Record::kind, genuine.contentBytes)) == isGenuine);
    State state;
    const Envelope envelope{Bytes(content.begin(), content.end()), genuine.keyId, genuine.signature};
    require(applyEnvelope(state, envelope).accepted() == isGenuine);
    require(isGenuine || state == State());
}

} // namespace kennel::fuzz
