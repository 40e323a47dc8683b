// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/registryinfo.h"
#include "views/page.h"

class QFormLayout;
class QVBoxLayout;

namespace kennel {

class HashLabel;
class KeyLabel;
class OutcomeBadge;
class PlainLabel;
class Session;

/** A registry at a glance: who it is, what it is pinned to, how far it was checked, and everything found. */
class RegistryPage : public Page
{
    Q_OBJECT
public:
    /** `actions` are those that apply to the current registry; they keep their owner. */
    RegistryPage(Session &session, const QList<QAction *> &actions, const Address &place, QWidget *parent = nullptr);

    void setAddress(const Address &address) override;
    Address address() const override { return m_address; }
    QString title() const override { return m_address.registry; }
    QIcon icon() const override;
    PageStatus status() const override;
    QList<QAction *> actions() const override { return m_actions; }

private:
    void update();
    void showFacts();
    void showCoverage();
    void showFindings();

    Session &m_session;
    QList<QAction *> m_actions;
    Address m_address;
    std::optional<RegistryInfo> m_info;
    PlainLabel *m_title;
    PlainLabel *m_subtitle;
    OutcomeBadge *m_badge;
    PlainLabel *m_url;
    PlainLabel *m_base;
    HashLabel *m_pin;
    KeyLabel *m_operator;
    HashLabel *m_logRoot;
    HashLabel *m_mapRoot;
    PlainLabel *m_signed;
    QVBoxLayout *m_coverage;
    QVBoxLayout *m_findings;
    QWidget *m_facts;
    PlainLabel *m_missing;
};

} // namespace kennel
