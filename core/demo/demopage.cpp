#include "core/demo/demopage.h"

#include <QTcpSocket>

namespace culvert {

namespace {

constexpr qint64 longestRequest = 16 * 1024;

} // namespace

bool DemoPage::start()
{
    connect(this, &QTcpServer::newConnection, this, &DemoPage::serve);
    return listen(QHostAddress::LocalHost);
}

QByteArray DemoPage::html()
{
    return "<!doctype html>\n"
           "<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Through the culvert</title>\n"
           "<style>body{font:1.1rem/1.6 system-ui,sans-serif;max-width:34rem;margin:4rem auto;"
           "padding:0 1rem}</style></head>\n"
           "<body><h1>You came through the tunnel</h1>\n"
           "<p>This page is served by a small web server that only the demo SSH server talks to. "
           "Your browser asked a port on this computer; Culvert carried the question through an "
           "SSH connection and brought the answer back.</p>\n"
           "</body></html>\n";
}

void DemoPage::serve()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void DemoPage::answer(QTcpSocket *socket)
{
    const QByteArray request = socket->peek(longestRequest);
    if (!request.contains("\r\n\r\n") && request.size() < longestRequest)
        return; // the rest of the head is still to come
    socket->readAll();
    const bool isHead = request.startsWith("HEAD ");
    const bool isGet = request.startsWith("GET ");
    const QByteArray body = isGet || isHead ? html() : QByteArray("only GET\n");
    socket->write((isGet || isHead ? QByteArray("HTTP/1.1 200 OK")
                                   : QByteArray("HTTP/1.1 405 Method Not Allowed"))
                  + "\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store"
                    "\r\nConnection: close\r\nContent-Length: "
                  + QByteArray::number(body.size()) + "\r\n\r\n");
    if (!isHead)
        socket->write(body);
    socket->disconnectFromHost();
}

} // namespace culvert
