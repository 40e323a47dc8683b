// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Protobuf messages of any kind: the fields cover the message without gaps, inner messages lie inside their field, and
// an error points into the message.
#include "base/wirereader.h"
#include "require.h"

using namespace kennel;

static void readAll(WireReader reader, std::size_t begin, std::size_t end)
{
    for (;;) {
        const auto field = reader.next();
        if (!field) {
            require(field.error().offset >= begin && field.error().offset <= end);
            return;
        }
        if (!*field) {
            require(begin == end);
            return;
        }
        const WireField &found = **field;
        require(found.whole.offset == begin && found.whole.end() <= end);
        require(found.value.offset > begin && found.value.end() <= found.whole.end());
        require(found.bytes.size() == found.value.length);
        if (const auto inner = reader.message(found))
            readAll(*inner, found.value.offset, found.value.end());
        std::vector<WireReader::Element> elements;
        if (WireReader::appendVarints(found, elements) && !elements.empty())
            require(elements.back().range.end() == found.value.end());
        begin = found.whole.end();
    }
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    readAll(WireReader({data, size}), 0, size);
    return 0;
}
