#include "app/cli/arguments.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

// ssh(1)'s letters that take an argument, also those that we refuse
constexpr QStringView lettersWithArgument = u"BbcDEeFIiJLlmOopPQRSWw";

bool takesSshWords(const QString &command)
{
    static const QStringList commands{u"run"_s,     u"add"_s,     u"edit"_s,
                                      u"resolve"_s, u"explain"_s, u"doctor"_s};
    return commands.contains(command);
}

bool takesValue(const QString &longOption)
{
    static const QStringList options{u"--config-dir"_s, u"--log-level"_s, u"--as"_s, u"--proxy"_s,
                                     u"--connections"_s};
    return options.contains(longOption);
}

/// True for -L, -NL: the next word is the letter's argument; false for -L8080:x:80.
bool wantsNextWord(const QString &word)
{
    for (qsizetype i = 1; i < word.size(); ++i) {
        if (lettersWithArgument.contains(word[i]))
            return i + 1 == word.size();
    }
    return false;
}

/// The place of the command: the first word that is neither an option nor an option's value.
qsizetype commandIn(const QStringList &arguments)
{
    qsizetype i = 0;
    while (i < arguments.size() && arguments[i].startsWith(u'-'))
        i += takesValue(arguments[i]) ? 2 : 1;
    return std::min(i, arguments.size());
}

void splitSshWords(const QStringList &words, Arguments &split)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == u"--"_s) {
            split.ssh += words.sliced(i);
            return;
        }
        const bool isLong = word.startsWith(u"--"_s);
        QStringList &side = isLong ? split.ours : split.ssh;
        side.append(word);
        const bool pair = isLong ? takesValue(word) : word.startsWith(u'-') && wantsNextWord(word);
        if (pair && i + 1 < words.size())
            side.append(words[++i]);
    }
}

} // namespace

Arguments splitArguments(const QStringList &arguments)
{
    const qsizetype command = commandIn(arguments);
    if (command == arguments.size() || !takesSshWords(arguments[command]))
        return {arguments, {}};
    Arguments split{arguments.first(command + 1), {}};
    splitSshWords(arguments.sliced(command + 1), split);
    return split;
}

} // namespace culvert
