// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "publishedregistry.h"

#include <QFile>

namespace kennel::test {

using namespace Qt::StringLiterals;

PublishedRegistry::PublishedRegistry(const Peers &peers)
    : m_peers(peers)
    , m_server(peers.wargServer)
{
}

QByteArray PublishedRegistry::start()
{
    for (const auto &[path, bytes] : {std::pair(one(), QByteArray::fromHex("0061736d0d000100")),
                                      std::pair(two(), QByteArray::fromHex("0061736d0d0001000005046e616d65"))}) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return "the files to release cannot be written";
    }
    return m_server.start(aliceKey) ? QByteArray() : "the server does not listen: " + m_server.said();
}

QByteArray PublishedRegistry::fill()
{
    const WargClient publisher(m_peers.warg, url());
    const WargClient bob(m_peers.warg, url());
    m_publisher = publisher.makeKey();
    if (!m_publisher.startsWith("sha256:"_L1) || !bob.useKey(bobKey))
        return "there are no keys to publish with";

    const QString alpha = u"test:alpha"_s;
    const QString gamma = u"test:gamma"_s;
    const auto release = [](const QString &package, const QString &version, const QString &file) {
        return QStringList{u"release"_s, u"-n"_s, package, u"-v"_s, version, file};
    };
    const auto change = [](const QString &what, const QString &package, const QString &key) {
        return QStringList{what, u"-n"_s, package, u"--permission"_s, u"release"_s, key};
    };
    const struct
    {
        const WargClient &who;
        QStringList what;
    } steps[] = {
        {publisher, {u"init"_s, alpha}},
        {publisher, release(alpha, u"1.0.0"_s, one())},
        {publisher, change(u"grant"_s, alpha, bobPublic)},
        {publisher, release(alpha, u"1.1.0"_s, two())},
        {publisher, release(u"test:beta"_s, u"0.1.0"_s, two())},
        {publisher, {u"init"_s, gamma}},
        {publisher, change(u"grant"_s, gamma, bobPublic)},
        {bob, release(gamma, u"0.2.0"_s, two())},
        {publisher, change(u"revoke"_s, gamma, bobId)},
    };
    for (const auto &[who, what] : steps) {
        const Finished finished = who.publish(what);
        if (finished.exitCode != 0)
            return "publish " + what.join(u' ').toUtf8() + ": " + finished.said();
    }
    const Finished yanked = publisher.yank(alpha, u"1.0.0"_s);
    return yanked.exitCode == 0 ? QByteArray() : "yank: " + yanked.said();
}

bool PublishedRegistry::restartAsBob()
{
    m_server.stop();
    return m_server.start(bobKey);
}

std::optional<QStringList> PublishedRegistry::releasesToldToWarg(const QString &package) const
{
    return WargClient(m_peers.warg, url()).releases(package);
}

} // namespace kennel::test
