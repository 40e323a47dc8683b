// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "serve.h"

#include "commandline.h"
#include "registrytext.h"
#include "stopsignals.h"

#include "format/outcometext.h"
#include "format/tr.h"
#include "format/visibletext.h"
#include "server/demoregistry.h"
#include "server/httpserver.h"
#include "server/registryfolder.h"
#include "server/registryservice.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

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
    // A lone number is an address, too: that of a port which somebody forgot to put one before.
    if (!url.host().contains(u'.') && !url.host().contains(u':') && url.host() != "localhost"_L1)
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

/// What to know of a server that others can reach.
std::optional<CommandProblem> openness(const QHostAddress &address, const QUrl &publicUrl)
{
    if (address.isLoopback())
        return std::nullopt;
    QString text = tr("whoever reaches this computer on the network can read the registry, and there is no TLS: what "
                      "is read can be seen and changed on the way.");
    if (publicUrl.scheme() != "https"_L1) {
        text +=
            u' ' + tr("Kennel reads http only on the same computer; for others put a proxy with https before it and "
                      "name that with --public-url: see “Your own registry” in the handbook.");
    }
    return CommandProblem{.text = text, .code = u"serve.open"_s, .subject = address.toString()};
}

/// The registry, with the folder that has to stay taken while it is served.
struct Served
{
    std::unique_ptr<RegistryFolder> folder;
    std::shared_ptr<const Registry> registry;
};

/// Why nothing is served.
struct Unserved
{
    QString text;
    Outcome outcome = Outcome::CouldNotCheck;
};

std::unexpected<Unserved> unserved(const RegistryError &error)
{
    const bool isMissing = error.code == RegistryErrorCode::NoRegistry;
    return std::unexpected(Unserved{sentence(error), isMissing ? Outcome::NotFound : Outcome::CouldNotCheck});
}

std::expected<Served, Unserved> openServed(const QString &data)
{
    const auto clock = std::make_shared<SystemClock>();
    if (data.isEmpty()) {
        return demo::open(clock)
            .transform([](auto registry) { return Served{nullptr, std::move(registry)}; })
            .transform_error([](const ImportError &error) { return Unserved{sentence(error)}; });
    }
    auto folder = RegistryFolder::open(data, false);
    if (!folder)
        return unserved(folder.error());
    auto registry = (*folder)->registry(clock);
    if (!registry)
        return unserved(registry.error());
    return Served{std::move(*folder), std::move(*registry)};
}

} // namespace

int runServe(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("For Kennel and for the reference client. Prints its URL on one line when it is ready, and serves until\n"
           "SIGINT or SIGTERM. Its checkpoint is always of the present. Only http is spoken: for others than this\n"
           "computer a proxy with https has to stand before it."));
    parser.addPositionalArgument(u"serve"_s, {}, u"serve"_s);
    const QCommandLineOption data(u"data"_s, tr("The folder of the registry; “kennelctl import” fills one."), u"DIR"_s);
    const QCommandLineOption demoOption(u"demo"_s, tr("Serve the demo registry that Kennel carries."));
    const QCommandLineOption listen(
        u"listen"_s, tr("Address and port; port 0 takes any free one. Default: 127.0.0.1:%1.").arg(DefaultPort),
        u"HOST:PORT"_s, u"127.0.0.1:%1"_s.arg(DefaultPort));
    const QCommandLineOption publicUrl(
        u"public-url"_s,
        tr("How clients reach the registry, such as https://registry.example/; needed behind a proxy."), u"URL"_s);
    parser.addOptions({data, demoOption, listen, publicUrl});
    AnswerOptions::add(parser);
    if (const auto done = parseCommandLine(parser, arguments))
        return *done;
    const auto answer = AnswerOptions::of(parser);
    const auto refuse = [&](const QString &why) { return usageError({.text = why}, answer.json); };
    if (parser.positionalArguments().size() != 1)
        return refuse(tr("serve takes no arguments but options."));
    if (parser.isSet(data) && parser.isSet(demoOption))
        return refuse(tr("serve takes --data DIR or --demo, not both."));
    if (!parser.isSet(data) && !parser.isSet(demoOption))
        return refuse(tr("serve needs either --data DIR or --demo."));
    auto options = parseListen(parser.value(listen));
    if (!options) {
        return refuse(tr("“%1” is no address and port, such as 127.0.0.1:8090 or [::1]:8090.")
                          .arg(visibleText(parser.value(listen))));
    }
    if (parser.isSet(publicUrl)) {
        const auto url = parsePublicUrl(parser.value(publicUrl));
        if (!url) {
            return refuse(tr("“%1” is no URL of a registry, such as https://registry.example/.")
                              .arg(visibleText(parser.value(publicUrl))));
        }
        options->publicUrl = *url;
    }
    const auto warning = openness(options->address, options->publicUrl);

    // Before anything that a signal could leave half done.
    const StopSignals signals;
    const auto served = openServed(parser.value(data));
    if (!served)
        return failure(
            {.text = visibleText(served.error().text), .code = u"serve.registry"_s, .subject = parser.value(data)},
            served.error().outcome, answer);
    const auto server = HttpServer::start(std::make_shared<RegistryService>(served->registry), std::move(*options));
    if (!server)
        return failure({.text = tr("Cannot listen on %1: %2")
                                    .arg(visibleText(parser.value(listen)), QString::fromLocal8Bit(server.error())),
                        .code = u"serve.listen"_s,
                        .subject = parser.value(listen)},
                       Outcome::CouldNotCheck, answer);
    if (warning && !answer.quiet)
        printError(u"%1: %2"_s.arg(severityWord(Severity::Warning), warning->text));
    const QString url = (*server)->url().toString();
    printLine(answer.json ? jsonText({{u"outcome"_s, QString::fromLatin1(outcomeCode(Outcome::Verified).data())},
                                      {u"findings"_s,
                                       warning ? QJsonArray{jsonProblem(*warning, Severity::Warning)} : QJsonArray()},
                                      {u"url"_s, url}},
                                     QJsonDocument::Compact)
                          : url);
    QObject::connect(&signals, &StopSignals::stopRequested, qApp, &QCoreApplication::quit);
    return QCoreApplication::exec();
}

} // namespace kennel
