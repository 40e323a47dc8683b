// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/registry.h"
#include "crypto/privatekey.h"
#include "merkle/mapproof.h"
#include "server/memorycontent.h"
#include "testregistry.h"

#include <QTest>
#include <QTimeZone>

using namespace kennel;
using namespace kennel::test;

/// What a registry does before it is served.
class RegistryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Without a checkpoint over everything, one is made, with the roots of the scenario.
    void issuesTheNewest()
    {
        TestContents contents = scenarioContents();
        const SignedCheckpoint expected = contents.checkpoints.back();
        contents.checkpoints.pop_back();
        const auto registry = open(contents, {operatorSigner()});
        QVERIFY(registry.has_value());
        QCOMPARE((*registry)->checkpoint().value(), expected);
        QCOMPARE((*registry)->checkpointAt(5).value(), expected);
        QVERIFY(!(*registry)->checkpointAt(3));
    }

    /// Of several keys the one that may commit signs.
    void choosesTheSigner()
    {
        const auto registry = open(scenarioContents(), {stranger(), operatorSigner()});
        QVERIFY(registry.has_value());
        QCOMPARE((*registry)->checkpoint()->keyId, operatorSigner()->publicKey().id());
    }

    void refusesWithoutASigner()
    {
        QCOMPARE(open(scenarioContents(), {}).error().code, RegistryErrorCode::Key);
        QCOMPARE(open(scenarioContents(), {stranger()}).error().code, RegistryErrorCode::Key);
    }

    /// A registry that would contradict what it signed is not served.
    void refusesOtherRoots()
    {
        TestContents contents = scenarioContents();
        contents.checkpoints[1].checkpoint.logRoot = contents.checkpoints[0].checkpoint.logRoot;
        QCOMPARE(open(contents, {operatorSigner()}).error().code, RegistryErrorCode::Damaged);
    }

    void refusesLostRecords()
    {
        TestContents contents = scenarioContents();
        contents.records.pop_back();
        QCOMPARE(open(contents, {operatorSigner()}).error().code, RegistryErrorCode::Damaged);
    }

    void refusesAnEmptyStore() { QCOMPARE(open({}, {operatorSigner()}).error().code, RegistryErrorCode::NoRegistry); }

    /// Maps of earlier lengths come and go; each proof is about the length asked for.
    void mapsOfAllLengths()
    {
        const auto registry = open(vectorContents(), {operatorSigner()});
        QVERIFY(registry.has_value());
        for (int round = 0; round < 2; ++round) {
            for (const SignedCheckpoint &each : vectorContents().checkpoints) {
                const std::uint64_t length = each.checkpoint.logLength;
                const LogLeaf &leaf = (*registry)->history().leaf(length - 1);
                const auto bundle = (*registry)->proveMap(length, {leaf.log});
                QVERIFY(verifyMap(bundle, std::vector{leaf}, each.checkpoint.mapRoot).has_value());
            }
        }
    }

private:
    static std::shared_ptr<const Signer> stranger()
    {
        return std::make_shared<const PrivateKey>(PrivateKey::generate(systemRandom()).value());
    }

    static std::expected<std::unique_ptr<Registry>, RegistryError>
    open(const TestContents &contents, std::vector<std::shared_ptr<const Signer>> signers)
    {
        return Registry::open({[&] {
                                   auto store = RegistryStore::inMemory();
                                   fill(**store, contents);
                                   return store;
                               },
                               std::make_unique<MemoryContent>(QDateTime::fromSecsSinceEpoch(0, QTimeZone::UTC)),
                               std::move(signers), std::make_shared<HandClock>(1'700'000'305)});
    }
};

QTEST_GUILESS_MAIN(RegistryTest)
#include "registrytest.moc"
