// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "widgets/codefolding.h"

#include <QPlainTextEdit>

#include <memory>

class QAction;

namespace KSyntaxHighlighting {
class Repository;
} // namespace KSyntaxHighlighting

namespace kennel {

class CodeHighlighter;
class FoldGutter;

/**
 * Text of a language, highlighted, to be read and copied; its theme follows light and dark. Blocks of it can be folded
 * away behind their first lines, with the keys of a tree (- and +) or at the marks beside the text. The cursor is never
 * in what is folded: whatever leads it there opens it.
 */
class CodeView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CodeView(const QString &accessibleName, QWidget *parent = nullptr);
    ~CodeView() override;

    /** Shows `text`, in which nothing invisible is left. `language` is the name of a definition: "WIT", "JSON". */
    void setCode(const QString &text, const QString &language);
    /**
     * Scrolls so that `line` (from 0) is near the top, marks the lines to `last`, and puts the cursor there. What hides
     * the line is opened.
     */
    void showLines(int line, int last);
    /** Goes to the next place of `text` behind the cursor, from the beginning after the last; false if it is nowhere.
     */
    bool findNext(const QString &text);

    /** Which blocks there are, and which of them are folded. */
    const CodeFolding &folding() const { return m_folding; }
    /** Folds or opens a region of folding(). A cursor in what is folded goes to the line that stays. */
    void setFolded(int region, bool folded);
    /** Folds or opens all of them. */
    void setAllFolded(bool folded);
    /** What the first line of a region says before its brace: "interface types". */
    QString blockName(int region) const;
    /** Collapse, expand, the same for all, and go to the declaration: also in the context menu. */
    QList<QAction *> codeActions() const { return m_actions; }

    /** Where a line stands in the viewport; empty if it is not in sight. */
    QRect lineRect(int line) const;
    /** The line at a height of the viewport, or the first below it; -1 behind the last. */
    int lineAt(int y) const;
    /** The line that is shown below `line`; -1 if that is out of sight. */
    int visibleLineBelow(int line) const;
    /** Where the mark behind the first line of a folded region stands in the viewport; empty if it is not in sight. */
    QRect foldedMark(int region) const;

Q_SIGNALS:
    /** The user put the cursor on another line, from 0. */
    void lineChanged(int line);
    /** The user wants to see where the word under the cursor is declared (Ctrl and click, F12). */
    void declarationWanted(const QString &word, int line);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTheme();
    void makeActions();
    void cursorMoved();
    void placeGutter();
    void foldHere(bool folded);
    void foldingChanged(int region);
    void askForDeclaration(QTextCursor cursor);

    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    CodeHighlighter *m_highlighter;
    CodeFolding m_folding;
    FoldGutter *m_gutter;
    QList<QAction *> m_actions;
    int m_line = -1;
    bool m_isMarkPressed = false; ///< the text behind it is not
    bool m_quiet = false;         ///< moving because it was told to
};

} // namespace kennel
