// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "base/hex.h"
#include "recordfuzzer.h"

using namespace kennel;

/// A genuine first record of an operator log, signed by its key.
static const Envelope &genuine()
{
    static const Envelope envelope{
        fromHex("1a0b08809ff39c0610d482954922430a410a06736861323536123765636473612d703235363a41314f665a7a35"
                "59394e7937564b505677726f43545150417239746d6c4934552f555459485a484138374146223e123c0a376563"
                "6473612d703235363a413571633675426930373045426234476968477a707836436d352b6f5a6e763464577042"
                "6868755a56616775120101")
            .value(),
        KeyId("sha256:d6d9b4cd077a829c0275233bf3843c8294e250dfcc82b8ea15745e92982a820d"),
        "ecdsa-p256:MEQCIAw9BsJ2rpCfYcPtW4d0NwOFR88OtqqDN2mgGiNqQ1nAAiA/7VNLeHVcd+YyDIyVaX65G4Z0rM3UH5ol4Yh/q8qdHA=="};
    return envelope;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::checkRecord<OperatorState>({data, size}, genuine());
    return 0;
}
