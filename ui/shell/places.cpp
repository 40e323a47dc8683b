// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "shell/places.h"

#include "session/session.h"

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

constexpr qsizetype recentKept = 20;
constexpr auto recentKey = "window/recent"_L1;
constexpr auto bookmarksKey = "window/bookmarks"_L1;

QList<Address> read(const Session &session, QLatin1StringView key)
{
    QList<Address> result;
    const QString text = QString::fromUtf8(session.setting(key));
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (const auto address = Address::parse(line)) {
            result += *address;
        }
    }
    return result;
}

void write(Session &session, QLatin1StringView key, const QList<Address> &addresses)
{
    QStringList lines;
    for (const Address &address : addresses) {
        lines += address.toString();
    }
    session.setSetting(key, lines.join(u'\n').toUtf8());
}

} // namespace

Places::Places(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_recent(read(session, recentKey))
    , m_bookmarks(read(session, bookmarksKey))
{
}

void Places::visit(const Address &address)
{
    const Address place = address.place();
    if (!m_recent.isEmpty() && m_recent.first() == place) {
        return;
    }
    m_recent.removeAll(place);
    m_recent.prepend(place);
    if (m_recent.size() > recentKept) {
        m_recent.removeLast();
    }
    write(m_session, recentKey, m_recent);
    Q_EMIT changed();
}

void Places::setBookmarked(const Address &address, bool on)
{
    if (isBookmarked(address) == on) {
        return;
    }
    if (on) {
        m_bookmarks.append(address);
    } else {
        m_bookmarks.removeAll(address);
    }
    write(m_session, bookmarksKey, m_bookmarks);
    Q_EMIT changed();
}

} // namespace kennel
