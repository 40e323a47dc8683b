// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Any bytes: the WIT text is the same each time; outside of documentation it is plain ASCII, whatever the names in the
// file are; and a text with a comment in the place of an item comes with a fault.
#include "require.h"
#include "wasm/inspection.h"

#include <algorithm>

using namespace kennel;

static bool isPlain(std::string_view line)
{
    return std::ranges::all_of(line, [](char c) { return c >= ' ' && c <= '~'; });
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const wasm::Inspection inspection = wasm::inspect({data, size});
    require(inspection.witText == wasm::inspect({data, size}).witText);
    require((inspection.outcome() == wasm::ReadOutcome::Ok) == inspection.binary.faults.empty());
    if (!inspection.witText)
        return 0;
    std::string_view rest = *inspection.witText;
    while (!rest.empty()) {
        const std::size_t end = rest.find('\n');
        require(end != std::string_view::npos);
        std::string_view line = rest.substr(0, end);
        rest.remove_prefix(end + 1);
        line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
        require(line.starts_with("///") || isPlain(line));
        require(!line.starts_with("// ") || !inspection.binary.faults.empty());
    }
    return 0;
}
