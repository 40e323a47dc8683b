// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/demoregistry.h"

#include "server/memorycontent.h"

#include <QFile>
#include <QTimeZone>

#include <utility>

// Resources of a static library are linked only if somebody asks for them; the macro wants the global namespace.
static void initDemoResources()
{
    Q_INIT_RESOURCE(demo);
}

namespace kennel::demo {

using namespace Qt::StringLiterals;

namespace {

/// What the sources were made: the time of all content, and of records that state none (there are no such).
constexpr std::int64_t MadeAt = 1'767'225'600; // 2026-01-01T00:00:00Z

std::unexpected<ImportError> failed(const RegistryError &error)
{
    return std::unexpected(ImportError{ImportError::Registry, {}, {}, error, {}});
}

} // namespace

QUrl baseUrl()
{
    return QUrl(u"https://demo.kennel.example/"_s);
}

std::expected<std::shared_ptr<const Registry>, ImportError> open(std::shared_ptr<const Clock> clock)
{
    initDemoResources();
    QFile file(u":/demo/manifest.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failed({RegistryErrorCode::Io, file.fileName(), file.errorString()});
    const auto manifest = Manifest::parse(file.readAll());
    if (!manifest)
        return failed({RegistryErrorCode::Damaged, file.fileName(), manifest.error().place});

    auto contents = std::make_unique<MemoryContent>(QDateTime::fromSecsSinceEpoch(MadeAt, QTimeZone::UTC));
    Keyring keys(manifest->keys, {});
    std::vector<std::shared_ptr<const Signer>> signers;
    for (auto each = manifest->keys.cbegin(); each != manifest->keys.cend(); ++each) {
        const auto key = keys.key(each.key());
        if (!key)
            return failed(key.error());
        signers.push_back(*key);
    }
    std::optional<ImportError> error;
    auto &content = *contents; // the registry owns it by the time that the store is opened
    const auto opener = [&]() -> std::expected<std::unique_ptr<RegistryStore>, RegistryError> {
        auto store = RegistryStore::inMemory();
        if (!store)
            return store;
        Importer importer(**store, content, keys, QDir(u":/demo"_s), Timestamp{MadeAt, 0});
        if (const auto imported = importer.run(*manifest); !imported) {
            error = imported.error();
            return std::unexpected(RegistryError{RegistryErrorCode::Damaged, file.fileName(), {}});
        }
        return store;
    };
    auto registry = Registry::open({opener, std::move(contents), std::move(signers), std::move(clock)});
    if (error)
        return std::unexpected(std::move(*error));
    if (!registry)
        return failed(registry.error());
    return std::shared_ptr<const Registry>(std::move(*registry));
}

} // namespace kennel::demo
