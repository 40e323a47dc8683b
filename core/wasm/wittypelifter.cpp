// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/wittypelifter.h"

#include "wasm/itemname.h"

#include <algorithm>

namespace kennel::wasm {

namespace {

/// Converts value types with \a convert for each reference in them; keeps the first error.
template <typename Convert>
class Conversion
{
public:
    explicit Conversion(Convert convert)
        : m_convert(std::move(convert))
    {
    }

    bool failed() const { return m_failed; }
    FaultCode error() const { return m_error; }

    WitRef operator()(const ValueType &type)
    {
        const std::expected<WitRef, FaultCode> result = m_convert(type);
        if (!result)
            fail(result.error());
        return result.value_or(WitRef());
    }

    std::optional<WitRef> operator()(const std::optional<ValueType> &type)
    {
        return type ? std::optional((*this)(*type)) : std::nullopt;
    }

    std::string_view name(std::string_view text)
    {
        if (!isLabel(text))
            fail(FaultCode::NoWitName);
        return text;
    }

    template <typename To, typename From>
    std::vector<Field<To>> fields(const std::vector<Field<From>> &from)
    {
        std::vector<Field<To>> result;
        result.reserve(from.size());
        for (const Field<From> &field : from)
            result.push_back({name(field.name), (*this)(field.type)});
        return result;
    }

    std::vector<std::string_view> names(const std::vector<std::string_view> &from)
    {
        std::ranges::for_each(from, [this](std::string_view text) { name(text); });
        return from;
    }

