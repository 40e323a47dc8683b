// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "protocol/statejson.h"

#include "protocol/jsonwriter.h"

namespace kennel {

namespace {

void writeHead(JsonWriter &json, const LogState &state)
{
    if (state.isInitialised())
        json.member("algorithm", state.algorithm());
    if (const auto &head = state.head()) {
        json.key("head");
        json.beginObject();
        json.member("digest", head->digest.text());
        json.member("timestamp", snapshotTime(head->timestamp));
        json.endObject();
    }
    if (state.permissions().isEmpty())
        return;
    json.key("permissions");
    json.beginObject();
    for (const auto &[key, held] : state.permissions()) {
        json.key(key.text());
        json.beginArray();
        for (const Permission permission : held)
            json.value(permissionName(permission));
        json.endArray();
    }
    json.endObject();
}

void writeKeys(JsonWriter &json, const LogState &state)
{
    if (state.keys().isEmpty())
        return;
    json.key("keys");
    json.beginObject();
    for (const auto &[id, key] : state.keys())
        json.member(id.text(), key.text());
    json.endObject();
}

void writeRelease(JsonWriter &json, const Release &release)
{
    json.key(release.version.text());
    json.beginObject();
    json.member("recordId", release.recordId.text());
    json.member("version", release.version.text());
    json.member("by", release.by.text());
    json.member("timestamp", snapshotTime(release.timestamp));
    json.key("state");
    json.beginObject();
    json.member("status", release.yanked ? "yanked" : "released");
    if (release.yanked) {
        json.member("by", release.yanked->by.text());
        json.member("timestamp", snapshotTime(release.yanked->timestamp));
    } else {
        json.member("content", release.content.text());
    }
    json.endObject();
    json.endObject();
}

void writeNamespace(JsonWriter &json, const std::string &name, const Namespace &nameSpace)
{
    json.key(name);
    json.beginObject();
    if (nameSpace.importedFrom) {
        json.key("state");
        json.beginObject();
        json.key("imported");
        json.beginObject();
        json.member("registry", *nameSpace.importedFrom);
        json.endObject();
        json.endObject();
    } else {
        json.member("state", "defined");
    }
    json.endObject();
}

} // namespace

std::string snapshotTime(const Timestamp &time)
{
    return std::to_string(time.seconds) + '.' + std::to_string(time.nanos);
}

std::string stateJson(const PackageState &state)
{
    JsonWriter json(JsonWriter::Style::Compact);
    json.beginObject();
    writeHead(json, state);
    if (!state.releases().isEmpty()) {
        json.key("releases");
        json.beginObject();
        for (const auto &[version, release] : state.releases())
            writeRelease(json, release);
        json.endObject();
    }
    writeKeys(json, state);
    json.endObject();
    return json.take();
}

std::string stateJson(const OperatorState &state)
{
    JsonWriter json(JsonWriter::Style::Compact);
    json.beginObject();
    writeHead(json, state);
    writeKeys(json, state);
    if (!state.namespaces().isEmpty()) {
        json.key("namespaces");
        json.beginObject();
        for (const auto &[name, nameSpace] : state.namespaces())
            writeNamespace(json, name, nameSpace);
        json.endObject();
    }
    json.endObject();
    return json.take();
}

} // namespace kennel
