// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "shell/lookup.h"

#include "format/digesttext.h"
#include "offload/offload.h"
#include "session/session.h"

#include <QCoreApplication>
#include <QPointer>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

struct LookupText
{
    Q_DECLARE_TR_FUNCTIONS(kennel::LookupText)
};

/** Fewer digits stand for too much. */
constexpr qsizetype fewestDigits = 4;

/** What `text` is the beginning of, if it may be that of a digest or key id. */
std::optional<HexPrefix> prefixOf(const QString &text)
{
    static const QRegularExpression form(u"^(?:sha256:)?([0-9a-f ]+)(?:…|\\.\\.\\.)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.trimmed());
    QString digits = match.captured(1);
    digits.remove(u' ');
    return digits.size() >= fewestDigits ? HexPrefix::parse(digits.toStdString()) : std::nullopt;
}

QString nameOf(const PackageRow &row)
{
    return QString::fromStdString(row.name ? row.name->text() : row.log.text());
}

Address placeOf(const QString &label, const PackageRow &row)
{
    return row.name ? Address::ofPackage(label, nameOf(row)) : Address::ofLog(label, nameOf(row));
}

using Logs = std::map<LogId, std::shared_ptr<const LogView>>;

/** Collects what is found until there is enough. Reads only snapshots: on any thread. */
class Finder
{
public:
    Finder(const RegistryView &view, qsizetype most)
        : m_view(view)
        , m_most(most)
    {
    }

    void findRecordByNumber(const QString &text)
    {
        static const QRegularExpression form(u"^(\\S+:\\S+)[ /#]+(?:history/)?([1-9][0-9]*)$"_s);
        const auto match = form.match(text);
        const auto wanted = match.captured(1).toStdString();
        for (const PackageRow &row : m_view.packages) {
            if (!match.hasMatch() || full()) {
                return;
            }
            const auto number = match.captured(2).toULongLong();
            if (row.name && row.name->text() == wanted && number <= row.records) {
                Address place = placeOf(m_view.info.label, row);
                place.section = Address::Section::History;
                place.number = number;
                add(place, Glyph::History, LookupText::tr("Record %1 of %2").arg(number).arg(nameOf(row)));
            }
        }
    }

    /** With what `logs` hold, those of packages by their ids. */
    void findByDigits(const HexPrefix &prefix, const Logs &logs)
    {
        if (m_view.operatorLog) {
            searchLog(*m_view.operatorLog, Address::ofOperator(m_view.info.label), LookupText::tr("the operator log"),
                      prefix);
        }
        for (const PackageRow &row : m_view.packages) {
            if (full()) {
                return;
            }
            if (prefix.begins(row.log.bytes())) {
                add(placeOf(m_view.info.label, row), Glyph::Package, LookupText::tr("Log of %1").arg(nameOf(row)));
            }
            if (const auto log = logs.find(row.log); log != logs.end()) {
                searchLog(*log->second, placeOf(m_view.info.label, row), nameOf(row), prefix);
            }
        }
        for (const JournalEntry &entry : m_view.journal) {
            const Checkpoint &checkpoint = entry.latest.checkpoint;
            if (prefix.begins(checkpoint.logRoot.bytes()) || prefix.begins(checkpoint.mapRoot.bytes())) {
                add(Address::ofCheckpoints(m_view.info.label, checkpoint.logLength), Glyph::Checkpoints,
                    LookupText::tr("Checkpoint %1").arg(checkpoint.logLength));
            }
        }
    }

    void findPackages(const QString &text)
    {
        std::vector<std::string> wanted;
        for (const QString &word : text.toLower().split(u' ', Qt::SkipEmptyParts)) {
            wanted.push_back(word.toStdString());
        }
        for (const PackageRow &row : m_view.packages) {
            if (full() || wanted.empty()) {
                return;
            }
            const auto named = [&row](const std::string &word) { return row.name->text().contains(word); };
            if (row.name && std::ranges::all_of(wanted, named)) {
                add(placeOf(m_view.info.label, row), Glyph::Package, nameOf(row));
            }
        }
    }

    QList<Found> found;

private:
    bool full() const { return found.size() >= m_most; }

    void add(const Address &address, Glyph glyph, const QString &text)
    {
        if (!full()) {
            found.append({address, glyph, text});
        }
    }

    /** The records of `log` that are called so, or that say or were signed by something that is. */
    void searchLog(const LogView &log, Address place, const QString &name, const HexPrefix &prefix)
    {
        place.section = Address::Section::History;
        for (const RecordView &record : log.records) {
            if (full()) {
                return;
            }
            place.number = record.position + 1;
            const auto where = [&] { return LookupText::tr("record %1 of %2").arg(record.position + 1).arg(name); };
            const std::string &key = record.published.envelope.keyId.text();
            if (prefix.begins(record.id.bytes())) {
                add(place, Glyph::History, LookupText::tr("The id of %1").arg(where()));
            } else if (prefix.begins(key) && !m_keys.contains(key + log.log.text())) {
                m_keys.insert(key + log.log.text());
                add(place, Glyph::Key,
                    LookupText::tr("Key %1 first signed %2").arg(shortKey(QString::fromStdString(key)), where()));
            }
        }
        const auto *state = std::get_if<PackageState>(&log.state);
        if (!state) {
            return;
        }
        for (const auto &[version, release] : state->releases()) {
            if (prefix.begins(release.content.text())) {
                const auto record =
                    std::ranges::find_if(log.records, [&](const auto &one) { return one.id == release.recordId; });
                place.number = record == log.records.end() ? std::nullopt : std::optional(record->position + 1);
                add(place, Glyph::Release,
                    LookupText::tr("Content of %1 %2").arg(name, QString::fromStdString(release.version.text())));
            }
        }
    }

    const RegistryView &m_view;
    qsizetype m_most;
    std::set<std::string> m_keys; ///< with the log that they were found in
};

} // namespace

