#include "core/base/fileaccess.h"

#include <QDir>

#include <qt_windows.h>

#include <aclapi.h>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct FreeLocal
{
    void operator()(void *memory) const { LocalFree(memory); }
};

bool isWellKnown(PSID sid)
{
    return IsWellKnownSid(sid, WinLocalSystemSid)
        || IsWellKnownSid(sid, WinBuiltinAdministratorsSid)
        || IsWellKnownSid(sid, WinCreatorOwnerRightsSid);
}

/// Whom this process runs for.
class OwnUser
{
public:
    OwnUser()
    {
        HANDLE token = nullptr;
        if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
            return;
        DWORD size = 0;
        m_known = GetTokenInformation(token, TokenUser, m_user.data(), m_user.size(), &size);
        CloseHandle(token);
    }
    PSID sid() const // null: not known
    {
        return m_known ? reinterpret_cast<const TOKEN_USER *>(m_user.data())->User.Sid : nullptr;
    }

private:
    alignas(TOKEN_USER) std::array<char, sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE> m_user{};
    bool m_known = false;
};

std::wstring nativePath(const QString &path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

} // namespace

bool isOpenToOthers(const QString &path)
{
    std::wstring native = nativePath(path);
    const OwnUser user;
    PSID owner = nullptr;
    PACL list = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (GetNamedSecurityInfoW(native.data(), SE_FILE_OBJECT,
                              OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION, &owner,
                              nullptr, &list, nullptr, &descriptor)
        != ERROR_SUCCESS)
        return false; // then it cannot be read either, which is said elsewhere
    const std::unique_ptr<void, FreeLocal> held(descriptor);
    if (!list)
        return true; // no list: everybody
    for (DWORD i = 0; i < list->AceCount; ++i) {
        void *entry = nullptr;
        if (!GetAce(list, i, &entry))
            continue;
        auto *allowed = static_cast<ACCESS_ALLOWED_ACE *>(entry);
        const bool counts = allowed->Header.AceType == ACCESS_ALLOWED_ACE_TYPE
            && (allowed->Header.AceFlags & INHERIT_ONLY_ACE) == 0
            && (allowed->Mask & (FILE_READ_DATA | FILE_WRITE_DATA | GENERIC_READ | GENERIC_ALL))
                != 0;
        PSID who = &allowed->SidStart;
        if (counts && !isWellKnown(who) && !EqualSid(who, owner)
            && !(user.sid() && EqualSid(who, user.sid())))
            return true;
    }
    return false;
}

bool closeToOthers(const QString &path)
{
    const OwnUser user;
    if (!user.sid())
        return false;
    EXPLICIT_ACCESSW all{};
    all.grfAccessPermissions = FILE_ALL_ACCESS;
    all.grfAccessMode = SET_ACCESS;
    all.Trustee.TrusteeForm = TRUSTEE_IS_SID;
    all.Trustee.TrusteeType = TRUSTEE_IS_USER;
    all.Trustee.ptstrName = static_cast<wchar_t *>(user.sid());
    PACL list = nullptr;
    if (SetEntriesInAclW(1, &all, nullptr, &list) != ERROR_SUCCESS)
        return false;
    const std::unique_ptr<void, FreeLocal> held(list);
    std::wstring native = nativePath(path);
    return SetNamedSecurityInfoW(native.data(), SE_FILE_OBJECT,
                                 DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION,
                                 nullptr, nullptr, list, nullptr)
        == ERROR_SUCCESS;
}

QString commandToCloseToOthers(const QString &path)
{
    return u"icacls \"%1\" /inheritance:r /grant:r \"%USERNAME%:F\""_s.arg(
        QDir::toNativeSeparators(path));
}

} // namespace culvert
