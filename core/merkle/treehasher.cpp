// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "merkle/treehasher.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace kennel {

static constexpr char LeafPrefix = 0;
static constexpr char BranchPrefix = 1;
static constexpr std::string_view LogLeafTag = "WARG-LOG-LEAF-V0";
static constexpr std::string_view MapLeafTag = "WARG-MAP-LEAF-V0";
static constexpr char DigestTextLength = Digest::TextSize; // fits one byte of LEB128

Digest TreeHasher::leaf(ByteView data)
{
    m_sha256.update(std::string_view(&LeafPrefix, 1));
    m_sha256.update(data);
    return m_sha256.finish();
}

Digest TreeHasher::branch(const Digest &left, const Digest &right)
{
    // One buffer and one update: with inputs this short each call of the library counts.
    std::array<std::uint8_t, 1 + 2 * Digest::Size> message;
    message[0] = BranchPrefix;
    std::ranges::copy(left.bytes(), message.begin() + 1);
    std::ranges::copy(right.bytes(), message.begin() + 1 + Digest::Size);
    return m_sha256.digest(message);
}

Digest TreeHasher::logLeaf(const LogLeaf &leaf)
{
    std::array<char, 1 + LogLeafTag.size() + 2 * (1 + Digest::TextSize)> message;
    char *end = message.data();
    *end++ = LeafPrefix;
    end = std::ranges::copy(LogLeafTag, end).out;
    for (const Digest &digest : {leaf.log.digest(), leaf.record.digest()}) {
        *end++ = DigestTextLength;
        digest.writeText(end);
        end += Digest::TextSize;
    }
    return m_sha256.digest(bytesOf({message.data(), message.size()}));
}

Digest TreeHasher::mapLeaf(const RecordId &record)
{
    std::array<char, 1 + MapLeafTag.size() + 1 + Digest::TextSize> message;
    char *end = message.data();
    *end++ = LeafPrefix;
    end = std::ranges::copy(MapLeafTag, end).out;
    *end++ = DigestTextLength;
    record.digest().writeText(end);
    return m_sha256.digest(bytesOf({message.data(), message.size()}));
}

Digest TreeHasher::mapPath(const LogId &log)
{
    return m_sha256.digest(log.bytes());
}

Digest emptyLogRoot()
{
    return sha256({});
}

} // namespace kennel
