// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Looking into files: content of the cache, and any file on disk.
#include "session/sessionprivate.h"
#include "store/contentcache.h"

#include <algorithm>

namespace kennel {

namespace {

/// So many are remembered. One is bounded by the limits of the reader, whatever the size of the file.
constexpr std::size_t maxKeptInspections = 8;

} // namespace

Task<Inspected> Session::inspectContent(Digest digest)
{
    auto &kept = d->inspections;
    const auto known = std::ranges::find(kept, digest, [](const auto &file) { return file->digest; });
    if (known != kept.end()) {
        std::rotate(kept.begin(), known, std::next(known));
        co_return Inspected(kept.front()); // of another type than the task's, it would be moved from
    }
    const Private::Running running(d.get());
    const auto path = ContentCache(d->options.contentDir).path(digest);
    auto result = co_await offload([=] { return lookInside(path, &digest); });
    if (result && !std::ranges::contains(kept, digest, [](const auto &file) { return file->digest; })) {
        if (kept.size() >= maxKeptInspections)
            kept.pop_back();
        kept.insert(kept.begin(), *result);
    }
    co_return result;
}

Task<Inspected> Session::inspectFile(QString file)
{
    const Private::Running running(d.get());
    auto result = co_await offload([=] { return lookInside(file, nullptr); });
    co_return result;
}

Task<std::expected<Bytes, InspectError>> Session::readText(QString file)
{
    const Private::Running running(d.get());
    auto result = co_await offload([=] { return kennel::readText(file); });
    co_return result;
}

Task<Compared> Session::compare(std::shared_ptr<const InspectedFile> before, std::shared_ptr<const InspectedFile> after)
{
    const Private::Running running(d.get());
    auto result = co_await offload([=] { return compareInside(*before, *after); });
    co_return result;
}

Task<std::expected<Bytes, InspectError>> Session::readBytes(std::shared_ptr<const InspectedFile> file, ByteRange range)
{
    const Private::Running running(d.get());
    auto result = co_await offload([=] { return readRange(file->path, range); });
    co_return result;
}

} // namespace kennel
