// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/wit.h"

#include <string>
#include <string_view>

namespace kennel::wasm {

/// Collects lines of WIT: indentation, blocks, and what stands before an item (spec 12). Beyond limits::WitBytes it
/// drops everything.
class WitWriter
{
public:
    /// A line without its end, at the current indentation.
    void line(std::string_view text);
    void blank();

    /// A line that ends with "{", and the line "}" of its end.
    void open(std::string_view head);
    void close();
    void indent() { ++m_depth; }

    void docs(std::string_view text);
    /// Prints no documentation from now on.
    void leaveOutDocs() { m_hasDocs = false; }
    void stability(const WitStability &stability);
    void externalId(std::string_view id);
    /// All of them, in their order.
    void marks(const WitMarks &marks);

    bool isFull() const { return m_isFull; }
    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
    std::size_t m_depth = 0;
    bool m_isFull = false;
    bool m_hasDocs = true;
};

} // namespace kennel::wasm
