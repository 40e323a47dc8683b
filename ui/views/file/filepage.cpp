// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/file/filepage.h"

#include "format/quantity.h"
#include "format/wasmterms.h"
#include "views/common/pagehead.h"
#include "views/inside/interfacepanel.h"
#include "views/inside/structurepanel.h"

#include <QAction>
#include <QFileInfo>
#include <QPointer>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kennel {

FilePage::FilePage(Session &session, const Address &place, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_place(place)
    , m_head(new PageHead(Glyph::Document, QFileInfo(place.subject).fileName(), this))
    , m_stack(new QStackedWidget(this))
    , m_interface(new InterfacePanel(this))
    , m_structure(new StructurePanel(this))
    , m_refresh(new QAction(glyphIcon(Glyph::Sync), tr("Read This File Again"), this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addWidget(m_stack, 1);
    m_stack->setAutoFillBackground(true);
    m_stack->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(m_interface);
    m_stack->addWidget(m_structure);
    auto *tabs = m_head->tabs();
    tabs->addTab(tr("Interface"));
    tabs->addTab(tr("Structure"));
    m_head->setOutcome(Outcome::NotChecked);
    m_head->setExtent(extent());
    m_refresh->setObjectName(u"readFileAgain"_s);
    m_refresh->setShortcut(Qt::SHIFT | Qt::Key_F5);
    connect(m_refresh, &QAction::triggered, this, [this] { read(); });
    connect(tabs, &QTabBar::currentChanged, this, [this](int tab) {
        setSection(tab == 0 ? Address::Section::Interface : Address::Section::Structure);
        Q_EMIT moved();
    });
    for (InsideStack *panel : {static_cast<InsideStack *>(m_interface), static_cast<InsideStack *>(m_structure)}) {
        panel->showBusy(tr("Looking inside"), place.subject);
        connect(panel, &InsideStack::byteRequested, this, [this](quint64 offset) {
            setSection(Address::Section::Structure);
            m_structure->showByte(std::size_t(offset));
            Q_EMIT moved();
        });
    }
    connect(m_structure, &StructurePanel::bytesWanted, this,
            [this](const std::shared_ptr<const InspectedFile> &file, ByteRange range) { showBytes(file, range); });
    setSection(place.section);
    // Not from here: whoever made the page still has to connect itself.
    QTimer::singleShot(0, this, [this] { read(); });
}

QCoro::Task<void> FilePage::read()
{
    const QPointer<FilePage> self(this);
    m_refresh->setEnabled(false);
    const auto inside = co_await m_session.inspectFile(m_place.subject);
    if (!self)
        co_return;
    m_refresh->setEnabled(true);
    m_file = inside ? *inside : nullptr;
    for (InsideStack *panel : {static_cast<InsideStack *>(m_interface), static_cast<InsideStack *>(m_structure)}) {
        if (inside)
            panel->setFile(*inside);
        else
            panel->showError(inside.error());
    }
    m_head->setExtent(extent());
    Q_EMIT changed();
}

QCoro::Task<void> FilePage::showBytes(std::shared_ptr<const InspectedFile> file, ByteRange range)
{
    const QPointer<FilePage> self(this);
    const auto bytes = co_await m_session.readBytes(file, range);
    if (self && bytes)
        m_structure->setBytes(range.offset, *bytes);
}

QString FilePage::extent() const
{
    if (!m_file)
        return m_place.subject;
    return QStringList{wasmKindTerm(m_file->inspection.binary.kind), sizeText(m_file->size),
                       QString::fromStdString(m_file->digest.text())}
        .join(u" · "_s);
}

void FilePage::setSection(Address::Section section)
{
    m_place.section = section == Address::Section::Structure ? section : Address::Section::Interface;
    const int tab = m_place.section == Address::Section::Structure ? 1 : 0;
    const QSignalBlocker quiet(m_head->tabs());
    m_head->tabs()->setCurrentIndex(tab);
    m_stack->setCurrentIndex(tab);
}

InsideStack *FilePage::current() const
{
    if (m_place.section == Address::Section::Structure)
        return m_structure;
    return m_interface;
}

void FilePage::setAddress(const Address &address)
{
    setSection(address.section);
}

Address FilePage::address() const
{
    return m_place;
}

QString FilePage::title() const
{
    return QFileInfo(m_place.subject).fileName();
}

QIcon FilePage::icon() const
{
    return glyphIcon(Glyph::Document);
}

PageStatus FilePage::status() const
{
    PageStatus status;
    status.outcome = Outcome::NotChecked;
    status.extent = m_place.subject;
    return status;
}

QList<QAction *> FilePage::actions() const
{
    return {m_refresh};
}

void FilePage::find()
{
    current()->find();
}

} // namespace kennel
