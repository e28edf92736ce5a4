#include "core/engine/serverkeyreader.h"

namespace culvert {

ServerKeyReader::ServerKeyReader(const Profile &profile, QObject *parent)
    : QObject(parent), m_measurement(new KeyMeasurement(profile)),
      m_thread(m_measurement, profile.name)
{
    connect(&m_thread.thread(), &QThread::started, m_measurement, &KeyMeasurement::start);
    connect(m_measurement, &KeyMeasurement::measured, this, &ServerKeyReader::measured);
    if (const Result<void> started = m_thread.start(); !started)
        QMetaObject::invokeMethod(
            this, [this, why = describe(started.error())] { emit measured({.note = why}); },
            Qt::QueuedConnection);
}

} // namespace culvert
