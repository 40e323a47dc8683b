// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "clientcommand.h"
#include "clientoptions.h"
#include "clientrunner.h"
#include "compose/wargconfig.h"
#include "currentregistry.h"
#include "format/tr.h"
#include "format/visibletext.h"
#include "jsonvalues.h"
#include "texttable.h"

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

QString stateText(const RegistryInfo &info)
{
    if (info.broken) {
        return tr("misbehaved: see “kennelctl evidence”");
    }
    if (info.hasEvidence) {
        return tr("trusted again; what it did is kept: see “kennelctl evidence”");
    }
    if (!info.federatedDomain.isEmpty()) {
        return tr("read through its parent, as %1").arg(info.federatedDomain);
    }
    return info.demo ? tr("carried by Kennel") : QString();
}

QString textOf(const auto &value)
{
    return value ? QString::fromStdString(std::string(value->text())) : tr("not yet");
}

/// Of the tool beside Kennel: its home registry may be one that is not known here yet.
void addWarg(Answer &answer, const Session &session)
{
    const auto warg = WargConfig::find();
    if (!warg) {
        answer.members.insert(u"warg"_s, QJsonValue());
        return;
    }
    QJsonObject namespaces;
    for (auto it = warg->namespaces.domains.begin(); it != warg->namespaces.domains.end(); ++it) {
        namespaces.insert(it.key(), *it);
    }
    const QJsonValue home = warg->homeUrl.isEmpty() ? QJsonValue() : QJsonValue(warg->homeUrl);
    answer.members.insert(u"warg"_s,
                          QJsonObject{{u"file"_s, warg->file}, {u"homeUrl"_s, home}, {u"namespaces"_s, namespaces}});
    if (!warg->homeUrl.isEmpty() && !session.findRegistry(warg->homeUrl)) {
        answer.text += u"\n"_s + tr("The home registry of warg, by %1, is %2. To read it: kennelctl sync --registry %2")
                                     .arg(visibleText(warg->file), visibleText(warg->homeUrl));
    }
}

Task<Answer> registries(CommandContext context)
{
    auto all = context.session.registries();
    const auto current = currentRegistry(context.session);
    if (!context.options.registry.isEmpty()) {
        all.removeIf([&](const RegistryInfo &info) { return info.id != context.registry.id; });
    }
    Answer answer;
    answer.outcome = Outcome::Verified;
    answer.isChecked = false;
    TextTable table({tr("Registry"), tr("URL"), tr("Operator key"), tr("Pinned to record"), tr("State")});
    for (const RegistryInfo &info : all) {
        table.add({current && info.id == current->id ? tr("%1 (current)").arg(info.label) : info.label,
                   info.url.toString(), textOf(info.operatorKey), textOf(info.pin), stateText(info)});
    }
    answer.members = {{u"registries"_s, jsonArray(all, jsonRegistry)},
                      {u"total"_s, jsonNumber(static_cast<std::uint64_t>(all.size()))}};
    answer.text = table.text();
    addWarg(answer, context.session);
    co_return answer;
}

} // namespace

int runRegistries(const QStringList &arguments)
{
    return runClientCommand(
        {"registries", "", 0, 0, ClientCommand::Local, ClientCommand::Registry::Current, registries}, arguments);
}

} // namespace kennel
