// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "messagetree.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace kennel::test {

namespace {

using Kind = Node::Kind;
using namespace std::string_view_literals;

constexpr std::array keyTexts{
    "ecdsa-p256:A1OfZz5Y9Ny7VKPVwroCTQPAr9tmlI4U/UTYHZHA87AF"sv,
    "ecdsa-p256:A5qc6uBi070EBb4GihGzpx6Cm5+oZnv4dWpBhhuZVagu"sv,
    "ecdsa-p256:BFOfZz5Y9Ny7VKPVwroCTQPAr9tmlI4U/UTYHZHA87AFreHUsZR2G/38ccPHf20cJOBj0F0sjb2qA6Ra3r7NGPM="sv,
};
constexpr std::array versionTexts{"1.0.0"sv, "0.0.1-rc.1+b.01"sv, "2.0.0+a"sv, "18446744073709551615.0.0"sv};
constexpr std::array hashTexts{"sha256:7d38b5cd25a2baf85ad3bb5b9311383e671a8a142eb302b324d4a5fba8748c69"sv, "sha256:"sv,
                               "sha256:ab"sv};
// Texts that are wrong somewhere, or everywhere: also broken UTF-8 of every sort.
constexpr std::array oddTexts{
    ""sv,
    "sha256"sv,
    "SHA256"sv,
    "1.0"sv,
    "acme"sv,
    "a--b"sv,
    "sha256:AB"sv,
    "\xff"sv,
    "\xc0\x80"sv,
    "\xed\xa0\x80"sv,
    "\xf4\x90\x80\x80"sv,
    "\xe2\x82"sv,
    "\xc3\xa9"sv,
    "\xf0\x9f\x98\x80"sv,
    "\xef\xbf\xbf"sv,
    "\0"sv,
    "ecdsa-p256:AA=="sv,
    "sha512:ab"sv,
};
constexpr std::array<std::uint64_t, 22> numbers{0,
                                                1,
                                                2,
                                                3,
                                                4,
                                                127,
                                                128,
                                                999'999'999,
                                                1'000'000'000,
                                                0x7fff'ffff,
                                                0x8000'0000,
                                                0xffff'ffff,
                                                0x1'0000'0000,
                                                0x1'0000'0001,
                                                0x1'0000'0002,
                                                0x7fff'ffff'ffff'ffff,
                                                0x8000'0000'0000'0000,
                                                0x8000'0000'0000'0001,
                                                0xffff'ffff'8000'0000,
                                                0xffff'ffff'c465'3600, // -1 000 000 000
                                                0xffff'ffff'ffff'fffe,
                                                0xffff'ffff'ffff'ffff};
constexpr std::array<std::uint32_t, 12> fieldNumbers{1, 2, 3, 4, 5, 6, 7, 15, 16, 2047, 536'870'911, 0};

void putVarint(Bytes &out, std::uint64_t value, unsigned size)
{
    unsigned written = 1;
    for (; value >= 0x80 || written < size; ++written, value >>= 7)
        out.push_back(std::uint8_t(value | 0x80));
    out.push_back(std::uint8_t(value));
}

void putTag(Bytes &out, const Node &node, std::uint8_t wireType)
{
    const std::uint64_t tag = std::uint64_t(node.number) << 3 | wireType;
    putVarint(out, node.tagOverflow ? tag | std::uint64_t(1) << 32 : tag, node.tagSize);
}

void put(Bytes &out, const Node &node)
{
    constexpr std::array<std::uint8_t, 6> wireTypes{0, 1, 2, 2, 3, 5};
    putTag(out, node, wireTypes[std::size_t(node.kind)]);
    switch (node.kind) {
    case Kind::Varint:
        if (node.valueOverflow) {
            out.insert(out.end(), 9, std::uint8_t(node.value | 0x80));
            out.push_back(0x7e);
        } else {
            putVarint(out, node.value, node.valueSize);
        }
        break;
    case Kind::Fixed32:
    case Kind::Fixed64:
        for (unsigned i = 0; i < (node.kind == Kind::Fixed32 ? 4u : 8u); ++i)
            out.push_back(std::uint8_t(node.value >> 8 * i));
        break;
    case Kind::Text:
        putVarint(out, node.text.size(), node.lengthSize);
        out.insert(out.end(), node.text.begin(), node.text.end());
        break;
    case Kind::Message: {
        const Bytes content = write(node.children);
        putVarint(out, content.size(), node.lengthSize);
        out.insert(out.end(), content.begin(), content.end());
        break;
    }
    case Kind::Group: {
        const Bytes content = write(node.children);
        out.insert(out.end(), content.begin(), content.end());
        putTag(out, node, 4);
        break;
    }
    }
}

Node varint(std::uint32_t number, std::uint64_t value)
{
    Node node;
    node.number = number;
    node.value = value;
    return node;
}

Node message(std::uint32_t number, std::vector<Node> children)
{
    Node node;
    node.number = number;
    node.kind = Kind::Message;
    node.children = std::move(children);
    return node;
}

} // namespace

Bytes write(const std::vector<Node> &nodes)
{
    Bytes out;
    for (const Node &node : nodes)
        put(out, node);
    return out;
}

RecordMutator::RecordMutator(LogKind kind, std::uint32_t seed)
    : m_kind(kind)
    , m_random(seed)
{
}

Bytes RecordMutator::next()
{
    Nodes root = record();
    if (!chance(5))
        for (std::uint32_t count = 1 + below(3); count > 0; --count)
            mutate(root);
    Bytes bytes = write(root);
    if (chance(20))
        mutateBytes(bytes);
    return bytes;
}

Node RecordMutator::text(std::uint32_t number, std::string value)
{
    Node node;
    node.number = number;
    node.kind = Kind::Text;
    node.text = std::move(value);
    return node;
}

std::uint64_t RecordMutator::number()
{
    return chance(80) ? oneOf(numbers) : std::uint64_t(m_random()) << 32 | m_random();
}

std::string RecordMutator::anyText()
{
    switch (below(5)) {
    case 0:
        return std::string(oneOf(keyTexts));
    case 1:
        return std::string(oneOf(versionTexts));
    case 2:
        return std::string(oneOf(hashTexts));
    default:
        return std::string(oneOf(oddTexts));
    }
}

auto RecordMutator::record() -> Nodes
{
    Nodes fields;
    if (chance(60))
        fields.push_back(text(1, std::string(oneOf(hashTexts))));
    if (chance(20))
        fields.push_back(varint(2, number()));
    fields.push_back(message(3, {varint(1, 1'700'000'000 + below(1000)), varint(2, below(1'000'000'000))}));
    for (std::uint32_t count = below(4); count > 0; --count)
        fields.push_back(entry());
    return fields;
}

