// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "offload/offload.h"

#include <latch>

namespace {
int planted = 0;
std::latch bothStarted(2);

void count()
{
    bothStarted.arrive_and_wait();
    for (int i = 0; i < 1000; ++i) {
        ++planted; // on purpose before the work was taken over
    }
}
} // namespace

int main()
{
    QThreadPool pool;
    const kennel::Offloaded<void> work(count, pool);
    count();
    work.wait();
    return planted == 0 ? 1 : 0;
}
