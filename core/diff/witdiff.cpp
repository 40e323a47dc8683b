// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "diff/witdiff.h"

#include "diff/typecomparison.h"
#include "diff/usedtypes.h"
#include "diff/witpairing.h"
#include "wasm/witprinter.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace kennel::diff {

using namespace wasm;

namespace {

/// Two lists, the members of which are called by the same names: for each, where it stands in both.
struct Match
{
    std::vector<std::pair<std::size_t, std::size_t>> both{};
    std::vector<std::size_t> onlyBefore{};
    std::vector<std::size_t> onlyAfter{};
};

/// Matches by the first kind of names, and what is left by the next.
Match matchByNames(std::vector<std::vector<std::string>> before, std::vector<std::vector<std::string>> after)
{
    Match match;
    std::vector<bool> takenBefore(before.empty() ? 0 : before.front().size());
    std::vector<bool> takenAfter(after.empty() ? 0 : after.front().size());
    for (std::size_t kind = 0; kind < before.size(); ++kind) {
        std::unordered_map<std::string_view, std::size_t> known;
        for (std::size_t i = 0; i < takenAfter.size(); ++i) {
            if (!takenAfter[i])
                known.emplace(after[kind][i], i);
        }
        for (std::size_t i = 0; i < takenBefore.size(); ++i) {
            const auto found = takenBefore[i] ? known.end() : known.find(before[kind][i]);
            if (found == known.end())
                continue;
            match.both.emplace_back(i, found->second);
            takenBefore[i] = takenAfter[found->second] = true;
            known.erase(found);
        }
    }
    std::ranges::sort(match.both);
    for (std::size_t i = 0; i < takenBefore.size(); ++i) {
        if (!takenBefore[i])
            match.onlyBefore.push_back(i);
    }
    for (std::size_t i = 0; i < takenAfter.size(); ++i) {
        if (!takenAfter[i])
            match.onlyAfter.push_back(i);
    }
    return match;
}

/// The names of the members of a list, by \a name.
template <typename List, typename Name>
std::vector<std::string> namesOf(const List &list, Name name)
{
    std::vector<std::string> names;
    for (const auto &each : list)
        names.emplace_back(name(each));
    return names;
}

std::string fullName(const Wit &wit, WitInterfaceId id)
{
    const WitInterface &interface = wit.at(id);
    if (!interface.package)
        return {};
    return *interface.package == wit.main ? std::string(interface.name)
                                          : witPath(wit.at(*interface.package), interface.name);
}

/// What a world calls an item: its label, or the name of its interface or type.
std::string nameOf(const Wit &wit, const WitWorldItem &item)
{
    if (const auto *function = std::get_if<WitFunction>(&item.item))
        return std::string(function->name);
    if (const auto *type = std::get_if<WitTypeId>(&item.item))
        return std::string(wit.at(*type).name);
    return item.label.empty() ? fullName(wit, std::get<WitInterfaceId>(item.item)) : std::string(item.label);
}

/// The same where versions of one track do not count.
std::string looseNameOf(const Wit &wit, const WitWorldItem &item)
{
    const auto *interface = std::get_if<WitInterfaceId>(&item.item);
    return interface && item.label.empty() ? WitPairing::key(wit, *interface) : nameOf(wit, item);
}

/// Compares worlds and interfaces one after the other. What is true of all of them is found out once: a package may
/// hold thousands.
class Comparison
{
public:
    Comparison(const Wit &before, const Wit &after)
        : m_before(before)
        , m_after(after)
        , m_pairing(before, after)
    {
    }

