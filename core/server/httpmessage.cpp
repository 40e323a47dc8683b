// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/httpmessage.h"

namespace kennel {

std::uint64_t HttpResponse::bodySize() const
{
    if (const auto *bytes = std::get_if<QByteArray>(&body))
        return static_cast<std::uint64_t>(bytes->size());
    return std::get<FileSlice>(body).size;
}

} // namespace kennel
