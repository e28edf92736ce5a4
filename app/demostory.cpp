#include "app/demostory.h"

#include "core/topology/drawing/svg.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct DemoStoryText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::DemoStory)
};

QString styles()
{
    return uR"css(
:root{color-scheme:light dark}
body{font:1rem/1.55 system-ui,sans-serif;max-width:56rem;margin:2rem auto;padding:0 1rem}
.cell{display:grid;grid-template-columns:4.5rem 1fr;gap:.75rem;margin:1rem 0}
.no{font-family:ui-monospace,monospace;color:#6a737d;text-align:right}
.in{font-family:ui-monospace,monospace;background:#8881;border:1px solid #8885;border-radius:4px;
 padding:.4rem .7rem;white-space:pre-wrap}
.out svg{max-width:100%;height:auto;background:#fff;border-radius:4px}
li{margin:.4rem 0}
)css"_s;
}

/// One question and its answer, which is HTML.
QString cell(int number, const QString &question, const QString &answer)
{
    return u"<div class=\"cell\"><div class=\"no\">In [%1]:</div><div class=\"in\">%2</div>"
           "<div class=\"no\">Out [%1]:</div><div class=\"out\">%3</div></div>\n"_s.arg(number)
               .arg(question.toHtmlEscaped(), answer);
}

QStringList thingsSeen(const Profile &profile, DemoStory story)
{
    const QString port = QString::number(profile.forwards.constFirst().bind.port);
    switch (story) {
    case DemoStory::Notebook:
        return {
            DemoStoryText::tr("The browser asked port %1 of this computer, and port 8888 of host B "
                              "answered: a service over there looks as if it were here.")
                .arg(port),
            DemoStoryText::tr("Question and answer went through one encrypted SSH connection. B "
                              "opened no port to the network for it."),
            DemoStoryText::tr("Culvert did not only connect: it looked whether the notebook really "
                              "answers. That is what the full mark beside the tunnel says.")};
    case DemoStory::Backwards:
        return {
            DemoStoryText::tr("The browser asked port %1 of host B, and a page on this computer "
                              "answered: something here looks as if it were over there.")
                .arg(port),
            DemoStoryText::tr("It was this computer that dialled B. Nobody has to get in here, so "
                              "no router needs a rule."),
            DemoStoryText::tr("B listens for its own programs only, not for its network. Stop the "
                              "tunnel, and the port is gone.")};
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray demoHtml(const Profile &profile, DemoStory story)
{
    QString seen;
    for (const QString &thing : thingsSeen(profile, story))
        seen += u"<li>%1</li>\n"_s.arg(thing.toHtmlEscaped());
    Profile drawn = profile; // without the demo's own key and files
    drawn.identities.clear();
    drawn.options.clear();
    drawn.configFile.clear();
    const QString title = story == DemoStory::Notebook
        ? DemoStoryText::tr("A notebook on host B")
        : DemoStoryText::tr("A page of this computer, seen from host B");
    const QString html =
        u"<!doctype html>\n<html><head><meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width\">\n"
        "<title>%1</title>\n<style>%2</style></head>\n<body><h1>%1</h1>\n"
        "%3%4%5</body></html>\n"_s.arg(
            title.toHtmlEscaped(), styles(),
            cell(1, u"way_to_this_page()"_s, svgOf(topologyOf(drawn))),
            cell(2, u"visits_through_the_tunnel"_s, QString::fromLatin1(DemoPage::visitsMark)),
            cell(3, u"what_you_have_just_seen()"_s, u"<ol>%1</ol>"_s.arg(seen)));
    return html.toUtf8();
}

} // namespace culvert
