<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>culvert::AdmissionDialog</name>
    <message>
        <source>Let %1 in</source>
        <translation>%1 einlassen</translation>
    </message>
    <message>
        <source>With this line whoever has the key of %1 can open the tunnel&apos;s ports on this computer, and do nothing else here.</source>
        <translation>Mit dieser Zeile kann, wer den Schlüssel von %1 hat, auf diesem Rechner die Ports des Tunnels öffnen und sonst nichts tun.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>&amp;Zeile</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Add the line</source>
        <translation>Zeile &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The line stands there already.</source>
        <translation>Die Zeile steht schon da.</translation>
    </message>
    <message>
        <source>It takes the place of the line that this key has there. The file is kept as it is under another name beside it.</source>
        <translation>Sie tritt an die Stelle der Zeile, die dieser Schlüssel dort hat. Die Datei bleibt, wie sie ist, unter anderem Namen daneben erhalten.</translation>
    </message>
    <message>
        <source>It is added at the end. The file is kept as it is under another name beside it.</source>
        <translation>Sie kommt ans Ende. Die Datei bleibt, wie sie ist, unter anderem Namen daneben erhalten.</translation>
    </message>
    <message>
        <source>The key is allowed in %1.</source>
        <translation>Der Schlüssel ist in %1 zugelassen.</translation>
    </message>
    <message>
        <source>The key is allowed in %1; what was there is kept as %2.</source>
        <translation>Der Schlüssel ist in %1 zugelassen; was dort stand, liegt in %2.</translation>
    </message>
</context>
<context>
    <name>culvert::AgentListing</name>
    <message>
        <source>it does not answer</source>
        <translation>er antwortet nicht</translation>
    </message>
    <message>
        <source>it does not take requests</source>
        <translation>er nimmt keine Anfragen an</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>er hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>its answer is too long</source>
        <translation>seine Antwort ist zu lang</translation>
    </message>
</context>
<context>
    <name>culvert::Algorithms</name>
    <message>
        <source>%1 offers no %2 that this program accepts; it offers: %3.</source>
        <translation>%1 bietet für „%2“ nichts, was dieses Programm annimmt; im Angebot ist: %3.</translation>
    </message>
    <message>
        <source>An old server. For this host only, add: HostKeyAlgorithms +%1</source>
        <translation>Ein alter Server. Fügen Sie nur für diesen Rechner hinzu: HostKeyAlgorithms +%1</translation>
    </message>
    <message>
        <source>The server insists on a post-quantum key exchange, which libssh has since version 0.12. Let the server also offer curve25519-sha256, or use a newer build.</source>
        <translation>Der Server besteht auf einem Post-Quanten-Schlüsselaustausch, den libssh erst ab Version 0.12 kennt. Lassen Sie den Server auch curve25519-sha256 anbieten oder nehmen Sie eine neuere Fassung.</translation>
    </message>
    <message>
        <source>An old server. For this host only, add: KexAlgorithms +%1</source>
        <translation>Ein alter Server. Fügen Sie nur für diesen Rechner hinzu: KexAlgorithms +%1</translation>
    </message>
    <message>
        <source>For this host only, add: Ciphers +%1</source>
        <translation>Fügen Sie nur für diesen Rechner hinzu: Ciphers +%1</translation>
    </message>
    <message>
        <source>For this host only, add: MACs +%1</source>
        <translation>Fügen Sie nur für diesen Rechner hinzu: MACs +%1</translation>
    </message>
    <message>
        <source>%1 answered, but ended the connection before the login.</source>
        <translation>%1 hat geantwortet, die Verbindung aber vor der Anmeldung beendet.</translation>
    </message>
    <message>
        <source>Too many connections at once (MaxStartups), an address ban (fail2ban, PerSourcePenalties), an allow-list, or not an SSH port.</source>
        <translation>Zu viele Verbindungen auf einmal (MaxStartups), eine gesperrte Adresse (fail2ban, PerSourcePenalties), eine Liste erlaubter Adressen oder kein SSH-Port.</translation>
    </message>
</context>
<context>
    <name>culvert::Application</name>
    <message>
        <source>Culvert keeps running</source>
        <translation>Culvert läuft weiter</translation>
    </message>
    <message>
        <source>Tunnels stay up. Open or quit Culvert from its icon here.</source>
        <translation>Die Tunnel bleiben stehen. Über dieses Symbol öffnen oder beenden Sie Culvert.</translation>
    </message>
    <message>
        <source>The browser of the preferences cannot be started. The address: %1</source>
        <translation>Der Browser aus den Einstellungen startet nicht. Die Adresse: %1</translation>
    </message>
    <message>
        <source>%1 has values that mean nothing, so the usual ones are in use: %2</source>
        <translation>%1 hat Werte, die nichts bedeuten; es gelten die üblichen: %2</translation>
    </message>
    <message>
        <source>There is no tunnel named &apos;%1&apos;.</source>
        <translation>Es gibt keinen Tunnel namens „%1“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be opened. %2</source>
        <translation>„%1“ kann nicht geöffnet werden. %2</translation>
    </message>
    <message>
        <source>A link asks for &apos;%1&apos;.</source>
        <translation>Ein Link verlangt nach „%1“.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Culvert %1 is there.</source>
        <translation>Culvert %1 ist da.</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Look at %1 with a browser: the page says what you see.</source>
        <translation>Sehen Sie sich %1 mit einem Browser an: die Seite sagt, was Sie sehen.</translation>
    </message>
</context>
<context>
    <name>culvert::Authenticator</name>
    <message>
        <source>%1 accepted this step of the login and wants another.</source>
        <translation>%1 hat diesen Schritt der Anmeldung angenommen und verlangt einen weiteren.</translation>
    </message>
    <message>
        <source>%1 ended the login after too many attempts. %2</source>
        <translation>%1 hat die Anmeldung nach zu vielen Versuchen beendet. %2</translation>
    </message>
    <message>
        <source>Pin the right key: IdentityFile and IdentitiesOnly yes for this host.</source>
        <translation>Legen Sie den richtigen Schlüssel fest: IdentityFile und IdentitiesOnly yes für diesen Rechner.</translation>
    </message>
    <message>
        <source>%1 wants the password changed before it lets anybody in.</source>
        <translation>%1 verlangt ein neues Passwort, bevor sich jemand anmelden kann.</translation>
    </message>
    <message>
        <source>Log in once with ssh and change the password.</source>
        <translation>Melden Sie sich einmal mit ssh an und ändern Sie das Passwort.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The login of %1 needs a secret that nobody gave. The server accepts: %2. Offered: %3.</source>
        <translation>Die Anmeldung von %1 braucht eine geheime Angabe, die niemand gemacht hat. Der Server akzeptiert: %2. Angeboten: %3.</translation>
    </message>
    <message>
        <source>The server did not let %1 in. It accepts: %2. Offered: %3.</source>
        <translation>Der Server hat %1 nicht hineingelassen. Er akzeptiert: %2. Angeboten: %3.</translation>
    </message>
    <message>
        <source>No Kerberos ticket for %1: %2.</source>
        <translation>Kein Kerberos-Ticket für %1: %2.</translation>
    </message>
    <message>
        <source>%1@%2&apos;s password: </source>
        <translation>Passwort für %1@%2: </translation>
    </message>
    <message>
        <source>The connection to %1 was lost during the login.</source>
        <translation>Die Verbindung zu %1 ging während der Anmeldung verloren.</translation>
    </message>
    <message>
        <source>%1 did not bring the login to an end within %2 s.</source>
        <translation>%1 hat die Anmeldung nicht innerhalb von %2 s zu Ende gebracht.</translation>
    </message>
    <message>
        <source>the answers</source>
        <translation>die Antworten</translation>
    </message>
    <message>
        <source>%1 rejected %2 of %3. It accepts: %4.</source>
        <translation>%1 hat %2 von %3 abgelehnt. Angenommen wird: %4.</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>das Passwort</translation>
    </message>
</context>
<context>
    <name>culvert::AuthorizedKeys</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>This is a private key, which must not leave its machine. The public one is a line that begins with &quot;ssh-&quot;.</source>
        <translation>Das ist ein privater Schlüssel, der seinen Rechner nicht verlassen darf. Der öffentliche ist eine Zeile, die mit „ssh-“ beginnt.</translation>
    </message>
    <message>
        <source>This is no public key: one line, such as &quot;ssh-ed25519 AAAA…&quot;.</source>
        <translation>Das ist kein öffentlicher Schlüssel: eine Zeile wie „ssh-ed25519 AAAA…“.</translation>
    </message>
    <message>
        <source>the folder could not be made</source>
        <translation>der Ordner konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>no copy could be kept</source>
        <translation>es konnte keine Kopie aufgehoben werden</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>das ist keine Datei</translation>
    </message>
</context>
<context>
    <name>culvert::Autostart</name>
    <message>
        <source>Whether Culvert starts at login could not be changed: %1</source>
        <translation>Ob Culvert bei der Anmeldung startet, ließ sich nicht ändern: %1</translation>
    </message>
    <message>
        <source>the registry cannot be written.</source>
        <translation>die Registrierung kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>the desktop did not allow it.</source>
        <translation>der Desktop hat es nicht erlaubt.</translation>
    </message>
    <message>
        <source>Culvert keeps your tunnels up.</source>
        <translation>Culvert hält Ihre Tunnel offen.</translation>
    </message>
</context>
<context>
    <name>culvert::BackgroundPortal</name>
    <message>
        <source>there is no portal to ask.</source>
        <translation>es gibt kein Portal, das man fragen könnte.</translation>
    </message>
    <message>
        <source>the question was not answered.</source>
        <translation>die Frage wurde nicht beantwortet.</translation>
    </message>
</context>
<context>
    <name>culvert::CanonicalName</name>
    <message>
        <source>Could not resolve host &quot;%1&quot;</source>
        <translation>Der Rechnername „%1“ ließ sich nicht auflösen</translation>
    </message>
    <message>
        <source>Could not resolve hostname %1</source>
        <translation>Der Rechnername %1 ließ sich nicht auflösen</translation>
    </message>
</context>
<context>
    <name>culvert::ChangedKeyDialog</name>
    <message>
        <source>%1: the host key has changed</source>
        <translation>%1: Der Schlüssel des Servers hat sich geändert</translation>
    </message>
    <message>
        <source>Replace the old key</source>
        <translation>Alten Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 shows another key than before</source>
        <translation>%1 zeigt einen anderen Schlüssel als bisher</translation>
    </message>
    <message>
        <source>The server was set up anew, its address now belongs to another machine, or somebody stands in between. Nothing was sent to it. Ask its owner before you go on.</source>
        <translation>Der Server wurde neu aufgesetzt, seine Adresse gehört jetzt einem anderen Rechner, oder jemand sitzt dazwischen. Es wurde nichts an ihn gesendet. Fragen Sie den Betreiber, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Jetzt gezeigt</translation>
    </message>
    <message>
        <source>Known so far</source>
        <translation>Bisher bekannt</translation>
    </message>
    <message>
        <source>It stands in</source>
        <translation>Steht in</translation>
    </message>
    <message>
        <source>The old line speaks for other hosts as well. Change the file by hand once you are sure.</source>
        <translation>Die alte Zeile gilt auch für andere Rechner. Ändern Sie die Datei von Hand, sobald Sie sicher sind.</translation>
    </message>
    <message>
        <source>To put the new key in the old one&apos;s place, type the host&apos;s name: %1. The file as it is now is kept beside it, with .old behind its name.</source>
        <translation>Um den alten Schlüssel durch den neuen zu ersetzen, tippen Sie den Namen des Rechners: %1. Die jetzige Datei bleibt daneben erhalten, mit .old hinter dem Namen.</translation>
    </message>
    <message>
        <source>Host name, to confirm</source>
        <translation>Name des Rechners, zur Bestätigung</translation>
    </message>
    <message>
        <source>The key of %1 was replaced; the old file is %2. Start &apos;%3&apos; again.</source>
        <translation>Der Schlüssel von %1 wurde ersetzt; die alte Datei ist %2. Starten Sie „%3“ neu.</translation>
    </message>
</context>
<context>
    <name>culvert::Channel</name>
    <message>
        <source>The server forbids connections to %1.</source>
        <translation>Der Server verbietet Verbindungen zu %1.</translation>
    </message>
    <message>
        <source>Nothing listens on %1, as seen from the server.</source>
        <translation>Auf %1 lauscht niemand, vom Server aus gesehen.</translation>
    </message>
    <message>
        <source>The server does not know the name in %1.</source>
        <translation>Der Server kennt den Namen in %1 nicht.</translation>
    </message>
    <message>
        <source>The server could not reach %1.</source>
        <translation>Der Server konnte %1 nicht erreichen.</translation>
    </message>
</context>
<context>
    <name>culvert::CheckModel</name>
    <message>
        <source>Not known yet</source>
        <translation>Noch unbekannt</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Mind this</source>
        <translation>Beachten</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>culvert::CheckText</name>
    <message numerus="yes">
        <source>%n thing(s) would keep this tunnel from working.</source>
        <translation>
            <numerusform>Eine Sache hindert diesen Tunnel am Arbeiten.</numerusform>
            <numerusform>%n Dinge hindern diesen Tunnel am Arbeiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong, but mind %n thing(s).</source>
        <translation>
            <numerusform>Nichts ist falsch, aber eine Sache ist zu beachten.</numerusform>
            <numerusform>Nichts ist falsch, aber %n Dinge sind zu beachten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with what can be known before the login.</source>
        <translation>Was sich vor der Anmeldung wissen lässt, ist in Ordnung.</translation>
    </message>
</context>
<context>
    <name>culvert::ChecksPane</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Prüfung läuft …</translation>
    </message>
</context>
<context>
    <name>culvert::Clashes</name>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>The tunnel &apos;%1&apos; wants %2, too: only one of the two can be up.</source>
        <translation>Auch der Tunnel „%1“ will %2: Nur einer von beiden kann stehen.</translation>
    </message>
    <message>
        <source>Use another port for one of them.</source>
        <translation>Geben Sie einem der beiden einen anderen Port.</translation>
    </message>
</context>
<context>
    <name>culvert::CommandLine</name>
    <message>
        <source>&apos;%1&apos;: a tunnel runs no command on the server.</source>
        <translation>„%1“: Ein Tunnel führt auf dem Server keinen Befehl aus.</translation>
    </message>
    <message>
        <source>unknown option -- %1</source>
        <translation>unbekannte Option -- %1</translation>
    </message>
    <message>
        <source>option requires an argument -- %1</source>
        <translation>die Option verlangt ein Argument -- %1</translation>
    </message>
    <message>
        <source>-f: Culvert does not go to the background by itself; let a service or the desktop program keep the tunnel.</source>
        <translation>-f: Culvert geht nicht von selbst in den Hintergrund; lassen Sie einen Dienst oder das Programm mit Fenster den Tunnel halten.</translation>
    </message>
    <message>
        <source>-%1 has no meaning for a tunnel and is not supported.</source>
        <translation>-%1 hat für einen Tunnel keine Bedeutung und wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>-l: the user&apos;s name is missing</source>
        <translation>-l: Der Benutzername fehlt</translation>
    </message>
    <message>
        <source>Unknown cipher type &apos;%1&apos;</source>
        <translation>Unbekannte Chiffre „%1“</translation>
    </message>
    <message>
        <source>Unknown mac type &apos;%1&apos;</source>
        <translation>Unbekannter MAC „%1“</translation>
    </message>
    <message>
        <source>-W joins the connection to the terminal, which a tunnel does not have; use -L, or -J to reach a host behind another one.</source>
        <translation>-W verbindet die Leitung mit dem Terminal, das ein Tunnel nicht hat; benutzen Sie -L, oder -J für einen Rechner hinter einem anderen.</translation>
    </message>
    <message>
        <source>-%1: %2</source>
        <translation>-%1: %2</translation>
    </message>
    <message>
        <source>-o &apos;%1&apos; names no keyword</source>
        <translation>-o „%1“ nennt kein Schlüsselwort</translation>
    </message>
    <message>
        <source>Bad port &apos;%1&apos;</source>
        <translation>Ungültiger Port „%1“</translation>
    </message>
    <message>
        <source>Only a single -J option is permitted (use commas to separate multiple jump hops)</source>
        <translation>Nur eine Option -J ist erlaubt (mehrere Jump-Hosts mit Kommas trennen)</translation>
    </message>
    <message>
        <source>Cannot specify -J with ProxyCommand</source>
        <translation>-J und ProxyCommand schließen sich aus</translation>
    </message>
    <message>
        <source>Invalid -J argument &apos;%1&apos;</source>
        <translation>Ungültiges Argument von -J: „%1“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an ssh address</source>
        <translation>„%1“ ist keine ssh-Adresse</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no host</source>
        <translation>„%1“ nennt keinen Rechner</translation>
    </message>
    <message>
        <source>This is not an ssh or autossh command.</source>
        <translation>Das ist kein ssh- oder autossh-Befehl.</translation>
    </message>
    <message>
        <source> in &apos;-%1&apos;</source>
        <translation> in &apos;-%1&apos;</translation>
    </message>
    <message>
        <source>; did you mean -%1?</source>
        <translation>; meinten Sie -%1?</translation>
    </message>
</context>
<context>
    <name>culvert::CommandsPane</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>The commands are on the clipboard.</source>
        <translation>Die Befehle sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save the commands</source>
        <translation>Befehle speichern</translation>
    </message>
</context>
<context>
    <name>culvert::Connection</name>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Die Verbindung zu %1 ging verloren.</translation>
    </message>
    <message>
        <source>%1 ended the connection: %2</source>
        <translation>%1 hat die Verbindung beendet: %2</translation>
    </message>
    <message>
        <source>The server may have sent data while it exchanged keys anew, which RFC 4253 forbids; older versions of AsyncSSH do. Update it, or let it exchange keys less often.</source>
        <translation>Der Server hat wohl Daten gesendet, während er neue Schlüssel austauschte; RFC 4253 verbietet das, ältere Fassungen von AsyncSSH tun es. Er braucht eine neuere Fassung oder seltener neue Schlüssel.</translation>
    </message>
    <message>
        <source>%1 went silent: %2 signs of life were not answered.</source>
        <translation>%1 ist verstummt: %2 Lebenszeichen blieben unbeantwortet.</translation>
    </message>
</context>
<context>
    <name>culvert::ConnectionModel</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Closed after %1</source>
        <translation>Geschlossen nach %1</translation>
    </message>
    <message>
        <source>Closed by the client after %1</source>
        <translation>Vom Programm geschlossen nach %1</translation>
    </message>
    <message>
        <source>Closed by the target after %1</source>
        <translation>Vom Ziel geschlossen nach %1</translation>
    </message>
    <message>
        <source>Closed here after %1</source>
        <translation>Hier geschlossen nach %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>culvert::ConnectionsPane</name>
    <message>
        <source>Close connection</source>
        <translation>Verbindung schließen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
</context>
<context>
    <name>culvert::Connector</name>
    <message>
        <source>%1 answers, but refuses connections on port %2.</source>
        <translation>%1 antwortet, lehnt aber Verbindungen an Port %2 ab.</translation>
    </message>
    <message>
        <source>Wrong port, the SSH server is down there, or a firewall rejects it.</source>
        <translation>Falscher Port, der SSH-Server läuft dort nicht, oder eine Firewall lehnt ab.</translation>
    </message>
    <message>
        <source>%1 did not answer.</source>
        <translation>%1 hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <translation>%1 war nicht erreichbar: %2.</translation>
    </message>
    <message>
        <source>There is no route to it from here: is the network or a VPN down?</source>
        <translation>Von hier führt kein Weg dorthin: Fehlt das Netz oder ein VPN?</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>%1 hat binnen %n Sekunde nicht geantwortet.</numerusform>
            <numerusform>%1 hat binnen %n Sekunden nicht geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name %1 is not known here.</source>
        <translation>Der Name %1 ist hier unbekannt.</translation>
    </message>
    <message>
        <source>Nobody says what address %1 has.</source>
        <translation>Niemand sagt, welche Adresse %1 hat.</translation>
    </message>
    <message>
        <source>The name servers do not answer: is the network or a VPN down?</source>
        <translation>Die Nameserver antworten nicht: Fehlt das Netz oder ein VPN?</translation>
    </message>
</context>
<context>
    <name>culvert::ConsentDialog</name>
    <message>
        <source>%1: commands of an imported file</source>
        <translation>%1: Befehle einer importierten Datei</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was imported. Its configuration may run these commands on this computer, as you. Allow them only if you know what they do. You are asked again when the file changes.</source>
        <translation>„%1“ wurde importiert. Die Konfiguration kann diese Befehle auf diesem Rechner in Ihrem Namen ausführen. Erlauben Sie das nur, wenn Sie wissen, was die Befehle tun. Ändert sich die Datei, werden Sie wieder gefragt.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Allow and start</source>
        <translation>Erlauben und starten</translation>
    </message>
    <message>
        <source>Do not start</source>
        <translation>Nicht starten</translation>
    </message>
</context>
<context>
    <name>culvert::Control</name>
    <message>
        <source>The running program (process %1) does not answer.</source>
        <translation>Das laufende Programm (Prozess %1) antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>culvert::ControlServer</name>
    <message>
        <source>The local socket %1 cannot be opened: %2</source>
        <translation>Der lokale Socket %1 lässt sich nicht öffnen: %2</translation>
    </message>
</context>
<context>
    <name>culvert::CredentialBroker</name>
    <message>
        <source>The secret for %1 comes from the keychain.</source>
        <translation>Das Geheimnis für %1 kommt aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be asked: batch mode.</source>
        <translation>„%1“ ließ sich nicht fragen: Stapelbetrieb.</translation>
    </message>
    <message>
        <source>What the keychain has for this was not accepted.</source>
        <translation>Was der Schlüsselbund hierfür hat, wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The secret for %1 is saved in the keychain.</source>
        <translation>Das Geheimnis für %1 ist im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>The secret for %1 could not be saved. %2</source>
        <translation>Das Geheimnis für %1 ließ sich nicht speichern. %2</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask for its password in a window of its own.</source>
        <translation>Wartet auf den Schlüsselbund. Vielleicht fragt er in einem eigenen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>The secret for %1 is the one typed earlier.</source>
        <translation>Das Geheimnis für %1 ist das zuvor eingegebene.</translation>
    </message>
