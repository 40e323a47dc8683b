// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/package/commandline.h"

#include "widgets/glyph.h"
#include "widgets/metrics.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace kennel {

CommandLine::CommandLine(const QString &command, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(command, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Metrics::application().halfStep());
    m_text->setReadOnly(true);
    m_text->setFont(fixedFont());
    m_text->setCursorPosition(0);
    m_text->setAccessibleName(tr("Command"));
    m_text->setToolTip(command.toHtmlEscaped());
    layout->addWidget(m_text, 1);
    auto *copy = new QToolButton(this);
    copy->setIcon(glyphIcon(Glyph::Copy));
    copy->setAccessibleName(tr("Copy the command"));
    copy->setToolTip(copy->accessibleName());
    connect(copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(this->command()); });
    layout->addWidget(copy);
}

QString CommandLine::command() const
{
    return m_text->text();
}

} // namespace kennel
