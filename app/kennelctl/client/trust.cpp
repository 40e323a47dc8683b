// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "answers.h"
#include "clientoptions.h"
#include "clientrunner.h"

#include "format/tr.h"
#include "format/visibletext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

CommandProblem keyProblem(const ClientOptions &options)
{
    // The operator's is the id of a key that signed: no other text can be one.
    static const QRegularExpression ofAKey(u"^sha256:[0-9a-f]{64}$"_s);
    const QString &text = options.operatorKey;
    if (text.isEmpty() || ofAKey.match(text).hasMatch()) {
        return {};
    }
    return {
        .text =
            tr("“%1” is no key id: they are sha256: and 64 of the digits 0 to 9 and a to f.").arg(visibleText(text)),
        .subject = text};
}

/// What became of everything that was kept of the registry.
QString begunAgainText(const RegistryView &view, std::size_t aside)
{
    return tr("Kept: the evidence (%1) and every signed checkpoint (%2).")
               .arg(view.evidence.size())
               .arg(view.journal.size()) +
           u'\n' +
           tr("Set aside: the records that were read before (%1). “kennelctl evidence records” lists them, but "
              "for those that the registry shows again; no view stands on them any more.")
               .arg(aside) +
           u'\n' +
           tr("Read again: operator log, ledger and names just now; each package log when it is asked for, or all with "
              "“kennelctl audit”.");
}

Task<Answer> trust(CommandContext context)
{
    std::optional<KeyId> key;
    if (!context.options.operatorKey.isEmpty()) {
        key = KeyId(context.options.operatorKey.toStdString());
    }
    if (context.options.offline) {
        const auto kept = co_await lastView(context);
        co_return offlineAnswer(*kept);
    }
    const bool wasBroken = context.registry.broken;
    const auto pinned = co_await context.session.trust(context.registry.id, key);
    if (!pinned) {
        Answer answer;
        answer.outcome = pinned.error().outcome;
        answer.findings = {pinned.error()};
        answer.hasRemedy = !key; // which would be the same command without what was asked for
        const auto now = context.session.registry(context.registry.id);
        if (!wasBroken && now && now->broken) {
            answer.text =
                tr("It was seen only now, and nobody could know of it before. Whoever means to accept what the "
                   "registry shows gives the same command again.") +
                u'\n';
        }
        co_return answer;
    }
    const auto view = co_await lastView(context);
    Answer answer = answerOf(*view);
    answer.registry = *pinned;
    // A key id is whatever the registry says it is.
    answer.text =
        tr("%1 is pinned to operator key %2.")
            .arg(pinned->label,
                 pinned->operatorKey ? visibleText(QString::fromStdString(pinned->operatorKey->text())) : u"–"_s) +
        u'\n';
    if (wasBroken) {
        const auto aside = co_await context.session.setAsideRecords(context.registry.id);
        answer.text += begunAgainText(*view, aside ? aside->size() : 0) + u'\n';
    }
    co_return answer;
}

} // namespace

int runTrust(const QStringList &arguments)
{
    return runClientCommand({"trust", "URL", 1, 1, ClientCommand::OperatorKey, ClientCommand::Registry::Argument, trust,
                             nullptr, keyProblem},
                            arguments);
}

} // namespace kennel
