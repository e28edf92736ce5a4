#include "tests/support/xserver.h"

#include "tests/support/processes.h"

using namespace Qt::StringLiterals;

namespace culvert::test {

XServer::XServer()
{
    m_process.setChildProcessModifier(&dieWithParent);
    m_process.start(u"Xvfb"_s,
                    {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x900x24"_s,
                     u"-nolisten"_s, u"tcp"_s});
    while (m_process.waitForReadyRead(30'000)) {
        if (!m_process.canReadLine())
            continue;
        m_display = u':' + QString::fromLatin1(m_process.readLine().trimmed());
        return;
    }
}

XServer::~XServer()
{
    m_process.terminate();
    m_process.waitForFinished();
}

} // namespace culvert::test
