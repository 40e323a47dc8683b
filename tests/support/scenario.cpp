// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "support/scenario.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kennel::test {

Scenario::Scenario(const QString &dataFolder)
{
    QFile file(dataFolder + "/scenario.json"_L1);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("scenario.json is missing");
    m_json = QJsonDocument::fromJson(file.readAll()).object();
}

QByteArray Scenario::bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray Scenario::checkpoint(int length) const
{
    return bytes(m_json["checkpoints"_L1][QString::number(length)]["signed"_L1].toObject());
}

QJsonObject Scenario::record(int index) const
{
    const QJsonValue record = m_json["records"_L1][index];
    QJsonObject published = record["envelope"_L1].toObject();
    published["registryIndex"_L1] = index;
    published["fetchToken"_L1] = record["recordId"_L1];
    return published;
}

QJsonObject Scenario::logs() const
{
    const QJsonValue ids = m_json["logIds"_L1];
    return QJsonObject{
        {"more"_L1, false},
        {"operator"_L1, QJsonArray{record(0)}},
        {"packages"_L1, QJsonObject{{ids["test:alpha"_L1].toString(), QJsonArray{record(1), record(4)}},
                                    {ids["test:beta"_L1].toString(), QJsonArray{record(2), record(3)}}}}};
}

QByteArray Scenario::proof(const QString &name) const
{
    return bytes(m_json["proofs"_L1][name]["response"_L1].toObject());
}

QByteArray Scenario::ledger() const
{
    return QByteArray::fromHex(m_json["ledgerPackedHex"_L1].toString().toLatin1());
}

QByteArray Scenario::content(const QString &digest) const
{
    return QByteArray::fromHex(m_json["contents"_L1][digest].toString().toLatin1());
}

} // namespace kennel::test
