// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
namespace kennel {
namespace {
struct Twin
{
};
} // namespace
class Part
{
};
enum class Later {};
class Twin
{
};
} // namespace kennel
