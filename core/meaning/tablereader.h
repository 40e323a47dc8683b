// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "meaning/capabilitytable.h"

#include <simdjson.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kennel::meaning {

/// Reads the members of a table of data, and remembers the first thing that was wrong. Internal to the module.
class TableReader
{
public:
    using Object = simdjson::dom::object;

    const std::optional<TableError> &error() const { return m_error; }

    /// A text that is not empty. \a place is that of \a from, with a dot behind it.
    std::string text(const Object &from, std::string_view member, const std::string &place);

    /// An array of texts, none of them empty, none with a * but at its end; empty if it is not there.
    NamePatterns patterns(const Object &from, std::string_view member, const std::string &place);

    /// An object.
    Object object(const Object &from, std::string_view member, const std::string &place);

    /// The objects of an array, each with its place.
    std::vector<std::pair<Object, std::string>> objects(const Object &from, std::string_view member,
                                                        const std::string &place);

    void fail(TableError::Code code, std::string place);

private:
    std::optional<TableError> m_error;
};

} // namespace kennel::meaning
