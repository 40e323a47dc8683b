// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "format/difftext.h"

#include "format/capabilitytext.h"
#include "format/quantity.h"
#include "format/tr.h"
#include "format/visibletext.h"
#include "format/wasmterms.h"

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
    case NotShown:
        return tr("It has no form in WIT, and could not be compared.");
    }
    return {};
}

QString capabilityChangeText(const diff::CapabilityChange &change)
{
    const QString sentence = capabilitySentence(change.capability);
    switch (change.kind) {
    case diff::CapabilityChange::Kind::Gained:
        return tr("New: %1").arg(sentence);
    case diff::CapabilityChange::Kind::Lost:
        return tr("No longer: %1").arg(sentence);
    case diff::CapabilityChange::Kind::Changed:
        return tr("By other interfaces: %1").arg(sentence);
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
    }
    return {};
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

QString sizeChangeText(std::uint64_t before, std::uint64_t after)
{
    if (before == after)
        return tr("same size");
    return after > before ? u'+' + sizeText(after - before) : u'−' + sizeText(before - after);
}

} // namespace kennel
