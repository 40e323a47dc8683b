// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "support/fakeviews.h"

#include "crypto/sha256.h"
#include "protocol/packagename.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace kennel::test {

namespace {

/// A package name is made of these: every number has its own.
std::string label(std::size_t number, const char *first)
{
    static constexpr std::array<const char *, 20> words{
        "auth",   "cdn",   "gateway", "image",  "proxy",   "rate",  "rewrite", "session", "rules",  "codec",
        "colour", "sheet", "pixel",   "resize", "adapter", "store", "config",  "kv",      "client", "hash"};
    std::string text = first;
    do {
        text += '-';
        text += words[number % words.size()];
        number /= words.size();
    } while (number > 0);
    return text;
}

PackageRow fakePackage(std::optional<PackageName> name, std::size_t number)
{
    PackageRow row;
    row.log = name ? name->logId() : packageLogId("nameless" + std::to_string(number));
    row.name = std::move(name);
    row.records = 1 + number % 40;
    row.firstIndex = number;
    row.lastIndex = number + row.records;
    if (number % 11 != 5) {
        row.outcome = number % 97 == 3 ? Outcome::Failed : number % 31 == 7 ? Outcome::Stale : Outcome::Verified;
        const std::string version = std::to_string(number % 4) + '.' + std::to_string(number % 9) + ".1";
        row.newest = *Version::parse(version);
        row.newestYanked = number % 17 == 9;
    }
    return row;
}

void finish(RegistryView &view)
{
    std::ranges::sort(view.packages, [](const PackageRow &a, const PackageRow &b) {
        if (a.name.has_value() != b.name.has_value()) {
            return a.name.has_value();
        }
        return a.name ? a.name->text() < b.name->text() : a.log < b.log;
    });
    view.coverage.logs = view.packages.size();
    view.coverage.named = static_cast<std::uint64_t>(
        std::ranges::count_if(view.packages, [](const auto &p) { return p.name.has_value(); }));
    view.coverage.checkedLogs = static_cast<std::uint64_t>(
        std::ranges::count_if(view.packages, [](const auto &p) { return p.outcome.has_value(); }));
    view.coverage.withheld = view.coverage.logs - view.coverage.named;
}

} // namespace

std::shared_ptr<RegistryView> fakeView(RegistryId id, const QString &label_, std::size_t packages,
                                       std::size_t nameSpaces, std::size_t unnamed)
{
    auto view = std::make_shared<RegistryView>();
    view->info.id = id;
    view->info.label = label_;
    view->info.url = QUrl(QStringLiteral("https://") + label_);
    view->info.base = view->info.url;
    view->outcome = Outcome::Verified;
    for (std::size_t i = 0; i < packages; ++i) {
        const std::string text = label(i % nameSpaces, "ns") + ':' + label(i / nameSpaces, "p");
        view->packages.push_back(fakePackage(*PackageName::parse(text), i));
    }
    for (std::size_t i = 0; i < unnamed; ++i) {
        view->packages.push_back(fakePackage(std::nullopt, i));
    }
    Checkpoint checkpoint;
    checkpoint.logLength = 1204;
    checkpoint.timestamp = 1778738400;
    checkpoint.logRoot = sha256(bytesOf("log"));
    checkpoint.mapRoot = sha256(bytesOf("map"));
    view->accepted = SignedCheckpoint{checkpoint, KeyId("sha256:" + sha256(bytesOf("operator")).hex()), "ecdsa-p256:"};
    view->info.operatorKey = view->accepted->keyId;
    view->info.pin = RecordId(sha256(bytesOf("pin")));
    view->ageSeconds = 3 * 3600;
    view->checkedAt = QDateTime::currentSecsSinceEpoch();
    view->coverage.records = 1204;
    view->coverage.checkedRecords = 1204;
    view->coverage.ledgerRecomputed = true;
    view->coverage.headsProven = packages;
    view->coverage.checkpointsKept = 213;
    view->coverage.checkpointsCompared = 212;
    view->online = true;
    finish(*view);
    return view;
}

std::shared_ptr<RegistryView> changedView(const RegistryView &view, std::mt19937 &random)
{
    auto next = std::make_shared<RegistryView>(view);
    const auto chance = [&random](unsigned percent) { return random() % 100 < percent; };
    const auto gone = static_cast<unsigned>(random() % 30);
    std::erase_if(next->packages, [&](const PackageRow &) { return chance(gone); });
    for (PackageRow &package : next->packages) {
        if (chance(10)) {
            package.outcome = chance(50) ? std::optional(Outcome::Failed) : std::nullopt;
            package.newestYanked = !package.newestYanked;
        }
    }
    for (std::size_t fresh = random() % 20; fresh > 0; --fresh) {
        const std::string text = label(random() % 12, "ns") + ':' + label(random() % 4000, "q");
        const auto name = PackageName::parse(text);
        const bool known = std::ranges::any_of(next->packages, [&](const PackageRow &p) { return p.name == *name; });
        if (!known) {
            next->packages.push_back(fakePackage(*name, random()));
        }
    }
    finish(*next);
    return next;
}

} // namespace kennel::test
