// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "base/hex.h"
#include "recordfuzzer.h"

using namespace kennel;

/// A genuine first record of a package log, signed by its key.
static const Envelope &genuine()
{
    static const Envelope envelope{
        fromHex("1a0b08809ff39c0610d482954922430a410a3765636473612d703235363a41314f665a7a3559394e7937564b50"
                "5677726f43545150417239746d6c4934552f555459485a4841383741461206736861323536")
            .value(),
        KeyId("sha256:d6d9b4cd077a829c0275233bf3843c8294e250dfcc82b8ea15745e92982a820d"),
        "ecdsa-p256:MEQCIEzHNp7KUm3tKaSUdxdvMXnmTZye9e6n3Xe7gfMT13oSAiBzbgzUiR5y2tReBRoTGce0JgppTrMSaDpLpGKp2Z1V1w=="};
    return envelope;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::checkRecord<PackageState>({data, size}, genuine());
    return 0;
}
