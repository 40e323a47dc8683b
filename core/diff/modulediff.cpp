// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "diff/modulediff.h"

#include "diff/coretypematching.h"
#include "wasm/coretypetext.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

namespace kennel::diff {

namespace {

using namespace wasm;

/// What stands under each name, in the order of the file. A module may import under one name several times.
struct Items
{
    std::vector<std::string> names{}; ///< each once
    std::unordered_map<std::string, std::vector<const CoreExternType *>> types{};

    void add(std::string name, const CoreExternType &type)
    {
        auto &list = types[name];
        if (list.empty())
            names.push_back(std::move(name));
        list.push_back(&type);
    }
    const std::vector<const CoreExternType *> &at(const std::string &name) const
    {
        static const std::vector<const CoreExternType *> none;
        const auto found = types.find(name);
        return found == types.end() ? none : found->second;
    }
};

Items importsOf(const CoreInterface &module)
{
    Items items;
    for (const CoreImport &each : module.imports)
        items.add(std::string(each.module) + ' ' + std::string(each.field), each.type);
    return items;
}

Items exportsOf(const CoreInterface &module)
{
    Items items;
    for (const CoreExport &each : module.exports)
        items.add(std::string(each.name), each.type);
    return items;
}

class ModuleComparison
{
public:
    ModuleComparison(const CoreInterface &before, const CoreInterface &after, std::vector<WitChange> &changes)
        : m_before(before)
        , m_after(after)
        , m_newForOld(after, before)
        , m_oldForNew(before, after)
        , m_changes(changes)
    {
    }

    void items(const Items &before, const Items &after, Side side)
    {
        for (const std::string &name : before.names)
            item(name, before.at(name), after.at(name), side);
        for (const std::string &name : after.names) {
            if (before.at(name).empty())
                item(name, {}, after.at(name), side);
        }
    }

private:
    using Types = std::vector<const CoreExternType *>;

    bool isSame(const CoreExternType *old, const CoreExternType *now)
    {
        return m_newForOld.matches(*now, *old) && m_oldForNew.matches(*old, *now);
    }

    /// What of \a old has no equal in \a now, and the other way round: who asks for a thing twice asks for nothing
    /// more.
    void item(const std::string &name, Types old, Types now, Side side)
    {
        constexpr std::size_t most = 100; // of one name; more are compared by their order alone
        if (old.size() <= most && now.size() <= most) {
            const Types all = old;
            std::erase_if(old, [&](const auto *each) {
                return std::ranges::any_of(now, [&](const auto *other) { return isSame(each, other); });
            });
            std::erase_if(now, [&](const auto *each) {
                return std::ranges::any_of(all, [&](const auto *other) { return isSame(other, each); });
            });
        }
        for (std::size_t i = 0; i < std::max(old.size(), now.size()); ++i)
            note(name, i < old.size() ? old[i] : nullptr, i < now.size() ? now[i] : nullptr, side);
    }

    void note(const std::string &name, const CoreExternType *old, const CoreExternType *now, Side side)
    {
        const bool isExport = side == Side::Export;
        WitChange change{.side = side, .item = name};
        if (old)
            change.before = coreTypeText(m_before, *old);
        if (now)
            change.after = coreTypeText(m_after, *now);
        if (!now) {
            change.kind = ChangeKind::ItemRemoved;
            (isExport ? change.breaksUsers : change.breaksImplementers) = true;
        } else if (!old) {
            change.kind = ChangeKind::ItemAdded;
            (isExport ? change.breaksImplementers : change.breaksUsers) = true;
        } else {
            // Who uses an export is given the new one for the old; who is to give an import has what the old one asked.
            const bool newForOld = m_newForOld.matches(*now, *old);
            const bool oldForNew = m_oldForNew.matches(*old, *now);
            if (newForOld && oldForNew)
                return;
            change.kind = ChangeKind::ItemChanged;
            change.reasons = {{ReasonCode::Definition, {}, change.before, change.after}};
            change.breaksUsers = isExport ? !newForOld : !oldForNew;
            change.breaksImplementers = isExport ? !oldForNew : !newForOld;
        }
        m_changes.push_back(std::move(change));
    }

    const CoreInterface &m_before;
    const CoreInterface &m_after;
    CoreTypeMatching m_newForOld;
    CoreTypeMatching m_oldForNew;
    std::vector<WitChange> &m_changes;
};

} // namespace

WitSubject compareModules(const CoreInterface &before, const CoreInterface &after)
{
    WitSubject subject{.kind = WitSubject::Kind::Module};
    ModuleComparison comparison(before, after, subject.changes);
    comparison.items(importsOf(before), importsOf(after), Side::Import);
    comparison.items(exportsOf(before), exportsOf(after), Side::Export);
    return subject;
}

} // namespace kennel::diff
