// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Requests to the registry that we serve, as "METHOD path", the value of a Range header, and a body, each on a line:
// every one is answered with a status of the API, below v1 in JSON, and the same request gets the same answer.
#include "api/clock.h"
#include "require.h"
#include "server/demoregistry.h"
#include "server/registryservice.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <set>

using namespace kennel;

namespace {

class StandingClock final : public Clock
{
public:
    std::chrono::sys_time<std::chrono::milliseconds> now() const override { return {}; }
    std::chrono::milliseconds elapsed() const override { return {}; }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // The database plug-in wants an application; never destroyed, as the service and its thread are not.
    static int argc = 1;
    static char *argv[] = {const_cast<char *>("fuzz"), nullptr};
    static const auto *app = new QCoreApplication(argc, argv);
    static const auto &service = *new RegistryService(demo::open(std::make_shared<StandingClock>()).value());
    require(app != nullptr);
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArray line = input.left(input.indexOf('\n'));
    const QByteArray rest = input.mid(line.size() + 1);

    HttpRequest request;
    request.method = line.left(line.indexOf(' '));
    request.path = line.mid(request.method.size() + 1);
    request.headers.append(QHttpHeaders::WellKnownHeader::ContentType, "application/json");
    request.headers.append(QHttpHeaders::WellKnownHeader::Range, rest.left(rest.indexOf('\n')));
    request.body = rest.mid(rest.indexOf('\n') + 1);
    request.base = QUrl(QStringLiteral("http://registry.test/"));
    const HttpResponse response = service.handle(request);

    static const std::set<int> statuses = {200, 206, 304, 400, 404, 405, 416, 422, 501};
    require(statuses.contains(response.status));
    const QByteArray body = std::get<QByteArray>(response.body);
    const auto type = response.headers.value(QHttpHeaders::WellKnownHeader::ContentType);
    require(type != QLatin1StringView("application/json") || QJsonDocument::fromJson(body).isObject());
    require(body.isEmpty() == type.isEmpty() || response.status == 200 || response.status == 206);
    require(std::get<QByteArray>(service.handle(request).body) == body);
    return 0;
}
