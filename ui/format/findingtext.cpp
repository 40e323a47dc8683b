// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "format/findingtext.h"

#include "format/digesttext.h"
#include "format/entrytext.h"
#include "format/findingwords.h"
#include "format/quantity.h"
#include "format/visibletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

/** What a sentence quotes at most of a remote text. */
constexpr qsizetype quotedLength = 240;

QString translated(const char *text)
{
    return QCoreApplication::translate("kennel", text);
}

QString quoted(const std::string &text)
{
    const QString visible = visibleText(QString::fromStdString(text));
    return visible.size() > quotedLength ? visible.first(quotedLength) + u'…' : visible;
}

QString detailText(std::string_view name, const std::string &value)
{
    if (name == "keyId" || name == "otherKeyId" || name == "operator" || name == "pinnedOperator" ||
        name == "keptKeyId") {
        return shortKey(QString::fromStdString(value));
    }
    if (name == "permission") {
        for (const Permission permission : {Permission::Release, Permission::Yank, Permission::Commit,
                                            Permission::DefineNamespace, Permission::ImportNamespace}) {
            if (permissionName(permission) == value) {
                return permissionVerb(permission);
            }
        }
    }
    return value.starts_with("sha256:") ? shortDigest(QString::fromStdString(value)) : quoted(value);
}

QString detailText(std::string_view name, std::uint64_t value)
{
    if (name == "record" || name == "lostIn" || name == "entry") {
        return countText(value + 1);
    }
    if (name == "size" || name == "limit" || name == "received") {
        return sizeText(value);
    }
    if (name == "timestamp" || name == "keptTimestamp" || name == "kept.timestamp" || name == "when") {
        return timeText(static_cast<std::int64_t>(value));
    }
    if (name == "age" || name == "ahead") {
        return durationText(static_cast<std::int64_t>(value));
    }
    return name == "status" ? QString::number(value) : countText(value);
}

QString detailText(std::string_view, const std::vector<std::string> &values)
{
    QStringList texts;
    for (const std::string &value : values) {
        texts += quoted(value);
    }
    return texts.join(u", "_s);
}

/** `text` with its placeholders filled from `finding`; nothing if one of them has no detail. */
std::optional<QString> filled(const QString &text, const Finding &finding)
{
    QString result;
    qsizetype from = 0;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', from)) {
        const qsizetype close = text.indexOf(u'}', open);
        if (close < 0) {
            break;
        }
        std::string name = text.sliced(open + 1, close - open - 1).toStdString();
        const bool inFull = name.ends_with('!'); // what people are to compare is not shortened
        if (inFull) {
            name.pop_back();
        }
        result += QStringView(text).sliced(from, open - from);
        if (const auto equals = name.find('='); equals != std::string::npos) {
            const auto detail = finding.details.find(name.substr(0, equals));
            if (detail == finding.details.end() || detail->second != Detail(name.substr(equals + 1))) {
                return std::nullopt;
            }
        } else if (name == "subject") {
            if (finding.subject.empty()) {
                return std::nullopt;
            }
            result += inFull ? quoted(finding.subject) : detailText(name, finding.subject);
        } else if (const auto detail = finding.details.find(name); detail != finding.details.end()) {
            const auto *whole = inFull ? std::get_if<std::string>(&detail->second) : nullptr;
            result += whole ? quoted(*whole)
                            : std::visit([&](const auto &value) { return detailText(name, value); }, detail->second);
        } else {
            return std::nullopt;
        }
        from = close + 1;
    }
    return result + QStringView(text).sliced(from);
}

QString worded(const Wording &wording, const Finding &finding)
{
    for (const char *alternative : {wording.first, wording.second, wording.third}) {
        if (alternative && *alternative) {
            if (std::optional<QString> text = filled(translated(alternative), finding)) {
                return *text;
            }
        }
    }
    return {};
}

const FindingWords *wordsOf(std::string_view code)
{
    for (const auto words :
         {transportWords(), checkpointWords(), recordWords(), logWords(), proofWords(), contentWords(), storeWords()}) {
        const auto found = std::ranges::find(words, code, &FindingWords::code);
        if (found != words.end()) {
            return &*found;
        }
    }
    return nullptr;
}

QString withEnd(const QString &sentence)
{
    return sentence.isEmpty() || sentence.endsWith(u'.') ? sentence : sentence + u'.';
}

} // namespace

