// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/wittypetext.h"

#include "wasm/limits.h"
#include "wasm/witprinter.h"

namespace kennel::wasm {

namespace {

/// Appends types to a text, which stops growing at the limit for all WIT: a type can be much larger than its file.
class TypeText
{
public:
    TypeText(const Wit &wit, std::string &text)
        : m_wit(wit)
        , m_text(text)
    {
    }

    void reference(const WitRef &type)
    {
        if (m_text.size() > limits::WitBytes)
            return;
        if (const auto *primitive = std::get_if<Primitive>(&type)) {
            m_text += primitiveName(*primitive);
            return;
        }
        const WitType &target = m_wit.at(std::get<WitTypeId>(type));
        if (!target.name.empty())
            m_text += witIdentifier(target.name);
        else if (const auto *handle = handleOf(target); handle && !handle->borrowed)
            m_text += witIdentifier(m_wit.at(handle->resource).name);
        else if (const auto *defined = std::get_if<DefinedType<WitRef, WitTypeId>>(&target.kind))
            definition(*defined);
    }

    void definition(const DefinedType<WitRef, WitTypeId> &type)
    {
        std::visit([this](const auto &each) { write(each); }, type);
    }

private:
    static const HandleType<WitTypeId> *handleOf(const WitType &type)
    {
        const auto *defined = std::get_if<DefinedType<WitRef, WitTypeId>>(&type.kind);
        return defined ? std::get_if<HandleType<WitTypeId>>(defined) : nullptr;
    }

    template <typename... Refs>
    void generic(std::string_view name, const Refs &...arguments)
    {
        m_text.append(name).append("<");
        bool isFirst = true;
        const auto argument = [&](const WitRef &type) {
            if (!isFirst)
                m_text += ", ";
            isFirst = false;
            reference(type);
        };
        (argument(arguments), ...);
        m_text += '>';
    }

    void write(Primitive primitive) { m_text += primitiveName(primitive); }
    void write(const ListType<WitRef> &type)
    {
        m_text += "list<";
        reference(type.element);
        if (type.length)
            m_text += ", " + std::to_string(*type.length);
        m_text += '>';
    }
    void write(const TupleType<WitRef> &type)
    {
        m_text += "tuple<";
        for (std::size_t i = 0; i < type.members.size(); ++i) {
            if (i > 0)
                m_text += ", ";
            reference(type.members[i]);
        }
        m_text += '>';
    }
    void write(const OptionType<WitRef> &type) { generic("option", type.type); }
    void write(const MapType<WitRef> &type) { generic("map", type.key, type.value); }
    void write(const ResultType<WitRef> &type)
    {
        if (type.ok && type.error) {
            generic("result", *type.ok, *type.error);
        } else if (type.ok) {
            generic("result", *type.ok);
        } else if (type.error) {
            m_text += "result<_, ";
            reference(*type.error);
            m_text += '>';
        } else {
            m_text += "result";
        }
    }
    void write(const StreamType<WitRef> &type) { payload("stream", type.element); }
    void write(const FutureType<WitRef> &type) { payload("future", type.element); }
    void payload(std::string_view name, const std::optional<WitRef> &element)
    {
        if (element)
            generic(name, *element);
        else
            m_text += name;
    }
    void write(const HandleType<WitTypeId> &type)
    {
        m_text += type.borrowed ? "borrow<" : "own<";
        m_text += witIdentifier(m_wit.at(type.resource).name);
        m_text += '>';
    }

    // These always have a name.
    void write(const RecordType<WitRef> &) {}
    void write(const VariantType<WitRef> &) {}
    void write(const FlagsType &) {}
    void write(const EnumType &) {}

    const Wit &m_wit;
    std::string &m_text;
};

/// Whether a constructor returns just its resource, which is not written.
bool returnsItself(const Wit &wit, const WitFunction &function)
{
    if (function.kind != WitFunction::Kind::Constructor || !function.type.result)
        return false;
    const auto *id = std::get_if<WitTypeId>(&*function.type.result);
    const auto *defined = id ? std::get_if<DefinedType<WitRef, WitTypeId>>(&wit.at(*id).kind) : nullptr;
    const auto *handle = defined ? std::get_if<HandleType<WitTypeId>>(defined) : nullptr;
    return handle && !handle->borrowed && handle->resource == function.resource;
}

} // namespace

std::string witTypeText(const Wit &wit, const WitRef &type)
{
    std::string text;
    TypeText(wit, text).reference(type);
    return text;
}

std::string witDefinitionText(const Wit &wit, const DefinedType<WitRef, WitTypeId> &type)
{
    std::string text;
    TypeText(wit, text).definition(type);
    return text;
}

std::string witSignatureText(const Wit &wit, const WitFunction &function)
{
    std::string text = "(";
    TypeText types(wit, text);
    const std::size_t first = function.kind == WitFunction::Kind::Method ? 1 : 0;
    for (std::size_t i = first; i < function.type.parameters.size(); ++i) {
        const auto &parameter = function.type.parameters[i];
        if (i > first)
            text += ", ";
        text += witIdentifier(parameter.name) + ": ";
        types.reference(parameter.type);
    }
    text += ')';
    if (function.type.result && !returnsItself(wit, function)) {
        text += " -> ";
        types.reference(*function.type.result);
    }
    return text;
}

} // namespace kennel::wasm
