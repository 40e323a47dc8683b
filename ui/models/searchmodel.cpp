// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/searchmodel.h"

#include "format/quantity.h"
#include "format/visibletext.h"
#include "models/modelroles.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace kennel {

SearchModel::SearchModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SearchModel::setHits(SearchHits hits, QHash<std::int64_t, QString> labels)
{
    beginResetModel();
    m_hits = std::move(hits);
    m_labels = std::move(labels);
    endResetModel();
}

Address SearchModel::address(int row) const
{
    const auto &release = m_hits.releases[std::size_t(row)];
    const QString label = m_labels.value(release.registry);
    const auto log = release.name.empty() ? Address::ofLog(label, QString::fromStdString(release.log.text()))
                                          : Address::ofPackage(label, QString::fromStdString(release.name));
    return log.atVersion(QString::fromStdString(release.version));
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.releases.size());
}

int SearchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SearchModel::text(const IndexedRelease &release, int column) const
{
    switch (column) {
    case PackageColumn:
        return visibleText(QString::fromStdString(release.name.empty() ? release.log.text() : release.name));
    case VersionColumn:
        return QString::fromStdString(release.version);
    case KindColumn:
        return release.isRead ? QString::fromStdString(release.kind) : tr("not read");
    case SizeColumn:
        return release.isRead ? sizeText(release.size) : u"–"_s;
    case DescriptionColumn:
        return visibleText(QString::fromStdString(release.description));
    default:
        return {};
    }
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &release = m_hits.releases[std::size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(release, column);
    case Qt::ToolTipRole:
        return column == DescriptionColumn ? text(release, column)
               : column == PackageColumn   ? m_labels.value(release.registry)
                                           : QString();
    case SecondaryRole:
        return column == PackageColumn && m_labels.size() > 1 ? QVariant(m_labels.value(release.registry)) : QVariant();
    case KeyRole:
        return column == SignerColumn ? QVariant(QString::fromStdString(release.signer)) : QVariant();
    case StruckRole:
        return column == VersionColumn && release.yanked;
    case DimRole:
        return !release.isRead && (column == KindColumn || column == SizeColumn);
    case CopyRole:
        return column == SignerColumn ? QVariant(QString::fromStdString(release.signer)) : QVariant();
    case Qt::TextAlignmentRole:
        return column == SizeColumn ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

QVariant SearchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == SizeColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PackageColumn:
        return tr("Package");
    case VersionColumn:
        return tr("Version");
    case KindColumn:
        return tr("Kind");
    case SizeColumn:
        return tr("Size");
    case SignerColumn:
        return tr("Signed by");
    case DescriptionColumn:
        return tr("What it says");
    default:
        return {};
    }
}

} // namespace kennel
