// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "bench/measuredprocess.h"

#include <QTemporaryFile>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <vector>

namespace kennel::bench {

namespace {

/// Texts as exec takes them: pointers, a null one at the end. Valid as long as \a texts.
std::vector<char *> pointersTo(QList<QByteArray> &texts)
{
    std::vector<char *> pointers;
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

} // namespace

MeasuredProcess measure(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QList<QByteArray> words{program.toLocal8Bit()};
    for (const QString &argument : arguments)
        words.append(argument.toLocal8Bit());
    QList<QByteArray> variables;
    for (const QString &variable : environment.toStringList())
        variables.append(variable.toLocal8Bit());

    MeasuredProcess process;
    QTemporaryFile output; // no pipe: reading it would be work in the time that is measured
    if (!output.open())
        return process;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, output.handle(), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, output.handle(), STDERR_FILENO);

    const Clock begin = Clock::now();
    pid_t child = 0;
    const int failed = posix_spawn(&child, words.front().constData(), &actions, nullptr, pointersTo(words).data(),
                                   pointersTo(variables).data());
    posix_spawn_file_actions_destroy(&actions);
    if (failed != 0)
        return process;
    int status = 0;
    rusage usage{};
    if (wait4(child, &status, 0, &usage) != child)
        return process;
    process.time = {Clock::now().since(begin).wall, secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime)};
    process.peakMebibytes = double(usage.ru_maxrss) / 1024;
    process.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    output.seek(0);
    process.output = output.readAll();
    return process;
}

} // namespace kennel::bench
