// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "server/registrystore.h"

#include <condition_variable>
#include <deque>
#include <expected>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>

namespace kennel {

/// The thread that a RegistryStore belongs to. Whoever needs the store hands in work and waits for its result, from any
/// thread; the work is done one piece after the other.
class StoreThread
{
public:
    using Opener = std::function<std::expected<std::unique_ptr<RegistryStore>, RegistryError>()>;

    /// Starts the thread and opens the store there. Errors: those of \a opener.
    static std::expected<std::unique_ptr<StoreThread>, RegistryError> start(const Opener &opener);

    /// Finishes what was handed in and closes the store.
    ~StoreThread();
    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    /// Calls \a work with the store and returns what it returns.
    template <typename Work>
    auto run(Work work)
    {
        std::packaged_task<decltype(work(std::declval<RegistryStore &>()))(RegistryStore &)> task(std::move(work));
        auto result = task.get_future();
        post([&task](RegistryStore &store) { task(store); });
        return result.get();
    }

private:
    using Task = std::function<void(RegistryStore &)>;

    StoreThread() = default;
    void post(Task task);
    void serve(RegistryStore &store);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace kennel
