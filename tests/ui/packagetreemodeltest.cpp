// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/packagetreemodel.h"
#include "support/fakeviews.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace kennel;

namespace {

/// What a model shows, as one text: groups with their packages.
QStringList shown(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex group = model.index(row, 0);
        lines += group.data().toString() + u' ' + group.data(PackageTreeModel::TotalRole).toString();
        for (int child = 0; child < model.rowCount(group); ++child) {
            const QModelIndex package = model.index(child, 0, group);
            lines +=
                u"  %1 %2 %3 %4"_s.arg(package.data(PackageTreeModel::LogIdRole).toString(), package.data().toString(),
                                       package.data(PackageTreeModel::PackageOutcomeRole).toString(),
                                       package.data(PackageTreeModel::YankedRole).toString());
        }
    }
    return lines;
}

QStringList shownAfresh(const std::shared_ptr<const RegistryView> &view, const QString &filter)
{
    PackageTreeModel model;
    model.setFilter(filter);
    model.setView(view);
    return shown(model);
}

} // namespace

class PackageTreeModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupsByNamespaceUnnamedLast()
    {
        PackageTreeModel model;
        const QAbstractItemModelTester tester(&model);
        model.setView(test::fakeView({1}, u"a"_s, 40, 4, 3));
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.index(4, 0).data().toString(), u"Without a name"_s);
        QCOMPARE(model.rowCount(model.index(4, 0)), 3);
        QCOMPARE(model.shownCount(), 43U);
        const QModelIndex package = model.index(2, 0, model.index(1, 0));
        QCOMPARE(model.parent(package), model.index(1, 0));
        QCOMPARE(model.indexOfPackage(package.data(PackageTreeModel::PackageNameRole).toString()), package);
        QCOMPARE(model.indexOfLog(package.data(PackageTreeModel::LogIdRole).toString()), package);
        QVERIFY(!model.indexOfPackage(u"no:such"_s).isValid());
        QVERIFY(!package.data(Qt::AccessibleTextRole).toString().isEmpty());
        model.setView(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void filterWantsEveryWordInAnyCase()
    {
        PackageTreeModel model;
        const QAbstractItemModelTester tester(&model);
        const auto view = test::fakeView({1}, u"a"_s, 400, 8, 2);
        model.setView(view);
        for (const QString &text :
             {u"ga"_s, u"gat"_s, u"GATE"_s, u"gate ns-c"_s, u"zzz"_s, u"  "_s, u"sha256"_s, u""_s}) {
            model.setFilter(text);
            QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
            const auto expected = std::ranges::count_if(view->packages, [&](const PackageRow &package) {
                const QString name = QString::fromStdString(package.name ? package.name->text() : package.log.text());
                return std::ranges::all_of(words, [&](const QString &word) { return name.contains(word); });
            });
            QCOMPARE(model.shownCount(), static_cast<std::size_t>(expected));
            QCOMPARE(shown(model), shownAfresh(view, text));
        }
    }

    void importedNamespacesAreGroups()
    {
        auto view = test::fakeView({1}, u"a"_s, 10, 2);
        auto log = std::make_shared<LogView>();
        OperatorState state;
        log->state = state;
        view->operatorLog = log;
        PackageTreeModel model;
        model.setView(view);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.index(0, 0).data(PackageTreeModel::ImportedRole).toString().isEmpty());
    }

    void randomDifferencesKeepPersistentIndexes_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::newRow("no filter") << QString();
        QTest::newRow("filter") << u"ga"_s;
    }

    void randomDifferencesKeepPersistentIndexes()
    {
        QFETCH(const QString, filter);
        std::mt19937 random(20261123);
        for (int round = 0; round < 12; ++round) {
            PackageTreeModel model;
            const QAbstractItemModelTester tester(&model);
            model.setFilter(filter);
            std::shared_ptr<const RegistryView> view = test::fakeView({1}, u"a"_s, 150, 10, 4);
            model.setView(view);
            for (int step = 0; step < 8; ++step) {
                QHash<QString, QPersistentModelIndex> kept;
                for (int row = 0; row < model.rowCount(); ++row) {
                    const QModelIndex group = model.index(row, 0);
                    for (int child = 0; child < model.rowCount(group); child += 3) {
                        const QModelIndex package = model.index(child, 0, group);
                        kept.insert(package.data(PackageTreeModel::LogIdRole).toString(), package);
                    }
                }
                const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
                view = test::changedView(*view, random);
                model.setView(view);
                QCOMPARE(shown(model), shownAfresh(view, filter));
                if (resets.isEmpty()) {
                    for (const auto &[log, index] : kept.asKeyValueRange()) {
                        QCOMPARE(index.isValid(), model.indexOfLog(log).isValid());
                        if (index.isValid()) {
                            QCOMPARE(index.data(PackageTreeModel::LogIdRole).toString(), log);
                        }
                    }
                }
            }
        }
    }

    void anotherRegistryResets()
    {
        PackageTreeModel model;
        model.setView(test::fakeView({1}, u"a"_s, 10, 2));
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setView(test::fakeView({1}, u"a"_s, 11, 2));
        QCOMPARE(resets.size(), 0);
        model.setView(test::fakeView({2}, u"b"_s, 11, 2));
        QCOMPARE(resets.size(), 1);
    }
};

QTEST_GUILESS_MAIN(PackageTreeModelTest)
#include "packagetreemodeltest.moc"
