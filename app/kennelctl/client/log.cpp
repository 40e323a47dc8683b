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
    const auto id = parseLog(context.options.arguments.constFirst());
    if (!id) {
        co_return Answer::ofUsage(id.error());
    }
    const auto view = co_await readLogOf(context, *id);
    Answer answer = answerOf(*view, secondsNow());
    answer.members.insert(u"records"_s, jsonArray(view->records, [&](const RecordView &record) {
                              return jsonRecord(record, view->kind);
                          }));
    answer.text = recordTable(*view);
    co_return answer;
}

} // namespace

int runLog(const QStringList &arguments)
{
    return runClientCommand({"log", "PACKAGE", 1, 1, ClientCommand::None, ClientCommand::Registry::Current, log},
                            arguments);
}

} // namespace kennel
