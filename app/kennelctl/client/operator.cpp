// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "answers.h"
#include "clientoptions.h"
#include "clientrunner.h"
#include "format/tr.h"
#include "jsonvalues.h"
#include "protocol/packagename.h"
#include "readlog.h"
#include "texttable.h"

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

QString namespaceTable(const OperatorState &state)
{
    TextTable table({tr("Namespace"), tr("Where")});
    for (const auto &[name, nameSpace] : state.namespaces()) {
        table.add({QString::fromStdString(name),
                   nameSpace.importedFrom ? tr("imported from %1").arg(QString::fromStdString(*nameSpace.importedFrom))
                                          : tr("defined here")});
    }
    return table.text();
}

Task<Answer> operatorLog(CommandContext context)
{
    const auto view = co_await readLogOf(context, operatorLogId());
    Answer answer = answerOf(*view, context.session, secondsNow());
    answer.members.insert(u"records"_s, jsonArray(view->records, [&](const RecordView &record) {
                              return jsonRecord(record, view->kind);
                          }));
    answer.text = recordTable(*view) + u'\n' + permissionTable(*view);
    if (const auto *state = std::get_if<OperatorState>(&view->state)) {
        answer.text += u'\n' + namespaceTable(*state);
    }
    answer.text += u'\n' + standingLines(*view, context.session);
    co_return answer;
}

} // namespace

int runOperator(const QStringList &arguments)
{
    return runClientCommand({"operator", "", 0, 0, ClientCommand::None, ClientCommand::Registry::Current, operatorLog},
                            arguments);
}

} // namespace kennel
