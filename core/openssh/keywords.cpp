#include "core/openssh/keywords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

using enum ValueKind;
using enum Treatment;

const QList<Choice> flag{{"true", "yes"}, {"false", "no"}, {"yes", "yes"}, {"no", "no"}};
const QList<Choice> flagOrAsk{
    {"true", "true"}, {"false", "false"}, {"yes", "true"}, {"no", "false"}, {"ask", "ask"}};
const QList<Choice> strictness{
    {"true", "true"}, {"false", "false"},          {"yes", "true"}, {"no", "false"}, {"ask", "ask"},
    {"off", "false"}, {"accept-new", "accept-new"}};
const QList<Choice> keepAlives{{"true", "transport"},      {"false", "no"},
                               {"yes", "transport"},       {"no", "no"},
                               {"transport", "transport"}, {"all", "all"}};
const QList<Choice> compression{{"yes", "yes"}, {"no", "no"}};
const QList<Choice> families{{"inet", "inet"}, {"inet6", "inet6"}, {"any", "any"}};
const QList<Choice> publicKeys{{"true", "true"},       {"false", "false"},
                               {"yes", "true"},        {"no", "false"},
                               {"unbound", "unbound"}, {"host-bound", "host-bound"}};
const QList<Choice> canonicalizing{
    {"true", "true"}, {"false", "false"}, {"yes", "true"}, {"no", "false"}, {"always", "always"}};
const QList<Choice> masters{{"true", "true"},      {"yes", "true"},  {"false", "false"},
                            {"no", "false"},       {"auto", "auto"}, {"ask", "ask"},
                            {"autoask", "autoask"}};
const QList<Choice> tunnels{{"ethernet", "ethernet"}, {"point-to-point", "point-to-point"},
                            {"true", "true"},         {"yes", "true"},
                            {"false", "false"},       {"no", "false"}};
const QList<Choice> terminals{{"true", "true"}, {"yes", "true"},    {"false", "false"},
                              {"no", "false"},  {"force", "force"}, {"auto", "auto"}};
const QList<Choice> logLevels{{"silent", "QUIET"}, {"quiet", "QUIET"},  {"fatal", "FATAL"},
                              {"error", "ERROR"},  {"info", "INFO"},    {"verbose", "VERBOSE"},
                              {"debug", "DEBUG"},  {"debug1", "DEBUG"}, {"debug2", "DEBUG2"},
                              {"debug3", "DEBUG3"}};
const QList<Choice> facilities{
    {"daemon", "DAEMON"}, {"user", "USER"},     {"auth", "AUTH"},     {"authpriv", "AUTHPRIV"},
    {"local0", "LOCAL0"}, {"local1", "LOCAL1"}, {"local2", "LOCAL2"}, {"local3", "LOCAL3"},
    {"local4", "LOCAL4"}, {"local5", "LOCAL5"}, {"local6", "LOCAL6"}, {"local7", "LOCAL7"}};
const QList<Choice> digests{{"md5", "MD5"}, {"sha256", "SHA256"}};
const QList<Choice> weakCryptography{
    {"true", "yes"}, {"false", "no"}, {"yes", "yes"}, {"no", "no"}, {"no-pq-kex", "no"}};
const QList<Choice> sessions{{"none", "none"}, {"subsystem", "subsystem"}, {"default", "default"}};

#ifdef CULVERT_PKI_CONTEXT // core/ssh/libssh/securitytoken.h
constexpr Treatment tokens = Obeyed;
#else
constexpr Treatment tokens = NotCarriedOut;
#endif

