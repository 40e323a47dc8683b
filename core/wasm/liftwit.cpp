// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/packagedocs.h"
#include "wasm/witlifter.h"

namespace kennel::wasm {

namespace {

/// The worlds of an embedded package that are meant: the one that is named, or all.
void addMeant(std::vector<WitWorldId> &meant, const Wit &wit, const std::vector<WitWorldId> &worlds,
              std::string_view name)
{
    for (const WitWorldId world : worlds) {
        if (name.empty() || wit.at(world).name == name)
            meant.push_back(world);
    }
}

} // namespace

std::optional<Wit> liftWit(Binary &binary, ByteView bytes)
{
    TypeArena &types = *binary.types;
    Wit wit{.names = binary.types};
    WitLifter lifter(types, binary.faults, wit);
    const auto *component = binary.parts.empty() ? nullptr : types.as<ComponentBody>(binary.parts.front().type);
    if (binary.kind == FileKind::Module && !binary.worlds.empty()) {
        lifter.beginMain("root");
        std::vector<WitWorldId> worlds;
        for (const EmbeddedWorld &embedded : binary.worlds) {
            const auto *body = types.as<ComponentBody>(embedded.binary->parts.front().type);
            if (body)
                addMeant(worlds, wit, lifter.liftPackage(*body), embedded.world);
        }
        lifter.unite(worlds);
    } else if (binary.kind == FileKind::Component && component) {
        lifter.beginMain("component");
        lifter.liftComponent(*component);
    } else if (binary.kind == FileKind::WitPackage && component) {
        lifter.liftPackage(*component);
        if (wit.packages.empty())
            return std::nullopt;
    } else {
        return std::nullopt;
    }
    if (const auto docs = binary.parts.front().metadata.packageDocs) {
        const ByteView payload = bytes.subspan(docs->offset, docs->length);
        if (binary.kind != FileKind::Module) // of a component, they are about the world that it is
            applyPackageDocs(wit, binary.faults, payload, docs->offset);
        else
            checkPackageDocs(binary.faults, payload, docs->offset);
    }
    return wit;
}

} // namespace kennel::wasm
