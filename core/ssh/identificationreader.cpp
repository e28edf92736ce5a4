#include "core/ssh/identificationreader.h"

#include "core/base/plaintext.h"
#include "core/net/socket.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr QByteArrayView identificationStart = "SSH-";
constexpr qsizetype longestLine = 8192; // OpenSSH's own limits
constexpr int mostLinesBefore = 1024;
constexpr qsizetype longestForLibrary = 255; // RFC 4253, 4.2; libssh takes no more
constexpr QLatin1String libraryOnLongLine("Receiving banner: too large");
constexpr qsizetype quotedSize = 80;

struct IdentificationText : Speaks<IdentificationText>
{
    Q_DECLARE_TR_FUNCTIONS(culvert::IdentificationReader)
};

/// Whether an identification may begin here; also where its first letters only have come.
bool mayIdentify(QByteArrayView bytes)
{
    return bytes.startsWith(identificationStart) || identificationStart.startsWith(bytes);
}

QString quotedLine(const QByteArray &line)
{
    return plainServerText(QString::fromUtf8(line), quotedSize).trimmed();
}

/// What to do about a server that begins with this line; empty: nothing special.
Sentence remedyAgainst(const QString &line)
{
    const QString lower = line.toLower();
    const auto startsWith = [&lower](std::initializer_list<QLatin1String> starts) {
        return std::any_of(starts.begin(), starts.end(),
                           [&lower](QLatin1String start) { return lower.startsWith(start); });
    };
    if (startsWith({"http/"_L1, "<!doctype"_L1, "<html"_L1}))
        return IdentificationText::phrase(
            "A web server answers here, or the captive portal of a hotel's or "
            "a train's network: log in to the network in a browser, or "
            "correct the port.");
    if (startsWith({"220 "_L1, "220-"_L1, "554 "_L1, "+ok"_L1, "* ok"_L1}))
        return IdentificationText::phrase(
            "That is a mail or FTP server: the port is the wrong one. SSH's own is 22.");
    if (startsWith({"not allowed at this time"_L1}))
        return IdentificationText::phrase(
            "The server turns this address away for a while, after failed "
            "logins or too many connections (PerSourcePenalties). Wait some "
            "minutes before the next try.");
    if (startsWith({"exceeded maxstartups"_L1}))
        return IdentificationText::phrase(
            "Too many logins are under way at the server (MaxStartups): try again later.");
    return {};
}

} // namespace

void IdentificationReader::readFrom(qintptr socket)
{
    std::array<char, 8 * 1024> bytes;
    while (!m_over && !m_tooMuch) {
        const net::Received seen = net::peek(socket, bytes);
        if (seen.kind == net::Received::Kind::WouldBlock)
            return;
        if (seen.kind != net::Received::Kind::Data) {
            m_over = true; // libssh finds out itself
            return;
        }
        if (const qsizetype size = take(QByteArrayView(bytes.data(), seen.size)); size > 0)
            net::receive(socket, std::span(bytes).first(size_t(size)));
    }
}

qsizetype IdentificationReader::take(QByteArrayView bytes)
{
    qsizetype taken = 0;
    while (!m_over && !m_tooMuch && taken < bytes.size()) {
        const QByteArrayView rest = bytes.sliced(taken);
        const qsizetype end = rest.indexOf('\n');
        if (m_lineSize == 0 && mayIdentify(rest)) {
            m_over = true;
            m_identification = (end < 0 ? rest : rest.first(end)).toByteArray();
            break;
        }
        const QByteArrayView part = end < 0 ? rest : rest.first(end + 1);
        noteLine(part);
        taken += part.size();
    }
    return taken;
}

void IdentificationReader::noteLine(QByteArrayView part)
{
    if (m_lines == 0 && m_firstLine.size() < quotedSize)
        m_firstLine += part.first(std::min(part.size(), quotedSize)).toByteArray();
    m_lineSize += part.size();
    m_tooMuch = m_lineSize > longestLine + 2; // with its end
    if (!part.endsWith('\n'))
        return;
    m_lineSize = 0;
    ++m_lines;
    m_tooMuch = m_tooMuch || m_lines > mostLinesBefore;
}

std::optional<Error> IdentificationReader::problem(const QString &host,
                                                   const QString &libraryWords) const
{
    if (m_identification.size() > longestForLibrary || libraryWords.startsWith(libraryOnLongLine))
        return Error{
            .code = ErrorCode::KeyExchangeFailed,
            .message = IdentificationText::phrase(
                           "%1 identifies itself with more than the 255 bytes that SSH allows, "
                           "which this program cannot read: '%2…'.")
                           .arg(host, quotedLine(m_identification)),
            .remedy = IdentificationText::phrase("Let the server's VersionAddendum be shortened."),
            .hop = host};
    const QString line = quotedLine(m_firstLine);
    if (line.isEmpty() || !m_identification.isEmpty())
        return {};
    return Error{.code = ErrorCode::KeyExchangeFailed,
                 .message = IdentificationText::phrase("%1 answers '%2', which is no SSH greeting.")
                                .arg(host, line),
                 .remedy = remedyAgainst(line),
                 .hop = host};
}

Error describeKeyExchangeSilence(const QString &identification, const QString &host)
{
    if (identification.isEmpty())
        return {.code = ErrorCode::ConnectTimedOut,
                .message = IdentificationText::phrase(
                               "%1 accepted the connection, but no SSH greeting came in time.")
                               .arg(host),
                .remedy = IdentificationText::phrase(
                    "A proxy, an overloaded server or a half-dead tunnel in between "
                    "may hold the port."),
                .hop = host};
    return {.code = ErrorCode::ConnectTimedOut,
            .message = IdentificationText::phrase(
                           "%1 greets as %2, but the key exchange came to nothing in time.")
                           .arg(host, identification),
            .remedy = IdentificationText::phrase(
                "Short packets get through and long ones do not: most often an MTU "
                "that is too large for a VPN or a DSL line on the way. Lower it on "
                "this computer's interface (ip link set dev NAME mtu 1280) and try "
                "again."),
            .hop = host};
}

} // namespace culvert
