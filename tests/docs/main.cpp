// Writes what the program itself knows into the documentation: pictures and commands of the seven
// situations into docs/guide.md and docs/guide, sentences and remedies of the errors into
// docs/troubleshooting.md. Between "<!-- NAME -->" and "<!-- /NAME -->" everything is replaced.
//   culvert-docs FOLDER    `./dev docs` does it for docs; the test does it for a copy and compares
#include "core/base/error.h"
#include "core/base/savefile.h"
#include "core/situations/situations.h"
#include "core/topology/drawing/svg.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace culvert;

namespace {

using Blocks = QHash<QString, QString>;

bool write(const QString &path, const QString &text)
{
    return !saveFile(path, text.toUtf8());
}

/// Every block once, else nothing is written: what the program knows would be missing in the page.
bool fill(const QString &path, const Blocks &blocks)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QString text = QString::fromUtf8(file.readAll());
    file.close();
    bool complete = true;
    for (auto block = blocks.begin(); block != blocks.end(); ++block) {
        const QString begin = u"<!-- %1 -->\n"_s.arg(block.key());
        const QString end = u"<!-- /%1 -->\n"_s.arg(block.key());
        const qsizetype from = text.indexOf(begin);
        const qsizetype to = text.indexOf(end);
        if (from < 0 || to < from || text.indexOf(begin, from + 1) >= 0) {
            QTextStream(stderr) << path << ": no place, or two, for " << block.key() << '\n';
            complete = false;
            continue;
        }
        text.replace(from + begin.size(), to - from - begin.size(), block.value());
    }
    return complete && write(path, text);
}

QString stepsText(const Topology &topology)
{
    QString text;
    QTextStream out(&text);
    for (const Step &step : topology.steps) {
        const Node *node = topology.node(step.node);
        out << (step.alternative ? "- or on **" : "- on **") << (node ? node->name : step.node)
            << "**: `" << step.command << "`\n";
    }
    return text;
}

bool writeSituations(const QDir &folder)
{
    Blocks blocks;
    for (int number = 1; number <= situationCount; ++number) {
        const Situation situation = exampleOf(number);
        const Topology topology = topologyOf(situation.halves.constFirst().profile);
        const QString picture = u"guide/situation-%1.svg"_s.arg(number);
        if (!write(folder.filePath(picture), svgOf(topology)))
            return false;
        blocks.insert(u"situation %1"_s.arg(number),
                      u"![%1](%2)\n\n%3"_s.arg(situation.title, picture, stepsText(topology)));
    }
    return fill(folder.filePath(u"guide.md"_s), blocks);
}

QString ruleText(Recovery recovery)
{
    switch (recovery) {
    case Recovery::Retry:
        return u"It is tried again by itself where retrying is on."_s;
    case Recovery::AskUser:
        return u"It waits for an answer or a change."_s;
    case Recovery::Stop:
        return u"It is not tried again by itself."_s;
    }
    Q_UNREACHABLE();
}

bool writeErrors(const QDir &folder)
{
    Blocks blocks;
    for (const ErrorCode code : allErrorCodes()) {
        const Error error{.code = code};
        QString heading = describe(error);
        heading.chop(heading.endsWith(u'.') ? 1 : 0);
        blocks.insert(wordFor(code),
                      u"### %1\n\n`%2`. %3\n\n**What to do:** %4\n"_s.arg(
                          heading, wordFor(code), ruleText(recoveryFor(code)), remedyFor(error)));
    }
    return fill(folder.filePath(u"troubleshooting.md"_s), blocks);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (argc != 2)
        return 2;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const bool situations = writeSituations(folder);
    return writeErrors(folder) && situations ? 0 : 1;
}
