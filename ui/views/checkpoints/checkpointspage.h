// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/flowresults.h"
#include "session/registryview.h"
#include "views/page.h"
#include "widgets/glyph.h"
#include "widgets/themecolors.h"

#include <memory>
#include <optional>

class QBoxLayout;
class QSortFilterProxyModel;
class QVBoxLayout;

namespace kennel {

class DataTable;
class EvidenceSection;
class FindingList;
class HashLabel;
class JournalModel;
class KeyLabel;
class MessageBar;
class OutcomeBadge;
class PageHead;
class PlainLabel;
class SectionHeading;

/**
 * What a registry ever signed about itself: the journal of its checkpoints, accepted and refused, what the last look
 * found, what was kept as evidence, and what none of it can show. Shows snapshots; a CheckpointsPresenter feeds it.
 */
class CheckpointsPage final : public Page
{
    Q_OBJECT

public:
    explicit CheckpointsPage(const Address &place, QWidget *parent = nullptr);

    void setView(std::shared_ptr<const RegistryView> view);
    /** What the registry said when it was asked about a kept checkpoint. */
    void setMonitorResult(const MonitorResult &result);
    void showMessage(Tone tone, Glyph glyph, const QString &headline, const QString &text);

    void setAddress(const Address &address) override;
    Address address() const override;
    QString title() const override;
    QIcon icon() const override;
    PageStatus status() const override;
    QList<QAction *> actions() const override;

    DataTable *journal() const { return m_journal; }
    EvidenceSection *evidence() const { return m_evidence; }
    QAction *trustAction() const { return m_trust; }
    /** The statements of what cannot be shown. */
    QStringList limits() const;
    int findingCount() const;

Q_SIGNALS:
    void syncRequested();
    void auditRequested();
    /** Ask the registry about the kept checkpoint of this length. */
    void verifyRequested(quint64 length);
    /** The user wants to begin again from what the registry shows now. */
    void trustRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeJournal();
    QWidget *makeFacts();
    QWidget *makeBelow();
    void makeActions();
    void currentChanged();
    void describe();
    void showFindings();
    void showLimits();
    QString coverage() const;

    Address m_place;
    std::optional<std::uint64_t> m_length; ///< of the address
    bool m_quiet = false;
    std::shared_ptr<const RegistryView> m_view;
    PageHead *m_head;
    MessageBar *m_broken;
    MessageBar *m_message;
    JournalModel *m_model;
    QSortFilterProxyModel *m_sorted = nullptr;
    SectionHeading *m_journalHeading = nullptr;
    DataTable *m_journal = nullptr;
    PlainLabel *m_name = nullptr;
    OutcomeBadge *m_outcome = nullptr;
    HashLabel *m_logRoot = nullptr;
    HashLabel *m_mapRoot = nullptr;
    PlainLabel *m_mapRootTitle = nullptr;
    KeyLabel *m_signer = nullptr;
    QBoxLayout *m_below = nullptr;
    SectionHeading *m_findingsHeading = nullptr;
    FindingList *m_findings = nullptr;
    QVBoxLayout *m_limits = nullptr;
    EvidenceSection *m_evidence;
    QAction *m_sync;
    QAction *m_audit;
    QAction *m_verify;
    QAction *m_trust;
};

} // namespace kennel
