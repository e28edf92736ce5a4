#include "app/desktop/deeplink.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct LinkText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::DeepLink)
};

constexpr auto sshPrefix = "ssh://"_L1;
constexpr auto culvertPrefix = "culvert://"_L1;

tl::unexpected<Error> refused(const QString &why)
{
    return failure(ErrorCode::ProfileInvalid, why);
}

} // namespace

bool isLink(const QString &word)
{
    return word.startsWith(sshPrefix, Qt::CaseInsensitive)
        || word.startsWith(culvertPrefix, Qt::CaseInsensitive);
}

Result<DeepLink> linkFrom(const QString &word)
{
    if (word.startsWith(culvertPrefix, Qt::CaseInsensitive)) {
        QString name = word.sliced(culvertPrefix.size());
        name.chop(name.endsWith(u'/') ? 1 : 0); // which some programs add
        name = QUrl::fromPercentEncoding(name.toUtf8());
        if (name.isEmpty())
            return refused(LinkText::tr("The link names no tunnel."));
        return DeepLink{{}, name};
    }
    const QUrl url(word, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return refused(LinkText::tr("The link names no host."));
    if (!url.password().isEmpty())
        return refused(LinkText::tr("A password does not belong into a link."));
    Profile profile;
    profile.host = url.host();
    profile.user = url.userName().section(u';', 0, 0); // fingerprints may follow
    profile.port = quint16(std::max(url.port(0), 0));
    profile.name = profile.host;
    if (const QList<FieldProblem> problems = problemsOf(profile); !problems.isEmpty())
        return refused(problems.first().message);
    return DeepLink{profile, {}};
}

} // namespace culvert
