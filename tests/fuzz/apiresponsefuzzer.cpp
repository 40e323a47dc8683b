// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Property: whatever a registry answers, each parser gives a value or an error with a code of the contract; a
// checkpoint that was accepted comes back the same when Kennel sends it; and white space around an answer changes
// nothing.
#include "api/requestbuilder.h"
#include "api/responseparser.h"

#include "require.h"

using namespace kennel;

template <typename T>
static void judge(const Parsed<T> &parsed, const Parsed<T> &spaced)
{
    require(parsed == spaced);
    if (parsed)
        return;
    const std::string &code = parsed.error().code;
    require(code.starts_with("json.") || code.starts_with("proof.") || code == "checkpoint.shape");
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string body(reinterpret_cast<const char *>(data), size);
    // A byte order mark is passed over, but only where it is the first thing.
    const std::size_t mark = body.starts_with("\xef\xbb\xbf") ? 3 : 0;
    const std::string spaced = body.substr(0, mark) + "\n " + body.substr(mark) + " \n";
    judge(parseWellKnown(body), parseWellKnown(spaced));
    judge(parseLogs(body), parseLogs(spaced));
    judge(parseNames(body), parseNames(spaced));
    judge(parseConsistency(body), parseConsistency(spaced));
    judge(parseInclusion(body), parseInclusion(spaced));
    judge(parseLedger(body), parseLedger(spaced));
    judge(parseContentSources(body, Digest()), parseContentSources(spaced, Digest()));
    judge(parseMonitor(body), parseMonitor(spaced));
    require(parseServerError(404, body) == parseServerError(404, spaced));

    const auto checkpoint = parseCheckpoint(body);
    judge(checkpoint, parseCheckpoint(spaced));
    if (checkpoint)
        require(parseCheckpoint(checkpointBody(*checkpoint).toStdString()) == checkpoint);
    return 0;
}
