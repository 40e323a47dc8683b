// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/codeview.h"

#include "widgets/codehighlighter.h"
#include "widgets/foldgutter.h"
#include "widgets/metrics.h"
#include "widgets/themecolors.h"
#include "widgets/viewaction.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QAccessible>
#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

/**
 * More text than this is shown plain: a highlighter goes through all of it before anything else happens, which takes
 * about 140 ms for this much.
 */
constexpr qsizetype maxHighlighted = 256 << 10;

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character == u'-' || character == u'_';
}

} // namespace

CodeView::CodeView(const QString &accessibleName, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_repository(std::make_unique<KSyntaxHighlighting::Repository>())
    , m_highlighter(new CodeHighlighter(document()))
    , m_folding(document())
    , m_gutter(new FoldGutter(this))
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
    makeActions();
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &CodeView::cursorMoved);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    placeGutter();
    applyTheme();
}

void CodeView::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &key, const std::function<void()> &act) {
        m_actions.append(addViewAction(this, text, key, act));
    };
    // The keys that do the same in a tree; there is nothing to type into here.
    add(tr("Collapse Block"), Qt::Key_Minus, [this] { foldHere(true); });
    add(tr("Expand Block"), Qt::Key_Plus, [this] { foldHere(false); });
    add(tr("Collapse All Blocks"), Qt::Key_Underscore, [this] { setAllFolded(true); });
    add(tr("Expand All Blocks"), Qt::Key_Asterisk, [this] { setAllFolded(false); });
    add(tr("Go to Declaration"), Qt::Key_F12, [this] { askForDeclaration(textCursor()); });
}

CodeView::~CodeView()
{
    // It belongs to the document, and its definition to the repository, which goes first.
    delete m_highlighter;
}

void CodeView::setCode(const QString &text, const QString &language)
{
    const QScopedValueRollback quiet(m_quiet, true);
    setExtraSelections(QList<QTextEdit::ExtraSelection>());
    m_folding.clear();
    // The text goes in plain and is highlighted as a whole, at once: what can be folded follows from that.
    m_highlighter->setDefinition({});
    setPlainText(text);
    if (text.size() <= maxHighlighted) {
        m_highlighter->setDefinition(m_repository->definitionForName(language));
        m_folding.read(*m_highlighter);
    }
    m_line = 0;
    placeGutter();
    m_gutter->update();
}

void CodeView::showLines(int line, int last)
{
    const auto block = document()->findBlockByNumber(line);
    if (!block.isValid())
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    if (m_folding.reveal(line))
        foldingChanged(-1);
    QTextCursor cursor(block);
    setTextCursor(cursor);
    // Without wrapping the scroll bar counts lines: those that are not folded.
    verticalScrollBar()->setValue(std::max(0, block.firstLineNumber() - 2));
    QTextEdit::ExtraSelection marked;
    marked.cursor = cursor;
    const auto end = document()->findBlockByNumber(std::max(line, last));
    marked.cursor.setPosition(end.isValid() ? end.position() + end.length() - 1 : block.position(),
                              QTextCursor::KeepAnchor);
    marked.format.setBackground(themeColors(palette()).litEntry);
    marked.format.setProperty(QTextFormat::FullWidthSelection, true);
    setExtraSelections(QList<QTextEdit::ExtraSelection>{marked});
}

bool CodeView::findNext(const QString &text)
{
    if (text.isEmpty())
        return true;
    auto found = document()->find(text, textCursor());
    if (found.isNull())
        found = document()->find(text);
    if (found.isNull())
        return false;
    // Before the cursor goes there: it could not come into view where nothing is shown.
    if (m_folding.reveal(found.block().blockNumber()))
        foldingChanged(-1);
    setTextCursor(found);
    return true;
}

// --- folding

QString CodeView::blockName(int region) const
{
    QString line = document()->findBlockByNumber(m_folding.regions()[std::size_t(region)].first).text().trimmed();
    if (line.endsWith(u'{'))
        line.chop(1);
    return line.trimmed();
}

void CodeView::setFolded(int region, bool folded)
{
    const auto &lines = m_folding.regions()[std::size_t(region)];
    auto cursor = textCursor();
    const int line = cursor.blockNumber();
    if (folded && line > lines.first && line <= lines.last) {
        cursor.setPosition(document()->findBlockByNumber(lines.first).position());
        setTextCursor(cursor);
    }
    if (m_folding.setFolded(region, folded))
        foldingChanged(region);
}

void CodeView::setAllFolded(bool folded)
{
    // The outermost block around the cursor is what stays of it.
    auto cursor = textCursor();
    const auto &regions = m_folding.regions();
    const auto around = std::ranges::find_if(regions, [line = cursor.blockNumber()](const FoldRegion &region) {
        return region.first <= line && region.last >= line;
    });
    if (folded && around != regions.end()) {
        cursor.setPosition(document()->findBlockByNumber(around->first).position());
        setTextCursor(cursor);
    }
    m_folding.setAllFolded(folded);
    foldingChanged(-1);
    ensureCursorVisible();
}

