// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "support/vectors.h"

#include "base/base64.h"
#include "base/hex.h"

#include <fstream>
#include <iterator>
#include <map>

namespace kennel::test {

Json dataFile(std::string_view name)
{
    static std::map<std::string, simdjson::dom::parser, std::less<>> files; // each parser owns its document
    auto file = files.find(name);
    if (file != files.end())
        return file->second.doc.root();
    file = files.try_emplace(std::string(name)).first;
    std::ifstream stream(std::string(KENNEL_TEST_DATA) + "/" + std::string(name), std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(stream), {});
    return file->second.parse(bytes);
}

bool has(Json object, std::string_view key)
{
    return object[key].error() == simdjson::SUCCESS;
}

std::string text(Json object, std::string_view key)
{
    return std::string(std::string_view(object[key]));
}

std::uint64_t number(Json object, std::string_view key)
{
    return object[key].get_uint64();
}

bool flag(Json object, std::string_view key)
{
    bool value = false;
    return object[key].get(value) == simdjson::SUCCESS && value;
}

Bytes hexBytes(Json object, std::string_view key)
{
    return fromHex(text(object, key)).value();
}

Bytes base64Bytes(Json object, std::string_view key)
{
    return fromBase64(text(object, key)).value();
}

Digest digest(Json object, std::string_view key)
{
    return Digest::parse(text(object, key)).value();
}

} // namespace kennel::test
