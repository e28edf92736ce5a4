<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>culvert::AdmissionDialog</name>
    <message>
        <source>Let %1 in</source>
        <translation>Laisser entrer %1</translation>
    </message>
    <message>
        <source>With this line whoever has the key of %1 can open the tunnel&apos;s ports on this computer, and do nothing else here.</source>
        <translation>Avec cette ligne, quiconque détient la clé qu’utilise %1 peut ouvrir les ports du tunnel sur cet ordinateur, et ne peut rien y faire d’autre.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>&amp;Ligne</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>F&amp;ichier</translation>
    </message>
    <message>
        <source>&amp;Add the line</source>
        <translation>&amp;Ajouter la ligne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The line stands there already.</source>
        <translation>La ligne s’y trouve déjà.</translation>
    </message>
    <message>
        <source>It takes the place of the line that this key has there. The file is kept as it is under another name beside it.</source>
        <translation>Elle prend la place de la ligne que cette clé y avait. Le fichier actuel est conservé à côté, sous un autre nom.</translation>
    </message>
    <message>
        <source>It is added at the end. The file is kept as it is under another name beside it.</source>
        <translation>Elle est ajoutée à la fin. Le fichier actuel est conservé à côté, sous un autre nom.</translation>
    </message>
    <message>
        <source>The key is allowed in %1.</source>
        <translation>La clé est autorisée dans %1.</translation>
    </message>
    <message>
        <source>The key is allowed in %1; what was there is kept as %2.</source>
        <translation>La clé est autorisée dans %1&#x202f;; l’ancien contenu est conservé sous %2.</translation>
    </message>
</context>
<context>
    <name>culvert::AgentListing</name>
    <message>
        <source>it does not answer</source>
        <translation>il ne répond pas</translation>
    </message>
    <message>
        <source>it does not take requests</source>
        <translation>il n’accepte pas de requêtes</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>il a fermé la connexion</translation>
    </message>
    <message>
        <source>its answer is too long</source>
        <translation>sa réponse est trop longue</translation>
    </message>
</context>
<context>
    <name>culvert::Algorithms</name>
    <message>
        <source>%1 offers no %2 that this program accepts; it offers: %3.</source>
        <translation>%1 n’offre pour «&#xa0;%2&#xa0;» rien que ce programme accepte&#x202f;; il propose&#xa0;: %3.</translation>
    </message>
    <message>
        <source>An old server. For this host only, add: HostKeyAlgorithms +%1</source>
        <translation>Un serveur ancien. Pour cet hôte seulement, ajoutez&#xa0;: HostKeyAlgorithms +%1</translation>
    </message>
    <message>
        <source>The server insists on a post-quantum key exchange, which libssh has since version 0.12. Let the server also offer curve25519-sha256, or use a newer build.</source>
        <translation>Le serveur exige un échange de clés post-quantique, que libssh connaît depuis la version 0.12. Faites en sorte que le serveur propose aussi curve25519-sha256, ou utilisez une version plus récente.</translation>
    </message>
    <message>
        <source>An old server. For this host only, add: KexAlgorithms +%1</source>
        <translation>Un serveur ancien. Pour cet hôte seulement, ajoutez&#xa0;: KexAlgorithms +%1</translation>
    </message>
    <message>
        <source>For this host only, add: Ciphers +%1</source>
        <translation>Pour cet hôte seulement, ajoutez&#xa0;: Ciphers +%1</translation>
    </message>
    <message>
        <source>For this host only, add: MACs +%1</source>
        <translation>Pour cet hôte seulement, ajoutez&#xa0;: MACs +%1</translation>
    </message>
    <message>
        <source>%1 answered, but ended the connection before the login.</source>
        <translation>%1 a répondu, mais a mis fin à la connexion avant l’authentification.</translation>
    </message>
    <message>
        <source>Too many connections at once (MaxStartups), an address ban (fail2ban, PerSourcePenalties), an allow-list, or not an SSH port.</source>
        <translation>Trop de connexions à la fois (MaxStartups), une adresse bannie (fail2ban, PerSourcePenalties), une liste d’adresses autorisées, ou ce n’est pas un port SSH.</translation>
    </message>
</context>
<context>
    <name>culvert::Application</name>
    <message>
        <source>Culvert keeps running</source>
        <translation>Culvert continue de s’exécuter</translation>
    </message>
    <message>
        <source>Tunnels stay up. Open or quit Culvert from its icon here.</source>
        <translation>Les tunnels restent en service. Ouvrez ou quittez Culvert depuis son icône, ici.</translation>
    </message>
    <message>
        <source>Culvert %1 is there.</source>
        <translation>Culvert %1 est disponible.</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Voir…</translation>
    </message>
    <message>
        <source>Look at %1 with a browser: the page says what you see.</source>
        <translation>Ouvrez %1 dans un navigateur&#xa0;: la page explique ce que vous voyez.</translation>
    </message>
    <message>
        <source>The browser of the preferences cannot be started. The address: %1</source>
        <translation>Impossible de démarrer le navigateur indiqué dans les préférences. L’adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 has values that mean nothing, so the usual ones are in use: %2</source>
        <translation>%1 contient des valeurs qui ne veulent rien dire&#x202f;; les valeurs habituelles s’appliquent donc&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no tunnel named &apos;%1&apos;.</source>
        <translation>Aucun tunnel ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be opened. %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert. %2</translation>
    </message>
    <message>
        <source>A link asks for &apos;%1&apos;.</source>
        <translation>Un lien demande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
</context>
<context>
    <name>culvert::Authenticator</name>
    <message>
        <source>%1 accepted this step of the login and wants another.</source>
        <translation>%1 a accepté cette étape de l’authentification et en demande une autre.</translation>
    </message>
    <message>
        <source>%1 ended the login after too many attempts. %2</source>
        <translation>%1 a mis fin à l’authentification après trop de tentatives. %2</translation>
    </message>
    <message>
        <source>Pin the right key: IdentityFile and IdentitiesOnly yes for this host.</source>
        <translation>Imposez la bonne clé&#xa0;: IdentityFile et IdentitiesOnly yes pour cet hôte.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost during the login.</source>
        <translation>La connexion à %1 a été perdue pendant l’authentification.</translation>
    </message>
    <message>
        <source>%1 did not bring the login to an end within %2 s.</source>
        <translation>%1 n’a pas mené l’authentification à son terme en %2&#xa0;s.</translation>
    </message>
    <message>
        <source>%1@%2&apos;s password: </source>
        <translation>Mot de passe de %1@%2&#xa0;: </translation>
    </message>
    <message>
        <source>%1 wants the password changed before it lets anybody in.</source>
        <translation>%1 exige un changement de mot de passe avant de laisser entrer qui que ce soit.</translation>
    </message>
    <message>
        <source>Log in once with ssh and change the password.</source>
        <translation>Connectez-vous une fois avec ssh et changez le mot de passe.</translation>
    </message>
    <message>
        <source>No Kerberos ticket for %1: %2.</source>
        <translation>Pas de ticket Kerberos pour %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>The login of %1 needs a secret that nobody gave. The server accepts: %2. Offered: %3.</source>
        <translation>L’authentification de %1 nécessite un secret que personne n’a fourni. Le serveur accepte&#xa0;: %2. Proposé&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The server did not let %1 in. It accepts: %2. Offered: %3.</source>
        <translation>Le serveur n’a pas laissé entrer %1. Il accepte&#xa0;: %2. Proposé&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 rejected %2 of %3. It accepts: %4.</source>
        <translation>%1 a refusé %2 de %3. Il accepte : %4.</translation>
    </message>
    <message>
        <source>the answers</source>
        <translation>les réponses</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>le mot de passe</translation>
    </message>
</context>
<context>
    <name>culvert::AuthorizedKeys</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This is a private key, which must not leave its machine. The public one is a line that begins with &quot;ssh-&quot;.</source>
        <translation>C’est une clé privée, qui ne doit pas quitter sa machine. La clé publique est une ligne qui commence par «&#xa0;ssh-&#xa0;».</translation>
    </message>
    <message>
        <source>This is no public key: one line, such as &quot;ssh-ed25519 AAAA…&quot;.</source>
        <translation>Ce n’est pas une clé publique&#xa0;: une seule ligne, comme «&#xa0;ssh-ed25519 AAAA…&#xa0;».</translation>
    </message>
    <message>
        <source>the folder could not be made</source>
        <translation>le dossier n’a pas pu être créé</translation>
    </message>
    <message>
        <source>no copy could be kept</source>
        <translation>aucune copie n’a pu être conservée</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
</context>
<context>
    <name>culvert::Autostart</name>
    <message>
        <source>Whether Culvert starts at login could not be changed: %1</source>
        <translation>Le démarrage de Culvert à l’ouverture de session n’a pas pu être modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>the registry cannot be written.</source>
        <translation>impossible d’écrire dans le registre Windows.</translation>
    </message>
    <message>
        <source>the desktop did not allow it.</source>
        <translation>le bureau ne l’a pas permis.</translation>
    </message>
    <message>
        <source>Culvert keeps your tunnels up.</source>
        <translation>Culvert maintient vos tunnels en service.</translation>
    </message>
</context>
<context>
    <name>culvert::BackgroundPortal</name>
    <message>
        <source>there is no portal to ask.</source>
        <translation>il n’y a pas de portail à interroger.</translation>
    </message>
    <message>
        <source>the question was not answered.</source>
        <translation>la question est restée sans réponse.</translation>
    </message>
</context>
<context>
    <name>culvert::CanonicalName</name>
    <message>
        <source>Could not resolve host &quot;%1&quot;</source>
        <translation>Impossible de résoudre l’hôte «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Could not resolve hostname %1</source>
        <translation>Impossible de résoudre le nom d’hôte %1</translation>
    </message>
</context>
<context>
    <name>culvert::ChangedKeyDialog</name>
    <message>
        <source>%1: the host key has changed</source>
        <translation>%1&#xa0;: la clé d’hôte a changé</translation>
    </message>
    <message>
        <source>Replace the old key</source>
        <translation>Remplacer l’ancienne clé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 shows another key than before</source>
        <translation>%1 présente une autre clé qu’auparavant</translation>
    </message>
    <message>
        <source>The server was set up anew, its address now belongs to another machine, or somebody stands in between. Nothing was sent to it. Ask its owner before you go on.</source>
        <translation>Le serveur a été réinstallé, son adresse appartient désormais à une autre machine, ou quelqu’un s’est interposé. Rien ne lui a été envoyé. Renseignez-vous auprès de son responsable avant de continuer.</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Présentée maintenant</translation>
    </message>
    <message>
        <source>Known so far</source>
        <translation>Connue jusqu’ici</translation>
    </message>
    <message>
        <source>It stands in</source>
        <translation>Se trouve dans</translation>
    </message>
    <message>
        <source>The old line speaks for other hosts as well. Change the file by hand once you are sure.</source>
        <translation>L’ancienne ligne vaut aussi pour d’autres hôtes. Modifiez le fichier à la main une fois que vous êtes sûr.</translation>
    </message>
    <message>
        <source>To put the new key in the old one&apos;s place, type the host&apos;s name: %1. The file as it is now is kept beside it, with .old behind its name.</source>
        <translation>Pour mettre la nouvelle clé à la place de l’ancienne, saisissez le nom de l’hôte&#xa0;: %1. Le fichier actuel est conservé à côté, avec .old à la fin de son nom.</translation>
    </message>
    <message>
        <source>Host name, to confirm</source>
        <translation>Nom de l’hôte, pour confirmer</translation>
    </message>
    <message>
        <source>The key of %1 was replaced; the old file is %2. Start &apos;%3&apos; again.</source>
        <translation>La clé de %1 a été remplacée&#x202f;; l’ancien fichier est %2. Redémarrez «&#xa0;%3&#xa0;».</translation>
    </message>
</context>
<context>
    <name>culvert::Channel</name>
    <message>
        <source>The server forbids connections to %1.</source>
        <translation>Le serveur interdit les connexions vers %1.</translation>
    </message>
    <message>
        <source>Nothing listens on %1, as seen from the server.</source>
        <translation>Rien n’écoute sur %1, vu du serveur.</translation>
    </message>
    <message>
        <source>The server does not know the name in %1.</source>
        <translation>Le serveur ne connaît pas le nom dans %1.</translation>
    </message>
    <message>
        <source>The server could not reach %1.</source>
        <translation>Le serveur n’a pas pu joindre %1.</translation>
    </message>
</context>
<context>
    <name>culvert::CheckModel</name>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Mind this</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Incorrect</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>culvert::CheckText</name>
    <message numerus="yes">
        <source>%n thing(s) would keep this tunnel from working.</source>
        <translation>
            <numerusform>%n chose empêcherait ce tunnel de fonctionner.</numerusform>
            <numerusform>%n choses empêcheraient ce tunnel de fonctionner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong, but mind %n thing(s).</source>
        <translation>
            <numerusform>Rien d’anormal, mais %n point est à noter.</numerusform>
            <numerusform>Rien d’anormal, mais %n points sont à noter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with what can be known before the login.</source>
        <translation>Rien d’anormal dans ce que l’on peut savoir avant l’authentification.</translation>
    </message>
</context>
<context>
    <name>culvert::ChecksPane</name>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Vérification en cours…</translation>
    </message>
</context>
<context>
    <name>culvert::Clashes</name>
    <message>
        <source>port %1</source>
        <translation>port %1</translation>
    </message>
    <message>
        <source>The tunnel &apos;%1&apos; wants %2, too: only one of the two can be up.</source>
        <translation>Le tunnel «&#xa0;%1&#xa0;» veut aussi %2&#xa0;: un seul des deux peut être en service.</translation>
    </message>
    <message>
        <source>Use another port for one of them.</source>
        <translation>Utilisez un autre port pour l’un des deux.</translation>
    </message>
</context>
<context>
    <name>culvert::CommandLine</name>
    <message>
        <source>unknown option -- %1</source>
        <translation>option inconnue -- %1</translation>
    </message>
    <message>
        <source> in &apos;-%1&apos;</source>
        <translation> dans «&#xa0;-%1&#xa0;»</translation>
    </message>
    <message>
        <source>; did you mean -%1?</source>
        <translation>&#x202f;; vouliez-vous dire -%1&#x202f;?</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: a tunnel runs no command on the server.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: un tunnel n’exécute aucune commande sur le serveur.</translation>
    </message>
    <message>
        <source>option requires an argument -- %1</source>
        <translation>l’option exige un argument -- %1</translation>
    </message>
    <message>
        <source>-f: Culvert does not go to the background by itself; let a service or the desktop program keep the tunnel.</source>
        <translation>-f&#xa0;: Culvert ne passe pas de lui-même en arrière-plan&#x202f;; confiez le tunnel à un service ou au programme de bureau.</translation>
    </message>
    <message>
        <source>-%1 has no meaning for a tunnel and is not supported.</source>
        <translation>-%1 n’a pas de sens pour un tunnel et n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>-l: the user&apos;s name is missing</source>
        <translation>-l&#xa0;: il manque le nom d’utilisateur</translation>
    </message>
    <message>
        <source>Unknown cipher type &apos;%1&apos;</source>
        <translation>Algorithme de chiffrement «&#xa0;%1&#xa0;» inconnu</translation>
    </message>
    <message>
        <source>Unknown mac type &apos;%1&apos;</source>
        <translation>Type de MAC «&#xa0;%1&#xa0;» inconnu</translation>
    </message>
    <message>
        <source>-W joins the connection to the terminal, which a tunnel does not have; use -L, or -J to reach a host behind another one.</source>
        <translation>-W relie la connexion au terminal, qu’un tunnel n’a pas&#x202f;; utilisez -L, ou -J pour joindre un hôte derrière un autre.</translation>
    </message>
    <message>
        <source>-%1: %2</source>
        <translation>-%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>-o &apos;%1&apos; names no keyword</source>
        <translation>-o «&#xa0;%1&#xa0;» ne désigne aucun mot-clé</translation>
    </message>
    <message>
        <source>Bad port &apos;%1&apos;</source>
        <translation>Port «&#xa0;%1&#xa0;» incorrect</translation>
    </message>
    <message>
        <source>Only a single -J option is permitted (use commas to separate multiple jump hops)</source>
        <translation>Une seule option -J est permise (séparez plusieurs rebonds par des virgules)</translation>
    </message>
    <message>
        <source>Cannot specify -J with ProxyCommand</source>
        <translation>-J et ProxyCommand ne peuvent pas être utilisés ensemble</translation>
    </message>
    <message>
        <source>Invalid -J argument &apos;%1&apos;</source>
        <translation>Argument de -J incorrect&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an ssh address</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse ssh</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no host</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucun hôte</translation>
    </message>
    <message>
        <source>This is not an ssh or autossh command.</source>
        <translation>Ce n’est pas une commande ssh ou autossh.</translation>
    </message>
</context>
<context>
    <name>culvert::CommandsPane</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>The commands are on the clipboard.</source>
        <translation>Les commandes sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save the commands</source>
        <translation>Enregistrer les commandes</translation>
    </message>
</context>
<context>
    <name>culvert::Connection</name>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>La connexion à %1 a été perdue.</translation>
    </message>
    <message>
        <source>%1 ended the connection: %2</source>
        <translation>%1 a mis fin à la connexion&#xa0;: %2</translation>
    </message>
    <message>
        <source>The server may have sent data while it exchanged keys anew, which RFC 4253 forbids; older versions of AsyncSSH do. Update it, or let it exchange keys less often.</source>
        <translation>Le serveur a peut-être envoyé des données pendant le renouvellement des clés, ce que la RFC 4253 interdit&#x202f;; d’anciennes versions d’AsyncSSH le font. Mettez-le à jour, ou faites-lui renouveler les clés moins souvent.</translation>
    </message>
    <message>
        <source>%1 went silent: %2 signs of life were not answered.</source>
        <translation>%1 s’est tu&#xa0;: %2 signes de vie sont restés sans réponse.</translation>
    </message>
</context>
<context>
    <name>culvert::ConnectionModel</name>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Closed after %1</source>
        <translation>Fermée après %1</translation>
    </message>
    <message>
        <source>Closed by the client after %1</source>
        <translation>Fermée par le client après %1</translation>
    </message>
    <message>
        <source>Closed by the target after %1</source>
        <translation>Fermée par la cible après %1</translation>
    </message>
    <message>
        <source>Closed here after %1</source>
        <translation>Fermée ici après %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>culvert::ConnectionsPane</name>
    <message>
        <source>Close connection</source>
        <translation>Fermer la connexion</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
</context>
<context>
    <name>culvert::Connector</name>
    <message>
        <source>%1 answers, but refuses connections on port %2.</source>
        <translation>%1 répond, mais refuse les connexions sur le port %2.</translation>
    </message>
    <message>
        <source>Wrong port, the SSH server is down there, or a firewall rejects it.</source>
        <translation>Mauvais port, serveur SSH arrêté, ou un pare-feu rejette la connexion.</translation>
    </message>
    <message>
        <source>%1 did not answer.</source>
        <translation>%1 n’a pas répondu.</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <translation>%1 n’a pas pu être joint&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no route to it from here: is the network or a VPN down?</source>
        <translation>Aucune route n’y mène d’ici&#xa0;: le réseau ou un VPN est-il coupé&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>%1 n’a pas répondu en %n seconde.</numerusform>
            <numerusform>%1 n’a pas répondu en %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody says what address %1 has.</source>
        <translation>Personne n’indique quelle est l’adresse de %1.</translation>
    </message>
    <message>
        <source>The name servers do not answer: is the network or a VPN down?</source>
        <translation>Les serveurs de noms ne répondent pas&#xa0;: le réseau ou un VPN est-il coupé&#x202f;?</translation>
    </message>
    <message>
        <source>The name %1 is not known here.</source>
        <translation>Le nom %1 n’est pas connu ici.</translation>
    </message>
</context>
<context>
    <name>culvert::ConsentDialog</name>
    <message>
        <source>%1: commands of an imported file</source>
        <translation>%1&#xa0;: commandes d’un fichier importé</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was imported. Its configuration may run these commands on this computer, as you. Allow them only if you know what they do. You are asked again when the file changes.</source>
        <translation>«&#xa0;%1&#xa0;» a été importé. Sa configuration peut exécuter ces commandes sur cet ordinateur, en votre nom. Ne les autorisez que si vous savez ce qu’elles font. La question vous sera reposée si le fichier change.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Allow and start</source>
        <translation>Autoriser et démarrer</translation>
    </message>
    <message>
        <source>Do not start</source>
        <translation>Ne pas démarrer</translation>
    </message>
</context>
<context>
    <name>culvert::Control</name>
    <message>
        <source>The running program (process %1) does not answer.</source>
        <translation>Le programme en cours d’exécution (processus %1) ne répond pas.</translation>
    </message>
</context>
<context>
    <name>culvert::ControlServer</name>
    <message>
        <source>The local socket %1 cannot be opened: %2</source>
        <translation>Le socket local %1 ne peut pas être ouvert&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>culvert::CredentialBroker</name>
    <message>
        <source>The secret for %1 is the one typed earlier.</source>
        <translation>Le secret pour %1 est celui saisi auparavant.</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask for its password in a window of its own.</source>
        <translation>En attente du trousseau. Il demande peut-être son mot de passe dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>The secret for %1 comes from the keychain.</source>
        <translation>Le secret pour %1 vient du trousseau.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be asked: batch mode.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être demandé&#xa0;: mode non interactif.</translation>
    </message>
    <message>
        <source>What the keychain has for this was not accepted.</source>
        <translation>Ce que le trousseau contient pour cela n’a pas été accepté.</translation>
    </message>
    <message>
        <source>The secret for %1 is saved in the keychain.</source>
        <translation>Le secret pour %1 est enregistré dans le trousseau.</translation>
    </message>
    <message>
        <source>The secret for %1 could not be saved. %2</source>
        <translation>Le secret pour %1 n’a pas pu être enregistré. %2</translation>
    </message>
