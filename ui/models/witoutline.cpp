// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/witoutline.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

using Kind = WitEntry::Kind;

/** What stands before the first of `ends`. */
QStringView until(QStringView text, QStringView ends)
{
    qsizetype length = 0;
    while (length < text.size() && !ends.contains(text[length]))
        ++length;
    return text.first(length);
}

/** The name of an import or export: a path, or the label before the type. */
QStringView itemName(QStringView text)
{
    const auto whole = until(text, u" ;{");
    return whole.endsWith(u':') ? whole.chopped(1) : whole;
}

/** The path of an interface: the version of its package goes to its end. */
QString pathIn(QStringView package, QStringView interface)
{
    const auto at = package.indexOf(u'@');
    const auto bare = at < 0 ? package : package.first(at);
    return bare.toString() + u'/' + interface + (at < 0 ? QStringView() : package.sliced(at));
}

/** What a line declares, without its place; nothing for any other line. */
std::optional<WitEntry> declared(QStringView line)
{
    struct Form
    {
        QLatin1StringView word;
        Kind kind;
    };
    static constexpr std::array forms{
        Form{"package"_L1, Kind::Package}, Form{"world"_L1, Kind::World},   Form{"interface"_L1, Kind::Interface},
        Form{"import"_L1, Kind::Import},   Form{"export"_L1, Kind::Export}, Form{"record"_L1, Kind::Type},
        Form{"variant"_L1, Kind::Type},    Form{"enum"_L1, Kind::Type},     Form{"flags"_L1, Kind::Type},
        Form{"resource"_L1, Kind::Type},   Form{"type"_L1, Kind::Type},
    };
    for (const auto &form : forms) {
        if (line.size() > form.word.size() && line.startsWith(form.word) && line[form.word.size()] == u' ') {
            const auto rest = line.sliced(form.word.size() + 1);
            const bool isItem = form.kind == Kind::Import || form.kind == Kind::Export;
            const auto name = isItem ? itemName(rest) : until(rest, u" ;{");
            return WitEntry{.kind = form.kind, .name = name.toString(), .word = form.word};
        }
    }
    if (line.startsWith("constructor("_L1))
        return WitEntry{.kind = Kind::Function, .name = u"constructor"_s, .word = {}};
    const auto colon = line.indexOf(": "_L1);
    if (colon > 0 && line.indexOf("func("_L1) > colon)
        return WitEntry{.kind = Kind::Function, .name = line.first(colon).toString(), .word = {}};
    return std::nullopt;
}

} // namespace

WitOutline::WitOutline(QStringView text)
{
    std::vector<int> open; // entries with an open block; -1 for a block that is none
    int package = -1;      // that the file is about: it has no block
    int number = 0;
    for (const auto whole : text.tokenize(u'\n')) {
        const auto line = whole.trimmed();
        const int here = number++;
        if (line.startsWith(u'}')) {
            if (!open.empty()) {
                if (open.back() >= 0)
                    m_entries[std::size_t(open.back())].last = here;
                open.pop_back();
            }
            continue;
        }
        if (line.startsWith(u'/') || line.startsWith(u'@') || line.isEmpty())
            continue;
        auto entry = declared(line);
        const bool opens = line.endsWith(u'{');
        if (entry) {
            entry->line = here;
            entry->last = here;
            entry->parent = open.empty() ? (entry->kind == Kind::Package ? -1 : package) : open.back();
            m_entries.push_back(*entry);
            if (entry->kind == Kind::Package && !opens)
                package = int(m_entries.size()) - 1;
        }
        if (opens)
            open.push_back(entry ? int(m_entries.size()) - 1 : -1);
    }
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const auto &entry = m_entries[i];
        if (entry.parent >= 0)
            m_entries[std::size_t(entry.parent)].children.push_back(int(i));
        // The main package goes on as long as what stands in it.
        if (package >= 0 && entry.parent == package)
            m_entries[std::size_t(package)].last = std::max(m_entries[std::size_t(package)].last, entry.last);
        if (entry.kind == Kind::Type && !m_types.contains(entry.name))
            m_types.insert(entry.name, int(i));
        if (entry.kind == Kind::Interface && entry.parent >= 0)
            m_interfaces.insert(pathIn(m_entries[std::size_t(entry.parent)].name, entry.name), int(i));
    }
}

int WitOutline::entryAt(int line) const
{
    int found = -1;
    for (std::size_t i = 0; i < m_entries.size() && m_entries[i].line <= line; ++i) {
        if (m_entries[i].last >= line)
            found = int(i);
    }
    return found;
}

int WitOutline::packageOf(int entry) const
{
    while (entry >= 0 && m_entries[std::size_t(entry)].kind != Kind::Package)
        entry = m_entries[std::size_t(entry)].parent;
    return entry;
}

int WitOutline::interfaceOf(QStringView path, int from) const
{
    if (path.contains(u'/'))
        return m_interfaces.value(path.toString(), -1);
    const int package = packageOf(from);
    return package < 0 ? -1 : m_interfaces.value(pathIn(m_entries[std::size_t(package)].name, path), -1);
}

int WitOutline::declarationOf(QStringView name, int line) const
{
    // The innermost block first, then what is around it; of what is elsewhere the first.
    const int here = entryAt(line);
    for (int scope = here; scope >= 0; scope = m_entries[std::size_t(scope)].parent) {
        for (const int child : m_entries[std::size_t(scope)].children) {
            const auto &entry = m_entries[std::size_t(child)];
            if (entry.name == name && (entry.kind == Kind::Type || entry.kind == Kind::Interface))
                return child;
        }
    }
    if (const int interface = interfaceOf(name, here); interface >= 0)
        return interface;
    return m_types.value(name.toString(), -1);
}

} // namespace kennel
