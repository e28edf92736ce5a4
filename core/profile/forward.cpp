#include "core/profile/forward.h"

#include <QCoreApplication>
#include <QList>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr qsizetype longestHost = 1024; // NI_MAXHOST - 1
constexpr qsizetype longestPath = 107; // sizeof sun_path - 1

struct Field
{
    QString text;
    bool isPath = false;
};

struct ForwardText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::Forward)
};

/// As isspace(3) in the C locale: what ssh skips before a specification.
bool isBlankSpace(QChar c)
{
    return c == u' ' || (c >= u'\t' && c <= u'\r');
}

tl::unexpected<Error> invalid(QStringView specification, const QString &why)
{
    return failure(
        ErrorCode::ProfileInvalid,
        ForwardText::tr("Bad forwarding specification '%1': %2.").arg(specification, why));
}

/// ${VAR} as readconf.c's dollar_expand: a variable that is not set is an error.
Result<QString> expandVariables(QStringView text)
{
    QString expanded;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.sliced(i).startsWith(u"${"_s)) {
            expanded.append(text.at(i));
            continue;
        }
        const qsizetype end = text.indexOf(u'}', i);
        if (end < 0)
            return failure(ErrorCode::ProfileInvalid, ForwardText::tr("'${' is not closed"));
        const QByteArray name = text.sliced(i + 2, end - i - 2).toUtf8();
        if (!qEnvironmentVariableIsSet(name.constData()))
            return failure(
                ErrorCode::ProfileInvalid,
                ForwardText::tr("the variable %1 is not set").arg(QString::fromUtf8(name)));
        expanded.append(qEnvironmentVariable(name.constData()));
        i = end;
    }
    return expanded;
}

/// One colon-separated field; takes it off the front of `rest`. Brackets quote, a backslash
/// escapes.
Result<Field> takeField(QStringView &rest)
{
    Field field;
    if (rest.startsWith(u'[')) {
        const qsizetype end = rest.indexOf(u']');
        if (end < 0)
            return failure(ErrorCode::ProfileInvalid, ForwardText::tr("a bracket is not closed"));
        field.text = rest.sliced(1, end - 1).toString();
        rest = rest.sliced(end + 1);
        if (!rest.isEmpty() && !rest.startsWith(u':'))
            return failure(ErrorCode::ProfileInvalid, ForwardText::tr("only ':' may follow ']'"));
        rest = rest.isEmpty() ? rest : rest.sliced(1);
        field.isPath = field.text.contains(u'/');
        return field;
    }
    qsizetype i = 0;
    for (; i < rest.size() && rest.at(i) != u':'; ++i) {
        const bool escaped = rest.at(i) == u'\\';
        if (escaped && ++i == rest.size())
            return failure(ErrorCode::ProfileInvalid, ForwardText::tr("it ends in a backslash"));
        field.isPath = field.isPath || (rest.at(i) == u'/' && !escaped);
        field.text.append(rest.at(i));
    }
    rest = i < rest.size() ? rest.sliced(i + 1) : QStringView();
    return field;
}

Result<QList<Field>> splitFields(QStringView rest)
{
    QList<Field> fields;
    while (!rest.isEmpty() && fields.size() < 4) {
        const Result<Field> field = takeField(rest);
        if (!field)
            return failure(field.error());
        fields.append(*field);
    }
    if (!rest.isEmpty())
        return failure(
            ErrorCode::ProfileInvalid,
            ForwardText::tr("it has more than four fields; write IPv6 addresses in brackets"));
    return fields;
}

Result<Endpoint> socketAt(const Field &field)
{
    if (field.text.toUtf8().size() > longestPath)
        return failure(
            ErrorCode::ProfileInvalid,
            ForwardText::tr("the socket's path is longer than %1 bytes").arg(longestPath));
    return Endpoint::socket(field.text);
}

Result<Endpoint> portAt(const QString &host, const Field &port)
{
    const Result<quint16> number = parsePort(port.text);
    if (!number)
        return failure(number.error());
    if (host.size() > longestHost)
        return failure(ErrorCode::ProfileInvalid, ForwardText::tr("the host name is too long"));
    return Endpoint::tcp(host, *number);
}

Result<Endpoint> bindAt(const Field &host, const Field &port)
{
    return portAt(host.text.isEmpty() ? u"*"_s : host.text, port);
}

struct Ends
{
    Result<Endpoint> bind;
    std::optional<Result<Endpoint>> destination;
};

