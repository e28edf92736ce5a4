#include "tests/support/sshconfiggenerator.h"

#include <random>

using namespace Qt::StringLiterals;

namespace {

struct KeywordValues
{
    QString keyword;
    QStringList values;
};

QList<KeywordValues> flagKeywords()
{
    const QStringList flags{u"yes"_s, u"no"_s, u"true"_s, u"FALSE"_s, u"\"yes\""_s};
    QList<KeywordValues> table;
    for (const QString &keyword :
         {u"BatchMode"_s, u"ClearAllForwardings"_s, u"ExitOnForwardFailure"_s, u"GatewayPorts"_s,
          u"IdentitiesOnly"_s, u"KbdInteractiveAuthentication"_s, u"PasswordAuthentication"_s,
          u"ChallengeResponseAuthentication"_s, u"StreamLocalBindUnlink"_s, u"TCPKeepAlive"_s,
          u"KeepAlive"_s, u"HashKnownHosts"_s, u"CheckHostIP"_s, u"ForwardAgent"_s,
          u"VisualHostKey"_s, u"ForwardX11"_s})
        table.append({keyword, flags});
    return table;
}

/// Every keyword with values that ssh accepts.
QList<KeywordValues> goodKeywords()
{
    return flagKeywords()
        + QList<KeywordValues>{
            {u"User"_s, {u"bob"_s, u"\"al ice\""_s, u"x\\\\y"_s}},
            {u"HostName"_s,
             {u"%h.net"_s, u"x.Example.ORG"_s, u"10.2.3.4"_s, u"%%h"_s, u"::1"_s, u"127.1"_s}},
            {u"Port"_s, {u"22"_s, u"2222"_s, u"65535"_s, u"ssh"_s}},
            {u"AddressFamily"_s, {u"any"_s, u"inet"_s, u"inet6"_s, u"INET"_s}},
            {u"Compression"_s, {u"yes"_s, u"no"_s}},
            {u"PubkeyAuthentication"_s, {u"yes"_s, u"no"_s, u"unbound"_s, u"host-bound"_s}},
            {u"StreamLocalBindMask"_s, {u"0177"_s, u"077"_s, u"000"_s, u"0777"_s, u"17x"_s}},
            {u"StrictHostKeyChecking"_s,
             {u"yes"_s, u"no"_s, u"ask"_s, u"off"_s, u"accept-new"_s, u"True"_s}},
            {u"ConnectionAttempts"_s, {u"1"_s, u"3"_s, u"+4"_s}},
            {u"NumberOfPasswordPrompts"_s, {u"0"_s, u"1"_s, u"5"_s}},
            {u"ServerAliveCountMax"_s, {u"0"_s, u"1"_s, u"9"_s}},
            {u"ServerAliveInterval"_s, {u"15"_s, u"1m"_s, u"1h30m"_s, u"none"_s, u"0"_s, u"2D"_s}},
            {u"ConnectTimeout"_s, {u"10"_s, u"1m30"_s, u"none"_s, u"0"_s, u"2w"_s}},
            {u"LocalForward"_s,
             {u"8080 localhost:80"_s, u"127.0.0.1:8080 [::1]:80"_s, u"*:81 x:82"_s, u":81 x:82"_s,
              u"[::1]:8080 /tmp/%h.sock"_s, u"/tmp/l-%p.sock host:22"_s, u"8080 localhost:http"_s,
              u"${GENERATED_SOCKET} /b.sock"_s, u"\"/a b.sock\" x:1"_s}},
            {u"RemoteForward"_s,
             {u"8080 localhost:80"_s, u"0 a:1"_s, u"1080"_s, u"*:99 b:9"_s, u":99 b:9"_s,
              u"/r.sock /l-%u.sock"_s, u"localhost:1080"_s, u"[2001:db8::1]:1 [::1]:2"_s}},
            {u"DynamicForward"_s,
             {u"1080"_s, u"*:1080"_s, u"localhost:1080"_s, u"[::1]:1080"_s, u":1081"_s,
              u"/d-%n.sock"_s}},
            {u"IdentityFile"_s,
             {u"~/.ssh/k"_s, u"/k/%h"_s, u"\"~/my key\""_s, u"none"_s, u"~/.ssh/id_rsa"_s}},
            {u"CertificateFile"_s, {u"~/c"_s, u"%d/c"_s, u"'c d'"_s}},
            {u"GlobalKnownHostsFile"_s, {u"/g"_s, u"/g ~/h"_s, u"none"_s, u"\"/a b\" c"_s}},
            {u"UserKnownHostsFile"_s,
             {u"~/k"_s, u"/dev/null"_s, u"none"_s, u"~/k/%h /x/%C"_s, u"${HOME}/k"_s,
              u"%d/%L-%l-%i-%k-%n-%p-%r-%u-%%"_s}},
            {u"RevokedHostKeys"_s, {u"/r"_s, u"none"_s, u"~/r"_s, u"\"%d/a b\""_s, u"/%n-%h"_s}},
            {u"PermitRemoteOpen"_s, {u"any"_s, u"none"_s, u"a:1 b:*"_s, u"[::1]:9"_s}},
            {u"ProxyJump"_s,
             {u"j"_s, u"u@j:2222"_s, u"a,b"_s, u"none"_s, u"ssh://u@j:22,k"_s, u"10.0.0.9:1"_s,
              u"[::1]:9"_s, u"NONE"_s, u"a,u@[2001:db8::2]:1"_s, u"none # not quite"_s}},
            {u"ProxyCommand"_s, {u"nc %h %p"_s, u"none"_s, u"\"quoted cmd\" x"_s, u"= nc"_s}},
            {u"IdentityAgent"_s,
             {u"none"_s, u"SSH_AUTH_SOCK"_s, u"$SSH_AUTH_SOCK"_s, u"~/agent"_s, u"%d/a"_s,
              u"${HOME}/x"_s}},
            {u"HostKeyAlias"_s, {u"Alias"_s, u"x"_s}},
            {u"BindAddress"_s, {u"192.0.2.4"_s, u"::"_s}},
            {u"PreferredAuthentications"_s, {u"publickey,password"_s}},
            {u"Ciphers"_s,
             {u"aes128-ctr"_s, u"+aes128-cbc"_s, u"-aes*"_s, u"^aes256-ctr"_s,
              u"aes128-ctr,aes256-ctr"_s}},
            {u"MACs"_s, {u"hmac-sha1"_s, u"+hmac-md5"_s, u"-hmac-*"_s, u"^hmac-sha2-512"_s}},
            {u"KexAlgorithms"_s,
             {u"+diffie-hellman-group1-sha1"_s, u"curve25519-sha256"_s, u"-ecdh*"_s}},
            {u"HostKeyAlgorithms"_s,
             {u"+ssh-rsa"_s, u"ssh-ed25519"_s, u"-*cert*"_s, u"ssh-*"_s, u"^rsa-sha2-512"_s}},
            {u"PubkeyAcceptedAlgorithms"_s, {u"+ssh-rsa"_s, u"^ssh-ed25519"_s, u"rsa*"_s}},
            {u"RekeyLimit"_s,
             {u"1G"_s, u"default none"_s, u"512K 1h"_s, u"default"_s, u"1.5M 30"_s, u"16"_s}},
            {u"CanonicalizeHostname"_s, {u"no"_s, u"yes"_s, u"always"_s}},
            {u"CanonicalizeMaxDots"_s, {u"0"_s, u"1"_s}},
            {u"CanonicalDomains"_s, {u"invalid"_s, u"none"_s, u"a.invalid b.invalid"_s}},
            {u"SendEnv"_s, {u"LANG LC_*"_s}},
            {u"ControlMaster"_s, {u"auto"_s, u"no"_s}},
            {u"LogLevel"_s, {u"ERROR"_s}},
            {u"IgnoreUnknown"_s, {u"Fancy*,other"_s}},
            {u"Protocol"_s, {u"2"_s}},
        };
}

QStringList badLines()
{
    return {u"Port 0"_s,
            u"Port x"_s,
            u"NoSuchKeyword yes"_s,
            u"Compression maybe"_s,
            u"User"_s,
            u"User a b"_s,
            u"IdentityFile \"open"_s,
            u"LocalForward 8080"_s,
            u"LocalForward x y"_s,
            u"StreamLocalBindMask 9"_s,
            u"ConnectTimeout 1x"_s,
            u"RekeyLimit 15"_s,
            u"Ciphers nope"_s,
            u"ProxyJump a,,b"_s,
            u"ProxyJump :22"_s,
            u"Match"_s,
            u"Match nothing x"_s,
            u"Match host"_s,
            u"Match all host x"_s,
            u"UserKnownHostsFile a none"_s,
            u"CanonicalDomains -x"_s,
            u"GatewayPorts"_s,
            u"IdentityAgent ${NO_SUCH_VARIABLE}"_s,
            u"HostName %x"_s,
            u"Host a \"\""_s};
}

class Generator
{
public:
    Generator(quint32 seed, const QString &folder) : m_seed(seed), m_random(seed), m_folder(folder)
    {}

