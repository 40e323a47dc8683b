// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "server/importer.h"
#include "server/manifest.h"
#include "server/registryerror.h"

#include <QString>

namespace kennel {

/// What went wrong with the registry that we carry, in a sentence.
QString sentence(const RegistryError &error);
QString sentence(const ManifestError &error);
QString sentence(const ImportError &error);

} // namespace kennel
