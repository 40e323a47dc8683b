// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/outcome.h"
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

/**
 * What is in a file on this computer. One that a signed release is known to be has the outcome of that release; one
 * that cannot be decoded or breaks a rule is rejected input, and shows what could be read; of any other nothing is
 * checked.
 */
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
    /** Says that the file is what this one released, and so many `others`. */
    void showRelease(const IndexedRelease &release, std::size_t others);
    void searchFor(const QString &query);
    QCoro::Task<void> showBytes(std::shared_ptr<const InspectedFile> file, ByteRange range);
    /** Says in head and status bar how the file was checked. */
    void describe();
    Outcome outcome() const;
    QString extent() const;

    Session &m_session;
    Address m_place;
    PageHead *m_head;
    MessageBar *m_identity;
    QAction *m_openRelease;
    /** A signed release that a file is. */
    struct Release
    {
        RegistryId registry;
        Address place;
        QString name;                          ///< what it is called: version and registry too
        Outcome outcome = Outcome::NotChecked; ///< of the log that released it
    };
    std::optional<Release> m_release; ///< that the file is
    int m_identifications = 0;        ///< how often it was asked; only the last answer counts
    bool m_isIdentified = false;      ///< whether it was asked for the release
    QStackedWidget *m_stack;
    InsideSummary *m_summary;
    InterfacePanel *m_interface;
    StructurePanel *m_structure;
    QAction *m_refresh;
    std::shared_ptr<const InspectedFile> m_file;
    std::optional<InspectError> m_unread; ///< why it could not be read
};

} // namespace kennel
