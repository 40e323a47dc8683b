// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/record/recordactions.h"

#include "base/base64.h"
#include "base/hex.h"
#include "format/findingtext.h"
#include "models/recordkinds.h"
#include "protocol/recordtext.h"
#include "views/common/savefile.h"
#include "widgets/glyph.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

QString text(const std::string &text)
{
    return QString::fromStdString(text);
}

/** Numbers beyond 2^53 are strings, as everywhere in reports. */
QJsonValue number(std::uint64_t value)
{
    constexpr std::uint64_t exact = std::uint64_t(1) << 53;
    return value < exact ? QJsonValue(qint64(value)) : QJsonValue(QString::number(value));
}

QJsonObject envelopeObject(const PublishedRecord &published)
{
    return {{u"contentBytes"_s, text(toBase64(published.envelope.contentBytes))},
            {u"keyId"_s, text(published.envelope.keyId.text())},
            {u"signature"_s, text(published.envelope.signature)},
            {u"registryIndex"_s, number(published.registryIndex)}};
}

QJsonObject checkpointObject(const SignedCheckpoint &signedOne)
{
    const auto &checkpoint = signedOne.checkpoint;
    return {{u"contents"_s, QJsonObject{{u"logLength"_s, number(checkpoint.logLength)},
                                        {u"logRoot"_s, text(checkpoint.logRoot.text())},
                                        {u"mapRoot"_s, text(checkpoint.mapRoot.text())},
                                        {u"timestamp"_s, number(checkpoint.timestamp)}}},
            {u"keyId"_s, text(signedOne.keyId.text())},
            {u"signature"_s, text(signedOne.signature)}};
}

} // namespace

RecordActions::RecordActions(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_save(new QAction(glyphIcon(Glyph::Download), tr("Save Record…"), this))
    , m_menu(new QMenu(tr("Copy As"), window))
{
    const auto add = [this](const QString &label, const QString &name, QString (RecordActions::*form)() const) {
        auto *action = new QAction(glyphIcon(Glyph::Copy), label, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this,
                [this, form] { QApplication::clipboard()->setText((this->*form)()); });
        m_copies.append(action);
        m_menu->addAction(action);
    };
    add(tr("Copy Record as JSON"), u"copyRecordJson"_s, &RecordActions::json);
    add(tr("Copy Record as Protobuf Text"), u"copyRecordProtobuf"_s, &RecordActions::protobufText);
    add(tr("Copy Record as Base64"), u"copyRecordBase64"_s, &RecordActions::base64);
    add(tr("Copy Record as Hexadecimal"), u"copyRecordHex"_s, &RecordActions::hex);
    add(tr("Copy Envelope with Signature as JSON"), u"copyEnvelope"_s, &RecordActions::envelopeJson);
    add(tr("Copy Record in Words"), u"copyRecordWords"_s, &RecordActions::sentence);
    m_menu->addSeparator();
    m_menu->addAction(m_save);
    m_save->setObjectName(u"saveRecord"_s);
    connect(m_save, &QAction::triggered, this, &RecordActions::saveAs);
    setRecord(nullptr, std::nullopt);
}

void RecordActions::setRecord(std::shared_ptr<const LogView> log, std::optional<std::uint64_t> position)
{
    m_log = position ? std::move(log) : nullptr;
    m_position = std::size_t(position.value_or(0));
    for (auto *action : m_copies)
        action->setEnabled(record());
    m_save->setEnabled(record());
}

const RecordView *RecordActions::record() const
{
    return m_log && m_position < m_log->records.size() ? &m_log->records[m_position] : nullptr;
}

QString RecordActions::base64() const
{
    return record() ? text(toBase64(record()->published.envelope.contentBytes)) : QString();
}

QString RecordActions::hex() const
{
    return record() ? text(toHex(record()->published.envelope.contentBytes)) : QString();
}

QString RecordActions::json() const
{
    if (!record())
        return {};
    return text(recordJson(m_log->kind, record()->published.envelope.contentBytes).value_or(std::string()));
}

QString RecordActions::protobufText() const
{
    if (!record())
        return {};
    return text(recordProtobufText(m_log->kind, record()->published.envelope.contentBytes).value_or(std::string()));
}

QString RecordActions::envelopeJson() const
{
    return record() ? QString::fromUtf8(QJsonDocument(envelopeObject(record()->published)).toJson()) : QString();
}

QString RecordActions::sentence() const
{
    return record() ? recordSentence(*record()) : QString();
}

QString RecordActions::save(const QString &file) const
{
    const auto &bytes = record()->published.envelope.contentBytes;
    return writeFile(file, {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())});
}

void RecordActions::saveAs()
{
    askForFile(m_window, tr("Save the Signed Bytes"), u"record-%1.bin"_s.arg(m_position + 1),
               [this](const QString &file) {
                   if (const auto problem = save(file); !problem.isEmpty())
                       Q_EMIT message(tr("The file could not be written."), problem);
               });
}

QByteArray RecordActions::evidence(const LogView &log)
{
    QJsonArray records;
    for (const auto &record : log.records) {
        auto object = envelopeObject(record.published);
        object.insert(u"recordId"_s, text(record.id.text()));
        records.append(object);
    }
    QJsonArray findings;
    for (const auto &finding : log.findings)
        findings.append(QJsonObject{{u"code"_s, text(finding.code)},
                                    {u"subject"_s, text(finding.subject)},
                                    {u"text"_s, findingSentence(finding)}});
    QJsonObject all{{u"logId"_s, text(log.log.text())},
                    {u"kind"_s, log.kind == LogKind::Operator ? u"operator"_s : u"package"_s},
                    {u"acceptedRecords"_s, number(log.acceptedRecords)},
                    {u"records"_s, records},
                    {u"findings"_s, findings}};
    if (log.name)
        all.insert(u"name"_s, text(log.name->text()));
    if (log.standsOn)
        all.insert(u"checkpoint"_s, checkpointObject(*log.standsOn));
    return QJsonDocument(all).toJson();
}

} // namespace kennel
