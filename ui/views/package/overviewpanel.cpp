// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/package/overviewpanel.h"

#include "format/quantity.h"
#include "models/recordtablemodel.h"
#include "models/versiontablemodel.h"
#include "views/common/cells.h"
#include "views/common/datatable.h"
#include "views/inside/insidesummary.h"
#include "views/package/commandline.h"
#include "views/package/latestrecords.h"
#include "widgets/glyph.h"
#include "widgets/hashlabel.h"
#include "widgets/keylabel.h"
#include "widgets/metrics.h"
#include "widgets/plainlabel.h"
#include "widgets/sectionheading.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel {

OverviewPanel::OverviewPanel(std::vector<meaning::Host> hosts, QWidget *parent)
    : ScrollArea(tr("Overview"), parent)
    , m_summary(new InsideSummary(std::move(hosts), this))
    , m_versionModel(new VersionTableModel(this))
    , m_recordModel(new RecordTableModel(this))
    , m_columns(nullptr)
    , m_downloadSelected(new QAction(glyphIcon(Glyph::Download), tr("Download This Version…"), this))
    , m_showRecord(new QAction(glyphIcon(Glyph::History), tr("Show Record in History"), this))
{
    m_downloadSelected->setObjectName(u"downloadVersion"_s);
    auto *content = new QWidget(this);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins({});
    m_columns->setSpacing(0);
    m_columns->addWidget(makeMain(), 1);
    m_columns->addWidget(makeFacts());
    setWidget(content);

    connect(m_downloadSelected, &QAction::triggered, this, [this] {
        if (const auto version = selectedVersion(); !version.isEmpty())
            Q_EMIT downloadRequested(version);
    });
    const auto show = [this](const QModelIndex &index) {
        if (const auto position = index.data(PositionRole); position.isValid())
            Q_EMIT historyRequested(position.toULongLong());
    };
    connect(m_showRecord, &QAction::triggered, this, [this, show] { show(m_versions->currentIndex()); });
    connect(m_versions, &QAbstractItemView::activated, this, show);
    connect(m_latest, &QAbstractItemView::activated, this, show);
    connect(m_versions->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_downloadSelected->setEnabled(!selectedVersion().isEmpty());
        m_showRecord->setEnabled(!selectedVersion().isEmpty());
        Q_EMIT selectionChanged();
    });
}

QWidget *OverviewPanel::makeMain()
{
    const auto m = Metrics::application();
    auto *main = new QWidget(this);
    auto *layout = new QVBoxLayout(main);
    layout->setContentsMargins(m.margin(), m.px(12), m.margin(), m.margin());
    layout->setSpacing(m.step());
    // What there is to download comes first: what is inside of the newest may be long.
    m_versionsHeading = new SectionHeading(tr("Versions"), {}, main);
    layout->addWidget(m_versionsHeading);
    m_versions = new DataTable(tr("Versions"), main);
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSortRole(SortRole);
    sorted->setSourceModel(m_versionModel);
    m_versions->setObjectName(u"versions"_s);
    m_versions->setHeightToRows(6);
    m_versions->setModel(new Cells(sorted, this));
    m_versions->setSortingEnabled(true);
    m_versions->sortByColumn(VersionTableModel::VersionColumn, Qt::DescendingOrder);
    m_versions->setSelectionMode(QAbstractItemView::SingleSelection);
    m_versions->setWidth(VersionTableModel::VersionColumn, 88);
    m_versions->setWidth(VersionTableModel::TimeColumn, 142);
    m_versions->setWidth(VersionTableModel::SignerColumn, 80);
    m_versions->setWidth(VersionTableModel::DigestColumn, 134);
    m_versions->setWidth(VersionTableModel::SizeColumn, 70);
    m_versions->setWidth(VersionTableModel::RecordColumn, 60);
    m_versions->setYielding({VersionTableModel::RecordColumn, VersionTableModel::SizeColumn},
                            VersionTableModel::StateColumn, 150);
    m_versions->addAction(m_downloadSelected);
    m_versions->addAction(m_showRecord);
    layout->addWidget(m_versions);
    layout->addSpacing(m.step());
    layout->addWidget(m_summary);
    layout->addSpacing(m.step());
    m_latestHeading = new SectionHeading(tr("Latest records"), {}, main);
    auto *history = new QPushButton(tr("History"), main);
    history->setFlat(true);
    history->setProperty("link", true);
    connect(history, &QPushButton::clicked, this, [this] {
        if (m_log && !m_log->records.empty())
            Q_EMIT historyRequested(m_log->records.size() - 1);
    });
    m_latestHeading->addTrailing(history);
    layout->addWidget(m_latestHeading);
    m_latest = new DataTable(tr("Latest records"), main);
    m_latest->setModel(new Cells(new LatestRecords(m_recordModel, this), this));
    m_latest->horizontalHeader()->hide();
    for (const int hidden : {RecordTableModel::SignerColumn, RecordTableModel::IndexColumn})
        m_latest->setColumnHidden(hidden, true);
    m_latest->setWidth(RecordTableModel::NumberColumn, 40);
    m_latest->setWidth(RecordTableModel::OutcomeColumn, 112);
    m_latest->setWidth(RecordTableModel::KindColumn, 108);
    m_latest->setWidth(RecordTableModel::TimeColumn, 146);
    m_latest->setStretch(RecordTableModel::EntriesColumn);
    m_latest->setFixedHeight(LatestRecords::Count * m.row() + 2);
    layout->addWidget(m_latest);
    layout->addStretch(1);
    return main;
}

