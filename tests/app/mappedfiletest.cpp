// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// With --shorten FILE this program shortens a file that it has mapped and then reads it, as somebody else might do.
#include "mappedfile.h"

#include "base/outcome.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kennel;

namespace {

int shorten(const QString &path)
{
    const auto file = MappedFile::open(path);
    QFile other(path);
    if (!file || !other.open(QIODevice::ReadWrite) || !other.resize(0))
        return EXIT_FAILURE;
    return int(std::ranges::count(file->bytes(), 'x'));
}

} // namespace

class MappedFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(QByteArray(10'000, 'x')), 10'000);
    }

    void isWhatLiesThere()
    {
        const auto file = MappedFile::open(path());
        QVERIFY(file.has_value());
        QCOMPARE(file->bytes().size(), 10'000U);
        QCOMPARE(std::ranges::count(file->bytes(), 'x'), 10'000);
    }

    void anEmptyFileIsEmpty()
    {
        QVERIFY(QFile::resize(path(), 0));
        QCOMPARE(MappedFile::open(path())->bytes().size(), 0U);
    }

    void whatIsNoFile()
    {
        QCOMPARE(MappedFile::open(m_folder->filePath(u"nothing"_s)).error(), InspectError::NotThere);
        QCOMPARE(MappedFile::open(m_folder->path()).error(), InspectError::Unreadable);
        QVERIFY(QFile::resize(path(), qint64(MaxInspectedSize) + 1));
        QCOMPARE(MappedFile::open(path()).error(), InspectError::TooLarge);
    }

    void shortenedMeanwhile()
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--shorten"_s, path()});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), exitCode(Outcome::CouldNotCheck));
        QVERIFY(process.readAllStandardError().contains("shortened"));
    }

private:
    QString path() const { return m_folder->filePath(u"file"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == "--shorten"_L1)
        return shorten(arguments[2]);
    MappedFileTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "mappedfiletest.moc"
