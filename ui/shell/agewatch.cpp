// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "shell/agewatch.h"

#include "session/session.h"
#include "views/common/status.h"

#include <QTimer>

namespace kennel {

AgeWatch::AgeWatch(Session &session, std::chrono::seconds freshness, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_freshness(freshness)
{
    auto *minute = new QTimer(this);
    minute->setTimerType(Qt::VeryCoarseTimer);
    connect(minute, &QTimer::timeout, this, &AgeWatch::look);
    minute->start(std::chrono::minutes(1));
}

void AgeWatch::look()
{
    for (const RegistryInfo &info : m_session.registries()) {
        const auto view = m_session.view(info.id);
        const auto age = view ? viewAge(*view) : std::nullopt;
        // The session decides what is stale: what it knows is judged again, without the network.
        if (age && view->outcome == Outcome::Verified && *age > m_freshness.count()) {
            [[maybe_unused]] const auto task = m_session.load(info.id);
        }
    }
    Q_EMIT passed();
}

} // namespace kennel
