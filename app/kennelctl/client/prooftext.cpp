// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "prooftext.h"

#include "format/tr.h"
#include "jsonvalues.h"
#include "texttable.h"

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

QString textOf(const Digest &digest)
{
    return QString::fromStdString(digest.hex());
}

QString originOf(const ProofHash &part, const ProofPath &path, bool isFromRegistry)
{
    if (part.given) {
        return isFromRegistry ? tr("given") : tr("from the ledger");
    }
    return part.onPath && part.hash == path.leaf ? tr("the leaf") : tr("computed");
}

QJsonObject jsonHash(const ProofHash &part)
{
    return {{u"hash"_s, textOf(part.hash)}, {u"given"_s, part.given}};
}

/// Whether nothing but what every tree has lies beside the path: the proof need not give that.
bool isEmptyBeside(const ProofStep &step)
{
    return (step.left.onPath || step.right.onPath) && !step.left.given && !step.right.given && !step.left.node;
}

} // namespace

QString proofTable(const ProofPath &path, bool isFromRegistry)
{
    TextTable table({tr("Step"), tr("Left"), tr("Right"), tr("Hash of both")});
    for (std::size_t i = 0; i < path.steps.size(); ++i) {
        const std::size_t first = i;
        while (i + 1 < path.steps.size() && isEmptyBeside(path.steps[i]) && isEmptyBeside(path.steps[i + 1])) {
            ++i;
        }
        const ProofStep &step = path.steps[i];
        if (i > first) {
            table.add({u"%1–%2"_s.arg(first + 1).arg(i + 1),
                       tr("only empty parts beside the path"),
                       {},
                       textOf(step.result.hash)});
            continue;
        }
        const auto cell = [&](const ProofHash &part) {
            return u"%1 (%2)"_s.arg(textOf(part.hash), originOf(part, path, isFromRegistry));
        };
        table.add({QString::number(i + 1), cell(step.left), cell(step.right), textOf(step.result.hash)});
    }
    return tr("Leaf %1").arg(textOf(path.leaf)) + u'\n' + (table.isEmpty() ? QString() : table.text()) +
           tr("Root %1").arg(textOf(path.root)) + u'\n';
}

QJsonObject jsonProof(const ProofPath &path)
{
    return {
        {u"leaf"_s, textOf(path.leaf)},
        {u"root"_s, textOf(path.root)},
        {u"steps"_s, jsonArray(path.steps,
                               [](const ProofStep &step) {
                                   return QJsonObject{{u"left"_s, jsonHash(step.left)},
                                                      {u"right"_s, jsonHash(step.right)},
                                                      {u"result"_s, textOf(step.result.hash)}};
                               })},
    };
}

} // namespace kennel
