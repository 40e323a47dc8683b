// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "format/capabilitytext.h"

#include "format/quantity.h"
#include "format/tr.h"
#include "format/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

namespace kennel {

using namespace Qt::StringLiterals;

QString capabilitySentence(const meaning::Capability &capability)
{
    QString sentence = QCoreApplication::translate("kennel::Capability", capability.sentence.c_str());
    if (capability.id != "host")
        return sentence;
    // A module may have an empty name.
    return sentence.arg(capability.subject.empty() ? u"\"\""_s
                                                   : visibleText(QString::fromStdString(capability.subject)));
}

QString capabilityWords(const std::string &id)
{
    static const auto table = meaning::CapabilityTable::builtIn();
    if (id == "host")
        return tr("Asks its host for something else");
    if (id == "nothing")
        return QCoreApplication::translate("kennel::Capability", table.nothing.sentence.c_str());
    const auto row = std::ranges::find(table.rows, id, &meaning::CapabilityRow::id);
    return row == table.rows.end() ? visibleText(QString::fromStdString(id))
                                   : QCoreApplication::translate("kennel::Capability", row->sentence.c_str());
}

QString capabilityEvidence(const meaning::Evidence &evidence)
{
    // The words of the language: the same everywhere.
    return (evidence.isExport ? "export "_L1 : "import "_L1) + visibleText(QString::fromStdString(evidence.name));
}

QString notAskedForText(const meaning::NotAskedFor &notAskedFor)
{
    if (notAskedFor.nouns.empty())
        return {};
    QStringList nouns;
    for (const std::string &noun : notAskedFor.nouns)
        nouns << QCoreApplication::translate("kennel::Capability", noun.c_str());
    const QString list = nouns.join(u", "_s);
    return notAskedFor.isByKnownNames
               ? tr("What the unknown imports give it cannot be told. By a known name it does not ask for: %1")
                     .arg(list)
               : tr("Asks its host for none of these: %1").arg(list);
}

QString notJudgedText(const wasm::Binary &binary)
{
    const auto *fault = binary.faults.worst();
    if (binary.kind == wasm::FileKind::Unknown || !fault)
        return tr("Not judged: it is not readable as WebAssembly");
    return (binary.isWhole()  ? tr("Not judged: what stands at byte %1 breaks a rule, and hosts refuse such a file")
            : binary.readTo() ? tr("Not judged: what follows byte %1 could not be read, and may ask for anything")
                              : tr("Not judged: what stands at byte %1 could not be read, and may ask for anything"))
        .arg(countText(fault->offset));
}

QString hostName(const meaning::Host &host)
{
    return visibleText(QCoreApplication::translate("kennel::Host", host.name.c_str()));
}

QString obstacleText(const meaning::Obstacle &obstacle)
{
    const QString name = visibleText(QString::fromStdString(obstacle.name));
    switch (obstacle.kind) {
    case meaning::Obstacle::Kind::Missing:
        return tr("This host has no %1").arg(name);
    case meaning::Obstacle::Kind::OtherTrack:
        return tr("It asks for %1, and this host has %2").arg(name, QString::fromStdString(obstacle.offer));
    case meaning::Obstacle::Kind::NotCalled:
        return tr("It exports no %1").arg(name);
    }
    return {};
}

} // namespace kennel
