// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "models/address.h"
#include "protocol/packagename.h"
#include "protocol/version.h"
#include "session/logview.h"
#include "session/registryinfo.h"

#include <QImage>
#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace kennel {

class MainWindow;
class Session;

/**
 * Drives the window through its main screens as a user would, and keeps a picture of each and a contact sheet of all.
 * Between two steps it waits until no job runs and the window has nothing left to do.
 */
class Tour : public QObject
{
    Q_OBJECT
public:
    /**
     * Shows `registry`, which is synced first, and `files` by their absolute paths; pictures go to the folder
     * `directory`, which is made.
     */
    Tour(Session &session, MainWindow &window, RegistryId registry, QString directory, QStringList files,
         QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /** All pictures are written; `problem` is empty, or says what did not work. */
    void finished(const QString &problem);

private:
    struct Step
    {
        QString name;
        std::function<bool()> act; ///< false: the screen could not be reached
        std::function<void()> afterwards;
        bool busy = false; ///< the picture shows work that goes on: it is taken at once
    };

    void addSilent();
    /** Brings what the pictures of a package's inside show. */
    void lookInside();
    /** Finds a package that does more than compute: what it may do is worth a picture of its own. */
    void findCapable();
    /** The newest version of a package, and the one before it to compare with. */
    static QList<Version> versionsToShow(const LogView &log);
    void bring(const QString &name, const std::function<void()> &then);
    void bringVersions(const PackageName &package, QList<Version> versions, const std::function<void()> &then);
    void plan();
    void planPanels();
    void planTrouble();
    void next();
    void whenIdle(const std::function<void()> &then);
    void take(const QString &name);
    bool writePictures() const;
    void end(const QString &problem);

    Session &m_session;
    MainWindow &m_window;
    RegistryId m_registry;
    std::optional<RegistryId> m_silent; ///< does not answer
    QString m_directory;
    QStringList m_files;
    QString m_capable; ///< the package that findCapable() found; empty if there is none
    std::vector<Step> m_steps;
    std::size_t m_step = 0;
    bool m_ended = false;
    QStringList m_problems;
    std::vector<std::pair<QString, QImage>> m_pictures;
    QSize m_size; ///< of the window when the tour began: no screen may need more
};

} // namespace kennel
