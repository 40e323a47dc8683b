// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "clientcommand.h"
#include "clientrunner.h"
#include "format/tr.h"
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
    if (!info.federatedDomain.isEmpty()) {
        return tr("read through its parent, as %1").arg(info.federatedDomain);
    }
    return info.demo ? tr("carried by Kennel") : QString();
}

QString textOf(const auto &value)
{
    return value ? QString::fromStdString(std::string(value->text())) : tr("not yet");
}

Task<Answer> registries(CommandContext context)
{
    const auto all = context.session.registries();
    Answer answer;
    answer.outcome = Outcome::Verified;
    TextTable table({tr("Registry"), tr("URL"), tr("Operator key"), tr("Pinned to record"), tr("State")});
    for (const RegistryInfo &info : all) {
        table.add({info.id == context.registry.id ? tr("%1 (current)").arg(info.label) : info.label,
                   info.url.toString(), textOf(info.operatorKey), textOf(info.pin), stateText(info)});
    }
    answer.members = {{u"registries"_s, jsonArray(all, jsonRegistry)},
                      {u"total"_s, jsonNumber(static_cast<std::uint64_t>(all.size()))}};
    answer.text = table.text();
    co_return answer;
}

} // namespace

int runRegistries(const QStringList &arguments)
{
    return runClientCommand({"registries", "", 0, 0, ClientCommand::None, ClientCommand::Registry::Current, registries},
                            arguments);
}

} // namespace kennel
