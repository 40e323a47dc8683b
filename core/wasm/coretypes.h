// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace kennel::wasm {

/// What a reference of a core module refers to: one of the abstract heap types, or a type of the module.
struct HeapType
{
    std::uint8_t code = 0;                ///< the byte of an abstract type (spec 3: 0x70 is func); 0 with an index
    std::optional<std::uint32_t> index{}; ///< of a type of the module
    bool shared = false;
    bool exact = false;

    bool operator==(const HeapType &) const = default;
};

/// A value type of core modules.
struct CoreValueType
{
    std::uint8_t code = 0x7f; ///< 0x7f i32 to 0x7b v128; 0x63 for a nullable reference, 0x64 for one that is not
    HeapType heap{};          ///< of a reference

    bool isReference() const { return code == 0x63 || code == 0x64; }
    bool operator==(const CoreValueType &) const = default;
};

/// What is stored in a field: a value type, or with \a packed (8 or 16) so many bits of an i32.
struct CoreField
{
    CoreValueType type{};
    std::uint8_t packed = 0;
    bool isMutable = false;

    bool operator==(const CoreField &) const = default;
};

/// The types of what a function of a core module takes and returns.
struct CoreFunctionType
{
    std::vector<CoreValueType> parameters;
    std::vector<CoreValueType> results;

    bool operator==(const CoreFunctionType &) const = default;
};

/// Fields that the garbage collector keeps (spec 3, comptype).
struct StructType
{
    std::vector<CoreField> fields;
    bool operator==(const StructType &) const = default;
};

/// Any number of one field (spec 3, comptype).
struct ArrayType
{
    CoreField field{};
    bool operator==(const ArrayType &) const = default;
};

/// A suspended function, by the index of its type (spec 3, comptype).
struct ContinuationType
{
    std::uint32_t function = 0;
    bool operator==(const ContinuationType &) const = default;
};

/// A type of a core module's type section.
struct CoreType
{
    bool isFinal = true;
    bool shared = false;
    std::optional<std::uint32_t> supertype{};
    std::variant<CoreFunctionType, StructType, ArrayType, ContinuationType> composite{};
    /// What the indices in it lead to, as far as that is known. Lives as long as the type arena of the file.
    std::map<std::uint32_t, const CoreType *> referenced{};

    /// Whether both are written the same.
    bool operator==(const CoreType &other) const
    {
        return isFinal == other.isFinal && shared == other.shared && supertype == other.supertype &&
               composite == other.composite;
    }
};

/// How large a table or memory is, in elements or pages, and with which indices it is addressed (spec 3).
struct CoreLimits
{
    std::uint64_t minimum = 0;
    std::optional<std::uint64_t> maximum{};
    bool shared = false;
    bool is64 = false;
    std::optional<std::uint32_t> pageSizeLog2{};

    bool operator==(const CoreLimits &) const = default;
};

/// A function by the index of its type in the module.
struct CoreFunction
{
    std::uint32_t type = 0;
    bool exact = false;
    bool operator==(const CoreFunction &) const = default;
};

/// A table of references.
struct CoreTable
{
    CoreValueType element{};
    CoreLimits limits{};
    bool operator==(const CoreTable &) const = default;
};

/// A linear memory.
struct CoreMemory
{
    CoreLimits limits{};
    bool operator==(const CoreMemory &) const = default;
};

/// A global and whether it can be changed, or shared among threads.
struct CoreGlobal
{
    CoreValueType type{};
    bool isMutable = false;
    bool shared = false;
    bool operator==(const CoreGlobal &) const = default;
};

/// An exception tag by the index of its function type in the module.
struct CoreTag
{
    std::uint32_t type = 0;
    bool operator==(const CoreTag &) const = default;
};

/// The type of something that a core module imports or exports; the first alternative where it could not be found out.
using CoreExternType = std::variant<std::monostate, CoreFunction, CoreTable, CoreMemory, CoreGlobal, CoreTag>;

/// Names live as long as the type arena of the file.
struct CoreImport
{
    std::string_view module;
    std::string_view field;
    CoreExternType type{};

    bool operator==(const CoreImport &) const = default;
};

/// The kinds of things that core modules export (spec 3, section 7).
enum class CoreKind { Function, Table, Memory, Global, Tag };

/// Something that a core module exports. Its name lives as long as the type arena of the file.
struct CoreExport
{
    std::string_view name;
    CoreKind kind = CoreKind::Function;
    CoreExternType type{};

    bool operator==(const CoreExport &) const = default;
};

/// What a core module needs and offers, with the types that this speaks of by index. Also the type of a module.
struct CoreInterface
{
    std::vector<std::shared_ptr<const CoreType>> types{}; ///< never null; one that is aliased is there twice
    std::vector<CoreImport> imports{};
    std::vector<CoreExport> exports{};
};

} // namespace kennel::wasm