    GeneratedConfig generate()
    {
        m_result.host = pick({u"a"_s, u"b.example.com"_s, u"db1"_s, u"DB2"_s, u"10.0.0.1"_s,
                              u"10.1"_s, u"::1"_s, u"web.internal"_s, u"localhost"_s});
        m_result.files.insert(u"config"_s, file(0));
        if (chance(25))
            m_result.arguments = arguments();
        return m_result;
    }

private:
    bool chance(int percent) { return below(100) < percent; }
    int below(int limit) { return int(m_random() % quint32(limit)); }
    QString pick(const QStringList &choices) { return choices.at(below(int(choices.size()))); }

    QStringList arguments()
    {
        QStringList words;
        for (int i = below(3); i >= 0; --i) {
            words << pick({u"-oPort=99"_s,
                           u"-p44"_s,
                           u"-lcarol"_s,
                           u"-oUser=dave"_s,
                           u"-4"_s,
                           u"-C"_s,
                           u"-g"_s,
                           u"-J"_s + pick({u"k"_s, u"u@k:1,l"_s, u"none"_s}),
                           u"-L:8080:x:80"_s,
                           u"-L8080:localhost:80"_s,
                           u"-R0:a:1"_s,
                           u"-D1080"_s,
                           u"-R/r-%h:/l"_s,
                           u"-i/etc/passwd"_s,
                           u"-i/no/such/key"_s,
                           u"-oHostName=other"_s,
                           u"-caes128-ctr"_s,
                           u"-b192.0.2.9"_s,
                           u"-oProxyCommand=p %h"_s,
                           u"-oClearAllForwardings=yes"_s,
                           u"-oIdentityFile=~/o"_s});
        }
        return words;
    }

