// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace kennel::test {

/// The registry of tests/data/scenario.json: five records in three logs, with the bodies that a registry answers with.
class Scenario
{
public:
    /// Reads scenario.json from @p dataFolder.
    explicit Scenario(const QString &dataFolder);

    const QJsonObject &json() const { return m_json; }

    /// The answer of fetch/checkpoint at @p length (1, 2, 4 or 5).
    QByteArray checkpoint(int length = 5) const;
    /// The record at @p index as fetch/logs has it, with its id as cursor.
    QJsonObject record(int index) const;
    /// An answer of fetch/logs with the whole operator log and the logs of test:alpha and test:beta.
    QJsonObject logs() const;
    /// The answer of a proof called @p name ("consistency 2->5").
    QByteArray proof(const QString &name) const;
    /// The packed ledger: 320 bytes.
    QByteArray ledger() const;
    /// The content with @p digest.
    QByteArray content(const QString &digest) const;

    static QByteArray bytes(const QJsonObject &object);

private:
    QJsonObject m_json;
};

} // namespace kennel::test
