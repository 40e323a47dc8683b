// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "difftext.h"

#include "client/jsonvalues.h"

#include "format/capabilitytext.h"
#include "format/difftext.h"
#include "format/quantity.h"
#include "format/tr.h"
#include "format/visibletext.h"
#include "format/wasmterms.h"

#include <QJsonArray>

namespace kennel {

using namespace Qt::StringLiterals;
using diff::Viewpoint;

namespace {

constexpr Viewpoint viewpoints[] = {Viewpoint::Users, Viewpoint::Implementers};

QString plain(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// The lines of one version, each behind \a mark.
QString marked(const std::string &lines, QChar mark)
{
    QString text;
    if (lines.empty())
        return text;
    for (const QString &line : QString::fromStdString(lines).split(u'\n'))
        text += u"      %1 %2\n"_s.arg(mark).arg(visibleText(line));
    return text;
}

QString changeLines(const diff::WitChange &change)
{
    QString text = u"  %1: %2 (%3)\n"_s.arg(changeSubject(change), changeKindText(change.kind), breakageText(change));
    for (const diff::Reason &reason : change.reasons)
        text += u"      %1\n"_s.arg(reasonText(reason));
    return text + marked(change.before, u'-') + marked(change.after, u'+');
}

QString subjectHead(const diff::WitSubject &subject)
{
    const QString head = subjectText(subject);
    const QString presence = presenceText(subject.presence);
    return presence.isEmpty() ? head : head + u": "_s + presence;
}

QString verdictLines(const DiffNames &names, const diff::FileDiff &diff)
{
    QString text;
    for (const Viewpoint viewpoint : viewpoints) {
        const auto verdict = diff.verdict(viewpoint);
        if (verdict && names.areOfTwoPackages)
            text += verdictText(*verdict, viewpoint) + u'\n';
        else if (verdict)
            text += u"%1: %2\n"_s.arg(verdictText(*verdict, viewpoint), verdictVersionText(*verdict));
    }
    if (names.areOfTwoPackages)
        text += tr("They are of two packages: no version of the one follows one of the other.") + u'\n';
    return text;
}

/// "tide:clock@1.2.0", also where the version was chosen and not typed.
QString shownName(const DiffName &name)
{
    const bool isChosen = name.version && !name.typed.contains(u'@');
    return visibleText(isChosen ? name.typed + u'@' + plain(name.version->text()) : name.typed);
}

QString changedLines(const diff::FileDiff &diff)
{
    QString text;
    if (!diff.interface)
        return text;
    for (const diff::WitSubject &subject : diff.interface->subjects) {
        if (subject.changes.empty() && subject.presence == diff::WitSubject::Presence::Both)
            continue;
        text += u'\n' + subjectHead(subject) + u'\n';
        for (const diff::WitChange &change : subject.changes)
            text += changeLines(change);
    }
    return text;
}

QString capabilityLines(const diff::FileDiff &diff)
{
    if (!diff.capabilities || diff.capabilities->empty())
        return {};
    QString text = u'\n' + diffGroupText(DiffGroup::Capabilities) + u'\n';
    for (const auto &change : *diff.capabilities) {
        text += u"  %1: %2\n"_s.arg(capabilityChangeText(change.kind), capabilitySentence(change.capability));
        if (change.kind != diff::CapabilityChange::Kind::Changed) {
            for (const auto &evidence : change.capability.evidence)
                text += u"      %1\n"_s.arg(capabilityEvidence(evidence));
        }
        for (const auto &name : change.removed)
            text += u"      - %1\n"_s.arg(visibleText(plain(name)));
        for (const auto &name : change.added)
            text += u"      + %1\n"_s.arg(visibleText(plain(name)));
    }
    return text;
}

const wasm::Part &partOf(const diff::PartChange &change, const InspectedFile &before, const InspectedFile &after)
{
    return change.after ? after.inspection.binary.parts[*change.after] : before.inspection.binary.parts[*change.before];
}

QString partLines(const InspectedFile &before, const InspectedFile &after, const diff::FileDiff &diff)
{
    QString text;
    if (diff.parts.empty())
        return text;
    text += u'\n' + diffGroupText(DiffGroup::Parts) + u'\n';
    for (const auto &change : diff.parts) {
        const QString indent(qsizetype(2 * change.depth + 2), u' ');
        const auto size = [](const InspectedFile &file, std::optional<std::size_t> part) {
            return part ? std::uint64_t(file.inspection.binary.parts[*part].range.length) : 0;
        };
        const wasm::Part &part = partOf(change, before, after);
        text += u"%1%2: %3, %4\n"_s.arg(indent, partText(part), partChangeText(change.kind),
                                        sizeChangeText(size(before, change.before), size(after, change.after)));
        for (const auto &section : change.sections)
            text += u"%1    %2: %3, %4\n"_s.arg(indent, sectionText(part, section),
                                                presenceChangeText(section.before != 0, section.after != 0),
                                                sizeChangeText(section.before, section.after));
    }
    return text;
}

QString metadataLines(const diff::FileDiff &diff)
{
    if (diff.metadata.empty())
        return {};
    QString text = u'\n' + diffGroupText(DiffGroup::Claims) + u'\n';
    for (const auto &change : diff.metadata) {
        text += u"  %1: %2\n"_s.arg(metadataFieldText(change),
                                    presenceChangeText(change.before.has_value(), change.after.has_value()));
        text += marked(change.before.value_or(""), u'-') + marked(change.after.value_or(""), u'+');
    }
    return text;
}

QJsonObject jsonChange(const diff::WitChange &change)
{
    const auto reason = [](const diff::Reason &each) {
        return QJsonObject{{u"code"_s, plain(diff::reasonCodeName(each.code))},
                           {u"subject"_s, plain(each.subject)},
                           {u"before"_s, plain(each.before)},
                           {u"after"_s, plain(each.after)},
                           {u"text"_s, reasonText(each)}};
    };
    QJsonArray breaks;
    for (const Viewpoint viewpoint : viewpoints) {
        if (change.breaks(viewpoint))
            breaks.append(plain(diff::viewpointName(viewpoint)));
    }
    return {{u"change"_s, plain(diff::changeKindName(change.kind))},
            {u"side"_s, change.side == diff::Side::Import ? u"import"_s : u"export"_s},
            {u"interface"_s, plain(change.interface)},
            {u"item"_s, plain(change.item)},
            {u"before"_s, plain(change.before)},
            {u"after"_s, plain(change.after)},
            {u"reasons"_s, jsonArray(change.reasons, reason)},
            {u"breaks"_s, breaks}};
}

QJsonObject jsonSubject(const diff::WitSubject &subject)
{
    static constexpr const char *kinds[] = {"world", "interface", "module"};
    static constexpr const char *presences[] = {"both", "added", "removed"};
    QJsonObject verdict;
    for (const Viewpoint viewpoint : viewpoints)
        verdict.insert(plain(diff::viewpointName(viewpoint)), plain(diff::verdictName(subject.verdict(viewpoint))));
    return {{u"kind"_s, QString::fromLatin1(kinds[std::size_t(subject.kind)])},
            {u"name"_s, plain(subject.name)},
            {u"presence"_s, QString::fromLatin1(presences[std::size_t(subject.presence)])},
            {u"verdict"_s, verdict},
            {u"changes"_s, jsonArray(subject.changes, jsonChange)}};
}

QJsonObject jsonFile(const DiffName &name, const InspectedFile &file)
{
    return {{u"name"_s, name.typed},
            {u"version"_s, name.version ? QJsonValue(plain(name.version->text())) : QJsonValue()},
            {u"kind"_s, plain(wasm::fileKindName(file.inspection.binary.kind))},
            {u"size"_s, jsonNumber(file.size)},
            {u"digest"_s, plain(file.digest.text())},
            {u"outcome"_s, plain(wasm::readOutcomeName(file.inspection.outcome()))}};
}

QJsonObject jsonCapabilityChange(const diff::CapabilityChange &change)
{
    static constexpr const char *kinds[] = {"gained", "lost", "changed"};
    const auto text = [](const std::string &each) { return plain(each); };
    return {{u"change"_s, QString::fromLatin1(kinds[std::size_t(change.kind)])},
            {u"id"_s, plain(change.capability.id)},
            {u"subject"_s, plain(change.capability.subject)},
            {u"sentence"_s, capabilitySentence(change.capability)},
            {u"added"_s, jsonArray(change.added, text)},
            {u"removed"_s, jsonArray(change.removed, text)}};
}

QJsonObject jsonVersions(const JudgedVersions &versions)
{
    static constexpr const char *grounds[] = {"step", "prerelease", "back"};
    static constexpr const char *sources[] = {"releases", "claims"};
    const auto &fit = versions.fit;
    QJsonObject needed;
    for (const Viewpoint viewpoint : viewpoints)
        needed.insert(plain(diff::viewpointName(viewpoint)), plain(diff::versionStepName(fit.needed(viewpoint))));
    return {{u"source"_s, QString::fromLatin1(sources[std::size_t(versions.source)])},
            {u"before"_s, plain(fit.before.text())},
            {u"after"_s, plain(fit.after.text())},
            {u"ground"_s, QString::fromLatin1(grounds[std::size_t(fit.ground)])},
            {u"step"_s, plain(diff::versionStepName(fit.step))},
            {u"needed"_s, needed},
            {u"fits"_s, fit.fits()},
            {u"least"_s, fit.isLeast},
            {u"text"_s, versionFitText(fit, versions.source)}};
}

} // namespace

QString diffText(const DiffNames &names, const InspectedFile &before, const InspectedFile &after,
                 const diff::FileDiff &diff, const std::optional<JudgedVersions> &versions)
{
    const auto line = [](QChar mark, const DiffName &name, const InspectedFile &file) {
        return u"%1 %2: %3, %4, %5\n"_s.arg(mark).arg(shownName(name), wasmKindTerm(file.inspection.binary.kind),
                                                      sizeText(file.size), plain(file.digest.text()));
    };
    QString text = line(u'-', names.before, before) + line(u'+', names.after, after);
    if (diff.areIdentical())
        return text + tr("They are identical.");
    text += verdictLines(names, diff);
    if (versions)
        text += versionFitText(versions->fit, versions->source) + u'\n';
    for (const QString &remark : notComparedTexts(diff, before, after))
        text += remark + u'\n';
    text += changedLines(diff) + capabilityLines(diff) + partLines(before, after, diff) + metadataLines(diff);
    return text.chopped(1);
}

QJsonObject diffJson(const DiffNames &names, const InspectedFile &before, const InspectedFile &after,
                     const diff::FileDiff &diff, const std::optional<JudgedVersions> &versions)
{
    QJsonObject verdict;
    for (const Viewpoint viewpoint : viewpoints) {
        const auto judged = diff.verdict(viewpoint);
        verdict.insert(plain(diff::viewpointName(viewpoint)),
                       judged ? QJsonValue(plain(diff::verdictName(*judged))) : QJsonValue());
    }
    static constexpr const char *kinds[] = {"identical", "changed", "added", "removed"};
    const auto index = [](const std::optional<std::size_t> &part) { return part ? jsonNumber(*part) : QJsonValue(); };
    const auto section = [](const diff::SectionChange &each) {
        return QJsonObject{{u"id"_s, each.id},
                           {u"name"_s, plain(each.customName)},
                           {u"before"_s, jsonNumber(each.before)},
                           {u"after"_s, jsonNumber(each.after)}};
    };
    const auto part = [&](const diff::PartChange &each) {
        return QJsonObject{{u"change"_s, QString::fromLatin1(kinds[std::size_t(each.kind)])},
                           {u"before"_s, index(each.before)},
                           {u"after"_s, index(each.after)},
                           {u"depth"_s, jsonNumber(each.depth)},
                           {u"sections"_s, jsonArray(each.sections, section)}};
    };
    const auto text = [](const std::optional<std::string> &each) {
        return each ? QJsonValue(plain(*each)) : QJsonValue();
    };
    const auto claim = [&](const diff::MetadataChange &each) {
        return QJsonObject{{u"field"_s, plain(diff::metadataFieldName(each.field))},
                           {u"subject"_s, plain(each.subject)},
                           {u"before"_s, text(each.before)},
                           {u"after"_s, text(each.after)}};
    };
    return {{u"before"_s, jsonFile(names.before, before)},
            {u"after"_s, jsonFile(names.after, after)},
            {u"identical"_s, diff.areIdentical()},
            {u"verdict"_s, verdict},
            {u"versions"_s, versions ? QJsonValue(jsonVersions(*versions)) : QJsonValue()},
            {u"notCompared"_s, QJsonArray::fromStringList(notComparedTexts(diff, before, after))},
            {u"whole"_s, diff.isWhole() && diff.interface && diff.interface->isWhole()},
            {u"subjects"_s, diff.interface ? jsonArray(diff.interface->subjects, jsonSubject) : QJsonArray()},
            {u"capabilities"_s,
             diff.capabilities ? QJsonValue(jsonArray(*diff.capabilities, jsonCapabilityChange)) : QJsonValue()},
            {u"parts"_s, jsonArray(diff.parts, part)},
            {u"metadata"_s, jsonArray(diff.metadata, claim)}};
}

} // namespace kennel
