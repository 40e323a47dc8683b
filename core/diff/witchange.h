// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kennel::diff {

/// From whose point of view a change is judged. The two are the same relation in opposite directions.
enum class Viewpoint {
    Users,       ///< who uses the component, or calls the interface: exports may grow, imports may not
    Implementers ///< who implements the world, or provides the interface: imports may grow, exports may not
};

/// What a new version asks of those who have the old one, from best to worst.
enum class Verdict {
    None,     ///< nothing that they see changed: a patch
    Additive, ///< there is more, and what there was works as before: a minor version
    Breaking  ///< what worked may work no longer: a major version
};

/// The name that JSON uses: "additive".
std::string_view verdictName(Verdict verdict);
/// The name that JSON uses: "users".
std::string_view viewpointName(Viewpoint viewpoint);

/// On which side of a world something stands. What an interface provides is on the side of the exports.
enum class Side { Import, Export };

/// What happened; the rules are written down in resources/handbook/comparing.md.
enum class ChangeKind {
    InterfaceAdded,
    InterfaceRemoved,
    InterfaceVersion, ///< another version in the same track: what is in it is compared, the number itself changes
                      ///< nothing
    FunctionAdded,
    FunctionRemoved,
    FunctionChanged,
    TypeAdded,
    TypeRemoved,
    TypeChanged,
    ItemAdded, ///< of a core module: a function, table, memory, global or tag
    ItemRemoved,
    ItemChanged,
};

/// The name that JSON uses: "function-changed".
std::string_view changeKindName(ChangeKind kind);

/// Where exactly a function or type differs.
enum class ReasonCode {
    AsyncAdded,
    AsyncRemoved,
    ParameterAdded,
    ParameterRemoved,
    ParameterRenamed, ///< before and after are the names
    ParameterType,
    ResultAdded,
    ResultRemoved,
    ResultType,
    FieldAdded, ///< of a record
    FieldRemoved,
    FieldType,
    CaseAdded, ///< of a variant or enum
    CaseRemoved,
    CaseType,
    FlagAdded,
    FlagRemoved,
    OrderChanged, ///< the same members in another order
    Definition,   ///< anything else: another kind of type, or another type under the same name
    NamedType,    ///< the text is the same, and a type that it names is another now: that is the change to look at
};

/// The name that JSON uses: "parameter-type".
std::string_view reasonCodeName(ReasonCode code);

struct Reason
{
    ReasonCode code = ReasonCode::Definition;
    std::string subject{}; ///< the parameter, field, case or type that it is about
    std::string before{};  ///< in WIT; empty where there was nothing
    std::string after{};

    bool operator==(const Reason &) const = default;
};

/// One difference between two versions of a world or interface.
struct WitChange
{
    ChangeKind kind = ChangeKind::FunctionChanged;
    Side side = Side::Export;
    std::string interface{}; ///< "wasi:http/types@0.2.0", or its label; empty for an item of the world itself
    std::string item{};      ///< "[method]request.body" or the name of a type; empty if it is about a whole interface
    std::string before{};    ///< the lines of WIT that there were
    std::string after{};     ///< and those that there are
    std::vector<Reason> reasons{};
    bool breaksUsers = false;
    bool breaksImplementers = false;

    bool breaks(Viewpoint viewpoint) const { return viewpoint == Viewpoint::Users ? breaksUsers : breaksImplementers; }
    bool operator==(const WitChange &) const = default;
};

} // namespace kennel::diff
