// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/evidence.h"

#include "base/base64.h"
#include "session/logjudge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

QJsonObject recordObject(const PublishedRecord &record)
{
    return {{u"contentBytes"_s, QString::fromStdString(toBase64(record.envelope.contentBytes))},
            {u"keyId"_s, QString::fromStdString(record.envelope.keyId.text())},
            {u"signature"_s, QString::fromStdString(record.envelope.signature)},
            {u"registryIndex"_s, static_cast<qint64>(record.registryIndex)},
            {u"fetchToken"_s, QString::fromStdString(record.fetchToken)}};
}

/// Whether \a longer explains the checkpoint that \a shorter came with: it goes on behind that one's records, and
/// behind its length.
bool continues(const CheckpointLog &longer, const CheckpointLog &shorter)
{
    const auto same = [](const PublishedRecord &a, const PublishedRecord &b) {
        return a.registryIndex == b.registryIndex && a.envelope == b.envelope;
    };
    const auto [end, next] = std::ranges::mismatch(shorter.records, longer.records, same);
    return end == shorter.records.end() && (next == longer.records.end() || next->registryIndex >= shorter.length);
}

} // namespace

QByteArray checkpointJson(const SignedCheckpoint &signedCheckpoint)
{
    const auto &checkpoint = signedCheckpoint.checkpoint;
    const QJsonObject contents{{u"logRoot"_s, QString::fromStdString(checkpoint.logRoot.text())},
                               {u"logLength"_s, static_cast<qint64>(checkpoint.logLength)},
                               {u"mapRoot"_s, QString::fromStdString(checkpoint.mapRoot.text())},
                               {u"timestamp"_s, static_cast<qint64>(checkpoint.timestamp)}};
    const QJsonObject object{{u"contents"_s, contents},
                             {u"keyId"_s, QString::fromStdString(signedCheckpoint.keyId.text())},
                             {u"signature"_s, QString::fromStdString(signedCheckpoint.signature)}};
    return QJsonDocument(object).toJson();
}

QByteArray recordsJson(const std::vector<PublishedRecord> &records)
{
    QJsonArray array;
    for (const auto &record : records)
        array.append(recordObject(record));
    return QJsonDocument(array).toJson();
}

QByteArray recordsJson(const LogView &log)
{
    QJsonArray array;
    for (const auto &record : log.records)
        array.append(recordObject(record.published));
    return QJsonDocument(array).toJson();
}

QByteArray registryJson(const RegistryRow &registry)
{
    QJsonObject object{{u"url"_s, registry.url.toString(QUrl::FullyEncoded)}};
    if (!registry.domain.isEmpty())
        object.insert(u"domain"_s, registry.domain);
    if (registry.pin)
        object.insert(u"pinnedRecord"_s, QString::fromStdString(registry.pin->text()));
    if (registry.operatorKey)
        object.insert(u"pinnedOperator"_s, QString::fromStdString(registry.operatorKey->text()));
    return QJsonDocument(object).toJson();
}

std::vector<PublishedRecord> operatorLogBelow(std::vector<PublishedRecord> records, std::uint64_t length)
{
    std::erase_if(records, [length](const auto &record) { return record.registryIndex >= length; });
    return records;
}

CheckpointLog operatorLogOf(const LogView *accepted, const std::optional<ServedLog> &served, std::uint64_t length)
{
    auto records = accepted ? publishedRecords(*accepted) : std::vector<PublishedRecord>();
    if (!served)
        return {operatorLogBelow(std::move(records), length), length};
    records.resize(std::min(records.size(), static_cast<std::size_t>(served->accepted)));
    std::ranges::copy(served->records, std::back_inserter(records));
    return {std::move(records), length};
}

void addOperatorLogs(EvidenceRow &evidence, const CheckpointLog &kept, const CheckpointLog &offered)
{
    if (continues(offered, kept)) {
        evidence.parts.emplace_back(u"operator-log.json"_s, recordsJson(offered.records));
    } else if (continues(kept, offered)) {
        evidence.parts.emplace_back(u"operator-log.json"_s, recordsJson(kept.records));
    } else {
        evidence.parts.emplace_back(u"kept-operator-log.json"_s, recordsJson(kept.records));
        evidence.parts.emplace_back(u"offered-operator-log.json"_s, recordsJson(offered.records));
    }
}

EvidenceBuilder::EvidenceBuilder(std::string code, std::int64_t when)
{
    m_row.code = std::move(code);
    m_row.when = when;
}

EvidenceBuilder &EvidenceBuilder::checkpoint(const QString &name, const SignedCheckpoint &checkpoint)
{
    return part(name, checkpointJson(checkpoint));
}

EvidenceBuilder &EvidenceBuilder::part(const QString &name, QByteArray bytes)
{
    m_row.parts.emplace_back(name, std::move(bytes));
    return *this;
}

EvidenceBuilder &EvidenceBuilder::log(const QString &name, const LogView &log)
{
    return part(name, recordsJson(log));
}

EvidenceBuilder &EvidenceBuilder::bytes(const QString &name, ByteView bytes)
{
    return part(name, QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())));
}

} // namespace kennel
