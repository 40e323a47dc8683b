// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

namespace kennel::test {

/// The requests and answers of the table-driven test: columns method, path, request, status and body, which is compared
/// as it is; "…" at its end stands for any further text.
void addServiceCases();

} // namespace kennel::test
