// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "store/store.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kennel {

Store::Line::Line(const QString &name)
{
    thread.setObjectName(name);
    // One thread that stays: what is asked for is done in order, and the connection is never left by its thread.
    thread.setMaxThreadCount(1);
    thread.setExpiryTimeout(-1);
}

Store::Line::~Line()
{
    // Behind all work that was asked for.
    Offloaded<void>([this] { database.reset(); }, thread).take();
}

std::optional<StoreError> Store::Line::open(const QString &file)
{
    const auto opened = [this, file]() -> std::optional<StoreError> {
        auto made = Database::open(file);
        if (!made)
            return made.error();
        database = std::move(*made);
        return {};
    };
    return Offloaded<std::optional<StoreError>>(opened, thread).take();
}

Store::Store(QString directory)
    : m_directory(std::move(directory))
{
}

Store::~Store() = default;

std::expected<std::unique_ptr<Store>, StoreError> Store::open(const QString &directory)
{
    if (const QFileInfo there(directory); there.exists() && !there.isDir())
        return std::unexpected(StoreError{StoreErrorCode::NotAStore, directory, directory});
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
