// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/package/commandline.h"

#include "widgets/glyph.h"
#include "widgets/metrics.h"
#include "widgets/plainlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QToolButton>

namespace kennel {

CommandLine::CommandLine(const QString &command, QWidget *parent)
    : QWidget(parent)
    , m_command(command)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Metrics::application().halfStep());
    // Lines end between words alone: an option that is cut in two reads as another one. What is copied is the command.
    auto *text = new PlainLabel(QString(command).replace(u'-', QChar(0x2011)), TypeSize::Body, this);
    text->setFont(fixedFont());
    text->setWordWrap(true);
    text->setFrameShape(QFrame::StyledPanel);
    text->setMargin(Metrics::application().halfStep());
    text->setAccessibleName(tr("Command: %1").arg(command));
    layout->addWidget(text, 1);
    auto *copy = new QToolButton(this);
    copy->setIcon(glyphIcon(Glyph::Copy));
    copy->setAccessibleName(tr("Copy the command"));
    copy->setToolTip(copy->accessibleName());
    connect(copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(this->command()); });
    layout->addWidget(copy, 0, Qt::AlignTop);
}

QString CommandLine::command() const
{
    return m_command;
}

} // namespace kennel
