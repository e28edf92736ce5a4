#pragma once

#include <QProcess>

namespace culvert::test {

/// An X server without a screen (Xvfb), for as long as this lives.
class XServer
{
public:
    XServer();
    ~XServer();
    Q_DISABLE_COPY_MOVE(XServer)

    QString display() const { return m_display; } ///< ":7"; empty: it did not start

private:
    QProcess m_process;
    QString m_display;
};

} // namespace culvert::test
