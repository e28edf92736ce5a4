#include "app/cli/events/textevents.h"

#include "app/cli/console/output.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

QString reasonText(const std::optional<Error> &reason)
{
    return reason ? u": "_s + textOf(*reason) : QString();
}

QString stateText(const SessionStatus &status)
{
    QString text = wordFor(status);
    if (status.state == SessionState::WaitingToRetry)
        text += u", attempt %1 in %2 s"_s.arg(status.attempt)
                    .arg(double(status.retryIn.count()) / 1000, 0, 'f', 1);
    return text + reasonText(reasonOf(status));
}

QString sizeText(quint64 bytes)
{
    return QLocale::c().formattedDataSize(qint64(bytes), 1, QLocale::DataSizeSIFormat);
}

QString connectionText(const ConnectionInfo &connection)
{
    switch (connection.phase) {
    case ConnectionPhase::Opened:
        return u"opened"_s;
    case ConnectionPhase::Closed:
        return u"closed after %1 ms, %2 in, %3 out"_s.arg(connection.duration.count())
            .arg(sizeText(connection.bytesIn), sizeText(connection.bytesOut));
    case ConnectionPhase::Refused:
        return u"refused"_s + reasonText(connection.reason);
    }
    Q_UNREACHABLE();
}

} // namespace

TextEvents::TextEvents(StatusBlock *block)
    : m_block(block), m_output([](quint64 dropped) {
          return QByteArray::number(dropped)
              + " lines were not read in time and are missing here\n";
      })
{}

void TextEvents::state(const SessionStatus &status)
{
    const QString text = stateText(status);
    const bool ended =
        status.state == SessionState::Stopped || status.state == SessionState::Failed;
    m_states.insert(status.name, text);
    if (m_block)
        m_block->setLine(status.name, ended ? QString() : text);
    write(status.name, text);
}

void TextEvents::listening(const QString &tunnel, const ForwardStatus &forward)
{
    write(tunnel,
          u"forward %1 (%2) listens on %3"_s.arg(forward.id.value)
              .arg(optionOf(forward.forward), forward.actual.toString()));
}

void TextEvents::forwardFailed(const QString &tunnel, const ForwardStatus &forward)
{
    write(tunnel,
          u"forward %1 (%2) failed%3"_s.arg(forward.id.value)
              .arg(optionOf(forward.forward), reasonText(forward.error)));
}

void TextEvents::forwardStopped(const QString &tunnel, const ForwardStatus &forward)
{
    write(tunnel,
          u"forward %1 (%2) stopped"_s.arg(forward.id.value).arg(optionOf(forward.forward)));
}

void TextEvents::connection(const QString &tunnel, const ConnectionInfo &connection)
{
    write(tunnel,
          u"connection %1 from %2 to %3 %4"_s.arg(connection.id)
              .arg(connection.peer, connection.target, connectionText(connection)));
}

void TextEvents::proof(const QString &tunnel, ForwardId forward, const Proof &proof)
{
    write(tunnel,
          u"forward %1 %2: %3"_s.arg(forward.value).arg(wordFor(proof.result), proof.message));
}

void TextEvents::traffic(const QString &tunnel, const TrafficSnapshot &traffic)
{
    if (!m_block)
        return;
    QString text = u"%1, in %2/s, out %3/s, %4 open"_s.arg(
        m_states.value(tunnel), sizeText(traffic.rateIn), sizeText(traffic.rateOut),
        QString::number(traffic.connections));
    if (traffic.roundTrip)
        text += u", %1 ms there and back"_s.arg(traffic.roundTrip->count());
    m_block->setLine(tunnel, text);
}

/// On standard error, whatever the log leaves out.
void TextEvents::banner(const Banner &banner, BannerInLog inLog)
{
    if (inLog == BannerInLog::Hidden)
        log({.time = QDateTime::currentDateTimeUtc(),
             .level = LogLevel::Info,
             .tunnel = banner.tunnel,
             .message = u"%1 says: %2"_s.arg(banner.hop, banner.text)});
}

void TextEvents::log(const LogEntry &entry)
{
    if (m_block)
        m_block->hide();
    printLog(entry);
    if (m_block)
        m_block->show();
}

void TextEvents::write(const QString &tunnel, const QString &text)
{
    const QString line = u"%1: %2"_s.arg(tunnel, text);
    if (!m_block) {
        m_output.write(line.toUtf8() + '\n', Importance::Needed);
        return;
    }
    m_block->hide();
    print(line);
    m_block->show();
}

} // namespace culvert
