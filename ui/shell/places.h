// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "models/address.h"

#include <QList>
#include <QObject>

namespace kennel {

class Session;

/** Recent places and bookmarks, kept in the session's settings as they change. */
class Places : public QObject
{
    Q_OBJECT
public:
    explicit Places(Session &session, QObject *parent = nullptr);

    /** Newest first. */
    const QList<Address> &recent() const { return m_recent; }
    /** In the order in which they were set. */
    const QList<Address> &bookmarks() const { return m_bookmarks; }
    bool isBookmarked(const Address &address) const { return m_bookmarks.contains(address); }

    void visit(const Address &address);
    void setBookmarked(const Address &address, bool on);

Q_SIGNALS:
    void changed();

private:
    Session &m_session;
    QList<Address> m_recent;
    QList<Address> m_bookmarks;
};

} // namespace kennel