</context>
<context>
    <name>culvert::CredentialDialog</name>
    <message>
        <source>Passphrase for %1</source>
        <translation>Passphrase für %1</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Passwort für %1</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>%1 fragt</translation>
    </message>
    <message>
        <source>That did not open the key. Try again.</source>
        <translation>Das hat den Schlüssel nicht geöffnet. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server did not accept that. Try again.</source>
        <translation>Der Server hat das nicht angenommen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1: login</source>
        <translation>%1: Anmeldung</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>For the tunnel &apos;%1&apos;, to %2.</source>
        <translation>Für den Tunnel „%1“ zu %2.</translation>
    </message>
    <message>
        <source>The server says:</source>
        <translation>Der Server sagt:</translation>
    </message>
    <message>
        <source>Password for the proxy %1</source>
        <translation>Passwort für den Proxy %1</translation>
    </message>
    <message>
        <source>The proxy did not accept that. Try again.</source>
        <translation>Der Proxy hat das nicht angenommen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation>Im Schlüsselbund &amp;merken</translation>
    </message>
    <message>
        <source>Saved once the login was accepted</source>
        <translation>Wird gespeichert, sobald die Anmeldung angenommen ist</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Entsperren …</translation>
    </message>
    <message>
        <source>PIN of the security token for %1</source>
        <translation>PIN des Sicherheitsschlüssels für %1</translation>
    </message>
    <message>
        <source>The token did not accept that. Try again.</source>
        <translation>Der Sicherheitsschlüssel hat das nicht angenommen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>culvert::CredentialStore</name>
    <message>
        <source>No keychain service runs here. Start one (such as GNOME Keyring or KWallet), or type the secret each time.</source>
        <translation>Hier läuft kein Schlüsselbunddienst. Starten Sie einen (etwa GNOME Keyring oder KWallet) oder tippen Sie die Angabe jedes Mal ein.</translation>
    </message>
    <message>
        <source>Windows keeps no credentials for this login, which may be a service&apos;s or one from another computer. Log in here yourself, or type the secret each time.</source>
        <translation>Windows bewahrt für diese Anmeldung keine Anmeldeinformationen auf; sie gehört vielleicht einem Dienst oder kommt von einem anderen Rechner. Melden Sie sich selbst hier an oder tippen Sie die Angabe jedes Mal ein.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it in the keychain&apos;s own settings.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert. Erlauben Sie ihn in den Einstellungen des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Check its service, or whether it waits for you in another window.</source>
        <translation>Der Schlüsselbund antwortet nicht. Prüfen Sie seinen Dienst oder ob er in einem anderen Fenster auf Sie wartet.</translation>
    </message>
    <message>
        <source>The keychain failed. The log has its own words.</source>
        <translation>Der Schlüsselbund hat versagt. Was er selbst meldet, steht im Protokoll.</translation>
    </message>
    <message>
        <source>The list of what Culvert has saved cannot be read or written.</source>
        <translation>Die Liste dessen, was Culvert gespeichert hat, lässt sich nicht lesen oder schreiben.</translation>
    </message>
</context>
<context>
    <name>culvert::DeepLink</name>
    <message>
        <source>The link names no tunnel.</source>
        <translation>Der Link nennt keinen Tunnel.</translation>
    </message>
    <message>
        <source>The link names no host.</source>
        <translation>Der Link nennt keinen Rechner.</translation>
    </message>
    <message>
        <source>A password does not belong into a link.</source>
        <translation>Ein Passwort gehört nicht in einen Link.</translation>
    </message>
</context>
<context>
    <name>culvert::Demo</name>
    <message>
        <source>Demo: a page of yours, shown on host B</source>
        <translation>Demo: eine Seite von Ihnen, gezeigt auf Host B</translation>
    </message>
    <message>
        <source>Demo: a notebook on host B</source>
        <translation>Demo: ein Notebook auf Host B</translation>
    </message>
    <message>
        <source>Host B is a small SSH server inside Culvert. Look at %1 with a browser.</source>
        <translation>Host B ist ein kleiner SSH-Server in Culvert. Sehen Sie sich %1 mit einem Browser an.</translation>
    </message>
</context>
<context>
    <name>culvert::DemoStory</name>
    <message>
        <source>The browser asked port %1 of this computer, and port 8888 of host B answered: a service over there looks as if it were here.</source>
        <translation>Der Browser fragte Port %1 dieses Rechners, und Port 8888 von Host B antwortete: ein Dienst dort sieht aus, als wäre er hier.</translation>
    </message>
    <message>
        <source>Question and answer went through one encrypted SSH connection. B opened no port to the network for it.</source>
        <translation>Frage und Antwort gingen durch eine verschlüsselte SSH-Verbindung. B hat dafür keinen Port zum Netz geöffnet.</translation>
    </message>
    <message>
        <source>Culvert did not only connect: it looked whether the notebook really answers. That is what the full mark beside the tunnel says.</source>
        <translation>Culvert hat nicht nur verbunden, sondern nachgesehen, ob das Notebook wirklich antwortet. Das sagt das volle Zeichen neben dem Tunnel.</translation>
    </message>
    <message>
        <source>The browser asked port %1 of host B, and a page on this computer answered: something here looks as if it were over there.</source>
        <translation>Der Browser fragte Port %1 von Host B, und eine Seite auf diesem Rechner antwortete: etwas hier sieht aus, als wäre es dort.</translation>
    </message>
    <message>
        <source>It was this computer that dialled B. Nobody has to get in here, so no router needs a rule.</source>
        <translation>Dieser Rechner hat B angewählt. Niemand muss hier hereinkommen, also braucht kein Router eine Regel.</translation>
    </message>
    <message>
        <source>A notebook on host B</source>
        <translation>Ein Notebook auf Host B</translation>
    </message>
    <message>
        <source>A page of this computer, seen from host B</source>
        <translation>Eine Seite dieses Rechners, von Host B aus gesehen</translation>
    </message>
    <message>
        <source>B listens for its own programs only, not for its network. Stop the tunnel, and the port is gone.</source>
        <translation>B lauscht nur für die eigenen Programme, nicht für sein Netz. Halten Sie den Tunnel an, und der Port ist weg.</translation>
    </message>
</context>
<context>
    <name>culvert::DestinationPage</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Rechner</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>for example Notebook on lab-7</source>
        <translation>zum Beispiel Notebook auf lab-7</translation>
    </message>
    <message>
        <source>a name, an address, or a Host of ~/.ssh/config</source>
        <translation>ein Name, eine Adresse oder ein Host aus ~/.ssh/config</translation>
    </message>
    <message>
        <source>22, or what ~/.ssh/config says</source>
        <translation>22 oder was in ~/.ssh/config steht</translation>
    </message>
    <message>
        <source>your login name, or what ~/.ssh/config says</source>
        <translation>Ihr Anmeldename oder was in ~/.ssh/config steht</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
</context>
<context>
    <name>culvert::DetailPanel</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What this tunnel is for, whom to ask about it</source>
        <translation>Wozu dieser Tunnel dient und wen man dazu fragt</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, for how long</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>less than 1 min</source>
        <translation>weniger als 1 min</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>What was changed counts from the next start. Until then the tunnel runs as it is shown here.</source>
        <translation>Was geändert wurde, gilt ab dem nächsten Start. Bis dahin läuft der Tunnel so, wie er hier gezeigt wird.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Auf %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tunnel, state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>culvert::Dialogs</name>
    <message>
        <source>Discard what was entered?</source>
        <translation>Die Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>culvert::Doctor</name>
    <message>
        <source>The settings are valid: %1.</source>
        <comment>way to the server</comment>
        <translation>Die Einstellungen sind gültig: %1.</translation>
    </message>
    <message>
        <source>Whether %1 can be reached from %2 shows after the login there.</source>
        <translation>Ob %1 von %2 aus erreichbar ist, zeigt sich nach der Anmeldung dort.</translation>
    </message>
    <message>
        <source>Whether %1 opens %2 shows after the login there.</source>
        <translation>Ob %1 den Port %2 öffnet, zeigt sich nach der Anmeldung dort.</translation>
    </message>
    <message>
        <source>Whether %1 reaches %2 shows after the login there.</source>
        <translation>Ob %1 das Ziel %2 erreicht, zeigt sich nach der Anmeldung dort.</translation>
    </message>
</context>
<context>
    <name>culvert::EmptyPage</name>
    <message>
        <source>A tunnel brings a port of another machine here, or one of yours there, through SSH.</source>
        <translation>Ein Tunnel bringt durch SSH einen Port eines anderen Rechners hierher oder einen von Ihnen dorthin.</translation>
    </message>
    <message>
        <source>New tunnel</source>
        <translation>Neuer Tunnel</translation>
    </message>
    <message>
        <source>Say which machine, which port, and from where</source>
        <translation>Sagen Sie, welcher Rechner, welcher Port und von wo</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Vorführung ausprobieren</translation>
    </message>
    <message>
        <source>No tunnels yet</source>
        <translation>Noch keine Tunnel</translation>
    </message>
    <message>
        <source>No tunnels to show</source>
        <translation>Keine Tunnel zu zeigen</translation>
    </message>
    <message>
        <source>Import from ~/.ssh/config</source>
        <translation>Aus ~/.ssh/config importieren</translation>
    </message>
    <message>
        <source>Or from PuTTY, a file, a command line</source>
        <translation>Oder aus PuTTY, einer Datei, einer Befehlszeile</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) found</source>
        <translation>
            <numerusform>%n Rechner gefunden</numerusform>
            <numerusform>%n Rechner gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>A notebook on a made-up host, reached through a tunnel</source>
        <translation>Ein Notebook auf einem erfundenen Rechner, durch einen Tunnel erreicht</translation>
    </message>
</context>
<context>
    <name>culvert::EndEditor</name>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Unix socket</source>
        <translation>Unix-Socket</translation>
    </message>
    <message>
        <source>Kind of end</source>
        <translation>Art des Endes</translation>
    </message>
    <message>
        <source>Listening address</source>
        <translation>Adresse, auf der gelauscht wird</translation>
    </message>
    <message>
        <source>Target host</source>
        <translation>Zielrechner</translation>
    </message>
    <message>
        <source>Empty: only programs on that host. *: everyone who reaches it.</source>
        <translation>Leer: nur Programme auf jenem Rechner. *: jeder, der ihn erreicht.</translation>
    </message>
    <message>
        <source>Listening port</source>
        <translation>Port, auf dem gelauscht wird</translation>
    </message>
    <message>
        <source>Target port</source>
        <translation>Zielport</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Socket path</source>
        <translation>Pfad des Sockets</translation>
    </message>
    <message>
        <source>A socket&apos;s path has a &apos;/&apos; in it.</source>
        <translation>Der Pfad eines Sockets enthält ein „/“.</translation>
    </message>
    <message>
        <source>The target&apos;s host is missing.</source>
        <translation>Der Rechner des Ziels fehlt.</translation>
    </message>
    <message>
        <source>The port is missing.</source>
        <translation>Der Port fehlt.</translation>
    </message>
    <message>
        <source>The target&apos;s port is missing.</source>
        <translation>Der Port des Ziels fehlt.</translation>
    </message>
</context>
<context>
    <name>culvert::Endpoint</name>
    <message>
        <source>&apos;%1&apos;: the bracket is not closed</source>
        <translation>„%1“: Die Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: nothing may follow a socket&apos;s path</source>
        <translation>„%1“: Auf den Pfad eines Sockets darf nichts folgen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no port</source>
        <translation>„%1“ hat keinen Port</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: write an IPv6 address in square brackets</source>
        <translation>„%1“: IPv6-Adressen stehen in eckigen Klammern</translation>
    </message>
    <message>
        <source>port %1 is not between 0 and 65535</source>
        <translation>der Port %1 liegt nicht zwischen 0 und 65535</translation>
    </message>
    <message>
        <source>the port is missing</source>
        <translation>der Port fehlt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a port</source>
        <translation>„%1“ ist kein Port</translation>
    </message>
</context>
<context>
    <name>culvert::Engine</name>
    <message>
        <source>The agent waits: touch your key, or confirm its use.</source>
        <translation>Der Agent wartet: Berühren Sie Ihren Schlüssel oder bestätigen Sie seine Benutzung.</translation>
    </message>
    <message>
        <source>The security token waits: touch it to confirm this login.</source>
        <translation>Der Sicherheitsschlüssel wartet: Berühren Sie ihn, um diese Anmeldung zu bestätigen.</translation>
    </message>
</context>
<context>
    <name>culvert::Error</name>
    <message>
        <source>The tunnel&apos;s settings are not valid.</source>
        <translation>Die Einstellungen des Tunnels sind nicht gültig.</translation>
    </message>
    <message>
        <source>Correct the named field, then start again.</source>
        <translation>Berichtigen Sie das genannte Feld und starten Sie neu.</translation>
    </message>
    <message>
        <source>A key file could not be read.</source>
        <translation>Eine Schlüsseldatei ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Check that the file exists, is a private key and is readable by you alone (chmod 600).</source>
        <translation>Prüfen Sie, ob die Datei da ist, ein privater Schlüssel ist und nur von Ihnen gelesen werden darf (chmod 600).</translation>
    </message>
    <message>
        <source>Check that the file exists, is a private key and is readable by you alone (its properties, Security).</source>
        <translation>Prüfen Sie, ob die Datei da ist, ein privater Schlüssel ist und nur von Ihnen gelesen werden darf (ihre Eigenschaften, Sicherheit).</translation>
    </message>
    <message>
        <source>The host&apos;s name is not known here.</source>
        <translation>Der Name des Rechners ist hier unbekannt.</translation>
    </message>
    <message>
        <source>Check the spelling; are you offline, or is a VPN down?</source>
        <translation>Prüfen Sie die Schreibweise; fehlt das Netz oder ein VPN?</translation>
    </message>
    <message>
        <source>The host could not be connected to.</source>
        <translation>Mit dem Rechner kam keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>Check the port, that the SSH server runs, and that no firewall rejects the connection.</source>
        <translation>Prüfen Sie den Port, ob der SSH-Server läuft und ob keine Firewall ablehnt.</translation>
    </message>
    <message>
        <source>The host did not answer in time.</source>
        <translation>Der Rechner antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The host is off, filtered by a firewall, or behind a router without a port forward. If it is behind NAT, turn the tunnel round: let it dial out.</source>
        <translation>Der Rechner ist aus, hinter einer Firewall oder hinter einem Router ohne Portweiterleitung. Steht er hinter NAT, drehen Sie den Tunnel um: Lassen Sie ihn hinauswählen.</translation>
    </message>
    <message>
        <source>The host answered, but no SSH connection came about.</source>
        <translation>Der Rechner antwortete, aber keine SSH-Verbindung kam zustande.</translation>
    </message>
    <message>
        <source>Is it an SSH port? The server may be overloaded (MaxStartups) or refuse this address.</source>
        <translation>Ist es ein SSH-Port? Der Server kann überlastet sein (MaxStartups) oder diese Adresse abweisen.</translation>
    </message>
    <message>
        <source>The host&apos;s key is not known and was not accepted.</source>
        <translation>Der Schlüssel des Servers ist unbekannt und wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s owner (ssh-keygen -lf on the server), then accept it.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem Betreiber (ssh-keygen -lf auf dem Server) und nehmen Sie ihn dann an.</translation>
    </message>
    <message>
        <source>The host&apos;s key has changed.</source>
        <translation>Der Schlüssel des Servers hat sich geändert.</translation>
    </message>
    <message>
        <source>Somebody may be in between. Ask the server&apos;s owner whether it was reinstalled before you replace the old key.</source>
        <translation>Jemand könnte dazwischensitzen. Fragen Sie den Betreiber, ob neu installiert wurde, bevor Sie den alten Schlüssel ersetzen.</translation>
    </message>
    <message>
        <source>The host&apos;s key is marked as revoked.</source>
        <translation>Der Schlüssel des Servers ist als widerrufen markiert.</translation>
    </message>
    <message>
        <source>Do not connect. Ask the server&apos;s owner for its new key.</source>
        <translation>Verbinden Sie sich nicht. Fragen Sie den Betreiber nach dem neuen Schlüssel.</translation>
    </message>
    <message>
        <source>The host is vouched for only by a certificate authority, which this program cannot check.</source>
        <translation>Für den Server bürgt nur eine Zertifizierungsstelle, was dieses Programm nicht prüfen kann.</translation>
    </message>
    <message>
        <source>Compare the plain host key&apos;s fingerprint with the server&apos;s owner, then accept it once.</source>
        <translation>Vergleichen Sie den Fingerabdruck des einfachen Schlüssels mit dem Betreiber und nehmen Sie ihn dann einmal an.</translation>
    </message>
    <message>
        <source>The server did not accept the login.</source>
        <translation>Der Server nahm die Anmeldung nicht an.</translation>
    </message>
    <message>
        <source>Check the user name and that your public key is in the server&apos;s authorized_keys.</source>
        <translation>Prüfen Sie den Benutzernamen und ob Ihr öffentlicher Schlüssel in authorized_keys auf dem Server steht.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key.</source>
        <translation>Die Passphrase öffnet den Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Start again with the right passphrase.</source>
        <translation>Starten Sie mit der richtigen Passphrase neu.</translation>
    </message>
    <message>
        <source>The port on this computer could not be opened.</source>
        <translation>Der Port auf diesem Rechner ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Use another port, or stop the program that holds it.</source>
        <translation>Benutzen Sie einen anderen Port oder beenden Sie das Programm, das ihn hält.</translation>
    </message>
    <message>
        <source>The server did not open the port.</source>
        <translation>Der Server öffnete den Port nicht.</translation>
    </message>
    <message>
        <source>Check that the bind address exists on the server and that the port is allowed and free there.</source>
        <translation>Prüfen Sie, ob es die Adresse auf dem Server gibt und ob der Port dort erlaubt und frei ist.</translation>
    </message>
    <message>
        <source>The port is taken on the server, most often by your own earlier connection.</source>
        <translation>Der Port ist auf dem Server belegt, meist durch Ihre eigene frühere Verbindung.</translation>
    </message>
    <message>
        <source>Where retrying is on it is tried again by itself. On the server set ClientAliveInterval 15 and ClientAliveCountMax 3, so dead connections are dropped in 45 s.</source>
        <translation>Wo Wiederholen an ist, wird es von selbst neu versucht. Setzen Sie auf dem Server ClientAliveInterval 15 und ClientAliveCountMax 3, dann fallen tote Verbindungen nach 45 s weg.</translation>
    </message>
    <message>
        <source>The server does not allow this account to open the port.</source>
        <translation>Der Server erlaubt diesem Konto nicht, den Port zu öffnen.</translation>
    </message>
    <message>
        <source>On the server check AllowTcpForwarding, PermitListen and the key&apos;s options in authorized_keys (restrict, permitlisten; localhost and 127.0.0.1 are different spellings).</source>
        <translation>Prüfen Sie auf dem Server AllowTcpForwarding, PermitListen und die Optionen des Schlüssels in authorized_keys (restrict, permitlisten; localhost und 127.0.0.1 sind verschiedene Schreibweisen).</translation>
    </message>
    <message>
        <source>The server never answered the request to open a port.</source>
        <translation>Der Server beantwortete die Bitte um einen Port nie.</translation>
    </message>
    <message>
        <source>This server does not seem to know remote forwarding; use another server program, such as OpenSSH.</source>
        <translation>Dieser Server kennt entfernte Weiterleitungen wohl nicht; benutzen Sie ein anderes Serverprogramm wie OpenSSH.</translation>
    </message>
    <message>
        <source>Nothing listens at the target.</source>
        <translation>Am Ziel lauscht niemand.</translation>
    </message>
    <message>
        <source>Start the service at the target; &apos;localhost&apos; there means the machine that makes the connection.</source>
        <translation>Starten Sie den Dienst am Ziel; „localhost“ ist dort der Rechner, der die Verbindung macht.</translation>
    </message>
    <message>
        <source>The server forbids this target.</source>
        <translation>Der Server verbietet dieses Ziel.</translation>
    </message>
    <message>
        <source>On the server check AllowTcpForwarding, PermitOpen and the key&apos;s permitopen.</source>
        <translation>Prüfen Sie auf dem Server AllowTcpForwarding, PermitOpen und permitopen des Schlüssels.</translation>
    </message>
    <message>
        <source>The target&apos;s name is not known at the far side.</source>
        <translation>Der Name des Ziels ist auf der anderen Seite unbekannt.</translation>
    </message>
    <message>
        <source>The name is looked up there, not here: use an address or a name that side knows.</source>
        <translation>Der Name wird dort nachgeschlagen, nicht hier: Nehmen Sie eine Adresse oder einen Namen, den jene Seite kennt.</translation>
    </message>
    <message>
        <source>The target could not be reached from the far side.</source>
        <translation>Das Ziel war von der anderen Seite aus nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the route and the firewall between the far side and the target.</source>
        <translation>Prüfen Sie Weg und Firewall zwischen der anderen Seite und dem Ziel.</translation>
    </message>
    <message>
        <source>This build cannot do that.</source>
        <translation>Diese Fassung kann das nicht.</translation>
    </message>
    <message>
        <source>See &apos;culvert-cli --version&apos; for what this build can do.</source>
        <translation>Was diese Fassung kann, sagt „culvert-cli --version“.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Die Verbindung ging verloren.</translation>
    </message>
    <message>
        <source>Dropped by the network or the server. It is dialled again by itself where retrying is on.</source>
        <translation>Netz oder Server haben sie fallen gelassen. Wo Wiederholen an ist, wird von selbst neu gewählt.</translation>
    </message>
    <message>
        <source>The line went silent.</source>
        <translation>Die Leitung verstummte.</translation>
    </message>
    <message>
        <source>Sleep, Wi-Fi or a NAT time-out. It is dialled again by itself where retrying is on.</source>
        <translation>Ruhezustand, WLAN oder eine NAT-Frist. Wo Wiederholen an ist, wird von selbst neu gewählt.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Start it again when you want it.</source>
        <translation>Starten Sie neu, wenn Sie es wünschen.</translation>
    </message>
    <message>
        <source>Something went wrong inside Culvert.</source>
        <translation>In Culvert ging etwas schief.</translation>
    </message>
    <message>
        <source>Please report it with the log.</source>
        <translation>Bitte melden Sie es mit dem Protokoll.</translation>
    </message>
    <message>
        <source>The login needs a password or passphrase and nobody gave one.</source>
        <translation>Die Anmeldung braucht ein Passwort oder eine Passphrase, und niemand gab sie ein.</translation>
    </message>
    <message>
        <source>Start it again and answer the question, or use a key without a passphrase or an agent.</source>
        <translation>Starten Sie neu und beantworten Sie die Frage, oder benutzen Sie einen Agenten oder einen Schlüssel ohne Passphrase.</translation>
    </message>
    <message>
        <source>The proxy could not be used.</source>
        <translation>Der Proxy ließ sich nicht benutzen.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and kind, and that it runs.</source>
        <translation>Prüfen Sie Adresse und Art des Proxys und ob er läuft.</translation>
    </message>
    <message>
        <source>The proxy does not let this connection through.</source>
        <translation>Der Proxy lässt diese Verbindung nicht durch.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s user and password, and ask its owner which hosts and ports it allows.</source>
        <translation>Prüfen Sie Benutzer und Passwort des Proxys und fragen Sie den Betreiber, welche Rechner und Ports er erlaubt.</translation>
    </message>
    <message>
        <source>An imported configuration wants to run commands on this computer, and nobody allowed it.</source>
        <translation>Eine importierte Konfiguration will auf diesem Rechner Befehle ausführen, und niemand hat das erlaubt.</translation>
    </message>
    <message>
        <source>Read the commands; if you trust them, start it in the window or with &apos;culvert-cli run --allow-commands&apos;.</source>
        <translation>Lesen Sie die Befehle; wenn Sie ihnen trauen, starten Sie im Fenster oder mit „culvert-cli run --allow-commands“.</translation>
    </message>
    <message>
        <source>The login did not come to an end in time.</source>
        <translation>Die Anmeldung kam nicht rechtzeitig zu einem Ende.</translation>
    </message>
    <message>
        <source>The server fell silent while it let you in: look at its load and its log (PAM, a directory or a second factor that does not answer).</source>
        <translation>Der Server verstummte, während er Sie einließ: sehen Sie nach seiner Last und seinem Protokoll (PAM, ein Verzeichnisdienst oder ein zweiter Faktor, der nicht antwortet).</translation>
    </message>
    <message>
        <source>The system gives the program too few files or threads.</source>
        <translation>Das System gibt dem Programm zu wenige Dateien oder Threads.</translation>
    </message>
    <message>
        <source>Raise the limits it is started with (ulimit -n, ulimit -u), or end what is not needed.</source>
        <translation>Setzen Sie die Grenzen herauf, mit denen es gestartet wird (ulimit -n, ulimit -u), oder beenden Sie, was nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>End programs that are not needed, then start it again.</source>
        <translation>Beenden Sie Programme, die nicht gebraucht werden, und starten Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>culvert::ErrorBlock</name>
    <message>
        <source>Stop the tunnel</source>
        <translation>Tunnel beenden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>It broke at %1.</source>
        <translation>Es scheiterte bei %1.</translation>
    </message>
