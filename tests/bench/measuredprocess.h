// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "bench/clock.h"

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace kennel::bench {

/// What a whole process took, from its start to its end.
struct MeasuredProcess
{
    int exitCode = -1; ///< -1: it did not start or was killed
    Clock time;
    double peakMebibytes = 0; ///< of it or, if that is more, of the process that measured
    QByteArray output;        ///< what it wrote
};

/// Runs \a program, a path, with \a arguments to its end, without input.
MeasuredProcess measure(const QString &program, const QStringList &arguments,
                        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

/// Runs \a program, which writes more than a page, until it waits for somebody to read that; then what
/// `/proc/PID/status` says of it at \a field ("RssAnon:"), in KiB. 0 if that cannot be had.
double memoryWhileWriting(const QString &program, const QStringList &arguments, const char *field);

} // namespace kennel::bench
