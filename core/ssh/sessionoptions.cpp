#include "core/ssh/sessionoptions.h"

#include "core/base/plaintext.h"
#include "core/ssh/algorithms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct SessionOptionsText : Speaks<SessionOptionsText>
{
    Q_DECLARE_TR_FUNCTIONS(culvert::SessionOptions)
};

} // namespace

QString libraryWords(ssh_session session)
{
    return plainServerText(QString::fromUtf8(ssh_get_error(session)));
}

Result<void> applyOptions(ssh_session session, qintptr socket, const HostOptions &options)
{
    const QString &host = options.originalHost;
    const auto set = [session](ssh_options_e option, const QString &value) {
        return value.isEmpty()
            || ssh_options_set(session, option, value.toUtf8().constData()) == SSH_OK;
    };
    const bool no = false;
    const auto fd = socket_t(socket);
    const int silent = SSH_LOG_NOLOG;
    const unsigned int port = options.port;
    ssh_set_blocking(session, 0);
    ssh_options_set(session, SSH_OPTIONS_PROCESS_CONFIG, &no); // ssh_config is read by us, once
    ssh_options_set(session, SSH_OPTIONS_LOG_VERBOSITY, &silent);
    ssh_options_set(session, SSH_OPTIONS_FD, &fd);
    ssh_options_set(session, SSH_OPTIONS_PORT, &port);
    set(SSH_OPTIONS_KNOWNHOSTS, u"/dev/null"_s); // known_hosts is read by us
    set(SSH_OPTIONS_GLOBAL_KNOWNHOSTS, u"/dev/null"_s);
    if (!set(SSH_OPTIONS_HOST, options.hostname) || !set(SSH_OPTIONS_USER, options.user))
        return failure(
            {.code = ErrorCode::ProfileInvalid,
             .message = SessionOptionsText::phrase("The host or user name of %1 is not acceptable.")
                            .arg(host),
             .hop = host,
             .detail = libraryWords(session)});
    set(SSH_OPTIONS_COMPRESSION, options.compression ? u"yes"_s : u"no"_s);
    const QString ciphers = cipherList(options.ciphers);
    const QString macs = macList(options.macs);
    const struct
    {
        ssh_options_e option;
        QString list;
        QLatin1String keyword;
        QString configured;
    } algorithms[] = {
        {SSH_OPTIONS_CIPHERS_C_S, ciphers, "Ciphers"_L1, options.ciphers},
        {SSH_OPTIONS_CIPHERS_S_C, ciphers, "Ciphers"_L1, options.ciphers},
        {SSH_OPTIONS_HMAC_C_S, macs, "MACs"_L1, options.macs},
        {SSH_OPTIONS_HMAC_S_C, macs, "MACs"_L1, options.macs},
        {SSH_OPTIONS_KEY_EXCHANGE, algorithmList(AlgorithmKind::Kex, options.kexAlgorithms),
         "KexAlgorithms"_L1, options.kexAlgorithms},
        {SSH_OPTIONS_HOSTKEYS, algorithmList(AlgorithmKind::Key, options.hostKeyAlgorithms),
         "HostKeyAlgorithms"_L1, options.hostKeyAlgorithms},
        {SSH_OPTIONS_PUBLICKEY_ACCEPTED_TYPES,
         algorithmList(AlgorithmKind::Key, options.pubkeyAcceptedAlgorithms),
         "PubkeyAcceptedAlgorithms"_L1, options.pubkeyAcceptedAlgorithms},
    };
    for (const auto &entry : algorithms) {
        const bool nothingLeft = entry.list.isEmpty() && !entry.configured.isEmpty();
        if (nothingLeft || !set(entry.option, entry.list))
            return failure(
                {.code = ErrorCode::FeatureUnavailable,
                 .message = SessionOptionsText::phrase(
                                "None of the algorithms in '%1 %2' is one that this build knows.")
                                .arg(entry.keyword, entry.configured),
                 .remedy = SessionOptionsText::phrase(
                     "Name at least one algorithm that 'culvert-cli --version' lists."),
                 .hop = host,
                 .detail = libraryWords(session)});
    }
    if (options.rekeyLimit.bytes > 0) {
        const uint64_t bytes = options.rekeyLimit.bytes;
        ssh_options_set(session, SSH_OPTIONS_REKEY_DATA, &bytes);
    }
    if (options.rekeyLimit.time.count() > 0) {
        const auto seconds = uint32_t(options.rekeyLimit.time.count());
        ssh_options_set(session, SSH_OPTIONS_REKEY_TIME, &seconds);
    }
    return {};
}

} // namespace culvert
