// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/messagebar.h"
#include "widgets/metrics.h"
#include "widgets/plainlabel.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace kennel;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView aHeadline("This registry contradicts what it showed before.");
constexpr QLatin1StringView
    aSentence("Nothing new of it is accepted until a person decides; what was accepted stays readable.");

/** What is shown of a bar: words and buttons. */
QList<QWidget *> parts(const MessageBar &bar)
{
    QList<QWidget *> shown = bar.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    shown.removeIf([](const QWidget *each) {
        const auto *label = qobject_cast<const PlainLabel *>(each);
        return each->isHidden() || (label && label->text().isEmpty());
    });
    return shown;
}

} // namespace

/** A message has room for its words at every width, and its buttons are beside or beneath them. */
class MessageBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_page.get());
        layout->setContentsMargins({});
        m_bar = new MessageBar(Tone::Negative, Glyph::Failed, aHeadline, aSentence);
        m_bar->addAction(new QAction(u"Save Evidence…"_s, m_bar));
        m_bar->addAction(new QAction(u"Trust Again…"_s, m_bar));
        layout->addWidget(m_bar);
        layout->addWidget(new QWidget, 1);
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("closable");
        for (const int width : {320, 420, 560, 640, 744, 900, 1000, 1150, 1600}) {
            QTest::addRow("%d", width) << width << false;
            QTest::addRow("%d, closable", width) << width << true;
        }
    }

    void nothingIsCut()
    {
        QFETCH(const int, width);
        QFETCH(const bool, closable);
        m_bar->setClosable(closable);
        show(Metrics::application().px(width));
        const auto shown = parts(*m_bar);
        QCOMPARE(shown.size(), closable ? 5 : 4);
        for (const QWidget *part : shown) {
            QVERIFY2(m_bar->rect().contains(part->geometry()), part->metaObject()->className());
            for (const QWidget *other : shown)
                QVERIFY(other == part || !other->geometry().intersects(part->geometry()));
            if (const auto *label = qobject_cast<const PlainLabel *>(part))
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    }

    void wordsAreNoNarrowColumn_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {420, 560, 640, 744, 900, 1000, 1150})
            QTest::addRow("%d", width) << width;
    }

    void wordsAreNoNarrowColumn()
    {
        QFETCH(const int, width);
        const auto m = Metrics::application();
        show(m.px(width));
        for (const auto *label : m_bar->findChildren<PlainLabel *>()) {
            const int wanted = std::min(label->fontMetrics().horizontalAdvance(label->text()), m.px(350));
            QVERIFY2(label->width() >= wanted, qPrintable(label->text()));
        }
    }

    void oneLineWhereThereIsRoom()
    {
        show(Metrics::application().px(1600));
        const auto shown = parts(*m_bar);
        for (const QWidget *part : shown)
            QVERIFY(std::abs(part->geometry().center().y() - shown.front()->geometry().center().y()) <= 1);
        QVERIFY(m_bar->height() < 2 * Metrics::application().px(32));
    }

    void followsItsWords()
    {
        show(Metrics::application().px(744));
        const int before = m_bar->height();
        m_bar->setMessage(Tone::Info, Glyph::Info, u"Saved."_s);
        QTRY_VERIFY(m_bar->height() < before);
        QCOMPARE(parts(*m_bar).size(), 3);
    }

    void buttonsComeAndGo()
    {
        QAction more(u"More"_s);
        QSignalSpy pressed(&more, &QAction::triggered);
        m_bar->clearActions();
        m_bar->addAction(&more);
        show(Metrics::application().px(744));
        QCOMPARE(parts(*m_bar).size(), 3);
        auto *button = qobject_cast<QPushButton *>(parts(*m_bar).last());
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(pressed.size(), 1);
        more.setVisible(false);
        QCOMPARE(parts(*m_bar).size(), 2);
    }

    /// Addresses are broken behind what joins their parts, other words that are too long anywhere.
    void longWordsAreBroken()
    {
        constexpr QChar here(0x200b);
        PlainLabel label;
        label.setWordWrap(true);
        label.setText(u"No connection to http://127.0.0.1:9/v1/fetch/checkpoint. Short/one"_s);
        const QString shown = label.QLabel::text();
        QVERIFY2(shown.contains(u"/%1v1/%1fetch/%1checkpoint. Short/one"_s.arg(here)), qPrintable(shown));
        QCOMPARE(QString(shown).remove(here), label.text());
        label.setText(QString(60, u'a'));
        QCOMPARE(label.QLabel::text().split(here),
                 QStringList({QString(24, u'a'), QString(24, u'a'), QString(12, u'a')}));
    }

    void canBeClosed()
    {
        m_bar->setClosable(true);
        show(Metrics::application().px(744));
        QSignalSpy closed(m_bar, &MessageBar::closed);
        QTest::mouseClick(m_bar->findChild<QToolButton *>(), Qt::LeftButton);
        QCOMPARE(closed.size(), 1);
        QVERIFY(m_bar->isHidden());
    }

private:
    void show(int width)
    {
        m_page->resize(width, Metrics::application().px(400));
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QCOMPARE(m_bar->width(), width);
    }

    std::unique_ptr<QWidget> m_page;
    MessageBar *m_bar = nullptr;
};

QTEST_MAIN(MessageBarTest)
#include "messagebartest.moc"
