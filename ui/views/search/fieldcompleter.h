// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QCompleter>

namespace kennel {

/** Offers the names of fields for the last term of a query. */
class FieldCompleter : public QCompleter
{
    Q_OBJECT

public:
    explicit FieldCompleter(QObject *parent = nullptr);

    QStringList splitPath(const QString &text) const override;
    QString pathFromIndex(const QModelIndex &index) const override;

private:
    mutable QString m_before; ///< what stands before the last term
};

} // namespace kennel
