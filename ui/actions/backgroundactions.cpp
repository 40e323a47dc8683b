// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "actions/backgroundactions.h"

#include "session/backgroundindex.h"
#include "widgets/glyph.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace kennel {

BackgroundActions::BackgroundActions(BackgroundIndex &index, QObject *parent)
    : QObject(parent)
    , m_index(index)
    , m_on(new QAction(tr("Read Releases in the Background"), this))
    , m_metered(new QAction(tr("Read over Metered Connections, Too"), this))
    , m_pause(new QAction(glyphIcon(Glyph::Stop), tr("Pause Reading"), this))
    , m_resume(new QAction(glyphIcon(Glyph::Play), tr("Resume Reading"), this))
{
    m_on->setObjectName(u"background_index"_s);
    m_on->setCheckable(true);
    m_on->setToolTip(tr("Fetch the releases of open registries little by little, so that they can be searched"));
    m_metered->setObjectName(u"background_metered"_s);
    m_metered->setCheckable(true);
    m_pause->setObjectName(u"background_pause"_s);
    m_resume->setObjectName(u"background_resume"_s);
    connect(m_on, &QAction::toggled, &index, &BackgroundIndex::setOn);
    connect(m_metered, &QAction::toggled, &index, &BackgroundIndex::setUsesMetered);
    connect(m_pause, &QAction::triggered, &index, [&index] { index.setPaused(true); });
    connect(m_resume, &QAction::triggered, &index, [&index] { index.setPaused(false); });
    connect(&index, &BackgroundIndex::changed, this, &BackgroundActions::update);
    update();
}

void BackgroundActions::update()
{
    m_on->setChecked(m_index.isOn());
    m_metered->setChecked(m_index.usesMetered());
    m_pause->setEnabled(m_index.isOn() && !m_index.isPaused());
    m_resume->setEnabled(m_index.isOn() && m_index.isPaused());
}

} // namespace kennel
