// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/recordchecks.h"

#include "crypto/signature.h"

#include <QCoreApplication>

namespace kennel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(kennel::RecordChecks)
};

CheckState signatureAlone(const LogView &log, const RecordView &record)
{
    const auto &state = std::visit([](const auto &held) -> const LogState & { return held; }, log.state);
    const auto &envelope = record.published.envelope;
    const auto *key = state.keys().find(envelope.keyId);
    if (!key)
        return CheckState::NotReached;
    const auto signature = Signature::parse(envelope.signature);
    const auto message = signedMessage(log.kind, envelope.contentBytes);
    return signature && key->verify(message, *signature) ? CheckState::Passed : CheckState::Failed;
}

} // namespace

std::vector<NamedCheck> namedChecks(const LogView &log, std::size_t position)
{
    const auto &record = log.records[position];
    const auto &checks = record.checks;
    const bool refusedEarlier = checks.signature == CheckState::NotReached && record.error.has_value();
    return {{Words::tr("chain"), checks.chain},
            {Words::tr("format"), checks.format},
            {Words::tr("time"), checks.time},
            {Words::tr("permission"), checks.permission},
            {Words::tr("signature"), refusedEarlier ? signatureAlone(log, record) : checks.signature}};
}

} // namespace kennel