</context>
<context>
    <name>culvert::EventLogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
</context>
<context>
    <name>culvert::Export</name>
    <message>
        <source>ssh cannot listen on any free port here: give the forward %1 a port of its own.</source>
        <translation>ssh kann hier nicht auf irgendeinem freien Port lauschen: Geben Sie der Weiterleitung %1 einen eigenen Port.</translation>
    </message>
    <message>
        <source>ssh command</source>
        <translation>ssh-Befehl</translation>
    </message>
    <message>
        <source>ssh command for PowerShell</source>
        <translation>ssh-Befehl für PowerShell</translation>
    </message>
    <message>
        <source>autossh command</source>
        <translation>autossh-Befehl</translation>
    </message>
    <message>
        <source>ssh_config block</source>
        <translation>Abschnitt für ssh_config</translation>
    </message>
    <message>
        <source>systemd service of a user</source>
        <translation>systemd-Dienst eines Benutzers</translation>
    </message>
    <message>
        <source>systemd service of the system</source>
        <translation>systemd-Dienst des Systems</translation>
    </message>
    <message>
        <source>launchd agent (macOS)</source>
        <translation>launchd-Agent (macOS)</translation>
    </message>
    <message>
        <source>Windows Task Scheduler</source>
        <translation>Windows-Aufgabenplanung</translation>
    </message>
    <message>
        <source>authorized_keys line for the server</source>
        <translation>authorized_keys-Zeile für den Server</translation>
    </message>
    <message>
        <source>sshd_config block for the server</source>
        <translation>sshd_config-Abschnitt für den Server</translation>
    </message>
    <message>
        <source>Culvert file</source>
        <translation>Culvert-Datei</translation>
    </message>
    <message>
        <source>A host is needed.</source>
        <translation>Ein Rechner ist nötig.</translation>
    </message>
    <message>
        <source>sshd has no way to write the path of the forward %1.</source>
        <translation>sshd kann den Pfad der Weiterleitung %1 nicht ausdrücken.</translation>
    </message>
</context>
<context>
    <name>culvert::ExportDialog</name>
    <message>
        <source>&amp;Run culvert-cli there instead of ssh</source>
        <translation>Dort &amp;culvert-cli statt ssh ausführen</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Diesen Rechner</translation>
    </message>
    <message>
        <source>The other machine</source>
        <translation>Den anderen Rechner</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>The export</source>
        <translation>Der Export</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Export speichern</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
</context>
<context>
    <name>culvert::ExportNotes</name>
    <message>
        <source>The proxy %1 is left out: ssh knows none in front of a jump host.</source>
        <translation>Der Proxy %1 ist weggelassen: Vor einem Jump-Host kennt ssh keinen.</translation>
    </message>
    <message>
        <source>The login %1 of the proxy is left out: nc knows none for SOCKS.</source>
        <translation>Die Anmeldung %1 am Proxy ist weggelassen: Für SOCKS kennt nc keine.</translation>
    </message>
    <message>
        <source>nc asks for the password of the proxy, and nobody answers a service.</source>
        <translation>nc fragt nach dem Passwort des Proxys, und einem Dienst antwortet niemand.</translation>
    </message>
    <message>
        <source>The forward -%1 %2 is left out: it is switched off.</source>
        <translation>Die Weiterleitung -%1 %2 ist weggelassen: Sie ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>ssh connects at once, not at the first client.</source>
        <translation>ssh verbindet sich sofort, nicht erst beim ersten Programm.</translation>
    </message>
    <message>
        <source>What %1 says about the host is left out.</source>
        <translation>Was %1 über den Rechner sagt, ist weggelassen.</translation>
    </message>
    <message>
        <source>A SOCKS proxy reaches whatever the server reaches, Unix sockets included.</source>
        <translation>Ein SOCKS-Proxy erreicht alles, was der Server erreicht, auch Unix-Sockets.</translation>
    </message>
    <message>
        <source>The server picks the port: every port of that address is allowed.</source>
        <translation>Der Server sucht den Port aus: Jeder Port jener Adresse ist erlaubt.</translation>
    </message>
    <message>
        <source>sshd keeps no list of Unix sockets to listen on: any path is allowed that the account can write.</source>
        <translation>sshd führt keine Liste von Unix-Sockets, auf denen gelauscht werden darf: Erlaubt ist jeder Pfad, den das Konto schreiben kann.</translation>
    </message>
    <message>
        <source>The key can still listen on Unix sockets, wherever the account can write; the sshd_config block forbids that.</source>
        <translation>Der Schlüssel kann noch auf Unix-Sockets lauschen, wo immer das Konto schreiben kann; der sshd_config-Abschnitt verbietet das.</translation>
    </message>
    <message>
        <source>ssh has one connection for all clients.</source>
        <translation>ssh hat eine Verbindung für alle Programme.</translation>
    </message>
    <message>
        <source>The line has no key yet: put the public key at its end.</source>
        <translation>Die Zeile enthält noch keinen Schlüssel: Hängen Sie den öffentlichen Schlüssel an ihr Ende.</translation>
    </message>
</context>
<context>
    <name>culvert::Fault</name>
    <message>
        <source>Only %1 itself can use this port, although more was asked for.</source>
        <translation>Nur Programme auf %1 können diesen Port benutzen, obwohl mehr verlangt war.</translation>
    </message>
    <message>
        <source>Everyone who reaches %1 can use this port, although only its network was asked for.</source>
        <translation>Jeder, der zu %1 durchkommt, kann diesen Port benutzen, obwohl nur das Netz dort gemeint war.</translation>
    </message>
    <message>
        <source>Everyone who reaches %1 can use this port, although only %1 itself was asked for.</source>
        <translation>Jeder, der zu %1 durchkommt, kann diesen Port benutzen, obwohl nur Programme dort gemeint waren.</translation>
    </message>
    <message>
        <source>The network of %1 can use this port, although only %1 itself was asked for.</source>
        <translation>Das Netz von %1 kann diesen Port benutzen, obwohl nur Programme auf %1 gemeint waren.</translation>
    </message>
    <message>
        <source>Only the network of %1 can use this port, although everyone was asked for.</source>
        <translation>Nur das Netz von %1 kann diesen Port benutzen, obwohl jeder gemeint war.</translation>
    </message>
    <message>
        <source>On %1 set GatewayPorts to clientspecified.</source>
        <translation>Stellen Sie auf %1 GatewayPorts auf clientspecified.</translation>
    </message>
    <message>
        <source>Stop the tunnel if that is not wanted.</source>
        <translation>Beenden Sie den Tunnel, wenn das nicht gewollt ist.</translation>
    </message>
    <message>
        <source>Stop the tunnel if that is not wanted; on %1 set GatewayPorts to no or clientspecified.</source>
        <translation>Beenden Sie den Tunnel, wenn das nicht gewollt ist; stellen Sie auf %1 GatewayPorts auf no oder clientspecified.</translation>
    </message>
</context>
<context>
    <name>culvert::FileContent</name>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>it did not come to its end in time</source>
        <translation>sie kam nicht rechtzeitig an ihr Ende</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>sie ist keine gewöhnliche Datei</translation>
    </message>
</context>
<context>
    <name>culvert::FileLock</name>
    <message>
        <source>unknown reason</source>
        <translation>unbekannter Grund</translation>
    </message>
    <message>
        <source>%1 is held by another program.</source>
        <translation>%1 wird von einem anderen Programm gehalten.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to: %2.</source>
        <translation>In den Ordner %1 lässt sich nicht schreiben: %2.</translation>
    </message>
</context>
<context>
    <name>culvert::FirstHop</name>
    <message>
        <source>%1 is known as %2.</source>
        <comment>name, addresses</comment>
        <translation>%1 hat die Adresse %2.</translation>
    </message>
    <message>
        <source>The name %1 is not known here.</source>
        <translation>Der Name %1 ist hier unbekannt.</translation>
    </message>
    <message>
        <source>The proxy command for %1 could not be run.</source>
        <translation>Der Proxy-Befehl für %1 ließ sich nicht ausführen.</translation>
    </message>
    <message>
        <source>The proxy command for %1 runs.</source>
        <translation>Der Proxy-Befehl für %1 läuft.</translation>
    </message>
    <message>
        <source>%1 takes connections; it answered within %2 ms.</source>
        <translation>%1 nimmt Verbindungen an; die Antwort kam nach %2 ms.</translation>
    </message>
    <message>
        <source>%1 greets as %2 and exchanges keys.</source>
        <translation>%1 meldet sich als %2 und tauscht Schlüssel aus.</translation>
    </message>
    <message>
        <source>The key %1 %2 of %3 is the known one.</source>
        <translation>Der Schlüssel %1 %2 von %3 ist der bekannte.</translation>
    </message>
    <message>
        <source>%1 You will be asked whether it is the right one.</source>
        <translation>%1 Sie werden gefragt, ob es der richtige ist.</translation>
    </message>
    <message>
        <source>%1 It will be accepted without a question.</source>
        <translation>%1 Er wird ohne Nachfrage angenommen.</translation>
    </message>
    <message>
        <source>The proxy %1 connects to %2.</source>
        <translation>Der Proxy %1 verbindet mit %2.</translation>
    </message>
    <message>
        <source>The proxy %1 could not be reached. %2</source>
        <translation>Der Proxy %1 war nicht erreichbar. %2</translation>
    </message>
    <message>
        <source>The proxy %1 takes connections.</source>
        <translation>Der Proxy %1 nimmt Verbindungen an.</translation>
    </message>
    <message>
        <source>Only a login at the proxy can tell whether %1 answers.</source>
        <translation>Ob %1 antwortet, zeigt erst eine Anmeldung am Proxy.</translation>
    </message>
</context>
<context>
    <name>culvert::ForeignCommands</name>
    <message>
        <source>%1 (%2 line %3)</source>
        <translation>%1 (%2 Zeile %3)</translation>
    </message>
</context>
<context>
    <name>culvert::FormCheck</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft …</translation>
    </message>
</context>
<context>
    <name>culvert::FormRow</name>
    <message>
        <source>Use the file&apos;s</source>
        <translation>Wert der Datei</translation>
    </message>
    <message>
        <source>Use the file&apos;s value</source>
        <translation>Wert der Datei benutzen</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, aus %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>instead of %1, from %2</source>
        <translation>statt %1, aus %2</translation>
    </message>
</context>
<context>
    <name>culvert::Forward</name>
    <message>
        <source>Bad forwarding specification &apos;%1&apos;: %2.</source>
        <translation>Ungültige Weiterleitung „%1“: %2.</translation>
    </message>
    <message>
        <source>&apos;${&apos; is not closed</source>
        <translation>„${“ ist nicht geschlossen</translation>
    </message>
    <message>
        <source>the variable %1 is not set</source>
        <translation>die Variable %1 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation>eine Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>only &apos;:&apos; may follow &apos;]&apos;</source>
        <translation>auf „]“ darf nur „:“ folgen</translation>
    </message>
    <message>
        <source>it ends in a backslash</source>
        <translation>sie endet mit einem umgekehrten Schrägstrich</translation>
    </message>
    <message>
        <source>it has more than four fields; write IPv6 addresses in brackets</source>
        <translation>sie hat mehr als vier Felder; IPv6-Adressen stehen in eckigen Klammern</translation>
    </message>
    <message>
        <source>the socket&apos;s path is longer than %1 bytes</source>
        <translation>der Pfad des Sockets ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>the host name is too long</source>
        <translation>der Rechnername ist zu lang</translation>
    </message>
    <message>
        <source>it contains a NUL character</source>
        <translation>sie enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it names no target</source>
        <translation>sie nennt kein Ziel</translation>
    </message>
    <message>
        <source>-D takes no target</source>
        <translation>-D nimmt kein Ziel</translation>
    </message>
    <message>
        <source>the target&apos;s port is 0</source>
        <translation>der Port des Ziels ist 0</translation>
    </message>
    <message>
        <source>port 0 is for the server&apos;s side only</source>
        <translation>Port 0 gibt es nur auf der Seite des Servers</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardEditor</name>
    <message>
        <source>The option begins with -L, -R or -D.</source>
        <translation>Die Option beginnt mit -L, -R oder -D.</translation>
    </message>
    <message>
        <source>Kind of forward</source>
        <translation>Art der Weiterleitung</translation>
    </message>
    <message>
        <source>As an ssh &amp;option</source>
        <translation>Als ssh-&amp;Option</translation>
    </message>
    <message>
        <source>A port on %1 that leads to what %2 reaches</source>
        <translation>Ein Port auf %1, der zu etwas führt, das %2 erreicht</translation>
    </message>
    <message>
        <source>A SOCKS proxy on %1 that connects from %2</source>
        <translation>Ein SOCKS-Proxy auf %1, der von %2 aus verbindet</translation>
    </message>
    <message>
        <source>Programs on %1 open</source>
        <translation>Programme auf %1 öffnen</translation>
    </message>
    <message>
        <source>and %1 connects them to</source>
        <translation>und %1 verbindet sie mit</translation>
    </message>
    <message>
        <source>whatever address they ask for</source>
        <translation>jeder Adresse, die sie verlangen</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardListEditor</name>
    <message>
        <source>Forwards</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>A forward brings a port of one machine to the other. Without one the tunnel only keeps the connection.</source>
        <translation>Eine Weiterleitung bringt einen Port des einen Rechners auf den anderen. Ohne sie hält der Tunnel nur die Verbindung.</translation>
    </message>
    <message>
        <source>&amp;Add forward</source>
        <translation>Weiterleitung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>ssh_config names this forward, too. It stays here, switched off, so that it is not opened from there.</source>
        <translation>Auch ssh_config nennt diese Weiterleitung. Sie bleibt hier stehen, ausgeschaltet, damit sie von dort nicht geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardModel</name>
    <message>
        <source>any free port on %1</source>
        <translation>irgendein freier Port auf %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>address on host</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>anywhere, from %1 (SOCKS)</source>
        <translation>überallhin, von %1 aus (SOCKS)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, for whom</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open this</source>
        <translation>Dies öffnen,</translation>
    </message>
    <message>
        <source>to reach this</source>
        <translation>um dies zu erreichen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1 (from ssh_config: it can be switched off while the tunnel runs)</source>
        <translation>%1 (aus ssh_config: abschaltbar, solange der Tunnel läuft)</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardSet</name>
    <message>
        <source>A connection has reached %1.</source>
        <translation>Eine Verbindung hat %1 erreicht.</translation>
    </message>
    <message>
        <source>%1 listens on %2.</source>
        <translation>%1 lauscht auf %2.</translation>
    </message>
    <message>
        <source>The server offers a connection that came to %1, which no forward of this tunnel asked for; it was refused.</source>
        <translation>Der Server bietet eine Verbindung an, die bei %1 ankam; danach hat keine Weiterleitung dieses Tunnels gefragt. Sie wurde abgelehnt.</translation>
    </message>
    <message>
        <source>%1 is no longer part of the tunnel.</source>
        <translation>%1 gehört nicht mehr zum Tunnel.</translation>
    </message>
</context>
<context>
    <name>culvert::Forwarder</name>
    <message>
        <source>This is a SOCKS port, not a web server: use socks5h:// with it.</source>
        <translation>Dies ist ein SOCKS-Port, kein Webserver: Benutzen Sie ihn mit socks5h://.</translation>
    </message>
    <message>
        <source>A client of the SOCKS proxy was turned away: %1.</source>
        <translation>Ein Programm wurde vom SOCKS-Proxy abgewiesen: %1.</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardsPane</name>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>No browser could be opened. The address was copied: %1</source>
        <translation>Es ließ sich kein Browser öffnen. Die Adresse wurde kopiert: %1</translation>
    </message>
    <message>
        <source>This tunnel is a login and no more: nothing is forwarded through it yet.</source>
        <translation>Dieser Tunnel ist nur eine Anmeldung: noch wird nichts durch ihn weitergeleitet.</translation>
    </message>
    <message>
        <source>Add a forward…</source>
        <translation>Weiterleitung hinzufügen…</translation>
    </message>
</context>
<context>
    <name>culvert::GeneralPage</name>
    <message>
        <source>Start Culvert when I log in</source>
        <translation>Culvert bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Start again the tunnels that ran when Culvert quit</source>
        <translation>Tunnel wieder starten, die beim Beenden liefen</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Das Schließen des Fensters</translation>
    </message>
    <message>
        <source>hides it in the tray</source>
        <translation>versteckt es in der Symbolleiste</translation>
    </message>
    <message>
        <source>minimises it</source>
        <translation>minimiert es</translation>
    </message>
    <message>
        <source>quits Culvert</source>
        <translation>beendet Culvert</translation>
    </message>
    <message>
        <source>Ask before quitting while tunnels run</source>
        <translation>Vor dem Beenden fragen, solange Tunnel laufen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>kB, MB (1000)</source>
        <translation>kB, MB (1000)</translation>
    </message>
    <message>
        <source>KiB, MiB (1024)</source>
        <translation>KiB, MiB (1024)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Show no window then</source>
        <translation>Dabei kein Fenster zeigen</translation>
    </message>
</context>
<context>
    <name>culvert::GroupMenu</name>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Neue Gruppe …</translation>
    </message>
</context>
<context>
    <name>culvert::Happenings</name>
    <message numerus="yes">
        <source>%n message(s) came faster than they could be shown, and were left out.</source>
        <translation>
            <numerusform>%n Meldung kam schneller, als sie gezeigt werden konnte, und wurde ausgelassen.</numerusform>
            <numerusform>%n Meldungen kamen schneller, als sie gezeigt werden konnten, und wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::History</name>
    <message>
        <source>The reason is not known.</source>
        <translation>Der Grund ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Waits for its first client</source>
        <translation>Wartet auf den ersten Client</translation>
    </message>
    <message>
        <source>Back after %1</source>
        <translation>Wieder da nach %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Steht</translation>
    </message>
    <message>
        <source>Proved: it leads where it should</source>
        <translation>Bewiesen: Er führt dorthin, wohin er soll</translation>
    </message>
    <message>
        <source>Impaired, %1: %2</source>
        <translation>Eingeschränkt, %1: %2</translation>
    </message>
    <message>
        <source>All of it works again</source>
        <translation>Alles läuft wieder</translation>
    </message>
    <message>
        <source>The port has become free on the server: %1</source>
        <translation>Der Port auf dem Server ist frei geworden: %1</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Verloren: %1</translation>
    </message>
    <message>
        <source>Not reached: %1</source>
        <translation>Nicht erreicht: %1</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>Wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Stopped with the program</source>
        <translation>Mit dem Programm beendet</translation>
    </message>
    <message>
        <source>The program ended without a word</source>
        <translation>Das Programm endete ohne ein Wort</translation>
    </message>
    <message>
        <source>This computer falls asleep</source>
        <translation>Dieser Rechner schläft ein</translation>
    </message>
    <message>
        <source>This computer is awake</source>
        <translation>Dieser Rechner ist wach</translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation>Dieser Rechner hat kein Netz</translation>
    </message>
    <message>
        <source>The network has changed</source>
        <translation>Das Netz hat sich geändert</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>uptime</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, longest gap %2</source>
        <translation>%1, längste Lücke %2</translation>
    </message>
    <message>
        <source>%1, impaired for %2</source>
        <translation>%1, eingeschränkt für %2</translation>
    </message>
    <message>
        <source>Last 24 h: %1</source>
        <translation>Letzte 24 h: %1</translation>
    </message>
</context>
<context>
    <name>culvert::HistoryController</name>
    <message>
        <source>The report is on the clipboard. Names and addresses are replaced; look through it before you send it.</source>
        <translation>Der Bericht liegt in der Zwischenablage. Namen und Adressen sind ersetzt; sehen Sie ihn durch, bevor Sie ihn versenden.</translation>
    </message>
</context>
<context>
    <name>culvert::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>culvert::HistoryPane</name>
    <message>
        <source>The last 24 hours</source>
        <translation>Die letzten 24 Stunden</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>It was not wanted in the last 24 h.</source>
        <translation>In den letzten 24 h war er nicht gewünscht.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Tunnels that are not saved never are.</source>
        <translation>Noch ist nichts aufgezeichnet. Nicht gespeicherte Tunnel werden es nie.</translation>
    </message>
</context>
<context>
    <name>culvert::HopChain</name>
    <message>
        <source>The proxy command for %1 could not be run.</source>
        <translation>Der Proxy-Befehl für %1 ließ sich nicht ausführen.</translation>
    </message>
    <message>
        <source>%1 could not be reached from %2: %3</source>
        <translation>%1 war von %2 aus nicht erreichbar: %3</translation>
    </message>
    <message>
        <source>%1 runs %2; its key is %3 %4</source>
        <translation>Auf %1 läuft %2; sein Schlüssel ist %3 %4</translation>
    </message>
    <message>
        <source>The key %1 of %2 is now known.</source>
        <translation>Der Schlüssel %1 von %2 ist jetzt bekannt.</translation>
    </message>
    <message>
        <source>By the proxy %1.</source>
        <translation>Über den Proxy %1.</translation>
    </message>
