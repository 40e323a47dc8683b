// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "diff/witchange.h"

#include <array>
#include <cstddef>

namespace kennel::diff {

namespace {

template <std::size_t Size, typename Enum>
std::string_view nameIn(const std::array<std::string_view, Size> &names, Enum value)
{
    return names[static_cast<std::size_t>(value)];
}

} // namespace

std::string_view verdictName(Verdict verdict)
{
    static constexpr std::array<std::string_view, 3> names{"none", "additive", "breaking"};
    return nameIn(names, verdict);
}

std::string_view viewpointName(Viewpoint viewpoint)
{
    static constexpr std::array<std::string_view, 2> names{"users", "implementers"};
    return nameIn(names, viewpoint);
}

std::string_view changeKindName(ChangeKind kind)
{
    static constexpr std::array<std::string_view, 12> names{"interface-added", "interface-removed", "interface-version",
                                                            "function-added",  "function-removed",  "function-changed",
                                                            "type-added",      "type-removed",      "type-changed",
                                                            "item-added",      "item-removed",      "item-changed"};
    return nameIn(names, kind);
}

std::string_view reasonCodeName(ReasonCode code)
{
    static constexpr std::array<std::string_view, 20> names{
        "async-added",    "async-removed", "parameter-added", "parameter-removed", "parameter-renamed",
        "parameter-type", "result-added",  "result-removed",  "result-type",       "field-added",
        "field-removed",  "field-type",    "case-added",      "case-removed",      "case-type",
        "flag-added",     "flag-removed",  "order-changed",   "definition",        "named-type"};
    return nameIn(names, code);
}

} // namespace kennel::diff
