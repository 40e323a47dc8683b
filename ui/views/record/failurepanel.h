// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/logview.h"

#include <QWidget>

#include <memory>
#include <optional>

class QPushButton;

namespace kennel {

class PlainLabel;

/**
 * Why a log is accepted only in part, or could not be checked: the rule, how it came about, what to do. Hidden for a
 * log that holds.
 */
class FailurePanel : public QWidget
{
    Q_OBJECT

public:
    explicit FailurePanel(QWidget *parent = nullptr);

    void setLog(const std::shared_ptr<const LogView> &log);

    QString headline() const;
    QString rule() const;
    QString cause() const;
    QString remedy() const;
    /** What the finding that is shown makes of the log. */
    Outcome outcome() const { return m_outcome; }
    /** The record that the finding is about, and the earlier one that explains it. */
    std::optional<std::uint64_t> failedRecord() const { return m_failed; }
    std::optional<std::uint64_t> relatedRecord() const { return m_related; }

Q_SIGNALS:
    void showRecord(quint64 position);
    /** The user wants what proves it in a file. */
    void saveEvidence();
    /** The user wants the log to be read again: it could not be checked. */
    void tryAgain();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void findRelated(const LogView &log);

    PlainLabel *m_headline;
    PlainLabel *m_rule;
    PlainLabel *m_cause;
    PlainLabel *m_remedy;
    QWidget *m_ruleTitle = nullptr;
    QPushButton *m_save;
    QPushButton *m_tryAgain;
    QPushButton *m_showFailed;
    QPushButton *m_showRelated;
    Outcome m_outcome = Outcome::Failed; ///< of the finding that is shown
    std::optional<std::uint64_t> m_failed;
    std::optional<std::uint64_t> m_related;
};

} // namespace kennel