</context>
<context>
    <name>culvert::HostField</name>
    <message>
        <source>%1: %2</source>
        <comment>name, where it leads</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>culvert::HostKeyDialog</name>
    <message>
        <source>%1: unknown host key</source>
        <translation>%1: unbekannter Schlüssel des Servers</translation>
    </message>
    <message>
        <source>Trust and connect</source>
        <translation>Vertrauen und verbinden</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Nicht verbinden</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>Ist das wirklich %1?</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>Art des Schlüssels</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Same key known for</source>
        <translation>Derselbe Schlüssel bei</translation>
    </message>
    <message>
        <source>Other keys known</source>
        <translation>Andere bekannte Schlüssel</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Verbürgt durch</translation>
    </message>
    <message>
        <source>a certificate authority (%1), which this program cannot check. That line does not make the key trusted.</source>
        <translation>eine Zertifizierungsstelle (%1), was dieses Programm nicht prüfen kann. Jene Zeile macht den Schlüssel nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>Ask the host&apos;s owner for the fingerprint, or run this on the host itself:</source>
        <translation>Fragen Sie den Betreiber nach dem Fingerabdruck oder führen Sie dies auf dem Rechner selbst aus:</translation>
    </message>
    <message>
        <source>Fingerprint you were given</source>
        <translation>Fingerabdruck, den Sie bekommen haben</translation>
    </message>
    <message>
        <source>Paste the fingerprint you were given to compare it</source>
        <translation>Zum Vergleich den Fingerabdruck einfügen, den Sie bekommen haben</translation>
    </message>
    <message>
        <source>The same: this is the host you were told of.</source>
        <translation>Derselbe: Das ist der Rechner, den man Ihnen genannt hat.</translation>
    </message>
    <message>
        <source>Not the same. Do not connect unless you know why.</source>
        <translation>Nicht derselbe. Verbinden Sie sich nur, wenn Sie wissen, warum.</translation>
    </message>
    <message>
        <source>Its key is not known here yet.</source>
        <translation>Der Schlüssel ist hier noch unbekannt.</translation>
    </message>
    <message>
        <source>Its address is known by another key.</source>
        <translation>Die Adresse ist mit einem anderen Schlüssel bekannt.</translation>
    </message>
    <message>
        <source>Whoever stands between you and the host would show a key of their own.</source>
        <translation>Wer zwischen Ihnen und dem Rechner sitzt, würde einen eigenen Schlüssel zeigen.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>another key is known for this address (%1).</source>
        <translation>Für diese Adresse ist ein anderer Schlüssel bekannt (%1).</translation>
    </message>
</context>
<context>
    <name>culvert::HostKeys</name>
    <message>
        <source>The key of %1 has changed: it shows %2, known is %3.</source>
        <translation>Der Schlüssel von %1 hat sich geändert: gezeigt wird %2, bekannt ist %3.</translation>
    </message>
    <message>
        <source>%1 is vouched for only by a certificate authority (%2), which cannot be checked here; its plain key %3 is not known.</source>
        <translation>Für %1 bürgt nur eine Zertifizierungsstelle (%2), was hier nicht geprüft werden kann; der einfache Schlüssel %3 ist unbekannt.</translation>
    </message>
    <message>
        <source>The key %1 of %2 is not known.</source>
        <translation>Der Schlüssel %1 von %2 ist unbekannt.</translation>
    </message>
    <message>
        <source>The key %1 %2 of %3 is marked as revoked in %4.</source>
        <translation>Der Schlüssel %1 %2 von %3 ist in %4 als widerrufen markiert.</translation>
    </message>
    <message>
        <source>The key of %1 differs from the one known for its address %2 (%3).</source>
        <translation>Der Schlüssel von %1 ist ein anderer als der, der für seine Adresse %2 bekannt ist (%3).</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
</context>
<context>
    <name>culvert::IdentificationReader</name>
    <message>
        <source>A web server answers here, or the captive portal of a hotel&apos;s or a train&apos;s network: log in to the network in a browser, or correct the port.</source>
        <translation>Hier antwortet ein Webserver oder die Anmeldeseite eines Netzes, wie in Hotel oder Zug: im Browser am Netz anmelden oder den Port berichtigen.</translation>
    </message>
    <message>
        <source>That is a mail or FTP server: the port is the wrong one. SSH&apos;s own is 22.</source>
        <translation>Das ist ein Mail- oder FTP-Server: Der Port ist der falsche. Der von SSH ist 22.</translation>
    </message>
    <message>
        <source>The server turns this address away for a while, after failed logins or too many connections (PerSourcePenalties). Wait some minutes before the next try.</source>
        <translation>Der Server weist diese Adresse eine Zeit lang ab, nach misslungenen Anmeldungen oder zu vielen Verbindungen (PerSourcePenalties). Vor dem nächsten Versuch einige Minuten warten.</translation>
    </message>
    <message>
        <source>Too many logins are under way at the server (MaxStartups): try again later.</source>
        <translation>Beim Server laufen zu viele Anmeldungen zugleich (MaxStartups): später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 identifies itself with more than the 255 bytes that SSH allows, which this program cannot read: &apos;%2…&apos;.</source>
        <translation>%1 weist sich mit mehr als den 255 Bytes aus, die SSH erlaubt; das kann dieses Programm nicht lesen: &apos;%2…&apos;.</translation>
    </message>
    <message>
        <source>Let the server&apos;s VersionAddendum be shortened.</source>
        <translation>Den VersionAddendum des Servers kürzen lassen.</translation>
    </message>
    <message>
        <source>%1 answers &apos;%2&apos;, which is no SSH greeting.</source>
        <translation>%1 antwortet &apos;%2&apos;; das ist keine SSH-Begrüßung.</translation>
    </message>
    <message>
        <source>%1 greets as %2, but the key exchange came to nothing in time.</source>
        <translation>%1 meldet sich als %2, aber der Schlüsselaustausch kam nicht rechtzeitig zustande.</translation>
    </message>
    <message>
        <source>Short packets get through and long ones do not: most often an MTU that is too large for a VPN or a DSL line on the way. Lower it on this computer&apos;s interface (ip link set dev NAME mtu 1280) and try again.</source>
        <translation>Kurze Pakete kommen durch, lange nicht: meist eine MTU, die für ein VPN oder eine DSL-Leitung unterwegs zu groß ist. Auf der Schnittstelle dieses Rechners verkleinern (ip link set dev NAME mtu 1280) und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 accepted the connection, but no SSH greeting came in time.</source>
        <translation>%1 hat die Verbindung angenommen, aber der SSH-Gruß kam nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>A proxy, an overloaded server or a half-dead tunnel in between may hold the port.</source>
        <translation>Vielleicht hält ein Proxy, ein überlasteter Server oder ein halbtoter Tunnel dazwischen den Port.</translation>
    </message>
</context>
<context>
    <name>culvert::ImportDetails</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>&amp;Meinen behalten</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Den &amp;neuen nehmen</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <source>Follows Host %1 of %2.</source>
        <translation>Folgt Host %1 aus %2.</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Ihrer: %1</translation>
    </message>
    <message>
        <source>Starting it runs on this computer: %1</source>
        <translation>Das Starten führt auf diesem Rechner aus: %1</translation>
    </message>
</context>
<context>
    <name>culvert::ImportDialog</name>
    <message>
        <source>Import tunnels</source>
        <translation>Tunnel importieren</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>PuTTY&apos;s sessions</source>
        <translation>den Sitzungen von PuTTY</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>einer Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>an ssh_config, a .reg file of PuTTY&apos;s, or tunnels that Culvert exported</source>
        <translation>eine ssh_config, eine .reg-Datei von PuTTY oder von Culvert exportierte Tunnel</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Later changes of the file</source>
        <translation>Spätere Änderungen der Datei</translation>
    </message>
    <message>
        <source>Follow the file: its later changes take effect</source>
        <translation>Der Datei folgen: Spätere Änderungen wirken sich aus</translation>
    </message>
    <message>
        <source>Copy what it says now</source>
        <translation>Kopieren, was jetzt darin steht</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Aus</translation>
    </message>
    <message>
        <source>&amp;Keep as</source>
        <translation>Übe&amp;rnahme</translation>
    </message>
    <message>
        <source>What can be imported</source>
        <translation>Was sich importieren lässt</translation>
    </message>
    <message>
        <source>&amp;Allow what starting them runs on this computer</source>
        <translation>&amp;Erlauben, was ihr Start auf diesem Rechner ausführt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tick a&amp;ll</source>
        <translation>A&amp;lle ankreuzen</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>&amp;Keine ankreuzen</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>Importieren aus</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n tunnel(s)</source>
        <translation>
            <numerusform>%n Tunnel importieren</numerusform>
            <numerusform>%n Tunnel importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>A command line, or lines of ssh_config</source>
        <translation>einer Befehlszeile oder Zeilen einer ssh_config</translation>
    </message>
    <message>
        <source>Command line, or lines of ssh_config</source>
        <translation>Befehlszeile oder Zeilen einer ssh_config</translation>
    </message>
</context>
<context>
    <name>culvert::ImportList</name>
    <message>
        <source>The key %1 is not on this computer.</source>
        <translation>Der Schlüssel %1 ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The configuration file %1 is not on this computer.</source>
        <translation>Die Konfigurationsdatei %1 ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>PuTTY has no saved sessions here.</source>
        <translation>PuTTY hat hier keine gespeicherten Sitzungen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>Of the jump host %1 only the name is taken over.</source>
        <translation>Vom Jump-Host %1 wird nur der Name übernommen.</translation>
    </message>
    <message>
        <source>%1 is left out: a tunnel has no use for it.</source>
        <translation>%1 entfällt: ein Tunnel braucht das nicht.</translation>
    </message>
</context>
<context>
    <name>culvert::ImportModel</name>
    <message>
        <source>Cannot be imported: %1</source>
        <translation>Lässt sich nicht importieren: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New, not everything is carried</source>
        <translation>Neu, nicht alles wird übernommen</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Changed: &apos;%1&apos; is updated</source>
        <translation>Geändert: „%1“ wird aktualisiert</translation>
    </message>
    <message>
        <source>Conflict: yours is kept</source>
        <translation>Konflikt: Ihrer bleibt</translation>
    </message>
    <message>
        <source>Conflict: yours is replaced</source>
        <translation>Konflikt: Ihrer wird ersetzt</translation>
    </message>
    <message>
        <source>Conflict: both are kept</source>
        <translation>Konflikt: Beide bleiben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>; &apos;%1&apos; opens port %2, too</source>
        <translation>; „%1“ öffnet auch Port %2</translation>
    </message>
    <message>
        <source>The same as &apos;%1&apos;</source>
        <translation>Dasselbe wie „%1“</translation>
    </message>
</context>
<context>
    <name>culvert::Inherited</name>
    <message>
        <source>%1 line %2</source>
        <translation>%1 Zeile %2</translation>
    </message>
</context>
<context>
    <name>culvert::InheritedPage</name>
    <message>
        <source>&amp;Use the file&apos;s value</source>
        <translation>&amp;Wert der Datei benutzen</translation>
    </message>
    <message>
        <source>What ssh_config says for this host. It is read afresh at each start; what this tunnel says itself comes first.</source>
        <translation>Was ssh_config für diesen Rechner sagt. Die Datei wird bei jedem Start neu gelesen; was der Tunnel selbst sagt, geht vor.</translation>
    </message>
    <message>
        <source>Inherited values</source>
        <translation>Übernommene Werte</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Schlüsselwort</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Steht in</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Use the file&apos;s value</source>
        <translation>Wert der Datei benutzen</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Überschrieben</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>Übernommen</translation>
    </message>
</context>
<context>
    <name>culvert::KeyCandidate</name>
    <message>
        <source>The file %1 is not a certificate that can be read.</source>
        <translation>Die Datei %1 ist kein lesbares Zertifikat.</translation>
    </message>
    <message>
        <source>Check the path of the CertificateFile.</source>
        <translation>Prüfen Sie den Pfad der CertificateFile.</translation>
    </message>
    <message>
        <source>The certificate %1 fits no key that is here.</source>
        <translation>Das Zertifikat %1 passt zu keinem Schlüssel, der hier ist.</translation>
    </message>
    <message>
        <source>Name the certificate&apos;s key as IdentityFile.</source>
        <translation>Nennen Sie den Schlüssel des Zertifikats als IdentityFile.</translation>
    </message>
    <message>
        <source>The file %1 is only the public half of a key, and no agent has the private one.</source>
        <translation>Die Datei %1 ist nur die öffentliche Hälfte eines Schlüssels, und kein Agent hat die private.</translation>
    </message>
    <message>
        <source>Name the private key as IdentityFile, or add it to an ssh-agent.</source>
        <translation>Nennen Sie den privaten Schlüssel als IdentityFile, oder fügen Sie ihn einem ssh-agent hinzu.</translation>
    </message>
</context>
<context>
    <name>culvert::KeyFile</name>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation>Die Schlüsseldatei %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The private key %1 is open to other users and is therefore not used.</source>
        <translation>Der private Schlüssel %1 ist für andere Benutzer lesbar und wird deshalb nicht benutzt.</translation>
    </message>
    <message>
        <source>Make it yours alone: %1</source>
        <translation>Machen Sie ihn nur für sich zugänglich: %1</translation>
    </message>
    <message>
        <source>The key file %1 does not exist.</source>
        <translation>Die Schlüsseldatei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the path of the IdentityFile.</source>
        <translation>Prüfen Sie den Pfad bei IdentityFile.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key %1.</source>
        <translation>Die Passphrase öffnet den Schlüssel %1 nicht.</translation>
    </message>
    <message>
        <source>The file %1 is not a private key that can be read.</source>
        <translation>Die Datei %1 ist kein lesbarer privater Schlüssel.</translation>
    </message>
    <message>
        <source>The key %1 is on a security token (FIDO), and no agent has it. This program cannot talk to tokens itself.</source>
        <translation>Der Schlüssel %1 liegt auf einem Sicherheitsschlüssel (FIDO), und kein Agent hat ihn. Dieses Programm kann mit solchen Geräten nicht selbst sprechen.</translation>
    </message>
    <message>
        <source>Give the key to an ssh-agent, which can: ssh-add &apos;%1&apos;</source>
        <translation>Geben Sie den Schlüssel einem ssh-agent, der es kann: ssh-add &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The key file %1 is of a kind that libssh does not know: %2.</source>
        <translation>Die Schlüsseldatei %1 ist von einer Art, die libssh nicht kennt: %2.</translation>
    </message>
</context>
<context>
    <name>culvert::KeyFileHeader</name>
    <message>
        <source>The key file %1 cannot be used: %2</source>
        <translation>Die Schlüsseldatei %1 ist nicht zu gebrauchen: %2</translation>
    </message>
    <message>
        <source>it is damaged or cut off.</source>
        <translation>sie ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>Copy the file again from where it was made.</source>
        <translation>Kopieren Sie die Datei noch einmal von dort, wo sie entstand.</translation>
    </message>
    <message>
        <source>Set its passphrase anew with the usual cipher: ssh-keygen -p -Z aes256-ctr -f &apos;%1&apos;. Or give the key to an ssh-agent: ssh-add &apos;%1&apos;</source>
        <translation>Setzen Sie die Passphrase neu, mit der üblichen Verschlüsselung: ssh-keygen -p -Z aes256-ctr -f &apos;%1&apos;. Oder geben Sie den Schlüssel einem ssh-agent: ssh-add &apos;%1&apos;</translation>
    </message>
    <message>
        <source>it is in PuTTY&apos;s own format (.ppk).</source>
        <translation>sie ist in PuTTYs eigenem Format (.ppk).</translation>
    </message>
    <message>
        <source>Convert it: puttygen &apos;%1&apos; -O private-openssh-new -o &apos;%1.openssh&apos;. On Windows: PuTTYgen, Conversions, Export OpenSSH key.</source>
        <translation>Wandeln Sie sie um: puttygen &apos;%1&apos; -O private-openssh-new -o &apos;%1.openssh&apos;. Unter Windows: PuTTYgen, Conversions, Export OpenSSH key.</translation>
    </message>
    <message>
        <source>it is in the format of ssh.com.</source>
        <translation>sie ist im Format von ssh.com.</translation>
    </message>
    <message>
        <source>Convert it: ssh-keygen -i -f &apos;%1&apos; &gt; &apos;%1.openssh&apos;</source>
        <translation>Wandeln Sie sie um: ssh-keygen -i -f &apos;%1&apos; &gt; &apos;%1.openssh&apos;</translation>
    </message>
    <message>
        <source>it is not a private key.</source>
        <translation>sie ist kein privater Schlüssel.</translation>
    </message>
    <message>
        <source>Check the path of the IdentityFile.</source>
        <translation>Prüfen Sie den Pfad bei IdentityFile.</translation>
    </message>
    <message>
        <source>it holds more than one key.</source>
        <translation>sie enthält mehr als einen Schlüssel.</translation>
    </message>
    <message>
        <source>libssh cannot open a key whose passphrase cipher is %1.</source>
        <translation>libssh kann einen Schlüssel nicht öffnen, dessen Passphrase mit %1 verschlüsselt.</translation>
    </message>
    <message>
        <source>libssh does not know the key derivation %1.</source>
        <translation>libssh kennt die Schlüsselableitung %1 nicht.</translation>
    </message>
    <message>
        <source>libssh does not know the kind of key %1.</source>
        <translation>libssh kennt die Schlüsselart %1 nicht.</translation>
    </message>
    <message>
        <source>Make a key of a usual kind: ssh-keygen -t ed25519</source>
        <translation>Machen Sie einen Schlüssel einer üblichen Art: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>it holds no private key, but: %1.</source>
        <translation>sie enthält keinen privaten Schlüssel, sondern: %1.</translation>
    </message>
    <message>
        <source>there is a blank line among its data.</source>
        <translation>zwischen ihren Daten steht eine leere Zeile.</translation>
    </message>
    <message>
        <source>Remove the blank line from the file.</source>
        <translation>Entfernen Sie die leere Zeile aus der Datei.</translation>
    </message>
    <message>
        <source>its passphrase cipher is %1, which is not used any more.</source>
        <translation>ihre Passphrase verschlüsselt mit %1, das nicht mehr verwendet wird.</translation>
    </message>
    <message>
        <source>it is a PKCS#8 file with a kind of key that libssh does not take out of one, such as Ed25519.</source>
        <translation>sie ist eine PKCS#8-Datei mit einer Schlüsselart, die libssh aus einer solchen nicht liest, etwa Ed25519.</translation>
    </message>
    <message>
        <source>Write it in OpenSSH&apos;s own format (ssh-keygen -p -f &apos;%1&apos;, of OpenSSH 9.6 or newer), or make another key: ssh-keygen -t ed25519</source>
        <translation>Schreiben Sie sie in OpenSSHs eigenem Format (ssh-keygen -p -f &apos;%1&apos;, ab OpenSSH 9.6), oder machen Sie einen anderen Schlüssel: ssh-keygen -t ed25519</translation>
    </message>
</context>
<context>
    <name>culvert::KeyMeasurement</name>
    <message>
        <source>No SSH server answers here at %1. This computer needs one (sshd) that takes the other machine&apos;s connection.</source>
        <translation>Hier antwortet unter %1 kein SSH-Server. Dieser Rechner braucht einen (sshd), der die Verbindung des anderen Rechners annimmt.</translation>
    </message>
    <message>
        <source>%1 leads nowhere when it is dialled from here; the key is the one that this computer&apos;s SSH server shows at 127.0.0.1.</source>
        <translation>%1 führt von hier aus nirgendwohin; der Schlüssel ist der, den der SSH-Server dieses Rechners unter 127.0.0.1 zeigt.</translation>
    </message>
    <message>
        <source>This computer does not know %1 yet; its key is taken as it was shown just now.</source>
        <translation>Dieser Rechner kennt %1 noch nicht; der Schlüssel ist der, den er eben gezeigt hat.</translation>
    </message>
    <message>
        <source>%1 does not answer, and its key is not known here.</source>
        <translation>%1 antwortet nicht, und sein Schlüssel ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 was not asked for its key; known_hosts has it.</source>
        <translation>%1 wurde nicht nach seinem Schlüssel gefragt; er steht in known_hosts.</translation>
    </message>
    <message>
        <source>%1 shows another key than the one that is known here. The script trusts neither.</source>
        <translation>%1 zeigt einen anderen Schlüssel als den, der hier bekannt ist. Das Skript vertraut keinem von beiden.</translation>
    </message>
</context>
<context>
    <name>culvert::Keywords</name>
    <message>
        <source>Missing argument.</source>
        <translation>Das Argument fehlt.</translation>
    </message>
    <message>
        <source>unsupported option &quot;%1&quot;.</source>
        <translation>nicht unterstützte Option „%1“.</translation>
    </message>
    <message>
        <source>invalid time value.</source>
        <translation>ungültige Zeitangabe.</translation>
    </message>
    <message>
        <source>Bad port &apos;%1&apos;.</source>
        <translation>Ungültiger Port „%1“.</translation>
    </message>
    <message>
        <source>Bad number &apos;%1&apos;.</source>
        <translation>Ungültige Zahl „%1“.</translation>
    </message>
    <message>
        <source>RekeyLimit too small</source>
        <translation>RekeyLimit ist zu klein</translation>
    </message>
    <message>
        <source>keyword %1 empty argument</source>
        <translation>Schlüsselwort %1: leeres Argument</translation>
    </message>
    <message>
        <source>keyword %1 &quot;%2&quot; argument must appear alone.</source>
        <translation>Schlüsselwort %1: Das Argument „%2“ muss allein stehen.</translation>
    </message>
    <message>
        <source>too many %1 entries.</source>
        <translation>zu viele Einträge für %1.</translation>
    </message>
    <message>
        <source>Invalid SetEnv.</source>
        <translation>Ungültiges SetEnv.</translation>
    </message>
    <message>
        <source>Bad IPQoS value: %1</source>
        <translation>Ungültiger Wert für IPQoS: %1</translation>
    </message>
    <message>
        <source>Invalid permitted CNAME &quot;%1&quot;</source>
        <translation>Ungültiger erlaubter CNAME „%1“</translation>
    </message>
    <message>
        <source>missing host in permitremoteopen</source>
        <translation>bei permitremoteopen fehlt der Rechner</translation>
    </message>
    <message>
        <source>bad port number in permitremoteopen</source>
        <translation>ungültiger Port bei permitremoteopen</translation>
    </message>
    <message>
        <source>Invalid environment expansion %1.</source>
        <translation>Ungültige Umgebungsvariable in %1.</translation>
    </message>
    <message>
        <source>Invalid environment name %1.</source>
        <translation>Ungültiger Name einer Umgebungsvariable: %1.</translation>
    </message>
    <message>
        <source>integer value invalid.</source>
        <translation>ungültige Ganzzahl.</translation>
    </message>
    <message>
        <source>Bad mask.</source>
        <translation>Ungültige Maske.</translation>
    </message>
    <message>
        <source>Bad escape character.</source>
        <translation>Ungültiges Escape-Zeichen.</translation>
    </message>
    <message>
        <source>Bad tun device.</source>
        <translation>Ungültiges tun-Gerät.</translation>
    </message>
    <message>
        <source>Bad ControlPersist argument.</source>
        <translation>Ungültiges Argument für ControlPersist.</translation>
    </message>
    <message>
        <source>Bad SSH2 cipher spec &apos;%1&apos;.</source>
        <translation>Ungültige SSH2-Chiffren „%1“.</translation>
    </message>
    <message>
        <source>Bad SSH2 MAC spec &apos;%1&apos;.</source>
        <translation>Ungültige SSH2-MACs „%1“.</translation>
    </message>
    <message>
        <source>Bad SSH2 KexAlgorithms &apos;%1&apos;.</source>
        <translation>Ungültige SSH2-KexAlgorithms „%1“.</translation>
    </message>
    <message>
        <source>Bad key types &apos;%1&apos;.</source>
        <translation>Ungültige Schlüsselarten „%1“.</translation>
    </message>
