// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "search/releasefacts.h"

#include "meaning/capability.h"
#include "meaning/externs.h"

#include <algorithm>
#include <set>
#include <variant>

namespace kennel::search {

namespace {

class Collector
{
public:
    explicit Collector(ReleaseFacts &facts)
        : m_facts(facts)
    {
    }

    /// Takes a term unless there are too many; one that came before does not count again.
    void addTerm(FactTerm term)
    {
        if (m_terms.size() < MaxFactTerms && !term.value.empty() &&
            term.value.size() + term.version.size() <= MaxFactTerm)
            m_terms.insert(std::move(term));
    }

    static void addText(std::string &text, std::string_view more)
    {
        if (text.size() + more.size() < MaxFactText)
            text.append(more).push_back(' ');
    }

    void finish() { m_facts.terms.assign(m_terms.begin(), m_terms.end()); }

private:
    ReleaseFacts &m_facts;
    std::set<FactTerm> m_terms;
};

/// What the section of a kind says; without it what "registry-metadata" says instead.
std::string claimText(const wasm::Metadata &metadata, wasm::ClaimKind kind, std::string_view instead)
{
    const auto *claim = metadata.claim(kind);
    return std::string((claim ? claim->text : instead).substr(0, MaxFactText));
}

void addClaims(const wasm::Metadata &metadata, ReleaseFacts &facts)
{
    static const wasm::RegistryMetadata none;
    const wasm::RegistryMetadata &registry = metadata.registry ? *metadata.registry : none;
    std::string authors;
    for (const std::string &author : registry.authors)
        authors.append(authors.empty() ? "" : ", ").append(author);
    facts.description = claimText(metadata, wasm::ClaimKind::Description, registry.description);
    facts.authors = claimText(metadata, wasm::ClaimKind::Authors, authors);
    facts.licence = claimText(metadata, wasm::ClaimKind::Licenses, registry.license);
    for (const std::string &category : registry.categories)
        Collector::addText(facts.keywords, category);
}

/// "wasi:http/types", without a version.
std::string pathIn(const wasm::WitPackage &package, std::string_view name)
{
    auto path = package.path(name);
    return path.substr(0, path.find('@'));
}

/// Takes what a world imports and exports under a name of its own, as a component would have it; with \a isOfModule the
/// interfaces that stand under their own names, too.
void addItems(const wasm::Wit &wit, const wasm::WitWorld &world, bool isOfModule, ReleaseFacts &facts,
              Collector &collector)
{
    const auto add = [&](const wasm::WitWorldItem &item, FactTerm::Kind kind) {
        if (const auto *function = std::get_if<wasm::WitFunction>(&item.item)) {
            collector.addTerm({kind, std::string(function->name), {}});
            Collector::addText(facts.functions, function->name);
        }
        const auto *id = std::get_if<wasm::WitInterfaceId>(&item.item);
        const auto *interface = id ? &wit.at(*id) : nullptr;
        const auto *package = interface && interface->package ? &wit.at(*interface->package) : nullptr;
        if (interface && !package) {
            collector.addTerm({kind, std::string(item.label), {}});
            Collector::addText(facts.interfaces, item.label);
        } else if (package && isOfModule) {
            const auto path = pathIn(*package, interface->name);
            collector.addTerm({kind, path, package->version});
            Collector::addText(facts.interfaces, path);
        }
    };
    for (const auto &item : world.imports)
        add(item, FactTerm::Kind::Import);
    for (const auto &item : world.exports)
        add(item, FactTerm::Kind::Export);
}

/// A package of types defines what it is about: its interfaces are what it has to offer.
void addPackage(const wasm::Wit &wit, ReleaseFacts &facts, Collector &collector)
{
    const auto &package = wit.at(wit.main);
    for (const auto id : package.interfaces) {
        const auto path = pathIn(package, wit.at(id).name);
        collector.addTerm({FactTerm::Kind::Export, path, package.version});
        Collector::addText(facts.interfaces, path);
    }
    for (const auto id : package.worlds) {
        collector.addTerm({FactTerm::Kind::World, pathIn(package, wit.at(id).name), package.version});
        addItems(wit, wit.at(id), false, facts, collector);
    }
}

/// A module that carries worlds was made for them.
void addEmbeddedWorlds(const wasm::Binary &binary, const wasm::Wit &wit, ReleaseFacts &facts, Collector &collector)
{
    const auto isMeant = [&](const wasm::WitWorld &world) {
        return std::ranges::any_of(binary.worlds, [&](const wasm::EmbeddedWorld &each) {
            return each.world.empty() || each.world == world.name;
        });
    };
    for (const auto &world : wit.worlds) {
        if (world.package == wit.main) {
            addItems(wit, world, true, facts, collector); // all of them together, which has no name of its own
        } else if (isMeant(world)) {
            const auto &package = wit.at(world.package);
            collector.addTerm({FactTerm::Kind::World, pathIn(package, world.name), package.version});
        }
    }
}

void addWit(const wasm::Inspection &inspection, ReleaseFacts &facts, Collector &collector)
{
    const wasm::Wit &wit = *inspection.wit;
    for (const auto &interface : wit.interfaces) {
        for (const auto &function : interface.functions)
            Collector::addText(facts.functions, function.name);
    }
    if (inspection.binary.kind == wasm::FileKind::WitPackage)
        addPackage(wit, facts, collector);
    else if (inspection.binary.kind == wasm::FileKind::Module)
        addEmbeddedWorlds(inspection.binary, wit, facts, collector);
}

} // namespace

ReleaseFacts factsOf(const wasm::Inspection &inspection, std::uint64_t size, const meaning::CapabilityTable &table)
{
    ReleaseFacts facts;
    Collector collector(facts);
    const auto &binary = inspection.binary;
    facts.kind = binary.kind;
    facts.size = size;
    facts.isWhole = binary.isValid();
    if (!binary.parts.empty())
        addClaims(binary.parts.front().metadata, facts);
    const bool isPackage = binary.kind == wasm::FileKind::WitPackage;
    if (!isPackage) {
        // First what one would miss most: a file with too many names must not hide what it may do.
        const auto capabilities = meaning::capabilitiesOf(binary, table).value_or(std::vector<meaning::Capability>());
        for (const auto &capability : capabilities)
            collector.addTerm({FactTerm::Kind::Capability, capability.id, {}});
        const auto externs = meaning::externsOf(binary);
        for (const auto &item : externs.imports) {
            collector.addTerm({FactTerm::Kind::Import, item.identity, item.version});
            Collector::addText(facts.interfaces, item.identity);
        }
        for (const auto &item : externs.exports) {
            collector.addTerm({FactTerm::Kind::Export, item.identity, item.version});
            Collector::addText(facts.interfaces, item.identity);
        }
    }
    if (inspection.wit)
        addWit(inspection, facts, collector);
    collector.finish();
    return facts;
}

} // namespace kennel::search
