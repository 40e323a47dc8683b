// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "clientcommand.h"
#include "clientoptions.h"
#include "clientrunner.h"
#include "jsonvalues.h"
#include "session/findings.h"
#include "texttable.h"

#include "format/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

Answer forgotten(const QString &text)
{
    Answer answer;
    answer.outcome = Outcome::Verified;
    answer.isChecked = false;
    answer.hasRemedy = false;
    answer.text = text + u'\n';
    return answer;
}

/// There is no permission for \a subject, a host or a hint, that could be taken back.
Answer nothingOf(const QString &subject)
{
    return Answer::ofNothing(errorFinding("registry.no-permission", subject.toStdString(), {}, Outcome::NotFound));
}

QString hintText(const FederationConsent &hint)
{
    return hint.nameSpace + u'=' + hint.domain;
}

QString labelOf(const Session &session, RegistryId id)
{
    const auto info = session.registry(id);
    return info ? info->label : QString();
}

/// Everything that can be forgotten.
Answer list(const Session &session)
{
    Answer answer;
    answer.outcome = Outcome::Verified;
    answer.isChecked = false;
    answer.hasRemedy = false;
    TextTable table({tr("Kept"), tr("What"), tr("Of")});
    for (const RegistryInfo &info : session.registries()) {
        table.add({tr("registry"), info.url.toString(), info.label});
    }
    QJsonArray hints;
    for (const FederationConsent &hint : session.consents()) {
        const QString label = labelOf(session, hint.parent);
        hints.append(QJsonObject{{u"registry"_s, label},
                                 {u"namespace"_s, hint.nameSpace},
                                 {u"domain"_s, hint.domain},
                                 {u"followed"_s, hint.given ? QJsonValue(*hint.given) : QJsonValue()}});
        if (hint.given) {
            table.add({*hint.given ? tr("hint, followed") : tr("hint, never followed"), hintText(hint), label});
        }
    }
    for (const QString &host : session.allowedHosts()) {
        table.add({tr("allowed host"), host, {}});
    }
    answer.members = {
        {u"registries"_s, jsonArray(session.registries(), jsonRegistry)},
        {u"hints"_s, hints},
        {u"allowedHosts"_s, QJsonArray::fromStringList(session.allowedHosts())},
    };
    answer.text = table.text();
    return answer;
}

Answer forgetHost(Session &session, const QString &host)
{
    if (!session.allowedHosts().contains(host.toLower())) {
        return nothingOf(host);
    }
    session.setHostAllowed(host, false);
    return forgotten(tr("Registries may no longer lead to %1.").arg(host));
}

Answer forgetHint(Session &session, const RegistryInfo &registry, const QString &text)
{
    const auto consents = session.consents();
    const auto hint = std::ranges::find_if(consents, [&](const FederationConsent &each) {
        return each.parent == registry.id && each.given && hintText(each) == text;
    });
    if (hint == consents.end()) {
        return nothingOf(text);
    }
    session.setConsent(hint->parent, hint->nameSpace, hint->domain, {});
    return forgotten(tr("The hint %1 of %2 is not followed until it is consented to again.").arg(text, registry.label));
}

/// Whether something is kept of \a registry that nobody could get again, or nobody can say.
Task<bool> mayHaveEvidence(Session &session, RegistryInfo registry)
{
    const auto aside = co_await session.setAsideRecords(registry.id);
    co_return registry.hasEvidence || !aside || !aside->empty();
}

CommandProblem contradiction(const ClientOptions &options)
{
    if (!options.arguments.isEmpty() && !options.registry.isEmpty()) {
        return {.text = tr("forget takes its registry as an argument, or --registry beside --hint: not both.")};
    }
    const int count =
        (options.arguments.isEmpty() ? 0 : 1) + (options.host.isEmpty() ? 0 : 1) + (options.hint.isEmpty() ? 0 : 1);
    return {.text = count > 1 ? tr("forget takes one of a registry, --host and --hint.") : QString()};
}

Task<Answer> forget(CommandContext context)
{
    const ClientOptions &options = context.options;
    if (!options.host.isEmpty()) {
        co_return forgetHost(context.session, options.host);
    }
    if (!options.hint.isEmpty()) {
        co_return forgetHint(context.session, context.registry, options.hint);
    }
    if (options.arguments.isEmpty()) {
        co_return list(context.session);
    }
    // What is read through it goes with it.
    bool isEvidenceKept = co_await mayHaveEvidence(context.session, context.registry);
    for (const RegistryInfo &info : context.session.registries()) {
        if (info.parent == context.registry.id) {
            isEvidenceKept = isEvidenceKept || co_await mayHaveEvidence(context.session, info);
        }
    }
    const QString &label = context.registry.label;
    Answer answer;
    if (isEvidenceKept && !options.evidence) {
        co_await context.session.removeRegistry(context.registry.id);
        answer = forgotten(tr("%1 is off the list. What it did wrong is evidence, and stays: added again it is what it "
                              "was. With --evidence that is forgotten as well.")
                               .arg(label));
    } else {
        co_await context.session.purgeRegistry(context.registry.id);
        answer = forgotten(tr("%1 is forgotten.").arg(label));
    }
    answer.members.insert(u"evidenceKept"_s, isEvidenceKept && !options.evidence);
    answer.registry = context.registry;
    co_return answer;
}

} // namespace

int runForget(const QStringList &arguments)
{
    return runClientCommand({"forget", "[URL|LABEL]", 0, 1, ClientCommand::Permission | ClientCommand::Local,
                             ClientCommand::Registry::Kept, forget, nullptr, contradiction},
                            arguments);
}

} // namespace kennel
