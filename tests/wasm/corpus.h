// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace kennel::test {

/// The folders that hold own/, malformed/ and oracle/: the one that is part of the tests, and the larger one that
/// KENNEL_CORPUS names, if it does. Says loudly on standard error if it does not.
QStringList corpusFolders();

/// Skips a test that needs KENNEL_CORPUS, where there is none.
#define KENNEL_NEEDS_CORPUS()                                                                                          \
    if (!qEnvironmentVariableIsSet("KENNEL_CORPUS"))                                                                   \
    QSKIP("KENNEL_CORPUS names no folder: the larger corpus was not read")

/// The binaries below own/ and fetched/ of \a folder, by their whole path, in the order of their names.
QStringList corpusBinaries(const QString &folder);

/// The expected file "oracle/STEM.\a suffix" of a binary; an empty path if there is none.
QString oracleOf(const QString &binary, const QString &suffix);

/// A whole file. Fails the process if it cannot be read.
QByteArray fileBytes(const QString &path);

/// What is different between two texts, as a unified diff; empty if nothing is.
QByteArray unifiedDiff(const QByteArray &expected, const QByteArray &actual);

} // namespace kennel::test
