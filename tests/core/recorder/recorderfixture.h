#pragma once

#include "core/recorder/recorder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace culvert::test {

inline const ProfileId tunnelOne{QStringLiteral("4f6c")};
inline const ProfileId tunnelTwo{QStringLiteral("../two")};

inline QStringList wordsOf(const History &history)
{
    QStringList words;
    for (const Moment &moment : history.moments)
        words.append(wordFor(moment.kind));
    return words;
}

/// A state folder and clocks that are the test's own. A test class inherits it and calls begin() in
/// init().
class RecorderFixture
{
protected:
    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = QDateTime::currentDateTimeUtc();
        m_ran = std::chrono::hours(1);
    }
    Recorder::Clock clock() const
    {
        return {[this] { return m_now; }, [this] { return m_ran; }};
    }
    std::unique_ptr<Recorder> recorder() const
    {
        return std::make_unique<Recorder>(m_folder->path(), state(), clock());
    }
    QString state() const { return m_folder->filePath(QStringLiteral("state/culvert")); }
    Journal journal(const ProfileId &tunnel) const { return {state(), m_folder->path(), tunnel}; }
    void pass(std::chrono::milliseconds time)
    {
        m_now = m_now.addDuration(time);
        m_ran += time;
    }
    static SessionStatus status(const ProfileId &tunnel, SessionState state)
    {
        SessionStatus status;
        status.profile = tunnel;
        status.state = state;
        return status;
    }
    static void bringUp(Recorder &recorder, const ProfileId &tunnel)
    {
        recorder.note(status(tunnel, SessionState::Connecting));
        recorder.note(status(tunnel, SessionState::Established));
    }
    static void writeFile(const QString &path, const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QDateTime m_now;
    std::chrono::milliseconds m_ran{0};
};

} // namespace culvert::test
