// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/diffmodel.h"
#include "models/interfacetreemodel.h"
#include "models/structuremodel.h"
#include "views/compare/comparepanel.h"
#include "views/compare/verdictcard.h"
#include "views/inside/insidesummary.h"
#include "views/inside/interfacepanel.h"
#include "views/inside/structurepanel.h"
#include "widgets/chip.h"
#include "widgets/codeview.h"
#include "widgets/hexview.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QTreeView>

#include <algorithm>

using namespace kennel;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const InspectedFile> inside(const QString &file)
{
    const auto result = lookInside(QLatin1StringView(KENNEL_TEST_DATA) + u"/wasm/"_s + file, nullptr);
    return result ? *result : nullptr;
}

/** The first node below `parent`, at any depth, that is called `name`. */
QModelIndex named(const QAbstractItemModel &model, const QString &name, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const auto index = model.index(row, 0, parent);
        if (index.data().toString() == name)
            return index;
        if (const auto below = named(model, name, index); below.isValid())
            return below;
    }
    return {};
}

} // namespace

/** What is in files: interfaces beside their text, sections beside their bytes, and what is wrong. */
class InsideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileMakesSoundModels()
    {
        const QDir folder(QLatin1StringView(KENNEL_TEST_DATA) + u"/wasm"_s);
        int files = 0;
        for (const auto &part : {u"own"_s, u"malformed"_s}) {
            for (const auto &name : QDir(folder.filePath(part)).entryList({u"*.wasm"_s}, QDir::Files)) {
                const auto file = inside(part + u'/' + name);
                QVERIFY(file);
                InterfaceTreeModel interface;
                StructureModel structure;
                const QAbstractItemModelTester first(&interface), second(&structure);
                interface.setFile(file);
                structure.setFile(file);
                interface.setFile(nullptr);
                structure.setFile(nullptr);
                ++files;
            }
        }
        QVERIFY(files > 100);
    }

    void everyPairMakesASoundModel()
    {
        const QDir folder(QLatin1StringView(KENNEL_TEST_DATA) + u"/wasm/own"_s);
        std::vector<std::shared_ptr<const InspectedFile>> files;
        for (const auto &name : folder.entryList({u"*.wasm"_s}, QDir::Files))
            files.push_back(inside(u"own/"_s + name));
        DiffModel model;
        const QAbstractItemModelTester tester(&model);
        for (std::size_t i = 1; i < files.size(); ++i) {
            const auto diff = compareInside(*files[i - 1], *files[i]);
            QVERIFY(diff);
            model.setDiff(*diff, files[i - 1], files[i]);
            QVERIFY((*diff)->areIdentical() == (model.rowCount() == 0));
        }
        model.setDiff(nullptr, nullptr, nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    /** What could not be compared is said on the page itself, and why. */
    void comparisonsSayWhatTheyLeftOut()
    {
        ComparePanel panel;
        const auto compare = [&](const QString &before, const QString &after) {
            const auto old = inside(before);
            const auto now = inside(after);
            panel.setDiff(compareInside(*old, *now).value(), old, now);
        };
        compare(u"own/hello-dummy.component.wasm"_s, u"malformed/sec-trailing.wasm"_s);
        QVERIFY(panel.notCompared()->isVisibleTo(&panel));
        QVERIFY(panel.notCompared()->remarks().contains(u"of the newer one could not be read"_s));
        QCOMPARE(panel.users()->text(), u"Who uses it"_s);
        compare(u"own/hello-dummy.component.wasm"_s, u"own/type-exports.wasm"_s);
        QVERIFY(panel.notCompared()->remarks().startsWith(u"Without a form in WIT, and not compared"_s));
        // No versions, no judgement of them.
        QVERIFY(!panel.versionFit()->isVisibleTo(&panel));
        compare(u"own/hello-dummy.component.wasm"_s, u"own/edge-both.component.wasm"_s);
        QVERIFY(!panel.notCompared()->isVisibleTo(&panel));
        compare(u"own/hello-dummy.component.wasm"_s, u"malformed/sec-trailing.wasm"_s);
        panel.showError(InspectError::Unreadable);
        QVERIFY(!panel.notCompared()->isVisibleTo(&panel));
    }

    void summaries()
    {
        InsideSummary summary(meaning::Host::builtIn());
        const auto texts = [&] {
            QStringList all;
            for (const auto *label : summary.findChildren<PlainLabel *>()) {
                if (!label->isHidden())
                    all << label->text();
            }
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return all;
        };
        summary.setFile(inside(u"own/metadata-full.component.wasm"_s), u"version 1.0.0"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(texts().contains(u"version 1.0.0"_s));
        QVERIFY(texts().contains(u"Where it runs"_s));
        QVERIFY(texts().contains(u"Claims made by the file"_s));
        // What was not read to its end is not judged.
        summary.setFile(inside(u"malformed/sec-trailing.wasm"_s), {});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(std::ranges::any_of(texts(), [](const QString &text) { return text.startsWith(u"Not judged: "_s); }));
        QVERIFY(!texts().contains(u"Where it runs"_s));
        summary.setFile(inside(u"own/kitchen.wit.wasm"_s), {});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(texts().contains(u"Holds types alone, and does nothing by itself"_s));
        QVERIFY(!texts().contains(u"What it may do"_s));
    }

    /** What is new since another version, as far as that is known. */
    void news()
    {
        InsideSummary summary(meaning::Host::builtIn());
        const auto said = [&] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QStringList all;
            for (const auto *chip : summary.findChildren<Chip *>())
                all << chip->chip().text;
            for (const auto *label : summary.findChildren<PlainLabel *>())
                all << label->text();
            return all;
        };
        const auto one = inside(u"own/edge-chain.component.wasm"_s);
        const auto other = inside(u"own/metadata-full.component.wasm"_s);
        QVERIFY(one && other);
        summary.setFile(one, {});
        summary.setPrevious(u"0.9.0"_s, other);
        QCOMPARE(said().count(u"new since 0.9.0"_s), 3);
        summary.setPrevious(u"0.8.0"_s, other);
        QCOMPARE(said().count(u"new since 0.9.0"_s), 0);
        QCOMPARE(said().count(u"new since 0.8.0"_s), 3);
        summary.setFile(one, {});
        QCOMPARE(said().count(u"new since 0.9.0"_s), 0);
        summary.setPrevious(u"0.9.0"_s, nullptr);
        summary.setPrevious(u"0.9.0"_s, one);
        QVERIFY(said().contains(u"The same as in version 0.9.0."_s));
        QVERIFY(!said().contains(u"Version 0.9.0 is not on this computer: what is new since then is not known."_s));
        summary.setFile(other, {});
        summary.setPrevious(u"0.9.0"_s, one);
        QCOMPARE(said().count(u"no longer since 0.9.0"_s), 3);
        summary.setFile(one, {});
        summary.setPrevious(u"0.9.0"_s, nullptr);
        QVERIFY(said().contains(u"Version 0.9.0 is not on this computer: what is new since then is not known."_s));
        summary.setFile(one, {});
        summary.setPrevious(u"0.9.0"_s, inside(u"malformed/sec-trailing.wasm"_s));
        QVERIFY(said().contains(u"Version 0.9.0 could not be read to its end: nobody can say what is new."_s));
        // Of what is not judged itself nothing is new.
        summary.setFile(inside(u"malformed/sec-trailing.wasm"_s), {});
        summary.setPrevious(u"0.9.0"_s, one);
        QVERIFY(!said().contains(u"no longer since 0.9.0"_s));
    }

    void treeAndTextFollowEachOther()
    {
        InterfacePanel panel;
        const auto file = inside(u"own/kitchen.wit.wasm"_s);
        QVERIFY(file);
        panel.setFile(file);
        auto *tree = panel.tree();
        InterfaceTreeModel model;
        model.setFile(file);
        QVERIFY(!model.outline().entries().empty());
        for (const auto &entry : model.outline().entries()) {
            const QString line = model.text().split(u'\n')[entry.line];
            QVERIFY2(line.contains(entry.name), qPrintable(line));
            QVERIFY(entry.last >= entry.line);
        }
        const auto imports = named(*tree->model(), u"Imports"_s);
        QVERIFY(imports.isValid() && tree->model()->rowCount(imports) > 0);
        const auto chosen = tree->model()->index(0, 0, imports);
        tree->setCurrentIndex(chosen);
        const int line = chosen.data(InterfaceTreeModel::LineRole).toInt();
        QCOMPARE(panel.code()->textCursor().blockNumber(), line);
        // A line of the text selects what it belongs to.
        const auto &entries = model.outline().entries();
        const auto handles = std::ranges::find(entries, u"handles"_s, &WitEntry::name);
        QVERIFY(handles != entries.end());
        panel.code()->setTextCursor(QTextCursor(panel.code()->document()->findBlockByNumber(handles->line)));
        QCOMPARE(tree->currentIndex().data().toString(), u"handles"_s);
        // What does not match is not there.
        panel.filter()->setText(u"nothing is called so"_s);
        QCOMPARE(tree->model()->rowCount(), 0);
        panel.filter()->clear();
        QVERIFY(tree->model()->rowCount() > 0);
    }

    void everyTextIsHighlighted()
    {
        const QDir folder(QLatin1StringView(KENNEL_TEST_DATA) + u"/wasm/oracle"_s);
        const auto names = folder.entryList({u"*.wit"_s}, QDir::Files);
        QVERIFY(!names.isEmpty());
        CodeView view(u"text"_s);
        for (const auto &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            view.setCode(QString::fromUtf8(file.readAll()), u"WIT"_s);
            for (auto block = view.document()->begin(); block.isValid(); block = block.next()) {
                const auto formats = block.layout()->formats();
                const QString line = block.text().trimmed();
                // Documentation is text, whatever words are in it.
                if (line.startsWith(u"///"_s))
                    QCOMPARE(formats.last().start, int(block.text().indexOf(u'/')));
                if (line.startsWith(u"package "_s) || line.startsWith(u"interface "_s))
                    QVERIFY2(std::ranges::any_of(
                                 formats, [](const auto &range) { return range.format.fontWeight() > QFont::Normal; }),
                             qPrintable(name + u": "_s + line));
            }
        }
    }

    void bytesFollowTheSelection()
    {
        StructurePanel panel;
        QSignalSpy wanted(&panel, &StructurePanel::bytesWanted);
        const auto file = inside(u"own/kitchen.wit.wasm"_s);
        panel.setFile(file);
        QCOMPARE(wanted.size(), 1);
        auto *tree = panel.tree();
        const auto top = tree->model()->index(0, 0);
        QVERIFY(tree->model()->rowCount(top) > 0);
        tree->setCurrentIndex(tree->model()->index(1, 0, top));
        const auto range = wanted.last().at(1).value<ByteRange>();
        QVERIFY(range.offset > 0);
        const auto bytes = readRange(file->path, range);
        panel.setBytes(range.offset, bytes.value());
        QCOMPARE(panel.hexView()->bytes(), *bytes);
        // Late bytes of what is no longer selected.
        panel.setBytes(range.offset + 1, {});
        QCOMPARE(panel.hexView()->bytes(), *bytes);
        QVERIFY(panel.path().contains(u'›'));
    }

    void aHostileFileSaysWhatIsWrongAndWhere()
    {
        InterfacePanel panel;
        const auto file = inside(u"malformed/leb-size-unterminated.wasm"_s);
        QVERIFY(file);
        panel.setFile(file);
        QVERIFY(panel.fault()->isVisibleTo(&panel));
        QVERIFY(panel.fault()->headline().contains(u"cannot be decoded"_s));
        panel.setFile(inside(u"own/kitchen.wit.wasm"_s));
        QVERIFY(!panel.fault()->isVisibleTo(&panel));
    }
};

QTEST_MAIN(InsideTest)
#include "insidetest.moc"
