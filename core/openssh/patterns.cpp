#include "core/openssh/patterns.h"

#include <QHostAddress>
#include <QNetworkInterface>

using namespace Qt::StringLiterals;

namespace culvert {

bool matchesPattern(QStringView text, QStringView pattern)
{
    qsizetype t = 0;
    qsizetype p = 0;
    qsizetype star = -1; // the last '*' seen, and where its match began
    qsizetype mark = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern.at(p) == u'*') {
            star = p++;
            mark = t;
        } else if (p < pattern.size() && (pattern.at(p) == u'?' || pattern.at(p) == text.at(t))) {
            ++t;
            ++p;
        } else if (star >= 0) {
            p = star + 1;
            t = ++mark;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern.at(p) == u'*')
        ++p;
    return p == pattern.size();
}

ListMatch matchPatternList(QStringView text, QStringView patterns, Qt::CaseSensitivity fold)
{
    const QString folded =
        fold == Qt::CaseInsensitive ? patterns.toString().toLower() : patterns.toString();
    ListMatch result = ListMatch::None;
    qsizetype start = 0;
    while (start < folded.size()) {
        qsizetype end = folded.indexOf(u',', start);
        end = end < 0 ? folded.size() : end;
        QStringView pattern = QStringView(folded).sliced(start, end - start);
        const bool negated = pattern.startsWith(u'!');
        if (negated)
            pattern = pattern.sliced(1);
        if (matchesPattern(text, pattern)) {
            if (negated)
                return ListMatch::Negated;
            result = ListMatch::Matched;
        }
        start = end + 1;
    }
    return result;
}

bool matchesHost(const QString &host, QStringView patterns)
{
    return matchPatternList(host.toLower(), patterns, Qt::CaseInsensitive) == ListMatch::Matched;
}

std::optional<bool> matchesLocalNetwork(const QString &networks)
{
    const QList<QHostAddress> own = QNetworkInterface::allAddresses();
    const QStringList words = networks.split(u',');
    bool matched = false;
    bool negatedMatch = false;
    for (const QString &word : words) {
        const bool negated = word.startsWith(u'!');
        const auto [network, length] = QHostAddress::parseSubnet(negated ? word.sliced(1) : word);
        if (network.isNull())
            return {};
        for (const QHostAddress &address : own) {
            if (!address.isInSubnet(network, length))
                continue;
            matched = true;
            negatedMatch = negatedMatch || negated;
        }
    }
    return matched && !negatedMatch;
}

} // namespace culvert
