#include "core/base/savefile.h"
#include "core/system/autostart.h"
#include "core/system/backgroundportal.h"
#include "core/system/package.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

QString autostartFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(u"autostart/io.github.culvert.Culvert.desktop"_s);
}

/// One argument of Exec (Desktop Entry Specification, "The Exec key"), and then as a value of type
/// string, in which a backslash is written twice.
QString execWord(QString word)
{
    word.replace(u'%', u"%%"_s);
    for (const char16_t special : {u'\\', u'"', u'`', u'$'})
        word.replace(QChar(special), u'\\' + QString(QChar(special)));
    return u'"' + word.replace(u'\\', u"\\\\"_s) + u'"';
}

QByteArray entryFor(const QStringList &words)
{
    QStringList exec;
    for (const QString &word : words)
        exec.append(execWord(word));
    return u"[Desktop Entry]\nType=Application\nName=Culvert\nExec=%1\n"
           "Icon=io.github.culvert.Culvert\nX-GNOME-Autostart-enabled=true\n"_s.arg(exec.join(u' '))
               .toUtf8();
}

/// The keys of the file's main group that switch an entry on and off; other programs set them.
Autostart::State stateIn(const QByteArray &entry)
{
    QHash<QByteArray, QByteArray> values;
    bool main = false;
    for (const QByteArray &line : entry.split('\n')) {
        if (line.startsWith('['))
            main = line.trimmed() == "[Desktop Entry]";
        else if (const qsizetype equals = line.indexOf('='); main && equals > 0)
            values.insert(line.first(equals).trimmed(), line.sliced(equals + 1).trimmed());
    }
    if (values.value("Hidden") == "true" || values.value("X-GNOME-Autostart-enabled") == "false"
        || values.value("Exec").isEmpty())
        return Autostart::State::Off;
    return values.value("Exec").contains("--minimized") ? Autostart::State::Minimized
                                                        : Autostart::State::On;
}

} // namespace

Autostart::State Autostart::state() const
{
    if (isInSandbox())
        return m_answered;
    QFile file(autostartFile());
    return file.open(QIODevice::ReadOnly) ? stateIn(file.readAll()) : State::Off;
}

void Autostart::set(State wanted)
{
    if (isInSandbox()) {
        auto *portal = new BackgroundPortal(this);
        connect(portal, &BackgroundPortal::answered, this, [this, wanted](bool autostart) {
            const bool asWished = autostart == (wanted != State::Off);
            m_answered = asWished ? wanted : autostart ? State::On : State::Off;
            emit changed(m_answered);
            if (!asWished)
                fail(tr("the desktop did not allow it."));
        });
        connect(portal, &BackgroundPortal::failed, this, &Autostart::fail);
        return portal->request(wanted != State::Off, wordsFor(wanted),
                               tr("Culvert keeps your tunnels up."));
    }
    const QString file = autostartFile();
    std::optional<QString> problem;
    if (wanted == State::Off) {
        if (QFile entry(file); entry.exists() && !entry.remove())
            problem = entry.errorString();
    } else {
        QDir().mkpath(QFileInfo(file).path());
        problem = saveFile(file, entryFor(wordsFor(wanted)));
    }
    if (problem)
        fail(*problem);
    emit changed(state());
}

} // namespace culvert
