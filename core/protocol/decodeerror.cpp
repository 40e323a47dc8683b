// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "protocol/decodeerror.h"

namespace kennel {

std::string_view decodeCodeName(DecodeCode code)
{
    switch (code) {
    case DecodeCode::Truncated:
        return "truncated";
    case DecodeCode::BadVarint:
        return "bad-varint";
    case DecodeCode::BadTag:
        return "bad-tag";
    case DecodeCode::BadWireType:
        return "bad-wire-type";
    case DecodeCode::WrongWireType:
        return "wrong-wire-type";
    case DecodeCode::TooDeep:
        return "too-deep";
    case DecodeCode::BadUtf8:
        return "bad-utf8";
    case DecodeCode::TooManyFields:
        return "too-many-fields";
    case DecodeCode::MissingTime:
        return "missing-time";
    case DecodeCode::TimeOutOfRange:
        return "time-out-of-range";
    case DecodeCode::BadPrev:
        return "bad-prev";
    case DecodeCode::MissingContents:
        return "missing-contents";
    case DecodeCode::BadHashAlgorithm:
        return "bad-hash-algorithm";
    case DecodeCode::BadKey:
        return "bad-key";
    case DecodeCode::BadPermission:
        return "bad-permission";
    case DecodeCode::BadVersion:
        return "bad-version";
    case DecodeCode::BadContentHash:
        return "bad-content-hash";
    }
    return {};
}

} // namespace kennel
