#include "core/profile/profilejson.h"

#include "core/base/wordtable.h"
#include "core/profile/jsonreader.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr auto seatWords = wordTable<Seat>({
    {Seat::Dialler, "dialler"},
    {Seat::Acceptor, "acceptor"},
    {Seat::Elsewhere, "elsewhere"},
});

constexpr auto retryingWords = wordTable<Retrying>({
    {Retrying::ByKind, "by-kind"},
    {Retrying::On, "on"},
    {Retrying::Off, "off"},
});

QJsonObject toJson(const Endpoint &endpoint)
{
    if (endpoint.isSocket())
        return {{u"path"_s, endpoint.path}};
    QJsonObject object{{u"port"_s, endpoint.port}};
    if (!endpoint.host.isEmpty())
        object.insert(u"host"_s, endpoint.host);
    return object;
}

Endpoint readEndpoint(JsonReader reader)
{
    return Endpoint{.host = reader.text(u"host"_s),
                    .port = reader.port(u"port"_s),
                    .path = reader.text(u"path"_s)};
}

QJsonObject toJson(const Forward &forward)
{
    QJsonObject object = forward.unknown;
    object.insert(u"kind"_s, wordFor(forward.kind));
    object.insert(u"bind"_s, toJson(forward.bind));
    if (forward.destination)
        object.insert(u"destination"_s, toJson(*forward.destination));
    if (!forward.enabled)
        object.insert(u"enabled"_s, false);
    return object;
}

Forward readForward(JsonReader &reader)
{
    Forward forward;
    reader.require(u"kind"_s);
    reader.require(u"bind"_s);
    forward.kind = reader.oneOf(u"kind"_s, forwardKindWords);
    forward.bind = readEndpoint(reader.object(u"bind"_s));
    if (reader.has(u"destination"_s))
        forward.destination = readEndpoint(reader.object(u"destination"_s));
    forward.enabled = reader.flag(u"enabled"_s, true);
    forward.unknown = reader.unknown();
    return forward;
}

QJsonObject toJson(const Gate &gate)
{
    return {
        {u"router"_s, gate.router}, {u"outerPort"_s, gate.outerPort}, {u"fenced"_s, gate.fenced}};
}

Gate readGate(JsonReader reader)
{
    return Gate{.router = reader.text(u"router"_s),
                .outerPort = reader.port(u"outerPort"_s),
                .fenced = reader.flag(u"fenced"_s, false)};
}

void insertUnlessEmpty(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

QJsonObject toJson(const Partner &partner)
{
    return {{u"machine"_s, partner.machine},
            {u"gate"_s, toJson(partner.gate)},
            {u"forward"_s, toJson(partner.forward)}};
}

Partner readPartner(JsonReader reader)
{
    JsonReader forward = reader.object(u"forward"_s);
    return Partner{.machine = reader.text(u"machine"_s),
                   .gate = readGate(reader.object(u"gate"_s)),
                   .forward = readForward(forward)};
}

QJsonObject toJson(const Surroundings &surroundings)
{
    QJsonObject object{{u"situation"_s, surroundings.situation},
                       {u"here"_s, toJson(surroundings.here)},
                       {u"there"_s, toJson(surroundings.there)}};
    if (surroundings.seat != Seat::Dialler)
        object.insert(u"seat"_s, seatWords[surroundings.seat]);
    insertUnlessEmpty(object, u"thisMachine"_s, surroundings.thisMachine);
    insertUnlessEmpty(object, u"serverMachine"_s, surroundings.serverMachine);
    insertUnlessEmpty(object, u"serviceMachine"_s, surroundings.serviceMachine);
    insertUnlessEmpty(object, u"serviceUser"_s, surroundings.serviceUser);
    if (surroundings.partner)
        object.insert(u"partner"_s, toJson(*surroundings.partner));
    return object;
}

Surroundings readSurroundings(JsonReader reader)
{
    Surroundings surroundings;
    surroundings.situation = reader.port(u"situation"_s);
    surroundings.seat = reader.oneOf(u"seat"_s, seatWords);
    surroundings.thisMachine = reader.text(u"thisMachine"_s);
    surroundings.serverMachine = reader.text(u"serverMachine"_s);
    surroundings.serviceMachine = reader.text(u"serviceMachine"_s);
    surroundings.serviceUser = reader.text(u"serviceUser"_s);
    surroundings.here = readGate(reader.object(u"here"_s));
    surroundings.there = readGate(reader.object(u"there"_s));
    if (reader.has(u"partner"_s))
        surroundings.partner = readPartner(reader.object(u"partner"_s));
    return surroundings;
}

QJsonObject toJson(const Source &source)
{
    QJsonObject object{{u"format"_s, source.format}};
    insertUnlessEmpty(object, u"file"_s, source.file);
    insertUnlessEmpty(object, u"name"_s, source.name);
    return object;
}

Source readSource(JsonReader reader)
{
    return Source{.format = reader.text(u"format"_s),
                  .file = reader.text(u"file"_s),
                  .name = reader.text(u"name"_s)};
}

Profile readProfile(JsonReader &reader)
{
    Profile profile;
    reader.require(u"name"_s);
    reader.require(u"host"_s);
    profile.id = {reader.text(u"id"_s)};
    profile.name = reader.text(u"name"_s);
    profile.group = reader.text(u"group"_s);
    profile.notes = reader.text(u"notes"_s);
    profile.host = reader.text(u"host"_s);
    profile.user = reader.text(u"user"_s);
    profile.port = reader.port(u"port"_s);
    profile.jump = reader.text(u"jump"_s);
    profile.proxy = reader.text(u"proxy"_s);
    profile.identities = reader.texts(u"identities"_s);
    profile.configFile = reader.text(u"configFile"_s);
    reader.objects(u"options"_s, [&profile](JsonReader &option) {
        profile.options.append({option.text(u"keyword"_s), option.text(u"value"_s)});
    });
    reader.objects(u"forwards"_s, [&profile](JsonReader &forward) {
        profile.forwards.append(readForward(forward));
    });
    profile.retrying = reader.oneOf(u"retrying"_s, retryingWords);
    profile.onDemand = reader.flag(u"onDemand"_s, false);
    profile.connections = reader.count(u"connections"_s, mostConnections);
    profile.startAtLogin = reader.flag(u"startAtLogin"_s, false);
    profile.surroundings = readSurroundings(reader.object(u"surroundings"_s));
    profile.source = readSource(reader.object(u"source"_s));
    profile.unknown = reader.unknown();
    return profile;
}

} // namespace

