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

void DemoPage::setHtml(const QByteArray &html)
{
    m_html = html;
}

QByteArray DemoPage::html(int visit) const
{
    return QByteArray(m_html).replace(visitsMark, QByteArray::number(visit));
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
    const bool isPage = request.startsWith("GET / ") || request.startsWith("HEAD / ");
    if (isGet && isPage)
        ++m_visits;
    const QByteArray body = isPage ? html(m_visits)
        : isGet || isHead          ? QByteArray("there is only one page\n")
                                   : QByteArray("only GET\n");
    const QByteArray head = isPage ? QByteArray("HTTP/1.1 200 OK")
        : isGet || isHead          ? QByteArray("HTTP/1.1 404 Not Found")
                                   : QByteArray("HTTP/1.1 405 Method Not Allowed");
    socket->write(head
                  + "\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store"
                    "\r\nConnection: close\r\nContent-Length: "
                  + QByteArray::number(body.size()) + "\r\n\r\n");
    if (!isHead)
        socket->write(body);
    socket->disconnectFromHost();
}

} // namespace culvert
