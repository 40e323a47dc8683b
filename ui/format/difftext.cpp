// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "format/difftext.h"

#include "format/quantity.h"
#include "format/tr.h"
#include "format/visibletext.h"
#include "format/wasmterms.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <ranges>

namespace kennel {

using namespace Qt::StringLiterals;

namespace {

QString visible(const std::string &text)
{
    return visibleText(QString::fromStdString(text));
}

} // namespace

QString verdictText(diff::Verdict verdict, diff::Viewpoint viewpoint)
{
    const bool isForUsers = viewpoint == diff::Viewpoint::Users;
    switch (verdict) {
    case diff::Verdict::None:
        return isForUsers ? tr("Nothing changed for who uses it") : tr("Nothing changed for who implements it");
    case diff::Verdict::Additive:
        return isForUsers ? tr("Works on for who uses it") : tr("Works on for who implements it");
    case diff::Verdict::Breaking:
        return isForUsers ? tr("Breaks who uses it") : tr("Breaks who implements it");
    }
    return {};
}

QString verdictVersionText(diff::Verdict verdict)
{
    switch (verdict) {
    case diff::Verdict::None:
        return tr("a patch version would do");
    case diff::Verdict::Additive:
        return tr("a minor version would do");
    case diff::Verdict::Breaking:
        return tr("it takes a major version");
    }
    return {};
}

QString viewpointText(diff::Viewpoint viewpoint)
{
    return viewpoint == diff::Viewpoint::Users ? tr("Who uses it") : tr("Who implements it");
}

QString diffGroupText(DiffGroup group)
{
    switch (group) {
    case DiffGroup::Capabilities:
        return tr("What it may do");
    case DiffGroup::Parts:
        return tr("Parts");
    case DiffGroup::Claims:
        return tr("What the files claim");
    }
    return {};
}

QString subjectText(const diff::WitSubject &subject)
{
    switch (subject.kind) {
    case diff::WitSubject::Kind::World:
        return tr("World %1").arg(visible(subject.name));
    case diff::WitSubject::Kind::Interface:
        return tr("Interface %1").arg(visible(subject.name));
    case diff::WitSubject::Kind::Module:
        return tr("Imports and exports");
    }
    return {};
}

QString presenceText(diff::WitSubject::Presence presence)
{
    switch (presence) {
    case diff::WitSubject::Presence::Added:
        return tr("new");
    case diff::WitSubject::Presence::Removed:
        return tr("gone");
    case diff::WitSubject::Presence::Both:
        break;
    }
    return {};
}

QString changeKindText(diff::ChangeKind kind)
{
    using enum diff::ChangeKind;
    switch (kind) {
    case InterfaceAdded:
        return tr("interface added");
    case InterfaceRemoved:
        return tr("interface removed");
    case InterfaceVersion:
        return tr("another version");
    case FunctionAdded:
        return tr("function added");
    case FunctionRemoved:
        return tr("function removed");
    case FunctionChanged:
        return tr("function changed");
    case TypeAdded:
        return tr("type added");
    case TypeRemoved:
        return tr("type removed");
    case TypeChanged:
        return tr("type changed");
    case ItemAdded:
        return tr("added");
    case ItemRemoved:
        return tr("removed");
    case ItemChanged:
        return tr("changed");
    }
    return {};
}

QString changeSubject(const diff::WitChange &change)
{
    // The words of the language: the same everywhere.
    QString text = change.side == diff::Side::Import ? u"import"_s : u"export"_s;
    for (const std::string &name : {change.interface, change.item}) {
        if (!name.empty())
            text += u' ' + visible(name);
    }
    return text;
}

QString breakageText(const diff::WitChange &change)
{
    if (change.breaksUsers && change.breaksImplementers)
        return tr("breaks both");
    if (change.breaksUsers)
        return tr("breaks users");
    return change.breaksImplementers ? tr("breaks implementers") : tr("breaks nobody");
}

QString reasonText(const diff::Reason &reason)
{
    const QString subject = visible(reason.subject);
    const QString before = visible(reason.before);
    const QString after = visible(reason.after);
    using enum diff::ReasonCode;
    switch (reason.code) {
    case AsyncAdded:
        return tr("It is asynchronous now.");
    case AsyncRemoved:
        return tr("It is no longer asynchronous.");
    case ParameterAdded:
        return tr("Parameter %1: %2 is new.").arg(subject, after);
    case ParameterRemoved:
        return tr("Parameter %1: %2 is gone.").arg(subject, before);
    case ParameterRenamed:
        return tr("Parameter %1 is called %2 now.").arg(before, after);
    case ParameterType:
        return tr("Parameter %1: %2 became %3.").arg(subject, before, after);
    case ResultAdded:
        return tr("It returns %1 now.").arg(after);
    case ResultRemoved:
        return tr("It no longer returns %1.").arg(before);
    case ResultType:
        return tr("It returned %1, and returns %2 now.").arg(before, after);
    case FieldAdded:
        return tr("Field %1 is new.").arg(subject);
    case FieldRemoved:
        return tr("Field %1 is gone.").arg(subject);
    case FieldType:
        return tr("Field %1: %2 became %3.").arg(subject, before, after);
    case CaseAdded:
        return tr("Case %1 is new.").arg(subject);
    case CaseRemoved:
        return tr("Case %1 is gone.").arg(subject);
    case CaseType:
        return before.isEmpty()  ? tr("Case %1 holds %2 now.").arg(subject, after)
               : after.isEmpty() ? tr("Case %1 no longer holds %2.").arg(subject, before)
                                 : tr("Case %1: %2 became %3.").arg(subject, before, after);
    case FlagAdded:
        return tr("Flag %1 is new.").arg(subject);
    case FlagRemoved:
        return tr("Flag %1 is gone.").arg(subject);
    case OrderChanged:
        return tr("Its members stand in another order.");
    case Definition:
        return tr("It is another type.");
    case NamedType:
        return subject.isEmpty() ? tr("A type that it names changed.")
                                 : tr("A type that %1 names changed.").arg(subject);
    }
    return {};
}

QString capabilityChangeText(diff::CapabilityChange::Kind kind)
{
    switch (kind) {
    case diff::CapabilityChange::Kind::Gained:
        return tr("new");
    case diff::CapabilityChange::Kind::Lost:
        return tr("no longer");
    case diff::CapabilityChange::Kind::Changed:
        return tr("by other interfaces");
    }
    return {};
}

QString metadataFieldText(const diff::MetadataChange &change)
{
    using enum diff::MetadataChange::Field;
    switch (change.field) {
    case Name:
        return tr("Name");
    case Authors:
        return wasmClaimTerm(wasm::ClaimKind::Authors);
    case Description:
        return wasmClaimTerm(wasm::ClaimKind::Description);
    case Licenses:
        return wasmClaimTerm(wasm::ClaimKind::Licenses);
    case Source:
        return wasmClaimTerm(wasm::ClaimKind::Source);
    case Homepage:
        return wasmClaimTerm(wasm::ClaimKind::Homepage);
    case Revision:
        return wasmClaimTerm(wasm::ClaimKind::Revision);
    case Version:
        return wasmClaimTerm(wasm::ClaimKind::Version);
    case Producer:
        return tr("Made by %1").arg(visible(change.subject));
    case Dependency:
        return tr("Built from %1").arg(visible(change.subject));
    case TargetFeature:
        return tr("Needs %1").arg(visible(change.subject));
    case Registry:
        return tr("Says to registries: %1").arg(visible(change.subject));
    }
    return {};
}

QString partText(const wasm::Part &part)
{
    const QString kind = part.kind == wasm::Part::Kind::Module ? tr("module") : tr("component");
    return part.metadata.name ? kind + u' ' + visible(*part.metadata.name) : kind;
}

QString sectionText(const wasm::Part &part, const diff::SectionChange &change)
{
    const QString term = wasmSectionTerm(part.kind, change.id);
    return change.id == 0 ? term + u' ' + visible(change.customName) : term;
}

QString partChangeText(diff::PartChange::Kind kind)
{
    switch (kind) {
    case diff::PartChange::Kind::Identical:
        return tr("identical");
    case diff::PartChange::Kind::Changed:
        return tr("changed");
    case diff::PartChange::Kind::Added:
        return tr("added");
    case diff::PartChange::Kind::Removed:
        return tr("removed");
    }
    return {};
}

QString presenceChangeText(bool wasThere, bool isThere)
{
    using enum diff::PartChange::Kind;
    return partChangeText(!wasThere ? Added : !isThere ? Removed : Changed);
}

QString sizeChangeText(std::uint64_t before, std::uint64_t after)
{
    if (before == after)
        return tr("same size");
    return after > before ? u'+' + sizeText(after - before) : u'−' + sizeText(before - after);
}

QStringList notComparedTexts(const diff::FileDiff &diff, const InspectedFile &before, const InspectedFile &after)
{
    QStringList texts;
    const auto brokenAt = [](const InspectedFile &file) {
        const auto *fault = file.inspection.binary.faults.worst();
        return fault ? fault->offset : 0;
    };
    if (!diff.before.isWhole)
        texts << tr("What follows byte %1 of the older one could not be read, and was not compared.")
                     .arg(brokenAt(before));
    if (!diff.after.isWhole)
        texts << tr("What follows byte %1 of the newer one could not be read, and was not compared.")
                     .arg(brokenAt(after));
    if (diff.before.isRefused)
        texts << tr("The older one breaks a rule at byte %1, and hosts refuse it.").arg(brokenAt(before));
    if (diff.after.isRefused)
        texts << tr("The newer one breaks a rule at byte %1, and hosts refuse it.").arg(brokenAt(after));
    if (!diff.isJudged()) {
        texts << tr("So nobody can say whom the change breaks: what is shown holds of what was read.");
    } else if (!diff.interface) {
        texts << (diff.before.kind != diff.after.kind
                      ? tr("Imports and exports were not compared: the files are of two kinds (%1, %2).")
                            .arg(wasmKindTerm(diff.before.kind), wasmKindTerm(diff.after.kind))
                      : tr("Imports and exports were not compared: no WIT can be made of one of the files."));
    } else {
        for (const auto &subject : diff.interface->subjects) {
            if (!subject.isWhole())
                texts << notComparedText(subject);
        }
    }
    const auto isHashed = [](const std::optional<Digest> &digest) { return digest.has_value(); };
    if (!std::ranges::all_of(diff.before.parts, isHashed) || !std::ranges::all_of(diff.after.parts, isHashed))
        texts << tr("The parts that are nested deepest were not compared byte by byte: that would take too long.");
    return texts;
}

QString notComparedText(const diff::WitSubject &subject)
{
    if (subject.isWhole())
        return {};
    constexpr std::size_t shown = 5;
    QStringList names;
    for (const std::string &name : subject.notCompared | std::views::take(shown))
        names << visible(name);
    QString text =
        tr("Without a form in WIT, and not compared (%1): %2").arg(subjectText(subject), names.join(u", "_s));
    if (subject.notCompared.size() > shown)
        text += u' ' +
                QCoreApplication::translate("kennel", "and %n more", nullptr, int(subject.notCompared.size() - shown));
    return text;
}

namespace {

/// How far the number moves, for what the change needs to follow.
QString stepText(const diff::VersionFit &fit)
{
    switch (fit.step) {
    case diff::VersionStep::None:
        return tr("%1 → %2 is no step");
    case diff::VersionStep::Patch:
        return tr("%1 → %2 is a patch step");
    case diff::VersionStep::Minor:
        return fit.isInitial ? tr("%1 → %2 counts as a minor step below 1.0") : tr("%1 → %2 is a minor step");
    case diff::VersionStep::Major:
        return fit.isInitial ? tr("%1 → %2 counts as a major step below 1.0") : tr("%1 → %2 is a major step");
    }
    return {};
}

/// What stands behind the step, by what is needed.
QString neededText(const diff::VersionFit &fit)
{
    const auto needed = std::size_t(fit.needed());
    if (fit.fits()) {
        const std::array more{tr("and nothing changed"), tr("a patch would do"), tr("a minor one would do"), QString()};
        return fit.step > fit.needed() || fit.needed() == diff::VersionStep::None ? more[needed]
                                                                                  : tr("as this change needs");
    }
    const std::array anybody{QString(), tr("this change needs a patch"), tr("this change needs a minor one"),
                             tr("this change needs a major one")};
    const std::array users{QString(), tr("for who uses it this change needs a patch"),
                           tr("for who uses it this change needs a minor one"),
                           tr("for who uses it this change needs a major one")};
    const std::array implementers{QString(), tr("for who implements it this change needs a patch"),
                                  tr("for who implements it this change needs a minor one"),
                                  tr("for who implements it this change needs a major one")};
    if (fit.fits(diff::Viewpoint::Users))
        return implementers[needed];
    return fit.fits(diff::Viewpoint::Implementers) ? users[needed] : anybody[needed];
}

} // namespace

QString versionFitHeadline(const diff::VersionFit &fit)
{
    switch (fit.ground) {
    case diff::VersionFit::Ground::Step:
        return fit.fits() ? tr("The version fits") : tr("The version does not fit");
    case diff::VersionFit::Ground::Prerelease:
        return tr("Any version fits");
    case diff::VersionFit::Ground::Back:
        return tr("A step back");
    }
    return {};
}

QString versionFitText(const diff::VersionFit &fit, VersionSource source)
{
    const QString before = QString::fromStdString(fit.before.text());
    const QString after = QString::fromStdString(fit.after.text());
    QString text;
    switch (fit.ground) {
    case diff::VersionFit::Ground::Step:
        text = tr("%1, %2.").arg(stepText(fit).arg(before, after), neededText(fit));
        if (fit.isLeast && fit.fits())
            text += u' ' + tr("That holds of what could be compared.");
        break;
    case diff::VersionFit::Ground::Prerelease:
        text = tr("%1 is a pre-release, which promises nothing: %2 may follow whatever changed.").arg(before, after);
        break;
    case diff::VersionFit::Ground::Back:
        text = tr("%1 comes before %2: only a step to a newer version can be judged.").arg(after, before);
        break;
    }
    return source == VersionSource::Claims ? tr("By what the files claim: %1").arg(text) : text;
}

} // namespace kennel
