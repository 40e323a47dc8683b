// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "serve.h"

#include "commandline.h"
#include "registrytext.h"
#include "stopsignals.h"

#include "format/tr.h"
#include "server/demoregistry.h"
#include "server/httpserver.h"
#include "server/registryfolder.h"
#include "server/registryservice.h"

#include <QCoreApplication>

#include <optional>

namespace kennel {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 DefaultPort = 8090; // the reference server's

/// Reads HOST:PORT; the host is an address, or localhost.
std::optional<HttpServer::Options> parseListen(const QString &text)
{
    const QUrl url(u"http://"_s + text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.path().isEmpty())
        return std::nullopt;
    HttpServer::Options options;
    options.port = static_cast<quint16>(url.port(DefaultPort));
    options.address = url.host() == "localhost"_L1 ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(url.host());
    if (options.address.isNull())
        return std::nullopt;
    return options;
}

/// A public base URL: http or https, ending in "/".
std::optional<QUrl> parsePublicUrl(QString text)
{
    if (!text.endsWith(u'/'))
        text += u'/';
    QUrl url(text, QUrl::StrictMode);
    const bool isHttp = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isHttp || url.host().isEmpty() || url.hasQuery() || url.hasFragment())
        return std::nullopt;
    return url;
}

/// The registry, with the folder that has to stay taken while it is served.
struct Served
{
    std::unique_ptr<RegistryFolder> folder;
    std::shared_ptr<const Registry> registry;
};

std::expected<Served, QString> openServed(const QString &data)
{
    const auto clock = std::make_shared<SystemClock>();
    if (data.isEmpty()) {
        return demo::open(clock)
            .transform([](auto registry) { return Served{nullptr, std::move(registry)}; })
            .transform_error([](const ImportError &error) { return sentence(error); });
    }
    auto folder = RegistryFolder::open(data, false);
    if (!folder)
        return std::unexpected(sentence(folder.error()));
    auto registry = (*folder)->registry(clock);
    if (!registry)
        return std::unexpected(sentence(registry.error()));
    return Served{std::move(*folder), std::move(*registry)};
}

} // namespace

int runServe(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Serves a registry over HTTP, for Kennel and for the reference client. Prints its URL when it is ready,\n"
           "and serves until SIGINT or SIGTERM. Its checkpoint is always of the present."));
    parser.addPositionalArgument(u"serve"_s, {}, u"serve"_s);
    const QCommandLineOption data(u"data"_s, tr("The folder of the registry; “kennelctl import” fills one."), u"DIR"_s);
    const QCommandLineOption demoOption(u"demo"_s, tr("Serve the demo registry that Kennel carries."));
    const QCommandLineOption listen(u"listen"_s, tr("Address and port; port 0 takes any free one."), u"HOST:PORT"_s,
                                    u"127.0.0.1:%1"_s.arg(DefaultPort));
    const QCommandLineOption publicUrl(
        u"public-url"_s, tr("How clients reach the registry, if not under the name that they use; for proxies."),
        u"URL"_s);
    parser.addOptions({data, demoOption, listen, publicUrl});
    if (const auto done = parseCommandLine(parser, arguments))
        return *done;
    if (parser.positionalArguments().size() != 1)
        return usageError(tr("serve takes no arguments but options."));
    if (parser.isSet(data) == parser.isSet(demoOption))
        return usageError(tr("serve needs either --data DIR or --demo."));
    auto options = parseListen(parser.value(listen));
    if (!options)
        return usageError(tr("“%1” is no address and port.").arg(parser.value(listen)));
    if (parser.isSet(publicUrl)) {
        const auto url = parsePublicUrl(parser.value(publicUrl));
        if (!url)
            return usageError(tr("“%1” is no URL of a registry.").arg(parser.value(publicUrl)));
        options->publicUrl = *url;
    }

    // Before anything that a signal could leave half done.
    const StopSignals signals;
    const auto served = openServed(parser.value(data));
    if (!served)
        return failure(served.error());
    const auto server = HttpServer::start(std::make_shared<RegistryService>(served->registry), std::move(*options));
    if (!server)
        return failure(tr("Cannot listen on %1: %2").arg(parser.value(listen), QString::fromLocal8Bit(server.error())));
    printLine((*server)->url().toString());
    QObject::connect(&signals, &StopSignals::stopRequested, qApp, &QCoreApplication::quit);
    return QCoreApplication::exec();
}

} // namespace kennel
