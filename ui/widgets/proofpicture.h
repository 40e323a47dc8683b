// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QAbstractScrollArea>
#include <QString>

#include <optional>
#include <vector>

class QAction;

namespace kennel {

/** What a hash in a proof is. Each kind has an outline of its own. */
enum class ProofRole {
    Start,    ///< what is proved: computed from the record itself
    Given,    ///< taken from the proof that the registry gave
    Ledger,   ///< computed here from the entries of the ledger
    Computed, ///< put together here
    Known,    ///< a constant of the protocol: an empty subtree
    Signed,   ///< the end: compared with what the checkpoint signs
};

/** One hash in the picture. */
struct ProofBox
{
    ProofRole role = ProofRole::Computed;
    QString title; ///< what it covers, plain text
    QString hash;  ///< all digits
};

/** One step: two hashes, side by side, make the path's hash of the row above. Columns count from the path, which is 0.
 */
struct ProofRow
{
    struct Place
    {
        int column = 0;
        ProofBox box;
    };
    std::vector<Place> places; ///< from left to right
    int joins = 0;             ///< the column, in the row above, of what the two make
    int first = 0;             ///< the columns of the two that are put together
    int second = 0;
    bool together =
        true;     ///< false: nothing is put together here, the one place goes straight up (a run that is summed up)
    QString note; ///< beside the row
};

/** The whole picture: rows from what is proved (first) to the one below the root, and the root. */
struct ProofDrawing
{
    std::vector<ProofRow> rows;
    ProofBox root;
    QString rootNote;  ///< beside the root
    bool holds = true; ///< whether the root is the signed one; decides the mark beside the note
};

/**
 * A proof as it is worked out: what is proved stands at the bottom, the signed root at the top, where it stays in view
 * however far the steps are scrolled, which they are by whole rows. Hashes that were given and hashes that were
 * computed differ in outline and word. The arrow keys go from hash to hash, Ctrl+C copies one whole.
 */
class ProofPicture : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ProofPicture(QWidget *parent = nullptr);

    void setDrawing(ProofDrawing drawing);
    const ProofDrawing &drawing() const { return m_drawing; }

    /** Number of hashes in the picture, counted from the root down, in each row from left to right. */
    int boxCount() const { return int(m_boxes.size()); }
    const ProofBox &box(int index) const { return *m_boxes[std::size_t(index)].box; }
    /** Where a hash stands in the viewport. */
    QRect boxRect(int index) const;
    int boxAt(const QPoint &position) const;
    /** The hash that the keyboard is at; -1 in an empty picture. */
    int current() const { return m_current; }
    void setCurrent(int index);
    /** How many steps are out of sight between the root and the topmost step in view. */
    int hiddenSteps() const;

    /** The outline of a kind of hash, also for a legend. */
    static void paintOutline(QPainter &painter, const QRectF &rect, ProofRole role, const QPalette &palette);
    /** The word for a kind of hash. */
    static QString roleName(ProofRole role);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Placed
    {
        const ProofBox *box = nullptr;
        int row = -1; ///< -1: the root
        int column = 0;
    };

    void layOut();
    void ensureVisible(int index);
    /** How far it is scrolled: by whole rows. */
    int offset() const;
    /** Whether a row is shown, which it is as a whole. */
    bool isInView(int row) const;
    void go(int rowStep, int columnStep);
    QSize boxSize() const;
    int columnGap() const;
    int rowHeight() const;
    QRect place(int row, int column) const;
    int contentHeight() const;
    int contentWidth() const;
    int lastColumn(int row) const;
    void paintNote(QPainter &painter, const QRect &beside, int gap, const QString &text) const;
    void paintRoot(QPainter &painter) const;
    void paintEdges(QPainter &painter) const;
    void paintBox(QPainter &painter, int index) const;

    ProofDrawing m_drawing;
    std::vector<Placed> m_boxes;
    int m_firstColumn = 0;
    int m_lastColumn = 0;
    int m_current = -1;
    bool m_toStart = false; ///< scroll to what is proved as soon as it is shown
    QAction *m_copy;
};

} // namespace kennel
