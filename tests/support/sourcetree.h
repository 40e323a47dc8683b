// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QString>

namespace kennel::test {

/// The path of \a path in the tree that was built: tests read there. Only this library knows where the tree is, so that
/// a compiler cache serves every other file of the tests in every tree.
QString sourcePath(const QString &path = {});

/// The path of \a file in tests/data.
QString testData(const QString &file = {});

} // namespace kennel::test
