#include "core/openssh/jumps.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

/// What a person may type where a host is asked for.
class TestHostSpec : public QObject
{
    Q_OBJECT

private slots:
    void takesApart_data();
    void takesApart();
};

void TestHostSpec::takesApart_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    const auto row = [](const QString &typed, const QString &user, const QString &host, int port) {
        QTest::newRow(qPrintable(typed)) << typed << user << host << port;
    };
    row(u"lab-7"_s, u""_s, u"lab-7"_s, 0);
    row(u" lab-7 "_s, u""_s, u"lab-7"_s, 0);
    row(u"lab-7:2222"_s, u""_s, u"lab-7"_s, 2222);
    row(u"ann@lab-7"_s, u"ann"_s, u"lab-7"_s, 0);
    row(u"ann@lab-7:2222"_s, u"ann"_s, u"lab-7"_s, 2222);
    row(u"ssh://ann@lab-7:2222"_s, u"ann"_s, u"lab-7"_s, 2222);
    row(u"ssh://lab-7/"_s, u""_s, u"lab-7"_s, 0);
    row(u"[2001:db8::7]:2222"_s, u""_s, u"2001:db8::7"_s, 2222);
    row(u"ann@[::1]:2222"_s, u"ann"_s, u"::1"_s, 2222);
    row(u"ssh://bob@[2001:db8::7]:2200/"_s, u"bob"_s, u"2001:db8::7"_s, 2200);
    row(u"2001:db8::7"_s, u""_s, u"2001:db8::7"_s, 0);
    row(u"ann@fe80::1%eth0"_s, u"ann"_s, u"fe80::1%eth0"_s, 0);
    row(u"ann@corp.example@gate"_s, u"ann@corp.example"_s, u"gate"_s, 0);
    row(u"lab-7:"_s, u""_s, u"lab-7"_s, 0);
    // not one: told as it stands
    row(u"lab-7:99999"_s, u""_s, u"lab-7:99999"_s, 0);
    row(u"lab 7"_s, u""_s, u"lab 7"_s, 0);
    row(u"ann@"_s, u""_s, u"ann@"_s, 0);
    row(u"@lab-7"_s, u""_s, u"@lab-7"_s, 0);
    row(u""_s, u""_s, u""_s, 0);
    row(u"*"_s, u""_s, u"*"_s, 0);
}

void TestHostSpec::takesApart()
{
    QFETCH(QString, typed);
    const HostSpec spec = HostSpec::typed(typed);
    QTEST(spec.user, "user");
    QTEST(spec.host, "host");
    QTEST(int(spec.port), "port");
}

CULVERT_TEST(TestHostSpec)
#include "tst_hostspec.moc"
