#include "tests/support/traces.h"

#include "tests/support/logins.h"
#include "tests/support/processes.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace culvert::test {

namespace {

/// Digits of a one-time code may be part of a longer number by chance.
bool holds(const QByteArray &text, const QByteArray &secret)
{
    const QRegularExpression alone(
        u"(?<![0-9])%1(?![0-9])"_s.arg(QRegularExpression::escape(QString::fromLatin1(secret))));
    return alone.match(QString::fromLatin1(text)).hasMatch();
}

} // namespace

void Traces::add(const QString &place, const QByteArray &text)
{
    m_traces.append({place, text});
}

void Traces::addProcess(qint64 id)
{
    for (const qint64 process : QList<qint64>{id} + descendantsOf(id)) {
        for (const auto *file : {"cmdline", "environ"}) {
            const QString path = u"/proc/%1/%2"_s.arg(process).arg(QLatin1String(file));
            add(path, contents(path));
        }
    }
}

void Traces::addFolder(const QString &path)
{
    QDirIterator files(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        add(file, contents(file));
    }
}

QStringList Traces::holding(const QList<QByteArray> &secrets) const
{
    QStringList places;
    for (const Trace &trace : m_traces) {
        const bool found =
            std::any_of(secrets.begin(), secrets.end(), [&trace](const QByteArray &secret) {
                return holds(trace.text, secret) || trace.text.contains(secret.toBase64());
            });
        if (found)
            places.append(trace.place);
    }
    return places;
}

qsizetype Traces::size() const
{
    qsizetype bytes = 0;
    for (const Trace &trace : m_traces)
        bytes += trace.text.size();
    return bytes;
}

} // namespace culvert::test
