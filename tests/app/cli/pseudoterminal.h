#pragma once

#include <QByteArray>

#include <chrono>

namespace culvert::test {

/// A terminal with us as the person in front of it.
class PseudoTerminal
{
public:
    PseudoTerminal();
    ~PseudoTerminal();
    Q_DISABLE_COPY_MOVE(PseudoTerminal)

    int programsEnd() const { return m_program; }

    /// Reads on until it shows `text`; false: not in time.
    bool waitFor(const QByteArray &text,
                 std::chrono::milliseconds timeout = std::chrono::seconds(30));
    void type(const QByteArray &text);
    QByteArray shown() const { return m_shown; }
    bool echoes() const; ///< what is typed now would show

private:
    int m_person = -1;
    int m_program = -1;
    QByteArray m_shown;
};

} // namespace culvert::test