</context>
<context>
    <name>culvert::CredentialDialog</name>
    <message>
        <source>Passphrase for %1</source>
        <translation>Phrase de passe pour %1</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Mot de passe pour %1</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>%1 demande</translation>
    </message>
    <message>
        <source>Password for the proxy %1</source>
        <translation>Mot de passe du proxy %1</translation>
    </message>
    <message>
        <source>That did not open the key. Try again.</source>
        <translation>Cela n’a pas ouvert la clé. Réessayez.</translation>
    </message>
    <message>
        <source>The proxy did not accept that. Try again.</source>
        <translation>Le proxy ne l’a pas accepté. Réessayez.</translation>
    </message>
    <message>
        <source>The server did not accept that. Try again.</source>
        <translation>Le serveur ne l’a pas accepté. Réessayez.</translation>
    </message>
    <message>
        <source>%1: login</source>
        <translation>%1&#xa0;: authentification</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>For the tunnel &apos;%1&apos;, to %2.</source>
        <translation>Pour le tunnel «&#xa0;%1&#xa0;», vers %2.</translation>
    </message>
    <message>
        <source>The server says:</source>
        <translation>Le serveur dit&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation>&amp;Retenir dans le trousseau</translation>
    </message>
    <message>
        <source>Saved once the login was accepted</source>
        <translation>Enregistré une fois l’authentification acceptée</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Déverrouiller…</translation>
    </message>
    <message>
        <source>PIN of the security token for %1</source>
        <translation>Code PIN de la clé de sécurité pour %1</translation>
    </message>
    <message>
        <source>The token did not accept that. Try again.</source>
        <translation>La clé de sécurité ne l’a pas accepté. Réessayez.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>culvert::CredentialStore</name>
    <message>
        <source>Windows keeps no credentials for this login, which may be a service&apos;s or one from another computer. Log in here yourself, or type the secret each time.</source>
        <translation>Windows ne conserve pas d’informations d’identification pour cette session, qui est peut-être celle d’un service ou ouverte depuis un autre ordinateur. Ouvrez vous-même une session ici, ou saisissez le secret à chaque fois.</translation>
    </message>
    <message>
        <source>No keychain service runs here. Start one (such as GNOME Keyring or KWallet), or type the secret each time.</source>
        <translation>Aucun service de trousseau ne tourne ici. Démarrez-en un (comme GNOME Keyring ou KWallet), ou saisissez le secret à chaque fois.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it in the keychain&apos;s own settings.</source>
        <translation>Le trousseau a refusé l’accès. Autorisez-le dans les réglages du trousseau.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Check its service, or whether it waits for you in another window.</source>
        <translation>Le trousseau ne répond pas. Vérifiez son service, ou regardez s’il vous attend dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>The keychain failed. The log has its own words.</source>
        <translation>Le trousseau a signalé une erreur. Son message figure dans le journal.</translation>
    </message>
    <message>
        <source>The list of what Culvert has saved cannot be read or written.</source>
        <translation>La liste de ce que Culvert a enregistré ne peut être ni lue ni écrite.</translation>
    </message>
</context>
<context>
    <name>culvert::DeepLink</name>
    <message>
        <source>The link names no tunnel.</source>
        <translation>Le lien n’indique aucun tunnel.</translation>
    </message>
    <message>
        <source>The link names no host.</source>
        <translation>Le lien n’indique aucun hôte.</translation>
    </message>
    <message>
        <source>A password does not belong into a link.</source>
        <translation>Un mot de passe n’a pas sa place dans un lien.</translation>
    </message>
</context>
<context>
    <name>culvert::Demo</name>
    <message>
        <source>Demo: a page of yours, shown on host B</source>
        <translation>Démonstration&#xa0;: une page à vous, montrée sur l’hôte B</translation>
    </message>
    <message>
        <source>Demo: a notebook on host B</source>
        <translation>Démonstration&#xa0;: un notebook sur l’hôte B</translation>
    </message>
    <message>
        <source>Host B is a small SSH server inside Culvert. Look at %1 with a browser.</source>
        <translation>L’hôte B est un petit serveur SSH intégré à Culvert. Ouvrez %1 dans un navigateur.</translation>
    </message>
</context>
<context>
    <name>culvert::DemoStory</name>
    <message>
        <source>The browser asked port %1 of this computer, and port 8888 of host B answered: a service over there looks as if it were here.</source>
        <translation>Le navigateur a interrogé le port %1 de cet ordinateur, et le port 8888 de l’hôte B a répondu&#xa0;: un service de là-bas semble être ici.</translation>
    </message>
    <message>
        <source>Question and answer went through one encrypted SSH connection. B opened no port to the network for it.</source>
        <translation>La question et la réponse sont passées par une seule connexion SSH chiffrée. B n’a ouvert pour cela aucun port sur le réseau.</translation>
    </message>
    <message>
        <source>Culvert did not only connect: it looked whether the notebook really answers. That is what the full mark beside the tunnel says.</source>
        <translation>Culvert ne s’est pas contenté de se connecter&#xa0;: il a vérifié que le notebook répond vraiment. C’est ce qu’indique la marque pleine à côté du tunnel.</translation>
    </message>
    <message>
        <source>The browser asked port %1 of host B, and a page on this computer answered: something here looks as if it were over there.</source>
        <translation>Le navigateur a interrogé le port %1 de l’hôte B, et une page de cet ordinateur a répondu&#xa0;: quelque chose d’ici semble être là-bas.</translation>
    </message>
    <message>
        <source>It was this computer that dialled B. Nobody has to get in here, so no router needs a rule.</source>
        <translation>C’est cet ordinateur qui a contacté B. Personne n’a besoin d’entrer ici, donc aucun routeur n’a besoin d’une règle.</translation>
    </message>
    <message>
        <source>A notebook on host B</source>
        <translation>Un notebook sur l’hôte B</translation>
    </message>
    <message>
        <source>A page of this computer, seen from host B</source>
        <translation>Une page de cet ordinateur, vue de l’hôte B</translation>
    </message>
    <message>
        <source>B listens for its own programs only, not for its network. Stop the tunnel, and the port is gone.</source>
        <translation>B n’écoute que pour ses propres programmes, pas pour son réseau. Arrêtez le tunnel, et le port disparaît.</translation>
    </message>
</context>
<context>
    <name>culvert::DestinationPage</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
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
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>for example Notebook on lab-7</source>
        <translation>par exemple Notebook sur lab-7</translation>
    </message>
    <message>
        <source>a name, an address, or a Host of ~/.ssh/config</source>
        <translation>un nom, une adresse ou un Host de ~/.ssh/config</translation>
    </message>
    <message>
        <source>22, or what ~/.ssh/config says</source>
        <translation>22, ou ce que dit ~/.ssh/config</translation>
    </message>
    <message>
        <source>your login name, or what ~/.ssh/config says</source>
        <translation>votre nom de connexion, ou ce que dit ~/.ssh/config</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
</context>
<context>
    <name>culvert::DetailPanel</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What this tunnel is for, whom to ask about it</source>
        <translation>À quoi sert ce tunnel, à qui s’adresser à son sujet</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Redirections</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, for how long</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>less than 1 min</source>
        <translation>moins de 1&#xa0;min</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non démarré</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>What was changed counts from the next start. Until then the tunnel runs as it is shown here.</source>
        <translation>Les modifications valent à partir du prochain démarrage. Jusque-là, le tunnel fonctionne tel qu’il est affiché ici.</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Sur %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tunnel, state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>culvert::Dialogs</name>
    <message>
        <source>Discard what was entered?</source>
        <translation>Abandonner la saisie&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continuer la saisie</translation>
    </message>
</context>
<context>
    <name>culvert::Doctor</name>
    <message>
        <source>The settings are valid: %1.</source>
        <comment>way to the server</comment>
        <translation>Les réglages sont valides&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Whether %1 can be reached from %2 shows after the login there.</source>
        <translation>Seule l’authentification sur place montrera si %1 est joignable depuis %2.</translation>
    </message>
    <message>
        <source>Whether %1 opens %2 shows after the login there.</source>
        <translation>Seule l’authentification sur place montrera si %1 ouvre %2.</translation>
    </message>
    <message>
        <source>Whether %1 reaches %2 shows after the login there.</source>
        <translation>Seule l’authentification sur place montrera si %1 atteint %2.</translation>
    </message>
</context>
<context>
    <name>culvert::EmptyPage</name>
    <message>
        <source>A tunnel brings a port of another machine here, or one of yours there, through SSH.</source>
        <translation>Un tunnel amène ici un port d’une autre machine, ou là-bas un des vôtres, à travers SSH.</translation>
    </message>
    <message>
        <source>New tunnel</source>
        <translation>Nouveau tunnel</translation>
    </message>
    <message>
        <source>Say which machine, which port, and from where</source>
        <translation>Indiquez quelle machine, quel port, et depuis où</translation>
    </message>
    <message>
        <source>Import from ~/.ssh/config</source>
        <translation>Importer depuis ~/.ssh/config</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démonstration</translation>
    </message>
    <message>
        <source>Or from PuTTY, a file, a command line</source>
        <translation>Ou depuis PuTTY, un fichier, une ligne de commande</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) found</source>
        <translation>
            <numerusform>%n hôte trouvé</numerusform>
            <numerusform>%n hôtes trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>No tunnels yet</source>
        <translation>Pas encore de tunnel</translation>
    </message>
    <message>
        <source>No tunnels to show</source>
        <translation>Aucun tunnel à afficher</translation>
    </message>
    <message>
        <source>A notebook on a made-up host, reached through a tunnel</source>
        <translation>Un notebook sur un hôte fictif, joint à travers un tunnel</translation>
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
        <translation>Socket Unix</translation>
    </message>
    <message>
        <source>Kind of end</source>
        <translation>Type d’extrémité</translation>
    </message>
    <message>
        <source>Listening address</source>
        <translation>Adresse d’écoute</translation>
    </message>
    <message>
        <source>Target host</source>
        <translation>Hôte cible</translation>
    </message>
    <message>
        <source>Empty: only programs on that host. *: everyone who reaches it.</source>
        <translation>Vide&#xa0;: seulement les programmes de cet hôte. *&#xa0;: tous ceux qui peuvent le joindre.</translation>
    </message>
    <message>
        <source>Listening port</source>
        <translation>Port d’écoute</translation>
    </message>
    <message>
        <source>Target port</source>
        <translation>Port cible</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>Socket path</source>
        <translation>Chemin du socket</translation>
    </message>
    <message>
        <source>A socket&apos;s path has a &apos;/&apos; in it.</source>
        <translation>Le chemin d’un socket contient un «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>The target&apos;s host is missing.</source>
        <translation>Il manque l’hôte de la cible.</translation>
    </message>
    <message>
        <source>The port is missing.</source>
        <translation>Il manque le port.</translation>
    </message>
    <message>
        <source>The target&apos;s port is missing.</source>
        <translation>Il manque le port de la cible.</translation>
    </message>
</context>
<context>
    <name>culvert::Endpoint</name>
    <message>
        <source>port %1 is not between 0 and 65535</source>
        <translation>le port %1 n’est pas compris entre 0 et 65535</translation>
    </message>
    <message>
        <source>the port is missing</source>
        <translation>il manque le port</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a port</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un port</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the bracket is not closed</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: le crochet n’est pas fermé</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: nothing may follow a socket&apos;s path</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: rien ne peut suivre le chemin d’un socket</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no port</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de port</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: write an IPv6 address in square brackets</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: écrivez les adresses IPv6 entre crochets</translation>
    </message>
</context>
<context>
    <name>culvert::Engine</name>
    <message>
        <source>The agent waits: touch your key, or confirm its use.</source>
        <translation>L’agent attend&#xa0;: touchez votre clé, ou confirmez son utilisation.</translation>
    </message>
    <message>
        <source>The security token waits: touch it to confirm this login.</source>
        <translation>La clé de sécurité attend&#xa0;: touchez-la pour confirmer cette connexion.</translation>
    </message>
