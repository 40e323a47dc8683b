// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/package/proofdrawing.h"

#include "format/quantity.h"
#include "views/package/proofpanel.h"

#include <map>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

QString hex(const Digest &digest)
{
    return QString::fromStdString(digest.hex());
}

/** The first and the last entry below a hash. */
using Entries = std::pair<std::uint64_t, std::uint64_t>;

/** Which entries the hashes of a proof cover; those between the peaks and the root are no nodes and are remembered. */
class Cover
{
public:
    void join(const ProofStep &step)
    {
        const auto left = of(step.left);
        const auto right = of(step.right);
        if (left && right)
            m_joined.insert_or_assign(step.result.hash, Entries{left->first, right->second});
    }

    QString text(const ProofHash &part) const
    {
        const auto entries = of(part);
        if (!entries)
            return ProofPanel::tr("several records");
        if (entries->first == entries->second)
            return ProofPanel::tr("index %1").arg(countText(entries->first));
        return ProofPanel::tr("indexes %1–%2").arg(countText(entries->first), countText(entries->second));
    }

private:
    std::optional<Entries> of(const ProofHash &part) const
    {
        if (part.node)
            return Entries{part.node->firstLeaf(), part.node->lastLeaf()};
        const auto found = m_joined.find(part.hash);
        return found == m_joined.end() ? std::nullopt : std::optional(found->second);
    }

    std::map<Digest, Entries> m_joined;
};

/** What a hash is that was not put together on the way: the registry gave it, or the ledger did. */
ProofRole givenRole(const RecordProof &proof)
{
    return proof.fromRegistry ? ProofRole::Given : ProofRole::Ledger;
}

ProofBox boxOf(const ProofHash &part, bool start, const Cover &cover, ProofRole given)
{
    const auto role = start ? ProofRole::Start : part.given ? given : ProofRole::Computed;
    return {role, cover.text(part), hex(part.hash)};
}

ProofBox rootOf(const ProofPath &path, const QString &title, bool holds)
{
    return {holds ? ProofRole::Signed : ProofRole::Computed, title, hex(path.root)};
}

} // namespace

ProofDrawing logDrawing(const RecordProof &proof)
{
    ProofDrawing drawing;
    if (!proof.logPath || !proof.standsOn)
        return drawing;
    const auto &path = *proof.logPath;
    const auto given = givenRole(proof);
    Cover cover;
    bool beside = false; // a hash beside the path is being put together
    for (std::size_t i = 0; i < path.steps.size(); ++i) {
        const auto &step = path.steps[i];
        ProofRow row;
        const bool onPath = step.left.onPath || step.right.onPath;
        if (onPath) {
            const bool pathLeft = step.left.onPath;
            const auto &own = pathLeft ? step.left : step.right;
            const auto &other = pathLeft ? step.right : step.left;
            const ProofRow::Place self{0, boxOf(own, own.hash == path.leaf, cover, given)};
            const ProofRow::Place sibling{pathLeft ? 1 : -1, boxOf(other, false, cover, given)};
            row.places = pathLeft ? std::vector{self, sibling} : std::vector{sibling, self};
            row.first = pathLeft ? 0 : -1;
            row.second = pathLeft ? 1 : 0;
            row.joins = 0;
            beside = false;
        } else {
            // Parts to the right of the path are put together first; the path waits.
            row.places = {{1, boxOf(step.left, false, cover, given)}, {2, boxOf(step.right, false, cover, given)}};
            row.first = 1;
            row.second = 2;
            const bool more =
                i + 1 < path.steps.size() && !path.steps[i + 1].left.onPath && !path.steps[i + 1].right.onPath;
            row.joins = more ? 2 : 1;
            if (!beside)
                row.note = ProofPanel::tr("Parts beside the path are put together first.");
            beside = true;
        }
        cover.join(step);
        drawing.rows.push_back(std::move(row));
    }
    if (path.steps.empty())
        drawing.rows.push_back(
            {{{0, {ProofRole::Start, ProofPanel::tr("index %1").arg(proof.registryIndex), hex(path.leaf)}}},
             0,
             0,
             0,
             false,
             {}});
    drawing.rows.front().note =
        ProofPanel::tr("This record, at index %1 of the registry's log.").arg(countText(proof.registryIndex));
    const auto &checkpoint = proof.standsOn->checkpoint;
    drawing.holds = path.root == checkpoint.logRoot;
    drawing.root = rootOf(path, ProofPanel::tr("log root"), drawing.holds);
    drawing.rootNote =
        drawing.holds
            ? ProofPanel::tr("Equals the log root that checkpoint %1 signs.").arg(countText(checkpoint.logLength))
            : ProofPanel::tr("Is not the log root that checkpoint %1 signs.").arg(countText(checkpoint.logLength));
    return drawing;
}

ProofDrawing mapDrawing(const RecordProof &proof)
{
    ProofDrawing drawing;
    if (!proof.mapPath || !proof.standsOn)
        return drawing;
    const auto &path = *proof.mapPath;
    std::size_t height = 0;
    while (height < path.steps.size()) {
        std::size_t run = height;
        while (run < path.steps.size() && !path.steps[run].left.given && !path.steps[run].right.given)
            ++run;
        const auto &step = path.steps[height];
        const bool pathLeft = step.left.onPath;
        const auto &own = pathLeft ? step.left : step.right;
        const auto &other = pathLeft ? step.right : step.left;
        ProofRow row;
        const ProofRow::Place self{
            0,
            {height == 0 ? ProofRole::Start : ProofRole::Computed,
             height == 0 ? ProofPanel::tr("leaf of the map") : ProofPanel::tr("height %1").arg(height), hex(own.hash)}};
        if (run - height > 1) {
            row.places = {self};
            row.together = false;
            row.note =
                ProofPanel::tr("%n level(s) with nothing beside the path: the hashes of empty parts are known to all.",
                               nullptr, int(run - height));
            height = run;
        } else {
            const bool given = other.given;
            const ProofRow::Place sibling{pathLeft ? 1 : -1,
                                          {given ? givenRole(proof) : ProofRole::Known,
                                           given ? ProofPanel::tr("other logs") : ProofPanel::tr("empty part"),
                                           hex(other.hash)}};
            row.places = pathLeft ? std::vector{self, sibling} : std::vector{sibling, self};
            row.first = pathLeft ? 0 : -1;
            row.second = pathLeft ? 1 : 0;
            ++height;
        }
        drawing.rows.push_back(std::move(row));
    }
    if (!drawing.rows.empty() && drawing.rows.front().note.isEmpty())
        drawing.rows.front().note = ProofPanel::tr("The id of this record, as the newest of its log.");
    const auto &checkpoint = proof.standsOn->checkpoint;
    drawing.holds = path.root == checkpoint.mapRoot;
    drawing.root = rootOf(path, ProofPanel::tr("map root"), drawing.holds);
    drawing.rootNote =
        drawing.holds
            ? ProofPanel::tr("Equals the map root that checkpoint %1 signs.").arg(countText(checkpoint.logLength))
            : ProofPanel::tr("Is not the map root that checkpoint %1 signs.").arg(countText(checkpoint.logLength));
    return drawing;
}

} // namespace kennel
