#include "core/system/autostart.h"

#include <QDir>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr auto runKey = "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_L1;
constexpr auto valueName = "Culvert"_L1;

/// No path and no argument of ours holds a quotation mark or ends in a backslash.
QString commandLineOf(const QStringList &words)
{
    QStringList quoted{u'"' + QDir::toNativeSeparators(words.first()) + u'"'};
    for (const QString &word : words.sliced(1))
        quoted.append(word.contains(u' ') ? u'"' + word + u'"' : word);
    return quoted.join(u' ');
}

} // namespace

Autostart::State Autostart::state() const
{
    const QString line = QSettings(runKey, QSettings::NativeFormat).value(valueName).toString();
    if (line.isEmpty())
        return State::Off;
    return line.contains(u"--minimized"_s) ? State::Minimized : State::On;
}

void Autostart::set(State wanted)
{
    QSettings key(runKey, QSettings::NativeFormat);
    if (wanted == State::Off)
        key.remove(valueName);
    else
        key.setValue(valueName, commandLineOf(wordsFor(wanted)));
    key.sync();
    if (key.status() != QSettings::NoError)
        fail(tr("the registry cannot be written."));
    emit changed(state());
}

} // namespace culvert
