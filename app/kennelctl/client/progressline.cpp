// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "progressline.h"

#include "format/jobtext.h"
#include "session/session.h"

#include <cstdio>

#include <unistd.h>

namespace kennel {

ProgressLine::ProgressLine(Session &session, bool enabled)
{
    if (!enabled || ::isatty(STDERR_FILENO) == 0) {
        return;
    }
    connect(&session, &Session::jobAdded, this, [this](Job *job) {
        connect(job, &Job::changed, this, [this, job] { show(*job); });
        show(*job);
    });
}

ProgressLine::~ProgressLine()
{
    if (m_shown) {
        std::fputs("\r\033[K", stderr);
        std::fflush(stderr);
    }
}

void ProgressLine::show(const Job &job)
{
    const QByteArray line = jobStageText(job).left(100).toUtf8();
    std::fprintf(stderr, "\r\033[K%s", line.constData());
    std::fflush(stderr);
    m_shown = true;
}

} // namespace kennel
