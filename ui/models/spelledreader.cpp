#include "ui/models/spelledreader.h"

#include "core/plan/spelledout.h"
#include "ui/base/background.h"

namespace culvert {

namespace {

constexpr std::chrono::milliseconds pause{250};

} // namespace

SpelledReader::SpelledReader(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_again)
            readAgain();
    });
}

void SpelledReader::read(const Profile &profile)
{
    if (m_profile == profile)
        return;
    m_spelled = m_spelled ? adapted(*m_spelled, *m_profile, profile) : std::nullopt;
    m_profile = profile;
    readAgain();
}

void SpelledReader::forget()
{
    m_profile.reset();
    m_spelled.reset();
}

void SpelledReader::readAgain()
{
    m_again = true;
    if (!m_profile || m_reading || m_pause.isActive())
        return;
    m_again = false;
    m_reading = true;
    m_pause.start(pause);
    inBackground<Result<SpelledProfile>>(
        this, [profile = *m_profile] { return spelledOut(profile); },
        [this, profile = *m_profile](const Result<SpelledProfile> &spelled) {
            m_reading = false;
            if (m_again || m_profile != profile) // it is another one by now, or the file is
                return readAgain();
            m_spelled = spelled ? std::optional(*spelled) : std::nullopt;
            emit done();
        });
}

} // namespace culvert
