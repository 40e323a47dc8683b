// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kennel::wasm {

/// How bad a fault is, worst first.
enum class FaultClass {
    Malformed, ///< the bytes cannot be decoded
    Limit,     ///< decoding was given up, as it would take too much
    Invalid,   ///< decodes, but breaks a rule
    Partial,   ///< well-formed, but something of it cannot be shown
};

/// What is wrong. The groups are the classes, see faultClass().
enum class FaultCode {
    // malformed
    NotWasm,         ///< another beginning than that of WebAssembly
    Text,            ///< the text form: WAT or WIT, which is no binary
    PreRelease,      ///< a component of a draft of 2022 or 2023; number: its version
    ComponentV1,     ///< the format reserved for component model 1.0
    UnknownVersion,  ///< number: version and layer as they stand in the file
    Truncated,       ///< the bytes end before the value does
    LebTooLong,      ///< a number in more bytes than its type allows
    LebTooLarge,     ///< a number with bits beyond its type
    Utf8,            ///< a name that is no UTF-8
    SectionId,       ///< a section id with bit 7 set
    Appended,        ///< another WebAssembly file where a section should begin
    UnknownSection,  ///< number: the section id
    TrailingBytes,   ///< a section that is longer than what it holds
    TooFewBytes,     ///< number: more items than bytes are left for
    WrongPart,       ///< a module where a component should be, or the other way round
    UnexpectedByte,  ///< number: a byte that has no meaning as this thing
    IndexOutOfRange, ///< number: an index of this thing that is not defined (yet)
    OuterScope,      ///< number: an outer alias beyond the outermost scope
    NoSuchExport,    ///< subject: the name of an export that the instance does not have
    WrongSort,       ///< subject: the name of an export or argument of another sort
    MissingArgument, ///< subject: the name of an import that an instantiation leaves open
    // limit
    PartsTooDeep, ///< components inside each other
    TypesTooDeep, ///< component and instance types inside each other, or a type in general
    TypeTooHeavy, ///< a type that is too large when written out
    TooMuchWork,  ///< more types, copies and rewrites than allowed for one file
    NameTooLong,  ///< number: its bytes
    TooMany,      ///< number: how many of this thing
    // invalid
    SectionOrder,       ///< number: the id of a section of a module that stands after a later one, or twice
    CodeMissing,        ///< functions and bodies of a module are not equally many; number: bodies
    DataCount,          ///< the data count is not the number of data segments; number: segments
    CoreIndex,          ///< number: an index of this thing that a module does not have
    BadName,            ///< subject: a name that the grammar of names does not know
    DuplicateName,      ///< subject: a name that occurred before, compared as the format does
    DuplicateAttribute, ///< an attribute of a name given twice
    AttributeMisplaced, ///< an attribute on a name or an item that cannot have it
    VersionForm,        ///< subject: a name with a version that is neither in full nor what its suffix goes on with
    Empty,              ///< a type of this thing without any member
    TooManyFlags,       ///< number: how many
    FixedLength,        ///< number: a fixed length that no list may have
    MapKey,             ///< a key type that maps may not have
    MapValue,           ///< a value type that maps may not have: one with handles in it
    ValueTooLarge,      ///< a type whose values take too much memory
    WrongType,          ///< a type that is not this thing
    ResourceInType,     ///< a resource defined in a component or instance type
    AliasInType,        ///< an alias in a type of what only components can alias
    ImportKind,         ///< subject: a name that only imports may have
    NoResource,         ///< subject: a name that speaks of a resource which has no name here
    FunctionShape,      ///< subject: a function whose type does not fit its name
    NoGetter,           ///< subject: a setter without a getter before it
    StartTwice,         ///< a second start section
    ArgumentType,       ///< subject: an import whose argument has another type than it asks for
    ExportType,         ///< subject: an export that is not of the type which it is said to have
    CoreArgument,       ///< subject: an import of a core module that is not given, or not as what it asks for
    CoreExport,         ///< subject: an export that the instance of a core module does not have, or as something else
    CanonOption,        ///< subject: an option that a canonical function lacks, or cannot have like this
    CanonType,          ///< a lifted function that has another type than the one it is lifted to asks for
    StartType,          ///< a start function that takes or returns something else than it is given
    ForeignResource,    ///< a function for whoever defines a resource, of one that is defined elsewhere
    OuterResource,      ///< an alias of a type from around the component that speaks of a resource there
    BorrowedResult,     ///< a function that returns what it only borrows
    ResourceForm,       ///< a resource whose representation or destructor is none that resources may have
    StreamElement,      ///< a stream or future of what none of them may hold
    ContextSlot,        ///< number: a slot of a thread's context that is not there, or is of another type elsewhere
    ValueTwice,         ///< number: the index of a value that was used before
    CoreSupertype,      ///< number: the index of a core type that this one cannot be a subtype of
    NamelessType,       ///< subject: an import or export with a type in it that has no name outside
    // partial
    MetadataUnreadable, ///< subject: the custom section
    MetadataRepeated,   ///< subject: a custom section that should be there once
    MetadataOdd,        ///< subject: a custom section with a value that it should not have
    MetadataLong,       ///< subject: a custom section that is too long to be shown in full
    ListTooLong,        ///< more parts or sections than are listed
    DocsFormat,         ///< number: the unknown format of the package's documentation
    DocsUnreadable,     ///< the package's documentation is not the JSON that was expected
    DocsUnknown,        ///< subject: a member of the documentation that is not known
    DocsStray,          ///< subject: documentation of something that is not there
    NoWitNesting,       ///< subject: an instance that holds more than types and functions
    NoWitTypeTwice,     ///< subject: a type that would need two names
    NoWitExport,        ///< subject: an export that is neither a function nor an instance
    NoWitName,          ///< subject: a name that WIT cannot write
    NoWitType,          ///< subject: an item with a type that WIT cannot write
    NoWitPackage,       ///< subject: an item of a WIT package that is not of the package's form
    Unresolved,         ///< subject: an item whose type is not known, for another fault
    WitTooLong,         ///< WIT text beyond the limit
};

