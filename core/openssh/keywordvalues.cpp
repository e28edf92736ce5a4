#include "core/openssh/keywords.h"

#include "core/base/endpoint.h"
#include "core/openssh/algorithms.h"
#include "core/openssh/tokens.h"
#include "core/openssh/values.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr qsizetype mostFiles = 32;

struct KeywordsText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::Keywords)
};

QString nameOf(const Keyword &keyword)
{
    return QString::fromLatin1(keyword.name);
}

/// The next word, which must be there and not be empty.
Result<QString> takeWord(QStringList &words)
{
    if (words.isEmpty() || words.first().isEmpty())
        return invalid(KeywordsText::tr("Missing argument."));
    return words.takeFirst();
}

Result<QStringList> readChoice(const Keyword &keyword, const QString &word)
{
    for (const Choice &choice : keyword.choices) {
        if (word.compare(QLatin1String(choice.word), Qt::CaseInsensitive) == 0)
            return QStringList{QString::fromLatin1(choice.value)};
    }
    return invalid(KeywordsText::tr("unsupported option \"%1\".").arg(word));
}

Result<QStringList> readTime(const QString &word)
{
    if (word == u"none"_s)
        return QStringList();
    const std::optional<int> seconds = parseSeconds(word);
    if (!seconds)
        return invalid(KeywordsText::tr("invalid time value."));
    return QStringList{QString::number(*seconds)};
}

Result<QStringList> readPort(const QString &word)
{
    const Result<quint16> port = parsePort(word);
    if (!port || *port == 0)
        return invalid(KeywordsText::tr("Bad port '%1'.").arg(word));
    return QStringList{QString::number(*port)};
}

/// Two values, bytes and seconds; each may be empty: not given.
Result<QStringList> readRekey(const QString &size, QStringList &words)
{
    const std::optional<quint64> bytes =
        size == u"default"_s ? std::optional<quint64>(0) : parseScaled(size);
    if (!bytes)
        return invalid(KeywordsText::tr("Bad number '%1'.").arg(size));
    if (*bytes != 0 && *bytes < 16)
        return invalid(KeywordsText::tr("RekeyLimit too small"));
    QStringList values{QString::number(*bytes), QString()};
    if (words.isEmpty())
        return values;
    const Result<QString> word = takeWord(words);
    const Result<QStringList> time =
        word ? readTime(*word) : Result<QStringList>(failure(word.error()));
    if (!time)
        return failure(time.error());
    values[1] = time->value(0);
    return values;
}

/// All the words; `alone` are those that must have no company.
Result<QStringList> readList(const Keyword &keyword, QStringList &words, const QStringList &alone,
                             QString (*problemOf)(const QString &))
{
    const QStringList list = words;
    words.clear();
    const ValueKind kind = keyword.kind;
    if (list.isEmpty() && (kind == ValueKind::Revocations || kind == ValueKind::Addresses))
        return invalid(KeywordsText::tr("Missing argument."));
    for (const QString &word : list) {
        if (word.isEmpty())
            return invalid(KeywordsText::tr("keyword %1 empty argument").arg(nameOf(keyword)));
        if (alone.contains(word, Qt::CaseInsensitive)) {
            if (list.size() > 1)
                return invalid(KeywordsText::tr("keyword %1 \"%2\" argument must appear alone.")
                                   .arg(nameOf(keyword), word));
            continue;
        }
        if (const QString problem = problemOf(word); !problem.isEmpty())
            return invalid(problem);
    }
    const bool unbounded = kind == ValueKind::Addresses || kind == ValueKind::Environment
        || kind == ValueKind::Revocations;
    if (list.size() > mostFiles && !unbounded)
        return invalid(KeywordsText::tr("too many %1 entries.").arg(nameOf(keyword)));
    return list;
}

QString problemOfFile(const QString &)
{
    return {};
}

QString problemOfVariable(const QString &word)
{
    return word.contains(u'=') ? QString() : KeywordsText::tr("Invalid SetEnv.");
}

/// One word or two.
Result<QStringList> readQos(const QString &first, QStringList &words)
{
    QStringList values{first};
    if (!words.isEmpty())
        values.append(words.takeFirst());
    for (const QString &value : values) {
        if (!isQualityOfService(value))
            return invalid(KeywordsText::tr("Bad IPQoS value: %1").arg(value));
    }
    return values;
}

Result<QStringList> checked(const QString &word, bool valid, const QString &message)
{
    return valid ? Result<QStringList>(QStringList{word}) : invalid(message);
}

QString problemOfAlias(const QString &word)
{
    const qsizetype colon = word.indexOf(u':');
    if (word != u"*"_s && (colon < 0 || colon + 1 == word.size()))
        return KeywordsText::tr("Invalid permitted CNAME \"%1\"").arg(word);
    return {};
}

