// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/recordkinds.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

struct Word
{
    EntryKind kind;
    QLatin1StringView word;
    std::string_view field;
};

constexpr std::array<Word, 7> words{{
    {EntryKind::Init, "init"_L1, "init"},
    {EntryKind::Grant, "grant"_L1, "grant_flat"},
    {EntryKind::Revoke, "revoke"_L1, "revoke_flat"},
    {EntryKind::Release, "release"_L1, "release"},
    {EntryKind::Yank, "yank"_L1, "yank"},
    {EntryKind::DefineNamespace, "define"_L1, "define_namespace"},
    {EntryKind::ImportNamespace, "import"_L1, "import_namespace"},
}};

} // namespace

std::vector<EntryKind> entryKinds(const RecordView &record)
{
    std::vector<EntryKind> kinds;
    if (!record.decoded)
        return kinds;
    std::visit(
        [&kinds](const auto &decoded) {
            for (const auto &entry : decoded.entries)
                kinds.push_back(entryKind(entry));
        },
        *record.decoded);
    return kinds;
}

QString entryKindId(EntryKind kind)
{
    for (const auto &word : words) {
        if (word.kind == kind)
            return word.word;
    }
    return {};
}

QString recordSentence(const RecordView &record)
{
    if (!record.decoded)
        return QCoreApplication::translate("kennel::RecordTableModel", "Its bytes are no record");
    return std::visit([&](const auto &decoded) { return recordSentence(decoded, record.published.envelope.keyId); },
                      *record.decoded);
}

std::optional<Timestamp> claimedTime(const RecordView &record)
{
    if (!record.decoded)
        return std::nullopt;
    return std::visit([](const auto &decoded) { return decoded.time; }, *record.decoded);
}

std::optional<EntryKind> entryKindFromWord(QStringView text)
{
    for (const auto &word : words) {
        if (text == word.word)
            return word.kind;
    }
    return std::nullopt;
}

std::optional<EntryKind> entryKindFromField(std::string_view field)
{
    for (const auto &word : words) {
        if (field == word.field)
            return word.kind;
    }
    return std::nullopt;
}

} // namespace kennel
