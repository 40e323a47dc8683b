// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/logview.h"
#include "session/recordproof.h"

#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace kennel {

class DataTable;
class EmptyState;
class LegendRow;
class MessageBar;
class OutcomeBadge;
class PlainLabel;
class ProofPicture;
class ProofTableModel;
class SegmentedBar;
struct ProofDrawing;

/**
 * The inclusion of one record at the accepted checkpoint, drawn: which hashes were given, which computed, and that they
 * lead to the signed root. The newest record of a log has a second, compact picture: that the map names it as newest.
 */
class ProofPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProofPanel(QWidget *parent = nullptr);

    void setLog(std::shared_ptr<const LogView> log);
    /** Turns to the record at `position` and asks for its proof, unless that was asked for already. */
    void showRecord(std::uint64_t position);
    std::optional<std::uint64_t> currentRecord() const;
    /** Shows the proof of the record at `position`, unless the user has moved on meanwhile. */
    void setProof(std::uint64_t position, const RecordProof &proof);

    ProofPicture *picture() const { return m_picture; }
    DataTable *table() const { return m_table; }
    /** Where the proof comes from, in a sentence. */
    QString origin() const;

Q_SIGNALS:
    /** A proof is wanted; setProof() answers. */
    void proofWanted(quint64 position);
    void historyRequested(quint64 position);
    /** There is no proof, and fetching what is new may bring one. */
    void syncRequested();

private:
    enum Part { LogPart, MapPart };

    QWidget *makeControls();
    QWidget *makeLegend();
    /** Whether what is shown was proven by the registry, too, with a proof that is kept. */
    bool isProvenByRegistry() const;
    /** Explains the kinds of hashes that `drawing` has. */
    void showLegend(const ProofDrawing &drawing);
    void ask();
    void draw();

    std::shared_ptr<const LogView> m_log;
    std::optional<RecordProof> m_proof;
    std::optional<std::uint64_t> m_asked; ///< the record whose proof was asked for last
    QSpinBox *m_number;
    PlainLabel *m_of;
    OutcomeBadge *m_outcome;
    PlainLabel *m_origin;
    SegmentedBar *m_part;
    SegmentedBar *m_look;
    QPushButton *m_showRecord;
    MessageBar *m_problem;
    QStackedWidget *m_stack;
    ProofPicture *m_picture;
    LegendRow *m_legend = nullptr;
    ProofTableModel *m_model;
    DataTable *m_table;
    EmptyState *m_empty;
    QAction *m_sync;
};

} // namespace kennel