</context>
<context>
    <name>culvert::Error</name>
    <message>
        <source>Check that the file exists, is a private key and is readable by you alone (its properties, Security).</source>
        <translation>Vérifiez que le fichier existe, que c’est une clé privée et que vous seul pouvez le lire (ses propriétés, Sécurité).</translation>
    </message>
    <message>
        <source>End programs that are not needed, then start it again.</source>
        <translation>Mettez fin aux programmes inutiles, puis redémarrez.</translation>
    </message>
    <message>
        <source>Check that the file exists, is a private key and is readable by you alone (chmod 600).</source>
        <translation>Vérifiez que le fichier existe, que c’est une clé privée et que vous seul pouvez le lire (chmod 600).</translation>
    </message>
    <message>
        <source>Raise the limits it is started with (ulimit -n, ulimit -u), or end what is not needed.</source>
        <translation>Relevez les limites avec lesquelles il est démarré (ulimit -n, ulimit -u), ou mettez fin à ce qui n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s settings are not valid.</source>
        <translation>Les réglages du tunnel ne sont pas valides.</translation>
    </message>
    <message>
        <source>Correct the named field, then start again.</source>
        <translation>Corrigez le champ indiqué, puis redémarrez.</translation>
    </message>
    <message>
        <source>An imported configuration wants to run commands on this computer, and nobody allowed it.</source>
        <translation>Une configuration importée veut exécuter des commandes sur cet ordinateur, et personne ne l’a autorisé.</translation>
    </message>
    <message>
        <source>Read the commands; if you trust them, start it in the window or with &apos;culvert-cli run --allow-commands&apos;.</source>
        <translation>Lisez les commandes&#x202f;; si vous leur faites confiance, démarrez dans la fenêtre ou avec «&#xa0;culvert-cli run --allow-commands&#xa0;».</translation>
    </message>
    <message>
        <source>A key file could not be read.</source>
        <translation>Un fichier de clé n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The login needs a password or passphrase and nobody gave one.</source>
        <translation>L’authentification demande un mot de passe ou une phrase de passe, et personne n’en a donné.</translation>
    </message>
    <message>
        <source>Start it again and answer the question, or use a key without a passphrase or an agent.</source>
        <translation>Redémarrez et répondez à la question, ou utilisez une clé sans phrase de passe ou un agent.</translation>
    </message>
    <message>
        <source>The host&apos;s name is not known here.</source>
        <translation>Le nom de l’hôte n’est pas connu ici.</translation>
    </message>
    <message>
        <source>Check the spelling; are you offline, or is a VPN down?</source>
        <translation>Vérifiez l’orthographe&#x202f;; êtes-vous hors ligne, ou un VPN est-il coupé&#x202f;?</translation>
    </message>
    <message>
        <source>The host could not be connected to.</source>
        <translation>La connexion à l’hôte n’a pas pu être établie.</translation>
    </message>
    <message>
        <source>Check the port, that the SSH server runs, and that no firewall rejects the connection.</source>
        <translation>Vérifiez le port, que le serveur SSH tourne et qu’aucun pare-feu ne rejette la connexion.</translation>
    </message>
    <message>
        <source>The host did not answer in time.</source>
        <translation>L’hôte n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The host is off, filtered by a firewall, or behind a router without a port forward. If it is behind NAT, turn the tunnel round: let it dial out.</source>
        <translation>L’hôte est éteint, filtré par un pare-feu, ou derrière un routeur sans redirection de port. S’il est derrière un NAT, inversez le tunnel&#xa0;: laissez l’hôte établir la connexion.</translation>
    </message>
    <message>
        <source>The proxy could not be used.</source>
        <translation>Le proxy n’a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and kind, and that it runs.</source>
        <translation>Vérifiez l’adresse et le type du proxy, et qu’il tourne.</translation>
    </message>
    <message>
        <source>The proxy does not let this connection through.</source>
        <translation>Le proxy ne laisse pas passer cette connexion.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s user and password, and ask its owner which hosts and ports it allows.</source>
        <translation>Vérifiez l’utilisateur et le mot de passe du proxy, et demandez à son responsable quels hôtes et quels ports il autorise.</translation>
    </message>
    <message>
        <source>The host answered, but no SSH connection came about.</source>
        <translation>L’hôte a répondu, mais aucune connexion SSH ne s’est établie.</translation>
    </message>
    <message>
        <source>Is it an SSH port? The server may be overloaded (MaxStartups) or refuse this address.</source>
        <translation>Est-ce un port SSH&#x202f;? Le serveur est peut-être surchargé (MaxStartups) ou refuse cette adresse.</translation>
    </message>
    <message>
        <source>The host&apos;s key is not known and was not accepted.</source>
        <translation>La clé de l’hôte n’est pas connue et n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s owner (ssh-keygen -lf on the server), then accept it.</source>
        <translation>Comparez l’empreinte avec celle qu’indique le responsable du serveur (ssh-keygen -lf sur le serveur), puis acceptez-la.</translation>
    </message>
    <message>
        <source>The host&apos;s key has changed.</source>
        <translation>La clé de l’hôte a changé.</translation>
    </message>
    <message>
        <source>Somebody may be in between. Ask the server&apos;s owner whether it was reinstalled before you replace the old key.</source>
        <translation>Quelqu’un s’est peut-être interposé. Demandez au responsable du serveur s’il a été réinstallé avant de remplacer l’ancienne clé.</translation>
    </message>
    <message>
        <source>The host&apos;s key is marked as revoked.</source>
        <translation>La clé de l’hôte est marquée comme révoquée.</translation>
    </message>
    <message>
        <source>Do not connect. Ask the server&apos;s owner for its new key.</source>
        <translation>Ne vous connectez pas. Demandez la nouvelle clé au responsable du serveur.</translation>
    </message>
    <message>
        <source>The host is vouched for only by a certificate authority, which this program cannot check.</source>
        <translation>L’hôte n’est garanti que par une autorité de certification, ce que ce programme ne peut pas vérifier.</translation>
    </message>
    <message>
        <source>Compare the plain host key&apos;s fingerprint with the server&apos;s owner, then accept it once.</source>
        <translation>Comparez l’empreinte de la clé d’hôte simple avec celle qu’indique le responsable du serveur, puis acceptez-la une fois.</translation>
    </message>
    <message>
        <source>The server did not accept the login.</source>
        <translation>Le serveur n’a pas accepté l’authentification.</translation>
    </message>
    <message>
        <source>Check the user name and that your public key is in the server&apos;s authorized_keys.</source>
        <translation>Vérifiez le nom d’utilisateur et que votre clé publique figure dans authorized_keys sur le serveur.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key.</source>
        <translation>La phrase de passe n’ouvre pas la clé.</translation>
    </message>
    <message>
        <source>Start again with the right passphrase.</source>
        <translation>Redémarrez avec la bonne phrase de passe.</translation>
    </message>
    <message>
        <source>The login did not come to an end in time.</source>
        <translation>L’authentification n’a pas abouti à temps.</translation>
    </message>
    <message>
        <source>The server fell silent while it let you in: look at its load and its log (PAM, a directory or a second factor that does not answer).</source>
        <translation>Le serveur s’est tu pendant qu’il vous laissait entrer&#xa0;: examinez sa charge et son journal (PAM, un annuaire ou un second facteur qui ne répond pas).</translation>
    </message>
    <message>
        <source>The port on this computer could not be opened.</source>
        <translation>Le port n’a pas pu être ouvert sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Use another port, or stop the program that holds it.</source>
        <translation>Utilisez un autre port, ou arrêtez le programme qui l’occupe.</translation>
    </message>
    <message>
        <source>The server did not open the port.</source>
        <translation>Le serveur n’a pas ouvert le port.</translation>
    </message>
    <message>
        <source>Check that the bind address exists on the server and that the port is allowed and free there.</source>
        <translation>Vérifiez que l’adresse d’écoute existe sur le serveur et que le port y est autorisé et libre.</translation>
    </message>
    <message>
        <source>The port is taken on the server, most often by your own earlier connection.</source>
        <translation>Le port est occupé sur le serveur, le plus souvent par votre propre connexion précédente.</translation>
    </message>
    <message>
        <source>Where retrying is on it is tried again by itself. On the server set ClientAliveInterval 15 and ClientAliveCountMax 3, so dead connections are dropped in 45 s.</source>
        <translation>Là où les nouvelles tentatives sont activées, l’essai est répété automatiquement. Sur le serveur, réglez ClientAliveInterval 15 et ClientAliveCountMax 3, afin que les connexions mortes soient abandonnées en 45&#xa0;s.</translation>
    </message>
    <message>
        <source>The server does not allow this account to open the port.</source>
        <translation>Le serveur n’autorise pas ce compte à ouvrir le port.</translation>
    </message>
    <message>
        <source>On the server check AllowTcpForwarding, PermitListen and the key&apos;s options in authorized_keys (restrict, permitlisten; localhost and 127.0.0.1 are different spellings).</source>
        <translation>Sur le serveur, vérifiez AllowTcpForwarding, PermitListen et les options de la clé dans authorized_keys (restrict, permitlisten&#x202f;; localhost et 127.0.0.1 sont deux graphies différentes).</translation>
    </message>
    <message>
        <source>The server never answered the request to open a port.</source>
        <translation>Le serveur n’a jamais répondu à la demande d’ouverture d’un port.</translation>
    </message>
    <message>
        <source>This server does not seem to know remote forwarding; use another server program, such as OpenSSH.</source>
        <translation>Ce serveur ne semble pas connaître la redirection distante&#x202f;; utilisez un autre programme serveur, comme OpenSSH.</translation>
    </message>
    <message>
        <source>Nothing listens at the target.</source>
        <translation>Rien n’écoute sur la cible.</translation>
    </message>
    <message>
        <source>Start the service at the target; &apos;localhost&apos; there means the machine that makes the connection.</source>
        <translation>Démarrez le service sur la cible&#x202f;; «&#xa0;localhost&#xa0;» y désigne la machine qui établit la connexion.</translation>
    </message>
    <message>
        <source>The server forbids this target.</source>
        <translation>Le serveur interdit cette cible.</translation>
    </message>
    <message>
        <source>On the server check AllowTcpForwarding, PermitOpen and the key&apos;s permitopen.</source>
        <translation>Sur le serveur, vérifiez AllowTcpForwarding, PermitOpen et le permitopen de la clé.</translation>
    </message>
    <message>
        <source>The target&apos;s name is not known at the far side.</source>
        <translation>Le nom de la cible n’est pas connu à l’autre bout.</translation>
    </message>
    <message>
        <source>The name is looked up there, not here: use an address or a name that side knows.</source>
        <translation>Le nom est résolu là-bas, pas ici&#xa0;: utilisez une adresse ou un nom connu de l’autre bout.</translation>
    </message>
    <message>
        <source>The target could not be reached from the far side.</source>
        <translation>La cible n’a pas pu être jointe depuis l’autre bout.</translation>
    </message>
    <message>
        <source>Check the route and the firewall between the far side and the target.</source>
        <translation>Vérifiez la route et le pare-feu entre l’autre bout et la cible.</translation>
    </message>
    <message>
        <source>This build cannot do that.</source>
        <translation>Cette version ne sait pas faire cela.</translation>
    </message>
    <message>
        <source>See &apos;culvert-cli --version&apos; for what this build can do.</source>
        <translation>«&#xa0;culvert-cli --version&#xa0;» indique ce que cette version sait faire.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>La connexion a été perdue.</translation>
    </message>
    <message>
        <source>Dropped by the network or the server. It is dialled again by itself where retrying is on.</source>
        <translation>Coupée par le réseau ou le serveur. Elle est rétablie automatiquement là où les nouvelles tentatives sont activées.</translation>
    </message>
    <message>
        <source>The line went silent.</source>
        <translation>La ligne est devenue muette.</translation>
    </message>
    <message>
        <source>Sleep, Wi-Fi or a NAT time-out. It is dialled again by itself where retrying is on.</source>
        <translation>Mise en veille, Wi-Fi ou expiration d’un NAT. La connexion est rétablie automatiquement là où les nouvelles tentatives sont activées.</translation>
    </message>
    <message>
        <source>The system gives the program too few files or threads.</source>
        <translation>Le système accorde au programme trop peu de fichiers ou de threads.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>Start it again when you want it.</source>
        <translation>Redémarrez quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>Something went wrong inside Culvert.</source>
        <translation>Un problème est survenu à l’intérieur de Culvert.</translation>
    </message>
    <message>
        <source>Please report it with the log.</source>
        <translation>Veuillez le signaler en joignant le journal.</translation>
    </message>
</context>
<context>
    <name>culvert::ErrorBlock</name>
    <message>
        <source>Stop the tunnel</source>
        <translation>Arrêter le tunnel</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>It broke at %1.</source>
        <translation>Échec sur %1.</translation>
    </message>
</context>
<context>
    <name>culvert::EventLogModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>culvert::Export</name>
    <message>
        <source>ssh cannot listen on any free port here: give the forward %1 a port of its own.</source>
        <translation>ssh ne peut pas écouter ici sur n’importe quel port libre&#xa0;: donnez à la redirection %1 un port qui lui soit propre.</translation>
    </message>
    <message>
        <source>sshd has no way to write the path of the forward %1.</source>
        <translation>sshd n’a aucun moyen d’écrire le chemin de la redirection %1.</translation>
    </message>
    <message>
        <source>A host is needed.</source>
        <translation>Il faut un hôte.</translation>
    </message>
    <message>
        <source>ssh command</source>
        <translation>commande ssh</translation>
    </message>
    <message>
        <source>ssh command for PowerShell</source>
        <translation>commande ssh pour PowerShell</translation>
    </message>
    <message>
        <source>autossh command</source>
        <translation>commande autossh</translation>
    </message>
    <message>
        <source>ssh_config block</source>
        <translation>bloc ssh_config</translation>
    </message>
    <message>
        <source>systemd service of a user</source>
        <translation>service systemd d’un utilisateur</translation>
    </message>
    <message>
        <source>systemd service of the system</source>
        <translation>service systemd du système</translation>
    </message>
    <message>
        <source>launchd agent (macOS)</source>
        <translation>agent launchd (macOS)</translation>
    </message>
    <message>
        <source>Windows Task Scheduler</source>
        <translation>Planificateur de tâches de Windows</translation>
    </message>
    <message>
        <source>authorized_keys line for the server</source>
        <translation>ligne authorized_keys pour le serveur</translation>
    </message>
    <message>
        <source>sshd_config block for the server</source>
        <translation>bloc sshd_config pour le serveur</translation>
    </message>
    <message>
        <source>Culvert file</source>
        <translation>fichier Culvert</translation>
    </message>
</context>
<context>
    <name>culvert::ExportDialog</name>
    <message>
        <source>&amp;Run culvert-cli there instead of ssh</source>
        <translation>Y &amp;exécuter culvert-cli au lieu de ssh</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>The other machine</source>
        <translation>L’autre machine</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>The export</source>
        <translation>L’export</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Enregistrer l’export</translation>
    </message>
</context>
<context>
    <name>culvert::ExportNotes</name>
    <message>
        <source>The proxy %1 is left out: ssh knows none in front of a jump host.</source>
        <translation>Le proxy %1 est omis&#xa0;: ssh n’en connaît pas devant un hôte de rebond.</translation>
    </message>
    <message>
        <source>The login %1 of the proxy is left out: nc knows none for SOCKS.</source>
        <translation>L’authentification %1 auprès du proxy est omise&#xa0;: nc n’en connaît pas pour SOCKS.</translation>
    </message>
    <message>
        <source>nc asks for the password of the proxy, and nobody answers a service.</source>
        <translation>nc demande le mot de passe du proxy, et personne ne répond à un service.</translation>
    </message>
    <message>
        <source>The forward -%1 %2 is left out: it is switched off.</source>
        <translation>La redirection -%1 %2 est omise&#xa0;: elle est désactivée.</translation>
    </message>
    <message>
        <source>ssh connects at once, not at the first client.</source>
        <translation>ssh se connecte tout de suite, sans attendre le premier client.</translation>
    </message>
    <message>
        <source>What %1 says about the host is left out.</source>
        <translation>Ce que %1 dit de l’hôte est omis.</translation>
    </message>
    <message>
        <source>A SOCKS proxy reaches whatever the server reaches, Unix sockets included.</source>
        <translation>Un proxy SOCKS atteint tout ce que le serveur atteint, sockets Unix compris.</translation>
    </message>
    <message>
        <source>The server picks the port: every port of that address is allowed.</source>
        <translation>Le serveur choisit le port&#xa0;: tous les ports de cette adresse sont autorisés.</translation>
    </message>
    <message>
        <source>sshd keeps no list of Unix sockets to listen on: any path is allowed that the account can write.</source>
        <translation>sshd ne tient pas de liste des sockets Unix sur lesquels écouter&#xa0;: tout chemin où le compte peut écrire est autorisé.</translation>
    </message>
    <message>
        <source>The key can still listen on Unix sockets, wherever the account can write; the sshd_config block forbids that.</source>
        <translation>La clé permet encore d’écouter sur des sockets Unix, partout où le compte peut écrire&#x202f;; le bloc sshd_config l’interdit.</translation>
    </message>
    <message>
        <source>The line has no key yet: put the public key at its end.</source>
        <translation>La ligne ne contient pas encore de clé&#xa0;: mettez la clé publique à la fin.</translation>
    </message>
    <message>
        <source>ssh has one connection for all clients.</source>
        <translation>ssh a une seule connexion pour tous les clients.</translation>
    </message>
</context>
<context>
    <name>culvert::Fault</name>
    <message>
        <source>Only %1 itself can use this port, although more was asked for.</source>
        <translation>Seuls les programmes sur %1 peuvent utiliser ce port, bien qu’un accès plus large ait été demandé.</translation>
    </message>
    <message>
        <source>Everyone who reaches %1 can use this port, although only its network was asked for.</source>
        <translation>Quiconque peut joindre %1 peut utiliser ce port, bien que seul son réseau ait été prévu.</translation>
    </message>
    <message>
        <source>Everyone who reaches %1 can use this port, although only %1 itself was asked for.</source>
        <translation>Quiconque peut joindre %1 peut utiliser ce port, bien que seuls les programmes sur %1 aient été prévus.</translation>
    </message>
    <message>
        <source>The network of %1 can use this port, although only %1 itself was asked for.</source>
        <translation>Le réseau où se trouve %1 peut utiliser ce port, bien que seuls les programmes sur %1 aient été prévus.</translation>
    </message>
    <message>
        <source>Only the network of %1 can use this port, although everyone was asked for.</source>
        <translation>Seul le réseau où se trouve %1 peut utiliser ce port, bien qu’il ait été prévu pour tous.</translation>
    </message>
    <message>
        <source>On %1 set GatewayPorts to clientspecified.</source>
        <translation>Sur %1, réglez GatewayPorts sur clientspecified.</translation>
    </message>
    <message>
        <source>Stop the tunnel if that is not wanted.</source>
        <translation>Arrêtez le tunnel si ce n’est pas voulu.</translation>
    </message>
    <message>
        <source>Stop the tunnel if that is not wanted; on %1 set GatewayPorts to no or clientspecified.</source>
        <translation>Arrêtez le tunnel si ce n’est pas voulu&#x202f;; sur %1, réglez GatewayPorts sur no ou clientspecified.</translation>
    </message>
</context>
<context>
    <name>culvert::FileContent</name>
    <message>
        <source>it is too large</source>
        <translation>il est trop grand</translation>
    </message>
    <message>
        <source>it did not come to its end in time</source>
        <translation>il n’est pas arrivé à sa fin à temps</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
</context>
<context>
    <name>culvert::FileLock</name>
    <message>
        <source>unknown reason</source>
        <translation>raison inconnue</translation>
    </message>
    <message>
        <source>%1 is held by another program.</source>
        <translation>%1 est tenu par un autre programme.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to: %2.</source>
        <translation>Le dossier %1 n’est pas accessible en écriture&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>culvert::FirstHop</name>
    <message>
        <source>%1 is known as %2.</source>
        <comment>name, addresses</comment>
        <translation>%1 a pour adresse %2.</translation>
    </message>
    <message>
        <source>The name %1 is not known here.</source>
        <translation>Le nom %1 n’est pas connu ici.</translation>
    </message>
    <message>
        <source>The proxy %1 connects to %2.</source>
        <translation>Le proxy %1 établit la connexion avec %2.</translation>
    </message>
    <message>
        <source>The proxy %1 could not be reached. %2</source>
        <translation>Le proxy %1 n’a pas pu être joint. %2</translation>
    </message>
    <message>
        <source>The proxy %1 takes connections.</source>
        <translation>Le proxy %1 accepte les connexions.</translation>
    </message>
    <message>
        <source>Only a login at the proxy can tell whether %1 answers.</source>
        <translation>Seule une authentification auprès du proxy peut dire si %1 répond.</translation>
    </message>
    <message>
        <source>The proxy command for %1 could not be run.</source>
        <translation>La commande de proxy pour %1 n’a pas pu être exécutée.</translation>
    </message>
    <message>
        <source>The proxy command for %1 runs.</source>
        <translation>La commande de proxy pour %1 tourne.</translation>
    </message>
    <message>
        <source>%1 takes connections; it answered within %2 ms.</source>
        <translation>%1 accepte les connexions&#x202f;; la réponse est arrivée en %2&#xa0;ms.</translation>
    </message>
    <message>
        <source>%1 greets as %2 and exchanges keys.</source>
        <translation>%1 se présente comme %2 et échange des clés.</translation>
    </message>
    <message>
        <source>The key %1 %2 of %3 is the known one.</source>
        <translation>La clé %1 %2 de %3 est celle que l’on connaît.</translation>
    </message>
    <message>
        <source>%1 You will be asked whether it is the right one.</source>
        <translation>%1 Il vous sera demandé si c’est la bonne.</translation>
    </message>
    <message>
        <source>%1 It will be accepted without a question.</source>
        <translation>%1 Elle sera acceptée sans question.</translation>
    </message>
</context>
<context>
    <name>culvert::ForeignCommands</name>
    <message>
        <source>%1 (%2 line %3)</source>
        <translation>%1 (%2 ligne %3)</translation>
    </message>
</context>
<context>
    <name>culvert::FormCheck</name>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Vérification en cours…</translation>
    </message>
</context>
<context>
    <name>culvert::FormRow</name>
    <message>
        <source>Use the file&apos;s</source>
        <translation>Valeur du fichier</translation>
    </message>
    <message>
        <source>Use the file&apos;s value</source>
        <translation>Utiliser la valeur du fichier</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>instead of %1, from %2</source>
        <translation>au lieu de %1, de %2</translation>
    </message>
</context>
<context>
    <name>culvert::Forward</name>
    <message>
        <source>Bad forwarding specification &apos;%1&apos;: %2.</source>
        <translation>Spécification de redirection «&#xa0;%1&#xa0;» incorrecte&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&apos;${&apos; is not closed</source>
        <translation>«&#xa0;${&#xa0;» n’est pas fermé</translation>
    </message>
    <message>
        <source>the variable %1 is not set</source>
        <translation>la variable %1 n’est pas définie</translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation>un crochet n’est pas fermé</translation>
    </message>
    <message>
        <source>only &apos;:&apos; may follow &apos;]&apos;</source>
        <translation>seul «&#xa0;:&#xa0;» peut suivre «&#xa0;]&#xa0;»</translation>
    </message>
    <message>
        <source>it ends in a backslash</source>
        <translation>elle se termine par une barre oblique inverse</translation>
    </message>
    <message>
        <source>it has more than four fields; write IPv6 addresses in brackets</source>
        <translation>elle a plus de quatre champs&#x202f;; écrivez les adresses IPv6 entre crochets</translation>
    </message>
    <message>
        <source>the socket&apos;s path is longer than %1 bytes</source>
        <translation>le chemin du socket dépasse %1 octets</translation>
    </message>
    <message>
        <source>the host name is too long</source>
        <translation>le nom d’hôte est trop long</translation>
    </message>
    <message>
        <source>it contains a NUL character</source>
        <translation>elle contient un caractère NUL</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>elle est vide</translation>
    </message>
    <message>
        <source>it names no target</source>
        <translation>elle ne désigne aucune cible</translation>
    </message>
    <message>
        <source>-D takes no target</source>
        <translation>-D ne prend pas de cible</translation>
    </message>
    <message>
        <source>the target&apos;s port is 0</source>
        <translation>le port de la cible est 0</translation>
    </message>
    <message>
        <source>port 0 is for the server&apos;s side only</source>
        <translation>le port 0 n’existe que du côté du serveur</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardEditor</name>
    <message>
        <source>The option begins with -L, -R or -D.</source>
        <translation>L’option commence par -L, -R ou -D.</translation>
    </message>
    <message>
        <source>Kind of forward</source>
        <translation>Type de redirection</translation>
    </message>
    <message>
        <source>As an ssh &amp;option</source>
        <translation>Comme &amp;option de ssh</translation>
    </message>
    <message>
        <source>A port on %1 that leads to what %2 reaches</source>
        <translation>Un port sur %1 qui mène à ce que %2 peut joindre</translation>
    </message>
    <message>
        <source>A SOCKS proxy on %1 that connects from %2</source>
        <translation>Un proxy SOCKS sur %1 qui se connecte depuis %2</translation>
    </message>
    <message>
        <source>Programs on %1 open</source>
        <translation>Les programmes sur %1 ouvrent</translation>
    </message>
    <message>
        <source>and %1 connects them to</source>
        <translation>et %1 les met en relation avec</translation>
    </message>
    <message>
        <source>whatever address they ask for</source>
        <translation>l’adresse qu’ils demandent, quelle qu’elle soit</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardListEditor</name>
    <message>
        <source>Forwards</source>
        <translation>Redirections</translation>
    </message>
    <message>
        <source>A forward brings a port of one machine to the other. Without one the tunnel only keeps the connection.</source>
        <translation>Une redirection amène un port d’une machine sur l’autre. Sans elle, le tunnel ne fait que maintenir la connexion.</translation>
    </message>
    <message>
        <source>&amp;Add forward</source>
        <translation>&amp;Ajouter une redirection</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>ssh_config names this forward, too. It stays here, switched off, so that it is not opened from there.</source>
        <translation>ssh_config nomme aussi cette redirection. Elle reste ici, désactivée, afin de ne pas être ouverte depuis là-bas.</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardModel</name>
    <message>
        <source>%1 (from ssh_config: it can be switched off while the tunnel runs)</source>
        <translation>%1 (de ssh_config&#xa0;: peut être désactivée pendant que le tunnel tourne)</translation>
    </message>
    <message>
        <source>any free port on %1</source>
        <translation>n’importe quel port libre sur %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>address on host</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>anywhere, from %1 (SOCKS)</source>
        <translation>n’importe où, depuis %1 (SOCKS)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, for whom</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open this</source>
        <translation>Ouvrir ceci</translation>
    </message>
    <message>
        <source>to reach this</source>
        <translation>pour atteindre cela</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardSet</name>
    <message>
        <source>The server offers a connection that came to %1, which no forward of this tunnel asked for; it was refused.</source>
        <translation>Le serveur propose une connexion arrivée sur %1, qu’aucune redirection de ce tunnel n’a demandée&#x202f;; elle a été refusée.</translation>
    </message>
    <message>
        <source>A connection has reached %1.</source>
        <translation>Une connexion a atteint %1.</translation>
    </message>
    <message>
        <source>%1 listens on %2.</source>
        <translation>%1 écoute sur %2.</translation>
    </message>
    <message>
        <source>%1 is no longer part of the tunnel.</source>
        <translation>%1 ne fait plus partie du tunnel.</translation>
    </message>
</context>
<context>
    <name>culvert::Forwarder</name>
    <message>
        <source>A client of the SOCKS proxy was turned away: %1.</source>
        <translation>Un client du proxy SOCKS a été refusé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is a SOCKS port, not a web server: use socks5h:// with it.</source>
        <translation>Ceci est un port SOCKS, pas un serveur web&#xa0;: utilisez-le avec socks5h://.</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardsPane</name>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Redirections</translation>
    </message>
    <message>
        <source>No browser could be opened. The address was copied: %1</source>
        <translation>Aucun navigateur n’a pu être ouvert. L’adresse a été copiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>This tunnel is a login and no more: nothing is forwarded through it yet.</source>
        <translation>Ce tunnel n’est qu’une connexion : rien n’y est encore redirigé.</translation>
    </message>
    <message>
        <source>Add a forward…</source>
        <translation>Ajouter une redirection…</translation>
    </message>
</context>
<context>
    <name>culvert::GeneralPage</name>
    <message>
        <source>Start Culvert when I log in</source>
        <translation>Démarrer Culvert à l’ouverture de ma session</translation>
    </message>
    <message>
        <source>Show no window then</source>
        <translation>Ne pas afficher de fenêtre à ce moment-là</translation>
    </message>
    <message>
        <source>Start again the tunnels that ran when Culvert quit</source>
        <translation>Redémarrer les tunnels qui étaient en cours quand on a quitté Culvert</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>hides it in the tray</source>
        <translation>la masque dans la zone de notification</translation>
    </message>
    <message>
        <source>minimises it</source>
        <translation>la réduit</translation>
    </message>
    <message>
        <source>quits Culvert</source>
        <translation>quitte Culvert</translation>
    </message>
    <message>
        <source>Ask before quitting while tunnels run</source>
        <translation>Demander avant de quitter tant que des tunnels sont en cours</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>kB, MB (1000)</source>
        <translation>ko, Mo (1000)</translation>
    </message>
    <message>
        <source>KiB, MiB (1024)</source>
        <translation>Kio, Mio (1024)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>culvert::GroupMenu</name>
    <message>
        <source>No group</source>
        <translation>Aucun groupe</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Nouveau groupe…</translation>
    </message>
</context>
<context>
    <name>culvert::Happenings</name>
    <message numerus="yes">
        <source>%n message(s) came faster than they could be shown, and were left out.</source>
        <translation>
            <numerusform>%n message est arrivé trop vite pour être affiché et a été omis.</numerusform>
            <numerusform>%n messages sont arrivés trop vite pour être affichés et ont été omis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::History</name>
    <message>
        <source>The reason is not known.</source>
        <translation>La raison n’est pas connue.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarré</translation>
    </message>
    <message>
        <source>Waits for its first client</source>
        <translation>Attend son premier client</translation>
    </message>
    <message>
        <source>Back after %1</source>
        <translation>De retour après %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Proved: it leads where it should</source>
        <translation>Prouvé : il mène où il doit</translation>
    </message>
    <message>
        <source>Impaired, %1: %2</source>
        <translation>Diminué, %1 : %2</translation>
    </message>
    <message>
        <source>All of it works again</source>
        <translation>Tout fonctionne à nouveau</translation>
    </message>
    <message>
        <source>The port has become free on the server: %1</source>
        <translation>Le port s’est libéré sur le serveur : %1</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Perdu : %1</translation>
    </message>
    <message>
        <source>Not reached: %1</source>
        <translation>Non atteint : %1</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>Attend votre réponse</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec : %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Stopped with the program</source>
        <translation>Arrêté avec le programme</translation>
    </message>
    <message>
        <source>The program ended without a word</source>
        <translation>Le programme s’est terminé sans un mot</translation>
    </message>
    <message>
        <source>This computer falls asleep</source>
        <translation>Cet ordinateur se met en veille</translation>
    </message>
    <message>
        <source>This computer is awake</source>
        <translation>Cet ordinateur est réveillé</translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation>Cet ordinateur n’a pas de réseau</translation>
    </message>
    <message>
        <source>The network has changed</source>
        <translation>Le réseau a changé</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>uptime</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, longest gap %2</source>
        <translation>%1, interruption la plus longue %2</translation>
    </message>
    <message>
        <source>%1, impaired for %2</source>
        <translation>%1, diminué pendant %2</translation>
    </message>
    <message>
        <source>Last 24 h: %1</source>
        <translation>Dernières 24 h : %1</translation>
    </message>
</context>
<context>
    <name>culvert::HistoryController</name>
    <message>
        <source>The report is on the clipboard. Names and addresses are replaced; look through it before you send it.</source>
        <translation>Le rapport est dans le presse-papiers. Les noms et les adresses sont remplacés ; relisez-le avant de l’envoyer.</translation>
    </message>
</context>
<context>
    <name>culvert::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
</context>
<context>
    <name>culvert::HistoryPane</name>
    <message>
        <source>The last 24 hours</source>
        <translation>Les dernières 24 heures</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Tunnels that are not saved never are.</source>
        <translation>Rien n’est encore consigné. Les tunnels non enregistrés ne le sont jamais.</translation>
    </message>
    <message>
        <source>It was not wanted in the last 24 h.</source>
        <translation>Il n’était pas demandé ces dernières 24 h.</translation>
    </message>
</context>
<context>
    <name>culvert::HopChain</name>
    <message>
        <source>By the proxy %1.</source>
        <translation>Par le proxy %1.</translation>
    </message>
    <message>
        <source>The proxy command for %1 could not be run.</source>
        <translation>La commande de proxy pour %1 n’a pas pu être exécutée.</translation>
    </message>
    <message>
        <source>%1 could not be reached from %2: %3</source>
        <translation>%1 n’a pas pu être joint depuis %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 runs %2; its key is %3 %4</source>
        <translation>%1 fait tourner %2&#x202f;; sa clé est %3 %4</translation>
    </message>
    <message>
        <source>The key %1 of %2 is now known.</source>
        <translation>La clé %1 de %2 est désormais connue.</translation>
    </message>
</context>
<context>
    <name>culvert::HostField</name>
    <message>
        <source>%1: %2</source>
        <comment>name, where it leads</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>culvert::HostKeyDialog</name>
    <message>
        <source>%1: unknown host key</source>
        <translation>%1&#xa0;: clé d’hôte inconnue</translation>
    </message>
    <message>
        <source>Trust and connect</source>
        <translation>Faire confiance et se connecter</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Ne pas se connecter</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>Est-ce vraiment %1&#x202f;?</translation>
    </message>
    <message>
        <source>Its key is not known here yet.</source>
        <translation>Sa clé n’est pas encore connue ici.</translation>
    </message>
    <message>
        <source>Its address is known by another key.</source>
        <translation>Son adresse est connue avec une autre clé.</translation>
    </message>
    <message>
        <source>Whoever stands between you and the host would show a key of their own.</source>
        <translation>Quiconque se trouverait entre vous et l’hôte présenterait sa propre clé.</translation>
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
        <translation>Type de clé</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Same key known for</source>
        <translation>Même clé connue pour</translation>
    </message>
    <message>
        <source>Other keys known</source>
        <translation>Autres clés connues</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>another key is known for this address (%1).</source>
        <translation>une autre clé est connue pour cette adresse (%1).</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Garanti par</translation>
    </message>
    <message>
        <source>a certificate authority (%1), which this program cannot check. That line does not make the key trusted.</source>
        <translation>une autorité de certification (%1), ce que ce programme ne peut pas vérifier. Cette ligne ne rend pas la clé digne de confiance.</translation>
    </message>
    <message>
        <source>Ask the host&apos;s owner for the fingerprint, or run this on the host itself:</source>
        <translation>Demandez l’empreinte au responsable de l’hôte, ou exécutez ceci sur l’hôte même&#xa0;:</translation>
    </message>
    <message>
        <source>Fingerprint you were given</source>
        <translation>Empreinte qui vous a été donnée</translation>
    </message>
    <message>
        <source>Paste the fingerprint you were given to compare it</source>
        <translation>Collez l’empreinte qui vous a été donnée pour la comparer</translation>
    </message>
    <message>
        <source>The same: this is the host you were told of.</source>
        <translation>La même&#xa0;: c’est l’hôte dont on vous a parlé.</translation>
    </message>
    <message>
        <source>Not the same. Do not connect unless you know why.</source>
        <translation>Différente. Ne vous connectez pas, sauf si vous savez pourquoi.</translation>
    </message>
</context>
<context>
    <name>culvert::HostKeys</name>
    <message>
        <source>The key of %1 has changed: it shows %2, known is %3.</source>
        <translation>La clé de %1 a changé&#xa0;: elle est maintenant %2, celle connue est %3.</translation>
    </message>
    <message>
        <source>%1 is vouched for only by a certificate authority (%2), which cannot be checked here; its plain key %3 is not known.</source>
        <translation>%1 n’est garanti que par une autorité de certification (%2), ce qui ne peut pas être vérifié ici&#x202f;; sa clé simple %3 n’est pas connue.</translation>
    </message>
    <message>
        <source>The key %1 of %2 is not known.</source>
        <translation>La clé %1 de %2 n’est pas connue.</translation>
    </message>
    <message>
        <source>The key %1 %2 of %3 is marked as revoked in %4.</source>
        <translation>La clé %1 %2 de %3 est marquée comme révoquée dans %4.</translation>
    </message>
    <message>
        <source>The key of %1 differs from the one known for its address %2 (%3).</source>
        <translation>La clé de %1 diffère de celle connue pour son adresse %2 (%3).</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>culvert::IdentificationReader</name>
    <message>
        <source>A web server answers here, or the captive portal of a hotel&apos;s or a train&apos;s network: log in to the network in a browser, or correct the port.</source>
        <translation>Un serveur web répond ici, ou le portail captif du réseau d’un hôtel ou d’un train&#xa0;: connectez-vous au réseau dans un navigateur, ou corrigez le port.</translation>
    </message>
    <message>
        <source>That is a mail or FTP server: the port is the wrong one. SSH&apos;s own is 22.</source>
        <translation>C’est un serveur de messagerie ou FTP&#xa0;: le port est le mauvais. Celui de SSH est 22.</translation>
    </message>
    <message>
        <source>The server turns this address away for a while, after failed logins or too many connections (PerSourcePenalties). Wait some minutes before the next try.</source>
        <translation>Le serveur refuse cette adresse pendant un temps, après des échecs d’authentification ou trop de connexions (PerSourcePenalties). Attendez quelques minutes avant le prochain essai.</translation>
    </message>
    <message>
        <source>Too many logins are under way at the server (MaxStartups): try again later.</source>
        <translation>Trop d’authentifications sont en cours sur le serveur (MaxStartups)&#xa0;: réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 identifies itself with more than the 255 bytes that SSH allows, which this program cannot read: &apos;%2…&apos;.</source>
        <translation>%1 s’identifie avec plus que les 255 octets permis par SSH, ce que ce programme ne peut pas lire&#xa0;: «&#xa0;%2…&#xa0;».</translation>
    </message>
    <message>
        <source>Let the server&apos;s VersionAddendum be shortened.</source>
        <translation>Faites raccourcir le VersionAddendum du serveur.</translation>
    </message>
    <message>
        <source>%1 answers &apos;%2&apos;, which is no SSH greeting.</source>
        <translation>%1 répond «&#xa0;%2&#xa0;», ce qui n’est pas une salutation SSH.</translation>
    </message>
    <message>
        <source>%1 accepted the connection, but no SSH greeting came in time.</source>
        <translation>%1 a accepté la connexion, mais aucune salutation SSH n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>A proxy, an overloaded server or a half-dead tunnel in between may hold the port.</source>
        <translation>Un proxy, un serveur surchargé ou un tunnel à moitié mort sur le trajet occupe peut-être le port.</translation>
    </message>
    <message>
        <source>%1 greets as %2, but the key exchange came to nothing in time.</source>
        <translation>%1 se présente comme %2, mais l’échange de clés n’a pas abouti à temps.</translation>
    </message>
    <message>
        <source>Short packets get through and long ones do not: most often an MTU that is too large for a VPN or a DSL line on the way. Lower it on this computer&apos;s interface (ip link set dev NAME mtu 1280) and try again.</source>
        <translation>Les paquets courts passent, les longs non&#xa0;: le plus souvent, une MTU trop grande pour un VPN ou une ligne DSL sur le trajet. Réduisez-la sur l’interface de cet ordinateur (ip link set dev NAME mtu 1280) et réessayez.</translation>
    </message>
</context>
<context>
    <name>culvert::ImportDetails</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>Garder le &amp;mien</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Prendre l’a&amp;utre</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Garder les &amp;deux</translation>
    </message>
    <message>
        <source>Follows Host %1 of %2.</source>
        <translation>Suit Host %1 de %2.</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Le vôtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Starting it runs on this computer: %1</source>
        <translation>Son démarrage exécute sur cet ordinateur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>culvert::ImportDialog</name>
    <message>
        <source>Import tunnels</source>
        <translation>Importer des tunnels</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>PuTTY&apos;s sessions</source>
        <translation>Sessions de PuTTY</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>A command line, or lines of ssh_config</source>
        <translation>Une ligne de commande, ou des lignes de ssh_config</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>an ssh_config, a .reg file of PuTTY&apos;s, or tunnels that Culvert exported</source>
        <translation>un ssh_config, un fichier .reg de PuTTY, ou des tunnels exportés par Culvert</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Command line, or lines of ssh_config</source>
        <translation>Ligne de commande, ou lignes de ssh_config</translation>
    </message>
    <message>
        <source>Later changes of the file</source>
        <translation>Modifications ultérieures du fichier</translation>
    </message>
    <message>
        <source>Follow the file: its later changes take effect</source>
        <translation>Suivre le fichier&#xa0;: ses modifications ultérieures prennent effet</translation>
    </message>
    <message>
        <source>Copy what it says now</source>
        <translation>Copier ce qu’il dit maintenant</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Depuis</translation>
    </message>
    <message>
        <source>&amp;Keep as</source>
        <translation>Mode d’i&amp;mportation</translation>
    </message>
    <message>
        <source>What can be imported</source>
        <translation>Ce qui peut être importé</translation>
    </message>
    <message>
        <source>&amp;Allow what starting them runs on this computer</source>
        <translation>&amp;Autoriser ce que leur démarrage exécute sur cet ordinateur</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Tick a&amp;ll</source>
        <translation>&amp;Tout cocher</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>Tout décoc&amp;her</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>Importer depuis</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Il n’y a rien à importer.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n tunnel(s)</source>
        <translation>
            <numerusform>Importer %n tunnel</numerusform>
            <numerusform>Importer %n tunnels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::ImportList</name>
    <message>
        <source>The key %1 is not on this computer.</source>
        <translation>La clé %1 n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The configuration file %1 is not on this computer.</source>
        <translation>Le fichier de configuration %1 n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Of the jump host %1 only the name is taken over.</source>
        <translation>De l’hôte de rebond %1, seul le nom est repris.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is left out: a tunnel has no use for it.</source>
        <translation>%1 est omis&#xa0;: un tunnel n’en a pas l’usage.</translation>
    </message>
    <message>
        <source>PuTTY has no saved sessions here.</source>
        <translation>PuTTY n’a pas de sessions enregistrées ici.</translation>
    </message>
</context>
<context>
    <name>culvert::ImportModel</name>
    <message>
        <source>; &apos;%1&apos; opens port %2, too</source>
        <translation>&#x202f;; «&#xa0;%1&#xa0;» ouvre aussi le port %2</translation>
    </message>
    <message>
        <source>Cannot be imported: %1</source>
        <translation>Ne peut pas être importé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The same as &apos;%1&apos;</source>
        <translation>Identique à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New, not everything is carried</source>
        <translation>Nouveau, tout n’est pas repris</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Déjà ici</translation>
    </message>
    <message>
        <source>Changed: &apos;%1&apos; is updated</source>
        <translation>Modifié&#xa0;: «&#xa0;%1&#xa0;» est mis à jour</translation>
    </message>
    <message>
        <source>Conflict: yours is kept</source>
        <translation>Conflit&#xa0;: le vôtre est conservé</translation>
    </message>
    <message>
        <source>Conflict: yours is replaced</source>
        <translation>Conflit&#xa0;: le vôtre est remplacé</translation>
    </message>
    <message>
        <source>Conflict: both are kept</source>
        <translation>Conflit&#xa0;: les deux sont conservés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Redirections</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
</context>
<context>
    <name>culvert::Inherited</name>
    <message>
        <source>%1 line %2</source>
        <translation>%1 ligne %2</translation>
    </message>
</context>
<context>
    <name>culvert::InheritedPage</name>
    <message>
        <source>&amp;Use the file&apos;s value</source>
        <translation>&amp;Utiliser la valeur du fichier</translation>
    </message>
    <message>
        <source>What ssh_config says for this host. It is read afresh at each start; what this tunnel says itself comes first.</source>
        <translation>Ce que ssh_config dit pour cet hôte. Il est relu à chaque démarrage&#x202f;; ce que le tunnel dit lui-même l’emporte.</translation>
    </message>
    <message>
        <source>Inherited values</source>
        <translation>Valeurs héritées</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Se trouve dans</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Use the file&apos;s value</source>
        <translation>Utiliser la valeur du fichier</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Remplacée</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>Héritée</translation>
    </message>
</context>
<context>
    <name>culvert::KeyCandidate</name>
    <message>
        <source>The file %1 is not a certificate that can be read.</source>
        <translation>Le fichier %1 n’est pas un certificat lisible.</translation>
    </message>
    <message>
        <source>Check the path of the CertificateFile.</source>
        <translation>Vérifiez le chemin du CertificateFile.</translation>
    </message>
    <message>
        <source>The certificate %1 fits no key that is here.</source>
        <translation>Le certificat %1 ne correspond à aucune clé présente ici.</translation>
    </message>
    <message>
        <source>Name the certificate&apos;s key as IdentityFile.</source>
        <translation>Indiquez la clé du certificat comme IdentityFile.</translation>
    </message>
    <message>
        <source>The file %1 is only the public half of a key, and no agent has the private one.</source>
        <translation>Le fichier %1 n’est que la moitié publique d’une clé, et aucun agent n’a la moitié privée.</translation>
    </message>
    <message>
        <source>Name the private key as IdentityFile, or add it to an ssh-agent.</source>
        <translation>Indiquez la clé privée comme IdentityFile, ou ajoutez-la à un ssh-agent.</translation>
    </message>
</context>
<context>
    <name>culvert::KeyFile</name>
    <message>
        <source>The file %1 is not a private key that can be read.</source>
        <translation>Le fichier %1 n’est pas une clé privée lisible.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation>Le fichier de clé %1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The private key %1 is open to other users and is therefore not used.</source>
        <translation>La clé privée %1 est accessible à d’autres utilisateurs&#x202f;; elle n’est donc pas utilisée.</translation>
    </message>
    <message>
        <source>Make it yours alone: %1</source>
        <translation>Réservez-vous-en l’accès&#xa0;: %1</translation>
    </message>
    <message>
        <source>The key file %1 is of a kind that libssh does not know: %2.</source>
        <translation>Le fichier de clé %1 est d’un type que libssh ne connaît pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The key %1 is on a security token (FIDO), and no agent has it. This program cannot talk to tokens itself.</source>
        <translation>La clé %1 est sur une clé de sécurité (FIDO), et aucun agent ne l’a. Ce programme ne peut pas parler lui-même à ces appareils.</translation>
    </message>
    <message>
        <source>Give the key to an ssh-agent, which can: ssh-add &apos;%1&apos;</source>
        <translation>Confiez la clé à un ssh-agent, qui en est capable&#xa0;: ssh-add &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The key file %1 does not exist.</source>
        <translation>Le fichier de clé %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Check the path of the IdentityFile.</source>
        <translation>Vérifiez le chemin de l’IdentityFile.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key %1.</source>
        <translation>La phrase de passe n’ouvre pas la clé %1.</translation>
    </message>
</context>
<context>
    <name>culvert::KeyFileHeader</name>
    <message>
        <source>The key file %1 cannot be used: %2</source>
        <translation>Le fichier de clé %1 est inutilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>it is damaged or cut off.</source>
        <translation>il est endommagé ou tronqué.</translation>
    </message>
    <message>
        <source>Copy the file again from where it was made.</source>
        <translation>Copiez de nouveau le fichier depuis l’endroit où il a été créé.</translation>
    </message>
    <message>
        <source>Set its passphrase anew with the usual cipher: ssh-keygen -p -Z aes256-ctr -f &apos;%1&apos;. Or give the key to an ssh-agent: ssh-add &apos;%1&apos;</source>
        <translation>Redéfinissez sa phrase de passe avec le chiffrement habituel&#xa0;: ssh-keygen -p -Z aes256-ctr -f &apos;%1&apos;. Ou confiez la clé à un ssh-agent&#xa0;: ssh-add &apos;%1&apos;</translation>
    </message>
    <message>
        <source>it is in PuTTY&apos;s own format (.ppk).</source>
        <translation>il est au format propre à PuTTY (.ppk).</translation>
    </message>
    <message>
        <source>Convert it: puttygen &apos;%1&apos; -O private-openssh-new -o &apos;%1.openssh&apos;. On Windows: PuTTYgen, Conversions, Export OpenSSH key.</source>
        <translation>Convertissez-le&#xa0;: puttygen &apos;%1&apos; -O private-openssh-new -o &apos;%1.openssh&apos;. Sous Windows&#xa0;: PuTTYgen, Conversions, Export OpenSSH key.</translation>
    </message>
    <message>
        <source>it is in the format of ssh.com.</source>
        <translation>il est au format de ssh.com.</translation>
    </message>
    <message>
        <source>Convert it: ssh-keygen -i -f &apos;%1&apos; &gt; &apos;%1.openssh&apos;</source>
        <translation>Convertissez-le&#xa0;: ssh-keygen -i -f &apos;%1&apos; &gt; &apos;%1.openssh&apos;</translation>
    </message>
    <message>
        <source>it is not a private key.</source>
        <translation>ce n’est pas une clé privée.</translation>
    </message>
    <message>
        <source>Check the path of the IdentityFile.</source>
        <translation>Vérifiez le chemin de l’IdentityFile.</translation>
    </message>
    <message>
        <source>it holds more than one key.</source>
        <translation>il contient plus d’une clé.</translation>
    </message>
    <message>
        <source>libssh cannot open a key whose passphrase cipher is %1.</source>
        <translation>libssh ne peut pas ouvrir une clé protégée par phrase de passe avec le chiffrement %1.</translation>
    </message>
    <message>
        <source>libssh does not know the key derivation %1.</source>
        <translation>libssh ne connaît pas la dérivation de clé %1.</translation>
    </message>
    <message>
        <source>libssh does not know the kind of key %1.</source>
        <translation>libssh ne connaît pas le type de clé %1.</translation>
    </message>
    <message>
        <source>Make a key of a usual kind: ssh-keygen -t ed25519</source>
        <translation>Créez une clé d’un type habituel&#xa0;: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>it holds no private key, but: %1.</source>
        <translation>il ne contient pas de clé privée, mais&#xa0;: %1.</translation>
    </message>
    <message>
        <source>there is a blank line among its data.</source>
        <translation>il y a une ligne vide au milieu de ses données.</translation>
    </message>
    <message>
        <source>Remove the blank line from the file.</source>
        <translation>Retirez la ligne vide du fichier.</translation>
    </message>
    <message>
        <source>its passphrase cipher is %1, which is not used any more.</source>
        <translation>sa protection par phrase de passe utilise le chiffrement %1, qui n’est plus en usage.</translation>
    </message>
    <message>
        <source>it is a PKCS#8 file with a kind of key that libssh does not take out of one, such as Ed25519.</source>
        <translation>c’est un fichier PKCS#8 avec un type de clé que libssh ne sait pas en extraire, tel qu’Ed25519.</translation>
    </message>
    <message>
        <source>Write it in OpenSSH&apos;s own format (ssh-keygen -p -f &apos;%1&apos;, of OpenSSH 9.6 or newer), or make another key: ssh-keygen -t ed25519</source>
        <translation>Écrivez-le au format propre à OpenSSH (ssh-keygen -p -f &apos;%1&apos;, d’OpenSSH 9.6 ou plus récent), ou créez une autre clé&#xa0;: ssh-keygen -t ed25519</translation>
    </message>
</context>
<context>
    <name>culvert::KeyMeasurement</name>
    <message>
        <source>No SSH server answers here at %1. This computer needs one (sshd) that takes the other machine&apos;s connection.</source>
        <translation>Aucun serveur SSH ne répond ici sur %1. Il en faut un (sshd) sur cet ordinateur pour recevoir la connexion de l’autre machine.</translation>
    </message>
    <message>
        <source>%1 leads nowhere when it is dialled from here; the key is the one that this computer&apos;s SSH server shows at 127.0.0.1.</source>
        <translation>Contacté d’ici, %1 ne mène nulle part&#x202f;; la clé est celle que le serveur SSH de cet ordinateur présente sur 127.0.0.1.</translation>
    </message>
    <message>
        <source>This computer does not know %1 yet; its key is taken as it was shown just now.</source>
        <translation>Cet ordinateur ne connaît pas encore %1&#x202f;; la clé est reprise telle qu’elle vient d’être présentée.</translation>
    </message>
    <message>
        <source>%1 does not answer, and its key is not known here.</source>
        <translation>%1 ne répond pas, et sa clé n’est pas connue ici.</translation>
    </message>
    <message>
        <source>%1 was not asked for its key; known_hosts has it.</source>
        <translation>La clé de %1 n’a pas été demandée&#x202f;; elle figure dans known_hosts.</translation>
    </message>
    <message>
        <source>%1 shows another key than the one that is known here. The script trusts neither.</source>
        <translation>%1 présente une autre clé que celle qui est connue ici. Le script ne se fie à aucune des deux.</translation>
    </message>
</context>
<context>
    <name>culvert::Keywords</name>
    <message>
        <source>Missing argument.</source>
        <translation>Il manque l’argument.</translation>
    </message>
    <message>
        <source>unsupported option &quot;%1&quot;.</source>
        <translation>option «&#xa0;%1&#xa0;» non prise en charge.</translation>
    </message>
    <message>
        <source>invalid time value.</source>
        <translation>durée incorrecte.</translation>
    </message>
    <message>
        <source>Bad port &apos;%1&apos;.</source>
        <translation>Port «&#xa0;%1&#xa0;» incorrect.</translation>
    </message>
    <message>
        <source>Bad number &apos;%1&apos;.</source>
        <translation>Nombre «&#xa0;%1&#xa0;» incorrect.</translation>
    </message>
    <message>
        <source>RekeyLimit too small</source>
        <translation>RekeyLimit trop petit</translation>
    </message>
    <message>
        <source>keyword %1 empty argument</source>
        <translation>mot-clé %1&#xa0;: argument vide</translation>
    </message>
    <message>
        <source>keyword %1 &quot;%2&quot; argument must appear alone.</source>
        <translation>mot-clé %1&#xa0;: l’argument «&#xa0;%2&#xa0;» doit être seul.</translation>
    </message>
    <message>
        <source>too many %1 entries.</source>
        <translation>trop d’entrées %1.</translation>
    </message>
    <message>
        <source>Invalid SetEnv.</source>
        <translation>SetEnv incorrect.</translation>
    </message>
    <message>
        <source>Bad IPQoS value: %1</source>
        <translation>Valeur IPQoS incorrecte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Invalid permitted CNAME &quot;%1&quot;</source>
        <translation>CNAME autorisé «&#xa0;%1&#xa0;» incorrect</translation>
    </message>
    <message>
        <source>missing host in permitremoteopen</source>
        <translation>il manque l’hôte dans permitremoteopen</translation>
    </message>
    <message>
        <source>bad port number in permitremoteopen</source>
        <translation>numéro de port incorrect dans permitremoteopen</translation>
    </message>
    <message>
        <source>Invalid environment expansion %1.</source>
        <translation>Expansion de variable d’environnement incorrecte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Invalid environment name %1.</source>
        <translation>Nom de variable d’environnement incorrect&#xa0;: %1.</translation>
    </message>
    <message>
        <source>integer value invalid.</source>
        <translation>valeur entière incorrecte.</translation>
    </message>
    <message>
        <source>Bad mask.</source>
        <translation>Masque incorrect.</translation>
    </message>
    <message>
        <source>Bad escape character.</source>
        <translation>Caractère d’échappement incorrect.</translation>
    </message>
    <message>
        <source>Bad tun device.</source>
        <translation>Périphérique tun incorrect.</translation>
    </message>
    <message>
        <source>Bad ControlPersist argument.</source>
        <translation>Argument de ControlPersist incorrect.</translation>
    </message>
    <message>
        <source>Bad SSH2 cipher spec &apos;%1&apos;.</source>
        <translation>Spécification de chiffrement SSH2 «&#xa0;%1&#xa0;» incorrecte.</translation>
    </message>
    <message>
        <source>Bad SSH2 MAC spec &apos;%1&apos;.</source>
        <translation>Spécification de MAC SSH2 «&#xa0;%1&#xa0;» incorrecte.</translation>
    </message>
    <message>
        <source>Bad SSH2 KexAlgorithms &apos;%1&apos;.</source>
        <translation>KexAlgorithms SSH2 «&#xa0;%1&#xa0;» incorrect.</translation>
    </message>
    <message>
        <source>Bad key types &apos;%1&apos;.</source>
        <translation>Types de clé «&#xa0;%1&#xa0;» incorrects.</translation>
    </message>
</context>
<context>
    <name>culvert::KnownHostsFile</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>line %1 has changed meanwhile</source>
        <translation>la ligne %1 a changé entre-temps</translation>
    </message>
</context>
<context>
    <name>culvert::Layout</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>fenced</source>
        <translation>accès fermé</translation>
    </message>
    <message>
        <source>dials %1</source>
        <translation>contacte %1</translation>
    </message>
    <message>
        <source>dials port %1</source>
        <translation>contacte le port %1</translation>
    </message>
    <message>
        <source>SSH :%1</source>
        <translation>SSH :%1</translation>
    </message>
    <message numerus="yes">
        <source>again in %n s</source>
        <translation>
            <numerusform>nouvel essai dans %n&#xa0;s</numerusform>
            <numerusform>nouvel essai dans %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>SSH connection</source>
        <translation>connexion SSH</translation>
    </message>
    <message>
        <source>or at one go:</source>
        <translation>ou en une seule fois&#xa0;:</translation>
    </message>
    <message>
        <source>On %1:</source>
        <translation>Sur %1&#xa0;:</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>dials</source>
        <translation>se connecte</translation>
    </message>
    <message>
        <source>◐ can be used by the machine&apos;s network</source>
        <translation>◐ utilisable par le réseau de la machine</translation>
    </message>
    <message>
        <source>◎ can be used by everyone who reaches the machine</source>
        <translation>◎ utilisable par quiconque peut joindre la machine</translation>
    </message>
</context>
<context>
    <name>culvert::Limits</name>
    <message>
        <source>Only %1 more files can be opened here, and %2 are needed.</source>
        <translation>On ne peut plus ouvrir ici que %1 fichiers, et il en faut %2.</translation>
    </message>
    <message>
        <source>This computer lets the program start no more threads.</source>
        <translation>Cet ordinateur ne permet pas au programme de démarrer d’autres threads.</translation>
    </message>
</context>
<context>
    <name>culvert::LocalForwarder</name>
    <message>
        <source>%1 takes no more clients for now, they wait: %2.</source>
        <translation>%1 n’accepte pas d’autres clients pour l’instant, ils attendent&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>culvert::LocalPorts</name>
    <message>
        <source>The name %1, to listen on, is not known on this computer.</source>
        <translation>Le nom %1, sur lequel écouter, n’est pas connu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The socket %1 cannot be opened: %2.</source>
        <translation>Le socket %1 ne peut pas être ouvert&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The socket %1 is in use by another program.</source>
        <translation>Le socket %1 est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Nobody answers on it: remove the file, or set StreamLocalBindUnlink yes.</source>
        <translation>Personne n’y répond&#xa0;: supprimez le fichier, ou réglez StreamLocalBindUnlink yes.</translation>
    </message>
    <message>
        <source>Port %1 on this computer is used by %2 (PID %3).</source>
        <translation>Le port %1 de cet ordinateur est utilisé par %2 (PID %3).</translation>
    </message>
    <message>
        <source>Port %1 on this computer (%2) is used by another program.</source>
        <translation>Le port %1 de cet ordinateur (%2) est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Use another port for this tunnel, or stop that program.</source>
        <translation>Utilisez un autre port pour ce tunnel, ou arrêtez ce programme.</translation>
    </message>
    <message>
        <source>Port %1 may only be opened with the administrator&apos;s rights.</source>
        <translation>Le port %1 ne peut être ouvert qu’avec les droits d’administrateur.</translation>
    </message>
    <message>
        <source>Use a port from 1024 on, such as %1 (Linux: or lower net.ipv4.ip_unprivileged_port_start).</source>
        <translation>Utilisez un port à partir de 1024, par exemple %1 (Linux&#xa0;: ou abaissez net.ipv4.ip_unprivileged_port_start).</translation>
    </message>
    <message>
        <source>This computer cannot listen on %1: %2.</source>
        <translation>Cet ordinateur ne peut pas écouter sur %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>culvert::LogPane</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Whose lines</source>
        <translation>De qui sont les lignes</translation>
    </message>
    <message>
        <source>This tunnel</source>
        <translation>Ce tunnel</translation>
    </message>
    <message>
        <source>All tunnels</source>
        <translation>Tous les tunnels</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>Sans les détails</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Words in the log</source>
        <translation>Mots dans le journal</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Save lines…</source>
        <translation>Enregistrer les lignes…</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Versions, plan, history and log for somebody who helps, with names and addresses replaced</source>
        <translation>Versions, plan, historique et journal pour qui vous aide, noms et adresses remplacés</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
</context>
<context>
    <name>culvert::LoginChecks</name>
    <message>
        <source>%1 has let us in.</source>
        <translation>%1 nous a laissé entrer.</translation>
    </message>
    <message>
        <source>%1 was reached from %2 and has let us in.</source>
        <translation>%1 a été joint depuis %2 et nous a laissé entrer.</translation>
    </message>
    <message>
        <source>%1 listens on %2.</source>
        <translation>%1 écoute sur %2.</translation>
    </message>
</context>
<context>
    <name>culvert::LoginMeans</name>
    <message>
        <source>There is no key file %1, so it is not offered.</source>
        <translation>Il n’y a pas de fichier de clé %1, il n’est donc pas proposé.</translation>
    </message>
    <message>
        <source>Correct the name after -i, or make the key with ssh-keygen.</source>
        <translation>Corrigez le nom après -i, ou créez la clé avec ssh-keygen.</translation>
    </message>
    <message>
        <source>The key %1 is on a security token; an agent must have it.</source>
        <translation>La clé %1 est sur une clé de sécurité&#x202f;; un agent doit l’avoir.</translation>
    </message>
    <message>
        <source>The key file %1 can be read.</source>
        <translation>Le fichier de clé %1 est lisible.</translation>
    </message>
    <message>
        <source>%1 is a public key; an agent must have its private half.</source>
        <translation>%1 est une clé publique&#x202f;; un agent doit avoir la moitié privée.</translation>
    </message>
    <message>
        <source>No agent is known here: neither the service ssh-agent nor Pageant runs, and SSH_AUTH_SOCK is not set.</source>
        <translation>Aucun agent n’est connu ici&#xa0;: ni le service ssh-agent ni Pageant ne tourne, et SSH_AUTH_SOCK n’est pas défini.</translation>
    </message>
    <message>
        <source>Start it (as administrator: Set-Service ssh-agent -StartupType Automatic; Start-Service ssh-agent), or correct IdentityAgent or SSH_AUTH_SOCK.</source>
        <translation>Démarrez-le (en tant qu’administrateur&#xa0;: Set-Service ssh-agent -StartupType Automatic; Start-Service ssh-agent), ou corrigez IdentityAgent ou SSH_AUTH_SOCK.</translation>
    </message>
    <message>
        <source>No agent is known here (SSH_AUTH_SOCK is not set).</source>
        <translation>Aucun agent n’est connu ici (SSH_AUTH_SOCK n’est pas défini).</translation>
    </message>
    <message>
        <source>Start it, or correct IdentityAgent or SSH_AUTH_SOCK.</source>
        <translation>Démarrez-le, ou corrigez IdentityAgent ou SSH_AUTH_SOCK.</translation>
    </message>
    <message>
        <source>The agent at %1 gives no keys: %2.</source>
        <translation>L’agent à l’adresse %1 ne donne pas de clés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The agent answers and has no key.</source>
        <translation>L’agent répond et n’a aucune clé.</translation>
    </message>
    <message>
        <source>The agent answers and has %1.</source>
        <translation>L’agent répond et a %1.</translation>
    </message>
</context>
<context>
    <name>culvert::LoginPage</name>
    <message>
        <source>Identity files</source>
        <translation>Fichiers d’identité</translation>
    </message>
    <message>
        <source>Jump hosts</source>
        <translation>Hôtes de rebond</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Fichier de configuration</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>When the connection is lost</source>
        <translation>En cas de perte de la connexion</translation>
    </message>
    <message>
        <source>ssh&apos;s own: ~/.ssh/id_ed25519 and the like, or the agent</source>
        <translation>ceux de ssh&#xa0;: ~/.ssh/id_ed25519 et semblables, ou l’agent</translation>
    </message>
    <message>
        <source>user@host:port, several with commas</source>
        <translation>utilisateur@hôte:port, séparés par des virgules</translation>
    </message>
    <message>
        <source>socks5://user@host:port or http://host:port; empty: none</source>
        <translation>socks5://utilisateur@hôte:port ou http://hôte:port&#x202f;; vide&#xa0;: aucun</translation>
    </message>
    <message>
        <source>~/.ssh/config; none for no file</source>
        <translation>~/.ssh/config&#x202f;; none pour aucun fichier</translation>
    </message>
    <message>
        <source>One a line, as in ssh_config:
ServerAliveInterval 30</source>
        <translation>Une par ligne, comme dans ssh_config&#xa0;:
ServerAliveInterval 30</translation>
    </message>
    <message>
        <source>Connect again (the default)</source>
        <translation>Se reconnecter (par défaut)</translation>
    </message>
    <message>
        <source>Connect again, always</source>
        <translation>Se reconnecter, toujours</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>Dial only when a program opens one of its ports here</source>
        <translation>Ne se connecter que lorsqu’un programme ouvre un de ses ports ici</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Identity files</source>
        <translation>Fichiers d’&amp;identité</translation>
    </message>
    <message>
        <source>&amp;Jump hosts</source>
        <translation>&amp;Hôtes de rebond</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Configuration &amp;file</source>
        <translation>&amp;Fichier de configuration</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Options</translation>
    </message>
    <message>
        <source>When &amp;lost</source>
        <translation>En cas de &amp;perte</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a keyword and its value.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mot-clé suivi de sa valeur.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Start by itself</source>
        <translation>Démarrage automatique</translation>
    </message>
    <message>
        <source>Start by itself when Culvert starts</source>
        <translation>Démarrer automatiquement au lancement de Culvert</translation>
    </message>
    <message>
        <source>SSH connections</source>
        <translation>Connexions SSH</translation>
    </message>
    <message>
        <source>Clients are spread over so many: for long lines that lose packets, and many cores</source>
        <translation>Les clients sont répartis sur toutes ces connexions&#xa0;: pour les longues lignes qui perdent des paquets, et pour de nombreux cœurs</translation>
    </message>
    <message>
        <source>SSH conn&amp;ections</source>
        <translation>Connexions &amp;SSH</translation>
    </message>
</context>
<context>
    <name>culvert::MachineFields</name>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>SSH &amp;port</source>
        <translation>Port &amp;SSH</translation>
    </message>
    <message>
        <source>Router&apos;s &amp;address</source>
        <translation>&amp;Adresse du routeur</translation>
    </message>
    <message>
        <source>Router&apos;s &amp;port</source>
        <translation>&amp;Port du routeur</translation>
    </message>
    <message>
        <source>as you call it</source>
        <translation>comme vous l’appelez</translation>
    </message>
    <message>
        <source>as one reaches it from outside</source>
        <translation>telle qu’on le joint de l’extérieur</translation>
    </message>
    <message>
        <source>a name or an address</source>
        <translation>un nom ou une adresse</translation>
    </message>
    <message>
        <source>a name of ~/.ssh/config, or an address</source>
        <translation>un nom de ~/.ssh/config, ou une adresse</translation>
    </message>
    <message>
        <source>who logs in there</source>
        <translation>qui s’y connecte</translation>
    </message>
    <message>
        <source>Still needed: %1 (%2)</source>
        <translation>Il manque encore&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
</context>
<context>
    <name>culvert::MachineName</name>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>this computer</source>
        <comment>dative</comment>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>the other machine</source>
        <translation>l’autre machine</translation>
    </message>
    <message>
        <source>the other machine</source>
        <comment>dative</comment>
        <translation>l’autre machine</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>the server</source>
        <comment>dative</comment>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>a third host</source>
        <translation>un hôte tiers</translation>
    </message>
    <message>
        <source>a third host</source>
        <comment>dative</comment>
        <translation>un hôte tiers</translation>
    </message>
    <message>
        <source>your router</source>
        <translation>votre routeur</translation>
    </message>
    <message>
        <source>your router</source>
        <comment>dative</comment>
        <translation>votre routeur</translation>
    </message>
    <message>
        <source>their router</source>
        <translation>l’autre routeur</translation>
    </message>
    <message>
        <source>their router</source>
        <comment>dative</comment>
        <translation>l’autre routeur</translation>
    </message>
    <message>
        <source>&apos;%1&apos; runs on %2, not on this computer. Its page in the window has the script for %2.</source>
        <translation>«&#xa0;%1&#xa0;» s’exécute sur %2, pas sur cet ordinateur. Sa page dans la fenêtre contient le script pour %2.</translation>
    </message>
</context>
<context>
    <name>culvert::MachinesPage</name>
    <message>
        <source>&amp;The machine that dials</source>
        <translation>&amp;Machine qui se connecte</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>In front of it</source>
        <translation>Devant elle</translation>
    </message>
    <message>
        <source>The machine it &amp;dials</source>
        <translation>Machine con&amp;tactée</translation>
    </message>
    <message>
        <source>as its host</source>
        <translation>comme son hôte</translation>
    </message>
    <message>
        <source>The machine with the ser&amp;vice</source>
        <translation>Machine du ser&amp;vice</translation>
    </message>
    <message>
        <source>as in the forward</source>
        <translation>comme dans la redirection</translation>
    </message>
    <message>
        <source>They are for the picture, and for what is exported for the other machine; this one&apos;s ssh needs none of them.</source>
        <translation>Elles servent à l’image, et à ce qui est exporté pour l’autre machine&#x202f;; le ssh de cet ordinateur n’en a pas besoin.</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>a router&apos;s name; empty: none</source>
        <translation>nom d’un routeur&#x202f;; vide&#xa0;: aucun</translation>
    </message>
    <message>
        <source>lets nobody in</source>
        <translation>ne laisse entrer personne</translation>
    </message>
    <message>
        <source>Lets nobody in</source>
        <translation>Ne laisse entrer personne</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>aucune règle</translation>
    </message>
    <message>
        <source>port </source>
        <translation>port </translation>
    </message>
    <message>
        <source>The router&apos;s port that leads to the machine&apos;s SSH port</source>
        <translation>Le port du routeur qui mène au port SSH de la machine</translation>
    </message>
    <message>
        <source>The router&apos;s port</source>
        <translation>Le port du routeur</translation>
    </message>
</context>
<context>
    <name>culvert::MainWindow</name>
    <message>
        <source>Culvert</source>
        <translation>Culvert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 dit&#xa0;: %2</translation>
    </message>
    <message>
        <source>What was copied is no ssh command and no tunnel.</source>
        <translation>Ce qui a été copié n’est ni une commande ssh ni un tunnel.</translation>
    </message>
    <message numerus="yes">
        <source>%n new host(s) in ~/.ssh/config</source>
        <translation>
            <numerusform>%n nouvel hôte dans ~/.ssh/config</numerusform>
            <numerusform>%n nouveaux hôtes dans ~/.ssh/config</numerusform>
        </translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Voir…</translation>
    </message>
    <message>
        <source>The saved tunnels cannot be read, and nothing is changed until they can. %1</source>
        <translation>Les tunnels enregistrés sont illisibles&#x202f;; tant qu’ils le restent, rien n’est modifié. %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, what it does</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Space: starts or stops the tunnel in the list</source>
        <translation>Espace&#xa0;: démarre ou arrête le tunnel dans la liste</translation>
    </message>
    <message>
        <source>Shift+F10: what can be done with it</source>
        <translation>Maj+F10&#xa0;: ce que l’on peut faire avec lui</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Culvert</source>
        <translation>À propos de Culvert</translation>
    </message>
    <message>
        <source>Culvert %1</source>
        <translation>Culvert %1</translation>
    </message>
    <message>
        <source>SSH tunnels you can see and trust.
Free software under the MIT licence.</source>
        <translation>Des tunnels SSH que l’on voit et auxquels on peut se fier.
Logiciel libre sous licence MIT.</translation>
    </message>
</context>
<context>
    <name>culvert::MatchBlock</name>
    <message>
        <source>Shell &quot;%1&quot; is not executable</source>
        <translation>Le shell «&#xa0;%1&#xa0;» n’est pas exécutable</translation>
    </message>
    <message>
        <source>match exec &apos;%1&apos; error</source>
        <translation>erreur de match exec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>invalid match address list &apos;%1&apos;</source>
        <translation>liste d’adresses «&#xa0;%1&#xa0;» incorrecte pour Match</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be combined with other Match attributes</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être combiné avec d’autres attributs de Match</translation>
    </message>
    <message>
        <source>Missing Match criteria for %1</source>
        <translation>Il manque le critère de Match pour %1</translation>
    </message>
    <message>
        <source>Unsupported Match attribute %1</source>
        <translation>Attribut de Match %1 non pris en charge</translation>
    </message>
    <message>
        <source>One or more attributes required for Match</source>
        <translation>Match exige au moins un attribut</translation>
    </message>
</context>
<context>
    <name>culvert::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>culvert::NewTunnelsPage</name>
    <message>
        <source>Keep-alive every</source>
        <translation>Message keep-alive toutes les</translation>
    </message>
    <message>
        <source>as ssh_config says</source>
        <translation>comme dans ssh_config</translation>
    </message>
    <message>
        <source>Bind address</source>
        <translation>Adresse d’écoute</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>Fichiers de clé</translation>
    </message>
    <message>
        <source>Dial again by itself</source>
        <translation>Se reconnecter automatiquement</translation>
    </message>
    <message>
        <source>Prefer AES, which most processors do in hardware</source>
        <translation>Préférer AES, que la plupart des processeurs traitent en matériel</translation>
    </message>
    <message>
        <source>Compress, for slow lines</source>
        <translation>Compresser, pour les lignes lentes</translation>
    </message>
    <message>
        <source>For tunnels that are made from now on. Each can be changed in its own settings.</source>
        <translation>Pour les tunnels créés à partir de maintenant. Chacun peut être modifié dans ses propres réglages.</translation>
    </message>
</context>
<context>
    <name>culvert::Notices</name>
    <message>
        <source>&apos;%1&apos; is up</source>
        <translation>«&#xa0;%1&#xa0;» est en service</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are up</source>
        <translation>
            <numerusform>%n tunnel est en service</numerusform>
            <numerusform>%n tunnels sont en service</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is lost</source>
        <translation>«&#xa0;%1&#xa0;» est interrompu</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are lost</source>
        <translation>
            <numerusform>%n tunnel est interrompu</numerusform>
            <numerusform>%n tunnels sont interrompus</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is back</source>
        <translation>«&#xa0;%1&#xa0;» est de nouveau en service</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are back</source>
        <translation>
            <numerusform>%n tunnel est de nouveau en service</numerusform>
            <numerusform>%n tunnels sont de nouveau en service</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs you</source>
        <translation>«&#xa0;%1&#xa0;» vous attend</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) need you</source>
        <translation>
            <numerusform>%n tunnel vous attend</numerusform>
            <numerusform>%n tunnels vous attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::NoticesPage</name>
    <message>
        <source>Culvert tells you when a tunnel</source>
        <translation>Culvert vous prévient quand un tunnel</translation>
    </message>
    <message>
        <source>needs you: a question, or a failure that stays</source>
        <translation>vous attend&#xa0;: une question, ou un échec qui persiste</translation>
    </message>
    <message>
        <source>is lost</source>
        <translation>est interrompu</translation>
    </message>
    <message>
        <source>for longer than</source>
        <translation>pendant plus de</translation>
    </message>
    <message>
        <source>is back again</source>
        <translation>est de nouveau en service</translation>
    </message>
    <message>
        <source>is up for the first time</source>
        <translation>est en service pour la première fois</translation>
    </message>
    <message>
        <source>Nothing is told of a tunnel that you are looking at, and what happens to several at once is told once.</source>
        <translation>Rien n’est signalé d’un tunnel que vous êtes en train de regarder, et ce qui en touche plusieurs à la fois n’est signalé qu’une fois.</translation>
    </message>
</context>
<context>
    <name>culvert::Notifications</name>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>culvert::Options</name>
    <message>
        <source>SSH tunnels you can see and trust</source>
        <translation>Des tunnels SSH que l’on voit et auxquels on peut se fier</translation>
    </message>
    <message>
        <source>Keep tunnels and settings in this folder.</source>
        <translation>Conserver les tunnels et les réglages dans ce dossier.</translation>
    </message>
    <message>
        <source>Show no window: only the icon in the tray, or a minimised window.</source>
        <translation>N’afficher aucune fenêtre&#xa0;: seulement l’icône dans la zone de notification, ou une fenêtre réduite.</translation>
    </message>
    <message>
        <source>Start this tunnel; may be given several times.</source>
        <translation>Démarrer ce tunnel&#x202f;; peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>Make a new tunnel.</source>
        <translation>Créer un tunnel.</translation>
    </message>
    <message>
        <source>Start all tunnels.</source>
        <translation>Démarrer tous les tunnels.</translation>
    </message>
    <message>
        <source>Stop all tunnels.</source>
        <translation>Arrêter tous les tunnels.</translation>
    </message>
    <message>
        <source>Open this: a file with tunnels or hosts, ssh://host or culvert://NAME.</source>
        <translation>Ouvrir ceci&#xa0;: un fichier contenant des tunnels ou des hôtes, ssh://host ou culvert://NAME.</translation>
    </message>
</context>
<context>
    <name>culvert::OtherEnd</name>
    <message>
        <source>Runs on %1</source>
        <translation>S’exécute sur %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Attend %1</translation>
    </message>
    <message>
        <source>Runs on %1; nothing answers behind it</source>
        <translation>S’exécute sur %1&#x202f;; rien ne répond derrière</translation>
    </message>
    <message>
        <source>Runs on %1; its port answers here</source>
        <translation>S’exécute sur %1&#x202f;; son port répond ici</translation>
    </message>
    <message>
        <source>Whether %1 does its part cannot be seen from this computer.</source>
        <translation>Il est impossible de voir depuis cet ordinateur si %1 fait sa part.</translation>
    </message>
    <message>
        <source>Start the tunnel: only through it can be seen whether %1 is there.</source>
        <translation>Démarrez le tunnel&#xa0;: lui seul permet de voir si %1 est là.</translation>
    </message>
    <message>
        <source>Nothing of %1 is at %2 yet. It comes when %1 runs the script below and its key is allowed there.</source>
        <translation>Sur %2, rien n’est encore arrivé depuis %1. Cela viendra quand %1 exécutera le script ci-dessous et que sa clé y sera autorisée.</translation>
    </message>
    <message>
        <source>Nothing listens on port %2 of this computer yet. %1 opens it when it runs the script below and its key is allowed here.</source>
        <translation>Rien n’écoute encore sur le port %2 de cet ordinateur. C’est %1 qui l’ouvrira en exécutant le script ci-dessous, dès que sa clé sera autorisée ici.</translation>
    </message>
    <message>
        <source>%1 is connected, but what it should lead to does not answer: is the service running there?</source>
        <translation>La connexion avec %1 est établie, mais ce à quoi elle devrait mener ne répond pas&#xa0;: le service y est-il en marche&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is connected: port %2 is open and waits for a client to speak.</source>
        <translation>La connexion avec %1 est établie&#xa0;: le port %2 est ouvert et attend qu’un client parle.</translation>
    </message>
    <message>
        <source>%1 is connected: port %2 leads to it and answers.</source>
        <translation>La connexion avec %1 est établie&#xa0;: le port %2 y mène et répond.</translation>
    </message>
</context>
<context>
    <name>culvert::OtherPane</name>
    <message>
        <source>Look &amp;now</source>
        <translation>Vérifier &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is on the clipboard.</source>
        <translation>«&#xa0;%1&#xa0;» est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Script and key</source>
        <translation>Script et clé</translation>
    </message>
    <message>
        <source>What runs there</source>
        <translation>Système utilisé là-bas</translation>
    </message>
    <message>
        <source>Copy the &amp;script</source>
        <translation>Copier le &amp;script</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>En&amp;registrer…</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>The script is on the clipboard: paste it as a whole into a shell on %1.</source>
        <translation>Le script est dans le presse-papiers&#xa0;: collez-le en entier dans un shell sur %1.</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>Enregistrer le script</translation>
    </message>
    <message>
        <source>The key that the script prints</source>
        <translation>La clé qu’affiche le script</translation>
    </message>
    <message>
        <source>ssh-ed25519 AAAA…</source>
        <comment>a public key</comment>
        <translation>ssh-ed25519 AAAA…</translation>
    </message>
    <message>
        <source>&amp;Allow…</source>
        <translation>&amp;Autoriser…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Asking the server for its key…</source>
        <translation>Demande de sa clé au serveur…</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>Connexion établie avec %1</translation>
    </message>
    <message>
        <source>%1 has a part in this</source>
        <translation>Une part de ce tunnel revient à %1</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>En attente d’une connexion depuis %1…</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Réponse reçue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open &amp;terminal</source>
        <translation>Ouvrir un &amp;terminal</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Ouvrir dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>1. On %1: paste this script as a whole into a shell</source>
        <translation>1. Sur %1&#xa0;: collez ce script en entier dans un shell</translation>
    </message>
    <message>
        <source>2. Here: paste the key that the script prints, so that %1 lets it in</source>
        <translation>2. Ici&#xa0;: collez la clé qu’affiche le script, pour que %1 la laisse entrer</translation>
    </message>
    <message>
        <source>No terminal program was found. &apos;%1&apos; is on the clipboard.</source>
        <translation>Aucun programme de terminal n’a été trouvé. «&#xa0;%1&#xa0;» est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>No browser could be opened. &apos;%1&apos; is on the clipboard.</source>
        <translation>Aucun navigateur n’a pu être ouvert. «&#xa0;%1&#xa0;» est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Add this line to ~/.ssh/authorized_keys of %1. It allows this tunnel and nothing else:</source>
        <translation>Ajoutez cette ligne à ~/.ssh/authorized_keys de %1. Elle autorise ce tunnel et rien d’autre&#xa0;:</translation>
    </message>
</context>
<context>
    <name>culvert::OurHolders</name>
    <message>
        <source>Port %1 on this computer is held by your tunnel &apos;%2&apos;.</source>
        <translation>Le port %1 de cet ordinateur est occupé par votre tunnel «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>culvert::Peer</name>
    <message>
        <source>local process</source>
        <translation>processus local</translation>
    </message>
</context>
<context>
    <name>culvert::PendingTarget</name>
    <message>
        <source>The client left before %1 had answered.</source>
        <translation>Le client est parti avant que %1 ait répondu.</translation>
    </message>
</context>
<context>
    <name>culvert::PictureItems</name>
    <message>
        <source>SSH connection, %1 to %2, %3</source>
        <translation>Connexion SSH, %1 vers %2, état&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1, %2 vers %3, état&#xa0;: %4</translation>
    </message>
    <message>
        <source>It was checked and is in order.</source>
        <translation>Cela a été vérifié et est en ordre.</translation>
    </message>
</context>
<context>
    <name>culvert::PictureMenu</name>
    <message>
        <source>PNG image</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Mermaid diagram</source>
        <translation>Diagramme Mermaid</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zo&amp;om arrière</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>&amp;Keep it still</source>
        <translation>Sans a&amp;nimation</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>L’image est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copy as i&amp;mage</source>
        <translation>Copier comme i&amp;mage</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copier comme &amp;texte</translation>
    </message>
    <message>
        <source>Copy as M&amp;ermaid</source>
        <translation>Copier en Me&amp;rmaid</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>%1 was not written: choose a name that ends in .png, .svg, .txt or .mmd.</source>
        <translation>%1 n’a pas été écrit&#xa0;: choisissez un nom qui se termine par .png, .svg, .txt ou .mmd.</translation>
    </message>
</context>
<context>
    <name>culvert::Plan</name>
    <message>
        <source>%1: ProxyCommand - is not supported.</source>
        <translation>%1&#xa0;: «&#xa0;ProxyCommand -&#xa0;» n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>More than %1 jump hosts, or a loop, on the way to %2.</source>
        <translation>Plus de %1 hôtes de rebond, ou une boucle, sur le chemin vers %2.</translation>
    </message>
    <message>
        <source>This build cannot listen on the server&apos;s Unix socket %1: it is linked to the shared libssh, which lacks that function.</source>
        <translation>Cette version ne peut pas écouter sur le socket Unix %1 du serveur&#xa0;: elle est liée à la libssh partagée, à laquelle il manque cette fonction.</translation>
    </message>
    <message>
        <source>%1 was imported and may run commands on this computer, which nobody allowed: %2</source>
        <translation>%1 a été importé et peut exécuter sur cet ordinateur des commandes que personne n’a autorisées&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>culvert::Planner</name>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>the other machine</source>
        <translation>l’autre machine</translation>
    </message>
    <message>
        <source>a third host</source>
        <translation>un hôte tiers</translation>
    </message>
    <message>
        <source>your router</source>
        <translation>votre routeur</translation>
    </message>
    <message>
        <source>their router</source>
        <translation>l’autre routeur</translation>
    </message>
    <message>
        <source>Since %1 can reach %2, %1 dials.</source>
        <translation>Comme %1 peut joindre %2, c’est %1 qui se connecte.</translation>
    </message>
    <message>
        <source>A rule on %3 leads to %2, so %1 dials %3.</source>
        <translation>Une règle sur %3 mène à %2&#x202f;; %1 contacte donc %3.</translation>
    </message>
    <message>
        <source>Nothing gets in at %2, but %2 can reach %1: so %2 dials, and the tunnel runs backwards through its connection.</source>
        <translation>Rien n’entre sur %2, mais %2 peut joindre %1&#xa0;: c’est donc %2 qui se connecte, et le tunnel passe en sens inverse par cette connexion.</translation>
    </message>
    <message>
        <source>Nothing gets in at %2, but a rule on %3 leads to %1: so %2 dials %3, and the tunnel runs backwards through its connection.</source>
        <translation>Rien n’entre sur %2, mais une règle sur %3 mène vers %1&#xa0;: %2 contacte donc %3, et le tunnel passe en sens inverse par cette connexion.</translation>
    </message>
    <message>
        <source>Nothing gets in at either end, so both dial %1, and the tunnel is joined there.</source>
        <translation>Rien n’entre à aucun des deux bouts&#xa0;: les deux contactent donc %1, et le tunnel y est raccordé.</translation>
    </message>
    <message>
        <source>Neither machine can reach the other. It takes a third host that both can reach: any small rented server with SSH will do.</source>
        <translation>Aucune des deux machines ne peut joindre l’autre. Il faut un hôte tiers que les deux peuvent joindre&#xa0;: n’importe quel petit serveur loué avec SSH convient.</translation>
    </message>
    <message>
        <source>Can you reach %2 from %1, for instance with ssh or ping?</source>
        <translation>Pouvez-vous joindre %2 depuis %1, par exemple avec ssh ou ping&#x202f;?</translation>
    </message>
    <message>
        <source>Can you add a port forward on the router in front of %1?</source>
        <translation>Pouvez-vous ajouter une redirection de port sur le routeur devant %1&#x202f;?</translation>
    </message>
    <message>
        <source>Can %2 reach %1, and does %1 run an SSH server?</source>
        <translation>Peut-on joindre %1 depuis %2, et un serveur SSH tourne-t-il sur %1&#x202f;?</translation>
    </message>
    <message>
        <source>Is there a host that both %1 and %2 can reach, and where you can log in?</source>
        <translation>Existe-t-il un hôte que l’on peut joindre depuis %1 comme depuis %2, et où vous pouvez vous connecter&#x202f;?</translation>
    </message>
</context>
<context>
    <name>culvert::PortsCheck</name>
    <message>
        <source>Port %1 on this computer is free. %2</source>
        <translation>Le port %1 de cet ordinateur est libre. %2</translation>
    </message>
    <message>
        <source>Only programs on this computer will reach it.</source>
        <translation>Seuls les programmes de cet ordinateur l’atteindront.</translation>
    </message>
    <message>
        <source>Other computers that reach this one will reach it.</source>
        <translation>Les autres ordinateurs qui peuvent joindre celui-ci l’atteindront.</translation>
    </message>
    <message>
        <source>The socket %1 is in use by another program.</source>
        <translation>Le socket %1 est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>There is a file at %1 already.</source>
        <translation>Il y a déjà un fichier à l’emplacement %1.</translation>
    </message>
    <message>
        <source>Nobody answers on it: remove the file, or set StreamLocalBindUnlink yes.</source>
        <translation>Personne n’y répond&#xa0;: supprimez le fichier, ou réglez StreamLocalBindUnlink yes.</translation>
    </message>
    <message>
        <source>The folder of %1 is missing or not writable.</source>
        <translation>Le dossier de %1 est absent ou non accessible en écriture.</translation>
    </message>
    <message>
        <source>The socket %1 can be made.</source>
        <translation>Le socket %1 peut être créé.</translation>
    </message>
</context>
<context>
    <name>culvert::PosixSetup</name>
    <message>
        <source>It ends when you log out. To keep it: sudo loginctl enable-linger $(id -un)</source>
        <translation>Il s’arrête quand vous fermez votre session. Pour le maintenir&#xa0;: sudo loginctl enable-linger $(id -un)</translation>
    </message>
    <message>
        <source>systemd has no manager for this user (systemctl --user). Take the script for a plain shell.</source>
        <translation>systemd n’a pas de gestionnaire pour cet utilisateur (systemctl --user). Prenez le script pour un simple shell.</translation>
    </message>
    <message>
        <source>There is no crontab here: start it again by hand after a restart of the machine.</source>
        <translation>Il n’y a pas de crontab ici&#xa0;: relancez-le à la main après un redémarrage de la machine.</translation>
    </message>
</context>
<context>
    <name>culvert::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Saved passwords</source>
        <translation>Mots de passe enregistrés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>New tunnels</source>
        <translation>Nouveaux tunnels</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
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
        <translation>contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>must not begin with &apos;-&apos;</source>
        <translation>ne doit pas commencer par «&#xa0;-&#xa0;»</translation>
    </message>
    <message>
        <source>the other machine</source>
        <translation>l’autre machine</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>The name has a control character.</source>
        <translation>Le nom contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>A host is needed.</source>
        <translation>Il faut un hôte.</translation>
    </message>
    <message>
        <source>The host %1.</source>
        <translation>Le nom d’hôte %1.</translation>
    </message>
    <message>
        <source>The host has a space in it.</source>
        <translation>Le nom d’hôte contient un espace.</translation>
    </message>
    <message>
        <source>The user %1.</source>
        <translation>Le nom d’utilisateur %1.</translation>
    </message>
    <message>
        <source>The name of a machine has a control character.</source>
        <translation>Le nom d’une machine contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>A SOCKS forward has no target.</source>
        <translation>Une redirection SOCKS n’a pas de cible.</translation>
    </message>
    <message>
        <source>The target is missing.</source>
        <translation>Il manque la cible.</translation>
    </message>
    <message>
        <source>The target&apos;s port is missing.</source>
        <translation>Il manque le port de la cible.</translation>
    </message>
    <message>
        <source>A tunnel has 1 to %1 SSH connections.</source>
        <translation>Un tunnel a de 1 à %1 connexions SSH.</translation>
    </message>
</context>
<context>
    <name>culvert::ProfileDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>New tunnel</source>
        <translation>Nouveau tunnel</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Login and options</source>
        <translation>Connexion et options</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>From ssh_config</source>
        <translation>De ssh_config</translation>
    </message>
    <message>
        <source>The ssh command that it comes to</source>
        <translation>La commande ssh qui en résulte</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Another tunnel has this name.</source>
        <translation>Un autre tunnel porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Also %1 %2, from %3</source>
        <translation>Aussi %1 %2, de %3</translation>
    </message>
    <message>
        <source>Chec&amp;k first</source>
        <translation>&amp;Vérifier d’abord</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Vérifier d’abord</translation>
    </message>
</context>
<context>
    <name>culvert::ProfileJson</name>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>line 1, column 1: an object is expected</source>
        <translation>ligne 1, colonne 1&#xa0;: un objet est attendu</translation>
    </message>
    <message>
        <source>is not a port</source>
        <translation>n’est pas un port</translation>
    </message>
    <message>
        <source>must hold text only</source>
        <translation>ne doit contenir que du texte</translation>
    </message>
    <message>
        <source>must hold no empty text</source>
        <translation>ne doit pas contenir de texte vide</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>doit être un objet</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>est absent</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known</source>
        <translation>«&#xa0;%1&#xa0;» est inconnu</translation>
    </message>
    <message>
        <source>has the wrong type</source>
        <translation>n’est pas du bon type</translation>
    </message>
    <message>
        <source>is not a whole number from 1 to %1</source>
        <translation>n’est pas un nombre entier de 1 à %1</translation>
    </message>
</context>
<context>
    <name>culvert::ProfileList</name>
    <message>
        <source>Tunnels</source>
        <translation>Tunnels</translation>
    </message>
    <message>
        <source>No tunnel matches &apos;%1&apos;. Esc shows all again.</source>
        <translation>Aucun tunnel ne correspond à «&#xa0;%1&#xa0;». Échap les affiche tous à nouveau.</translation>
    </message>
</context>
<context>
    <name>culvert::ProfileModel</name>
    <message>
        <source>%1; a change waits</source>
        <comment>state</comment>
        <translation>%1&#x202f;; une modification attend</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group, summary</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>tunnel, state, route</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>culvert::ProfileStore</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>There is already a tunnel named &apos;%1&apos;.</source>
        <translation>Il y a déjà un tunnel nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no such tunnel any more.</source>
        <translation>Ce tunnel n’existe plus.</translation>
    </message>
</context>
<context>
    <name>culvert::ProgramsPage</name>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>celui du système</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Command lines. The address, or the command to run, is added at the end: &apos;firefox --new-window&apos;, &apos;konsole -e&apos;.</source>
        <translation>Lignes de commande. L’adresse, ou la commande à exécuter, est ajoutée à la fin&#xa0;: «&#xa0;firefox --new-window&#xa0;», «&#xa0;konsole -e&#xa0;».</translation>
    </message>
</context>
<context>
    <name>culvert::Prover</name>
    <message>
        <source>The check was not answered in time.</source>
        <translation>La vérification n’a pas reçu de réponse à temps.</translation>
    </message>
    <message>
        <source>The far side has reached %1.</source>
        <translation>L’autre bout a atteint %1.</translation>
    </message>
    <message>
        <source>The far side makes connections for this proxy.</source>
        <translation>L’autre bout établit des connexions pour ce proxy.</translation>
    </message>
    <message>
        <source>Nothing answers on %1, as seen from the far side.</source>
        <translation>Rien ne répond sur %1, vu de l’autre bout.</translation>
    </message>
    <message>
        <source>The server does not allow this to be checked.</source>
        <translation>Le serveur ne permet pas cette vérification.</translation>
    </message>
    <message>
        <source>The server forbids connections to %1, to clients as well. Its AllowTcpForwarding, PermitOpen or the key&apos;s permitopen decide that.</source>
        <translation>Le serveur interdit les connexions vers %1, aux clients aussi. Cela dépend de son AllowTcpForwarding, de son PermitOpen ou du permitopen de la clé.</translation>
    </message>
    <message>
        <source>Another program on the server answers on port %1.</source>
        <translation>Un autre programme du serveur répond sur le port %1.</translation>
    </message>
    <message>
        <source>Stop that program on the server, or use another port.</source>
        <translation>Arrêtez ce programme sur le serveur, ou utilisez un autre port.</translation>
    </message>
    <message>
        <source>%1 has not answered this computer so far.</source>
        <translation>%1 n’a pas répondu à cet ordinateur jusqu’ici.</translation>
    </message>
    <message>
        <source>Nothing answers on %1 at the server.</source>
        <translation>Rien ne répond sur %1 côté serveur.</translation>
    </message>
    <message>
        <source>A connection to %1 at the server came back here and reached the target.</source>
        <translation>Une connexion à %1 côté serveur est revenue ici et a atteint la cible.</translation>
    </message>
    <message>
        <source>The port is open to the server&apos;s whole network although only the server itself was asked for (GatewayPorts yes).</source>
        <translation>Le port est ouvert à tout le réseau du serveur, bien que seul le serveur lui-même ait été prévu (GatewayPorts yes).</translation>
    </message>
    <message>
        <source>Stop the tunnel if that is not wanted; on the server set GatewayPorts to no or clientspecified.</source>
        <translation>Arrêtez le tunnel si ce n’est pas voulu&#x202f;; sur le serveur, réglez GatewayPorts sur no ou clientspecified.</translation>
    </message>
    <message>
        <source>Only the server itself reaches the port: its GatewayPorts does not allow more.</source>
        <translation>Seul le serveur lui-même atteint le port&#xa0;: son GatewayPorts n’autorise pas davantage.</translation>
    </message>
    <message>
        <source>On the server set GatewayPorts to clientspecified, or reach the port through a tunnel to the server.</source>
        <translation>Sur le serveur, réglez GatewayPorts sur clientspecified, ou accédez au port par un tunnel vers le serveur.</translation>
    </message>
</context>
<context>
    <name>culvert::Proxy</name>
    <message>
        <source>A proxy is written socks5://host:port or http://host:port.</source>
        <translation>Un proxy s’écrit socks5://hôte:port ou http://hôte:port.</translation>
    </message>
    <message>
        <source>The proxy&apos;s host or port is not valid.</source>
        <translation>L’hôte ou le port du proxy n’est pas valide.</translation>
    </message>
    <message>
        <source>A proxy&apos;s password is asked for, or kept in the keychain; it must not stand in the address.</source>
        <translation>Le mot de passe d’un proxy est demandé, ou conservé dans le trousseau&#x202f;; il ne doit pas figurer dans l’adresse.</translation>
    </message>
    <message>
        <source>Nothing may follow the proxy&apos;s host and port.</source>
        <translation>Rien ne peut suivre l’hôte et le port du proxy.</translation>
    </message>
</context>
<context>
    <name>culvert::ProxyCommand</name>
    <message>
        <source>Run the proxy command by hand, and see what it says.</source>
        <translation>Exécutez la commande de proxy à la main et voyez ce qu’elle dit.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Elle a dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The proxy command %1 was ended by signal %2.</source>
        <translation>La commande de proxy %1 a été interrompue par le signal %2.</translation>
    </message>
    <message>
        <source>The proxy command %1 ended with code %2.</source>
        <translation>La commande de proxy %1 s’est terminée avec le code %2.</translation>
    </message>
</context>
<context>
    <name>culvert::ProxyHandshake</name>
    <message>
        <source>SOCKS has no room for names or passwords that long.</source>
        <translation>SOCKS n’a pas de place pour des noms ou des mots de passe aussi longs.</translation>
    </message>
    <message>
        <source>%1 does not answer as a SOCKS5 proxy.</source>
        <translation>%1 ne répond pas comme un proxy SOCKS5.</translation>
    </message>
    <message>
        <source>%1 does not allow connections to %2.</source>
        <translation>%1 n’autorise pas les connexions vers %2.</translation>
    </message>
    <message>
        <source>%1 cannot reach %2.</source>
        <translation>%1 ne peut pas joindre %2.</translation>
    </message>
    <message>
        <source>%1 reached %2, which refuses connections.</source>
        <translation>%1 a joint %2, qui refuse les connexions.</translation>
    </message>
    <message>
        <source>%1 got no answer from %2.</source>
        <translation>%1 n’a reçu aucune réponse de %2.</translation>
    </message>
    <message>
        <source>%1 did not connect to %2; its reason has the number %3.</source>
        <translation>%1 n’a pas établi la connexion avec %2&#x202f;; la raison porte le numéro %3.</translation>
    </message>
    <message>
        <source>%1 does not answer as an HTTP proxy.</source>
        <translation>%1 ne répond pas comme un proxy HTTP.</translation>
    </message>
    <message>
        <source>%1 does not accept the login.</source>
        <translation>%1 n’accepte pas l’authentification.</translation>
    </message>
    <message>
        <source>%1 wants a login.</source>
        <translation>%1 exige une authentification.</translation>
    </message>
    <message>
        <source>Put the user&apos;s name into the proxy&apos;s address: socks5://user@host:port.</source>
        <translation>Mettez le nom d’utilisateur dans l’adresse du proxy&#xa0;: socks5://utilisateur@hôte:port.</translation>
    </message>
    <message>
        <source>The proxy %1</source>
        <translation>Le proxy %1</translation>
    </message>
</context>
<context>
    <name>culvert::ProxyTunnel</name>
    <message>
        <source>The proxy %1 took the connection, but does not answer.</source>
        <translation>Le proxy %1 a pris la connexion, mais ne répond pas.</translation>
    </message>
    <message>
        <source>Password for the proxy %1: </source>
        <translation>Mot de passe du proxy %1&#xa0;: </translation>
    </message>
    <message>
        <source>The proxy %1 needs a password that nobody gave.</source>
        <translation>Le proxy %1 exige un mot de passe que personne n’a donné.</translation>
    </message>
    <message>
        <source>The proxy %1 could not be reached. %2</source>
        <translation>Le proxy %1 n’a pas pu être joint. %2</translation>
    </message>
    <message>
        <source>The proxy %1 does not take the request.</source>
        <translation>Le proxy %1 n’accepte pas la requête.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection.</source>
        <translation>Le proxy %1 a fermé la connexion.</translation>
    </message>
    <message>
        <source>It may be a proxy of another kind, or not allow this port.</source>
        <translation>C’est peut-être un proxy d’un autre type, ou il n’autorise pas ce port.</translation>
    </message>
</context>
<context>
    <name>culvert::PublicKeyLogin</name>
    <message>
        <source>The ssh-agent at %1 is of no use: %2.</source>
        <translation>Le ssh-agent à l’adresse %1 est inutilisable&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of the agent</source>
        <translation>
            <numerusform>%n clé de l’agent</numerusform>
            <numerusform>%n clés de l’agent</numerusform>
        </translation>
    </message>
    <message>
        <source>The key %1 was not offered: the server or PubkeyAcceptedAlgorithms does not take its kind.</source>
        <translation>La clé %1 n’a pas été proposée&#xa0;: le serveur ou PubkeyAcceptedAlgorithms n’accepte pas son type.</translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation>certificat %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>clé %1</translation>
    </message>
    <message>
        <source>The server would take the key %1, but the agent did not sign with it.</source>
        <translation>Le serveur accepterait la clé %1, mais l’agent n’a pas signé avec elle.</translation>
    </message>
    <message>
        <source>Unlock the agent, or confirm the key&apos;s use when the agent asks.</source>
        <translation>Déverrouillez l’agent, ou confirmez l’utilisation de la clé quand l’agent le demande.</translation>
    </message>
    <message>
        <source>Enter passphrase for key &apos;%1&apos;: </source>
        <translation>Phrase de passe de la clé «&#xa0;%1&#xa0;»&#xa0;: </translation>
    </message>
    <message>
        <source>%1 does not take the key %2 for %3.</source>
        <translation>%1 n’accepte pas la clé %2 pour %3.</translation>
    </message>
    <message>
        <source>The library %1 cannot be used for security tokens: %2.</source>
        <translation>La bibliothèque %1 ne convient pas pour les clés de sécurité&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check SecurityKeyProvider for this host.</source>
        <translation>Vérifiez SecurityKeyProvider pour cet hôte.</translation>
    </message>
    <message>
        <source>The server would take the key %1, but its security token did not sign with it.</source>
        <translation>Le serveur accepterait la clé %1, mais sa clé de sécurité n’a pas signé.</translation>
    </message>
    <message>
        <source>The server would take the key %1, but no security token that is plugged in has it.</source>
        <translation>Le serveur accepterait la clé %1, mais aucune clé de sécurité branchée ne la contient.</translation>
    </message>
    <message>
        <source>Touch the token when it asks for it, and give its right PIN.</source>
        <translation>Touchez la clé de sécurité quand elle le demande, et donnez son bon code PIN.</translation>
    </message>
    <message>
        <source>Plug in the key&apos;s token.</source>
        <translation>Branchez la clé de sécurité de cette clé.</translation>
    </message>
    <message>
        <source>Enter PIN for key &apos;%1&apos;: </source>
        <translation>Code PIN de la clé «&#xa0;%1&#xa0;»&#xa0;: </translation>
    </message>
</context>
<context>
    <name>culvert::PuttySessions</name>
    <message>
        <source>The forward &apos;%1&apos; is not one that ssh knows.</source>
        <translation>La redirection «&#xa0;%1&#xa0;» n’est pas de celles que ssh connaît.</translation>
    </message>
    <message>
        <source>The key %1 is in PuTTY&apos;s format: let PuTTYgen export it as an OpenSSH key, or load it into Pageant.</source>
        <translation>La clé %1 est au format de PuTTY&#xa0;: faites-la exporter par PuTTYgen comme clé OpenSSH, ou chargez-la dans Pageant.</translation>
    </message>
    <message>
        <source>The proxy %1 has to be set again, as ProxyCommand or jump.</source>
        <translation>Le proxy %1 doit être configuré de nouveau, par ProxyCommand ou un rebond.</translation>
    </message>
    <message>
        <source>The password of the proxy %1 stays in PuTTY; it is asked for.</source>
        <translation>Le mot de passe du proxy %1 reste dans PuTTY&#x202f;; il sera demandé.</translation>
    </message>
    <message>
        <source>The proxy %1 has exceptions, which are not taken over.</source>
        <translation>Le proxy %1 a des exceptions, qui ne sont pas reprises.</translation>
    </message>
    <message>
        <source>Agent forwarding is not carried out by Culvert.</source>
        <translation>Culvert ne prend pas en charge le transfert de l’agent.</translation>
    </message>
</context>
<context>
    <name>culvert::QuestionQueue</name>
    <message>
        <source>The key of %1 is not known yet.</source>
        <translation>La clé de %1 n’est pas encore connue.</translation>
    </message>
    <message>
        <source>The key of %1 has changed.</source>
        <translation>La clé de %1 a changé.</translation>
    </message>
    <message>
        <source>%1 asks for a login.</source>
        <translation>%1 demande une authentification.</translation>
    </message>
</context>
<context>
    <name>culvert::QuestionRow</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>culvert::Quitting</name>
    <message>
        <source>Keep running, minimised</source>
        <translation>Continuer, fenêtre réduite</translation>
    </message>
    <message>
        <source>Quit Culvert?</source>
        <translation>Quitter Culvert&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) run. They end when Culvert quits.</source>
        <translation>
            <numerusform>%n tunnel est en cours. Il s’arrête quand on quitte Culvert.</numerusform>
            <numerusform>%n tunnels sont en cours. Ils s’arrêtent quand on quitte Culvert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Ne plus demander</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>culvert::Remedy</name>
    <message>
        <source>Stop &apos;%1&apos;</source>
        <translation>Arrêter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Use %1 instead</source>
        <translation>Utiliser plutôt %1</translation>
    </message>
    <message>
        <source>Look at the key…</source>
        <translation>Examiner la clé…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Compare keys…</source>
        <translation>Comparer les clés…</translation>
    </message>
    <message>
        <source>Look at the commands…</source>
        <translation>Examiner les commandes…</translation>
    </message>
    <message>
        <source>Choose another key…</source>
        <translation>Choisir une autre clé…</translation>
    </message>
    <message>
        <source>Change user…</source>
        <translation>Changer d’utilisateur…</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Redemander…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
</context>
<context>
    <name>culvert::RemedyController</name>
    <message>
        <source>Apply now (reconnects)</source>
        <translation>Appliquer maintenant (se reconnecte)</translation>
    </message>
</context>
<context>
    <name>culvert::RemoteDynamicForwarder</name>
    <message>
        <source>PermitRemoteOpen does not allow %1.</source>
        <translation>PermitRemoteOpen n’autorise pas %1.</translation>
    </message>
    <message>
        <source>Add it to PermitRemoteOpen if it shall be reachable.</source>
        <translation>Ajoutez-le à PermitRemoteOpen s’il doit être joignable.</translation>
    </message>
</context>
<context>
    <name>culvert::RemoteForwarder</name>
    <message>
        <source>The server was asked to pick a port and did not say which it opened.</source>
        <translation>Le serveur devait choisir un port et n’a pas dit lequel il a ouvert.</translation>
    </message>
    <message>
        <source>The server could not open port %1; whether it is taken there could not be checked.</source>
        <translation>Le serveur n’a pas pu ouvrir le port %1&#x202f;; il n’a pas été possible de vérifier s’il y est occupé.</translation>
    </message>
    <message>
        <source>The server never answered the request to open %1.</source>
        <translation>Le serveur n’a jamais répondu à la demande d’ouverture de %1.</translation>
    </message>
    <message>
        <source>The server does not allow this account to open %1.</source>
        <translation>Le serveur n’autorise pas ce compte à ouvrir %1.</translation>
    </message>
    <message>
        <source>The server could not open port %1: it is taken there, most often by your previous connection.</source>
        <translation>Le serveur n’a pas pu ouvrir le port %1&#xa0;: il y est occupé, le plus souvent par votre connexion précédente.</translation>
    </message>
    <message>
        <source>The server could not open %1.</source>
        <translation>Le serveur n’a pas pu ouvrir %1.</translation>
    </message>
    <message>
        <source>local process</source>
        <translation>processus local</translation>
    </message>
</context>
<context>
    <name>culvert::RemoteSetup</name>
    <message>
        <source>Linux with systemd</source>
        <translation>Linux avec systemd</translation>
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
        <translation>un autre Unix (simple shell)</translation>
    </message>
    <message>
        <source>What %1 does for the tunnel &quot;%2&quot; of Culvert.</source>
        <translation>Ce que fait %1 pour le tunnel «&#xa0;%2&#xa0;» de Culvert.</translation>
    </message>
    <message>
        <source>Makes a key, notes the key of the server that it dials, writes a service that keeps the tunnel, and starts it.</source>
        <translation>Crée une clé, note la clé du serveur à contacter, écrit un service qui maintient le tunnel, et le démarre.</translation>
    </message>
    <message>
        <source>Asks nothing; running it again does no harm.</source>
        <translation>Ne pose aucune question&#x202f;; l’exécuter de nouveau est sans danger.</translation>
    </message>
    <message>
        <source>The key of %1. Paste the next line into Culvert, where this script came from:</source>
        <translation>Clé utilisée par %1. Collez la ligne suivante dans le Culvert dont provient ce script&#xa0;:</translation>
    </message>
    <message>
        <source>The service runs. It gets through as soon as %1 allows that key.</source>
        <translation>Le service est en marche. Il passera dès que cette clé sera autorisée par %1.</translation>
    </message>
    <message>
        <source>To take all of it back: %1</source>
        <translation>Pour tout annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>All of it is gone: service, key and folder. The key&apos;s line at %1 remains.</source>
        <translation>Tout est supprimé&#xa0;: service, clé et dossier. La ligne de la clé sur %1 demeure.</translation>
    </message>
    <message>
        <source>There is no %1 here. Nothing was set up.</source>
        <translation>%1 est introuvable ici. La mise en place a été abandonnée.</translation>
    </message>
    <message>
        <source>The key of %1 was not known when this script was made: log in there once by hand and compare it.</source>
        <translation>La clé de %1 était inconnue lors de la création de ce script&#xa0;: connectez-vous-y une fois à la main et comparez-la.</translation>
    </message>
</context>
<context>
    <name>culvert::RevokedKeys</name>
    <message>
        <source>RevokedHostKeys %1 cannot be read, so no host key is trusted: %2.</source>
        <translation>RevokedHostKeys %1 ne peut pas être lu, aucune clé d’hôte n’est donc jugée fiable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Make the file readable, or take RevokedHostKeys out.</source>
        <translation>Rendez le fichier lisible, ou retirez RevokedHostKeys.</translation>
    </message>
    <message>
        <source>RevokedHostKeys %1 is a binary key revocation list, which this build cannot read, so no host key is trusted.</source>
        <translation>RevokedHostKeys %1 est une liste de révocation binaire, que cette version ne sait pas lire&#x202f;; aucune clé d’hôte n’est donc jugée fiable.</translation>
    </message>
    <message>
        <source>Give a text file instead, with one revoked public key a line.</source>
        <translation>Indiquez plutôt un fichier texte, avec une clé publique révoquée par ligne.</translation>
    </message>
</context>
<context>
    <name>culvert::RouteText</name>
    <message>
        <source>any port</source>
        <translation>n’importe quel port</translation>
    </message>
    <message>
        <source>anywhere, from %1</source>
        <translation>n’importe où, depuis %1</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>host, jump hosts</comment>
        <translation>%1 par %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::RuntimeFolder</name>
    <message>
        <source>The folder %1 %2.</source>
        <translation>Le dossier %1 %2.</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>n’existe pas</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>n’est pas un dossier</translation>
    </message>
    <message>
        <source>belongs to another user</source>
        <translation>appartient à un autre utilisateur</translation>
    </message>
    <message>
        <source>is open to other users</source>
        <translation>est ouvert à d’autres utilisateurs</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>ne peut pas être créé</translation>
    </message>
</context>
<context>
    <name>culvert::SavedSecrets</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>culvert::SavedSecretsPage</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Saved passwords</source>
        <translation>Mots de passe enregistrés</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tunnels</source>
        <translation>Tunnels</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Culvert saves a password only when you ask it to, in the system&apos;s keychain. Deleting a tunnel deletes what was saved for it.</source>
        <translation>Culvert n’enregistre un mot de passe que si vous le demandez, dans le trousseau du système. Supprimer un tunnel supprime ce qui était enregistré pour lui.</translation>
    </message>
</context>
<context>
    <name>culvert::SavedText</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>culvert::Sentences</name>
    <message>
        <source>whatever %1 can reach</source>
        <translation>tout ce que l’on peut joindre depuis %1</translation>
    </message>
    <message>
        <source>the socket %1 on %2</source>
        <translation>le socket %1 sur %2</translation>
    </message>
    <message>
        <source>SSH on %1 (%2)</source>
        <translation>SSH sur %1 (%2)</translation>
    </message>
    <message>
        <source>port %1 on %2 (%3)</source>
        <translation>le port %1 sur %2 (%3)</translation>
    </message>
    <message>
        <source>Programs on %1, only %1 itself, that open %2 do not reach %3.</source>
        <translation>Les programmes sur %1, et sur %1 seulement, qui ouvrent %2 n’atteignent pas %3.</translation>
    </message>
    <message>
        <source>Programs on %1, only %1 itself, that open %2 reach %3.</source>
        <translation>Les programmes sur %1, et sur %1 seulement, qui ouvrent %2 atteignent %3.</translation>
    </message>
    <message>
        <source>Who is in the network of %1 and opens %2 does not reach %3.</source>
        <translation>Qui est dans le réseau où se trouve %1 et ouvre %2 n’atteint pas %3.</translation>
    </message>
    <message>
        <source>Who is in the network of %1 and opens %2 reaches %3.</source>
        <translation>Qui est dans le réseau où se trouve %1 et ouvre %2 atteint %3.</translation>
    </message>
    <message>
        <source>Everyone who reaches %1 and opens %2 does not reach %3.</source>
        <translation>Quiconque peut joindre %1 et ouvre %2 n’atteint pas %3.</translation>
    </message>
    <message>
        <source>Everyone who reaches %1 and opens %2 reaches %3.</source>
        <translation>Quiconque peut joindre %1 et ouvre %2 atteint %3.</translation>
    </message>
    <message>
        <source>Programs on %1 that open %2 do not reach %3.</source>
        <translation>Les programmes sur %1 qui ouvrent %2 n’atteignent pas %3.</translation>
    </message>
    <message>
        <source>Programs on %1 that open %2 reach %3.</source>
        <translation>Les programmes sur %1 qui ouvrent %2 atteignent %3.</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>Elle est désactivée.</translation>
    </message>
    <message>
        <source>Not at the moment: the tunnel has failed.</source>
        <translation>Pas en ce moment&#xa0;: le tunnel a échoué.</translation>
    </message>
    <message>
        <source>This holds while the tunnel is up.</source>
        <translation>Cela vaut tant que le tunnel est en service.</translation>
    </message>
    <message>
        <source>This holds while the tunnel is up and the server listens as asked.</source>
        <translation>Cela vaut tant que le tunnel est en service et que le serveur écoute comme demandé.</translation>
    </message>
    <message>
        <source>Not at the moment: the connection is not up.</source>
        <translation>Pas en ce moment&#xa0;: la connexion n’est pas établie.</translation>
    </message>
    <message>
        <source>It is not proved.</source>
        <translation>Ce n’est pas confirmé.</translation>
    </message>
    <message>
        <source>It is not proved yet.</source>
        <translation>Ce n’est pas encore confirmé.</translation>
    </message>
    <message>
        <source>Proved at %1.</source>
        <translation>Confirmé à %1.</translation>
    </message>
    <message>
        <source>%1 dials.</source>
        <translation>%1 établit la connexion.</translation>
    </message>
    <message>
        <source>a port that %1 picks</source>
        <translation>un port choisi par %1</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>le port %1</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>n’importe quel port libre</translation>
    </message>
    <message>
        <source>local forward (-L)</source>
        <translation>redirection locale (-L)</translation>
    </message>
    <message>
        <source>remote forward (-R)</source>
        <translation>redirection distante (-R)</translation>
    </message>
    <message>
        <source>SOCKS proxy (-D)</source>
        <translation>proxy SOCKS (-D)</translation>
    </message>
    <message>
        <source>remote SOCKS proxy (-R)</source>
        <translation>proxy SOCKS distant (-R)</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>à l’arrêt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>infirmé</translation>
    </message>
    <message>
        <source>%1 logs in to %2 through %3: one SSH connection inside another.</source>
        <translation>%1 ouvre une session sur %2 par %3&#xa0;: une connexion SSH dans une autre.</translation>
    </message>
    <message>
        <source>%1 dials %2 on port %3, inside the connection to the hop before it.</source>
        <translation>%1 contacte %2 sur le port %3, à l’intérieur de la connexion au saut précédent.</translation>
    </message>
    <message>
        <source>%1 dials %2 on port %3.</source>
        <translation>%1 contacte %2 sur le port %3.</translation>
    </message>
    <message>
        <source>%1: nobody from outside gets in.</source>
        <translation>%1&#xa0;: personne n’entre de l’extérieur.</translation>
    </message>
    <message>
        <source>%1 is a router.</source>
        <translation>%1 est un routeur.</translation>
    </message>
    <message>
        <source>%1 is a router that lets nobody in from outside.</source>
        <translation>%1 est un routeur qui ne laisse entrer personne de l’extérieur.</translation>
    </message>
    <message>
        <source>%1 is a router with a rule: %2.</source>
        <translation>%1 est un routeur avec une règle&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The connection crosses %1.</source>
        <translation>La connexion traverse %1.</translation>
    </message>
    <message>
        <source>A SOCKS client names the target of each connection.</source>
        <translation>Un client SOCKS indique la cible de chaque connexion.</translation>
    </message>
</context>
<context>
    <name>culvert::Session</name>
    <message>
        <source>Not started: the question was cancelled.</source>
        <translation>Non démarré&#xa0;: la question a été annulée.</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>Connexion à %1.</translation>
    </message>
</context>
<context>
    <name>culvert::SessionOptions</name>
    <message>
        <source>The host or user name of %1 is not acceptable.</source>
        <translation>L’hôte ou le nom d’utilisateur de %1 n’est pas acceptable.</translation>
    </message>
    <message>
        <source>None of the algorithms in &apos;%1 %2&apos; is one that this build knows.</source>
        <translation>Aucun des algorithmes de «&#xa0;%1 %2&#xa0;» n’est connu de cette version.</translation>
    </message>
    <message>
        <source>Name at least one algorithm that &apos;culvert-cli --version&apos; lists.</source>
        <translation>Indiquez au moins un algorithme cité par «&#xa0;culvert-cli --version&#xa0;».</translation>
    </message>
</context>
<context>
    <name>culvert::ShellWords</name>
    <message>
        <source>A quote is not closed.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; means something to a shell, which is not at work here.</source>
        <translation>«&#xa0;%1&#xa0;» a un sens pour un shell, or il n’y en a pas à l’œuvre ici.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands for something that only a shell can fill in.</source>
        <translation>«&#xa0;%1&#xa0;» tient la place de quelque chose que seul un shell peut fournir.</translation>
    </message>
</context>
<context>
    <name>culvert::Situations</name>
    <message>
        <source>Log in to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Reach a service on %1</source>
        <translation>Accéder à un service sur %1</translation>
    </message>
    <message>
        <source>Reach %1 through its router&apos;s rule</source>
        <translation>Joindre %1 par la règle de son routeur</translation>
    </message>
    <message>
        <source>%1 is fenced: let it dial %2</source>
        <translation>Accès fermé&#xa0;: %1 contacte %2</translation>
    </message>
    <message>
        <source>Log in to %1, which is fenced and dials %2</source>
        <translation>Se connecter à %1&#xa0;: accès fermé, contacte %2</translation>
    </message>
    <message>
        <source>Log in to %1, which is fenced and dials %2 through its router&apos;s rule</source>
        <translation>Se connecter à %1&#xa0;: accès fermé, contacte %2 par la règle de son routeur</translation>
    </message>
    <message>
        <source>Both are fenced: meet at %1</source>
        <translation>Accès fermé des deux côtés&#xa0;: rendez-vous sur %1</translation>
    </message>
    <message>
        <source>Reach %1 through %2</source>
        <translation>Joindre %1 par %2</translation>
    </message>
    <message>
        <source>Offer %1 at %2</source>
        <translation>Proposer %1 sur %2</translation>
    </message>
    <message>
        <source>Log in to a machine that this computer can reach</source>
        <translation>Se connecter à une machine que cet ordinateur peut joindre</translation>
    </message>
    <message>
        <source>Use a web page, notebook or database of a machine that this computer can reach</source>
        <translation>Utiliser une page web, un notebook ou une base de données d’une machine que cet ordinateur peut joindre</translation>
    </message>
    <message>
        <source>Use a machine behind a router that lets SSH through to it</source>
        <translation>Utiliser une machine derrière un routeur qui laisse passer SSH jusqu’à elle</translation>
    </message>
    <message>
        <source>Use a web page, notebook or database of a machine that lets nobody in, but can reach this computer</source>
        <translation>Utiliser une page web, un notebook ou une base de données d’une machine qui ne laisse entrer personne, mais peut joindre cet ordinateur</translation>
    </message>
    <message>
        <source>Log in to a machine that lets nobody in, but can reach this computer</source>
        <translation>Se connecter à une machine qui ne laisse entrer personne, mais peut joindre cet ordinateur</translation>
    </message>
    <message>
        <source>The same, where a router stands before this computer and lets SSH through to it</source>
        <translation>La même chose, quand un routeur se trouve devant cet ordinateur et laisse passer SSH jusqu’à lui</translation>
    </message>
    <message>
        <source>Neither can reach the other: meet at a third host that both can reach</source>
        <translation>Aucune ne peut joindre l’autre&#xa0;: se retrouver sur un hôte tiers que les deux peuvent joindre</translation>
    </message>
</context>
<context>
    <name>culvert::SocksChannelClient</name>
    <message>
        <source>it ended in the middle of its request</source>
        <translation>il s’est arrêté au milieu de sa requête</translation>
    </message>
</context>
<context>
    <name>culvert::SocksClient</name>
    <message>
        <source>it took too long over its request</source>
        <translation>il a mis trop de temps à formuler sa requête</translation>
    </message>
</context>
<context>
    <name>culvert::SocksSocketClient</name>
    <message>
        <source>it closed in the middle of its request</source>
        <translation>il a fermé au milieu de sa requête</translation>
    </message>
</context>
<context>
    <name>culvert::Spread</name>
    <message>
        <source>%1 of %2 SSH connections are up.</source>
        <translation>Connexions SSH en service&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>%1 of %2 SSH connections are up; another is dialled again. %3</source>
        <translation>Connexions SSH en service&#xa0;: %1 sur %2&#x202f;; une autre est en cours de rétablissement. %3</translation>
    </message>
    <message>
        <source>%1 of %2 SSH connections are up; no other is dialled. %3</source>
        <translation>Connexions SSH en service&#xa0;: %1 sur %2&#x202f;; aucune autre n’est établie. %3</translation>
    </message>
</context>
<context>
    <name>culvert::SshConfig</name>
    <message>
        <source>command line: %1</source>
        <translation>ligne de commande&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 line %2: %3</source>
        <translation>%1 ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: Too many recursive configuration includes</source>
        <translation>%1&#xa0;: trop d’inclusions récursives dans la configuration</translation>
    </message>
    <message>
        <source>Bad owner or permissions on %1</source>
        <translation>Propriétaire ou permissions incorrects pour %1</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>no argument after keyword &quot;%1&quot;</source>
        <translation>pas d’argument après le mot-clé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Bad configuration option: %1</source>
        <translation>Option de configuration incorrecte&#xa0;: %1</translation>
    </message>
    <message>
        <source>invalid quotes</source>
        <translation>guillemets incorrects</translation>
    </message>
    <message>
        <source>keyword %1 extra arguments at end of line</source>
        <translation>mot-clé %1&#xa0;: arguments en trop à la fin de la ligne</translation>
    </message>
    <message>
        <source>%1 directive not supported as a command-line option</source>
        <translation>la directive %1 n’est pas prise en charge comme option de la ligne de commande</translation>
    </message>
    <message>
        <source>keyword host empty argument</source>
        <translation>mot-clé host&#xa0;: argument vide</translation>
    </message>
    <message>
        <source>keyword include empty argument</source>
        <translation>mot-clé include&#xa0;: argument vide</translation>
    </message>
    <message>
        <source>bad include path %1.</source>
        <translation>chemin d’include %1 incorrect.</translation>
    </message>
    <message>
        <source>Can&apos;t open user config file %1</source>
        <translation>Impossible d’ouvrir le fichier de configuration utilisateur %1</translation>
    </message>
    <message>
        <source>Missing argument.</source>
        <translation>Il manque l’argument.</translation>
    </message>
    <message>
        <source>Missing target argument.</source>
        <translation>Il manque l’argument de la cible.</translation>
    </message>
    <message>
        <source>Bad forwarding specification.</source>
        <translation>Spécification de redirection incorrecte.</translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <translation>%1 n’est pas pris en charge</translation>
    </message>
    <message>
        <source>%1 line %2: Unsupported option &quot;%3&quot;</source>
        <translation>%1 ligne %2&#xa0;: option «&#xa0;%3&#xa0;» non prise en charge</translation>
    </message>
    <message>
        <source>Too many %1 entries (max 100).</source>
        <translation>Trop d’entrées %1 (100 au maximum).</translation>
    </message>
    <message>
        <source>Invalid ProxyJump &quot;%1&quot;</source>
        <translation>ProxyJump «&#xa0;%1&#xa0;» incorrect</translation>
    </message>
    <message>
        <source>A host is needed.</source>
        <translation>Il faut un hôte.</translation>
    </message>
    <message>
        <source>hostname &apos;%1&apos; contains invalid characters</source>
        <translation>le nom d’hôte «&#xa0;%1&#xa0;» contient des caractères incorrects</translation>
    </message>
    <message>
        <source>remote username &apos;%1&apos; contains invalid characters</source>
        <translation>le nom d’utilisateur distant «&#xa0;%1&#xa0;» contient des caractères incorrects</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names a user that does not exist</source>
        <translation>«&#xa0;%1&#xa0;» désigne un utilisateur qui n’existe pas</translation>
    </message>
    <message>
        <source>Identity file %1 not accessible</source>
        <translation>Le fichier d’identité %1 n’est pas accessible</translation>
    </message>
    <message>
        <source>Invalid -J argument &apos;%1&apos;</source>
        <translation>Argument de -J incorrect&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>jumphost loop via %1</source>
        <translation>boucle d’hôtes de rebond par %1</translation>
    </message>
    <message>
        <source>Invalid number of ConnectionAttempts</source>
        <translation>Nombre incorrect pour ConnectionAttempts</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>culvert::SshConfigImport</name>
    <message>
        <source>%1 %2 (%3 line %4) is not carried out by Culvert.</source>
        <translation>%1 %2 (%3 ligne %4) n’est pas exécuté par Culvert.</translation>
    </message>
    <message>
        <source>ClearAllForwardings is set: there is nothing to forward.</source>
        <translation>ClearAllForwardings est activé&#xa0;: il n’y a rien à rediriger.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
</context>
<context>
    <name>culvert::StateText</name>
    <message numerus="yes">
        <source>On demand, but %n forward(s) do not work</source>
        <translation>
            <numerusform>À la demande, mais %n redirection ne fonctionne pas</numerusform>
            <numerusform>À la demande, mais %n redirections ne fonctionnent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready, connects on first use</source>
        <translation>Prêt, se connecte à la première utilisation</translation>
    </message>
    <message numerus="yes">
        <source>Up, but %n forward(s) do not work</source>
        <translation>
            <numerusform>En service, mais %n redirection ne fonctionne pas</numerusform>
            <numerusform>En service, mais %n redirections ne fonctionnent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>Up</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Up, not proved</source>
        <translation>En service, non confirmé</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>Attend la connexion</translation>
    </message>
    <message>
        <source>Waits for the login</source>
        <translation>Attend l’authentification</translation>
    </message>
    <message>
        <source>Being opened</source>
        <translation>Ouverture en cours</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Non ouverte</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <translation>%1 sur %2 en service</translation>
    </message>
    <message>
        <source>Needs you: is this the key of %1?</source>
        <translation>Vous attend&#xa0;: est-ce la clé de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Needs you: is the host&apos;s key right?</source>
        <translation>Vous attend&#xa0;: la clé de l’hôte est-elle la bonne&#x202f;?</translation>
    </message>
    <message>
        <source>Needs you: the login to %1 asks something</source>
        <translation>Vous attend&#xa0;: l’authentification sur %1 pose une question</translation>
    </message>
    <message>
        <source>Needs you: the login asks something</source>
        <translation>Vous attend&#xa0;: l’authentification pose une question</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Checking the host key of %1</source>
        <translation>Vérification de la clé d’hôte de %1</translation>
    </message>
    <message>
        <source>Checking the host key</source>
        <translation>Vérification de la clé d’hôte</translation>
    </message>
    <message>
        <source>Logging in to %1</source>
        <translation>Authentification sur %1</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Authentification en cours</translation>
    </message>
    <message>
        <source>Opening the forwards</source>
        <translation>Ouverture des redirections</translation>
    </message>
    <message>
        <source>Waiting, again in %1</source>
        <translation>En attente, nouvel essai dans %1</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>En attente d’un nouvel essai</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Fermeture en cours</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Up, proved</source>
        <translation>En service, confirmée</translation>
    </message>
    <message>
        <source>Listening, not proved</source>
        <translation>À l’écoute, non confirmée</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>for programs on %1 only</source>
        <translation>seulement pour les programmes sur %1</translation>
    </message>
    <message>
        <source>open to the network of %1</source>
        <translation>ouverte au réseau où se trouve %1</translation>
    </message>
    <message>
        <source>open to all who reach %1</source>
        <translation>ouverte à tous ceux qui peuvent joindre %1</translation>
    </message>
    <message>
        <source>Needs you: the login to %1 waits for the locked keychain</source>
        <translation>Vous attend&#xa0;: l’authentification sur %1 attend le déverrouillage du trousseau</translation>
    </message>
    <message>
        <source>Needs you: the login waits for the locked keychain</source>
        <translation>Vous attend&#xa0;: l’authentification attend le déverrouillage du trousseau</translation>
    </message>
</context>
<context>
    <name>culvert::SystemError</name>
    <message>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Connexion réinitialisée par l’autre extrémité</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Délai de connexion dépassé</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Aucune route vers l’hôte</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Le réseau est inaccessible</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>Connexion interrompue</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission refusée</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>Adresse déjà utilisée</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>Impossible d’attribuer l’adresse demandée</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>Nom ou service inconnu</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <translation>Échec temporaire de la résolution du nom</translation>
    </message>
    <message>
        <source>Non-recoverable failure in name resolution</source>
        <translation>Échec définitif de la résolution du nom</translation>
    </message>
</context>
<context>
    <name>culvert::TargetConnector</name>
    <message>
        <source>%1 did not answer from this computer.</source>
        <translation>%1 n’a pas répondu depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>The name %1 is not known on this computer.</source>
        <translation>Le nom %1 n’est pas connu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing listens on %1 on this computer.</source>
        <translation>Rien n’écoute sur %1 sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Start the service, or correct the forward&apos;s target.</source>
        <translation>Démarrez le service, ou corrigez la cible de la redirection.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this computer.</source>
        <translation>%1 ne peut pas être joint depuis cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>culvert::TimeStrip</name>
    <message>
        <source>24 h ago</source>
        <translation>il y a 24 h</translation>
    </message>
    <message>
        <source>high: up   hatched: impaired   notch: down   dotted: asleep</source>
        <translation>haut : en service   hachuré : diminué   encoche : coupé   pointillé : en veille</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>culvert::Tokens</name>
    <message>
        <source>&apos;%1&apos; is not closed</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas fermé</translation>
    </message>
    <message>
        <source>the environment variable ${%1} is not set</source>
        <translation>la variable d’environnement ${%1} n’est pas définie</translation>
    </message>
    <message>
        <source>&apos;%1&apos; ends in a percent sign</source>
        <translation>«&#xa0;%1&#xa0;» se termine par un signe pour cent</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has the unknown token %%2</source>
        <translation>«&#xa0;%1&#xa0;» contient la séquence inconnue %%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names a user that does not exist</source>
        <translation>«&#xa0;%1&#xa0;» désigne un utilisateur qui n’existe pas</translation>
    </message>
</context>
<context>
    <name>culvert::Topology</name>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>le réseau</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>boucle locale</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>internet</translation>
    </message>
    <message>
        <source>the other machine</source>
        <translation>l’autre machine</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>en tant que %1</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>n’importe où</translation>
    </message>
    <message>
        <source>as clients ask</source>
        <translation>à la demande des clients</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>culvert::TopologyView</name>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
</context>
<context>
    <name>culvert::TrafficGraph</name>
    <message>
        <source>No traffic yet</source>
        <translation>Pas encore de trafic</translation>
    </message>
    <message>
        <source>solid: received   dashed: sent</source>
        <translation>trait plein&#xa0;: reçu   tirets&#xa0;: envoyé</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>1 min ago</source>
        <translation>il y a 1&#xa0;min</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation>il y a 1&#xa0;h</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>il y a 1 jour</translation>
    </message>
</context>
<context>
    <name>culvert::TrafficPane</name>
    <message>
        <source>Received %1</source>
        <translation>Reçu %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Envoyé %1</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>Round trip %1 ms</source>
        <translation>Aller-retour %1&#xa0;ms</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Durée affichée</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Dernière minute</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Forward shown</source>
        <translation>Redirection affichée</translation>
    </message>
    <message>
        <source>The whole tunnel</source>
        <translation>Tout le tunnel</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No tunnel runs</source>
        <translation>Aucun tunnel en cours</translation>
    </message>
    <message>
        <source>up: %1</source>
        <translation>en service&#xa0;: %1</translation>
    </message>
    <message>
        <source>connecting: %1</source>
        <translation>connexion en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>en attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>needing you: %1</source>
        <translation>vous attendent&#xa0;: %1</translation>
    </message>
    <message>
        <source>on demand: %1</source>
        <translation>à la demande&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>culvert::TrayMenu</name>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>Tout démarrer</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Tout arrêter</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>%1 (needs you)</source>
        <comment>tunnel</comment>
        <translation>%1 (vous attend)</translation>
    </message>
</context>
<context>
    <name>culvert::TunnelActions</name>
    <message>
        <source>&amp;New tunnel</source>
        <translation>&amp;Nouveau tunnel</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>Imp&amp;orter…</translation>
    </message>
    <message>
        <source>Paste an &amp;ssh command</source>
        <translation>Coller une commande ss&amp;h</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Start a&amp;ll</source>
        <translation>&amp;Tout démarrer</translation>
    </message>
    <message>
        <source>Stop &amp;all</source>
        <translation>To&amp;ut arrêter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>Du&amp;pliquer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Move to &amp;group</source>
        <translation>Déplacer vers le &amp;groupe</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>Annule&amp;r la suppression</translation>
    </message>
    <message>
        <source>&amp;Copy ssh command</source>
        <translation>&amp;Copier la commande ssh</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Chec&amp;k first</source>
        <translation>&amp;Vérifier d’abord</translation>
    </message>
    <message>
        <source>Check no&amp;w</source>
        <translation>Vérifier mai&amp;ntenant</translation>
    </message>
    <message>
        <source>Show l&amp;og</source>
        <translation>Afficher le &amp;journal</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;About Culvert</source>
        <translation>À &amp;propos de Culvert</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>F&amp;ichier</translation>
    </message>
    <message>
        <source>&amp;Tunnel</source>
        <translation>Tunne&amp;l</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>C&amp;onfigurer</translation>
    </message>
    <message>
        <source>What %1 has to do</source>
        <translation>Ce que doit faire %1</translation>
    </message>
    <message>
        <source>Log &amp;in in a terminal</source>
        <translation>S&amp;e connecter dans un terminal</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Essa&amp;yer la démonstration</translation>
    </message>
    <message>
        <source>The demo &amp;backwards</source>
        <translation>La démonstration en sens in&amp;verse</translation>
    </message>
</context>
<context>
    <name>culvert::TunnelCommands</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was deleted</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) were deleted</source>
        <translation>
            <numerusform>%n tunnel a été supprimé</numerusform>
            <numerusform>%n tunnels ont été supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; passwords saved for that alone go too.</source>
        <translation>%1&#x202f;; les mots de passe enregistrés uniquement pour cela disparaissent aussi.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what was deleted</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was imported and may run commands. Start it once, which shows them.</source>
        <translation>«&#xa0;%1&#xa0;» a été importé et peut exécuter des commandes. Démarrez-le une fois&#xa0;: elles vous seront montrées.</translation>
    </message>
    <message>
        <source>No terminal could be started. Preferences say which one.</source>
        <translation>Aucun terminal n’a pu être démarré. Les préférences indiquent lequel.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; runs on, with its forwards as they are now.</source>
        <translation>«&#xa0;%1&#xa0;» continue, avec les redirections telles qu’elles sont maintenant.</translation>
    </message>
</context>
<context>
    <name>culvert::Tunnels</name>
    <message>
        <source>The tunnel&apos;s saved secrets are still in the keychain. %1</source>
        <translation>Les secrets enregistrés du tunnel sont encore dans le trousseau. %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; already runs in another program.</source>
        <translation>«&#xa0;%1&#xa0;» s’exécute déjà dans un autre programme.</translation>
    </message>
</context>
<context>
    <name>culvert::Units</name>
    <message>
        <source>%1/s</source>
        <comment>bytes a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
</context>
<context>
    <name>culvert::UpdatesPage</name>
    <message>
        <source>Tell me when there is a newer version</source>
        <translation>M’avertir quand il existe une version plus récente</translation>
    </message>
    <message>
        <source>Culvert then asks github.com once a day. It sends nothing about you, this computer or your tunnels, downloads nothing and changes nothing.</source>
        <translation>Culvert interroge alors github.com une fois par jour. Il n’envoie rien sur vous, cet ordinateur ou vos tunnels, ne télécharge rien et ne modifie rien.</translation>
    </message>
</context>
<context>
    <name>culvert::Values</name>
    <message>
        <source>empty domain name</source>
        <translation>nom de domaine vide</translation>
    </message>
    <message>
        <source>domain name &quot;%1&quot; starts with invalid character</source>
        <translation>le nom de domaine «&#xa0;%1&#xa0;» commence par un caractère incorrect</translation>
    </message>
    <message>
        <source>domain name &quot;%1&quot; contains consecutive separators</source>
        <translation>le nom de domaine «&#xa0;%1&#xa0;» contient des séparateurs consécutifs</translation>
    </message>
    <message>
        <source>domain name &quot;%1&quot; contains invalid characters</source>
        <translation>le nom de domaine «&#xa0;%1&#xa0;» contient des caractères incorrects</translation>
    </message>
</context>
<context>
    <name>culvert::WaitingClients</name>
    <message>
        <source>Too many clients are waiting for the tunnel already (%1).</source>
        <translation>Trop de clients attendent déjà le tunnel (%1).</translation>
    </message>
    <message>
        <source>The tunnel did not come up within %1 s, so the client was turned away.</source>
        <translation>Le tunnel n’est pas entré en service en %1&#xa0;s, le client a donc été refusé.</translation>
    </message>
    <message>
        <source>It ended its side while it waited for the tunnel, and others needed the room.</source>
        <translation>Il a fermé son côté pendant qu’il attendait le tunnel, et d’autres avaient besoin de la place.</translation>
    </message>
</context>
<context>
    <name>culvert::WindowLayout</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
</context>
<context>
    <name>culvert::Wizard</name>
    <message>
        <source>New tunnel</source>
        <translation>Nouveau tunnel</translation>
    </message>
    <message>
        <source>All &amp;settings…</source>
        <translation>Tous les &amp;réglages…</translation>
    </message>
    <message>
        <source>I am not sure: ask me</source>
        <translation>Je ne sais pas&#xa0;: posez-moi des questions</translation>
    </message>
    <message>
        <source>on another machine</source>
        <translation>sur une autre machine</translation>
    </message>
    <message>
        <source>on this computer, for somebody elsewhere</source>
        <translation>sur cet ordinateur, pour quelqu’un qui est ailleurs</translation>
    </message>
    <message>
        <source>a service: a web page, a notebook, a database</source>
        <translation>un service&#xa0;: une page web, un notebook, une base de données</translation>
    </message>
    <message>
        <source>a login with ssh</source>
        <translation>une session ssh</translation>
    </message>
    <message>
        <source>&amp;What is wanted</source>
        <translation>&amp;Ce que vous voulez</translation>
    </message>
    <message>
        <source>Its po&amp;rt</source>
        <translation>Son por&amp;t</translation>
    </message>
    <message>
        <source>It &amp;lives</source>
        <translation>&amp;Où cela se trouve</translation>
    </message>
    <message>
        <source>Y&amp;our case</source>
        <translation>&amp;Votre cas</translation>
    </message>
    <message>
        <source>The other machine</source>
        <translation>L’autre machine</translation>
    </message>
    <message>
        <source>This computer, as the other machine reaches it</source>
        <translation>Cet ordinateur, tel que l’autre machine le joint</translation>
    </message>
    <message>
        <source>The third host</source>
        <translation>L’hôte tiers</translation>
    </message>
    <message>
        <source>This computer cannot open %1 now: the service appears here at %2.</source>
        <translation>Cet ordinateur ne peut pas ouvrir %1 en ce moment&#xa0;: le service apparaît ici sur %2.</translation>
    </message>
    <message>
        <source>Answer the questions: the picture shows what it would come to.</source>
        <translation>Répondez aux questions&#xa0;: l’image montre à quoi cela aboutirait.</translation>
    </message>
    <message>
        <source>&amp;Make and start</source>
        <translation>Créer et &amp;démarrer</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>Cré&amp;er</translation>
    </message>
    <message>
        <source>Still needed: yes or no to the last question</source>
        <translation>Il manque encore&#xa0;: oui ou non à la dernière question</translation>
    </message>
    <message>
        <source>What %1 has to do comes next: one script to paste there, and a page that waits for it.</source>
        <translation>Ce que doit faire %1 vient ensuite&#xa0;: un script à y coller, et une page qui attend cette connexion.</translation>
    </message>
</context>
<context>
    <name>culvert::net::DetachedCall</name>
    <message>
        <source>too many calls wait</source>
        <translation>trop d’appels attendent</translation>
    </message>
    <message>
        <source>no socket is left</source>
        <translation>il ne reste aucun socket</translation>
    </message>
</context>
</TS>
