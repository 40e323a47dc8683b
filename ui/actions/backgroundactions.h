// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace kennel {

class BackgroundIndex;

/** What the user may do about the reading in the background. */
class BackgroundActions : public QObject
{
    Q_OBJECT
public:
    /** `index` must outlive it. */
    explicit BackgroundActions(BackgroundIndex &index, QObject *parent = nullptr);

    BackgroundIndex &index() const { return m_index; }
    QAction *on() const { return m_on; }           ///< checkable
    QAction *metered() const { return m_metered; } ///< checkable: over connections that cost something, too
    QAction *pause() const { return m_pause; }
    QAction *resume() const { return m_resume; }
    QList<QAction *> all() const { return {m_on, m_metered, m_pause, m_resume}; }

private:
    void update();

    BackgroundIndex &m_index;
    QAction *m_on;
    QAction *m_metered;
    QAction *m_pause;
    QAction *m_resume;
};

} // namespace kennel
