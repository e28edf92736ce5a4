#include "app/desktop/application.h"
#include "app/desktop/singleinstance.h"
#include "core/engine/engine.h"
#include "core/net/limits.h"
#include "core/system/runtimefolder.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

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
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);

    const QString folder = parser.value(configDir);
    language.use(chosenLanguage(folder));
    SingleInstance instance(folder, runtimeFolder().value_or(QString()));
    if (!instance.claim())
        return 0;
    Application application(folder);
    QObject::connect(&instance, &SingleInstance::raiseRequested, &application.window(),
                     &MainWindow::raiseToFront);
    application.show();
    return QApplication::exec();
}
