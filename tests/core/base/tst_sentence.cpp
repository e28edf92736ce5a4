#include "core/base/result.h"
#include "tests/support/testprogram.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace culvert;

namespace {

struct RoomText : Speaks<RoomText>
{
    Q_DECLARE_TR_FUNCTIONS(culvert::RoomText)
};

/// Another language, in which the places stand the other way round.
class Backwards : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int n) const override
    {
        if (QByteArrayView(context) != "culvert::RoomText")
            return {};
        const QByteArrayView text(source);
        if (text == "%1 is in %2.")
            return u"Im %2 wohnt %1."_s;
        if (text == "the %1 room")
            return u"%1en Zimmer"_s;
        if (text == "%n key(s)")
            return n == 1 ? u"ein Schlüssel"_s : u"%n Schlüssel"_s;
        return {};
    }
    bool isEmpty() const override { return false; }
};

} // namespace

/// What was told in one language, told again in another.
class TestSentence : public QObject
{
    Q_OBJECT

private slots:
    void init() { QCoreApplication::installTranslator(&m_backwards); }
    void cleanup() { QCoreApplication::removeTranslator(&m_backwards); }
    void isToldAgainWithItsParts();
    void fillsPlacesAsQStringDoes();
    void putsNothingIntoWhatAPartBrought();
    void countsAgain();
    void isJoinedAndToldAgain();
    void aTextOfNoCatalogueStays();
    void whatWasChangedSinceStays();
    void errorsFollow();

private:
    void speakEnglish() { QCoreApplication::removeTranslator(&m_backwards); }

    Backwards m_backwards;
};

void TestSentence::isToldAgainWithItsParts()
{
    speakEnglish();
    const Sentence told =
        RoomText::phrase("%1 is in %2.").arg(u"Ada"_s, RoomText::phrase("the %1 room").arg(4));
    QCOMPARE(QString(told), u"Ada is in the 4 room."_s);
    init();
    QCOMPARE(QString(told), u"Ada is in the 4 room."_s); // as it was told
    QCOMPARE(QString(told.again()), u"Im 4en Zimmer wohnt Ada."_s);
    speakEnglish();
    QCOMPARE(QString(told.again().again()), QString(told)); // and back
}

void TestSentence::fillsPlacesAsQStringDoes()
{
    speakEnglish();
    const Sentence none = RoomText::phrase("%3, %1 and %1, 100 % of %7");
    QCOMPARE(QString(none.arg(u"a"_s)), u"%3, a and a, 100 % of %7"_s);
    QCOMPARE(QString(none.arg(u"a"_s).arg(2).arg("c"_L1)), u"2, a and a, 100 % of c"_s);
    QCOMPARE(QString(none.arg(u"a"_s, 2, u"c"_s)), u"2, a and a, 100 % of c"_s);
}

void TestSentence::putsNothingIntoWhatAPartBrought()
{
    speakEnglish();
    QCOMPARE(QString(RoomText::phrase("%1 is in %2.").arg(u"%2"_s).arg(u"%1"_s)),
             u"%2 is in %1."_s);
}

void TestSentence::countsAgain()
{
    const Sentence one = RoomText::phrase("%n key(s)", nullptr, 1);
    QCOMPARE(QString(one), u"ein Schlüssel"_s);
    QCOMPARE(QString(RoomText::phrase("%n key(s)", nullptr, 3)), u"3 Schlüssel"_s);
    speakEnglish();
    QCOMPARE(QString(one.again()), u"1 key(s)"_s);
}

void TestSentence::isJoinedAndToldAgain()
{
    speakEnglish();
    const Sentence told = Sentence::joined({u"So:"_s,
                                            {},
                                            RoomText::phrase("the %1 room").arg(1),
                                            RoomText::phrase("the %1 room").arg(2)},
                                           u", "_s);
    QCOMPARE(QString(told), u"So:, the 1 room, the 2 room"_s);
    init();
    QCOMPARE(QString(told.again()), u"So:, 1en Zimmer, 2en Zimmer"_s);
}

void TestSentence::aTextOfNoCatalogueStays()
{
    const Sentence told = u"%1 is in %2."_s;
    QCOMPARE(QString(told.again()), u"%1 is in %2."_s);
    QCOMPARE(QString(told.arg(1).arg(2).again()), u"1 is in 2."_s);
}

void TestSentence::whatWasChangedSinceStays()
{
    Sentence told = RoomText::phrase("the %1 room").arg(4);
    told += u'!';
    speakEnglish();
    QCOMPARE(QString(told.again()), u"4en Zimmer!"_s);
}

void TestSentence::errorsFollow()
{
    const Error error{.code = ErrorCode::BindFailed,
                      .message = RoomText::phrase("%1 is in %2.").arg(1, 2),
                      .remedy = RoomText::phrase("the %1 room").arg(u"red"_s)};
    const Result<void> result = failure(ErrorCode::BindFailed, error.message);
    speakEnglish();
    QCOMPARE(QString(describe(error)), u"1 is in 2."_s);
    QCOMPARE(QString(remedyFor(error)), u"the red room"_s);
    QCOMPARE(QString(describe(result.error())), u"1 is in 2."_s);
}

CULVERT_TEST(TestSentence)
#include "tst_sentence.moc"
