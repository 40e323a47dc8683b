// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/misbehaviour/records.h"

#include "session/misbehaviour/arena.h"

#include "base/base64.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kennel::test {

namespace {

template <typename Record>
void append(World &world, const LogId &log, std::vector<typename Record::Entry> entries,
            const std::function<void(Record &)> &change, const World::Key &signer)
{
    Record record;
    if (world.recordCount(log) > 0)
        record.prev = AnyHash(world.head(log).digest());
    record.time = {static_cast<std::int64_t>(world.time), 0};
    record.entries = std::move(entries);
    change(record);
    world.appendRaw(log, signRecord(Record::kind, encode(record), *signer).value());
}

} // namespace

void appendOperatorRecord(World &world, std::vector<OperatorEntry> entries,
                          const std::function<void(OperatorRecord &)> &change)
{
    append<OperatorRecord>(world, operatorLogId(), std::move(entries), change, world.operatorKey);
}

void appendPackageRecord(World &world, const std::string &package, std::vector<PackageEntry> entries,
                         const std::function<void(PackageRecord &)> &change, const World::Key &signer)
{
    const auto log = packageLogId(package);
    world.names[log] = package;
    append<PackageRecord>(world, log, std::move(entries), change, signer);
}

Attack alphaRecord(qsizetype position, int registryIndex)
{
    return [=](Attempt &attempt) {
        auto other = attempt.world;
        if (position < 2)
            other.rollBack(4); // before the second record of test:alpha
        appendPackageRecord(
            other, "test:alpha", {ReleaseEntry{Version::parse("6.6.6").value(), AnyHash(Digest())}},
            [](PackageRecord &) {}, alice());
        const auto &envelope = other.entries.back().envelope;
        const QJsonObject made{{u"contentBytes"_s, QString::fromStdString(toBase64(envelope.contentBytes))},
                               {u"keyId"_s, QString::fromStdString(envelope.keyId.text())},
                               {u"signature"_s, QString::fromStdString(envelope.signature)},
                               {u"registryIndex"_s, registryIndex},
                               {u"fetchToken"_s, u"made up"_s}};
        records([&](QJsonArray &list) {
            if (position < list.size())
                list[position] = made;
            else
                list.append(made);
        })(attempt);
    };
}

void beginsWithForeignKey(World &world)
{
    world.entries.clear();
    world.appendOperator({InitEntry{stranger()->publicKey()}, GrantEntry{world.operatorKey->publicKey(), {}},
                          DefineNamespaceEntry{"test"}},
                         world.operatorKey);
    world.publish("test:alpha", "1.0.0", alice());
    world.rollBack(world.entries.size());
}

void beginsWithPackage(World &world)
{
    world.entries.clear();
    world.publish("test:alpha", "1.0.0", alice());
    world.appendOperator({InitEntry{world.operatorKey->publicKey()}, DefineNamespaceEntry{"test"}}, world.operatorKey);
    world.rollBack(world.entries.size());
}

} // namespace kennel::test
