// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "releaseaddress.h"

#include "clientoptions.h"

namespace kennel {

std::expected<ReleaseAddress, QString> ReleaseAddress::parse(const QString &argument)
{
    const qsizetype at = argument.indexOf(u'@');
    const QString text = at < 0 ? argument : argument.left(at);
    const auto log = parseLog(text);
    if (!log) {
        return std::unexpected(log.error());
    }
    ReleaseAddress address{*log, std::nullopt, text};
    if (at >= 0) {
        const auto version = Version::parse(argument.mid(at + 1).toStdString());
        if (!version) {
            return std::unexpected(tr("“%1” is no version (1.2.3).").arg(argument.mid(at + 1)));
        }
        address.version = *version;
    }
    return address;
}

Task<DownloadResult> downloadRelease(CommandContext context, ReleaseAddress release, QString file)
{
    const ReadOptions options{.refresh = !context.options.offline, .offline = context.options.offline};
    if (const auto *name = std::get_if<PackageName>(&release.log)) {
        co_return co_await context.session.download(context.registry.id, *name, release.version, file, options);
    }
    const LogId log = std::get<LogId>(release.log);
    co_return co_await context.session.download(context.registry.id, log, release.version, file, options);
}

} // namespace kennel
