// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "diff/typecomparison.h"

#include "wasm/witprinter.h"
#include "wasm/wittypetext.h"

#include <algorithm>
#include <string>

namespace kennel::diff {

using namespace wasm;

namespace {

std::string refText(const Wit &wit, const std::optional<WitRef> &type)
{
    return type ? witTypeText(wit, *type) : std::string();
}

/// Compares the members of two records, variants, enums or sets of flags. \a name gives the name of a member, \a
/// changed the reason for two of one name, if they differ.
template <typename Member, typename Name, typename Changed>
std::vector<Reason> memberReasons(const std::vector<Member> &before, const std::vector<Member> &after, ReasonCode added,
                                  ReasonCode removed, Name name, Changed changed)
{
    std::vector<Reason> reasons;
    std::unordered_map<std::string_view, const Member *> known;
    for (const Member &each : after)
        known.emplace(name(each), &each);
    std::vector<std::string_view> kept;
    for (const Member &each : before) {
        const auto found = known.find(name(each));
        if (found == known.end()) {
            reasons.push_back({removed, std::string(name(each))});
            continue;
        }
        kept.push_back(name(each));
        if (auto reason = changed(each, *found->second))
            reasons.push_back(std::move(*reason));
        known.erase(found);
    }
    std::vector<std::string_view> inOrder;
    for (const Member &each : after) {
        if (known.contains(name(each)))
            reasons.push_back({added, std::string(name(each))});
        else
            inOrder.push_back(name(each));
    }
    if (kept != inOrder)
        reasons.push_back({ReasonCode::OrderChanged});
    return reasons;
}

} // namespace

TypeComparison::Seen TypeComparison::seeThrough(const Wit &wit, const WitRef &type)
{
    const WitRef *current = &type;
    while (true) {
        if (const auto *primitive = std::get_if<Primitive>(current))
            return {.primitive = *primitive};
        auto id = std::get<WitTypeId>(*current);
        const WitType *each = &wit.at(id);
        while (const auto *alias = std::get_if<WitAlias>(&each->kind)) {
            id = alias->target;
            each = &wit.at(id);
        }
        const auto *defined = std::get_if<Defined>(&each->kind);
        if (!defined)
            return {.resource = id};
        if (const auto *primitive = std::get_if<Primitive>(defined))
            return {.primitive = *primitive};
        return {.defined = defined};
    }
}

bool TypeComparison::isSameResource(WitTypeId before, WitTypeId after)
{
    const Seen was = seeThrough(m_before, before);
    const Seen is = seeThrough(m_after, after);
    return was.resource && is.resource && m_pairing.isSameResource(*was.resource, *is.resource, m_side, m_viewpoint);
}

bool TypeComparison::isSame(WitTypeId before, WitTypeId after)
{
    const std::uint64_t key = std::uint64_t(before) << 32 | std::uint64_t(after);
    if (const auto known = m_known.find(key); known != m_known.end())
        return known->second;
    const Seen was = seeThrough(m_before, before);
    const Seen is = seeThrough(m_after, after);
    bool same = false;
    if (was.resource || is.resource)
        same =
            was.resource && is.resource && m_pairing.isSameResource(*was.resource, *is.resource, m_side, m_viewpoint);
    else if (was.primitive || is.primitive)
        same = was.primitive == is.primitive;
    else
        same = isSame(*was.defined, *is.defined);
    return m_known[key] = same;
}

bool TypeComparison::isSame(const WitRef &before, const WitRef &after)
{
    const auto *was = std::get_if<WitTypeId>(&before);
    const auto *is = std::get_if<WitTypeId>(&after);
    if (was && is)
        return isSame(*was, *is);
    const auto first = seeThrough(m_before, before).primitive;
    return first && first == seeThrough(m_after, after).primitive;
}

bool TypeComparison::isSame(const std::optional<WitRef> &before, const std::optional<WitRef> &after)
{
    return before && after ? isSame(*before, *after) : before.has_value() == after.has_value();
}

bool TypeComparison::isSame(const Defined &before, const Defined &after)
{
    if (before.index() != after.index())
        return false;
    const auto alike = [this](const auto &was, const auto &is) {
        return was.name == is.name && isSame(was.type, is.type);
    };
    return std::visit(
        [&]<typename Type>(const Type &was) {
            const auto &is = std::get<Type>(after);
            if constexpr (std::is_same_v<Type, Primitive>)
                return was == is;
            else if constexpr (std::is_same_v<Type, RecordType<WitRef>>)
                return std::ranges::equal(was.fields, is.fields, alike);
            else if constexpr (std::is_same_v<Type, VariantType<WitRef>>)
                return std::ranges::equal(was.cases, is.cases, alike);
            else if constexpr (std::is_same_v<Type, ListType<WitRef>>)
                return was.length == is.length && isSame(was.element, is.element);
            else if constexpr (std::is_same_v<Type, TupleType<WitRef>>)
                return std::ranges::equal(was.members, is.members,
                                          [this](const WitRef &a, const WitRef &b) { return isSame(a, b); });
            else if constexpr (std::is_same_v<Type, FlagsType>)
                return was.names == is.names;
            else if constexpr (std::is_same_v<Type, EnumType>)
                return was.cases == is.cases;
            else if constexpr (std::is_same_v<Type, OptionType<WitRef>>)
                return isSame(was.type, is.type);
            else if constexpr (std::is_same_v<Type, ResultType<WitRef>>)
                return isSame(was.ok, is.ok) && isSame(was.error, is.error);
            else if constexpr (std::is_same_v<Type, MapType<WitRef>>)
                return isSame(was.key, is.key) && isSame(was.value, is.value);
            else if constexpr (std::is_same_v<Type, HandleType<WitTypeId>>)
                return was.borrowed == is.borrowed && isSameResource(was.resource, is.resource);
            else // streams and futures
                return isSame(was.element, is.element);
        },
        before);
}

bool TypeComparison::isSame(const WitFunction &before, const WitFunction &after)
{
    return before.type.async == after.type.async && isSame(before.type.result, after.type.result) &&
           std::ranges::equal(before.type.parameters, after.type.parameters, [this](const auto &was, const auto &is) {
               return was.name == is.name && isSame(was.type, is.type);
           });
}

Reason TypeComparison::typeReason(ReasonCode code, std::string subject, const std::optional<WitRef> &before,
                                  const std::optional<WitRef> &after) const
{
    Reason reason{code, std::move(subject), refText(m_before, before), refText(m_after, after)};
    if (reason.before == reason.after)
        reason.code = ReasonCode::NamedType;
    return reason;
}

std::vector<Reason> TypeComparison::reasons(WitTypeId before, WitTypeId after)
{
    if (isSame(before, after))
        return {};
    const auto *was = std::get_if<Defined>(&m_before.at(before).kind);
    const auto *is = std::get_if<Defined>(&m_after.at(after).kind);
    const auto changed = [this](ReasonCode code) {
        return [this, code](const auto &old, const auto &now) -> std::optional<Reason> {
            if (isSame(old.type, now.type))
                return std::nullopt;
            return typeReason(code, std::string(old.name), old.type, now.type);
        };
    };
    const auto nameOfMember = [](const auto &member) { return member.name; };
    const auto itself = [](std::string_view name) { return name; };
    const auto never = [](std::string_view, std::string_view) -> std::optional<Reason> { return std::nullopt; };
    if (was && is && was->index() == is->index()) {
        if (const auto *record = std::get_if<RecordType<WitRef>>(was))
            return memberReasons(record->fields, std::get<RecordType<WitRef>>(*is).fields, ReasonCode::FieldAdded,
                                 ReasonCode::FieldRemoved, nameOfMember, changed(ReasonCode::FieldType));
        if (const auto *variant = std::get_if<VariantType<WitRef>>(was))
            return memberReasons(variant->cases, std::get<VariantType<WitRef>>(*is).cases, ReasonCode::CaseAdded,
                                 ReasonCode::CaseRemoved, nameOfMember, changed(ReasonCode::CaseType));
        if (const auto *enumeration = std::get_if<EnumType>(was))
            return memberReasons(enumeration->cases, std::get<EnumType>(*is).cases, ReasonCode::CaseAdded,
                                 ReasonCode::CaseRemoved, itself, never);
        if (const auto *flags = std::get_if<FlagsType>(was))
            return memberReasons(flags->names, std::get<FlagsType>(*is).names, ReasonCode::FlagAdded,
                                 ReasonCode::FlagRemoved, itself, never);
    }
    const auto *wasAlias = std::get_if<WitAlias>(&m_before.at(before).kind);
    const auto *isAlias = std::get_if<WitAlias>(&m_after.at(after).kind);
    if (wasAlias && isAlias && m_before.at(wasAlias->target).name == m_after.at(isAlias->target).name)
        return {{ReasonCode::NamedType, std::string(m_after.at(isAlias->target).name)}};
    const auto definition = [](const Wit &wit, WitTypeId id) {
        const WitType &type = wit.at(id);
        const auto *defined = std::get_if<Defined>(&type.kind);
        return defined ? witDefinitionText(wit, *defined) : printItem(wit, id);
    };
    Reason reason{ReasonCode::Definition, {}, definition(m_before, before), definition(m_after, after)};
    if (reason.before.empty() || reason.after.empty())
        reason = {ReasonCode::Definition, {}, printItem(m_before, before), printItem(m_after, after)};
    if (reason.before == reason.after)
        reason.code = ReasonCode::NamedType;
    return {std::move(reason)};
}

std::vector<Reason> TypeComparison::reasons(const WitFunction &before, const WitFunction &after)
{
    std::vector<Reason> reasons;
    if (before.type.async != after.type.async)
        reasons.push_back({after.type.async ? ReasonCode::AsyncAdded : ReasonCode::AsyncRemoved});
    const auto &was = before.type.parameters;
    const auto &is = after.type.parameters;
    for (std::size_t i = 0; i < std::max(was.size(), is.size()); ++i) {
        if (i >= is.size()) {
            reasons.push_back({ReasonCode::ParameterRemoved, std::string(was[i].name), refText(m_before, was[i].type)});
        } else if (i >= was.size()) {
            reasons.push_back({ReasonCode::ParameterAdded, std::string(is[i].name), {}, refText(m_after, is[i].type)});
        } else {
            if (was[i].name != is[i].name)
                reasons.push_back({ReasonCode::ParameterRenamed, std::string(was[i].name), std::string(was[i].name),
                                   std::string(is[i].name)});
            if (!isSame(was[i].type, is[i].type))
                reasons.push_back(
                    typeReason(ReasonCode::ParameterType, std::string(is[i].name), was[i].type, is[i].type));
        }
    }
    if (!isSame(before.type.result, after.type.result)) {
        const auto code = !before.type.result  ? ReasonCode::ResultAdded
                          : !after.type.result ? ReasonCode::ResultRemoved
                                               : ReasonCode::ResultType;
        reasons.push_back(typeReason(code, {}, before.type.result, after.type.result));
    }
    return reasons;
}

} // namespace kennel::diff
