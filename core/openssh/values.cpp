#include "core/openssh/values.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct ValuesText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::Values)
};

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qint64 secondsIn(QChar unit)
{
    switch (unit.toLower().unicode()) {
    case u's':
        return 1;
    case u'm':
        return 60;
    case u'h':
        return 60 * 60;
    case u'd':
        return 24 * 60 * 60;
    case u'w':
        return 7 * 24 * 60 * 60;
    default:
        return 0;
    }
}

} // namespace

std::optional<int> parseSeconds(const QString &text)
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    qint64 total = 0;
    qsizetype i = 0;
    while (i < text.size()) {
        const qsizetype start = i;
        while (i < text.size() && isAsciiDigit(text.at(i)))
            ++i;
        bool ok = false;
        const qint64 number = QStringView(text).sliced(start, i - start).toLongLong(&ok);
        const qint64 unit = i < text.size() ? secondsIn(text.at(i++)) : 1;
        if (!ok || unit == 0 || number > most / unit || total > most - number * unit)
            return {};
        total += number * unit;
    }
    return text.isEmpty() ? std::nullopt : std::optional(int(total));
}

std::optional<int> parseCount(const QString &text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (!ok || number < 0 || number > std::numeric_limits<int>::max())
        return {};
    return int(number);
}

std::optional<quint64> parseScaled(const QString &text)
{
    qsizetype end = 0;
    while (end < text.size() && (isAsciiDigit(text.at(end)) || text.at(end) == u'.'))
        ++end;
    const QString number = text.first(end);
    const QString unit = text.sliced(end);
    const qsizetype power = unit.isEmpty() ? 0 : u"BKMGTPE"_s.indexOf(unit.toUpper());
    if (power < 0 || unit.size() > 1 || number.count(u'.') > 1 || number.isEmpty())
        return {};
    const double value = unit.isEmpty() ? number.section(u'.', 0, 0).toDouble() : number.toDouble();
    const double bytes = value * double(quint64(1) << (10 * power));
    if (bytes >= double(std::numeric_limits<qint64>::max()))
        return {};
    return quint64(bytes);
}

std::optional<int> parseMask(const QString &text)
{
    int mask = 0;
    qsizetype i = 0;
    for (; i < text.size() && text.at(i) >= u'0' && text.at(i) <= u'7'; ++i) {
        mask = mask * 8 + text.at(i).digitValue();
        if (mask > 0777)
            return {};
    }
    return i == 0 ? std::nullopt : std::optional(mask);
}

bool isEscapeCharacter(const QString &text)
{
    return text.size() == 1 || (text.size() == 2 && text.startsWith(u'^')) || text == u"none";
}

bool isTunnelDevice(const QString &text)
{
    const QStringList ends = text.split(u':');
    return ends.size() <= 2 && std::all_of(ends.begin(), ends.end(), [](const QString &end) {
               return end.compare(u"any"_s, Qt::CaseInsensitive) == 0 || parseCount(end);
           });
}

bool isQualityOfService(const QString &text)
{
    static const QStringList words =
        u"none af11 af12 af13 af21 af22 af23 af31 af32 af33 af41 af42 af43 cs0 cs1 cs2 cs3 cs4 "
        "cs5 cs6 cs7 ef le lowdelay throughput reliability"_s.split(u' ');
    bool isNumber = false;
    const int number = text.toInt(&isNumber, 0);
    return words.contains(text, Qt::CaseInsensitive) || (isNumber && number >= 0 && number <= 255);
}

QString problemOfDomain(const QString &name)
{
    const auto alphanumeric = [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); };
    if (name.isEmpty())
        return ValuesText::tr("empty domain name");
    if (!alphanumeric(name.front()))
        return ValuesText::tr("domain name \"%1\" starts with invalid character").arg(name);
    if (name.contains(u".."_s))
        return ValuesText::tr("domain name \"%1\" contains consecutive separators").arg(name);
    for (const QChar c : name) {
        if (!alphanumeric(c) && c != u'.' && c != u'-' && c != u'_')
            return ValuesText::tr("domain name \"%1\" contains invalid characters").arg(name);
    }
    return {};
}

} // namespace culvert
