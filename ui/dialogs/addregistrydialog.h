// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/registryinfo.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace kennel {

class PlainLabel;
class Session;

/** Why `text` cannot be the address of a registry; empty if it may be one. Contacts nobody. */
QString registryAddressProblem(const QString &text);

/** Asks for the address of a registry, says what adding it does, and adds it. */
class AddRegistryDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AddRegistryDialog(Session &session, QWidget *parent = nullptr);

    /** What was added, once the dialog was accepted. */
    std::optional<RegistryInfo> registry() const { return m_registry; }
    /** Puts `address` into the field, as if it had been typed. */
    void setAddress(const QString &address);
    /** Offers `address`, which stands in `file` as the home registry of `warg`, unless it is there already. */
    void suggest(const QString &address, const QString &file);

private:
    void validate();
    void add();

    Session &m_session;
    QLineEdit *m_address;
    QPushButton *m_suggestion;
    PlainLabel *m_problem;
    QPushButton *m_add;
    std::optional<RegistryInfo> m_registry;
    bool m_adding = false;
};

} // namespace kennel
