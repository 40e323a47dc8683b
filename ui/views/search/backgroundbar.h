// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "widgets/messagebar.h"

namespace kennel {

class BackgroundActions;

/** Says what the reading in the background does, or what it waits for, with what can be done about it. */
class BackgroundBar : public MessageBar
{
    Q_OBJECT

public:
    /** `actions` must outlive it. */
    explicit BackgroundBar(const BackgroundActions &actions, QWidget *parent = nullptr);

private:
    void update();

    const BackgroundActions &m_actions;
};

} // namespace kennel
