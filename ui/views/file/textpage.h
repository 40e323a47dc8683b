// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/session.h"
#include "views/page.h"

#include <optional>

class QStackedWidget;

namespace kennel {

class CodeView;
class EmptyState;
class PageHead;
class PlainLabel;
class SearchField;

/** A text file on this computer, highlighted: WIT, WebAssembly text, JSON, manifests and lock files. */
class TextPage : public Page
{
    Q_OBJECT

public:
    /** The language that a file with this name is shown in; nothing if it is no text that belongs to packages. */
    static std::optional<QString> languageOf(const QString &path);

    /** `place` is of kind File, and languageOf() knows it. The file is read at once, and again by its action. */
    TextPage(Session &session, const Address &place, QWidget *parent = nullptr);

    void setAddress(const Address &address) override;
    Address address() const override { return m_place; }
    QString title() const override;
    QIcon icon() const override;
    PageStatus status() const override;
    QList<QAction *> actions() const override;
    void find() override;

    PageHead *head() const { return m_head; }
    CodeView *code() const { return m_code; }

private:
    QCoro::Task<void> read();

    Session &m_session;
    Address m_place;
    Outcome m_outcome = Outcome::NotChecked;
    PageHead *m_head;
    SearchField *m_search;
    PlainLabel *m_remark;
    QStackedWidget *m_stack;
    CodeView *m_code;
    EmptyState *m_trouble;
    QAction *m_refresh;
};

} // namespace kennel
