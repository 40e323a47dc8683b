// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Every endpoint that speaks JSON × everything that is none, and the numbers and texts that have a form of their own.
#include "session/misbehaviour/attacks.h"
#include "session/misbehaviour/case.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kennel::test {

namespace {

using enum Endpoint;

struct Form
{
    const char *name;
    Attack attack;
    QByteArray code;
};

QList<Form> forms()
{
    // clang-format off
    return {
        {"no end",          body([](QByteArray &text) { text.chop(1); }),               "json.syntax"},
        {"no UTF-8",        members("\"u\":\"\xff\""),                                  "json.utf8"},
        {"too deep",        members("\"u\":" + QByteArray(100, '[') + QByteArray(100, ']')), "json.depth"},
        {"a list",          body([](QByteArray &text) { text = "[]"; }),                "json.shape"},
        {"a member twice",  members("\"u\":1,\"u\":2"),                                 "json.duplicate"},
        {"a number of 2^63", members("\"u\":9223372036854775808"),                      "json.number"},
        {"plain text",      type("text/plain"),                                         "http.content-type"},
    };
    // clang-format on
}

struct Speaker
{
    Endpoint at;
    Action action;
    Outcome outcome = Outcome::RejectedInput;
    QByteArray others = {};
};

QList<Speaker> speakers()
{
    return {
        {WellKnown, Sync, Outcome::Verified}, // the given URL is used instead
        {Checkpoint, Sync},
        {OperatorLog, Sync},
        {Consistency, Resync},
        {LedgerIndex, Sync},
        {Inclusion, Sync},
        {Names, Sync, Outcome::RejectedInput, "names.unanswered"},
        {PackageLogs, Log},
        {Sources, Download},
        {Monitor, Verify},
    };
}

QList<Case> formedMembers()
{
    constexpr auto Rejected = Outcome::RejectedInput;
    const auto upper = [](const QString &name) {
        return json([name](QJsonObject &object) {
            auto contents = object[u"contents"].toObject();
            contents[name] = QString("sha256:"_L1 + contents[name].toString().mid(7).toUpper());
            object[u"contents"] = contents;
        });
    };
    const auto shorter = [](const QString &name) {
        return json([name](QJsonObject &object) {
            auto contents = object[u"contents"].toObject();
            contents[name] = contents[name].toString().chopped(2);
            object[u"contents"] = contents;
        });
    };
    return {
        row(Checkpoint, "length 0", memberText("logLength", "0"), Sync, Rejected, "checkpoint.shape"),
        row(Checkpoint, "length -1", memberText("logLength", "-1"), Sync, Rejected, "json.number"),
        row(Checkpoint, "length 6.0", memberText("logLength", "6.0"), Sync, Rejected, "json.number"),
        row(Checkpoint, "length as text", memberText("logLength", "\"6\""), Sync, Rejected, "json.shape"),
        row(Checkpoint, "time -1", memberText("timestamp", "-1"), Sync, Rejected, "json.number"),
        row(Checkpoint, "time 2^63", memberText("timestamp", "9223372036854775808"), Sync, Rejected, "json.number"),
        row(Checkpoint, "log root in capitals", upper(u"logRoot"_s), Sync, Rejected, "checkpoint.shape"),
        row(Checkpoint, "map root in capitals", upper(u"mapRoot"_s), Sync, Rejected, "checkpoint.shape"),
        row(Checkpoint, "log root short", shorter(u"logRoot"_s), Sync, Rejected, "checkpoint.shape"),
        row(Checkpoint, "map root short", shorter(u"mapRoot"_s), Sync, Rejected, "checkpoint.shape"),
        row(Checkpoint, "no contents", member({u"contents"_s}, QJsonValue::Undefined), Sync, Rejected, "json.shape"),
        row(Checkpoint, "no signature", member({u"signature"_s}, QJsonValue::Undefined), Sync, Rejected, "json.shape"),
        row(OperatorLog, "index -1", memberText("registryIndex", "-1"), Sync, Rejected, "json.number"),
        row(OperatorLog, "index 1e3", memberText("registryIndex", "1e3"), Sync, Rejected, "json.number"),
        row(OperatorLog, "key id null", memberText("keyId", "null"), Sync, Rejected, "json.shape"),
        row(OperatorLog, "more as text", memberText("more", "\"no\""), Sync, Rejected, "json.shape"),
        row(PackageLogs, "records no list", member({u"packages"_s}, QJsonObject{{u"x"_s, 1}}), Log, Rejected,
            "json.shape"),
        row(Names, "a number for a name", member({u"packages"_s}, QJsonObject{{u"x"_s, 1}}), Sync, Rejected,
            "json.shape", "names.unanswered"),
        row(Consistency, "proof a number", member({u"proof"_s}, 1), Resync, Rejected, "json.shape"),
        row(Inclusion, "no map", member({u"map"_s}, QJsonValue::Undefined), Sync, Rejected, "json.shape"),
        row(LedgerIndex, "first index -1", memberText("firstRegistryIndex", "-1"), Sync, Rejected, "json.number"),
        row(LedgerIndex, "no sources", member({u"sources"_s}, QJsonValue::Undefined), Sync, Rejected, "json.shape"),
        row(Sources, "size -1", source([](QJsonObject &one) { one[u"size"] = -1; }), Download, Rejected, "json.number"),
        row(Sources, "no URL", source([](QJsonObject &one) { one.remove(u"url"); }), Download, Rejected, "json.shape"),
        row(Monitor, "another word", member({u"checkpoint"_s}, u"maybe"_s), Verify, Rejected, "json.shape"),
        row(Monitor, "patience 5.5", member({u"retryAfter"_s}, 5.5), Verify, Rejected, "json.number"),
        row(Monitor, "patience -1", member({u"retryAfter"_s}, -1), Verify, Rejected, "json.number"),
    };
}

} // namespace

QList<Case> syntaxCases()
{
    QList<Case> cases;
    for (const auto &speaker : speakers()) {
        for (const auto &form : forms()) {
            const bool isWarning = speaker.outcome == Outcome::Verified;
            cases.append(row(speaker.at, form.name, form.attack, speaker.action, speaker.outcome,
                             isWarning ? QByteArray() : form.code, isWarning ? form.code : speaker.others));
        }
    }
    return cases + formedMembers();
}

} // namespace kennel::test
