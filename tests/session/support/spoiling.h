// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/support/bench.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <functional>
#include <memory>

/// Ways to spoil what a world answers and what a store holds, and to count what was asked.
namespace kennel::test {

using Change = std::function<void(QJsonObject &)>;

inline const QString checkpointPath = QStringLiteral("/v1/fetch/checkpoint");
inline const QString logsPath = QStringLiteral("/v1/fetch/logs");
inline const QString namesPath = QStringLiteral("/v1/fetch/names");
inline const QString consistencyPath = QStringLiteral("/v1/proof/consistency");
inline const QString inclusionPath = QStringLiteral("/v1/proof/inclusion");
inline const QString ledgerPath = QStringLiteral("/v1/ledger");

/// Lets \a change have its way with every JSON answer of \a path.
inline std::function<void(const Request &, WorldAnswer &)> changing(const QString &path, const Change &change)
{
    return [path, change](const Request &request, WorldAnswer &answer) {
        if (request.url.path() != path)
            return;
        auto object = QJsonDocument::fromJson(answer.body).object();
        change(object);
        answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    };
}

/// Ends every answer of \a path with the transport trouble \a code.
inline std::function<void(const Request &, WorldAnswer &)> breaking(const QString &path,
                                                                    const char *code = "http.reset")
{
    return [path, code](const Request &request, WorldAnswer &answer) {
        if (request.url.path() == path)
            answer.transport = code;
    };
}

/// Changes the store behind the back of the session.
inline void runSqlOn(const Bench &bench, const QString &sql)
{
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("beside"));
        database.setDatabaseName(bench.folder.filePath(QStringLiteral("store/kennel.sqlite")));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("beside"));
}

/// The first value that a query of the store gives; invalid if there is none.
inline QVariant valueOf(const Bench &bench, const QString &sql)
{
    QVariant value;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("beside"));
        database.setDatabaseName(bench.folder.filePath(QStringLiteral("store/kennel.sqlite")));
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(sql) && query.next())
                value = query.value(0);
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("beside"));
    return value;
}

/// Options for another session on the same store and worlds, with other limits.
inline Session::Options optionsFor(const Bench &bench, const std::function<void(NetworkLimits &)> &change)
{
    Session::Options options;
    options.storeDir = bench.folder.filePath(QStringLiteral("store"));
    options.contentDir = bench.folder.filePath(QStringLiteral("content"));
    options.clock = bench.clock;
    options.transports = std::make_shared<WorldFactory>(bench.stage);
    change(options.network.limits);
    return options;
}

/// How often the worlds were asked for \a path.
inline qsizetype requestsTo(const Bench &bench, const QString &path)
{
    return bench.stage->requests.count(path);
}

} // namespace kennel::test
