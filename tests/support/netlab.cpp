#include "tests/support/netlab.h"

#include "tests/support/files.h"
#include "tests/support/needs.h"
#include "tests/support/processes.h"
#include "tests/support/sshserver.h"

#include <QFile>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace culvert::test {

namespace {

constexpr auto insideVariable = "CULVERT_LAB";
constexpr auto userVariable = "CULVERT_LAB_USER"; // "name:uid:gid" outside
constexpr int toolTime = 30'000;

/// Namespaces of its own; without root, as the root of a user namespace.
QStringList unshareWords()
{
    QStringList words{u"--net"_s,  u"--mount"_s,      u"--pid"_s,
                      u"--fork"_s, u"--kill-child"_s, u"--mount-proc"_s};
    if (geteuid() != 0)
        words = QStringList{u"--user"_s, u"--map-root-user"_s} + words;
    return words;
}

QStringList outsideUser()
{
    return qEnvironmentVariable(userVariable).split(u':');
}

} // namespace

QString NetLab::missingTools()
{
    QStringList missing;
    for (const QString &tool :
         {u"unshare"_s, u"nsenter"_s, u"ip"_s, u"nft"_s, u"sshd"_s, u"ssh"_s, u"ssh-keygen"_s}) {
        if (programPath(tool).isEmpty())
            missing.append(tool);
    }
    return missing.isEmpty() ? QString() : u"not installed: "_s + missing.join(u", "_s);
}

QString NetLab::whyForbidden()
{
    QProcess probe;
    probe.start(u"unshare"_s,
                unshareWords()
                    << u"sh"_s << u"-ec"_s
                    << u"mount --make-rprivate / && mount -t tmpfs tmpfs /run && mkdir /run/netns "
                       "&& ip netns add probe && nft list ruleset && "
                       "ip link add type veth && ip link add br0 type bridge"_s);
    if (!probe.waitForFinished(toolTime))
        return u"namespaces cannot be made here: no answer"_s;
    return probe.exitCode() == 0 ? QString()
                                 : u"namespaces cannot be made here: "_s
            + QString::fromUtf8(probe.readAllStandardError()).trimmed();
}

bool NetLab::isInside()
{
    return qEnvironmentVariableIsSet(insideVariable);
}

void NetLab::enter(int argc, char **argv)
{
    if (isInside())
        return;
    const passwd *user = getpwuid(geteuid());
    qputenv(insideVariable, "1");
    qputenv(userVariable,
            QByteArray(user ? user->pw_name : "") + ':' + QByteArray::number(geteuid()) + ':'
                + QByteArray::number(getegid()));
    execUnshared(unshareWords(), argc, argv);
}

NetLab::NetLab()
{
    static const bool prepared = [] {
        return shell(u"mount --make-rprivate /\n"
                     "mount -t tmpfs tmpfs /run\n"
                     "mkdir -p /run/netns /run/sshd\n"
                     "ip link set lo up\n"_s)
            .has_value();
    }();
    if (!prepared || !shell(u"ip link add internet type bridge; ip link set internet up"_s)
        || !makeKeyPair(clientKey())
        || !writeFile(path(u"authorized_keys"_s), contentOf(clientKey() + u".pub"_s)))
        qFatal("the lab cannot be built");
    QFile::setPermissions(m_folder.path(),
                          QFile::permissions(m_folder.path()) | QFile::ExeGroup | QFile::ExeOther);
}

NetLab::~NetLab()
{
    for (const auto &process : m_processes) {
        process->terminate();
        if (!process->waitForFinished(2000))
            process->kill();
        process->waitForFinished(2000);
    }
    (void)shell(u"for space in $(ip netns list | cut -d ' ' -f 1); do ip netns del $space; done\n"
                "ip link del internet\nwhile umount /etc/hosts 2>/dev/null; do :; done"_s);
}

Result<void> NetLab::shell(const QString &script)
{
    QProcess process;
    process.start(u"sh"_s, {u"-ec"_s, u"PATH=$PATH:/usr/sbin:/sbin\n"_s + script});
    if (!process.waitForFinished(toolTime) || process.exitCode() != 0)
        return failure(ErrorCode::Internal,
                       QString::fromUtf8(process.readAllStandardError()).trimmed() + u" in: "_s
                           + script);
    return {};
}

Result<void> NetLab::addHost(const QString &name, Wall wall, const std::optional<LabRule> &rule)
{
    const int number = int(m_hosts.size()) + 1;
    const QString outside = u"203.0.113.%1"_s.arg(number);
    static int links = 0; // those of an earlier lab may take a moment to go
    const QString link = u"link%1"_s.arg(++links);
    const QString space = wall == Wall::None ? name : u"router-"_s + name;
    m_hosts.append({name, outside});
    const Result<void> joined =
        shell(u"ip netns add %1\n"
              "[ %1 = %2 ] || ip netns add %2\n"
              "nsenter --net=/run/netns/%2 ip link set lo up\n"
              "nsenter --net=/run/netns/%2 sh -c 'echo 0 "
              ">/proc/sys/net/ipv4/ip_unprivileged_port_start'\n"
              "ip link add %4 type veth peer name out netns %1\n"
              "ip link set %4 master internet up\n"
              "nsenter --net=/run/netns/%1 ip address add %3/24 dev out\n"
              "nsenter --net=/run/netns/%1 ip link set out up\n"_s.arg(space, name, outside, link));
    if (!joined)
        return joined;
    if (wall == Wall::Router) {
        if (const Result<void> built = buildRouter(name, number, rule); !built)
            return built;
    }
    QString hosts = u"127.0.0.1 localhost\n::1 localhost\n"_s;
    for (const Host &host : std::as_const(m_hosts))
        hosts += u"%1 %2 router-%2\n"_s.arg(host.publicAddress, host.name);
    writeFile(path(u"hosts"_s), hosts.toUtf8());
    QFile::setPermissions(path(u"hosts"_s),
                          QFile::permissions(path(u"hosts"_s)) | QFile::ReadOther);
    return shell(u"mount --bind '%1' /etc/hosts"_s.arg(path(u"hosts"_s)));
}

