// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "api/onewaybody.h"

#include <algorithm>
#include <cstring>

namespace kennel {

OneWayBody::OneWayBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneWayBody::reset()
{
    return m_position == 0;
}

qint64 OneWayBody::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min(maxSize, qint64(m_bytes.size()) - m_position);
    if (size <= 0)
        return m_position == m_bytes.size() ? -1 : 0;
    std::memcpy(data, m_bytes.constData() + m_position, size_t(size));
    m_position += size;
    return size;
}

qint64 OneWayBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace kennel
