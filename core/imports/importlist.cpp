#include "core/imports/importlist.h"

#include "core/base/filecontent.h"
#include "core/imports/foreigncommands.h"
#include "core/imports/puttystore.h"
#include "core/openssh/localuser.h"
#include "core/openssh/shellwords.h"
#include "core/profile/profilejson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr qint64 largestImport = 64 * 1024 * 1024;
constexpr std::chrono::seconds importPatience{10}; // a pipe's, as a shell's <(…) is one

struct ImportListText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::ImportList)
};

bool isPuttyRegistry(const QByteArray &text)
{
    QByteArray narrow = text; // the marker is ASCII, in UTF-16 too
    narrow.replace('\0', QByteArray());
    return hasPuttySessionKey(QString::fromLatin1(narrow));
}

bool isPuttySession(const QByteArray &text)
{
    return ('\n' + text).contains("\nPortNumber=") && ('\n' + text).contains("\nProtocol=");
}

bool isJson(const QByteArray &text)
{
    return text.trimmed().startsWith('{');
}

bool isCommand(const QByteArray &text)
{
    static const QRegularExpression form(
        u"^\\s*(?:\\$ +)?(?:[A-Z_]+=\\S* +)*"
        "(?:(?:\\S*[/\\\\])?(?:auto)?ssh(?:\\.exe)?|\"[^\"\\n]*[/\\\\]ssh(?:\\.exe)?\")\\s"_s);
    return form.match(QString::fromUtf8(text)).hasMatch();
}

/// The lines that say something.
QStringList configLines(const QByteArray &text)
{
    QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (QString &line : lines)
        line = line.trimmed();
    lines.removeIf([](const QString &line) { return line.isEmpty() || line.startsWith(u'#'); });
    return lines;
}

/// It begins with a host.
bool isSshConfig(const QByteArray &text)
{
    static const QRegularExpression form(u"^\"?host\"?[\\s=]+\\S"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(configLines(text).value(0)).hasMatch();
}

QStringList missingFilesOf(const Profile &profile)
{
    QStringList missing;
    for (const QString &identity : profile.identities) {
        const QString path = expandTilde(identity).value_or(identity);
        if (!path.contains(u'%') && !QFileInfo::exists(path))
            missing.append(ImportListText::tr("The key %1 is not on this computer.").arg(identity));
    }
    const QString &file = profile.configFile;
    const bool named = !file.isEmpty() && file.compare(u"none"_s, Qt::CaseInsensitive) != 0;
    if (named && !QFileInfo::exists(expandTilde(file).value_or(file)))
        missing.append(
            ImportListText::tr("The configuration file %1 is not on this computer.").arg(file));
    return missing;
}

/// For profiles that say everything themselves.
Importable importableOf(const Profile &profile, const Source &source)
{
    Importable item;
    item.profile = profile;
    item.profile.source = source;
    item.forwards = profile.forwards;
    item.jump = profile.jump;
    item.destination = destinationOf(profile);
    item.obstacles = missingFilesOf(profile);
    if (const std::optional<ForeignCommands> found = foreignCommandsOf(item.profile))
        item.commands = found->commands;
    return item;
}

void findProblems(ImportList &list)
{
    for (Importable &item : list.items) {
        const QList<FieldProblem> problems = problemsOf(item.profile);
        if (!problems.isEmpty())
            item.problem = problems.first().message;
    }
}

/// A copy has only the name of a jump host that the same lines describe.
QStringList lostJumpsOf(const ImportableHost &host, const QList<ImportableHost> &all)
{
    QStringList lost;
    for (const QString &jump : host.options.proxyJump.split(u',', Qt::SkipEmptyParts)) {
        for (const ImportableHost &other : all) {
            if (jump == other.alias || jump.endsWith(u'@' + other.alias))
                lost.append(ImportListText::tr("Of the jump host %1 only the name is taken over.")
                                .arg(other.alias));
        }
    }
    return lost;
}

Result<ImportList> sshConfigHosts(const QString &file, ImportAs how)
{
    const Result<QList<ImportableHost>> hosts = importableHosts(file);
    if (!hosts)
        return failure(hosts.error());
    ImportList list{ImportFormat::SshConfig, {}};
    for (const ImportableHost &host : *hosts) {
        const bool copied = how == ImportAs::Copied;
        list.items.append(
            {.profile = importedProfile(host, file, how),
             .forwards = host.options.forwards,
             .jump = host.options.proxyJump,
             .destination = destinationOf(importedProfile(host, file, ImportAs::Copied)),
             .obstacles = host.obstacles + (copied ? lostJumpsOf(host, *hosts) : QStringList()),
             .commands = host.commands});
    }
    return list;
}

Result<ImportList> sshConfigText(const QByteArray &text)
{
    const Result<QList<ImportableHost>> hosts = importableHostsOfText(text);
    if (!hosts)
        return failure(hosts.error());
    ImportList list{ImportFormat::SshConfigText, {}};
    for (const ImportableHost &host : *hosts) {
        const Source source{.format = u"ssh-config-text"_s, .name = host.alias};
        Importable item = importableOf(importedProfile(host, {}, ImportAs::Copied), source);
        item.obstacles = host.obstacles + lostJumpsOf(host, *hosts) + item.obstacles;
        list.items.append(item);
    }
    return list;
}

ImportList puttyList(const QList<PuttySession> &sessions, const QString &file)
{
    ImportList list{ImportFormat::Putty, {}};
    for (const PuttySession &session : sessions) {
        Importable item = importableOf(
            session.profile, {.format = u"putty"_s, .file = file, .name = session.profile.name});
        item.obstacles = session.obstacles + item.obstacles;
        list.items.append(item);
    }
    return list;
}

/// A whole file of ours, or one profile as `export --as json` prints it.
Result<ImportList> profilesOf(const QByteArray &json, const QString &file)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QList<Profile> profiles;
    if (object.contains(u"profiles"_s) || object.isEmpty()) {
        const Result<ProfileSet> set = profileSetFromJson(json);
        if (!set)
            return failure(set.error());
        profiles = set->profiles;
    } else {
        const Result<Profile> profile = profileFromJson(object);
        if (!profile)
            return failure(profile.error());
        profiles = {*profile};
        if (profile->id.value.isEmpty())
            profiles.first().id = newProfileId();
    }
    ImportList list{ImportFormat::Profiles, {}};
    for (const Profile &profile : profiles)
        list.items.append(
            importableOf(profile, {.format = u"profiles"_s, .file = file, .name = profile.name}));
    return list;
}

