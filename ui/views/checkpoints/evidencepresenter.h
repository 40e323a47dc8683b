// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/session.h"

#include <QObject>

#include <QCoroTask>

#include <optional>
#include <set>

namespace kennel {

class EvidenceSection;

/**
 * Feeds an EvidenceSection from the session: each piece of evidence is judged once, on another thread, and written
 * where the user wants it. Belongs to the section.
 */
class EvidencePresenter : public QObject
{
    Q_OBJECT

public:
    EvidencePresenter(Session &session, EvidenceSection &section);

    /** Shows what is kept of that registry, as `view` lists it. */
    void show(RegistryId registry, const std::shared_ptr<const RegistryView> &view);

Q_SIGNALS:
    /** So many files are in `folder` now; or `problem` says why not. */
    void saved(const QString &folder, int files, const QString &problem);

private:
    QCoro::Task<void> judge(std::int64_t evidence);
    QCoro::Task<void> save(std::int64_t evidence, QString folder);

    Session &m_session;
    EvidenceSection &m_section;
    std::optional<RegistryId> m_registry;
    std::set<std::int64_t> m_asked; ///< keys are unique beyond registries
};

} // namespace kennel
