// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "shell/commandpalette.h"

#include "format/visibletext.h"
#include "models/packagetreemodel.h"
#include "shell/places.h"
#include "widgets/glyph.h"

#include <KCommandBar>

#include <QAction>
#include <QCoreApplication>

namespace kennel {

namespace {

struct PaletteText
{
    Q_DECLARE_TR_FUNCTIONS(kennel::PaletteText)
};

/** The palette makes a row for each action when it opens: beyond this many packages the filter is the faster way. */
constexpr std::size_t mostPackages = 2000;

QAction *placeAction(const Address &address, const QIcon &icon, const QString &text, const PaletteContent &content,
                     QObject *parent)
{
    auto *action = new QAction(icon, visibleText(text), parent);
    QObject::connect(action, &QAction::triggered, parent, [open = content.open, address] { open(address); });
    return action;
}

} // namespace

void showCommandPalette(QWidget *window, const PaletteContent &content)
{
    auto *bar = new KCommandBar(window);
    bar->setObjectName(QStringLiteral("commandPalette"));
    bar->setAccessibleName(PaletteText::tr("Command palette"));
    QList<KCommandBar::ActionGroup> groups;
    const auto enabled = [](const QList<QAction *> &actions) {
        QList<QAction *> result;
        for (QAction *action : actions) {
            if (action->isEnabled() && !action->isSeparator()) {
                result += action;
            }
        }
        return result;
    };
    groups.append({PaletteText::tr("Page"), enabled(content.pageActions)});
    groups.append({PaletteText::tr("Kennel"), enabled(content.windowActions)});
    if (content.places) {
        QList<QAction *> bookmarks;
        for (const Address &address : content.places->bookmarks()) {
            bookmarks += placeAction(address, glyphIcon(Glyph::BookmarkSet), address.toString(), content, bar);
        }
        groups.append({PaletteText::tr("Bookmark"), bookmarks});
    }
    if (content.packages && content.packages->view() && content.packages->totalCount() <= mostPackages) {
        QList<QAction *> packages;
        for (const PackageRow &package : content.packages->view()->packages) {
            if (package.name) {
                const QString name = QString::fromStdString(package.name->text());
                packages += placeAction(Address::ofPackage(content.registry, name), glyphIcon(Glyph::Package), name,
                                        content, bar);
            }
        }
        groups.append({PaletteText::tr("Package"), packages});
    }
    bar->setActions(groups);
    bar->show();
}

} // namespace kennel
