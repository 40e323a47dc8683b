// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/record/recordinspector.h"

#include "format/visibletext.h"
#include "models/fieldtreemodel.h"
#include "models/recordchecks.h"
#include "protocol/recordtext.h"
#include "views/common/cells.h"
#include "views/common/pane.h"
#include "views/record/checkstrip.h"
#include "views/record/fieldtree.h"
#include "views/record/spanswatch.h"
#include "widgets/codeview.h"
#include "widgets/hexview.h"
#include "widgets/metrics.h"
#include "widgets/plainlabel.h"
#include "widgets/segmentedbar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kennel {

RecordInspector::RecordInspector(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_model(new FieldTreeModel(this))
    , m_cells(new Cells(m_model, this))
    , m_tree(new FieldTree(this))
    , m_hex(new HexView(this))
    , m_json(new CodeView(tr("The record as JSON"), this))
    , m_forms(new SegmentedBar(tr("Form of the record"), {tr("Bytes"), tr("JSON")}, this))
    , m_right(new QStackedWidget(this))
    , m_checks(new CheckStrip(this))
    , m_title(new PlainLabel({}, TypeSize::Body, this))
    , m_span(new PlainLabel({}, TypeSize::Secondary, this))
    , m_lit(new PlainLabel({}, TypeSize::Secondary, this))
{
    m_tree->setModel(m_cells);
    addWidget(makeFieldsPane());
    addWidget(makeBytesPane());
    setStretchFactor(0, 4);
    setStretchFactor(1, 5);
    setChildrenCollapsible(false);
    setHandleWidth(1);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &RecordInspector::fieldChanged);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_byHand = true; });
    connect(this, &QSplitter::splitterMoved, this, &RecordInspector::placeChecks);
    connect(this, &QSplitter::splitterMoved, this, &RecordInspector::describeSpan);
    connect(m_hex, &HexView::cursorMoved, this, &RecordInspector::byteChanged);
    const auto follow = [this](const QModelIndex &index) {
        const auto link = index.siblingAtColumn(FieldTreeModel::ValueColumn).data(LinkRole);
        if (link.isValid())
            Q_EMIT recordRequested(link.toULongLong());
    };
    connect(m_tree, &QAbstractItemView::activated, this, follow);
    connect(m_tree, &FieldTree::linkClicked, this, follow);
}

QWidget *RecordInspector::makeFieldsPane()
{
    auto *pane = new Pane(this);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    pane->addTitle(m_title);
    pane->addTitle(m_checks, 1);
    auto *content = new QWidget(pane);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_checksLine = new QHBoxLayout;
    m_checksLine->setContentsMargins(Metrics::application().step(), 0, 0, 0);
    column->addLayout(m_checksLine);
    column->addWidget(m_tree, 1);
    pane->setContent(content);
    m_fieldsPane = pane;
    return pane;
}

QWidget *RecordInspector::makeBytesPane()
{
    auto *pane = new Pane(this);
    pane->addTitle(m_forms);
    auto *ofSigned = new SpanSwatch(SpanSwatch::Kind::Signed, pane);
    pane->addTitle(ofSigned);
    m_span->setTone(Tone::Text);
    m_span->setElide(Qt::ElideRight);
    pane->addTitle(m_span);
    auto *ofLit = new SpanSwatch(SpanSwatch::Kind::Lit, pane);
    pane->addTitle(ofLit);
    m_lit->setTone(Tone::Text);
    m_lit->setElide(Qt::ElideRight);
    pane->addTitle(m_lit, 1);
    auto *copy = new QToolButton(pane);
    copy->setIcon(glyphIcon(Glyph::Copy));
    copy->setAutoRaise(true);
    copy->setAccessibleName(tr("Copy the selected bytes"));
    copy->setToolTip(tr("Copy the selected or lit bytes as hexadecimal"));
    connect(copy, &QToolButton::clicked, m_hex->copyActions().first(), &QAction::trigger);
    pane->addTitle(copy);
    m_filler = new QWidget(pane);
    pane->addTitle(m_filler, 1);
    m_filler->hide();
    m_ofBytes = {ofSigned, m_span, ofLit, m_lit, copy};
    m_right->addWidget(m_hex);
    m_right->addWidget(m_json);
    pane->setContent(m_right);
    connect(m_forms, &SegmentedBar::currentChanged, this, &RecordInspector::showForm);
    return pane;
}

void RecordInspector::showForm()
{
    const bool asBytes = m_forms->current() == 0;
    for (QWidget *widget : std::as_const(m_ofBytes))
        widget->setVisible(asBytes);
    m_filler->setVisible(!asBytes);
    m_right->setCurrentWidget(asBytes ? static_cast<QWidget *>(m_hex) : m_json);
    showJson();
}

void RecordInspector::showJson()
{
    // Made only where it is looked at: who goes through a log looks at many records.
    if (m_forms->current() == 0 || !m_log || !m_position || *m_position >= m_log->records.size())
        return;
    const auto &contents = m_log->records[std::size_t(*m_position)].published.envelope.contentBytes;
    m_json->setCode(visibleLines(QString::fromStdString(recordJson(m_log->kind, contents).value_or(std::string()))),
                    u"JSON"_s);
}

void RecordInspector::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    share();
    placeChecks();
    describeSpan();
}

void RecordInspector::share()
{
    if (m_byHand)
        return;
    // The bytes ask for more than they need. Where there is little room they have short lines, and values theirs.
    const auto m = Metrics::application();
    const int bytes = width() < m.px(900) ? std::min(m.px(336), width() / 2) : width() * 54 / 100;
    setSizes({width() - bytes, bytes});
}

