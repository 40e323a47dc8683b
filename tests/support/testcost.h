// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/backgroundindex.h"

namespace kennel::test {

/// A connection that costs what a test says.
class TestCost : public ConnectionCost
{
public:
    bool isMetered() const override { return m_metered; }
    void setMetered(bool metered)
    {
        m_metered = metered;
        Q_EMIT changed();
    }

private:
    bool m_metered = false;
};

} // namespace kennel::test
