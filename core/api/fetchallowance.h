// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QtTypes>

#include <algorithm>
#include <string_view>

namespace kennel {

/// How much may be fetched of several contents together. What came and was of no use counts as well.
struct FetchAllowance
{
    quint64 most = 0;
    quint64 spent = 0;

    quint64 left() const { return most - std::min(spent, most); }

    /// A content that does not say how long it is may take half of all, so that it does not keep everything else from
    /// being fetched, in this run and in the next.
    quint64 mostUnannounced() const { return most / 2; }
    quint64 leftUnannounced() const { return std::min(left(), mostUnannounced()); }
};

/// The code of what ends a download that does not fit into what is left: nobody's fault, so it is no finding that
/// anybody is shown. Its details have the `size`, where that was announced, and otherwise what was `received` before it
/// was given up.
inline constexpr std::string_view beyondAllowanceCode("content.beyond-allowance");

} // namespace kennel
