// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/operator/operatorpanel.h"

#include "models/namespacemodel.h"
#include "views/common/cells.h"
#include "views/common/datatable.h"
#include "widgets/actionbutton.h"
#include "widgets/glyph.h"
#include "widgets/hashlabel.h"
#include "widgets/keylabel.h"
#include "widgets/metrics.h"
#include "widgets/plainlabel.h"
#include "widgets/sectionheading.h"

#include <QAction>
#include <QGridLayout>
#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kennel {

OperatorPanel::OperatorPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new NamespaceModel(this))
    , m_pin(new HashLabel(tr("pinned record id"), {}, this))
    , m_firstSigner(new KeyLabel({}, {}, this))
    , m_pinText(new PlainLabel({}, TypeSize::Secondary, this))
    , m_heading(new SectionHeading(tr("Namespaces"), {}, this))
    , m_namespaces(new DataTable(tr("Namespaces"), this))
    , m_follow(new QAction(glyphIcon(Glyph::Globe), tr("Open Imported Namespace"), this))
    , m_showRecord(new QAction(glyphIcon(Glyph::History), tr("Show Record in History"), this))
{
    const auto m = Metrics::application();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(m.margin(), m.px(12), m.margin(), m.margin());
    all->setSpacing(m.step());
    all->addWidget(new SectionHeading(tr("Who runs this registry"),
                                      tr("pinned on first contact, and alarmed about if it changes"), this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(m.margin());
    grid->setVerticalSpacing(m.px(6));
    grid->setColumnStretch(1, 1);
    const auto fact = [&](int row, const QString &title, QWidget *value) {
        auto *name = new PlainLabel(title, TypeSize::Body, this);
        name->setTone(Tone::Secondary);
        grid->addWidget(name, row, 0);
        grid->addWidget(value, row, 1, Qt::AlignLeft);
    };
    fact(0, tr("Pinned first record"), m_pin);
    fact(1, tr("Signed by"), m_firstSigner);
    all->addLayout(grid);
    m_pinText->setWordWrap(true);
    all->addWidget(m_pinText);
    all->addSpacing(m.step());
    all->addWidget(m_heading);
    m_namespaces->setObjectName(u"namespaces"_s);
    m_namespaces->setModel(new Cells(m_model, this));
    m_namespaces->setFrameShape(QFrame::StyledPanel);
    m_namespaces->setSelectionMode(QAbstractItemView::SingleSelection);
    m_namespaces->setWidth(NamespaceModel::NameColumn, 180);
    m_namespaces->setWidth(NamespaceModel::SignerColumn, 96);
    m_namespaces->setWidth(NamespaceModel::TimeColumn, 150);
    m_namespaces->setWidth(NamespaceModel::RecordColumn, 66);
    m_namespaces->setStretch(NamespaceModel::OriginColumn);
    m_namespaces->addAction(m_follow);
    m_namespaces->addAction(m_showRecord);
    all->addWidget(m_namespaces, 1);
    auto *buttons = new QHBoxLayout;
    for (auto *action : {m_follow, m_showRecord}) {
        buttons->addWidget(new ActionButton(action, this));
    }
    buttons->addStretch(1);
    all->addLayout(buttons);

    m_follow->setEnabled(false);
    m_showRecord->setEnabled(false);
    connect(m_namespaces->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                m_follow->setEnabled(index.data(NamespaceModel::ImportedRole).toBool());
                m_showRecord->setEnabled(index.data(PositionRole).isValid());
            });
    connect(m_follow, &QAction::triggered, this, [this] {
        Q_EMIT followRequested(
            m_namespaces->currentIndex().siblingAtColumn(NamespaceModel::NameColumn).data().toString());
    });
    connect(m_showRecord, &QAction::triggered, this,
            [this] { Q_EMIT historyRequested(m_namespaces->currentIndex().data(PositionRole).toULongLong()); });
}

void OperatorPanel::setView(const std::shared_ptr<const RegistryView> &view, const std::shared_ptr<const LogView> &log)
{
    m_model->setLog(log);
    m_heading->setRemark(tr("%n in all; they can be neither taken back nor changed", nullptr, m_model->rowCount()));
    const bool pinned = view && view->info.pin;
    m_pin->setDigest(pinned ? QString::fromStdString(view->info.pin->text()) : QString());
    m_firstSigner->setVisible(view && view->info.operatorKey);
    if (view && view->info.operatorKey)
        m_firstSigner->setKey(QString::fromStdString(view->info.operatorKey->text()));
    const bool matches = pinned && log && !log->records.empty() && log->records.front().id == *view->info.pin;
    m_pinText->setText(!pinned   ? tr("Nothing is pinned yet: this registry has not been read.")
                       : matches ? tr("The log that is shown begins with the pinned record. Keys may change inside it; "
                                      "that is no change of the operator.")
                                 : tr("The log that is shown does not begin with the pinned record."));
}

} // namespace kennel
