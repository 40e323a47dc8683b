// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/fieldtreemodel.h"
#include "models/recordtablemodel.h"
#include "support/fakeregistry.h"
#include "views/common/datatable.h"
#include "views/common/tableheader.h"
#include "views/record/checkstrip.h"
#include "views/record/failurepanel.h"
#include "views/record/historypanel.h"
#include "views/record/recordactions.h"
#include "views/record/recordinspector.h"
#include "views/record/recordtable.h"
#include "widgets/chip.h"
#include "widgets/codeview.h"
#include "widgets/hexview.h"
#include "widgets/metrics.h"
#include "widgets/segmentedbar.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace kennel;
using namespace Qt::StringLiterals;

/** Records, fields and bytes in step, worked as a user does: clicks, keys, copies. */
class RecordViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // All but what the offscreen platform itself says about windows.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not)"_s));
        m_panel = std::make_unique<HistoryPanel>();
        m_panel->resize(1000, 640);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    void columnsWithoutRoomAreSaidAndShown()
    {
        const auto m = Metrics::application();
        m_panel->resize(m.px(1000), 640);
        m_panel->setLog(m_registry.log("edge:image-proxy"));
        auto *table = m_panel->table();
        auto *more = table->findChild<QPushButton *>(u"hiddenColumns"_s);
        QVERIFY(more);
        QVERIFY(!more->isVisible());
        QVERIFY(!table->isColumnHidden(RecordTableModel::IndexColumn));
        QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
        m_panel->resize(m.px(740), 640);
        QVERIFY(table->isColumnHidden(RecordTableModel::IndexColumn));
        QVERIFY(more->isVisible());
        QVERIFY(table->isColumnHidden(RecordTableModel::KindColumn)); // the words say it, too
        QCOMPARE(more->text(), u"+2"_s);
        QVERIFY(more->toolTip().contains(u"Index"_s));
        QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
        // What is asked for is shown: the rest is scrolled to, and the words keep their room.
        auto *header = qobject_cast<TableHeader *>(table->horizontalHeader());
        const auto choose = [header](const QString &text) {
            const std::unique_ptr<QMenu> menu(header->makeMenu());
            for (auto *action : menu->actions()) {
                if (action->text() == text)
                    action->trigger();
            }
        };
        choose(u"Index"_s);
        choose(u"Kind"_s);
        QVERIFY(!table->isColumnHidden(RecordTableModel::IndexColumn));
        QVERIFY(!more->isVisible());
        QVERIFY(table->columnWidth(RecordTableModel::EntriesColumn) >= m.px(280));
        QTRY_VERIFY(table->horizontalScrollBar()->maximum() > 0);
        choose(u"As Many as Fit"_s);
        QVERIFY(table->isColumnHidden(RecordTableModel::IndexColumn));
        // What is not wanted stays away, whatever the room.
        m_panel->resize(m.px(1000), 640);
        QVERIFY(!table->isColumnHidden(RecordTableModel::IndexColumn));
        choose(u"Index"_s);
        QVERIFY(table->isColumnHidden(RecordTableModel::IndexColumn));
        QVERIFY(more->isVisible());
    }

    /// Words for kinds are longer in other languages than the column is wide.
    void aChipWithoutRoomIsElided()
    {
        const ChipStyle chip{Glyph::Release, u"veröffentlichen"_s};
        const QFont font = m_panel->font();
        const int whole = chipSize(chip, font).width();
        QCOMPARE(fittingChip(chip, font, whole).text, chip.text);
        const auto shorter = fittingChip(chip, font, whole * 2 / 3);
        QVERIFY(shorter.text.endsWith(u'…'));
        QVERIFY(chipSize(shorter, font).width() <= whole * 2 / 3);
    }

    void aRecordCanBeReadAsJson()
    {
        m_panel->setLog(m_registry.log("edge:image-proxy"));
        auto *inspector = m_panel->inspector();
        QVERIFY(inspector->hexView()->isVisible() && !inspector->jsonView()->isVisible());
        inspector->forms()->setCurrent(1);
        QVERIFY(!inspector->hexView()->isVisible() && inspector->jsonView()->isVisible());
        const auto json = QJsonDocument::fromJson(inspector->jsonView()->toPlainText().toUtf8());
        QVERIFY(json.isObject() && json.object().contains(u"entries"_s));
        inspector->forms()->setCurrent(0);
        QVERIFY(inspector->hexView()->isVisible());
    }

    void aFieldLightsItsBytes()
    {
        m_panel->setLog(m_registry.log("edge:image-proxy"));
        auto *inspector = m_panel->inspector();
        auto *tree = inspector->fields();
        const auto version = fieldAt(u"entry 1 · version"_s);
        QVERIFY(version.isValid());
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(version).center());
        const auto lit = inspector->hexView()->litRange();
        QVERIFY(lit);
        const auto bytes = inspector->hexView()->bytes(*lit);
        QVERIFY(bytes);
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(bytes->data()), qsizetype(bytes->size())), "2.4.1"_ba);
    }

    void aByteSelectsItsField()
    {
        m_panel->setLog(m_registry.log("edge:image-proxy"));
        auto *hex = m_panel->inspector()->hexView();
        m_panel->inspector()->selectField(u"entry 1 · content_hash"_s);
        const auto target = hex->litRange()->offset + 3;
        m_panel->inspector()->selectField(u"prev"_s);
        const auto point = hex->byteRect(target).center();
        QVERIFY(hex->viewport()->rect().contains(point));
        QTest::mouseClick(hex->viewport(), Qt::LeftButton, {}, point);
        QCOMPARE(hex->cursor(), target);
        QCOMPARE(m_panel->inspector()->selectedField(), u"entry 1 · content_hash"_s);
        // With the keyboard from there: the cursor walks, the field follows, the cursor is not thrown back.
        hex->setFocus();
        QTest::keyClick(hex, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(hex->cursor(), 0U);
        QCOMPARE(m_panel->inspector()->selectedField(), u"prev"_s);
        QTest::keyClick(hex, Qt::Key_Right);
        QTest::keyClick(hex, Qt::Key_Right);
        QCOMPARE(hex->cursor(), 2U);
        QTest::keyClick(hex, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(hex->cursor(), hex->size() - 1);
        QTest::keyClick(hex, Qt::Key_Right);
        QCOMPARE(hex->cursor(), hex->size() - 1);
    }

    void bytesAreSelectedAndCopied()
    {
        m_panel->setLog(m_registry.log("edge:image-proxy"));
        auto *hex = m_panel->inspector()->hexView();
        hex->setFocus();
        QTest::keyClick(hex, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(hex, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(*hex->selection(), (ByteRange{0, 2}));
        QTest::keyClick(hex, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"0a47"_s);
        QTest::keyClick(hex, Qt::Key_A, Qt::ControlModifier);
        hex->copyActions().at(1)->trigger();
        QCOMPARE(QByteArray::fromBase64(QGuiApplication::clipboard()->text().toLatin1()).size(),
                 qsizetype(hex->size()));
    }

    void assistiveTechnologyReadsTheBytes()
    {
        m_panel->setLog(m_registry.log("edge:image-proxy"));
        auto *hex = m_panel->inspector()->hexView();
        auto *interface = QAccessible::queryAccessibleInterface(hex);
        QVERIFY(interface && interface->textInterface());
        auto *text = interface->textInterface();
        QCOMPARE(text->characterCount(), int(hex->size()) * 3 - 1);
        QCOMPARE(text->text(0, 5), u"0a 47"_s);
        text->setCursorPosition(9);
        QCOMPARE(hex->cursor(), 3U);
        QVERIFY(!interface->text(QAccessible::Name).isEmpty());
    }

    void aFailedRecordSaysItsRule()
    {
        m_panel->setLog(m_registry.log("media:transcode"));
        auto *failure = m_panel->failure();
        QVERIFY(failure->isVisible());
        QCOMPARE(failure->failedRecord(), std::uint64_t(11));
        QCOMPARE(failure->relatedRecord(), std::uint64_t(8));
        QVERIFY2(failure->rule().contains(u"UnauthorizedAction"_s), qPrintable(failure->rule()));
        QVERIFY(!failure->cause().isEmpty());
        QVERIFY(!failure->remedy().isEmpty());
        // The failed record is the one that is looked at, and the line above it is where the accepted log ends.
        QCOMPARE(m_panel->currentRecord(), std::uint64_t(11));
        auto *table = m_panel->table();
        QCOMPARE(*table->lineY(), table->rowViewportPosition(11));
        const auto checks = m_panel->inspector()->checks()->checks();
        QCOMPARE(checks[3].state, CheckState::Failed);
        QCOMPARE(checks[4].state, CheckState::Passed);
        Q_EMIT failure->showRecord(8);
        QCOMPARE(m_panel->currentRecord(), std::uint64_t(8));
        // In another order the line would say nothing.
        table->sortByColumn(RecordTableModel::SignerColumn, Qt::AscendingOrder);
        QVERIFY(!table->lineY());
    }

    void networkTroubleIsNoFailure()
    {
        auto log = std::make_shared<LogView>(*m_registry.log("edge:image-proxy"));
        Finding finding;
        finding.code = "http.connect";
        finding.severity = Severity::Error;
        finding.outcome = log->outcome = Outcome::CouldNotCheck;
        log->findings.push_back(finding);
        m_panel->setLog(log);
        auto *failure = m_panel->failure();
        QVERIFY(failure->isVisible());
        QCOMPARE(failure->outcome(), Outcome::CouldNotCheck);
        QPushButton *again = nullptr;
        for (auto *button : failure->findChildren<QPushButton *>()) {
            QVERIFY(!button->text().startsWith(u"Save Evidence"_s) || !button->isVisible());
            if (button->text() == u"Try Again"_s)
                again = button;
        }
        QVERIFY(again && again->isVisible());
        QSignalSpy tried(m_panel.get(), &HistoryPanel::tryAgain);
        QTest::mouseClick(again, Qt::LeftButton);
        QCOMPARE(tried.size(), 1);
    }

    void aFilterWithoutMatchNamesTheWordToDrop()
    {
        m_panel->setLog(m_registry.log("edge:image-proxy"));
        m_panel->find();
        QTest::keyClicks(m_panel->filter(), u"kind:yank nonsense"_s);
        QVERIFY(!m_panel->table()->isVisible());
        const auto buttons = m_panel->findChildren<QPushButton *>();
        const auto drop = std::ranges::find_if(
            buttons, [](const QPushButton *button) { return button->text().startsWith(u"Without “nonsense”"_s); });
        QVERIFY(drop != buttons.end());
        (*drop)->click();
        QCOMPARE(m_panel->filter()->text(), u"kind:yank"_s);
        QVERIFY(m_panel->table()->isVisible());
        QTest::keyClick(m_panel->filter(), Qt::Key_Escape);
        QVERIFY(m_panel->filter()->text().isEmpty());
    }

    void nanosecondsStayOutOfTheTable()
    {
        auto registry = sampleRegistry();
        const auto log = registry.log("edge:image-proxy");
        RecordTableModel model;
        model.setLog(log);
        const auto time = model.index(0, RecordTableModel::TimeColumn);
        QCOMPARE(time.data().toString().size(), 19);
        QVERIFY(time.data(Qt::ToolTipRole).toString().startsWith(time.data(CopyRole).toString()));
    }

    void aGoodLogHasNoFailure()
    {
        m_panel->setLog(m_registry.log("edge:image-proxy"));
        QVERIFY(!m_panel->failure()->isVisible());
        QVERIFY(!m_panel->table()->lineY());
    }

    void recordsAreCopiedInEveryForm()
    {
        const auto log = m_registry.log("edge:image-proxy");
        m_panel->setLog(log);
        m_panel->showRecord(23);
        const auto trigger = [&](const QString &name) {
            for (auto *action : m_panel->pageActions()) {
                if (action->objectName() == name)
                    action->trigger();
            }
            return QGuiApplication::clipboard()->text();
        };
        const auto &envelope = log->records[23].published.envelope;
        const QByteArray bytes(reinterpret_cast<const char *>(envelope.contentBytes.data()),
                               qsizetype(envelope.contentBytes.size()));
        QCOMPARE(trigger(u"copyRecordBase64"_s).toLatin1(), bytes.toBase64());
        QCOMPARE(trigger(u"copyRecordHex"_s).toLatin1(), bytes.toHex());
        const auto json = QJsonDocument::fromJson(trigger(u"copyRecordJson"_s).toUtf8()).object();
        QVERIFY(json.contains(u"entries"_s));
        QVERIFY(trigger(u"copyRecordProtobuf"_s).contains(u"version: \"2.4.1\""_s));
        const auto copied = QJsonDocument::fromJson(trigger(u"copyEnvelope"_s).toUtf8()).object();
        QCOMPARE(copied.value(u"signature"_s).toString().toStdString(), envelope.signature);
        QTemporaryDir folder;
        QCOMPARE(m_panel->recordActions()->save(folder.filePath(u"r.bin"_s)), QString());
        QFile file(folder.filePath(u"r.bin"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
        QVERIFY(!m_panel->recordActions()->save(folder.filePath(u"missing/r.bin"_s)).isEmpty());
    }

    void evidenceNeedsNoKennel()
    {
        const auto log = m_registry.log("media:transcode");
        const auto json = QJsonDocument::fromJson(RecordActions::evidence(*log)).object();
        QCOMPARE(json.value(u"records"_s).toArray().size(), 13);
        QCOMPARE(json.value(u"acceptedRecords"_s).toInt(), 11);
        QVERIFY(json.contains(u"checkpoint"_s));
        QVERIFY(!json.value(u"findings"_s).toArray().isEmpty());
    }

    void everyCellIsCopied()
    {
        m_panel->setLog(m_registry.log("edge:image-proxy"));
        m_panel->showRecord(15);
        auto *table = m_panel->table();
        table->setCurrentIndex(table->currentIndex().siblingAtColumn(RecordTableModel::SignerColumn));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().toStdString(), FakeRegistry::keyId(AdaKey).text());
        table->selectionModel()->select(table->currentIndex(),
                                        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QCOMPARE(table->rowsAsCsv().count(u'\n'), 2);
        QCOMPARE(QJsonDocument::fromJson(table->rowsAsJson().toUtf8()).array().size(), 1);
        QCOMPARE(table->rowsAsHtml().count("<tr>"_L1), 2);
    }

    /** What a registry says stays text, also where tables are pasted into documents. */
    void copiedRowsAreText()
    {
        QStandardItemModel model(1, 2);
        model.setHorizontalHeaderLabels({u"One"_s, u"Two, \"quoted\""_s});
        model.setItem(0, 0, new QStandardItem(u"<img src=x>&"_s));
        model.setItem(0, 1, new QStandardItem(u"a \"word\"\nand more"_s));
        DataTable table(u"table"_s);
        table.setModel(&model);
        QCOMPARE(table.rowsAsHtml(), u"<table>\n<tr><th>One</th><th>Two, &quot;quoted&quot;</th></tr>\n"
                                     "<tr><td>&lt;img src=x&gt;&amp;</td><td>a &quot;word&quot;\nand more</td></tr>\n"
                                     "</table>\n"_s);
        QCOMPARE(table.rowsAsCsv(), u"\"One\",\"Two, \"\"quoted\"\"\"\n"
                                    "\"<img src=x>&\",\"a \"\"word\"\"\nand more\"\n"_s);
        QCOMPARE(table.rowsAsText(), u"One\tTwo, \"quoted\"\n<img src=x>&\ta \"word\" and more\n"_s);
    }

    /// What others wrote is no formula where it is pasted; as text it stays what it was.
    void copiedRowsAreNoFormulas()
    {
        const QStringList live{u"=HYPERLINK(\"https://x\")"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s};
        QStandardItemModel model(1, int(live.size()) + 1);
        QString expected;
        for (int i = 0; i < live.size(); ++i) {
            model.setHorizontalHeaderItem(i, new QStandardItem(u"h"_s));
            model.setItem(0, i, new QStandardItem(live[i]));
            expected += u"\"'"_s + QString(live[i]).replace(u'"', u"\"\""_s) + u"\","_s;
        }
        model.setHorizontalHeaderItem(int(live.size()), new QStandardItem(u"h"_s));
        model.setItem(0, int(live.size()), new QStandardItem(u"a=1"_s));
        DataTable table(u"table"_s);
        table.setModel(&model);
        const QString csv = table.rowsAsCsv();
        QCOMPARE(csv.sliced(csv.indexOf(u'\n') + 1), expected + u"\"a=1\"\n"_s);
        QVERIFY(table.rowsAsText().contains(u"\n=HYPERLINK"_s));
    }

    void theFilterNarrowsAndSaysWhatItDoesNotUnderstand()
    {
        m_panel->setLog(m_registry.log("edge:image-proxy"));
        m_panel->find();
        QTest::keyClicks(m_panel->filter(), u"kind:yank"_s);
        QCOMPARE(m_panel->table()->model()->rowCount(), 3);
        QVERIFY(m_panel->filterRemark().startsWith(u"3 "_s));
        QTest::keyClicks(m_panel->filter(), u"s"_s);
        QVERIFY(m_panel->filterRemark().contains(u"kind:yanks"_s));
        // Going to a record that is filtered out shows it.
        m_panel->showRecord(0);
        QVERIFY(m_panel->filter()->text().isEmpty());
        QCOMPARE(m_panel->currentRecord(), std::uint64_t(0));
    }

    void aLaterSnapshotKeepsTheSelection()
    {
        auto grown = sampleRegistry();
        m_panel->setLog(grown.log("edge:image-proxy"));
        m_panel->showRecord(6);
        m_panel->inspector()->selectField(u"entry 1 · key"_s);
        grown.add("edge:image-proxy", Ci2025Key, {FakeRegistry::release("3.0.0")}, "2026-06-01 00:00:00");
        grown.checkpoint(OperatorKey, "2026-06-01 01:00:00");
        m_panel->setLog(grown.log("edge:image-proxy"));
        QCOMPARE(m_panel->currentRecord(), std::uint64_t(6));
        QCOMPARE(m_panel->inspector()->selectedField(), u"entry 1 · key"_s);
    }

private:
    QModelIndex fieldAt(const QString &path) const
    {
        auto *model = m_panel->inspector()->fields()->model();
        const auto found =
            model->match(model->index(0, 0), FieldTreeModel::PathRole, path, 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.first();
    }

    FakeRegistry m_registry = sampleRegistry();
    std::unique_ptr<HistoryPanel> m_panel;
};

QTEST_MAIN(RecordViewsTest)
#include "recordviewstest.moc"
