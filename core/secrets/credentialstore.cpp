#include "core/secrets/credentialstore.h"

#include <QCoreApplication>

namespace culvert {

namespace {

struct CredentialStoreText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::CredentialStore)
};

} // namespace

QString CredentialKey::toString() const
{
    return wordFor(kind) + u' ' + subject;
}

QString describe(KeychainProblem problem)
{
    switch (problem) {
    case KeychainProblem::Absent:
#ifdef Q_OS_WIN
        return CredentialStoreText::tr(
            "Windows keeps no credentials for this login, which may be a service's or one from "
            "another computer. Log in here yourself, or type the secret each time.");
#else
        return CredentialStoreText::tr(
            "No keychain service runs here. Start one (such as GNOME Keyring or KWallet), "
            "or type the secret each time.");
#endif
    case KeychainProblem::Locked:
        return CredentialStoreText::tr("The keychain is locked. Unlock it, then try again.");
    case KeychainProblem::Denied:
        return CredentialStoreText::tr(
            "The keychain refused access. Allow it in the keychain's own settings.");
    case KeychainProblem::Unanswered:
        return CredentialStoreText::tr(
            "The keychain does not answer. Check its service, or whether it waits for you "
            "in another window.");
    case KeychainProblem::Broken:
        return CredentialStoreText::tr("The keychain failed. The log has its own words.");
    case KeychainProblem::Unlisted:
        return CredentialStoreText::tr(
            "The list of what Culvert has saved cannot be read or written.");
    }
    Q_UNREACHABLE();
}

QString describe(const KeychainFailure &failure)
{
    return failure.problem == KeychainProblem::Unlisted ? failure.detail
                                                        : describe(failure.problem);
}

} // namespace culvert
