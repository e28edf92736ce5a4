#include "core/ssh/algorithms.h"

#include <QCoreApplication>
#include <QRegularExpression>

#if defined(__aarch64__) && defined(__linux__)
#include <sys/auxv.h>
#endif

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct AlgorithmsText : Speaks<AlgorithmsText>
{
    Q_DECLARE_TR_FUNCTIONS(culvert::Algorithms)
};

bool hasAesInstructions()
{
#if (defined(__x86_64__) || defined(__i386__)) && (defined(__GNUC__) || defined(__clang__))
    return __builtin_cpu_supports("aes") != 0;
#elif defined(__aarch64__) && defined(__linux__)
    return (getauxval(AT_HWCAP) & (1UL << 3)) != 0; // HWCAP_AES
#elif defined(__aarch64__) && defined(__APPLE__)
    return true;
#else
    return false;
#endif
}

/// "no match for method server host key algo: server [ssh-rsa], client [...]"
std::optional<Error> noCommonAlgorithm(const QString &text, const QString &host)
{
    static const QRegularExpression pattern(
        u"no match for method ([^:]+): server \\[([^\\]]*)\\]"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const QString method = match.captured(1);
    const QString offer = match.captured(2);
    Error error{.code = ErrorCode::KeyExchangeFailed, .hop = host, .detail = text};
    error.message =
        AlgorithmsText::phrase("%1 offers no %2 that this program accepts; it offers: %3.")
            .arg(host, method, offer);
    if (method.contains("host key"_L1))
        error.remedy =
            AlgorithmsText::phrase("An old server. For this host only, add: HostKeyAlgorithms +%1")
                .arg(offer.section(u',', 0, 0));
    else if (method.contains("kex"_L1)
             && (offer.contains("sntrup"_L1) || offer.contains("mlkem"_L1)))
        error.remedy = AlgorithmsText::phrase(
            "The server insists on a post-quantum key exchange, which libssh has "
            "since version 0.12. "
            "Let the server also offer curve25519-sha256, or use a newer build.");
    else if (method.contains("kex"_L1))
        error.remedy =
            AlgorithmsText::phrase("An old server. For this host only, add: KexAlgorithms +%1")
                .arg(offer.section(u',', 0, 0));
    else if (method.contains("crypt"_L1) || method.contains("cipher"_L1))
        error.remedy = AlgorithmsText::phrase("For this host only, add: Ciphers +%1")
                           .arg(offer.section(u',', 0, 0));
    else
        error.remedy = AlgorithmsText::phrase("For this host only, add: MACs +%1")
                           .arg(offer.section(u',', 0, 0));
    return error;
}

} // namespace

QString algorithmList(AlgorithmKind kind, const QString &configured)
{
    return configured.isEmpty() ? QString() : assembledAlgorithms(kind, configured);
}

QString cipherList(const QString &configured)
{
    const QString list = algorithmList(AlgorithmKind::Cipher, configured);
    const bool ordered =
        !configured.isEmpty() && !configured.startsWith(u'+') && !configured.startsWith(u'-');
    if (ordered || !hasAesInstructions())
        return list;
    static const QStringList fastFirst{u"aes128-gcm@openssh.com"_s,
                                       u"aes256-gcm@openssh.com"_s,
                                       u"chacha20-poly1305@openssh.com"_s,
                                       u"aes256-ctr"_s,
                                       u"aes192-ctr"_s,
                                       u"aes128-ctr"_s};
    if (configured.isEmpty())
        return fastFirst.join(u',');
    const QStringList allowed = list.split(u',', Qt::SkipEmptyParts);
    QStringList order;
    for (const QString &cipher : fastFirst + allowed) {
        if (allowed.contains(cipher) && !order.contains(cipher))
            order.append(cipher);
    }
    return order.join(u',');
}

QString macList(const QString &configured)
{
    return assembledAlgorithms(AlgorithmKind::Mac, configured);
}

Error describeKeyExchangeFailure(const QString &libraryText, const QString &host)
{
    if (const std::optional<Error> error = noCommonAlgorithm(libraryText, host))
        return *error;
    return {.code = ErrorCode::KeyExchangeFailed,
            .message =
                AlgorithmsText::phrase("%1 answered, but ended the connection before the login.")
                    .arg(host),
            .remedy = AlgorithmsText::phrase(
                "Too many connections at once (MaxStartups), an address ban (fail2ban, "
                "PerSourcePenalties), "
                "an allow-list, or not an SSH port."),
            .hop = host,
            .detail = libraryText};
}

OpenFailure parseOpenFailure(const QString &libraryText)
{
    static const QRegularExpression pattern(u"error \\((\\d+)\\) (.*)$"_s);
    const QRegularExpressionMatch match = pattern.match(libraryText);
    if (!match.hasMatch())
        return {0, libraryText};
    return {match.captured(1).toUInt(), match.captured(2)};
}

} // namespace culvert
