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
 * The places of a registry that `text` may mean by its words, the likeliest first, at most `most`: packages by words of
 * their names, and a record by package and number ("edge:gateway 12"). At once: only names are looked at.
 */
QList<Found> lookUp(const Session &session, RegistryId registry, const QString &text, qsizetype most);

/** Whether `text` may be a digest or key id, or the beginning of one: then `lookUpFurther` may know it. */
bool mayBeDigits(const QString &text);

/**
 * Whatever a digest or key id, whole or by its first digits, stands for, in `registry` first and then in all others
 * that are known: logs, records, keys, checkpoints and contents of releases. All of it is looked for on other threads,
 * and nobody is contacted. A content may be known only later: Session::indexChanged() says when to ask again.
 */
QCoro::Task<QList<Found>> lookUpFurther(Session &session, RegistryId registry, QString text, qsizetype most);

} // namespace kennel
