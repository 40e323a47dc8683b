// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "clientrunner.h"

#include "clientcommand.h"
#include "clientoptions.h"
#include "commandline.h"
#include "currentregistry.h"
#include "format/findingtext.h"
#include "format/outcometext.h"
#include "format/storeerrortext.h"
#include "format/tr.h"
#include "format/visibletext.h"
#include "jsonvalues.h"
#include "progressline.h"
#include "requestlist.h"
#include "sessionoptions.h"
#include "stopsignals.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

QJsonObject jsonAnswer(const Answer &answer)
{
    QJsonObject object = answer.members;
    object.insert(u"outcome"_s, QString::fromLatin1(outcomeCode(answer.outcome).data()));
    object.insert(u"findings"_s, jsonArray(answer.findings, jsonFinding));
    object.insert(u"registry"_s, answer.registry ? QJsonValue(jsonRegistry(*answer.registry)) : QJsonValue());
    object.insert(u"checkpoint"_s,
                  answer.checkpoint ? QJsonValue(jsonCheckpoint(*answer.checkpoint, answer.age)) : QJsonValue());
    return object;
}

void printJson(const QJsonObject &object)
{
    printLine(jsonText(object, QJsonDocument::Indented));
}

void printAnswer(const Answer &answer, const ClientOptions &options)
{
    if (options.json) {
        printJson(jsonAnswer(answer));
        return;
    }
    if (answer.bytes) {
        printBytes(*answer.bytes);
    } else if (!answer.text.isEmpty()) {
        printLine(answer.text.trimmed());
    }
    printNotes(answer, options);
}

/// The store failed: that says nothing about any registry.
void addStoreError(Answer &answer, const StoreError &error)
{
    answer.findings.push_back({.code = "store.unusable",
                               .severity = Severity::Error,
                               .subject = error.path.toStdString(),
                               .details = {{"message", storeErrorText(error).toStdString()}},
                               .outcome = Outcome::CouldNotCheck});
    answer.outcome = worst(answer.outcome, Outcome::CouldNotCheck);
}

/// Ends every job of \a session by \a end, also those that are added later: each flow then ends by itself, with
/// nothing half accepted.
void endJobs(Session &session, void (Job::*end)())
{
    QObject::connect(&session, &Session::jobAdded, &session, [end](Job *job) { (job->*end)(); });
    for (Job *job : session.jobs()) {
        (job->*end)();
    }
}

Task<Answer> answerOf(const ClientCommand &command, Session &session, const ClientOptions &options)
{
    using Registry = ClientCommand::Registry;
    const bool isArgument = command.registry != Registry::Current && !options.arguments.isEmpty();
    const QString wanted = isArgument ? options.arguments.constFirst() : options.registry;
    // Who asks nobody has nothing to say of a registry that is not here.
    const bool isLocal = command.options & ClientCommand::Local;
    // Nothing is added only to be forgotten, not even the demo registry.
    auto chosen =
        command.registry == Registry::Kept && !wanted.isEmpty()
            ? keptRegistry(session, wanted).transform([](const RegistryInfo &info) { return ChosenRegistry{info}; })
            : co_await chooseRegistry(session, wanted, options.offline || isLocal);
    // What was taken off the list with its evidence can still be read and deleted.
    const bool mayBeRemoved = (command.options & ClientCommand::Removed) || options.evidence;
    if (const auto removed = session.findRemoved(wanted); !chosen && removed && mayBeRemoved) {
        chosen = ChosenRegistry{*removed};
    }
    if (!chosen) {
        // What somebody typed, whether it is no address or one that is never asked.
        if (chosen.error().code == "registry.url") {
            co_return Answer::ofUsage({.text = findingSentence(chosen.error()), .subject = wanted});
        }
        co_return Answer::ofNothing(chosen.error());
    }
    Answer answer = co_await command.run({session, options, chosen->info});
    if (!answer.registry) {
        answer.registry = session.registry(chosen->info.id).value_or(chosen->info);
    }
    if (chosen->isNew) {
        co_await dropUnlessPinned(session, chosen->info.id);
    }
    co_return answer;
}

/// The whole life of a session. What it still writes when it goes is waited for, and said if it fails.
Answer runSession(const ClientCommand &command, std::unique_ptr<Session> owned, const ClientOptions &options,
                  bool &stopped)
{
    Session *const session = owned.get();
    StopSignals stopSignals;
    QObject::connect(&stopSignals, &StopSignals::stopRequested, session, [&] {
        stopped = true;
        endJobs(*session, &Job::cancel);
    });
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, session, [session] { endJobs(*session, &Job::giveUp); });
    if (options.timeout) {
        timer.start(*options.timeout);
    }
    std::optional<StoreError> failure;
    QObject::connect(session, &Session::storeFailed, &timer, [&failure](const StoreError &error) { failure = error; });

    Answer answer;
    {
        const ProgressLine progress(*session, !options.quiet);
        answer = QCoro::waitFor(answerOf(command, *session, options));
    }
    timer.stop();
    if (options.requests) {
        answer.requests = requestTable(session->networkLog());
        answer.members.insert(u"requests"_s, jsonArray(session->networkLog().entries(), jsonRequest));
    }
    owned.reset();
    if (failure) {
        addStoreError(answer, *failure);
    }
    sortFindings(answer.findings);
    return answer;
}

} // namespace

int runClientCommand(const ClientCommand &command, const QStringList &arguments)
{
    const auto options = ClientOptions::parse(command, arguments);
    if (!options) {
        return options.error();
    }
    const auto asked = askClientCommand(command, *options);
    if (!asked) {
        return asked.error();
    }
    printAnswer(asked->answer, *options);
    return asked->stopped ? CancelledExit : exitCode(asked->answer.outcome);
}

std::expected<Asked, int> askClientCommand(const ClientCommand &command, const ClientOptions &options)
{
    auto sessionOptions = makeSessionOptions(options);
    if (!sessionOptions) {
        return std::unexpected(usageError({.text = sessionOptions.error()}, options.json));
    }
    auto opened = Session::open(std::move(*sessionOptions));
    Asked asked;
    if (opened) {
        asked.answer = runSession(command, *std::move(opened), options, asked.stopped);
    } else {
        addStoreError(asked.answer, opened.error());
    }
    if (!asked.answer.usage.text.isEmpty()) {
        return std::unexpected(usageError(asked.answer.usage, options.json));
    }
    return asked;
}

void printNotes(const Answer &answer, const ClientOptions &options)
{
    if (!answer.requests.isEmpty()) {
        printError(answer.requests);
    }
    if (options.quiet) {
        return;
    }
    for (const Finding &finding : answer.findings) {
        printError(u"%1: %2"_s.arg(severityWord(finding.severity), findingLine(finding)));
    }
    if (answer.registry && answer.registry->broken && answer.hasRemedy) {
        printError(
            tr("What to do: “kennelctl evidence --registry %1” shows what is kept; “kennelctl trust %1” begins again.")
                .arg(answer.registry->label));
    }
    if (answer.isChecked || answer.outcome != Outcome::Verified) {
        printError(outcomeWord(answer.outcome));
    }
}

} // namespace kennel
