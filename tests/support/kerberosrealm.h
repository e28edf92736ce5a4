#pragma once

#include "tests/support/daemon.h"
#include "tests/support/needs.h"

#include <QHash>
#include <QTemporaryDir>

namespace culvert::test {

/// A Kerberos realm with a real KDC on 127.0.0.1 and a temporary folder. While it lives, this
/// process and those that it starts are in it: the host's keytab and the tickets are its own too.
class KerberosRealm
{
public:
    /// localUser: whom `ada`, its one person, may log in as.
    explicit KerberosRealm(const QString &localUser);
    ~KerberosRealm();
    Q_DISABLE_COPY_MOVE(KerberosRealm)

    static QString whyMissing(); ///< why it cannot run here; empty when it can

    bool start();
    bool logIn(); ///< a ticket for ada, and none for any server yet
    bool forgetHost(); ///< the KDC knows no host/127.0.0.1 any more
    void lookFor(quint16 port) const; ///< from now on, the KDC is said to be there

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void setVariable(const char *name, const QString &value);
    bool administer(const QString &query) const;

    QTemporaryDir m_folder;
    QHash<QByteArray, QByteArray> m_before; ///< the variables' values outside
    QString m_localUser;
    Daemon m_kdc;
};

} // namespace culvert::test

#define CULVERT_NEEDS_KERBEROS() CULVERT_NEEDS(culvert::test::KerberosRealm::whyMissing())
