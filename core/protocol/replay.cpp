// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "protocol/replay.h"

#include "base/workers.h"

#include <algorithm>

namespace kennel {

namespace {

/// Records judged together: enough to keep all threads busy, few enough that a bad log does not cost much after its
/// error and that progress and stopping are felt.
constexpr std::size_t BlockSize = 1024;
/// Records handed to a thread at a time.
constexpr std::size_t Grain = 16;

SignatureResult verify(LogKind kind, const Envelope &envelope, const PublicKey &key)
{
    const auto signature = Signature::parse(envelope.signature);
    if (!signature)
        return SignatureResult::Unreadable;
    return key.verify(signedMessage(kind, envelope.contentBytes), *signature) ? SignatureResult::Valid
                                                                              : SignatureResult::Invalid;
}

std::shared_ptr<const RecordError> decodingFailed(const DecodeError &why)
{
    RecordError error;
    error.decode = why;
    return std::make_shared<const RecordError>(std::move(error));
}

/// A record on its way through a block.
template <class Record>
struct Item
{
    RecordId id;
    std::expected<Record, DecodeError> record = std::unexpected(DecodeError{});
    RecordMarks marks;                                  // those that decoding shows
    std::optional<PublicKey> key;                       // the signer's, once the rules have found it
    SignatureResult signature = SignatureResult::Valid; // of an accepted record
};

template <class Record>
void decodeInto(Item<Record> &item, ByteView content)
{
    item.id = recordId(Record::kind, content);
    auto decoded = decodeRecord<Record>(content);
    if (!decoded) {
        item.record = std::unexpected(std::move(decoded.error()));
        return;
    }
    item.marks.unknownFields = hasUnknownFields(decoded->fields);
    item.marks.reencodeDiffers = !std::ranges::equal(encode(decoded->record), content);
    item.record = std::move(decoded->record);
}

template <class State>
class Replayer
{
public:
    using Record = typename State::Record;

    Replayer(State state, std::span<const Envelope> records, const ReplayOptions &options)
        : m_records(records)
        , m_options(options)
        , m_initial(state)
        , m_replay{std::move(state), {}, false, {}}
    {
    }

    Replay<State> run()
    {
        m_replay.outcomes.reserve(std::min(m_records.size(), BlockSize));
        for (std::size_t begin = 0; begin < m_records.size() && !m_replay.error(); begin += BlockSize) {
            if (m_options.stop.stop_requested()) {
                m_replay.stopped = true;
                break;
            }
            judgeBlock(begin, std::min(BlockSize, m_records.size() - begin));
            if (m_options.keepRecords)
                keepRecords(begin);
            if (m_options.progress)
                m_options.progress(m_replay.outcomes.size());
        }
        return std::move(m_replay);
    }

private:
    /// Decodes a block on all threads, runs the rules over it in order as if every signature were right, and then
    /// verifies the signatures on all threads. A wrong one comes before every rule that a later record breaks.
    void judgeBlock(std::size_t begin, std::size_t count)
    {
        const auto envelopes = m_records.subspan(begin, count);
        m_items.assign(count, {});
        parallelRanges(count, Grain, m_options.threads, [&](std::size_t from, std::size_t to) {
            for (std::size_t i = from; i < to; ++i)
                decodeInto(m_items[i], envelopes[i].contentBytes);
        });

        std::size_t accepted = 0;
        while (accepted < count && applyRules(m_replay.state, m_items[accepted], envelopes[accepted], true))
            ++accepted;

        if (m_options.signatures == Signatures::Skip)
            return;
        parallelRanges(accepted, Grain, m_options.threads, [&](std::size_t from, std::size_t to) {
            for (std::size_t i = from; i < to; ++i)
                m_items[i].signature = verify(State::kind, envelopes[i], *m_items[i].key);
        });
        const auto firstBad =
            std::ranges::find_if(m_items.begin(), m_items.begin() + std::ptrdiff_t(accepted),
                                 [](const auto &item) { return item.signature != SignatureResult::Valid; });
        if (const auto good = static_cast<std::size_t>(firstBad - m_items.begin()); good < accepted)
            refuseSignature(begin, good);
    }