Node RecordMutator::entry()
{
    // Entries with keys are rarer here than in life: reading a key costs more than everything else together.
    constexpr std::array<std::uint32_t, 8> members{1, 2, 3, 3, 4, 4, 5, 5};
    const std::uint32_t member = oneOf(members);
    const bool isPackage = m_kind == LogKind::Package;
    Nodes fields;
    switch (member) {
    case 1:
        fields = {text(isPackage ? 1 : 2, std::string(oneOf(keyTexts))), text(isPackage ? 2 : 1, "sha256")};
        break;
    case 2:
        fields = {text(1, std::string(oneOf(keyTexts))), permissions()};
        break;
    case 3:
        fields = {text(1, anyText()), permissions()};
        break;
    case 4:
        fields = {text(1, std::string(oneOf(versionTexts)))};
        if (isPackage)
            fields.push_back(text(2, std::string(oneOf(hashTexts))));
        break;
    default:
        fields = {text(1, std::string(oneOf(versionTexts)))};
        if (!isPackage)
            fields.push_back(text(2, "wasi.example.com"));
    }
    return message(4, {message(member, std::move(fields))});
}

/// A list of permissions, packed or a single one; mutations double and mix them.
Node RecordMutator::permissions()
{
    const std::uint32_t known = m_kind == LogKind::Package ? 2 : 3;
    if (chance(30))
        return varint(2, 1 + below(known));
    Bytes list;
    for (std::uint32_t count = below(4); count > 0; --count)
        putVarint(list, chance(95) ? 1 + below(known) : number(), chance(5) ? 1 + below(10) : 0);
    if (chance(1))
        list.insert(list.end(), {0x81, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7e});
    return text(2, std::string(list.begin(), list.end()));
}

