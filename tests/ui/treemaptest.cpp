// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/treemap.h"
#include "widgets/metrics.h"
#include "widgets/themecolors.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace kennel;
using namespace Qt::StringLiterals;

namespace {

/** No distances at all, and nothing too small: areas are sizes. */
constexpr TreeMapSpacing exact{.title = 0, .gap = 0, .smallest = 1e-9};

double area(const QRectF &rect)
{
    return rect.width() * rect.height();
}

/** A file with a large module of two sections in a section of its own, a small section, and one that nobody sees. */
std::vector<TreeMapNode> someNodes()
{
    return {{.parent = -1, .name = u"component"_s, .size = 1000},
            {.parent = 0, .name = u"core module"_s, .size = 700},
            {.parent = 1, .name = u"module"_s, .size = 690},
            {.parent = 2, .name = u"code"_s, .size = 500},
            {.parent = 2, .name = u"data <b>"_s, .size = 180, .damaged = true},
            {.parent = 0, .name = u"type"_s, .size = 290},
            {.parent = 5, .name = u"tiny"_s, .size = 0}};
}

} // namespace

/** Parts as rectangles: their sizes, and everything that one can do with them. */
class TreeMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExampleOfThePaper()
    {
        std::vector<SizedNode> nodes{{.parent = -1, .size = 24}};
        for (const std::uint64_t size : {6U, 6U, 4U, 3U, 2U, 2U, 1U})
            nodes.push_back({.parent = 0, .size = size});
        const auto boxes = TreeMapLayout(nodes).boxes({0, 0, 6, 4}, exact);
        QCOMPARE(boxes.size(), std::size_t(8));
        QCOMPARE(boxes[1].rect, QRectF(0, 0, 3, 2));
        QCOMPARE(boxes[2].rect, QRectF(0, 2, 3, 2));
        QVERIFY(std::abs(boxes[3].rect.width() - 12.0 / 7) < 1e-9 && boxes[3].rect.left() == 3);
        QVERIFY(std::abs(boxes[3].rect.height() - 7.0 / 3) < 1e-9);
    }

    void areasAreSizes()
    {
        std::mt19937 random(1);
        for (int round = 0; round < 50; ++round) {
            std::vector<SizedNode> nodes{{.parent = -1, .size = 0}};
            std::vector<std::uint64_t> held{0};
            for (int i = 1; i < 60; ++i) {
                nodes.push_back({.parent = int(random() % std::size_t(i)), .size = random() % 1000});
                held.push_back(0);
            }
            // What holds something is as large as that, and at times a bit larger.
            for (auto i = nodes.size(); i > 0; --i) {
                auto &node = nodes[i - 1];
                node.size += held[i - 1];
                if (node.parent >= 0)
                    held[std::size_t(node.parent)] += node.size;
            }
            const QRectF whole(0, 0, 300, 200);
            const auto boxes = TreeMapLayout(nodes).boxes(whole, exact);
            const double scale = area(whole) / double(std::max<std::uint64_t>(1, nodes.front().size));
            for (std::size_t i = 0; i < boxes.size(); ++i) {
                const auto &box = boxes[i];
                const double expected = double(nodes[std::size_t(box.node)].size) * scale;
                QVERIFY(std::abs(area(box.rect) - expected) < 1e-6 * area(whole));
                if (box.parent < 0)
                    continue;
                QVERIFY(box.parent < int(i));
                const auto holder = boxes[std::size_t(box.parent)].rect.adjusted(-1e-6, -1e-6, 1e-6, 1e-6);
                QVERIFY(holder.contains(box.rect));
                for (std::size_t j = 0; j < i; ++j) {
                    if (boxes[j].parent == box.parent)
                        QVERIFY(area(box.rect & boxes[j].rect) < 1e-6);
                }
            }
        }
    }

    void aFloodCostsWhatCanBeSeen()
    {
        std::vector<SizedNode> nodes{{.parent = -1, .size = 200'000}};
        nodes.resize(200'001, {.parent = 0, .size = 1});
        const QRectF whole(0, 0, 400, 300);
        const auto boxes = TreeMapLayout(nodes).boxes(whole, TreeMapSpacing());
        QVERIFY(boxes.size() <= std::size_t(area(whole) / 16));
        // As deep as it goes: what is in what cannot be seen is not looked at.
        std::vector<SizedNode> deep{{.parent = -1, .size = 10}};
        for (int i = 0; i < 100'000; ++i)
            deep.push_back({.parent = i, .size = 10});
        QVERIFY(TreeMapLayout(deep).boxes(whole, TreeMapSpacing()).size() < 200);
        QVERIFY(TreeMapLayout().boxes(whole, TreeMapSpacing()).empty());
        QVERIFY(TreeMapLayout(deep).boxes({0, 0, 2, 2}, TreeMapSpacing()).empty());
    }

    void keysAndPointerGoToParts()
    {
        TreeMap map;
        map.resize(400, 300);
        map.show();
        QVERIFY(QTest::qWaitForWindowActive(&map));
        map.setFocus();
        QSignalSpy changes(&map, &TreeMap::currentChanged);
        map.setNodes(someNodes());
        QCOMPARE(map.current(), -1);
        const auto press = [&map, &changes](Qt::Key key) {
            changes.clear();
            QTest::keyClick(&map, key);
            return changes.isEmpty() ? -2 : changes.last().at(0).toInt();
        };
        QCOMPARE(press(Qt::Key_Down), 0); // from nowhere to the whole
        QCOMPARE(press(Qt::Key_Return), 1);
        QCOMPARE(press(Qt::Key_Return), 2);
        QCOMPARE(press(Qt::Key_Space), 3);
        QCOMPARE(press(Qt::Key_Return), -2); // nothing in it
        // The largest stands first, the next beside or below it; from the edge it goes on outside.
        const bool isBelow = map.nodeRect(4).top() >= map.nodeRect(3).bottom() - 1;
        QCOMPARE(press(isBelow ? Qt::Key_Down : Qt::Key_Right), 4);
        QCOMPARE(press(isBelow ? Qt::Key_Up : Qt::Key_Left), 3);
        QVERIFY(map.nodeRect(5).left() >= map.nodeRect(1).right() - 1);
        map.setCurrent(4);
        QCOMPARE(press(Qt::Key_Right), 5);
        QCOMPARE(press(Qt::Key_Left), 1);
        QCOMPARE(press(Qt::Key_Backspace), 0);
        QCOMPARE(press(Qt::Key_Backspace), -2);
        map.setCurrent(3);
        QCOMPARE(press(Qt::Key_Home), 0);
        // The program's own going is not told.
        changes.clear();
        map.setCurrent(5);
        QVERIFY(changes.isEmpty());
        QTest::mouseClick(&map, Qt::LeftButton, {}, map.nodeRect(3).center());
        QCOMPARE(changes.size(), 1);
        QCOMPARE(map.current(), 3);
        QCOMPARE(map.nodeAt(map.nodeRect(3).center()), 3);
        QCOMPARE(map.nodeAt({-5, -5}), -1);
    }

    void whatIsTooSmallIsInWhatHoldsIt()
    {
        TreeMap map;
        map.resize(400, 300);
        map.setNodes(someNodes());
        QVERIFY(map.nodeRect(6).isEmpty());
        map.setCurrent(6);
        QCOMPARE(map.current(), 6);
        const auto focused = map.accessibleItem(map.focusedItem());
        QCOMPARE(focused.name, u"type"_s);
        QVERIFY(!focused.state.selected);
        // From there the keys go on.
        QTest::keyClick(&map, Qt::Key_Backspace);
        QCOMPARE(map.current(), 5);
    }

    void toolTipsSayNameSizeAndShare()
    {
        TreeMap map;
        map.setNodes(someNodes());
        QCOMPARE(map.describe(3).section(u'\n', 0, 0), u"component › core module › module › code"_s);
        QVERIFY2(map.describe(3).contains(u"50 % of the file"_s), qPrintable(map.describe(3)));
        QVERIFY(map.describe(4).endsWith(u"\nnot read to its end"_s));
    }

    void assistiveTechnologySeesTheParts()
    {
        TreeMap map;
        map.resize(400, 300);
        map.show();
        QVERIFY(QTest::qWaitForWindowExposed(&map));
        map.setNodes(someNodes());
        auto *interface = QAccessible::queryAccessibleInterface(&map);
        QVERIFY(interface);
        QCOMPARE(interface->role(), QAccessible::List);
        QVERIFY(!interface->text(QAccessible::Name).isEmpty());
        QCOMPARE(interface->childCount(), 6);
        for (int i = 0; i < interface->childCount(); ++i) {
            auto *child = interface->child(i);
            QVERIFY(!child->text(QAccessible::Name).isEmpty() && !child->text(QAccessible::Value).isEmpty());
            QCOMPARE(interface->indexOfChild(child), i);
            QCOMPARE(child->parent(), interface);
            QVERIFY(interface->rect().contains(child->rect()));
        }
        const auto center = interface->child(5)->rect().center();
        QCOMPARE(interface->childAt(center.x(), center.y()), interface->child(5));
        QSignalSpy changes(&map, &TreeMap::currentChanged);
        interface->child(3)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(changes.size(), 1);
        QVERIFY(interface->child(3)->state().selected);
        // Other nodes: what was there is gone, and says so.
        auto *last = interface->child(5);
        map.setNodes({{.parent = -1, .name = u"file"_s, .size = 3}});
        QCOMPARE(interface->childCount(), 1);
        QVERIFY(!last->isValid() && last->text(QAccessible::Name).isEmpty());
    }

    void coloursFollowTheTheme()
    {
        TreeMap map;
        map.resize(400, 300);
        map.setNodes(someNodes());
        for (const auto &palette : {lightPalette(), darkPalette()}) {
            map.setPalette(palette);
            map.setCurrent(-1);
            const auto pixel = [&map](int node) {
                const auto rect = map.nodeRect(node);
                return map.grab().toImage().pixelColor(rect.right() - 6, rect.bottom() - 6);
            };
            QCOMPARE(pixel(3), palette.color(QPalette::AlternateBase));
            QCOMPARE(pixel(4), themeColors(palette).neutralGround);
            map.setCurrent(3);
            QCOMPARE(pixel(3), themeColors(palette).selection);
        }
    }
};

QTEST_MAIN(TreeMapTest)
#include "treemaptest.moc"
