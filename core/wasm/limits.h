// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <cstddef>
#include <cstdint>

/// Bounds on what is read from a file that anybody may have made (spec 15).
namespace kennel::wasm::limits {

inline constexpr std::uint32_t PartDepth = 100;      ///< components inside each other
inline constexpr std::uint32_t TypeScopeDepth = 100; ///< component and instance types inside each other
inline constexpr std::uint32_t TypeDepth = 100;      ///< nesting of a type, whatever it is made of
inline constexpr std::uint64_t TypeWeight = 200'000; ///< nodes of a type of values or functions written out in full
/// The same of an instance or component. Spec 15 proposes as few as for the others, which an interface of 15'000
/// functions meets; but nothing writes these out without paying from Work.
inline constexpr std::uint64_t ScopeWeight = 1'000'000;

/// Units of work on types and on WIT: one for each type, each copied export, each rewritten or lifted item.
inline constexpr std::uint64_t Work = 1'000'000;
/// A unit stands for so many bytes: a file of nothing but things of core modules stays below 200 MB. What these cost is
/// held against their sizes where the arena is made (typearena.cpp).
inline constexpr std::uint64_t BytesAUnit = 200;
inline constexpr std::uint64_t CoreTypeWork = 4;
inline constexpr std::uint64_t CoreMembersAUnit = 4; ///< parameters and fields that cost a unit more
inline constexpr std::uint64_t CoreImportWork = 4;   ///< of an import or export
inline constexpr std::uint64_t CoreItemWork = 2;     ///< of a function, table, memory, global or tag
inline constexpr std::uint64_t NameBytesAUnit = 100; ///< a longer name costs more than one unit to look up

inline constexpr std::size_t WitItems = 50'000; ///< types, functions and items of worlds made for WIT

inline constexpr std::uint32_t StringLength = 100'000; ///< bytes of a name in the format
inline constexpr std::uint32_t ScopeItems = 1'000'000; ///< items of a section, declarations of a type
inline constexpr std::uint32_t ModuleDeclarations = 100'000;
inline constexpr std::uint32_t Members = 10'000; ///< fields, cases, members of a tuple, parameters of a core function
inline constexpr std::uint32_t Flags = 1'000;    ///< read; more than ValidFlags are invalid
inline constexpr std::uint32_t ValidFlags = 32;
inline constexpr std::uint32_t Parameters = 1'000;
inline constexpr std::uint32_t InstanceItems = 100'000; ///< arguments and exports of an instantiation
inline constexpr std::uint32_t CanonOptions = 10;
inline constexpr std::uint32_t Supertypes = 1;
inline constexpr std::uint32_t FixedListLength = 1u << 30;
inline constexpr std::uint32_t ValueBytes = 1u << 28; ///< of a value in memory; it has to stay below

inline constexpr std::size_t Parts = 100'000;            ///< nested modules and components listed
inline constexpr std::size_t Sections = 100'000;         ///< sections listed, over all parts
inline constexpr std::size_t WalkedSections = 5'000'000; ///< more are not even counted: that would take seconds
inline constexpr std::size_t Faults = 1'000;             ///< faults kept of each class
inline constexpr std::size_t SubjectBytes = 1'000;       ///< of the name that a fault is about

inline constexpr std::size_t NameBytes = 1024 * 1024;   ///< kept of all name sections together
inline constexpr std::size_t TextBytes = 1024 * 1024;   ///< kept of a text section
inline constexpr std::size_t OddTextBytes = 256 * 1024; ///< a longer one is kept, and noted
inline constexpr std::size_t Claims = 1'000;            ///< kept of a part: more are nothing that anybody reads
/// Kept of all metadata but names, an item of a list with what it takes in memory.
inline constexpr std::size_t MetadataBytes = 32 * 1024 * 1024;
/// Spec 15 proposes 16 MiB. A document of nothing but numbers takes 14 times its size while it is read: 8 MiB of them
/// make a process of 133 MiB, 16 MiB one of 240 MiB, and 200 MB is the bound.
inline constexpr std::size_t JsonBytes = 8 * 1024 * 1024;
/// Read of all documents of a file, as each takes its time; a small one counts as JsonLeast.
inline constexpr std::size_t AllJsonBytes = 4 * JsonBytes;
inline constexpr std::size_t JsonLeast = 4 * 1024;
inline constexpr std::size_t JsonItems = 10'000; ///< read of one list
inline constexpr std::size_t JsonDepth = 32;
inline constexpr std::size_t InflatedBytes = 2 * 1024 * 1024; ///< of a compressed list of dependencies
inline constexpr std::size_t WitBytes = 16 * 1024 * 1024;     ///< of WIT text

} // namespace kennel::wasm::limits
