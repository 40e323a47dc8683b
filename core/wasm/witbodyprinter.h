// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/wit.h"
#include "wasm/witwriter.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace kennel::wasm {

/// Prints what stands inside interfaces and worlds (spec 12).
class WitBodyPrinter
{
public:
    WitBodyPrinter(const Wit &wit, WitWriter &out)
        : m_wit(wit)
        , m_out(out)
    {
    }

    /// The package that is being printed: its interfaces are called by their bare names.
    void setPackage(WitPackageId package) { m_package = package; }

    void interfaceBody(const WitInterface &interface);
    void worldBody(const WitWorld &world);
    /// A type, or the `use` that names it; a resource without its functions.
    void typeItem(WitTypeId type);
    void functionItem(const WitFunction &function) { this->function(function, {}); }

    WitWriter &out() { return m_out; }

private:
    using Functions = std::unordered_map<WitTypeId, std::vector<const WitFunction *>>;

    /// The \c use lines of a body; whether there are any.
    bool uses(std::span<const WitTypeId> types);
    void type(const WitType &type, const std::vector<const WitFunction *> &functions);
    void definition(const WitType &type, const DefinedType<WitRef, WitTypeId> &defined);
    void resource(const WitType &type, const std::vector<const WitFunction *> &functions);
    void function(const WitFunction &function, std::string_view prefix);
    void worldItem(const WitWorldItem &item, std::string_view direction);
    void gaps(std::span<const WitGap> gaps, bool inWorld);
    void member(const WitType &type, std::string_view name, const std::string &text);
    std::string path(WitInterfaceId id) const;
    /// The interface that a `use` takes a type from; nothing if the type is none of another owner.
    std::optional<WitInterfaceId> usedFrom(WitTypeId type) const;

    const Wit &m_wit;
    WitWriter &m_out;
    WitPackageId m_package{};
};

} // namespace kennel::wasm
