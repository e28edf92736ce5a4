#include "ui/text/language.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr auto folder = ":/i18n"_L1;

} // namespace

void Language::use(const QString &wanted)
{
    const QLocale locale = wanted.isEmpty() ? QLocale::system() : QLocale(wanted);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_culvert);
    QCoreApplication::removeTranslator(&m_qt);
    if (!m_culvert.load(locale, u"culvert"_s, u"_"_s, folder))
        (void)m_culvert.load(u"culvert_en"_s, folder); // for the plural forms
    QCoreApplication::installTranslator(&m_culvert);
    const QLocale shown(m_culvert.language()); // Qt's own words follow ours, and so does the side
    if (m_qt.load(shown, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    QGuiApplication::setLayoutDirection(shown.textDirection());
}

QStringList Language::available()
{
    QStringList names;
    for (const QString &file : QDir(folder).entryList({u"culvert_*.qm"_s}))
        names.append(file.section(u'_', 1).chopped(3));
    return names;
}

} // namespace culvert