    void fail(FaultCode code)
    {
        if (!m_failed)
            m_error = code;
        m_failed = true;
    }

private:
    Convert m_convert;
    FaultCode m_error = FaultCode::NoWitType;
    bool m_failed = false;
};

template <class... Cases>
struct Overloaded : Cases...
{
    using Cases::operator()...;
};

} // namespace

std::expected<WitTypeId, FaultCode> WitTypeLifter::addNamed(std::string_view name, WitOwner owner, const Entity &entity)
{
    if (!isLabel(name))
        return std::unexpected(FaultCode::NoWitName);
    if (m_known.contains(entity.created))
        return std::unexpected(FaultCode::NoWitTypeTwice);
    auto kind = kindOf(entity);
    if (!kind)
        return std::unexpected(kind.error());
    if (const auto *alias = std::get_if<WitAlias>(&*kind); alias && !canUse(alias->target, owner))
        return std::unexpected(FaultCode::NoWitType);
    const auto id = static_cast<WitTypeId>(m_wit.types.size());
    m_wit.types.push_back({.name = name, .owner = owner, .kind = std::move(*kind)});
    m_known.emplace(entity.created, id);
    return id;
}

bool WitTypeLifter::canUse(WitTypeId target, const WitOwner &user) const
{
    const WitOwner &owner = m_wit.at(target).owner;
    if (owner == user || std::holds_alternative<std::monostate>(owner))
        return true;
    const auto *interface = std::get_if<WitInterfaceId>(&owner);
    return interface && m_wit.at(*interface).package.has_value();
}

std::expected<WitTypeKind, FaultCode> WitTypeLifter::kindOf(const Entity &entity)
{
    for (std::optional<TypeId> id = entity.referenced; id; id = m_arena.peel(*id)) {
        if (!m_arena.spend(1))
            return std::unexpected(FaultCode::TooMuchWork);
        if (const auto known = m_known.find(*id); known != m_known.end())
            return WitAlias{known->second};
    }
    if (!m_arena.isKnown(entity.referenced))
        return std::unexpected(FaultCode::Unresolved);
    if (m_arena.as<ResourceBody>(entity.referenced))
        return WitResource();
    const auto *value = m_arena.as<ValueBody>(entity.referenced);
    if (!value)
        return std::unexpected(FaultCode::NoWitType);
    if (!m_arena.spend(m_arena.width(entity.referenced)))
        return std::unexpected(FaultCode::TooMuchWork);
    return defined(value->type).transform([](Defined &&type) { return WitTypeKind(std::move(type)); });
}

std::expected<WitRef, FaultCode> WitTypeLifter::reference(const ValueType &type)
{
    if (const auto *primitive = std::get_if<Primitive>(&type))
        return *primitive;
    const TypeId id = std::get<TypeId>(type);
    if (const auto known = m_known.find(id); known != m_known.end())
        return known->second;
    if (!m_arena.isKnown(id))
        return std::unexpected(FaultCode::Unresolved);
    const auto *value = m_arena.as<ValueBody>(id);
    if (!value)
        return std::unexpected(FaultCode::NoWitType);
    if (const auto *primitive = std::get_if<Primitive>(&value->type))
        return *primitive;
    const bool needsName =
        std::holds_alternative<RecordType<ValueType>>(value->type) || std::holds_alternative<EnumType>(value->type) ||
        std::holds_alternative<VariantType<ValueType>>(value->type) || std::holds_alternative<FlagsType>(value->type);
    if (needsName)
        return std::unexpected(FaultCode::NoWitType);
    if (!m_arena.spend(m_arena.width(id)))
        return std::unexpected(FaultCode::TooMuchWork);
    auto converted = defined(value->type);
    if (!converted)
        return std::unexpected(converted.error());
    const auto added = static_cast<WitTypeId>(m_wit.types.size());
    m_wit.types.push_back({.name = {}, .kind = std::move(*converted)});
    m_known.emplace(id, added);
    return added;
}

auto WitTypeLifter::defined(const DefinedType<ValueType, TypeId> &type) -> std::expected<Defined, FaultCode>
{
    Conversion convert([this](const ValueType &each) { return reference(each); });
    auto result = std::visit(
        Overloaded{
            [](Primitive primitive) -> Defined { return primitive; },
            [&](const RecordType<ValueType> &from) -> Defined {
                return RecordType<WitRef>{convert.template fields<WitRef>(from.fields)};
            },
            [&](const VariantType<ValueType> &from) -> Defined {
                return VariantType<WitRef>{convert.template fields<std::optional<WitRef>>(from.cases)};
            },
            [&](const ListType<ValueType> &from) -> Defined {
                return ListType<WitRef>{convert(from.element), from.length};
            },
            [&](const TupleType<ValueType> &from) -> Defined {
                TupleType<WitRef> to;
                for (const ValueType &member : from.members)
                    to.members.push_back(convert(member));
                return to;
            },
            [&](const FlagsType &from) -> Defined { return FlagsType{convert.names(from.names)}; },
            [&](const EnumType &from) -> Defined { return EnumType{convert.names(from.cases)}; },
            [&](const OptionType<ValueType> &from) -> Defined { return OptionType<WitRef>{convert(from.type)}; },
            [&](const ResultType<ValueType> &from) -> Defined {
                return ResultType<WitRef>{convert(from.ok), convert(from.error)};
            },
            [&](const StreamType<ValueType> &from) -> Defined { return StreamType<WitRef>{convert(from.element)}; },
            [&](const FutureType<ValueType> &from) -> Defined { return FutureType<WitRef>{convert(from.element)}; },
            [&](const MapType<ValueType> &from) -> Defined {
                WitRef key = convert(from.key);
                return MapType<WitRef>{key, convert(from.value)};
            },
            [&](const HandleType<TypeId> &from) -> Defined {
                const auto known = m_known.find(from.resource);
                if (known == m_known.end())
                    convert.fail(m_arena.isKnown(from.resource) ? FaultCode::NoWitType : FaultCode::Unresolved);
                return HandleType<WitTypeId>{from.borrowed, known == m_known.end() ? WitTypeId() : known->second};
            },
        },
        type);
    if (convert.failed())
        return std::unexpected(convert.error());
    return result;
}

std::expected<FunctionType<WitRef>, FaultCode> WitTypeLifter::function(TypeId id)
{
    const auto *body = m_arena.as<FunctionBody>(id);
    if (!body)
        return std::unexpected(FaultCode::Unresolved);
    if (!m_arena.spend(m_arena.width(id)))
        return std::unexpected(FaultCode::TooMuchWork);
    Conversion convert([this](const ValueType &each) { return reference(each); });
    FunctionType<WitRef> function{.async = body->type.async,
                                  .parameters = convert.template fields<WitRef>(body->type.parameters),
                                  .result = convert(body->type.result)};
    if (convert.failed())
        return std::unexpected(convert.error());
    return function;
}

} // namespace kennel::wasm