void CodeView::foldHere(bool folded)
{
    const int line = textCursor().blockNumber();
    // A block is expanded where it is collapsed, and collapsed from anywhere in it.
    const int region = folded ? m_folding.around(line, true) : m_folding.beginningAt(line);
    if (region >= 0)
        setFolded(region, folded);
}

void CodeView::foldingChanged(int region)
{
    m_gutter->update();
    viewport()->update();
    if (region < 0)
        return;
    notifyAccessibleItem(m_gutter, region, QAccessible::StateChanged);
    // The focus is in the text and stays there, so the state of the mark alone is not spoken.
    const QString said = m_folding.regions()[std::size_t(region)].folded ? tr("%1, collapsed") : tr("%1, expanded");
    QAccessibleAnnouncementEvent announcement(this, said.arg(blockName(region)));
    QAccessible::updateAccessibility(&announcement);
}

void CodeView::cursorMoved()
{
    const int line = textCursor().blockNumber();
    if (m_folding.reveal(line))
        foldingChanged(-1);
    if (std::exchange(m_line, line) != line && !m_quiet)
        Q_EMIT lineChanged(line);
}

// --- geometry

QRect CodeView::lineRect(int line) const
{
    const auto block = document()->findBlockByNumber(line);
    if (!block.isValid() || !block.isVisible() || block.blockNumber() < firstVisibleBlock().blockNumber())
        return {};
    const auto rect = blockBoundingGeometry(block).translated(contentOffset()).toAlignedRect();
    return rect.top() < viewport()->height() && rect.bottom() >= 0 ? rect : QRect();
}

int CodeView::lineAt(int y) const
{
    for (int line = firstVisibleBlock().blockNumber(); line >= 0; line = visibleLineBelow(line)) {
        if (lineRect(line).bottom() >= y)
            return line;
    }
    return -1;
}

int CodeView::visibleLineBelow(int line) const
{
    auto block = document()->findBlockByNumber(line).next();
    while (block.isValid() && !block.isVisible())
        block = block.next();
    return block.isValid() && !lineRect(block.blockNumber()).isEmpty() ? block.blockNumber() : -1;
}

QRect CodeView::foldedMark(int region) const
{
    const auto &lines = m_folding.regions()[std::size_t(region)];
    const QRect rect = lineRect(lines.first);
    const auto block = document()->findBlockByNumber(lines.first);
    if (!lines.folded || rect.isEmpty() || block.layout()->lineCount() == 0)
        return {};
    const double end = block.layout()->lineAt(0).naturalTextWidth();
    const auto m = Metrics::application();
    return {rect.left() + int(std::ceil(end)) + m.px(14), rect.top() + 1, m.px(24), rect.height() - 2};
}

void CodeView::placeGutter()
{
    // Text without blocks has no use for the strip.
    const int width = m_folding.regions().empty() ? 0 : m_gutter->sizeHint().width();
    setViewportMargins(width, 0, 0, 0);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), width, inside.height());
    m_gutter->setVisible(width > 0);
}

void CodeView::applyTheme()
{
    const bool dark = themeColors(palette()).dark;
    m_highlighter->setPalette(palette());
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

// --- events

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_repository) {
        setExtraSelections(QList<QTextEdit::ExtraSelection>());
        applyTheme();
        m_gutter->update();
    }
}

void CodeView::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    menu->addSeparator();
    menu->addActions(m_actions);
    menu->exec(event->globalPos());
}

void CodeView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const int line = lineAt(at.y());
    const int region = line < 0 ? -1 : m_folding.beginningAt(line);
    if (event->button() == Qt::LeftButton && region >= 0 && foldedMark(region).contains(at)) {
        m_isMarkPressed = true;
        return setFolded(region, false);
    }
    QPlainTextEdit::mousePressEvent(event);
}

void CodeView::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_isMarkPressed, false))
        return;
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ControlModifier))
        askForDeclaration(cursorForPosition(event->position().toPoint()));
}

void CodeView::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const auto m = Metrics::application();
    const auto colors = themeColors(palette());
    painter.setFont(font());
    for (int line = lineAt(0); line >= 0; line = visibleLineBelow(line)) {
        const int region = m_folding.beginningAt(line);
        const QRect mark = region < 0 ? QRect() : foldedMark(region);
        if (!mark.intersects(event->rect()))
            continue;
        painter.setPen(QPen(colors.edge, m.px(1)));
        painter.setBrush(colors.hover);
        painter.drawRoundedRect(QRectF(mark).adjusted(0.5, 0.5, -0.5, -0.5), m.radius(), m.radius());
        painter.setPen(colors.secondary);
        painter.drawText(mark, Qt::AlignCenter, u"…"_s);
        // What the block ends with, so that the line reads on; a comment has no brace.
        if (!document()->findBlockByNumber(line).text().endsWith(u'{'))
            continue;
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRect(mark.right() + m.px(6), mark.top(), m.px(16), mark.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, u"}"_s);
    }
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

} // namespace kennel
