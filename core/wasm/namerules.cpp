// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/namerules.h"

#include "wasm/itemname.h"

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

/// Whether a function may be the constructor of \a resource: it returns one, or a result with one (spec 7.3).
bool isConstructor(const TypeArena &arena, const FunctionType<ValueType> &function, TypeId resource)
{
    if (function.async || !function.result)
        return false;
    if (isHandleOf(arena, *function.result, resource, false))
        return true;
    const auto *id = std::get_if<TypeId>(&*function.result);
    const auto *value = id ? arena.as<ValueBody>(*id) : nullptr;
    const auto *result = value ? std::get_if<ResultType<ValueType>>(&value->type) : nullptr;
    return result && result->ok && isHandleOf(arena, *result->ok, resource, false);
}

bool isMethod(const TypeArena &arena, const FunctionType<ValueType> &function, TypeId resource)
{
    return !function.parameters.empty() && function.parameters.front().name == "self" &&
           isHandleOf(arena, function.parameters.front().type, resource, true);
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
    if (!function)
        return; // not known, which was noted
    using Kind = ResourceFunctionName::Kind;
    const bool fits = name.kind == Kind::Static ||
                      (name.kind == Kind::Constructor ? isConstructor(context.arena, function->type, resource->second)
                                                      : isMethod(context.arena, function->type, resource->second));
    if (!fits)
        context.invalid(FaultCode::FunctionShape, item.offset, item.name.text);
}

} // namespace

void checkAttributes(ReadContext &context, const Extern &item, const std::optional<ItemName> &name)
{
    const bool isInstance = item.entity.sort == Sort::Instance;
    if (item.name.implements) {
        const auto target = parseItemName(*item.name.implements);
        const bool fits = isInstance && name && std::holds_alternative<LabelName>(*name) && target &&
                          std::holds_alternative<InterfaceName>(*target);
        if (!fits)
            context.invalid(FaultCode::AttributeMisplaced, item.offset, item.name.text);
    }
    const auto *interface = name ? std::get_if<InterfaceName>(&*name) : nullptr;
    const bool goesOn = isInstance && interface &&
                        isSemver(std::string(interface->version).append(item.name.versionSuffix.value_or("")));
    if (item.name.versionSuffix && !goesOn)
        context.invalid(FaultCode::AttributeMisplaced, item.offset, item.name.text);
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
    if (item.entity.sort == Sort::Type && context.arena.as<ResourceBody>(item.entity.created))
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
