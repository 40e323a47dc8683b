// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "models/address.h"
#include "session/registryinfo.h"
#include "widgets/glyph.h"

#include <QList>
#include <QString>

#include <QCoroTask>

namespace kennel {

class Session;

/** A place that a text may mean. */
struct Found
{
    Address address;
    Glyph glyph = Glyph::Package;
    QString text; ///< what is there, in words; may hold remote text

    friend bool operator==(const Found &, const Found &) = default;
};

/**
 * The places of a registry that `text` may mean, the likeliest first, at most `most`: packages by words of their names,
 * a record by package and number ("edge:gateway 12"), and whatever a digest or key id, whole or by its first digits,
 * stands for in the logs that are in memory. A registry of 100 000 packages is walked once.
 */
QList<Found> lookUp(const Session &session, RegistryId registry, const QString &text, qsizetype most);

/**
 * What `lookUp` cannot see at once: records and keys of logs that are not in memory, and contents of releases, in
 * `registry` first and then in all others that are known. Nobody is contacted. What is in memory is among it, too.
 */
QCoro::Task<QList<Found>> lookUpFurther(Session &session, RegistryId registry, QString text, qsizetype most);

} // namespace kennel
