// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/permissiontablemodel.h"

#include "format/entrytext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

QString idText(const KeyId &key)
{
    return QString::fromStdString(key.text());
}

/** The heading of a permission's column. */
QString title(Permission permission)
{
    switch (permission) {
    case Permission::Release:
        return PermissionTableModel::tr("Release");
    case Permission::Yank:
        return PermissionTableModel::tr("Yank");
    case Permission::Commit:
        return PermissionTableModel::tr("Sign checkpoints");
    case Permission::DefineNamespace:
        return PermissionTableModel::tr("Define namespaces");
    case Permission::ImportNamespace:
        return PermissionTableModel::tr("Import namespaces");
    }
    return {};
}

QStringList names(const std::vector<Permission> &permissions)
{
    QStringList list;
    for (const auto permission : permissions)
        list << permissionVerb(permission);
    return list;
}

} // namespace

PermissionTableModel::PermissionTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PermissionTableModel::setHistory(PermissionHistory history)
{
    beginResetModel();
    m_history = std::move(history);
    m_asOf = m_history.accepted > 0 ? m_history.accepted - 1 : 0;
    endResetModel();
}

void PermissionTableModel::setAsOf(std::size_t asOf)
{
    asOf = std::min(asOf, m_history.accepted > 0 ? m_history.accepted - 1 : 0);
    if (asOf == m_asOf)
        return;
    m_asOf = asOf;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int PermissionTableModel::holders() const
{
    return int(std::ranges::count_if(m_history.keys, [this](const auto &key) { return key.holdsAny(m_asOf); }));
}

int PermissionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_history.keys.size());
}

int PermissionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : noteColumn() + 1;
}

QString PermissionTableModel::permissionText(const KeyHistory &key, Permission permission) const
{
    if (const auto *span = key.held(permission, m_asOf))
        return tr("since record %1").arg(span->from + 1);
    if (const auto *span = key.lost(permission, m_asOf))
        return tr("until record %1").arg(*span->to + 1);
    return u"–"_s;
}

const PermissionSpan *PermissionTableModel::origin(const KeyHistory &key) const
{
    const PermissionSpan *last = nullptr;
    for (const auto &span : key.spans) {
        if (span.from > m_asOf)
            continue;
        const bool holds = !span.to || *span.to > m_asOf;
        const bool lastHolds = last && (!last->to || *last->to > m_asOf);
        if (!last || holds || !lastHolds)
            last = &span;
    }
    return last;
}

QString PermissionTableModel::note(const KeyHistory &key) const
{
    if (!key.known)
        return tr("Unknown to the log: signed only what was refused");
    if (key.firstRecord() > m_asOf)
        return tr("Not yet known");
    std::vector<Permission> held;
    for (const auto permission : permissions()) {
        if (key.held(permission, m_asOf))
            held.push_back(permission);
    }
    if (held.empty())
        return key.spans.empty() ? tr("Known, was never allowed anything") : tr("Known, may do nothing now");
    if (key.signedUpTo(m_asOf) == 0)
        return tr("New: has signed nothing yet");
    // Whoever holds a permission may pass it on; in an operator log only with the permission to commit.
    if (m_history.kind == LogKind::Operator && !key.held(Permission::Commit, m_asOf))
        return tr("May not pass anything on");
    return tr("May pass on: %1").arg(names(held).join(u", "_s));
}

QVariant PermissionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &key = m_history.keys[std::size_t(index.row())];
    const int column = index.column();
    const bool isPermission = column > KeyColumn && column < gaveColumn();
    const auto *from = origin(key);
    switch (role) {
    case Qt::DisplayRole:
    case CopyRole:
    case Qt::AccessibleTextRole:
        if (column == KeyColumn)
            return role == Qt::DisplayRole ? QString() : idText(key.key);
        if (isPermission)
            return permissionText(key, permissions()[std::size_t(column - 1)]);
        if (column == gaveColumn()) {
            if (from && from->byInit)
                return tr("started the log");
            return from ? (role == Qt::DisplayRole ? QString() : idText(from->givenBy)) : u"–"_s;
        }
        if (column == signedColumn())
            return tr("%n record(s)", nullptr, int(key.signedUpTo(m_asOf)));
        return note(key);
    case KeyRole:
        if (column == KeyColumn)
            return idText(key.key);
        return column == gaveColumn() && from && !from->byInit ? QVariant(idText(from->givenBy)) : QVariant();
    case OutcomeRole:
        return {};
    case SortRole:
        return column == signedColumn() ? QVariant(qulonglong(key.signedUpTo(m_asOf)))
               : column == KeyColumn    ? QVariant(qulonglong(key.firstRecord()))
                                        : data(index, CopyRole);
    case DimRole:
        if (isPermission)
            return !key.held(permissions()[std::size_t(column - 1)], m_asOf);
        return !key.holdsAny(m_asOf) && column != KeyColumn;
    case HeldRole:
        return isPermission && key.held(permissions()[std::size_t(column - 1)], m_asOf);
    case PositionRole:
        return from ? QVariant(qulonglong(from->from)) : QVariant();
    case Qt::TextAlignmentRole:
        return column == signedColumn() ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
                                        : QVariant();
    default:
        return {};
    }
}

