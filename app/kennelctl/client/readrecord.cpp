// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "readrecord.h"

#include "answers.h"
#include "clientoptions.h"
#include "format/tr.h"
#include "readlog.h"

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

/// The number in \a text, from 1. The error is a sentence.
std::expected<std::uint64_t, QString> parseNumber(const QString &text)
{
    bool ok = false;
    const std::uint64_t number = text.toULongLong(&ok);
    if (!ok || number == 0) {
        return std::unexpected(tr("“%1” is no number of a record: the first record of a log is 1.").arg(text));
    }
    return number;
}

Finding noRecord(const LogView &log, std::uint64_t number)
{
    return {.code = "log.no-record",
            .severity = Severity::Error,
            .subject = log.log.text(),
            .details = {{"got", number}, {"count", std::uint64_t{log.records.size()}}},
            .outcome = Outcome::NotFound};
}

} // namespace

Task<ReadRecord> readRecordOf(CommandContext context)
{
    const QStringList &arguments = context.options.arguments;
    ReadRecord read;
    const auto address = parseLog(arguments.constFirst());
    std::optional<std::uint64_t> wanted;
    if (arguments.size() > 1) {
        const auto number = parseNumber(arguments.at(1));
        if (!number) {
            read.answer = Answer::ofUsage(number.error());
            co_return read;
        }
        wanted = *number;
    }
    if (!address) {
        read.answer = Answer::ofUsage(address.error());
        co_return read;
    }
    read.log = co_await readLogOf(context, *address);
    read.answer = answerOf(*read.log, context.session, secondsNow());
    read.answer.members.remove(u"state"_s); // as it is after the newest record
    const std::uint64_t count = read.log->records.size();
    const std::uint64_t number = wanted.value_or(count);
    if (number >= 1 && number <= count) {
        read.position = number - 1;
    } else if (count > 0) { // of a log without records the findings say why
        read.answer.outcome = worst(read.answer.outcome, Outcome::NotFound);
        read.answer.findings.push_back(noRecord(*read.log, number));
    }
    co_return read;
}

} // namespace kennel
