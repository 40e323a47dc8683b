// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once
namespace kennel {
struct Twin
{
    struct Part
    {
    };
};
struct Later;
} // namespace kennel
