// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/support/bench.h"

using namespace Qt::StringLiterals;

#include <set>

namespace kennel::test {

World smallWorld()
{
    const auto alice = World::key("alice");
    const auto bob = World::key("bob");
    World world;
    world.appendOperator({DefineNamespaceEntry{"test"}}, world.operatorKey);
    world.publish("test:alpha", "1.0.0", alice);
    world.publish("test:beta", "0.1.0", bob);
    world.publish("test:gamma", "2.0.0", alice);
    world.cut();
    return world;
}

Bench::Bench()
{
    stage->worlds.emplace(QString(), smallWorld());
    restart();
    const auto added = QCoro::waitFor(session->addRegistry(u"https://registry.example"_s));
    id = added.value().id;
}

void Bench::grow(const std::string &package, const std::string &version)
{
    world().publish(package, version.empty() ? "1.0." + std::to_string(m_releases++) : version, alice);
    world().time += 10;
    world().cut();
}

void Bench::restart()
{
    session.reset();
    session = openAnother();
}

std::unique_ptr<Session> Bench::openAnother() const
{
    Session::Options options;
    options.storeDir = folder.filePath(u"store"_s);
    options.contentDir = folder.filePath(u"content"_s);
    options.clock = clock;
    options.transports = std::make_shared<WorldFactory>(stage);
    options.network.limits.tries = 1;
    return Session::open(options).value();
}

std::shared_ptr<const RegistryView> Bench::sync(SyncOptions options)
{
    return QCoro::waitFor(session->sync(id, options));
}

std::shared_ptr<const RegistryView> Bench::load()
{
    return QCoro::waitFor(session->load(id));
}

EvidenceParts Bench::newestEvidence() const
{
    const auto view = session->view(id);
    if (view->evidence.empty())
        return {};
    return QCoro::waitFor(session->judgeEvidence(id, view->evidence.back().id)).value().parts;
}

std::shared_ptr<const LogView> Bench::read(const std::string &package, ReadOptions options)
{
    return QCoro::waitFor(session->readPackage(id, PackageName::parse(package).value(), options));
}

QString codes(const std::vector<Finding> &findings, Severity severity)
{
    std::set<QString> found;
    for (const auto &finding : findings) {
        if (finding.severity == severity)
            found.insert(QString::fromStdString(finding.code));
    }
    return QStringList(found.begin(), found.end()).join(u' ');
}

} // namespace kennel::test
