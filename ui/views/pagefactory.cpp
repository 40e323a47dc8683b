// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/pagefactory.h"

#include "views/checkpoints/checkpointspage.h"
#include "views/checkpoints/checkpointspresenter.h"
#include "views/file/filepage.h"
#include "views/file/textpage.h"
#include "views/log/logpage.h"
#include "views/log/logpresenter.h"
#include "views/search/searchpage.h"

namespace kennel {

PageFactory::PageFactory(Session &session, std::vector<meaning::Host> hosts, const BackgroundActions *background)
    : m_session(session)
    , m_hosts(std::move(hosts))
    , m_background(background)
{
}

Page *PageFactory::create(const Address &place, QWidget *parent) const
{
    switch (place.kind) {
    case Address::Kind::Package:
    case Address::Kind::Log:
    case Address::Kind::Operator: {
        auto *page = new LogPage(place, m_hosts, parent);
        new LogPresenter(m_session, *page);
        return page;
    }
    case Address::Kind::Checkpoints: {
        auto *page = new CheckpointsPage(place, parent);
        new CheckpointsPresenter(m_session, *page);
        return page;
    }
    case Address::Kind::Search:
        return new SearchPage(m_session, place, m_background, parent);
    case Address::Kind::File:
        if (TextPage::languageOf(place.subject))
            return new TextPage(m_session, place, parent);
        return new FilePage(m_session, place, m_hosts, parent);
    case Address::Kind::Registry:
        break;
    }
    return nullptr;
}

} // namespace kennel
