// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "inspecttext.h"

#include "client/texttable.h"

#include "format/capabilitytext.h"
#include "format/claimtext.h"
#include "format/quantity.h"
#include "format/tr.h"
#include "format/visibletext.h"
#include "format/wasmfaulttext.h"
#include "format/wasmterms.h"

#include <algorithm>
#include <utility>

namespace kennel {

using namespace Qt::StringLiterals;

namespace {

QString plainText(std::string_view text)
{
    return visibleText(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

/// "import wasi:io/poll@0.2.0 (instance)", one line each.
QString externLines(const wasm::Inspection &inspection)
{
    QString text;
    const wasm::Part &root = inspection.binary.parts.front();
    const auto line = [&text](const QString &direction, const QString &name, const QString &kind) {
        text += u"  %1 %2 (%3)\n"_s.arg(direction, name, kind);
    };
    if (root.interface) {
        for (const wasm::CoreImport &item : root.interface->imports)
            line(u"import"_s, plainText(item.module) + u' ' + plainText(item.field), wasmCoreTypeTerm(item.type));
        for (const wasm::CoreExport &item : root.interface->exports)
            line(u"export"_s, plainText(item.name), wasmCoreKindTerm(item.kind));
    } else if (const auto *component = inspection.binary.types->as<wasm::ComponentBody>(root.type)) {
        for (const wasm::Extern &item : component->imports)
            line(u"import"_s, plainText(item.name.text), wasmSortTerm(item.entity.sort));
        for (const wasm::Extern &item : component->exports)
            line(u"export"_s, plainText(item.name.text), wasmSortTerm(item.entity.sort));
    }
    return text;
}

QString metadataLines(const wasm::Metadata &metadata)
{
    QString text;
    if (metadata.name)
        text += tr("Name: %1").arg(plainText(*metadata.name)) + u'\n';
    for (const wasm::Claim &claim : metadata.claims)
        text += u"%1: %2\n"_s.arg(wasmClaimTerm(claim.kind), plainText(claim.text));
    for (const ClaimLine &line : furtherClaims(metadata))
        text += u"%1: %2\n"_s.arg(line.title, line.text);
    for (const wasm::ProducersField &field : metadata.producers) {
        QStringList values;
        for (const auto &[name, version] : field.values)
            values += QString(plainText(name) + u' ' + plainText(version)).trimmed();
        text += u"%1: %2\n"_s.arg(plainText(field.name), values.join(u", "_s));
    }
    return text;
}

/// So many reasons of a host are listed; `--json` has all.
constexpr qsizetype mostReasons = 4;

/// Where it runs, and then why not elsewhere; hosts that say the same together.
QString hostLines(const wasm::Binary &binary, const std::vector<meaning::Host> &hosts)
{
    std::vector<std::pair<QStringList, QStringList>> groups; // what is said, and the hosts that it is said of
    for (const meaning::Host &host : hosts) {
        QStringList because;
        for (const meaning::Obstacle &obstacle :
             meaning::obstaclesOn(host, binary).value_or(std::vector<meaning::Obstacle>()))
            because << obstacleText(obstacle);
        const auto same = std::ranges::find(groups, because, [](const auto &group) { return group.first; });
        if (same == groups.end())
            groups.emplace_back(because, QStringList{hostName(host)});
        else
            same->second << hostName(host);
    }
    std::ranges::stable_partition(groups, [](const auto &group) { return group.first.empty(); });
    QString text;
    for (const auto &[because, names] : groups) {
        text += u"  "_s + (because.empty() ? tr("Runs on: %1") : tr("Does not run on: %1")).arg(names.join(u"; "_s)) +
                u'\n';
        // One more than fit is not worth a line that says so.
        const bool isCut = because.size() > mostReasons + 1;
        for (const QString &reason : isCut ? because.first(mostReasons) : because)
            text += u"      %1\n"_s.arg(reason);
        if (isCut)
            text += u"      %1\n"_s.arg(tr("and %1 more; --json lists all").arg(because.size() - mostReasons));
    }
    return text;
}

/// Up to where a file was read that was not read to its end.
QString unreadLine(const wasm::Inspection &inspection)
{
    if (inspection.binary.isWhole())
        return {};
    return (!inspection.binary.readTo()
                ? tr("What stands at byte %1 could not be read: it may import and export more than this")
            : isInterfaceKnown(inspection)
                ? tr("Read up to byte %1: what it imports and exports behind it is not known")
                : tr("Nothing could be read from byte %1 on: what it imports and exports is not known"))
               .arg(countText(inspection.binary.faults.worst()->offset)) +
           u'\n';
}

} // namespace

bool isInterfaceKnown(const wasm::Inspection &inspection)
{
    const wasm::Binary &binary = inspection.binary;
    if (binary.isWhole())
        return true;
    if (binary.parts.empty())
        return false;
    const wasm::Part &root = binary.parts.front();
    if (root.interface)
        return !root.interface->imports.empty() || !root.interface->exports.empty();
    const auto *component = binary.types->as<wasm::ComponentBody>(root.type);
    return component && (!component->imports.empty() || !component->exports.empty());
}

QString inspectFaultLine(const QString &path, const wasm::Fault &fault)
{
    return u"%1:%2: %3"_s.arg(visibleText(path)).arg(fault.offset).arg(wasmFaultText(fault));
}

QString inspectOverview(const QString &path, const wasm::Inspection &inspection, qint64 size)
{
    const wasm::Binary &binary = inspection.binary;
    QString text =
        u"%1: %2, %3\n"_s.arg(visibleText(path), wasmKindTerm(binary.kind), sizeText(static_cast<std::uint64_t>(size)));
    if (!binary.parts.empty()) {
        text += metadataLines(binary.parts.front().metadata);
        text += externLines(inspection);
    }
    text += unreadLine(inspection);
    for (const wasm::Fault &fault : binary.faults.all())
        text += wasmFaultLine(fault) + u'\n';
    return text.chopped(1);
}

QString inspectSections(const QString &path, const wasm::Inspection &inspection)
{
    TextTable table({tr("Part"), tr("Begins"), tr("Bytes"), tr("Items"), tr("Section")});
    const auto &parts = inspection.binary.parts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        for (const wasm::Section &section : parts[i].sections) {
            const QString name = section.id == 0 ? QString::fromStdString(section.customName) : QString();
            const ByteRange whole = section.whole();
            table.add({QString::number(i + 1), u"0x%1"_s.arg(whole.offset, 0, 16), QString::number(whole.length),
                       section.count ? QString::number(*section.count) : QString(),
                       wasmSectionTerm(parts[i].kind, section.id) + (name.isEmpty() ? QString() : u' ' + name)});
        }
    }
    QString text = u"%1: %2\n"_s.arg(visibleText(path), wasmKindTerm(inspection.binary.kind)) + table.text();
    for (const wasm::Fault &fault : inspection.binary.faults.all())
        text += wasmFaultLine(fault) + u'\n';
    return text.chopped(1);
}

QString inspectCapabilities(const QString &path, const wasm::Inspection &inspection,
                            const std::vector<meaning::Host> &hosts)
{
    QString text = u"%1: %2\n"_s.arg(visibleText(path), wasmKindTerm(inspection.binary.kind));
    const auto capabilities = meaning::capabilitiesOf(inspection.binary, meaning::CapabilityTable::builtIn());
    if (inspection.binary.kind == wasm::FileKind::WitPackage)
        text += u"  %1\n"_s.arg(tr("Holds types alone, and does nothing by itself"));
    if (!capabilities)
        text += u"  %1\n"_s.arg(notJudgedText(inspection.binary));
    for (const meaning::Capability &capability : capabilities.value_or(std::vector<meaning::Capability>())) {
        text += u"  %1\n"_s.arg(capabilitySentence(capability));
        for (const meaning::Evidence &evidence : capability.evidence)
            text += u"      %1\n"_s.arg(capabilityEvidence(evidence));
    }
    if (capabilities) {
        const auto notAsked = notAskedForText(
            meaning::notAskedFor(inspection.binary.kind, *capabilities, meaning::CapabilityTable::builtIn()));
        text += notAsked.isEmpty() ? QString() : u"  %1\n"_s.arg(notAsked);
    }
    if (capabilities && !capabilities->empty())
        text += hostLines(inspection.binary, hosts);
    for (const wasm::Fault &fault : inspection.binary.faults.all())
        text += wasmFaultLine(fault) + u'\n';
    return text.chopped(1);
}

} // namespace kennel
