// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "protocol/record.h"
#include "protocol/replay.h"

#include <algorithm>
#include <cstdlib>

namespace kennel::fuzz {

/// Ends the program, loudly, if a property does not hold: also where assert() is off.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// The children of \a field follow one another without gap or overlap and fill its value.
inline void requireCover(const Field &field)
{
    std::size_t at = field.value.offset;
    for (const Field &child : field.children) {
        require(child.whole.offset == at && child.value.offset >= at && child.value.end() <= child.whole.end());
        at = child.whole.end();
        if (!child.children.empty())
            requireCover(child);
    }
    require(at == field.value.end());
}

/// What must hold for any bytes taken for a record: what decodes is covered by its fields and survives encoding; and
/// under the signature of \a genuine, the first record of a log, nothing but its own bytes is accepted.
template <class State>
void checkRecord(ByteView content, const Envelope &genuine)
{
    using Record = typename State::Record;
    if (const auto decoded = decodeRecord<Record>(content)) {
        requireCover(decoded->fields);
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
