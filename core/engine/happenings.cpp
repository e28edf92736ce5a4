#include "core/engine/happenings.h"

#include <QCoreApplication>

#include <utility>

namespace culvert {

namespace {

struct HappeningsText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::Happenings)
};

} // namespace

void Happenings::add(const Happening &happening)
{
    m_waiting.append(happening);
    if (m_waiting.size() > m_thinAt)
        thinOut();
}

QList<Happening> Happenings::take()
{
    if (const qsizetype leftOut = std::exchange(m_leftOut, 0); leftOut > 0)
        m_waiting.prepend(
            LogLine{LogLevel::Warning,
                    HappeningsText::tr(
                        "%n message(s) came faster than they could be shown, and were left out.",
                        nullptr, int(leftOut))});
    m_thinAt = bound;
    return std::exchange(m_waiting, {});
}

void Happenings::thinOut()
{
    const qsizetype before = m_waiting.size();
    QSet<quint64> opened; // in the older half
    QSet<quint64> gone; // of these
    for (qsizetype i = 0; i < before; ++i) {
        const auto *connection = std::get_if<ConnectionInfo>(&m_waiting.at(i));
        if (connection && connection->phase == ConnectionPhase::Opened && i < before / 2)
            opened.insert(connection->id);
        else if (connection && opened.contains(connection->id))
            gone.insert(connection->id);
    }
    QList<Happening> kept;
    for (qsizetype i = 0; i < before; ++i) {
        const auto *connection = std::get_if<ConnectionInfo>(&m_waiting.at(i));
        const bool old = i < before / 2;
        const bool goes = connection ? gone.contains(connection->id)
                || (old && connection->phase == ConnectionPhase::Refused)
                                     : old;
        if (!goes)
            kept.append(m_waiting.at(i));
    }
    m_leftOut += before - kept.size();
    m_waiting = kept;
    m_thinAt = m_waiting.size() + bound; // not again for each one that must stay
}

} // namespace culvert
