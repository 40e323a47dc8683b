// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace kennel {

/// A request body that can be sent only once. QNetworkAccessManager sends a request again, without a word, if a
/// connection breaks before the answer; it rewinds the body to do so. This one refuses, so the request fails instead,
/// and whether it is repeated is decided where it shows. (Not a QBuffer: the network classes read those past their
/// virtual functions.)
class OneWayBody final : public QIODevice
{
    Q_OBJECT
public:
    explicit OneWayBody(QByteArray bytes, QObject *parent = nullptr);

    qint64 size() const override { return m_bytes.size(); }
    bool reset() override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace kennel
