// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "search/releasefacts.h"

#include "meaning/capability.h"
#include "meaning/externs.h"
#include "meaning/interfaceversion.h"

#include <algorithm>

namespace kennel::search {

namespace {

class Collector
{
public:
    explicit Collector(ReleaseFacts &facts)
        : m_facts(facts)
    {
    }

    void addTerm(FactTerm::Kind kind, std::string_view name)
    {
        if (m_facts.terms.size() >= MaxFactTerms || name.empty() || name.size() > MaxFactText)
            return;
        m_facts.terms.push_back(
            {kind, std::string(meaning::withoutVersion(name)), std::string(meaning::versionOf(name))});
    }

    static void addText(std::string &text, std::string_view more)
    {
        if (text.size() + more.size() < MaxFactText)
            text.append(more).push_back(' ');
    }

    void finish()
    {
        std::ranges::sort(m_facts.terms);
        const auto [first, last] = std::ranges::unique(m_facts.terms);
        m_facts.terms.erase(first, last);
    }

private:
    ReleaseFacts &m_facts;
};

std::string claimText(const wasm::Metadata &metadata, wasm::ClaimKind kind)
{
    const auto *claim = metadata.claim(kind);
    return claim ? claim->text.substr(0, MaxFactText) : std::string();
}

void addWit(const wasm::Wit &wit, bool isPackage, ReleaseFacts &facts, Collector &collector)
{
    for (const auto &interface : wit.interfaces) {
        for (const auto &function : interface.functions)
            Collector::addText(facts.functions, function.name);
    }
    const auto &package = wit.at(wit.main);
    if (!isPackage)
        return;
    // A package of types defines what it is about: its interfaces are what it has to offer.
    for (const auto id : package.interfaces) {
        const std::string path = package.path(wit.at(id).name);
        collector.addTerm(FactTerm::Kind::Export, path);
        Collector::addText(facts.interfaces, path);
    }
    for (const auto id : package.worlds)
        collector.addTerm(FactTerm::Kind::World, package.path(wit.at(id).name));
}

} // namespace

ReleaseFacts factsOf(const wasm::Inspection &inspection, std::uint64_t size, const meaning::CapabilityTable &table)
{
    ReleaseFacts facts;
    Collector collector(facts);
    const auto &binary = inspection.binary;
    facts.kind = binary.kind;
    facts.size = size;
    if (!binary.parts.empty()) {
        const auto &metadata = binary.parts.front().metadata;
        facts.description = claimText(metadata, wasm::ClaimKind::Description);
        facts.authors = claimText(metadata, wasm::ClaimKind::Authors);
        facts.licence = claimText(metadata, wasm::ClaimKind::Licenses);
    }
    const bool isPackage = binary.kind == wasm::FileKind::WitPackage;
    if (!isPackage) {
        const auto externs = meaning::externsOf(binary);
        for (const auto &item : externs.imports) {
            collector.addTerm(FactTerm::Kind::Import, item.name);
            Collector::addText(facts.interfaces, meaning::withoutVersion(item.name));
        }
        for (const auto &item : externs.exports) {
            collector.addTerm(FactTerm::Kind::Export, item.name);
            Collector::addText(facts.interfaces, meaning::withoutVersion(item.name));
        }
        for (const auto &capability : meaning::capabilitiesOf(binary, table))
            collector.addTerm(FactTerm::Kind::Capability, capability.id);
    }
    if (inspection.wit)
        addWit(*inspection.wit, isPackage, facts, collector);
    collector.finish();
    return facts;
}

} // namespace kennel::search
