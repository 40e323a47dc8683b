// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "compose/wargconfig.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace kennel;

class WargConfigTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        for (const QString &folder : {u"work/deep"_s, u"config/warg"_s, u"cache/warg"_s})
            QVERIFY(QDir(m_folder->path()).mkpath(folder));
    }

    void nothingThere() { QVERIFY(!found()); }

    void theUsersOwn()
    {
        put(u"config/warg/config.json"_s, "{'homeUrl': 'https://home.example', 'keys': ['default'], 'other': {}}");
        put(u"cache/warg/namespaces"_s, "{'acme': 'acme.example'}");
        const auto config = found();
        QVERIFY(config);
        QCOMPARE(config->file, path(u"config/warg/config.json"_s));
        QCOMPARE(config->homeUrl, u"https://home.example"_s);
        QCOMPARE(config->namespaces.file, path(u"cache/warg/namespaces"_s));
        QCOMPARE(config->namespaces.domains, (QMap<QString, QString>{{u"acme"_s, u"acme.example"_s}}));
    }

    void thatOfAProjectGoesFirst()
    {
        put(u"config/warg/config.json"_s, "{'homeUrl': 'https://home.example'}");
        put(u"work/warg-config.json"_s, "{'homeUrl': 'https://project.example', 'namespaceMapPath': 'spaces.json'}");
        put(u"work/spaces.json"_s, "{'tide': 'tide.example'}");
        const auto config = found();
        QVERIFY(config);
        QCOMPARE(config->homeUrl, u"https://project.example"_s);
        QCOMPARE(config->namespaces.domains.value(u"tide"_s), u"tide.example"_s);
    }

    void whatIsNoConfigurationIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("homeUrl: https://home.example");
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("too large") << "{\"homeUrl\": \"" + QByteArray(1 << 20, 'x') + "\"}";
    }

    void whatIsNoConfigurationIsNone()
    {
        QFETCH(QByteArray, text);
        put(u"config/warg/config.json"_s, text);
        QVERIFY(!found());
    }

    void otherTypesAreNoValues()
    {
        put(u"config/warg/config.json"_s, "{'homeUrl': 7, 'namespaceMapPath': []}");
        put(u"cache/warg/namespaces"_s, "{'acme': null}");
        const auto config = found();
        QVERIFY(config);
        QVERIFY(config->homeUrl.isEmpty());
        QVERIFY(config->namespaces.domains.isEmpty());
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    std::optional<WargConfig> found() const
    {
        return WargConfig::find(path(u"work/deep"_s), path(u"config"_s), path(u"cache"_s));
    }
    /// With " for each '.
    void put(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(text).replace('\'', '"'));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(WargConfigTest)
#include "wargconfigtest.moc"
