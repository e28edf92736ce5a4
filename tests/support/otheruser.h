#pragma once

#include <QString>
#include <QTemporaryDir>

namespace culvert::test {

/// The user of another machine, as far as one machine can play it: with a home folder of its own,
/// and where the test runs as root with another account (nobody). What it still runs ends with it.
/// Linux.
class OtherUser
{
public:
    OtherUser();
    ~OtherUser();
    Q_DISABLE_COPY_MOVE(OtherUser)

    static QString whyImpossible(); ///< empty: it is possible
    static bool hasAnAccount(); ///< false: it is the one that runs the test

    /// Words before every program that it runs: what puts it on another host of a NetLab.
    void setLauncher(const QStringList &words) { m_launcher = words; }

    struct Ended
    {
        int code = -1;
        QString text; ///< what it wrote, errors among it
    };
    /// Without a terminal and with nothing to read; programs in bin() come first.
    Ended run(const QString &program, const QStringList &arguments) const;
    Ended runScript(const QString &script, const QStringList &arguments = {}) const; ///< by sh

    QString home() const { return m_folder.path() + QStringLiteral("/home"); }
    bool has(const QString &name) const; ///< in the home folder
    QByteArray contents(const QString &name) const;
    QStringList everything() const; ///< files and folders at home, by their names from there
    QList<qint64> processes() const; ///< that it runs
    /// A program of its own, in place of one that this machine cannot have.
    bool addProgram(const QString &name, const QByteArray &script) const;

private:
    bool give(const QString &path) const; ///< to that account

    QTemporaryDir m_folder;
    QStringList m_launcher;
};

} // namespace culvert::test
