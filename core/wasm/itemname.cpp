// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/itemname.h"

#include <algorithm>
#include <array>

namespace kennel::wasm {

namespace {

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Calls \a check for the pieces of a text between \a separator; true if it is for all, and there is at least one.
template <typename Check>
bool allPieces(std::string_view text, char separator, Check check)
{
    while (true) {
        const std::size_t end = text.find(separator);
        if (!check(text.substr(0, end)))
            return false;
        if (end == std::string_view::npos)
            return true;
        text.remove_prefix(end + 1);
    }
}

bool isLowerLabel(std::string_view text)
{
    return isLabel(text) && std::ranges::none_of(text, isUpper);
}

bool isNumber(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isDigit) && (text.size() == 1 || text.front() != '0');
}

/// A version as interfaces have it: in full, or only as far as it counts for compatibility.
bool isInterfaceVersion(std::string_view text)
{
    if (isSemver(text))
        return true;
    if (text.starts_with("0."))
        return isNumber(text.substr(2)) && text != "0.0";
    return isNumber(text) && text != "0";
}

std::optional<InterfaceName> parseInterface(std::string_view text)
{
    InterfaceName name;
    const std::size_t at = text.find('@');
    if (at != std::string_view::npos) {
        name.version = text.substr(at + 1);
        if (!isInterfaceVersion(name.version))
            return std::nullopt;
        text = text.substr(0, at);
    }
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos)
        return std::nullopt;
    name.interface = text.substr(slash + 1);
    text = text.substr(0, slash);
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    name.nameSpace = text.substr(0, colon);
    name.package = text.substr(colon + 1);
    const bool valid = allPieces(name.nameSpace, ':', isLowerLabel) && isLowerLabel(name.package) &&
                       allPieces(name.interface, '/', isLabel);
    return valid ? std::optional(name) : std::nullopt;
}

constexpr std::string_view getterPrefix = "[get]";
constexpr std::string_view setterPrefix = "[set]";

/// Takes what says that a function stands for a property from the front of \a text.
Accessor takeAccessor(std::string_view &text)
{
    for (const auto &[prefix, accessor] :
         {std::pair(getterPrefix, Accessor::Getter), std::pair(setterPrefix, Accessor::Setter)}) {
        if (text.starts_with(prefix)) {
            text.remove_prefix(prefix.size());
            return accessor;
        }
    }
    return Accessor::None;
}

std::optional<AccessorName> parseAccessor(std::string_view text)
{
    const Accessor accessor = takeAccessor(text);
    return accessor != Accessor::None && isLabel(text) ? std::optional(AccessorName{accessor, text}) : std::nullopt;
}

std::optional<ResourceFunctionName> parseResourceFunction(std::string_view text)
{
    using Kind = ResourceFunctionName::Kind;
    static constexpr std::array<std::pair<std::string_view, Kind>, 3> prefixes = {
        {{"[constructor]", Kind::Constructor}, {"[method]", Kind::Method}, {"[static]", Kind::Static}}};
    for (const auto &[prefix, kind] : prefixes) {
        if (!text.starts_with(prefix))
            continue;
        text.remove_prefix(prefix.size());
        if (kind == Kind::Constructor)
            return isLabel(text) ? std::optional(ResourceFunctionName{kind, text}) : std::nullopt;
        const Accessor accessor = takeAccessor(text);
        const std::size_t dot = text.find('.');
        if (dot == std::string_view::npos || !isLabel(text.substr(0, dot)) || !isLabel(text.substr(dot + 1)))
            return std::nullopt;
        return ResourceFunctionName{kind, text.substr(0, dot), text.substr(dot + 1), accessor};
    }
    return std::nullopt;
}

