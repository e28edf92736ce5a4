#pragma once

#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QVersionNumber>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace culvert {

/// Asks once a day, where that is wanted, whether there is a newer version; downloads nothing and
/// sends nothing but the request. Silent when nobody answers. Main thread.
class UpdateNotice : public QObject
{
    Q_OBJECT

public:
    /// `where`: what answers as GitHub's "latest release" does, with a "tag_name".
    UpdateNotice(const QVersionNumber &ours, const QUrl &where, QObject *parent = nullptr);
    ~UpdateNotice() override;

    void setWanted(bool wanted); ///< the first question comes a minute later
    void look(); ///< now

signals:
    void found(const QString &version); ///< newer than ours; once for each

private:
    void read(QNetworkReply &reply);

    QVersionNumber m_ours; ///< or what was told of last
    QUrl m_where;
    QTimer m_next;
    std::unique_ptr<QNetworkAccessManager> m_network; ///< none until somebody wants it
};

} // namespace culvert
