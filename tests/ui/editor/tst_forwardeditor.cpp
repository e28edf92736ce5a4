#include "tests/support/testprogram.h"
#include "ui/editor/forwardeditor.h"

#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace culvert;

class TestForwardEditor : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsEveryKindBothWays_data();
    void showsEveryKindBothWays();
    void followsTheFormWithTheOption();
    void followsTheOptionWithTheForm();
    void saysWhatIsWrongWithAField();
    void saysWhatIsWrongWithTheOption();
    void namesBothEndsByHost();
    void keepsWhatItDoesNotShow();

private:
    QLineEdit &line(const QString &name) { return *m_editor->findChild<QLineEdit *>(name); }
    void type(const QString &name, const QString &text)
    {
        line(name).selectAll();
        QTest::keyClicks(&line(name), text.isEmpty() ? u"\b"_s : text);
    }

    std::unique_ptr<ForwardEditor> m_editor;
};

void TestForwardEditor::init()
{
    m_editor = std::make_unique<ForwardEditor>();
    m_editor->setHosts(u"this computer"_s, u"lab-7"_s);
    m_editor->setForward(*parseForward(u'L', u"8888:localhost:8888"));
}

void TestForwardEditor::showsEveryKindBothWays_data()
{
    QTest::addColumn<QString>("option");
    for (const char *option :
         {"-L 8888:localhost:8888", "-L 127.0.0.1:8888:[::1]:80", "-L 9000:/run/x.sock",
          "-L /tmp/x.sock:db:5432", "-L /tmp/x.sock:/run/y.sock", "-R 12345:localhost:22",
          "-R 0:localhost:22", "-R /tmp/r.sock:/run/y.sock", "-R 1080", "-D 1080",
          "-D /tmp/d.sock"})
        QTest::newRow(option) << QString::fromLatin1(option);
}

void TestForwardEditor::showsEveryKindBothWays()
{
    QFETCH(QString, option);
    type(u"forwardoption"_s, option);
    QCOMPARE(m_editor->problem(), QString());
    const Forward typed = m_editor->forward();
    QCOMPARE(optionOf(typed), option);

    ForwardEditor another; // the form alone must say the same
    another.setForward(typed);
    emit another.findChild<QLineEdit *>(u"listenhost"_s)->textChanged({});
    QCOMPARE(another.problem(), QString());
    QCOMPARE(another.forward(), typed);
    QCOMPARE(another.findChild<QLineEdit *>(u"forwardoption"_s)->text(), option);
}

void TestForwardEditor::followsTheFormWithTheOption()
{
    QSignalSpy edited(m_editor.get(), &ForwardEditor::edited);
    type(u"targethost"_s, u"db.internal"_s);
    type(u"targetport"_s, u"5432"_s);
    QCOMPARE(line(u"forwardoption"_s).text(), u"-L 8888:db.internal:5432"_s);
    QVERIFY(edited.count() > 0);
    auto *kind = m_editor->findChild<QComboBox *>(u"forwardkind"_s);
    kind->setCurrentIndex(1);
    emit kind->activated(1);
    QCOMPARE(line(u"forwardoption"_s).text(), u"-R 8888:db.internal:5432"_s);
}

void TestForwardEditor::followsTheOptionWithTheForm()
{
    type(u"forwardoption"_s, u"-R *:2222:[2001:db8::1]:22"_s);
    QCOMPARE(line(u"listenhost"_s).text(), u"*"_s);
    QCOMPARE(line(u"listenport"_s).text(), u"2222"_s);
    QCOMPARE(line(u"targethost"_s).text(), u"2001:db8::1"_s);
    QCOMPARE(line(u"targetport"_s).text(), u"22"_s);
}

void TestForwardEditor::saysWhatIsWrongWithAField()
{
    type(u"listenport"_s, {});
    QVERIFY(!m_editor->problem().isEmpty());
    QCOMPARE(line(u"forwardoption"_s).text(), QString());
    type(u"listenport"_s, u"70000"_s);
    QVERIFY(!m_editor->problem().isEmpty());
    type(u"listenport"_s, u"7000"_s);
    QCOMPARE(m_editor->problem(), QString());
    QCOMPARE(line(u"forwardoption"_s).text(), u"-L 7000:localhost:8888"_s);
}

void TestForwardEditor::saysWhatIsWrongWithTheOption()
{
    type(u"forwardoption"_s, u"-L 8888:nowhere"_s);
    QVERIFY(!m_editor->problem().isEmpty());
    QCOMPARE(m_editor->forward(), *parseForward(u'L', u"8888:localhost:8888"));
    type(u"forwardoption"_s, u"-X 1"_s);
    QVERIFY(!m_editor->problem().isEmpty());
}

void TestForwardEditor::namesBothEndsByHost()
{
    const auto titles = [this] {
        QStringList all;
        for (const QGroupBox *box : m_editor->findChildren<QGroupBox *>())
            all.append(box->title());
        return all.join(u'|');
    };
    QCOMPARE(titles(), u"Programs on this computer open|and lab-7 connects them to"_s);
    type(u"forwardoption"_s, u"-R 1:localhost:2"_s);
    QCOMPARE(titles(), u"Programs on lab-7 open|and this computer connects them to"_s);
}

void TestForwardEditor::keepsWhatItDoesNotShow()
{
    Forward forward = *parseForward(u'L', u"8888:localhost:8888");
    forward.enabled = false;
    forward.unknown = {{u"later"_s, 1}};
    m_editor->setForward(forward);
    type(u"targetport"_s, u"99"_s);
    QCOMPARE(m_editor->forward().enabled, false);
    QCOMPARE(m_editor->forward().unknown, forward.unknown);
}

CULVERT_WIDGET_TEST(TestForwardEditor)
#include "tst_forwardeditor.moc"
