#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace culvert::test {

/// What others could look at, to be searched for secrets.
class Traces
{
public:
    void add(const QString &place, const QByteArray &text);
    void addProcess(qint64 id); ///< arguments and environment, its descendants' too
    void addFolder(const QString &path); ///< every file below, hidden ones too

    /// The places that hold one of these, as it is or in base64.
    QStringList holding(const QList<QByteArray> &secrets) const;
    qsizetype size() const; ///< bytes

private:
    struct Trace
    {
        QString place;
        QByteArray text;
    };
    QList<Trace> m_traces;
};

} // namespace culvert::test
