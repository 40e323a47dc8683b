// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/search/fieldcompleter.h"

#include "search/searchquery.h"

#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

QStringList offers()
{
    QStringList all;
    for (const auto name : search::fieldNames())
        all << QString::fromLatin1(name.data(), qsizetype(name.size())) + u':';
    return all;
}

} // namespace

FieldCompleter::FieldCompleter(QObject *parent)
    : QCompleter(parent)
{
    setModel(new QStringListModel(offers(), this));
    setCaseSensitivity(Qt::CaseInsensitive);
}

QStringList FieldCompleter::splitPath(const QString &text) const
{
    qsizetype begin = text.lastIndexOf(u' ') + 1;
    if (text.sliced(begin).startsWith(u'-'))
        ++begin;
    m_before = text.first(begin);
    const QString last = text.sliced(begin);
    // Nothing is offered before anything of the term is there, nor once its field is.
    return {last.isEmpty() || last.contains(u':') ? u"\n"_s : last};
}

QString FieldCompleter::pathFromIndex(const QModelIndex &index) const
{
    return m_before + QCompleter::pathFromIndex(index);
}

} // namespace kennel
