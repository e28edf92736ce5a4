// Whether commands in a folder are found by their names: the user's own part of PATH, for the setup
// program, whose own strings end at 1024 characters and would cut a longer PATH.
//   userpath add FOLDER       behind what is there, once
//   userpath remove FOLDER    all else stays as it was written
// Ends with 1 where PATH was not changed for a reason.

#include <windows.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

// What Windows' own dialog can still edit. Programs get this part behind the system's.
constexpr size_t longest = 2047;

/// In the registry; what it is made of, such as %USERPROFILE%, is kept.
struct UserPath
{
    std::wstring text;
    DWORD type = REG_EXPAND_SZ; ///< 0: not one that we know
};

UserPath read(HKEY environment)
{
    UserPath path;
    DWORD size = 0;
    const LSTATUS found =
        RegQueryValueExW(environment, L"Path", nullptr, &path.type, nullptr, &size);
    if (found == ERROR_FILE_NOT_FOUND)
        return {};
    std::vector<wchar_t> text(size / sizeof(wchar_t) + 1);
    size = DWORD(text.size() * sizeof(wchar_t));
    if (found != ERROR_SUCCESS || (path.type != REG_SZ && path.type != REG_EXPAND_SZ)
        || RegQueryValueExW(environment, L"Path", nullptr, &path.type,
                            reinterpret_cast<BYTE *>(text.data()), &size)
            != ERROR_SUCCESS)
        return {{}, 0};
    path.text.assign(text.data(), size / sizeof(wchar_t));
    path.text.resize(std::min(path.text.size(), path.text.find(L'\0')));
    return path;
}

bool write(HKEY environment, const UserPath &path)
{
    if (path.text.empty())
        return RegDeleteValueW(environment, L"Path") == ERROR_SUCCESS;
    return RegSetValueExW(environment, L"Path", 0, path.type,
                          reinterpret_cast<const BYTE *>(path.text.c_str()),
                          DWORD((path.text.size() + 1) * sizeof(wchar_t)))
        == ERROR_SUCCESS;
}

bool isFolder(std::wstring_view entry, std::wstring_view folder)
{
    if (entry.ends_with(L'\\'))
        entry.remove_suffix(1);
    return CompareStringOrdinal(entry.data(), int(entry.size()), folder.data(), int(folder.size()),
                                TRUE)
        == CSTR_EQUAL;
}

/// Where it stands, from its first character to the separator behind it; else the end, twice.
std::pair<size_t, size_t> placeOf(std::wstring_view folder, std::wstring_view text)
{
    for (size_t begin = 0; begin < text.size();) {
        const size_t end = std::min(text.find(L';', begin), text.size());
        if (isFolder(text.substr(begin, end - begin), folder))
            return {begin, end};
        begin = end + 1;
    }
    return {text.size(), text.size()};
}

bool add(std::wstring &text, const std::wstring &folder)
{
    if (placeOf(folder, text).first < text.size())
        return true;
    if (text.size() + 1 + folder.size() > longest || folder.find_first_of(L";%") != folder.npos)
        return false;
    text += (text.empty() ? L"" : L";") + folder;
    return true;
}

void remove(std::wstring &text, const std::wstring &folder)
{
    const auto [begin, end] = placeOf(folder, text);
    if (begin == end)
        return;
    if (begin > 0)
        text.erase(begin - 1, end - begin + 1); // with the separator that add() wrote
    else
        text.erase(begin, end - begin + 1);
}

void tellPrograms()
{
    DWORD_PTR answer = 0;
    SendMessageTimeoutW(HWND_BROADCAST, WM_SETTINGCHANGE, 0, LPARAM(L"Environment"),
                        SMTO_ABORTIFHUNG, 1000, &answer);
}

} // namespace

int wmain(int argc, wchar_t **argv)
{
    const std::wstring what = argc == 3 ? argv[1] : L"";
    if (what != L"add" && what != L"remove")
        return 2;
    HKEY environment = nullptr;
    if (RegCreateKeyExW(HKEY_CURRENT_USER, L"Environment", 0, nullptr, 0, KEY_READ | KEY_WRITE,
                        nullptr, &environment, nullptr)
        != ERROR_SUCCESS)
        return 1;
    UserPath path = read(environment);
    if (path.type == 0)
        return 1;
    const std::wstring before = path.text;
    if (what == L"remove")
        remove(path.text, argv[2]);
    else if (!add(path.text, argv[2]))
        return 1;
    if (path.text != before) {
        if (!write(environment, path))
            return 1;
        tellPrograms();
    }
    return 0;
}
