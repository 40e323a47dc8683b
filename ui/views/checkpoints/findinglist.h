// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "models/address.h"
#include "session/registryview.h"

#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace kennel {

class FindingCard;

/** The findings about a registry, each as a card with what helps. Findings that stay the same keep their cards. */
class FindingList : public QWidget
{
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);

    /** Shows the findings of `view`; null while nothing was read. */
    void setView(const std::shared_ptr<const RegistryView> &view);
    /** "1 error, 2 warnings", and how many are shown if not all are. */
    QString summary() const;
    int count() const;

Q_SIGNALS:
    /** The user wants what could not be checked to be tried again. */
    void tryAgain();
    void openRequested(const kennel::Address &address);

private:
    void addCard(const Finding &finding);
    /** The row of the log that a finding is about, as an address; nothing if it is about none. */
    std::optional<Address> placeOf(const Finding &finding) const;
    QString aboutOf(const Finding &finding) const;

    std::shared_ptr<const RegistryView> m_view;
    QVBoxLayout *m_cards;
    bool m_shown = false; ///< anything at all, so that a first empty list is said, too
};

} // namespace kennel
