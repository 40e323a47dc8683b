// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "format/capabilitytext.h"

#include "format/visibletext.h"

#include <QCoreApplication>

namespace kennel {

using namespace Qt::StringLiterals;

QString capabilitySentence(const meaning::Capability &capability)
{
    const QString sentence = QCoreApplication::translate("kennel::Capability", capability.sentence.c_str());
    return capability.subject.empty() ? sentence
                                      : sentence.arg(visibleText(QString::fromStdString(capability.subject)));
}

QString capabilityEvidence(const meaning::Evidence &evidence)
{
    // The words of the language: the same everywhere.
    return (evidence.isExport ? "export "_L1 : "import "_L1) + visibleText(QString::fromStdString(evidence.name));
}

} // namespace kennel