void OverviewPanel::addFact(QGridLayout *grid, const QString &title, QWidget *value)
{
    const int row = grid->rowCount();
    auto *name = new PlainLabel(title, TypeSize::Body, this);
    name->setTone(Tone::Secondary);
    grid->addWidget(name, row, 0);
    grid->addWidget(value, row, 1);
}

QWidget *OverviewPanel::makeFacts()
{
    const auto m = Metrics::application();
    m_facts = new QWidget(this);
    m_facts->setAutoFillBackground(true);
    m_facts->setBackgroundRole(QPalette::AlternateBase);
    auto *layout = new QVBoxLayout(m_facts);
    layout->setContentsMargins(m.margin(), m.px(12), m.margin(), m.margin());
    layout->setSpacing(m.step());
    m_newest = new SectionHeading(tr("Newest version"), {}, m_facts);
    layout->addWidget(m_newest);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(m.px(12));
    grid->setVerticalSpacing(m.px(6));
    grid->setColumnStretch(1, 1);
    m_signer = new KeyLabel({}, {}, m_facts);
    m_time = new PlainLabel({}, TypeSize::Body, m_facts);
    m_time->setToolTip(tr("What the signer claims. Nothing proves it; only the order is checked."));
    m_digest = new HashLabel(tr("content digest"), {}, m_facts);
    m_size = new PlainLabel({}, TypeSize::Body, m_facts);
    m_record = new PlainLabel({}, TypeSize::Body, m_facts);
    addFact(grid, tr("Signed by"), m_signer);
    addFact(grid, tr("Claimed time"), m_time);
    addFact(grid, tr("Content"), m_digest);
    addFact(grid, tr("Size"), m_size);
    addFact(grid, tr("Released in"), m_record);
    layout->addLayout(grid);
    layout->addSpacing(m.step());
    auto *use = new SectionHeading(tr("Use it"), {}, m_facts);
    m_tool = new QComboBox(m_facts);
    m_tool->setAccessibleName(tr("Program to use it with"));
    m_tool->addItems({u"kennelctl"_s, u"wkg"_s, u"warg"_s, u"cargo component"_s, u"wac"_s, u"jco"_s});
    connect(m_tool, &QComboBox::currentIndexChanged, this, &OverviewPanel::showCommands);
    use->addTrailing(m_tool);
    layout->addWidget(use);
    m_commandRows = new QVBoxLayout;
    m_commandRows->setSpacing(m.halfStep());
    layout->addLayout(m_commandRows);
    layout->addSpacing(m.step());
    m_tracksHeading = new SectionHeading(tr("Release tracks"), {}, m_facts);
    layout->addWidget(m_tracksHeading);
    m_trackRows = new QVBoxLayout;
    m_trackRows->setSpacing(m.px(6));
    layout->addLayout(m_trackRows);
    layout->addStretch(1);
    return m_facts;
}

void OverviewPanel::setLog(std::shared_ptr<const LogView> log, const QString &registry)
{
    const QString before = selectedVersion();
    m_log = std::move(log);
    m_registry = registry;
    m_versionModel->setLog(m_log);
    m_recordModel->setLog(m_log);
    if (!before.isEmpty())
        selectVersion(before);
    m_downloadSelected->setEnabled(!selectedVersion().isEmpty());
    m_showRecord->setEnabled(!selectedVersion().isEmpty());
    showNewest();
    showTracks();
    showCommands();
}

void OverviewPanel::showNewest()
{
    const auto *state = m_log ? std::get_if<PackageState>(&m_log->state) : nullptr;
    const auto *newest = state ? state->newestRelease() : nullptr;
    int yanked = 0;
    if (state) {
        for (const auto &[version, release] : state->releases())
            yanked += release.yanked.has_value();
    }
    const int versions = m_versionModel->rowCount();
    m_versionsHeading->setRemark(yanked > 0 ? tr("%1, %n yanked", nullptr, yanked).arg(versions)
                                            : QString::number(versions));
    m_newest->setTitle(newest ? tr("Newest version: %1").arg(QString::fromStdString(newest->version.text()))
                              : tr("No version to use"));
    m_newest->setRemark(newest ? QString() : yanked > 0 ? tr("all are yanked") : tr("nothing was released"));
    m_signer->setKey(newest ? QString::fromStdString(newest->by.text()) : QString());
    m_signer->setVisible(newest);
    m_time->setText(newest ? claimedSecondText(newest->timestamp) + u" UTC"_s : u"–"_s);
    showSize();
    m_digest->setDigest(newest ? QString::fromStdString(newest->content.text()) : QString());
    const auto place = newest ? m_versionModel->position(newest->recordId) : std::nullopt;
    m_record->setText(place ? tr("record %1").arg(*place + 1) : u"–"_s);
}

