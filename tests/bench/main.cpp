#include "core/net/limits.h"
#include "tests/bench/desktop.h"
#include "tests/bench/packetline.h"
#include "tests/bench/report.h"
#include "tests/bench/resolving.h"
#include "tests/bench/rows.h"
#include "tests/bench/tunnels.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

bool write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

Amounts amountsOf(const QCommandLineParser &parser)
{
    Amounts amounts;
    amounts.bulk = parser.value(u"size"_s).toLongLong() * 1'000'000;
    amounts.connections = parser.value(u"connections"_s).toInt();
    amounts.longLine = std::chrono::seconds(parser.value(u"seconds"_s).toInt());
    return amounts;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Compares tunnels with those of ssh."_s);
    parser.addHelpOption();
    parser.addOption({u"runs"_s, u"Measured runs of each; the median counts."_s, u"N"_s, u"5"_s});
    parser.addOption({u"size"_s, u"Megabytes of a bulk transfer."_s, u"MB"_s, u"400"_s});
    parser.addOption({u"seconds"_s, u"Of a transfer over a long line."_s, u"S"_s, u"10"_s});
    parser.addOption({u"connections"_s, u"Short connections of a run."_s, u"N"_s, u"2000"_s});
    parser.addOption({u"only"_s, u"Only the rows whose names contain this."_s, u"TEXT"_s, {}});
    parser.addOption({u"json"_s, u"Every figure as JSON on standard output, at the end."_s});
    parser.addOption({u"write"_s, u"Write the table to this page."_s, u"FILE"_s});
    parser.addPositionalArgument(u"command"_s, u"-- PROGRAM [WORD...], before ssh's options."_s);
}

} // namespace

int main(int argc, char *argv[])
{
    PacketLine::enter(argc, argv);
    const QCoreApplication app(argc, argv);
    net::raiseDescriptorLimit(); // hundreds of tunnels
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);
    const QStringList command = parser.positionalArguments();
    if (command.isEmpty())
        parser.showHelp(2);
    const int runs = std::max(1, parser.value(u"runs"_s).toInt());
    const QString only = parser.value(u"only"_s);
    const bool isJson = parser.isSet(u"json"_s);

    PacketLine line;
    SshServer server(line.problem().isEmpty()
                         ? QStringList{u"ListenAddress "_s + PacketLine::nearAddress()}
                         : QStringList());
    if (const auto started = server.start(); !started) {
        std::fprintf(stderr, "%s\n", qPrintable(started.error().message));
        return 1;
    }
    const QStringList met = conditions(command.first());
    if (!isJson)
        say(met.join(u'\n') + u'\n' + heading());
    std::vector<Comparison> done;
    bool complete = true;
    const auto take = [&](const Result<Comparison> &comparison) {
        if (comparison) {
            done.push_back(*comparison);
            if (!isJson)
                say(lineOf(*comparison));
        } else {
            std::fprintf(stderr, "%s\n", qPrintable(comparison.error().message));
            complete = false;
        }
    };
    for (const Row &row : allRows(amountsOf(parser))) {
        if (row.name.contains(only))
            take(compare(row, server, command, runs, line));
    }
    for (const ManyRow &row : manyRows()) {
        if (row.name.contains(only))
            take(compareMany(row, server, command.first(), runs));
    }
    if (isJson) {
        QJsonArray rows;
        for (const Comparison &comparison : done)
            rows.append(toJson(comparison));
        say(QString::fromUtf8(
            QJsonDocument(
                QJsonObject{{u"conditions"_s, QJsonArray::fromStringList(met)}, {u"rows"_s, rows}})
                .toJson()));
    } else if (u"resolve"_s.contains(only)) {
        complete = compareResolving(command.first(), runs) && complete;
    }
    DesktopCosts desktop;
    if (!isJson && u"desktop"_s.contains(only)) {
        desktop = measureDesktop(QFileInfo(command.first()).dir().filePath(u"culvert"_s), runs);
        complete = complete && desktop.isComplete;
    }
    if (parser.isSet(u"write"_s)
        && !write(parser.value(u"write"_s), (page(met, done, runs) + section(desktop)).toUtf8()))
        complete = false;
    return complete ? 0 : 1;
}
