#include "core/secrets/credentialstore.h"

#include <QCoreApplication>

namespace culvert {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("culvert::CredentialStore", text);
}

} // namespace

QString wordFor(SecretKind kind)
{
    switch (kind) {
    case SecretKind::Password:
        return QStringLiteral("password");
    case SecretKind::Passphrase:
        return QStringLiteral("passphrase");
    }
    Q_UNREACHABLE();
}

QString CredentialKey::toString() const
{
    return wordFor(kind) + u' ' + subject;
}

QString describe(KeychainProblem problem)
{
    switch (problem) {
    case KeychainProblem::Absent:
        return tr("No keychain service runs here. Start one (such as GNOME Keyring or KWallet), "
                  "or type the secret each time.");
    case KeychainProblem::Locked:
        return tr("The keychain is locked. Unlock it, then try again.");
    case KeychainProblem::Denied:
        return tr("The keychain refused access. Allow it in the keychain's own settings.");
    case KeychainProblem::Unanswered:
        return tr("The keychain does not answer. Check its service, or whether it waits for you "
                  "in another window.");
    case KeychainProblem::Broken:
        return tr("The keychain failed. The log has its own words.");
    case KeychainProblem::Unlisted:
        return tr("The list of what Culvert has saved cannot be read or written.");
    }
    Q_UNREACHABLE();
}

QString describe(const KeychainFailure &failure)
{
    return failure.problem == KeychainProblem::Unlisted ? failure.detail
                                                        : describe(failure.problem);
}

} // namespace culvert
