// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// The JSON forms of `kennelctl inspect`. Names in it are those of the component model, and are not translated.
#include "inspecttext.h"

#include "client/jsonvalues.h"

#include "format/capabilitytext.h"
#include "format/wasmfaulttext.h"
#include "format/wasmterms.h"

#include <QJsonArray>

namespace kennel {

using namespace Qt::StringLiterals;

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonValue optionalText(const std::optional<std::string_view> &text)
{
    return text ? QJsonValue(textOf(*text)) : QJsonValue();
}

QJsonObject jsonFault(const wasm::Fault &fault)
{
    return {{u"code"_s, textOf(wasm::faultCodeName(fault.code))},
            {u"offset"_s, jsonNumber(fault.offset)},
            {u"subject"_s, textOf(fault.subject)},
            {u"text"_s, wasmFaultText(fault)}};
}

QJsonObject jsonExtern(const wasm::Extern &item)
{
    QJsonObject object{{u"name"_s, textOf(item.name.text)}, {u"sort"_s, wasmSortTerm(item.entity.sort)}};
    const std::pair<QString, std::optional<std::string_view>> attributes[] = {
        {u"implements"_s, item.name.implements},
        {u"versionSuffix"_s, item.name.versionSuffix},
        {u"externalId"_s, item.name.externalId}};
    for (const auto &[key, value] : attributes) {
        if (value)
            object.insert(key, optionalText(value));
    }
    return object;
}

QJsonObject jsonRegistryMetadata(const wasm::RegistryMetadata &registry)
{
    using License = wasm::RegistryMetadata::License;
    const auto licence = [](const License &each) {
        return QJsonObject{{u"id"_s, textOf(each.id)},
                           {u"name"_s, textOf(each.name)},
                           {u"text"_s, textOf(each.text)},
                           {u"reference"_s, textOf(each.reference)}};
    };
    const auto link = [](const std::pair<std::string, std::string> &each) {
        return QJsonObject{{u"kind"_s, textOf(each.first)}, {u"value"_s, textOf(each.second)}};
    };
    return {{u"authors"_s, jsonArray(registry.authors, textOf)},
            {u"description"_s, textOf(registry.description)},
            {u"license"_s, textOf(registry.license)},
            {u"customLicenses"_s, jsonArray(registry.customLicenses, licence)},
            {u"links"_s, jsonArray(registry.links, link)},
            {u"categories"_s, jsonArray(registry.categories, textOf)}};
}

QJsonObject jsonMetadata(const wasm::Metadata &metadata)
{
    QJsonObject object;
    if (metadata.name)
        object.insert(u"name"_s, textOf(*metadata.name));
    for (const wasm::Claim &claim : metadata.claims)
        object.insert(wasmClaimKey(claim.kind), textOf(claim.text)); // of several the last, as the reference does
    if (metadata.registry)
        object.insert(u"registryMetadata"_s, jsonRegistryMetadata(*metadata.registry));
    const std::pair<QString, std::string_view> texts[] = {{u"buildId"_s, metadata.buildId},
                                                          {u"sourceMapUrl"_s, metadata.sourceMapUrl},
                                                          {u"debugInfoUrl"_s, metadata.debugInfoUrl}};
    for (const auto &[key, text] : texts) {
        if (!text.empty())
            object.insert(key, textOf(text));
    }
    QJsonArray producers;
    for (const wasm::ProducersField &field : metadata.producers) {
        for (const auto &[name, version] : field.values) {
            producers.append(QJsonObject{
                {u"field"_s, textOf(field.name)}, {u"name"_s, textOf(name)}, {u"version"_s, textOf(version)}});
        }
    }
    if (!producers.isEmpty())
        object.insert(u"producers"_s, producers);
    const auto dependency = [](const wasm::Dependency &each) {
        return QJsonObject{
            {u"name"_s, textOf(each.name)}, {u"version"_s, textOf(each.version)}, {u"source"_s, textOf(each.source)}};
    };
    if (!metadata.dependencies.empty())
        object.insert(u"dependencies"_s, jsonArray(metadata.dependencies, dependency));
    return object;
}

QJsonObject jsonPart(const wasm::Part &part)
{
    const auto section = [&part](const wasm::Section &each) {
        QJsonObject object{{u"id"_s, each.id},
                           {u"section"_s, wasmSectionTerm(part.kind, each.id)},
                           {u"headerOffset"_s, jsonNumber(each.headerOffset)},
                           {u"offset"_s, jsonNumber(each.payload.offset)},
                           {u"size"_s, jsonNumber(each.payload.length)}};
        if (each.id == 0)
            object.insert(u"name"_s, textOf(each.customName));
        if (each.count)
            object.insert(u"count"_s, jsonNumber(*each.count));
        return object;
    };
    return {{u"kind"_s, part.kind == wasm::Part::Kind::Module ? u"module"_s : u"component"_s},
            {u"parent"_s, part.parent ? jsonNumber(*part.parent) : QJsonValue()},
            {u"offset"_s, jsonNumber(part.range.offset)},
            {u"size"_s, jsonNumber(part.range.length)},
            {u"metadata"_s, jsonMetadata(part.metadata)},
            {u"sections"_s, jsonArray(part.sections, section)}};
}

QJsonObject jsonCapability(const meaning::Capability &capability)
{
    const auto evidence = [](const meaning::Evidence &each) {
        return QJsonObject{{u"name"_s, textOf(each.name)},
                           {u"direction"_s, each.isExport ? u"export"_s : u"import"_s},
                           {u"offset"_s, jsonNumber(each.offset)}};
    };
    return {{u"id"_s, textOf(capability.id)},
            {u"subject"_s, capability.subject.empty() ? QJsonValue() : QJsonValue(textOf(capability.subject))},
            {u"sentence"_s, capabilitySentence(capability)},
            {u"evidence"_s, jsonArray(capability.evidence, evidence)}};
}

/// What of the table it does not ask its host for.
QJsonArray jsonNotAskedFor(wasm::FileKind kind, const std::vector<meaning::Capability> &capabilities)
{
    const auto notAsked = meaning::notAskedFor(kind, capabilities, meaning::CapabilityTable::builtIn());
    return jsonArray(notAsked.nouns, [](const std::string &noun) { return textOf(noun); });
}

/// Of each host that is known what keeps the file from running there; nothing of files that do nothing, null of those
/// that are not valid.
QJsonValue jsonHosts(const wasm::Binary &binary, const std::vector<meaning::Host> &hosts)
{
    QJsonArray result;
    if (binary.kind == wasm::FileKind::WitPackage)
        return result;
    for (const meaning::Host &host : hosts) {
        const auto obstacles = meaning::obstaclesOn(host, binary);
        if (!obstacles)
            return {};
        QJsonArray because;
        for (const meaning::Obstacle &obstacle : *obstacles)
            because.append(obstacleText(obstacle));
        result.append(QJsonObject{{u"id"_s, textOf(host.id)}, {u"runs"_s, because.isEmpty()}, {u"because"_s, because}});
    }
    return result;
}

QJsonObject head(const QString &path, const wasm::Inspection &inspection)
{
    return {{u"file"_s, path},
            {u"outcome"_s, textOf(wasm::readOutcomeName(inspection.outcome()))},
            {u"kind"_s, textOf(wasm::fileKindName(inspection.binary.kind))}};
}

} // namespace

