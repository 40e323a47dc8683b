// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/findings.h"

#include "protocol/statejson.h"

#include <algorithm>

namespace kennel {

namespace {

Finding finding(std::string_view code, Severity severity, std::string subject, Details details, Outcome outcome)
{
    return {std::string(code), severity, std::move(subject), std::move(details), outcome};
}

} // namespace

Finding errorFinding(std::string_view code, std::string subject, Details details, Outcome outcome)
{
    return finding(code, Severity::Error, std::move(subject), std::move(details), outcome);
}

Finding warningFinding(std::string_view code, std::string subject, Details details)
{
    return finding(code, Severity::Warning, std::move(subject), std::move(details), Outcome::Verified);
}

Finding infoFinding(std::string_view code, std::string subject, Details details)
{
    return finding(code, Severity::Info, std::move(subject), std::move(details), Outcome::Verified);
}

Finding cancelledFinding()
{
    return errorFinding("job.cancelled", {}, {}, Outcome::CouldNotCheck);
}

Finding unknownRegistry()
{
    return errorFinding("registry.unknown", {}, {}, Outcome::NotFound);
}

Finding stopFinding(const Job &job)
{
    if (job.isCancelled())
        return cancelledFinding();
    if (job.why())
        return *job.why();
    return errorFinding("http.timeout", {}, {{"of", std::string("command")}}, Outcome::CouldNotCheck);
}

void noteStop(std::vector<Finding> &findings, const Job &job)
{
    if (!job.isStopped())
        return;
    auto finding = stopFinding(job);
    if (!std::ranges::contains(findings, finding))
        findings.push_back(std::move(finding));
}

Finding storeFinding(const StoreError &error)
{
    const auto code = [&] {
        switch (error.code) {
        case StoreErrorCode::NewerVersion:
            return "store.newer-version";
        case StoreErrorCode::NotAStore:
            return "store.not-a-store";
        case StoreErrorCode::ReadOnly:
            return "store.read-only";
        case StoreErrorCode::DiskFull:
            return "store.disk-full";
        case StoreErrorCode::Locked:
            return "store.locked";
        case StoreErrorCode::Damaged:
            return "store.damaged";
        case StoreErrorCode::Cancelled:
            return "store.cancelled";
        case StoreErrorCode::Io:
            break;
        }
        return "store.io";
    }();
    return errorFinding(code, error.path.toStdString(), {{"detail", error.detail.toStdString()}},
                        Outcome::CouldNotCheck);
}

std::optional<Finding> textFinding(std::string subject, std::string_view text)
{
    // C0, DEL, C1 (C2 80 to C2 9F), and the marks and overrides of direction (E2 80 8E, 8F, AA to AE; E2 81 A6 to A9).
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto at = [&](std::size_t offset) {
            return i + offset < text.size() ? static_cast<unsigned char>(text[i + offset]) : 0U;
        };
        const bool control = at(0) < 0x20 || at(0) == 0x7f || (at(0) == 0xc2 && at(1) >= 0x80 && at(1) <= 0x9f);
        const bool direction =
            at(0) == 0xe2 && ((at(1) == 0x80 && (at(2) == 0x8e || at(2) == 0x8f || (at(2) >= 0xaa && at(2) <= 0xae))) ||
                              (at(1) == 0x81 && at(2) >= 0xa6 && at(2) <= 0xa9));
        if (control || direction) {
            return warningFinding("text.control-characters", std::move(subject),
                                  {{"message", std::string(text)}, {"offset", std::uint64_t{i}}});
        }
    }
    return {};
}

Details recordDetails(const RecordPlace &place)
{
    return {{"record", place.position},
            {"registryIndex", place.registryIndex},
            {"recordId", place.id.text()},
            {"log", place.log.text()}};
}

Finding recordFinding(const RecordPlace &place, const RecordError &error)
{
    auto details = recordDetails(place);
    if (error.decode) {
        details["decode"] = std::string(decodeCodeName(error.decode->code));
        details["offset"] = std::uint64_t{error.decode->offset};
        details["field"] = error.decode->field;
    }
    if (error.entry)
        details["entry"] = std::uint64_t{*error.entry};
    if (error.keyId)
        details["keyId"] = error.keyId->text();
    if (error.otherKeyId)
        details["otherKeyId"] = error.otherKeyId->text();
    if (error.permission)
        details["permission"] = std::string(permissionName(*error.permission));
    if (error.lostIn)
        details["lostIn"] = std::uint64_t{*error.lostIn};
    if (error.expectedPrev)
        details["expected"] = error.expectedPrev->text();
    if (error.gotPrev)
        details["got"] = error.gotPrev->text();
    if (error.protocolVersion)
        details["protocolVersion"] = std::uint64_t{*error.protocolVersion};
    if (error.previousTime)
        details["previousTime"] = snapshotTime(*error.previousTime);
    if (error.time)
        details["time"] = snapshotTime(*error.time);
    if (error.version)
        details["version"] = error.version->text();
    if (error.earlierRecord)
        details["earlierRecord"] = error.earlierRecord->text();
    if (error.nameSpace)
        details["namespace"] = *error.nameSpace;
    if (error.signatureUnreadable)
        details["unreadable"] = std::uint64_t{1};
    return errorFinding("record." + std::string(ruleName(error.rule)), place.id.text(), std::move(details));
}

Finding checkpointFinding(const SignedCheckpoint &checkpoint, const CheckpointError &error)
{
    Details details;
    addCheckpointDetails(details, checkpoint);
    if (error.signatureUnreadable)
        details["unreadable"] = std::uint64_t{1};
    return errorFinding("checkpoint." + std::string(checkpointCodeName(error.code)),
                        checkpointSubject(checkpoint.checkpoint), std::move(details));
}

Finding proofFinding(const ProofError &error, std::string subject, Details details)
{
    details["position"] = error.position;
    if (error.got != error.want) {
        details["got"] = error.got;
        details["want"] = error.want;
    }
    if (error.gotRoot)
        details["gotRoot"] = error.gotRoot->text();
    if (error.wantRoot)
        details["wantRoot"] = error.wantRoot->text();
    return errorFinding("proof." + std::string(proofCodeName(error.code)), std::move(subject), std::move(details));
}

Finding ledgerFinding(const LedgerError &error, std::string subject)
{
    const auto code = error.code == LedgerCode::Range   ? "ledger.range"
                      : error.code == LedgerCode::Short ? "ledger.short"
                                                        : "ledger.size";
    return errorFinding(code, std::move(subject), {{"got", error.got}, {"want", error.want}});
}

std::string checkpointSubject(const Checkpoint &checkpoint)
{
    return std::to_string(checkpoint.logLength) + "@" + checkpoint.logRoot.text();
}

void addCheckpointDetails(Details &details, const SignedCheckpoint &checkpoint, const std::string &prefix)
{
    details[prefix + "logLength"] = checkpoint.checkpoint.logLength;
    details[prefix + "logRoot"] = checkpoint.checkpoint.logRoot.text();
    details[prefix + "mapRoot"] = checkpoint.checkpoint.mapRoot.text();
    details[prefix + "timestamp"] = checkpoint.checkpoint.timestamp;
    details[prefix + "keyId"] = checkpoint.keyId.text();
}

} // namespace kennel
