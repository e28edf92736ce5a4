#include "app/cli/commands/importreport.h"

#include "app/cli/console/output.h"
#include "core/base/plaintext.h"
#include "core/openssh/commandline.h"
#include "core/profile/profilejson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

QString wordFor(Standing standing)
{
    switch (standing) {
    case Standing::New:
        return u"new"_s;
    case Standing::Known:
        return u"known"_s;
    case Standing::Changed:
        return u"updated"_s;
    case Standing::Conflict:
        return u"conflict"_s;
    }
    Q_UNREACHABLE();
}

QString wordFor(Resolution resolution)
{
    switch (resolution) {
    case Resolution::KeepMine:
        return u"mine"_s;
    case Resolution::TakeTheirs:
        return u"theirs"_s;
    case Resolution::KeepBoth:
        return u"both"_s;
    }
    Q_UNREACHABLE();
}

QString outcomeOf(const ImportReport &report)
{
    switch (report.match.standing) {
    case Standing::New:
        return u"new"_s;
    case Standing::Known:
        return u"here already"_s;
    case Standing::Changed:
        return u"updated"_s;
    case Standing::Conflict:
        break;
    }
    if (!report.resolution)
        return u"conflict, left alone"_s;
    const bool both = report.resolution == Resolution::KeepBoth;
    return both ? u"conflict, both kept"_s
                : u"conflict, %1 kept"_s.arg(wordFor(*report.resolution));
}

QJsonArray forwardsAsJson(const QList<Forward> &forwards)
{
    Profile profile;
    profile.forwards = forwards;
    return toJson(profile).value(u"forwards"_s).toArray();
}

QJsonObject asJson(const ImportReport &report)
{
    const Importable &item = report.item;
    QJsonObject json{{u"becomes"_s, wordFor(report.match.standing)},
                     {u"destination"_s, item.destination},
                     {u"jump"_s, item.jump},
                     {u"forwards"_s, forwardsAsJson(item.forwards)},
                     {u"obstacles"_s, QJsonArray::fromStringList(item.obstacles)},
                     {u"commands"_s, QJsonArray::fromStringList(item.commands)}};
    if (report.match.standing == Standing::Conflict) {
        json.insert(u"kept"_s, report.resolution ? wordFor(*report.resolution) : QJsonValue());
        json.insert(u"mine"_s, toJson(*report.match.mine));
        json.insert(u"theirs"_s, toJson(item.profile));
    }
    return json;
}

} // namespace

void printReport(const ImportReport &report, const Context &context)
{
    if (context.json) {
        QJsonObject json = toJson(report.profile);
        json.insert(u"import"_s, asJson(report));
        print(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
        return;
    }
    const Importable &item = report.item;
    QString line = u"%1  %2"_s.arg(report.profile.name, item.destination);
    if (!item.jump.isEmpty())
        line += u"  via %1"_s.arg(item.jump);
    for (const Forward &forward : item.forwards)
        line += u"  "_s + optionOf(forward);
    print(u"%1  (%2)"_s.arg(plainServerText(line), outcomeOf(report))); // of a foreign file
    if (report.match.standing == Standing::Conflict) {
        print(u"  mine:   %1"_s.arg(plainServerText(sshCommandOf(*report.match.mine))));
        print(u"  theirs: %1"_s.arg(plainServerText(sshCommandOf(item.profile))));
    }
}

} // namespace culvert
