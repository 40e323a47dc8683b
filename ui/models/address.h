// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QMetaType>
#include <QString>

#include <cstdint>
#include <optional>

namespace kennel {

/**
 * The address of a place in the window, as history, tabs, bookmarks, links and tests write it:
 *
 *     kennel://demo                              the registry
 *     kennel://demo/edge:image-proxy             a package: its overview
 *     kennel://demo/edge:image-proxy@1.2.0       one of its versions
 *     kennel://demo/edge:image-proxy/history/12  a record of its log, counted from 1
 *     kennel://demo/sha256:…/permissions/16      a log whose name is not known
 *     kennel://demo/operator/history/3           the operator log
 *     kennel://demo/checkpoints/1204             a checkpoint by its log length
 *     kennel://demo/edge:image-proxy/compare     what changed between its versions
 *     kennel://demo/search/cap:network%20proxy    a search in it
 *     kennel:///home/ada/proxy.wasm#structure    a file on this computer
 *
 * The first part is the label of a registry. Parts are percent-encoded as they must be. An address says where
 * something would be, not that it exists.
 */
struct Address
{
    enum class Kind : std::uint8_t { Registry, Package, Log, Operator, Checkpoints, File, Search };
    enum class Section : std::uint8_t { Overview, History, Permissions, Proof, Interface, Structure, Compare };

    QString registry;
    Kind kind = Kind::Registry;
    QString subject;                     ///< package name, log id, absolute path or query; empty for the other kinds
    Section section = Section::Overview; ///< of packages, logs and the operator log
    std::optional<std::uint64_t> number; ///< record, counted from 1 as everywhere in the window; or checkpoint length
    QString version{};                   ///< of packages and logs: the release to go to; empty for the newest

    static Address ofRegistry(const QString &registry);
    static Address ofPackage(const QString &registry, const QString &name, Section section = Section::Overview,
                             std::optional<std::uint64_t> record = {});
    static Address ofLog(const QString &registry, const QString &logId, Section section = Section::Overview,
                         std::optional<std::uint64_t> record = {});
    static Address ofOperator(const QString &registry, Section section = Section::Overview,
                              std::optional<std::uint64_t> record = {});
    static Address ofCheckpoints(const QString &registry, std::optional<std::uint64_t> length = {});

    /** A search of a registry; the query may be empty. */
    static Address ofSearch(const QString &registry, const QString &query = {});

    /** A file by its absolute path; of no registry. */
    static Address ofFile(const QString &path, Section section = Section::Overview);

    /** Reads an address; nothing for any text that toString() would not write so (a trailing slash is forgiven). */
    static std::optional<Address> parse(const QString &text);
    QString toString() const;
    /** The same as people read it: with blanks and letters in the place of their codes, where it means the same. */
    QString readable() const;

    /** The same place at a version of the package or log. */
    Address atVersion(const QString &release) const;

    /** The same place without section, number, version and query: pages of one place share a tab. */
    Address place() const;

    bool operator==(const Address &) const = default;
};

} // namespace kennel

Q_DECLARE_METATYPE(kennel::Address)
