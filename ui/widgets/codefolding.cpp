// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/codefolding.h"

#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QPlainTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace kennel {

CodeFolding::CodeFolding(QTextDocument *document)
    : m_document(document)
{
}

void CodeFolding::read(const KSyntaxHighlighting::SyntaxHighlighter &highlighter)
{
    m_regions.clear();
    int line = 0;
    for (auto block = m_document->begin(); block.isValid(); block = block.next(), ++line) {
        if (!highlighter.startsFoldingRegion(block))
            continue;
        const auto end = highlighter.findFoldingRegionEnd(block);
        if (end.isValid() && end.blockNumber() > line)
            m_regions.push_back({.first = line, .last = end.blockNumber()});
    }
}

int CodeFolding::beginningAt(int line) const
{
    const auto found = std::ranges::lower_bound(m_regions, line, {}, &FoldRegion::first);
    return found != m_regions.end() && found->first == line ? int(found - m_regions.begin()) : -1;
}

int CodeFolding::around(int line, bool open) const
{
    // Blocks stand inside each other: of those that reach this far, the one that began last is the innermost.
    int found = -1;
    for (std::size_t i = 0; i < m_regions.size() && m_regions[i].first <= line; ++i) {
        if (m_regions[i].last >= line && !(open && m_regions[i].folded))
            found = int(i);
    }
    return found;
}

bool CodeFolding::setFolded(int region, bool folded)
{
    if (std::exchange(m_regions[std::size_t(region)].folded, folded) == folded)
        return false;
    apply();
    return true;
}

void CodeFolding::setAllFolded(bool folded)
{
    for (auto &region : m_regions)
        region.folded = folded;
    apply();
}

bool CodeFolding::reveal(int line)
{
    bool changed = false;
    for (auto &region : m_regions) {
        if (region.first < line && region.last >= line)
            changed |= std::exchange(region.folded, false);
    }
    if (changed)
        apply();
    return changed;
}

void CodeFolding::apply()
{
    int line = 0;
    int hiddenTo = -1;
    auto region = m_regions.begin();
    for (auto block = m_document->begin(); block.isValid(); block = block.next(), ++line) {
        const bool visible = line > hiddenTo;
        if (block.isVisible() != visible) {
            block.setVisible(visible);
            block.setLineCount(visible ? 1 : 0); // text is never wrapped here
        }
        for (; region != m_regions.end() && region->first == line; ++region) {
            if (region->folded)
                hiddenTo = std::max(hiddenTo, region->last);
        }
    }
    // Marking the contents as changed would do, but also highlight all of it once more.
    auto *layout = qobject_cast<QPlainTextDocumentLayout *>(m_document->documentLayout());
    layout->requestUpdate();
    Q_EMIT layout->documentSizeChanged(layout->documentSize());
}

} // namespace kennel
