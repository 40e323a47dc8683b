// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QStringList>

#include <vector>

namespace kennel::test {

/** A piece of WIT text within a line, and what it is by the grammar. */
struct Word
{
    enum class Kind {
        Comment,       ///< what is left of the line, or of the comment in it
        Documentation, ///< likewise
        Keyword,
        Identifier,
        Escaped,     ///< with its percent sign
        Version,     ///< behind a name, with its @
        Annotation,  ///< "@since", and what is in its brackets without being a version
        GateVersion, ///< "1.0.0" in the brackets of an annotation
    };

    Kind kind = Kind::Identifier;
    int line = 0; ///< from 0
    int start = 0;
    int length = 0;
};

/**
 * The words of WIT text by a scanner of its own, which shares nothing with the definition that highlights: a keyword is
 * one wherever it stands unescaped, for the language reserves it.
 */
std::vector<Word> witWords(const QStringList &lines);

} // namespace kennel::test
