// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/file/textpage.h"

#include "format/inspecterrortext.h"
#include "format/quantity.h"
#include "format/visibletext.h"
#include "views/common/pagehead.h"
#include "widgets/codeview.h"
#include "widgets/emptystate.h"
#include "widgets/metrics.h"
#include "widgets/plainlabel.h"
#include "widgets/searchfield.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPointer>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

/** Suffix of a file, and what its language is called by the highlighter. */
constexpr std::array languages{
    std::pair{"wit"_L1, "WIT"_L1},   std::pair{"wat"_L1, "WAT"_L1},   std::pair{"json"_L1, "JSON"_L1},
    std::pair{"toml"_L1, "TOML"_L1}, std::pair{"lock"_L1, "TOML"_L1},
};

} // namespace

std::optional<QString> TextPage::languageOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto found = std::ranges::find(languages, suffix, &std::pair<QLatin1StringView, QLatin1StringView>::first);
    return found == languages.end() ? std::nullopt : std::optional(QString(found->second));
}

TextPage::TextPage(Session &session, const Address &place, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_place(place)
    , m_head(new PageHead(Glyph::Document, QFileInfo(place.subject).fileName(), this))
    , m_search(new SearchField(Glyph::Search, tr("Search the text"), QKeySequence::Find, this))
    , m_remark(new PlainLabel({}, TypeSize::Secondary, this))
    , m_stack(new QStackedWidget(this))
    , m_code(new CodeView(tr("Text of the file"), this))
    , m_trouble(new EmptyState(Glyph::Warning, {}, {}, this))
    , m_refresh(new QAction(glyphIcon(Glyph::Sync), tr("Read This File Again"), this))
{
    const auto m = Metrics::application();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_head);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(m.margin(), m.step(), m.margin(), m.step());
    row->setSpacing(m.step());
    m_remark->setElide(Qt::ElideRight);
    row->addWidget(m_remark, 1);
    m_search->setPlaceholderText(tr("Search the text"));
    m_search->setMaximumWidth(m.px(240));
    row->addWidget(m_search);
    all->addLayout(row);
    m_stack->addWidget(m_code);
    m_stack->addWidget(m_trouble);
    all->addWidget(m_stack, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_head->setOutcome(m_outcome);
    m_head->setExtent(visibleText(place.subject));
    m_refresh->setObjectName(u"readFileAgain"_s);
    m_refresh->setShortcut(Qt::SHIFT | Qt::Key_F5);
    m_trouble->addAction(m_refresh);
    connect(m_refresh, &QAction::triggered, this, [this] { read(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_code->findNext(m_search->text()); });
    connect(m_search, &SearchField::escaped, m_code, qOverload<>(&QWidget::setFocus));
    // Not from here: whoever made the page still has to connect itself.
    QTimer::singleShot(0, this, [this] { read(); });
}

QCoro::Task<void> TextPage::read()
{
    const QPointer<TextPage> self(this);
    m_refresh->setEnabled(false);
    const auto bytes = co_await m_session.readText(m_place.subject);
    if (!self)
        co_return;
    m_refresh->setEnabled(true);
    m_outcome = bytes ? Outcome::NotChecked : outcomeOf(bytes.error());
    m_head->setOutcome(m_outcome);
    Q_EMIT changed();
    if (!bytes) {
        const auto text = inspectErrorText(bytes.error());
        m_trouble->setTexts(text.headline, text.detail);
        m_stack->setCurrentWidget(m_trouble);
        m_remark->setText({});
        co_return;
    }
    const QByteArrayView view(reinterpret_cast<const char *>(bytes->data()), qsizetype(bytes->size()));
    const QString text = QString::fromUtf8(view);
    const QString shown = visibleLines(text);
    m_code->setCode(shown, languageOf(m_place.subject).value_or(QString()));
    m_stack->setCurrentWidget(m_code);
    m_head->setExtent(QStringList{sizeText(bytes->size()), visibleText(m_place.subject)}.join(u" · "_s));
    m_remark->setText(
        text.contains(QChar::ReplacementCharacter) ? tr("Not all of it is UTF-8: what is not is shown as �.")
        : shown.size() != text.size() ? tr("Characters that would hide or reorder others are shown by their numbers.")
                                      : QString());
}

void TextPage::setAddress(const Address &) {}

QString TextPage::title() const
{
    return QFileInfo(m_place.subject).fileName();
}

QIcon TextPage::icon() const
{
    return glyphIcon(Glyph::Document);
}

PageStatus TextPage::status() const
{
    PageStatus status;
    status.outcome = m_outcome;
    status.extent = m_place.subject;
    return status;
}

QList<QAction *> TextPage::actions() const
{
    return {m_refresh};
}

void TextPage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace kennel
