// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "answers.h"
#include "clientoptions.h"
#include "clientrunner.h"
#include "jsonvalues.h"
#include "readlog.h"

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

Task<Answer> log(CommandContext context)
{
    const auto address = parseLog(context.options.arguments.constFirst());
    if (!address) {
        co_return Answer::ofUsage(address.error());
    }
    const auto view = co_await readLogOf(context, *address);
    Answer answer = answerOf(*view, context.session, secondsNow());
    answer.members.insert(u"records"_s, jsonArray(view->records, [&](const RecordView &record) {
                              return jsonRecord(record, view->kind);
                          }));
    if (!view->records.empty()) {
        answer.text = recordTable(*view) + u'\n' + keyTable(*view) + u'\n' + standingLines(*view, context.session);
    }
    co_return answer;
}

} // namespace

int runLog(const QStringList &arguments)
{
    return runClientCommand({"log", "PACKAGE", 1, 1, ClientCommand::None, ClientCommand::Registry::Current, log},
                            arguments);
}

} // namespace kennel
