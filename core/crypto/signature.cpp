// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "crypto/signature.h"

#include "base/base64.h"
#include "base/reader.h"
#include "crypto/p256.h"

#include <algorithm>

namespace kennel {

static constexpr std::uint8_t SequenceTag = 0x30;
static constexpr std::uint8_t IntegerTag = 0x02;

/// Tag and length of a DER value, then the value. Nothing here is 128 bytes long, so a length of more than one octet is
/// never minimal.
static std::expected<Reader, CryptoError> derValue(Reader &reader, std::uint8_t tag)
{
    const CryptoError error{CryptoCode::Der, reader.position()};
    const auto found = reader.byte();
    const auto length = reader.byte();
    if (!found || *found != tag || !length || *length >= 0x80)
        return std::unexpected(error);
    return reader.part(*length).transform_error([error](const ReadError &) { return error; });
}

/// An INTEGER that is r or s.
static std::expected<void, CryptoError> readScalar(Reader &reader)
{
    auto value = derValue(reader, IntegerTag);
    if (!value)
        return std::unexpected(value.error());
    const std::size_t offset = value->position();
    ByteView number = *value->bytes(value->remaining());
    if (number.empty() || (number[0] & 0x80) != 0) // negative
        return std::unexpected(CryptoError{CryptoCode::Der, offset});
    if (number[0] == 0) {
        number = number.subspan(1);
        if (number.empty()) // the number zero
            return std::unexpected(CryptoError{CryptoCode::Range, offset});
        if ((number[0] & 0x80) == 0) // the zero octet was not needed
            return std::unexpected(CryptoError{CryptoCode::Der, offset});
    }
    if (!p256::isScalar(number))
        return std::unexpected(CryptoError{CryptoCode::Range, offset});
    return {};
}

std::expected<Signature, CryptoError> Signature::fromDer(ByteView der)
{
    Reader whole(der);
    auto sequence = derValue(whole, SequenceTag);
    if (!sequence)
        return std::unexpected(sequence.error());
    if (!whole.atEnd())
        return std::unexpected(CryptoError{CryptoCode::Der, whole.position()});
    for (int i = 0; i < 2; ++i) {
        if (const auto read = readScalar(*sequence); !read)
            return std::unexpected(read.error());
    }
    if (!sequence->atEnd())
        return std::unexpected(CryptoError{CryptoCode::Der, sequence->position()});
    Signature signature;
    std::ranges::copy(der, signature.m_der.begin());
    signature.m_size = der.size();
    return signature;
}

std::expected<Signature, CryptoError> Signature::parse(std::string_view text)
{
    return p256::bytesOfText(text).and_then([](const Bytes &der) { return fromDer(der); });
}

std::string Signature::text() const
{
    return std::string(p256::Prefix) + toBase64(der());
}

} // namespace kennel
