// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/search/backgroundbar.h"

#include "actions/backgroundactions.h"
#include "format/quantity.h"
#include "session/backgroundindex.h"

namespace kennel {

BackgroundBar::BackgroundBar(const BackgroundActions &actions, QWidget *parent)
    : MessageBar(Tone::Info, Glyph::Download, {}, {}, parent)
    , m_actions(actions)
{
    connect(&actions.index(), &BackgroundIndex::changed, this, &BackgroundBar::update);
    update();
}

void BackgroundBar::update()
{
    using State = BackgroundIndex::State;
    const auto state = m_actions.index().state();
    clearActions();
    switch (state) {
    case State::Running:
        setMessage(Tone::Info, Glyph::Download, tr("Indexing in the background"),
                   tr("At most %1 a second.").arg(sizeText(m_actions.index().bounds().bytesPerSecond)));
        addAction(m_actions.pause());
        break;
    case State::Paused:
        setMessage(Tone::Neutral, Glyph::Stop, tr("Indexing paused"), tr("What was read so far can be searched."));
        addAction(m_actions.resume());
        break;
    case State::Metered:
        setMessage(Tone::Neutral, Glyph::Network, tr("Indexing paused: metered connection"),
                   tr("It goes on by itself over another one."));
        addAction(m_actions.metered());
        break;
    case State::Resting:
        setMessage(Tone::Neutral, Glyph::Stale, tr("Indexing goes on in a while"),
                   tr("Not everything could be read. A run fetches at most %1, and after %2 there is another one.")
                       .arg(sizeText(m_actions.index().bounds().bytesPerRun),
                            durationText(m_actions.index().bounds().rest / std::chrono::seconds(1))));
        addAction(m_actions.pause());
        break;
    case State::Off:
    case State::Waiting:
        break;
    }
    setVisible(state != State::Off && state != State::Waiting);
}

} // namespace kennel
