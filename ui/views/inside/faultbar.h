// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/lookinside.h"
#include "widgets/messagebar.h"

namespace kennel {

/**
 * Says what is worst about a file, and at which byte. It accuses nobody: no statement of anybody was found false.
 * Hidden where nothing is wrong.
 */
class FaultBar : public MessageBar
{
    Q_OBJECT

public:
    explicit FaultBar(QWidget *parent = nullptr);

    /** Shows what is wrong with `file`; nothing if it is null. */
    void setFile(const InspectedFile *file);

Q_SIGNALS:
    /** The user wants to see the byte at which something is wrong. */
    void byteRequested(quint64 offset);

private:
    QAction *m_show;
    quint64 m_offset = 0;
};

} // namespace kennel
