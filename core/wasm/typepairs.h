// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/typearena.h"

namespace kennel::wasm {

/// Calls \a visit with each type that \a wanted names and what \a given has in its place: a type import and its
/// argument, and the types that two instances export under the same names. What is not known has anything in its place,
/// not known either. The depth is that of a type, and so bounded. False where the work for the file is used up.
template <typename Visit>
bool forEachTypePair(TypeArena &arena, const Entity &wanted, const Entity &given, Visit visit)
{
    if (wanted.sort != given.sort)
        return true;
    if (!arena.spend(1))
        return false;
    if (wanted.sort == Sort::Type)
        visit(wanted, given);
    const auto *instance = wanted.sort == Sort::Instance ? arena.as<InstanceBody>(wanted.created) : nullptr;
    if (!instance)
        return true;
    for (const Extern &each : instance->exports) {
        if (!arena.spendOn(each.name.text))
            return false;
        const Extern *found = arena.findExport(given.created, each.name.text);
        if (!found && arena.isKnown(given.created))
            continue;
        if (!forEachTypePair(arena, each.entity, found ? found->entity : Entity{.sort = each.entity.sort}, visit))
            return false;
    }
    return true;
}

} // namespace kennel::wasm
