// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Sections and metadata of every part, beside those that the reference lists.
#include "corpus.h"

#include "wasm/binary.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

class StructureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sections_data() { rows(); }
    void sections();
    void shares_data() { rows(); }
    void shares();
    void metadata_data() { rows(); }
    void metadata();

private:
    static void rows();
};

static wasm::Binary readFile(const QString &path)
{
    const QByteArray bytes = fileBytes(path);
    return wasm::readBinary(bytesOf({bytes.constData(), std::size_t(bytes.size())}));
}

static QJsonArray jsonFile(const QString &path)
{
    return QJsonDocument::fromJson(fileBytes(path)).array();
}

void StructureTest::rows()
{
    QTest::addColumn<QString>("path");
    const QStringList folders = corpusFolders();
    for (const QString &folder : folders) {
        for (const QString &path : corpusBinaries(folder))
            QTest::newRow(qPrintable(QDir(folder).dirName() + u'/' + QDir(folder).relativeFilePath(path))) << path;
    }
}

void StructureTest::sections()
{
    QFETCH(const QString, path);
    const wasm::Binary binary = readFile(path);
    std::vector<std::size_t> next(binary.parts.size());
    std::size_t parts = 0;
    for (const auto &event : jsonFile(oracleOf(path, u"sections.json"_s))) {
        const auto node = std::size_t(event["node"_L1].toInt());
        QVERIFY(node < binary.parts.size());
        const wasm::Part &part = binary.parts[node];
        const QString kind = event["event"_L1].toString();
        const auto offset = std::size_t(event["offset"_L1].toInteger());
        if (kind == "begin"_L1) {
            ++parts;
            QCOMPARE(part.range.offset, offset);
            QCOMPARE(part.kind == wasm::Part::Kind::Module, event["encoding"_L1].toString() == "module"_L1);
            QCOMPARE(part.parent ? qint64(*part.parent) : -1, event["parent"_L1].toInteger(-1));
            continue;
        }
        if (kind == "end"_L1) {
            QCOMPARE(part.range.end(), offset);
            QCOMPARE(next[node], part.sections.size());
            continue;
        }
        QVERIFY(next[node] < part.sections.size());
        const wasm::Section &section = part.sections[next[node]++];
        QCOMPARE(int(section.id), event["id"_L1].toInt());
        QCOMPARE(section.payload.offset, std::size_t(event["payload_offset"_L1].toInteger()));
        QCOMPARE(section.payload.length, std::size_t(event["payload_size"_L1].toInteger()));
        if (event["name"_L1].isString()) {
            QCOMPARE(QString::fromStdString(section.customName), event["name"_L1].toString());
            QCOMPARE(section.dataOffset, std::size_t(event["data_offset"_L1].toInteger()));
        }
        if (!event["count"_L1].isUndefined())
            QCOMPARE(qint64(section.count.value_or(0)), event["count"_L1].toInteger());
    }
    QCOMPARE(parts, binary.parts.size());
}

/// Headers and payloads of all sections, and the preamble, are the whole part.
void StructureTest::shares()
{
    QFETCH(const QString, path);
    for (const wasm::Part &part : readFile(path).parts) {
        std::size_t sum = 8;
        for (const wasm::Section &section : part.sections)
            sum += section.payload.end() - section.headerOffset;
        QCOMPARE(sum, part.range.length);
    }
}

/// The fields of the last section "producers", which is the one that the reference keeps.
static QJsonArray producersOf(const wasm::Metadata &metadata)
{
    QJsonArray fields;
    for (const wasm::ProducersField &field : metadata.producers) {
        if (field.offset != metadata.producers.back().offset)
            continue;
        QJsonArray values;
        for (const auto &[name, version] : field.values)
            values += QJsonArray{QString::fromStdString(name), QString::fromStdString(version)};
        fields += QJsonArray{QString::fromStdString(field.name), values};
    }
    return fields;
}

void StructureTest::metadata()
{
    QFETCH(const QString, path);
    const QString expected = oracleOf(path, u"meta.json"_s);
    if (expected.isEmpty())
        QSKIP("the reference gives no metadata at all for this file");
    const wasm::Binary binary = readFile(path);
    const QJsonArray parts = jsonFile(expected);
    QCOMPARE(std::size_t(parts.size()), binary.parts.size());
    // The reference lists the parts in another order than that of the file.
    for (const auto &wanted : parts) {
        const auto offset = std::size_t(wanted["range"_L1][0].toInteger());
        const auto part = std::ranges::find_if(
            binary.parts, [offset](const wasm::Part &each) { return each.range.offset == offset; });
        QVERIFY(part != binary.parts.end());
        QCOMPARE(part->range.end(), std::size_t(wanted["range"_L1][1].toInteger()));
        QCOMPARE(QString::fromStdString(part->metadata.name.value_or("")), wanted["name"_L1].toString());
        QCOMPARE(producersOf(part->metadata), wanted["producers"_L1].toArray());
    }
}

QTEST_GUILESS_MAIN(StructureTest)
#include "structuretest.moc"
