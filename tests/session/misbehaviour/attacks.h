// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "merkle/logproofbundle.h"
#include "merkle/mapproofbundle.h"
#include "protocol/checkpoint.h"
#include "session/support/worldserver.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace kennel::test {

/// Ways to spoil an answer, honest until then.
using Attack = WorldServer::Attack;

// --- What a network does

Attack reset();                 ///< the connection is reset instead of an answer
Attack cut();                   ///< half of the announced body
Attack silent();                ///< no answer, and the connection stays open
Attack drip();                  ///< a byte a tick, for ever
Attack endless();               ///< a body without end, as fast as it goes
Attack bomb();                  ///< 16 MiB in 16 KiB, compressed, which nobody asked for
Attack redirectToTrap();        ///< to a host that the policy refuses
Attack redirectLoop();          ///< to itself
Attack redirectOnce();          ///< to the same host, and answered there
Attack redirectToNobody();      ///< to a port of the same host where nobody listens
Attack noHttp();                ///< something that is no HTTP
Attack status(int status);      ///< for ever
Attack statusTwice(int status); ///< then the honest answer
Attack webPage();               ///< status 200 and HTML
Attack chunked();               ///< without a length: allowed

// --- What a body says

Attack body(std::function<void(QByteArray &)> change);
Attack type(QByteArray contentType);
/// Adds \a members, as text, at the beginning of the object.
Attack members(QByteArray members);
Attack json(std::function<void(QJsonObject &)> change);
/// An error answer of the API.
Attack refusal(int status, QJsonObject body);
/// Sets one member, at the end of \a path: names and, in lists, numbers. An undefined value takes it away.
Attack member(QStringList path, QJsonValue value);
/// Puts \a text where member \a name has its value, as it stands.
Attack memberText(QByteArray name, QByteArray text);

/// All of them, each as it is.
Attack all(const std::vector<Attack> &attacks);
/// Only at \a endpoint, for rows that attack several.
Attack only(Endpoint endpoint, Attack attack);
/// Only answers to a request whose body holds \a text.
Attack asked(QByteArray text, Attack attack);
/// Only requests for logs that hold a cursor.
Attack withCursor(Attack attack);

// --- Checkpoints, records, proofs, ledgers

/// Changes what is signed, and signs it anew with the registry's key.
Attack resigned(std::function<void(Checkpoint &)> change);
/// Changes record \a index of what is answered of the operator log, or of test:alpha.
Attack record(int index, std::function<void(QJsonObject &)> change);
/// Changes the list of records of the operator log, or of test:alpha.
Attack records(std::function<void(QJsonArray &)> change);
Attack logProof(std::function<void(LogProofBundle &)> change);
Attack mapProof(std::function<void(MapProofBundle &)> change);
/// Changes the bytes of the proof at \a member before they become base64.
Attack proofBytes(QString member, std::function<void(QByteArray &)> change);
/// Changes the list of ledger pieces.
Attack pieces(std::function<void(QJsonArray &)> change);
/// Changes the first source of a content; \a more further ones come behind it.
Attack source(std::function<void(QJsonObject &)> change, QList<QJsonObject> more = {});
/// The same bytes under another address of the registry.
QJsonObject mirror();

} // namespace kennel::test
