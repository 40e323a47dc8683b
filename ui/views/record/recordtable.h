// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "views/common/datatable.h"

#include <cstdint>
#include <optional>

namespace kennel {

/** The records of a log; a red line marks where the accepted log ends. */
class RecordTable : public DataTable
{
    Q_OBJECT

public:
    explicit RecordTable(QWidget *parent = nullptr);

    /** The position of the first record that was not accepted; nothing if all were. */
    void setAcceptedEnd(std::optional<std::uint64_t> position);
    /** Where the line is, in the viewport; nothing if there is none or the rows are in another order. */
    std::optional<int> lineY() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<std::uint64_t> m_acceptedEnd;
};

} // namespace kennel