    /// What changed between two worlds. \a onlyUsed: what nobody uses of the imported interfaces is not part of them.
    WitSubject world(WitWorldId beforeId, WitWorldId afterId, bool onlyUsed)
    {
        begin({WitSubject::Kind::World, std::string(m_after.at(afterId).name)});
        m_pairing.clear(Side::Import);
        m_isPairedByKey = false;
        const WitWorld &before = m_before.at(beforeId);
        const WitWorld &after = m_after.at(afterId);
        if (onlyUsed) {
            m_usedBefore = usedTypes(m_before, before);
            m_usedAfter = usedTypes(m_after, after);
        }
        m_pairing.pairWorlds(beforeId, afterId);
        const Match imports = matchItems(before.imports, after.imports);
        const Match exports = matchItems(before.exports, after.exports);
        pair(before.imports, after.imports, imports, Side::Import);
        pair(before.exports, after.exports, exports, Side::Export);
        noteExports(before.exports, m_pairing.before());
        noteExports(after.exports, m_pairing.after());
        items(before.imports, after.imports, imports, Side::Import);
        items(before.exports, after.exports, exports, Side::Export);
        noteGaps(before.gaps, after.gaps, {});
        return std::move(m_subject);
    }

    /// What changed between two interfaces.
    WitSubject interface(WitInterfaceId before, WitInterfaceId after)
    {
        begin({WitSubject::Kind::Interface, std::string(m_after.at(after).name)});
        // What it uses of others is given from outside: those are imports.
        if (!m_isPairedByKey)
            pairByKey();
        m_pairing.pair(before, after, Side::Export);
        m_pairing.before().setExported(before);
        m_pairing.after().setExported(after);
        contents(before, after, Side::Export, {});
        return std::move(m_subject);
    }

private:
    void begin(WitSubject subject)
    {
        m_subject = std::move(subject);
        m_pairing.clear(Side::Export);
        m_usedBefore.reset();
        m_usedAfter.reset();
        // They remember what they compared, which depends on the pairs.
        m_types.clear();
        for (const Side side : {Side::Import, Side::Export}) {
            for (const Viewpoint viewpoint : {Viewpoint::Users, Viewpoint::Implementers})
                m_types.emplace_back(m_before, m_after, m_pairing, side, viewpoint);
        }
    }

    Match matchItems(const std::vector<WitWorldItem> &before, const std::vector<WitWorldItem> &after) const
    {
        // A function, a type and an interface of one name are different things.
        const auto tagged = [](const Wit &wit, auto name) {
            return
                [&wit, name](const WitWorldItem &item) { return std::to_string(item.item.index()) + name(wit, item); };
        };
        return matchByNames({namesOf(before, tagged(m_before, nameOf)), namesOf(before, tagged(m_before, looseNameOf))},
                            {namesOf(after, tagged(m_after, nameOf)), namesOf(after, tagged(m_after, looseNameOf))});
    }

    void pair(const std::vector<WitWorldItem> &before, const std::vector<WitWorldItem> &after, const Match &match,
              Side side)
    {
        for (const auto &[was, is] : match.both) {
            if (const auto *id = std::get_if<WitInterfaceId>(&before[was].item))
                m_pairing.pair(*id, std::get<WitInterfaceId>(after[is].item), side);
        }
    }

    /// Every interface with its counterpart, as imports.
    void pairByKey()
    {
        std::unordered_map<std::string, WitInterfaceId> keysAfter;
        for (std::size_t i = 0; i < m_after.interfaces.size(); ++i)
            keysAfter.emplace(WitPairing::key(m_after, WitInterfaceId(i)), WitInterfaceId(i));
        m_pairing.clear(Side::Import);
        for (std::size_t i = 0; i < m_before.interfaces.size(); ++i) {
            const std::string key = WitPairing::key(m_before, WitInterfaceId(i));
            const auto found = key.empty() ? keysAfter.end() : keysAfter.find(key);
            if (found != keysAfter.end())
                m_pairing.pair(WitInterfaceId(i), found->second, Side::Import);
        }
        m_isPairedByKey = true;
    }

    static void noteExports(const std::vector<WitWorldItem> &exports, WitNames &names)
    {
        for (const WitWorldItem &item : exports) {
            if (const auto *id = std::get_if<WitInterfaceId>(&item.item))
                names.setExported(*id);
        }
    }