const Keyword table[] = {
    {"host", "host", Block, Obeyed, {}},
    {"match", "match", Block, Obeyed, {}},
    {"include", "include", Block, Obeyed, {}},

    {"addressfamily", "addressfamily", OneOf, Obeyed, families},
    {"batchmode", "batchmode", OneOf, Obeyed, flag},
    {"bindaddress", "bindaddress", Text, Obeyed, {}},
    {"canonicaldomains", "canonicaldomains", Domains, Obeyed, {}},
    {"canonicalizefallbacklocal", "canonicalizefallbacklocal", OneOf, Obeyed, flag},
    {"canonicalizehostname", "canonicalizehostname", OneOf, Obeyed, canonicalizing},
    {"canonicalizemaxdots", "canonicalizemaxdots", Count, Obeyed, {}},
    {"canonicalizepermittedcnames", "canonicalizepermittedcnames", Aliases, Obeyed, {}},
    {"certificatefile", "certificatefile", Text, Obeyed, {}},
    {"challengeresponseauthentication", "kbdinteractiveauthentication", OneOf, Obeyed, flag},
    {"checkhostip", "checkhostip", OneOf, Obeyed, flag},
    {"ciphers", "ciphers", Ciphers, Obeyed, {}},
    {"clearallforwardings", "clearallforwardings", OneOf, Obeyed, flag},
    {"compression", "compression", OneOf, Obeyed, compression},
    {"connectionattempts", "connectionattempts", Count, Obeyed, {}},
    {"connecttimeout", "connecttimeout", Time, Obeyed, {}},
    {"dsaauthentication", "pubkeyauthentication", OneOf, Obeyed, publicKeys},
    {"dynamicforward", "dynamicforward", ValueKind::ForwardSpec, Obeyed, {}},
    {"exitonforwardfailure", "exitonforwardfailure", OneOf, Obeyed, flag},
    {"gatewayports", "gatewayports", OneOf, Obeyed, flag},
    {"globalknownhostsfile", "globalknownhostsfile", Files, Obeyed, {}},
    {"gssapiauthentication", "gssapiauthentication", OneOf, Obeyed, flag},
    {"hashknownhosts", "hashknownhosts", OneOf, Obeyed, flag},
    {"hostkeyalgorithms", "hostkeyalgorithms", Keys, Obeyed, {}},
    {"hostkeyalias", "hostkeyalias", Text, Obeyed, {}},
    {"hostname", "hostname", Text, Obeyed, {}},
    {"identitiesonly", "identitiesonly", OneOf, Obeyed, flag},
    {"identityagent", "identityagent", Agent, Obeyed, {}},
    {"identityfile", "identityfile", Text, Obeyed, {}},
    {"identityfile2", "identityfile", Text, Obeyed, {}},
    {"ignoreunknown", "ignoreunknown", Text, Obeyed, {}},
    {"kbdinteractiveauthentication", "kbdinteractiveauthentication", OneOf, Obeyed, flag},
    {"keepalive", "tcpkeepalive", OneOf, Obeyed, keepAlives},
    {"kexalgorithms", "kexalgorithms", Kex, Obeyed, {}},
    {"localforward", "localforward", ValueKind::ForwardSpec, Obeyed, {}},
    {"macs", "macs", Macs, Obeyed, {}},
    {"numberofpasswordprompts", "numberofpasswordprompts", Count, Obeyed, {}},
    {"passwordauthentication", "passwordauthentication", OneOf, Obeyed, flag},
    {"permitremoteopen", "permitremoteopen", Addresses, Obeyed, {}},
    {"port", "port", Port, Obeyed, {}},
    {"preferredauthentications", "preferredauthentications", Text, Obeyed, {}},
    {"proxycommand", "proxycommand", Command, Obeyed, {}},
    {"proxyjump", "proxyjump", Jump, Obeyed, {}},
    {"pubkeyacceptedalgorithms", "pubkeyacceptedalgorithms", Keys, Obeyed, {}},
    {"pubkeyacceptedkeytypes", "pubkeyacceptedalgorithms", Keys, Obeyed, {}},
    {"pubkeyauthentication", "pubkeyauthentication", OneOf, Obeyed, publicKeys},
    {"refuseconnection", "refuseconnection", Text, Obeyed, {}},
    {"rekeylimit", "rekeylimit", Rekey, Obeyed, {}},
    {"remoteforward", "remoteforward", ValueKind::ForwardSpec, Obeyed, {}},
    {"revokedhostkeys", "revokedhostkeys", Revocations, Obeyed, {}},
    {"serveralivecountmax", "serveralivecountmax", Count, Obeyed, {}},
    {"serveraliveinterval", "serveraliveinterval", Time, Obeyed, {}},
    {"skeyauthentication", "kbdinteractiveauthentication", OneOf, Obeyed, flag},
    {"streamlocalbindmask", "streamlocalbindmask", Mask, Obeyed, {}},
    {"streamlocalbindunlink", "streamlocalbindunlink", OneOf, Obeyed, flag},
    {"stricthostkeychecking", "stricthostkeychecking", OneOf, Obeyed, strictness},
    {"tag", "tag", Text, Obeyed, {}},
    {"tcpkeepalive", "tcpkeepalive", OneOf, Obeyed, keepAlives},
    {"tisauthentication", "kbdinteractiveauthentication", OneOf, Obeyed, flag},
    {"user", "user", Text, Obeyed, {}},
    {"userknownhostsfile", "userknownhostsfile", Files, Obeyed, {}},

    {"addkeystoagent", "addkeystoagent", Words, NotCarriedOut, {}},
    {"bindinterface", "bindinterface", Text, NotCarriedOut, {}},
    {"controlmaster", "controlmaster", OneOf, NotCarriedOut, masters},
    {"forkafterauthentication", "forkafterauthentication", OneOf, NotCarriedOut, flag},
    {"forwardagent", "forwardagent", Text, NotCarriedOut, {}},
    {"forwardx11", "forwardx11", OneOf, NotCarriedOut, flag},
    {"gssapidelegatecredentials", "gssapidelegatecredentials", OneOf, NotCarriedOut, flag},
    {"gssapikeyexchange", "gssapikeyexchange", OneOf, NotCarriedOut, flag},
    {"gssapirenewalforcesrekey", "gssapirenewalforcesrekey", OneOf, NotCarriedOut, flag},
    {"gssapitrustdns", "gssapitrustdns", OneOf, NotCarriedOut, flag},
    {"hostbasedauthentication", "hostbasedauthentication", OneOf, NotCarriedOut, flag},
    {"knownhostscommand", "knownhostscommand", Command, NotCarriedOut, {}},
    {"localcommand", "localcommand", Command, NotCarriedOut, {}},
    {"nohostauthenticationforlocalhost", "nohostauthenticationforlocalhost", OneOf, NotCarriedOut,
     flag},
    {"permitlocalcommand", "permitlocalcommand", OneOf, NotCarriedOut, flag},
    {"pkcs11provider", "pkcs11provider", Text, NotCarriedOut, {}},
    {"proxyusefdpass", "proxyusefdpass", OneOf, NotCarriedOut, flag},
    {"remotecommand", "remotecommand", Command, NotCarriedOut, {}},
    {"requiredrsasize", "requiredrsasize", Count, NotCarriedOut, {}},
    {"securitykeyprovider", "securitykeyprovider", Text, tokens, {}},
    {"sessiontype", "sessiontype", OneOf, NotCarriedOut, sessions},
    {"smartcarddevice", "pkcs11provider", Text, NotCarriedOut, {}},
    {"tunnel", "tunnel", OneOf, NotCarriedOut, tunnels},
    {"verifyhostkeydns", "verifyhostkeydns", OneOf, NotCarriedOut, flagOrAsk},

    {"casignaturealgorithms", "casignaturealgorithms", Keys, Meaningless, {}},
    {"channeltimeout", "channeltimeout", Words, Meaningless, {}},
    {"controlpath", "controlpath", Text, Meaningless, {}},
    {"controlpersist", "controlpersist", Persist, Meaningless, {}},
    {"enableescapecommandline", "enableescapecommandline", OneOf, Meaningless, flag},
    {"enablesshkeysign", "enablesshkeysign", OneOf, Meaningless, flag},
    {"escapechar", "escapechar", Escape, Meaningless, {}},
    {"fingerprinthash", "fingerprinthash", OneOf, Meaningless, digests},
    {"forwardx11timeout", "forwardx11timeout", Time, Meaningless, {}},
    {"forwardx11trusted", "forwardx11trusted", OneOf, Meaningless, flag},
    {"gssapiclientidentity", "gssapiclientidentity", Text, Meaningless, {}},
    {"gssapikexalgorithms", "gssapikexalgorithms", Text, Meaningless, {}},
    {"gssapiserveridentity", "gssapiserveridentity", Text, Meaningless, {}},
    {"hostbasedacceptedalgorithms", "hostbasedacceptedalgorithms", Keys, Meaningless, {}},
    {"hostbasedkeytypes", "hostbasedacceptedalgorithms", Keys, Meaningless, {}},
    {"ipqos", "ipqos", Qos, Meaningless, {}},
    {"kbdinteractivedevices", "kbdinteractivedevices", Text, Meaningless, {}},
    {"loglevel", "loglevel", OneOf, Meaningless, logLevels},
    {"logverbose", "logverbose", Words, Meaningless, {}},
    {"obscurekeystroketiming", "obscurekeystroketiming", Words, Meaningless, {}},
    {"requesttty", "requesttty", OneOf, Meaningless, terminals},
    {"sendenv", "sendenv", Words, Meaningless, {}},
    {"setenv", "setenv", Environment, Meaningless, {}},
    {"stdinnull", "stdinnull", OneOf, Meaningless, flag},
    {"syslogfacility", "syslogfacility", OneOf, Meaningless, facilities},
    {"tunneldevice", "tunneldevice", Device, Meaningless, {}},
    {"updatehostkeys", "updatehostkeys", OneOf, Meaningless, flagOrAsk},
    {"versionaddendum", "versionaddendum", Command, Meaningless, {}},
    {"visualhostkey", "visualhostkey", OneOf, Meaningless, flag},
    {"warnweakcrypto", "warnweakcrypto", OneOf, Meaningless, weakCryptography},
    {"xauthlocation", "xauthlocation", Text, Meaningless, {}},

    {"cipher", "cipher", Words, Meaningless, {}},
    {"fallbacktorsh", "fallbacktorsh", Words, Meaningless, {}},
    {"globalknownhostsfile2", "globalknownhostsfile2", Words, Meaningless, {}},
    {"protocol", "protocol", Words, Meaningless, {}},
    {"protocolkeepalives", "serveraliveinterval", Time, Obeyed, {}},
    {"rhostsauthentication", "rhostsauthentication", Words, Meaningless, {}},
    {"setuptimeout", "serveraliveinterval", Time, Obeyed, {}},
    {"useprivilegedport", "useprivilegedport", Words, Meaningless, {}},
    {"userknownhostsfile2", "userknownhostsfile2", Words, Meaningless, {}},
    {"useroaming", "useroaming", Words, Meaningless, {}},
    {"usersh", "usersh", Words, Meaningless, {}},
    {"afstokenpassing", "afstokenpassing", Unsupported, Meaningless, {}},
    {"compressionlevel", "compressionlevel", Unsupported, Meaningless, {}},
    {"kerberosauthentication", "kerberosauthentication", Unsupported, Meaningless, {}},
    {"kerberostgtpassing", "kerberostgtpassing", Unsupported, Meaningless, {}},
    {"rhostsrsaauthentication", "rhostsrsaauthentication", Unsupported, Meaningless, {}},
    {"rsaauthentication", "rsaauthentication", Unsupported, Meaningless, {}},
};

QHash<QString, const Keyword *> indexTable()
{
    QHash<QString, const Keyword *> index;
    for (const Keyword &keyword : table)
        index.insert(QString::fromLatin1(keyword.name), &keyword);
    return index;
}

} // namespace

const Keyword *findKeyword(const QString &name)
{
    static const QHash<QString, const Keyword *> index = indexTable();
    return index.value(name);
}

bool isLeftOut(const Keyword &keyword, const QStringList &values)
{
    if (keyword.treatment != NotCarriedOut)
        return false;
    const QString value = values.value(0).toLower();
    const QStringList nothing{QString(), u"no"_s,      u"false"_s,
                              u"none"_s, u"default"_s, u"internal"_s};
    return !nothing.contains(value);
}

} // namespace culvert
