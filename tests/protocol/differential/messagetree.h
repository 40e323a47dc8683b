// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"
#include "protocol/logkind.h"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace kennel::test {

/// A field of a protobuf message to be written, rightly or wrongly.
struct Node
{
    enum class Kind : std::uint8_t { Varint, Fixed64, Text, Message, Group, Fixed32 };

    std::uint32_t number = 1;
    Kind kind = Kind::Varint;
    std::uint64_t value = 0;    ///< of a Varint, Fixed64 or Fixed32
    std::string text;           ///< of a Text
    std::vector<Node> children; ///< of a Message or Group
    unsigned tagSize = 0;       ///< at least so many bytes for the tag, padded
    unsigned lengthSize = 0;    ///< at least so many bytes for the length, padded
    unsigned valueSize = 0;     ///< at least so many bytes for the varint, padded
    bool tagOverflow = false;   ///< set a bit beyond the 32nd in the tag
    bool valueOverflow = false; ///< a varint of ten bytes with bits beyond the 64th
};

/// The bytes of the fields \a nodes.
[[nodiscard]] Bytes write(const std::vector<Node> &nodes);

/// Makes records of one kind and spoils them: what differs between two decoders are the rare forms, so the mutations
/// are about structure (merging, order, wire types, padding, nesting) as much as about bytes.
class RecordMutator
{
public:
    RecordMutator(LogKind kind, std::uint32_t seed);

    /// The next record: sometimes as it should be, mostly mutated once to four times.
    [[nodiscard]] Bytes next();

private:
    using Nodes = std::vector<Node>;

    std::uint32_t below(std::uint32_t limit) { return std::uint32_t(m_random() % limit); }
    bool chance(std::uint32_t percent) { return below(100) < percent; }
    template <class List>
    const auto &oneOf(const List &list)
    {
        return list[below(std::uint32_t(std::size(list)))];
    }

    Nodes record();
    Node entry();
    Node permissions();
    Node text(std::uint32_t number, std::string value);
    Node unknown();
    Node deepGroup();
    std::uint64_t number();
    std::string anyText();

    Nodes &somewhere(Nodes &root);
    void mutate(Nodes &root);
    void mutateField(Nodes &fields, std::size_t index);
    void mutateBytes(Bytes &bytes);

    LogKind m_kind;
    std::mt19937 m_random;
};

} // namespace kennel::test
