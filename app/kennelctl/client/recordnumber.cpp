// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "recordnumber.h"

#include "format/tr.h"

namespace kennel {

std::expected<RecordNumber, QString> RecordNumber::parse(const QString &text)
{
    if (text.isEmpty()) {
        return RecordNumber();
    }
    bool ok = false;
    const std::uint64_t number = text.toULongLong(&ok);
    if (!ok || number == 0) {
        return std::unexpected(tr("“%1” is no number of a record: the first record of a log is 1.").arg(text));
    }
    return RecordNumber{number};
}

std::optional<std::uint64_t> RecordNumber::in(const LogView &log) const
{
    const std::uint64_t count = log.records.size();
    const std::uint64_t wanted = number.value_or(count);
    return wanted >= 1 && wanted <= count ? std::optional(wanted - 1) : std::nullopt;
}

} // namespace kennel
