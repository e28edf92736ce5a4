#include "ui/base/preferences.h"

#include "core/base/wordtable.h"

#include <QSettings>

#include <optional>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr auto appearanceWords = wordTable<Appearance>({
    {Appearance::System, "system"},
    {Appearance::Light, "light"},
    {Appearance::Dark, "dark"},
});
constexpr auto unitsWords = wordTable<Units>({
    {Units::Decimal, "decimal"},
    {Units::Binary, "binary"},
});
constexpr auto onCloseWords = wordTable<OnClose>({
    {OnClose::Hide, "hide"},
    {OnClose::Minimize, "minimize"},
    {OnClose::Quit, "quit"},
});

/// The one list of keys: what reads and what writes go through it.
template <typename All, typename Visit>
void eachPreference(All &all, const Visit &visit)
{
    visit("language", all.language);
    visit("theme", all.theme);
    visit("units", all.units);
    visit("onClose", all.onClose);
    visit("askBeforeQuit", all.askBeforeQuit);
    visit("startWhatRan", all.startWhatRan);
    visit("notices/firstUp", all.notices.firstUp);
    visit("notices/lost", all.notices.lost);
    visit("notices/lostAfter", all.notices.lostAfter);
    visit("notices/back", all.notices.back);
    visit("notices/needsYou", all.notices.needsYou);
    visit("newTunnel/keepAlive", all.newTunnel.keepAlive);
    visit("newTunnel/retry", all.newTunnel.retry);
    visit("newTunnel/bindAddress", all.newTunnel.bindAddress);
    visit("newTunnel/aesFirst", all.newTunnel.aesFirst);
    visit("newTunnel/compression", all.newTunnel.compression);
    visit("newTunnel/identities", all.newTunnel.identities);
    visit("programs/terminal", all.terminal);
    visit("programs/browser", all.browser);
    visit("updates/tell", all.tellOfUpdates);
}

QVariant written(const QString &value)
{
    return value;
}
QVariant written(const QStringList &value)
{
    return value;
}
QVariant written(bool value)
{
    return value ? u"true"_s : u"false"_s;
}
QVariant written(int value)
{
    return value;
}
QVariant written(Appearance value)
{
    return appearanceWords[value];
}
QVariant written(Units value)
{
    return unitsWords[value];
}
QVariant written(OnClose value)
{
    return onCloseWords[value];
}

template <typename Value>
bool take(const std::optional<Value> &found, Value &value)
{
    value = found.value_or(value);
    return found.has_value();
}

bool readInto(QString &value, const QVariant &file)
{
    value = file.toStringList().join(u", "_s); // a comma that was typed makes it a list
    return true;
}
bool readInto(QStringList &value, const QVariant &file)
{
    value = file.toStringList();
    value.removeAll(QString());
    return true;
}
bool readInto(bool &value, const QVariant &file)
{
    const QString word = file.toString();
    const bool known = word == "true"_L1 || word == "false"_L1;
    value = known ? word == "true"_L1 : value;
    return known;
}
/// Seconds, of a day at most.
bool readInto(int &value, const QVariant &file)
{
    bool ok = false;
    const int number = file.toString().toInt(&ok);
    const bool valid = ok && number >= 0 && number <= 86'400;
    value = valid ? number : value;
    return valid;
}
bool readInto(Appearance &value, const QVariant &file)
{
    return take(appearanceWords.find(file.toString()), value);
}
bool readInto(Units &value, const QVariant &file)
{
    return take(unitsWords.find(file.toString()), value);
}
bool readInto(OnClose &value, const QVariant &file)
{
    return take(onCloseWords.find(file.toString()), value);
}

} // namespace

PreferencesFile::PreferencesFile(QSettings &settings, QObject *parent)
    : QObject(parent), m_settings(settings)
{
    eachPreference(m_current, [this](const char *name, auto &value) {
        const QString key = QLatin1StringView(name);
        const QVariant file = m_settings.value(key);
        if (file.isValid() && !readInto(value, file))
            m_problems.append(key + u'=' + file.toStringList().join(u','));
    });
}

void PreferencesFile::change(const Preferences &wanted)
{
    if (wanted == m_current)
        return;
    QHash<QString, QVariant> before;
    eachPreference(m_current, [&before](const char *name, const auto &value) {
        before.insert(QLatin1StringView(name), written(value));
    });
    eachPreference(wanted, [this, &before](const char *name, const auto &value) {
        const QString key = QLatin1StringView(name);
        if (written(value) == before.value(key))
            return;
        m_settings.setValue(key, written(value));
        m_problems.removeIf([&key](const QString &each) { return each.startsWith(key + u'='); });
    });
    m_current = wanted;
    emit changed(m_current);
}

} // namespace culvert
