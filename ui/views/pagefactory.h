// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "models/address.h"

class QWidget;

namespace kennel {

class Page;
class Session;

/** Makes the pages of logs, checkpoints and files; what they show comes from the session. */
class PageFactory
{
public:
    explicit PageFactory(Session &session);

    /** A page for a place of kind Package, Log, Operator, Checkpoints or File; null for any other kind. */
    Page *create(const Address &place, QWidget *parent) const;

private:
    Session &m_session;
};

} // namespace kennel