/// Takes "PREFIX<…>" from the front of \a text and returns what is between; nothing if it is not there.
std::optional<std::string_view> takeBracketed(std::string_view &text, std::string_view prefix)
{
    if (!text.starts_with(prefix) || !text.substr(prefix.size()).starts_with('<'))
        return std::nullopt;
    const std::size_t begin = prefix.size() + 1;
    // A range has ">=" inside; the closing bracket is the last before the end or before the integrity.
    std::size_t end = text.find(">,integrity=<", begin);
    if (end == std::string_view::npos)
        end = text.size() - 1;
    if (end < begin || text[end] != '>')
        return std::nullopt;
    const std::string_view inner = text.substr(begin, end - begin);
    text.remove_prefix(end + 1);
    return inner;
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    for (char &c : lower)
        c = isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
    return lower;
}

bool isBase64Digit(char c)
{
    return isLower(c) || isUpper(c) || isDigit(c) || c == '+' || c == '/';
}

/// A hash; how long its base64 is has to be, the format leaves open.
bool isHash(std::string_view text)
{
    text = text.substr(0, text.find('?'));
    for (const std::string_view algorithm : {"sha256-", "sha384-", "sha512-"}) {
        if (text.starts_with(algorithm)) {
            text.remove_prefix(algorithm.size());
            const std::string_view digits = text.substr(0, text.find('='));
            return !digits.empty() && text.size() - digits.size() <= 2 && std::ranges::all_of(digits, isBase64Digit) &&
                   text.find_first_not_of('=', digits.size()) == std::string_view::npos;
        }
    }
    return false;
}

/// Hashes between any number of spaces.
bool isIntegrity(std::string_view text)
{
    return text.find_first_not_of(' ') != std::string_view::npos &&
           allPieces(text, ' ', [](std::string_view piece) { return piece.empty() || isHash(piece); });
}

/// The end of a name: nothing, or ",integrity=<…>".
bool takeIntegrity(std::string_view text, std::string_view &integrity)
{
    if (text.empty())
        return true;
    if (!text.starts_with(','))
        return false;
    text.remove_prefix(1);
    const auto inner = takeBracketed(text, "integrity=");
    if (!inner || !text.empty() || !isIntegrity(*inner))
        return false;
    integrity = *inner;
    return true;
}

bool isRange(std::string_view text)
{
    if (text == "*")
        return true;
    if (!text.starts_with('{') || !text.ends_with('}'))
        return false;
    text = text.substr(1, text.size() - 2);
    if (text.starts_with('<'))
        return isSemver(text.substr(1));
    if (!text.starts_with(">="))
        return false;
    text.remove_prefix(2);
    const std::size_t space = text.find(" <");
    return isSemver(text.substr(0, space)) && (space == std::string_view::npos || isSemver(text.substr(space + 2)));
}

bool isPackagePath(std::string_view text)
{
    const std::size_t slash = text.find('/');
    if (slash != std::string_view::npos && !allPieces(text.substr(slash + 1), '/', isLabel))
        return false;
    text = text.substr(0, slash);
    return text.contains(':') && allPieces(text, ':', isLowerLabel);
}

std::optional<DependencyName> parseDependency(std::string_view text)
{
    DependencyName name{.locked = text.starts_with("locked-dep="), .package = {}};
    const auto inner = takeBracketed(text, name.locked ? "locked-dep=" : "unlocked-dep=");
    if (!inner)
        return std::nullopt;
    const std::size_t at = inner->find('@');
    name.package = inner->substr(0, at);
    if (at != std::string_view::npos)
        name.version = inner->substr(at + 1);
    const bool versionFits =
        at == std::string_view::npos || (name.locked ? isSemver(name.version) : isRange(name.version));
    if (!isPackagePath(name.package) || !versionFits)
        return std::nullopt;
    const bool ends = name.locked ? takeIntegrity(text, name.integrity) : text.empty();
    return ends ? std::optional(name) : std::nullopt;
}

} // namespace

bool isLabel(std::string_view text)
{
    bool first = true;
    const auto isWord = [&first](std::string_view word) {
        if (word.empty() || (first && isDigit(word.front())))
            return false;
        first = false;
        const auto isLowerPart = [](char c) { return isLower(c) || isDigit(c); };
        const auto isUpperPart = [](char c) { return isUpper(c) || isDigit(c); };
        return std::ranges::all_of(word, isLowerPart) || std::ranges::all_of(word, isUpperPart);
    };
    return allPieces(text, '-', isWord);
}

