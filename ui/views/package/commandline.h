// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QWidget>

namespace kennel {

/** A command for a terminal, to be read and copied. */
class CommandLine : public QWidget
{
    Q_OBJECT

public:
    explicit CommandLine(const QString &command, QWidget *parent = nullptr);

    QString command() const;

private:
    QString m_command;
};

} // namespace kennel
