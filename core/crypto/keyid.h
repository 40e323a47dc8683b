// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace kennel {

/// Names a public key. What is received is free text that is never parsed, only compared with ids that were computed
/// from keys (spec 2.2); so every text makes one, and it may hold anything.
class KeyId
{
public:
    KeyId() = default;

    explicit KeyId(std::string text)
        : m_text(std::move(text))
    {
    }

    const std::string &text() const { return m_text; }

    auto operator<=>(const KeyId &) const = default;

private:
    std::string m_text;
};

} // namespace kennel

template <>
struct std::hash<kennel::KeyId>
{
    std::size_t operator()(const kennel::KeyId &id) const noexcept { return std::hash<std::string>()(id.text()); }
};