QJsonObject inspectJson(const QString &path, const wasm::Inspection &inspection, qint64 size,
                        const std::vector<meaning::Host> &hosts)
{
    const wasm::Binary &binary = inspection.binary;
    QJsonObject object = head(path, inspection);
    object.insert(u"size"_s, size);
    const auto end = binary.readTo();
    object.insert(u"readTo"_s, end ? jsonNumber(*end) : QJsonValue());
    object.insert(u"faults"_s, jsonArray(binary.faults.all(), jsonFault));
    object.insert(u"parts"_s, jsonArray(binary.parts, jsonPart));
    const auto capabilities = meaning::capabilitiesOf(binary, meaning::CapabilityTable::builtIn());
    object.insert(u"capabilities"_s,
                  capabilities ? QJsonValue(jsonArray(*capabilities, jsonCapability)) : QJsonValue());
    object.insert(u"notAskedFor"_s,
                  capabilities ? QJsonValue(jsonNotAskedFor(binary.kind, *capabilities)) : QJsonValue());
    object.insert(u"hosts"_s, jsonHosts(binary, hosts));
    object.insert(u"imports"_s, QJsonValue());
    object.insert(u"exports"_s, QJsonValue());
    if (binary.parts.empty())
        return object;
    // That nothing was found in what could be read does not say that there is nothing.
    const auto known = [&](QJsonArray items) { return end && items.isEmpty() ? QJsonValue() : QJsonValue(items); };
    const wasm::Part &root = binary.parts.front();
    if (root.interface) {
        const auto import = [](const wasm::CoreImport &each) {
            return QJsonObject{{u"module"_s, textOf(each.module)},
                               {u"name"_s, textOf(each.field)},
                               {u"sort"_s, wasmCoreTypeTerm(each.type)}};
        };
        const auto exported = [](const wasm::CoreExport &each) {
            return QJsonObject{{u"name"_s, textOf(each.name)}, {u"sort"_s, wasmCoreKindTerm(each.kind)}};
        };
        object.insert(u"imports"_s, known(jsonArray(root.interface->imports, import)));
        object.insert(u"exports"_s, known(jsonArray(root.interface->exports, exported)));
    } else if (const auto *component = binary.types->as<wasm::ComponentBody>(root.type)) {
        object.insert(u"imports"_s, known(jsonArray(component->imports, jsonExtern)));
        object.insert(u"exports"_s, known(jsonArray(component->exports, jsonExtern)));
    }
    return object;
}

QJsonObject inspectUnreadJson(const QString &path, const QString &outcome, const QString &why, bool isWitJson)
{
    QJsonObject object{{u"file"_s, path}, {u"outcome"_s, outcome}, {u"kind"_s, QJsonValue()}, {u"error"_s, why}};
    if (isWitJson) {
        object.insert(u"wit"_s, QJsonValue());
        object.insert(u"offset"_s, QJsonValue());
    }
    return object;
}

QJsonObject inspectWitJson(const QString &path, const wasm::Inspection &inspection)
{
    QJsonObject object = head(path, inspection);
    const wasm::Fault *fault = inspection.binary.faults.worst();
    object.insert(u"wit"_s, inspection.witText && isInterfaceKnown(inspection) ? QJsonValue(textOf(*inspection.witText))
                                                                               : QJsonValue());
    object.insert(u"offset"_s, fault ? jsonNumber(fault->offset) : QJsonValue());
    object.insert(u"error"_s, fault ? QJsonValue(wasmFaultText(*fault)) : QJsonValue());
    return object;
}

} // namespace kennel
