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
};

/// The code of what ends a download that does not fit into what is left: nobody's fault, so it is no finding that
/// anybody is shown. Its details have the `size`, where that was announced.
inline constexpr std::string_view beyondAllowanceCode("content.beyond-allowance");

} // namespace kennel
