// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/coretypetext.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace kennel::wasm {

namespace {

/// The names of the codes of value types and heap types (WebAssembly core 5.3).
constexpr std::array<std::pair<std::uint8_t, std::string_view>, 19> codes{{
    {0x7f, "i32"},      {0x7e, "i64"},    {0x7d, "f32"},   {0x7c, "f64"},    {0x7b, "v128"},
    {0x70, "func"},     {0x6f, "extern"}, {0x6e, "any"},   {0x6d, "eq"},     {0x6c, "i31"},
    {0x6b, "struct"},   {0x6a, "array"},  {0x69, "exn"},   {0x68, "cont"},   {0x71, "none"},
    {0x72, "noextern"}, {0x73, "nofunc"}, {0x74, "noexn"}, {0x75, "nocont"},
}};

std::string codeText(std::uint8_t code)
{
    const auto *found = std::ranges::find(codes, code, &std::pair<std::uint8_t, std::string_view>::first);
    return found == codes.end() ? std::to_string(code) : std::string(found->second);
}

std::string valueText(const CoreValueType &type)
{
    if (!type.isReference())
        return codeText(type.code);
    const std::string heap = type.heap.index ? std::to_string(*type.heap.index) : codeText(type.heap.code);
    const std::string shared = type.heap.shared ? "(shared " + heap + ')' : heap;
    return std::string("(ref ") + (type.code == 0x63 ? "null " : "") + (type.heap.exact ? "exact " : "") + shared + ')';
}

std::string limitsText(const CoreLimits &limits)
{
    std::string text = limits.is64 ? " i64 " : " ";
    text += std::to_string(limits.minimum);
    if (limits.maximum)
        text += ' ' + std::to_string(*limits.maximum);
    if (limits.shared)
        text += " shared";
    if (limits.pageSizeLog2)
        text += " (pagesize 2^" + std::to_string(*limits.pageSizeLog2) + ')';
    return text;
}

std::string list(std::string_view head, const std::vector<CoreValueType> &types)
{
    if (types.empty())
        return {};
    std::string text = " (" + std::string(head);
    for (const CoreValueType &type : types)
        text += ' ' + valueText(type);
    return text + ')';
}

/// The signature of function type \a index.
std::string signatureText(const CoreInterface &module, std::uint32_t index)
{
    const auto *function =
        index < module.types.size() ? std::get_if<CoreFunctionType>(&module.types[index]->composite) : nullptr;
    return function ? list("param", function->parameters) + list("result", function->results)
                    : " (type " + std::to_string(index) + ')';
}

} // namespace

std::string coreTypeText(const CoreInterface &module, const CoreExternType &type)
{
    struct Text
    {
        std::string operator()(std::monostate) const { return "?"; }
        std::string operator()(const CoreFunction &function) const
        {
            return "(func" + signatureText(module, function.type) + ')';
        }
        std::string operator()(const CoreTable &table) const
        {
            return "(table" + limitsText(table.limits) + ' ' + valueText(table.element) + ')';
        }
        std::string operator()(const CoreMemory &memory) const { return "(memory" + limitsText(memory.limits) + ')'; }
        std::string operator()(const CoreGlobal &global) const
        {
            const std::string value = (global.shared ? "shared " : "") + valueText(global.type);
            return "(global " + (global.isMutable ? "(mut " + value + ')' : value) + ')';
        }
        std::string operator()(const CoreTag &tag) const { return "(tag" + signatureText(module, tag.type) + ')'; }

        const CoreInterface &module;
    };
    return std::visit(Text{module}, type);
}

} // namespace kennel::wasm
