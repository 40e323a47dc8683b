// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "registrytext.h"

#include "format/findingtext.h"
#include "format/tr.h"
#include "session/findings.h"

namespace kennel {

using namespace Qt::StringLiterals;

namespace {

/// "history[3]: " before what is wrong there.
QString placed(const QString &place, const QString &text)
{
    return place.isEmpty() ? text : place + u": "_s + text;
}

QString ruleSentence(const RecordError &error)
{
    // The record is not published: it has no place to be named by.
    auto finding = recordFinding({}, error);
    for (const auto *name : {"record", "registryIndex", "recordId"}) {
        finding.details.erase(name);
    }
    // What becomes of it elsewhere does not matter here: it was not published.
    return tr("the record would break a rule of its log: %1").arg(findingText(finding).headline);
}

} // namespace

QString sentence(const RegistryError &error)
{
    switch (error.code) {
    case RegistryErrorCode::NoRegistry:
        return tr("There is no registry in %1; “kennelctl import” makes one.").arg(error.path);
    case RegistryErrorCode::NotARegistry:
        return tr("%1 is no registry of Kennel.").arg(error.path);
    case RegistryErrorCode::NewerVersion:
        return tr("%1 was written by a newer Kennel (format %2).").arg(error.path, error.detail);
    case RegistryErrorCode::InUse:
        return error.detail.isEmpty() ? tr("%1 is in use by another process: stop it first.").arg(error.path)
                                      : tr("%1 is in use by process %2: stop it first.").arg(error.path, error.detail);
    case RegistryErrorCode::Damaged:
        return tr("The registry does not hold together (%1); it is not served.").arg(error.detail);
    case RegistryErrorCode::Key:
        return error.path.isEmpty()
                   ? tr("None of the registry's keys may sign its checkpoints.")
                   : tr("The key %1 is missing, unreadable, or no possible name of a key.").arg(error.path);
    case RegistryErrorCode::Signing:
        return tr("A key could not sign.");
    case RegistryErrorCode::Io:
        break;
    }
    return tr("%1 cannot be read or written: %2").arg(error.path, error.detail);
}

QString sentence(const ManifestError &error)
{
    switch (error.code) {
    case ManifestError::Json:
        return tr("line %1, column %2: this is no JSON: %3").arg(error.line).arg(error.column).arg(error.detail);
    case ManifestError::Duplicate:
        return placed(error.place, tr("the member “%1” is there twice: leave one of them").arg(error.detail));
    case ManifestError::Missing:
        return placed(error.place, tr("the member “%1” is missing").arg(error.detail));
    case ManifestError::Type:
        return error.place.isEmpty()
                   ? tr("the manifest has to be a JSON object")
                   : placed(error.place, tr("this value has the wrong type: “kennelctl help import” shows a manifest"));
    case ManifestError::Unknown:
        return placed(error.place, tr("no manifest has a member “%1” here: check its spelling").arg(error.detail));
    case ManifestError::Time:
        return placed(error.place, tr("this is no time in UTC, such as 2025-01-31T12:00:00Z"));
    case ManifestError::EntryKind:
        break;
    }
    return placed(error.place, tr("an entry is one of grant, revoke, release, yank, define and import"));
}

QString sentence(const ImportError &error)
{
    switch (error.code) {
    case ImportError::Registry:
        return placed(error.place, sentence(error.registry.value_or(RegistryError{})));
    case ImportError::PackageName:
        return placed(error.place, tr("“%1” is no package name: write namespace:name, with the letters a to z, digits "
                                      "and single hyphens")
                                       .arg(error.detail));
    case ImportError::Version:
        return placed(error.place, tr("“%1” is no version: write one like 1.2.3 or 1.2.3-rc.1").arg(error.detail));
    case ImportError::Permission:
        return placed(error.place, tr("there is no permission “%1” in this log: packages have release and yank, the "
                                      "operator log commit, defineNamespace and importNamespace")
                                       .arg(error.detail));
    case ImportError::WrongLog:
        return placed(error.place, tr("the entry of “%1” belongs into another log: release and yank into that of a "
                                      "package, define and import into the operator's")
                                       .arg(error.detail));
    case ImportError::Namespace:
        // A history comes before the namespaces of the manifest.
        return placed(error.place, (error.place.startsWith("history"_L1)
                                        ? tr("this registry does not define the namespace “%1” by then: define it in a "
                                             "record of the operator log before, with {\"define\": \"%1\"}")
                                        : tr("this registry does not define the namespace “%1”: add it to "
                                             "\"namespaces\""))
                                       .arg(error.detail));
    case ImportError::File:
        return placed(error.place, tr("%1 cannot be read: %2. Files are relative to the manifest")
                                       .arg(error.detail, error.registry.value_or(RegistryError{}).detail));
    case ImportError::NotWasm:
        return placed(error.place,
                      tr("%1 is no WebAssembly: neither a module nor a component nor a WIT package").arg(error.detail));
    case ImportError::Yanked:
        return placed(error.place, tr("the release %1 is yanked, which cannot be taken back: the manifest has to say "
                                      "\"yanked\": true of it, too")
                                       .arg(error.detail));
    case ImportError::Rule:
        return placed(error.place, ruleSentence(error.rule.value_or(RecordError{})));
    case ImportError::OtherHistory:
        return placed(error.place, tr("the registry has another record in this place of the log: a history can be "
                                      "extended, not changed"));
    case ImportError::OtherContent:
        break;
    }
    return placed(error.place, tr("the registry has the release %1 with another content, which cannot be changed: "
                                  "publish that under a new version")
                                   .arg(error.detail));
}

} // namespace kennel
