#include "tests/support/pamserver.h"

#include "tests/support/files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert::test {

namespace {

const QString seed = u"3132333435363738393031323334353637383930"_s;

} // namespace

PamServer::PamServer(const QByteArray &password)
    : m_password(password), m_server({u"UsePAM yes"_s, u"KbdInteractiveAuthentication yes"_s,
                                      u"AuthenticationMethods publickey,keyboard-interactive"_s})
{}

QString PamServer::whyMissing()
{
    for (const QString &program : {u"unshare"_s, u"oathtool"_s}) {
        if (const QString missing = whyNoProgram(program); !missing.isEmpty())
            return missing;
    }
    QStringList folders{u"/lib/security"_s, u"/usr/lib/security"_s, u"/usr/lib64/security"_s};
    for (const QString &platform : QDir(u"/usr/lib"_s).entryList({u"*-linux-gnu*"_s}))
        folders.append(u"/usr/lib/%1/security"_s.arg(platform));
    const bool there = std::any_of(folders.begin(), folders.end(), [](const QString &folder) {
        return QFile::exists(folder + u"/pam_oath.so"_s);
    });
    return there ? SshServer::whyMissing() : u"pam_oath is not installed"_s;
}

bool PamServer::prepare() const
{
    const QString stack = m_server.path(u"pam.d"_s);
    const QString check = m_server.path(u"check"_s);
    const QString users = m_server.path(u"users.oath"_s);
    const QString hash = QString::fromLatin1(
        QCryptographicHash::hash(m_password, QCryptographicHash::Sha256).toHex());
    return QDir().mkpath(stack)
        && writeFile(users, u"HOTP %1 - %2\n"_s.arg(m_server.user(), seed).toUtf8())
        && writeFile(
               check,
               u"#!/bin/sh\n[ \"$(tr -d '\\000' | sha256sum | cut -c1-64)\" = %1 ]\n"_s.arg(hash)
                   .toUtf8(),
               {}, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)
        && writeFile(stack + u"/sshd"_s,
                     u"auth requisite pam_exec.so expose_authtok quiet %1\n"
                     "auth required pam_oath.so usersfile=%2 window=20 digits=6\n"
                     "account required pam_permit.so\nsession required pam_permit.so\n"_s
                         .arg(check, users)
                         .toUtf8());
}

Result<void> PamServer::start()
{
    m_server.setLauncher(
        {u"unshare"_s, u"--mount"_s, u"sh"_s, u"-c"_s,
         u"mount --bind '%1' /etc/pam.d && exec \"$@\""_s.arg(m_server.path(u"pam.d"_s)), u"sh"_s});
    if (!prepare())
        return failure(ErrorCode::Internal, u"the PAM stack cannot be written"_s);
    return m_server.start();
}

QByteArray PamServer::code() const
{
    QProcess oathtool;
    oathtool.start(u"oathtool"_s, {u"-c"_s, QString::number(m_counter++), seed});
    return oathtool.waitForFinished() ? oathtool.readAll().trimmed() : QByteArray();
}

} // namespace culvert::test