    void items(const std::vector<WitWorldItem> &before, const std::vector<WitWorldItem> &after, const Match &match,
               Side side)
    {
        for (const auto &[was, is] : match.both)
            compare(before[was], after[is], side);
        for (const std::size_t i : match.onlyBefore)
            removed(before[i], side);
        for (const std::size_t i : match.onlyAfter)
            added(after[i], side);
    }

    void compare(const WitWorldItem &before, const WitWorldItem &after, Side side)
    {
        if (const auto *function = std::get_if<WitFunction>(&before.item)) {
            compare(*function, std::get<WitFunction>(after.item), side, {});
        } else if (const auto *type = std::get_if<WitTypeId>(&before.item)) {
            compare(*type, std::get<WitTypeId>(after.item), side, {});
        } else {
            const std::string name = nameOf(m_after, after);
            if (nameOf(m_before, before) != name) {
                m_subject.changes.push_back({.kind = ChangeKind::InterfaceVersion,
                                             .side = side,
                                             .interface = name,
                                             .before = line(m_before, before, side),
                                             .after = line(m_after, after, side)});
            }
            contents(std::get<WitInterfaceId>(before.item), std::get<WitInterfaceId>(after.item), side, name);
        }
    }

    void contents(WitInterfaceId beforeId, WitInterfaceId afterId, Side side, const std::string &name)
    {
        const WitInterface &before = m_before.at(beforeId);
        const WitInterface &after = m_after.at(afterId);
        const auto typeName = [](const Wit &wit) { return [&wit](WitTypeId id) { return wit.at(id).name; }; };
        const Match types =
            matchByNames({namesOf(before.types, typeName(m_before))}, {namesOf(after.types, typeName(m_after))});
        for (const auto &[was, is] : types.both)
            compare(before.types[was], after.types[is], side, name);
        for (const std::size_t i : types.onlyBefore)
            removed(before.types[i], side, name);
        for (const std::size_t i : types.onlyAfter)
            added(after.types[i], side, name);

        const auto functionName = [](const WitFunction &function) { return function.name; };
        const Match functions =
            matchByNames({namesOf(before.functions, functionName)}, {namesOf(after.functions, functionName)});
        for (const auto &[was, is] : functions.both)
            compare(before.functions[was], after.functions[is], side, name);
        for (const std::size_t i : functions.onlyBefore)
            removed(before.functions[i], side, name);
        for (const std::size_t i : functions.onlyAfter)
            added(after.functions[i], side, name);
        noteGaps(before.gaps, after.gaps, name);
    }

    void compare(const WitFunction &before, const WitFunction &after, Side side, const std::string &interface)
    {
        const auto differs = [&](Viewpoint viewpoint) { return !typesOf(side, viewpoint).isSame(before, after); };
        addChanged({.kind = ChangeKind::FunctionChanged,
                    .side = side,
                    .interface = interface,
                    .item = std::string(after.name),
                    .breaksUsers = differs(Viewpoint::Users),
                    .breaksImplementers = differs(Viewpoint::Implementers)},
                   before, after);
    }

    void compare(WitTypeId before, WitTypeId after, Side side, const std::string &interface)
    {
        const auto differs = [&](Viewpoint viewpoint) { return !typesOf(side, viewpoint).isSame(before, after); };
        WitChange change{.kind = ChangeKind::TypeChanged,
                         .side = side,
                         .interface = interface,
                         .item = std::string(m_after.at(after).name),
                         .breaksUsers = differs(Viewpoint::Users),
                         .breaksImplementers = differs(Viewpoint::Implementers)};
        const bool isChanged = change.breaksUsers || change.breaksImplementers;
        addChanged(change, before, after);
        // It is another type, and nobody has to care.
        if (isChanged && side == Side::Import) {
            WitChange &added = m_subject.changes.back();
            added.breaksUsers = added.breaksUsers && isUsed(m_usedAfter, after);
            added.breaksImplementers = added.breaksImplementers && isUsed(m_usedBefore, before);
        }
    }

