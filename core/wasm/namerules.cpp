// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/namerules.h"

#include "wasm/itemname.h"
#include "wasm/subtype.h"

namespace kennel::wasm {

namespace {

/// Whether \a type is own<R> (or borrow<R>) of the resource with this body.
bool isHandleOf(const TypeArena &arena, const ValueType &type, TypeId resource, bool borrowed)
{
    const auto *id = std::get_if<TypeId>(&type);
    const auto *value = id ? arena.as<ValueBody>(*id) : nullptr;
    const auto *handle = value ? std::get_if<HandleType<TypeId>>(&value->type) : nullptr;
    return handle && handle->borrowed == borrowed && handle->resource.body == resource.body;
}

const ResultType<ValueType> *asResult(const TypeArena &arena, const ValueType &type)
{
    const auto *id = std::get_if<TypeId>(&type);
    const auto *value = id ? arena.as<ValueBody>(*id) : nullptr;
    return value ? std::get_if<ResultType<ValueType>>(&value->type) : nullptr;
}

/// Whether a function may be the constructor of \a resource: it returns one, or a result with one (spec 7.3).
bool isConstructor(const TypeArena &arena, const FunctionType<ValueType> &function, TypeId resource)
{
    if (function.async || !function.result)
        return false;
    if (isHandleOf(arena, *function.result, resource, false))
        return true;
    const auto *result = asResult(arena, *function.result);
    return result && result->ok && isHandleOf(arena, *result->ok, resource, false);
}

bool isMethod(const TypeArena &arena, const FunctionType<ValueType> &function, TypeId resource)
{
    return !function.parameters.empty() && function.parameters.front().name == "self" &&
           isHandleOf(arena, function.parameters.front().type, resource, true);
}

/// The type of the property that a getter returns, be it in a result; nothing if a function is no getter.
std::optional<ValueType> propertyType(const TypeArena &arena, const FunctionType<ValueType> &getter)
{
    const auto *result = getter.result ? asResult(arena, *getter.result) : nullptr;
    return result ? result->ok : getter.result;
}

/// Whether a function may be a setter, its getter aside: it takes one value, and returns nothing or a result with none.
bool isSetter(const TypeArena &arena, const FunctionType<ValueType> &function, std::size_t own)
{
    const auto *result = function.result ? asResult(arena, *function.result) : nullptr;
    const bool saysNothing = !function.result || (result && !result->ok);
    return !function.async && function.parameters.size() == own + 1 && saysNothing;
}

/// Holds a getter or setter against the rules; \a own is how many parameters stand before those of the property.
void checkAccessor(ReadContext &context, Scope &scope, const Extern &item, Accessor accessor, std::size_t own,
                   bool import)
{
    const auto wrong = [&](FaultCode code) { context.invalid(code, item.offset, item.name.text); };
    if (item.entity.sort != Sort::Function) {
        wrong(FaultCode::FunctionShape);
        return;
    }
    auto &getters = scope.getters(import);
    const auto *function = context.arena.as<FunctionBody>(item.entity.created);
    if (accessor == Accessor::Getter) {
        getters.emplace(item.name.text, item.entity.created);
        if (function && (function->type.async || function->type.parameters.size() != own ||
                         !propertyType(context.arena, function->type)))
            wrong(FaultCode::FunctionShape);
        return;
    }
    if (function && !isSetter(context.arena, function->type, own)) {
        wrong(FaultCode::FunctionShape);
        return;
    }
    const auto getter = getters.find(getterOf(item.name.text));
    if (getter == getters.end()) {
        if (!scope.space(Sort::Function).isFrozen())
            wrong(FaultCode::NoGetter);
        return;
    }
    const auto *read = context.arena.as<FunctionBody>(getter->second);
    const auto property = read ? propertyType(context.arena, read->type) : std::nullopt;
    if (function && property &&
        !SubtypeCheck(context.arena).valuesFit(*property, function->type.parameters.back().type))
        wrong(FaultCode::FunctionShape);
}

/// Whether the version in a name of an interface is a full one, or is cut off where its suffix goes on (spec 7.1).
bool isVersion(std::string_view version, std::optional<std::string_view> suffix)
{
    if (!suffix)
        return version.empty() || isSemver(version);
    const std::string full = std::string(version).append(*suffix);
    // Before a pre-release counted as a whole, a version was cut off there as well.
    const bool isPreRelease = version.contains('-') && suffix->starts_with('+');
    return !suffix->empty() && isSemver(full) && (isPreRelease || canonicalVersion(full) == version);
}

void checkResourceFunction(ReadContext &context, Scope &scope, const Extern &item, const ResourceFunctionName &name,
                           bool import)
{
    if (item.entity.sort != Sort::Function) {
        context.invalid(FaultCode::FunctionShape, item.offset, item.name.text);
        return;
    }
    const auto &resources = scope.resources(import);
    const auto resource = resources.find(name.resource);
    if (resource == resources.end()) {
        if (!scope.space(Sort::Type).isFrozen())
            context.invalid(FaultCode::NoResource, item.offset, item.name.text);
        return;
    }
    const auto *function = context.arena.as<FunctionBody>(item.entity.created);
    if (!function || !context.arena.isKnown(resource->second))
        return; // not known, which was noted
    using Kind = ResourceFunctionName::Kind;
    const bool fits = name.kind == Kind::Static ||
                      (name.kind == Kind::Constructor ? isConstructor(context.arena, function->type, resource->second)
                                                      : isMethod(context.arena, function->type, resource->second));
    if (!fits)
        context.invalid(FaultCode::FunctionShape, item.offset, item.name.text);
    else if (name.accessor != Accessor::None)
        checkAccessor(context, scope, item, name.accessor, name.kind == Kind::Method ? 1 : 0, import);
}

} // namespace

void checkAttributes(ReadContext &context, const Extern &item, const std::optional<ItemName> &name)
{
    const bool isInstance = item.entity.sort == Sort::Instance;
    const auto target = item.name.implements ? parseItemName(*item.name.implements) : std::nullopt;
    if (item.name.implements) {
        const bool fits = isInstance && name && std::holds_alternative<LabelName>(*name) && target &&
                          std::holds_alternative<InterfaceName>(*target);
        if (!fits)
            context.invalid(FaultCode::AttributeMisplaced, item.offset, item.name.text);
    }
    // A label has no version: what goes on is the one of the interface that it implements.
    const auto &versioned = item.name.implements ? target : name;
    const auto *interface = versioned ? std::get_if<InterfaceName>(&*versioned) : nullptr;
    if (item.name.versionSuffix && !(isInstance && interface && !interface->version.empty()))
        context.invalid(FaultCode::AttributeMisplaced, item.offset, item.name.text);
    else if (interface && !isVersion(interface->version, item.name.versionSuffix))
        context.invalid(FaultCode::VersionForm, item.offset, item.name.text);
}

void checkName(ReadContext &context, Scope &scope, const Extern &item, bool import)
{
    const std::string_view text = item.name.text;
    if (!scope.addName(uniqueForm(text), import))
        context.invalid(FaultCode::DuplicateName, item.offset, text);
    const auto name = parseItemName(text);
    checkAttributes(context, item, name);
    if (!name) {
        context.invalid(FaultCode::BadName, item.offset, text);
        return;
    }
    const bool isImportKind = std::holds_alternative<DependencyName>(*name) || std::holds_alternative<UrlName>(*name) ||
                              std::holds_alternative<IntegrityName>(*name);
    if (isImportKind && !import)
        context.invalid(FaultCode::ImportKind, item.offset, text);
    if (const auto *function = std::get_if<ResourceFunctionName>(&*name))
        checkResourceFunction(context, scope, item, *function, import);
    if (const auto *accessor = std::get_if<AccessorName>(&*name))
        checkAccessor(context, scope, item, accessor->accessor, 0, import);
    // What is not known may be a resource.
    const bool mayBeResource =
        context.arena.as<ResourceBody>(item.entity.created) || !context.arena.isKnown(item.entity.created);
    if (item.entity.sort == Sort::Type && mayBeResource)
        scope.resources(import).emplace(text, item.entity.created);
}

void MemberNames::add(std::string_view name, std::size_t offset)
{
    if (!isLabel(name))
        m_context.invalid(FaultCode::BadName, offset, name);
    if (!m_seen.insert(uniqueForm(name)).second)
        m_context.invalid(FaultCode::DuplicateName, offset, name);
}

} // namespace kennel::wasm