</context>
<context>
    <name>culvert::KnownHostsFile</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>line %1 has changed meanwhile</source>
        <translation>Zeile %1 wurde inzwischen geändert</translation>
    </message>
</context>
<context>
    <name>culvert::Layout</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>fenced</source>
        <translation>abgeschottet</translation>
    </message>
    <message>
        <source>dials %1</source>
        <translation>zu %1</translation>
    </message>
    <message>
        <source>dials port %1</source>
        <translation>wählt Port %1</translation>
    </message>
    <message>
        <source>SSH :%1</source>
        <translation>SSH :%1</translation>
    </message>
    <message numerus="yes">
        <source>again in %n s</source>
        <translation>
            <numerusform>wieder in %n s</numerusform>
            <numerusform>wieder in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>SSH connection</source>
        <translation>SSH-Verbindung</translation>
    </message>
    <message>
        <source>or at one go:</source>
        <translation>oder in einem Schritt:</translation>
    </message>
    <message>
        <source>On %1:</source>
        <translation>Auf %1:</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>dials</source>
        <translation>wählt</translation>
    </message>
    <message>
        <source>◐ can be used by the machine&apos;s network</source>
        <translation>◐ darf das Netz des Rechners benutzen</translation>
    </message>
    <message>
        <source>◎ can be used by everyone who reaches the machine</source>
        <translation>◎ darf jeder benutzen, der den Rechner erreicht</translation>
    </message>
</context>
<context>
    <name>culvert::Limits</name>
    <message>
        <source>Only %1 more files can be opened here, and %2 are needed.</source>
        <translation>Nur noch %1 Dateien können hier geöffnet werden, gebraucht werden %2.</translation>
    </message>
    <message>
        <source>This computer lets the program start no more threads.</source>
        <translation>Dieser Rechner lässt das Programm keine weiteren Threads starten.</translation>
    </message>
</context>
<context>
    <name>culvert::LocalForwarder</name>
    <message>
        <source>%1 takes no more clients for now, they wait: %2.</source>
        <translation>%1 nimmt vorerst keine weiteren Clients an, sie warten: %2.</translation>
    </message>
</context>
<context>
    <name>culvert::LocalPorts</name>
    <message>
        <source>The name %1, to listen on, is not known on this computer.</source>
        <translation>Der Name %1, auf dem gelauscht werden soll, ist auf diesem Rechner unbekannt.</translation>
    </message>
    <message>
        <source>The socket %1 cannot be opened: %2.</source>
        <translation>Der Socket %1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>The socket %1 is in use by another program.</source>
        <translation>Den Socket %1 benutzt schon ein anderes Programm.</translation>
    </message>
    <message>
        <source>Nobody answers on it: remove the file, or set StreamLocalBindUnlink yes.</source>
        <translation>Dort antwortet niemand: Löschen Sie die Datei oder setzen Sie StreamLocalBindUnlink yes.</translation>
    </message>
    <message>
        <source>Port %1 on this computer is used by %2 (PID %3).</source>
        <translation>Port %1 auf diesem Rechner benutzt %2 (PID %3).</translation>
    </message>
    <message>
        <source>Port %1 on this computer (%2) is used by another program.</source>
        <translation>Port %1 auf diesem Rechner (%2) benutzt ein anderes Programm.</translation>
    </message>
    <message>
        <source>Use another port for this tunnel, or stop that program.</source>
        <translation>Geben Sie diesem Tunnel einen anderen Port oder beenden Sie jenes Programm.</translation>
    </message>
    <message>
        <source>Port %1 may only be opened with the administrator&apos;s rights.</source>
        <translation>Port %1 darf nur mit Verwalterrechten geöffnet werden.</translation>
    </message>
    <message>
        <source>Use a port from 1024 on, such as %1 (Linux: or lower net.ipv4.ip_unprivileged_port_start).</source>
        <translation>Nehmen Sie einen Port ab 1024, etwa %1 (Linux: oder senken Sie net.ipv4.ip_unprivileged_port_start).</translation>
    </message>
    <message>
        <source>This computer cannot listen on %1: %2.</source>
        <translation>Dieser Rechner kann nicht auf %1 lauschen: %2.</translation>
    </message>
</context>
<context>
    <name>culvert::LogPane</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Whose lines</source>
        <translation>Wessen Zeilen</translation>
    </message>
    <message>
        <source>This tunnel</source>
        <translation>Dieser Tunnel</translation>
    </message>
    <message>
        <source>All tunnels</source>
        <translation>Alle Tunnel</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>Ohne Einzelheiten</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Words in the log</source>
        <translation>Wörter im Protokoll</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Save lines…</source>
        <translation>Zeilen speichern …</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Versions, plan, history and log for somebody who helps, with names and addresses replaced</source>
        <translation>Versionen, Plan, Verlauf und Protokoll für jemanden, der hilft; Namen und Adressen sind ersetzt</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Das Protokoll speichern</translation>
    </message>
</context>
<context>
    <name>culvert::LoginChecks</name>
    <message>
        <source>%1 has let us in.</source>
        <translation>%1 hat uns hineingelassen.</translation>
    </message>
    <message>
        <source>%1 was reached from %2 and has let us in.</source>
        <translation>%1 wurde von %2 aus erreicht und hat uns hineingelassen.</translation>
    </message>
    <message>
        <source>%1 listens on %2.</source>
        <translation>%1 lauscht auf %2.</translation>
    </message>
</context>
<context>
    <name>culvert::LoginMeans</name>
    <message>
        <source>The key file %1 can be read.</source>
        <translation>Die Schlüsseldatei %1 ist lesbar.</translation>
    </message>
    <message>
        <source>%1 is a public key; an agent must have its private half.</source>
        <translation>%1 ist ein öffentlicher Schlüssel; die private Hälfte muss ein Agent haben.</translation>
    </message>
    <message>
        <source>No agent is known here (SSH_AUTH_SOCK is not set).</source>
        <translation>Hier ist kein Agent bekannt (SSH_AUTH_SOCK ist nicht gesetzt).</translation>
    </message>
    <message>
        <source>No agent is known here: neither the service ssh-agent nor Pageant runs, and SSH_AUTH_SOCK is not set.</source>
        <translation>Hier ist kein Agent bekannt: Weder der Dienst ssh-agent noch Pageant läuft, und SSH_AUTH_SOCK ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>The agent at %1 gives no keys: %2.</source>
        <translation>Der Agent unter %1 gibt keine Schlüssel her: %2.</translation>
    </message>
    <message>
        <source>Start it, or correct IdentityAgent or SSH_AUTH_SOCK.</source>
        <translation>Starten Sie ihn oder berichtigen Sie IdentityAgent oder SSH_AUTH_SOCK.</translation>
    </message>
    <message>
        <source>Start it (as administrator: Set-Service ssh-agent -StartupType Automatic; Start-Service ssh-agent), or correct IdentityAgent or SSH_AUTH_SOCK.</source>
        <translation>Starten Sie ihn (als Administrator: Set-Service ssh-agent -StartupType Automatic; Start-Service ssh-agent) oder berichtigen Sie IdentityAgent oder SSH_AUTH_SOCK.</translation>
    </message>
    <message>
        <source>The agent answers and has no key.</source>
        <translation>Der Agent antwortet und hat keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The agent answers and has %1.</source>
        <translation>Der Agent antwortet und hat %1.</translation>
    </message>
    <message>
        <source>The key %1 is on a security token; an agent must have it.</source>
        <translation>Der Schlüssel %1 liegt auf einem Sicherheitsschlüssel; ein Agent muss ihn haben.</translation>
    </message>
    <message>
        <source>There is no key file %1, so it is not offered.</source>
        <translation>Es gibt keine Schlüsseldatei %1; sie wird nicht angeboten.</translation>
    </message>
    <message>
        <source>Correct the name after -i, or make the key with ssh-keygen.</source>
        <translation>Den Namen hinter -i berichtigen oder den Schlüssel mit ssh-keygen erzeugen.</translation>
    </message>
</context>
<context>
    <name>culvert::LoginPage</name>
    <message>
        <source>Identity files</source>
        <translation>Schlüsseldateien</translation>
    </message>
    <message>
        <source>Jump hosts</source>
        <translation>Jump-Hosts</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Konfigurationsdatei</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>When the connection is lost</source>
        <translation>Wenn die Verbindung abbricht</translation>
    </message>
    <message>
        <source>ssh&apos;s own: ~/.ssh/id_ed25519 and the like, or the agent</source>
        <translation>die von ssh: ~/.ssh/id_ed25519 und ähnliche, oder der Agent</translation>
    </message>
    <message>
        <source>user@host:port, several with commas</source>
        <translation>benutzer@rechner:port, mehrere mit Kommas</translation>
    </message>
    <message>
        <source>~/.ssh/config; none for no file</source>
        <translation>~/.ssh/config; „none“ für keine Datei</translation>
    </message>
    <message>
        <source>One a line, as in ssh_config:
ServerAliveInterval 30</source>
        <translation>Eine je Zeile, wie in ssh_config:
ServerAliveInterval 30</translation>
    </message>
    <message>
        <source>Connect again (the default)</source>
        <translation>Neu verbinden (Voreinstellung)</translation>
    </message>
    <message>
        <source>Connect again, always</source>
        <translation>Immer neu verbinden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>&amp;Identity files</source>
        <translation>Sch&amp;lüsseldateien</translation>
    </message>
    <message>
        <source>&amp;Jump hosts</source>
        <translation>&amp;Jump-Hosts</translation>
    </message>
    <message>
        <source>Configuration &amp;file</source>
        <translation>&amp;Konfigurationsdatei</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Optionen</translation>
    </message>
    <message>
        <source>When &amp;lost</source>
        <translation>Bei &amp;Abbruch</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a keyword and its value.</source>
        <translation>„%1“ ist kein Schlüsselwort mit Wert.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>socks5://user@host:port or http://host:port; empty: none</source>
        <translation>socks5:// oder http://rechner:port; leer: keiner</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Bei Bedarf</translation>
    </message>
    <message>
        <source>Dial only when a program opens one of its ports here</source>
        <translation>Erst verbinden, wenn ein Programm hier einen der Ports öffnet</translation>
    </message>
    <message>
        <source>Start by itself</source>
        <translation>Von selbst starten</translation>
    </message>
    <message>
        <source>Start by itself when Culvert starts</source>
        <translation>Von selbst starten, wenn Culvert startet</translation>
    </message>
    <message>
        <source>SSH connections</source>
        <translation>SSH-Verbindungen</translation>
    </message>
    <message>
        <source>Clients are spread over so many: for long lines that lose packets, and many cores</source>
        <translation>Auf so viele verteilen sich die Programme: für lange Leitungen, die Pakete verlieren, und viele Prozessorkerne</translation>
    </message>
    <message>
        <source>SSH conn&amp;ections</source>
        <translation>SSH-V&amp;erbindungen</translation>
    </message>
</context>
<context>
    <name>culvert::MachineFields</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>as you call it</source>
        <translation>wie Sie ihn nennen</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>who logs in there</source>
        <translation>wer sich dort anmeldet</translation>
    </message>
    <message>
        <source>Router&apos;s &amp;port</source>
        <translation>Por&amp;t des Routers</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>SSH &amp;port</source>
        <translation>SSH-&amp;Port</translation>
    </message>
    <message>
        <source>Router&apos;s &amp;address</source>
        <translation>&amp;Adresse des Routers</translation>
    </message>
    <message>
        <source>as one reaches it from outside</source>
        <translation>wie man ihn von außen erreicht</translation>
    </message>
    <message>
        <source>a name or an address</source>
        <translation>ein Name oder eine Adresse</translation>
    </message>
    <message>
        <source>a name of ~/.ssh/config, or an address</source>
        <translation>ein Name aus ~/.ssh/config oder eine Adresse</translation>
    </message>
    <message>
        <source>Still needed: %1 (%2)</source>
        <translation>Noch nötig: %1 (%2)</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
</context>
<context>
    <name>culvert::MachineName</name>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>this computer</source>
        <comment>dative</comment>
        <translation>diesem Rechner</translation>
    </message>
    <message>
        <source>the other machine</source>
        <translation>der andere Rechner</translation>
    </message>
    <message>
        <source>the other machine</source>
        <comment>dative</comment>
        <translation>dem anderen Rechner</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>the server</source>
        <comment>dative</comment>
        <translation>dem Server</translation>
    </message>
    <message>
        <source>a third host</source>
        <translation>ein dritter Rechner</translation>
    </message>
    <message>
        <source>a third host</source>
        <comment>dative</comment>
        <translation>einem dritten Rechner</translation>
    </message>
    <message>
        <source>your router</source>
        <translation>Ihr Router</translation>
    </message>
    <message>
        <source>your router</source>
        <comment>dative</comment>
        <translation>Ihrem Router</translation>
    </message>
    <message>
        <source>their router</source>
        <translation>der Router</translation>
    </message>
    <message>
        <source>their router</source>
        <comment>dative</comment>
        <translation>dem Router</translation>
    </message>
    <message>
        <source>&apos;%1&apos; runs on %2, not on this computer. Its page in the window has the script for %2.</source>
        <translation>„%1“ läuft auf %2, nicht auf diesem Rechner. Auf seiner Seite im Fenster steht das Skript für %2.</translation>
    </message>
</context>
<context>
    <name>culvert::MachinesPage</name>
    <message>
        <source>&amp;The machine that dials</source>
        <translation>Der &amp;anwählende Rechner</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>In front of it</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>The machine it &amp;dials</source>
        <translation>Der an&amp;gewählte Rechner</translation>
    </message>
    <message>
        <source>as its host</source>
        <translation>wie der Host</translation>
    </message>
    <message>
        <source>The machine with the ser&amp;vice</source>
        <translation>Der Rechner mit dem &amp;Dienst</translation>
    </message>
    <message>
        <source>as in the forward</source>
        <translation>wie in der Weiterleitung</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>a router&apos;s name; empty: none</source>
        <translation>Name eines Routers; leer: keiner</translation>
    </message>
    <message>
        <source>lets nobody in</source>
        <translation>lässt niemanden herein</translation>
    </message>
    <message>
        <source>Lets nobody in</source>
        <translation>Lässt niemanden herein</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>keine Regel</translation>
    </message>
    <message>
        <source>port </source>
        <translation>Port </translation>
    </message>
    <message>
        <source>The router&apos;s port that leads to the machine&apos;s SSH port</source>
        <translation>Der Port des Routers, der zum SSH-Port des Rechners führt</translation>
    </message>
    <message>
        <source>The router&apos;s port</source>
        <translation>Der Port des Routers</translation>
    </message>
    <message>
        <source>They are for the picture, and for what is exported for the other machine; this one&apos;s ssh needs none of them.</source>
        <translation>Sie sind für das Bild da und für das, was für den anderen Rechner exportiert wird; das ssh dieses Rechners braucht sie nicht.</translation>
    </message>
</context>
<context>
    <name>culvert::MainWindow</name>
    <message>
        <source>The saved tunnels cannot be read, and nothing is changed until they can. %1</source>
        <translation>Die gespeicherten Tunnel lassen sich nicht lesen, und bis das geht, wird nichts geändert. %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>About Culvert</source>
        <translation>Über Culvert</translation>
    </message>
    <message>
        <source>Culvert %1</source>
        <translation>Culvert %1</translation>
    </message>
    <message>
        <source>SSH tunnels you can see and trust.
Free software under the MIT licence.</source>
        <translation>SSH-Tunnel, die man sieht und denen man traut.
Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Culvert</source>
        <translation>Culvert</translation>
    </message>
    <message>
        <source>What was copied is no ssh command and no tunnel.</source>
        <translation>Was kopiert wurde, ist kein ssh-Befehl und kein Tunnel.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Space: starts or stops the tunnel in the list</source>
        <translation>Leertaste: startet oder beendet den Tunnel in der Liste</translation>
    </message>
    <message>
        <source>Shift+F10: what can be done with it</source>
        <translation>Umschalt+F10: was man mit ihm tun kann</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 sagt: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new host(s) in ~/.ssh/config</source>
        <translation>
            <numerusform>%n neuer Rechner in ~/.ssh/config</numerusform>
            <numerusform>%n neue Rechner in ~/.ssh/config</numerusform>
        </translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Ansehen …</translation>
    </message>
</context>
<context>
    <name>culvert::MatchBlock</name>
    <message>
        <source>Shell &quot;%1&quot; is not executable</source>
        <translation>Die Shell „%1“ lässt sich nicht ausführen</translation>
    </message>
    <message>
        <source>match exec &apos;%1&apos; error</source>
        <translation>Fehler bei match exec „%1“</translation>
    </message>
    <message>
        <source>invalid match address list &apos;%1&apos;</source>
        <translation>ungültige Adressliste „%1“ bei Match</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be combined with other Match attributes</source>
        <translation>„%1“ lässt sich nicht mit anderen Match-Attributen verbinden</translation>
    </message>
    <message>
        <source>Missing Match criteria for %1</source>
        <translation>Für %1 fehlt das Match-Kriterium</translation>
    </message>
    <message>
        <source>Unsupported Match attribute %1</source>
        <translation>Nicht unterstütztes Match-Attribut %1</translation>
    </message>
    <message>
        <source>One or more attributes required for Match</source>
        <translation>Match verlangt mindestens ein Attribut</translation>
    </message>
</context>
<context>
    <name>culvert::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>culvert::NewTunnelsPage</name>
    <message>
        <source>Keep-alive every</source>
        <translation>Keep-Alive alle</translation>
    </message>
    <message>
        <source>as ssh_config says</source>
        <translation>wie in ssh_config</translation>
    </message>
    <message>
        <source>Bind address</source>
        <translation>Bind-Adresse</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>nur dieser Computer</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>Schlüsseldateien</translation>
    </message>
    <message>
        <source>Dial again by itself</source>
        <translation>Von selbst neu verbinden</translation>
    </message>
    <message>
        <source>Prefer AES, which most processors do in hardware</source>
        <translation>AES bevorzugen, das die meisten Prozessoren in Hardware können</translation>
    </message>
    <message>
        <source>Compress, for slow lines</source>
        <translation>Komprimieren, für langsame Leitungen</translation>
    </message>
    <message>
        <source>For tunnels that are made from now on. Each can be changed in its own settings.</source>
        <translation>Für Tunnel, die von jetzt an angelegt werden. Jeder lässt sich in seinen eigenen Einstellungen ändern.</translation>
    </message>
</context>
<context>
    <name>culvert::Notices</name>
    <message>
        <source>&apos;%1&apos; is up</source>
        <translation>„%1“ steht</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are up</source>
        <translation>
            <numerusform>%n Tunnel steht</numerusform>
            <numerusform>%n Tunnel stehen</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is lost</source>
        <translation>„%1“ ist unterbrochen</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are lost</source>
        <translation>
            <numerusform>%n Tunnel ist unterbrochen</numerusform>
            <numerusform>%n Tunnel sind unterbrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is back</source>
        <translation>„%1“ steht wieder</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are back</source>
        <translation>
            <numerusform>%n Tunnel steht wieder</numerusform>
            <numerusform>%n Tunnel stehen wieder</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs you</source>
        <translation>„%1“ braucht Sie</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) need you</source>
        <translation>
            <numerusform>%n Tunnel braucht Sie</numerusform>
            <numerusform>%n Tunnel brauchen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::NoticesPage</name>
    <message>
        <source>Culvert tells you when a tunnel</source>
        <translation>Culvert meldet, wenn ein Tunnel</translation>
    </message>
    <message>
        <source>needs you: a question, or a failure that stays</source>
        <translation>Sie braucht: eine Frage oder ein Fehler, der bleibt</translation>
    </message>
    <message>
        <source>is lost</source>
        <translation>unterbrochen ist</translation>
    </message>
    <message>
        <source>for longer than</source>
        <translation>länger als</translation>
    </message>
    <message>
        <source>is back again</source>
        <translation>wieder steht</translation>
    </message>
    <message>
        <source>is up for the first time</source>
        <translation>zum ersten Mal steht</translation>
    </message>
    <message>
        <source>Nothing is told of a tunnel that you are looking at, and what happens to several at once is told once.</source>
        <translation>Über einen Tunnel, den Sie gerade ansehen, wird nichts gemeldet, und was mehrere zugleich trifft, nur einmal.</translation>
    </message>
</context>
<context>
    <name>culvert::Notifications</name>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>culvert::Options</name>
    <message>
        <source>SSH tunnels you can see and trust</source>
        <translation>SSH-Tunnel, die man sieht und denen man traut</translation>
    </message>
    <message>
        <source>Keep tunnels and settings in this folder.</source>
        <translation>Tunnel und Einstellungen in diesem Ordner halten.</translation>
    </message>
    <message>
        <source>Show no window: only the icon in the tray, or a minimised window.</source>
        <translation>Kein Fenster zeigen: nur das Symbol in der Symbolleiste oder ein minimiertes Fenster.</translation>
    </message>
    <message>
        <source>Start this tunnel; may be given several times.</source>
        <translation>Diesen Tunnel starten; darf mehrmals stehen.</translation>
    </message>
    <message>
        <source>Make a new tunnel.</source>
        <translation>Einen neuen Tunnel anlegen.</translation>
    </message>
    <message>
        <source>Start all tunnels.</source>
        <translation>Alle Tunnel starten.</translation>
    </message>
    <message>
        <source>Stop all tunnels.</source>
        <translation>Alle Tunnel beenden.</translation>
    </message>
    <message>
        <source>Open this: a file with tunnels or hosts, ssh://host or culvert://NAME.</source>
        <translation>Dies öffnen: eine Datei mit Tunneln oder Rechnern, ssh://host oder culvert://NAME.</translation>
    </message>
