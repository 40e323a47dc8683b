// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/support/bench.h"

#include "meaning/host.h"
#include "shell/notices.h"
#include "views/log/logpage.h"
#include "views/pagefactory.h"
#include "views/search/searchpage.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/searchfield.h"

#include <QAction>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

/// A registry hints at another one: the window asks, and shows the package from there after a yes. Who searches for a
/// namespace that is imported is told from where.
class FederationWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hintsAreAskedAbout_data()
    {
        QTest::addColumn<bool>("yes");
        QTest::newRow("follow") << true;
        QTest::newRow("never") << false;
    }

    void hintsAreAskedAbout()
    {
        QFETCH(const bool, yes);
        Bench bench;
        World far("far operator");
        far.publish("hint:thing", "1.0.0", bench.bob);
        far.cut();
        bench.stage->worlds.emplace(u"hinted.example"_s, far);
        bench.stage->spoil = [](const Request &request, WorldAnswer &answer) {
            if (answer.status == 404 && !request.headers.contains("Warg-Registry"))
                answer.hint = "hint=hinted.example";
        };
        QWidget window;
        QAction add;
        Notices notices(*bench.session, &add, &window);
        const PageFactory factory(*bench.session, meaning::Host::builtIn());
        const auto label = bench.session->registry(bench.id)->label;
        const std::unique_ptr<Page> made(factory.create(Address::ofPackage(label, u"hint:thing"_s), &window));
        const auto *page = qobject_cast<LogPage *>(made.get());
        QVERIFY(page);
        window.show();

        const auto button = [&notices](const QString &text) {
            const auto all = notices.findChildren<QPushButton *>();
            const auto found = std::ranges::find_if(all, [&](const auto *each) { return each->text() == text; });
            return found == all.end() ? nullptr : *found;
        };
        QTRY_VERIFY(button(u"Follow It"_s));
        QTRY_VERIFY(page->log());
        QVERIFY(page->log()->records.empty());
        QVERIFY(codes(page->log()->findings).contains(u"federation.consent"_s));
        button(yes ? u"Follow It"_s : u"Never"_s)->click();
        if (yes) {
            QTRY_COMPARE(page->log()->records.size(), 1U);
            QCOMPARE(page->log()->outcome, Outcome::Verified);
            QVERIFY(page->log()->registry != bench.id);
            // What the page does from now on, it does there.
            QCOMPARE(page->log()->name->text(), "hint:thing");
        } else {
            QTRY_VERIFY(!button(u"Follow It"_s));
            QVERIFY(page->log()->records.empty());
            QCOMPARE(bench.session->registries().size(), 1);
        }
    }

    void theSearchSaysWhereANamespaceIs()
    {
        Bench bench;
        bench.world().appendOperator({ImportNamespaceEntry{"far", "far.example"}}, bench.world().operatorKey);
        bench.world().cut();
        QCOMPARE(bench.sync()->outcome, Outcome::Verified);
        QCoro::waitFor(bench.session->index(bench.id));
        QWidget window;
        const PageFactory factory(*bench.session, meaning::Host::builtIn());
        const auto label = bench.session->registry(bench.id)->label;
        const std::unique_ptr<Page> made(factory.create(Address::ofSearch(label, u"ns:far"_s), &window));
        const auto *page = qobject_cast<SearchPage *>(made.get());
        QVERIFY(page);
        window.show();
        const auto says = [page](const QString &part) {
            return std::ranges::any_of(page->findChildren<PlainLabel *>(), [&](const auto *each) {
                return each->isVisibleTo(page) && each->text().contains(part);
            });
        };
        QTRY_VERIFY(says(u"“far” is read from far.example"_s));
        page->field()->setText(u"ns:nowhere"_s);
        QTRY_VERIFY(!says(u"far.example"_s));
        QTRY_VERIFY(says(u"All terms have to hold."_s));
    }
};

QTEST_MAIN(FederationWindowTest)
#include "federationwindowtest.moc"
