// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "protocol/packagename.h"
#include "protocol/record.h"
#include "recordfuzzer.h"

using namespace kennel;

/// A text form that is read and written again is the same text, save for keys, which have one canonical text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = textOf({data, size});
    if (const auto name = PackageName::parse(text))
        require(name->text() == text && isLabel(name->nameSpace()) && isLabel(name->name()));
    if (const auto hash = AnyHash::parse(text))
        require(hash->text() == text && hash->digest().has_value() == Digest::parse(text).has_value());
    if (const auto signature = Signature::parse(text))
        require(signature->text() == text && Signature::fromDer(signature->der()) == *signature);
    if (const auto key = PublicKey::parse(text))
        require(PublicKey::parse(key->text()).value().id() == key->id() && key->text().size() == 55);
    if (const auto key = PrivateKey::parse(text))
        require(key->text() == text);

    // Versions in pairs, one a line: their order is total and agrees with equality and precedence.
    const auto line = text.find('\n');
    const auto a = Version::parse(text.substr(0, line));
    if (a)
        require(a->text() == text.substr(0, line));
    const auto b = line == std::string_view::npos ? a : Version::parse(text.substr(line + 1));
    if (!a || !b)
        return 0;
    require((*a <=> *b) == (0 <=> (*b <=> *a)) && ((*a <=> *b) == 0) == (*a == *b));
    require(a->comparePrecedence(*b) == 0 || a->comparePrecedence(*b) == (*a <=> *b));
    return 0;
}