    template <typename Item>
    void addChanged(WitChange change, const Item &before, const Item &after)
    {
        if (!change.breaksUsers && !change.breaksImplementers)
            return;
        change.before = printItem(m_before, before);
        change.after = printItem(m_after, after);
        change.reasons = typesOf(change.side, change.breaksUsers ? Viewpoint::Users : Viewpoint::Implementers)
                             .reasons(before, after);
        m_subject.changes.push_back(std::move(change));
    }

    // What is taken away among the exports breaks users, among the imports implementers; what is new the other ones.
    // What nobody has to care about breaks nobody.

    void addRemoved(ChangeKind kind, Side side, std::string interface, std::string item, std::string text, bool counts)
    {
        m_subject.changes.push_back({.kind = kind,
                                     .side = side,
                                     .interface = std::move(interface),
                                     .item = std::move(item),
                                     .before = std::move(text),
                                     .breaksUsers = side == Side::Export,
                                     .breaksImplementers = side == Side::Import && counts});
    }
    void addAdded(ChangeKind kind, Side side, std::string interface, std::string item, std::string text, bool counts)
    {
        m_subject.changes.push_back({.kind = kind,
                                     .side = side,
                                     .interface = std::move(interface),
                                     .item = std::move(item),
                                     .after = std::move(text),
                                     .breaksUsers = side == Side::Import && counts,
                                     .breaksImplementers = side == Side::Export});
    }

    void removed(const WitFunction &function, Side side, const std::string &interface)
    {
        addRemoved(ChangeKind::FunctionRemoved, side, interface, std::string(function.name),
                   printItem(m_before, function), true);
    }
    void added(const WitFunction &function, Side side, const std::string &interface)
    {
        addAdded(ChangeKind::FunctionAdded, side, interface, std::string(function.name), printItem(m_after, function),
                 true);
    }
    void removed(WitTypeId type, Side side, const std::string &interface)
    {
        addRemoved(ChangeKind::TypeRemoved, side, interface, std::string(m_before.at(type).name),
                   printItem(m_before, type), isUsed(m_usedBefore, type));
    }
    void added(WitTypeId type, Side side, const std::string &interface)
    {
        addAdded(ChangeKind::TypeAdded, side, interface, std::string(m_after.at(type).name), printItem(m_after, type),
                 isUsed(m_usedAfter, type));
    }

    void removed(const WitWorldItem &item, Side side)
    {
        if (const auto *function = std::get_if<WitFunction>(&item.item))
            removed(*function, side, {});
        else if (const auto *type = std::get_if<WitTypeId>(&item.item))
            removed(*type, side, {});
        else
            addRemoved(ChangeKind::InterfaceRemoved, side, nameOf(m_before, item), {}, line(m_before, item, side),
                       isUsed(m_before, m_usedBefore, std::get<WitInterfaceId>(item.item)));
    }
    void added(const WitWorldItem &item, Side side)
    {
        if (const auto *function = std::get_if<WitFunction>(&item.item))
            added(*function, side, {});
        else if (const auto *type = std::get_if<WitTypeId>(&item.item))
            added(*type, side, {});
        else
            addAdded(ChangeKind::InterfaceAdded, side, nameOf(m_after, item), {}, line(m_after, item, side),
                     isUsed(m_after, m_usedAfter, std::get<WitInterfaceId>(item.item)));
    }

    using Used = std::optional<std::unordered_set<WitTypeId>>;

    static bool isUsed(const Used &used, WitTypeId type) { return !used || used->contains(type); }
    /// Whether anything in an interface is.
    static bool isUsed(const Wit &wit, const Used &used, WitInterfaceId id)
    {
        const WitInterface &interface = wit.at(id);
        return !used || !interface.functions.empty() || !interface.gaps.empty() ||
               std::ranges::any_of(interface.types, [&](WitTypeId type) { return used->contains(type); });
    }

    /// The line of a world that names an interface.
    static std::string line(const Wit &wit, const WitWorldItem &item, Side side)
    {
        const std::string head = side == Side::Import ? "import " : "export ";
        const std::string name = fullName(wit, std::get<WitInterfaceId>(item.item));
        if (item.label.empty())
            return head + name + ';';
        return head + witIdentifier(item.label) + ": " + (name.empty() ? "interface { … }" : name + ';');
    }