QString problemOfAddress(const QString &word)
{
    const qsizetype end = word.startsWith(u'[') ? word.indexOf(u']') + 1 : word.indexOf(u':');
    if (end <= 0 && !word.startsWith(u':'))
        return KeywordsText::tr("missing host in permitremoteopen");
    if (end >= word.size() || word.at(end) != u':' || word.first(end).contains(u'/'))
        return KeywordsText::tr("bad port number in permitremoteopen");
    const QString port = word.sliced(end + 1);
    if (port == u"*"_s)
        return {};
    const Result<quint16> number = parsePort(port);
    return !number || *number == 0 ? KeywordsText::tr("bad port number in permitremoteopen")
                                   : QString();
}

Result<QStringList> readAgent(const QString &word)
{
    if (!expandVariables(word))
        return invalid(KeywordsText::tr("Invalid environment expansion %1.").arg(word));
    const auto nameCharacter = [](QChar c) {
        return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber());
    };
    const QStringView name = QStringView(word).sliced(1);
    const bool legacy = word.startsWith(u'$') && !word.startsWith(u"${"_s);
    if (legacy && (name.isEmpty() || !std::all_of(name.begin(), name.end(), nameCharacter)))
        return invalid(KeywordsText::tr("Invalid environment name %1.").arg(word));
    return QStringList{word};
}

Result<QStringList> readAlgorithms(AlgorithmKind kind, const QString &word, const QString &message)
{
    if (!isAlgorithmList(kind, word))
        return invalid(message.arg(word));
    return QStringList{word};
}

/// The line's rest as ProxyCommand takes it: one '=' and blanks do not count.
QString commandIn(QStringView rest)
{
    qsizetype start = 0;
    while (start < rest.size() && u" \t\r\n="_s.contains(rest.at(start)))
        ++start;
    return rest.sliced(start).toString();
}

} // namespace

Result<QStringList> readValue(const Keyword &keyword, QStringList &words, QStringView rest)
{
    switch (keyword.kind) {
    case ValueKind::Block:
    case ValueKind::ForwardSpec:
    case ValueKind::Words:
    case ValueKind::Unsupported:
        return std::exchange(words, {});
    case ValueKind::Command:
    case ValueKind::Jump:
        words.clear();
        return QStringList{commandIn(rest)};
    case ValueKind::Files:
    case ValueKind::Revocations:
        return readList(keyword, words, {u"none"_s}, problemOfFile);
    case ValueKind::Domains:
        return readList(keyword, words, {u"none"_s}, problemOfDomain);
    case ValueKind::Environment:
        return readList(keyword, words, {}, problemOfVariable);
    case ValueKind::Aliases:
        return readList(keyword, words, {u"none"_s}, problemOfAlias);
    case ValueKind::Addresses:
        return readList(keyword, words, {u"none"_s, u"any"_s}, problemOfAddress);
    default:
        break;
    }
    const Result<QString> word = takeWord(words);
    if (!word)
        return failure(word.error());
    switch (keyword.kind) {
    case ValueKind::OneOf:
        return readChoice(keyword, *word);
    case ValueKind::Time:
        return readTime(*word);
    case ValueKind::Count:
        if (const std::optional<int> count = parseCount(*word))
            return QStringList{QString::number(*count)};
        return invalid(KeywordsText::tr("integer value invalid."));
    case ValueKind::Port:
        return readPort(*word);
    case ValueKind::Rekey:
        return readRekey(*word, words);
    case ValueKind::Mask:
        if (const std::optional<int> mask = parseMask(*word))
            return QStringList{QString::number(*mask)};
        return invalid(KeywordsText::tr("Bad mask."));
    case ValueKind::Escape:
        return checked(*word, isEscapeCharacter(*word), KeywordsText::tr("Bad escape character."));
    case ValueKind::Device:
        return checked(*word, isTunnelDevice(*word), KeywordsText::tr("Bad tun device."));
    case ValueKind::Persist: {
        const bool flag = QStringList{u"yes"_s, u"true"_s, u"no"_s, u"false"_s}.contains(*word);
        return checked(*word, flag || parseSeconds(*word),
                       KeywordsText::tr("Bad ControlPersist argument."));
    }
    case ValueKind::Qos:
        return readQos(*word, words);
    case ValueKind::Agent:
        return readAgent(*word);
    case ValueKind::Ciphers:
        return readAlgorithms(AlgorithmKind::Cipher, *word,
                              KeywordsText::tr("Bad SSH2 cipher spec '%1'."));
    case ValueKind::Macs:
        return readAlgorithms(AlgorithmKind::Mac, *word,
                              KeywordsText::tr("Bad SSH2 MAC spec '%1'."));
    case ValueKind::Kex:
        return readAlgorithms(AlgorithmKind::Kex, *word,
                              KeywordsText::tr("Bad SSH2 KexAlgorithms '%1'."));
    case ValueKind::Keys:
        return readAlgorithms(AlgorithmKind::Key, *word, KeywordsText::tr("Bad key types '%1'."));
    default:
        return QStringList{*word};
    }
}

} // namespace culvert
