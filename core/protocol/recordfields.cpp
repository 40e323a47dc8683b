// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "protocol/recordfields.h"

#include "protocol/recordschema.h"

namespace kennel {

namespace {

/// A scalar given twice: the last one wins.
class Slot
{
public:
    void take(Field &field)
    {
        if (m_field)
            m_field->superseded = true;
        m_field = &field;
    }

    Field *field() const { return m_field; }

private:
    Field *m_field = nullptr;
};

EntryFields mergeEntry(Field &entry)
{
    EntryFields merged;
    merged.entry = &entry;
    Slot first;
    Slot second;
    Field *counting = entry.children.data(); // what lies before it has its mark already: each is marked once
    for (Field &member : entry.children) {
        if (!member.isKnown())
            continue;
        if (merged.member && merged.member->number != member.number) {
            // Another member of the oneof: nothing of those before it counts.
            for (; counting != &member; ++counting)
                counting->superseded = counting->isKnown();
            first = {};
            second = {};
            merged.permissions.clear();
        }
        merged.member = &member;
        for (Field &field : member.children) {
            if (field.type == FieldType::Enum)
                merged.permissions.push_back(&field);
            else if (field.type == FieldType::EnumList)
                for (const Field &element : field.children)
                    merged.permissions.push_back(&element);
            else if (field.isKnown())
                (field.number == 1 ? first : second).take(field);
        }
    }
    merged.first = first.field();
    merged.second = second.field();
    return merged;
}

} // namespace

RecordFields mergeRecordFields(Field &record)
{
    RecordFields merged;
    Slot prev;
    Slot version;
    Slot seconds;
    Slot nanos;
    for (Field &field : record.children) {
        if (!field.isKnown())
            continue;
        switch (field.number) {
        case fieldnumber::prev:
            prev.take(field);
            break;
        case fieldnumber::version:
            version.take(field);
            break;
        case fieldnumber::time:
            if (!merged.time)
                merged.time = &field;
            for (Field &part : field.children)
                if (part.isKnown())
                    (part.number == fieldnumber::seconds ? seconds : nanos).take(part);
            break;
        default:
            merged.entries.push_back(mergeEntry(field));
        }
    }
    merged.prev = prev.field();
    merged.version = version.field();
    merged.seconds = seconds.field();
    merged.nanos = nanos.field();
    return merged;
}

} // namespace kennel
