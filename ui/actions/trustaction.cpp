// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "actions/trustaction.h"

#include "format/findingtext.h"
#include "session/session.h"
#include "widgets/glyph.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>

#include <QCoroTask>

namespace kennel {

TrustAction::TrustAction(Session &session, QObject *parent)
    : RegistryAction(session, glyphIcon(Glyph::Pin), tr("Trust Again…"), parent)
{
    setToolTip(tr("Begin again from what the registry shows now; all evidence is kept"));
}

QString TrustAction::obstacle(const RegistryInfo &registry) const
{
    return registry.broken ? QString() : tr("Nothing stands against %1").arg(registry.label);
}

void TrustAction::perform(const RegistryInfo &registry)
{
    QMessageBox box(QApplication::activeWindow());
    box.setObjectName(QStringLiteral("trustBox"));
    box.setIcon(QMessageBox::Warning);
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(tr("Trust Again"));
    box.setText(tr("Begin again with %1?").arg(registry.label));
    box.setInformativeText(tr("The pin is set anew to whoever operates the registry now, and its log is read from the "
                              "beginning. The evidence against it is kept. Ask the operator by other means first."));
    QPushButton *trust = box.addButton(tr("Trust Again"), QMessageBox::AcceptRole);
    QPushButton *keep = box.addButton(tr("Keep Refusing"), QMessageBox::RejectRole);
    box.setDefaultButton(keep);
    box.setEscapeButton(keep);
    box.exec();
    if (box.clickedButton() != trust) {
        return;
    }
    QCoro::connect(session().trust(registry.id), this, [this](const std::expected<RegistryInfo, Finding> &result) {
        if (!result) {
            Q_EMIT refused(findingSentence(result.error()));
        }
    });
}

} // namespace kennel