</context>
<context>
    <name>culvert::OtherEnd</name>
    <message>
        <source>Runs on %1</source>
        <translation>Läuft auf %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Wartet auf %1</translation>
    </message>
    <message>
        <source>Runs on %1; nothing answers behind it</source>
        <translation>Läuft auf %1; dahinter antwortet nichts</translation>
    </message>
    <message>
        <source>Runs on %1; its port answers here</source>
        <translation>Läuft auf %1; der Port antwortet hier</translation>
    </message>
    <message>
        <source>Whether %1 does its part cannot be seen from this computer.</source>
        <translation>Ob %1 das Seine tut, ist von diesem Rechner aus nicht zu sehen.</translation>
    </message>
    <message>
        <source>Start the tunnel: only through it can be seen whether %1 is there.</source>
        <translation>Starten Sie den Tunnel: nur durch ihn ist zu sehen, ob %1 da ist.</translation>
    </message>
    <message>
        <source>Nothing of %1 is at %2 yet. It comes when %1 runs the script below and its key is allowed there.</source>
        <translation>Von %1 ist bei %2 noch nichts. Es kommt, wenn %1 das Skript unten ausführt und sein Schlüssel dort zugelassen ist.</translation>
    </message>
    <message>
        <source>Nothing listens on port %2 of this computer yet. %1 opens it when it runs the script below and its key is allowed here.</source>
        <translation>Auf Port %2 dieses Rechners hört noch nichts. %1 öffnet ihn, wenn es das Skript unten ausführt und sein Schlüssel hier zugelassen ist.</translation>
    </message>
    <message>
        <source>%1 is connected, but what it should lead to does not answer: is the service running there?</source>
        <translation>%1 ist verbunden, aber das Ziel dahinter antwortet nicht: läuft der Dienst dort?</translation>
    </message>
    <message>
        <source>%1 is connected: port %2 is open and waits for a client to speak.</source>
        <translation>%1 ist verbunden: Port %2 ist offen und wartet, dass jemand spricht.</translation>
    </message>
    <message>
        <source>%1 is connected: port %2 leads to it and answers.</source>
        <translation>%1 ist verbunden: Port %2 führt dorthin und antwortet.</translation>
    </message>
</context>
<context>
    <name>culvert::OtherPane</name>
    <message>
        <source>Look &amp;now</source>
        <translation>&amp;Jetzt nachsehen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is on the clipboard.</source>
        <translation>„%1“ ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Script and key</source>
        <translation>Skript und Schlüssel</translation>
    </message>
    <message>
        <source>What runs there</source>
        <translation>Was dort läuft</translation>
    </message>
    <message>
        <source>Copy the &amp;script</source>
        <translation>&amp;Skript kopieren</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>Sp&amp;eichern …</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>The script is on the clipboard: paste it as a whole into a shell on %1.</source>
        <translation>Das Skript ist in der Zwischenablage: fügen Sie es als Ganzes in eine Shell auf %1 ein.</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>Skript speichern</translation>
    </message>
    <message>
        <source>The key that the script prints</source>
        <translation>Der Schlüssel, den das Skript ausgibt</translation>
    </message>
    <message>
        <source>ssh-ed25519 AAAA…</source>
        <comment>a public key</comment>
        <translation>ssh-ed25519 AAAA…</translation>
    </message>
    <message>
        <source>&amp;Allow…</source>
        <translation>&amp;Zulassen …</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Asking the server for its key…</source>
        <translation>Der Server wird nach seinem Schlüssel gefragt …</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 ist da</translation>
    </message>
    <message>
        <source>%1 has a part in this</source>
        <translation>%1 hat einen Anteil daran</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Warten auf %1 …</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Es meldet sich mit: %1</translation>
    </message>
    <message>
        <source>Open &amp;terminal</source>
        <translation>&amp;Terminal öffnen</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>1. On %1: paste this script as a whole into a shell</source>
        <translation>1. Auf %1: dieses Skript als Ganzes in eine Shell einfügen</translation>
    </message>
    <message>
        <source>2. Here: paste the key that the script prints, so that %1 lets it in</source>
        <translation>2. Hier: den Schlüssel einfügen, den das Skript ausgibt, damit %1 ihn zulässt</translation>
    </message>
    <message>
        <source>No terminal program was found. &apos;%1&apos; is on the clipboard.</source>
        <translation>Es wurde kein Terminalprogramm gefunden. „%1“ ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>No browser could be opened. &apos;%1&apos; is on the clipboard.</source>
        <translation>Es konnte kein Browser geöffnet werden. „%1“ ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Add this line to ~/.ssh/authorized_keys of %1. It allows this tunnel and nothing else:</source>
        <translation>Diese Zeile gehört in ~/.ssh/authorized_keys von %1. Sie erlaubt diesen Tunnel und sonst nichts:</translation>
    </message>
</context>
<context>
    <name>culvert::OurHolders</name>
    <message>
        <source>Port %1 on this computer is held by your tunnel &apos;%2&apos;.</source>
        <translation>Port %1 auf diesem Rechner hält Ihr Tunnel „%2“.</translation>
    </message>
</context>
<context>
    <name>culvert::Peer</name>
    <message>
        <source>local process</source>
        <translation>lokaler Prozess</translation>
    </message>
</context>
<context>
    <name>culvert::PendingTarget</name>
    <message>
        <source>The client left before %1 had answered.</source>
        <translation>Der Client ging, bevor %1 geantwortet hatte.</translation>
    </message>
</context>
<context>
    <name>culvert::PictureItems</name>
    <message>
        <source>SSH connection, %1 to %2, %3</source>
        <translation>SSH-Verbindung, %1 nach %2, %3</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1, %2 nach %3, %4</translation>
    </message>
    <message>
        <source>It was checked and is in order.</source>
        <translation>Das wurde geprüft und ist in Ordnung.</translation>
    </message>
</context>
<context>
    <name>culvert::PictureMenu</name>
    <message>
        <source>PNG image</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Mermaid diagram</source>
        <translation>Mermaid-Diagramm</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Copy as i&amp;mage</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy as M&amp;ermaid</source>
        <translation>Als &amp;Mermaid kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>%1 was not written: choose a name that ends in .png, .svg, .txt or .mmd.</source>
        <translation>%1 wurde nicht geschrieben: Wählen Sie einen Namen, der auf .png, .svg, .txt oder .mmd endet.</translation>
    </message>
    <message>
        <source>&amp;Keep it still</source>
        <translation>Nicht &amp;bewegen</translation>
    </message>
</context>
<context>
    <name>culvert::Plan</name>
    <message>
        <source>%1: ProxyCommand - is not supported.</source>
        <translation>%1: „ProxyCommand -“ wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>More than %1 jump hosts, or a loop, on the way to %2.</source>
        <translation>Mehr als %1 Jump-Hosts oder eine Schleife auf dem Weg zu %2.</translation>
    </message>
    <message>
        <source>This build cannot listen on the server&apos;s Unix socket %1: it is linked to the shared libssh, which lacks that function.</source>
        <translation>Diese Fassung kann nicht auf dem Unix-Socket %1 des Servers lauschen: Sie benutzt die dynamische libssh, der diese Funktion fehlt.</translation>
    </message>
    <message>
        <source>%1 was imported and may run commands on this computer, which nobody allowed: %2</source>
        <translation>%1 wurde importiert und will auf diesem Rechner Befehle ausführen, die niemand erlaubt hat: %2</translation>
    </message>
</context>
<context>
    <name>culvert::Planner</name>
    <message>
        <source>Since %1 can reach %2, %1 dials.</source>
        <translation>Weil %1 zu %2 durchkommt, wählt %1.</translation>
    </message>
    <message>
        <source>A rule on %3 leads to %2, so %1 dials %3.</source>
        <translation>Eine Regel auf %3 führt zu %2, also verbindet sich %1 mit %3.</translation>
    </message>
    <message>
        <source>Nothing gets in at %2, but %2 can reach %1: so %2 dials, and the tunnel runs backwards through its connection.</source>
        <translation>Zu %2 kommt nichts hinein, aber von %2 kommt man zu %1: Also wird von dort gewählt, und der Tunnel läuft rückwärts durch diese Verbindung.</translation>
    </message>
    <message>
        <source>Nothing gets in at %2, but a rule on %3 leads to %1: so %2 dials %3, and the tunnel runs backwards through its connection.</source>
        <translation>Zu %2 kommt nichts hinein, aber eine Regel auf %3 führt zu %1: Also wird von dort gewählt, und der Tunnel läuft rückwärts durch diese Verbindung.</translation>
    </message>
    <message>
        <source>Nothing gets in at either end, so both dial %1, and the tunnel is joined there.</source>
        <translation>An keinem Ende kommt etwas hinein, also verbinden sich beide mit %1, und dort trifft sich der Tunnel.</translation>
    </message>
    <message>
        <source>Neither machine can reach the other. It takes a third host that both can reach: any small rented server with SSH will do.</source>
        <translation>Keiner der Rechner erreicht den anderen. Es braucht einen dritten, den beide erreichen: Jeder kleine gemietete Server mit SSH genügt.</translation>
    </message>
    <message>
        <source>Can you reach %2 from %1, for instance with ssh or ping?</source>
        <translation>Kommen Sie von %1 zu %2, zum Beispiel mit ssh oder ping?</translation>
    </message>
    <message>
        <source>Can you add a port forward on the router in front of %1?</source>
        <translation>Können Sie auf dem Router vor %1 eine Portweiterleitung einrichten?</translation>
    </message>
    <message>
        <source>Can %2 reach %1, and does %1 run an SSH server?</source>
        <translation>Kommt man von %2 zu %1, und läuft auf %1 ein SSH-Server?</translation>
    </message>
    <message>
        <source>Is there a host that both %1 and %2 can reach, and where you can log in?</source>
        <translation>Gibt es einen Rechner, zu dem man von %1 und von %2 durchkommt und bei dem Sie sich anmelden können?</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>the other machine</source>
        <translation>der andere Rechner</translation>
    </message>
    <message>
        <source>a third host</source>
        <translation>ein dritter Rechner</translation>
    </message>
    <message>
        <source>your router</source>
        <translation>Ihr Router</translation>
    </message>
    <message>
        <source>their router</source>
        <translation>der Router</translation>
    </message>
</context>
<context>
    <name>culvert::PortsCheck</name>
    <message>
        <source>Port %1 on this computer is free. %2</source>
        <translation>Port %1 auf diesem Rechner ist frei. %2</translation>
    </message>
    <message>
        <source>Only programs on this computer will reach it.</source>
        <translation>Nur Programme auf diesem Rechner werden ihn erreichen.</translation>
    </message>
    <message>
        <source>Other computers that reach this one will reach it.</source>
        <translation>Andere Rechner, die diesen erreichen, werden auch ihn erreichen.</translation>
    </message>
    <message>
        <source>The socket %1 is in use by another program.</source>
        <translation>Den Socket %1 benutzt schon ein anderes Programm.</translation>
    </message>
    <message>
        <source>There is a file at %1 already.</source>
        <translation>Unter %1 liegt schon eine Datei.</translation>
    </message>
    <message>
        <source>Nobody answers on it: remove the file, or set StreamLocalBindUnlink yes.</source>
        <translation>Dort antwortet niemand: Löschen Sie die Datei oder setzen Sie StreamLocalBindUnlink yes.</translation>
    </message>
    <message>
        <source>The folder of %1 is missing or not writable.</source>
        <translation>Der Ordner von %1 fehlt oder ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>The socket %1 can be made.</source>
        <translation>Der Socket %1 lässt sich anlegen.</translation>
    </message>
</context>
<context>
    <name>culvert::PosixSetup</name>
    <message>
        <source>It ends when you log out. To keep it: sudo loginctl enable-linger $(id -un)</source>
        <translation>Er endet beim Abmelden. Damit er bleibt: sudo loginctl enable-linger $(id -un)</translation>
    </message>
    <message>
        <source>systemd has no manager for this user (systemctl --user). Take the script for a plain shell.</source>
        <translation>systemd hat keinen Verwalter für diesen Benutzer (systemctl --user). Nehmen Sie das Skript für eine einfache Shell.</translation>
    </message>
    <message>
        <source>There is no crontab here: start it again by hand after a restart of the machine.</source>
        <translation>Hier gibt es kein crontab: nach einem Neustart des Rechners von Hand neu starten.</translation>
    </message>
</context>
<context>
    <name>culvert::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Saved passwords</source>
        <translation>Gespeicherte Passwörter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>New tunnels</source>
        <translation>Neue Tunnel</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Neue Versionen</translation>
    </message>
</context>
<context>
    <name>culvert::PreferencesPage</name>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>culvert::Profile</name>
    <message>
        <source>has a control character</source>
        <translation>enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>must not begin with &apos;-&apos;</source>
        <translation>darf nicht mit „-“ beginnen</translation>
    </message>
    <message>
        <source>the other machine</source>
        <translation>der andere Rechner</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>The name has a control character.</source>
        <translation>Der Name enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>A host is needed.</source>
        <translation>Ein Rechner ist nötig.</translation>
    </message>
    <message>
        <source>The host %1.</source>
        <translation>Der Rechnername %1.</translation>
    </message>
    <message>
        <source>The host has a space in it.</source>
        <translation>Der Rechnername enthält ein Leerzeichen.</translation>
    </message>
    <message>
        <source>The user %1.</source>
        <translation>Der Benutzername %1.</translation>
    </message>
    <message>
        <source>A SOCKS forward has no target.</source>
        <translation>Eine SOCKS-Weiterleitung hat kein Ziel.</translation>
    </message>
    <message>
        <source>The target is missing.</source>
        <translation>Das Ziel fehlt.</translation>
    </message>
    <message>
        <source>The target&apos;s port is missing.</source>
        <translation>Der Port des Ziels fehlt.</translation>
    </message>
    <message>
        <source>The name of a machine has a control character.</source>
        <translation>Der Name eines Rechners enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>A tunnel has 1 to %1 SSH connections.</source>
        <translation>Ein Tunnel hat 1 bis %1 SSH-Verbindungen.</translation>
    </message>
</context>
<context>
    <name>culvert::ProfileDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>New tunnel</source>
        <translation>Neuer Tunnel</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Login and options</source>
        <translation>Anmeldung und Optionen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Another tunnel has this name.</source>
        <translation>Ein anderer Tunnel heißt schon so.</translation>
    </message>
    <message>
        <source>From ssh_config</source>
        <translation>Aus ssh_config</translation>
    </message>
    <message>
        <source>Also %1 %2, from %3</source>
        <translation>Außerdem %1 %2, aus %3</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>The ssh command that it comes to</source>
        <translation>Der ssh-Befehl, der dabei herauskommt</translation>
    </message>
    <message>
        <source>Chec&amp;k first</source>
        <translation>Zuerst &amp;prüfen</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Zuerst prüfen</translation>
    </message>
</context>
<context>
    <name>culvert::ProfileJson</name>
    <message>
        <source>is not a port</source>
        <translation>ist kein Port</translation>
    </message>
    <message>
        <source>must hold text only</source>
        <translation>darf nur Text enthalten</translation>
    </message>
    <message>
        <source>must hold no empty text</source>
        <translation>darf keinen leeren Text enthalten</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known</source>
        <translation>„%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>has the wrong type</source>
        <translation>hat den falschen Typ</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>line 1, column 1: an object is expected</source>
        <translation>Zeile 1, Spalte 1: Ein Objekt wird erwartet</translation>
    </message>
    <message>
        <source>is not a whole number from 1 to %1</source>
        <translation>ist keine ganze Zahl von 1 bis %1</translation>
    </message>
</context>
<context>
    <name>culvert::ProfileList</name>
    <message>
        <source>Tunnels</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>No tunnel matches &apos;%1&apos;. Esc shows all again.</source>
        <translation>Kein Tunnel passt zu „%1“. Esc zeigt wieder alle.</translation>
    </message>
</context>
<context>
    <name>culvert::ProfileModel</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>tunnel, state, route</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1; a change waits</source>
        <comment>state</comment>
        <translation>%1; eine Änderung wartet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group, summary</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>culvert::ProfileStore</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>There is already a tunnel named &apos;%1&apos;.</source>
        <translation>Es gibt schon einen Tunnel namens „%1“.</translation>
    </message>
    <message>
        <source>There is no such tunnel any more.</source>
        <translation>Diesen Tunnel gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>culvert::ProgramsPage</name>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>der des Systems</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Command lines. The address, or the command to run, is added at the end: &apos;firefox --new-window&apos;, &apos;konsole -e&apos;.</source>
        <translation>Befehlszeilen. Die Adresse oder der auszuführende Befehl wird angehängt: „firefox --new-window“, „konsole -e“.</translation>
    </message>
</context>
<context>
    <name>culvert::Prover</name>
    <message>
        <source>The server does not allow this to be checked.</source>
        <translation>Der Server erlaubt diese Prüfung nicht.</translation>
    </message>
    <message>
        <source>The check was not answered in time.</source>
        <translation>Die Prüfung wurde nicht rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>%1 has not answered this computer so far.</source>
        <translation>%1 hat diesem Rechner bisher nicht geantwortet.</translation>
    </message>
    <message>
        <source>The far side has reached %1.</source>
        <translation>Die andere Seite hat %1 erreicht.</translation>
    </message>
    <message>
        <source>The far side makes connections for this proxy.</source>
        <translation>Die andere Seite macht Verbindungen für diesen Proxy.</translation>
    </message>
    <message>
        <source>Nothing answers on %1, as seen from the far side.</source>
        <translation>Auf %1 antwortet niemand, von der anderen Seite gesehen.</translation>
    </message>
    <message>
        <source>Another program on the server answers on port %1.</source>
        <translation>Auf Port %1 antwortet ein anderes Programm des Servers.</translation>
    </message>
    <message>
        <source>Stop that program on the server, or use another port.</source>
        <translation>Beenden Sie jenes Programm auf dem Server oder nehmen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>Nothing answers on %1 at the server.</source>
        <translation>Auf %1 antwortet am Server niemand.</translation>
    </message>
    <message>
        <source>A connection to %1 at the server came back here and reached the target.</source>
        <translation>Eine Verbindung zu %1 am Server kam hierher zurück und erreichte das Ziel.</translation>
    </message>
    <message>
        <source>The port is open to the server&apos;s whole network although only the server itself was asked for (GatewayPorts yes).</source>
        <translation>Der Port ist für das ganze Netz des Servers offen, obwohl nur der Server selbst gemeint war (GatewayPorts yes).</translation>
    </message>
    <message>
        <source>Only the server itself reaches the port: its GatewayPorts does not allow more.</source>
        <translation>Nur der Server selbst erreicht den Port: Sein GatewayPorts erlaubt nicht mehr.</translation>
    </message>
    <message>
        <source>The server forbids connections to %1, to clients as well. Its AllowTcpForwarding, PermitOpen or the key&apos;s permitopen decide that.</source>
        <translation>Der Server verbietet Verbindungen zu %1, auch den Programmen. Das entscheiden AllowTcpForwarding, PermitOpen oder permitopen des Schlüssels.</translation>
    </message>
    <message>
        <source>Stop the tunnel if that is not wanted; on the server set GatewayPorts to no or clientspecified.</source>
        <translation>Beenden Sie den Tunnel, wenn das nicht gewollt ist; setzen Sie auf dem Server GatewayPorts auf no oder clientspecified.</translation>
    </message>
    <message>
        <source>On the server set GatewayPorts to clientspecified, or reach the port through a tunnel to the server.</source>
        <translation>Setzen Sie auf dem Server GatewayPorts auf clientspecified, oder erreichen Sie den Port durch einen Tunnel zum Server.</translation>
    </message>
</context>
<context>
    <name>culvert::Proxy</name>
    <message>
        <source>A proxy is written socks5://host:port or http://host:port.</source>
        <translation>Ein Proxy wird als socks5://rechner:port oder http://rechner:port geschrieben.</translation>
    </message>
    <message>
        <source>The proxy&apos;s host or port is not valid.</source>
        <translation>Rechner oder Port des Proxys sind ungültig.</translation>
    </message>
    <message>
        <source>A proxy&apos;s password is asked for, or kept in the keychain; it must not stand in the address.</source>
        <translation>Das Passwort eines Proxys wird erfragt oder liegt im Schlüsselbund; in der Adresse darf es nicht stehen.</translation>
    </message>
    <message>
        <source>Nothing may follow the proxy&apos;s host and port.</source>
        <translation>Auf Rechner und Port des Proxys darf nichts folgen.</translation>
    </message>
</context>
<context>
    <name>culvert::ProxyCommand</name>
    <message>
        <source>Run the proxy command by hand, and see what it says.</source>
        <translation>Führen Sie den Proxy-Befehl von Hand aus und sehen Sie, was er sagt.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Er sagte: %1</translation>
    </message>
    <message>
        <source>The proxy command %1 was ended by signal %2.</source>
        <translation>Der Proxy-Befehl %1 wurde durch das Signal %2 beendet.</translation>
    </message>
    <message>
        <source>The proxy command %1 ended with code %2.</source>
        <translation>Der Proxy-Befehl %1 endete mit dem Code %2.</translation>
    </message>
</context>
<context>
    <name>culvert::ProxyHandshake</name>
    <message>
        <source>SOCKS has no room for names or passwords that long.</source>
        <translation>Für so lange Namen oder Passwörter hat SOCKS keinen Platz.</translation>
    </message>
    <message>
        <source>%1 does not answer as a SOCKS5 proxy.</source>
        <translation>%1 antwortet nicht wie ein SOCKS5-Proxy.</translation>
    </message>
    <message>
        <source>%1 does not allow connections to %2.</source>
        <translation>%1 erlaubt keine Verbindungen zu %2.</translation>
    </message>
    <message>
        <source>%1 cannot reach %2.</source>
        <translation>%1 kann %2 nicht erreichen.</translation>
    </message>
    <message>
        <source>%1 reached %2, which refuses connections.</source>
        <translation>%1 hat %2 erreicht, von wo Verbindungen abgelehnt werden.</translation>
    </message>
    <message>
        <source>%1 got no answer from %2.</source>
        <translation>%1 bekam keine Antwort von %2.</translation>
    </message>
    <message>
        <source>%1 did not connect to %2; its reason has the number %3.</source>
        <translation>%1 hat nicht mit %2 verbunden; der Grund hat die Nummer %3.</translation>
    </message>
    <message>
        <source>%1 does not answer as an HTTP proxy.</source>
        <translation>%1 antwortet nicht wie ein HTTP-Proxy.</translation>
    </message>
    <message>
        <source>%1 does not accept the login.</source>
        <translation>%1 nimmt die Anmeldung nicht an.</translation>
    </message>
    <message>
        <source>%1 wants a login.</source>
        <translation>%1 verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>Put the user&apos;s name into the proxy&apos;s address: socks5://user@host:port.</source>
        <translation>Setzen Sie den Benutzernamen in die Adresse des Proxys: socks5://benutzer@rechner:port.</translation>
    </message>
    <message>
        <source>The proxy %1</source>
        <translation>Der Proxy %1</translation>
    </message>
