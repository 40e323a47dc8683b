// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "answers.h"
#include "base/base64.h"
#include "base/hex.h"
#include "clientoptions.h"
#include "clientrunner.h"
#include "format/digesttext.h"
#include "format/entrytext.h"
#include "format/findingtext.h"
#include "format/outcometext.h"
#include "format/quantity.h"
#include "format/tr.h"
#include "format/visibletext.h"
#include "jsonvalues.h"
#include "protocol/recordtext.h"
#include "protocol/replay.h"
#include "readrecord.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

/// \a log as it was after the record at \a position, or before the first bad one if that comes earlier. What was
/// verified once is not verified again.
LogView asOf(const LogView &log, std::uint64_t position)
{
    LogView earlier;
    earlier.kind = log.kind;
    const auto count = static_cast<std::size_t>(std::min(position + 1, log.acceptedRecords));
    std::vector<Envelope> envelopes;
    for (const RecordView &record : std::span(log.records).first(count)) {
        envelopes.push_back(record.published.envelope);
    }
    const ReplayOptions options{.signatures = Signatures::Skip, .stop = {}, .progress = {}};
    if (log.kind == LogKind::Operator) {
        earlier.state = replayOperatorLog({}, envelopes, options).state;
    } else {
        earlier.state = replayPackageLog({}, envelopes, options).state;
    }
    return earlier;
}

/// Sixteen bytes a line, each line with the offset of its first byte.
QString hexLines(ByteView bytes)
{
    constexpr std::size_t width = 16;
    QString text;
    for (std::size_t at = 0; at < bytes.size(); at += width) {
        const ByteView line = bytes.subspan(at, std::min(width, bytes.size() - at));
        QStringList digits;
        QString characters;
        for (const std::uint8_t byte : line) {
            digits.append(u"%1"_s.arg(uint(byte), 2, 16, '0'_L1));
            characters += byte >= 0x20 && byte < 0x7f ? QLatin1Char(static_cast<char>(byte)) : QLatin1Char('.');
        }
        text += u"%1  %2  %3\n"_s.arg(at, 8, 16, '0'_L1).arg(digits.join(u' '), -47).arg(characters);
    }
    return text;
}

QString wordsOf(const RecordView &record)
{
    if (!record.decoded) {
        return tr("cannot be read");
    }
    return std::visit([&](const auto &decoded) { return recordSentence(decoded, record.published.envelope.keyId); },
                      *record.decoded);
}

QString timeOf(const RecordView &record)
{
    return record.decoded
               ? std::visit([](const auto &decoded) { return claimedTimeText(decoded.time); }, *record.decoded)
               : QString();
}

QString line(const QString &title, const QString &value)
{
    return value.isEmpty() ? QString() : u"%1: %2\n"_s.arg(title, visibleText(value));
}

QString protobufOf(const RecordView &record, LogKind kind)
{
    return QString::fromStdString(
        recordProtobufText(kind, record.published.envelope.contentBytes).value_or(std::string()));
}

QString recordText(const RecordView &record, const LogView &log, const LogView &earlier)
{
    const Envelope &envelope = record.published.envelope;
    QString text = line(tr("Outcome"), outcomeWord(record.outcome));
    if (record.error) {
        const FindingText why = recordErrorText(*record.error, record.position);
        text += line(tr("Rule"), why.rule) + line(tr("Cause"), why.cause) + line(tr("Remedy"), why.remedy);
    }
    text += line(tr("Entries"), wordsOf(record));
    text += line(tr("Claimed time (UTC)"), timeOf(record));
    text += line(tr("Record id"), QString::fromStdString(record.id.text()));
    text += line(tr("Registry index"), QString::number(record.published.registryIndex));
    text += line(tr("Signed by"), QString::fromStdString(std::string(envelope.keyId.text())));
    text += line(tr("Signature"), QString::fromStdString(envelope.signature));
    text += u'\n' + tr("Fields (protobuf text)") + u'\n' + protobufOf(record, log.kind);
    text += u'\n' +
            tr("Content bytes (%1): the signature is over “%2” and these")
                .arg(envelope.contentBytes.size())
                .arg(QString::fromUtf8(recordSignaturePrefix(log.kind).data())) +
            u'\n' + hexLines(envelope.contentBytes);
    return text + u'\n' +
           (record.position < log.acceptedRecords ? tr("Who might do what after it")
                                                  : tr("Who might do what before the first record that was refused")) +
           u'\n' + permissionTable(earlier);
}

Task<Answer> record(CommandContext context)
{
    ReadRecord read = co_await readRecordOf(context);
    Answer answer = std::move(read.answer);
    if (!read.position) {
        co_return answer;
    }
    const LogView &log = *read.log;
    const std::uint64_t position = *read.position;
    const RecordView &wanted = log.records[static_cast<std::size_t>(position)];
    const LogView earlier = asOf(log, position);
    const Bytes &content = wanted.published.envelope.contentBytes;
    if (context.options.bytes) {
        answer.bytes =
            QByteArray(reinterpret_cast<const char *>(content.data()), static_cast<qsizetype>(content.size()));
        co_return answer;
    }
    const QJsonObject object = jsonRecord(wanted, log.kind);
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() != "outcome"_L1) { // that of the whole stands there already
            answer.members.insert(member.key(), member.value());
        }
    }
    answer.members.insert(u"recordOutcome"_s, object["outcome"_L1]);
    answer.members.insert(u"signaturePrefix"_s, QString::fromUtf8(recordSignaturePrefix(log.kind).data()));
    answer.members.insert(u"contentBytes"_s, QString::fromStdString(toBase64(content)));
    answer.members.insert(u"protobufText"_s, protobufOf(wanted, log.kind));
    answer.members.insert(u"words"_s, wordsOf(wanted));
    answer.members.insert(u"state"_s, jsonState(earlier));
    answer.text = recordText(wanted, log, earlier);
    co_return answer;
}

} // namespace

int runRecord(const QStringList &arguments)
{
    return runClientCommand({"record", "PACKAGE|operator [RECORD]", 1, 2, ClientCommand::SignedBytes,
                             ClientCommand::Registry::Current, record},
                            arguments);
}

} // namespace kennel
