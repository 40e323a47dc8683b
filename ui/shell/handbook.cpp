// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "shell/handbook.h"

#include "widgets/metrics.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

struct HandbookText
{
    Q_DECLARE_TR_FUNCTIONS(kennel::HandbookText)
};

} // namespace

void showHandbook(QWidget *parent)
{
    auto *open = parent->findChild<QDialog *>(u"handbook"_s);
    if (!open) {
        const Metrics m = Metrics::application();
        open = new QDialog(parent);
        open->setObjectName(u"handbook"_s);
        open->setAttribute(Qt::WA_DeleteOnClose);
        open->setWindowTitle(HandbookText::tr("Handbook"));
        auto *layout = new QVBoxLayout(open);
        auto *pages = new QTextBrowser(open);
        pages->setAccessibleName(HandbookText::tr("Handbook"));
        // Only what the program carries: a link elsewhere is not followed, nothing is contacted.
        pages->setOpenExternalLinks(false);
        pages->setSource(QUrl(u"qrc:/kennel/handbook/index.md"_s), QTextDocument::MarkdownResource);
        layout->addWidget(pages, 1);
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, open);
        QPushButton *back = buttons->addButton(HandbookText::tr("Back"), QDialogButtonBox::ActionRole);
        QObject::connect(buttons, &QDialogButtonBox::clicked, pages, [back, pages](QAbstractButton *button) {
            if (button == static_cast<QAbstractButton *>(back)) {
                pages->backward();
            }
        });
        QObject::connect(buttons, &QDialogButtonBox::rejected, open, &QDialog::reject);
        layout->addWidget(buttons);
        open->resize(m.px(720), m.px(560));
    }
    open->show();
    open->raise();
    open->activateWindow();
}

} // namespace kennel
