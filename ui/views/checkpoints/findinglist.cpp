// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/checkpoints/findinglist.h"

#include "format/digesttext.h"
#include "format/quantity.h"
#include "protocol/packagename.h"
#include "views/checkpoints/findingcard.h"
#include "widgets/glyph.h"
#include "widgets/metrics.h"
#include "widgets/plainlabel.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

constexpr std::size_t mostCards = 100;

/** Whether another try may change what a finding says. */
bool worthAnotherTry(const Finding &finding)
{
    return finding.code == "checkpoint.stale" ||
           (finding.severity == Severity::Error && finding.outcome != Outcome::Failed);
}

const std::string *logDetail(const Finding &finding)
{
    const auto detail = finding.details.find("log");
    return detail == finding.details.end() ? nullptr : std::get_if<std::string>(&detail->second);
}

std::optional<std::uint64_t> recordDetail(const Finding &finding)
{
    const auto detail = finding.details.find("record");
    const auto *position = detail == finding.details.end() ? nullptr : std::get_if<std::uint64_t>(&detail->second);
    return position ? std::optional(*position + 1) : std::nullopt;
}

} // namespace

FindingList::FindingList(QWidget *parent)
    : QWidget(parent)
    , m_cards(new QVBoxLayout(this))
{
    m_cards->setContentsMargins({});
    m_cards->setSpacing(Metrics::application().step());
}

void FindingList::setView(const std::shared_ptr<const RegistryView> &view)
{
    // Somebody may be reading a card, or have the focus on its button.
    const bool same = m_shown && bool(m_view) == bool(view) && (!view || m_view->findings == view->findings);
    m_view = view;
    if (same)
        return;
    m_shown = true;
    while (auto *item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_view || m_view->findings.empty()) {
        auto *none = new PlainLabel(m_view ? tr("The last look found nothing to say.")
                                           : tr("This registry has not been read yet."),
                                    TypeSize::Body, this);
        none->setTone(Tone::Secondary);
        none->setWordWrap(true);
        m_cards->addWidget(none);
        return;
    }
    for (std::size_t i = 0; i < std::min(m_view->findings.size(), mostCards); ++i)
        addCard(m_view->findings[i]);
    if (m_view->findings.size() > mostCards)
        m_cards->addWidget(new PlainLabel(tr("%1 of %2 findings; “kennelctl audit” lists them all.")
                                              .arg(countText(mostCards), countText(m_view->findings.size())),
                                          TypeSize::Secondary, this));
}

void FindingList::addCard(const Finding &finding)
{
    auto *card = new FindingCard(finding, aboutOf(finding), this);
    if (worthAnotherTry(finding)) {
        auto *again = new QAction(glyphIcon(Glyph::Sync), tr("Try Again"), card);
        connect(again, &QAction::triggered, this, &FindingList::tryAgain);
        card->addButton(again);
    }
    if (const auto place = placeOf(finding)) {
        auto *show = new QAction(glyphIcon(Glyph::History),
                                 place->number ? tr("Show Record %1").arg(*place->number) : tr("Show Log"), card);
        connect(show, &QAction::triggered, this, [this, place] { Q_EMIT openRequested(*place); });
        card->addButton(show);
    }
    m_cards->addWidget(card);
}

std::optional<Address> FindingList::placeOf(const Finding &finding) const
{
    const auto *log = logDetail(finding);
    if (!log)
        return std::nullopt;
    const auto record = recordDetail(finding);
    const auto &label = m_view->info.label;
    if (*log == operatorLogId().text())
        return Address::ofOperator(label, Address::Section::History, record);
    const auto row =
        std::ranges::find_if(m_view->packages, [&](const auto &package) { return package.log.text() == *log; });
    if (row == m_view->packages.end())
        return std::nullopt;
    return row->name
               ? Address::ofPackage(label, QString::fromStdString(row->name->text()), Address::Section::History, record)
               : Address::ofLog(label, QString::fromStdString(*log), Address::Section::History, record);
}

QString FindingList::aboutOf(const Finding &finding) const
{
    const auto *log = logDetail(finding);
    if (!log)
        return {};
    if (*log == operatorLogId().text())
        return tr("operator log");
    const auto place = placeOf(finding);
    return place && place->kind == Address::Kind::Package ? place->subject : shortDigest(QString::fromStdString(*log));
}

QString FindingList::summary() const
{
    int errors = 0;
    int warnings = 0;
    const auto findings = m_view ? m_view->findings : std::vector<Finding>();
    for (const auto &finding : findings) {
        errors += finding.severity == Severity::Error;
        warnings += finding.severity == Severity::Warning;
    }
    return tr("%n error(s)", nullptr, errors) + u", "_s + tr("%n warning(s)", nullptr, warnings) +
           (findings.size() > mostCards ? u", "_s + tr("the first %1 are shown").arg(mostCards) : QString());
}

int FindingList::count() const
{
    return int(findChildren<FindingCard *>().size());
}

} // namespace kennel
