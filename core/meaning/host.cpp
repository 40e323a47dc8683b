// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "meaning/host.h"

#include "meaning/externs.h"
#include "meaning/interfaceversion.h"
#include "meaning/tablereader.h"

#include <algorithm>

namespace kennel::meaning {

extern const std::string_view builtInHosts; // resources/meaning/hosts.json

namespace {

/// Names of interfaces: what they are compared with has no version.
NamePatterns interfaces(TableReader &reader, const simdjson::dom::object &from, std::string_view member,
                        const std::string &place)
{
    auto names = reader.patterns(from, member, place);
    if (std::ranges::any_of(names, [](const std::string &name) { return name.contains('@'); }))
        reader.fail(TableError::Code::VersionHere, place + std::string(member));
    return names;
}

HostOffer offerOf(TableReader &reader, const simdjson::dom::object &from, const std::string &place)
{
    HostOffer offer{interfaces(reader, from, "names", place), reader.patterns(from, "versions", place)};
    if (offer.names.empty())
        reader.fail(TableError::Code::Shape, place + "names");
    for (const std::string &version : offer.versions) {
        if (!InterfaceVersion::parse(version))
            reader.fail(TableError::Code::Version, place + "versions");
    }
    return offer;
}

Host hostOf(TableReader &reader, const simdjson::dom::object &from, const std::string &place)
{
    Host host;
    host.id = reader.text(from, "id", place);
    host.name = reader.text(from, "name", place);
    for (const auto &[offer, where] : reader.objects(from, "offers", place))
        host.offers.push_back(offerOf(reader, offer, where));
    host.core = reader.patterns(from, "core", place);
    host.calls = interfaces(reader, from, "calls", place);
    host.callsCore = reader.patterns(from, "callsCore", place);
    return host;
}

/// What stands against one import of a component; nothing if the host has it.
std::optional<Obstacle> obstacleOf(const Host &host, const NamedExtern &import)
{
    const auto wanted = InterfaceVersion::parse(import.version);
    std::string versions;
    for (const HostOffer &offer : host.offers) {
        if (!fits(offer.names, import.identity))
            continue;
        if (import.version.empty() && offer.versions.empty())
            return std::nullopt;
        for (const std::string &each : offer.versions) {
            if (wanted && InterfaceVersion::parse(each)->satisfies(*wanted))
                return std::nullopt;
            versions += (versions.empty() ? "" : ", ") + each;
        }
    }
    if (versions.empty())
        return Obstacle{Obstacle::Kind::Missing, import.name, {}};
    return Obstacle{Obstacle::Kind::OtherTrack, import.name, versions};
}

} // namespace

std::expected<std::vector<Host>, TableError> Host::parse(std::string_view json)
{
    simdjson::dom::parser parser;
    simdjson::dom::object root;
    if (parser.parse(json.data(), json.size()).get(root) != simdjson::SUCCESS)
        return std::unexpected(TableError{TableError::Code::Syntax, {}});
    TableReader reader;
    std::vector<Host> hosts;
    for (const auto &[each, place] : reader.objects(root, "hosts", {})) {
        Host host = hostOf(reader, each, place);
        if (std::ranges::contains(hosts, host.id, &Host::id))
            reader.fail(TableError::Code::Duplicate, place + "id");
        hosts.push_back(std::move(host));
    }
    if (reader.error())
        return std::unexpected(*reader.error());
    return hosts;
}

std::vector<Host> Host::builtIn()
{
    return parse(builtInHosts).value();
}

std::optional<std::vector<Obstacle>> obstaclesOn(const Host &host, const wasm::Binary &binary)
{
    if (binary.parts.empty() || !binary.isValid())
        return std::nullopt;
    const NamedExterns externs = externsOf(binary);
    std::vector<Obstacle> obstacles;
    for (const NamedExtern &item : externs.imports) {
        if (externs.isCore) {
            // A memory or a table that is imported has to come from somewhere, too.
            if (!fits(host.core, item.name))
                obstacles.push_back({Obstacle::Kind::Missing, item.name, {}});
        } else if (item.hasCode) {
            if (auto obstacle = obstacleOf(host, item))
                obstacles.push_back(std::move(*obstacle));
        }
    }
    const NamePatterns &calls = externs.isCore ? host.callsCore : host.calls;
    const bool isCalled =
        std::ranges::any_of(externs.exports, [&](const NamedExtern &item) { return fits(calls, item.identity); });
    if (!host.calls.empty() && !isCalled)
        obstacles.push_back({Obstacle::Kind::NotCalled, calls.empty() ? host.calls.front() : calls.front(), {}});
    return obstacles;
}

} // namespace kennel::meaning
