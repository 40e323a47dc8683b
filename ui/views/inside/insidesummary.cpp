// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/inside/insidesummary.h"

#include "diff/capabilitydiff.h"
#include "format/capabilitytext.h"
#include "format/quantity.h"
#include "format/visibletext.h"
#include "format/wasmfaulttext.h"
#include "format/wasmterms.h"
#include "meaning/capability.h"
#include "meaning/externs.h"
#include "views/inside/claimsbox.h"
#include "views/inside/factrow.h"
#include "views/inside/faultbar.h"
#include "widgets/actionbutton.h"
#include "widgets/glyph.h"
#include "widgets/metrics.h"
#include "widgets/plainlabel.h"
#include "widgets/sectionheading.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

/// A file may ask for tens of thousands of things: so many are shown.
constexpr std::size_t maxRows = 20;

/// Takes everything out of a layout; the widgets go when nobody stands in them any more.
void emptyOut(QLayout &layout)
{
    while (auto *item = layout.takeAt(0)) {
        if (auto *widget = item->widget()) {
            // The button may be the one that is being pressed.
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

/// "− name" and "+ name", a line each.
QString interfaceLines(const diff::CapabilityChange &change)
{
    QStringList lines;
    for (const auto &name : change.removed | std::views::take(maxRows))
        lines << u"− "_s + visibleText(QString::fromStdString(name));
    for (const auto &name : change.added | std::views::take(maxRows))
        lines << u"+ "_s + visibleText(QString::fromStdString(name));
    return lines.join(u'\n');
}

} // namespace

InsideSummary::InsideSummary(std::vector<meaning::Host> hosts, QWidget *parent)
    : QWidget(parent)
    , m_hosts(std::move(hosts))
    , m_fault(new FaultBar(this))
    , m_layout(new QVBoxLayout)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(Metrics::application().px(12));
    all->addWidget(m_fault);
    all->addLayout(m_layout);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    connect(m_fault, &FaultBar::byteRequested, this, &InsideSummary::byteRequested);
}

void InsideSummary::clear()
{
    m_rows.clear();
    m_marks.clear();
    if (m_news)
        emptyOut(*m_news);
    m_news = nullptr;
    m_kindHeading = nullptr;
    emptyOut(*m_layout);
}

SectionHeading *InsideSummary::addHeading(const QString &title, const QString &remark)
{
    const auto m = Metrics::application();
    if (m_layout->count() > 0)
        m_layout->addSpacing(m.px(20));
    auto *heading = new SectionHeading(title, remark, this);
    m_layout->addWidget(heading);
    m_layout->addSpacing(m.halfStep());
    return heading;
}

void InsideSummary::showMissing(const QString &text, QAction *action)
{
    clear();
    m_file.reset();
    m_fault->setFile(nullptr);
    addHeading(tr("What it is"), {});
    auto *label = new PlainLabel(text, TypeSize::Body, this);
    label->setTone(Tone::Secondary);
    label->setWordWrap(true);
    m_layout->addWidget(label);
    if (action) {
        m_layout->addSpacing(Metrics::application().step());
        m_layout->addWidget(new ActionButton(action, this), 0, Qt::AlignLeading);
    }
}

void InsideSummary::setFile(std::shared_ptr<const InspectedFile> file, const QString &remark)
{
    clear();
    m_file = std::move(file);
    m_remark = remark;
    m_fault->setFile(m_file.get());
    addKind();
    const auto &binary = m_file->inspection.binary;
    if (!m_file->capabilities) {
        addHeading(tr("What it may do"), {});
        addRemark(notJudgedText(binary));
    } else if (!binary.parts.empty() && binary.kind != wasm::FileKind::WitPackage) {
        addCapabilities();
        addHosts();
    }
    addClaims();
    addFaults();
}

void InsideSummary::setRemark(const QString &remark)
{
    m_remark = remark;
    if (m_kindHeading)
        m_kindHeading->setRemark(remark);
}

void InsideSummary::addRemark(const QString &text)
{
    auto *remark = new PlainLabel(text, TypeSize::Body, this);
    remark->setTone(Tone::Secondary);
    remark->setWordWrap(true);
    m_layout->addWidget(remark);
}

void InsideSummary::addKind()
{
    const auto &inspection = m_file->inspection;
    const auto &binary = inspection.binary;
    m_kindHeading = addHeading(tr("What it is"), m_remark);
    auto *show = new QPushButton(tr("Interface"), this);
    show->setFlat(true);
    show->setProperty("link", true);
    connect(show, &QPushButton::clicked, this, &InsideSummary::interfaceRequested);
    m_kindHeading->addTrailing(show);
    QStringList parts{wasmKindTerm(binary.kind), sizeText(m_file->size)};
    // Of what could not be read nobody can say that there is none of it.
    const auto count = [&](std::size_t number, const QString &text) {
        if (number > 0 || binary.isWhole())
            parts << text;
    };
    if (const auto end = binary.readTo(); end && binary.kind != wasm::FileKind::Unknown)
        parts << tr("read up to byte %1").arg(countText(*end));
    if (binary.kind == wasm::FileKind::WitPackage && inspection.wit) {
        const auto &package = inspection.wit->at(inspection.wit->main);
        parts[0] += u' ' + QString::fromStdString(package.path());
        count(package.interfaces.size(), tr("%n interface(s)", nullptr, int(package.interfaces.size())));
        count(package.worlds.size(), tr("%n world(s)", nullptr, int(package.worlds.size())));
    } else if (!binary.parts.empty()) {
        const auto externs = meaning::externsOf(binary);
        count(externs.exports.size(), tr("%n export(s)", nullptr, int(externs.exports.size())));
        count(externs.imports.size(), tr("%n import(s)", nullptr, int(externs.imports.size())));
        if (binary.parts.size() > 1)
            parts << tr("%n nested part(s)", nullptr, int(binary.parts.size() - 1));
    }
    auto *label = new PlainLabel(parts.join(u" · "_s), TypeSize::Body, this);
    label->setElide(Qt::ElideRight);
    m_layout->addWidget(label);
    if (binary.kind == wasm::FileKind::WitPackage) {
        addRemark(tr("Holds types alone, and does nothing by itself"));
    }
}

void InsideSummary::addCapabilities()
{
    addHeading(tr("What it may do"), tr("Read from its imports and exports, not from what it says"));
    const auto &capabilities = *m_file->capabilities;
    for (const auto &capability : capabilities | std::views::take(maxRows)) {
        auto *row = new FactRow(QIcon::fromTheme(QString::fromStdString(capability.icon)),
                                capabilitySentence(capability), this);
        row->setWordsWidth(Metrics::application().px(310));
        if (!capability.evidence.empty()) {
            const auto &first = capability.evidence.front();
            const QString name = QString::fromStdString(first.name);
            // The sentence of what no table knows names the interface already.
            const bool isNamed = first.identity == capability.subject;
            auto *link = row->addLink(isNamed ? tr("Show") : QString::fromStdString(first.identity),
                                      tr("Show %1").arg(capabilityEvidence(first)));
            if (isNamed)
                link->setFont(font());
            QStringList all;
            for (const auto &evidence : capability.evidence | std::views::take(maxRows))
                all << capabilityEvidence(evidence);
            link->setToolTip(all.join(u'\n'));
            connect(link, &QPushButton::clicked, this, [this, name] { Q_EMIT externRequested(name); });
            if (capability.evidence.size() > 1)
                row->addText(u"+%1"_s.arg(capability.evidence.size() - 1));
        }
        row->addStretch();
        m_layout->addWidget(row);
        m_rows.push_back(row);
    }
    if (capabilities.size() > maxRows)
        addRemark(tr("and %n more", nullptr, int(capabilities.size() - maxRows)));
    const auto notAsked = notAskedForText(
        meaning::notAskedFor(m_file->inspection.binary.kind, capabilities, meaning::CapabilityTable::builtIn()));
    if (!notAsked.isEmpty()) {
        m_layout->addSpacing(Metrics::application().halfStep());
        addRemark(notAsked);
    }
    m_news = new QVBoxLayout;
    m_layout->addLayout(m_news);
}

void InsideSummary::setPrevious(const QString &version, const std::shared_ptr<const InspectedFile> &file)
{
    if (!m_file || !m_file->capabilities || !m_news)
        return;
    emptyOut(*m_news);
    for (auto *mark : std::exchange(m_marks, {}))
        delete mark;
    if (!file || !file->capabilities) {
        addPreviousRemark(
            file ? tr("Version %1 is not judged: nobody can say what is new.").arg(version)
                 : tr("Version %1 is not on this computer: what is new since then is not known.").arg(version));
        return;
    }
    const auto changes = diff::compareCapabilities(*file->capabilities, *m_file->capabilities);
    if (changes.empty())
        addPreviousRemark(tr("The same as in version %1.").arg(version));
    for (const auto &change : changes) {
        if (change.kind == diff::CapabilityChange::Kind::Lost) {
            addLost(change, version);
            continue;
        }
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const auto &capability = (*m_file->capabilities)[i];
            if (capability.id != change.capability.id || capability.subject != change.capability.subject)
                continue;
            const bool isNew = change.kind == diff::CapabilityChange::Kind::Gained;
            auto *chip = m_rows[i]->addChip(
                {.glyph = Glyph::Add,
                 .text = isNew ? tr("new since %1").arg(version) : tr("changed since %1").arg(version),
                 .tone = Tone::Info,
                 .form = ChipForm::Filled});
            m_marks.push_back(chip);
            chip->setToolTip(isNew ? tr("Version %1 did not do this.").arg(version) : interfaceLines(change));
        }
    }
}

