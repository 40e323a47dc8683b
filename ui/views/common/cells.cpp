// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/common/cells.h"

#include "models/modelroles.h"
#include "models/versiontablemodel.h"
#include "widgets/celldelegate.h"

namespace kennel {

namespace {

QVariant markChip(VersionMark mark, const QString &text)
{
    switch (mark) {
    case VersionMark::Newest:
        return QVariant::fromValue(ChipStyle{Glyph::Check, text, Tone::Info, ChipForm::Filled});
    case VersionMark::NewestOfTrack:
        return QVariant::fromValue(ChipStyle{std::nullopt, text});
    case VersionMark::Prerelease:
        return QVariant::fromValue(ChipStyle{std::nullopt, text, Tone::Secondary});
    case VersionMark::Yanked:
        return QVariant::fromValue(ChipStyle{Glyph::Yank, text});
    case VersionMark::None:
        break;
    }
    return {};
}

} // namespace

Glyph kindGlyph(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Init:
        return Glyph::Init;
    case EntryKind::Grant:
        return Glyph::Grant;
    case EntryKind::Revoke:
        return Glyph::Revoke;
    case EntryKind::Release:
        return Glyph::Release;
    case EntryKind::Yank:
        return Glyph::Yank;
    case EntryKind::DefineNamespace:
        return Glyph::DefineNamespace;
    case EntryKind::ImportNamespace:
        return Glyph::ImportNamespace;
    }
    return Glyph::Info;
}

ChipStyle kindChip(EntryKind kind)
{
    return {kindGlyph(kind), entryKindWord(kind)};
}

Cells::Cells(QAbstractItemModel *source, QObject *parent)
    : QIdentityProxyModel(parent)
{
    setSourceModel(source);
}

QVariant Cells::data(const QModelIndex &index, int role) const
{
    const auto ask = [&](int which) { return QIdentityProxyModel::data(index, which); };
    switch (role) {
    case CellOutcomeRole:
        return ask(OutcomeRole);
    case CellChipRole:
        if (const auto kind = ask(KindRole); kind.isValid())
            return QVariant::fromValue(kindChip(static_cast<EntryKind>(kind.toInt())));
        if (const auto mark = ask(MarkRole); mark.isValid())
            return markChip(static_cast<VersionMark>(mark.toInt()), ask(MarkTextRole).toString());
        return {};
    case CellKeyRole:
        return ask(KeyRole);
    case CellSecondaryRole:
        return ask(SecondaryRole);
    case CellLinkRole:
        return ask(LinkRole).isValid();
    case CellFailedRole:
        return ask(FailedRole);
    case CellFixedRole:
        return ask(FixedRole);
    case CellStruckRole:
        return ask(StruckRole);
    case CellDimRole:
        return ask(DimRole);
    case Qt::DecorationRole:
        return ask(HeldRole).toBool() ? QVariant(glyphIcon(Glyph::Check)) : ask(Qt::DecorationRole);
    default:
        return ask(role);
    }
}

QVariant Cells::headerData(int section, Qt::Orientation orientation, int role) const
{
    return sourceModel()->headerData(section, orientation, role);
}

} // namespace kennel
