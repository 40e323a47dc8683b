// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "support/sourcetree.h"

using namespace Qt::StringLiterals;

namespace kennel::test {

QString sourcePath(const QString &path)
{
    return path.isEmpty() ? QStringLiteral(KENNEL_SOURCES) : QStringLiteral(KENNEL_SOURCES "/") + path;
}

QString testData(const QString &file)
{
    return sourcePath(file.isEmpty() ? u"tests/data"_s : u"tests/data/"_s + file);
}

} // namespace kennel::test
