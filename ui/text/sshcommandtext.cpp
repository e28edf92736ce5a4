#include "ui/text/sshcommandtext.h"

#include "core/openssh/commandline.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

QString quoted(const QString &word)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_@%+=:,./-]+$"_s);
    if (plain.match(word).hasMatch())
        return word;
    QString inside = word;
    inside.replace(u'\'', u"'\\''"_s);
    return u'\'' + inside + u'\'';
}

} // namespace

QString sshCommandText(const Profile &profile)
{
    QStringList words{u"ssh"_s};
    for (const QString &word : sshArgumentsOf(profile))
        words.append(quoted(word));
    return words.join(u' ');
}

} // namespace culvert
