// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "meaning/host.h"
#include "session/session.h"
#include "views/page.h"

#include <optional>
#include <vector>

class QStackedWidget;

namespace kennel {

class InsideStack;
class InsideSummary;
class InterfacePanel;
class MessageBar;
class PageHead;
class StructurePanel;

/** What is in a file on this computer. Nothing of it is verified; a file that is damaged shows what can be read. */
class FilePage : public Page
{
    Q_OBJECT

public:
    /** `place` is of kind File; `hosts` are those that it is judged for. The file is read at once, and again by its
     * action. */
    FilePage(Session &session, const Address &place, std::vector<meaning::Host> hosts, QWidget *parent = nullptr);

    void setAddress(const Address &address) override;
    Address address() const override;
    QString title() const override;
    QIcon icon() const override;
    PageStatus status() const override;
    QList<QAction *> actions() const override;
    void find() override;

    PageHead *head() const { return m_head; }
    /** The bar that says which signed release the file is. */
    MessageBar *identity() const { return m_identity; }
    InsideSummary *summary() const { return m_summary; }
    InterfacePanel *interfacePanel() const { return m_interface; }
    StructurePanel *structure() const { return m_structure; }
    /** What was read; null before, and if it could not be. */
    const std::shared_ptr<const InspectedFile> &file() const { return m_file; }

private:
    QWidget *makeOverview();
    void setSection(Address::Section section);
    /** Goes to an import or export; only to the page where they are if `name` is empty. */
    void showExtern(const QString &name);
    void showByte(quint64 offset);
    /** The panel that is shown; null for the overview. */
    InsideStack *current() const;
    QCoro::Task<void> read();
    /** Says which signed releases have these bytes, as far as logs were indexed. */
    QCoro::Task<void> identify();
    void searchFor(const QString &query);
    QCoro::Task<void> showBytes(std::shared_ptr<const InspectedFile> file, ByteRange range);
    QString extent() const;

    Session &m_session;
    Address m_place;
    PageHead *m_head;
    MessageBar *m_identity;
    QAction *m_openRelease;
    std::optional<Address> m_release; ///< that the file is
    QStackedWidget *m_stack;
    InsideSummary *m_summary;
    InterfacePanel *m_interface;
    StructurePanel *m_structure;
    QAction *m_refresh;
    std::shared_ptr<const InspectedFile> m_file;
};

} // namespace kennel
