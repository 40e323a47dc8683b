// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace kennel {

/** Something that WIT text declares, and the lines that do so. */
struct WitEntry
{
    enum class Kind { Package, World, Interface, Import, Export, Type, Function };

    Kind kind = Kind::Type;
    QString name;    ///< "wasi:http@0.2.0", "types", "get-method"
    QString word;    ///< the keyword that declares it: "record"; empty for a function
    int line = 0;    ///< from 0
    int last = 0;    ///< the line of its end
    int parent = -1; ///< index of the entry that it stands in
    std::vector<int> children{};
};

/**
 * What WIT text as wasm::printWit() writes it declares: one declaration a line, blocks closed on lines of their own.
 * Of other text it finds what is written in this way.
 */
class WitOutline
{
public:
    WitOutline() = default;
    explicit WitOutline(QStringView text);

    const std::vector<WitEntry> &entries() const { return m_entries; }
    /** The innermost entry with `line`; -1 if there is none. */
    int entryAt(int line) const;
    /** The interface that a path names, "wasi:http/types@0.2.0" or "types" within the package of `from`; or -1. */
    int interfaceOf(QStringView path, int from) const;
    /** Where a name that is used on `line` is declared: as near as possible; or -1. */
    int declarationOf(QStringView name, int line) const;

private:
    int packageOf(int entry) const;

    std::vector<WitEntry> m_entries;
    QHash<QString, int> m_interfaces; ///< by path
    QHash<QString, int> m_types;      ///< the first of a name
};

} // namespace kennel
