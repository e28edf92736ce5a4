#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace culvert {

/// One question to org.freedesktop.portal.Background: may this program start at login? Deletes
/// itself after the answer. Main thread.
class BackgroundPortal : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void request(bool autostart, const QStringList &commandLine, const QString &reason);

signals:
    void answered(bool autostart); ///< what holds now
    void failed(const QString &why);

private slots:
    void onResponse(uint response, const QVariantMap &results);

private:
    void fail(const QString &why);
};

} // namespace culvert
