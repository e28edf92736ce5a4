#include "ui/text/language.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr auto folder = ":/i18n"_L1;

/// Ports and addresses have the digits of ssh in every language, and a text should not have two
/// kinds: the language as it is written where those are the usual ones.
QLocale withLatinDigits(const QLocale &locale)
{
    if (locale.zeroDigit() == u"0"_s)
        return locale;
    QList<QLocale> same =
        QLocale::matchingLocales(locale.language(), locale.script(), QLocale::AnyTerritory);
    same.removeIf([](const QLocale &each) { return each.zeroDigit() != u"0"_s; });
    const auto usual = std::find_if(same.begin(), same.end(), [](const QLocale &each) {
        return each.decimalPoint() == u"."_s;
    });
    return usual != same.end() ? *usual : same.isEmpty() ? QLocale::c() : same.constFirst();
}

bool isJoined(QChar letter)
{
    return letter.joiningType() == QChar::Joining_Dual
        || letter.joiningType() == QChar::Joining_Right;
}

/// An underlined letter among joined ones is drawn wider than Qt measures it, and the last letter
/// of a label cut off: such a script has no underlined letters. An option of ssh keeps its dash in
/// front.
QString drawable(const QString &text)
{
    QString drawn;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (text[i] == u'&' && isJoined(next))
            continue;
        const bool first = i == 0 || text[i - 1] == u' ' || text[i - 1] == u'(';
        if (text[i] == u'-' && first && next.unicode() < 128 && next.isLetter())
            drawn += u'\u200e'; // LEFT-TO-RIGHT MARK
        drawn += text[i];
    }
    return drawn;
}

} // namespace

QString Catalogue::translate(const char *context, const char *sourceText,
                             const char *disambiguation, int n) const
{
    const QString text = QTranslator::translate(context, sourceText, disambiguation, n);
    const bool isMirrored = std::any_of(text.begin(), text.end(), &isJoined);
    return isMirrored ? drawable(text) : text;
}

void Language::use(const QString &wanted)
{
    if (std::exchange(m_used, wanted) == wanted)
        return;
    const QLocale locale = wanted.isEmpty() ? QLocale::system() : QLocale(wanted);
    QLocale::setDefault(withLatinDigits(locale));
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

QString withoutMnemonic(const QString &label)
{
    static const QRegularExpression appended(u"\\s*\\(&[^)]\\)"_s);
    static const QRegularExpression marked(u"&(?=[^&\\s])"_s);
    return QString(label).remove(appended).remove(marked);
}

QStringList Language::available()
{
    QStringList names;
    for (const QString &file : QDir(folder).entryList({u"culvert_*.qm"_s}))
        names.append(file.section(u'_', 1).chopped(3));
    return names;
}

} // namespace culvert
