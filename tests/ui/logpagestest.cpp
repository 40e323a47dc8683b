// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "format/evidenceverdicttext.h"
#include "format/findingtext.h"
#include "models/evidencemodel.h"
#include "models/permissiontablemodel.h"
#include "models/recordtablemodel.h"
#include "models/versiontablemodel.h"
#include "search/searchquery.h"
#include "support/fakeregistry.h"
#include "views/checkpoints/checkpointspage.h"
#include "views/checkpoints/evidencesection.h"
#include "views/common/cells.h"
#include "views/common/datatable.h"
#include "views/common/pagehead.h"
#include "views/log/logpage.h"
#include "views/operator/operatorpanel.h"
#include "views/package/latestrecords.h"
#include "views/package/overviewpanel.h"
#include "views/package/permissionspanel.h"
#include "views/package/proofdrawing.h"
#include "views/package/prooflegend.h"
#include "views/package/proofpanel.h"
#include "views/package/prooftablemodel.h"
#include "views/record/failurepanel.h"
#include "views/record/historypanel.h"
#include "views/record/recordtable.h"
#include "views/search/facetlist.h"
#include "widgets/celldelegate.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "widgets/metrics.h"
#include "widgets/plainlabel.h"
#include "widgets/proofpicture.h"
#include "widgets/timelineview.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

using namespace kennel;
using namespace Qt::StringLiterals;

