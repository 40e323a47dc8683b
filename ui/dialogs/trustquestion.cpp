// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "dialogs/trustquestion.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace kennel {

namespace {

struct TrustQuestion
{
    Q_DECLARE_TR_FUNCTIONS(kennel::TrustQuestion)
};

} // namespace

void askTrust(const RegistryInfo &registry, QWidget *parent, std::function<void()> agreed)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(QStringLiteral("trustBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(TrustQuestion::tr("Trust Again"));
    box->setText(TrustQuestion::tr("Begin again with %1?").arg(registry.label));
    box->setInformativeText(TrustQuestion::tr(
        "The pin is set anew to whoever operates the registry now. Its operator log, ledger and names "
        "are read from the beginning, each package log when it is opened. The evidence and every "
        "signed checkpoint are kept; what was read before is set aside, record by record, and no "
        "page stands on it any more. Ask the operator by other means first."));
    // This cannot be undone by a click: the button names what it does, and the safe one is the default.
    QPushButton *trust = box->addButton(TrustQuestion::tr("Trust Again"), QMessageBox::AcceptRole);
    QPushButton *keep = box->addButton(TrustQuestion::tr("Keep Refusing"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    QObject::connect(trust, &QPushButton::clicked, box, std::move(agreed));
    box->open();
}

} // namespace kennel
