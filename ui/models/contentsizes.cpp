// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/contentsizes.h"

#include "session/session.h"

#include <QCborArray>
#include <QCborValue>

namespace kennel {

namespace {

constexpr QLatin1StringView sizesKey("window/content-sizes");
/** Digest and size in turn, oldest first. */
constexpr qsizetype mostNumbers = 2 * 4096;

QCborArray read(const Session &session)
{
    return QCborValue::fromCbor(session.setting(sizesKey)).toArray();
}

} // namespace

ContentSizes knownSizes(const Session &session)
{
    ContentSizes sizes;
    const QCborArray kept = read(session);
    for (qsizetype i = 0; i + 1 < kept.size(); i += 2)
        sizes.insert(kept[i].toString(), quint64(kept[i + 1].toInteger()));
    return sizes;
}

void keepSize(Session &session, const QString &digest, quint64 size)
{
    if (knownSizes(session).contains(digest))
        return;
    QCborArray kept = read(session);
    while (kept.size() >= mostNumbers) {
        kept.removeFirst();
        kept.removeFirst();
    }
    kept.append(digest);
    kept.append(qint64(size));
    session.setSetting(sizesKey, kept.toCborValue().toCbor());
}

} // namespace kennel
