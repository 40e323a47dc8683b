// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wireexcuses.h"

namespace kennel::test {

namespace {

/// Messages of the schema, as far as wire types go.
enum class Level : std::uint8_t { Record, Timestamp, Entry, TwoTexts, OneText, TextAndList };

/// What the schema expects of a field.
enum class Expected : std::uint8_t { Unknown, Varint, Text, List, Message };

struct Walk
{
    LogKind kind;
    Excuses found;
    bool stopped = false; // at the first thing that both refuse, or that excuses everything behind it

    struct Varint
    {
        std::uint64_t value = 0;
        std::size_t size = 0; // 0: cut off, or longer than ten bytes
        bool overflow = false;
    };

    static Varint varint(ByteView bytes)
    {
        Varint result;
        for (std::size_t i = 0; i < 10 && i < bytes.size(); ++i) {
            if (i == 9 && (bytes[i] & 0x7e) != 0)
                result.overflow = true;
            result.value |= std::uint64_t(bytes[i] & 0x7f) << (7 * i);
            if (bytes[i] < 0x80) {
                result.size = i + 1;
                return result;
            }
        }
        return {};
    }

    static void put(Bytes &out, std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7)
            out.push_back(std::uint8_t(value | 0x80));
        out.push_back(std::uint8_t(value));
    }

    static void put(Bytes &out, ByteView bytes) { out.insert(out.end(), bytes.begin(), bytes.end()); }

    static Expected expected(Level level, std::uint64_t number)
    {
        switch (level) {
        case Level::Record:
            return number == 1                  ? Expected::Text
                   : number == 2                ? Expected::Varint
                   : number == 3 || number == 4 ? Expected::Message
                                                : Expected::Unknown;
        case Level::Timestamp:
            return number <= 2 ? Expected::Varint : Expected::Unknown;
        case Level::Entry:
            return number <= 5 ? Expected::Message : Expected::Unknown;
        case Level::TwoTexts:
            return number <= 2 ? Expected::Text : Expected::Unknown;
        case Level::OneText:
            return number == 1 ? Expected::Text : Expected::Unknown;
        case Level::TextAndList:
            return number == 1 ? Expected::Text : number == 2 ? Expected::List : Expected::Unknown;
        }
        return Expected::Unknown;
    }

    Level below(Level level, std::uint64_t number) const
    {
        if (level == Level::Record)
            return number == 3 ? Level::Timestamp : Level::Entry;
        if (number == 2 || number == 3)
            return Level::TextAndList;
        const std::uint64_t withOneText = kind == LogKind::Package ? 5 : 4;
        return number == withOneText ? Level::OneText : Level::TwoTexts;
    }

    void refuse(Excuse excuse)
    {
        found.mustRefuse = excuse;
        stopped = true;
    }

    /// Takes a tag or length off \a rest and writes it in its shortest form. Stops, and leaves \a rest alone, if it is
    /// none.
    std::uint64_t shorten(ByteView &rest, Bytes &out, bool isTag)
    {
        const Varint read = varint(rest);
        if (read.size == 0 || read.overflow) { // both refuse: libprotobuf because it is longer than five bytes
            stopped = true;
            return 0;
        }
        if (isTag && read.value > 0xffff'ffff) {
            if (read.size <= 5)
                refuse(Excuse::TagOverflow);
            stopped = true;
            return 0;
        }
        (isTag ? found.paddedTag : found.paddedLength) |= read.size > 5;
        if (isTag || read.value <= rest.size() - read.size) {
            put(out, read.value);
            rest = rest.subspan(read.size);
        } else {
            stopped = true; // beyond the end
        }
        return read.value;
    }

    void checkVarints(ByteView bytes)
    {
        while (!bytes.empty() && !stopped) {
            const Varint read = varint(bytes);
            if (read.overflow)
                return refuse(Excuse::VarintOverflow);
            if (read.size == 0)
                stopped = true;
            bytes = bytes.subspan(read.size);
        }
    }

    /// Walks through one field of a message, or of a group if \a level is nothing. True at the end tag of a group.
    bool field(std::optional<Level> level, ByteView &rest, Bytes &out)
    {
        const std::uint64_t tag = shorten(rest, out, true);
        if (stopped)
            return false;
        const std::uint64_t number = tag >> 3;
        const auto type = unsigned(tag & 7);
        if (number == 0 || type > 5 || (type == 4 && level)) {
            stopped = true;
            return false;
        }
        if (type == 4)
            return true; // whether it is the right number is the decoders' business
        const Expected want = level ? expected(*level, number) : Expected::Unknown;
        const bool fits = want == Expected::Unknown || (want == Expected::Varint && type == 0) ||
                          (want == Expected::List && (type == 0 || type == 2)) ||
                          ((want == Expected::Text || want == Expected::Message) && type == 2);
        if (!fits) {
            refuse(Excuse::WrongWireType);
            return false;
        }
        value(type, want, want == Expected::Message ? below(*level, number) : Level::Record, rest, out);
        return false;
    }

    void value(unsigned type, Expected want, Level level, ByteView &rest, Bytes &out)
    {
        if (type == 3) {
            while (!stopped && !rest.empty() && !field(std::nullopt, rest, out)) {
            }
            return;
        }
        std::size_t size = type == 1 ? 8 : 4;
        if (type == 0) {
            const Varint read = varint(rest);
            if (read.overflow)
                return refuse(Excuse::VarintOverflow);
            size = read.size;
        } else if (type == 2) {
            ByteView ahead = rest;
            Bytes shortened;
            size = std::size_t(shorten(ahead, shortened, false));
            if (stopped)
                return;
            rest = ahead;
            if (want == Expected::Message) {
                const Bytes content = message(level, rest.first(size));
                put(out, content.size());
                put(out, content);
                rest = rest.subspan(size);
                return;
            }
            put(out, shortened);
            if (want == Expected::List)
                checkVarints(rest.first(size));
        }
        if (size > rest.size() || (type == 0 && size == 0)) {
            stopped = true;
            return;
        }
        put(out, rest.first(size));
        rest = rest.subspan(size);
    }

    /// The fields of a message in normalised form; from where the walk stopped, as they are.
    Bytes message(Level level, ByteView bytes)
    {
        Bytes out;
        while (!bytes.empty() && !stopped)
            field(level, bytes, out);
        put(out, bytes);
        return out;
    }
};

} // namespace

Excuses findExcuses(LogKind kind, ByteView record)
{
    Walk walk{kind, {}, false};
    walk.found.normalised = walk.message(Level::Record, record);
    return std::move(walk.found);
}

} // namespace kennel::test
