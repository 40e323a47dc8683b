// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/glyphpaths.h"

namespace kennel {

QByteArrayView glyphPaths(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Verified:
        return "<circle cx='12' cy='12' r='9'/><path d='M8 12.4l2.8 2.8L16 9.6'/>";
    case Glyph::Failed:
        return "<path d='M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3z'/><path d='M9.2 9.2l5.6 5.6M14.8 9.2l-5.6 "
               "5.6'/>";
    case Glyph::NotChecked:
        return "<circle cx='12' cy='12' r='9' stroke-dasharray='4.2 2.87'/><path d='M8.5 12h7'/>";
    case Glyph::CouldNotCheck:
        return "<path d='M12 2.5L21.5 12 12 21.5 2.5 12z'/><path d='M10 9.9a2 2 0 1 1 3.2 1.6c-.8.6-1.2 1-1.2 1.8'/>"
               "<circle cx='12' cy='16.3' r='.5' fill='currentColor'/>";
    case Glyph::Stale:
        return "<circle cx='12' cy='12' r='9'/><path d='M12 7v5l3 2'/>";
    case Glyph::NotFound:
        return "<circle cx='12' cy='12' r='9'/><path d='M8 12h8'/>";
    case Glyph::Rejected:
        return "<rect x='3.5' y='3.5' width='17' height='17' rx='2'/><path d='M12 7.5v5.5'/><circle cx='12' cy='16.3' "
               "r='.5' "
               "fill='currentColor'/>";
    case Glyph::Init:
        return "<path d='M6 21V4M6 4h12l-3 4.5 3 4.5H6'/>";
    case Glyph::Grant:
        return "<circle cx='6.5' cy='10' r='3.5'/><path d='M10 10h11M17 10v3.5'/><path d='M17 16v6M14 19h6'/>";
    case Glyph::Revoke:
        return "<circle cx='6.5' cy='10' r='3.5'/><path d='M10 10h11M17 10v3.5'/><path d='M14 19h6'/>";
    case Glyph::Release:
        return "<path d='M3.5 4.5v7l9 9a1.5 1.5 0 0 0 2 0l6-6a1.5 1.5 0 0 0 0-2l-9-9h-7a1 1 0 0 0-1 1z'/><circle "
               "cx='8' cy='8' "
               "r='1.2'/>";
    case Glyph::Yank:
        return "<circle cx='12' cy='12' r='9'/><path d='M5.8 18.2L18.2 5.8'/>";
    case Glyph::DefineNamespace:
        return "<path d='M3 18V6a1.5 1.5 0 0 1 1.5-1.5H9l2.5 3h8A1.5 1.5 0 0 1 21 9v9a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 "
               "1.5 0 0 1 "
               "3 18z'/>";
    case Glyph::ImportNamespace:
        return "<path d='M3 18V6a1.5 1.5 0 0 1 1.5-1.5H9l2.5 3h8A1.5 1.5 0 0 1 21 9v9a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 "
               "1.5 0 0 1 "
               "3 18z'/><path d='M16 13.5H9M11.5 11L9 13.5l2.5 2.5'/>";
    case Glyph::Registry:
        return "<rect x='3' y='4' width='18' height='7' rx='1.5'/><rect x='3' y='13' width='18' height='7' "
               "rx='1.5'/><path d='M7 "
               "7.5v.01M11 7.5h6M7 16.5v.01M11 16.5h6'/>";
    case Glyph::Package:
        return "<path d='M12 3l8 4.5v9L12 21l-8-4.5v-9z'/><path d='M4 7.5l8 4.5 8-4.5M12 12v9'/>";
    case Glyph::Operator:
        return "<path d='M12 3l8 3v6c0 4.5-3.3 7.7-8 9-4.7-1.3-8-4.5-8-9V6z'/><path d='M9 12l2.2 2.2L15.3 10'/>";
    case Glyph::Checkpoints:
        return "<path d='M12 4L4 8.5l8 4.5 8-4.5z'/><path d='M4 12.5l8 4.5 8-4.5M4 16.5l8 4.5 8-4.5'/>";
    case Glyph::Audit:
        return "<path d='M8.5 5H6a1 1 0 0 0-1 1v14a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1V6a1 1 0 0 0-1-1h-2.5'/><rect x='8.5' "
               "y='3' width='7' height='4' rx='1'/><path d='M8.5 14l2.5 2.5 4.5-5'/>";
    case Glyph::Document:
        return "<path d='M14 3H7a1.5 1.5 0 0 0-1.5 1.5v15A1.5 1.5 0 0 0 7 21h10a1.5 1.5 0 0 0 1.5-1.5V7.5z'/><path "
               "d='M14 "
               "3v4.5h4.5M9 12.5h6M9 16.5h6'/>";
    case Glyph::Key:
        return "<circle cx='8' cy='15.5' r='4.5'/><path d='M11.3 12.2L20 3.5M16 7.5l3 3'/>";
    case Glyph::Search:
        return "<circle cx='10.5' cy='10.5' r='6.5'/><path d='M15.3 15.3L21 21'/>";
    case Glyph::Filter:
        return "<path d='M4 5h16l-6.2 7.5V20l-3.6-2v-5.5z'/>";
    case Glyph::Back:
        return "<path d='M14.5 5l-7 7 7 7'/>";
    case Glyph::Forward:
        return "<path d='M9.5 5l7 7-7 7'/>";
    case Glyph::Sync:
        return "<path d='M20 11a8.1 8.1 0 0 0-15.4-2.5M4 4.5v4.5h4.5'/><path d='M4 13a8.1 8.1 0 0 0 15.4 2.5M20 "
               "19.5V15h-4.5'/>";
    case Glyph::Jobs:
        return "<path d='M4 6h16M4 12h9M4 18h12'/>";
    case Glyph::Commands:
        return "<path d='M4 7l5 5-5 5M12 18h8'/>";
    case Glyph::Network:
        return "<path d='M7 20V5M3.5 8.5L7 5l3.5 3.5M17 4v15M13.5 15.5L17 19l3.5-3.5'/>";
    case Glyph::Bookmark:
        return "<path d='M7 4h10a1 1 0 0 1 1 1v15.5l-6-4-6 4V5a1 1 0 0 1 1-1z'/>";
    case Glyph::BookmarkSet:
        return "<path fill='currentColor' d='M7 4h10a1 1 0 0 1 1 1v15.5l-6-4-6 4V5a1 1 0 0 1 1-1z'/>";
    case Glyph::History:
        return "<path d='M4 12a8 8 0 1 0 2.6-5.9L4 8.5M4 4v4.5h4.5M12 8v4.5l3 1.7'/>";
    case Glyph::Copy:
        return "<rect x='8.5' y='8.5' width='12' height='12' rx='1.5'/><path d='M15.5 8.5V5A1.5 1.5 0 0 0 14 3.5H5A1.5 "
               "1.5 0 0 0 "
               "3.5 5v9A1.5 1.5 0 0 0 5 15.5h3.5'/>";
    case Glyph::Download:
        return "<path d='M12 4v11M7.5 10.5L12 15l4.5-4.5M4 16.5V19a1.5 1.5 0 0 0 1.5 1.5h13A1.5 1.5 0 0 0 20 "
               "19v-2.5'/>";
    case Glyph::Swap:
        return "<path d='M4 8.5h15M15.5 5l3.5 3.5-3.5 3.5M20 15.5H5M8.5 12L5 15.5 8.5 19'/>";
    case Glyph::Add:
        return "<path d='M12 4.5v15M4.5 12h15'/>";
    case Glyph::Remove:
        return "<path d='M4 7h16M9.5 7V4.5h5V7M6 7l1 13h10l1-13M10 11v5.5M14 11v5.5'/>";
    case Glyph::Close:
        return "<path d='M6 6l12 12M18 6L6 18'/>";
    case Glyph::More:
        return "<circle cx='5' cy='12' r='.9' fill='currentColor'/><circle cx='12' cy='12' r='.9' "
               "fill='currentColor'/><circle cx='19' "
               "cy='12' r='.9' fill='currentColor'/>";
    case Glyph::Undo:
        return "<path d='M8.5 13.5L4 9l4.5-4.5M4 9h10.5a5.5 5.5 0 0 1 0 11H9'/>";
    case Glyph::Stop:
        return "<rect x='5.5' y='5.5' width='13' height='13' rx='1.5'/>";
    case Glyph::Play:
        return "<path d='M7 4.5v15l12-7.5z'/>";
    case Glyph::Pin:
        return "<path d='M9 4h6l-.5 6 3.5 4H6l3.5-4zM12 14v6.5'/>";
    case Glyph::Check:
        return "<path d='M5 12.5l4.5 4.5L19.5 7'/>";
    case Glyph::Cross:
        return "<path d='M7 7l10 10M17 7L7 17'/>";
    case Glyph::Info:
        return "<circle cx='12' cy='12' r='9'/><path d='M12 11v5.5'/><circle cx='12' cy='7.8' r='.5' "
               "fill='currentColor'/>";
    case Glyph::Warning:
        return "<path d='M12 4L2.8 20h18.4z'/><path d='M12 10v5'/><circle cx='12' cy='17.5' r='.4' "
               "fill='currentColor'/>";
    case Glyph::Person:
        return "<circle cx='12' cy='8' r='4'/><path d='M5 20.5v-1a5 5 0 0 1 5-5h4a5 5 0 0 1 5 5v1'/>";
    case Glyph::PersonNew:
        return "<circle cx='9' cy='8' r='4'/><path d='M2.5 20.5v-1a5 5 0 0 1 5-5h3a5 5 0 0 1 5 5v1M18.5 7v6M15.5 "
               "10h6'/>";
    case Glyph::Lock:
        return "<rect x='5' y='11' width='14' height='9.5' rx='1.5'/><path d='M8 11V7.5a4 4 0 0 1 8 0V11M12 15v1.5'/>";
    case Glyph::Globe:
        return "<circle cx='12' cy='12' r='9'/><path d='M3.5 9h17M3.5 15h17M12 3c-5 5.5-5 12.5 0 18M12 3c5 5.5 5 12.5 "
               "0 18'/>";
    case Glyph::Quote:
        return "<path d='M10 11H5.5a1 1 0 0 1-1-1V7.5a1 1 0 0 1 1-1H9a1 1 0 0 1 1 1V13c0 2.7-1.3 4-4 4.5M19.5 11H15a1 "
               "1 0 0 "
               "1-1-1V7.5a1 1 0 0 1 1-1h3.5a1 1 0 0 1 1 1V13c0 2.7-1.3 4-4 4.5'/>";
    case Glyph::Eye:
        return "<path d='M2.5 12C5 7.7 8.2 5.5 12 5.5s7 2.2 9.5 6.5c-2.5 4.3-5.7 6.5-9.5 6.5S5 16.3 2.5 12z'/><circle "
               "cx='12' "
               "cy='12' r='2.5'/>";
    case Glyph::Settings:
        return "<path d='M4 7h9M17 7h3M4 17h3M11 17h9'/><circle cx='15' cy='7' r='2'/><circle cx='9' cy='17' r='2'/>";
    case Glyph::ChevronDown:
        return "<path d='M6 9l6 6 6-6'/>";
    case Glyph::ChevronRight:
        return "<path d='M9 6l6 6-6 6'/>";
    case Glyph::ChevronUp:
        return "<path d='M6 15l6-6 6 6'/>";
    case Glyph::ChevronLeft:
        return "<path d='M15 6l-6 6 6 6'/>";
    }
    return {};
}

} // namespace kennel
