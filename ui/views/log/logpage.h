// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "meaning/host.h"
#include "models/contentsizes.h"
#include "session/lookinside.h"
#include "session/recordproof.h"
#include "session/registryview.h"
#include "views/page.h"
#include "widgets/glyph.h"
#include "widgets/themecolors.h"

#include <memory>
#include <optional>
#include <vector>

class QStackedWidget;

namespace kennel {

class ComparePanel;
class EmptyState;
class HistoryPanel;
class InsideStack;
class InterfacePanel;
class MessageBar;
class OperatorPanel;
class OverviewPanel;
class PageHead;
class PermissionsPanel;
class ProofPanel;
class StructurePanel;

/**
 * The page of one log: a package, a log whose name is not known, or the operator log. It shows snapshots and asks for
 * what it lacks by signals; a LogPresenter answers them from the session.
 */
class LogPage final : public Page
{
    Q_OBJECT

public:
    /** `place` is of kind Package, Log or Operator; `hosts` are those that versions are judged for. */
    LogPage(const Address &place, std::vector<meaning::Host> hosts, QWidget *parent = nullptr);

    void setView(std::shared_ptr<const RegistryView> view);
    /** The log to show; null while it is being read. */
    void setLog(std::shared_ptr<const LogView> log);
    void setProof(std::uint64_t position, const RecordProof &proof);
    /** Whether the log is on its way: until then it cannot be asked for again. */
    void setReading(bool reading);
    /** What is known of the sizes of contents. */
    void setSizes(const ContentSizes &sizes);
    /** What is in the version that is looked into. */
    void setInside(const Inspected &inside);
    /**
     * What somebody has who upgrades to insideVersion(), for what is new in it: `version` with what is inside, null
     * where that is not on this computer.
     */
    void setPrevious(const QString &version, const std::shared_ptr<const InspectedFile> &file);
    /** The version's content is not here; with its `size` if that is known. */
    void setNotHere(std::optional<std::uint64_t> size);
    /** What changed between the versions that are compared. */
    void setComparison(const std::shared_ptr<const diff::FileDiff> &diff,
                       const std::shared_ptr<const InspectedFile> &before,
                       const std::shared_ptr<const InspectedFile> &after);
    void setComparisonError(InspectError error);
    /** These of the two versions are not here. */
    void setComparisonMissing(const QStringList &versions);
    /** Whether the content is on its way. */
    void setFetching(bool fetching);
    /** The version that Overview, Interface and Structure show: the selected one or the newest; empty if there is none.
     */
    QString insideVersion() const;
    /** Says something above the tabs' contents until it is closed. */
    void showMessage(Tone tone, Glyph glyph, const QString &headline, const QString &text);

    void setAddress(const Address &address) override;
    Address address() const override;
    QString title() const override;
    QIcon icon() const override;
    PageStatus status() const override;
    QList<QAction *> actions() const override;
    void find() override;

    const std::shared_ptr<const LogView> &log() const { return m_log; }
    OverviewPanel *overview() const { return m_overview; }
    OperatorPanel *operatorPanel() const { return m_operator; }
    HistoryPanel *history() const { return m_history; }
    PermissionsPanel *permissions() const { return m_permissions; }
    ProofPanel *proof() const { return m_proof; }
    InterfacePanel *interfacePanel() const { return m_interface; }
    StructurePanel *structure() const { return m_structure; }
    /** Null for the operator log. */
    ComparePanel *compare() const { return m_compare; }
    QAction *fetchAction() const { return m_fetch; }
    QAction *fetchBothAction() const { return m_fetchBoth; }
    PageHead *head() const { return m_head; }
    /** The bar below the head that says why the log is not verified; hidden if it is, or if the history says it. */
    MessageBar *state() const { return m_state; }

Q_SIGNALS:
    void proofWanted(quint64 position);
    /** The user wants a version in a file; an empty one means the newest. */
    void downloadRequested(const QString &version);
    /** What is in insideVersion() is wanted, if it is here. */
    void insideWanted();
    /** The content of insideVersion() is wanted from the registry. */
    void fetchRequested();
    /** What changed between the two versions of compare() is wanted, if they are here. */
    void compareWanted();
    /** The contents of both are wanted from the registry. */
    void fetchBothRequested();
    void refreshRequested();
    void followRequested(const QString &nameSpace);

private:
    void makeHead();
    void makePanels(std::vector<meaning::Host> hosts);
    void connectPanels();
    void setSection(Address::Section section);
    void showRecord(Address::Section section, std::uint64_t position);
    /** Selects the version of the address once there is one. */
    void showVersion();
    void moveTo(Address::Section section, std::optional<std::uint64_t> record);
    void describe();
    QList<InsideStack *> insidePanels() const;
    void wantInside();
    void wantComparison();
    void showState();
    void showEmpty();
    /** The finding that keeps the page from being verified; null if there is none. */
    const Finding *reason() const;
    QString extent() const;
    /// Whether content may be fetched now.
    void offerFetching();
    /// How much was read of a log without a record here: none of how many.
    QString unreadText() const;
    Outcome outcome() const;
    /** Whether the registry misbehaved, so that nothing new comes from it: reading again cannot help. */
    bool isFrozen() const;

    Address m_place;
    Address::Section m_section = Address::Section::Overview;
    std::optional<std::uint64_t> m_record; ///< of the address, until the log is there
    QString m_version;                     ///< the same
    bool m_fetching = false;
    bool m_reading = false;
    bool m_quiet = false; ///< going where it was told to: nothing for the history
    std::shared_ptr<const RegistryView> m_view;
    std::shared_ptr<const LogView> m_log;
    PageHead *m_head;
    MessageBar *m_state;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    OverviewPanel *m_overview = nullptr;
    OperatorPanel *m_operator = nullptr;
    HistoryPanel *m_history;
    PermissionsPanel *m_permissions;
    ProofPanel *m_proof;
    InterfacePanel *m_interface = nullptr; ///< not of the operator log, which has no content
    StructurePanel *m_structure = nullptr;
    ComparePanel *m_compare = nullptr;
    QString m_inside;                       ///< the version that is shown there
    std::pair<QString, QString> m_compared; ///< the versions that were asked about
    QAction *m_fetch;
    QAction *m_fetchBoth;
    QAction *m_download = nullptr;
    QAction *m_refresh;
    QAction *m_tryAgain;
    QAction *m_showFailed;
    QAction *m_details;
    QAction *m_showBreak;
};

} // namespace kennel
