// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "api/networklog.h"

namespace kennel {

NetworkLog::NetworkLog(qsizetype capacity, QObject *parent)
    : QObject(parent)
    , m_capacity(capacity)
{
}

quint64 NetworkLog::begin(NetworkLogEntry entry)
{
    entry.id = ++m_lastId;
    m_entries.append(std::move(entry));
    Q_EMIT appended();
    if (m_entries.size() > m_capacity) {
        m_entries.removeFirst();
        Q_EMIT removedFirst();
    }
    return m_lastId;
}

void NetworkLog::update(const NetworkLogEntry &entry)
{
    if (m_entries.isEmpty() || entry.id < m_entries.first().id || entry.id > m_lastId)
        return;
    // Ids count up without gaps, so the position follows from the first one.
    const qsizetype position = qsizetype(entry.id - m_entries.first().id);
    m_entries[position] = entry;
    Q_EMIT updated(position);
}

} // namespace kennel
