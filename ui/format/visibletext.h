// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QJsonDocument>
#include <QString>
#include <QStringView>

namespace kennel {

/**
 * `text` with everything that could hide, reorder or overwrite other text made visible: ASCII control characters as
 * their pictures (␛, ␊), every other control, format, separator or unassigned code point and lone surrogates as
 * ⟨U+202E⟩. For all remote text, in the window and in a terminal.
 */
QString visibleText(QStringView text);

/** The same for text of several lines: line feeds and tabs stay what they are, and so does the end of a line as CR LF.
 */
QString visibleLines(const QString &text);

/** Whether visibleText() would change `text`. */
bool hasInvisibleText(QStringView text);

/**
 * A JSON object as text that is safe in a terminal: what visibleText() would replace in a string is escaped (\u202e),
 * so that a reader gets the same strings.
 */
QString jsonText(const QJsonObject &object, QJsonDocument::JsonFormat format);

} // namespace kennel
