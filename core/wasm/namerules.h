// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/itemname.h"
#include "wasm/readcontext.h"
#include "wasm/scope.h"

#include <optional>
#include <string>
#include <unordered_set>

namespace kennel::wasm {

/// Notes attributes that an item of this name cannot have; \a name is nothing where it cannot be read.
void checkAttributes(ReadContext &context, const Extern &item, const std::optional<ItemName> &name);

/// Holds the name of an import or export against the rules: its grammar, that it is the only one of its list, and that
/// its type is one that such a name may have (spec 7). What breaks a rule is noted. A resource that gets its name here
/// is entered into the scope.
void checkName(ReadContext &context, Scope &scope, const Extern &item, bool import);

/// Names of the members of one type: labels, each only once whatever its case.
class MemberNames
{
public:
    explicit MemberNames(ReadContext &context)
        : m_context(context)
    {
    }

    /// Notes what is wrong with the next name, which stands at \a offset.
    void add(std::string_view name, std::size_t offset);

private:
    ReadContext &m_context;
    std::unordered_set<std::string> m_seen;
};

} // namespace kennel::wasm
