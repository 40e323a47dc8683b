// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "shell/commandpalette.h"

#include "format/visibletext.h"
#include "shell/palettedelegate.h"
#include "shell/places.h"
#include "widgets/glyph.h"
#include "widgets/metrics.h"

#include <KCommandBar>

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPointer>
#include <QTreeView>

#include <algorithm>
#include <memory>

namespace kennel {

namespace {

struct PaletteText
{
    Q_DECLARE_TR_FUNCTIONS(kennel::PaletteText)
};

using Groups = QList<KCommandBar::ActionGroup>;

QAction *placeAction(const Address &address, const QIcon &icon, const QString &text, const PaletteContent &content,
                     QObject *parent)
{
    auto *action = new QAction(icon, visibleText(text), parent);
    QObject::connect(action, &QAction::triggered, parent, [open = content.open, address] { open(address); });
    return action;
}

QList<QAction *> enabled(const QList<QAction *> &actions)
{
    QList<QAction *> result;
    for (QAction *action : actions) {
        if (action->isEnabled() && action->isVisible() && !action->text().isEmpty()) {
            result += action;
        }
    }
    return result;
}

/** Everything that does not depend on what is typed. */
Groups standing(const PaletteContent &content, QObject *parent)
{
    Groups groups;
    groups.append({PaletteText::tr("Active page"), enabled(content.pageActions)});
    for (const auto &[menu, actions] : content.windowActions) {
        groups.append({menu, enabled(actions)});
    }
    const auto addPlaces = [&](const QString &group, const QList<Address> &places, Glyph glyph) {
        QList<QAction *> actions;
        for (const Address &address : places) {
            actions += placeAction(address, glyphIcon(glyph), address.toString(), content, parent);
        }
        groups.append({group, actions});
    };
    if (content.places) {
        addPlaces(PaletteText::tr("Bookmark"), content.places->bookmarks(), Glyph::BookmarkSet);
        addPlaces(PaletteText::tr("Recent"), content.places->recent(), Glyph::History);
    }
    return groups;
}

/** The room that the palette needs for the widest shortcut: each of its keys in a box, and what joins them. */
int shortcutWidth(const Groups &groups, const QFontMetrics &metrics)
{
    const Metrics m = Metrics::application();
    int widest = 0;
    for (const auto &group : groups) {
        for (const QAction *action : group.actions) {
            const QString text = action->shortcut().toString();
            const int keys = int(text.count(QChar(u'+'))) + 1;
            if (!text.isEmpty())
                widest = std::max(widest, metrics.horizontalAdvance(text) + keys * m.px(24));
        }
    }
    return widest;
}

/** Puts `finds` behind everything else that can be chosen, as if `text` were typed now. */
void showFinds(KCommandBar *bar, QLineEdit *field, const Groups &groups, const PaletteContent &content,
               const QString &text, const QList<Found> &finds)
{
    // The last finds go with their owner; the palette lets go of them first.
    auto *before = bar->findChild<QObject *>(QStringLiteral("found"), Qt::FindDirectChildrenOnly);
    auto *now = new QObject(bar);
    QList<QAction *> actions;
    for (const Found &one : finds) {
        // The palette shows what holds the typed letters in their order: what was found by other means has to.
        const bool named = one.glyph == Glyph::Package && one.text.contains(text, Qt::CaseInsensitive);
        actions +=
            placeAction(one.address, glyphIcon(one.glyph),
                        named ? one.text : PaletteText::tr("%1 – %2").arg(one.text, text.trimmed()), content, now);
    }
    Groups all = groups;
    all.append({PaletteText::tr("Go to"), actions});
    bar->setActions(all);
    // Setting actions shows all of them again: the text has to be applied anew.
    field->setText(QString());
    field->setText(text);
    delete before;
    now->setObjectName(QStringLiteral("found"));
}

/** What is offered for what is typed. */
struct Offer
{
    QList<Found> atOnce; ///< what `lookUp` found
    QList<Found> shown;
    int questions = 0; ///< an answer to an earlier one may come after that to the last, and is old
};

/** Adds what the store knows of `text`, if that is still what is typed when the answer comes, and is news. */
QCoro::Task<void> offerFurther(QPointer<KCommandBar> bar, QPointer<QLineEdit> field, Groups groups,
                               PaletteContent content, QString text, std::shared_ptr<Offer> offer)
{
    const int question = ++offer->questions;
    const QList<Found> further = co_await content.lookUpFurther(text);
    if (!bar || !field || field->text() != text || offer->questions != question) {
        co_return;
    }
    QList<Found> finds = offer->atOnce;
    for (const Found &one : further) {
        if (!finds.contains(one)) {
            finds.append(one);
        }
    }
    if (finds != offer->shown) {
        offer->shown = finds;
        showFinds(bar, field, groups, content, text, finds);
    }
}

} // namespace

void showCommandPalette(QWidget *window, const PaletteContent &content)
{
    auto *bar = new KCommandBar(window);
    bar->setObjectName(QStringLiteral("commandPalette"));
    bar->setAccessibleName(PaletteText::tr("Command palette"));
    if (auto *matches = bar->findChild<QTreeView *>()) {
        matches->setAccessibleName(PaletteText::tr("Matching actions and places"));
        auto *delegate = new PaletteDelegate(matches->itemDelegateForColumn(1), matches);
        matches->setItemDelegateForColumn(0, delegate);
        matches->setItemDelegateForColumn(1, delegate);
    }
    const Groups groups = standing(content, bar);
    bar->setActions(groups);
    if (auto *matches = bar->findChild<QTreeView *>()) {
        // Words have what shortcuts leave them, wherever the palette would have them end.
        auto *header = matches->header();
        header->setStretchLastSection(false);
        header->setSectionResizeMode(0, QHeaderView::Stretch);
        header->setSectionResizeMode(1, QHeaderView::Fixed);
        header->resizeSection(1, shortcutWidth(groups, matches->fontMetrics()));
    }
    if (auto *field = bar->findChild<QLineEdit *>()) {
        // The margins above and below that the bar gives it would cut the text.
        const Metrics m = Metrics::application();
        field->setTextMargins(m.halfStep(), 0, m.halfStep(), 0);
        field->setMinimumHeight(m.control() + m.step());
    }
    if (auto *field = bar->findChild<QLineEdit *>(); field && content.lookUp) {
        field->setPlaceholderText(PaletteText::tr("An action, a package, “package 12”, a key or a digest"));
        field->setAccessibleName(field->placeholderText());
        auto *found = new QObject(bar);
        found->setObjectName(QStringLiteral("found"));
        const auto offer = std::make_shared<Offer>();
        QObject::connect(field, &QLineEdit::textEdited, bar, [bar, field, groups, content, offer](const QString &text) {
            offer->atOnce = content.lookUp(text);
            offer->shown = offer->atOnce;
            showFinds(bar, field, groups, content, text, offer->shown);
            if (content.lookUpFurther) {
                [[maybe_unused]] const auto task = offerFurther(bar, field, groups, content, text, offer);
            }
        });
        if (content.lookUpFurther && content.whenMore) {
            content.whenMore(bar, [bar, field, groups, content, offer] {
                [[maybe_unused]] const auto task = offerFurther(bar, field, groups, content, field->text(), offer);
            });
        }
    }
    bar->show();
}

} // namespace kennel
