// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "meaning/host.h"
#include "wasm/inspection.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace kennel {

/// What a file is, who says what about it, what it imports and exports, and what is wrong with it; several lines.
QString inspectOverview(const QString &path, const wasm::Inspection &inspection, qint64 size);

/// Every section of every part: place, size, number of items, name; several lines.
QString inspectSections(const QString &path, const wasm::Inspection &inspection);

/// What a file may do as sentences, each with the imports and exports that show it, and on which hosts it runs; several
/// lines.
QString inspectCapabilities(const QString &path, const wasm::Inspection &inspection,
                            const std::vector<meaning::Host> &hosts);

/// Whether anything that \a inspection found is to be shown as what the file imports and exports: of a file that ends
/// before the first of them nobody knows that it has none.
bool isInterfaceKnown(const wasm::Inspection &inspection);

/// One fault as compilers print them: file, byte, sentence.
QString inspectFaultLine(const QString &path, const wasm::Fault &fault);

/// `file`, `outcome`, `kind`, `size`, `readTo` (the byte up to which it could be read, null if to its end), `faults`,
/// `imports` and `exports` (null where nothing is known of them), `capabilities`, `notAskedFor`, `hosts`,
/// `parts`.
QJsonObject inspectJson(const QString &path, const wasm::Inspection &inspection, qint64 size,
                        const std::vector<meaning::Host> &hosts);

/// Of what could not be looked into at all: `file`, `outcome` and `error` as given, `kind` null, and with \a isWitJson
/// `wit` and `offset`, both null.
QJsonObject inspectUnreadJson(const QString &path, const QString &outcome, const QString &why, bool isWitJson);

/// `file`, `outcome`, `kind`, `wit` (text or null), `offset` and `error` of the first of the worst faults, or null.
QJsonObject inspectWitJson(const QString &path, const wasm::Inspection &inspection);

} // namespace kennel
