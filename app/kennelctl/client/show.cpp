// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "answers.h"
#include "clientoptions.h"
#include "clientrunner.h"
#include "format/quantity.h"
#include "format/tr.h"
#include "readlog.h"
#include "texttable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

QString versionTable(const PackageState &state)
{
    int decimals = 0;
    for (const auto &[version, release] : state.releases()) {
        const int ofYank = release.yanked ? claimedDecimals(release.yanked->timestamp) : 0;
        decimals = std::max({decimals, claimedDecimals(release.timestamp), ofYank});
    }
    TextTable table({tr("Version"), tr("Released by"), tr("Claimed time (UTC)"), tr("Content"), tr("State")});
    for (const auto &[version, release] : state.releases()) {
        table.add({QString::fromStdString(std::string(version.text())), keyText(release.by),
                   claimedTimeText(release.timestamp, decimals), QString::fromStdString(release.content.text()),
                   release.yanked
                       ? tr("yanked by %1, %2")
                             .arg(keyText(release.yanked->by), claimedTimeText(release.yanked->timestamp, decimals))
                       : tr("released")});
    }
    return table.text();
}

Task<Answer> show(CommandContext context)
{
    const auto address = parseLog(context.options.arguments.constFirst());
    if (!address) {
        co_return Answer::ofUsage(address.error());
    }
    const auto view = co_await readLogOf(context, *address);
    Answer answer = answerOf(*view, context.session, secondsNow());
    if (const auto *state = std::get_if<PackageState>(&view->state)) {
        const Release *newest = state->newestRelease();
        answer.members.insert(u"newest"_s, newest
                                               ? QJsonValue(QString::fromStdString(std::string(newest->version.text())))
                                               : QJsonValue());
        answer.text = versionTable(*state) + u'\n';
    }
    answer.text += permissionTable(*view) + u'\n' + standingLines(*view, context.session);
    if (view->records.empty()) { // the findings say why
        answer.text.clear();
    }
    co_return answer;
}

} // namespace

int runShow(const QStringList &arguments)
{
    return runClientCommand({"show", "PACKAGE", 1, 1, ClientCommand::None, ClientCommand::Registry::Current, show},
                            arguments);
}

} // namespace kennel
