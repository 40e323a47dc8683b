// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/evidencejudge.h"
#include "session/registryview.h"

#include <QWidget>

#include <map>
#include <memory>

class QAction;

namespace kennel {

class DataTable;
class EvidenceModel;
class PlainLabel;
class SectionHeading;

/**
 * What was kept as evidence against a registry, what each piece of it is worth to others, and a way to hand it on.
 * Shows snapshots; an EvidencePresenter feeds it.
 */
class EvidenceSection : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceSection(QWidget *parent = nullptr);

    void setView(std::shared_ptr<const RegistryView> view);
    /** What the piece of evidence with the key `id` shows. */
    void setVerdict(std::int64_t id, const EvidenceVerdict &verdict);
    /** The same where it could not be read: why, in words. */
    void setUnreadable(std::int64_t id, const QString &why);
    /** Whether anything is known of that one already. */
    bool isJudged(std::int64_t id) const;

    int count() const;
    DataTable *table() const { return m_table; }
    /** Asks for a folder and wants the selected piece there; the newest if none is. Disabled where there is none. */
    QAction *saveAction() const { return m_save; }
    /** What is said of the selected piece; empty while it is being judged. */
    QString verdictText() const;

Q_SIGNALS:
    /** The user wants the files of the piece of evidence with this key in that folder. */
    void saveRequested(qint64 id, const QString &folder);

private:
    const EvidenceEntry *selected() const;
    void askForFolder();
    void showVerdict();

    std::map<std::int64_t, QString> m_verdicts;
    SectionHeading *m_heading;
    EvidenceModel *m_model;
    DataTable *m_table;
    PlainLabel *m_verdict;
    QAction *m_save;
};

} // namespace kennel
