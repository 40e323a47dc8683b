// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace kennel {

class Database;

/// What the user decided about a federation hint.
struct ConsentRow
{
    std::int64_t parent = 0;
    QString nameSpace;
    QString domain;
    std::optional<bool> given;
};

/// What the user chose, beyond registries: values of the window, allowed hosts, federation consents. Use within
/// Database::read or write.
class SettingTable
{
public:
    explicit SettingTable(Database &database)
        : m_db(database)
    {
    }

    QMap<QString, QByteArray> values();
    /// An empty value deletes it.
    void setValue(const QString &key, const QByteArray &value);

    QStringList allowedHosts();
    void setHostAllowed(const QString &host, bool allowed);

    std::vector<ConsentRow> consents();
    void setConsent(const ConsentRow &row);

private:
    Database &m_db;
};

} // namespace kennel
