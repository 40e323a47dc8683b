// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "protocol/packagestate.h"

namespace kennel {

/// True if \a a is what a reader would rather have than \a b: a release before any pre-release, then the higher
/// version.
static bool isPreferred(const Version &a, const Version &b)
{
    if (a.isPrerelease() != b.isPrerelease())
        return b.isPrerelease();
    return a > b;
}

const Release *PackageState::newestRelease() const
{
    const Release *newest = nullptr;
    for (const auto &[version, release] : m_releases)
        if (!release.yanked && (!newest || isPreferred(version, newest->version)))
            newest = &release;
    return newest;
}

} // namespace kennel
