// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include <QThreadPool>

#include <latch>

namespace {
int planted = 0;
std::latch bothStarted(2);

// The latch sees to it that two threads of the pool run this at once, also where there is only one core.
void count()
{
    bothStarted.arrive_and_wait();
    for (int i = 0; i < 1000; ++i) {
        ++planted; // on purpose without a lock
    }
}
} // namespace

int main()
{
    QThreadPool pool;
    pool.setMaxThreadCount(2);
    pool.start(count);
    pool.start(count);
    pool.waitForDone();
    return planted == 0 ? 1 : 0;
}
