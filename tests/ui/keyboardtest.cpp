// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "compose/apptransports.h"
#include "protocol/packagename.h"
#include "protocol/version.h"
#include "shell/namelesscontrols.h"
#include "shell/pagearea.h"
#include "support/sessionwindow.h"
#include "support/sourcetree.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QLineEdit>
#include <QSet>
#include <QTest>

#include <QCoroTask>

using namespace Qt::StringLiterals;
using namespace kennel;
using namespace kennel::test;

namespace {

QString nameOf(const QWidget *widget)
{
    return QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName() + u' ' +
           widget->accessibleName() +
           (qobject_cast<const QAbstractButton *>(widget) ? u' ' + qobject_cast<const QAbstractButton *>(widget)->text()
                                                          : QString());
}

/** The controls that Tab has to reach: of a group of which one is checked, Tab reaches that one. */
QSet<const QWidget *> stops(const QWidget &window)
{
    QSet<const QWidget *> all;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isOther = button && button->group() && button->group()->exclusive() && !button->isChecked();
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !isOther &&
            !widget->focusProxy())
            all.insert(widget);
    }
    return all;
}

} // namespace

/// The window without a mouse: Tab reaches everything on every page and leaves it again, and one sees where one is.
class KeyboardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_opened = std::make_unique<SessionWindow>();
        m_session = m_opened->session.get();
        const auto demo =
            QCoro::waitFor(m_session->addDemoRegistry(AppTransports::demoUrl(), AppTransports::demoLabel()));
        QVERIFY(demo);
        QCoro::waitFor(m_session->sync(demo->id, {.audit = true}));
        const auto package = PackageName::parse("harbor:gateway").value();
        for (const auto *version : {"2.0.0", "2.1.0"})
            QCoro::waitFor(m_session->download(demo->id, package, Version::parse(version).value(), {}));
        m_opened->show();
        m_window = m_opened->window.get();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
    }

    void cleanupTestCase() { m_opened.reset(); }

    void everyPageIsWalkedThrough_data()
    {
        using enum Address::Section;
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const Address &place) { QTest::newRow(name) << place.toString(); };
        row("registry", Address::ofRegistry(u"demo"_s));
        row("checkpoints", Address::ofCheckpoints(u"demo"_s));
        row("search", Address::ofSearch(u"demo"_s, u"gateway"_s));
        row("operator", Address::ofOperator(u"demo"_s, Overview));
        for (const auto &[name, section] : {std::pair("overview", Overview),
                                            {"history", History},
                                            {"permissions", Permissions},
                                            {"proof", Proof},
                                            {"interface", Interface},
                                            {"structure", Structure},
                                            {"compare", Compare}})
            row(name, Address::ofPackage(u"demo"_s, u"harbor:gateway"_s, section));
        row("file", Address::ofFile(testData(u"wasm/own/kitchen.wit.wasm"_s), Interface));
        row("refused file", Address::ofFile(testData(u"wasm/malformed/sec-trailing.wasm"_s)));
    }

    void everyPageIsWalkedThrough()
    {
        QFETCH(const QString, place);
        QVERIFY(m_window->open(Address::parse(place).value()));
        whenItHasCome();
        QCOMPARE(namelessControls(*m_window), QStringList());
        auto *first = m_window->findChild<QWidget *>(u"packageFilter"_s);
        first->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), first);
        QSet<const QWidget *> reached{first};
        const auto wanted = stops(*m_window);
        const auto enough = 2 * wanted.size();
        QWidget *at = first;
        for (qsizetype i = 0; i < enough; ++i) {
            if (at != first) {
                // Who looks at the window sees where the keyboard is.
                const QRect around = QRect(at->mapTo(m_window, QPoint()), at->size()).adjusted(-4, -4, 4, 4);
                const QImage with = m_window->grab(around).toImage();
                first->setFocus();
                QVERIFY2(m_window->grab(around).toImage() != with, qPrintable(nameOf(at)));
                at->setFocus(Qt::TabFocusReason);
            }
            QTest::keyClick(at, Qt::Key_Tab);
            QWidget *next = QApplication::focusWidget();
            QVERIFY2(next && next != at, qPrintable(nameOf(at)));
            at = next;
            if (at == first)
                break;
            QVERIFY2(!reached.contains(at), qPrintable(nameOf(at)));
            reached.insert(at);
        }
        QCOMPARE(at, first);
        for (const auto *widget : wanted)
            QVERIFY2(reached.contains(widget), qPrintable(nameOf(widget)));
        // The same way back.
        QTest::keyClick(at, Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(QApplication::focusWidget() != first);
    }

    /// From a field for text, Escape leads to what it is about.
    void escapeLeavesEveryField()
    {
        using enum Address::Section;
        for (const auto section : {History, Interface, Compare}) {
            QVERIFY(m_window->open(Address::ofPackage(u"demo"_s, u"harbor:gateway"_s, section)));
            whenItHasCome();
            QTest::keyClick(m_window, Qt::Key_F, Qt::ControlModifier);
            auto *field = QApplication::focusWidget();
            QVERIFY(field);
            if (!qobject_cast<QLineEdit *>(field))
                continue;
            QTest::keyClick(field, Qt::Key_Escape);
            QVERIFY2(QApplication::focusWidget() && QApplication::focusWidget() != field, qPrintable(nameOf(field)));
        }
    }

private:
    /// What a page asks for it asks when it is shown, and again for what that brought.
    void whenItHasCome()
    {
        for (int i = 0; i < 4; ++i) {
            QCoreApplication::processEvents();
            QTRY_VERIFY(!m_session->isBusy());
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

    std::unique_ptr<SessionWindow> m_opened;
    Session *m_session = nullptr;
    MainWindow *m_window = nullptr;
};

QTEST_MAIN(KeyboardTest)
#include "keyboardtest.moc"
