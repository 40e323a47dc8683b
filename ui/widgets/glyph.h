// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "widgets/themecolors.h"

#include <QIcon>
#include <QRectF>

#include <optional>

class QPainter;

namespace kennel {

/** The line drawings of Kennel, all on one 24-unit grid with one stroke, painted in any colour at any size. */
enum class Glyph {
    // outcomes: each has a shape of its own, so that colour is never needed
    Verified,
    Failed,
    NotChecked,
    CouldNotCheck,
    Stale,
    NotFound,
    Rejected,
    // kinds of entries
    Init,
    Grant,
    Revoke,
    Release,
    Yank,
    DefineNamespace,
    ImportNamespace,
    // places
    Registry,
    Package,
    Operator,
    Checkpoints,
    Audit,
    Document,
    Key,
    // actions and marks
    Search,
    Filter,
    Back,
    Forward,
    Sync,
    Jobs,
    Commands,
    Network,
    Bookmark,
    BookmarkSet,
    History,
    Copy,
    Download,
    Add,
    Remove,
    Close,
    More,
    Undo,
    Swap,
    Stop,
    Play,
    Pin,
    Check,
    Cross,
    Info,
    Warning,
    Person,
    PersonNew,
    Lock,
    Globe,
    Quote,
    Eye,
    Settings,
    ChevronDown,
    ChevronRight,
    ChevronUp,
    ChevronLeft,
};

/** Paints `glyph` into `rect` (square) in `color`; crisp at any device pixel ratio. */
void paintGlyph(QPainter &painter, const QRectF &rect, Glyph glyph, const QColor &color);

/**
 * An icon of `glyph` that takes its colour from the application's palette when it is painted, so that it follows a
 * change of scheme: text colour, the disabled or highlighted text colour where asked for, or the mark colour of `tone`.
 */
QIcon glyphIcon(Glyph glyph, std::optional<Tone> tone = std::nullopt);

} // namespace kennel
