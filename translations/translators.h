// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QLocale>

class QCoreApplication;

namespace kennel {

/// Makes \a application speak the first language of \a locale that there is a translation for: Kennel's own strings
/// and, where they are installed, Qt's. Where there is none it speaks English, which has a file too, with the plural
/// forms. The translators belong to \a application.
void installTranslators(QCoreApplication &application, const QLocale &locale = QLocale());

} // namespace kennel