/// Which field is what, by their number and by which of them are paths: readconf.c, parse_forward.
std::optional<Ends> endsOf(const QList<Field> &f)
{
    switch (f.size()) {
    case 1:
        return Ends{f[0].isPath ? socketAt(f[0]) : portAt({}, f[0]), {}};
    case 2:
        if (f[0].isPath && f[1].isPath)
            return Ends{socketAt(f[0]), socketAt(f[1])};
        if (f[1].isPath)
            return Ends{portAt({}, f[0]), socketAt(f[1])};
        return Ends{bindAt(f[0], f[1]), {}};
    case 3:
        if (f[0].isPath)
            return Ends{socketAt(f[0]), portAt(f[1].text, f[2])};
        if (f[2].isPath)
            return Ends{bindAt(f[0], f[1]), socketAt(f[2])};
        return Ends{portAt({}, f[0]), portAt(f[1].text, f[2])};
    case 4:
        return Ends{bindAt(f[0], f[1]), portAt(f[2].text, f[3])};
    default:
        return {};
    }
}

enum class FieldKind
{
    Host,
    Path
};

/// As takeField() reads it back: bare, in brackets, or where those cannot hold it with backslashes.
QString quoted(const QString &field, FieldKind kind)
{
    const bool looksLikePath = kind == FieldKind::Host && field.contains(u'/');
    const bool looksLikeVariable = field.contains(u"${"_s);
    const bool special = field.contains(u':') || field.contains(u'\\') || field.startsWith(u'[')
        || (!field.isEmpty() && isBlankSpace(field.front()));
    if (!special && !looksLikePath && !looksLikeVariable)
        return field;
    if (!field.contains(u']') && !looksLikePath && !looksLikeVariable)
        return u"[%1]"_s.arg(field);
    QString escaped;
    for (const QChar c : field) {
        const bool plain =
            c.unicode() > 127 || c.isLetterOrNumber() || (c == u'/' && kind == FieldKind::Path);
        escaped += plain ? QString(c) : QString(u'\\') + c;
    }
    return escaped;
}

QString hostAndPort(const Endpoint &endpoint)
{
    return endpoint.isSocket()
        ? quoted(endpoint.path, FieldKind::Path)
        : quoted(endpoint.host, FieldKind::Host) + u':' + QString::number(endpoint.port);
}

} // namespace

bool isSame(const Forward &a, const Forward &b)
{
    return a.kind == b.kind && a.bind == b.bind && a.destination == b.destination;
}

bool listensHere(ForwardKind kind)
{
    return kind == ForwardKind::Local || kind == ForwardKind::Dynamic;
}

QChar optionLetter(ForwardKind kind)
{
    switch (kind) {
    case ForwardKind::Local:
        return u'L';
    case ForwardKind::Remote:
        return u'R';
    case ForwardKind::Dynamic:
        return u'D';
    case ForwardKind::RemoteDynamic:
        return u'R';
    }
    Q_UNREACHABLE();
}

Result<Forward> parseForward(QChar letter, QStringView specification)
{
    if (specification.contains(QChar::Null))
        return invalid(specification, ForwardText::tr("it contains a NUL character"));
    const Result<QString> expanded = expandVariables(specification);
    if (!expanded)
        return invalid(specification, expanded.error().message);
    qsizetype start = 0;
    while (start < expanded->size() && isBlankSpace(expanded->at(start)))
        ++start;
    const Result<QList<Field>> fields = splitFields(QStringView(*expanded).sliced(start));
    if (!fields)
        return invalid(specification, fields.error().message);

    const std::optional<Ends> ends = endsOf(*fields);
    if (!ends)
        return invalid(specification, ForwardText::tr("it is empty"));
    if (!ends->bind)
        return invalid(specification, ends->bind.error().message);
    if (ends->destination && !*ends->destination)
        return invalid(specification, ends->destination->error().message);

    const bool remote = letter == u'R';
    Forward forward;
    forward.bind = *ends->bind;
    if (ends->destination)
        forward.destination = **ends->destination;
    if (letter == u'L' && !forward.destination)
        return invalid(specification, ForwardText::tr("it names no target"));
    // ssh's two-field rule for proxies lets port:socket pass, and nothing longer
    if (letter == u'D' && forward.destination
        && (!forward.destination->isSocket() || !forward.bind.host.isEmpty()))
        return invalid(specification, ForwardText::tr("-D takes no target"));
    if (forward.destination && !forward.destination->isSocket() && forward.destination->port == 0)
        return invalid(specification, ForwardText::tr("the target's port is 0"));
    if (!remote && !forward.bind.isSocket() && forward.bind.port == 0)
        return invalid(specification, ForwardText::tr("port 0 is for the server's side only"));
    forward.kind = forward.destination
        ? (remote ? ForwardKind::Remote : ForwardKind::Local)
        : (remote ? ForwardKind::RemoteDynamic : ForwardKind::Dynamic);
    return forward;
}

QString specificationOf(const Forward &forward)
{
    QString text = forward.bind.isSocket() || !forward.bind.host.isEmpty()
        ? hostAndPort(forward.bind)
        : QString::number(forward.bind.port);
    if (forward.destination)
        text += u':' + hostAndPort(*forward.destination);
    return text;
}

QString optionOf(const Forward &forward)
{
    return u"-%1 %2"_s.arg(optionLetter(forward.kind)).arg(specificationOf(forward));
}

} // namespace culvert
