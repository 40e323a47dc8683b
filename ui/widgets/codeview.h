// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QPlainTextEdit>

#include <memory>

namespace KSyntaxHighlighting {
class Repository;
class SyntaxHighlighter;
} // namespace KSyntaxHighlighting

namespace kennel {

/** Text of a language, highlighted, to be read and copied; its theme follows light and dark. */
class CodeView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CodeView(const QString &accessibleName, QWidget *parent = nullptr);
    ~CodeView() override;

    /** Shows `text`, in which nothing invisible is left. `language` is the name of a definition: "WIT", "JSON". */
    void setCode(const QString &text, const QString &language);
    /** Scrolls so that `line` (from 0) is near the top, marks the lines to `last`, and puts the cursor there. */
    void showLines(int line, int last);
    /** Goes to the next place of `text` behind the cursor, from the beginning after the last; false if it is nowhere.
     */
    bool findNext(const QString &text);

Q_SIGNALS:
    /** The user put the cursor on another line, from 0. */
    void lineChanged(int line);
    /** The user wants to see where the word under the cursor is declared (Ctrl and click, F12). */
    void declarationWanted(const QString &word, int line);

protected:
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void applyTheme();
    void askForDeclaration(QTextCursor cursor);

    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter;
    int m_line = -1;
    bool m_quiet = false; ///< moving because it was told to
};

} // namespace kennel
