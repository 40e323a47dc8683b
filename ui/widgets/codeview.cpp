// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/codeview.h"

#include "widgets/metrics.h"
#include "widgets/themecolors.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QAction>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>

#include <utility>

namespace kennel {

namespace {

/** More text than this is shown plain: a highlighter goes through all of it before anything else happens. */
constexpr qsizetype maxHighlighted = 2 << 20;

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character == u'-' || character == u'_';
}

} // namespace

CodeView::CodeView(const QString &accessibleName, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_repository(std::make_unique<KSyntaxHighlighting::Repository>())
    , m_highlighter(new KSyntaxHighlighting::SyntaxHighlighter(document()))
{
    // Kennel's own definitions: those of the library know no WIT.
    m_repository->addCustomSearchPath(QStringLiteral(":/kennel/highlighting"));
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(NoFrame);
    setLineWrapMode(NoWrap);
    setFont(fixedFont());
    document()->setDocumentMargin(Metrics::application().step());
    auto *declaration = new QAction(tr("Go to Declaration"), this);
    declaration->setShortcut(Qt::Key_F12);
    declaration->setShortcutContext(Qt::WidgetShortcut);
    connect(declaration, &QAction::triggered, this, [this] { askForDeclaration(textCursor()); });
    addAction(declaration);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        const int line = textCursor().blockNumber();
        if (std::exchange(m_line, line) != line && !m_quiet)
            Q_EMIT lineChanged(line);
    });
    applyTheme();
}

CodeView::~CodeView()
{
    // It belongs to the document, and its definition to the repository, which goes first.
    delete m_highlighter;
}

void CodeView::setCode(const QString &text, const QString &language)
{
    m_quiet = true;
    setExtraSelections(QList<QTextEdit::ExtraSelection>());
    const bool isLong = text.size() > maxHighlighted;
    m_highlighter->setDefinition(isLong ? KSyntaxHighlighting::Definition()
                                        : m_repository->definitionForName(language));
    setPlainText(text);
    m_line = 0;
    m_quiet = false;
}

void CodeView::showLines(int line, int last)
{
    const auto block = document()->findBlockByNumber(line);
    if (!block.isValid())
        return;
    m_quiet = true;
    QTextCursor cursor(block);
    setTextCursor(cursor);
    // Without wrapping the scroll bar counts lines.
    verticalScrollBar()->setValue(std::max(0, line - 2));
    QTextEdit::ExtraSelection marked;
    marked.cursor = cursor;
    const auto end = document()->findBlockByNumber(std::max(line, last));
    marked.cursor.setPosition(end.isValid() ? end.position() + end.length() - 1 : block.position(),
                              QTextCursor::KeepAnchor);
    marked.format.setBackground(themeColors(palette()).litEntry);
    marked.format.setProperty(QTextFormat::FullWidthSelection, true);
    setExtraSelections(QList<QTextEdit::ExtraSelection>{marked});
    m_quiet = false;
}

bool CodeView::findNext(const QString &text)
{
    if (text.isEmpty())
        return true;
    if (find(text))
        return true;
    const auto before = textCursor();
    moveCursor(QTextCursor::Start);
    if (find(text))
        return true;
    setTextCursor(before);
    return false;
}

void CodeView::applyTheme()
{
    const bool dark = themeColors(palette()).dark;
    m_highlighter->setTheme(m_repository->defaultTheme(dark ? KSyntaxHighlighting::Repository::DarkTheme
                                                            : KSyntaxHighlighting::Repository::LightTheme));
    m_highlighter->rehighlight();
}

void CodeView::askForDeclaration(QTextCursor cursor)
{
    const QString text = cursor.block().text();
    const int at = cursor.positionInBlock();
    int first = at;
    int last = at;
    while (first > 0 && isWordCharacter(text[first - 1]))
        --first;
    while (last < text.size() && isWordCharacter(text[last]))
        ++last;
    if (last > first)
        Q_EMIT declarationWanted(text.sliced(first, last - first), cursor.blockNumber());
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_repository) {
        setExtraSelections(QList<QTextEdit::ExtraSelection>());
        applyTheme();
    }
}

void CodeView::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ControlModifier))
        askForDeclaration(cursorForPosition(event->position().toPoint()));
}

} // namespace kennel
