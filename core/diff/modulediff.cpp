// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "diff/modulediff.h"

#include "wasm/coretypetext.h"

#include <string>
#include <unordered_map>
#include <utility>

namespace kennel::diff {

namespace {

using namespace wasm;

/// Names with types, in their order.
using Items = std::vector<std::pair<std::string, std::string>>;

Items importsOf(const CoreInterface &module)
{
    Items items;
    for (const CoreImport &each : module.imports)
        items.emplace_back(std::string(each.module) + ' ' + std::string(each.field), coreTypeText(module, each.type));
    return items;
}

Items exportsOf(const CoreInterface &module)
{
    Items items;
    for (const CoreExport &each : module.exports)
        items.emplace_back(std::string(each.name), coreTypeText(module, each.type));
    return items;
}

void compareItems(const Items &before, const Items &after, Side side, std::vector<WitChange> &changes)
{
    const bool isExport = side == Side::Export;
    std::unordered_map<std::string_view, const std::string *> left;
    for (const auto &[name, type] : after)
        left.emplace(name, &type);
    for (const auto &[name, type] : before) {
        const auto now = left.find(name);
        WitChange change{.side = side, .item = name, .before = type};
        if (now == left.end()) {
            change.kind = ChangeKind::FunctionRemoved;
            (isExport ? change.breaksUsers : change.breaksImplementers) = true;
            changes.push_back(std::move(change));
            continue;
        }
        if (*now->second != type) {
            change.after = *now->second;
            change.reasons = {{ReasonCode::Definition, {}, type, *now->second}};
            change.breaksUsers = change.breaksImplementers = true;
            changes.push_back(std::move(change));
        }
        left.erase(now);
    }
    for (const auto &[name, type] : after) {
        if (!left.contains(name))
            continue;
        WitChange change{.kind = ChangeKind::FunctionAdded, .side = side, .item = name, .after = type};
        (isExport ? change.breaksImplementers : change.breaksUsers) = true;
        changes.push_back(std::move(change));
    }
}

} // namespace

WitSubject compareModules(const CoreInterface &before, const CoreInterface &after)
{
    WitSubject subject{.kind = WitSubject::Kind::Module};
    compareItems(importsOf(before), importsOf(after), Side::Import, subject.changes);
    compareItems(exportsOf(before), exportsOf(after), Side::Export, subject.changes);
    return subject;
}

} // namespace kennel::diff
