// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Any bytes: every part lies in the one around it, every section in its part and behind the one before, every fault in
// the file; and a part that is not damaged is all preamble and sections.
#include "require.h"
#include "wasm/binary.h"

using namespace kennel;

static void checkPart(const wasm::Binary &binary, const wasm::Part &part, ByteRange whole)
{
    const ByteRange around = part.parent ? binary.parts.at(*part.parent).range : whole;
    require(part.range.offset >= around.offset && part.range.end() <= around.end());
    require((part.kind == wasm::Part::Kind::Module) == (part.interface != nullptr));
    std::size_t end = part.range.offset + 8;
    for (const wasm::Section &section : part.sections) {
        require(section.headerOffset == end && section.payload.offset > end);
        end = section.payload.end();
    }
    require(part.damaged ? end <= part.range.end() : end == part.range.end());
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const wasm::Binary binary = wasm::readBinary({data, size});
    for (const wasm::Part &part : binary.parts)
        checkPart(binary, part, {0, size});
    for (const wasm::Fault &fault : binary.faults.all())
        require(fault.offset <= size);
    require((binary.kind == wasm::FileKind::Unknown) == binary.parts.empty());
    require(!binary.parts.empty() || !binary.faults.empty());
    return 0;
}
