// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/common/savefile.h"

#include <QFileDialog>
#include <QSaveFile>

namespace kennel {

void askForFile(QWidget *window, const QString &title, const QString &suggested,
                const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(window, title, suggested);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, chosen);
    dialog->open();
}

QString writeFile(const QString &file, QByteArrayView bytes)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes.data(), bytes.size()) != bytes.size() || !out.commit())
        return out.errorString();
    return {};
}

} // namespace kennel