QList<Found> lookUp(const Session &session, RegistryId registry, const QString &text, qsizetype most)
{
    const auto view = session.view(registry);
    const QString wanted = text.simplified();
    if (!view || wanted.isEmpty()) {
        return {};
    }
    Finder finder(*view, most);
    finder.findRecordByNumber(wanted);
    finder.findPackages(wanted);
    return finder.found;
}

bool mayBeDigits(const QString &text)
{
    return prefixOf(text.simplified()).has_value();
}

namespace {

/** Everything but contents of one registry that `prefix` begins, and contents of logs in memory. */
Task<QList<Found>> findsOf(Session &session, std::shared_ptr<const RegistryView> view, HexPrefix prefix, qsizetype most)
{
    const QPointer<Session> self(&session); // the window may close meanwhile
    const QString label = view->info.label;
    // A registry of 100 000 packages is walked here, with every record of the logs that are in memory.
    QList<Found> found = co_await offload([view, logs = session.logs(view->info.id), prefix, most] {
        Finder finder(*view, most);
        finder.findByDigits(prefix, logs);
        return finder.found;
    });
    if (!self) {
        co_return {};
    }
    const auto add = [&found](const Found &one) {
        if (!found.contains(one)) {
            found.append(one);
        }
    };
    const auto matches = co_await session.findDigits(view->info.id, prefix, static_cast<std::size_t>(most));
    for (const DigestMatch &match : matches) {
        const auto row = std::ranges::find(view->packages, match.log, &PackageRow::log);
        const bool isPackage = row != view->packages.end();
        if (!isPackage && match.log != operatorLogId()) { // kept, but not part of what is shown
            continue;
        }
        Address place = isPackage ? placeOf(label, *row) : Address::ofOperator(label);
        place.section = Address::Section::History;
        place.number = match.position + 1;
        const QString where = LookupText::tr("record %1 of %2")
                                  .arg(match.position + 1)
                                  .arg(isPackage ? nameOf(*row) : LookupText::tr("the operator log"));
        if (match.what == DigestMatch::What::Record) {
            add({place, Glyph::History, LookupText::tr("The id of %1").arg(where)});
        } else {
            const QString key = shortKey(QString::fromStdString(std::string(match.key.text())));
            add({place, Glyph::Key, LookupText::tr("Key %1 first signed %2").arg(key, where)});
        }
    }
    co_return found;
}

/** The releases of all registries whose content `prefix` begins. */
Task<QList<std::pair<RegistryId, Found>>> releasesOf(Session &session, HexPrefix prefix, qsizetype most)
{
    const QPointer<Session> self(&session);
    QList<std::pair<RegistryId, Found>> found;
    const auto query = search::parseQuery("digest:" + prefix.digits());
    const auto hits =
        query ? co_await session.search(*query, {}, static_cast<int>(most)) : std::expected<SearchHits, StoreError>();
    if (!hits || !self) {
        co_return found;
    }
    for (const IndexedRelease &release : hits->releases) {
        if (const auto info = session.registry({release.registry})) {
            const auto name = QString::fromStdString(release.name.empty() ? release.log.text() : release.name);
            found.append(
                {info->id,
                 {release.name.empty() ? Address::ofLog(info->label, name) : Address::ofPackage(info->label, name),
                  Glyph::Release,
                  LookupText::tr("Content of %1 %2").arg(name, QString::fromStdString(release.version))}});
        }
    }
    co_return found;
}

} // namespace

Task<QList<Found>> lookUpFurther(Session &session, RegistryId registry, QString text, qsizetype most)
{
    const auto prefix = prefixOf(text.simplified());
    if (!prefix) {
        co_return {};
    }
    const QPointer<Session> self(&session);
    // The registry that is shown comes first; what is in another one says so.
    QList<RegistryInfo> registries = session.registries();
    std::ranges::stable_partition(registries, [registry](const RegistryInfo &info) { return info.id == registry; });
    const auto contents = co_await releasesOf(session, *prefix, most);
    QList<Found> found;
    bool isContent = true; // if it is anything
    for (const RegistryInfo &info : std::as_const(registries)) {
        QList<Found> here;
        if (const auto view = self ? session.view(info.id) : nullptr) {
            here = co_await findsOf(session, view, *prefix, most);
        }
        isContent &= std::ranges::all_of(here, [](const Found &one) { return one.glyph == Glyph::Release; });
        for (const auto &[where, release] : contents) {
            if (where == info.id && !here.contains(release)) {
                here.append(release);
            }
        }
        for (Found &one : here) {
            if (info.id != registry) {
                one.text = LookupText::tr("%1, in %2").arg(one.text, info.label);
            }
            found.append(one);
        }
    }
    // A content may be that of a release which nobody indexed yet: whoever is shown what there is, is told of more.
    if (const auto digest = Digest::parse("sha256:" + prefix->digits()); digest && isContent && self) {
        co_await session.releasesWith(*digest);
    }
    co_return found.mid(0, most);
}

} // namespace kennel
