#pragma once

#include <QTranslator>

#include <optional>

namespace culvert {

/// A catalogue, and what its texts need beside their words to be drawn well.
class Catalogue : public QTranslator
{
public:
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;
};

/// The language of what people read in the desktop program: Culvert's own words, those of the log
/// included, and Qt's. culvert-cli stays English.
class Language
{
public:
    /// A locale's name such as "de" or "pt_BR"; empty: the system's. English where it is missing,
    /// and then from left to right, whichever way the locale writes.
    /// At any time: what is shown follows by QEvent::LanguageChange.
    void use(const QString &wanted);

    static QStringList available(); ///< the locales' names, English among them

private:
    std::optional<QString> m_used;
    Catalogue m_culvert;
    QTranslator m_qt;
};

/// A label's words alone, for where no key is underlined: without '&', and without all of "(&N)",
/// as scripts have it that have no letters of the keyboard.
QString withoutMnemonic(const QString &label);

} // namespace culvert
