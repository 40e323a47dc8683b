// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "api/networkpolicy.h"

#include <QString>

#include <expected>

namespace kennel {

/// Puts into \a policy what the user has in files: certificate authorities to trust as well (PEM), and the token that
/// registries want. An empty name stands for none. The error is a sentence: a file is not there or cannot be read.
std::expected<void, QString> readNetworkFiles(NetworkPolicy &policy, const QString &caFile, const QString &tokenFile);

} // namespace kennel
