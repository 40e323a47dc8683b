// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "protocol/record.h"

#include <QString>

#include <functional>
#include <vector>

namespace kennel {

/** What an entry does; each kind has its own chip. */
enum class EntryKind : std::uint8_t { Init, Grant, Revoke, Release, Yank, DefineNamespace, ImportNamespace };

EntryKind entryKind(const PackageEntry &entry);
EntryKind entryKind(const OperatorEntry &entry);

/** The word on the chip: "release", "grant", "define". */
QString entryKindWord(EntryKind kind);

/** "release", "yank", "sign checkpoints", … as it stands after "to" and "may". */
QString permissionVerb(Permission permission);

/** "release and yank"; "nothing" for none. */
QString permissionList(const std::vector<Permission> &permissions);

/** How a sentence names a key; the default is "key 7f3a…". With names known on this computer a caller gives its own. */
using KeyNaming = std::function<QString(const KeyId &)>;

/** "Key 7f3a… allowed key a91c… to release and yank": what `signer` did by `entry`. Plain, visible text. */
QString entrySentence(const PackageEntry &entry, const KeyId &signer, const KeyNaming &naming = {});
QString entrySentence(const OperatorEntry &entry, const KeyId &signer, const KeyNaming &naming = {});

/** All entries of a record in one line, joined by "; "; an empty record says so. */
QString recordSentence(const PackageRecord &record, const KeyId &signer, const KeyNaming &naming = {});
QString recordSentence(const OperatorRecord &record, const KeyId &signer, const KeyNaming &naming = {});

} // namespace kennel
