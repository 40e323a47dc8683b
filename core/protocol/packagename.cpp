// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "protocol/packagename.h"

#include "base/bytes.h"
#include "base/writer.h"
#include "crypto/sha256.h"

#include <optional>

namespace kennel {

static bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

/// The offset of the first byte at which \a text is no label any more; nothing if it is one.
static std::optional<std::size_t> labelProblem(std::string_view text)
{
    bool wordBegins = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool fits = wordBegins ? isLower(c) : isLower(c) || (c >= '0' && c <= '9') || c == '-';
        if (!fits)
            return i;
        wordBegins = c == '-';
    }
    return wordBegins ? std::optional(text.size()) : std::nullopt;
}

bool isLabel(std::string_view text)
{
    return !labelProblem(text);
}

const LogId &operatorLogId()
{
    static const LogId id{sha256(bytesOf("WARG-OPERATOR-LOG-ID-V0"))};
    return id;
}

LogId packageLogId(std::string_view name)
{
    Writer preimage;
    preimage.raw("WARG-PACKAGE-LOG-ID-V0:");
    preimage.raw("WARG-PACKAGE-ID-V0");
    preimage.lengthPrefixed(name);
    return LogId{sha256(preimage.view())};
}

std::expected<PackageName, NameError> PackageName::parse(std::string_view text)
{
    const auto colon = text.find(':');
    if (colon == std::string_view::npos)
        return std::unexpected(NameError{NameProblem::NoColon, text.size()});
    if (const auto second = text.find(':', colon + 1); second != std::string_view::npos)
        return std::unexpected(NameError{NameProblem::TwoColons, second});
    if (const auto at = labelProblem(text.substr(0, colon)))
        return std::unexpected(NameError{NameProblem::BadNamespace, *at});
    if (const auto at = labelProblem(text.substr(colon + 1)))
        return std::unexpected(NameError{NameProblem::BadName, colon + 1 + *at});
    return PackageName(std::string(text), colon);
}

} // namespace kennel
