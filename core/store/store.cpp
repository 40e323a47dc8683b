// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "store/store.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kennel {

Store::Store(QString directory)
    : m_directory(std::move(directory))
    , m_worker(std::make_unique<QObject>())
{
    m_thread.setObjectName(u"store"_s);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Store::~Store()
{
    // Queued behind all work that was asked for.
    QMetaObject::invokeMethod(m_worker.get(), [this] { m_database.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

std::expected<std::unique_ptr<Store>, StoreError> Store::open(const QString &directory)
{
    if (!QDir().mkpath(directory))
        return std::unexpected(StoreError{StoreErrorCode::ReadOnly, directory, directory});
    // WAL and the writer lock need to make files beside the database.
    if (!QFileInfo(directory).isWritable())
        return std::unexpected(StoreError{StoreErrorCode::ReadOnly, directory, directory});

    std::unique_ptr<Store> store(new Store(directory));
    std::optional<StoreError> error;
    QMetaObject::invokeMethod(
        store->m_worker.get(),
        [&] {
            auto database = Database::open(directory + "/kennel.sqlite"_L1);
            if (database)
                store->m_database = std::move(*database);
            else
                error = database.error();
        },
        Qt::BlockingQueuedConnection);
    if (error)
        return std::unexpected(std::move(*error));
    return store;
}

} // namespace kennel
