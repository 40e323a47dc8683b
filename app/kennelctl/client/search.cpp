// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "answers.h"
#include "clientoptions.h"
#include "clientrunner.h"
#include "format/digesttext.h"
#include "format/quantity.h"
#include "format/searchtext.h"
#include "format/tr.h"
#include "jsonvalues.h"
#include "readlog.h"
#include "session/findings.h"
#include "texttable.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

QString registryLabel(const Session &session, std::int64_t registry)
{
    const auto info = session.registry({registry});
    return info ? info->label : QString();
}

QString packageText(const IndexedRelease &release)
{
    return QString::fromStdString(release.name.empty() ? release.log.text() : release.name);
}

QJsonObject jsonRelease(const Session &session, const IndexedRelease &release)
{
    const auto text = [](const std::string &value) {
        return value.empty() ? QJsonValue() : QJsonValue(QString::fromStdString(value));
    };
    return {{u"registry"_s, registryLabel(session, release.registry)},
            {u"name"_s, text(release.name)},
            {u"logId"_s, QString::fromStdString(release.log.text())},
            {u"version"_s, QString::fromStdString(release.version)},
            {u"newest"_s, release.newest},
            {u"yanked"_s, release.yanked},
            {u"signer"_s, QString::fromStdString(release.signer)},
            {u"claimed"_s, qint64(release.claimed)},
            {u"digest"_s, release.digest ? QJsonValue(QString::fromStdString(release.digest->text())) : QJsonValue()},
            {u"read"_s, release.isRead},
            {u"kind"_s, text(release.kind)},
            {u"size"_s, release.isRead ? jsonNumber(release.size) : QJsonValue()},
            {u"description"_s, text(release.description)},
            {u"licence"_s, text(release.licence)}};
}

QJsonObject jsonFacets(const SearchFacets &facets)
{
    constexpr std::array names{"capability"_L1, "kind"_L1, "namespace"_L1, "licence"_L1, "yanked"_L1};
    static_assert(names.size() == FacetCount);
    QJsonObject object{{u"counted"_s, jsonNumber(facets.counted)}};
    for (std::size_t i = 0; i < names.size(); ++i) {
        object.insert(names[i], jsonArray(facets.values[i], [](const FacetValue &each) {
                          return QJsonObject{{u"value"_s, QString::fromStdString(each.value)},
                                             {u"count"_s, jsonNumber(each.count)}};
                      }));
    }
    return object;
}

/// Up to which checkpoint the index goes, and which one is accepted.
QString reachLine(const std::optional<SignedCheckpoint> &accepted, const IndexCoverage &coverage)
{
    if (!accepted) {
        return tr("No checkpoint is accepted.") + u'\n';
    }
    const std::uint64_t length = accepted->checkpoint.logLength;
    const QString text =
        tr("Accepted: checkpoint %1, claimed time %2")
            .arg(QString::number(length), timeText(static_cast<std::int64_t>(accepted->checkpoint.timestamp)));
    if (coverage.indexedTo == 0 || coverage.packages == 0) {
        return text + u'\n';
    }
    return text + u"; "_s + tr("the index goes up to checkpoint %1").arg(QString::number(coverage.indexedTo)) + u'\n';
}

QString queryOf(const ClientOptions &options)
{
    return options.arguments.join(u' ');
}

CommandProblem queryProblem(const ClientOptions &options)
{
    const QString text = queryOf(options);
    const auto query = search::parseQuery(text.toStdString());
    if (query) {
        return {};
    }
    const ByteRange range = query.error().range;
    return {.text = queryErrorText(text, query.error()),
            .code = u"search.query"_s,
            .subject = text,
            .details = {{u"offset"_s, jsonNumber(range.offset)}, {u"length"_s, jsonNumber(range.length)}}};
}

/// Says in \a answer what stands against the registry of \a info, if it or the one that leads to it misbehaved: what is
/// found of it is what it was before.
Task<void> addMisbehaviour(Answer &answer, Session &session, RegistryInfo info)
{
    if (!session.isFrozen(info.id)) {
        co_return;
    }
    const auto view = co_await session.load(info.id);
    for (const Finding &finding : view->findings) {
        if (finding.severity == Severity::Error) {
            answer.findings.push_back(finding);
            answer.outcome = worst(answer.outcome, finding.outcome);
        }
    }
}

