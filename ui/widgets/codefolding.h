// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <vector>

class QTextDocument;

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
} // namespace KSyntaxHighlighting

namespace kennel {

/** Lines that can be folded away behind the first of them. */
struct FoldRegion
{
    int first = 0; ///< line, from 0: it stays
    int last = 0;  ///< the last line that goes
    bool folded = false;
};

/** Which lines of a document can be folded, and which are. Lines do not change while they are shown. */
class CodeFolding
{
public:
    explicit CodeFolding(QTextDocument *document);

    /** Finds the regions in text that `highlighter` has been through; all are open. */
    void read(const KSyntaxHighlighting::SyntaxHighlighter &highlighter);
    /** No regions: for text that nothing is known of. */
    void clear() { m_regions.clear(); }

    /** In the order of their first lines. */
    const std::vector<FoldRegion> &regions() const { return m_regions; }
    /** The region that begins on `line`; -1 if none does. */
    int beginningAt(int line) const;
    /** The innermost region with `line`, its first line included; with `open` the innermost that is open; or -1. */
    int around(int line, bool open = false) const;

    /** Folds or opens `region`; what is folded inside stays so. False if it was so before. */
    bool setFolded(int region, bool folded);
    /** Folds or opens every region. */
    void setAllFolded(bool folded);
    /** Opens what hides `line`. False if it was in sight. */
    bool reveal(int line);

private:
    void apply();

    QTextDocument *m_document;
    std::vector<FoldRegion> m_regions;
};

} // namespace kennel
