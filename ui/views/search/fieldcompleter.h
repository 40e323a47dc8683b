// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "search/searchquery.h"

#include <QCompleter>

#include <string>
#include <vector>

class QStringListModel;

namespace kennel {

/**
 * Completes the last term of a query: its field, and what may stand behind it. The few values of some fields it knows;
 * those that were indexed it asks for.
 */
class FieldCompleter : public QCompleter
{
    Q_OBJECT

public:
    explicit FieldCompleter(QObject *parent = nullptr);

    /** Offers what the last term of `text` may become. To be called before the text is completed. */
    void setText(const QString &text);
    /** Offers `values` of `field`, if they are still what is wanted. */
    void setValues(search::Field field, const std::string &beginning, const std::vector<std::string> &values);

    QStringList splitPath(const QString &text) const override;
    QString pathFromIndex(const QModelIndex &index) const override;

Q_SIGNALS:
    /** Somebody is about to write a value of `field` that begins so. */
    void valuesWanted(kennel::search::Field field, const std::string &beginning);

private:
    QStringListModel *m_offers;
    search::Field m_field{};  ///< whose value is being written
    std::string m_beginning;  ///< of that value
    mutable QString m_before; ///< what stands before the last term
};

} // namespace kennel
