// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ui/witwords.h"

#include "format/quantity.h"
#include "format/wasmfaulttext.h"
#include "models/diffmodel.h"
#include "models/interfacetreemodel.h"
#include "models/modelroles.h"
#include "models/structuremodel.h"
#include "support/sourcetree.h"
#include "views/compare/comparepanel.h"
#include "views/compare/verdictcard.h"
#include "views/inside/factrow.h"
#include "views/inside/faultbar.h"
#include "views/inside/insidesummary.h"
#include "views/inside/interfacepanel.h"
#include "views/inside/structurepanel.h"
#include "widgets/celldelegate.h"
#include "widgets/chip.h"
#include "widgets/codeview.h"
#include "widgets/emptystate.h"
#include "widgets/foldgutter.h"
#include "widgets/hexview.h"
#include "widgets/messagebar.h"
#include "widgets/metrics.h"
#include "widgets/plainlabel.h"
#include "widgets/searchfield.h"
#include "widgets/themecolors.h"
#include "widgets/treemap.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QTreeView>

#include <algorithm>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const InspectedFile> inside(const QString &file)
{
    const auto result = lookInside(testData(u"wasm/"_s + file), nullptr);
    return result ? *result : nullptr;
}

/** Text with blocks inside each other; the numbers of lines matter to the tests. */
const QString nested = uR"(package a:b;

interface first {
  record point {
    x: u32,
    y: u32,
  }

  use other.{name, title};
}
world second {
  import first;
}
)"_s;