bool hasFindingText(std::string_view code)
{
    return wordsOf(code) != nullptr;
}

FindingText findingText(const Finding &finding)
{
    const FindingWords *words = wordsOf(finding.code);
    if (!words) {
        return {.headline =
                    translated("A finding that this version of Kennel has no words for: %1").arg(quoted(finding.code)),
                .rule = {},
                .cause = quoted(finding.subject),
                .remedy = {}};
    }
    FindingText text{.headline = worded(words->headline, finding),
                     .rule = {},
                     .cause = worded(words->cause, finding),
                     .remedy = translated(words->remedy)};
    if (finding.code.starts_with("record.")) {
        if (const auto record = finding.details.find("record"); record != finding.details.end()) {
            if (const auto *position = std::get_if<std::uint64_t>(&record->second)) {
                text.headline = translated("Record %1: %2").arg(countText(*position + 1), text.headline);
            }
        }
        if (*words->rule) {
            const std::string name = finding.code.substr(std::string_view("record.").size());
            text.rule = translated("%1 (%2)").arg(translated(words->rule), QString::fromStdString(name));
        }
    }
    return text;
}

FindingText recordErrorText(const RecordError &error, std::uint64_t position)
{
    Finding finding{.code = "record." + std::string(ruleName(error.rule)),
                    .severity = Severity::Error,
                    .subject = {},
                    .details = {{"record", position}},
                    .outcome = Outcome::Failed};
    const auto add = [&finding](const char *name, const auto &value, auto text) {
        if (value) {
            finding.details.emplace(name, text(*value));
        }
    };
    const auto number = [](auto value) { return static_cast<std::uint64_t>(value); };
    const auto text = [](const auto &value) { return std::string(value.text()); };
    const auto time = [](const Timestamp &value) { return claimedTimeText(value).toStdString(); };
    add("entry", error.entry, number);
    add("keyId", error.keyId, text);
    add("otherKeyId", error.otherKeyId, text);
    add("permission", error.permission, [](Permission value) { return permissionVerb(value).toStdString(); });
    add("lostIn", error.lostIn, number);
    add("expected", error.expectedPrev, text);
    add("got", error.gotPrev, text);
    add("protocolVersion", error.protocolVersion, number);
    add("previousTime", error.previousTime, time);
    add("time", error.time, time);
    add("version", error.version, text);
    add("earlierRecord", error.earlierRecord, text);
    add("namespace", error.nameSpace, [](const std::string &value) { return value; });
    if (error.decode) {
        finding.details.emplace("offset", static_cast<std::uint64_t>(error.decode->offset));
        finding.details.emplace("field", error.decode->field);
    }
    return findingText(finding);
}

QString evidenceHeadline(std::string_view code)
{
    Finding finding;
    finding.code = code;
    finding.severity = Severity::Error;
    return findingText(finding).headline;
}

const Finding *worstFinding(const std::vector<Finding> &findings)
{
    const Finding *worst = nullptr;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error && (!worst || finding.outcome > worst->outcome)) {
            worst = &finding;
        }
    }
    return worst;
}

const Finding *worstFinding(const LogView &log)
{
    if (!log.beforeBreak)
        return worstFinding(log.findings);
    const auto found = std::ranges::find_if(log.findings, [&log](const Finding &finding) {
        return finding.severity == Severity::Error && finding.outcome == *log.beforeBreak;
    });
    return *log.beforeBreak <= Outcome::Stale || found == log.findings.end() ? nullptr : &*found;
}

QString findingLine(const Finding &finding)
{
    QString sentence = findingSentence(finding);
    const auto package = finding.details.find("package");
    const auto version = finding.details.find("version");
    if (package == finding.details.end() || version == finding.details.end()) {
        return sentence;
    }
    const auto text = [](const auto &detail) {
        return std::visit([&](const auto &value) { return detailText(detail.first, value); }, detail.second);
    };
    const QString name = text(*package);
    const QString number = text(*version);
    return sentence.contains(name) && sentence.contains(number) ? sentence : u"%1 %2: %3"_s.arg(name, number, sentence);
}

QString findingSentence(const Finding &finding)
{
    const FindingText text = findingText(finding);
    return text.cause.isEmpty() ? withEnd(text.headline) : withEnd(text.headline) + u' ' + withEnd(text.cause);
}

} // namespace kennel
