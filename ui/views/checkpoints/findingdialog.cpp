// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/checkpoints/findingdialog.h"

#include "views/checkpoints/findingcard.h"
#include "widgets/metrics.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kennel {

void showFinding(const Finding &finding, QWidget *parent)
{
    const auto m = Metrics::application();
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("findingDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(FindingCard::tr("Finding"));
    auto *all = new QVBoxLayout(dialog);
    auto *scroll = new QScrollArea(dialog);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *card = new FindingCard(finding, {}, scroll);
    card->showDetails(true);
    scroll->setWidget(card);
    all->addWidget(scroll, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    all->addWidget(buttons);
    dialog->resize(m.px(560), m.px(360));
    dialog->open();
}

} // namespace kennel
