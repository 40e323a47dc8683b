// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/checkpoints/evidencepresenter.h"

#include "format/storeerrortext.h"
#include "offload/offload.h"
#include "views/checkpoints/evidencesection.h"
#include "views/common/savefile.h"

#include <QCoroFuture>

#include <QDir>
#include <QPointer>

namespace kennel {

EvidencePresenter::EvidencePresenter(Session &session, EvidenceSection &section)
    : QObject(&section)
    , m_session(session)
    , m_section(section)
{
    connect(&section, &EvidenceSection::saveRequested, this,
            [this](qint64 id, const QString &folder) { save(id, folder); });
}

void EvidencePresenter::show(RegistryId registry, const std::shared_ptr<const RegistryView> &view)
{
    m_registry = registry;
    m_section.setView(view);
    if (!view)
        return;
    for (const auto &entry : view->evidence) {
        if (m_asked.insert(entry.id).second)
            judge(entry.id);
    }
}

QCoro::Task<void> EvidencePresenter::judge(std::int64_t evidence)
{
    const QPointer<EvidencePresenter> self(this);
    const auto judged = co_await m_session.judgeEvidence(*m_registry, evidence);
    if (!self)
        co_return;
    if (judged)
        m_section.setVerdict(evidence, judged->verdict);
    else
        m_section.setUnreadable(evidence, storeErrorText(judged.error()));
}

QCoro::Task<void> EvidencePresenter::save(std::int64_t evidence, QString folder)
{
    if (!m_registry)
        co_return;
    const QPointer<EvidencePresenter> self(this);
    // Read anew: what is handed on is what is kept, and nobody holds it in memory meanwhile.
    const auto judged = co_await m_session.judgeEvidence(*m_registry, evidence);
    QString problem = judged ? QString() : storeErrorText(judged.error());
    int files = 0;
    if (judged) {
        problem = co_await offload([&] {
            for (const auto &[name, bytes] : judged->parts) {
                const auto error = writeFile(QDir(folder).filePath(name), bytes);
                if (!error.isEmpty())
                    return error;
                ++files;
            }
            return QString();
        });
    }
    if (self)
        Q_EMIT saved(folder, files, problem);
}

} // namespace kennel
