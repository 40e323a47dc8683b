// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/checkpoints/evidencesection.h"

#include "format/evidenceverdicttext.h"
#include "models/evidencemodel.h"
#include "views/common/cells.h"
#include "views/common/datatable.h"
#include "widgets/actionbutton.h"
#include "widgets/glyph.h"
#include "widgets/metrics.h"
#include "widgets/plainlabel.h"
#include "widgets/sectionheading.h"

#include <QAction>
#include <QFileDialog>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel {

EvidenceSection::EvidenceSection(QWidget *parent)
    : QWidget(parent)
    , m_heading(new SectionHeading(tr("Evidence"), {}, this))
    , m_model(new EvidenceModel(this))
    , m_table(new DataTable(tr("Evidence"), this))
    , m_verdict(new PlainLabel({}, TypeSize::Body, this))
    , m_save(new QAction(glyphIcon(Glyph::Download), tr("Save Evidence…"), this))
{
    const auto m = Metrics::application();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(m.step());
    m_save->setObjectName(u"saveEvidence"_s);
    connect(m_save, &QAction::triggered, this, &EvidenceSection::askForFolder);
    auto *save = new ActionButton(m_save, this);
    save->setProperty("tight", true);
    m_heading->addTrailing(save);
    column->addWidget(m_heading);
    m_table->setObjectName(u"evidenceTable"_s);
    m_table->setModel(new Cells(m_model, this));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWidth(EvidenceModel::TimeColumn, 172);
    m_table->setWidth(EvidenceModel::WorthColumn, 148);
    m_table->setWidth(EvidenceModel::PartsColumn, 150);
    m_table->setYielding({EvidenceModel::PartsColumn, EvidenceModel::TimeColumn}, EvidenceModel::WhatColumn, 160);
    m_table->setHeightToRows(4);
    m_table->addAction(m_save);
    column->addWidget(m_table);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_verdict->setAccessibleName(tr("What it is worth to others"));
    column->addWidget(m_verdict);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EvidenceSection::showVerdict);
    setView(nullptr);
}

void EvidenceSection::setView(std::shared_ptr<const RegistryView> view)
{
    m_model->setView(std::move(view));
    const int pieces = count();
    m_heading->setRemark(pieces > 0 ? tr("%n kept", nullptr, pieces) : tr("nothing had to be kept"));
    m_table->setVisible(pieces > 0);
    m_save->setEnabled(pieces > 0);
    if (pieces > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
    showVerdict();
}

void EvidenceSection::setVerdict(std::int64_t id, const EvidenceVerdict &verdict)
{
    m_verdicts[id] = evidenceVerdictText(verdict);
    m_model->setWorth(id, evidenceShowsWord(verdict.shows));
    showVerdict();
}

void EvidenceSection::setUnreadable(std::int64_t id, const QString &why)
{
    m_verdicts[id] = why;
    m_model->setWorth(id, tr("could not be read"));
    showVerdict();
}

bool EvidenceSection::isJudged(std::int64_t id) const
{
    return m_verdicts.contains(id);
}

int EvidenceSection::count() const
{
    return m_model->rowCount();
}

const EvidenceEntry *EvidenceSection::selected() const
{
    return m_model->entry(std::max(0, m_table->currentIndex().row()));
}

void EvidenceSection::showVerdict()
{
    const auto *entry = selected();
    m_verdict->setVisible(entry);
    m_verdict->setText(!entry                ? QString()
                       : isJudged(entry->id) ? m_verdicts.at(entry->id)
                                             : tr("It is being judged from its files."));
    m_verdict->setTone(entry && isJudged(entry->id) ? Tone::Text : Tone::Secondary);
}

QString EvidenceSection::verdictText() const
{
    const auto *entry = selected();
    return entry && isJudged(entry->id) ? m_verdicts.at(entry->id) : QString();
}

void EvidenceSection::askForFolder()
{
    const auto *entry = selected();
    if (!entry)
        return;
    auto *dialog = new QFileDialog(this, tr("Folder for the Evidence"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, id = entry->id](const QString &folder) { Q_EMIT saveRequested(id, folder); });
    dialog->open();
}

} // namespace kennel
