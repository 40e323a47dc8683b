// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/misbehaviour/case.h"

#include "session/misbehaviour/arena.h"

namespace kennel::test {

namespace {

QByteArray caseName(Endpoint at, const QByteArray &what)
{
    if (at == Endpoint::Other)
        return what;
    return QByteArray(1, static_cast<char>(at)) + ' ' + what;
}

std::function<void(Arena &)> published(std::function<void(World &)> change)
{
    return [change = std::move(change)](Arena &arena) {
        change(arena.server.world());
        arena.server.world().time += 10;
        arena.server.world().cut();
    };
}

} // namespace

Case row(Endpoint at, const QByteArray &what, WorldServer::Attack attack, Action action, Outcome outcome,
         QByteArray errors, QByteArray others)
{
    return {caseName(at, what), at, std::move(attack), {}, action, outcome, std::move(errors), std::move(others)};
}

Case row(const char *what, std::function<void(World &)> change, Action action, Outcome outcome, QByteArray errors,
         QByteArray others)
{
    return story(what, published(std::move(change)), action, outcome, std::move(errors), std::move(others));
}

Case row(Endpoint at, const QByteArray &what, std::function<void(World &)> change, WorldServer::Attack attack,
         Action action, Outcome outcome, QByteArray errors, QByteArray others)
{
    auto result = row(at, what, std::move(attack), action, outcome, std::move(errors), std::move(others));
    result.story = published(std::move(change));
    return result;
}

Case story(const char *what, std::function<void(Arena &)> story, Action action, Outcome outcome, QByteArray errors,
           QByteArray others)
{
    auto result = row(Endpoint::Other, what, {}, action, outcome, std::move(errors), std::move(others));
    result.story = std::move(story);
    return result;
}

Case remembered(Case row)
{
    row.isRemembered = true;
    return row;
}

} // namespace kennel::test