void InsideSummary::addLost(const diff::CapabilityChange &change, const QString &version)
{
    if (m_news->count() >= int(maxRows))
        return; // the page that compares them has all
    auto *row = new FactRow(QIcon::fromTheme(QString::fromStdString(change.capability.icon)),
                            capabilitySentence(change.capability), this);
    row->setWordsWidth(Metrics::application().px(310));
    row->addStretch();
    row->addChip({.glyph = Glyph::Remove, .text = tr("no longer since %1").arg(version)});
    m_news->addWidget(row);
}

void InsideSummary::addPreviousRemark(const QString &text)
{
    auto *remark = new PlainLabel(text, TypeSize::Body, this);
    remark->setTone(Tone::Secondary);
    remark->setWordWrap(true);
    m_news->addWidget(remark);
}

void InsideSummary::addHosts()
{
    addHeading(tr("Where it runs"), {});
    for (const meaning::Host &host : m_hosts) {
        const auto obstacles =
            meaning::obstaclesOn(host, m_file->inspection.binary).value_or(std::vector<meaning::Obstacle>());
        const bool runs = obstacles.empty();
        auto *row = new FactRow(glyphIcon(runs ? Glyph::Check : Glyph::Cross), hostName(host), this);
        row->setWordsWidth(Metrics::application().px(278));
        row->addText(runs ? tr("Runs") : tr("Does not run"), true);
        QString why = runs ? tr("Everything that it imports is there") : obstacleText(obstacles.front());
        if (obstacles.size() > 1)
            why += u" · "_s + tr("%n more", nullptr, int(obstacles.size() - 1));
        row->addWrappedText(why);
        QStringList all;
        for (const auto &obstacle : obstacles | std::views::take(maxRows))
            all << obstacleText(obstacle);
        row->setToolTip(all.join(u'\n'));
        m_layout->addWidget(row);
    }
}