    void noteGaps(const std::vector<WitGap> &before, const std::vector<WitGap> &after, const std::string &interface)
    {
        std::set<std::string_view> names; // most stand in both
        for (const auto *gaps : {&before, &after}) {
            for (const WitGap &gap : *gaps)
                names.insert(gap.name);
        }
        for (const std::string_view name : names) {
            if (m_subject.notCompared.size() < MaxNotCompared)
                m_subject.notCompared.push_back((interface.empty() ? "" : interface + ' ') + std::string(name));
        }
    }

    TypeComparison &typesOf(Side side, Viewpoint viewpoint)
    {
        return m_types[(side == Side::Export ? 2 : 0) + (viewpoint == Viewpoint::Implementers ? 1 : 0)];
    }

    const Wit &m_before;
    const Wit &m_after;
    WitPairing m_pairing;
    std::vector<TypeComparison> m_types; // by side and viewpoint
    bool m_isPairedByKey = false;
    Used m_usedBefore; // nothing: everything counts
    Used m_usedAfter;
    WitSubject m_subject;
};

/// Compares the members of two packages that have one name, and notes those that only one has.
template <typename Id, typename Compare>
void compareMembers(const Wit &before, const Wit &after, const std::vector<Id> &old, const std::vector<Id> &now,
                    WitSubject::Kind kind, WitDiff &diff, Compare compare)
{
    const auto name = [](const Wit &wit) { return [&wit](Id id) { return wit.at(id).name; }; };
    const Match match = matchByNames({namesOf(old, name(before))}, {namesOf(now, name(after))});
    for (const auto &[was, is] : match.both) {
        diff.subjects.push_back(compare(old[was], now[is]));
    }
    for (const std::size_t i : match.onlyBefore)
        diff.subjects.push_back({kind, std::string(before.at(old[i]).name), WitSubject::Presence::Removed});
    for (const std::size_t i : match.onlyAfter)
        diff.subjects.push_back({kind, std::string(after.at(now[i]).name), WitSubject::Presence::Added});
}

} // namespace

Verdict WitSubject::verdict(Viewpoint viewpoint) const
{
    switch (presence) {
    case Presence::Removed:
        return Verdict::Breaking;
    case Presence::Added:
        return Verdict::Additive;
    case Presence::Both:
        break;
    }
    Verdict worst = Verdict::None;
    for (const WitChange &change : changes) {
        if (change.kind != ChangeKind::InterfaceVersion)
            worst = std::max(worst, change.breaks(viewpoint) ? Verdict::Breaking : Verdict::Additive);
    }
    return worst;
}

bool WitDiff::isWhole() const
{
    return std::ranges::all_of(subjects, &WitSubject::isWhole);
}

Verdict WitDiff::verdict(Viewpoint viewpoint) const
{
    Verdict worst = Verdict::None;
    for (const WitSubject &subject : subjects)
        worst = std::max(worst, subject.verdict(viewpoint));
    return worst;
}

WitSubject compareWorlds(const Wit &before, WitWorldId old, const Wit &after, WitWorldId now, bool areComponents)
{
    return Comparison(before, after).world(old, now, !areComponents);
}

WitDiff compareWit(const Wit &before, const Wit &after, bool areComponents)
{
    WitDiff diff;
    Comparison comparison(before, after);
    const WitPackage &old = before.at(before.main);
    const WitPackage &now = after.at(after.main);
    compareMembers(before, after, old.worlds, now.worlds, WitSubject::Kind::World, diff,
                   [&](WitWorldId was, WitWorldId is) { return comparison.world(was, is, !areComponents); });
    compareMembers(before, after, old.interfaces, now.interfaces, WitSubject::Kind::Interface, diff,
                   [&](WitInterfaceId was, WitInterfaceId is) { return comparison.interface(was, is); });
    return diff;
}

} // namespace kennel::diff
