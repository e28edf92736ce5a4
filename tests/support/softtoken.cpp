#include "tests/support/softtoken.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace culvert::test {

SoftToken::SoftToken()
{
    m_listener = std::make_unique<FarEnd>([this](int fd) { serve(fd); }, socket());
}

SoftToken::~SoftToken() = default;

QString SoftToken::provider()
{
    return QStringLiteral(CULVERT_SOFT_TOKEN);
}

QString SoftToken::pin()
{
    return u"271828"_s;
}

bool SoftToken::makeKey(const QString &type, const QString &file, const QStringList &more) const
{
    QProcess keygen;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CULVERT_SOFT_TOKEN"_s, socket());
    keygen.setProcessEnvironment(environment);
    keygen.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    keygen.setStandardInputFile(QProcess::nullDevice());
    QStringList arguments{u"-q"_s, u"-t"_s, type, u"-w"_s, provider(), u"-f"_s, file};
    if (!more.contains(u"-N"_s))
        arguments += {u"-N"_s, QString()};
    keygen.start(u"ssh-keygen"_s, arguments + more);
    return keygen.waitForFinished() && keygen.exitCode() == 0;
}

void SoftToken::unplug()
{
    m_listener.reset();
    QFile::remove(socket());
}

void SoftToken::serve(int fd)
{
    ++m_asked;
    if (const std::optional<bool> isTouched = m_finger.verdict(fd))
        sendAll(fd, *isTouched ? "y" : "n", 1);
}

} // namespace culvert::test
