// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/outcome.h"
#include "models/address.h"

#include <QIcon>
#include <QList>
#include <QString>
#include <QWidget>

#include <optional>

class QAction;

namespace kennel {

/** What the status bar says about a page: how far it is verified, and how old that is. */
struct PageStatus
{
    std::optional<Outcome> outcome; ///< empty: nothing to say yet
    QString extent;                 ///< "edge:image-proxy, 24 of 24 records, to checkpoint 1204"
    QString age;                    ///< "signed 2026-05-14 06:00 UTC, 3 h ago"; empty without a checkpoint
    QString offered;                ///< a newer checkpoint that was refused; empty otherwise
};

/**
 * A place in the window. The main window gives it an address, shows its title, icon, actions and status, and asks again
 * whenever it says that they changed. A page owns its views, proxies and actions, and listens to the session itself.
 */
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /**
     * Goes to `address`. The main window only gives it addresses with the place() that it was made for; sections and
     * records of it are for the page to show.
     */
    virtual void setAddress(const Address &address) = 0;
    /** Where it is now, section and record included. */
    virtual Address address() const = 0;

    /** For the tab and the window: "edge:image-proxy". May be remote text. */
    virtual QString title() const = 0;
    virtual QIcon icon() const = 0;
    virtual PageStatus status() const = 0;

    /** What can be done here, for the Package or Registry menu and the command palette; owned by the page. */
    virtual QList<QAction *> actions() const { return {}; }
    /** Puts the focus where Find (Ctrl+F) should; nothing by default. */
    virtual void find() {}

Q_SIGNALS:
    /** Title, icon or status changed. */
    void changed();
    /** It went somewhere else within its place: the window adds that to the history. */
    void moved();
    /** It asks the window to go to another place, in a new tab if `newTab`. */
    void openRequested(const kennel::Address &address, bool newTab = false);
};

} // namespace kennel
