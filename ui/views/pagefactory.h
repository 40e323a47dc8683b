// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "meaning/host.h"
#include "models/address.h"

#include <vector>

class QWidget;

namespace kennel {

class BackgroundActions;
class Page;
class Session;

/** Makes the pages of logs, checkpoints and files; what they show comes from the session. */
class PageFactory
{
public:
    /**
     * `hosts`: those that components are judged for. `background`: what can be done about reading in the background,
     * if that is done; it must outlive the pages.
     */
    PageFactory(Session &session, std::vector<meaning::Host> hosts, const BackgroundActions *background = nullptr);

    /** A page for a place of kind Package, Log, Operator, Checkpoints or File; null for any other kind. */
    Page *create(const Address &place, QWidget *parent) const;

private:
    Session &m_session;
    std::vector<meaning::Host> m_hosts;
    const BackgroundActions *m_background;
};

} // namespace kennel
