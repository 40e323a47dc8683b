// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

namespace kennel {

/// What is legal in an accepted record and yet worth telling.
struct RecordMarks
{
    /// The head was moved by a key that held no permission before the record nor after it (spec 11.7).
    bool strangerKey = false;
    /// The init of an operator log introduces another key than the one that signed it (spec 11.8).
    bool initSignedByOtherKey = false;
    /// Writing the decoded record again does not give the received bytes (spec 11.11).
    bool reencodeDiffers = false;
    /// The record has fields that the schema does not define (spec 4.2).
    bool unknownFields = false;

    friend bool operator==(const RecordMarks &, const RecordMarks &) = default;
};

} // namespace kennel
