// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QObject>

namespace kennel {

/// Whether what is fetched costs the user something. Passed in, so that tests decide.
class ConnectionCost : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual bool isMetered() const = 0;

Q_SIGNALS:
    void changed();
};

/// What the system says of the connection; where it says nothing, it is not metered.
class SystemConnectionCost : public ConnectionCost
{
    Q_OBJECT

public:
    explicit SystemConnectionCost(QObject *parent = nullptr);

    bool isMetered() const override;
};

} // namespace kennel