bool isHidden(const CodeView &view, int line)
{
    return !view.document()->findBlockByNumber(line).isVisible();
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
        const QDir folder(testData(u"wasm"_s));
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

    /** Of what could not be read nobody says that there is none: no empty world, no count of zero, but what is wrong.
     */
    void whatCannotBeReadIsNotCounted()
    {
        const QDir folder(testData(u"wasm/malformed"_s));
        InsideSummary summary(meaning::Host::builtIn());
        InterfacePanel panel;
        static const QRegularExpression none(u" 0 (import|export|interface|world|nested)"_s);
        int damaged = 0;
        for (const auto &name : folder.entryList({u"*.wasm"_s}, QDir::Files)) {
            const auto file = inside(u"malformed/"_s + name);
            QVERIFY(file);
            if (file->inspection.binary.isWhole())
                continue;
            ++damaged;
            const QString offset = countText(file->inspection.binary.faults.worst()->offset);
            summary.setFile(file, {});
            panel.setFile(file);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QVERIFY2(!summary.fault()->isHidden() && !panel.fault()->isHidden(), qPrintable(name));
            QVERIFY2(summary.fault()->accessibleDescription().contains(u"at byte %1."_s.arg(offset)), qPrintable(name));
            for (const auto *label : summary.findChildren<PlainLabel *>())
                QVERIFY2(!label->text().contains(none), qPrintable(name + u": "_s + label->text()));
            const auto *model = panel.tree()->model();
            std::vector<QModelIndex> open{QModelIndex()};
            while (!open.empty()) {
                const auto index = open.back();
                open.pop_back();
                QVERIFY2(index.data(CellSecondaryRole).toString() != u"0"_s, qPrintable(name));
                QVERIFY2(index.data(CellSecondaryRole).toString() != u"world"_s || model->rowCount(index) > 0,
                         qPrintable(name));
                for (int row = 0; row < model->rowCount(index); ++row)
                    open.push_back(model->index(row, 0, index));
            }
            if (model->rowCount() == 0) {
                const auto *empty = panel.findChild<EmptyState *>();
                QVERIFY2(!empty->isHidden() && empty->accessibleName() == u"The interface could not be read"_s,
                         qPrintable(name));
                QVERIFY2(empty->accessibleDescription().contains(u"at byte "_s + offset), qPrintable(name));
            }
        }
        QVERIFY(damaged > 30);
    }

    void everyPairMakesASoundModel()
    {
        const QDir folder(testData(u"wasm/own"_s));
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
        for (const auto &claim : {u"“A <a@example.com>”"_s, u"“chat: https://chat.example.com/”"_s, u"“parsing”"_s})
            QVERIFY2(texts().contains(claim), qPrintable(claim));
        // What was not read to its end is not judged, nor is what breaks a rule.
        for (const auto &file : {u"malformed/sec-trailing.wasm"_s, u"malformed/name-dup.wasm"_s}) {
            summary.setFile(inside(file), {});
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QVERIFY(
                std::ranges::any_of(texts(), [](const QString &text) { return text.startsWith(u"Not judged: "_s); }));
            QVERIFY(!texts().contains(u"Where it runs"_s));
        }
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
        QVERIFY(said().contains(u"Version 0.9.0 is not judged: nobody can say what is new."_s));
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
        // All of it opens and closes with the keys that do so in the text.
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Asterisk);
        QVERIFY(tree->isExpanded(named(*tree->model(), u"Imports"_s)));
        QTest::keyClick(tree, Qt::Key_Underscore);
        QVERIFY(!tree->isExpanded(named(*tree->model(), u"Imports"_s)));
    }

    void everyTextIsHighlighted()
    {
        using Kind = kennel::test::Word::Kind;
        const QDir folder(testData(u"wasm/oracle"_s));
        const auto names = folder.entryList({u"*.wit"_s}, QDir::Files);
        QVERIFY(!names.isEmpty());
        CodeView view(u"text"_s);
        const auto look = [&view](const kennel::test::Word &word) {
            const auto block = view.document()->findBlockByNumber(word.line);
            for (const auto &range : block.layout()->formats()) {
                if (word.start >= range.start && word.start < range.start + range.length)
                    return range.format;
            }
            return QTextCharFormat();
        };
        int keywords = 0;
        int comments = 0;
        for (const auto &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            const auto words = kennel::test::witWords(text.split(u'\n'));
            // The same text plain: there the judge must find nothing, or it would judge nothing.
            view.setCode(text, {});
            const auto plain = look(words.front());
            for (const auto &language : {QString(), u"WIT"_s}) {
                view.setCode(text, language);
                for (const auto &word : words) {
                    const bool isComment = word.kind == Kind::Comment || word.kind == Kind::Documentation;
                    if (!isComment && word.kind != Kind::Keyword && word.kind != Kind::Version)
                        continue;
                    const auto format = look(word);
                    const bool standsOut = format.fontWeight() != plain.fontWeight() ||
                                           format.foreground().color() != plain.foreground().color();
                    QVERIFY2(standsOut != language.isEmpty(),
                             qPrintable(u"%1:%2:%3"_s.arg(name).arg(word.line + 1).arg(word.start)));
                    (isComment ? comments : keywords) += 1;
                }
            }
        }
        QVERIFY(keywords > 1000);
        QVERIFY(comments > 10);
    }

    void everyColourCanBeRead()
    {
        QFile file(testData(u"highlight/versions.wit"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QFile comments(testData(u"highlight/comments.wit"_s));
        QVERIFY(comments.open(QIODevice::ReadOnly));
        CodeView view(u"text"_s);
        view.setCode(QString::fromUtf8(file.readAll() + comments.readAll()), u"WIT"_s);
        for (const auto &palette : {lightPalette(), darkPalette(), lightPalette()}) {
            view.setPalette(palette);
            QSet<QRgb> colors;
            for (auto block = view.document()->begin(); block.isValid(); block = block.next()) {
                for (const auto &range : block.layout()->formats()) {
                    const auto color = range.format.foreground().color();
                    colors.insert(color.rgb());
                    QVERIFY2(contrast(color, palette.color(QPalette::Base)) >= 4.5, qPrintable(color.name()));
                }
            }
            QVERIFY(colors.size() > 5); // and they are still different ones
            QVERIFY(colors.contains(palette.color(QPalette::Text).rgb()));
        }
        QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
        QCOMPARE(legible(Qt::black, Qt::white, Qt::black), QColor(Qt::black));
        QCOMPARE(legible(Qt::white, Qt::white, Qt::black).lightness() < 128, true);
    }

    /** Red says that something failed: no text that is all right has it. */
    void nothingLooksFailed()
    {
        const QList<std::pair<QString, QString>> texts{
            {u"{\n  \"name\": \"a text\",\n  \"count\": 12,\n  \"yes\": true\n}"_s, u"JSON"_s},
            {u"[package]\nname = \"a text\"\ncount = 12"_s, u"TOML"_s},
            {u"(module (import \"a text\" \"b\" (func)))"_s, u"WAT"_s},
            {u"@deprecated(version = 1.0.0)\ninterface a { b: func() -> u8; }"_s, u"WIT"_s},
        };
        CodeView view(u"text"_s);
        for (const auto &palette : {lightPalette(), darkPalette()}) {
            view.setPalette(palette);
            const QColor negative = themeColors(palette).negative;
            for (const auto &[text, language] : texts) {
                view.setCode(text, language);
                for (auto block = view.document()->begin(); block.isValid(); block = block.next()) {
                    for (const auto &range : block.layout()->formats()) {
                        const auto color = range.format.foreground().color();
                        const int apart = std::abs(color.hslHue() - negative.hslHue());
                        const bool isGrey = color.hslSaturation() < 40;
                        QVERIFY2(isGrey || std::min(apart, 360 - apart) > 15,
                                 qPrintable(language + u' ' + color.name() + u": "_s +
                                            block.text().sliced(range.start, range.length)));
                    }
                }
            }
        }
    }

    void blocksFoldAndOpen()
    {
        CodeView view(u"text"_s);
        view.setCode(nested, u"WIT"_s);
        const auto &folding = view.folding();
        const auto lines = [&folding] {
            QList<std::pair<int, int>> all;
            for (const auto &region : folding.regions())
                all.append({region.first, region.last});
            return all;
        };
        // What opens and ends on one line is no block.
        QCOMPARE(lines(), (QList<std::pair<int, int>>{{2, 9}, {3, 6}, {10, 12}}));
        QCOMPARE(view.blockName(1), u"record point"_s);
        view.setFolded(1, true);
        view.setFolded(0, true);
        QVERIFY(!isHidden(view, 2) && isHidden(view, 3) && isHidden(view, 9) && !isHidden(view, 10));
        QCOMPARE(view.document()->lineCount(), view.document()->blockCount() - 7);
        // Inside, it is as it was left.
        view.setFolded(0, false);
        QVERIFY(!isHidden(view, 3) && isHidden(view, 4) && isHidden(view, 6) && !isHidden(view, 7));
        view.setAllFolded(true);
        QVERIFY(isHidden(view, 5) && isHidden(view, 11) && !isHidden(view, 10));
        // What is searched for or led to comes into sight, and nothing else.
        QVERIFY(view.findNext(u"y: u32"_s));
        QCOMPARE(view.textCursor().blockNumber(), 5);
        QVERIFY(!isHidden(view, 5) && isHidden(view, 11));
        view.setAllFolded(true);
        view.showLines(11, 11);
        QVERIFY(isHidden(view, 5) && !isHidden(view, 11));
        // A cursor in what is folded stays in sight.
        view.setFolded(2, true);
        QCOMPARE(view.textCursor().blockNumber(), 10);
        view.moveCursor(QTextCursor::End);
        QVERIFY(!isHidden(view, view.textCursor().blockNumber()));
        // Other text knows nothing of that.
        view.setAllFolded(true);
        view.setCode(nested, u"WIT"_s);
        QVERIFY(!isHidden(view, 3));
        view.setCode(u"no blocks"_s, u"WIT"_s);
        QVERIFY(folding.regions().empty());
    }

    void blocksFoldByKeyAndPointer()
    {
        CodeView view(u"text"_s);
        view.setCode(nested, u"WIT"_s);
        view.resize(400, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.setFocus();
        view.showLines(4, 4);
        QTest::keyClick(&view, Qt::Key_Minus);
        QVERIFY(isHidden(view, 4) && !isHidden(view, 7));
        QCOMPARE(view.textCursor().blockNumber(), 3);
        QTest::keyClick(&view, Qt::Key_Minus); // the block around it
        QVERIFY(isHidden(view, 3));
        QTest::keyClick(&view, Qt::Key_Plus);
        QVERIFY(!isHidden(view, 3) && isHidden(view, 4));
        QTest::keyClick(&view, Qt::Key_Asterisk);
        QVERIFY(!isHidden(view, 4));
        QTest::keyClick(&view, Qt::Key_Underscore);
        QVERIFY(isHidden(view, 4) && isHidden(view, 11));

        auto *gutter = view.findChild<FoldGutter *>();
        QTest::mouseClick(gutter, Qt::LeftButton, {}, gutter->markRect(2).center());
        QVERIFY(!isHidden(view, 11));
        QVERIFY(!view.foldedMark(0).isEmpty());
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.foldedMark(0).center());
        QVERIFY(!isHidden(view, 3) && isHidden(view, 4));

        auto *spoken = QAccessible::queryAccessibleInterface(gutter);
        QVERIFY(spoken);
        QCOMPARE(spoken->childCount(), 3);
        QCOMPARE(spoken->child(1)->text(QAccessible::Name), u"record point"_s);
        QVERIFY(spoken->child(1)->text(QAccessible::Value).startsWith(u"collapsed, 3 "_s));
        QVERIFY(spoken->child(1)->state().collapsed && !spoken->child(1)->state().expanded);
        QVERIFY(!spoken->child(1)->rect().isEmpty());
        spoken->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(!isHidden(view, 4) && spoken->child(1)->state().expanded);
        for (const auto *action : view.codeActions())
            QVERIFY(!action->text().isEmpty() && !action->shortcut().isEmpty());
    }

    void linksLeadIntoFoldedText()
    {
        InterfacePanel panel;
        panel.setFile(inside(u"own/kitchen.wit.wasm"_s));
        auto *code = panel.code();
        code->setAllFolded(true);
        InterfaceTreeModel model;
        model.setFile(inside(u"own/kitchen.wit.wasm"_s));
        const auto &entries = model.outline().entries();
        const auto type = std::ranges::find_if(entries, [code](const WitEntry &entry) {
            return entry.kind == WitEntry::Kind::Type && isHidden(*code, entry.line);
        });
        QVERIFY(type != entries.end());
        Q_EMIT code->declarationWanted(type->name, type->line);
        QVERIFY(!isHidden(*code, type->line));
        QCOMPARE(code->textCursor().blockNumber(), type->line);
        QCOMPARE(panel.tree()->currentIndex().data().toString(), type->name);
    }

    void aSlashFilters()
    {
        InterfacePanel panel;
        panel.setFile(inside(u"own/kitchen.wit.wasm"_s));
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        for (QWidget *from : {static_cast<QWidget *>(panel.tree()), static_cast<QWidget *>(panel.code())}) {
            from->setFocus();
            QTest::keyClick(from, Qt::Key_Slash);
            QVERIFY(panel.filter()->hasFocus());
            QVERIFY(panel.filter()->text().isEmpty());
        }
        // Where one writes, it is a character of names.
        QTest::keyClicks(panel.filter(), u"io/poll"_s);
        QCOMPARE(panel.filter()->text(), u"io/poll"_s);
    }

    void documentationIsPlainText()
    {
        auto file = std::make_shared<InspectedFile>();
        file->inspection.witText = "package a:b;\n\n/// <b>bold</b> <img src=\"x\"> &amp; \u202egnihton\u202c\a end\n"
                                   "interface docs {\n  /// <a href=\"http://example.org\">click</a>\n"
                                   "  f: func();\n}\n";
        InterfacePanel panel;
        panel.setFile(file);
        const QString text = panel.code()->toPlainText();
        QVERIFY(text.contains(u"/// <b>bold</b> <img src=\"x\"> &amp; ⟨U+202E⟩gnihton⟨U+202C⟩␇ end"_s));
        QVERIFY(text.contains(u"/// <a href=\"http://example.org\">click</a>"_s));
        // Nothing of it became a picture or a link, and nothing can be followed.
        QCOMPARE(text.count(QChar::ObjectReplacementCharacter), 0);
        QVERIFY(!panel.code()->textInteractionFlags().testAnyFlags(Qt::LinksAccessibleByMouse |
                                                                   Qt::LinksAccessibleByKeyboard));
        for (auto block = panel.code()->document()->begin(); block.isValid(); block = block.next()) {
            QVERIFY(!block.charFormat().isAnchor());
            for (const auto &range : block.layout()->formats())
                QVERIFY(!range.format.isAnchor() && !range.format.isImageFormat());
        }
        QVERIFY(named(*panel.tree()->model(), u"docs"_s).isValid());
    }

    void aFloodOfNamesIsBounded()
    {
        auto file = std::make_shared<InspectedFile>();
        auto flood = std::make_shared<wasm::CoreInterface>();
        flood->imports.resize(150'000, {.module = "env", .field = "f"});
        flood->exports.resize(120'000, {.name = "g"});
        wasm::Part part;
        part.interface = flood;
        file->inspection.binary.parts.push_back(std::move(part));
        InterfaceTreeModel model;
        model.setFile(file);
        const auto imports = model.index(0, 0);
        const auto exports = model.index(1, 0);
        QCOMPARE(imports.data(SecondaryRole).toString(), u"150000"_s);
        QCOMPARE(exports.data(SecondaryRole).toString(), u"120000"_s);
        const int shownImports = model.rowCount(model.index(0, 0, imports));
        const int shownExports = model.rowCount(exports) - 1;
        QVERIFY(shownImports + shownExports < 100'000);
        QVERIFY(shownImports > 40'000 && shownExports > 40'000);
        // What is not there is said, with its number.
        const auto last = [&model](const QModelIndex &group) {
            return model.index(model.rowCount(group) - 1, 0, group).data().toString();
        };
        QVERIFY(last(imports).startsWith(QString::number(150'000 - shownImports)));
        QVERIFY(last(exports).startsWith(QString::number(120'000 - shownExports)));
    }

    void treeMapAndBytesFollowEachOther()
    {
        StructurePanel panel;
        panel.resize(900, 600);
        const auto file = inside(u"own/kitchen.wit.wasm"_s);
        QSignalSpy wanted(&panel, &StructurePanel::bytesWanted);
        panel.setFile(file);
        auto *hex = panel.hexView();
        QCOMPARE(hex->size(), std::size_t(file->size));
        QCOMPARE(wanted.size(), 1);
        const auto range = wanted.takeFirst().at(1).value<ByteRange>();
        QVERIFY(!hex->byte(0));
        panel.setBytes(range.offset, readRange(file->path, range));
        QCOMPARE(*hex->bytes({0, 4}), (Bytes{0x00, 0x61, 0x73, 0x6d}));
        // The tree leads.
        auto *tree = panel.tree();
        const auto top = tree->model()->index(0, 0);
        QVERIFY(tree->model()->rowCount(top) > 0);
        const auto second = tree->model()->index(1, 0, top);
        tree->setCurrentIndex(second);
        const auto lit = hex->litRange();
        QVERIFY(lit && lit->offset > 0 && lit->length < file->size);
        QCOMPARE(hex->cursor(), lit->offset);
        QVERIFY(panel.path().contains(u'›'));
        const int node = panel.map()->current();
        QVERIFY(node > 0);
        QVERIFY(panel.map()->describe(node).startsWith(panel.path() + u'\n'));
        // The cursor leads, and stays where it was put.
        tree->setCurrentIndex(top);
        QCOMPARE(panel.map()->current(), 0);
        hex->setCursor(lit->offset + 3);
        QCOMPARE(tree->currentIndex(), second);
        QCOMPARE(panel.map()->current(), node);
        QCOMPARE(hex->cursor(), lit->offset + 3);
        QCOMPARE(hex->litRange(), lit);
        // The map leads.
        tree->setCurrentIndex(top);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        const auto rect = panel.map()->rect();
        const int pointed = panel.map()->nodeAt(rect.center());
        QVERIFY(pointed > 0);
        QTest::mouseClick(panel.map(), Qt::LeftButton, {}, rect.center());
        QCOMPARE(panel.map()->current(), pointed);
        QVERIFY(panel.map()->describe(pointed).startsWith(panel.path() + u'\n'));
        QVERIFY(tree->currentIndex() != top);
        QCOMPARE(hex->cursor(), hex->litRange()->offset);
        panel.showByte(lit->offset + 1);
        QCOMPARE(hex->cursor(), lit->offset + 1);
    }

    void bytesOfAnEarlierFileAreNeverShown()
    {
        using File = std::shared_ptr<const InspectedFile>;
        StructurePanel panel;
        std::vector<std::pair<File, ByteRange>> readers; // who was asked and has not answered
        connect(&panel, &StructurePanel::bytesWanted, &panel,
                [&readers](const File &file, ByteRange range) { readers.emplace_back(file, range); });
        const auto answer = [&panel, &readers] {
            const auto [file, range] = readers.front();
            panel.setBytes(range.offset, readRange(file->path, range));
            readers.erase(readers.begin()); // as the reader does, which holds the file to its end
        };
        const auto first = inside(u"own/kitchen.wit.wasm"_s);
        const auto second = inside(u"own/metadata-full.component.wasm"_s);
        const auto whole = readRange(second->path, {0, std::size_t(second->size)}).value();
        panel.setFile(first);
        panel.setFile(second);
        QCOMPARE(readers.size(), 2);
        answer(); // that of the first file
        QVERIFY(!panel.hexView()->byte(0));
        QVERIFY(!readers.empty());
        while (!readers.empty())
            answer();
        QCOMPARE(panel.hexView()->bytes({0, whole.size()}), whole);
        // The other way round: the second answers while the first still reads.
        panel.setFile(first);
        panel.setFile(second);
        QCOMPARE(readers.size(), 2);
        std::swap(readers[0], readers[1]);
        answer();
        QVERIFY(!panel.hexView()->byte(0));
        while (!readers.empty())
            answer();
        QCOMPARE(panel.hexView()->bytes({0, whole.size()}), whole);
        // What nobody asked for, and what nobody answers.
        panel.setBytes(0, std::unexpected(InspectError::Unreadable));
        QVERIFY(panel.unread()->isVisibleTo(&panel));
        panel.setBytes(0, Bytes{1, 2, 3});
        QVERIFY(!panel.unread()->isVisibleTo(&panel));
        QCOMPARE(panel.hexView()->bytes({0, whole.size()}), whole);
        panel.setFile(second);
        readers.clear();
        panel.tree()->setCurrentIndex(panel.tree()->model()->index(0, 0, panel.tree()->model()->index(0, 0)));
        QCOMPARE(readers.size(), 1);
        answer();
        QCOMPARE(panel.hexView()->bytes({0, whole.size()}), whole);
    }

    void aLargeFileIsReadWhereItIsLookedAt()
    {
        constexpr std::size_t size = std::size_t(1) << 32; // more than a scroll bar can count in pixels
        HexView hex;
        hex.setUnsigned();
        hex.resize(700, 400);
        hex.show();
        QVERIFY(QTest::qWaitForWindowExposed(&hex));
        QCOMPARE(hex.bytesPerRow(), 16);
        std::size_t read = 0;
        std::size_t largest = 0;
        connect(&hex, &HexView::bytesWanted, &hex, [&](ByteRange range) {
            read += range.length;
            largest = std::max(largest, range.length);
            Bytes bytes(range.length);
            for (std::size_t i = 0; i < bytes.size(); ++i)
                bytes[i] = std::uint8_t((range.offset + i) / 65536 + i);
            hex.put(range.offset, bytes);
        });
        hex.setSize(size);
        QVERIFY(read <= 2 * PagedBytes::pageSize);
        hex.setCursor(size - 1);
        QVERIFY(hex.viewport()->rect().contains(hex.byteRect(size - 1)));
        QCOMPARE(hex.byteAt(hex.byteRect(size - 1).center()), size - 1);
        QCOMPARE(hex.byte(size - 1), std::uint8_t((size - 1) / 65536 + (size - 1) % 65536));
        // From end to end: no more is read than is looked at, and no more is kept than some pages.
        for (std::size_t i = 0; i < 200; ++i)
            hex.setCursor(i * (size / 200));
        QVERIFY(read <= 500 * PagedBytes::pageSize);
        QCOMPARE(largest, PagedBytes::pageSize);
        hex.setCursor(0);
        QCOMPARE(hex.byte(1), std::uint8_t(1));
        QVERIFY(!hex.byte(size / 2 + 12345).has_value());
        // What is copied is brought, but not all of that.
        hex.select({PagedBytes::pageSize * 7 - 2, 4});
        hex.copyActions().front()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"04050708"_s);
        hex.select({0, size});
        QVERIFY(!hex.copyActions().front()->isEnabled());
        QVERIFY(!hex.copyActions().front()->statusTip().isEmpty());
        hex.setCursor(5);
        QVERIFY(hex.copyActions().front()->isEnabled() == false); // all of it: nothing is lit or selected
        hex.light({5, 2}, {5, 2});
        hex.copyActions().front()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"0506"_s);
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

    /// A long sentence, its evidence and what is new about it fit where the page has room for them.
    void theWordsOfAFactGiveWay()
    {
        const auto m = Metrics::application();
        const auto place = [&](const QString &words) {
            FactRow row({}, words);
            row.setWordsWidth(m.px(310));
            const auto *link = row.addLink(u"wasi:http/incoming-handler"_s, {});
            row.addStretch();
            row.addChip({.glyph = Glyph::Add, .text = u"new since 0.1.0"_s});
            if (row.minimumSizeHint().width() >= m.px(600))
                return -1;
            row.resize(m.px(900), row.sizeHint().height());
            row.layout()->activate();
            return link->x();
        };
        const int of = place(u"Draws"_s);
        QVERIFY(of >= m.px(310));
        // In one line with those of other rows.
        QCOMPARE(place(u"Reads and writes files in the folders that it is given, and sends them to others"_s), of);
    }

    /// Who claims something twice, or breaks several rules, is shown with all of it, as by kennelctl.
    void theSummaryLeavesNothingOut()
    {
        InsideSummary summary(meaning::Host::builtIn());
        const auto file = inside(u"own/metadata-odd.component.wasm"_s);
        QVERIFY(file);
        summary.setFile(file, {});
        QStringList texts;
        for (const auto *label : summary.findChildren<PlainLabel *>())
            texts << label->text();
        QVERIFY(texts.contains(u"“first”"_s));
        QVERIFY(texts.contains(u"“second”"_s));
        const auto &faults = file->inspection.binary.faults.all();
        QCOMPARE(faults.size(), 5);
        for (const auto &fault : faults)
            QVERIFY2(texts.contains(wasmFaultLine(fault)), qPrintable(wasmFaultLine(fault)));
        QSignalSpy asked(&summary, &InsideSummary::byteRequested);
        for (auto *link : summary.findChildren<QPushButton *>()) {
            if (link->accessibleName().contains(wasmFaultLine(faults.back())))
                link->click();
        }
        QCOMPARE(asked.value(0).value(0).toULongLong(), faults.back().offset);
    }

    /// The same bar above what the file is; red would accuse somebody of a false statement.
    void theSummaryOfAHostileFileSaysItToo()
    {
        InsideSummary summary(meaning::Host::builtIn());
        // Where the bytes end too early there is none to be shown.
        summary.setFile(inside(u"malformed/leb-size-unterminated.wasm"_s), {});
        QVERIFY(summary.fault()->isVisibleTo(&summary));
        QVERIFY(!summary.fault()->findChild<QPushButton *>());
        const auto file = inside(u"malformed/sec-trailing.wasm"_s);
        summary.setFile(file, {});
        QVERIFY(summary.fault()->isVisibleTo(&summary));
        QVERIFY(summary.fault()->headline().contains(u"cannot be decoded"_s));
        QSignalSpy asked(&summary, &InsideSummary::byteRequested);
        summary.fault()->findChild<QPushButton *>()->click();
        QCOMPARE(asked.value(0).value(0).toULongLong(), file->inspection.binary.faults.worst()->offset);
        const QColor red = themeColors(summary.palette()).negative;
        for (const auto *label : summary.findChildren<QLabel *>())
            QVERIFY(label->palette().color(label->foregroundRole()) != red);
        summary.setFile(inside(u"own/kitchen.wit.wasm"_s), {});
        QVERIFY(!summary.fault()->isVisibleTo(&summary));
    }
};

QTEST_MAIN(InsideTest)
#include "insidetest.moc"
