#include "tests/support/kerberosrealm.h"

#include "tests/support/logins.h"
#include "tests/support/socket.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace culvert::test {

namespace {

bool runs(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(programPath(program), arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool done = process.waitForFinished() && process.exitCode() == 0;
    if (!done)
        qWarning("%s: %s", qPrintable(program), process.readAll().constData());
    return done;
}

} // namespace

KerberosRealm::KerberosRealm(const QString &localUser) : m_localUser(localUser)
{
    setVariable("KRB5_CONFIG", path(u"krb5.conf"_s));
    setVariable("KRB5_KDC_PROFILE", path(u"kdc.conf"_s));
    setVariable("KRB5_KTNAME", path(u"host.keytab"_s));
    setVariable("KRB5CCNAME", u"FILE:"_s + path(u"tickets"_s));
    setVariable("KRB5RCACHENAME", u"none:"_s);
}

KerberosRealm::~KerberosRealm()
{
    for (auto it = m_before.cbegin(); it != m_before.cend(); ++it) {
        if (it->isNull())
            qunsetenv(it.key().constData());
        else
            qputenv(it.key().constData(), *it);
    }
}

QString KerberosRealm::whyMissing()
{
    for (const QString &program : {u"krb5kdc"_s, u"kdb5_util"_s, u"kadmin.local"_s, u"kinit"_s}) {
        if (const QString missing = whyNoProgram(program); !missing.isEmpty())
            return missing;
    }
    return {};
}

void KerberosRealm::setVariable(const char *name, const QString &value)
{
    m_before.insert(name, qgetenv(name));
    qputenv(name, value.toLocal8Bit());
}

void KerberosRealm::lookFor(quint16 port) const
{
    QFile::remove(path(u"krb5.conf"_s));
    append(path(u"krb5.conf"_s),
           u"[libdefaults]\n default_realm = CULVERT.TEST\n dns_lookup_kdc = false\n"
           " dns_lookup_realm = false\n dns_canonicalize_hostname = false\n rdns = false\n"
           " udp_preference_limit = 1\n k5login_directory = %1\n"
           "[realms]\n CULVERT.TEST = {\n  kdc = 127.0.0.1:%2\n"
           "  auth_to_local_names = {\n   ada = %3\n  }\n }\n"_s.arg(m_folder.path())
               .arg(port)
               .arg(m_localUser)
               .toUtf8());
}

bool KerberosRealm::administer(const QString &query) const
{
    return runs(u"kadmin.local"_s, {u"-q"_s, query});
}

bool KerberosRealm::start()
{
    const quint16 port = freePort();
    lookFor(port);
    append(path(u"kdc.conf"_s),
           u"[realms]\n CULVERT.TEST = {\n  kdc_listen = 127.0.0.1:%1\n"
           "  kdc_tcp_listen = 127.0.0.1:%1\n  database_name = %2/principal\n"
           "  key_stash_file = %2/stash\n  acl_file = %2/acl\n }\n"
           "[logging]\n kdc = STDERR\n"_s.arg(port)
               .arg(m_folder.path())
               .toUtf8());
    return runs(u"kdb5_util"_s, {u"create"_s, u"-s"_s}, "master\nmaster\n")
        && administer(u"addprinc -randkey ada"_s)
        && administer(u"ktadd -k %1 -norandkey ada"_s.arg(path(u"ada.keytab"_s)))
        && administer(u"addprinc -randkey host/127.0.0.1"_s)
        && administer(u"ktadd -k %1 host/127.0.0.1"_s.arg(path(u"host.keytab"_s)))
        && m_kdc.start(u"krb5kdc"_s, {u"-n"_s}, port);
}

bool KerberosRealm::logIn()
{
    return runs(u"kinit"_s, {u"-k"_s, u"-t"_s, path(u"ada.keytab"_s), u"ada"_s});
}

bool KerberosRealm::forgetHost()
{
    return administer(u"delprinc -force host/127.0.0.1"_s);
}

} // namespace culvert::test
