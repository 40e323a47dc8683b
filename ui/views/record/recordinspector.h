// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/logview.h"

#include <QSplitter>

#include <memory>
#include <optional>

class QHBoxLayout;
class QStackedWidget;
class QTreeView;

namespace kennel {

class Cells;
class CheckStrip;
class CodeView;
class FieldTree;
class FieldTreeModel;
class HexView;
class Pane;
class PlainLabel;
class SegmentedBar;

/**
 * One record as fields and as bytes, in step: a field lights its bytes, a byte selects its field. The signed span is
 * bracketed, with what is signed before it; what is not signed is named. The checks of the record stand above its
 * fields. In the place of the bytes it can be read as JSON.
 */
class RecordInspector : public QSplitter
{
    Q_OBJECT

public:
    explicit RecordInspector(QWidget *parent = nullptr);

    /** Shows a record; none empties both sides. The field that was selected stays selected where the record has it. */
    void setRecord(std::shared_ptr<const LogView> log, std::optional<std::uint64_t> position);

    QTreeView *fields() const;
    HexView *hexView() const { return m_hex; }
    CheckStrip *checks() const { return m_checks; }
    /** What stands in the place of the bytes: they, or the record as JSON. */
    SegmentedBar *forms() const { return m_forms; }
    CodeView *jsonView() const { return m_json; }
    /** Selects the field called so, "entry 1 · version", and lights its bytes. */
    void selectField(const QString &path);
    /** The path of the selected field; empty if none is. */
    QString selectedField() const;

Q_SIGNALS:
    /** The user wants another record of the log (the one before). */
    void recordRequested(quint64 position);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeChecks();
    /** Gives fields and bytes the room that they need, until the user decides. */
    void share();
    QWidget *makeFieldsPane();
    QWidget *makeBytesPane();
    void fieldChanged();
    void byteChanged(std::size_t offset);
    void describeBytes();
    void describeSpan();
    void showForm();
    void showJson();
    void selectDefaultField();

    std::shared_ptr<const LogView> m_log;
    std::optional<std::uint64_t> m_position;
    FieldTreeModel *m_model;
    Cells *m_cells;
    FieldTree *m_tree;
    HexView *m_hex;
    CodeView *m_json;
    SegmentedBar *m_forms;
    QStackedWidget *m_right;
    QList<QWidget *> m_ofBytes;  ///< in the title line, about the bytes alone
    QWidget *m_filler = nullptr; ///< in their place
    CheckStrip *m_checks;
    Pane *m_fieldsPane = nullptr;
    QHBoxLayout *m_checksLine = nullptr;
    bool m_narrow = false;
    bool m_byHand = false; ///< the user has moved the splitter
    int m_signedBytes = 0; ///< of the record that is shown, with the prefix
    PlainLabel *m_title;
    PlainLabel *m_span;
    PlainLabel *m_lit;
    bool m_fromBytes = false; ///< the field follows the byte cursor: the light must not move the cursor back
};

} // namespace kennel
