#pragma once

#include "core/openssh/keywords.h"
#include "core/openssh/matchblock.h"
#include "core/openssh/settings.h"

#include <chrono>

namespace culvert {

inline constexpr qint64 largestConfig = 16 * 1024 * 1024; ///< bytes of one file
/// Within which a pipe has to bring all of it: ssh takes one for -F, and a shell's <(…) is one.
inline constexpr std::chrono::seconds configPatience{10};

/// One pass over the command line's options or over the files (ssh_config(5)); adds to a Settings
/// what applies. All of it fails with ProfileInvalid, naming the place. Any thread; blocks on the
/// disk and, where Match exec is allowed, on what that runs.
class ConfigReader
{
public:
    /// What the lines of one pass are held against.
    struct Pass
    {
        QString host; ///< what Host lines are held against
        QString originalHost;
        bool final = false;
        Execution execution = Execution::Never;
        Checking checking = Checking::EveryLine;
        std::stop_token abandoned{};
        OpenSshVersion version = installedOpenSsh(); ///< whose rules hold
    };

    ConfigReader(Settings &settings, const Pass &pass) : m_settings(settings), m_pass(pass) {}

    /// One `-o`. What ssh would do and Culvert does not is refused by name.
    Result<void> apply(const ConfigOption &option);

    enum class Owner
    {
        User,
        System
    };
    enum class Safety
    {
        Checked, ///< refused where others may write the file
        Unchecked
    };

    /// Reads a file and what it includes. False: there is no such file, or it may not be read. What
    /// is neither a plain file nor, for -F, a pipe is refused.
    Result<bool> readFile(const QString &file, Owner owner, Safety safety);

    /// Reads lines that stand in no file, as if in one of the user's.
    Result<void> readText(const QByteArray &text);

    bool wantsFinalPass() const { return m_wantsFinalPass; }

private:
    struct Context
    {
        ConfigPlace place;
        Owner owner = Owner::User;
        bool fromFile = false;
        bool neverMatches = false; ///< included from a block that does not apply
        bool active = true;
        int depth = 0;
    };

    Result<bool> readFile(const QString &file, Safety safety, Context &context);
    Result<void> readLines(const QByteArray &bytes, Context &context);
    Result<void> readLine(QStringView line, Context &context);
    Result<void> readBlock(const Keyword &keyword, QStringList &words, LineCursor &rest,
                           Context &context);
    Result<void> readHost(QStringList &words, Context &context);
    Result<void> readMatch(QStringList &words, LineCursor &rest, Context &context);
    Result<void> include(QStringList &words, Context &context);
    Result<void> readForward(const Keyword &keyword, QStringList &words, const Context &context);
    Result<void> store(const Keyword &keyword, const QStringList &values, const Context &context);
    Result<void> storeJump(const QString &value, const Context &context);

    /// StreamLocalBindMask, to which OpenSSH heeded neither the block nor who came first
    /// until 10.6.
    bool holdsEverywhere(const Keyword &keyword) const;

    Settings &m_settings;
    Pass m_pass;
    bool m_wantsFinalPass = false;
};

} // namespace culvert
