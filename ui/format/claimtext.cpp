// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "format/claimtext.h"

#include "format/tr.h"
#include "format/visibletext.h"
#include "format/wasmterms.h"

#include <QStringList>

#include <ranges>
#include <string_view>

namespace kennel {

using namespace Qt::StringLiterals;

namespace {

/// Nobody writes as many, or as much, but a file may.
constexpr std::size_t maxLines = 12; ///< of one kind
constexpr std::size_t maxText = 2000;

QString claimed(std::string_view bytes)
{
    const QString text = visibleText(QString::fromUtf8(bytes.substr(0, maxText)));
    return bytes.size() > maxText ? text + u'…' : text;
}

/// What an own licence says: its name, its id, where it stands and its text, as far as it has them.
QString licenceText(const wasm::RegistryMetadata::License &licence)
{
    QStringList words;
    for (const std::string &each : {licence.name, licence.id, licence.reference, licence.text}) {
        if (!each.empty())
            words << claimed(each);
    }
    return words.join(u" · "_s);
}

class Lines
{
public:
    void add(const QString &title, const QString &text)
    {
        if (!text.isEmpty())
            m_lines.append({title, text});
    }

    /// Adds a line for each of \a items, unless there are too many.
    template <typename Items, typename ToLine>
    void addEach(const QString &title, const Items &items, ToLine toLine)
    {
        for (const auto &item : items | std::views::take(maxLines))
            m_lines.append(toLine(item));
        addRest(title, items.size());
    }

    /// Says how many of \a count have no line.
    void addRest(const QString &title, std::size_t count)
    {
        if (count > maxLines)
            add(title, QCoreApplication::translate("kennel", "%n more", nullptr, int(count - maxLines)));
    }

    QList<ClaimLine> take() { return std::move(m_lines); }

private:
    QList<ClaimLine> m_lines;
};

void addRegistry(Lines &lines, const wasm::RegistryMetadata &registry)
{
    using enum wasm::ClaimKind;
    lines.add(wasmClaimTerm(Description), claimed(registry.description));
    lines.addEach(wasmClaimTerm(Authors), registry.authors,
                  [](const std::string &author) { return ClaimLine{wasmClaimTerm(Authors), claimed(author)}; });
    lines.add(wasmClaimTerm(Licenses), claimed(registry.license));
    const QString ownLicence = tr("Own licence");
    lines.addEach(ownLicence, registry.customLicenses, [&](const wasm::RegistryMetadata::License &licence) {
        return ClaimLine{ownLicence, licenceText(licence)};
    });
    const QString link = tr("Link");
    lines.addEach(link, registry.links, [&](const std::pair<std::string, std::string> &each) {
        return ClaimLine{link, each.first.empty() ? claimed(each.second)
                                                  : u"%1: %2"_s.arg(claimed(each.first), claimed(each.second))};
    });
    const QString category = tr("Category");
    lines.addEach(category, registry.categories,
                  [&](const std::string &each) { return ClaimLine{category, claimed(each)}; });
}

} // namespace

QList<ClaimLine> furtherClaims(const wasm::Metadata &metadata)
{
    Lines lines;
    if (metadata.registry)
        addRegistry(lines, *metadata.registry);
    lines.add(tr("Build id"), claimed(metadata.buildId));
    lines.add(tr("Source map"), claimed(metadata.sourceMapUrl));
    lines.add(tr("Debug information"), claimed(metadata.debugInfoUrl));
    return lines.take();
}

} // namespace kennel
