// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "meaning/host.h"
#include "session/lookinside.h"

#include <QWidget>

#include <memory>
#include <vector>

class QAction;
class QVBoxLayout;

namespace kennel {

class Chip;
class FactRow;
class FaultBar;
class SectionHeading;

/**
 * What a file is in half a minute: what kind of thing, what it may ask its host for and what shows that, on which hosts
 * it runs, and what it claims about itself.
 */
class InsideSummary : public QWidget
{
    Q_OBJECT

public:
    /** `hosts`: those that it is judged for. */
    explicit InsideSummary(std::vector<meaning::Host> hosts, QWidget *parent = nullptr);

    /** Shows `file`; `remark` stands beside the title, "version 2.4.1". */
    void setFile(std::shared_ptr<const InspectedFile> file, const QString &remark);
    /** Another remark for the file that is shown. */
    void setRemark(const QString &remark);
    /**
     * Says what of it is new since `version`, in which `file` is; that nobody can say so if it is null, or was not read
     * to its end. For the file that is shown; what was said before of another one goes.
     */
    void setPrevious(const QString &version, const std::shared_ptr<const InspectedFile> &file);
    /** Nothing is known before `action`, if there is one, helps. */
    void showMissing(const QString &text, QAction *action);

    /** The bar that says what is wrong with the file, and where; hidden if nothing is. */
    FaultBar *fault() const { return m_fault; }

Q_SIGNALS:
    /** The user wants to see the byte at which something is wrong. */
    void byteRequested(quint64 offset);
    /** The user wants to see this import or export. */
    void externRequested(const QString &name);
    void interfaceRequested();

private:
    void clear();
    void addRemark(const QString &text);
    void addKind();
    void addCapabilities();
    void addLost(const diff::CapabilityChange &change, const QString &version);
    void addPreviousRemark(const QString &text);
    void addHosts();
    void addClaims();
    void addFaults();
    SectionHeading *addHeading(const QString &title, const QString &remark);

    std::vector<meaning::Host> m_hosts;
    std::shared_ptr<const InspectedFile> m_file;
    QString m_remark;
    FaultBar *m_fault;
    QVBoxLayout *m_layout;
    SectionHeading *m_kindHeading = nullptr; ///< above what the file is; null while there is none
    QVBoxLayout *m_news = nullptr;           ///< beneath the capabilities: what is no longer there
    std::vector<FactRow *> m_rows{};         ///< of the capabilities that are shown, in their order
    std::vector<Chip *> m_marks{};           ///< what is new among them
};

} // namespace kennel
