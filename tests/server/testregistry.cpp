// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "testregistry.h"

#include "base/base64.h"
#include "crypto/privatekey.h"
#include "protocol/packagename.h"
#include "server/memorycontent.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QTimeZone>

#include <stdexcept>

namespace kennel::test {

namespace {

void require(bool condition, const char *what)
{
    if (!condition)
        throw std::runtime_error(what);
}

std::optional<std::string> optionalName(Json object, std::string_view key)
{
    std::string_view name;
    if (object[key].get(name) != simdjson::SUCCESS)
        return std::nullopt;
    return std::string(name);
}

} // namespace

Envelope envelope(Json object)
{
    return {base64Bytes(object, "contentBytes"), KeyId(text(object, "keyId")), text(object, "signature")};
}

SignedCheckpoint signedCheckpoint(Json object)
{
    const Json contents = object["contents"].value();
    return {Checkpoint{number(contents, "logLength"), digest(contents, "logRoot"), digest(contents, "mapRoot"),
                       number(contents, "timestamp")},
            KeyId(text(object, "keyId")), text(object, "signature")};
}

TestContents scenarioContents()
{
    const Json scenario = dataFile("scenario.json");
    TestContents result;
    for (const Json record : scenario["records"].get_array()) {
        result.records.push_back({{LogId(digest(record, "logId")), RecordId(digest(record, "recordId"))},
                                  optionalName(record, "package"),
                                  envelope(record["envelope"].value())});
    }
    for (const auto &[length, checkpoint] : scenario["checkpoints"].get_object())
        result.checkpoints.push_back(signedCheckpoint(checkpoint["signed"].value()));
    for (const auto &[name, hex] : scenario["contents"].get_object()) {
        const Bytes bytes = hexBytes(scenario["contents"].value(), name);
        result.contents.emplace_back(reinterpret_cast<const char *>(bytes.data()),
                                     static_cast<qsizetype>(bytes.size()));
    }
    return result;
}

TestContents vectorContents()
{
    const Json registry = vectors()["registry"].value();
    TestContents result;
    for (const Json entry : registry["entries"].get_array()) {
        const LogId log(digest(entry, "log_id"));
        std::optional<std::string> name;
        if (log != operatorLogId())
            name = text(registry["packages"].value(), log.text());
        result.records.push_back({{log, RecordId(digest(entry, "record_id"))}, name, envelope(entry["body"].value())});
    }
    for (const Json checkpoint : registry["checkpoints"].get_array())
        result.checkpoints.push_back(signedCheckpoint(checkpoint["json"].value()));
    return result;
}

std::shared_ptr<const Signer> operatorSigner()
{
    const Json alice = dataFile("scenario.json")["keys"]["alice"].value();
    auto key = PrivateKey::parse(text(alice, "private"));
    require(key.has_value(), "the operator's key");
    return std::make_shared<const PrivateKey>(std::move(*key));
}

void fill(RegistryStore &store, const TestContents &contents)
{
    for (std::size_t i = 0; i < contents.records.size(); ++i) {
        const TestRecord &record = contents.records[i];
        require(store.append(record.leaf, record.name, record.envelope, i).has_value(), "append");
    }
    for (const SignedCheckpoint &checkpoint : contents.checkpoints)
        require(store.putCheckpoint(checkpoint).has_value(), "putCheckpoint");
}

std::shared_ptr<const Registry> openRegistry(const TestContents &contents, std::shared_ptr<const Clock> clock)
{
    auto memory = std::make_unique<MemoryContent>(QDateTime::fromSecsSinceEpoch(1'700'000'000, QTimeZone::UTC));
    for (QByteArray bytes : contents.contents) {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        require(memory->add(buffer).has_value(), "content");
    }
    auto registry = Registry::open({[&] {
                                        auto store = RegistryStore::inMemory();
                                        if (store)
                                            fill(**store, contents);
                                        return store;
                                    },
                                    std::move(memory),
                                    {operatorSigner()},
                                    std::move(clock)});
    require(registry.has_value(), "the registry does not open");
    return std::move(*registry);
}

HttpRequest get(const QByteArray &path)
{
    HttpRequest request;
    request.method = "GET";
    request.path = path;
    request.base = QUrl(QStringLiteral("http://registry.test/"));
    return request;
}

HttpRequest post(const QByteArray &path, const QByteArray &json)
{
    HttpRequest request = get(path);
    request.method = "POST";
    request.headers.append(QHttpHeaders::WellKnownHeader::ContentType, "application/json");
    request.body = json;
    return request;
}

QByteArray bodyOf(const HttpResponse &response)
{
    if (const auto *bytes = std::get_if<QByteArray>(&response.body))
        return *bytes;
    const auto &slice = std::get<FileSlice>(response.body);
    QFile file(slice.path);
    require(file.open(QIODevice::ReadOnly) && file.seek(static_cast<qint64>(slice.offset)), "content file");
    return file.read(static_cast<qint64>(slice.size));
}

QJsonObject jsonOf(const HttpResponse &response)
{
    return QJsonDocument::fromJson(bodyOf(response)).object();
}

} // namespace kennel::test
