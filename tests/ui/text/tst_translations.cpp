#include "tests/support/testprogram.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QDir>
#include <QHash>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace culvert;

namespace {

struct Text
{
    QString context;
    QString source;
    QString comment;
    QStringList forms; // one, or one a grammatical number
    bool isCounted = false;
};

/// The finished texts of a .ts file.
QList<Text> textsOf(const QString &language)
{
    QFile file(QDir(QStringLiteral(CULVERT_SOURCE_DIR "/translations"))
                   .filePath(u"culvert_%1.ts"_s.arg(language)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Text> texts;
    QXmlStreamReader xml(&file);
    QString context;
    Text text;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            text = {};
            text.context = context;
            text.isCounted = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "comment"_L1) {
            text.comment = xml.readElementText();
        } else if (xml.name() == "source"_L1) {
            text.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1 && !xml.attributes().hasAttribute("type"_L1)) {
            if (!text.isCounted)
                text.forms = {xml.readElementText()};
            while (text.isCounted && xml.readNextStartElement())
                text.forms.append(xml.readElementText());
            texts.append(text);
        }
    }
    return xml.hasError() ? QList<Text>() : texts;
}

QSet<QString> all(const QString &pattern, const QString &text)
{
    QSet<QString> found;
    for (const QRegularExpressionMatch &match : QRegularExpression(pattern).globalMatch(text))
        found.insert(match.captured());
    return found;
}

int shortcutsIn(QString text)
{
    static const QRegularExpression shortcut(u"&\\w"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    return int(text.remove(u"&&"_s).count(shortcut));
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void fits_data() { eachLanguage(); }
    void fits();
    void namesMachinesInOneWay_data() { eachLanguage(); }
    void namesMachinesInOneWay();
    void runsItsOwnWay_data() { eachLanguage(); }
    void runsItsOwnWay();
    void aLanguageThatIsMissingDoesNotTurnTheWindow();

private:
    void eachLanguage();
};

void TestTranslations::eachLanguage()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Language::available())
        QTest::newRow(qPrintable(language)) << language;
}

/// What is filled in, marked up and underlined is what the code has.
void TestTranslations::fits()
{
    QFETCH(const QString, language);
    const QList<Text> texts = textsOf(language);
    QVERIFY(!texts.isEmpty());
    QSet<int> numbers;
    for (const Text &text : texts) {
        if (text.isCounted)
            numbers.insert(int(text.forms.size()));
        for (const QString &form : text.forms) {
            QVERIFY2(!form.isEmpty(), qPrintable(text.source));
            QCOMPARE(all(u"%L?\\d"_s, form), all(u"%L?\\d"_s, text.source));
            QCOMPARE(all(u"</?[a-z]+"_s, form), all(u"</?[a-z]+"_s, text.source));
            QCOMPARE(form.count(u'\n'), text.source.count(u'\n'));
            if (!text.source.contains(u'<'))
                QCOMPARE(shortcutsIn(form), shortcutsIn(text.source));
        }
    }
    QCOMPARE(numbers.size(), 1); // as many forms as the language has, everywhere
}

/// dativeOf() knows a name that was made up elsewhere by its words.
void TestTranslations::namesMachinesInOneWay()
{
    QFETCH(const QString, language);
    const QList<Text> texts = textsOf(language);
    QHash<QString, QStringList> names;
    for (const Text &text : texts) {
        if (text.context == "culvert::MachineName"_L1 && text.comment == "dative"_L1)
            names.insert(text.source, {});
    }
    QVERIFY(!names.isEmpty() || language == "en"_L1);
    for (const Text &text : texts) {
        if (const auto found = names.find(text.source);
            found != names.end() && text.comment.isEmpty()) {
            if (found->isEmpty())
                *found = text.forms;
            QCOMPARE(text.forms, *found);
        }
    }
}

void TestTranslations::runsItsOwnWay()
{
    QFETCH(const QString, language);
    Language shown;
    shown.use(language);
    QCOMPARE(QGuiApplication::layoutDirection(), QLocale(language).textDirection());
    const QString cancel = QCoreApplication::translate("QPlatformTheme", "Cancel");
    const QDir ofQt(QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const bool isEnglish = language == "en"_L1;
    if (isEnglish || !ofQt.entryList({u"qtbase_%1.qm"_s.arg(language)}).isEmpty())
        QCOMPARE(cancel == "Cancel"_L1, isEnglish);
    shown.use(u"en"_s);
}

void TestTranslations::aLanguageThatIsMissingDoesNotTurnTheWindow()
{
    Language shown;
    shown.use(u"he"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
    shown.use(u"en"_s);
}

CULVERT_WIDGET_TEST(TestTranslations)
#include "tst_translations.moc"
