// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "translations/translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace kennel {

namespace {

bool install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (!translator->load(locale, name, QStringLiteral("_"), folder)) {
        delete translator;
        return false;
    }
    return QCoreApplication::installTranslator(translator);
}

} // namespace

void installTranslators(QCoreApplication &application, const QLocale &locale)
{
    install(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const QString name = QStringLiteral("kennel");
    const QString folder = QStringLiteral(":/i18n");
    if (!install(application, locale, name, folder)) {
        install(application, QLocale(QLocale::English), name, folder);
    }
}

} // namespace kennel