bool isSemver(std::string_view text)
{
    const auto isIdentifier = [](std::string_view piece) {
        return !piece.empty() &&
               std::ranges::all_of(piece, [](char c) { return isLower(c) || isUpper(c) || isDigit(c) || c == '-'; });
    };
    const auto isPreReleaseIdentifier = [&](std::string_view piece) {
        return isIdentifier(piece) && (!std::ranges::all_of(piece, isDigit) || isNumber(piece));
    };
    const std::size_t plus = text.find('+');
    if (plus != std::string_view::npos && !allPieces(text.substr(plus + 1), '.', isIdentifier))
        return false;
    text = text.substr(0, plus);
    const std::size_t dash = text.find('-');
    if (dash != std::string_view::npos && !allPieces(text.substr(dash + 1), '.', isPreReleaseIdentifier))
        return false;
    text = text.substr(0, dash);
    return std::ranges::count(text, '.') == 2 && allPieces(text, '.', isNumber);
}

std::string_view canonicalVersion(std::string_view version)
{
    if (!isSemver(version))
        return {};
    if (!version.starts_with("0."))
        return version.substr(0, version.find('.'));
    if (!version.starts_with("0.0."))
        return version.substr(0, version.find('.', 2));
    return version.substr(0, version.find_first_of("-+"));
}

std::optional<ItemName> parseItemName(std::string_view text)
{
    const auto wrap = [](const auto &name) { return name ? std::optional<ItemName>(*name) : std::nullopt; };
    if (text.starts_with(getterPrefix) || text.starts_with(setterPrefix))
        return wrap(parseAccessor(text));
    if (text.starts_with('['))
        return wrap(parseResourceFunction(text));
    if (text.starts_with("unlocked-dep=") || text.starts_with("locked-dep="))
        return wrap(parseDependency(text));
    if (text.starts_with("url=")) {
        UrlName name;
        const auto inner = takeBracketed(text, "url=");
        if (!inner || inner->find_first_of("<>") != std::string_view::npos || !takeIntegrity(text, name.integrity))
            return std::nullopt;
        name.url = *inner;
        return name;
    }
    if (text.starts_with("integrity=")) {
        const auto inner = takeBracketed(text, "integrity=");
        if (!inner || !text.empty() || !isIntegrity(*inner))
            return std::nullopt;
        return IntegrityName{*inner};
    }
    if (text.contains(':'))
        return wrap(parseInterface(text));
    return isLabel(text) ? std::optional<ItemName>(LabelName{text}) : std::nullopt;
}

std::string getterOf(std::string_view setter)
{
    std::string getter(setter);
    const std::size_t begin = getter.find(setterPrefix);
    if (begin != std::string::npos)
        getter.replace(begin, setterPrefix.size(), getterPrefix);
    return getter;
}

std::string uniqueForm(std::string_view text)
{
    if (text.contains('='))
        return std::string(text); // an address or a hash
    if (text.contains(':')) {
        const std::size_t at = std::min(text.find('@'), text.size());
        return lowerCase(text.substr(0, at)) + std::string(text.substr(at));
    }
    Accessor accessor = takeAccessor(text);
    for (const std::string_view prefix : {"[method]", "[static]"}) {
        if (text.starts_with(prefix)) {
            text.remove_prefix(prefix.size());
            accessor = takeAccessor(text);
            break;
        }
    }
    const std::string form = lowerCase(text);
    const std::size_t dot = form.find('.');
    if (dot != std::string::npos && form.substr(0, dot) == form.substr(dot + 1))
        return form.substr(0, dot);
    // A setter stands beside its getter; a getter stands for the property itself.
    return accessor == Accessor::Setter ? std::string(setterPrefix) + form : form;
}

} // namespace kennel::wasm
