// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/keyid.h"
#include "crypto/taggeddigest.h"

#include <QHashFunctions>
#include <QMetaType>
#include <QString>
#include <QUrl>

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>

namespace kennel {

/// The key of a registry in the store. It stays the same for as long as the registry is kept, also over a removal that
/// was undone.
struct RegistryId
{
    std::int64_t value = 0;

    friend auto operator<=>(const RegistryId &, const RegistryId &) = default;
};

inline size_t qHash(RegistryId id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}

/// What is known about a registry before anything of it is read: how it is reached and what it is pinned to.
/// A namespace that an operator log imports from elsewhere is read through the same host with the header
/// `Warg-Registry`; it is a registry of its own here, with `federatedDomain` and `parent` set.
struct RegistryInfo
{
    RegistryId id;
    QString label;                    ///< short and unique, made from the URL
    QUrl url;                         ///< as the user gave it, normalised; the pin stays under it
    QUrl base;                        ///< where requests go: `url`, or where its well-known file leads
    std::optional<RecordId> pin;      ///< first record of the operator log; empty before first contact
    std::optional<KeyId> operatorKey; ///< who signed that record
    QString federatedDomain;          ///< value of the header Warg-Registry; empty for an ordinary registry
    std::optional<RegistryId> parent; ///< the registry through which a federated one is read
    bool demo = false;                ///< the registry that Kennel carries
    bool broken = false;              ///< misbehaved: nothing new is accepted until a person decides (`trust`)
    bool hasEvidence = false;         ///< evidence of misbehaviour is kept, also after it was trusted again

    friend bool operator==(const RegistryInfo &, const RegistryInfo &) = default;
};

} // namespace kennel

template <>
struct std::hash<kennel::RegistryId>
{
    std::size_t operator()(kennel::RegistryId id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};

Q_DECLARE_METATYPE(kennel::RegistryId)
