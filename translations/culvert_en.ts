<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>culvert::CheckText</name>
    <message numerus="yes">
        <source>%n thing(s) would keep this tunnel from working.</source>
        <translation>
            <numerusform>%n thing would keep this tunnel from working.</numerusform>
            <numerusform>%n things would keep this tunnel from working.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong, but mind %n thing(s).</source>
        <translation>
            <numerusform>Nothing is wrong, but mind one thing.</numerusform>
            <numerusform>Nothing is wrong, but mind %n things.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::Connector</name>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>%1 did not answer within %n second.</numerusform>
            <numerusform>%1 did not answer within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::EmptyPage</name>
    <message numerus="yes">
        <source>%n host(s) found</source>
        <translation>
            <numerusform>%n host found</numerusform>
            <numerusform>%n hosts found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::Happenings</name>
    <message numerus="yes">
        <source>%n message(s) came faster than they could be shown, and were left out.</source>
        <translation>
            <numerusform>%n message came faster than it could be shown, and was left out.</numerusform>
            <numerusform>%n messages came faster than they could be shown, and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n tunnel(s)</source>
        <translation>
            <numerusform>Import %n tunnel</numerusform>
            <numerusform>Import %n tunnels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::Layout</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>again in %n s</source>
        <translation>
            <numerusform>again in %n s</numerusform>
            <numerusform>again in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::MainWindow</name>
    <message numerus="yes">
        <source>%n new host(s) in ~/.ssh/config</source>
        <translation>
            <numerusform>%n new host in ~/.ssh/config</numerusform>
            <numerusform>%n new hosts in ~/.ssh/config</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::Notices</name>
    <message numerus="yes">
        <source>%n tunnel(s) are up</source>
        <translation>
            <numerusform>%n tunnel is up</numerusform>
            <numerusform>%n tunnels are up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are lost</source>
        <translation>
            <numerusform>%n tunnel is lost</numerusform>
            <numerusform>%n tunnels are lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are back</source>
        <translation>
            <numerusform>%n tunnel is back</numerusform>
            <numerusform>%n tunnels are back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) need you</source>
        <translation>
            <numerusform>%n tunnel needs you</numerusform>
            <numerusform>%n tunnels need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::PublicKeyLogin</name>
    <message numerus="yes">
        <source>%n key(s) of the agent</source>
        <translation>
            <numerusform>%n key of the agent</numerusform>
            <numerusform>%n keys of the agent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::Quitting</name>
    <message numerus="yes">
        <source>%n tunnel(s) run. They end when Culvert quits.</source>
        <translation>
            <numerusform>%n tunnel runs. It ends when Culvert quits.</numerusform>
            <numerusform>%n tunnels run. They end when Culvert quits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::RouteText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::StateText</name>
    <message numerus="yes">
        <source>On demand, but %n forward(s) do not work</source>
        <translation>
            <numerusform>On demand, but %n forward does not work</numerusform>
            <numerusform>On demand, but %n forwards do not work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up, but %n forward(s) do not work</source>
        <translation>
            <numerusform>Up, but %n forward does not work</numerusform>
            <numerusform>Up, but %n forwards do not work</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::TrafficPane</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::TunnelCommands</name>
    <message numerus="yes">
        <source>%n tunnel(s) were deleted</source>
        <translation>
            <numerusform>%n tunnel was deleted</numerusform>
            <numerusform>%n tunnels were deleted</numerusform>
        </translation>
    </message>
</context>
</TS>
