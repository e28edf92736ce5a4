#include "app/application.h"
#include "app/singleinstance.h"
#include "core/system/runtimefolder.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace culvert;

namespace {

/// English is one too: it has the plural forms.
void install(QTranslator &translator)
{
    if (translator.load(QLocale(), u"culvert"_s, u"_"_s, u":/i18n"_s)
        || translator.load(u":/i18n/culvert_en.qm"_s))
        QCoreApplication::installTranslator(&translator);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"culvert"_s);
    QApplication::setApplicationDisplayName(u"Culvert"_s);
    QApplication::setApplicationVersion(QStringLiteral(CULVERT_VERSION));
    QApplication::setDesktopFileName(u"io.github.culvert.Culvert"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/io.github.culvert.Culvert.svg"_s));
    QApplication::setQuitOnLastWindowClosed(false); // it lives on in the tray

    QTranslator translator;
    install(translator);

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
    SingleInstance instance(folder, runtimeFolder().value_or(QString()));
    if (!instance.claim())
        return 0;
    Application application(folder);
    QObject::connect(&instance, &SingleInstance::raiseRequested, &application.window(),
                     &MainWindow::raiseToFront);
    application.show();
    return QApplication::exec();
}