</context>
<context>
    <name>culvert::ProxyTunnel</name>
    <message>
        <source>The proxy %1 took the connection, but does not answer.</source>
        <translation>Der Proxy %1 hat die Verbindung angenommen, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>Password for the proxy %1: </source>
        <translation>Passwort für den Proxy %1: </translation>
    </message>
    <message>
        <source>The proxy %1 needs a password that nobody gave.</source>
        <translation>Der Proxy %1 braucht ein Passwort, das niemand eingegeben hat.</translation>
    </message>
    <message>
        <source>The proxy %1 could not be reached. %2</source>
        <translation>Der Proxy %1 war nicht erreichbar. %2</translation>
    </message>
    <message>
        <source>The proxy %1 does not take the request.</source>
        <translation>Der Proxy %1 nimmt die Anfrage nicht an.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection.</source>
        <translation>Der Proxy %1 hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>It may be a proxy of another kind, or not allow this port.</source>
        <translation>Vielleicht ist es ein Proxy anderer Art, oder er erlaubt diesen Port nicht.</translation>
    </message>
</context>
<context>
    <name>culvert::PublicKeyLogin</name>
    <message>
        <source>The ssh-agent at %1 is of no use: %2.</source>
        <translation>Der ssh-agent unter %1 ist nicht zu gebrauchen: %2.</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of the agent</source>
        <translation>
            <numerusform>%n Schlüssel des Agenten</numerusform>
            <numerusform>%n Schlüssel des Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter passphrase for key &apos;%1&apos;: </source>
        <translation>Passphrase für den Schlüssel „%1“: </translation>
    </message>
    <message>
        <source>The key %1 was not offered: the server or PubkeyAcceptedAlgorithms does not take its kind.</source>
        <translation>Der Schlüssel %1 wurde nicht angeboten: der Server oder PubkeyAcceptedAlgorithms nimmt seine Art nicht.</translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation>Zertifikat %1</translation>
    </message>
    <message>
        <source>The server would take the key %1, but the agent did not sign with it.</source>
        <translation>Der Server nähme den Schlüssel %1, aber der Agent hat nicht mit ihm unterschrieben.</translation>
    </message>
    <message>
        <source>Unlock the agent, or confirm the key&apos;s use when the agent asks.</source>
        <translation>Entsperren Sie den Agenten, oder bestätigen Sie den Gebrauch des Schlüssels, wenn der Agent fragt.</translation>
    </message>
    <message>
        <source>%1 does not take the key %2 for %3.</source>
        <translation>%1 nimmt den Schlüssel %2 für %3 nicht.</translation>
    </message>
    <message>
        <source>The library %1 cannot be used for security tokens: %2.</source>
        <translation>Die Bibliothek %1 ist für Sicherheitsschlüssel nicht zu gebrauchen: %2.</translation>
    </message>
    <message>
        <source>Check SecurityKeyProvider for this host.</source>
        <translation>Prüfen Sie SecurityKeyProvider für diesen Rechner.</translation>
    </message>
    <message>
        <source>The server would take the key %1, but its security token did not sign with it.</source>
        <translation>Der Server nähme den Schlüssel %1, aber sein Sicherheitsschlüssel hat nicht mit ihm unterschrieben.</translation>
    </message>
    <message>
        <source>The server would take the key %1, but no security token that is plugged in has it.</source>
        <translation>Der Server nähme den Schlüssel %1, aber kein eingesteckter Sicherheitsschlüssel hat ihn.</translation>
    </message>
    <message>
        <source>Touch the token when it asks for it, and give its right PIN.</source>
        <translation>Berühren Sie den Sicherheitsschlüssel, wenn er es verlangt, und geben Sie seine richtige PIN ein.</translation>
    </message>
    <message>
        <source>Plug in the key&apos;s token.</source>
        <translation>Stecken Sie den Sicherheitsschlüssel ein, der ihn hat.</translation>
    </message>
    <message>
        <source>Enter PIN for key &apos;%1&apos;: </source>
        <translation>PIN für den Schlüssel „%1“: </translation>
    </message>
</context>
<context>
    <name>culvert::PuttySessions</name>
    <message>
        <source>The forward &apos;%1&apos; is not one that ssh knows.</source>
        <translation>Die Weiterleitung „%1“ kennt ssh nicht.</translation>
    </message>
    <message>
        <source>The key %1 is in PuTTY&apos;s format: let PuTTYgen export it as an OpenSSH key, or load it into Pageant.</source>
        <translation>Der Schlüssel %1 hat das Format von PuTTY: Exportieren Sie ihn mit PuTTYgen als OpenSSH-Schlüssel oder laden Sie ihn in Pageant.</translation>
    </message>
    <message>
        <source>The proxy %1 has to be set again, as ProxyCommand or jump.</source>
        <translation>Der Proxy %1 muss neu eingetragen werden, als ProxyCommand oder Jump-Host.</translation>
    </message>
    <message>
        <source>Agent forwarding is not carried out by Culvert.</source>
        <translation>Eine Weiterleitung des Agenten führt Culvert nicht aus.</translation>
    </message>
    <message>
        <source>The password of the proxy %1 stays in PuTTY; it is asked for.</source>
        <translation>Das Passwort des Proxys %1 bleibt in PuTTY; es wird erfragt.</translation>
    </message>
    <message>
        <source>The proxy %1 has exceptions, which are not taken over.</source>
        <translation>Der Proxy %1 hat Ausnahmen, die nicht übernommen werden.</translation>
    </message>
</context>
<context>
    <name>culvert::QuestionQueue</name>
    <message>
        <source>The key of %1 is not known yet.</source>
        <translation>Der Schlüssel von %1 ist noch unbekannt.</translation>
    </message>
    <message>
        <source>%1 asks for a login.</source>
        <translation>%1 fragt nach einer Anmeldung.</translation>
    </message>
    <message>
        <source>The key of %1 has changed.</source>
        <translation>Der Schlüssel von %1 hat sich geändert.</translation>
    </message>
</context>
<context>
    <name>culvert::QuestionRow</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>culvert::Quitting</name>
    <message>
        <source>Keep running, minimised</source>
        <translation>Minimiert weiterlaufen</translation>
    </message>
    <message>
        <source>Quit Culvert?</source>
        <translation>Culvert beenden?</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) run. They end when Culvert quits.</source>
        <translation>
            <numerusform>%n Tunnel läuft. Er endet, wenn Culvert beendet wird.</numerusform>
            <numerusform>%n Tunnel laufen. Sie enden, wenn Culvert beendet wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>culvert::Remedy</name>
    <message>
        <source>Stop &apos;%1&apos;</source>
        <translation>„%1“ beenden</translation>
    </message>
    <message>
        <source>Use %1 instead</source>
        <translation>Stattdessen %1 benutzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Compare keys…</source>
        <translation>Schlüssel vergleichen …</translation>
    </message>
    <message>
        <source>Look at the key…</source>
        <translation>Schlüssel ansehen …</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten …</translation>
    </message>
    <message>
        <source>Look at the commands…</source>
        <translation>Befehle ansehen …</translation>
    </message>
    <message>
        <source>Choose another key…</source>
        <translation>Anderen Schlüssel wählen …</translation>
    </message>
    <message>
        <source>Change user…</source>
        <translation>Benutzer ändern …</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Noch einmal fragen …</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren …</translation>
    </message>
</context>
<context>
    <name>culvert::RemedyController</name>
    <message>
        <source>Apply now (reconnects)</source>
        <translation>Jetzt anwenden (verbindet neu)</translation>
    </message>
</context>
<context>
    <name>culvert::RemoteDynamicForwarder</name>
    <message>
        <source>PermitRemoteOpen does not allow %1.</source>
        <translation>PermitRemoteOpen erlaubt %1 nicht.</translation>
    </message>
    <message>
        <source>Add it to PermitRemoteOpen if it shall be reachable.</source>
        <translation>Nehmen Sie es in PermitRemoteOpen auf, wenn es erreichbar sein soll.</translation>
    </message>
</context>
<context>
    <name>culvert::RemoteForwarder</name>
    <message>
        <source>The server never answered the request to open %1.</source>
        <translation>Der Server hat die Bitte, %1 zu öffnen, nie beantwortet.</translation>
    </message>
    <message>
        <source>The server does not allow this account to open %1.</source>
        <translation>Der Server erlaubt diesem Konto nicht, %1 zu öffnen.</translation>
    </message>
    <message>
        <source>The server could not open port %1: it is taken there, most often by your previous connection.</source>
        <translation>Der Server konnte den Port %1 nicht öffnen: Er ist dort belegt, meist durch Ihre vorige Verbindung.</translation>
    </message>
    <message>
        <source>The server could not open %1.</source>
        <translation>Der Server konnte %1 nicht öffnen.</translation>
    </message>
    <message>
        <source>local process</source>
        <translation>lokaler Prozess</translation>
    </message>
    <message>
        <source>The server was asked to pick a port and did not say which it opened.</source>
        <translation>Der Server sollte einen Port aussuchen und hat nicht gesagt, welchen er geöffnet hat.</translation>
    </message>
    <message>
        <source>The server could not open port %1; whether it is taken there could not be checked.</source>
        <translation>Der Server konnte den Port %1 nicht öffnen; ob er dort belegt ist, ließ sich nicht prüfen.</translation>
    </message>
</context>
<context>
    <name>culvert::RemoteSetup</name>
    <message>
        <source>Linux with systemd</source>
        <translation>Linux mit systemd</translation>
    </message>
    <message>
        <source>macOS</source>
        <translation>macOS</translation>
    </message>
    <message>
        <source>Windows (PowerShell)</source>
        <translation>Windows (PowerShell)</translation>
    </message>
    <message>
        <source>another Unix (plain shell)</source>
        <translation>ein anderes Unix (nur Shell)</translation>
    </message>
    <message>
        <source>What %1 does for the tunnel &quot;%2&quot; of Culvert.</source>
        <translation>Was %1 für den Tunnel „%2“ von Culvert tut.</translation>
    </message>
    <message>
        <source>Makes a key, notes the key of the server that it dials, writes a service that keeps the tunnel, and starts it.</source>
        <translation>Macht einen Schlüssel, hält den Schlüssel des angewählten Servers fest, schreibt einen Dienst, der den Tunnel hält, und startet ihn.</translation>
    </message>
    <message>
        <source>Asks nothing; running it again does no harm.</source>
        <translation>Fragt nichts; noch einmal ausgeführt schadet es nicht.</translation>
    </message>
    <message>
        <source>The key of %1. Paste the next line into Culvert, where this script came from:</source>
        <translation>Der Schlüssel von %1. Die nächste Zeile gehört in das Culvert, aus dem dieses Skript kommt:</translation>
    </message>
    <message>
        <source>The service runs. It gets through as soon as %1 allows that key.</source>
        <translation>Der Dienst läuft. Er kommt durch, sobald %1 diesen Schlüssel zulässt.</translation>
    </message>
    <message>
        <source>To take all of it back: %1</source>
        <translation>Um alles zurückzunehmen: %1</translation>
    </message>
    <message>
        <source>All of it is gone: service, key and folder. The key&apos;s line at %1 remains.</source>
        <translation>Alles ist weg: Dienst, Schlüssel und Ordner. Die Zeile des Schlüssels bei %1 bleibt.</translation>
    </message>
    <message>
        <source>There is no %1 here. Nothing was set up.</source>
        <translation>Hier gibt es kein %1. Nichts wurde eingerichtet.</translation>
    </message>
    <message>
        <source>The key of %1 was not known when this script was made: log in there once by hand and compare it.</source>
        <translation>Der Schlüssel von %1 war nicht bekannt, als dieses Skript entstand: dort einmal von Hand anmelden und ihn vergleichen.</translation>
    </message>
</context>
<context>
    <name>culvert::RevokedKeys</name>
    <message>
        <source>RevokedHostKeys %1 cannot be read, so no host key is trusted: %2.</source>
        <translation>RevokedHostKeys %1 lässt sich nicht lesen, darum wird keinem Schlüssel eines Servers vertraut: %2.</translation>
    </message>
    <message>
        <source>Make the file readable, or take RevokedHostKeys out.</source>
        <translation>Machen Sie die Datei lesbar oder nehmen Sie RevokedHostKeys heraus.</translation>
    </message>
    <message>
        <source>RevokedHostKeys %1 is a binary key revocation list, which this build cannot read, so no host key is trusted.</source>
        <translation>RevokedHostKeys %1 ist eine binäre Widerrufsliste, die diese Fassung nicht lesen kann, darum wird keinem Schlüssel eines Servers vertraut.</translation>
    </message>
    <message>
        <source>Give a text file instead, with one revoked public key a line.</source>
        <translation>Geben Sie stattdessen eine Textdatei an, mit einem widerrufenen öffentlichen Schlüssel je Zeile.</translation>
    </message>
</context>
<context>
    <name>culvert::RouteText</name>
    <message>
        <source>any port</source>
        <translation>irgendein Port</translation>
    </message>
    <message>
        <source>anywhere, from %1</source>
        <translation>überallhin, von %1 aus</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, von %2 aus</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>host, jump hosts</comment>
        <translation>%1 über %2</translation>
    </message>
</context>
<context>
    <name>culvert::RuntimeFolder</name>
    <message>
        <source>The folder %1 %2.</source>
        <translation>Der Ordner %1 %2.</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>ist nicht vorhanden</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>belongs to another user</source>
        <translation>gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>is open to other users</source>
        <translation>ist für andere Benutzer offen</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>lässt sich nicht anlegen</translation>
    </message>
</context>
<context>
    <name>culvert::SavedSecrets</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>culvert::SavedSecretsPage</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Saved passwords</source>
        <translation>Gespeicherte Passwörter</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Tunnels</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Culvert saves a password only when you ask it to, in the system&apos;s keychain. Deleting a tunnel deletes what was saved for it.</source>
        <translation>Culvert speichert ein Passwort nur auf Ihren Wunsch, im Schlüsselbund des Systems. Wird ein Tunnel gelöscht, wird auch gelöscht, was für ihn gespeichert war.</translation>
    </message>
</context>
<context>
    <name>culvert::SavedText</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>culvert::Sentences</name>
    <message>
        <source>whatever %1 can reach</source>
        <translation>alles, was %1 erreicht</translation>
    </message>
    <message>
        <source>the socket %1 on %2</source>
        <translation>den Socket %1 auf %2</translation>
    </message>
    <message>
        <source>SSH on %1 (%2)</source>
        <translation>SSH auf %1 (%2)</translation>
    </message>
    <message>
        <source>port %1 on %2 (%3)</source>
        <translation>Port %1 auf %2 (%3)</translation>
    </message>
    <message>
        <source>Programs on %1, only %1 itself, that open %2 do not reach %3.</source>
        <translation>Programme auf %1, nur auf %1 selbst, die %2 öffnen, erreichen %3 nicht.</translation>
    </message>
    <message>
        <source>Programs on %1, only %1 itself, that open %2 reach %3.</source>
        <translation>Programme auf %1, nur auf %1 selbst, die %2 öffnen, erreichen %3.</translation>
    </message>
    <message>
        <source>Who is in the network of %1 and opens %2 does not reach %3.</source>
        <translation>Wer im Netz von %1 ist und %2 öffnet, erreicht %3 nicht.</translation>
    </message>
    <message>
        <source>Who is in the network of %1 and opens %2 reaches %3.</source>
        <translation>Wer im Netz von %1 ist und %2 öffnet, erreicht %3.</translation>
    </message>
    <message>
        <source>Everyone who reaches %1 and opens %2 does not reach %3.</source>
        <translation>Wer zu %1 durchkommt und dort %2 öffnet, erreicht %3 nicht.</translation>
    </message>
    <message>
        <source>Everyone who reaches %1 and opens %2 reaches %3.</source>
        <translation>Jeder, der zu %1 durchkommt und dort %2 öffnet, erreicht %3.</translation>
    </message>
    <message>
        <source>Programs on %1 that open %2 do not reach %3.</source>
        <translation>Programme auf %1, die %2 öffnen, erreichen %3 nicht.</translation>
    </message>
    <message>
        <source>Programs on %1 that open %2 reach %3.</source>
        <translation>Programme auf %1, die %2 öffnen, erreichen %3.</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>Sie ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Not at the moment: the connection is not up.</source>
        <translation>Zurzeit nicht: Die Verbindung steht nicht.</translation>
    </message>
    <message>
        <source>It is not proved yet.</source>
        <translation>Das ist noch nicht bewiesen.</translation>
    </message>
    <message>
        <source>Proved at %1.</source>
        <translation>Bewiesen um %1.</translation>
    </message>
    <message>
        <source>%1 dials.</source>
        <translation>%1 baut die Verbindung auf.</translation>
    </message>
    <message>
        <source>a port that %1 picks</source>
        <translation>einen Port, den %1 aussucht</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>ein freier Port</translation>
    </message>
    <message>
        <source>local forward (-L)</source>
        <translation>lokale Weiterleitung (-L)</translation>
    </message>
    <message>
        <source>remote forward (-R)</source>
        <translation>entfernte Weiterleitung (-R)</translation>
    </message>
    <message>
        <source>SOCKS proxy (-D)</source>
        <translation>SOCKS-Proxy (-D)</translation>
    </message>
    <message>
        <source>remote SOCKS proxy (-R)</source>
        <translation>entfernter SOCKS-Proxy (-R)</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>nicht bewiesen</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>bewiesen</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>widerlegt</translation>
    </message>
    <message>
        <source>%1 logs in to %2 through %3: one SSH connection inside another.</source>
        <translation>%1 meldet sich bei %2 an, durch %3: eine SSH-Verbindung in einer anderen.</translation>
    </message>
    <message>
        <source>%1 dials %2 on port %3, inside the connection to the hop before it.</source>
        <translation>%1 verbindet sich mit %2 auf Port %3, innerhalb der Verbindung zum Rechner davor.</translation>
    </message>
    <message>
        <source>%1 dials %2 on port %3.</source>
        <translation>%1 verbindet sich mit %2 auf Port %3.</translation>
    </message>
    <message>
        <source>%1: nobody from outside gets in.</source>
        <translation>%1: Von außen kommt niemand hinein.</translation>
    </message>
    <message>
        <source>%1 is a router.</source>
        <translation>%1 ist ein Router.</translation>
    </message>
    <message>
        <source>%1 is a router that lets nobody in from outside.</source>
        <translation>%1 ist ein Router, der von außen niemanden hineinlässt.</translation>
    </message>
    <message>
        <source>%1 is a router with a rule: %2.</source>
        <translation>%1 ist ein Router mit einer Regel: %2.</translation>
    </message>
    <message>
        <source>The connection crosses %1.</source>
        <translation>Die Verbindung führt durch: %1.</translation>
    </message>
    <message>
        <source>A SOCKS client names the target of each connection.</source>
        <translation>Das Ziel jeder Verbindung nennt ein SOCKS-Programm.</translation>
    </message>
    <message>
        <source>Not at the moment: the tunnel has failed.</source>
        <translation>Zurzeit nicht: Der Tunnel ist gescheitert.</translation>
    </message>
    <message>
        <source>This holds while the tunnel is up.</source>
        <translation>Das gilt, solange der Tunnel steht.</translation>
    </message>
    <message>
        <source>This holds while the tunnel is up and the server listens as asked.</source>
        <translation>Das gilt, solange der Tunnel steht und der Server wie verlangt lauscht.</translation>
    </message>
    <message>
        <source>It is not proved.</source>
        <translation>Das ist nicht bewiesen.</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
</context>
<context>
    <name>culvert::Session</name>
    <message>
        <source>Connecting to %1.</source>
        <translation>Verbindet sich mit %1.</translation>
    </message>
    <message>
        <source>Not started: the question was cancelled.</source>
        <translation>Nicht gestartet: Die Frage wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>culvert::SessionOptions</name>
    <message>
        <source>The host or user name of %1 is not acceptable.</source>
        <translation>Der Rechner- oder Benutzername von %1 ist nicht zulässig.</translation>
    </message>
    <message>
        <source>None of the algorithms in &apos;%1 %2&apos; is one that this build knows.</source>
        <translation>Von den Algorithmen in „%1 %2“ kennt diese Fassung keinen.</translation>
    </message>
    <message>
        <source>Name at least one algorithm that &apos;culvert-cli --version&apos; lists.</source>
        <translation>Nennen Sie mindestens einen Algorithmus, den „culvert-cli --version“ aufführt.</translation>
    </message>
</context>
<context>
    <name>culvert::ShellWords</name>
    <message>
        <source>A quote is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; means something to a shell, which is not at work here.</source>
        <translation>„%1“ bedeutet einer Shell etwas, doch hier ist keine am Werk.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands for something that only a shell can fill in.</source>
        <translation>„%1“ steht für etwas, das nur eine Shell einsetzen kann.</translation>
    </message>
