// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "models/address.h"

class QWidget;

namespace kennel {

class Page;
class Session;

/** Makes the pages of logs and checkpoints, each with a presenter that feeds it from the session. */
class PageFactory
{
public:
    explicit PageFactory(Session &session);

    /** A page for a place of kind Package, Log, Operator or Checkpoints; null for any other kind. */
    Page *create(const Address &place, QWidget *parent) const;

private:
    Session &m_session;
};

} // namespace kennel
