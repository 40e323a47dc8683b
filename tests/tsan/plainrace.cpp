// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include <thread>

namespace {
int planted = 0;

void count()
{
    for (int i = 0; i < 1000; ++i) {
        ++planted; // on purpose without a lock
    }
}
} // namespace

int main()
{
    std::thread one(count);
    std::thread two(count);
    one.join();
    two.join();
    return planted == 0 ? 1 : 0;
}
