// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "api/clock.h"
#include "protocol/envelope.h"
#include "server/httpmessage.h"
#include "server/registry.h"
#include "support/vectors.h"

#include <QByteArray>
#include <QJsonObject>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kennel::test {

/// A clock that stands still until it is set.
class HandClock final : public Clock
{
public:
    explicit HandClock(std::int64_t seconds)
        : m_seconds(seconds)
    {
    }
    void set(std::int64_t seconds) { m_seconds = seconds; }

    std::chrono::sys_time<std::chrono::milliseconds> now() const override
    {
        return std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::seconds(m_seconds));
    }
    std::chrono::milliseconds elapsed() const override { return std::chrono::seconds(m_seconds); }

private:
    std::int64_t m_seconds;
};

/// One record as a registry has it.
struct TestRecord
{
    LogLeaf leaf;
    std::optional<std::string> name;
    Envelope envelope;
};

/// What a registry for tests is filled with.
struct TestContents
{
    std::vector<TestRecord> records;
    std::vector<SignedCheckpoint> checkpoints;
    std::vector<QByteArray> contents;
};

/// The registry of scenario.json, and of the group `registry` of vectors.json.
TestContents scenarioContents();
TestContents vectorContents();

/// The operator's key of both.
std::shared_ptr<const Signer> operatorSigner();

/// The envelope of a JSON object.
Envelope envelope(Json object);
/// The signed checkpoint of a JSON object.
SignedCheckpoint signedCheckpoint(Json object);

/// Fills a store.
void fill(RegistryStore &store, const TestContents &contents);

/// A registry in memory. Throws if it cannot be opened.
std::shared_ptr<const Registry> openRegistry(const TestContents &contents, std::shared_ptr<const Clock> clock);

/// A request under the base URL http://registry.test/.
HttpRequest get(const QByteArray &path);
HttpRequest post(const QByteArray &path, const QByteArray &json);

/// The body of an answer, and the object in it.
QByteArray bodyOf(const HttpResponse &response);
QJsonObject jsonOf(const HttpResponse &response);

} // namespace kennel::test
