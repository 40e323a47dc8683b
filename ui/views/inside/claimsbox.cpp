// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/inside/claimsbox.h"

#include "format/claimtext.h"
#include "format/wasmterms.h"
#include "widgets/metrics.h"
#include "widgets/plainlabel.h"

#include <QGridLayout>
#include <QPainter>

#include <ranges>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

/// Nobody writes as many, but a file may.
constexpr std::size_t maxProducers = 12;
constexpr std::size_t maxClaims = 12; ///< of one kind
constexpr std::size_t maxText = 2000;

QString textOf(std::string_view bytes)
{
    const auto text = QString::fromUtf8(bytes.substr(0, maxText));
    return bytes.size() > maxText ? text + u'…' : text;
}

} // namespace

ClaimsBox::ClaimsBox(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    const auto m = Metrics::application();
    m_grid->setContentsMargins(m.px(12), m.px(10), m.px(12), m.px(10));
    m_grid->setHorizontalSpacing(m.px(12));
    m_grid->setVerticalSpacing(m.halfStep());
    m_grid->setColumnStretch(1, 1);
}

bool ClaimsBox::setMetadata(const wasm::Metadata &metadata)
{
    while (auto *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto quoted = [](const std::string &bytes) { return tr("“%1”").arg(textOf(bytes)); };
    if (metadata.name)
        addRow(tr("Name"), quoted(*metadata.name));
    using enum wasm::ClaimKind;
    for (const auto kind : {Description, Authors, Licenses, Source, Revision, Homepage, Version}) {
        // Who claims the same twice may claim two things: both are shown.
        std::size_t count = 0;
        for (const auto &claim : metadata.claims) {
            if (claim.kind == kind && ++count <= maxClaims)
                addRow(wasmClaimTerm(kind), quoted(claim.text));
        }
        if (count > maxClaims)
            addRow(wasmClaimTerm(kind), tr("%n more", nullptr, int(count - maxClaims)));
    }
    for (const ClaimLine &line : furtherClaims(metadata))
        addRow(line.title, tr("“%1”").arg(line.text));
    for (const auto &field : metadata.producers | std::views::take(maxProducers)) {
        QStringList values;
        for (const auto &[name, version] : field.values | std::views::take(maxProducers))
            values += QString(textOf(name) + u' ' + textOf(version)).trimmed();
        const QString title = field.name == "language"       ? tr("Language")
                              : field.name == "processed-by" ? tr("Tools")
                              : field.name == "sdk"          ? tr("Kit")
                                                             : textOf(field.name);
        if (field.values.size() > maxProducers)
            values += tr("%n more", nullptr, int(field.values.size() - maxProducers));
        addRow(title, values.join(u", "_s));
    }
    if (const auto count = metadata.dependencies.size(); count > 1)
        addRow(tr("Built from"), tr("%n package(s)", nullptr, int(count - 1)));
    return m_grid->count() > 0;
}

void ClaimsBox::addRow(const QString &title, const QString &text)
{
    const int row = m_grid->rowCount();
    auto *name = new PlainLabel(title, TypeSize::Body, this);
    name->setTone(Tone::Secondary);
    m_grid->addWidget(name, row, 0, Qt::AlignTop | Qt::AlignLeading);
    auto *value = new PlainLabel(text, TypeSize::Body, this);
    value->setWordWrap(true);
    m_grid->addWidget(value, row, 1);
}

void ClaimsBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Dark), 1, Qt::DashLine));
    const double radius = Metrics::application().radius();
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace kennel
