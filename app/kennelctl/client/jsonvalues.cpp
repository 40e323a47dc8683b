// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "jsonvalues.h"

#include "format/coveragetext.h"
#include "format/findingtext.h"
#include "protocol/recordtext.h"
#include "protocol/statejson.h"

#include <QJsonDocument>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonValue jsonDetail(const Detail &detail)
{
    if (const auto *text = std::get_if<std::string>(&detail)) {
        return toQString(*text);
    }
    if (const auto *number = std::get_if<std::uint64_t>(&detail)) {
        return jsonNumber(*number);
    }
    return jsonArray(std::get<std::vector<std::string>>(detail),
                     [](const std::string &text) { return QJsonValue(toQString(text)); });
}

QJsonObject parsedObject(std::string_view text)
{
    return QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size()))).object();
}

QString code(Outcome outcome)
{
    return toQString(outcomeCode(outcome));
}

QString checkCode(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return u"passed"_s;
    case CheckState::Failed:
        return u"failed"_s;
    case CheckState::NotReached:
        return u"not-reached"_s;
    case CheckState::Skipped:
        return u"skipped"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString inclusionCode(Inclusion inclusion)
{
    switch (inclusion) {
    case Inclusion::Unknown:
        return u"unknown"_s;
    case Inclusion::GivenByRegistry:
        return u"given-by-registry"_s;
    case Inclusion::ComputedFromLedger:
        return u"computed-from-ledger"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QJsonValue jsonNumber(std::uint64_t number)
{
    constexpr std::uint64_t exact = std::uint64_t{1} << 53;
    return number <= exact ? QJsonValue(static_cast<qint64>(number)) : QJsonValue(QString::number(number));
}

QJsonObject jsonFinding(const Finding &finding)
{
    QJsonObject details;
    for (const auto &[name, detail] : finding.details) {
        details.insert(toQString(name), jsonDetail(detail));
    }
    return {
        {u"code"_s, toQString(finding.code)},       {u"severity"_s, toQString(severityCode(finding.severity))},
        {u"subject"_s, toQString(finding.subject)}, {u"details"_s, details},
        {u"text"_s, findingSentence(finding)},
    };
}

QJsonObject jsonRegistry(const RegistryInfo &registry)
{
    QJsonObject object{
        {u"url"_s, registry.url.toString()},
        {u"label"_s, registry.label},
        {u"operator"_s, registry.operatorKey ? QJsonValue(toQString(registry.operatorKey->text())) : QJsonValue()},
        {u"pinned"_s, registry.pin ? QJsonValue(toQString(registry.pin->text())) : QJsonValue()},
        {u"broken"_s, registry.broken},
        {u"evidence"_s, registry.hasEvidence},
    };
    if (!registry.federatedDomain.isEmpty()) {
        object.insert(u"wargRegistry"_s, registry.federatedDomain);
    }
    return object;
}

QJsonObject jsonCheckpoint(const SignedCheckpoint &signedCheckpoint, std::optional<std::int64_t> age)
{
    const Checkpoint &checkpoint = signedCheckpoint.checkpoint;
    return {
        {u"logLength"_s, jsonNumber(checkpoint.logLength)},
        {u"logRoot"_s, toQString(checkpoint.logRoot.text())},
        {u"mapRoot"_s, toQString(checkpoint.mapRoot.text())},
        {u"timestamp"_s, jsonNumber(checkpoint.timestamp)},
        {u"keyId"_s, toQString(signedCheckpoint.keyId.text())},
        {u"age"_s, age ? QJsonValue(static_cast<qint64>(*age)) : QJsonValue()},
    };
}

QJsonObject jsonIndexCoverage(const IndexCoverage &coverage)
{
    return {{u"packages"_s, jsonNumber(coverage.packages)},
            {u"allPackages"_s, jsonNumber(coverage.allPackages)},
            {u"releases"_s, jsonNumber(coverage.releases)},
            {u"read"_s, jsonNumber(coverage.read)},
            {u"unreadable"_s, jsonNumber(coverage.unreadable)},
            {u"newRecords"_s, jsonNumber(coverage.newRecords)},
            {u"indexedTo"_s, coverage.indexedTo > 0 ? jsonNumber(coverage.indexedTo) : QJsonValue()}};
}

QJsonObject jsonCoverage(const Coverage &coverage)
{
    const OtherCheckpoints others = otherCheckpoints(coverage); // as the text counts them
    return {
        {u"logs"_s, jsonNumber(coverage.logs)},
        {u"named"_s, jsonNumber(coverage.named)},
        {u"withheld"_s, jsonNumber(coverage.withheld)},
        {u"unanswered"_s, jsonNumber(coverage.unanswered)},
        {u"checkedLogs"_s, jsonNumber(coverage.checkedLogs)},
        {u"records"_s, jsonNumber(coverage.records)},
        {u"checkedRecords"_s, jsonNumber(coverage.checkedRecords)},
        {u"ledgerRecomputed"_s, coverage.ledgerRecomputed},
        {u"firstContact"_s, coverage.firstContact},
        {u"headsProven"_s, jsonNumber(coverage.headsProven)},
        {u"checkpointsKept"_s, jsonNumber(coverage.checkpointsKept)},
        {u"checkpointsOther"_s, jsonNumber(others.kept)},
        {u"checkpointsCompared"_s, jsonNumber(others.consistent)},
        {u"checkpointsEarlier"_s, jsonNumber(coverage.checkpointsEarlier)},
        {u"contents"_s, jsonNumber(coverage.contents)},
        {u"contentsChecked"_s, jsonNumber(coverage.contentsChecked)},
        {u"limits"_s,
         jsonArray(coverage.limits, [](const std::string &limit) { return QJsonValue(toQString(limit)); })},
    };
}

QJsonObject jsonState(const LogView &log)
{
    return std::visit([](const auto &state) { return parsedObject(stateJson(state)); }, log.state);
}

QJsonObject jsonRecord(const RecordView &record, LogKind kind)
{
    const Envelope &envelope = record.published.envelope;
    QJsonObject object{
        {u"record"_s, jsonNumber(record.position)},
        {u"recordId"_s, toQString(record.id.text())},
        {u"registryIndex"_s, jsonNumber(record.published.registryIndex)},
        {u"keyId"_s, toQString(envelope.keyId.text())},
        {u"signature"_s, toQString(envelope.signature)},
        {u"outcome"_s, code(record.outcome)},
        {u"inclusion"_s, inclusionCode(record.inclusion)},
        {u"checks"_s, QJsonObject{{u"chain"_s, checkCode(record.checks.chain)},
                                  {u"format"_s, checkCode(record.checks.format)},
                                  {u"time"_s, checkCode(record.checks.time)},
                                  {u"permission"_s, checkCode(record.checks.permission)},
                                  {u"signature"_s, checkCode(record.checks.signature)}}},
    };
    if (record.error) {
        object.insert(u"rule"_s, toQString(ruleName(record.error->rule)));
    }
    if (const auto contents = recordJson(kind, envelope.contentBytes)) {
        object.insert(u"contents"_s, parsedObject(*contents));
    }
    return object;
}

QJsonObject jsonLog(const LogView &log)
{
    return {
        {u"name"_s, log.name ? QJsonValue(toQString(log.name->text())) : QJsonValue()},
        {u"logId"_s, toQString(log.log.text())},
        {u"state"_s, jsonState(log)},
        {u"total"_s, jsonNumber(log.records.size())},
        {u"checked"_s, jsonNumber(log.acceptedRecords)},
        {u"headProven"_s, log.headProven},
        {u"matchesLedger"_s, log.matchesLedger},
    };
}

} // namespace kennel
