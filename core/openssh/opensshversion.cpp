#include "core/openssh/opensshversion.h"

#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr int versionPatience = 10'000; // ms; a very busy machine takes seconds to start a program

OpenSshVersion askedOfSsh()
{
    QProcess ssh;
    ssh.setProcessChannelMode(QProcess::MergedChannels); // it answers on standard error
    ssh.setStandardInputFile(QProcess::nullDevice());
    ssh.start(u"ssh"_s, {u"-V"_s});
    if (!ssh.waitForFinished(versionPatience))
        return {};
    return parseOpenSshVersion(QString::fromUtf8(ssh.readAll())).value_or(OpenSshVersion());
}

} // namespace

std::optional<OpenSshVersion> parseOpenSshVersion(const QString &text)
{
    static const QRegularExpression form(
        u"^OpenSSH(?:_for_Windows)?_(\\d{1,4})\\.(\\d{1,4})[^,\\r\\n]*"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    return OpenSshVersion{.major = match.captured(1).toInt(),
                          .minor = match.captured(2).toInt(),
                          .release = match.captured().trimmed()};
}

const OpenSshVersion &installedOpenSsh()
{
    static const OpenSshVersion version = askedOfSsh();
    return version;
}

} // namespace culvert
