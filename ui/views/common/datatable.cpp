// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/common/datatable.h"

#include "models/modelroles.h"
#include "views/common/tableheader.h"
#include "widgets/celldelegate.h"
#include "widgets/glyph.h"
#include "widgets/metrics.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFocusEvent>
#include <QHeaderView>
#include <QHoverEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

/**
 * `text` as a field of CSV. A spreadsheet takes what begins so for a formula, which may send what stands beside it
 * somewhere, and the texts are those of others: an apostrophe makes them texts there, too.
 */
QString csvField(QString text)
{
    constexpr QStringView live(u"=+-@\t\r");
    if (!text.isEmpty() && live.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

DataTable::DataTable(const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
    , m_header(new TableHeader(this))
    , m_columns(new QAction(tr("Choose Columns…"), this))
{
    setHorizontalHeader(m_header);
    setAccessibleName(accessibleName);
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setHoverRow(-1);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(Metrics::application().row());
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    const auto add = [this](const QString &text, auto &&make) {
        auto *action = new QAction(glyphIcon(Glyph::Copy), text, this);
        connect(action, &QAction::triggered, this, [make] { QApplication::clipboard()->setText(make()); });
        addAction(action);
        m_copyActions.append(action);
        return action;
    };
    // One row: the cell that the user is at. Several: all of them, as they were chosen.
    auto *copy = add(tr("Copy"), [this] {
        const auto rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
        return rows.size() > 1 ? rowsAsText() : copyText(currentIndex());
    });
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    add(tr("Copy Cell"), [this] { return copyText(currentIndex()); });
    add(tr("Copy Rows as Text"), [this] { return rowsAsText(); });
    add(tr("Copy Rows as CSV"), [this] { return rowsAsCsv(); });
    add(tr("Copy Rows as JSON"), [this] { return rowsAsJson(); });
    add(tr("Copy Rows as HTML"), [this] { return rowsAsHtml(); });
    m_columns->setVisible(false);
    connect(m_columns, &QAction::triggered, m_header, &TableHeader::popUpMenu);
    addAction(m_columns);
}

void DataTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (m_rows > 0) {
        const auto fit = [this] { setHeightToRows(m_rows); };
        connect(model, &QAbstractItemModel::modelReset, this, fit);
        connect(model, &QAbstractItemModel::rowsInserted, this, fit);
        connect(model, &QAbstractItemModel::rowsRemoved, this, fit);
    }
}

void DataTable::setStretch(int column)
{
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void DataTable::setWidth(int column, int reference)
{
    setColumnWidth(column, Metrics::application().px(reference));
}

void DataTable::setYielding(const QList<int> &columns, int stretch, int least)
{
    setStretch(stretch);
    m_header->setYielding(columns, stretch, Metrics::application().px(least));
    m_columns->setVisible(true);
}

void DataTable::setHeightToRows(int rows)
{
    m_rows = rows;
    if (!model())
        return;
    const int shown = std::clamp(model()->rowCount(), 1, rows);
    setFixedHeight(shown * Metrics::application().row() + horizontalHeader()->sizeHint().height() + 2 * frameWidth());
    setVerticalScrollBarPolicy(model()->rowCount() > rows ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

QString DataTable::copyText(const QModelIndex &index)
{
    const auto whole = index.data(CopyRole);
    return (whole.isValid() ? whole : index.data()).toString();
}

QModelIndexList DataTable::chosenRows() const
{
    auto rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    if (rows.isEmpty() && model()) {
        for (int row = 0; row < model()->rowCount(); ++row)
            rows.append(model()->index(row, 0));
    }
    std::ranges::sort(rows, {}, [](const QModelIndex &index) { return index.row(); });
    return rows;
}

QString DataTable::joined(const QString &between, bool quoted) const
{
    const auto field = [&](QString text) {
        if (quoted)
            return csvField(text);
        return text.replace(u'\t', u' ').replace(u'\n', u' ');
    };
    QStringList lines;
    QStringList cells;
    const int columns = model() ? model()->columnCount() : 0;
    for (int column = 0; column < columns; ++column)
        cells << field(model()->headerData(column, Qt::Horizontal).toString());
    lines << cells.join(between);
    for (const auto &row : chosenRows()) {
        cells.clear();
        for (int column = 0; column < columns; ++column)
            cells << field(copyText(row.siblingAtColumn(column)));
        lines << cells.join(between);
    }
    return lines.join(u'\n') + u'\n';
}

QString DataTable::rowsAsText() const
{
    return joined(u"\t"_s, false);
}

QString DataTable::rowsAsCsv() const
{
    return joined(u","_s, true);
}

QString DataTable::rowsAsJson() const
{
    QJsonArray rows;
    for (const auto &row : chosenRows()) {
        QJsonObject object;
        for (int column = 0; column < model()->columnCount(); ++column)
            object.insert(model()->headerData(column, Qt::Horizontal).toString(),
                          copyText(row.siblingAtColumn(column)));
        rows.append(object);
    }
    return QString::fromUtf8(QJsonDocument(rows).toJson());
}

QString DataTable::rowsAsHtml() const
{
    const int columns = model() ? model()->columnCount() : 0;
    const auto row = [columns](QLatin1StringView tag, auto &&text) {
        QString cells;
        for (int column = 0; column < columns; ++column)
            cells += u"<%1>%2</%1>"_s.arg(tag, QString(text(column)).toHtmlEscaped());
        return QString("<tr>"_L1 + cells + "</tr>\n"_L1);
    };
    QString html = "<table>\n"_L1 +
                   row("th"_L1, [this](int column) { return model()->headerData(column, Qt::Horizontal).toString(); });
    for (const auto &index : chosenRows())
        html += row("td"_L1, [&index](int column) { return copyText(index.siblingAtColumn(column)); });
    return html + "</table>\n"_L1;
}

QSize DataTable::sizeHint() const
{
    const int rows = model() ? std::clamp(model()->rowCount(), 3, 12) : 3;
    return {QTableView::sizeHint().width(),
            (rows + 1) * Metrics::application().row() + horizontalHeader()->sizeHint().height()};
}

void DataTable::setRowLines(bool on)
{
    setProperty(rowLinesProperty, on);
}

void DataTable::setHoverRow(int row)
{
    const QVariant before = property(hoverRowProperty);
    if (before.isValid() && before.toInt() == row)
        return;
    setProperty(hoverRowProperty, row);
    viewport()->update();
}

bool DataTable::viewportEvent(QEvent *event)
{
    // A whole row is what a click selects: it is the row that lights up under the pointer.
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        setHoverRow(rowAt(static_cast<QHoverEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Leave)
        setHoverRow(-1);
    return QTableView::viewportEvent(event);
}

void DataTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Whoever comes by key sees at which row.
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByKey && selectionModel() && !selectionModel()->hasSelection() && model()->rowCount() > 0)
        selectRow(std::max(0, currentIndex().row()));
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return m_copyActions.first()->trigger();
    QTableView::keyPressEvent(event);
}

} // namespace kennel
