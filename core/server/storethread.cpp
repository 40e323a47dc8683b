// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/storethread.h"

#include <optional>
#include <utility>

namespace kennel {

std::expected<std::unique_ptr<StoreThread>, RegistryError> StoreThread::start(const Opener &opener)
{
    std::unique_ptr<StoreThread> result(new StoreThread);
    std::promise<std::optional<RegistryError>> opened;
    auto failure = opened.get_future();
    result->m_thread = std::thread([self = result.get(), &opener, &opened] {
        auto store = opener();
        if (!store) {
            opened.set_value(std::move(store.error()));
            return;
        }
        opened.set_value(std::nullopt);
        self->serve(**store);
    });
    if (auto error = failure.get())
        return std::unexpected(std::move(*error));
    return result;
}

StoreThread::~StoreThread()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void StoreThread::post(Task task)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_all();
}

void StoreThread::serve(RegistryStore &store)
{
    for (;;) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_tasks.empty(); });
            if (m_tasks.empty())
                return;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        task(store);
    }
}

} // namespace kennel
