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
    /** Nothing is known before `action`, if there is one, helps. */
    void showMissing(const QString &text, QAction *action);

Q_SIGNALS:
    /** The user wants to see this import or export. */
    void externRequested(const QString &name);
    void interfaceRequested();

private:
    void clear();
    void addRemark(const QString &text);
    void addKind();
    void addCapabilities();
    void addHosts();
    void addClaims();
    SectionHeading *addHeading(const QString &title, const QString &remark);

    std::vector<meaning::Host> m_hosts;
    std::shared_ptr<const InspectedFile> m_file;
    QString m_remark;
    QVBoxLayout *m_layout;
};

} // namespace kennel
