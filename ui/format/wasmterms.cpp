// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "format/wasmterms.h"

#include <QCoreApplication>

namespace kennel {

using namespace Qt::StringLiterals;

QString wasmKindTerm(wasm::FileKind kind)
{
    switch (kind) {
    case wasm::FileKind::Unknown:
        return QCoreApplication::translate("kennel::WasmTerms", "not readable as WebAssembly");
    case wasm::FileKind::Module:
        return u"core module"_s;
    case wasm::FileKind::Component:
        return u"component"_s;
    case wasm::FileKind::WitPackage:
        return u"WIT package"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString wasmSortTerm(wasm::Sort sort)
{
    static constexpr const char *terms[] = {"core module", "func", "value", "type", "component", "instance"};
    return QLatin1StringView(terms[static_cast<std::size_t>(sort)]);
}

QString wasmCoreKindTerm(wasm::CoreKind kind)
{
    static constexpr const char *terms[] = {"func", "table", "memory", "global", "tag"};
    return QLatin1StringView(terms[static_cast<std::size_t>(kind)]);
}

QString wasmCoreTypeTerm(const wasm::CoreExternType &type)
{
    return type.index() == 0 ? u"unknown"_s : wasmCoreKindTerm(static_cast<wasm::CoreKind>(type.index() - 1));
}

QString wasmSectionTerm(wasm::Part::Kind kind, std::uint8_t section)
{
    static constexpr const char *module[] = {"custom", "type",  "import", "func", "table", "memory",     "global",
                                             "export", "start", "elem",   "code", "data",  "data count", "tag"};
    static constexpr const char *component[] = {"custom",    "core module", "core instance", "core type",
                                                "component", "instance",    "alias",         "type",
                                                "canon",     "start",       "import",        "export"};
    const std::size_t known = kind == wasm::Part::Kind::Module ? std::size(module) : std::size(component);
    if (section >= known)
        return QString::number(section);
    return QLatin1StringView(kind == wasm::Part::Kind::Module ? module[section] : component[section]);
}

QString wasmClaimKey(wasm::ClaimKind kind)
{
    static constexpr const char *keys[] = {"authors",  "description", "licenses", "source",
                                           "homepage", "revision",    "version"};
    return QLatin1StringView(keys[static_cast<std::size_t>(kind)]);
}

QString wasmClaimTerm(wasm::ClaimKind kind)
{
    static constexpr const char *terms[] = {
        QT_TRANSLATE_NOOP("kennel::WasmTerms", "Authors"),   QT_TRANSLATE_NOOP("kennel::WasmTerms", "Description"),
        QT_TRANSLATE_NOOP("kennel::WasmTerms", "Licence"),   QT_TRANSLATE_NOOP("kennel::WasmTerms", "Source"),
        QT_TRANSLATE_NOOP("kennel::WasmTerms", "Home page"), QT_TRANSLATE_NOOP("kennel::WasmTerms", "Revision"),
        QT_TRANSLATE_NOOP("kennel::WasmTerms", "Version")};
    return QCoreApplication::translate("kennel::WasmTerms", terms[static_cast<std::size_t>(kind)]);
}

} // namespace kennel