</context>
<context>
    <name>culvert::Situations</name>
    <message>
        <source>Log in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Reach a service on %1</source>
        <translation>Einen Dienst auf %1 erreichen</translation>
    </message>
    <message>
        <source>Reach %1 through its router&apos;s rule</source>
        <translation>Zu %1 durch die Regel des Routers</translation>
    </message>
    <message>
        <source>%1 is fenced: let it dial %2</source>
        <translation>Abgeschottet: %1 verbindet sich mit %2</translation>
    </message>
    <message>
        <source>Log in to %1, which is fenced and dials %2</source>
        <translation>Bei %1 anmelden: abgeschottet, verbindet sich mit %2</translation>
    </message>
    <message>
        <source>Log in to %1, which is fenced and dials %2 through its router&apos;s rule</source>
        <translation>Bei %1 anmelden: abgeschottet, verbindet sich mit %2 durch die Regel des Routers</translation>
    </message>
    <message>
        <source>Both are fenced: meet at %1</source>
        <translation>Beide sind abgeschottet: Treffpunkt %1</translation>
    </message>
    <message>
        <source>Reach %1 through %2</source>
        <translation>Zu %1, Treffpunkt %2</translation>
    </message>
    <message>
        <source>Offer %1 at %2</source>
        <translation>Dienst von %1 bei %2 anbieten</translation>
    </message>
    <message>
        <source>Log in to a machine that this computer can reach</source>
        <translation>Sich auf einem Rechner anmelden, den dieser Rechner erreicht</translation>
    </message>
    <message>
        <source>Use a web page, notebook or database of a machine that this computer can reach</source>
        <translation>Webseite, Notebook oder Datenbank eines Rechners nutzen, den dieser Rechner erreicht</translation>
    </message>
    <message>
        <source>Use a machine behind a router that lets SSH through to it</source>
        <translation>Einen Rechner hinter einem Router nutzen, der SSH zu ihm durchlässt</translation>
    </message>
    <message>
        <source>Use a web page, notebook or database of a machine that lets nobody in, but can reach this computer</source>
        <translation>Webseite, Notebook oder Datenbank eines Rechners nutzen, der niemanden hereinlässt, aber diesen Rechner erreicht</translation>
    </message>
    <message>
        <source>Log in to a machine that lets nobody in, but can reach this computer</source>
        <translation>Sich auf einem Rechner anmelden, der niemanden hereinlässt, aber diesen Rechner erreicht</translation>
    </message>
    <message>
        <source>The same, where a router stands before this computer and lets SSH through to it</source>
        <translation>Dasselbe, wenn vor diesem Rechner ein Router steht, der SSH zu ihm durchlässt</translation>
    </message>
    <message>
        <source>Neither can reach the other: meet at a third host that both can reach</source>
        <translation>Keiner erreicht den anderen: sich auf einem dritten Rechner treffen, den beide erreichen</translation>
    </message>
</context>
<context>
    <name>culvert::SocksChannelClient</name>
    <message>
        <source>it ended in the middle of its request</source>
        <translation>es endete mitten in seiner Anfrage</translation>
    </message>
</context>
<context>
    <name>culvert::SocksClient</name>
    <message>
        <source>it took too long over its request</source>
        <translation>es brauchte zu lange für seine Anfrage</translation>
    </message>
</context>
<context>
    <name>culvert::SocksSocketClient</name>
    <message>
        <source>it closed in the middle of its request</source>
        <translation>es schloss mitten in seiner Anfrage</translation>
    </message>
</context>
<context>
    <name>culvert::Spread</name>
    <message>
        <source>%1 of %2 SSH connections are up.</source>
        <translation>%1 von %2 SSH-Verbindungen stehen.</translation>
    </message>
    <message>
        <source>%1 of %2 SSH connections are up; another is dialled again. %3</source>
        <translation>%1 von %2 SSH-Verbindungen stehen; eine weitere wird neu aufgebaut. %3</translation>
    </message>
    <message>
        <source>%1 of %2 SSH connections are up; no other is dialled. %3</source>
        <translation>%1 von %2 SSH-Verbindungen stehen; keine weitere wird aufgebaut. %3</translation>
    </message>
</context>
<context>
    <name>culvert::SshConfig</name>
    <message>
        <source>command line: %1</source>
        <translation>Befehlszeile: %1</translation>
    </message>
    <message>
        <source>%1 line %2: %3</source>
        <translation>%1 Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1: Too many recursive configuration includes</source>
        <translation>%1: Zu viele ineinander verschachtelte Includes</translation>
    </message>
    <message>
        <source>Bad owner or permissions on %1</source>
        <translation>Falscher Besitzer oder falsche Rechte bei %1</translation>
    </message>
    <message>
        <source>no argument after keyword &quot;%1&quot;</source>
        <translation>nach dem Schlüsselwort „%1“ fehlt das Argument</translation>
    </message>
    <message>
        <source>Bad configuration option: %1</source>
        <translation>Unbekannte Konfigurationsoption: %1</translation>
    </message>
    <message>
        <source>invalid quotes</source>
        <translation>ungültige Anführungszeichen</translation>
    </message>
    <message>
        <source>keyword %1 extra arguments at end of line</source>
        <translation>Schlüsselwort %1: überzählige Argumente am Zeilenende</translation>
    </message>
    <message>
        <source>%1 directive not supported as a command-line option</source>
        <translation>%1 ist als Option der Befehlszeile nicht möglich</translation>
    </message>
    <message>
        <source>keyword host empty argument</source>
        <translation>Schlüsselwort host: leeres Argument</translation>
    </message>
    <message>
        <source>keyword include empty argument</source>
        <translation>Schlüsselwort include: leeres Argument</translation>
    </message>
    <message>
        <source>bad include path %1.</source>
        <translation>ungültiger Include-Pfad %1.</translation>
    </message>
    <message>
        <source>Can&apos;t open user config file %1</source>
        <translation>Die Konfigurationsdatei %1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Missing argument.</source>
        <translation>Das Argument fehlt.</translation>
    </message>
    <message>
        <source>Missing target argument.</source>
        <translation>Das Argument für das Ziel fehlt.</translation>
    </message>
    <message>
        <source>Bad forwarding specification.</source>
        <translation>Ungültige Weiterleitung.</translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <translation>%1 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>%1 line %2: Unsupported option &quot;%3&quot;</source>
        <translation>%1 Zeile %2: nicht unterstützte Option „%3“</translation>
    </message>
    <message>
        <source>Too many %1 entries (max 100).</source>
        <translation>Zu viele Einträge für %1 (höchstens 100).</translation>
    </message>
    <message>
        <source>Invalid ProxyJump &quot;%1&quot;</source>
        <translation>Ungültiges ProxyJump „%1“</translation>
    </message>
    <message>
        <source>A host is needed.</source>
        <translation>Ein Rechner ist nötig.</translation>
    </message>
    <message>
        <source>hostname &apos;%1&apos; contains invalid characters</source>
        <translation>der Rechnername „%1“ enthält ungültige Zeichen</translation>
    </message>
    <message>
        <source>remote username &apos;%1&apos; contains invalid characters</source>
        <translation>der Benutzername „%1“ enthält ungültige Zeichen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names a user that does not exist</source>
        <translation>„%1“ nennt einen Benutzer, den es nicht gibt</translation>
    </message>
    <message>
        <source>Identity file %1 not accessible</source>
        <translation>Die Schlüsseldatei %1 ist nicht zugänglich</translation>
    </message>
    <message>
        <source>Invalid -J argument &apos;%1&apos;</source>
        <translation>Ungültiges Argument von -J: „%1“</translation>
    </message>
    <message>
        <source>jumphost loop via %1</source>
        <translation>die Jump-Hosts bilden über %1 eine Schleife</translation>
    </message>
    <message>
        <source>Invalid number of ConnectionAttempts</source>
        <translation>Ungültige Zahl bei ConnectionAttempts</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
</context>
<context>
    <name>culvert::SshConfigImport</name>
    <message>
        <source>%1 %2 (%3 line %4) is not carried out by Culvert.</source>
        <translation>%1 %2 (%3 Zeile %4) führt Culvert nicht aus.</translation>
    </message>
    <message>
        <source>ClearAllForwardings is set: there is nothing to forward.</source>
        <translation>ClearAllForwardings ist gesetzt: Es gibt nichts weiterzuleiten.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>culvert::StateText</name>
    <message numerus="yes">
        <source>Up, but %n forward(s) do not work</source>
        <translation>
            <numerusform>Steht, aber %n Weiterleitung geht nicht</numerusform>
            <numerusform>Steht, aber %n Weiterleitungen gehen nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Steht</translation>
    </message>
    <message>
        <source>Up, not proved</source>
        <translation>Steht, nicht bewiesen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Ready, connects on first use</source>
        <translation>Bereit, verbindet sich bei der ersten Benutzung</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindet sich mit %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet sich</translation>
    </message>
    <message>
        <source>Checking the host key of %1</source>
        <translation>Prüft den Schlüssel von %1</translation>
    </message>
    <message>
        <source>Checking the host key</source>
        <translation>Prüft den Schlüssel des Servers</translation>
    </message>
    <message>
        <source>Logging in to %1</source>
        <translation>Meldet sich bei %1 an</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Meldet sich an</translation>
    </message>
    <message>
        <source>Opening the forwards</source>
        <translation>Öffnet die Weiterleitungen</translation>
    </message>
    <message>
        <source>Waiting, again in %1</source>
        <translation>Wartet, wieder in %1</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>Wartet auf den nächsten Versuch</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Wird geschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Being opened</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Up, proved</source>
        <translation>Steht, bewiesen</translation>
    </message>
    <message>
        <source>Listening, not proved</source>
        <translation>Lauscht, nicht bewiesen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>for programs on %1 only</source>
        <translation>nur für Programme auf %1</translation>
    </message>
    <message>
        <source>open to the network of %1</source>
        <translation>offen für das Netz von %1</translation>
    </message>
    <message>
        <source>open to all who reach %1</source>
        <translation>offen für alle, die zu %1 durchkommen</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>Wartet auf die Verbindung</translation>
    </message>
    <message>
        <source>Waits for the login</source>
        <translation>Wartet auf die Anmeldung</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Nicht offen</translation>
    </message>
    <message>
        <source>Needs you: is this the key of %1?</source>
        <translation>Braucht Sie: Ist das der Schlüssel von %1?</translation>
    </message>
    <message>
        <source>Needs you: is the host&apos;s key right?</source>
        <translation>Braucht Sie: Stimmt der Schlüssel des Rechners?</translation>
    </message>
    <message>
        <source>Needs you: the login to %1 asks something</source>
        <translation>Braucht Sie: Die Anmeldung an %1 fragt etwas</translation>
    </message>
    <message>
        <source>Needs you: the login asks something</source>
        <translation>Braucht Sie: Die Anmeldung fragt etwas</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <translation>%1 von %2 laufen</translation>
    </message>
    <message numerus="yes">
        <source>On demand, but %n forward(s) do not work</source>
        <translation>
            <numerusform>Auf Abruf, aber %n Weiterleitung geht nicht</numerusform>
            <numerusform>Auf Abruf, aber %n Weiterleitungen gehen nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs you: the login to %1 waits for the locked keychain</source>
        <translation>Braucht Sie: Die Anmeldung an %1 wartet auf den gesperrten Schlüsselbund</translation>
    </message>
    <message>
        <source>Needs you: the login waits for the locked keychain</source>
        <translation>Braucht Sie: Die Anmeldung wartet auf den gesperrten Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>culvert::SystemError</name>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Verbindung von der Gegenseite zurückgesetzt</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Kein Weg zum Zielrechner</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Das Netz ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>Verbindung unterbrochen</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>Adresse wird bereits verwendet</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>Die verlangte Adresse gibt es hier nicht</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Verzeichnis nicht gefunden</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>Name oder Dienst nicht bekannt</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <translation>Vorübergehender Fehler bei der Namensauflösung</translation>
    </message>
    <message>
        <source>Non-recoverable failure in name resolution</source>
        <translation>Die Namensauflösung ist endgültig gescheitert</translation>
    </message>
</context>
<context>
    <name>culvert::TargetConnector</name>
    <message>
        <source>%1 did not answer from this computer.</source>
        <translation>%1 hat diesem Rechner nicht geantwortet.</translation>
    </message>
    <message>
        <source>The name %1 is not known on this computer.</source>
        <translation>Der Name %1 ist auf diesem Rechner unbekannt.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this computer.</source>
        <translation>%1 ist von diesem Rechner aus nicht erreichbar.</translation>
    </message>
    <message>
        <source>Nothing listens on %1 on this computer.</source>
        <translation>Auf %1 lauscht auf diesem Rechner niemand.</translation>
    </message>
    <message>
        <source>Start the service, or correct the forward&apos;s target.</source>
        <translation>Starten Sie den Dienst oder berichtigen Sie das Ziel der Weiterleitung.</translation>
    </message>
</context>
<context>
    <name>culvert::TimeStrip</name>
    <message>
        <source>24 h ago</source>
        <translation>vor 24 h</translation>
    </message>
    <message>
        <source>high: up   hatched: impaired   notch: down   dotted: asleep</source>
        <translation>hoch: steht   schraffiert: eingeschränkt   Kerbe: weg   punktiert: Ruhezustand</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>culvert::Tokens</name>
    <message>
        <source>&apos;%1&apos; is not closed</source>
        <translation>„%1“ ist nicht geschlossen</translation>
    </message>
    <message>
        <source>the environment variable ${%1} is not set</source>
        <translation>die Umgebungsvariable ${%1} ist nicht gesetzt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; ends in a percent sign</source>
        <translation>„%1“ endet mit einem Prozentzeichen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has the unknown token %%2</source>
        <translation>„%1“ enthält den unbekannten Platzhalter %%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names a user that does not exist</source>
        <translation>„%1“ nennt einen Benutzer, den es nicht gibt</translation>
    </message>
</context>
<context>
    <name>culvert::Topology</name>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>das Netz</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>Loopback</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>das Internet</translation>
    </message>
    <message>
        <source>the other machine</source>
        <translation>der andere Rechner</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>as clients ask</source>
        <translation>wie gewünscht</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
</context>
<context>
    <name>culvert::TopologyView</name>
    <message>
        <source>Topology</source>
        <translation>Bild der Rechner</translation>
    </message>
</context>
<context>
    <name>culvert::TrafficGraph</name>
    <message>
        <source>No traffic yet</source>
        <translation>Noch kein Verkehr</translation>
    </message>
    <message>
        <source>solid: received   dashed: sent</source>
        <translation>durchgezogen: empfangen   gestrichelt: gesendet</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>1 min ago</source>
        <translation>vor 1 min</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation>vor 1 h</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>vor 1 Tag</translation>
    </message>
</context>
<context>
    <name>culvert::TrafficPane</name>
    <message>
        <source>Received %1</source>
        <translation>Empfangen %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Gesendet %1</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Round trip %1 ms</source>
        <translation>Umlaufzeit %1 ms</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Letzte Minute</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Forward shown</source>
        <translation>Gezeigte Weiterleitung</translation>
    </message>
    <message>
        <source>The whole tunnel</source>
        <translation>Der ganze Tunnel</translation>
    </message>
</context>
<context>
    <name>culvert::TrayIcon</name>
    <message>
        <source>Culvert</source>
        <translation>Culvert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tunnel, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No tunnel runs</source>
        <translation>Kein Tunnel läuft</translation>
    </message>
    <message>
        <source>up: %1</source>
        <translation>offen: %1</translation>
    </message>
    <message>
        <source>connecting: %1</source>
        <translation>im Aufbau: %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>wartend: %1</translation>
    </message>
    <message>
        <source>needing you: %1</source>
        <translation>brauchen Sie: %1</translation>
    </message>
    <message>
        <source>on demand: %1</source>
        <translation>auf Abruf: %1</translation>
    </message>
</context>
<context>
    <name>culvert::TrayMenu</name>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>Alle starten</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alle beenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%1 (needs you)</source>
        <comment>tunnel</comment>
        <translation>%1 (braucht Sie)</translation>
    </message>
</context>
<context>
    <name>culvert::TunnelActions</name>
    <message>
        <source>&amp;New tunnel</source>
        <translation>&amp;Neuer Tunnel</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Start a&amp;ll</source>
        <translation>Alle s&amp;tarten</translation>
    </message>
    <message>
        <source>Stop &amp;all</source>
        <translation>&amp;Alle beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;earbeiten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>Löschen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Copy ssh command</source>
        <translation>ssh-Befehl &amp;kopieren</translation>
    </message>
    <message>
        <source>Chec&amp;k first</source>
        <translation>Erst &amp;prüfen</translation>
    </message>
    <message>
        <source>Show l&amp;og</source>
        <translation>Pr&amp;otokoll zeigen</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;About Culvert</source>
        <translation>&amp;Über Culvert</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Tunnel</source>
        <translation>&amp;Tunnel</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Paste an &amp;ssh command</source>
        <translation>&amp;ssh-Befehl einfügen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>Check no&amp;w</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Move to &amp;group</source>
        <translation>In &amp;Gruppe verschieben</translation>
    </message>
    <message>
        <source>Log &amp;in in a terminal</source>
        <translation>Im Terminal an&amp;melden</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>&amp;Einrichten</translation>
    </message>
    <message>
        <source>What %1 has to do</source>
        <translation>Was %1 zu tun hat</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>&amp;Demo ausprobieren</translation>
    </message>
    <message>
        <source>The demo &amp;backwards</source>
        <translation>Die Demo &amp;rückwärts</translation>
    </message>
</context>
<context>
    <name>culvert::TunnelCommands</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was deleted</source>
        <translation>„%1“ wurde gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) were deleted</source>
        <translation>
            <numerusform>%n Tunnel wurde gelöscht</numerusform>
            <numerusform>%n Tunnel wurden gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; passwords saved for that alone go too.</source>
        <translation>%1; nur dafür gespeicherte Passwörter auch.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what was deleted</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was imported and may run commands. Start it once, which shows them.</source>
        <translation>„%1“ wurde importiert und kann Befehle ausführen. Starten Sie ihn einmal, dann werden sie gezeigt.</translation>
    </message>
    <message>
        <source>No terminal could be started. Preferences say which one.</source>
        <translation>Es ließ sich kein Terminal starten. Welches, steht in den Einstellungen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; runs on, with its forwards as they are now.</source>
        <translation>„%1“ läuft weiter, mit den Weiterleitungen, wie sie jetzt sind.</translation>
    </message>
</context>
<context>
    <name>culvert::Tunnels</name>
    <message>
        <source>&apos;%1&apos; already runs in another program.</source>
        <translation>„%1“ läuft schon in einem anderen Programm.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s saved secrets are still in the keychain. %1</source>
        <translation>Die gespeicherten Geheimnisse des Tunnels sind noch im Schlüsselbund. %1</translation>
    </message>
</context>
<context>
    <name>culvert::Units</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes a second</comment>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>culvert::UpdatesPage</name>
    <message>
        <source>Tell me when there is a newer version</source>
        <translation>Melden, wenn es eine neuere Version gibt</translation>
    </message>
    <message>
        <source>Culvert then asks github.com once a day. It sends nothing about you, this computer or your tunnels, downloads nothing and changes nothing.</source>
        <translation>Culvert fragt dann einmal am Tag bei github.com nach. Es sendet nichts über Sie, diesen Computer oder Ihre Tunnel, lädt nichts herunter und ändert nichts.</translation>
    </message>
</context>
<context>
    <name>culvert::Values</name>
    <message>
        <source>empty domain name</source>
        <translation>leerer Domänenname</translation>
    </message>
    <message>
        <source>domain name &quot;%1&quot; starts with invalid character</source>
        <translation>der Domänenname „%1“ beginnt mit einem ungültigen Zeichen</translation>
    </message>
    <message>
        <source>domain name &quot;%1&quot; contains consecutive separators</source>
        <translation>der Domänenname „%1“ enthält Trennzeichen hintereinander</translation>
    </message>
    <message>
        <source>domain name &quot;%1&quot; contains invalid characters</source>
        <translation>der Domänenname „%1“ enthält ungültige Zeichen</translation>
    </message>
</context>
<context>
    <name>culvert::WaitingClients</name>
    <message>
        <source>Too many clients are waiting for the tunnel already (%1).</source>
        <translation>Es warten schon zu viele Clients auf den Tunnel (%1).</translation>
    </message>
    <message>
        <source>The tunnel did not come up within %1 s, so the client was turned away.</source>
        <translation>Der Tunnel kam nicht innerhalb von %1 s zustande, darum wurde der Client abgewiesen.</translation>
    </message>
    <message>
        <source>It ended its side while it waited for the tunnel, and others needed the room.</source>
        <translation>Er hat seine Seite beendet, während er auf den Tunnel wartete, und andere brauchten den Platz.</translation>
    </message>
</context>
<context>
    <name>culvert::WindowLayout</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
</context>
<context>
    <name>culvert::Wizard</name>
    <message>
        <source>on another machine</source>
        <translation>auf einem anderen Rechner</translation>
    </message>
    <message>
        <source>on this computer, for somebody elsewhere</source>
        <translation>auf diesem Rechner, für jemanden anderswo</translation>
    </message>
    <message>
        <source>a service: a web page, a notebook, a database</source>
        <translation>ein Dienst: Webseite, Notebook, Datenbank</translation>
    </message>
    <message>
        <source>a login with ssh</source>
        <translation>eine Anmeldung mit ssh</translation>
    </message>
    <message>
        <source>&amp;What is wanted</source>
        <translation>&amp;Was gewünscht ist</translation>
    </message>
    <message>
        <source>It &amp;lives</source>
        <translation>W&amp;o es ist</translation>
    </message>
    <message>
        <source>The other machine</source>
        <translation>Der andere Rechner</translation>
    </message>
    <message>
        <source>This computer, as the other machine reaches it</source>
        <translation>Dieser Rechner, wie der andere ihn erreicht</translation>
    </message>
    <message>
        <source>The third host</source>
        <translation>Der dritte Rechner</translation>
    </message>
    <message>
        <source>Answer the questions: the picture shows what it would come to.</source>
        <translation>Beantworten Sie die Fragen: Das Bild zeigt, worauf es hinausläuft.</translation>
    </message>
    <message>
        <source>New tunnel</source>
        <translation>Neuer Tunnel</translation>
    </message>
    <message>
        <source>All &amp;settings…</source>
        <translation>Alle &amp;Einstellungen …</translation>
    </message>
    <message>
        <source>I am not sure: ask me</source>
        <translation>Ich weiß es nicht: fragen Sie mich</translation>
    </message>
    <message>
        <source>Its po&amp;rt</source>
        <translation>Po&amp;rt des Dienstes</translation>
    </message>
    <message>
        <source>This computer cannot open %1 now: the service appears here at %2.</source>
        <translation>Dieser Rechner kann %1 gerade nicht öffnen: Der Dienst erscheint hier unter %2.</translation>
    </message>
    <message>
        <source>&amp;Make and start</source>
        <translation>Anlegen und &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>An&amp;legen</translation>
    </message>
    <message>
        <source>Still needed: yes or no to the last question</source>
        <translation>Noch nötig: ja oder nein auf die letzte Frage</translation>
    </message>
    <message>
        <source>Y&amp;our case</source>
        <translation>&amp;Ihr Fall</translation>
    </message>
    <message>
        <source>What %1 has to do comes next: one script to paste there, and a page that waits for it.</source>
        <translation>Was %1 zu tun hat, kommt als Nächstes: ein Skript zum Einfügen dort und eine Seite, die darauf wartet.</translation>
    </message>
</context>
<context>
    <name>culvert::net::DetachedCall</name>
    <message>
        <source>too many calls wait</source>
        <translation>zu viele Aufrufe warten</translation>
    </message>
    <message>
        <source>no socket is left</source>
        <translation>es ist kein Socket übrig</translation>
    </message>
</context>
</TS>