QJsonObject toJson(const Profile &profile)
{
    QJsonObject object = profile.unknown;
    object.insert(u"id"_s, profile.id.value);
    object.insert(u"name"_s, profile.name);
    object.insert(u"host"_s, profile.host);
    insertUnlessEmpty(object, u"group"_s, profile.group);
    insertUnlessEmpty(object, u"notes"_s, profile.notes);
    insertUnlessEmpty(object, u"user"_s, profile.user);
    insertUnlessEmpty(object, u"jump"_s, profile.jump);
    insertUnlessEmpty(object, u"proxy"_s, profile.proxy);
    insertUnlessEmpty(object, u"configFile"_s, profile.configFile);
    if (profile.port != 0)
        object.insert(u"port"_s, profile.port);
    if (!profile.identities.isEmpty())
        object.insert(u"identities"_s, QJsonArray::fromStringList(profile.identities));
    QJsonArray options;
    for (const ConfigOption &option : profile.options)
        options.append(QJsonObject{{u"keyword"_s, option.keyword}, {u"value"_s, option.value}});
    if (!options.isEmpty())
        object.insert(u"options"_s, options);
    QJsonArray forwards;
    for (const Forward &forward : profile.forwards)
        forwards.append(toJson(forward));
    object.insert(u"forwards"_s, forwards);
    if (profile.retrying != Retrying::ByKind)
        object.insert(u"retrying"_s, retryingWords[profile.retrying]);
    if (profile.onDemand)
        object.insert(u"onDemand"_s, true);
    if (profile.connections != 1)
        object.insert(u"connections"_s, profile.connections);
    if (profile.startAtLogin)
        object.insert(u"startAtLogin"_s, true);
    if (profile.source != Source())
        object.insert(u"source"_s, toJson(profile.source));
    if (profile.surroundings != Surroundings())
        object.insert(u"surroundings"_s, toJson(profile.surroundings));
    return object;
}

Result<Profile> profileFromJson(const QJsonObject &object)
{
    std::optional<Error> problem;
    JsonReader reader(object, {}, problem);
    const Profile profile = readProfile(reader);
    if (problem)
        return failure(*problem);
    return profile;
}

QByteArray toJson(const ProfileSet &set)
{
    QJsonArray profiles;
    for (const Profile &profile : set.profiles)
        profiles.append(toJson(profile));
    QJsonObject document = set.unknown;
    const int newer = set.unknown.value(u"version"_s).toInt();
    document.insert(u"version"_s, std::max(profileFormatVersion, newer));
    document.insert(u"profiles"_s, profiles);
    if (!set.consents.isEmpty())
        document.insert(u"consents"_s, QJsonArray::fromStringList(set.consents));
    return QJsonDocument(document).toJson();
}

Result<ProfileSet> profileSetFromJson(const QByteArray &json)
{
    const Result<QJsonObject> document = jsonObjectFrom(json);
    if (!document)
        return failure(document.error());
    ProfileSet set;
    std::optional<Error> problem;
    JsonReader reader(*document, {}, problem);
    reader.require(u"profiles"_s);
    reader.objects(u"profiles"_s,
                   [&set](JsonReader &profile) { set.profiles.append(readProfile(profile)); });
    set.consents = reader.texts(u"consents"_s);
    set.unknown = reader.unknown();
    if (problem)
        return failure(located(*problem, json));
    for (Profile &profile : set.profiles) {
        if (profile.id.value.isEmpty())
            profile.id = newProfileId(); // written by hand
    }
    return set;
}

} // namespace culvert
