#pragma once

#include <QTranslator>

namespace culvert {

/// The language of what people read in the desktop program: Culvert's own words, those of the log
/// included, and Qt's. culvert-cli stays English.
class Language
{
public:
    /// A locale's name such as "de" or "pt_BR"; empty: the system's. English where it is missing,
    /// and then from left to right, whichever way the locale writes.
    void use(const QString &wanted);

    static QStringList available(); ///< the locales' names, English among them

private:
    QTranslator m_culvert;
    QTranslator m_qt;
};

} // namespace culvert
