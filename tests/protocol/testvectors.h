// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/base64.h"
#include "base/bytes.h"
#include "base/hex.h"
#include "crypto/privatekey.h"
#include "protocol/envelope.h"
#include "support/sourcetree.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdlib>
#include <string>
#include <vector>

namespace kennel::test {

/// The JSON object in the file \a name of the test data. Ends the test program if it cannot be read.
inline QJsonObject dataFile(const QString &name)
{
    QFile file(testData(name));
    if (!file.open(QIODevice::ReadOnly))
        std::abort();
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// The group \a name of the protocol's vectors.
inline QJsonValue vectors(QLatin1StringView name)
{
    static const QJsonObject all = dataFile(QStringLiteral("vectors.json"));
    return all.value(name);
}

/// An array to loop over: const, so that the loop does not copy it.
inline const QJsonArray arrayOf(const QJsonValue &value)
{
    return value.toArray();
}

inline std::string textOf(const QJsonValue &value)
{
    return value.toString().toStdString();
}

inline Bytes hexOf(const QJsonValue &value)
{
    return fromHex(textOf(value)).value();
}

/// An envelope in its JSON form (spec 4.5).
inline Envelope envelopeOf(const QJsonObject &body)
{
    return {fromBase64(textOf(body.value(QLatin1StringView("contentBytes")))).value(),
            KeyId(textOf(body.value(QLatin1StringView("keyId")))), textOf(body.value(QLatin1StringView("signature")))};
}

inline std::vector<Envelope> envelopesOf(const QJsonArray &bodies)
{
    std::vector<Envelope> envelopes;
    for (const auto &body : bodies)
        envelopes.push_back(envelopeOf(body.toObject()));
    return envelopes;
}

/// One of the keys of the vectors: alice, bob, carol, …
inline PrivateKey testKey(QLatin1StringView name)
{
    for (const auto &key : arrayOf(vectors(QLatin1StringView("keys"))))
        if (key.toObject().value(QLatin1StringView("name")).toString() == name)
            return PrivateKey::parse(textOf(key.toObject().value(QLatin1StringView("private")))).value();
    std::abort();
}

} // namespace kennel::test
