// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/hashlabel.h"

#include "format/digesttext.h"
#include "format/plainhtml.h"
#include "widgets/glyph.h"
#include "widgets/metrics.h"
#include "widgets/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace kennel {

HashLabel::HashLabel(const QString &what, const QString &digest, QWidget *parent)
    : QWidget(parent)
    , m_what(what)
    , m_text(new PlainLabel({}, TypeSize::Body, this))
    , m_copy(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Metrics::application().halfStep());
    m_text->setFont(fixedFont());
    layout->addWidget(m_text);
    m_copy->setIcon(glyphIcon(Glyph::Copy));
    m_copy->setAutoRaise(true);
    m_copy->setFixedSize(Metrics::application().row(), Metrics::application().px(20));
    m_copy->setAccessibleName(tr("Copy the %1").arg(what));
    connect(m_copy, &QToolButton::clicked, this, &HashLabel::copy);
    layout->addWidget(m_copy);
    layout->addStretch();
    setDigest(digest);
}

void HashLabel::setDigest(const QString &digest)
{
    m_digest = digest;
    m_text->setText(digest.isEmpty() ? u"–"_s : shortDigest(digest));
    m_copy->setEnabled(!digest.isEmpty());
    m_copy->setToolTip(digest.isEmpty() ? QString()
                                        : PlainHtml::toolTip(tr("Copy the %1: %2").arg(m_what, groupedDigest(digest))));
    setAccessibleName(tr("%1: %2").arg(m_what, digest));
}

void HashLabel::copy() const
{
    QGuiApplication::clipboard()->setText(m_digest);
}

} // namespace kennel
