// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "store/store.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kennel {

Store::Line::Line(const QString &name)
    : worker(std::make_unique<QObject>())
{
    thread.setObjectName(name);
    worker->moveToThread(&thread);
    thread.start();
}

Store::Line::~Line()
{
    // Queued behind all work that was asked for.
    QMetaObject::invokeMethod(worker.get(), [this] { database.reset(); }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
}

std::optional<StoreError> Store::Line::open(const QString &file)
{
    std::optional<StoreError> error;
    QMetaObject::invokeMethod(
        worker.get(),
        [&] {
            auto opened = Database::open(file);
            if (opened)
                database = std::move(*opened);
            else
                error = opened.error();
        },
        Qt::BlockingQueuedConnection);
    return error;
}

Store::Store(QString directory)
    : m_directory(std::move(directory))
{
}

Store::~Store() = default;

std::expected<std::unique_ptr<Store>, StoreError> Store::open(const QString &directory)
{
    if (!QDir().mkpath(directory))
        return std::unexpected(StoreError{StoreErrorCode::ReadOnly, directory, directory});
    // WAL and the writer lock need to make files beside the database.
    if (!QFileInfo(directory).isWritable())
        return std::unexpected(StoreError{StoreErrorCode::ReadOnly, directory, directory});

    std::unique_ptr<Store> store(new Store(directory));
    for (Line *line : {&store->m_main, &store->m_aside}) {
        if (auto error = line->open(directory + "/kennel.sqlite"_L1))
            return std::unexpected(std::move(*error));
    }
    return store;
}

} // namespace kennel
