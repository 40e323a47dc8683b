// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/wit.h"

namespace kennel::wasm {

namespace {

/// Finds the order of packages by going to each one's dependencies first.
class PackageOrder
{
public:
    explicit PackageOrder(const Wit &wit)
        : m_wit(wit)
        , m_seen(wit.packages.size())
    {
    }

    /// Goes on a stack of its own, as the number of packages is the file's choice.
    std::vector<WitPackageId> all()
    {
        for (std::size_t i = 0; i < m_wit.packages.size(); ++i)
            visit(static_cast<WitPackageId>(i));
        return std::move(m_order);
    }

private:
    struct Visit
    {
        WitPackageId package;
        std::vector<WitPackageId> dependencies;
        std::size_t next = 0;
    };

    void visit(WitPackageId start)
    {
        std::vector<Visit> stack;
        enter(stack, start);
        while (!stack.empty()) {
            Visit &current = stack.back();
            if (current.next < current.dependencies.size()) {
                const WitPackageId next = current.dependencies[current.next++];
                enter(stack, next);
                continue;
            }
            m_order.push_back(current.package);
            stack.pop_back();
        }
    }

    void enter(std::vector<Visit> &stack, WitPackageId package)
    {
        if (m_seen[static_cast<std::size_t>(package)])
            return;
        m_seen[static_cast<std::size_t>(package)] = true;
        stack.push_back({package, dependenciesOf(package)});
    }

    std::vector<WitPackageId> dependenciesOf(WitPackageId package) const
    {
        std::vector<WitPackageId> result;
        for (const WitInterfaceId interface : m_wit.at(package).interfaces)
            addUses(interface, result);
        for (const WitWorldId world : m_wit.at(package).worlds) {
            for (const WitWorldItem &item : m_wit.at(world).imports) {
                if (const auto *type = std::get_if<WitTypeId>(&item.item))
                    addUse(*type, result);
            }
        }
        return result;
    }

    void addUses(WitInterfaceId interface, std::vector<WitPackageId> &result) const
    {
        for (const WitTypeId type : m_wit.at(interface).types)
            addUse(type, result);
    }

    void addUse(WitTypeId type, std::vector<WitPackageId> &result) const
    {
        const auto *alias = std::get_if<WitAlias>(&m_wit.at(type).kind);
        const auto *owner = alias ? std::get_if<WitInterfaceId>(&m_wit.at(alias->target).owner) : nullptr;
        const auto package = owner ? m_wit.at(*owner).package : std::nullopt;
        if (package && (result.empty() || result.back() != *package))
            result.push_back(*package);
    }

    const Wit &m_wit;
    std::vector<bool> m_seen;
    std::vector<WitPackageId> m_order;
};

} // namespace

std::string WitPackage::path(std::string_view interface) const
{
    std::string text = nameSpace + ':' + name;
    if (!interface.empty())
        text.append("/").append(interface);
    if (!version.empty())
        text.append("@").append(version);
    return text;
}

std::vector<WitPackageId> Wit::dependencyOrder() const
{
    return PackageOrder(*this).all();
}

} // namespace kennel::wasm
