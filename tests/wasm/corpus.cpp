// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "corpus.h"
#include "support/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace kennel::test {

using namespace Qt::StringLiterals;

QStringList corpusFolders()
{
    QStringList folders{testData(u"wasm"_s)};
    const QString larger = qEnvironmentVariable("KENNEL_CORPUS");
    if (larger.isEmpty())
        qWarning("KENNEL_CORPUS names no folder: only the files of the tests are read, not the larger corpus");
    else
        folders += larger;
    return folders;
}

QStringList corpusBinaries(const QString &folder)
{
    QStringList binaries;
    for (const QString &part : {u"own"_s, u"fetched"_s}) {
        const QDir directory(folder + u'/' + part);
        for (const QString &name : directory.entryList({u"*.wasm"_s}, QDir::Files, QDir::Name))
            binaries += directory.filePath(name);
    }
    return binaries;
}

QString oracleOf(const QString &binary, const QString &suffix)
{
    const QFileInfo info(binary);
    const QString path = info.dir().filePath(u"../oracle/%1.%2"_s.arg(info.completeBaseName(), suffix));
    return QFileInfo::exists(path) ? path : QString();
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

QByteArray unifiedDiff(const QByteArray &expected, const QByteArray &actual)
{
    if (expected == actual)
        return {};
    static constexpr qsizetype Context = 3;
    const auto before = expected.split('\n');
    const auto after = actual.split('\n');
    qsizetype same = 0;
    while (same < before.size() && same < after.size() && before[same] == after[same])
        ++same;
    qsizetype end = 0;
    while (end < before.size() - same && end < after.size() - same &&
           before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    const qsizetype first = std::max<qsizetype>(0, same - Context);
    const qsizetype tail = std::min(end, Context);
    const auto range = [&](qsizetype size) -> QByteArray {
        return QByteArray::number(first + 1) + ',' + QByteArray::number(size - end + tail - first);
    };
    QByteArray diff = "--- expected\n+++ actual\n@@ -" + range(before.size()) + " +" + range(after.size()) + " @@\n";
    for (qsizetype i = first; i < same; ++i)
        diff += ' ' + before[i] + '\n';
    for (qsizetype i = same; i < before.size() - end; ++i)
        diff += '-' + before[i] + '\n';
    for (qsizetype i = same; i < after.size() - end; ++i)
        diff += '+' + after[i] + '\n';
    for (qsizetype i = before.size() - end; i < before.size() - end + tail; ++i)
        diff += ' ' + before[i] + '\n';
    return diff;
}

} // namespace kennel::test
