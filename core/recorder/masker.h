#pragma once

#include "core/profile/spelledprofile.h"

#include <QHash>
#include <QRegularExpression>

#include <functional>
#include <set>

namespace culvert {

/// Puts other names in the place of those that tell who and where somebody is, the same one for the
/// same thing: host-1, user-1, tunnel-1, path-1, key-1, 192.0.2.1 (RFC 5737), 2001:db8::1 (RFC
/// 3849). What means the same everywhere stays: localhost, loopback, ports, /etc/ssh. A value.
class Masker
{
public:
    Masker(); ///< knows this computer and its user

    void learn(const Profile &profile); ///< the names in it
    void learn(const SpelledProfile &spelled); ///< and what ssh_config adds

    QString host(const QString &name); ///< a name or an address
    QString user(const QString &name);
    QString tunnel(const QString &name);
    QString path(const QString &path);
    QString endpoint(const Endpoint &endpoint);
    QString forward(const Forward &forward); ///< "-L 8888:host-1:80"

    /// Free text: all known names, and what looks like an address, a host with a domain, a path, a
    /// URL, user@ or a key; "(left out)" where that cannot be told.
    QString text(const QString &text);

private:
    enum class Kind
    {
        Host,
        User,
        Tunnel,
        Path,
        Key,
        Url,
        V4,
        V6
    };
    QString mask(Kind kind, const QString &original);
    QString maskFor(Kind kind, int number) const;
    struct Name ///< one of m_masks, as it stands in a text
    {
        qsizetype begin = 0;
        qsizetype length = 0; ///< 0: there is none
        QString mask = {};
    };
    Name nameIn(const QString &text, qsizetype from, qsizetype until) const;
    static bool goesBefore(const Name &name, const QRegularExpressionMatch &shape,
                           const QString &text);
    QString matched(const QRegularExpressionMatch &shape);
    QString hostOrFile(const QString &found);
    void learnHosts(const QString &text); ///< words between commas, @, colons and blanks

    QHash<QString, QString> m_masks; ///< by the original, in lower case
    QHash<Kind, int> m_counts;
    std::set<qsizetype, std::greater<>> m_lengths; ///< of these originals
};

} // namespace culvert