/** The pages of logs and checkpoints: what they say, where they go, what they ask for. */
class LogPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // All but what the offscreen platform itself says about windows.
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not)"_s)); }

    void theHeadSaysHowFarItGoes()
    {
        auto page = open("edge:image-proxy");
        QVERIFY2(page->head()->extent().startsWith(u"24 of 24 record(s) replayed · head proven in checkpoint"_s),
                 qPrintable(page->head()->extent()));
        QCOMPARE(*page->status().outcome, Outcome::Verified);
        QVERIFY(page->status().age.contains(u"ago"_s) || page->status().age.contains(u"ahead"_s));
        auto failed = open("media:transcode");
        QCOMPARE(failed->head()->extent(),
                 u"11 of 13 record(s) verified, 1 failed, 1 not checked · accepted up to record 11"_s);
        QCOMPARE(*failed->status().outcome, Outcome::Failed);
    }

    void tabsHaveAddresses()
    {
        auto page = open("edge:image-proxy");
        QSignalSpy moved(page.get(), &Page::moved);
        page->head()->tabs()->setCurrentIndex(1);
        QCOMPARE(page->address().section, Address::Section::History);
        QCOMPARE(moved.size(), 1);
        page->setAddress(Address::ofPackage(u"acme"_s, u"edge:image-proxy"_s, Address::Section::History, 6));
        // Addresses count records from 1, as the window does.
        QCOMPARE(page->history()->currentRecord(), std::uint64_t(5));
        QCOMPARE(page->address().number, std::uint64_t(6));
        QCOMPARE(moved.size(), 1); // going where it was told to is nothing new
        page->history()->showRecord(7);
        QCOMPARE(moved.size(), 2);
        // An address before the log is there is kept until it is.
        LogPage early(Address::ofPackage(u"acme"_s, u"edge:image-proxy"_s, Address::Section::Permissions, 15),
                      meaning::Host::builtIn());
        QCOMPARE(early.address().number, std::uint64_t(15));
        early.setLog(m_registry.log("edge:image-proxy"));
        QCOMPARE(early.permissions()->currentRecord(), std::uint64_t(14));
    }

    void versionsAreDownloaded()
    {
        auto page = open("edge:image-proxy");
        QSignalSpy wanted(page.get(), &LogPage::downloadRequested);
        auto *versions = page->overview()->versions();
        for (int row = 0; row < versions->model()->rowCount(); ++row) {
            if (versions->model()->index(row, 0).data(VersionTableModel::VersionRole) == u"2.3.0"_s)
                versions->setCurrentIndex(versions->model()->index(row, 0));
        }
        page->overview()->downloadSelected()->trigger();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"2.3.0"_s);
        QVERIFY(page->overview()->commands().first().contains(u"edge:image-proxy@2.4.1"_s));
    }

    void theCursorDrivesLanesAndSentence()
    {
        auto page = open("edge:image-proxy");
        page->setAddress(Address::ofPackage(u"acme"_s, u"edge:image-proxy"_s, Address::Section::Permissions));
        auto *panel = page->permissions();
        auto *timeline = panel->timeline();
        timeline->setFocus();
        QTest::keyClick(timeline, Qt::Key_Home);
        QCOMPARE(panel->currentRecord(), std::uint64_t(0));
        for (int i = 0; i < 15; ++i)
            QTest::keyClick(timeline, Qt::Key_Right);
        QCOMPARE(panel->currentRecord(), std::uint64_t(15));
        QVERIFY2(panel->sentence().contains(u"withdrew"_s), qPrintable(panel->sentence()));
        QCOMPARE(timeline->data().lanes.size(), 6U);
        // The lanes as assistive technology has them.
        auto *interface = QAccessible::queryAccessibleInterface(timeline);
        QCOMPARE(interface->childCount(), 6);
        QVERIFY(!interface->child(0)->text(QAccessible::Value).isEmpty());
        QTest::keyClick(timeline, Qt::Key_Down);
        QCOMPARE(timeline->lane(), 1);
        // The same as a table, whose rows move the cursor.
        QVERIFY(panel->events()->model()->rowCount() > 24);
        panel->events()->setCurrentIndex(panel->events()->model()->index(0, 0));
        QCOMPARE(panel->currentRecord(), std::uint64_t(0));
    }

    void aProofIsDrawnAndLabelled()
    {
        auto page = open("edge:image-proxy");
        QSignalSpy asked(page.get(), &LogPage::proofWanted);
        page->setAddress(Address::ofPackage(u"acme"_s, u"edge:image-proxy"_s, Address::Section::Proof, 6));
        QVERIFY(!asked.isEmpty());
        QCOMPARE(asked.last().first().toULongLong(), 5U);
        const auto log = page->log();
        page->setProof(23, m_registry.prove(*log, 23, true)); // late, for another record: not shown
        QVERIFY(page->proof()->origin().isEmpty());
        page->setProof(5, m_registry.prove(*log, 5, false));
        QVERIFY(page->proof()->origin().startsWith(u"Computed from the ledger"_s));
        auto *picture = page->proof()->picture();
        QVERIFY(picture->boxCount() > 10);
        QCOMPARE(picture->box(0).role, ProofRole::Signed);
        QCOMPARE(picture->box(0).hash, QString::fromStdString(log->standsOn->checkpoint.logRoot.hex()));
        // What is proved is where one begins; the root is a key away.
        QCOMPARE(picture->box(picture->current()).role, ProofRole::Start);
        // Where all was computed nothing is said to be given; the legend explains what is in the picture, and no more.
        const auto explained = [&] {
            QStringList all;
            for (const auto *entry : page->proof()->findChildren<ProofLegend *>())
                all << entry->accessibleName();
            return all;
        };
        const auto word = [](ProofRole role) { return ProofPicture::roleName(role); };
        QCOMPARE(explained(), QStringList({word(ProofRole::Start), word(ProofRole::Ledger), word(ProofRole::Computed),
                                           word(ProofRole::Signed)}));
        QVERIFY(!explained().join(u' ').contains(u"given"_s));
        picture->setFocus();
        QTest::keyClick(picture, Qt::Key_Home);
        QTest::keyClick(picture, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), picture->box(0).hash);
        QTest::keyClick(picture, Qt::Key_Up); // nothing is above the root
        QCOMPARE(picture->current(), 0);
        QTest::keyClick(picture, Qt::Key_Down);
        QVERIFY(picture->current() > 0);
        QCOMPARE(page->proof()->table()->model()->rowCount(), picture->boxCount());
        QCOMPARE(QAccessible::queryAccessibleInterface(picture)->childCount(), picture->boxCount());
    }

    void aProofIsAskedForOnce()
    {
        auto page = open("edge:image-proxy");
        QSignalSpy asked(page.get(), &LogPage::proofWanted);
        const auto place = Address::ofPackage(u"acme"_s, u"edge:image-proxy"_s, Address::Section::Proof, 6);
        page->setAddress(place);
        QCOMPARE(asked.size(), 1);
        // Read anew, with the same content; the answer is still on its way.
        page->setLog(std::make_shared<LogView>(*page->log()));
        page->setAddress(place);
        QCOMPARE(asked.size(), 1);
        page->setProof(5, m_registry.prove(*page->log(), 5, false));
        page->setAddress(place);
        QCOMPARE(asked.size(), 1);
        page->proof()->showRecord(6);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.last().first().toULongLong(), 6U);
        // What could not be had is asked for again.
        page->setProof(6, {});
        page->proof()->showRecord(6);
        QCOMPARE(asked.size(), 3);
    }

    /// Whatever the height, and however it is scrolled: no hash is cut, and what is proved stays in view.
    void noHashOfAProofIsCut()
    {
        const auto log = m_registry.log("edge:image-proxy");
        ProofPicture picture;
        picture.resize(740, 500);
        picture.setDrawing(logDrawing(m_registry.prove(*log, 5, false)));
        picture.show();
        QVERIFY(QTest::qWaitForWindowExposed(&picture));
        auto *bar = picture.verticalScrollBar();
        for (const int height : {500, 215, 433, 180, 301, 290, 260, 700}) {
            picture.resize(740, height);
            QVERIFY(picture.viewport()->rect().contains(picture.boxRect(picture.current())));
            QCOMPARE(picture.boxAt(picture.boxRect(picture.current()).center()), picture.current());
            const int kept = bar->value();
            const int line = picture.boxRect(0).bottom() + picture.boxRect(0).height() / 4;
            for (int value = 0; value <= bar->maximum(); value += 7) {
                bar->setValue(value);
                for (int i = 1; i < picture.boxCount(); ++i) {
                    const QRect rect = picture.boxRect(i);
                    QVERIFY(rect.top() > line || rect.bottom() < line);
                    QVERIFY(picture.boxAt(rect.center()) != i || picture.viewport()->rect().contains(rect));
                }
            }
            bar->setValue(kept);
        }
    }

    /// However little room there is: the root is in view, how much lies between is said, nothing is cut at the right.
    void theRootOfAProofStaysInView()
    {
        const auto log = m_registry.log("edge:image-proxy");
        ProofPicture picture;
        picture.resize(740, 300);
        picture.setDrawing(logDrawing(m_registry.prove(*log, 5, false)));
        picture.show();
        QVERIFY(QTest::qWaitForWindowExposed(&picture));
        const QRect shown = picture.viewport()->rect();
        QVERIFY(shown.contains(picture.boxRect(picture.current())));
        QVERIFY(shown.contains(picture.boxRect(0)));
        QCOMPARE(picture.boxAt(picture.boxRect(0).center()), 0);
        QVERIFY(picture.hiddenSteps() > 0);
        QCOMPARE(picture.horizontalScrollBar()->maximum(), 0);
        QTest::keyClick(&picture, Qt::Key_Home);
        QCOMPARE(picture.hiddenSteps(), 0);
        QVERIFY(shown.contains(picture.boxRect(0)));
        // A step that the root covers comes out from under it.
        picture.verticalScrollBar()->setValue(picture.verticalScrollBar()->maximum());
        QVERIFY(picture.boxRect(1).top() < picture.boxRect(0).bottom());
        QTest::keyClick(&picture, Qt::Key_Down);
        QVERIFY(picture.boxRect(picture.current()).top() > picture.boxRect(0).bottom());
    }

    /** A sentence that names a key by its beginning keeps as many words as there is room for. */
    void sentencesKeepTheirWords()
    {
        const QFontMetrics metrics(QApplication::font());
        const QString sentence = u"Key 6df6… allowed key d4c4… to release"_s;
        const auto fitting = [&](const QString &text, int room, bool isDigest) {
            return CellDelegate::fitting(text, metrics, Qt::ElideRight, room, isDigest);
        };
        QCOMPARE(fitting(sentence, metrics.horizontalAdvance(sentence) + 1, false), sentence);
        const QString shorter = fitting(sentence, metrics.horizontalAdvance(sentence) - 4, false);
        QVERIFY2(shorter.startsWith(u"Key 6df6… allowed key d4c4… to"_s), qPrintable(shorter));
        QVERIFY(shorter.endsWith(u'…'));
        const QString digest = u"74fd f283 … c7ab"_s;
        QCOMPARE(fitting(digest, metrics.horizontalAdvance(digest) - 4, true), u"74fd f283 …"_s);
    }

    /// In a small window it is the words that stay.
    void theWordsOfARecordHaveRoom()
    {
        const auto m = Metrics::application();
        auto page = open("edge:image-proxy");
        page->setAddress(Address::ofPackage(u"acme"_s, u"edge:image-proxy"_s, Address::Section::History));
        page->resize(m.px(758), m.px(640));
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        QTRY_COMPARE_GE(page->history()->table()->columnWidth(RecordTableModel::EntriesColumn), m.px(280));
    }

    void facetsAreNotCut()
    {
        const auto m = Metrics::application();
        FacetList list;
        SearchFacets facets;
        facets.values[std::size_t(Facet::Licence)] = {{.value = "MIT", .count = 3},
                                                      {.value = "Apache-2.0 WITH LLVM-exception", .count = 12}};
        list.resize(m.px(216), m.px(400));
        list.setFacets(facets, search::parseQuery("").value());
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        const auto group = list.model()->index(0, 0);
        QCOMPARE(list.model()->rowCount(group), 2);
        const auto height = [&](int row) { return list.visualRect(list.model()->index(row, 0, group)).height(); };
        const int line = list.fontMetrics().height();
        QTRY_COMPARE_GE(height(1), 2 * line);
        QVERIFY(height(0) < 2 * line);
        list.resize(m.px(500), m.px(400));
        QTRY_COMPARE_LT(height(1), 2 * line);
    }

    void everyGivenHashIsInThePicture()
    {
        const auto log = m_registry.log("edge:image-proxy");
        for (std::uint64_t position = 0; position < log->records.size(); ++position) {
            const auto proof = m_registry.prove(*log, position, false);
            std::size_t given = 0;
            for (const auto &step : proof.logPath->steps)
                given += step.left.given + step.right.given;
            std::size_t drawn = 0;
            const auto drawing = logDrawing(proof);
            for (const auto &row : drawing.rows) {
                for (const auto &place : row.places)
                    drawn += place.box.role == ProofRole::Ledger;
            }
            QCOMPARE(drawn, given);
            QVERIFY(drawing.holds);
        }
        const auto head = m_registry.prove(*log, log->records.size() - 1, true);
        const auto map = mapDrawing(head);
        QVERIFY(map.holds);
        QVERIFY(map.rows.size() < 30);
        auto wrong = head;
        wrong.standsOn->checkpoint.logRoot = wrong.standsOn->checkpoint.mapRoot;
        QVERIFY(!logDrawing(wrong).holds);
        QVERIFY(logDrawing(wrong).root.role != ProofRole::Signed);
    }

    void theOperatorLog()
    {
        const auto view = m_registry.view();
        LogPage page(Address::ofOperator(u"acme"_s), meaning::Host::builtIn());
        page.setView(view);
        page.setLog(view->operatorLog);
        QCOMPARE(page.operatorPanel()->namespaces()->model()->rowCount(), 4);
        QSignalSpy followed(&page, &LogPage::followRequested);
        auto *table = page.operatorPanel()->namespaces();
        table->setCurrentIndex(table->model()->index(3, 0));
        for (auto *action : table->actions()) {
            if (action->text() == u"Open Imported Namespace"_s)
                action->trigger();
        }
        QCOMPARE(followed.size(), 1);
        QCOMPARE(followed.first().first().toString(), u"wasi"_s);
        // In its history, too, it is said from where the namespace is read.
        const auto *history = page.history()->table()->model();
        QStringList sentences;
        for (int row = 0; row < history->rowCount(); ++row)
            sentences << history->index(row, RecordTableModel::EntriesColumn).data().toString();
        const QString all = sentences.join(u'\n');
        QVERIFY2(all.contains(u"imported the namespace “wasi” from “wasi.example.com”"_s), qPrintable(all));
        QVERIFY2(all.contains(u"defined the namespace “tools”"_s), qPrintable(all));
    }

    void checkpointsSayWhatTheyCannotShow()
    {
        CheckpointsPage page(Address::ofCheckpoints(u"acme"_s));
        page.setView(m_registry.view());
        QVERIFY(!page.trustAction()->isEnabled());
        QVERIFY(page.limits().size() >= 4);
        QVERIFY(page.findingCount() > 0);
        // Of checkpoints from before it was trusted, none is compared with what there is now.
        auto alone = std::make_shared<RegistryView>(*m_registry.view());
        alone->coverage.checkpointsKept = 1;
        const QString kept = u"that is kept, and compared with nothing."_s;
        const auto isSaid = [&page](const QString &said) { return !page.limits().filter(said).isEmpty(); };
        page.setView(alone);
        QVERIFY(!isSaid(kept) && isSaid(u"no other checkpoint to compare with."_s));
        alone = std::make_shared<RegistryView>(*alone);
        alone->coverage.checkpointsEarlier = 1;
        page.setView(alone);
        QVERIFY(isSaid(kept) && !isSaid(u"no other checkpoint to compare with."_s));
        auto forked = sampleRegistry();
        forked.offerFork(SecondOperatorKey, "2026-05-14 12:00:00");
        page.setView(forked.view());
        QVERIFY(page.trustAction()->isEnabled());
        QVERIFY(!page.status().offered.isEmpty());
        QCOMPARE(page.evidence()->count(), 1);
        QVERIFY(page.evidence()->verdictText().isEmpty());
        EvidenceVerdict verdict;
        verdict.shows = EvidenceVerdict::Shows::Contradiction;
        page.evidence()->setVerdict(1, verdict);
        QCOMPARE(page.evidence()->verdictText(), evidenceShowsText(verdict.shows));
        QCOMPARE(page.evidence()->table()->model()->index(0, EvidenceModel::WorthColumn).data(),
                 u"Proven of one key"_s);
        QSignalSpy trusted(&page, &CheckpointsPage::trustRequested);
        page.trustAction()->trigger();
        QCOMPARE(trusted.size(), 1);
    }

    void nothingRemoteIsRichText()
    {
        // Text of a registry that would be markup, or turn text around, is shown as it stands.
        auto hostile = sampleRegistry();
        hostile.addEnvelope("tools:hash", {Bytes{0x0a}, KeyId("<b>x</b>\u202e"), "<img src=x>"});
        LogPage page(Address::ofPackage(u"acme"_s, u"tools:hash"_s, Address::Section::History),
                     meaning::Host::builtIn());
        page.setLog(hostile.log("tools:hash"));
        page.resize(900, 600);
        page.show();
        for (const auto *label : page.findChildren<QLabel *>()) {
            QVERIFY(!Qt::mightBeRichText(label->text()) || label->textFormat() == Qt::PlainText);
            QVERIFY(!label->text().contains(QChar(0x202e)));
        }
    }

    void toolTipsAreNoRichText()
    {
        // An operator may import a namespace from anywhere: from a text that is markup, too.
        auto hostile = sampleRegistry();
        hostile.addOperator(OperatorKey, {ImportNamespaceEntry{"evil", "<h1>evil</h1><img src='/etc/passwd'>&amp;"}},
                            "2026-05-14 07:00:00");
        LogPage page(Address::ofOperator(u"acme"_s, Address::Section::History), meaning::Host::builtIn());
        page.setView(hostile.view());
        page.setLog(hostile.view()->operatorLog);
        page.resize(1016, 684);
        page.show();
        int shown = 0;
        for (auto *view : page.findChildren<QAbstractItemView *>()) {
            if (!view->model() || view->inherits("QHeaderView"))
                continue;
            const auto *model = view->model();
            for (int row = 0; row < model->rowCount(view->rootIndex()); ++row) {
                for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
                    const auto index = model->index(row, column, view->rootIndex());
                    const QString tip = index.data(Qt::ToolTipRole).toString();
                    if (tip.isEmpty())
                        continue;
                    QHelpEvent event(QEvent::ToolTip, {1, 1}, {1, 1});
                    QStyleOptionViewItem option;
                    option.rect = QRect(0, 0, 100, 24);
                    QVERIFY(view->itemDelegate()->helpEvent(&event, view, option, index));
                    const QString text = QToolTip::text();
                    QVERIFY(Qt::mightBeRichText(text)); // so that entities are no text
                    QVERIFY2(!text.contains(u"<h1"_s) && !text.contains(u"<img"_s), qPrintable(text));
                    QTextDocument document;
                    document.setHtml(text);
                    QCOMPARE(document.toPlainText(), tip);
                    ++shown;
                }
            }
        }
        QVERIFY(shown > 0);
        QToolTip::hideText();
        for (const auto *widget : page.findChildren<QWidget *>())
            QVERIFY(!Qt::mightBeRichText(widget->toolTip()) || widget->toolTip().startsWith(u"<qt>"_s));
        for (const auto *action : page.findChildren<QAction *>())
            QVERIFY(!Qt::mightBeRichText(action->toolTip()));
    }

    void oneLongWordWidensNothing()
    {
        const QString word(240, u'w');
        MessageBar bar(Tone::Neutral, Glyph::Warning, word, word);
        EmptyState empty(Glyph::Package, word, word);
        QVERIFY2(bar.minimumSizeHint().width() < 400, qPrintable(QString::number(bar.minimumSizeHint().width())));
        QVERIFY2(empty.minimumSizeHint().width() < 400, qPrintable(QString::number(empty.minimumSizeHint().width())));
        PlainLabel label(word);
        label.setWordWrap(true);
        QVERIFY(label.minimumSizeHint().width() < 400);
        QCOMPARE(label.text(), word);
        // What is copied is what was said.
        label.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label.show();
        label.setSelection(0, int(label.QLabel::text().size()));
        QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), word);
    }

    void theyFitIntoSmallWindows()
    {
        // What a window of 1024×768 leaves beside the side bar, and above an open jobs panel.
        const QSize room = QSize(760, 430) * Metrics::application().px(1000) / 1000;
        const auto fits = [&room](const QWidget &page, const char *name) {
            const QSize needed = page.minimumSizeHint();
            const bool good = needed.width() <= room.width() && needed.height() <= room.height();
            if (!good)
                qInfo() << name << "needs" << needed;
            return good;
        };
        auto package = open("edge:image-proxy");
        package->setProof(23, m_registry.prove(*package->log(), 23, true));
        auto failed = open("media:transcode");
        LogPage operators(Address::ofOperator(u"acme"_s), meaning::Host::builtIn());
        operators.setView(m_registry.view());
        operators.setLog(m_registry.view()->operatorLog);
        CheckpointsPage checkpoints(Address::ofCheckpoints(u"acme"_s));
        checkpoints.setView(m_registry.view());
        QVERIFY(fits(*package, "package") & fits(*failed, "failed package") & fits(operators, "operator log") &
                fits(checkpoints, "checkpoints"));
    }

    void whatIsNotVerifiedSaysWhy()
    {
        auto page = open("edge:image-proxy");
        QVERIFY(!page->state()->isVisible());
        QSignalSpy again(page.get(), &LogPage::refreshRequested);
        Finding silent;
        silent.code = "http.timeout";
        silent.severity = Severity::Error;
        silent.outcome = Outcome::CouldNotCheck;
        auto log = std::make_shared<LogView>(*m_registry.log("edge:image-proxy"));
        log->findings.push_back(silent);
        log->outcome = Outcome::CouldNotCheck;
        page->setLog(log);
        QVERIFY(page->state()->isVisible());
        QVERIFY(page->state()->headline().startsWith(findingText(silent).headline));
        buttonIn(page->state(), u"Try Again"_s)->click();
        QCOMPARE(again.size(), 1);
        // In the history the panel above the records says the same, with more.
        page->head()->tabs()->setCurrentIndex(1);
        QVERIFY(!page->state()->isVisible());
        QVERIFY(page->history()->failure()->isVisible());
        // Without any record the cause takes the place of the page.
        auto nothing = std::make_shared<LogView>(*log);
        nothing->records.clear();
        nothing->acceptedRecords = 0;
        page->setLog(nothing);
        QVERIFY(!page->state()->isVisible());
        auto *button = buttonIn(page.get(), u"Try Again"_s);
        QVERIFY(button && button->isVisible());
        button->click();
        QCOMPARE(again.size(), 2);
    }

    void aMissingProofOffersToSync()
    {
        auto page = open("edge:image-proxy");
        page->setAddress(Address::ofPackage(u"acme"_s, u"edge:image-proxy"_s, Address::Section::Proof, 6));
        QSignalSpy wanted(page.get(), &LogPage::refreshRequested);
        page->setProof(5, RecordProof());
        auto *sync = buttonIn(page->proof(), u"Sync"_s);
        QVERIFY(sync && sync->isVisible());
        sync->click();
        QCOMPARE(wanted.size(), 1);
    }

    void versionsSayTheirSizeAndWhoYankedThem()
    {
        const auto log = m_registry.log("edge:image-proxy");
        VersionTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setLog(log);
        const auto digest = model.index(0, VersionTableModel::DigestColumn).data(CopyRole).toString();
        const auto size = model.index(0, VersionTableModel::SizeColumn);
        QCOMPARE(size.data().toString(), u"–"_s);
        model.setSizes({{digest, 421888}});
        QCOMPARE(size.data().toString(), u"412 KiB"_s);
        int yanked = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (const auto *release = model.release(row); release->yanked) {
                const auto state = model.index(row, VersionTableModel::StateColumn);
                const auto key = QString::fromStdString(release->yanked->by.text());
                QCOMPARE(state.data(KeyRole).toString(), key);
                QVERIFY(state.data(Qt::ToolTipRole).toString().contains(key));
                ++yanked;
            }
        }
        QVERIFY(yanked > 0);
    }

    void modelsOfPagesKeepTheirPromises()
    {
        RecordTableModel records;
        LatestRecords latest(&records);
        Cells cells(&latest);
        ProofTableModel proof;
        EvidenceModel evidence;
        const QAbstractItemModelTester latestTester(&latest);
        const QAbstractItemModelTester cellsTester(&cells);
        const QAbstractItemModelTester proofTester(&proof);
        const QAbstractItemModelTester evidenceTester(&evidence);
        auto grown = sampleRegistry();
        records.setLog(grown.log("edge:image-proxy"));
        QCOMPARE(latest.rowCount(), LatestRecords::Count);
        const auto before = latest.index(0, 0).data(PositionRole).toULongLong();
        grown.add("edge:image-proxy", Ci2025Key, {FakeRegistry::release("3.0.0")}, "2026-06-01 00:00:00");
        grown.checkpoint(OperatorKey, "2026-06-01 01:00:00");
        records.setLog(grown.log("edge:image-proxy"));
        QCOMPARE(latest.rowCount(), LatestRecords::Count);
        QCOMPARE(latest.index(0, 0).data(PositionRole).toULongLong(), before + 1);
        records.setLog(grown.log("media:transcode"));
        records.setLog(nullptr);
        QCOMPARE(cells.rowCount(), 0);
        const auto log = m_registry.log("edge:image-proxy");
        proof.setDrawing(logDrawing(m_registry.prove(*log, 5, false)));
        proof.setDrawing(logDrawing(m_registry.prove(*log, 23, true)));
        proof.setDrawing({});
        evidence.setView(m_registry.view());
        grown.offerFork(SecondOperatorKey, "2026-06-02 12:00:00");
        evidence.setView(grown.view());
        QCOMPARE(evidence.rowCount(), 1);
        evidence.setWorth(1, u"Proven of one key"_s);
        evidence.setView(grown.view()); // the same once more: nothing is reset
        QCOMPARE(evidence.index(0, EvidenceModel::WorthColumn).data(), u"Proven of one key"_s);
        evidence.setView(nullptr);
    }

    void plainTextFollowsTheScheme()
    {
        PlainLabel label(u"text"_s);
        label.setTone(Tone::Secondary);
        label.setTone(Tone::Text);
        const QPalette before = QApplication::palette();
        QPalette other = before;
        other.setColor(QPalette::WindowText, Qt::magenta);
        QApplication::setPalette(other);
        QCoreApplication::processEvents();
        QCOMPARE(label.palette().color(QPalette::WindowText), QColor(Qt::magenta));
        QApplication::setPalette(before);
    }

    void everyControlHasAName()
    {
        auto page = open("media:transcode");
        for (int tab = 0; tab < 4; ++tab) {
            page->head()->tabs()->setCurrentIndex(tab);
            for (auto *widget : page->findChildren<QWidget *>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->inherits("QScrollArea"))
                    continue;
                auto *interface = QAccessible::queryAccessibleInterface(widget);
                if (!interface || widget->parentWidget()->inherits("QAbstractSpinBox"))
                    continue;
                QVERIFY2(
                    !interface->text(QAccessible::Name).isEmpty(),
                    qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
            }
        }
    }

private:
    std::unique_ptr<LogPage> open(const char *package)
    {
        auto page = std::make_unique<LogPage>(Address::ofPackage(u"acme"_s, QString::fromLatin1(package)),
                                              meaning::Host::builtIn());
        page->setView(m_registry.view());
        page->setLog(m_registry.log(package));
        page->resize(1016, 684);
        page->show();
        return page;
    }

    static QPushButton *buttonIn(const QWidget *widget, const QString &text)
    {
        QPushButton *found = nullptr;
        for (auto *button : widget->findChildren<QPushButton *>()) {
            if (button->text() == text && (!found || button->isVisible()))
                found = button;
        }
        return found;
    }

    FakeRegistry m_registry = sampleRegistry();
};

QTEST_MAIN(LogPagesTest)
#include "logpagestest.moc"