void RecordInspector::describeSpan()
{
    // Where there is little room it is for what is selected: the record's size stands among its fields as well.
    const bool isNarrow = m_right->width() < Metrics::application().px(460);
    m_span->setText(m_signedBytes == 0 ? QString()
                    : isNarrow         ? tr("signed")
                                       : tr("%n byte(s) signed", nullptr, m_signedBytes));
}

void RecordInspector::placeChecks()
{
    // Beside the title where their names have the room there, else on a line of their own. The longest title counts:
    // going from record to record must not move them.
    const auto m = Metrics::application();
    const int title = m_title->fontMetrics().horizontalAdvance(tr("Record %1").arg(u"00000"_s));
    const bool narrow = m_fieldsPane->width() < title + m_checks->sizeHint().width() + 3 * m.step();
    if (narrow == m_narrow || m_checks->checks().empty())
        return;
    m_narrow = narrow;
    if (narrow)
        m_checksLine->addWidget(m_checks);
    else
        m_fieldsPane->addTitle(m_checks, 1);
}

void RecordInspector::setRecord(std::shared_ptr<const LogView> log, std::optional<std::uint64_t> position)
{
    const QString before = selectedField();
    const bool same =
        log && m_log && position == m_position && log->log == m_log->log &&
        std::size_t(*position) < log->records.size() && std::size_t(*position) < m_log->records.size() &&
        log->records[std::size_t(*position)].published == m_log->records[std::size_t(*position)].published;
    m_log = std::move(log);
    m_position = position;
    if (!m_log || !position || *position >= m_log->records.size()) {
        m_model->setRecord(nullptr, 0);
        m_hex->setBytes({});
        m_hex->setSurroundings({}, {});
        m_json->setCode({}, {});
        m_checks->setChecks({});
        m_title->setText(tr("No record"));
        m_signedBytes = 0;
        describeSpan();
        m_lit->setText({});
        return;
    }
    const auto &record = m_log->records[std::size_t(*position)];
    m_title->setText(tr("Record %1").arg(*position + 1));
    m_checks->setChecks(namedChecks(*m_log, std::size_t(*position)));
    placeChecks();
    if (same)
        return; // late results fill in; what the user looks at stays
    m_model->setRecord(m_log, std::size_t(*position));
    const auto &envelope = record.published.envelope;
    const auto prefix = recordSignaturePrefix(m_log->kind);
    m_hex->setBytes(envelope.contentBytes);
    m_hex->setSurroundings(QString::fromLatin1(prefix.data(), qsizetype(prefix.size())),
                           tr("not signed: key_id %1 bytes, signature %2 bytes")
                               .arg(envelope.keyId.text().size())
                               .arg(envelope.signature.size()));
    showJson();
    m_signedBytes = int(prefix.size() + envelope.contentBytes.size());
    describeSpan();
    m_tree->expandToDepth(0);
    for (int row = 0; row < m_cells->rowCount(m_cells->index(0, 0)); ++row) {
        const auto field = m_cells->index(row, 0, m_cells->index(0, 0));
        // Entries open, the time stays closed: its words say what its two numbers do.
        if (field.siblingAtColumn(FieldTreeModel::ValueColumn).data(KindRole).isValid())
            m_tree->expand(field);
    }
    if (const auto kept = m_model->indexOfPath(before); kept.isValid() && !before.isEmpty())
        m_tree->setCurrentIndex(m_cells->mapFromSource(kept));
    else
        selectDefaultField();
}

void RecordInspector::selectDefaultField()
{
    // The first thing that the first entry says is what most people look for.
    const auto contents = m_cells->index(0, 0);
    for (int row = 0; row < m_cells->rowCount(contents); ++row) {
        const auto field = m_cells->index(row, 0, contents);
        if (field.siblingAtColumn(FieldTreeModel::ValueColumn).data(KindRole).isValid()) {
            m_tree->setCurrentIndex(m_cells->rowCount(field) > 0 ? m_cells->index(0, 0, field) : field);
            return;
        }
    }
    m_tree->setCurrentIndex(contents);
}

QTreeView *RecordInspector::fields() const
{
    return m_tree;
}

void RecordInspector::selectField(const QString &path)
{
    m_tree->setCurrentIndex(m_cells->mapFromSource(m_model->indexOfPath(path)));
}

QString RecordInspector::selectedField() const
{
    return m_tree->currentIndex().data(FieldTreeModel::PathRole).toString();
}

void RecordInspector::fieldChanged()
{
    const auto field = m_cells->mapToSource(m_tree->currentIndex());
    const auto range = m_model->valueRange(field);
    if (!range)
        m_hex->darken();
    else
        m_hex->light(*range, m_model->surroundingRange(field).value_or(*range), !m_fromBytes);
    describeBytes();
}

void RecordInspector::byteChanged(std::size_t offset)
{
    const auto field = m_model->indexOfByte(offset);
    if (!field.isValid())
        return;
    m_fromBytes = true;
    m_tree->setCurrentIndex(m_cells->mapFromSource(field));
    m_tree->scrollTo(m_tree->currentIndex());
    m_fromBytes = false;
}

void RecordInspector::describeBytes()
{
    const auto field = m_cells->mapToSource(m_tree->currentIndex());
    const auto range = m_model->valueRange(field);
    const QString path = selectedField();
    if (!range)
        m_lit->setText(path.isEmpty() ? QString() : tr("%1, not signed").arg(path));
    else
        m_lit->setText(tr("%n byte(s) at 0x%1: %2", nullptr, int(range->length))
                           .arg(QString::number(range->offset, 16).rightJustified(4, u'0'), path));
}

} // namespace kennel
