// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/registryinfo.h"
#include "views/page.h"

#include <functional>

class QBoxLayout;
class QFormLayout;
class QVBoxLayout;

namespace kennel {

class EvidencePresenter;
class EvidenceSection;
class FindingList;
class HashLabel;
class KeyLabel;
class MessageBar;
class PageHead;
class PlainLabel;
class SectionHeading;
class Session;

/**
 * A registry at a glance: who it is, what it is pinned to, how far it was checked, everything found, and what the user
 * allowed it, which can be taken back here.
 */
class RegistryPage : public Page
{
    Q_OBJECT
public:
    /**
     * `actions` are those that apply to the current registry; they keep their owner and become buttons. So does
     * `trust`, where the registry misbehaved.
     */
    RegistryPage(Session &session, const QList<QAction *> &actions, QAction *trust, const Address &place,
                 QWidget *parent = nullptr);

    void setAddress(const Address &address) override;
    Address address() const override { return m_address; }
    QString title() const override { return m_address.registry; }
    QIcon icon() const override;
    PageStatus status() const override;
    QList<QAction *> actions() const override;
    EvidenceSection *evidence() const { return m_evidence; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeIdentity();
    QWidget *makeFindings();
    void update();
    void showFacts();
    void showSigners();
    void placeColumns();
    void showCoverage();
    void showAllowed();
    void saidOfEvidence(const QString &folder, int files, const QString &problem);
    void addAllowed(const QString &text, const std::function<void()> &withdraw);

    Session &m_session;
    Address m_address;
    std::optional<RegistryInfo> m_info;
    PageHead *m_head;
    MessageBar *m_broken;
    MessageBar *m_message;
    PlainLabel *m_url;
    PlainLabel *m_base;
    HashLabel *m_pin;
    KeyLabel *m_operator;
    QWidget *m_signers; ///< who may sign checkpoints now
    HashLabel *m_logRoot;
    HashLabel *m_mapRoot;
    PlainLabel *m_signed;
    QBoxLayout *m_columns = nullptr;
    QFormLayout *m_form = nullptr;
    SectionHeading *m_coverageHeading = nullptr;
    QVBoxLayout *m_coverage;
    SectionHeading *m_findingsHeading;
    FindingList *m_findings;
    EvidenceSection *m_evidence;
    EvidencePresenter *m_evidencePresenter;
    SectionHeading *m_allowedHeading;
    QVBoxLayout *m_allowed;
    QWidget *m_facts;
    PlainLabel *m_missing;
};

} // namespace kennel
