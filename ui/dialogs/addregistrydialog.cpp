// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "dialogs/addregistrydialog.h"

#include "format/findingtext.h"
#include "format/plainhtml.h"
#include "format/visibletext.h"
#include "session/session.h"
#include "widgets/metrics.h"
#include "widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QHostAddress>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <QCoroTask>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

/** What is to be known of an address that can be added; empty if there is nothing. */
QString addressRemark(const QString &text)
{
    return QUrl(text.trimmed()).scheme() == "http"_L1
               ? AddRegistryDialog::tr("Plain http: programs on this computer could read along, hold answers back or "
                                       "show old ones. Signatures, proofs and digests are checked as always.")
               : QString();
}

} // namespace

QString registryAddressProblem(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return AddRegistryDialog::tr("Enter the address of a registry, such as https://warg.example.org");
    }
    const bool hasScheme = trimmed.contains("://"_L1);
    const QUrl url(hasScheme ? trimmed : u"https://"_s + trimmed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) {
        return AddRegistryDialog::tr("This is no address.");
    }
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1) {
        return AddRegistryDialog::tr("Registries are reached by https, or by http on this computer.");
    }
    if (url.scheme() == "http"_L1 && !isLoopback(url.host())) {
        return AddRegistryDialog::tr(
            "Plain http is used only on this computer. On the way to another one, others could read what is asked for, "
            "hold answers back or show old ones. They could forge no record, as Kennel checks every signature, but on "
            "first contact they could put a registry of their own in its place. Use https.");
    }
    if (!url.userInfo().isEmpty()) {
        return AddRegistryDialog::tr("Names and passwords do not belong into the address.");
    }
    return {};
}

AddRegistryDialog::AddRegistryDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_address(new QLineEdit(this))
    , m_suggestion(new QPushButton(this))
    , m_problem(new PlainLabel({}, TypeSize::Secondary, this))
    , m_add(nullptr)
{
    const Metrics m = Metrics::application();
    setWindowTitle(tr("Add Registry"));
    setObjectName(u"addRegistryDialog"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m.margin(), m.margin(), m.margin(), m.margin());
    layout->setSpacing(m.step());

    layout->addWidget(new PlainLabel(tr("Address of a Warg registry"), TypeSize::Section, this));
    m_address->setObjectName(u"registryAddress"_s);
    m_address->setAccessibleName(tr("Address of the registry"));
    m_address->setPlaceholderText(u"https://warg.example.org"_s);
    m_address->setMinimumWidth(m.px(420));
    layout->addWidget(m_address);
    m_suggestion->setObjectName(u"wargHome"_s);
    m_suggestion->setAutoDefault(false);
    m_suggestion->hide();
    layout->addWidget(m_suggestion, 0, Qt::AlignLeading);
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(5 * m_problem->fontMetrics().lineSpacing()); // no sentence moves what is below it
    m_problem->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    layout->addWidget(m_problem);
    auto *about = new PlainLabel(
        tr("Adding it contacts this registry and nobody else. On first contact its operator is pinned: from then on "
           "Kennel notices when somebody else answers. Nothing is sent but requests, which the network log lists."),
        TypeSize::Body, this);
    about->setTone(Tone::Secondary);
    about->setWordWrap(true);
    layout->addWidget(about);
    layout->addStretch();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Add Registry"), QDialogButtonBox::AcceptRole);
    m_add->setProperty("primary", true);
    m_add->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddRegistryDialog::add);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_address, &QLineEdit::textChanged, this, &AddRegistryDialog::validate);
    validate();
}

void AddRegistryDialog::setAddress(const QString &address)
{
    m_address->setText(address);
}

void AddRegistryDialog::suggest(const QString &address, const QString &file)
{
    if (!registryAddressProblem(address).isEmpty() || m_session.findRegistry(address)) {
        return;
    }
    m_suggestion->setText(tr("Use %1, the home registry of warg").arg(visibleText(address).replace(u'&', u"&&"_s)));
    m_suggestion->setToolTip(PlainHtml::toolTip(tr("It stands in %1.").arg(visibleText(file))));
    connect(m_suggestion, &QPushButton::clicked, this, [this, address] {
        setAddress(address);
        m_add->setFocus();
    });
    m_suggestion->show();
}

void AddRegistryDialog::validate()
{
    const QString problem = registryAddressProblem(m_address->text());
    m_problem->setText(problem.isEmpty() ? addressRemark(m_address->text()) : problem);
    m_problem->setTone(m_address->text().isEmpty() || problem.isEmpty() ? Tone::Secondary : Tone::Neutral);
    m_add->setEnabled(problem.isEmpty() && !m_adding);
    m_add->setToolTip(PlainHtml::toolTip(problem));
}

void AddRegistryDialog::add()
{
    m_adding = true;
    validate();
    QCoro::connect(m_session.addRegistry(m_address->text().trimmed()), this,
                   [this](const std::expected<RegistryInfo, Finding> &result) {
                       m_adding = false;
                       validate();
                       if (result) {
                           m_registry = *result;
                           accept();
                       } else {
                           m_problem->setText(findingSentence(result.error()));
                           m_problem->setTone(Tone::Neutral);
                       }
                   });
}

} // namespace kennel