QVariant PermissionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == signedColumn())
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    if (section == KeyColumn)
        return tr("Key");
    if (section == gaveColumn())
        return tr("Allowed by");
    if (section == signedColumn())
        return tr("Signed");
    if (section == noteColumn())
        return tr("Note");
    return section > KeyColumn && section < gaveColumn() ? QVariant(title(permissions()[std::size_t(section - 1)]))
                                                         : QVariant();
}

PermissionEventModel::PermissionEventModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PermissionEventModel::setHistory(const PermissionHistory &history)
{
    beginResetModel();
    m_events.clear();
    for (const auto &key : history.keys) {
        // Several permissions given or taken at once are one event.
        const auto group = [&](auto &&positionOf, auto &&signerOf, auto &&sentence) {
            for (std::size_t i = 0; i < key.spans.size(); ++i) {
                const auto place = positionOf(key.spans[i]);
                if (!place || (i > 0 && positionOf(key.spans[i - 1]) == place))
                    continue;
                std::vector<Permission> all;
                for (const auto &span : key.spans) {
                    if (positionOf(span) == place)
                        all.push_back(span.permission);
                }
                m_events.push_back(
                    {*place, key.key, sentence(names(all).join(u", "_s)), signerOf(key.spans[i]), false});
            }
        };
        group([](const PermissionSpan &span) { return std::optional(span.from); },
              [](const PermissionSpan &span) { return span.givenBy; },
              [](const QString &what) { return tr("allowed: %1").arg(what); });
        group([](const PermissionSpan &span) { return span.to; },
              [](const PermissionSpan &span) { return span.takenBy.value_or(KeyId()); },
              [](const QString &what) { return tr("no longer allowed: %1").arg(what); });
        for (const auto &act : key.acts) {
            QStringList kinds;
            for (const auto kind : act.kinds)
                kinds << entryKindId(kind);
            const QString what =
                kinds.isEmpty() ? tr("signed a record without entries") : tr("signed: %1").arg(kinds.join(u", "_s));
            m_events.push_back({act.record, key.key, what, key.key, act.outcome == Outcome::Failed});
        }
    }
    std::ranges::stable_sort(m_events, {}, &Event::record);
    endResetModel();
}

int PermissionEventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int PermissionEventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PermissionEventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &event = m_events[std::size_t(index.row())];
    const bool key = index.column() == KeyColumn || index.column() == SignerColumn;
    const QString id = idText(index.column() == KeyColumn ? event.key : event.by);
    switch (role) {
    case Qt::DisplayRole:
        if (key)
            return QString();
        return index.column() == RecordColumn ? QString::number(event.record + 1) : event.text;
    case CopyRole:
    case Qt::AccessibleTextRole:
        return key ? QVariant(id) : data(index, Qt::DisplayRole);
    case KeyRole:
        return key ? QVariant(id) : QVariant();
    case FailedRole:
        return event.failed;
    case PositionRole:
        return qulonglong(event.record);
    case SortRole:
        return index.column() == RecordColumn ? QVariant(qulonglong(event.record)) : data(index, CopyRole);
    case Qt::TextAlignmentRole:
        return index.column() == RecordColumn ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
                                              : QVariant();
    default:
        return {};
    }
}

QVariant PermissionEventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RecordColumn:
        return tr("Record");
    case KeyColumn:
        return tr("Key");
    case EventColumn:
        return tr("Event");
    case SignerColumn:
        return tr("Signed by");
    default:
        return {};
    }
}

} // namespace kennel