void InsideSummary::addClaims()
{
    const auto &parts = m_file->inspection.binary.parts;
    if (parts.empty())
        return;
    auto *box = new ClaimsBox(this);
    if (!box->setMetadata(parts.front().metadata)) {
        delete box;
        return;
    }
    addHeading(tr("Claims made by the file"), tr("Nobody checked whether they are true"));
    m_layout->addWidget(box);
}

void InsideSummary::addFaults()
{
    const auto &faults = m_file->inspection.binary.faults.all();
    if (faults.size() < 2)
        return; // the bar says it
    addHeading(tr("What is wrong, or cannot be shown"), countText(faults.size()));
    for (const wasm::Fault &fault : faults | std::views::take(maxRows)) {
        const QString line = wasmFaultLine(fault);
        auto *row = new FactRow(glyphIcon(Glyph::Warning), line, this);
        auto *link = row->addLink(tr("Show the Byte"), tr("Show the byte: %1").arg(line));
        link->setFont(font());
        connect(link, &QPushButton::clicked, this, [this, offset = fault.offset] { Q_EMIT byteRequested(offset); });
        m_layout->addWidget(row);
    }
    if (faults.size() > maxRows)
        addRemark(tr("and %n more", nullptr, int(faults.size() - maxRows)));
}

} // namespace kennel