void OverviewPanel::setSizes(const ContentSizes &sizes)
{
    m_versionModel->setSizes(sizes);
    showSize();
}

void OverviewPanel::showSize()
{
    const auto *state = m_log ? std::get_if<PackageState>(&m_log->state) : nullptr;
    const auto *newest = state ? state->newestRelease() : nullptr;
    const auto size = newest ? m_versionModel->size(*newest) : std::nullopt;
    m_size->setText(size ? tr("%1, digest recomputed").arg(sizeText(*size)) : tr("not downloaded yet"));
    m_size->setTone(size ? Tone::Text : Tone::Secondary);
}

void OverviewPanel::showTracks()
{
    while (auto *item = m_trackRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto *state = m_log ? std::get_if<PackageState>(&m_log->state) : nullptr;
    const auto tracks = state ? releaseTracks(*state) : std::vector<ReleaseTrack>();
    m_tracksHeading->setToolTip(tr("Versions that are meant to be compatible with each other"));
    constexpr std::size_t enough = 8;
    for (std::size_t i = 0; i < std::min(tracks.size(), enough); ++i) {
        const auto &track = tracks[i];
        QString text = track.newest
                           ? tr("%1.x: %2").arg(track.name, QString::fromStdString(track.newest->version.text()))
                           : tr("%1.x: nothing to use").arg(track.name);
        text += u" · "_s + tr("%n version(s)", nullptr, track.versions);
        if (track.yanked > 0)
            text += u", "_s + tr("%n yanked", nullptr, track.yanked);
        auto *label = new PlainLabel(text, TypeSize::Body, this);
        label->setElide(Qt::ElideMiddle);
        m_trackRows->addWidget(label);
    }
}

QStringList OverviewPanel::commands() const
{
    if (!m_log)
        return {};
    const QString what = QString::fromStdString(m_log->name ? m_log->name->text() : m_log->log.text());
    const QString where = m_registry.isEmpty() ? QString() : u" --registry "_s + m_registry;
    const auto *released = std::get_if<PackageState>(&m_log->state);
    const auto *usable = released ? released->newestRelease() : nullptr;
    if (m_tool->currentIndex() != Kennelctl) {
        // The other programs know names only, and ask the registry that they are configured for.
        if (!usable || !m_log->name)
            return {};
        const QString version = QString::fromStdString(usable->version.text());
        const QString output = QString::fromStdString(std::string(m_log->name->name())) + u".wasm"_s;
        const QString get = u"wkg get %1@%2 -o %3"_s.arg(what, version, output);
        switch (m_tool->currentIndex()) {
        case Warg:
            return {u"warg download %1 -v %2 -o %3"_s.arg(what, version, output)};
        case Cargo:
            return {u"cargo component add %1@%2"_s.arg(what, version)};
        case Wac:
            return {u"wac plug app.wasm --plug %1@%2 -o composed.wasm"_s.arg(what, version)};
        case Jco:
            return {get, u"jco transpile %1 -o %2"_s.arg(output, output.chopped(5))};
        default:
            return {get};
        }
    }
    QStringList all{u"kennelctl show "_s + what + where, u"kennelctl log "_s + what + where};
    if (usable) {
        const QString file = m_log->name ? QString::fromStdString(std::string(m_log->name->name())) : u"package"_s;
        all.prepend(
            u"kennelctl download %1@%2 -o %3.wasm"_s.arg(what, QString::fromStdString(usable->version.text()), file) +
            where);
    }
    return all;
}

void OverviewPanel::showCommands()
{
    while (auto *item = m_commandRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &command : commands())
        m_commandRows->addWidget(new CommandLine(command, this));
    if (m_tool->currentIndex() != Kennelctl) {
        auto *remark = new PlainLabel(commands().isEmpty() ? tr("There is nothing to download.")
                                                           : tr("It has to be set up for this registry."),
                                      TypeSize::Secondary, this);
        remark->setWordWrap(true);
        m_commandRows->addWidget(remark);
    }
}

QString OverviewPanel::selectedVersion() const
{
    return m_versions->currentIndex().data(VersionTableModel::VersionRole).toString();
}

bool OverviewPanel::selectVersion(const QString &version)
{
    for (int row = 0; row < m_versions->model()->rowCount(); ++row) {
        const auto index = m_versions->model()->index(row, 0);
        if (index.data(VersionTableModel::VersionRole) == version) {
            m_versions->setCurrentIndex(index);
            return true;
        }
    }
    return false;
}

void OverviewPanel::resizeEvent(QResizeEvent *event)
{
    ScrollArea::resizeEvent(event);
    // Beside each other where there is room, else one above the other.
    const auto m = Metrics::application();
    const bool wide = width() >= m.px(900);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_facts->setMaximumWidth(wide ? m.px(320) : QWIDGETSIZE_MAX);
    m_facts->setMinimumWidth(wide ? m.px(320) : 0);
}

} // namespace kennel