/// The class of a code.
FaultClass faultClass(FaultCode code);

/// The name of a code in JSON: "index-out-of-range".
std::string_view faultCodeName(FaultCode code);

/// What a fault is about, where its code does not say so.
enum class Thing {
    None,
    Section,
    Sort,
    CoreSort,
    Alias,
    Type,
    CoreType,
    ValueForm,
    Declaration,
    NameTag,
    Attribute,
    Bound,
    ExternType,
    CoreExternKind,
    Canon,
    CanonOption,
    Instance,
    CoreInstance,
    Argument,
    Flag,
    Field,
    Case,
    Member,
    Parameter,
    Result,
    Function,
    Value,
    Component,
    Module,
    Resource,
    Import,
    Export,
    Table,
    Memory,
    Global,
    Tag,
    Name,
};

/// Something that is wrong with a file, or that cannot be shown of it.
struct Fault
{
    FaultCode code = FaultCode::NotWasm;
    std::size_t offset = 0;    ///< where in the file, in bytes
    Thing thing = Thing::None; ///< what it is about
    std::uint64_t number = 0;  ///< as the code says
    std::string subject{};     ///< as the code says; text of the file, not safe to show as it stands

    bool operator==(const Fault &) const = default;
};

/// The faults of a file in the order in which they were found, at most limits::Faults of each class.
class FaultList
{
public:
    /// Notes a fault.
    void add(Fault fault);

    const std::vector<Fault> &all() const { return m_faults; }
    bool empty() const { return m_faults.empty(); }

    /// The first of the worst class there is; null if there is none at all.
    const Fault *worst() const;

    /// Whether there is one of class \a faultClass.
    bool has(FaultClass faultClass) const;

private:
    std::vector<Fault> m_faults;
    std::size_t m_counts[4] = {};
};

} // namespace kennel::wasm