/// Established and outgoing connections pass, what a rule lets in too; nothing else.
Result<void> NetLab::buildRouter(const QString &host, int number,
                                 const std::optional<LabRule> &rule)
{
    const QString inner = u"192.168.%1.2"_s.arg(number);
    const QString dnat = rule ? u"iifname out tcp dport %1 dnat to %2:%3"_s.arg(rule->outerPort)
                                    .arg(inner)
                                    .arg(rule->innerPort)
                              : QString();
    const QString rules = u"table ip culvert {\n"
                          " chain after {\n  type nat hook postrouting priority 100;\n"
                          "  oifname out masquerade\n }\n"
                          " chain before {\n  type nat hook prerouting priority -100;\n  %1\n }\n"
                          " chain to {\n  type filter hook input priority 0; policy drop;\n"
                          "  ct state established,related accept\n }\n"
                          " chain through {\n  type filter hook forward priority 0; policy drop;\n"
                          "  ct state established,related accept\n  iifname in accept\n"
                          "  ct status dnat accept\n }\n}\n"_s.arg(dnat);
    writeFile(path(u"rules"_s), rules.toUtf8());
    return shell(u"ip link add out netns %1 type veth peer name in netns router-%1\n"
                 "nsenter --net=/run/netns/%1 sh -ec '"
                 "ip address add %2/24 dev out; ip link set out up; "
                 "ip route add default via %3'\n"
                 "nsenter --net=/run/netns/router-%1 sh -ec '"
                 "ip address add %3/24 dev in; ip link set in up; "
                 "echo 1 >/proc/sys/net/ipv4/ip_forward; nft -f %4'"_s.arg(
                     host, inner, u"192.168.%1.1"_s.arg(number), path(u"rules"_s)));
}

Result<void> NetLab::startSshd(const QString &host)
{
    const QString key = path(u"host_key_"_s + host);
    if (const Result<void> made = makeKeyPair(key); !made)
        return made;
    const QString log = path(u"log_"_s + host);
    const QString config = path(u"sshd_config_"_s + host);
    writeFile(config,
              u"Port 22\nHostKey %1\nAuthorizedKeysFile %2\nPidFile none\nStrictModes no\n"
              "UsePAM no\nPermitRootLogin yes\nPasswordAuthentication no\n"
              "KbdInteractiveAuthentication no\nForceCommand echo this is %3\n"_s
                  .arg(key, path(u"authorized_keys"_s), host)
                  .toUtf8());
    writeFile(log, {});
    QString program = programPath(u"sshd"_s);
    QStringList words{u"-D"_s, u"-E"_s, log, u"-f"_s, config};
    if (outsideUser().value(1) != "0"_L1) { // sshd as the user that it is outside
        words = QStringList{u"--user"_s, u"--map-user="_s + outsideUser().value(1),
                            u"--map-group="_s + outsideUser().value(2), program}
            + words;
        program = u"unshare"_s;
    }
    QProcess &sshd = start(host, program, words);
    for (int waited = 0; waited < toolTime; waited += 20) {
        if (contentOf(log).contains("Server listening on"))
            return {};
        if (sshd.waitForFinished(20))
            break;
    }
    return failure(ErrorCode::Internal,
                   u"sshd of %1: "_s.arg(host) + QString::fromUtf8(contentOf(log)));
}

QProcess &NetLab::start(const QString &host, const QString &program, const QStringList &arguments)
{
    m_processes.push_back(std::make_unique<QProcess>());
    QProcess &process = *m_processes.back();
    process.setChildProcessModifier(&dieWithParent);
    process.start(u"nsenter"_s, QStringList{u"--net=/run/netns/"_s + host, program} + arguments);
    return process;
}

NetLab::Ended NetLab::run(const QString &host, const QString &program, const QStringList &arguments)
{
    QProcess &process = start(host, program, arguments);
    const bool ended = process.waitForFinished(toolTime);
    return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString NetLab::user() const
{
    return outsideUser().value(0);
}

Result<void> NetLab::know(const QString &name, const QString &host)
{
    const QByteArray key = contentOf(path(u"host_key_%1.pub"_s.arg(host)));
    if (!writeFile(knownHostsFile(), name.toUtf8() + ' ' + key, QIODevice::Append))
        return failure(ErrorCode::Internal, u"known_hosts cannot be written"_s);
    return {};
}

} // namespace culvert::test