Node RecordMutator::unknown()
{
    Node node = varint(chance(70) ? 6 + below(12) : oneOf(fieldNumbers), number());
    node.kind = Kind(below(6));
    if (node.kind == Kind::Text)
        node.text = anyText();
    if (node.kind == Kind::Message || node.kind == Kind::Group)
        for (std::uint32_t count = below(3); count > 0; --count)
            node.children.push_back(unknown());
    return node;
}

Node RecordMutator::deepGroup()
{
    Node node = varint(9, number());
    for (std::uint32_t depth = 95 + below(8); depth > 0; --depth) {
        Node outer;
        outer.number = 9;
        outer.kind = Kind::Group;
        outer.children.push_back(std::move(node));
        node = std::move(outer);
    }
    return node;
}

/// The fields of a message anywhere in the tree.
auto RecordMutator::somewhere(Nodes &root) -> Nodes &
{
    Nodes *fields = &root;
    while (!fields->empty() && chance(75)) {
        Node &child = (*fields)[below(std::uint32_t(fields->size()))];
        if (child.kind != Kind::Message && child.kind != Kind::Group)
            break;
        fields = &child.children;
    }
    return *fields;
}

void RecordMutator::mutate(Nodes &root)
{
    Nodes &fields = somewhere(root);
    const auto place = [&] { return fields.begin() + below(std::uint32_t(fields.size()) + 1); };
    const std::uint32_t what = below(40);
    if (what < 8 || fields.empty()) {
        fields.insert(place(), unknown());
    } else if (what < 9) {
        fields.insert(place(), deepGroup());
    } else if (what < 10) {
        fields.insert(place(), varint(oneOf(fieldNumbers), number()));
    } else if (what < 11) {
        fields.insert(place(), text(oneOf(fieldNumbers), anyText()));
    } else if (what < 13) {
        fields.insert(place(), entry().children.front());
    } else if (what < 17) { // once more: last wins, or merging
        Node copy = fields[below(std::uint32_t(fields.size()))];
        fields.insert(place(), std::move(copy));
    } else if (what < 20) {
        std::ranges::swap(fields[below(std::uint32_t(fields.size()))], fields[below(std::uint32_t(fields.size()))]);
    } else {
        mutateField(fields, below(std::uint32_t(fields.size())));
    }
}

void RecordMutator::mutateField(Nodes &fields, std::size_t index)
{
    Node &node = fields[index];
    switch (below(12)) {
    case 0:
        fields.erase(fields.begin() + std::ptrdiff_t(index));
        break;
    case 1:
        node.number = oneOf(fieldNumbers);
        break;
    case 2:
        node.kind = Kind(below(6));
        break;
    case 3:
        node.value = number();
        break;
    case 4:
        node.text = anyText();
        break;
    case 5:
        node.tagSize = 1 + below(10);
        break;
    case 6:
        node.lengthSize = 1 + below(11);
        break;
    case 7:
        node.valueSize = 1 + below(11);
        break;
    case 8:
        node.tagOverflow = chance(30);
        break;
    case 9:
        node.valueOverflow = chance(30);
        break;
    default: { // in two parts, which merge again
        Node second = node;
        const std::size_t half = node.children.size() / 2;
        node.children.resize(half);
        second.children.erase(second.children.begin(), second.children.begin() + std::ptrdiff_t(half));
        fields.insert(fields.begin() + std::ptrdiff_t(index) + 1, std::move(second));
    }
    }
}

void RecordMutator::mutateBytes(Bytes &bytes)
{
    for (std::uint32_t count = 1 + below(2); count > 0 && !bytes.empty(); --count) {
        const auto at = bytes.begin() + below(std::uint32_t(bytes.size()));
        switch (below(4)) {
        case 0:
            *at ^= std::uint8_t(1u << below(8));
            break;
        case 1:
            *at = std::uint8_t(m_random());
            break;
        case 2:
            bytes.insert(at, std::uint8_t(m_random()));
            break;
        default:
            bytes.erase(at, chance(50) ? at + 1 : bytes.end());
        }
    }
}

} // namespace kennel::test
