#pragma once

#include <QTcpServer>

namespace culvert {

/// The web page behind the demo: one page for whoever asks for it, on 127.0.0.1, which says how
/// often it was asked for. Lives where its owner does and needs that thread's event loop.
class DemoPage : public QTcpServer
{
    Q_OBJECT

public:
    /// Stands in the page for the number of visits so far.
    static constexpr auto visitsMark = "{visits}";

    bool start(); ///< at any free port: serverPort()
    void setHtml(const QByteArray &html);

    QByteArray html(int visit) const; ///< what a browser got, or gets, with this visit

private:
    void serve();
    void answer(QTcpSocket *socket);

    QByteArray m_html;
    int m_visits = 0;
};

} // namespace culvert
