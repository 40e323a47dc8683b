// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Strange and honest: what must be accepted without an alarm.
#include "session/misbehaviour/arena.h"
#include "session/misbehaviour/attacks.h"
#include "support/mirroredsignature.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kennel::test {

namespace {

using enum Endpoint;

bool isJsonAnswer(const FakeAnswer &answer)
{
    return answer.headers.value(QHttpHeaders::WellKnownHeader::ContentType) == "application/json";
}

/// Changes only answers in JSON.
Attack inJson(const Attack &attack)
{
    return [attack](Attempt &attempt) {
        if (isJsonAnswer(attempt.answer))
            attack(attempt);
    };
}

/// JSON with the members of every object in the opposite order.
QByteArray backwardsText(const QJsonValue &value)
{
    QByteArrayList parts;
    if (value.isObject()) {
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            parts.prepend('"' + it.key().toUtf8() + "\" : " + backwardsText(it.value()));
        return "{ " + parts.join(" ,\r\n") + " }";
    }
    if (value.isArray()) {
        for (const auto item : value.toArray())
            parts.append(backwardsText(item));
        return "[ " + parts.join(" , ") + " ]";
    }
    const auto wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.sliced(1, wrapped.size() - 2);
}

void writtenBackwards(QByteArray &text)
{
    text = backwardsText(QJsonDocument::fromJson(text).object()) + "\n";
}

/// A member that nobody knows in every object, except where the members are ids.
QJsonValue withUnknown(const QJsonValue &value, bool isMap = false)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const auto item : value.toArray())
            array.append(withUnknown(item));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const auto old = value.toObject();
    for (auto it = old.begin(); it != old.end(); ++it)
        object.insert(it.key(), withUnknown(it.value(), it.key() == "packages"_L1 || it.key() == "contentSources"_L1));
    if (!isMap)
        object.insert(u"futureMember"_s, QJsonObject{{u"a"_s, QJsonArray{1, QJsonValue::Null}}});
    return object;
}

/// The registry grows as soon as it has answered.
Attack grows()
{
    return [](Attempt &attempt) {
        if (attempt.count > 0)
            return;
        attempt.world.publish("test:late", "1.0.0", bob());
        attempt.world.publish("test:alpha", "5.0.0", alice());
        attempt.world.appendOperator({DefineNamespaceEntry{"late"}}, attempt.world.operatorKey);
        attempt.world.cut();
    };
}

Attack once(const Attack &attack)
{
    return [attack](Attempt &attempt) {
        if (attempt.count == 0)
            attack(attempt);
    };
}

/// The URL of the first ledger piece, made of the one of the request.
Attack pieceUrl(std::function<QString(const QUrl &)> make)
{
    return [make](Attempt &attempt) {
        pieces([&](QJsonArray &list) {
            auto piece = list[0].toObject();
            piece[u"url"] = make(attempt.url.resolved(QUrl(u"/v1/ledger/records/0"_s)));
            list[0] = piece;
        })(attempt);
    };
}

/// Both values of s verify, and signers choose either.
void mirrorSignature(QJsonObject &signedObject)
{
    const auto text = signedObject[u"signature"_s].toString().toStdString();
    const auto mirror = Signature::fromDer(mirrored(Signature::parse(text).value().der())).value();
    signedObject[u"signature"_s] = QString::fromStdString(mirror.text());
}

void nextKey(World &world)
{
    const auto second = World::key("second operator");
    world.appendOperator({GrantEntry{second->publicKey(),
                                     {Permission::Commit, Permission::DefineNamespace, Permission::ImportNamespace}}},
                         world.operatorKey);
    world.appendOperator({RevokeEntry{world.operatorKey->publicKey().id(), {Permission::Commit}}}, second);
    world.checkpointKey = second;
}

Attack slowDown(int times)
{
    return [times](Attempt &attempt) {
        if (attempt.count >= times)
            return;
        status(503)(attempt);
        attempt.answer = attempt.answer.with("Retry-After", "0");
    };
}

QList<Case> everywhere()
{
    const auto unknown = inJson(json([](QJsonObject &object) { object = withUnknown(object).toObject(); }));
    const auto reversed = inJson(body(writtenBackwards));
    const auto charset = inJson(type("application/json; charset=utf-8"));
    const auto spelled = inJson(type("Application/Warg.Answer+JSON"));
    struct Oddity
    {
        const char *name;
        Attack attack;
    };
    const QList<Oddity> oddities{
        {"members in another order", reversed}, {"unknown members", unknown}, {"charset", charset},
        {"another JSON type", spelled},         {"no lengths", chunked()},    {"one redirect each", redirectOnce()},
    };
    QList<Case> cases;
    for (const auto &[name, attack] : oddities) {
        const auto named = [name](const char *suffix) -> QByteArray { return QByteArray(name) + ": " + suffix; };
        cases.append(row(Other, named("audit"), attack, Audit, Outcome::Verified, ""));
        cases.append(row(Other, named("second audit"), attack, Reaudit, Outcome::Verified, ""));
        cases.append(row(Other, named("download"), attack, Download, Outcome::Verified, ""));
        cases.append(row(Other, named("verify-checkpoint"), attack, Verify, Outcome::Verified, ""));
    }
    return cases;
}

