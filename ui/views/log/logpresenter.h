// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/digest.h"
#include "crypto/taggeddigest.h"
#include "protocol/packagename.h"
#include "session/session.h"

#include <QObject>

#include <optional>

namespace kennel {

class LogPage;

/** Feeds a LogPage from the session and does what it asks for. Belongs to the page. */
class LogPresenter : public QObject
{
    Q_OBJECT

public:
    LogPresenter(Session &session, LogPage &page);

private:
    /** Finds registry and log of the page's address; false while the registry is not there. */
    bool resolve();
    void showNewest();
    void read(ReadOptions options);
    QCoro::Task<void> readLog(ReadOptions options);
    QCoro::Task<void> prove(quint64 position);
    QCoro::Task<void> download(QString version, QString file);
    /** Shows what is in the version that the page names, or that it is not here. */
    QCoro::Task<void> lookInside();
    /** Looks into the version before, for what is new. */
    QCoro::Task<void> lookBehind();
    QCoro::Task<void> fetch();
    /** Shows what the two versions of the page differ in, or which of them is not here. */
    QCoro::Task<void> compare();
    QCoro::Task<void> fetchBoth();
    /** Brings a version into the cache; false, after it was said, if that failed. */
    QCoro::Task<bool> bring(QString version);
    QCoro::Task<void> showBytes(std::shared_ptr<const InspectedFile> file, ByteRange range);
    /** The digest of the content of a version; nothing without such a release. */
    std::optional<Digest> digestOf(const QString &version) const;
    std::optional<Digest> insideDigest() const;
    QCoro::Task<void> follow(QString nameSpace);
    void askWhereTo(const QString &version);

    /// The registry that has the log: another one where the namespace is imported, or a hint is followed.
    RegistryId holder() const;

    Session &m_session;
    LogPage &m_page;
    std::optional<RegistryId> m_registry; ///< of the page's address
    std::optional<RegistryId> m_holder;   ///< where the log was found, once it was read
    std::optional<LogId> m_log;
    std::optional<PackageName> m_name; ///< of a page that shows a package by its name
    bool m_asked = false;              ///< the log was read once: what comes later comes by signal
};

} // namespace kennel
