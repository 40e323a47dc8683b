// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "bench/measuredprocess.h"

#include <QFile>
#include <QTemporaryFile>

#include <fcntl.h>
#include <spawn.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
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

double memoryWhileWriting(const QString &program, const QStringList &arguments, const char *field)
{
    QList<QByteArray> words{program.toLocal8Bit()};
    for (const QString &argument : arguments)
        words.append(argument.toLocal8Bit());
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        return 0;
    const int room = fcntl(ends[0], F_SETPIPE_SZ, 4096);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    pid_t child = 0;
    const int failed =
        posix_spawn(&child, words.front().constData(), &actions, nullptr, pointersTo(words).data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    double amount = 0;
    if (failed == 0) {
        const auto isOver = [child] { return waitpid(child, nullptr, WNOHANG) == child; };
        bool hasEnded = false;
        for (int waiting = 0; waiting < room && !hasEnded;) {
            ioctl(ends[0], FIONREAD, &waiting);
            usleep(1000);
            hasEnded = isOver();
        }
        QFile status(QStringLiteral("/proc/%1/status").arg(child));
        if (!hasEnded && status.open(QIODevice::ReadOnly)) {
            const QByteArray all = status.readAll();
            const auto place = all.indexOf(field);
            if (place >= 0)
                amount = all.sliced(place + qsizetype(qstrlen(field))).trimmed().split(' ').first().toDouble();
        }
        kill(child, SIGKILL);
        if (!hasEnded)
            waitpid(child, nullptr, 0);
    }
    close(ends[0]);
    return amount;
}

} // namespace kennel::bench
