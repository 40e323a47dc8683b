// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "answers.h"
#include "clientrunner.h"
#include "jsonvalues.h"
#include "texttable.h"

#include "format/tr.h"

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

QJsonObject jsonPackage(const PackageRow &row)
{
    return {
        {u"name"_s, row.name ? QJsonValue(QString::fromStdString(std::string(row.name->text()))) : QJsonValue()},
        {u"logId"_s, QString::fromStdString(row.log.text())},
        {u"records"_s, jsonNumber(row.records)},
        {u"head"_s, QString::fromStdString(row.head.text())},
    };
}

Task<Answer> packages(CommandContext context)
{
    const auto view = co_await readView(context);
    Answer answer = answerOf(*view);
    answer.members.insert(u"packages"_s, jsonArray(view->packages, jsonPackage));
    answer.members.insert(u"total"_s, jsonNumber(view->coverage.logs));
    answer.members.insert(u"named"_s, jsonNumber(view->coverage.named));

    TextTable table({tr("Package"), tr("Records"), tr("Newest, as far as replayed")});
    for (const PackageRow &row : view->packages) {
        const QString newest = row.newest ? QString::fromStdString(std::string(row.newest->text())) : u"–"_s;
        table.add({QString::fromStdString(row.name ? std::string(row.name->text()) : row.log.text()),
                   QString::number(row.records), row.newestYanked ? tr("%1 (yanked)").arg(newest) : newest});
    }
    answer.text = table.text();
    if (view->coverage.checkedLogs < view->coverage.logs) {
        answer.text +=
            tr("– stands for what only the log of a package tells, which was not read yet: “kennelctl log P” "
               "reads one, “kennelctl audit” all.") +
            u'\n';
    }
    answer.text += checkpointLines(*view) + coverageLines(*view);
    co_return answer;
}

} // namespace

int runPackages(const QStringList &arguments)
{
    return runClientCommand({"packages", "", 0, 0, ClientCommand::None, ClientCommand::Registry::Current, packages},
                            arguments);
}

} // namespace kennel