Case good(Endpoint at, const char *what, const Attack &attack, Action action, const char *others = "")
{
    return row(at, what, attack, action, Outcome::Verified, "", others);
}

Case good(const char *what, const std::function<void(World &)> &change, Action action, const char *others = "")
{
    return row(what, change, action, Outcome::Verified, "", others);
}

} // namespace

QList<Case> oddityCases()
{
    const auto unpadded = record(
        1, [](QJsonObject &object) { object[u"contentBytes"] = object[u"contentBytes"].toString().remove(u'='); });
    const auto twice = records([](QJsonArray &list) {
        const QJsonValue last = list.last();
        list.append(last);
    });
    const auto beyond = body([](QByteArray &bytes) { bytes.append(QByteArray(3 * 64, 'x')); });
    const auto strangeSource = source([](QJsonObject &one) { one[u"type"] = u"torrent"_s; }, {mirror()});
    const auto anyAddress = [](QUrl url) {
        url.setHost(u"0.0.0.0"_s);
        return url.toString();
    };
    return everywhere() +
           QList<Case>{
               good(
                   "nothing odd", [](World &) {}, Audit),
               good(
                   "nothing new", [](World &) {}, Reaudit),
               good(Checkpoint, "grows afterwards", grows(), Audit),
               good(OperatorLog, "grows afterwards", grows(), Audit),
               good(LedgerIndex, "grows afterwards", grows(), Audit),
               good(LedgerPiece, "grows afterwards", grows(), Audit),
               good(Inclusion, "grows afterwards", grows(), Audit),
               good(Names, "grows afterwards", grows(), Audit),
               good(PackageLogs, "grows afterwards", grows(), Audit),
               good(Consistency, "grows afterwards", grows(), Reaudit),
               good(WellKnown, "none", status(404), Sync),
               good(WellKnown, "empty", body([](QByteArray &text) { text = "{}"; }), Sync),
               good(WellKnown, "null", member({u"wargUrl"_s}, QJsonValue::Null), Sync),
               good(OperatorLog, "more, and there is none", once(member({u"more"_s}, true)), Sync),
               good(PackageLogs, "more, and there is none", once(member({u"more"_s}, true)), Audit),
               good(OperatorLog, "no more member", member({u"more"_s}, QJsonValue::Undefined), Sync),
               good(OperatorLog, "null for what may be missing",
                    all({member({u"more"_s}, QJsonValue::Null), member({u"warnings"_s}, QJsonValue::Null)}), Sync),
               good(OperatorLog, "without padding", unpadded, Sync),
               good(PackageLogs, "without padding", unpadded, Audit),
               good(Checkpoint, "the other value of s", json(mirrorSignature), Sync),
               good(OperatorLog, "the other value of s", record(1, mirrorSignature), Sync),
               remembered(good(PackageLogs, "the other value of s", record(1, mirrorSignature), Audit)),
               good(OperatorLog, "a record twice", twice, Sync, "log.replayed-records"),
               good(PackageLogs, "a record twice", twice, Audit, "log.replayed-records"),
               good(
                   "O nothing new in a longer registry",
                   [](World &world) { world.publish("test:beta", "0.2.0", bob()); }, Resync),
               good("O key rotated", nextKey, Resync),
               good(
                   "O init by the key that it names, and another grant",
                   [](World &world) {
                       world.appendOperator({GrantEntry{stranger()->publicKey(), {}}}, world.operatorKey);
                   },
                   Sync),
               good(
                   "L a record a page", [](World &world) { world.pageLimit = 1; }, Audit),
               good(
                   "G in many pieces", [](World &world) { world.ledgerPiece = 2; }, Sync),
               good(
                   "G an entry a piece",
                   [](World &world) {
                       world.ledgerPiece = 1;
                       world.publish("test:beta", "0.2.0", bob());
                   },
                   Resync),
               good(LedgerPiece, "entries beyond the checkpoint", beyond, Sync),
               good(LedgerIndex, "absolute URL", pieceUrl([](const QUrl &url) { return url.toString(); }), Sync),
               good(LedgerIndex, "any address", pieceUrl(anyAddress), Sync),
               good(LedgerIndex, "URL with a query",
                    pieceUrl([](const QUrl &) { return u"v1/ledger/records/0?a=b"_s; }), Sync),
               good(Sources, "a kind that nobody knows", strangeSource, Download),
               good(Sources, "null for the size", source([](QJsonObject &one) { one[u"size"] = QJsonValue::Null; }),
                    Download),
               good(Sources, "accept_ranges", source([](QJsonObject &one) { one[u"accept_ranges"] = true; }), Download),
               good(Monitor, "null for the patience", member({u"retryAfter"_s}, QJsonValue::Null), Verify),
               good(Checkpoint, "asks to come again at once", slowDown(2), Sync),
               good(PackageLogs, "asks to come again at once", slowDown(2), Log),
               good(
                   "a release that was yanked and another one",
                   [](World &world) {
                       world.append("test:gamma", {YankEntry{Version::parse("2.0.0").value()}}, alice());
                   },
                   Audit),
           };
}

} // namespace kennel::test
