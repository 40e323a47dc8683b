// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/registryview.h"

#include <QWidget>

#include <memory>

class QAction;
class QPushButton;

namespace kennel {

class DataTable;
class HashLabel;
class KeyLabel;
class NamespaceModel;
class PlainLabel;
class SectionHeading;

/** The operator of a registry at a glance: what this computer pinned, and which namespaces live where. */
class OperatorPanel : public QWidget
{
    Q_OBJECT

public:
    explicit OperatorPanel(QWidget *parent = nullptr);

    void setView(const std::shared_ptr<const RegistryView> &view, const std::shared_ptr<const LogView> &log);
    DataTable *namespaces() const { return m_namespaces; }

Q_SIGNALS:
    void historyRequested(quint64 position);
    /** The user wants to see what is read from elsewhere under this namespace. */
    void followRequested(const QString &nameSpace);

private:
    NamespaceModel *m_model;
    HashLabel *m_pin;
    KeyLabel *m_firstSigner;
    PlainLabel *m_pinText;
    SectionHeading *m_heading;
    DataTable *m_namespaces;
    QAction *m_follow;
    QAction *m_showRecord;
};

} // namespace kennel
