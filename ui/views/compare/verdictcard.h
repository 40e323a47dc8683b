// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "diff/witchange.h"
#include "views/compare/tonecard.h"

#include <optional>

namespace kennel {

/** What a new version means to somebody, in words, and which version number that takes. */
class VerdictCard : public ToneCard
{
    Q_OBJECT

public:
    explicit VerdictCard(diff::Viewpoint viewpoint, QWidget *parent = nullptr);

    /** Nothing: it could not be told. */
    void setVerdict(std::optional<diff::Verdict> verdict);

private:
    diff::Viewpoint m_viewpoint;
};

} // namespace kennel