Result<ImportList> commandOf(const QByteArray &text)
{
    const auto command = parseSshCommandText(QString::fromUtf8(text));
    if (!command)
        return failure(ErrorCode::ProfileInvalid, command.error().message);
    return importListOfCommand(*command);
}

/// Text that says itself what it is; none: it does not.
std::optional<Result<ImportList>> recognised(const QByteArray &text, const QString &file)
{
    if (isPuttyRegistry(text))
        return Result<ImportList>(puttyList(puttySessionsFromReg(text), file));
    if (isJson(text))
        return profilesOf(text, file);
    if (isCommand(text))
        return commandOf(text);
    return {};
}

Result<ImportList> listOf(const QString &file, ImportAs how)
{
    const QString own = LocalUser::current().home + u"/.ssh/config"_s;
    const QFileInfo info(file);
    const QString canonical = info.canonicalFilePath(); // empty: there is no such file
    if (file.isEmpty() || (!canonical.isEmpty() && canonical == QFileInfo(own).canonicalFilePath()))
        return sshConfigHosts({}, how);
    if (info.isDir())
        return puttyList(puttySessionsIn(file), info.absoluteFilePath());
    const FileContent text = readFileOrPipe(file, largestImport, importPatience);
    if (!text)
        return failure(ErrorCode::ProfileInvalid,
                       ImportListText::tr("%1 cannot be read: %2").arg(file, text.error()));
    const QString path = info.absoluteFilePath();
    if (std::optional<Result<ImportList>> list = recognised(*text, path)) {
        if (!*list)
            list->error().message = u"%1: %2"_s.arg(file, list->error().message);
        return *list;
    }
    if (isPuttySession(*text)) {
        const std::optional<PuttySession> session = puttySessionFromFile(info.fileName(), *text);
        return puttyList(session ? QList{*session} : QList<PuttySession>(), info.absolutePath());
    }
    if (whyNotPlain(path)) // it was read, and cannot be read again
        return sshConfigText(*text);
    return sshConfigHosts(path, how);
}

} // namespace

ImportList importListOfCommand(const SshCommand &command)
{
    Profile profile = command.profile;
    profile.id = newProfileId();
    profile.name = profile.host;
    ImportList list{
        ImportFormat::CommandLine,
        {importableOf(profile,
                      {.format = u"command"_s, .name = posixCommand(sshArgumentsOf(profile))})}};
    for (const QString &word : command.leftOut)
        list.items.first().obstacles.append(
            ImportListText::tr("%1 is left out: a tunnel has no use for it.").arg(word));
    findProblems(list);
    return list;
}

Result<ImportList> importListOfFile(const QString &file, ImportAs how)
{
    Result<ImportList> list = listOf(file, how);
    if (list)
        findProblems(*list);
    return list;
}

Result<ImportList> importListOfText(const QByteArray &text)
{
    std::optional<Result<ImportList>> list = recognised(text, {});
    if (!list && isSshConfig(text))
        list = sshConfigText(text);
    if (!list)
        list = commandOf(text); // says why it is not one
    if (*list)
        findProblems(**list);
    return *list;
}

bool looksImportable(const QByteArray &text)
{
    const bool block =
        isSshConfig(text) && configLines(text).size() > 1; // else a sentence could be
    return block || isPuttyRegistry(text) || isCommand(text)
        || (isJson(text) && text.contains("\"host\""));
}

Result<ImportList> importListOfPutty()
{
    const QString store = puttyStore();
    if (store.isEmpty())
        return failure(ErrorCode::ProfileInvalid,
                       ImportListText::tr("PuTTY has no saved sessions here."));
    ImportList list = puttyList(puttySessionsHere(), store);
    findProblems(list);
    return list;
}

bool isWorthImporting(const Importable &item, ImportFormat format)
{
    const bool byForwards = format == ImportFormat::SshConfig || format == ImportFormat::Putty;
    return item.problem.isEmpty() && (!byForwards || !item.forwards.isEmpty());
}

} // namespace culvert
