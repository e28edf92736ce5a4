#include "ui/importcontroller.h"

#include "core/imports/importlist.h"
#include "core/profile/profilestore.h"
#include "ui/base/otherlanguage.h"
#include "ui/dialogs/importdialog.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

/// The one local file among what is dropped; empty: there is none, or several.
QString fileIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

bool isImportable(const QMimeData &data)
{
    return !fileIn(data).isEmpty() || looksImportable(data.text().toUtf8());
}

} // namespace

ImportController::ImportController(QWidget &window, ProfileStore &store, QSettings &settings,
                                   const QString &sshConfig)
    : QObject(&window), m_window(window), m_store(store), m_settings(settings), m_watch(sshConfig)
{
    m_window.setAcceptDrops(true);
    m_window.installEventFilter(this);
    connect(&m_watch, &ConfigWatch::scanned, this, &ImportController::compare);
}

ImportDialog *ImportController::openDialog()
{
    auto *dialog = new ImportDialog(m_store, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, &ImportController::imported);
    dialog->open();
    openAgainInOtherLanguage(*dialog, [this, dialog] {
        ImportDialog *next = openDialog();
        next->readSameAs(*dialog);
        return next;
    });
    return dialog;
}

void ImportController::open()
{
    openDialog();
}

void ImportController::paste()
{
    if (!take(*QGuiApplication::clipboard()->mimeData()))
        emit nothingToPaste();
}

void ImportController::read(const QString &file)
{
    if (!m_store.problem())
        openDialog()->readFile(file);
}

bool ImportController::take(const QMimeData &data)
{
    if (m_store.problem() || !isImportable(data))
        return false;
    if (const QString file = fileIn(data); !file.isEmpty())
        openDialog()->readFile(file);
    else
        openDialog()->readText(data.text());
    return true;
}

bool ImportController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const bool ours = event->type() == QEvent::Drop ? take(*drop->mimeData())
                                                        : isImportable(*drop->mimeData());
        if (ours) {
            drop->setDropAction(Qt::CopyAction);
            drop->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void ImportController::compare(const QStringList &aliases)
{
    const QString key = u"knownHostsOfConfig"_s;
    const bool first = !m_settings.contains(key);
    const QStringList known = m_settings.value(key).toStringList();
    m_settings.setValue(key, aliases);
    m_hostCount = int(aliases.size());
    emit hostsFound(m_hostCount);

    QStringList added = first ? QStringList() : aliases;
    added.removeIf([&](const QString &alias) {
        const QList<Profile> &saved = m_store.profiles();
        return known.contains(alias)
            || std::any_of(saved.begin(), saved.end(), [&alias](const Profile &profile) {
                   return profile.configFile.isEmpty() && profile.host == alias;
               });
    });
    if (!added.isEmpty())
        emit hostsAdded(added);
}

} // namespace culvert
