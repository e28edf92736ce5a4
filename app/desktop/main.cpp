#include "app/desktop/application.h"
#include "app/desktop/options.h"
#include "app/desktop/singleinstance.h"
#include "core/engine/engine.h"
#include "core/net/limits.h"
#include "core/system/runtimefolder.h"
#include "ui/base/icons.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;
using namespace culvert;

namespace {

constexpr int usageError = 2; // as culvert-cli
constexpr int outOfResources = 70;
constexpr int unanswered = 75; // EX_TEMPFAIL

void nameProgram()
{
    QCoreApplication::setApplicationName(u"culvert"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CULVERT_VERSION));
}

/// What needs no display: nobody who asks for help shall need one. Qt's own words are among these
/// yet.
std::optional<int> answerWords(int argc, char *argv[])
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    QCommandLineParser meant;
    const Options options = optionsFrom(words, meant);
    if (!options.help && !options.version)
        return {};
    const QCoreApplication app(argc, argv);
    Language language;
    language.use({});
    QCommandLineParser parser;
    (void)optionsFrom(words, parser); // in that language
    if (options.help)
        std::printf("%s", qPrintable(parser.helpText()));
    else
        std::printf("culvert %s\n", CULVERT_VERSION);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    nameProgram();
    if (const std::optional<int> done = answerWords(argc, argv))
        return *done;
    net::raiseDescriptorLimit();
    if (const Result<void> enough = Engine::checkResources(); !enough) { // no window would come up
        std::fprintf(stderr, "culvert: %s %s\n", qPrintable(describe(enough.error())),
                     qPrintable(remedyFor(enough.error())));
        return outOfResources;
    }
    QApplication app(argc, argv);
    QApplication::setApplicationDisplayName(u"Culvert"_s);
    QApplication::setDesktopFileName(u"io.github.culvert.Culvert"_s);
    QApplication::setWindowIcon(applicationIcon());
    QApplication::setQuitOnLastWindowClosed(false); // it lives on in the tray

    Language language;
    language.use({});
    QCommandLineParser parser;
    const Options options = optionsFrom(QApplication::arguments(), parser);
    if (!options.problem.isEmpty()) { // now that Qt has taken its own
        std::fprintf(stderr, "culvert: %s\n", qPrintable(options.problem));
        return usageError;
    }
    if (const QString chosen = chosenLanguage(options.configFolder); !chosen.isEmpty())
        language.use(chosen);
    SingleInstance instance(options.configFolder, runtimeFolder().value_or(QString()));
    switch (instance.claim(options.request)) {
    case SingleInstance::Claim::First:
        break;
    case SingleInstance::Claim::HandedOver:
        return 0;
    case SingleInstance::Claim::Unanswered:
        std::fprintf(stderr, "culvert: it runs already, and does not answer\n");
        return unanswered;
    }
    QObject::connect(&app, &QCoreApplication::aboutToQuit, &instance,
                     &SingleInstance::stopListening);
    Application application(options.configFolder, language); // ends before the instance does
    QObject::connect(&instance, &SingleInstance::requested, &application, &Application::carryOut);
    application.begin(options.request);
    return QApplication::exec();
}
