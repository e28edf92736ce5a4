#pragma once

#include <QTcpServer>

namespace culvert {

/// The web page behind the demo server: one small page for whatever is asked, on 127.0.0.1.
/// Lives where its owner does and needs that thread's event loop.
class DemoPage : public QTcpServer
{
    Q_OBJECT

public:
    bool start(); ///< any free port: serverPort()

    static QByteArray html(); ///< what a browser gets

private:
    void serve();
    void answer(QTcpSocket *socket);
};

} // namespace culvert