    /// Keeps the records of the block at \a begin that were judged.
    void keepRecords(std::size_t begin)
    {
        for (std::size_t i = begin; i < m_replay.outcomes.size(); ++i)
            m_replay.records.push_back(std::move(m_items[i - begin].record));
    }

    /// Applies all rules but the signature to \a state and, if \a keep, appends the outcome. True if it was accepted.
    bool applyRules(State &state, Item<Record> &item, const Envelope &envelope, bool keep)
    {
        RecordOutcome outcome;
        outcome.position = state.recordCount();
        outcome.id = item.id;
        outcome.marks = item.marks;
        outcome.signatureSkipped = m_options.signatures == Signatures::Skip;
        if (!item.record) {
            outcome.error = decodingFailed(item.record.error());
        } else {
            const auto marks = state.apply(*item.record, item.id, envelope.keyId, [&](const PublicKey &key) {
                item.key = key;
                return SignatureResult::Valid;
            });
            if (marks) {
                outcome.marks.strangerKey = marks->strangerKey;
                outcome.marks.initSignedByOtherKey = marks->initSignedByOtherKey;
            } else {
                outcome.error = std::make_shared<const RecordError>(marks.error());
            }
        }
        const bool accepted = outcome.accepted();
        if (keep)
            m_replay.outcomes.push_back(std::move(outcome));
        return accepted;
    }

    /// Record \a good of the block at \a begin has a bad signature: the state goes back to before it, by the rules
    /// alone, because everything before it is verified.
    void refuseSignature(std::size_t begin, std::size_t good)
    {
        m_replay.outcomes.resize(begin + good + 1);
        RecordOutcome &outcome = m_replay.outcomes.back();
        outcome.error =
            std::make_shared<const RecordError>(signatureError(m_records[begin + good].keyId, m_items[good].signature));
        outcome.marks = m_items[good].marks;
        m_replay.state = std::move(m_initial);
        for (std::size_t i = 0; i < begin + good; ++i) {
            Item<Record> item;
            decodeInto(item, m_records[i].contentBytes);
            applyRules(m_replay.state, item, m_records[i], false);
        }
    }

    const std::span<const Envelope> m_records;
    const ReplayOptions &m_options;
    State m_initial;
    Replay<State> m_replay;
    std::vector<Item<Record>> m_items;
};

template <class State>
RecordOutcome applyOne(State &state, const Envelope &envelope)
{
    using Record = typename State::Record;
    Item<Record> item;
    decodeInto(item, envelope.contentBytes);
    RecordOutcome outcome;
    outcome.position = state.recordCount();
    outcome.id = item.id;
    outcome.marks = item.marks;
    if (!item.record) {
        outcome.error = decodingFailed(item.record.error());
        return outcome;
    }
    const auto marks = state.apply(*item.record, item.id, envelope.keyId,
                                   [&](const PublicKey &key) { return verify(State::kind, envelope, key); });
    if (!marks) {
        outcome.error = std::make_shared<const RecordError>(marks.error());
        return outcome;
    }
    outcome.marks.strangerKey = marks->strangerKey;
    outcome.marks.initSignedByOtherKey = marks->initSignedByOtherKey;
    return outcome;
}

} // namespace

Replay<PackageState> replayPackageLog(PackageState state, std::span<const Envelope> records,
                                      const ReplayOptions &options)
{
    return Replayer<PackageState>(std::move(state), records, options).run();
}

Replay<OperatorState> replayOperatorLog(OperatorState state, std::span<const Envelope> records,
                                        const ReplayOptions &options)
{
    return Replayer<OperatorState>(std::move(state), records, options).run();
}

RecordOutcome applyEnvelope(PackageState &state, const Envelope &envelope)
{
    return applyOne(state, envelope);
}

RecordOutcome applyEnvelope(OperatorState &state, const Envelope &envelope)
{
    return applyOne(state, envelope);
}

} // namespace kennel
