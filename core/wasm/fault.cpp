// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/fault.h"

#include "wasm/limits.h"

#include <algorithm>

namespace kennel::wasm {

FaultClass faultClass(FaultCode code)
{
    if (code < FaultCode::PartsTooDeep)
        return FaultClass::Malformed;
    if (code < FaultCode::SectionOrder)
        return FaultClass::Limit;
    if (code < FaultCode::MetadataUnreadable)
        return FaultClass::Invalid;
    return FaultClass::Partial;
}

std::string_view faultCodeName(FaultCode code)
{
    // In the order of the enumeration.
    static constexpr std::string_view names[] = {
        "not-wasm",
        "text",
        "pre-release",
        "component-v1",
        "unknown-version",
        "truncated",
        "leb-too-long",
        "leb-too-large",
        "utf8",
        "section-id",
        "appended",
        "unknown-section",
        "trailing-bytes",
        "too-few-bytes",
        "wrong-part",
        "unexpected-byte",
        "index-out-of-range",
        "outer-scope",
        "no-such-export",
        "wrong-sort",
        "missing-argument",
        "parts-too-deep",
        "types-too-deep",
        "type-too-heavy",
        "too-much-work",
        "name-too-long",
        "too-many",
        "section-order",
        "code-missing",
        "data-count",
        "core-index",
        "bad-name",
        "duplicate-name",
        "duplicate-attribute",
        "attribute-misplaced",
        "version-form",
        "empty",
        "too-many-flags",
        "fixed-length",
        "map-key",
        "map-value",
        "value-too-large",
        "wrong-type",
        "resource-in-type",
        "alias-in-type",
        "import-kind",
        "no-resource",
        "function-shape",
        "no-getter",
        "start-twice",
        "argument-type",
        "export-type",
        "core-argument",
        "core-export",
        "canon-option",
        "canon-type",
        "start-type",
        "foreign-resource",
        "outer-resource",
        "borrowed-result",
        "resource-form",
        "stream-element",
        "context-slot",
        "value-twice",
        "core-supertype",
        "nameless-type",
        "metadata-unreadable",
        "metadata-repeated",
        "metadata-odd",
        "metadata-long",
        "list-too-long",
        "docs-format",
        "docs-unreadable",
        "docs-unknown",
        "docs-stray",
        "no-wit-nesting",
        "no-wit-type-twice",
        "no-wit-export",
        "no-wit-name",
        "no-wit-type",
        "no-wit-package",
        "unresolved",
        "wit-too-long",
    };
    static_assert(std::size(names) == static_cast<std::size_t>(FaultCode::WitTooLong) + 1);
    return names[static_cast<std::size_t>(code)];
}

void FaultList::add(Fault fault)
{
    std::size_t &count = m_counts[static_cast<std::size_t>(faultClass(fault.code))];
    if (count == limits::Faults)
        return;
    ++count;
    if (fault.subject.size() > limits::SubjectBytes) {
        std::size_t size = limits::SubjectBytes;
        while (size > 0 && (static_cast<unsigned char>(fault.subject[size]) & 0xc0) == 0x80)
            --size; // not in the middle of a character
        fault.subject.resize(size);
    }
    m_faults.push_back(std::move(fault));
}

const Fault *FaultList::worst() const
{
    const auto found = std::ranges::min_element(
        m_faults, [](const Fault &a, const Fault &b) { return faultClass(a.code) < faultClass(b.code); });
    return found == m_faults.end() ? nullptr : &*found;
}

bool FaultList::has(FaultClass wanted) const
{
    return m_counts[static_cast<std::size_t>(wanted)] > 0;
}

} // namespace kennel::wasm