    QString match()
    {
        return u"Match "_s
            + pick({u"all"_s,
                    u"host *.example.com,a"_s,
                    u"host *.NET"_s,
                    u"host \"a,b*\" user root"_s,
                    u"originalhost db*,!db2*"_s,
                    u"originalhost DB*"_s,
                    u"!host a"_s,
                    u"user root,carol"_s,
                    u"user bob,al*"_s,
                    u"!user bob"_s,
                    u"localuser root"_s,
                    u"!localuser root"_s,
                    u"exec \"true\""_s,
                    u"exec false"_s,
                    u"!exec \"false\""_s,
                    u"exec \"test '%h' = a\""_s,
                    u"exec=\"test '%n-%r' = a-root\""_s,
                    u"host a exec \"test %p -gt 22\""_s,
                    u"final host *.net"_s,
                    u"final all"_s,
                    u"!final"_s,
                    u"canonical all"_s,
                    u"canonical host *"_s,
                    u"all # comment"_s});
    }

    QString block()
    {
        static const QStringList patterns{
            u"*"_s,        u"a"_s,      u"db?"_s,     u"*.example.com"_s,   u"10.*"_s,
            u"!a"_s,       u"!db1 *"_s, u"DB*"_s,     u"b.example.com a"_s, u"!*.internal *"_s,
            u"\"a\" b*"_s, u"* !a"_s,   u"?* # all"_s};
        if (chance(40))
            return match();
        return pick({u"Host "_s, u"host="_s, u"HOST\t"_s}) + pick(patterns);
    }

    QString setting()
    {
        static const QList<KeywordValues> table = goodKeywords();
        const KeywordValues &entry = table.at(below(int(table.size())));
        const QString keyword =
            pick({entry.keyword, entry.keyword, entry.keyword.toLower(), entry.keyword.toUpper()});
        const bool wholeLine = entry.keyword.startsWith(u"Proxy"_s);
        const QString end = wholeLine ? pick({u""_s, u"  "_s, u"\r"_s})
                                      : pick({u""_s, u" "_s, u" # why"_s, u"\r"_s});
        return pick({u"  "_s, u"\t"_s, u""_s}) + keyword
            + pick({u" "_s, u"="_s, u" = "_s, u"\t"_s, u" ="_s}) + pick(entry.values) + end;
    }

    QString include(int depth)
    {
        const QString name = u"part-%1-%2-%3"_s.arg(m_seed).arg(depth).arg(m_result.files.size());
        const QByteArray content = file(depth + 1);
        if (chance(30)) {
            m_result.files.insert(u".ssh/"_s + name, content);
            return u"Include "_s + pick({name, u"~/.ssh/"_s + name});
        }
        m_result.files.insert(name, content);
        return u"Include "_s + m_folder + u'/'
            + pick({name, name.chopped(1) + u'?', name + u" /no/such/file"_s,
                    u'[' + name.first(1) + u']' + name.sliced(1)});
    }

    QByteArray file(int depth)
    {
        QStringList lines;
        const int blocks = 1 + below(4);
        for (int i = 0; i < blocks; ++i) {
            if (i > 0 || chance(70))
                lines.append(block());
            for (int n = below(7); n >= 0; --n)
                lines.append(setting());
            if (depth < 3 && chance(15))
                lines.append(include(depth));
            if (chance(10))
                lines.append(pick({u"# comment"_s, u""_s, u"   "_s, u"Fancy x y"_s}));
            if (chance(1))
                lines.append(pick(badLines()));
        }
        return lines.join(u'\n').toUtf8() + (chance(90) ? "\n" : "");
    }

    quint32 m_seed;
    std::mt19937 m_random;
    QString m_folder;
    GeneratedConfig m_result;
};

} // namespace

GeneratedConfig generateSshConfig(quint32 seed, const QString &folder)
{
    return Generator(seed, folder).generate();
}
