// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Text forms of digests, keys and signatures: each value has one spelling, the one that it is written in. Only a public
// key has others, and they lead to the same.
#include "base/base64.h"
#include "crypto/anyhash.h"
#include "crypto/keys.h"
#include "crypto/taggeddigest.h"
#include "require.h"

using namespace kennel;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(textOf({data, size}));
    const auto hash = AnyHash::parse(text);
    require(!hash || hash->text() == text);
    const auto digest = Digest::parse(text);
    require(!digest || (digest->text() == text && hash && hash->digest() == *digest));
    require(LogId::parse(text).has_value() == digest.has_value());
    if (const auto bytes = fromBase64(text))
        require(toBase64(*bytes) == text && fromBase64Unpadded(text) == *bytes);
    if (const auto signature = Signature::parse(text))
        require(signature->text() == text && Signature::fromDer(signature->der()) == *signature);
    if (const auto secret = PrivateKey::parse(text))
        require(secret->text() == text && secret->publicKey().verify({data, size}, *secret->sign({data, size})));
    if (const auto key = PublicKey::parse(text)) {
        const auto again = PublicKey::parse(key->text());
        require(again && *again == *key && again->id() == key->id() && again->text() == key->text());
        require(key->text() == text || text.at(11) == 'B'); // tag 04 or 05: uncompressed or compact
    }
    return 0;
}
