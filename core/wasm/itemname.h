// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace kennel::wasm {

// The grammar of the names of imports and exports (spec 7.1). The parts are views into the text that was parsed.

/// A plain name.
struct LabelName
{
    std::string_view label;
};

/// What a function does that stands for a property.
enum class Accessor { None, Getter, Setter };

/// A function that belongs to a resource.
struct ResourceFunctionName
{
    enum class Kind { Constructor, Method, Static };

    Kind kind = Kind::Constructor;
    std::string_view resource;
    std::string_view member{}; ///< empty for a constructor
    Accessor accessor = Accessor::None;
};

/// A function that stands for a property of no resource: "[get]a".
struct AccessorName
{
    Accessor accessor = Accessor::Getter;
    std::string_view label;
};

/// "wasi:http/types@0.2.0".
struct InterfaceName
{
    std::string_view nameSpace; ///< more than one label in the nested form: "a:b"
    std::string_view package;
    std::string_view interface; ///< more than one label in the nested form: "c/d"
    std::string_view version{}; ///< semver, or shortened to what counts for compatibility; empty if there is none

    bool isNested() const { return nameSpace.contains(':') || interface.contains('/'); }
};

/// An implementation that has to be found: "unlocked-dep=<a:b@{>=1.0.0}>", "locked-dep=<a:b@1.0.0>".
struct DependencyName
{
    bool locked = false;
    std::string_view package;   ///< "a:b", or "a:b/c"
    std::string_view version{}; ///< what stands behind "@": a version, a range, "*", or nothing
    std::string_view integrity{};
};

/// "url=<…>".
struct UrlName
{
    std::string_view url;
    std::string_view integrity{};
};

/// "integrity=<…>".
struct IntegrityName
{
    std::string_view integrity;
};

using ItemName =
    std::variant<LabelName, ResourceFunctionName, InterfaceName, DependencyName, UrlName, IntegrityName, AccessorName>;

/// What kind of name a text is, with its parts; nothing if it breaks the grammar.
std::optional<ItemName> parseItemName(std::string_view text);

/// Whether a text is a label: kebab case, each word in lower or in upper case.
bool isLabel(std::string_view text);

/// Whether a text is a version of semver 2.0.0.
bool isSemver(std::string_view text);

/// The part of the release in a version of semver 2.0.0 that counts for compatibility: "0.2" of "0.2.6-rc", "1" of
/// "1.4.0" (spec 7.1, canonical). Empty if \a version is none.
std::string_view canonicalVersion(std::string_view version);

/// The name of the getter that a setter goes with: "[method][get]r.p".
std::string getterOf(std::string_view setter);

/// The form in which two names of one list must differ (spec 7.2). Hyphens make a difference: the newest tools refuse
/// `foo-bar` beside `foobar`, but those before made such files.
std::string uniqueForm(std::string_view text);

} // namespace kennel::wasm
