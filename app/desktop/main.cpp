#include "app/desktop/application.h"
#include "app/desktop/singleinstance.h"
#include "core/engine/engine.h"
#include "core/net/limits.h"
#include "core/system/runtimefolder.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QTimer>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace culvert;

namespace {

constexpr int outOfResources = 70; // as culvert-cli

} // namespace

int main(int argc, char *argv[])
{
    net::raiseDescriptorLimit();
    if (const Result<void> enough = Engine::checkResources(); !enough) { // no window would come up
        std::fprintf(stderr, "culvert: %s %s\n", qPrintable(describe(enough.error())),
                     qPrintable(remedyFor(enough.error())));
        return outOfResources;
    }
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"culvert"_s);
    QApplication::setApplicationDisplayName(u"Culvert"_s);
    QApplication::setApplicationVersion(QStringLiteral(CULVERT_VERSION));
    QApplication::setDesktopFileName(u"io.github.culvert.Culvert"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/io.github.culvert.Culvert.svg"_s));
    QApplication::setQuitOnLastWindowClosed(false); // it lives on in the tray

    Language language;
    language.use({});

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::tr("SSH tunnels you can see and trust"));
    const QCommandLineOption configDir(
        u"config-dir"_s, QApplication::tr("Keep tunnels and settings in this folder."), u"DIR"_s,
        defaultConfigFolder());
    parser.addOption(configDir);
    const std::array requests{
        std::pair{Request::New, QApplication::tr("Make a new tunnel.")},
        std::pair{Request::StartAll, QApplication::tr("Start all tunnels.")},
        std::pair{Request::StopAll, QApplication::tr("Stop all tunnels.")},
    };
    for (const auto &[request, description] : requests)
        parser.addOption({wordFor(request), description});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);

    const QString folder = parser.value(configDir);
    language.use(chosenLanguage(folder));
    Request asked = Request::Show;
    for (const auto &[request, description] : requests)
        asked = parser.isSet(wordFor(request)) ? request : asked;
    SingleInstance instance(folder, runtimeFolder().value_or(QString()));
    if (!instance.claim(asked))
        return 0;
    Application application(folder);
    QObject::connect(&instance, &SingleInstance::requested, &application, &Application::carryOut);
    application.show();
    if (asked != Request::Show)
        QTimer::singleShot(0, &application, [&] { application.carryOut(asked); });
    return QApplication::exec();
}
