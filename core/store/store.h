// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "offload/offload.h"
#include "store/database.h"
#include "store/storeerror.h"

#include <QString>
#include <QThreadPool>

#include <expected>
#include <memory>
#include <optional>
#include <utility>

namespace kennel {

/// The database on threads of its own. Work is given as functions that run there, one after the other, each in one
/// transaction; what they return is awaited or left alone. Reading aside has a thread and a connection to itself: it
/// waits for nothing that is written, and sees what was there before.
class Store
{
public:
    /// Opens the store in \a directory, making both if they are not there; waits for it. Errors: see StoreErrorCode.
    static std::expected<std::unique_ptr<Store>, StoreError> open(const QString &directory);
    /// Waits until everything that was asked for is done.
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    QString directory() const { return m_directory; }

    /// Runs \a work(Database &) in a reading transaction.
    template <typename Work>
    auto read(Work work)
    {
        return run([work = std::move(work)](Database &database) mutable { return database.read(work); });
    }

    /// The same beside all other work.
    template <typename Work>
    auto readAside(Work work)
    {
        return runOn(m_aside, [work = std::move(work)](Database &database) mutable { return database.read(work); });
    }

    /// Runs \a work(Database &) in a writing transaction: all of it is kept, or nothing.
    template <typename Work>
    auto write(Work work)
    {
        return run([work = std::move(work)](Database &database) mutable { return database.write(work); });
    }

private:
    /// A connection and the only thread that uses it.
    struct Line
    {
        Line(const QString &name);
        ~Line();
        std::optional<StoreError> open(const QString &file);

        std::unique_ptr<Database> database; ///< made, used and destroyed on the thread
        QThreadPool thread;
    };

    explicit Store(QString directory);

    template <typename Work>
    auto run(Work work)
    {
        return runOn(m_main, std::move(work));
    }

    template <typename Work>
    static auto runOn(Line &line, Work work)
    {
        using Result = std::invoke_result_t<Work &, Database &>;
        return Offloaded<Result>([&line, work = std::move(work)]() mutable { return work(*line.database); },
                                 line.thread);
    }

    const QString m_directory;
    Line m_main{QStringLiteral("store")};
    Line m_aside{QStringLiteral("store-aside")};
};

} // namespace kennel
