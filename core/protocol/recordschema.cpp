// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "protocol/recordschema.h"

#include <algorithm>
#include <array>

namespace kennel {

namespace {

using enum FieldType;

constexpr std::array timestampFields{FieldSchema{1, "seconds", Int64}, FieldSchema{2, "nanos", Int32}};
constexpr MessageSchema timestamp{timestampFields};

// The two init messages number their fields the other way round (spec 4.1, 11.10).
constexpr std::array packageInitFields{FieldSchema{1, "key", Text}, FieldSchema{2, "hash_algorithm", Text}};
constexpr MessageSchema packageInit{packageInitFields};
constexpr std::array operatorInitFields{FieldSchema{1, "hash_algorithm", Text}, FieldSchema{2, "key", Text}};
constexpr MessageSchema operatorInit{operatorInitFields};

constexpr std::array grantFields{FieldSchema{1, "key", Text}, FieldSchema{2, "permissions", EnumList}};
constexpr MessageSchema grant{grantFields};
constexpr std::array revokeFields{FieldSchema{1, "key_id", Text}, FieldSchema{2, "permissions", EnumList}};
constexpr MessageSchema revoke{revokeFields};
constexpr std::array releaseFields{FieldSchema{1, "version", Text}, FieldSchema{2, "content_hash", Text}};
constexpr MessageSchema release{releaseFields};
constexpr std::array yankFields{FieldSchema{1, "version", Text}};
constexpr MessageSchema yank{yankFields};
constexpr std::array defineFields{FieldSchema{1, "namespace", Text}};
constexpr MessageSchema define{defineFields};
constexpr std::array importFields{FieldSchema{1, "namespace", Text}, FieldSchema{2, "registry", Text}};
constexpr MessageSchema import{importFields};

constexpr std::array packageEntryFields{
    FieldSchema{1, "init", Message, &packageInit}, FieldSchema{2, "grant_flat", Message, &grant},
    FieldSchema{3, "revoke_flat", Message, &revoke}, FieldSchema{4, "release", Message, &release},
    FieldSchema{5, "yank", Message, &yank}};
constexpr MessageSchema packageEntry{packageEntryFields};
constexpr std::array operatorEntryFields{
    FieldSchema{1, "init", Message, &operatorInit}, FieldSchema{2, "grant_flat", Message, &grant},
    FieldSchema{3, "revoke_flat", Message, &revoke}, FieldSchema{4, "define_namespace", Message, &define},
    FieldSchema{5, "import_namespace", Message, &import}};
constexpr MessageSchema operatorEntry{operatorEntryFields};

constexpr std::array<FieldSchema, 4> recordFields(const MessageSchema &entry)
{
    return {FieldSchema{1, "prev", Text}, FieldSchema{2, "version", UInt32},
            FieldSchema{3, "time", Message, &timestamp}, FieldSchema{4, "entries", Message, &entry, true}};
}
constexpr auto packageRecordFields = recordFields(packageEntry);
constexpr auto operatorRecordFields = recordFields(operatorEntry);
constexpr MessageSchema packageRecord{packageRecordFields};
constexpr MessageSchema operatorRecord{operatorRecordFields};

constexpr std::array envelopeFields{FieldSchema{1, "contents", FieldType::Binary}, FieldSchema{2, "key_id", Text},
                                    FieldSchema{3, "signature", Text}};
constexpr MessageSchema envelope{envelopeFields};

} // namespace

const FieldSchema *MessageSchema::find(std::uint32_t number) const
{
    const auto found = std::ranges::find(fields, number, &FieldSchema::number);
    return found == fields.end() ? nullptr : &*found;
}

const MessageSchema &recordSchema(LogKind kind)
{
    return kind == LogKind::Package ? packageRecord : operatorRecord;
}

const MessageSchema &envelopeSchema()
{
    return envelope;
}

} // namespace kennel