Task<Answer> searchIndex(CommandContext context)
{
    const QString text = queryOf(context.options);
    const auto query = search::parseQuery(text.toStdString());
    Q_ASSERT(query); // see queryProblem()
    Session &session = context.session;
    const auto where = context.options.everywhere ? std::nullopt : std::optional(context.registry.id);
    Answer answer;
    answer.isChecked = false;
    const auto found = co_await session.search(*query, where);
    IndexCoverage coverage;
    std::optional<StoreError> error = found ? std::nullopt : std::optional(found.error());
    // Nobody is typing here: all hits are counted.
    const auto counted = co_await session.searchFacets(*query, where);
    if (!counted) {
        error = counted.error();
    }
    for (const RegistryInfo &info : session.registries()) {
        if (where && info.id != *where) {
            continue;
        }
        if (const auto more = co_await session.indexCoverage(info.id)) {
            coverage += *more;
            coverage.indexedTo = where ? more->indexedTo : 0;
        } else {
            error = more.error();
        }
    }
    answer.checkpoint = co_await session.keptCheckpoint(context.registry.id);
    if (answer.checkpoint) {
        answer.age = secondsNow() - static_cast<std::int64_t>(answer.checkpoint->checkpoint.timestamp);
    }
    if (error) {
        answer.outcome = Outcome::CouldNotCheck;
        answer.findings.push_back(storeFinding(*error));
        co_return answer;
    }
    const SearchHits &hits = *found;
    // Where nothing was read, finding nothing says nothing.
    answer.outcome = coverage.read > 0 ? Outcome::Verified : Outcome::CouldNotCheck;
    if (counted->total == 0) {
        answer.findings = search::doubtfulFields(text.toStdString());
        std::ranges::move(co_await session.importedNamespaces(context.registry.id, *query),
                          std::back_inserter(answer.findings));
    }
    answer.members = {{u"query"_s, text},
                      {u"total"_s, jsonNumber(counted->total)},
                      {u"whole"_s, counted->isWhole},
                      {u"facets"_s, jsonFacets(*counted)},
                      {u"results"_s, jsonArray(hits.releases,
                                               [&](const IndexedRelease &each) { return jsonRelease(session, each); })},
                      {u"index"_s, jsonIndexCoverage(coverage)}};
    QStringList header{tr("Package"), tr("Version"), tr("Kind"), tr("Size"), tr("Released by"), tr("What it says")};
    if (!where) {
        header.prepend(tr("Registry"));
    }
    TextTable table(header);
    for (const IndexedRelease &release : hits.releases) {
        QStringList row{packageText(release),
                        QString::fromStdString(release.version) + (release.yanked ? u' ' + tr("(yanked)") : QString()),
                        QString::fromStdString(release.kind),
                        release.isRead ? sizeText(release.size) : QString(),
                        keyText(KeyId(release.signer)),
                        QString::fromStdString(release.description).left(60)};
        if (!where) {
            row.prepend(registryLabel(session, release.registry));
        }
        table.add(row);
    }
    if (!table.isEmpty()) {
        answer.text = table.text() + u'\n';
    }
    if (coverage.read > 0 || counted->total > 0) {
        answer.text += hitCountText(counted->total, counted->isWhole, hits.releases.size()) + u'\n';
    }
    if (where) {
        answer.text += registryLine(context.registry) + reachLine(answer.checkpoint, coverage);
    }
    answer.text += indexCoverageText(coverage) + u'\n';
    if (!coverage.isWhole() || coverage.releases == 0) {
        answer.text += tr("What was not read is not found by what it holds: run “kennelctl index”.") + u'\n';
    }
    for (const RegistryInfo &info : session.registries()) {
        if (!where || info.id == *where) {
            co_await addMisbehaviour(answer, session, info);
        }
    }
    co_return answer;
}

} // namespace

int runSearch(const QStringList &arguments)
{
    return runClientCommand({"search", "QUERY…", 1, std::numeric_limits<int>::max(),
                             ClientCommand::Everywhere | ClientCommand::Local, ClientCommand::Registry::Current,
                             searchIndex, queryHelp, queryProblem},
                            arguments);
}

} // namespace kennel
