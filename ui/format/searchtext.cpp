// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "format/searchtext.h"

#include "format/capabilitytext.h"
#include "format/quantity.h"
#include "format/tr.h"
#include "format/visibletext.h"
#include "format/wasmterms.h"

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

QString joined(const auto &names)
{
    QStringList texts;
    for (const std::string_view name : names)
        texts << QString::fromUtf8(name.data(), qsizetype(name.size()));
    return texts.join(u", "_s);
}

} // namespace

QString queryErrorText(const QString &text, const search::QueryError &error)
{
    const QByteArray bytes = text.toUtf8();
    const QString part =
        visibleText(QString::fromUtf8(bytes.sliced(qsizetype(error.range.offset), qsizetype(error.range.length))));
    switch (error.code) {
    case search::QueryErrorCode::Quote:
        return tr("%1 has a quotation mark without its partner.").arg(part);
    case search::QueryErrorCode::Nothing:
        return tr("There is nothing behind %1.").arg(part);
    case search::QueryErrorCode::YesNo:
        return tr("%1 is neither yes nor no.").arg(part);
    case search::QueryErrorCode::AllNo:
        return tr("%1 is neither versions:all nor versions:no; a version is not searched for by its number.").arg(part);
    case search::QueryErrorCode::Size:
        return tr("%1 is no size: size:<1MB.").arg(part);
    case search::QueryErrorCode::Date:
        return tr("%1 is no date: claimed:2025, claimed:2025-01 or claimed:>2025-01-31.").arg(part);
    case search::QueryErrorCode::Digits:
        return tr("%1 is no beginning of a digest or key: 1 to 64 of the digits 0 to 9 and a to f.").arg(part);
    case search::QueryErrorCode::Kind:
        return tr("%1 is none of kind:component, kind:module and kind:wit-package.").arg(part);
    case search::QueryErrorCode::UnknownCapability:
        return tr("%1 is no capability; there are: %2.").arg(part, joined(search::capabilityIds()));
    case search::QueryErrorCode::UnknownField:
        if (error.suggestion.empty())
            return tr("%1 begins with no field; there are: %2. In quotation marks it is a word.")
                .arg(part, joined(search::fieldNames()));
        return tr("%1 is no field; did you mean %2? In quotation marks it is a word.")
            .arg(part, QString::fromStdString(error.suggestion) + u':');
    }
    return {};
}

QString queryHelp()
{
    struct Row
    {
        const char *example;
        const char *finds;
    };
    static constexpr Row rows[] = {
        {"rate limiter",
         QT_TRANSLATE_NOOP("kennel", "words: beginnings of words in names, descriptions, interfaces, …")},
        {"exports:tide:http-types/handler",
         QT_TRANSLATE_NOOP("kennel", "what exports that interface; @2.0 for a version")},
        {"imports:tide:log", QT_TRANSLATE_NOOP("kennel", "what imports an interface of that package")},
        {"world:wasi:http/proxy",
         QT_TRANSLATE_NOOP("kennel", "WIT packages that define that world, modules made for it")},
        {"cap:http-in", QT_TRANSLATE_NOOP("kennel", "what has that capability; another word lists them")},
        {"ns:harbor", QT_TRANSLATE_NOOP("kennel", "packages of that namespace")},
        {"signer:f093", QT_TRANSLATE_NOOP("kennel", "releases by a key whose id begins so")},
        {"licence:apache", QT_TRANSLATE_NOOP("kennel", "what claims a licence with that in its name")},
        {"kind:component", QT_TRANSLATE_NOOP("kennel", "components; also module, wit-package")},
        {"yanked:yes", QT_TRANSLATE_NOOP("kennel", "withdrawn releases; yanked:no for all others")},
        {"size:<1MB", QT_TRANSLATE_NOOP("kennel", "by the size of the content; also >")},
        {"claimed:>2025-01-31", QT_TRANSLATE_NOOP("kennel", "by the claimed time; also <, a month, a year")},
        {"digest:050f", QT_TRANSLATE_NOOP("kennel", "by the beginning of the content's digest")},
        {"versions:all",
         QT_TRANSLATE_NOOP("kennel", "all versions; with versions:no, as without it, the newest of each package")},
    };
    QString text =
        tr("A query is a list of terms, all of which have to hold; -TERM must not hold, and \"quotation marks\" "
           "keep words together:") +
        u'\n';
    for (const Row &row : rows)
        text += u"  %1  %2\n"_s.arg(QString::fromLatin1(row.example), -31).arg(tr(row.finds));
    return text + tr("The page “Searching” of the handbook says more.");
}

QString indexCoverageText(const IndexCoverage &coverage)
{
    if (coverage.releases == 0)
        return tr("Nothing is indexed yet");
    QString text = tr("Indexed: the contents of %1 of %2 releases, in %3 of %4 packages")
                       .arg(countText(coverage.read), countText(coverage.releases), countText(coverage.packages),
                            countText(coverage.allPackages));
    if (coverage.unreadable > 0)
        text += QStringLiteral("; ") + tr("%1 could not be read").arg(countText(coverage.unreadable));
    if (coverage.newRecords > 0)
        text +=
            QStringLiteral("; ") + tr("newer records that were not looked at: %1").arg(countText(coverage.newRecords));
    return text;
}

QString hitCountText(std::uint64_t total, bool isWhole, std::uint64_t shown)
{
    if (total == 0)
        return isWhole ? tr("Nothing was found.")
                       : tr("Nothing was found among the first %1 that fit one of the terms.")
                             .arg(countText(MaxCandidates));
    const QString found =
        isWhole ? tr("Found: %1").arg(countText(total)) : tr("Found: at least %1").arg(countText(total));
    return shown < total ? tr("%1; the first %2 are shown").arg(found, countText(shown)) : found;
}

QString facetText(Facet facet)
{
    switch (facet) {
    case Facet::Capability:
        return tr("Capabilities");
    case Facet::Kind:
        return tr("Kinds");
    case Facet::Namespace:
        return tr("Namespaces");
    case Facet::Licence:
        return tr("Licences");
    case Facet::Yanked:
        return tr("Withdrawn");
    }
    Q_UNREACHABLE_RETURN({});
}

QString facetValueText(Facet facet, const search::Term &term)
{
    if (facet == Facet::Yanked)
        return term.yes ? tr("Yanked") : tr("Not yanked");
    if (facet == Facet::Kind) {
        for (const auto kind : {wasm::FileKind::Module, wasm::FileKind::Component, wasm::FileKind::WitPackage}) {
            if (wasm::fileKindName(kind) == term.text)
                return wasmKindTerm(kind);
        }
    }
    if (facet == Facet::Capability)
        return capabilityWords(term.text);
    return visibleText(QString::fromStdString(term.text));
}

QString facetAccessibleText(const QString &value, std::uint64_t count)
{
    return tr("%1, %2 found").arg(value, countText(count));
}

QString facetRemark(const SearchFacets &facets)
{
    return facets.counted < facets.total ? tr("Counted in the first %1").arg(countText(facets.counted)) : QString();
}

} // namespace kennel
