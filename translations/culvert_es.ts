<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>culvert::AdmissionDialog</name>
    <message>
        <source>Let %1 in</source>
        <translation>Permitir el acceso desde %1</translation>
    </message>
    <message>
        <source>With this line whoever has the key of %1 can open the tunnel&apos;s ports on this computer, and do nothing else here.</source>
        <translation>Con esta línea, quien tenga la clave que usa %1 puede abrir los puertos del túnel en este equipo y no puede hacer nada más aquí.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>&amp;Línea</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Add the line</source>
        <translation>Aña&amp;dir la línea</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The line stands there already.</source>
        <translation>La línea ya está ahí.</translation>
    </message>
    <message>
        <source>It takes the place of the line that this key has there. The file is kept as it is under another name beside it.</source>
        <translation>Ocupa el lugar de la línea que esta clave tenía ahí. El archivo actual se conserva al lado con otro nombre.</translation>
    </message>
    <message>
        <source>It is added at the end. The file is kept as it is under another name beside it.</source>
        <translation>Se añade al final. El archivo actual se conserva al lado con otro nombre.</translation>
    </message>
    <message>
        <source>The key is allowed in %1.</source>
        <translation>La clave está autorizada en %1.</translation>
    </message>
    <message>
        <source>The key is allowed in %1; what was there is kept as %2.</source>
        <translation>La clave está autorizada en %1; lo que había se conserva como %2.</translation>
    </message>
</context>
<context>
    <name>culvert::AgentListing</name>
    <message>
        <source>it does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>it does not take requests</source>
        <translation>no acepta peticiones</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>cerró la conexión</translation>
    </message>
    <message>
        <source>its answer is too long</source>
        <translation>su respuesta es demasiado larga</translation>
    </message>
</context>
<context>
    <name>culvert::Algorithms</name>
    <message>
        <source>%1 offers no %2 that this program accepts; it offers: %3.</source>
        <translation>%1 no ofrece para «%2» nada que este programa acepte; ofrece: %3.</translation>
    </message>
    <message>
        <source>An old server. For this host only, add: HostKeyAlgorithms +%1</source>
        <translation>Un servidor antiguo. Solo para este host, añada: HostKeyAlgorithms +%1</translation>
    </message>
    <message>
        <source>The server insists on a post-quantum key exchange, which libssh has since version 0.12. Let the server also offer curve25519-sha256, or use a newer build.</source>
        <translation>El servidor exige un intercambio de claves poscuántico, que libssh admite desde la versión 0.12. Haga que el servidor ofrezca también curve25519-sha256 o use una versión más reciente.</translation>
    </message>
    <message>
        <source>An old server. For this host only, add: KexAlgorithms +%1</source>
        <translation>Un servidor antiguo. Solo para este host, añada: KexAlgorithms +%1</translation>
    </message>
    <message>
        <source>For this host only, add: Ciphers +%1</source>
        <translation>Solo para este host, añada: Ciphers +%1</translation>
    </message>
    <message>
        <source>For this host only, add: MACs +%1</source>
        <translation>Solo para este host, añada: MACs +%1</translation>
    </message>
    <message>
        <source>%1 answered, but ended the connection before the login.</source>
        <translation>%1 respondió, pero terminó la conexión antes del inicio de sesión.</translation>
    </message>
    <message>
        <source>Too many connections at once (MaxStartups), an address ban (fail2ban, PerSourcePenalties), an allow-list, or not an SSH port.</source>
        <translation>Demasiadas conexiones a la vez (MaxStartups), una dirección bloqueada (fail2ban, PerSourcePenalties), una lista de direcciones permitidas, o no es un puerto SSH.</translation>
    </message>
</context>
<context>
    <name>culvert::Application</name>
    <message>
        <source>Culvert keeps running</source>
        <translation>Culvert sigue en ejecución</translation>
    </message>
    <message>
        <source>Tunnels stay up. Open or quit Culvert from its icon here.</source>
        <translation>Los túneles siguen activos. Abra Culvert o salga de él desde su icono, aquí.</translation>
    </message>
    <message>
        <source>Culvert %1 is there.</source>
        <translation>Culvert %1 ya está disponible.</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Ver…</translation>
    </message>
    <message>
        <source>Look at %1 with a browser: the page says what you see.</source>
        <translation>Abra %1 en un navegador: la página explica lo que ve.</translation>
    </message>
    <message>
        <source>The browser of the preferences cannot be started. The address: %1</source>
        <translation>No se puede iniciar el navegador indicado en las preferencias. La dirección: %1</translation>
    </message>
    <message>
        <source>%1 has values that mean nothing, so the usual ones are in use: %2</source>
        <translation>%1 contiene valores que no significan nada, así que se usan los habituales: %2</translation>
    </message>
    <message>
        <source>There is no tunnel named &apos;%1&apos;.</source>
        <translation>No hay ningún túnel llamado «%1».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be opened. %2</source>
        <translation>«%1» no se puede abrir. %2</translation>
    </message>
    <message>
        <source>A link asks for &apos;%1&apos;.</source>
        <translation>Un enlace solicita «%1».</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
</context>
<context>
    <name>culvert::Authenticator</name>
    <message>
        <source>%1 accepted this step of the login and wants another.</source>
        <translation>%1 aceptó este paso del inicio de sesión y pide otro más.</translation>
    </message>
    <message>
        <source>%1 ended the login after too many attempts. %2</source>
        <translation>%1 terminó el inicio de sesión tras demasiados intentos. %2</translation>
    </message>
    <message>
        <source>Pin the right key: IdentityFile and IdentitiesOnly yes for this host.</source>
        <translation>Fije la clave correcta: IdentityFile e IdentitiesOnly yes para este host.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost during the login.</source>
        <translation>Se perdió la conexión con %1 durante el inicio de sesión.</translation>
    </message>
    <message>
        <source>%1 did not bring the login to an end within %2 s.</source>
        <translation>%1 no completó el inicio de sesión en %2&#xa0;s.</translation>
    </message>
    <message>
        <source>%1@%2&apos;s password: </source>
        <translation>Contraseña de %1@%2: </translation>
    </message>
    <message>
        <source>%1 wants the password changed before it lets anybody in.</source>
        <translation>%1 exige cambiar la contraseña antes de dejar entrar a nadie.</translation>
    </message>
    <message>
        <source>Log in once with ssh and change the password.</source>
        <translation>Inicie sesión una vez con ssh y cambie la contraseña.</translation>
    </message>
    <message>
        <source>No Kerberos ticket for %1: %2.</source>
        <translation>No hay tique de Kerberos para %1: %2.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>The login of %1 needs a secret that nobody gave. The server accepts: %2. Offered: %3.</source>
        <translation>El inicio de sesión de %1 necesita un secreto que nadie proporcionó. El servidor acepta: %2. Ofrecido: %3.</translation>
    </message>
    <message>
        <source>The server did not let %1 in. It accepts: %2. Offered: %3.</source>
        <translation>El servidor no dejó entrar a %1. Acepta: %2. Ofrecido: %3.</translation>
    </message>
    <message>
        <source>%1 rejected %2 of %3. It accepts: %4.</source>
        <translation>%1 rechazó %2 de %3. Acepta: %4.</translation>
    </message>
    <message>
        <source>the answers</source>
        <translation>las respuestas</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>la contraseña</translation>
    </message>
</context>
<context>
    <name>culvert::AuthorizedKeys</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>This is a private key, which must not leave its machine. The public one is a line that begins with &quot;ssh-&quot;.</source>
        <translation>Es una clave privada, que no debe salir de su equipo. La pública es una línea que empieza por «ssh-».</translation>
    </message>
    <message>
        <source>This is no public key: one line, such as &quot;ssh-ed25519 AAAA…&quot;.</source>
        <translation>No es una clave pública: una sola línea, como «ssh-ed25519 AAAA…».</translation>
    </message>
    <message>
        <source>the folder could not be made</source>
        <translation>no se pudo crear la carpeta</translation>
    </message>
    <message>
        <source>no copy could be kept</source>
        <translation>no se pudo conservar ninguna copia</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
</context>
<context>
    <name>culvert::Autostart</name>
    <message>
        <source>Whether Culvert starts at login could not be changed: %1</source>
        <translation>No se pudo cambiar si Culvert se inicia al iniciar sesión: %1</translation>
    </message>
    <message>
        <source>the registry cannot be written.</source>
        <translation>no se puede escribir en el registro de Windows.</translation>
    </message>
    <message>
        <source>the desktop did not allow it.</source>
        <translation>el escritorio no lo permitió.</translation>
    </message>
    <message>
        <source>Culvert keeps your tunnels up.</source>
        <translation>Culvert mantiene activos sus túneles.</translation>
    </message>
</context>
<context>
    <name>culvert::BackgroundPortal</name>
    <message>
        <source>there is no portal to ask.</source>
        <translation>no hay ningún portal al que preguntar.</translation>
    </message>
    <message>
        <source>the question was not answered.</source>
        <translation>la pregunta quedó sin respuesta.</translation>
    </message>
</context>
<context>
    <name>culvert::CanonicalName</name>
    <message>
        <source>Could not resolve host &quot;%1&quot;</source>
        <translation>No se pudo resolver el host «%1»</translation>
    </message>
    <message>
        <source>Could not resolve hostname %1</source>
        <translation>No se pudo resolver el nombre de host %1</translation>
    </message>
</context>
<context>
    <name>culvert::ChangedKeyDialog</name>
    <message>
        <source>%1: the host key has changed</source>
        <translation>%1: la clave de host ha cambiado</translation>
    </message>
    <message>
        <source>Replace the old key</source>
        <translation>Reemplazar la clave antigua</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 shows another key than before</source>
        <translation>%1 muestra una clave distinta de la anterior</translation>
    </message>
    <message>
        <source>The server was set up anew, its address now belongs to another machine, or somebody stands in between. Nothing was sent to it. Ask its owner before you go on.</source>
        <translation>El servidor se ha reinstalado, su dirección pertenece ahora a otro equipo, o alguien está en medio. No se le ha enviado nada. Pregunte a su responsable antes de continuar.</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Túnel</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Mostrada ahora</translation>
    </message>
    <message>
        <source>Known so far</source>
        <translation>Conocida hasta ahora</translation>
    </message>
    <message>
        <source>It stands in</source>
        <translation>Está en</translation>
    </message>
    <message>
        <source>The old line speaks for other hosts as well. Change the file by hand once you are sure.</source>
        <translation>La línea antigua vale también para otros hosts. Modifique el archivo a mano cuando esté seguro.</translation>
    </message>
    <message>
        <source>To put the new key in the old one&apos;s place, type the host&apos;s name: %1. The file as it is now is kept beside it, with .old behind its name.</source>
        <translation>Para poner la clave nueva en lugar de la antigua, escriba el nombre del host: %1. El archivo actual se conserva al lado, con .old al final de su nombre.</translation>
    </message>
    <message>
        <source>Host name, to confirm</source>
        <translation>Nombre del host, para confirmar</translation>
    </message>
    <message>
        <source>The key of %1 was replaced; the old file is %2. Start &apos;%3&apos; again.</source>
        <translation>Se reemplazó la clave de %1; el archivo antiguo es %2. Vuelva a iniciar «%3».</translation>
    </message>
</context>
<context>
    <name>culvert::Channel</name>
    <message>
        <source>The server forbids connections to %1.</source>
        <translation>El servidor prohíbe las conexiones hacia %1.</translation>
    </message>
    <message>
        <source>Nothing listens on %1, as seen from the server.</source>
        <translation>Nada escucha en %1, visto desde el servidor.</translation>
    </message>
    <message>
        <source>The server does not know the name in %1.</source>
        <translation>El servidor no conoce el nombre que figura en %1.</translation>
    </message>
    <message>
        <source>The server could not reach %1.</source>
        <translation>El servidor no pudo llegar hasta %1.</translation>
    </message>
</context>
<context>
    <name>culvert::CheckModel</name>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Mind this</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Incorrecto</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>culvert::CheckText</name>
    <message numerus="yes">
        <source>%n thing(s) would keep this tunnel from working.</source>
        <translation>
            <numerusform>%n cosa impediría que este túnel funcionara.</numerusform>
            <numerusform>%n cosas impedirían que este túnel funcionara.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong, but mind %n thing(s).</source>
        <translation>
            <numerusform>No hay nada mal, pero tenga en cuenta %n cosa.</numerusform>
            <numerusform>No hay nada mal, pero tenga en cuenta %n cosas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with what can be known before the login.</source>
        <translation>No hay nada mal en lo que se puede saber antes de iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>culvert::ChecksPane</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>culvert::Clashes</name>
    <message>
        <source>port %1</source>
        <translation>puerto %1</translation>
    </message>
    <message>
        <source>The tunnel &apos;%1&apos; wants %2, too: only one of the two can be up.</source>
        <translation>El túnel «%1» también quiere %2: solo uno de los dos puede estar activo.</translation>
    </message>
    <message>
        <source>Use another port for one of them.</source>
        <translation>Use otro puerto para uno de los dos.</translation>
    </message>
</context>
<context>
    <name>culvert::CommandLine</name>
    <message>
        <source>unknown option -- %1</source>
        <translation>opción desconocida -- %1</translation>
    </message>
    <message>
        <source> in &apos;-%1&apos;</source>
        <translation> en «-%1»</translation>
    </message>
    <message>
        <source>; did you mean -%1?</source>
        <translation>; ¿quiso decir -%1?</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: a tunnel runs no command on the server.</source>
        <translation>«%1»: un túnel no ejecuta ningún comando en el servidor.</translation>
    </message>
    <message>
        <source>option requires an argument -- %1</source>
        <translation>la opción requiere un argumento -- %1</translation>
    </message>
    <message>
        <source>-f: Culvert does not go to the background by itself; let a service or the desktop program keep the tunnel.</source>
        <translation>-f: Culvert no pasa por sí mismo a segundo plano; deje que un servicio o el programa de escritorio mantenga el túnel.</translation>
    </message>
    <message>
        <source>-%1 has no meaning for a tunnel and is not supported.</source>
        <translation>-%1 no tiene sentido para un túnel y no se admite.</translation>
    </message>
    <message>
        <source>-l: the user&apos;s name is missing</source>
        <translation>-l: falta el nombre de usuario</translation>
    </message>
    <message>
        <source>Unknown cipher type &apos;%1&apos;</source>
        <translation>Tipo de cifrado «%1» desconocido</translation>
    </message>
    <message>
        <source>Unknown mac type &apos;%1&apos;</source>
        <translation>Tipo de MAC «%1» desconocido</translation>
    </message>
    <message>
        <source>-W joins the connection to the terminal, which a tunnel does not have; use -L, or -J to reach a host behind another one.</source>
        <translation>-W une la conexión a la terminal, que un túnel no tiene; use -L, o -J para llegar a un host que está detrás de otro.</translation>
    </message>
    <message>
        <source>-%1: %2</source>
        <translation>-%1: %2</translation>
    </message>
    <message>
        <source>-o &apos;%1&apos; names no keyword</source>
        <translation>-o «%1» no nombra ninguna palabra clave</translation>
    </message>
    <message>
        <source>Bad port &apos;%1&apos;</source>
        <translation>Puerto «%1» no válido</translation>
    </message>
    <message>
        <source>Only a single -J option is permitted (use commas to separate multiple jump hops)</source>
        <translation>Solo se permite una opción -J (separe varios saltos con comas)</translation>
    </message>
    <message>
        <source>Cannot specify -J with ProxyCommand</source>
        <translation>No se puede indicar -J junto con ProxyCommand</translation>
    </message>
    <message>
        <source>Invalid -J argument &apos;%1&apos;</source>
        <translation>Argumento de -J no válido: «%1»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an ssh address</source>
        <translation>«%1» no es una dirección ssh</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no host</source>
        <translation>«%1» no nombra ningún host</translation>
    </message>
    <message>
        <source>This is not an ssh or autossh command.</source>
        <translation>Esto no es un comando ssh ni autossh.</translation>
    </message>
</context>
<context>
    <name>culvert::CommandsPane</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>The commands are on the clipboard.</source>
        <translation>Los comandos están en el portapapeles.</translation>
    </message>
    <message>
        <source>Save the commands</source>
        <translation>Guardar los comandos</translation>
    </message>
</context>
<context>
    <name>culvert::Connection</name>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Se perdió la conexión con %1.</translation>
    </message>
    <message>
        <source>%1 ended the connection: %2</source>
        <translation>%1 terminó la conexión: %2</translation>
    </message>
    <message>
        <source>The server may have sent data while it exchanged keys anew, which RFC 4253 forbids; older versions of AsyncSSH do. Update it, or let it exchange keys less often.</source>
        <translation>Es posible que el servidor enviara datos mientras renovaba las claves, lo que prohíbe la RFC 4253; las versiones antiguas de AsyncSSH lo hacen. Actualícelo o haga que renueve las claves con menos frecuencia.</translation>
    </message>
    <message>
        <source>%1 went silent: %2 signs of life were not answered.</source>
        <translation>%1 enmudeció: %2 señales de vida quedaron sin respuesta.</translation>
    </message>
</context>
<context>
    <name>culvert::ConnectionModel</name>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Closed after %1</source>
        <translation>Cerrada tras %1</translation>
    </message>
    <message>
        <source>Closed by the client after %1</source>
        <translation>Cerrada por el cliente tras %1</translation>
    </message>
    <message>
        <source>Closed by the target after %1</source>
        <translation>Cerrada por el destino tras %1</translation>
    </message>
    <message>
        <source>Closed here after %1</source>
        <translation>Cerrada aquí tras %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>culvert::ConnectionsPane</name>
    <message>
        <source>Close connection</source>
        <translation>Cerrar la conexión</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
</context>
<context>
    <name>culvert::Connector</name>
    <message>
        <source>%1 answers, but refuses connections on port %2.</source>
        <translation>%1 responde, pero rechaza las conexiones en el puerto %2.</translation>
    </message>
    <message>
        <source>Wrong port, the SSH server is down there, or a firewall rejects it.</source>
        <translation>Puerto equivocado, el servidor SSH no está en marcha allí, o un cortafuegos rechaza la conexión.</translation>
    </message>
    <message>
        <source>%1 did not answer.</source>
        <translation>%1 no respondió.</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <translation>No se pudo llegar hasta %1: %2.</translation>
    </message>
    <message>
        <source>There is no route to it from here: is the network or a VPN down?</source>
        <translation>No hay ninguna ruta hasta allí desde aquí: ¿está caída la red o una VPN?</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>%1 no respondió en %n segundo.</numerusform>
            <numerusform>%1 no respondió en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody says what address %1 has.</source>
        <translation>Nadie indica qué dirección tiene %1.</translation>
    </message>
    <message>
        <source>The name servers do not answer: is the network or a VPN down?</source>
        <translation>Los servidores de nombres no responden: ¿está caída la red o una VPN?</translation>
    </message>
    <message>
        <source>The name %1 is not known here.</source>
        <translation>El nombre %1 no se conoce aquí.</translation>
    </message>
</context>
<context>
    <name>culvert::ConsentDialog</name>
    <message>
        <source>%1: commands of an imported file</source>
        <translation>%1: comandos de un archivo importado</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was imported. Its configuration may run these commands on this computer, as you. Allow them only if you know what they do. You are asked again when the file changes.</source>
        <translation>«%1» se importó. Su configuración puede ejecutar estos comandos en este equipo, en su nombre. Permítalos solo si sabe qué hacen. Se le preguntará de nuevo cuando cambie el archivo.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Allow and start</source>
        <translation>Permitir e iniciar</translation>
    </message>
    <message>
        <source>Do not start</source>
        <translation>No iniciar</translation>
    </message>
</context>
<context>
    <name>culvert::Control</name>
    <message>
        <source>The running program (process %1) does not answer.</source>
        <translation>El programa en ejecución (proceso %1) no responde.</translation>
    </message>
</context>
<context>
    <name>culvert::ControlServer</name>
    <message>
        <source>The local socket %1 cannot be opened: %2</source>
        <translation>No se puede abrir el socket local %1: %2</translation>
    </message>
</context>
<context>
    <name>culvert::CredentialBroker</name>
    <message>
        <source>The secret for %1 is the one typed earlier.</source>
        <translation>El secreto para %1 es el que se escribió antes.</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask for its password in a window of its own.</source>
        <translation>Esperando al llavero. Puede que pida su contraseña en una ventana propia.</translation>
    </message>
    <message>
        <source>The secret for %1 comes from the keychain.</source>
        <translation>El secreto para %1 procede del llavero.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be asked: batch mode.</source>
        <translation>No se pudo preguntar «%1»: modo no interactivo.</translation>
    </message>
    <message>
        <source>What the keychain has for this was not accepted.</source>
        <translation>Lo que el llavero tiene para esto no fue aceptado.</translation>
    </message>
    <message>
        <source>The secret for %1 is saved in the keychain.</source>
        <translation>El secreto para %1 está guardado en el llavero.</translation>
    </message>
    <message>
        <source>The secret for %1 could not be saved. %2</source>
        <translation>No se pudo guardar el secreto para %1. %2</translation>
    </message>
</context>
<context>
    <name>culvert::CredentialDialog</name>
    <message>
        <source>Passphrase for %1</source>
        <translation>Frase de contraseña para %1</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Contraseña para %1</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>%1 pregunta</translation>
    </message>
    <message>
        <source>Password for the proxy %1</source>
        <translation>Contraseña del proxy %1</translation>
    </message>
    <message>
        <source>That did not open the key. Try again.</source>
        <translation>Eso no abrió la clave. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The proxy did not accept that. Try again.</source>
        <translation>El proxy no lo aceptó. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server did not accept that. Try again.</source>
        <translation>El servidor no lo aceptó. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1: login</source>
        <translation>%1: inicio de sesión</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>For the tunnel &apos;%1&apos;, to %2.</source>
        <translation>Para el túnel «%1», hacia %2.</translation>
    </message>
    <message>
        <source>The server says:</source>
        <translation>El servidor dice:</translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation>&amp;Recordar en el llavero</translation>
    </message>
    <message>
        <source>Saved once the login was accepted</source>
        <translation>Se guarda una vez aceptado el inicio de sesión</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Desbloquear…</translation>
    </message>
    <message>
        <source>PIN of the security token for %1</source>
        <translation>PIN de la llave de seguridad de %1</translation>
    </message>
    <message>
        <source>The token did not accept that. Try again.</source>
        <translation>La llave de seguridad no lo aceptó. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>culvert::CredentialStore</name>
    <message>
        <source>Windows keeps no credentials for this login, which may be a service&apos;s or one from another computer. Log in here yourself, or type the secret each time.</source>
        <translation>Windows no guarda credenciales para esta sesión, que puede ser de un servicio o proceder de otro equipo. Inicie sesión aquí usted mismo o escriba el secreto cada vez.</translation>
    </message>
    <message>
        <source>No keychain service runs here. Start one (such as GNOME Keyring or KWallet), or type the secret each time.</source>
        <translation>Aquí no se ejecuta ningún servicio de llavero. Inicie uno (como GNOME Keyring o KWallet) o escriba el secreto cada vez.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>El llavero está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it in the keychain&apos;s own settings.</source>
        <translation>El llavero denegó el acceso. Permítalo en los ajustes del propio llavero.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Check its service, or whether it waits for you in another window.</source>
        <translation>El llavero no responde. Compruebe su servicio, o si le está esperando en otra ventana.</translation>
    </message>
    <message>
        <source>The keychain failed. The log has its own words.</source>
        <translation>El llavero falló. Su propio mensaje está en el registro.</translation>
    </message>
    <message>
        <source>The list of what Culvert has saved cannot be read or written.</source>
        <translation>La lista de lo que Culvert ha guardado no se puede leer ni escribir.</translation>
    </message>
</context>
<context>
    <name>culvert::DeepLink</name>
    <message>
        <source>The link names no tunnel.</source>
        <translation>El enlace no indica ningún túnel.</translation>
    </message>
    <message>
        <source>The link names no host.</source>
        <translation>El enlace no indica ningún host.</translation>
    </message>
    <message>
        <source>A password does not belong into a link.</source>
        <translation>Una contraseña no debe figurar en un enlace.</translation>
    </message>
</context>
<context>
    <name>culvert::Demo</name>
    <message>
        <source>Demo: a page of yours, shown on host B</source>
        <translation>Demostración: una página suya, mostrada en el host B</translation>
    </message>
    <message>
        <source>Demo: a notebook on host B</source>
        <translation>Demostración: un notebook en el host B</translation>
    </message>
    <message>
        <source>Host B is a small SSH server inside Culvert. Look at %1 with a browser.</source>
        <translation>El host B es un pequeño servidor SSH dentro de Culvert. Abra %1 en un navegador.</translation>
    </message>
</context>
<context>
    <name>culvert::DemoStory</name>
    <message>
        <source>The browser asked port %1 of this computer, and port 8888 of host B answered: a service over there looks as if it were here.</source>
        <translation>El navegador preguntó al puerto %1 de este equipo y respondió el puerto 8888 del host B: un servicio de allí parece estar aquí.</translation>
    </message>
    <message>
        <source>Question and answer went through one encrypted SSH connection. B opened no port to the network for it.</source>
        <translation>La pregunta y la respuesta pasaron por una sola conexión SSH cifrada. B no abrió para ello ningún puerto a la red.</translation>
    </message>
    <message>
        <source>Culvert did not only connect: it looked whether the notebook really answers. That is what the full mark beside the tunnel says.</source>
        <translation>Culvert no se limitó a conectarse: comprobó que el notebook responde de verdad. Eso es lo que indica la marca llena junto al túnel.</translation>
    </message>
    <message>
        <source>The browser asked port %1 of host B, and a page on this computer answered: something here looks as if it were over there.</source>
        <translation>El navegador preguntó al puerto %1 del host B y respondió una página de este equipo: algo de aquí parece estar allí.</translation>
    </message>
    <message>
        <source>It was this computer that dialled B. Nobody has to get in here, so no router needs a rule.</source>
        <translation>Fue este equipo el que se conectó con B. Nadie tiene que entrar aquí, así que ningún router necesita una regla.</translation>
    </message>
    <message>
        <source>A notebook on host B</source>
        <translation>Un notebook en el host B</translation>
    </message>
    <message>
        <source>A page of this computer, seen from host B</source>
        <translation>Una página de este equipo, vista desde el host B</translation>
    </message>
    <message>
        <source>B listens for its own programs only, not for its network. Stop the tunnel, and the port is gone.</source>
        <translation>B escucha solo para sus propios programas, no para su red. Detenga el túnel y el puerto desaparece.</translation>
    </message>
</context>
<context>
    <name>culvert::DestinationPage</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>for example Notebook on lab-7</source>
        <translation>por ejemplo, Notebook en lab-7</translation>
    </message>
    <message>
        <source>a name, an address, or a Host of ~/.ssh/config</source>
        <translation>un nombre, una dirección o un Host de ~/.ssh/config</translation>
    </message>
    <message>
        <source>22, or what ~/.ssh/config says</source>
        <translation>22, o lo que diga ~/.ssh/config</translation>
    </message>
    <message>
        <source>your login name, or what ~/.ssh/config says</source>
        <translation>su nombre de usuario, o lo que diga ~/.ssh/config</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número de 1 a 65535.</translation>
    </message>
</context>
<context>
    <name>culvert::DetailPanel</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What this tunnel is for, whom to ask about it</source>
        <translation>Para qué es este túnel, a quién preguntar por él</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Reenvíos</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, for how long</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>less than 1 min</source>
        <translation>menos de 1&#xa0;min</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>No iniciado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere su atención</translation>
    </message>
    <message>
        <source>What was changed counts from the next start. Until then the tunnel runs as it is shown here.</source>
        <translation>Lo que se ha cambiado vale a partir del próximo inicio. Hasta entonces, el túnel funciona tal como se muestra aquí.</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
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
        <translation>¿Descartar lo introducido?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
</context>
<context>
    <name>culvert::Doctor</name>
    <message>
        <source>The settings are valid: %1.</source>
        <comment>way to the server</comment>
        <translation>Los ajustes son válidos: %1.</translation>
    </message>
    <message>
        <source>Whether %1 can be reached from %2 shows after the login there.</source>
        <translation>Si se puede llegar a %1 desde %2 se sabrá tras iniciar sesión allí.</translation>
    </message>
    <message>
        <source>Whether %1 opens %2 shows after the login there.</source>
        <translation>Si %1 abre %2 se sabrá tras iniciar sesión allí.</translation>
    </message>
    <message>
        <source>Whether %1 reaches %2 shows after the login there.</source>
        <translation>Si %1 alcanza %2 se sabrá tras iniciar sesión allí.</translation>
    </message>
</context>
<context>
    <name>culvert::EmptyPage</name>
    <message>
        <source>A tunnel brings a port of another machine here, or one of yours there, through SSH.</source>
        <translation>Un túnel trae aquí un puerto de otro equipo, o lleva allí uno de los suyos, a través de SSH.</translation>
    </message>
    <message>
        <source>New tunnel</source>
        <translation>Nuevo túnel</translation>
    </message>
    <message>
        <source>Say which machine, which port, and from where</source>
        <translation>Indique qué equipo, qué puerto y desde dónde</translation>
    </message>
    <message>
        <source>Import from ~/.ssh/config</source>
        <translation>Importar de ~/.ssh/config</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demostración</translation>
    </message>
    <message>
        <source>Or from PuTTY, a file, a command line</source>
        <translation>O de PuTTY, de un archivo, de una línea de comandos</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) found</source>
        <translation>
            <numerusform>%n host encontrado</numerusform>
            <numerusform>%n hosts encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>No tunnels yet</source>
        <translation>Aún no hay túneles</translation>
    </message>
    <message>
        <source>No tunnels to show</source>
        <translation>No hay túneles que mostrar</translation>
    </message>
    <message>
        <source>A notebook on a made-up host, reached through a tunnel</source>
        <translation>Un notebook en un host ficticio, al que se llega por un túnel</translation>
    </message>
</context>
<context>
    <name>culvert::EndEditor</name>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Unix socket</source>
        <translation>Socket Unix</translation>
    </message>
    <message>
        <source>Kind of end</source>
        <translation>Tipo de extremo</translation>
    </message>
    <message>
        <source>Listening address</source>
        <translation>Dirección de escucha</translation>
    </message>
    <message>
        <source>Target host</source>
        <translation>Host de destino</translation>
    </message>
    <message>
        <source>Empty: only programs on that host. *: everyone who reaches it.</source>
        <translation>Vacío: solo los programas de ese host. *: todo el que llegue a él.</translation>
    </message>
    <message>
        <source>Listening port</source>
        <translation>Puerto de escucha</translation>
    </message>
    <message>
        <source>Target port</source>
        <translation>Puerto de destino</translation>
    </message>
    <message>
        <source>port</source>
        <translation>puerto</translation>
    </message>
    <message>
        <source>Socket path</source>
        <translation>Ruta del socket</translation>
    </message>
    <message>
        <source>A socket&apos;s path has a &apos;/&apos; in it.</source>
        <translation>La ruta de un socket contiene una «/».</translation>
    </message>
    <message>
        <source>The target&apos;s host is missing.</source>
        <translation>Falta el host del destino.</translation>
    </message>
    <message>
        <source>The port is missing.</source>
        <translation>Falta el puerto.</translation>
    </message>
    <message>
        <source>The target&apos;s port is missing.</source>
        <translation>Falta el puerto del destino.</translation>
    </message>
</context>
<context>
    <name>culvert::Endpoint</name>
    <message>
        <source>port %1 is not between 0 and 65535</source>
        <translation>el puerto %1 no está entre 0 y 65535</translation>
    </message>
    <message>
        <source>the port is missing</source>
        <translation>falta el puerto</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a port</source>
        <translation>«%1» no es un puerto</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the bracket is not closed</source>
        <translation>«%1»: el corchete no está cerrado</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: nothing may follow a socket&apos;s path</source>
        <translation>«%1»: nada puede seguir a la ruta de un socket</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no port</source>
        <translation>«%1» no tiene puerto</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: write an IPv6 address in square brackets</source>
        <translation>«%1»: escriba las direcciones IPv6 entre corchetes</translation>
    </message>
</context>
<context>
    <name>culvert::Engine</name>
    <message>
        <source>The agent waits: touch your key, or confirm its use.</source>
        <translation>El agente espera: toque su llave o confirme su uso.</translation>
    </message>
    <message>
        <source>The security token waits: touch it to confirm this login.</source>
        <translation>La llave de seguridad espera: tóquela para confirmar este inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>culvert::Error</name>
    <message>
        <source>Check that the file exists, is a private key and is readable by you alone (its properties, Security).</source>
        <translation>Compruebe que el archivo existe, que es una clave privada y que solo usted puede leerlo (sus propiedades, Seguridad).</translation>
    </message>
    <message>
        <source>End programs that are not needed, then start it again.</source>
        <translation>Cierre los programas que no hagan falta y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>Check that the file exists, is a private key and is readable by you alone (chmod 600).</source>
        <translation>Compruebe que el archivo existe, que es una clave privada y que solo usted puede leerlo (chmod 600).</translation>
    </message>
    <message>
        <source>Raise the limits it is started with (ulimit -n, ulimit -u), or end what is not needed.</source>
        <translation>Aumente los límites con los que se inicia (ulimit -n, ulimit -u) o termine lo que no haga falta.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s settings are not valid.</source>
        <translation>Los ajustes del túnel no son válidos.</translation>
    </message>
    <message>
        <source>Correct the named field, then start again.</source>
        <translation>Corrija el campo indicado y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>An imported configuration wants to run commands on this computer, and nobody allowed it.</source>
        <translation>Una configuración importada quiere ejecutar comandos en este equipo y nadie lo ha permitido.</translation>
    </message>
    <message>
        <source>Read the commands; if you trust them, start it in the window or with &apos;culvert-cli run --allow-commands&apos;.</source>
        <translation>Lea los comandos; si confía en ellos, inicie en la ventana o con «culvert-cli run --allow-commands».</translation>
    </message>
    <message>
        <source>A key file could not be read.</source>
        <translation>No se pudo leer un archivo de clave.</translation>
    </message>
    <message>
        <source>The login needs a password or passphrase and nobody gave one.</source>
        <translation>El inicio de sesión necesita una contraseña o una frase de contraseña y nadie la proporcionó.</translation>
    </message>
    <message>
        <source>Start it again and answer the question, or use a key without a passphrase or an agent.</source>
        <translation>Vuelva a iniciarlo y responda a la pregunta, o use una clave sin frase de contraseña o un agente.</translation>
    </message>
    <message>
        <source>The host&apos;s name is not known here.</source>
        <translation>El nombre del host no se conoce aquí.</translation>
    </message>
    <message>
        <source>Check the spelling; are you offline, or is a VPN down?</source>
        <translation>Revise la ortografía; ¿está sin conexión o está caída una VPN?</translation>
    </message>
    <message>
        <source>The host could not be connected to.</source>
        <translation>No se pudo conectar con el host.</translation>
    </message>
    <message>
        <source>Check the port, that the SSH server runs, and that no firewall rejects the connection.</source>
        <translation>Compruebe el puerto, que el servidor SSH esté en marcha y que ningún cortafuegos rechace la conexión.</translation>
    </message>
    <message>
        <source>The host did not answer in time.</source>
        <translation>El host no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The host is off, filtered by a firewall, or behind a router without a port forward. If it is behind NAT, turn the tunnel round: let it dial out.</source>
        <translation>El host está apagado, filtrado por un cortafuegos o detrás de un router sin reenvío de puerto. Si está detrás de NAT, invierta el túnel: deje que el host inicie la conexión.</translation>
    </message>
    <message>
        <source>The proxy could not be used.</source>
        <translation>No se pudo usar el proxy.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and kind, and that it runs.</source>
        <translation>Compruebe la dirección y el tipo del proxy, y que esté en marcha.</translation>
    </message>
    <message>
        <source>The proxy does not let this connection through.</source>
        <translation>El proxy no deja pasar esta conexión.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s user and password, and ask its owner which hosts and ports it allows.</source>
        <translation>Compruebe el usuario y la contraseña del proxy, y pregunte a su responsable qué hosts y puertos permite.</translation>
    </message>
    <message>
        <source>The host answered, but no SSH connection came about.</source>
        <translation>El host respondió, pero no se estableció ninguna conexión SSH.</translation>
    </message>
    <message>
        <source>Is it an SSH port? The server may be overloaded (MaxStartups) or refuse this address.</source>
        <translation>¿Es un puerto SSH? El servidor puede estar sobrecargado (MaxStartups) o rechazar esta dirección.</translation>
    </message>
    <message>
        <source>The host&apos;s key is not known and was not accepted.</source>
        <translation>La clave del host no se conoce y no fue aceptada.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s owner (ssh-keygen -lf on the server), then accept it.</source>
        <translation>Compare la huella con la que indique el responsable del servidor (ssh-keygen -lf en el servidor) y después acéptela.</translation>
    </message>
    <message>
        <source>The host&apos;s key has changed.</source>
        <translation>La clave del host ha cambiado.</translation>
    </message>
    <message>
        <source>Somebody may be in between. Ask the server&apos;s owner whether it was reinstalled before you replace the old key.</source>
        <translation>Puede que alguien esté en medio. Pregunte al responsable del servidor si se ha reinstalado antes de reemplazar la clave antigua.</translation>
    </message>
    <message>
        <source>The host&apos;s key is marked as revoked.</source>
        <translation>La clave del host está marcada como revocada.</translation>
    </message>
    <message>
        <source>Do not connect. Ask the server&apos;s owner for its new key.</source>
        <translation>No se conecte. Pida la clave nueva al responsable del servidor.</translation>
    </message>
    <message>
        <source>The host is vouched for only by a certificate authority, which this program cannot check.</source>
        <translation>Solo una autoridad de certificación responde por el host, y este programa no puede comprobarlo.</translation>
    </message>
    <message>
        <source>Compare the plain host key&apos;s fingerprint with the server&apos;s owner, then accept it once.</source>
        <translation>Compare la huella de la clave simple del host con la que indique el responsable del servidor y acéptela una vez.</translation>
    </message>
    <message>
        <source>The server did not accept the login.</source>
        <translation>El servidor no aceptó el inicio de sesión.</translation>
    </message>
    <message>
        <source>Check the user name and that your public key is in the server&apos;s authorized_keys.</source>
        <translation>Compruebe el nombre de usuario y que su clave pública esté en authorized_keys en el servidor.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key.</source>
        <translation>La frase de contraseña no abre la clave.</translation>
    </message>
    <message>
        <source>Start again with the right passphrase.</source>
        <translation>Vuelva a iniciar con la frase de contraseña correcta.</translation>
    </message>
    <message>
        <source>The login did not come to an end in time.</source>
        <translation>El inicio de sesión no terminó a tiempo.</translation>
    </message>
    <message>
        <source>The server fell silent while it let you in: look at its load and its log (PAM, a directory or a second factor that does not answer).</source>
        <translation>El servidor enmudeció mientras le dejaba entrar: revise su carga y su registro (PAM, un directorio o un segundo factor que no responde).</translation>
    </message>
    <message>
        <source>The port on this computer could not be opened.</source>
        <translation>No se pudo abrir el puerto en este equipo.</translation>
    </message>
    <message>
        <source>Use another port, or stop the program that holds it.</source>
        <translation>Use otro puerto o detenga el programa que lo ocupa.</translation>
    </message>
    <message>
        <source>The server did not open the port.</source>
        <translation>El servidor no abrió el puerto.</translation>
    </message>
    <message>
        <source>Check that the bind address exists on the server and that the port is allowed and free there.</source>
        <translation>Compruebe que la dirección de escucha existe en el servidor y que el puerto está permitido y libre allí.</translation>
    </message>
    <message>
        <source>The port is taken on the server, most often by your own earlier connection.</source>
        <translation>El puerto está ocupado en el servidor, casi siempre por su propia conexión anterior.</translation>
    </message>
    <message>
        <source>Where retrying is on it is tried again by itself. On the server set ClientAliveInterval 15 and ClientAliveCountMax 3, so dead connections are dropped in 45 s.</source>
        <translation>Si los reintentos están activados, se vuelve a intentar automáticamente. En el servidor, establezca ClientAliveInterval 15 y ClientAliveCountMax 3 para que las conexiones muertas se descarten en 45&#xa0;s.</translation>
    </message>
    <message>
        <source>The server does not allow this account to open the port.</source>
        <translation>El servidor no permite a esta cuenta abrir el puerto.</translation>
    </message>
    <message>
        <source>On the server check AllowTcpForwarding, PermitListen and the key&apos;s options in authorized_keys (restrict, permitlisten; localhost and 127.0.0.1 are different spellings).</source>
        <translation>En el servidor, compruebe AllowTcpForwarding, PermitListen y las opciones de la clave en authorized_keys (restrict, permitlisten; localhost y 127.0.0.1 son grafías distintas).</translation>
    </message>
    <message>
        <source>The server never answered the request to open a port.</source>
        <translation>El servidor nunca respondió a la petición de abrir un puerto.</translation>
    </message>
    <message>
        <source>This server does not seem to know remote forwarding; use another server program, such as OpenSSH.</source>
        <translation>Este servidor no parece conocer el reenvío remoto; use otro programa servidor, como OpenSSH.</translation>
    </message>
    <message>
        <source>Nothing listens at the target.</source>
        <translation>Nada escucha en el destino.</translation>
    </message>
    <message>
        <source>Start the service at the target; &apos;localhost&apos; there means the machine that makes the connection.</source>
        <translation>Inicie el servicio en el destino; «localhost» es allí el equipo que hace la conexión.</translation>
    </message>
    <message>
        <source>The server forbids this target.</source>
        <translation>El servidor prohíbe este destino.</translation>
    </message>
    <message>
        <source>On the server check AllowTcpForwarding, PermitOpen and the key&apos;s permitopen.</source>
        <translation>En el servidor, compruebe AllowTcpForwarding, PermitOpen y el permitopen de la clave.</translation>
    </message>
    <message>
        <source>The target&apos;s name is not known at the far side.</source>
        <translation>El nombre del destino no se conoce en el otro extremo.</translation>
    </message>
    <message>
        <source>The name is looked up there, not here: use an address or a name that side knows.</source>
        <translation>El nombre se resuelve allí, no aquí: use una dirección o un nombre que se conozca en ese extremo.</translation>
    </message>
    <message>
        <source>The target could not be reached from the far side.</source>
        <translation>No se pudo llegar al destino desde el otro extremo.</translation>
    </message>
    <message>
        <source>Check the route and the firewall between the far side and the target.</source>
        <translation>Compruebe la ruta y el cortafuegos entre el otro extremo y el destino.</translation>
    </message>
    <message>
        <source>This build cannot do that.</source>
        <translation>Esta versión no puede hacer eso.</translation>
    </message>
    <message>
        <source>See &apos;culvert-cli --version&apos; for what this build can do.</source>
        <translation>Consulte «culvert-cli --version» para saber qué puede hacer esta versión.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Se perdió la conexión.</translation>
    </message>
    <message>
        <source>Dropped by the network or the server. It is dialled again by itself where retrying is on.</source>
        <translation>La cortó la red o el servidor. Si los reintentos están activados, se restablece automáticamente.</translation>
    </message>
    <message>
        <source>The line went silent.</source>
        <translation>La línea enmudeció.</translation>
    </message>
    <message>
        <source>Sleep, Wi-Fi or a NAT time-out. It is dialled again by itself where retrying is on.</source>
        <translation>Suspensión, Wi-Fi o un tiempo de espera de NAT. Si los reintentos están activados, la conexión se restablece automáticamente.</translation>
    </message>
    <message>
        <source>The system gives the program too few files or threads.</source>
        <translation>El sistema concede al programa muy pocos archivos o hilos.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló la operación.</translation>
    </message>
    <message>
        <source>Start it again when you want it.</source>
        <translation>Vuelva a iniciarlo cuando quiera.</translation>
    </message>
    <message>
        <source>Something went wrong inside Culvert.</source>
        <translation>Algo falló dentro de Culvert.</translation>
    </message>
    <message>
        <source>Please report it with the log.</source>
        <translation>Por favor, notifíquelo adjuntando el registro.</translation>
    </message>
</context>
<context>
    <name>culvert::ErrorBlock</name>
    <message>
        <source>Stop the tunnel</source>
        <translation>Detener el túnel</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>It broke at %1.</source>
        <translation>Falló en %1.</translation>
    </message>
</context>
<context>
    <name>culvert::EventLogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Túnel</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>culvert::Export</name>
    <message>
        <source>ssh cannot listen on any free port here: give the forward %1 a port of its own.</source>
        <translation>ssh no puede escuchar aquí en un puerto libre cualquiera: dé al reenvío %1 un puerto propio.</translation>
    </message>
    <message>
        <source>sshd has no way to write the path of the forward %1.</source>
        <translation>sshd no tiene forma de escribir la ruta del reenvío %1.</translation>
    </message>
    <message>
        <source>A host is needed.</source>
        <translation>Hace falta un host.</translation>
    </message>
    <message>
        <source>ssh command</source>
        <translation>comando ssh</translation>
    </message>
    <message>
        <source>ssh command for PowerShell</source>
        <translation>comando ssh para PowerShell</translation>
    </message>
    <message>
        <source>autossh command</source>
        <translation>comando autossh</translation>
    </message>
    <message>
        <source>ssh_config block</source>
        <translation>bloque de ssh_config</translation>
    </message>
    <message>
        <source>systemd service of a user</source>
        <translation>servicio de systemd de un usuario</translation>
    </message>
    <message>
        <source>systemd service of the system</source>
        <translation>servicio de systemd del sistema</translation>
    </message>
    <message>
        <source>launchd agent (macOS)</source>
        <translation>agente de launchd (macOS)</translation>
    </message>
    <message>
        <source>Windows Task Scheduler</source>
        <translation>Programador de tareas de Windows</translation>
    </message>
    <message>
        <source>authorized_keys line for the server</source>
        <translation>línea de authorized_keys para el servidor</translation>
    </message>
    <message>
        <source>sshd_config block for the server</source>
        <translation>bloque de sshd_config para el servidor</translation>
    </message>
    <message>
        <source>Culvert file</source>
        <translation>archivo de Culvert</translation>
    </message>
</context>
<context>
    <name>culvert::ExportDialog</name>
    <message>
        <source>&amp;Run culvert-cli there instead of ssh</source>
        <translation>E&amp;jecutar allí culvert-cli en lugar de ssh</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>The other machine</source>
        <translation>El otro equipo</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>The export</source>
        <translation>La exportación</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Guardar la exportación</translation>
    </message>
</context>
<context>
    <name>culvert::ExportNotes</name>
    <message>
        <source>The proxy %1 is left out: ssh knows none in front of a jump host.</source>
        <translation>El proxy %1 se omite: ssh no admite ninguno delante de un host de salto.</translation>
    </message>
    <message>
        <source>The login %1 of the proxy is left out: nc knows none for SOCKS.</source>
        <translation>El inicio de sesión %1 en el proxy se omite: nc no lo admite para SOCKS.</translation>
    </message>
    <message>
        <source>nc asks for the password of the proxy, and nobody answers a service.</source>
        <translation>nc pide la contraseña del proxy, y nadie responde a un servicio.</translation>
    </message>
    <message>
        <source>The forward -%1 %2 is left out: it is switched off.</source>
        <translation>El reenvío -%1 %2 se omite: está desactivado.</translation>
    </message>
    <message>
        <source>ssh connects at once, not at the first client.</source>
        <translation>ssh se conecta enseguida, no con el primer cliente.</translation>
    </message>
    <message>
        <source>What %1 says about the host is left out.</source>
        <translation>Lo que %1 dice sobre el host se omite.</translation>
    </message>
    <message>
        <source>A SOCKS proxy reaches whatever the server reaches, Unix sockets included.</source>
        <translation>Un proxy SOCKS alcanza todo lo que alcanza el servidor, incluidos los sockets Unix.</translation>
    </message>
    <message>
        <source>The server picks the port: every port of that address is allowed.</source>
        <translation>El servidor elige el puerto: se permiten todos los puertos de esa dirección.</translation>
    </message>
    <message>
        <source>sshd keeps no list of Unix sockets to listen on: any path is allowed that the account can write.</source>
        <translation>sshd no lleva una lista de sockets Unix en los que escuchar: se permite cualquier ruta en la que la cuenta pueda escribir.</translation>
    </message>
    <message>
        <source>The key can still listen on Unix sockets, wherever the account can write; the sshd_config block forbids that.</source>
        <translation>Con la clave aún se puede escuchar en sockets Unix, allí donde la cuenta pueda escribir; el bloque de sshd_config lo prohíbe.</translation>
    </message>
    <message>
        <source>The line has no key yet: put the public key at its end.</source>
        <translation>La línea aún no contiene ninguna clave: ponga la clave pública al final.</translation>
    </message>
    <message>
        <source>ssh has one connection for all clients.</source>
        <translation>ssh tiene una sola conexión para todos los clientes.</translation>
    </message>
</context>
<context>
    <name>culvert::Fault</name>
    <message>
        <source>Only %1 itself can use this port, although more was asked for.</source>
        <translation>Solo los programas en %1 pueden usar este puerto, aunque se pidió un acceso más amplio.</translation>
    </message>
    <message>
        <source>Everyone who reaches %1 can use this port, although only its network was asked for.</source>
        <translation>Todo el que llegue hasta %1 puede usar este puerto, aunque solo se pidió para su red.</translation>
    </message>
    <message>
        <source>Everyone who reaches %1 can use this port, although only %1 itself was asked for.</source>
        <translation>Todo el que llegue hasta %1 puede usar este puerto, aunque solo se pidió para los programas en %1.</translation>
    </message>
    <message>
        <source>The network of %1 can use this port, although only %1 itself was asked for.</source>
        <translation>La red en la que está %1 puede usar este puerto, aunque solo se pidió para los programas en %1.</translation>
    </message>
    <message>
        <source>Only the network of %1 can use this port, although everyone was asked for.</source>
        <translation>Solo la red en la que está %1 puede usar este puerto, aunque se pidió para todos.</translation>
    </message>
    <message>
        <source>On %1 set GatewayPorts to clientspecified.</source>
        <translation>En %1, ponga GatewayPorts en clientspecified.</translation>
    </message>
    <message>
        <source>Stop the tunnel if that is not wanted.</source>
        <translation>Detenga el túnel si no es lo que quiere.</translation>
    </message>
    <message>
        <source>Stop the tunnel if that is not wanted; on %1 set GatewayPorts to no or clientspecified.</source>
        <translation>Detenga el túnel si no es lo que quiere; en %1, ponga GatewayPorts en no o clientspecified.</translation>
    </message>
</context>
<context>
    <name>culvert::FileContent</name>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it did not come to its end in time</source>
        <translation>no llegó a su fin a tiempo</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>no es un archivo normal</translation>
    </message>
</context>
<context>
    <name>culvert::FileLock</name>
    <message>
        <source>unknown reason</source>
        <translation>motivo desconocido</translation>
    </message>
    <message>
        <source>%1 is held by another program.</source>
        <translation>Otro programa tiene ocupado %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to: %2.</source>
        <translation>No se puede escribir en la carpeta %1: %2.</translation>
    </message>
</context>
<context>
    <name>culvert::FirstHop</name>
    <message>
        <source>%1 is known as %2.</source>
        <comment>name, addresses</comment>
        <translation>%1 tiene la dirección %2.</translation>
    </message>
    <message>
        <source>The name %1 is not known here.</source>
        <translation>El nombre %1 no se conoce aquí.</translation>
    </message>
    <message>
        <source>The proxy %1 connects to %2.</source>
        <translation>El proxy %1 conecta con %2.</translation>
    </message>
    <message>
        <source>The proxy %1 could not be reached. %2</source>
        <translation>No se pudo llegar al proxy %1. %2</translation>
    </message>
    <message>
        <source>The proxy %1 takes connections.</source>
        <translation>El proxy %1 acepta conexiones.</translation>
    </message>
    <message>
        <source>Only a login at the proxy can tell whether %1 answers.</source>
        <translation>Solo un inicio de sesión en el proxy puede decir si %1 responde.</translation>
    </message>
    <message>
        <source>The proxy command for %1 could not be run.</source>
        <translation>No se pudo ejecutar el comando de proxy para %1.</translation>
    </message>
    <message>
        <source>The proxy command for %1 runs.</source>
        <translation>El comando de proxy para %1 está en marcha.</translation>
    </message>
    <message>
        <source>%1 takes connections; it answered within %2 ms.</source>
        <translation>%1 acepta conexiones; respondió en %2&#xa0;ms.</translation>
    </message>
    <message>
        <source>%1 greets as %2 and exchanges keys.</source>
        <translation>%1 se presenta como %2 e intercambia claves.</translation>
    </message>
    <message>
        <source>The key %1 %2 of %3 is the known one.</source>
        <translation>La clave %1 %2 de %3 es la conocida.</translation>
    </message>
    <message>
        <source>%1 You will be asked whether it is the right one.</source>
        <translation>%1 Se le preguntará si es la correcta.</translation>
    </message>
    <message>
        <source>%1 It will be accepted without a question.</source>
        <translation>%1 Se aceptará sin preguntar.</translation>
    </message>
</context>
<context>
    <name>culvert::ForeignCommands</name>
    <message>
        <source>%1 (%2 line %3)</source>
        <translation>%1 (%2 línea %3)</translation>
    </message>
</context>
<context>
    <name>culvert::FormCheck</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>culvert::FormRow</name>
    <message>
        <source>Use the file&apos;s</source>
        <translation>Valor del archivo</translation>
    </message>
    <message>
        <source>Use the file&apos;s value</source>
        <translation>Usar el valor del archivo</translation>
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
        <translation>en lugar de %1, de %2</translation>
    </message>
</context>
<context>
    <name>culvert::Forward</name>
    <message>
        <source>Bad forwarding specification &apos;%1&apos;: %2.</source>
        <translation>Especificación de reenvío «%1» no válida: %2.</translation>
    </message>
    <message>
        <source>&apos;${&apos; is not closed</source>
        <translation>«${» no está cerrado</translation>
    </message>
    <message>
        <source>the variable %1 is not set</source>
        <translation>la variable %1 no está definida</translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation>un corchete no está cerrado</translation>
    </message>
    <message>
        <source>only &apos;:&apos; may follow &apos;]&apos;</source>
        <translation>solo «:» puede seguir a «]»</translation>
    </message>
    <message>
        <source>it ends in a backslash</source>
        <translation>termina en una barra invertida</translation>
    </message>
    <message>
        <source>it has more than four fields; write IPv6 addresses in brackets</source>
        <translation>tiene más de cuatro campos; escriba las direcciones IPv6 entre corchetes</translation>
    </message>
    <message>
        <source>the socket&apos;s path is longer than %1 bytes</source>
        <translation>la ruta del socket supera los %1 bytes</translation>
    </message>
    <message>
        <source>the host name is too long</source>
        <translation>el nombre de host es demasiado largo</translation>
    </message>
    <message>
        <source>it contains a NUL character</source>
        <translation>contiene un carácter NUL</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <source>it names no target</source>
        <translation>no nombra ningún destino</translation>
    </message>
    <message>
        <source>-D takes no target</source>
        <translation>-D no admite destino</translation>
    </message>
    <message>
        <source>the target&apos;s port is 0</source>
        <translation>el puerto del destino es 0</translation>
    </message>
    <message>
        <source>port 0 is for the server&apos;s side only</source>
        <translation>el puerto 0 es solo para el lado del servidor</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardEditor</name>
    <message>
        <source>The option begins with -L, -R or -D.</source>
        <translation>La opción empieza por -L, -R o -D.</translation>
    </message>
    <message>
        <source>Kind of forward</source>
        <translation>Tipo de reenvío</translation>
    </message>
    <message>
        <source>As an ssh &amp;option</source>
        <translation>Como &amp;opción de ssh</translation>
    </message>
    <message>
        <source>A port on %1 that leads to what %2 reaches</source>
        <translation>Un puerto en %1 que lleva a lo que alcanza %2</translation>
    </message>
    <message>
        <source>A SOCKS proxy on %1 that connects from %2</source>
        <translation>Un proxy SOCKS en %1 que se conecta desde %2</translation>
    </message>
    <message>
        <source>Programs on %1 open</source>
        <translation>Los programas en %1 abren</translation>
    </message>
    <message>
        <source>and %1 connects them to</source>
        <translation>y %1 los conecta con</translation>
    </message>
    <message>
        <source>whatever address they ask for</source>
        <translation>cualquier dirección que pidan</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardListEditor</name>
    <message>
        <source>Forwards</source>
        <translation>Reenvíos</translation>
    </message>
    <message>
        <source>A forward brings a port of one machine to the other. Without one the tunnel only keeps the connection.</source>
        <translation>Un reenvío lleva un puerto de un equipo al otro. Sin ninguno, el túnel solo mantiene la conexión.</translation>
    </message>
    <message>
        <source>&amp;Add forward</source>
        <translation>&amp;Añadir reenvío</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>ssh_config names this forward, too. It stays here, switched off, so that it is not opened from there.</source>
        <translation>ssh_config también nombra este reenvío. Se queda aquí, desactivado, para que no se abra desde allí.</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardModel</name>
    <message>
        <source>%1 (from ssh_config: it can be switched off while the tunnel runs)</source>
        <translation>%1 (de ssh_config: se puede desactivar mientras el túnel está en marcha)</translation>
    </message>
    <message>
        <source>any free port on %1</source>
        <translation>cualquier puerto libre en %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>address on host</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>anywhere, from %1 (SOCKS)</source>
        <translation>a cualquier parte, desde %1 (SOCKS)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, for whom</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open this</source>
        <translation>Abrir esto</translation>
    </message>
    <message>
        <source>to reach this</source>
        <translation>para llegar a esto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardSet</name>
    <message>
        <source>The server offers a connection that came to %1, which no forward of this tunnel asked for; it was refused.</source>
        <translation>El servidor ofrece una conexión que llegó a %1 y que ningún reenvío de este túnel pidió; se rechazó.</translation>
    </message>
    <message>
        <source>A connection has reached %1.</source>
        <translation>Una conexión ha llegado a %1.</translation>
    </message>
    <message>
        <source>%1 listens on %2.</source>
        <translation>%1 escucha en %2.</translation>
    </message>
    <message>
        <source>%1 is no longer part of the tunnel.</source>
        <translation>%1 ya no forma parte del túnel.</translation>
    </message>
</context>
<context>
    <name>culvert::Forwarder</name>
    <message>
        <source>A client of the SOCKS proxy was turned away: %1.</source>
        <translation>Se rechazó a un cliente del proxy SOCKS: %1.</translation>
    </message>
    <message>
        <source>This is a SOCKS port, not a web server: use socks5h:// with it.</source>
        <translation>Esto es un puerto SOCKS, no un servidor web: úselo con socks5h://.</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardsPane</name>
    <message>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Reenvíos</translation>
    </message>
    <message>
        <source>No browser could be opened. The address was copied: %1</source>
        <translation>No se pudo abrir ningún navegador. La dirección se copió: %1</translation>
    </message>
    <message>
        <source>This tunnel is a login and no more: nothing is forwarded through it yet.</source>
        <translation>Este túnel es solo un inicio de sesión: todavía no se reenvía nada a través de él.</translation>
    </message>
    <message>
        <source>Add a forward…</source>
        <translation>Añadir un reenvío…</translation>
    </message>
</context>
<context>
    <name>culvert::GeneralPage</name>
    <message>
        <source>Start Culvert when I log in</source>
        <translation>Iniciar Culvert al iniciar sesión</translation>
    </message>
    <message>
        <source>Show no window then</source>
        <translation>No mostrar entonces ninguna ventana</translation>
    </message>
    <message>
        <source>Start again the tunnels that ran when Culvert quit</source>
        <translation>Volver a iniciar los túneles que estaban en marcha al salir de Culvert</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>hides it in the tray</source>
        <translation>la oculta en la bandeja del sistema</translation>
    </message>
    <message>
        <source>minimises it</source>
        <translation>la minimiza</translation>
    </message>
    <message>
        <source>quits Culvert</source>
        <translation>cierra Culvert</translation>
    </message>
    <message>
        <source>Ask before quitting while tunnels run</source>
        <translation>Preguntar antes de salir mientras haya túneles en marcha</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
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
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>culvert::GroupMenu</name>
    <message>
        <source>No group</source>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Nuevo grupo…</translation>
    </message>
</context>
<context>
    <name>culvert::Happenings</name>
    <message numerus="yes">
        <source>%n message(s) came faster than they could be shown, and were left out.</source>
        <translation>
            <numerusform>%n mensaje llegó demasiado deprisa para mostrarse y se omitió.</numerusform>
            <numerusform>%n mensajes llegaron demasiado deprisa para mostrarse y se omitieron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::History</name>
    <message>
        <source>The reason is not known.</source>
        <translation>El motivo no se conoce.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Waits for its first client</source>
        <translation>Espera a su primer cliente</translation>
    </message>
    <message>
        <source>Back after %1</source>
        <translation>De vuelta tras %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Proved: it leads where it should</source>
        <translation>Probado: lleva adonde debe</translation>
    </message>
    <message>
        <source>Impaired, %1: %2</source>
        <translation>Mermado, %1: %2</translation>
    </message>
    <message>
        <source>All of it works again</source>
        <translation>Todo vuelve a funcionar</translation>
    </message>
    <message>
        <source>The port has become free on the server: %1</source>
        <translation>El puerto ha quedado libre en el servidor: %1</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Perdido: %1</translation>
    </message>
    <message>
        <source>Not reached: %1</source>
        <translation>No alcanzado: %1</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>Espera su respuesta</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falló: %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Stopped with the program</source>
        <translation>Detenido con el programa</translation>
    </message>
    <message>
        <source>The program ended without a word</source>
        <translation>El programa terminó sin decir nada</translation>
    </message>
    <message>
        <source>This computer falls asleep</source>
        <translation>Este equipo se suspende</translation>
    </message>
    <message>
        <source>This computer is awake</source>
        <translation>Este equipo está despierto</translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation>Este equipo no tiene red</translation>
    </message>
    <message>
        <source>The network has changed</source>
        <translation>La red ha cambiado</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>uptime</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, longest gap %2</source>
        <translation>%1, corte más largo %2</translation>
    </message>
    <message>
        <source>%1, impaired for %2</source>
        <translation>%1, mermado durante %2</translation>
    </message>
    <message>
        <source>Last 24 h: %1</source>
        <translation>Últimas 24 h: %1</translation>
    </message>
</context>
<context>
    <name>culvert::HistoryController</name>
    <message>
        <source>The report is on the clipboard. Names and addresses are replaced; look through it before you send it.</source>
        <translation>El informe está en el portapapeles. Los nombres y las direcciones están sustituidos; revíselo antes de enviarlo.</translation>
    </message>
</context>
<context>
    <name>culvert::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>culvert::HistoryPane</name>
    <message>
        <source>The last 24 hours</source>
        <translation>Las últimas 24 horas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Tunnels that are not saved never are.</source>
        <translation>Aún no hay nada anotado. Los túneles no guardados nunca se anotan.</translation>
    </message>
    <message>
        <source>It was not wanted in the last 24 h.</source>
        <translation>Nadie lo quiso en las últimas 24 h.</translation>
    </message>
</context>
<context>
    <name>culvert::HopChain</name>
    <message>
        <source>By the proxy %1.</source>
        <translation>Por el proxy %1.</translation>
    </message>
    <message>
        <source>The proxy command for %1 could not be run.</source>
        <translation>No se pudo ejecutar el comando de proxy para %1.</translation>
    </message>
    <message>
        <source>%1 could not be reached from %2: %3</source>
        <translation>No se pudo llegar a %1 desde %2: %3</translation>
    </message>
    <message>
        <source>%1 runs %2; its key is %3 %4</source>
        <translation>%1 ejecuta %2; su clave es %3 %4</translation>
    </message>
    <message>
        <source>The key %1 of %2 is now known.</source>
        <translation>La clave %1 de %2 ya es conocida.</translation>
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
        <translation>%1: clave de host desconocida</translation>
    </message>
    <message>
        <source>Trust and connect</source>
        <translation>Confiar y conectar</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>No conectar</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>¿Es realmente %1?</translation>
    </message>
    <message>
        <source>Its key is not known here yet.</source>
        <translation>Su clave aún no se conoce aquí.</translation>
    </message>
    <message>
        <source>Its address is known by another key.</source>
        <translation>Su dirección se conoce con otra clave.</translation>
    </message>
    <message>
        <source>Whoever stands between you and the host would show a key of their own.</source>
        <translation>Quien esté entre usted y el host mostraría una clave propia.</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Túnel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>Tipo de clave</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Same key known for</source>
        <translation>Misma clave conocida para</translation>
    </message>
    <message>
        <source>Other keys known</source>
        <translation>Otras claves conocidas</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>another key is known for this address (%1).</source>
        <translation>se conoce otra clave para esta dirección (%1).</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Avalado por</translation>
    </message>
    <message>
        <source>a certificate authority (%1), which this program cannot check. That line does not make the key trusted.</source>
        <translation>una autoridad de certificación (%1), que este programa no puede comprobar. Esa línea no hace que la clave sea de confianza.</translation>
    </message>
    <message>
        <source>Ask the host&apos;s owner for the fingerprint, or run this on the host itself:</source>
        <translation>Pida la huella al responsable del host o ejecute esto en el propio host:</translation>
    </message>
    <message>
        <source>Fingerprint you were given</source>
        <translation>Huella que le han dado</translation>
    </message>
    <message>
        <source>Paste the fingerprint you were given to compare it</source>
        <translation>Pegue la huella que le han dado para compararla</translation>
    </message>
    <message>
        <source>The same: this is the host you were told of.</source>
        <translation>La misma: este es el host del que le hablaron.</translation>
    </message>
    <message>
        <source>Not the same. Do not connect unless you know why.</source>
        <translation>No es la misma. No se conecte a menos que sepa por qué.</translation>
    </message>
</context>
<context>
    <name>culvert::HostKeys</name>
    <message>
        <source>The key of %1 has changed: it shows %2, known is %3.</source>
        <translation>La clave de %1 ha cambiado: muestra %2, la conocida es %3.</translation>
    </message>
    <message>
        <source>%1 is vouched for only by a certificate authority (%2), which cannot be checked here; its plain key %3 is not known.</source>
        <translation>Por %1 solo responde una autoridad de certificación (%2), lo que no se puede comprobar aquí; su clave simple %3 no se conoce.</translation>
    </message>
    <message>
        <source>The key %1 of %2 is not known.</source>
        <translation>La clave %1 de %2 no se conoce.</translation>
    </message>
    <message>
        <source>The key %1 %2 of %3 is marked as revoked in %4.</source>
        <translation>La clave %1 %2 de %3 está marcada como revocada en %4.</translation>
    </message>
    <message>
        <source>The key of %1 differs from the one known for its address %2 (%3).</source>
        <translation>La clave de %1 difiere de la conocida para su dirección %2 (%3).</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
</context>
<context>
    <name>culvert::IdentificationReader</name>
    <message>
        <source>A web server answers here, or the captive portal of a hotel&apos;s or a train&apos;s network: log in to the network in a browser, or correct the port.</source>
        <translation>Aquí responde un servidor web, o el portal cautivo de la red de un hotel o de un tren: inicie sesión en la red desde un navegador o corrija el puerto.</translation>
    </message>
    <message>
        <source>That is a mail or FTP server: the port is the wrong one. SSH&apos;s own is 22.</source>
        <translation>Es un servidor de correo o FTP: el puerto no es el correcto. El de SSH es 22.</translation>
    </message>
    <message>
        <source>The server turns this address away for a while, after failed logins or too many connections (PerSourcePenalties). Wait some minutes before the next try.</source>
        <translation>El servidor rechaza esta dirección durante un tiempo, tras inicios de sesión fallidos o demasiadas conexiones (PerSourcePenalties). Espere unos minutos antes del próximo intento.</translation>
    </message>
    <message>
        <source>Too many logins are under way at the server (MaxStartups): try again later.</source>
        <translation>Hay demasiados inicios de sesión en curso en el servidor (MaxStartups): inténtelo más tarde.</translation>
    </message>
    <message>
        <source>%1 identifies itself with more than the 255 bytes that SSH allows, which this program cannot read: &apos;%2…&apos;.</source>
        <translation>%1 se identifica con más de los 255 bytes que permite SSH, y este programa no puede leerlo: «%2…».</translation>
    </message>
    <message>
        <source>Let the server&apos;s VersionAddendum be shortened.</source>
        <translation>Haga que se acorte el VersionAddendum del servidor.</translation>
    </message>
    <message>
        <source>%1 answers &apos;%2&apos;, which is no SSH greeting.</source>
        <translation>%1 responde «%2», que no es un saludo SSH.</translation>
    </message>
    <message>
        <source>%1 accepted the connection, but no SSH greeting came in time.</source>
        <translation>%1 aceptó la conexión, pero no llegó a tiempo ningún saludo SSH.</translation>
    </message>
    <message>
        <source>A proxy, an overloaded server or a half-dead tunnel in between may hold the port.</source>
        <translation>Puede que ocupe el puerto un proxy, un servidor sobrecargado o un túnel medio muerto en el camino.</translation>
    </message>
    <message>
        <source>%1 greets as %2, but the key exchange came to nothing in time.</source>
        <translation>%1 se presenta como %2, pero el intercambio de claves no se completó a tiempo.</translation>
    </message>
    <message>
        <source>Short packets get through and long ones do not: most often an MTU that is too large for a VPN or a DSL line on the way. Lower it on this computer&apos;s interface (ip link set dev NAME mtu 1280) and try again.</source>
        <translation>Los paquetes cortos pasan y los largos no: casi siempre, una MTU demasiado grande para una VPN o una línea DSL en el camino. Redúzcala en la interfaz de este equipo (ip link set dev NAME mtu 1280) e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>culvert::ImportDetails</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>Conservar el &amp;mío</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Tomar el &amp;otro</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Conservar &amp;ambos</translation>
    </message>
    <message>
        <source>Follows Host %1 of %2.</source>
        <translation>Sigue a Host %1 de %2.</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>El que ya tiene: %1</translation>
    </message>
    <message>
        <source>Starting it runs on this computer: %1</source>
        <translation>Su inicio ejecuta en este equipo: %1</translation>
    </message>
</context>
<context>
    <name>culvert::ImportDialog</name>
    <message>
        <source>Import tunnels</source>
        <translation>Importar túneles</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>PuTTY&apos;s sessions</source>
        <translation>Sesiones de PuTTY</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un archivo</translation>
    </message>
    <message>
        <source>A command line, or lines of ssh_config</source>
        <translation>Una línea de comandos o líneas de ssh_config</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>an ssh_config, a .reg file of PuTTY&apos;s, or tunnels that Culvert exported</source>
        <translation>un ssh_config, un archivo .reg de PuTTY o túneles exportados por Culvert</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Command line, or lines of ssh_config</source>
        <translation>Línea de comandos o líneas de ssh_config</translation>
    </message>
    <message>
        <source>Later changes of the file</source>
        <translation>Cambios posteriores del archivo</translation>
    </message>
    <message>
        <source>Follow the file: its later changes take effect</source>
        <translation>Seguir el archivo: sus cambios posteriores surten efecto</translation>
    </message>
    <message>
        <source>Copy what it says now</source>
        <translation>Copiar lo que dice ahora</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;Keep as</source>
        <translation>Modo de impo&amp;rtación</translation>
    </message>
    <message>
        <source>What can be imported</source>
        <translation>Lo que se puede importar</translation>
    </message>
    <message>
        <source>&amp;Allow what starting them runs on this computer</source>
        <translation>&amp;Permitir lo que su inicio ejecuta en este equipo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Tick a&amp;ll</source>
        <translation>&amp;Marcar todos</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>Desmarcar &amp;todos</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>Importar de</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>No hay nada que importar.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n tunnel(s)</source>
        <translation>
            <numerusform>Importar %n túnel</numerusform>
            <numerusform>Importar %n túneles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::ImportList</name>
    <message>
        <source>The key %1 is not on this computer.</source>
        <translation>La clave %1 no está en este equipo.</translation>
    </message>
    <message>
        <source>The configuration file %1 is not on this computer.</source>
        <translation>El archivo de configuración %1 no está en este equipo.</translation>
    </message>
    <message>
        <source>Of the jump host %1 only the name is taken over.</source>
        <translation>Del host de salto %1 solo se toma el nombre.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is left out: a tunnel has no use for it.</source>
        <translation>Se omite %1: a un túnel no le sirve.</translation>
    </message>
    <message>
        <source>PuTTY has no saved sessions here.</source>
        <translation>PuTTY no tiene sesiones guardadas aquí.</translation>
    </message>
</context>
<context>
    <name>culvert::ImportModel</name>
    <message>
        <source>; &apos;%1&apos; opens port %2, too</source>
        <translation>; «%1» también abre el puerto %2</translation>
    </message>
    <message>
        <source>Cannot be imported: %1</source>
        <translation>No se puede importar: %1</translation>
    </message>
    <message>
        <source>The same as &apos;%1&apos;</source>
        <translation>Igual que «%1»</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New, not everything is carried</source>
        <translation>Nuevo, no se importa todo</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>Changed: &apos;%1&apos; is updated</source>
        <translation>Cambiado: se actualiza «%1»</translation>
    </message>
    <message>
        <source>Conflict: yours is kept</source>
        <translation>Conflicto: se conserva el existente</translation>
    </message>
    <message>
        <source>Conflict: yours is replaced</source>
        <translation>Conflicto: se reemplaza el existente</translation>
    </message>
    <message>
        <source>Conflict: both are kept</source>
        <translation>Conflicto: se conservan ambos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Reenvíos</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>A través de</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
</context>
<context>
    <name>culvert::Inherited</name>
    <message>
        <source>%1 line %2</source>
        <translation>%1 línea %2</translation>
    </message>
</context>
<context>
    <name>culvert::InheritedPage</name>
    <message>
        <source>&amp;Use the file&apos;s value</source>
        <translation>&amp;Usar el valor del archivo</translation>
    </message>
    <message>
        <source>What ssh_config says for this host. It is read afresh at each start; what this tunnel says itself comes first.</source>
        <translation>Lo que ssh_config dice para este host. Se vuelve a leer en cada inicio; prevalece lo que diga el propio túnel.</translation>
    </message>
    <message>
        <source>Inherited values</source>
        <translation>Valores heredados</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Palabra clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Está en</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Use the file&apos;s value</source>
        <translation>Usar el valor del archivo</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Reemplazado</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>Heredado</translation>
    </message>
</context>
<context>
    <name>culvert::KeyCandidate</name>
    <message>
        <source>The file %1 is not a certificate that can be read.</source>
        <translation>El archivo %1 no es un certificado legible.</translation>
    </message>
    <message>
        <source>Check the path of the CertificateFile.</source>
        <translation>Compruebe la ruta del CertificateFile.</translation>
    </message>
    <message>
        <source>The certificate %1 fits no key that is here.</source>
        <translation>El certificado %1 no corresponde a ninguna clave que haya aquí.</translation>
    </message>
    <message>
        <source>Name the certificate&apos;s key as IdentityFile.</source>
        <translation>Indique la clave del certificado como IdentityFile.</translation>
    </message>
    <message>
        <source>The file %1 is only the public half of a key, and no agent has the private one.</source>
        <translation>El archivo %1 es solo la mitad pública de una clave y ningún agente tiene la privada.</translation>
    </message>
    <message>
        <source>Name the private key as IdentityFile, or add it to an ssh-agent.</source>
        <translation>Indique la clave privada como IdentityFile o añádala a un ssh-agent.</translation>
    </message>
</context>
<context>
    <name>culvert::KeyFile</name>
    <message>
        <source>The file %1 is not a private key that can be read.</source>
        <translation>El archivo %1 no es una clave privada legible.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo de clave %1: %2.</translation>
    </message>
    <message>
        <source>The private key %1 is open to other users and is therefore not used.</source>
        <translation>La clave privada %1 es accesible para otros usuarios y por eso no se usa.</translation>
    </message>
    <message>
        <source>Make it yours alone: %1</source>
        <translation>Hágala accesible solo para usted: %1</translation>
    </message>
    <message>
        <source>The key file %1 is of a kind that libssh does not know: %2.</source>
        <translation>El archivo de clave %1 es de un tipo que libssh no conoce: %2.</translation>
    </message>
    <message>
        <source>The key %1 is on a security token (FIDO), and no agent has it. This program cannot talk to tokens itself.</source>
        <translation>La clave %1 está en una llave de seguridad (FIDO) y ningún agente la tiene. Este programa no puede hablar por sí mismo con esos dispositivos.</translation>
    </message>
    <message>
        <source>Give the key to an ssh-agent, which can: ssh-add &apos;%1&apos;</source>
        <translation>Dé la clave a un ssh-agent, que sí puede: ssh-add &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The key file %1 does not exist.</source>
        <translation>El archivo de clave %1 no existe.</translation>
    </message>
    <message>
        <source>Check the path of the IdentityFile.</source>
        <translation>Compruebe la ruta del IdentityFile.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key %1.</source>
        <translation>La frase de contraseña no abre la clave %1.</translation>
    </message>
</context>
<context>
    <name>culvert::KeyFileHeader</name>
    <message>
        <source>The key file %1 cannot be used: %2</source>
        <translation>El archivo de clave %1 no se puede usar: %2</translation>
    </message>
    <message>
        <source>it is damaged or cut off.</source>
        <translation>está dañado o cortado.</translation>
    </message>
    <message>
        <source>Copy the file again from where it was made.</source>
        <translation>Vuelva a copiar el archivo desde donde se creó.</translation>
    </message>
    <message>
        <source>Set its passphrase anew with the usual cipher: ssh-keygen -p -Z aes256-ctr -f &apos;%1&apos;. Or give the key to an ssh-agent: ssh-add &apos;%1&apos;</source>
        <translation>Vuelva a poner su frase de contraseña con el cifrado habitual: ssh-keygen -p -Z aes256-ctr -f &apos;%1&apos;. O dé la clave a un ssh-agent: ssh-add &apos;%1&apos;</translation>
    </message>
    <message>
        <source>it is in PuTTY&apos;s own format (.ppk).</source>
        <translation>está en el formato propio de PuTTY (.ppk).</translation>
    </message>
    <message>
        <source>Convert it: puttygen &apos;%1&apos; -O private-openssh-new -o &apos;%1.openssh&apos;. On Windows: PuTTYgen, Conversions, Export OpenSSH key.</source>
        <translation>Conviértalo: puttygen &apos;%1&apos; -O private-openssh-new -o &apos;%1.openssh&apos;. En Windows: PuTTYgen, Conversions, Export OpenSSH key.</translation>
    </message>
    <message>
        <source>it is in the format of ssh.com.</source>
        <translation>está en el formato de ssh.com.</translation>
    </message>
    <message>
        <source>Convert it: ssh-keygen -i -f &apos;%1&apos; &gt; &apos;%1.openssh&apos;</source>
        <translation>Conviértalo: ssh-keygen -i -f &apos;%1&apos; &gt; &apos;%1.openssh&apos;</translation>
    </message>
    <message>
        <source>it is not a private key.</source>
        <translation>no es una clave privada.</translation>
    </message>
    <message>
        <source>Check the path of the IdentityFile.</source>
        <translation>Compruebe la ruta del IdentityFile.</translation>
    </message>
    <message>
        <source>it holds more than one key.</source>
        <translation>contiene más de una clave.</translation>
    </message>
    <message>
        <source>libssh cannot open a key whose passphrase cipher is %1.</source>
        <translation>libssh no puede abrir una clave protegida por frase de contraseña con el cifrado %1.</translation>
    </message>
    <message>
        <source>libssh does not know the key derivation %1.</source>
        <translation>libssh no conoce la derivación de claves %1.</translation>
    </message>
    <message>
        <source>libssh does not know the kind of key %1.</source>
        <translation>libssh no conoce el tipo de clave %1.</translation>
    </message>
    <message>
        <source>Make a key of a usual kind: ssh-keygen -t ed25519</source>
        <translation>Cree una clave de un tipo habitual: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>it holds no private key, but: %1.</source>
        <translation>no contiene ninguna clave privada, sino: %1.</translation>
    </message>
    <message>
        <source>there is a blank line among its data.</source>
        <translation>hay una línea en blanco entre sus datos.</translation>
    </message>
    <message>
        <source>Remove the blank line from the file.</source>
        <translation>Quite la línea en blanco del archivo.</translation>
    </message>
    <message>
        <source>its passphrase cipher is %1, which is not used any more.</source>
        <translation>su protección por frase de contraseña usa el cifrado %1, que ya no se emplea.</translation>
    </message>
    <message>
        <source>it is a PKCS#8 file with a kind of key that libssh does not take out of one, such as Ed25519.</source>
        <translation>es un archivo PKCS#8 con un tipo de clave que libssh no sabe extraer de él, como Ed25519.</translation>
    </message>
    <message>
        <source>Write it in OpenSSH&apos;s own format (ssh-keygen -p -f &apos;%1&apos;, of OpenSSH 9.6 or newer), or make another key: ssh-keygen -t ed25519</source>
        <translation>Escríbalo en el formato propio de OpenSSH (ssh-keygen -p -f &apos;%1&apos;, de OpenSSH 9.6 o posterior) o cree otra clave: ssh-keygen -t ed25519</translation>
    </message>
</context>
<context>
    <name>culvert::KeyMeasurement</name>
    <message>
        <source>No SSH server answers here at %1. This computer needs one (sshd) that takes the other machine&apos;s connection.</source>
        <translation>Aquí no responde ningún servidor SSH en %1. Este equipo necesita uno (sshd) que acepte la conexión del otro equipo.</translation>
    </message>
    <message>
        <source>%1 leads nowhere when it is dialled from here; the key is the one that this computer&apos;s SSH server shows at 127.0.0.1.</source>
        <translation>Si se intenta conectar desde aquí, %1 no lleva a ninguna parte; la clave es la que muestra el servidor SSH de este equipo en 127.0.0.1.</translation>
    </message>
    <message>
        <source>This computer does not know %1 yet; its key is taken as it was shown just now.</source>
        <translation>Este equipo aún no conoce %1; la clave se toma tal como se acaba de mostrar.</translation>
    </message>
    <message>
        <source>%1 does not answer, and its key is not known here.</source>
        <translation>%1 no responde y su clave no se conoce aquí.</translation>
    </message>
    <message>
        <source>%1 was not asked for its key; known_hosts has it.</source>
        <translation>No se pidió la clave de %1; figura en known_hosts.</translation>
    </message>
    <message>
        <source>%1 shows another key than the one that is known here. The script trusts neither.</source>
        <translation>%1 muestra una clave distinta de la que se conoce aquí. El script no confía en ninguna de las dos.</translation>
    </message>
</context>
<context>
    <name>culvert::Keywords</name>
    <message>
        <source>Missing argument.</source>
        <translation>Falta el argumento.</translation>
    </message>
    <message>
        <source>unsupported option &quot;%1&quot;.</source>
        <translation>opción «%1» no admitida.</translation>
    </message>
    <message>
        <source>invalid time value.</source>
        <translation>valor de tiempo no válido.</translation>
    </message>
    <message>
        <source>Bad port &apos;%1&apos;.</source>
        <translation>Puerto «%1» no válido.</translation>
    </message>
    <message>
        <source>Bad number &apos;%1&apos;.</source>
        <translation>Número «%1» no válido.</translation>
    </message>
    <message>
        <source>RekeyLimit too small</source>
        <translation>RekeyLimit demasiado pequeño</translation>
    </message>
    <message>
        <source>keyword %1 empty argument</source>
        <translation>palabra clave %1: argumento vacío</translation>
    </message>
    <message>
        <source>keyword %1 &quot;%2&quot; argument must appear alone.</source>
        <translation>palabra clave %1: el argumento «%2» debe aparecer solo.</translation>
    </message>
    <message>
        <source>too many %1 entries.</source>
        <translation>demasiadas entradas de %1.</translation>
    </message>
    <message>
        <source>Invalid SetEnv.</source>
        <translation>SetEnv no válido.</translation>
    </message>
    <message>
        <source>Bad IPQoS value: %1</source>
        <translation>Valor de IPQoS no válido: %1</translation>
    </message>
    <message>
        <source>Invalid permitted CNAME &quot;%1&quot;</source>
        <translation>CNAME permitido «%1» no válido</translation>
    </message>
    <message>
        <source>missing host in permitremoteopen</source>
        <translation>falta el host en permitremoteopen</translation>
    </message>
    <message>
        <source>bad port number in permitremoteopen</source>
        <translation>número de puerto no válido en permitremoteopen</translation>
    </message>
    <message>
        <source>Invalid environment expansion %1.</source>
        <translation>Expansión de variable de entorno no válida: %1.</translation>
    </message>
    <message>
        <source>Invalid environment name %1.</source>
        <translation>Nombre de variable de entorno no válido: %1.</translation>
    </message>
    <message>
        <source>integer value invalid.</source>
        <translation>valor entero no válido.</translation>
    </message>
    <message>
        <source>Bad mask.</source>
        <translation>Máscara no válida.</translation>
    </message>
    <message>
        <source>Bad escape character.</source>
        <translation>Carácter de escape no válido.</translation>
    </message>
    <message>
        <source>Bad tun device.</source>
        <translation>Dispositivo tun no válido.</translation>
    </message>
    <message>
        <source>Bad ControlPersist argument.</source>
        <translation>Argumento de ControlPersist no válido.</translation>
    </message>
    <message>
        <source>Bad SSH2 cipher spec &apos;%1&apos;.</source>
        <translation>Especificación de cifrado SSH2 «%1» no válida.</translation>
    </message>
    <message>
        <source>Bad SSH2 MAC spec &apos;%1&apos;.</source>
        <translation>Especificación de MAC SSH2 «%1» no válida.</translation>
    </message>
    <message>
        <source>Bad SSH2 KexAlgorithms &apos;%1&apos;.</source>
        <translation>KexAlgorithms de SSH2 «%1» no válido.</translation>
    </message>
    <message>
        <source>Bad key types &apos;%1&apos;.</source>
        <translation>Tipos de clave «%1» no válidos.</translation>
    </message>
</context>
<context>
    <name>culvert::KnownHostsFile</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>line %1 has changed meanwhile</source>
        <translation>la línea %1 ha cambiado entretanto</translation>
    </message>
</context>
<context>
    <name>culvert::Layout</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>fenced</source>
        <translation>acceso cerrado</translation>
    </message>
    <message>
        <source>dials %1</source>
        <translation>se conecta con %1</translation>
    </message>
    <message>
        <source>dials port %1</source>
        <translation>se conecta con el puerto %1</translation>
    </message>
    <message>
        <source>SSH :%1</source>
        <translation>SSH :%1</translation>
    </message>
    <message numerus="yes">
        <source>again in %n s</source>
        <translation>
            <numerusform>nuevo intento en %n&#xa0;s</numerusform>
            <numerusform>nuevo intento en %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>SSH connection</source>
        <translation>conexión SSH</translation>
    </message>
    <message>
        <source>or at one go:</source>
        <translation>o de una sola vez:</translation>
    </message>
    <message>
        <source>On %1:</source>
        <translation>En %1:</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>dials</source>
        <translation>se conecta</translation>
    </message>
    <message>
        <source>◐ can be used by the machine&apos;s network</source>
        <translation>◐ puede usarlo la red del equipo</translation>
    </message>
    <message>
        <source>◎ can be used by everyone who reaches the machine</source>
        <translation>◎ puede usarlo todo el que llegue hasta el equipo</translation>
    </message>
</context>
<context>
    <name>culvert::Limits</name>
    <message>
        <source>Only %1 more files can be opened here, and %2 are needed.</source>
        <translation>Aquí solo se pueden abrir %1 archivos más, y hacen falta %2.</translation>
    </message>
    <message>
        <source>This computer lets the program start no more threads.</source>
        <translation>Este equipo no permite al programa iniciar más hilos.</translation>
    </message>
</context>
<context>
    <name>culvert::LocalForwarder</name>
    <message>
        <source>%1 takes no more clients for now, they wait: %2.</source>
        <translation>%1 no acepta más clientes por ahora, esperan: %2.</translation>
    </message>
</context>
<context>
    <name>culvert::LocalPorts</name>
    <message>
        <source>The name %1, to listen on, is not known on this computer.</source>
        <translation>El nombre %1, en el que escuchar, no se conoce en este equipo.</translation>
    </message>
    <message>
        <source>The socket %1 cannot be opened: %2.</source>
        <translation>No se puede abrir el socket %1: %2.</translation>
    </message>
    <message>
        <source>The socket %1 is in use by another program.</source>
        <translation>Otro programa está usando el socket %1.</translation>
    </message>
    <message>
        <source>Nobody answers on it: remove the file, or set StreamLocalBindUnlink yes.</source>
        <translation>Nadie responde en él: elimine el archivo o establezca StreamLocalBindUnlink yes.</translation>
    </message>
    <message>
        <source>Port %1 on this computer is used by %2 (PID %3).</source>
        <translation>El puerto %1 de este equipo lo usa %2 (PID %3).</translation>
    </message>
    <message>
        <source>Port %1 on this computer (%2) is used by another program.</source>
        <translation>El puerto %1 de este equipo (%2) lo usa otro programa.</translation>
    </message>
    <message>
        <source>Use another port for this tunnel, or stop that program.</source>
        <translation>Use otro puerto para este túnel o detenga ese programa.</translation>
    </message>
    <message>
        <source>Port %1 may only be opened with the administrator&apos;s rights.</source>
        <translation>El puerto %1 solo se puede abrir con permisos de administrador.</translation>
    </message>
    <message>
        <source>Use a port from 1024 on, such as %1 (Linux: or lower net.ipv4.ip_unprivileged_port_start).</source>
        <translation>Use un puerto a partir del 1024, por ejemplo %1 (Linux: o reduzca net.ipv4.ip_unprivileged_port_start).</translation>
    </message>
    <message>
        <source>This computer cannot listen on %1: %2.</source>
        <translation>Este equipo no puede escuchar en %1: %2.</translation>
    </message>
</context>
<context>
    <name>culvert::LogPane</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Copiar las líneas</translation>
    </message>
    <message>
        <source>Whose lines</source>
        <translation>De quién son las líneas</translation>
    </message>
    <message>
        <source>This tunnel</source>
        <translation>Este túnel</translation>
    </message>
    <message>
        <source>All tunnels</source>
        <translation>Todos los túneles</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>Sin detalles</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Words in the log</source>
        <translation>Palabras del registro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Save lines…</source>
        <translation>Guardar las líneas…</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Versions, plan, history and log for somebody who helps, with names and addresses replaced</source>
        <translation>Versiones, plan, historial y registro para quien ayude, con nombres y direcciones sustituidos</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar el registro</translation>
    </message>
</context>
<context>
    <name>culvert::LoginChecks</name>
    <message>
        <source>%1 has let us in.</source>
        <translation>%1 nos ha dejado entrar.</translation>
    </message>
    <message>
        <source>%1 was reached from %2 and has let us in.</source>
        <translation>Se llegó a %1 desde %2 y nos ha dejado entrar.</translation>
    </message>
    <message>
        <source>%1 listens on %2.</source>
        <translation>%1 escucha en %2.</translation>
    </message>
</context>
<context>
    <name>culvert::LoginMeans</name>
    <message>
        <source>There is no key file %1, so it is not offered.</source>
        <translation>No hay ningún archivo de clave %1, por lo que no se ofrece.</translation>
    </message>
    <message>
        <source>Correct the name after -i, or make the key with ssh-keygen.</source>
        <translation>Corrija el nombre que sigue a -i o cree la clave con ssh-keygen.</translation>
    </message>
    <message>
        <source>The key %1 is on a security token; an agent must have it.</source>
        <translation>La clave %1 está en una llave de seguridad; un agente debe tenerla.</translation>
    </message>
    <message>
        <source>The key file %1 can be read.</source>
        <translation>El archivo de clave %1 se puede leer.</translation>
    </message>
    <message>
        <source>%1 is a public key; an agent must have its private half.</source>
        <translation>%1 es una clave pública; un agente debe tener su mitad privada.</translation>
    </message>
    <message>
        <source>No agent is known here: neither the service ssh-agent nor Pageant runs, and SSH_AUTH_SOCK is not set.</source>
        <translation>Aquí no se conoce ningún agente: no se ejecutan ni el servicio ssh-agent ni Pageant, y SSH_AUTH_SOCK no está definido.</translation>
    </message>
    <message>
        <source>Start it (as administrator: Set-Service ssh-agent -StartupType Automatic; Start-Service ssh-agent), or correct IdentityAgent or SSH_AUTH_SOCK.</source>
        <translation>Inícielo (como administrador: Set-Service ssh-agent -StartupType Automatic; Start-Service ssh-agent) o corrija IdentityAgent o SSH_AUTH_SOCK.</translation>
    </message>
    <message>
        <source>No agent is known here (SSH_AUTH_SOCK is not set).</source>
        <translation>Aquí no se conoce ningún agente (SSH_AUTH_SOCK no está definido).</translation>
    </message>
    <message>
        <source>Start it, or correct IdentityAgent or SSH_AUTH_SOCK.</source>
        <translation>Inícielo o corrija IdentityAgent o SSH_AUTH_SOCK.</translation>
    </message>
    <message>
        <source>The agent at %1 gives no keys: %2.</source>
        <translation>El agente en %1 no entrega claves: %2.</translation>
    </message>
    <message>
        <source>The agent answers and has no key.</source>
        <translation>El agente responde y no tiene ninguna clave.</translation>
    </message>
    <message>
        <source>The agent answers and has %1.</source>
        <translation>El agente responde y tiene %1.</translation>
    </message>
</context>
<context>
    <name>culvert::LoginPage</name>
    <message>
        <source>Identity files</source>
        <translation>Archivos de identidad</translation>
    </message>
    <message>
        <source>Jump hosts</source>
        <translation>Hosts de salto</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Archivo de configuración</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>When the connection is lost</source>
        <translation>Cuando se pierde la conexión</translation>
    </message>
    <message>
        <source>ssh&apos;s own: ~/.ssh/id_ed25519 and the like, or the agent</source>
        <translation>los de ssh: ~/.ssh/id_ed25519 y similares, o el agente</translation>
    </message>
    <message>
        <source>user@host:port, several with commas</source>
        <translation>usuario@host:puerto, varios separados por comas</translation>
    </message>
    <message>
        <source>socks5://user@host:port or http://host:port; empty: none</source>
        <translation>socks5://usuario@host:puerto o http://host:puerto; vacío: ninguno</translation>
    </message>
    <message>
        <source>~/.ssh/config; none for no file</source>
        <translation>~/.ssh/config; none para ningún archivo</translation>
    </message>
    <message>
        <source>One a line, as in ssh_config:
ServerAliveInterval 30</source>
        <translation>Una por línea, como en ssh_config:
ServerAliveInterval 30</translation>
    </message>
    <message>
        <source>Connect again (the default)</source>
        <translation>Volver a conectar (predeterminado)</translation>
    </message>
    <message>
        <source>Connect again, always</source>
        <translation>Volver a conectar siempre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Bajo demanda</translation>
    </message>
    <message>
        <source>Dial only when a program opens one of its ports here</source>
        <translation>Conectar solo cuando un programa abra aquí uno de sus puertos</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>&amp;Elegir archivo…</translation>
    </message>
    <message>
        <source>&amp;Identity files</source>
        <translation>Archivos de &amp;identidad</translation>
    </message>
    <message>
        <source>&amp;Jump hosts</source>
        <translation>&amp;Hosts de salto</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Configuration &amp;file</source>
        <translation>Archivo de &amp;configuración</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Opciones</translation>
    </message>
    <message>
        <source>When &amp;lost</source>
        <translation>Si se &amp;pierde</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a keyword and its value.</source>
        <translation>«%1» no es una palabra clave con su valor.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Start by itself</source>
        <translation>Inicio automático</translation>
    </message>
    <message>
        <source>Start by itself when Culvert starts</source>
        <translation>Iniciar automáticamente cuando se inicie Culvert</translation>
    </message>
    <message>
        <source>SSH connections</source>
        <translation>Conexiones SSH</translation>
    </message>
    <message>
        <source>Clients are spread over so many: for long lines that lose packets, and many cores</source>
        <translation>Los clientes se reparten entre todas ellas: para líneas largas que pierden paquetes y para muchos núcleos</translation>
    </message>
    <message>
        <source>SSH conn&amp;ections</source>
        <translation>Conexiones &amp;SSH</translation>
    </message>
</context>
<context>
    <name>culvert::MachineFields</name>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>SSH &amp;port</source>
        <translation>Puerto &amp;SSH</translation>
    </message>
    <message>
        <source>Router&apos;s &amp;address</source>
        <translation>&amp;Dirección del router</translation>
    </message>
    <message>
        <source>Router&apos;s &amp;port</source>
        <translation>&amp;Puerto del router</translation>
    </message>
    <message>
        <source>as you call it</source>
        <translation>como usted lo llama</translation>
    </message>
    <message>
        <source>as one reaches it from outside</source>
        <translation>tal como se llega a él desde fuera</translation>
    </message>
    <message>
        <source>a name or an address</source>
        <translation>un nombre o una dirección</translation>
    </message>
    <message>
        <source>a name of ~/.ssh/config, or an address</source>
        <translation>un nombre de ~/.ssh/config o una dirección</translation>
    </message>
    <message>
        <source>who logs in there</source>
        <translation>quien inicia sesión allí</translation>
    </message>
    <message>
        <source>Still needed: %1 (%2)</source>
        <translation>Aún falta: %1 (%2)</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número de 1 a 65535.</translation>
    </message>
</context>
<context>
    <name>culvert::MachineName</name>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>this computer</source>
        <comment>dative</comment>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>the other machine</source>
        <translation>el otro equipo</translation>
    </message>
    <message>
        <source>the other machine</source>
        <comment>dative</comment>
        <translation>el otro equipo</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>the server</source>
        <comment>dative</comment>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>a third host</source>
        <translation>un tercer host</translation>
    </message>
    <message>
        <source>a third host</source>
        <comment>dative</comment>
        <translation>un tercer host</translation>
    </message>
    <message>
        <source>your router</source>
        <translation>su router</translation>
    </message>
    <message>
        <source>your router</source>
        <comment>dative</comment>
        <translation>su router</translation>
    </message>
    <message>
        <source>their router</source>
        <translation>el otro router</translation>
    </message>
    <message>
        <source>their router</source>
        <comment>dative</comment>
        <translation>el otro router</translation>
    </message>
    <message>
        <source>&apos;%1&apos; runs on %2, not on this computer. Its page in the window has the script for %2.</source>
        <translation>«%1» se ejecuta en %2, no en este equipo. Su página en la ventana contiene el script para %2.</translation>
    </message>
</context>
<context>
    <name>culvert::MachinesPage</name>
    <message>
        <source>&amp;The machine that dials</source>
        <translation>&amp;Equipo que se conecta</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>In front of it</source>
        <translation>Delante de él</translation>
    </message>
    <message>
        <source>The machine it &amp;dials</source>
        <translation>Equipo &amp;contactado</translation>
    </message>
    <message>
        <source>as its host</source>
        <translation>como su host</translation>
    </message>
    <message>
        <source>The machine with the ser&amp;vice</source>
        <translation>Equipo del ser&amp;vicio</translation>
    </message>
    <message>
        <source>as in the forward</source>
        <translation>como en el reenvío</translation>
    </message>
    <message>
        <source>They are for the picture, and for what is exported for the other machine; this one&apos;s ssh needs none of them.</source>
        <translation>Sirven para la imagen y para lo que se exporta para el otro equipo; el ssh de este equipo no los necesita.</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>a router&apos;s name; empty: none</source>
        <translation>nombre de un router; vacío: ninguno</translation>
    </message>
    <message>
        <source>lets nobody in</source>
        <translation>no deja entrar a nadie</translation>
    </message>
    <message>
        <source>Lets nobody in</source>
        <translation>No deja entrar a nadie</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>sin regla</translation>
    </message>
    <message>
        <source>port </source>
        <translation>puerto </translation>
    </message>
    <message>
        <source>The router&apos;s port that leads to the machine&apos;s SSH port</source>
        <translation>El puerto del router que lleva al puerto SSH del equipo</translation>
    </message>
    <message>
        <source>The router&apos;s port</source>
        <translation>El puerto del router</translation>
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
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 dice: %2</translation>
    </message>
    <message>
        <source>What was copied is no ssh command and no tunnel.</source>
        <translation>Lo copiado no es un comando ssh ni un túnel.</translation>
    </message>
    <message numerus="yes">
        <source>%n new host(s) in ~/.ssh/config</source>
        <translation>
            <numerusform>%n host nuevo en ~/.ssh/config</numerusform>
            <numerusform>%n hosts nuevos en ~/.ssh/config</numerusform>
        </translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Ver…</translation>
    </message>
    <message>
        <source>The saved tunnels cannot be read, and nothing is changed until they can. %1</source>
        <translation>No se pueden leer los túneles guardados, y no se cambia nada mientras no se pueda. %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Space: starts or stops the tunnel in the list</source>
        <translation>Espacio: inicia o detiene el túnel en la lista</translation>
    </message>
    <message>
        <source>Shift+F10: what can be done with it</source>
        <translation>Mayús+F10: lo que se puede hacer con él</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Culvert</source>
        <translation>Acerca de Culvert</translation>
    </message>
    <message>
        <source>Culvert %1</source>
        <translation>Culvert %1</translation>
    </message>
    <message>
        <source>SSH tunnels you can see and trust.
Free software under the MIT licence.</source>
        <translation>Túneles SSH que se ven y en los que se puede confiar.
Software libre bajo la licencia MIT.</translation>
    </message>
</context>
<context>
    <name>culvert::MatchBlock</name>
    <message>
        <source>Shell &quot;%1&quot; is not executable</source>
        <translation>El shell «%1» no es ejecutable</translation>
    </message>
    <message>
        <source>match exec &apos;%1&apos; error</source>
        <translation>error en match exec «%1»</translation>
    </message>
    <message>
        <source>invalid match address list &apos;%1&apos;</source>
        <translation>lista de direcciones «%1» no válida en Match</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be combined with other Match attributes</source>
        <translation>«%1» no se puede combinar con otros atributos de Match</translation>
    </message>
    <message>
        <source>Missing Match criteria for %1</source>
        <translation>Falta el criterio de Match para %1</translation>
    </message>
    <message>
        <source>Unsupported Match attribute %1</source>
        <translation>Atributo de Match %1 no admitido</translation>
    </message>
    <message>
        <source>One or more attributes required for Match</source>
        <translation>Match requiere al menos un atributo</translation>
    </message>
</context>
<context>
    <name>culvert::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>culvert::NewTunnelsPage</name>
    <message>
        <source>Keep-alive every</source>
        <translation>Mensaje keep-alive cada</translation>
    </message>
    <message>
        <source>as ssh_config says</source>
        <translation>como en ssh_config</translation>
    </message>
    <message>
        <source>Bind address</source>
        <translation>Dirección de escucha</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>solo este equipo</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>Archivos de clave</translation>
    </message>
    <message>
        <source>Dial again by itself</source>
        <translation>Volver a conectar automáticamente</translation>
    </message>
    <message>
        <source>Prefer AES, which most processors do in hardware</source>
        <translation>Preferir AES, que la mayoría de los procesadores ejecutan por hardware</translation>
    </message>
    <message>
        <source>Compress, for slow lines</source>
        <translation>Comprimir, para líneas lentas</translation>
    </message>
    <message>
        <source>For tunnels that are made from now on. Each can be changed in its own settings.</source>
        <translation>Para los túneles que se creen a partir de ahora. Cada uno se puede cambiar en sus propios ajustes.</translation>
    </message>
</context>
<context>
    <name>culvert::Notices</name>
    <message>
        <source>&apos;%1&apos; is up</source>
        <translation>«%1» está activo</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are up</source>
        <translation>
            <numerusform>%n túnel está activo</numerusform>
            <numerusform>%n túneles están activos</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is lost</source>
        <translation>«%1» se ha interrumpido</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are lost</source>
        <translation>
            <numerusform>%n túnel se ha interrumpido</numerusform>
            <numerusform>%n túneles se han interrumpido</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is back</source>
        <translation>«%1» vuelve a estar activo</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are back</source>
        <translation>
            <numerusform>%n túnel vuelve a estar activo</numerusform>
            <numerusform>%n túneles vuelven a estar activos</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs you</source>
        <translation>«%1» requiere su atención</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) need you</source>
        <translation>
            <numerusform>%n túnel requiere su atención</numerusform>
            <numerusform>%n túneles requieren su atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::NoticesPage</name>
    <message>
        <source>Culvert tells you when a tunnel</source>
        <translation>Culvert le avisa cuando un túnel</translation>
    </message>
    <message>
        <source>needs you: a question, or a failure that stays</source>
        <translation>requiere su atención: una pregunta o un fallo que persiste</translation>
    </message>
    <message>
        <source>is lost</source>
        <translation>está interrumpido</translation>
    </message>
    <message>
        <source>for longer than</source>
        <translation>durante más de</translation>
    </message>
    <message>
        <source>is back again</source>
        <translation>vuelve a estar activo</translation>
    </message>
    <message>
        <source>is up for the first time</source>
        <translation>está activo por primera vez</translation>
    </message>
    <message>
        <source>Nothing is told of a tunnel that you are looking at, and what happens to several at once is told once.</source>
        <translation>No se avisa de un túnel que usted esté viendo, y lo que afecta a varios a la vez se avisa una sola vez.</translation>
    </message>
</context>
<context>
    <name>culvert::Notifications</name>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>culvert::Options</name>
    <message>
        <source>SSH tunnels you can see and trust</source>
        <translation>Túneles SSH que se ven y en los que se puede confiar</translation>
    </message>
    <message>
        <source>Keep tunnels and settings in this folder.</source>
        <translation>Guardar los túneles y los ajustes en esta carpeta.</translation>
    </message>
    <message>
        <source>Show no window: only the icon in the tray, or a minimised window.</source>
        <translation>No mostrar ninguna ventana: solo el icono en la bandeja del sistema, o una ventana minimizada.</translation>
    </message>
    <message>
        <source>Start this tunnel; may be given several times.</source>
        <translation>Iniciar este túnel; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Make a new tunnel.</source>
        <translation>Crear un túnel.</translation>
    </message>
    <message>
        <source>Start all tunnels.</source>
        <translation>Iniciar todos los túneles.</translation>
    </message>
    <message>
        <source>Stop all tunnels.</source>
        <translation>Detener todos los túneles.</translation>
    </message>
    <message>
        <source>Open this: a file with tunnels or hosts, ssh://host or culvert://NAME.</source>
        <translation>Abrir esto: un archivo con túneles o hosts, ssh://host o culvert://NAME.</translation>
    </message>
</context>
<context>
    <name>culvert::OtherEnd</name>
    <message>
        <source>Runs on %1</source>
        <translation>Se ejecuta en %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Esperando la conexión desde %1</translation>
    </message>
    <message>
        <source>Runs on %1; nothing answers behind it</source>
        <translation>Se ejecuta en %1; detrás no responde nada</translation>
    </message>
    <message>
        <source>Runs on %1; its port answers here</source>
        <translation>Se ejecuta en %1; su puerto responde aquí</translation>
    </message>
    <message>
        <source>Whether %1 does its part cannot be seen from this computer.</source>
        <translation>Desde este equipo no se puede ver si %1 hace su parte.</translation>
    </message>
    <message>
        <source>Start the tunnel: only through it can be seen whether %1 is there.</source>
        <translation>Inicie el túnel: solo a través de él se puede ver si %1 está ahí.</translation>
    </message>
    <message>
        <source>Nothing of %1 is at %2 yet. It comes when %1 runs the script below and its key is allowed there.</source>
        <translation>En %2 aún no se ha recibido nada desde %1. Llegará cuando %1 ejecute el script de abajo y su clave esté autorizada allí.</translation>
    </message>
    <message>
        <source>Nothing listens on port %2 of this computer yet. %1 opens it when it runs the script below and its key is allowed here.</source>
        <translation>Nada escucha aún en el puerto %2 de este equipo. Lo abrirá %1 cuando ejecute el script de abajo y su clave esté autorizada aquí.</translation>
    </message>
    <message>
        <source>%1 is connected, but what it should lead to does not answer: is the service running there?</source>
        <translation>La conexión con %1 está establecida, pero aquello a lo que debería llevar no responde: ¿está en marcha allí el servicio?</translation>
    </message>
    <message>
        <source>%1 is connected: port %2 is open and waits for a client to speak.</source>
        <translation>La conexión con %1 está establecida: el puerto %2 está abierto y espera a que hable un cliente.</translation>
    </message>
    <message>
        <source>%1 is connected: port %2 leads to it and answers.</source>
        <translation>La conexión con %1 está establecida: el puerto %2 lleva hasta allí y responde.</translation>
    </message>
</context>
<context>
    <name>culvert::OtherPane</name>
    <message>
        <source>Look &amp;now</source>
        <translation>Comprobar &amp;ahora</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is on the clipboard.</source>
        <translation>«%1» está en el portapapeles.</translation>
    </message>
    <message>
        <source>Script and key</source>
        <translation>Script y clave</translation>
    </message>
    <message>
        <source>What runs there</source>
        <translation>Qué sistema hay allí</translation>
    </message>
    <message>
        <source>Copy the &amp;script</source>
        <translation>Copiar el &amp;script</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>The script is on the clipboard: paste it as a whole into a shell on %1.</source>
        <translation>El script está en el portapapeles: péguelo entero en un shell en %1.</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>Guardar el script</translation>
    </message>
    <message>
        <source>The key that the script prints</source>
        <translation>La clave que muestra el script</translation>
    </message>
    <message>
        <source>ssh-ed25519 AAAA…</source>
        <comment>a public key</comment>
        <translation>ssh-ed25519 AAAA…</translation>
    </message>
    <message>
        <source>&amp;Allow…</source>
        <translation>A&amp;utorizar…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Asking the server for its key…</source>
        <translation>Pidiendo al servidor su clave…</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>Conexión establecida con %1</translation>
    </message>
    <message>
        <source>%1 has a part in this</source>
        <translation>En este túnel también participa %1</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Esperando la conexión desde %1…</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Respuesta recibida: %1</translation>
    </message>
    <message>
        <source>Open &amp;terminal</source>
        <translation>Abrir una &amp;terminal</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Abrir en el &amp;navegador</translation>
    </message>
    <message>
        <source>1. On %1: paste this script as a whole into a shell</source>
        <translation>1. En %1: pegue este script entero en un shell</translation>
    </message>
    <message>
        <source>2. Here: paste the key that the script prints, so that %1 lets it in</source>
        <translation>2. Aquí: pegue la clave que muestra el script, para que %1 la deje entrar</translation>
    </message>
    <message>
        <source>No terminal program was found. &apos;%1&apos; is on the clipboard.</source>
        <translation>No se encontró ningún programa de terminal. «%1» está en el portapapeles.</translation>
    </message>
    <message>
        <source>No browser could be opened. &apos;%1&apos; is on the clipboard.</source>
        <translation>No se pudo abrir ningún navegador. «%1» está en el portapapeles.</translation>
    </message>
    <message>
        <source>Add this line to ~/.ssh/authorized_keys of %1. It allows this tunnel and nothing else:</source>
        <translation>Añada esta línea a ~/.ssh/authorized_keys de %1. Permite este túnel y nada más:</translation>
    </message>
</context>
<context>
    <name>culvert::OurHolders</name>
    <message>
        <source>Port %1 on this computer is held by your tunnel &apos;%2&apos;.</source>
        <translation>El puerto %1 de este equipo lo ocupa su túnel «%2».</translation>
    </message>
</context>
<context>
    <name>culvert::Peer</name>
    <message>
        <source>local process</source>
        <translation>proceso local</translation>
    </message>
</context>
<context>
    <name>culvert::PendingTarget</name>
    <message>
        <source>The client left before %1 had answered.</source>
        <translation>El cliente se marchó antes de que %1 respondiera.</translation>
    </message>
</context>
<context>
    <name>culvert::PictureItems</name>
    <message>
        <source>SSH connection, %1 to %2, %3</source>
        <translation>Conexión SSH, %1 hacia %2, estado: %3</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1, %2 hacia %3, estado: %4</translation>
    </message>
    <message>
        <source>It was checked and is in order.</source>
        <translation>Se ha comprobado y está en orden.</translation>
    </message>
</context>
<context>
    <name>culvert::PictureMenu</name>
    <message>
        <source>PNG image</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Mermaid diagram</source>
        <translation>Diagrama Mermaid</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <source>&amp;Keep it still</source>
        <translation>Sin a&amp;nimación</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>La imagen está en el portapapeles.</translation>
    </message>
    <message>
        <source>Copy as i&amp;mage</source>
        <translation>Copiar como i&amp;magen</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>Copy as M&amp;ermaid</source>
        <translation>Copiar como Me&amp;rmaid</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>%1 was not written: choose a name that ends in .png, .svg, .txt or .mmd.</source>
        <translation>No se escribió %1: elija un nombre que termine en .png, .svg, .txt o .mmd.</translation>
    </message>
</context>
<context>
    <name>culvert::Plan</name>
    <message>
        <source>%1: ProxyCommand - is not supported.</source>
        <translation>%1: «ProxyCommand -» no se admite.</translation>
    </message>
    <message>
        <source>More than %1 jump hosts, or a loop, on the way to %2.</source>
        <translation>Más de %1 hosts de salto, o un bucle, en el camino hacia %2.</translation>
    </message>
    <message>
        <source>This build cannot listen on the server&apos;s Unix socket %1: it is linked to the shared libssh, which lacks that function.</source>
        <translation>Esta versión no puede escuchar en el socket Unix %1 del servidor: está enlazada con la libssh compartida, que carece de esa función.</translation>
    </message>
    <message>
        <source>%1 was imported and may run commands on this computer, which nobody allowed: %2</source>
        <translation>%1 se importó y puede ejecutar en este equipo comandos que nadie ha permitido: %2</translation>
    </message>
</context>
<context>
    <name>culvert::Planner</name>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>the other machine</source>
        <translation>el otro equipo</translation>
    </message>
    <message>
        <source>a third host</source>
        <translation>un tercer host</translation>
    </message>
    <message>
        <source>your router</source>
        <translation>su router</translation>
    </message>
    <message>
        <source>their router</source>
        <translation>el otro router</translation>
    </message>
    <message>
        <source>Since %1 can reach %2, %1 dials.</source>
        <translation>Como desde %1 se llega hasta %2, %1 inicia la conexión.</translation>
    </message>
    <message>
        <source>A rule on %3 leads to %2, so %1 dials %3.</source>
        <translation>Una regla en %3 lleva hasta %2, así que %1 se conecta con %3.</translation>
    </message>
    <message>
        <source>Nothing gets in at %2, but %2 can reach %1: so %2 dials, and the tunnel runs backwards through its connection.</source>
        <translation>En %2 no entra nada, pero desde %2 se llega hasta %1: así que %2 inicia la conexión, y el túnel pasa en sentido inverso por ella.</translation>
    </message>
    <message>
        <source>Nothing gets in at %2, but a rule on %3 leads to %1: so %2 dials %3, and the tunnel runs backwards through its connection.</source>
        <translation>En %2 no entra nada, pero una regla en %3 lleva hasta %1: así que %2 se conecta con %3, y el túnel pasa en sentido inverso por esa conexión.</translation>
    </message>
    <message>
        <source>Nothing gets in at either end, so both dial %1, and the tunnel is joined there.</source>
        <translation>En ninguno de los dos extremos entra nada, así que ambos se conectan con %1 y allí se une el túnel.</translation>
    </message>
    <message>
        <source>Neither machine can reach the other. It takes a third host that both can reach: any small rented server with SSH will do.</source>
        <translation>Ninguno de los dos equipos puede llegar hasta el otro. Hace falta un tercer host al que lleguen ambos: sirve cualquier pequeño servidor alquilado con SSH.</translation>
    </message>
    <message>
        <source>Can you reach %2 from %1, for instance with ssh or ping?</source>
        <translation>¿Puede llegar hasta %2 desde %1, por ejemplo con ssh o ping?</translation>
    </message>
    <message>
        <source>Can you add a port forward on the router in front of %1?</source>
        <translation>¿Puede añadir un reenvío de puerto en el router que está ante %1?</translation>
    </message>
    <message>
        <source>Can %2 reach %1, and does %1 run an SSH server?</source>
        <translation>¿Se puede llegar hasta %1 desde %2, y hay un servidor SSH en marcha en %1?</translation>
    </message>
    <message>
        <source>Is there a host that both %1 and %2 can reach, and where you can log in?</source>
        <translation>¿Hay un host al que se pueda llegar tanto desde %1 como desde %2, y en el que usted pueda iniciar sesión?</translation>
    </message>
</context>
<context>
    <name>culvert::PortsCheck</name>
    <message>
        <source>Port %1 on this computer is free. %2</source>
        <translation>El puerto %1 de este equipo está libre. %2</translation>
    </message>
    <message>
        <source>Only programs on this computer will reach it.</source>
        <translation>Solo lo alcanzarán los programas de este equipo.</translation>
    </message>
    <message>
        <source>Other computers that reach this one will reach it.</source>
        <translation>Lo alcanzarán los demás equipos que lleguen hasta este.</translation>
    </message>
    <message>
        <source>The socket %1 is in use by another program.</source>
        <translation>Otro programa está usando el socket %1.</translation>
    </message>
    <message>
        <source>There is a file at %1 already.</source>
        <translation>Ya hay un archivo en %1.</translation>
    </message>
    <message>
        <source>Nobody answers on it: remove the file, or set StreamLocalBindUnlink yes.</source>
        <translation>Nadie responde en él: elimine el archivo o establezca StreamLocalBindUnlink yes.</translation>
    </message>
    <message>
        <source>The folder of %1 is missing or not writable.</source>
        <translation>La carpeta de %1 no existe o no permite escribir en ella.</translation>
    </message>
    <message>
        <source>The socket %1 can be made.</source>
        <translation>Se puede crear el socket %1.</translation>
    </message>
</context>
<context>
    <name>culvert::PosixSetup</name>
    <message>
        <source>It ends when you log out. To keep it: sudo loginctl enable-linger $(id -un)</source>
        <translation>Termina al cerrar la sesión. Para mantenerlo: sudo loginctl enable-linger $(id -un)</translation>
    </message>
    <message>
        <source>systemd has no manager for this user (systemctl --user). Take the script for a plain shell.</source>
        <translation>systemd no tiene un gestor para este usuario (systemctl --user). Use el script para un shell sencillo.</translation>
    </message>
    <message>
        <source>There is no crontab here: start it again by hand after a restart of the machine.</source>
        <translation>Aquí no hay crontab: vuelva a iniciarlo a mano después de reiniciar el equipo.</translation>
    </message>
</context>
<context>
    <name>culvert::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Saved passwords</source>
        <translation>Contraseñas guardadas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>New tunnels</source>
        <translation>Túneles nuevos</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
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
        <translation>contiene un carácter de control</translation>
    </message>
    <message>
        <source>must not begin with &apos;-&apos;</source>
        <translation>no debe empezar por «-»</translation>
    </message>
    <message>
        <source>the other machine</source>
        <translation>el otro equipo</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Hace falta un nombre.</translation>
    </message>
    <message>
        <source>The name has a control character.</source>
        <translation>El nombre contiene un carácter de control.</translation>
    </message>
    <message>
        <source>A host is needed.</source>
        <translation>Hace falta un host.</translation>
    </message>
    <message>
        <source>The host %1.</source>
        <translation>El nombre del host %1.</translation>
    </message>
    <message>
        <source>The host has a space in it.</source>
        <translation>El nombre del host contiene un espacio.</translation>
    </message>
    <message>
        <source>The user %1.</source>
        <translation>El nombre de usuario %1.</translation>
    </message>
    <message>
        <source>The name of a machine has a control character.</source>
        <translation>El nombre de un equipo contiene un carácter de control.</translation>
    </message>
    <message>
        <source>A SOCKS forward has no target.</source>
        <translation>Un reenvío SOCKS no tiene destino.</translation>
    </message>
    <message>
        <source>The target is missing.</source>
        <translation>Falta el destino.</translation>
    </message>
    <message>
        <source>The target&apos;s port is missing.</source>
        <translation>Falta el puerto del destino.</translation>
    </message>
    <message>
        <source>A tunnel has 1 to %1 SSH connections.</source>
        <translation>Un túnel tiene de 1 a %1 conexiones SSH.</translation>
    </message>
</context>
<context>
    <name>culvert::ProfileDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>New tunnel</source>
        <translation>Nuevo túnel</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Túnel</translation>
    </message>
    <message>
        <source>Login and options</source>
        <translation>Inicio de sesión y opciones</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>From ssh_config</source>
        <translation>De ssh_config</translation>
    </message>
    <message>
        <source>The ssh command that it comes to</source>
        <translation>El comando ssh que resulta</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Another tunnel has this name.</source>
        <translation>Otro túnel tiene este nombre.</translation>
    </message>
    <message>
        <source>Also %1 %2, from %3</source>
        <translation>También %1 %2, de %3</translation>
    </message>
    <message>
        <source>Chec&amp;k first</source>
        <translation>Com&amp;probar antes</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Comprobar antes</translation>
    </message>
</context>
<context>
    <name>culvert::ProfileJson</name>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>line 1, column 1: an object is expected</source>
        <translation>línea 1, columna 1: se espera un objeto</translation>
    </message>
    <message>
        <source>is not a port</source>
        <translation>no es un puerto</translation>
    </message>
    <message>
        <source>must hold text only</source>
        <translation>solo debe contener texto</translation>
    </message>
    <message>
        <source>must hold no empty text</source>
        <translation>no debe contener texto vacío</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>debe ser un objeto</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known</source>
        <translation>«%1» es desconocido</translation>
    </message>
    <message>
        <source>has the wrong type</source>
        <translation>tiene un tipo incorrecto</translation>
    </message>
    <message>
        <source>is not a whole number from 1 to %1</source>
        <translation>no es un número entero de 1 a %1</translation>
    </message>
</context>
<context>
    <name>culvert::ProfileList</name>
    <message>
        <source>Tunnels</source>
        <translation>Túneles</translation>
    </message>
    <message>
        <source>No tunnel matches &apos;%1&apos;. Esc shows all again.</source>
        <translation>Ningún túnel coincide con «%1». Esc vuelve a mostrarlos todos.</translation>
    </message>
</context>
<context>
    <name>culvert::ProfileModel</name>
    <message>
        <source>%1; a change waits</source>
        <comment>state</comment>
        <translation>%1; hay un cambio pendiente</translation>
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
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>There is already a tunnel named &apos;%1&apos;.</source>
        <translation>Ya hay un túnel llamado «%1».</translation>
    </message>
    <message>
        <source>There is no such tunnel any more.</source>
        <translation>Ese túnel ya no existe.</translation>
    </message>
</context>
<context>
    <name>culvert::ProgramsPage</name>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>el del sistema</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Command lines. The address, or the command to run, is added at the end: &apos;firefox --new-window&apos;, &apos;konsole -e&apos;.</source>
        <translation>Líneas de comandos. La dirección, o el comando que se va a ejecutar, se añade al final: «firefox --new-window», «konsole -e».</translation>
    </message>
</context>
<context>
    <name>culvert::Prover</name>
    <message>
        <source>The check was not answered in time.</source>
        <translation>La comprobación no recibió respuesta a tiempo.</translation>
    </message>
    <message>
        <source>The far side has reached %1.</source>
        <translation>El otro extremo ha alcanzado %1.</translation>
    </message>
    <message>
        <source>The far side makes connections for this proxy.</source>
        <translation>El otro extremo establece conexiones para este proxy.</translation>
    </message>
    <message>
        <source>Nothing answers on %1, as seen from the far side.</source>
        <translation>Nada responde en %1, visto desde el otro extremo.</translation>
    </message>
    <message>
        <source>The server does not allow this to be checked.</source>
        <translation>El servidor no permite esta comprobación.</translation>
    </message>
    <message>
        <source>The server forbids connections to %1, to clients as well. Its AllowTcpForwarding, PermitOpen or the key&apos;s permitopen decide that.</source>
        <translation>El servidor prohíbe las conexiones hacia %1, también a los clientes. Eso lo deciden su AllowTcpForwarding, su PermitOpen o el permitopen de la clave.</translation>
    </message>
    <message>
        <source>Another program on the server answers on port %1.</source>
        <translation>Otro programa del servidor responde en el puerto %1.</translation>
    </message>
    <message>
        <source>Stop that program on the server, or use another port.</source>
        <translation>Detenga ese programa en el servidor o use otro puerto.</translation>
    </message>
    <message>
        <source>%1 has not answered this computer so far.</source>
        <translation>%1 no ha respondido a este equipo hasta ahora.</translation>
    </message>
    <message>
        <source>Nothing answers on %1 at the server.</source>
        <translation>Nada responde en %1 en el servidor.</translation>
    </message>
    <message>
        <source>A connection to %1 at the server came back here and reached the target.</source>
        <translation>Una conexión con %1 en el servidor volvió hasta aquí y alcanzó el destino.</translation>
    </message>
    <message>
        <source>The port is open to the server&apos;s whole network although only the server itself was asked for (GatewayPorts yes).</source>
        <translation>El puerto está abierto a toda la red del servidor, aunque solo se pidió para el propio servidor (GatewayPorts yes).</translation>
    </message>
    <message>
        <source>Stop the tunnel if that is not wanted; on the server set GatewayPorts to no or clientspecified.</source>
        <translation>Detenga el túnel si no es lo que quiere; en el servidor, ponga GatewayPorts en no o clientspecified.</translation>
    </message>
    <message>
        <source>Only the server itself reaches the port: its GatewayPorts does not allow more.</source>
        <translation>Solo el propio servidor alcanza el puerto: su GatewayPorts no permite más.</translation>
    </message>
    <message>
        <source>On the server set GatewayPorts to clientspecified, or reach the port through a tunnel to the server.</source>
        <translation>En el servidor, ponga GatewayPorts en clientspecified, o acceda al puerto por un túnel hacia el servidor.</translation>
    </message>
</context>
<context>
    <name>culvert::Proxy</name>
    <message>
        <source>A proxy is written socks5://host:port or http://host:port.</source>
        <translation>Un proxy se escribe socks5://host:puerto o http://host:puerto.</translation>
    </message>
    <message>
        <source>The proxy&apos;s host or port is not valid.</source>
        <translation>El host o el puerto del proxy no es válido.</translation>
    </message>
    <message>
        <source>A proxy&apos;s password is asked for, or kept in the keychain; it must not stand in the address.</source>
        <translation>La contraseña de un proxy se pregunta o se guarda en el llavero; no debe figurar en la dirección.</translation>
    </message>
    <message>
        <source>Nothing may follow the proxy&apos;s host and port.</source>
        <translation>Nada puede seguir al host y al puerto del proxy.</translation>
    </message>
</context>
<context>
    <name>culvert::ProxyCommand</name>
    <message>
        <source>Run the proxy command by hand, and see what it says.</source>
        <translation>Ejecute el comando de proxy a mano y vea qué dice.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Dijo: %1</translation>
    </message>
    <message>
        <source>The proxy command %1 was ended by signal %2.</source>
        <translation>El comando de proxy %1 terminó por la señal %2.</translation>
    </message>
    <message>
        <source>The proxy command %1 ended with code %2.</source>
        <translation>El comando de proxy %1 terminó con el código %2.</translation>
    </message>
</context>
<context>
    <name>culvert::ProxyHandshake</name>
    <message>
        <source>SOCKS has no room for names or passwords that long.</source>
        <translation>SOCKS no tiene espacio para nombres o contraseñas tan largos.</translation>
    </message>
    <message>
        <source>%1 does not answer as a SOCKS5 proxy.</source>
        <translation>%1 no responde como un proxy SOCKS5.</translation>
    </message>
    <message>
        <source>%1 does not allow connections to %2.</source>
        <translation>%1 no permite conexiones hacia %2.</translation>
    </message>
    <message>
        <source>%1 cannot reach %2.</source>
        <translation>%1 no puede llegar a %2.</translation>
    </message>
    <message>
        <source>%1 reached %2, which refuses connections.</source>
        <translation>%1 llegó a %2, que rechaza las conexiones.</translation>
    </message>
    <message>
        <source>%1 got no answer from %2.</source>
        <translation>%1 no recibió respuesta de %2.</translation>
    </message>
    <message>
        <source>%1 did not connect to %2; its reason has the number %3.</source>
        <translation>%1 no conectó con %2; el motivo tiene el número %3.</translation>
    </message>
    <message>
        <source>%1 does not answer as an HTTP proxy.</source>
        <translation>%1 no responde como un proxy HTTP.</translation>
    </message>
    <message>
        <source>%1 does not accept the login.</source>
        <translation>%1 no acepta el inicio de sesión.</translation>
    </message>
    <message>
        <source>%1 wants a login.</source>
        <translation>%1 exige un inicio de sesión.</translation>
    </message>
    <message>
        <source>Put the user&apos;s name into the proxy&apos;s address: socks5://user@host:port.</source>
        <translation>Ponga el nombre de usuario en la dirección del proxy: socks5://usuario@host:puerto.</translation>
    </message>
    <message>
        <source>The proxy %1</source>
        <translation>El proxy %1</translation>
    </message>
</context>
<context>
    <name>culvert::ProxyTunnel</name>
    <message>
        <source>The proxy %1 took the connection, but does not answer.</source>
        <translation>El proxy %1 aceptó la conexión, pero no responde.</translation>
    </message>
    <message>
        <source>Password for the proxy %1: </source>
        <translation>Contraseña del proxy %1: </translation>
    </message>
    <message>
        <source>The proxy %1 needs a password that nobody gave.</source>
        <translation>El proxy %1 necesita una contraseña que nadie proporcionó.</translation>
    </message>
    <message>
        <source>The proxy %1 could not be reached. %2</source>
        <translation>No se pudo llegar al proxy %1. %2</translation>
    </message>
    <message>
        <source>The proxy %1 does not take the request.</source>
        <translation>El proxy %1 no acepta la petición.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection.</source>
        <translation>El proxy %1 cerró la conexión.</translation>
    </message>
    <message>
        <source>It may be a proxy of another kind, or not allow this port.</source>
        <translation>Puede ser un proxy de otro tipo, o que no permita este puerto.</translation>
    </message>
</context>
<context>
    <name>culvert::PublicKeyLogin</name>
    <message>
        <source>The ssh-agent at %1 is of no use: %2.</source>
        <translation>El ssh-agent en %1 no sirve: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of the agent</source>
        <translation>
            <numerusform>%n clave del agente</numerusform>
            <numerusform>%n claves del agente</numerusform>
        </translation>
    </message>
    <message>
        <source>The key %1 was not offered: the server or PubkeyAcceptedAlgorithms does not take its kind.</source>
        <translation>La clave %1 no se ofreció: el servidor o PubkeyAcceptedAlgorithms no acepta su tipo.</translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation>certificado %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>clave %1</translation>
    </message>
    <message>
        <source>The server would take the key %1, but the agent did not sign with it.</source>
        <translation>El servidor aceptaría la clave %1, pero el agente no firmó con ella.</translation>
    </message>
    <message>
        <source>Unlock the agent, or confirm the key&apos;s use when the agent asks.</source>
        <translation>Desbloquee el agente o confirme el uso de la clave cuando el agente lo pida.</translation>
    </message>
    <message>
        <source>Enter passphrase for key &apos;%1&apos;: </source>
        <translation>Frase de contraseña de la clave «%1»: </translation>
    </message>
    <message>
        <source>%1 does not take the key %2 for %3.</source>
        <translation>%1 no acepta la clave %2 para %3.</translation>
    </message>
    <message>
        <source>The library %1 cannot be used for security tokens: %2.</source>
        <translation>La biblioteca %1 no sirve para llaves de seguridad: %2.</translation>
    </message>
    <message>
        <source>Check SecurityKeyProvider for this host.</source>
        <translation>Compruebe SecurityKeyProvider de este host.</translation>
    </message>
    <message>
        <source>The server would take the key %1, but its security token did not sign with it.</source>
        <translation>El servidor aceptaría la clave %1, pero su llave de seguridad no firmó con ella.</translation>
    </message>
    <message>
        <source>The server would take the key %1, but no security token that is plugged in has it.</source>
        <translation>El servidor aceptaría la clave %1, pero ninguna llave de seguridad conectada la tiene.</translation>
    </message>
    <message>
        <source>Touch the token when it asks for it, and give its right PIN.</source>
        <translation>Toque la llave de seguridad cuando lo pida, y dé su PIN correcto.</translation>
    </message>
    <message>
        <source>Plug in the key&apos;s token.</source>
        <translation>Conecte la llave de seguridad de la clave.</translation>
    </message>
    <message>
        <source>Enter PIN for key &apos;%1&apos;: </source>
        <translation>PIN de la clave «%1»: </translation>
    </message>
</context>
<context>
    <name>culvert::PuttySessions</name>
    <message>
        <source>The forward &apos;%1&apos; is not one that ssh knows.</source>
        <translation>El reenvío «%1» no es de los que ssh conoce.</translation>
    </message>
    <message>
        <source>The key %1 is in PuTTY&apos;s format: let PuTTYgen export it as an OpenSSH key, or load it into Pageant.</source>
        <translation>La clave %1 está en el formato de PuTTY: expórtela con PuTTYgen como clave de OpenSSH o cárguela en Pageant.</translation>
    </message>
    <message>
        <source>The proxy %1 has to be set again, as ProxyCommand or jump.</source>
        <translation>El proxy %1 debe configurarse de nuevo, como ProxyCommand o como salto.</translation>
    </message>
    <message>
        <source>The password of the proxy %1 stays in PuTTY; it is asked for.</source>
        <translation>La contraseña del proxy %1 se queda en PuTTY; se preguntará.</translation>
    </message>
    <message>
        <source>The proxy %1 has exceptions, which are not taken over.</source>
        <translation>El proxy %1 tiene excepciones, que no se importan.</translation>
    </message>
    <message>
        <source>Agent forwarding is not carried out by Culvert.</source>
        <translation>Culvert no realiza el reenvío del agente.</translation>
    </message>
</context>
<context>
    <name>culvert::QuestionQueue</name>
    <message>
        <source>The key of %1 is not known yet.</source>
        <translation>La clave de %1 aún no se conoce.</translation>
    </message>
    <message>
        <source>The key of %1 has changed.</source>
        <translation>La clave de %1 ha cambiado.</translation>
    </message>
    <message>
        <source>%1 asks for a login.</source>
        <translation>%1 pide un inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>culvert::QuestionRow</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>culvert::Quitting</name>
    <message>
        <source>Keep running, minimised</source>
        <translation>Seguir en ejecución, minimizado</translation>
    </message>
    <message>
        <source>Quit Culvert?</source>
        <translation>¿Salir de Culvert?</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) run. They end when Culvert quits.</source>
        <translation>
            <numerusform>%n túnel está en marcha. Termina al salir de Culvert.</numerusform>
            <numerusform>%n túneles están en marcha. Terminan al salir de Culvert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>No volver a preguntar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>culvert::Remedy</name>
    <message>
        <source>Stop &apos;%1&apos;</source>
        <translation>Detener «%1»</translation>
    </message>
    <message>
        <source>Use %1 instead</source>
        <translation>Usar %1 en su lugar</translation>
    </message>
    <message>
        <source>Look at the key…</source>
        <translation>Ver la clave…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Compare keys…</source>
        <translation>Comparar claves…</translation>
    </message>
    <message>
        <source>Look at the commands…</source>
        <translation>Ver los comandos…</translation>
    </message>
    <message>
        <source>Choose another key…</source>
        <translation>Elegir otra clave…</translation>
    </message>
    <message>
        <source>Change user…</source>
        <translation>Cambiar de usuario…</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Preguntar de nuevo…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
</context>
<context>
    <name>culvert::RemedyController</name>
    <message>
        <source>Apply now (reconnects)</source>
        <translation>Aplicar ahora (vuelve a conectar)</translation>
    </message>
</context>
<context>
    <name>culvert::RemoteDynamicForwarder</name>
    <message>
        <source>PermitRemoteOpen does not allow %1.</source>
        <translation>PermitRemoteOpen no permite %1.</translation>
    </message>
    <message>
        <source>Add it to PermitRemoteOpen if it shall be reachable.</source>
        <translation>Añádalo a PermitRemoteOpen si debe ser accesible.</translation>
    </message>
</context>
<context>
    <name>culvert::RemoteForwarder</name>
    <message>
        <source>The server was asked to pick a port and did not say which it opened.</source>
        <translation>Se pidió al servidor que eligiera un puerto y no dijo cuál abrió.</translation>
    </message>
    <message>
        <source>The server could not open port %1; whether it is taken there could not be checked.</source>
        <translation>El servidor no pudo abrir el puerto %1; no se pudo comprobar si está ocupado allí.</translation>
    </message>
    <message>
        <source>The server never answered the request to open %1.</source>
        <translation>El servidor nunca respondió a la petición de abrir %1.</translation>
    </message>
    <message>
        <source>The server does not allow this account to open %1.</source>
        <translation>El servidor no permite a esta cuenta abrir %1.</translation>
    </message>
    <message>
        <source>The server could not open port %1: it is taken there, most often by your previous connection.</source>
        <translation>El servidor no pudo abrir el puerto %1: está ocupado allí, casi siempre por su conexión anterior.</translation>
    </message>
    <message>
        <source>The server could not open %1.</source>
        <translation>El servidor no pudo abrir %1.</translation>
    </message>
    <message>
        <source>local process</source>
        <translation>proceso local</translation>
    </message>
</context>
<context>
    <name>culvert::RemoteSetup</name>
    <message>
        <source>Linux with systemd</source>
        <translation>Linux con systemd</translation>
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
        <translation>otro Unix (shell sencillo)</translation>
    </message>
    <message>
        <source>What %1 does for the tunnel &quot;%2&quot; of Culvert.</source>
        <translation>Lo que hace %1 para el túnel «%2» de Culvert.</translation>
    </message>
    <message>
        <source>Makes a key, notes the key of the server that it dials, writes a service that keeps the tunnel, and starts it.</source>
        <translation>Crea una clave, anota la clave del servidor con el que se conecta, escribe un servicio que mantiene el túnel y lo inicia.</translation>
    </message>
    <message>
        <source>Asks nothing; running it again does no harm.</source>
        <translation>No pregunta nada; volver a ejecutarlo no hace ningún daño.</translation>
    </message>
    <message>
        <source>The key of %1. Paste the next line into Culvert, where this script came from:</source>
        <translation>La clave que usa %1. Pegue la línea siguiente en el Culvert del que procede este script:</translation>
    </message>
    <message>
        <source>The service runs. It gets through as soon as %1 allows that key.</source>
        <translation>El servicio está en marcha. Logrará pasar en cuanto %1 autorice esa clave.</translation>
    </message>
    <message>
        <source>To take all of it back: %1</source>
        <translation>Para deshacerlo todo: %1</translation>
    </message>
    <message>
        <source>All of it is gone: service, key and folder. The key&apos;s line at %1 remains.</source>
        <translation>Todo está eliminado: servicio, clave y carpeta. La línea de la clave en %1 permanece.</translation>
    </message>
    <message>
        <source>There is no %1 here. Nothing was set up.</source>
        <translation>Aquí no se encuentra %1. No se configuró nada.</translation>
    </message>
    <message>
        <source>The key of %1 was not known when this script was made: log in there once by hand and compare it.</source>
        <translation>La clave de %1 no se conocía cuando se creó este script: inicie sesión allí una vez a mano y compárela.</translation>
    </message>
</context>
<context>
    <name>culvert::RevokedKeys</name>
    <message>
        <source>RevokedHostKeys %1 cannot be read, so no host key is trusted: %2.</source>
        <translation>No se puede leer RevokedHostKeys %1, por lo que no se confía en ninguna clave de host: %2.</translation>
    </message>
    <message>
        <source>Make the file readable, or take RevokedHostKeys out.</source>
        <translation>Haga legible el archivo o quite RevokedHostKeys.</translation>
    </message>
    <message>
        <source>RevokedHostKeys %1 is a binary key revocation list, which this build cannot read, so no host key is trusted.</source>
        <translation>RevokedHostKeys %1 es una lista de revocación binaria que esta versión no puede leer, por lo que no se confía en ninguna clave de host.</translation>
    </message>
    <message>
        <source>Give a text file instead, with one revoked public key a line.</source>
        <translation>Indique en su lugar un archivo de texto, con una clave pública revocada por línea.</translation>
    </message>
</context>
<context>
    <name>culvert::RouteText</name>
    <message>
        <source>any port</source>
        <translation>cualquier puerto</translation>
    </message>
    <message>
        <source>anywhere, from %1</source>
        <translation>a cualquier parte, desde %1</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>host, jump hosts</comment>
        <translation>%1 a través de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::RuntimeFolder</name>
    <message>
        <source>The folder %1 %2.</source>
        <translation>La carpeta %1 %2.</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>belongs to another user</source>
        <translation>pertenece a otro usuario</translation>
    </message>
    <message>
        <source>is open to other users</source>
        <translation>está abierta a otros usuarios</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>no se puede crear</translation>
    </message>
</context>
<context>
    <name>culvert::SavedSecrets</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>culvert::SavedSecretsPage</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Saved passwords</source>
        <translation>Contraseñas guardadas</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Tunnels</source>
        <translation>Túneles</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Culvert saves a password only when you ask it to, in the system&apos;s keychain. Deleting a tunnel deletes what was saved for it.</source>
        <translation>Culvert guarda una contraseña solo cuando usted lo pide, en el llavero del sistema. Al eliminar un túnel se elimina lo que se guardó para él.</translation>
    </message>
</context>
<context>
    <name>culvert::SavedText</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>culvert::Sentences</name>
    <message>
        <source>whatever %1 can reach</source>
        <translation>todo lo que se puede alcanzar desde %1</translation>
    </message>
    <message>
        <source>the socket %1 on %2</source>
        <translation>el socket %1 en %2</translation>
    </message>
    <message>
        <source>SSH on %1 (%2)</source>
        <translation>SSH en %1 (%2)</translation>
    </message>
    <message>
        <source>port %1 on %2 (%3)</source>
        <translation>el puerto %1 en %2 (%3)</translation>
    </message>
    <message>
        <source>Programs on %1, only %1 itself, that open %2 do not reach %3.</source>
        <translation>Los programas en %1, y solo en %1, que abren %2 no alcanzan %3.</translation>
    </message>
    <message>
        <source>Programs on %1, only %1 itself, that open %2 reach %3.</source>
        <translation>Los programas en %1, y solo en %1, que abren %2 alcanzan %3.</translation>
    </message>
    <message>
        <source>Who is in the network of %1 and opens %2 does not reach %3.</source>
        <translation>Quien está en la red de la que forma parte %1 y abre %2 no alcanza %3.</translation>
    </message>
    <message>
        <source>Who is in the network of %1 and opens %2 reaches %3.</source>
        <translation>Quien está en la red de la que forma parte %1 y abre %2 alcanza %3.</translation>
    </message>
    <message>
        <source>Everyone who reaches %1 and opens %2 does not reach %3.</source>
        <translation>Quien llega hasta %1 y abre %2 no alcanza %3.</translation>
    </message>
    <message>
        <source>Everyone who reaches %1 and opens %2 reaches %3.</source>
        <translation>Todo el que llega hasta %1 y abre %2 alcanza %3.</translation>
    </message>
    <message>
        <source>Programs on %1 that open %2 do not reach %3.</source>
        <translation>Los programas en %1 que abren %2 no alcanzan %3.</translation>
    </message>
    <message>
        <source>Programs on %1 that open %2 reach %3.</source>
        <translation>Los programas en %1 que abren %2 alcanzan %3.</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>Está desactivado.</translation>
    </message>
    <message>
        <source>Not at the moment: the tunnel has failed.</source>
        <translation>Por ahora no: el túnel ha fallado.</translation>
    </message>
    <message>
        <source>This holds while the tunnel is up.</source>
        <translation>Esto vale mientras el túnel esté activo.</translation>
    </message>
    <message>
        <source>This holds while the tunnel is up and the server listens as asked.</source>
        <translation>Esto vale mientras el túnel esté activo y el servidor escuche como se le pidió.</translation>
    </message>
    <message>
        <source>Not at the moment: the connection is not up.</source>
        <translation>Por ahora no: la conexión no está activa.</translation>
    </message>
    <message>
        <source>It is not proved.</source>
        <translation>No está confirmado.</translation>
    </message>
    <message>
        <source>It is not proved yet.</source>
        <translation>Aún no está confirmado.</translation>
    </message>
    <message>
        <source>Proved at %1.</source>
        <translation>Hora de la confirmación: %1.</translation>
    </message>
    <message>
        <source>%1 dials.</source>
        <translation>%1 inicia la conexión.</translation>
    </message>
    <message>
        <source>a port that %1 picks</source>
        <translation>un puerto elegido por %1</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>el puerto %1</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>cualquier puerto libre</translation>
    </message>
    <message>
        <source>local forward (-L)</source>
        <translation>reenvío local (-L)</translation>
    </message>
    <message>
        <source>remote forward (-R)</source>
        <translation>reenvío remoto (-R)</translation>
    </message>
    <message>
        <source>SOCKS proxy (-D)</source>
        <translation>proxy SOCKS (-D)</translation>
    </message>
    <message>
        <source>remote SOCKS proxy (-R)</source>
        <translation>proxy SOCKS remoto (-R)</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>desmentido</translation>
    </message>
    <message>
        <source>%1 logs in to %2 through %3: one SSH connection inside another.</source>
        <translation>%1 inicia sesión en %2 a través de %3: una conexión SSH dentro de otra.</translation>
    </message>
    <message>
        <source>%1 dials %2 on port %3, inside the connection to the hop before it.</source>
        <translation>%1 se conecta con %2 en el puerto %3, dentro de la conexión con el salto anterior.</translation>
    </message>
    <message>
        <source>%1 dials %2 on port %3.</source>
        <translation>%1 se conecta con %2 en el puerto %3.</translation>
    </message>
    <message>
        <source>%1: nobody from outside gets in.</source>
        <translation>%1: nadie entra desde fuera.</translation>
    </message>
    <message>
        <source>%1 is a router.</source>
        <translation>%1 es un router.</translation>
    </message>
    <message>
        <source>%1 is a router that lets nobody in from outside.</source>
        <translation>%1 es un router que no deja entrar a nadie desde fuera.</translation>
    </message>
    <message>
        <source>%1 is a router with a rule: %2.</source>
        <translation>%1 es un router con una regla: %2.</translation>
    </message>
    <message>
        <source>The connection crosses %1.</source>
        <translation>La conexión atraviesa %1.</translation>
    </message>
    <message>
        <source>A SOCKS client names the target of each connection.</source>
        <translation>Un cliente SOCKS indica el destino de cada conexión.</translation>
    </message>
</context>
<context>
    <name>culvert::Session</name>
    <message>
        <source>Not started: the question was cancelled.</source>
        <translation>No se inició: se canceló la pregunta.</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>Conectando con %1.</translation>
    </message>
</context>
<context>
    <name>culvert::SessionOptions</name>
    <message>
        <source>The host or user name of %1 is not acceptable.</source>
        <translation>El host o el nombre de usuario de %1 no es aceptable.</translation>
    </message>
    <message>
        <source>None of the algorithms in &apos;%1 %2&apos; is one that this build knows.</source>
        <translation>Esta versión no conoce ninguno de los algoritmos de «%1 %2».</translation>
    </message>
    <message>
        <source>Name at least one algorithm that &apos;culvert-cli --version&apos; lists.</source>
        <translation>Indique al menos un algoritmo de los que enumera «culvert-cli --version».</translation>
    </message>
</context>
<context>
    <name>culvert::ShellWords</name>
    <message>
        <source>A quote is not closed.</source>
        <translation>Hay una comilla sin cerrar.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; means something to a shell, which is not at work here.</source>
        <translation>«%1» significa algo para un shell, pero aquí no actúa ninguno.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands for something that only a shell can fill in.</source>
        <translation>«%1» representa algo que solo un shell puede completar.</translation>
    </message>
</context>
<context>
    <name>culvert::Situations</name>
    <message>
        <source>Log in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Reach a service on %1</source>
        <translation>Acceder a un servicio en %1</translation>
    </message>
    <message>
        <source>Reach %1 through its router&apos;s rule</source>
        <translation>Llegar hasta %1 por la regla de su router</translation>
    </message>
    <message>
        <source>%1 is fenced: let it dial %2</source>
        <translation>Acceso cerrado: %1 se conecta con %2</translation>
    </message>
    <message>
        <source>Log in to %1, which is fenced and dials %2</source>
        <translation>Iniciar sesión en %1: acceso cerrado, se conecta con %2</translation>
    </message>
    <message>
        <source>Log in to %1, which is fenced and dials %2 through its router&apos;s rule</source>
        <translation>Iniciar sesión en %1: acceso cerrado, se conecta con %2 por la regla de su router</translation>
    </message>
    <message>
        <source>Both are fenced: meet at %1</source>
        <translation>Acceso cerrado en ambos lados: encuentro en %1</translation>
    </message>
    <message>
        <source>Reach %1 through %2</source>
        <translation>Llegar hasta %1 a través de %2</translation>
    </message>
    <message>
        <source>Offer %1 at %2</source>
        <translation>Ofrecer %1 en %2</translation>
    </message>
    <message>
        <source>Log in to a machine that this computer can reach</source>
        <translation>Iniciar sesión en un equipo al que este puede llegar</translation>
    </message>
    <message>
        <source>Use a web page, notebook or database of a machine that this computer can reach</source>
        <translation>Usar una página web, un notebook o una base de datos de un equipo al que este puede llegar</translation>
    </message>
    <message>
        <source>Use a machine behind a router that lets SSH through to it</source>
        <translation>Usar un equipo que está detrás de un router que deja pasar SSH hasta él</translation>
    </message>
    <message>
        <source>Use a web page, notebook or database of a machine that lets nobody in, but can reach this computer</source>
        <translation>Usar una página web, un notebook o una base de datos de un equipo que no deja entrar a nadie, pero puede llegar hasta este</translation>
    </message>
    <message>
        <source>Log in to a machine that lets nobody in, but can reach this computer</source>
        <translation>Iniciar sesión en un equipo que no deja entrar a nadie, pero puede llegar hasta este</translation>
    </message>
    <message>
        <source>The same, where a router stands before this computer and lets SSH through to it</source>
        <translation>Lo mismo, cuando delante de este equipo hay un router que deja pasar SSH hasta él</translation>
    </message>
    <message>
        <source>Neither can reach the other: meet at a third host that both can reach</source>
        <translation>Ninguno puede llegar al otro: encontrarse en un tercer host al que llegan ambos</translation>
    </message>
</context>
<context>
    <name>culvert::SocksChannelClient</name>
    <message>
        <source>it ended in the middle of its request</source>
        <translation>terminó a mitad de su petición</translation>
    </message>
</context>
<context>
    <name>culvert::SocksClient</name>
    <message>
        <source>it took too long over its request</source>
        <translation>tardó demasiado con su petición</translation>
    </message>
</context>
<context>
    <name>culvert::SocksSocketClient</name>
    <message>
        <source>it closed in the middle of its request</source>
        <translation>cerró a mitad de su petición</translation>
    </message>
</context>
<context>
    <name>culvert::Spread</name>
    <message>
        <source>%1 of %2 SSH connections are up.</source>
        <translation>%1 de %2 conexiones SSH activas.</translation>
    </message>
    <message>
        <source>%1 of %2 SSH connections are up; another is dialled again. %3</source>
        <translation>%1 de %2 conexiones SSH activas; se está restableciendo otra. %3</translation>
    </message>
    <message>
        <source>%1 of %2 SSH connections are up; no other is dialled. %3</source>
        <translation>%1 de %2 conexiones SSH activas; no se inicia ninguna más. %3</translation>
    </message>
</context>
<context>
    <name>culvert::SshConfig</name>
    <message>
        <source>command line: %1</source>
        <translation>línea de comandos: %1</translation>
    </message>
    <message>
        <source>%1 line %2: %3</source>
        <translation>%1 línea %2: %3</translation>
    </message>
    <message>
        <source>%1: Too many recursive configuration includes</source>
        <translation>%1: demasiadas inclusiones recursivas en la configuración</translation>
    </message>
    <message>
        <source>Bad owner or permissions on %1</source>
        <translation>Propietario o permisos incorrectos en %1</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texto pegado</translation>
    </message>
    <message>
        <source>no argument after keyword &quot;%1&quot;</source>
        <translation>falta el argumento tras la palabra clave «%1»</translation>
    </message>
    <message>
        <source>Bad configuration option: %1</source>
        <translation>Opción de configuración no válida: %1</translation>
    </message>
    <message>
        <source>invalid quotes</source>
        <translation>comillas no válidas</translation>
    </message>
    <message>
        <source>keyword %1 extra arguments at end of line</source>
        <translation>palabra clave %1: argumentos de más al final de la línea</translation>
    </message>
    <message>
        <source>%1 directive not supported as a command-line option</source>
        <translation>la directiva %1 no se admite como opción de la línea de comandos</translation>
    </message>
    <message>
        <source>keyword host empty argument</source>
        <translation>palabra clave host: argumento vacío</translation>
    </message>
    <message>
        <source>keyword include empty argument</source>
        <translation>palabra clave include: argumento vacío</translation>
    </message>
    <message>
        <source>bad include path %1.</source>
        <translation>ruta de include %1 no válida.</translation>
    </message>
    <message>
        <source>Can&apos;t open user config file %1</source>
        <translation>No se puede abrir el archivo de configuración de usuario %1</translation>
    </message>
    <message>
        <source>Missing argument.</source>
        <translation>Falta el argumento.</translation>
    </message>
    <message>
        <source>Missing target argument.</source>
        <translation>Falta el argumento del destino.</translation>
    </message>
    <message>
        <source>Bad forwarding specification.</source>
        <translation>Especificación de reenvío no válida.</translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <translation>%1 no se admite</translation>
    </message>
    <message>
        <source>%1 line %2: Unsupported option &quot;%3&quot;</source>
        <translation>%1 línea %2: opción «%3» no admitida</translation>
    </message>
    <message>
        <source>Too many %1 entries (max 100).</source>
        <translation>Demasiadas entradas de %1 (máximo 100).</translation>
    </message>
    <message>
        <source>Invalid ProxyJump &quot;%1&quot;</source>
        <translation>ProxyJump «%1» no válido</translation>
    </message>
    <message>
        <source>A host is needed.</source>
        <translation>Hace falta un host.</translation>
    </message>
    <message>
        <source>hostname &apos;%1&apos; contains invalid characters</source>
        <translation>el nombre de host «%1» contiene caracteres no válidos</translation>
    </message>
    <message>
        <source>remote username &apos;%1&apos; contains invalid characters</source>
        <translation>el nombre de usuario remoto «%1» contiene caracteres no válidos</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names a user that does not exist</source>
        <translation>«%1» nombra a un usuario que no existe</translation>
    </message>
    <message>
        <source>Identity file %1 not accessible</source>
        <translation>El archivo de identidad %1 no es accesible</translation>
    </message>
    <message>
        <source>Invalid -J argument &apos;%1&apos;</source>
        <translation>Argumento de -J no válido: «%1»</translation>
    </message>
    <message>
        <source>jumphost loop via %1</source>
        <translation>bucle de hosts de salto a través de %1</translation>
    </message>
    <message>
        <source>Invalid number of ConnectionAttempts</source>
        <translation>Número no válido en ConnectionAttempts</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
</context>
<context>
    <name>culvert::SshConfigImport</name>
    <message>
        <source>%1 %2 (%3 line %4) is not carried out by Culvert.</source>
        <translation>Culvert no lleva a cabo %1 %2 (%3 línea %4).</translation>
    </message>
    <message>
        <source>ClearAllForwardings is set: there is nothing to forward.</source>
        <translation>ClearAllForwardings está establecido: no hay nada que reenviar.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>El archivo %1 no existe.</translation>
    </message>
</context>
<context>
    <name>culvert::StateText</name>
    <message numerus="yes">
        <source>On demand, but %n forward(s) do not work</source>
        <translation>
            <numerusform>Bajo demanda, pero %n reenvío no funciona</numerusform>
            <numerusform>Bajo demanda, pero %n reenvíos no funcionan</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready, connects on first use</source>
        <translation>Listo, se conecta en el primer uso</translation>
    </message>
    <message numerus="yes">
        <source>Up, but %n forward(s) do not work</source>
        <translation>
            <numerusform>Activo, pero %n reenvío no funciona</numerusform>
            <numerusform>Activo, pero %n reenvíos no funcionan</numerusform>
        </translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Up, not proved</source>
        <translation>Activo, sin confirmar</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>Espera la conexión</translation>
    </message>
    <message>
        <source>Waits for the login</source>
        <translation>Espera el inicio de sesión</translation>
    </message>
    <message>
        <source>Being opened</source>
        <translation>Abriéndose</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>No abierto</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <translation>%1 de %2 activos</translation>
    </message>
    <message>
        <source>Needs you: is this the key of %1?</source>
        <translation>Requiere su atención: ¿es esta la clave de %1?</translation>
    </message>
    <message>
        <source>Needs you: is the host&apos;s key right?</source>
        <translation>Requiere su atención: ¿es correcta la clave del host?</translation>
    </message>
    <message>
        <source>Needs you: the login to %1 asks something</source>
        <translation>Requiere su atención: el inicio de sesión en %1 pregunta algo</translation>
    </message>
    <message>
        <source>Needs you: the login asks something</source>
        <translation>Requiere su atención: el inicio de sesión pregunta algo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando con %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Checking the host key of %1</source>
        <translation>Comprobando la clave de host de %1</translation>
    </message>
    <message>
        <source>Checking the host key</source>
        <translation>Comprobando la clave de host</translation>
    </message>
    <message>
        <source>Logging in to %1</source>
        <translation>Iniciando sesión en %1</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>Opening the forwards</source>
        <translation>Abriendo los reenvíos</translation>
    </message>
    <message>
        <source>Waiting, again in %1</source>
        <translation>En espera, nuevo intento en %1</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>En espera de un nuevo intento</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cerrando</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Up, proved</source>
        <translation>Activo, confirmado</translation>
    </message>
    <message>
        <source>Listening, not proved</source>
        <translation>Escuchando, sin confirmar</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>for programs on %1 only</source>
        <translation>solo para programas en %1</translation>
    </message>
    <message>
        <source>open to the network of %1</source>
        <translation>abierto a la red en la que está %1</translation>
    </message>
    <message>
        <source>open to all who reach %1</source>
        <translation>abierto a todo el que llegue hasta %1</translation>
    </message>
    <message>
        <source>Needs you: the login to %1 waits for the locked keychain</source>
        <translation>Requiere su atención: el inicio de sesión en %1 espera a que se desbloquee el llavero</translation>
    </message>
    <message>
        <source>Needs you: the login waits for the locked keychain</source>
        <translation>Requiere su atención: el inicio de sesión espera a que se desbloquee el llavero</translation>
    </message>
</context>
<context>
    <name>culvert::SystemError</name>
    <message>
        <source>Connection refused</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Conexión restablecida por el otro extremo</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Se agotó el tiempo de espera de la conexión</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>No hay ninguna ruta hasta el host</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>La red es inaccesible</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>Conexión interrumpida</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>La dirección ya está en uso</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>No se puede asignar la dirección solicitada</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>Nombre o servicio desconocido</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <translation>Fallo temporal en la resolución de nombres</translation>
    </message>
    <message>
        <source>Non-recoverable failure in name resolution</source>
        <translation>Fallo irrecuperable en la resolución de nombres</translation>
    </message>
</context>
<context>
    <name>culvert::TargetConnector</name>
    <message>
        <source>%1 did not answer from this computer.</source>
        <translation>%1 no respondió desde este equipo.</translation>
    </message>
    <message>
        <source>The name %1 is not known on this computer.</source>
        <translation>El nombre %1 no se conoce en este equipo.</translation>
    </message>
    <message>
        <source>Nothing listens on %1 on this computer.</source>
        <translation>Nada escucha en %1 en este equipo.</translation>
    </message>
    <message>
        <source>Start the service, or correct the forward&apos;s target.</source>
        <translation>Inicie el servicio o corrija el destino del reenvío.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this computer.</source>
        <translation>No se puede llegar a %1 desde este equipo.</translation>
    </message>
</context>
<context>
    <name>culvert::TimeStrip</name>
    <message>
        <source>24 h ago</source>
        <translation>hace 24 h</translation>
    </message>
    <message>
        <source>high: up   hatched: impaired   notch: down   dotted: asleep</source>
        <translation>alto: activo   rayado: mermado   muesca: caído   punteado: suspendido</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>culvert::Tokens</name>
    <message>
        <source>&apos;%1&apos; is not closed</source>
        <translation>«%1» no está cerrado</translation>
    </message>
    <message>
        <source>the environment variable ${%1} is not set</source>
        <translation>la variable de entorno ${%1} no está definida</translation>
    </message>
    <message>
        <source>&apos;%1&apos; ends in a percent sign</source>
        <translation>«%1» termina en un signo de porcentaje</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has the unknown token %%2</source>
        <translation>«%1» contiene la secuencia desconocida %%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names a user that does not exist</source>
        <translation>«%1» nombra a un usuario que no existe</translation>
    </message>
</context>
<context>
    <name>culvert::Topology</name>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>la red</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>loopback</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>internet</translation>
    </message>
    <message>
        <source>the other machine</source>
        <translation>el otro equipo</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>cualquier parte</translation>
    </message>
    <message>
        <source>as clients ask</source>
        <translation>a petición de los clientes</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
</context>
<context>
    <name>culvert::TopologyView</name>
    <message>
        <source>Topology</source>
        <translation>Topología</translation>
    </message>
</context>
<context>
    <name>culvert::TrafficGraph</name>
    <message>
        <source>No traffic yet</source>
        <translation>Aún no hay tráfico</translation>
    </message>
    <message>
        <source>solid: received   dashed: sent</source>
        <translation>continua: recibido   discontinua: enviado</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>1 min ago</source>
        <translation>hace 1&#xa0;min</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation>hace 1&#xa0;h</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>hace 1 día</translation>
    </message>
</context>
<context>
    <name>culvert::TrafficPane</name>
    <message>
        <source>Received %1</source>
        <translation>Recibido %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Enviado %1</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Round trip %1 ms</source>
        <translation>Ida y vuelta %1&#xa0;ms</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Período mostrado</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Último minuto</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Forward shown</source>
        <translation>Reenvío mostrado</translation>
    </message>
    <message>
        <source>The whole tunnel</source>
        <translation>Todo el túnel</translation>
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
        <translation>Ningún túnel en marcha</translation>
    </message>
    <message>
        <source>up: %1</source>
        <translation>activos: %1</translation>
    </message>
    <message>
        <source>connecting: %1</source>
        <translation>conectando: %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>en espera: %1</translation>
    </message>
    <message>
        <source>needing you: %1</source>
        <translation>requieren su atención: %1</translation>
    </message>
    <message>
        <source>on demand: %1</source>
        <translation>bajo demanda: %1</translation>
    </message>
</context>
<context>
    <name>culvert::TrayMenu</name>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>Iniciar todos</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Detener todos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>%1 (needs you)</source>
        <comment>tunnel</comment>
        <translation>%1 (requiere su atención)</translation>
    </message>
</context>
<context>
    <name>culvert::TunnelActions</name>
    <message>
        <source>&amp;New tunnel</source>
        <translation>&amp;Nuevo túnel</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mportar…</translation>
    </message>
    <message>
        <source>Paste an &amp;ssh command</source>
        <translation>Pe&amp;gar un comando ssh</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Start a&amp;ll</source>
        <translation>Iniciar tod&amp;os</translation>
    </message>
    <message>
        <source>Stop &amp;all</source>
        <translation>Detener todo&amp;s</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Move to &amp;group</source>
        <translation>Mo&amp;ver al grupo</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>Des&amp;hacer la eliminación</translation>
    </message>
    <message>
        <source>&amp;Copy ssh command</source>
        <translation>&amp;Copiar el comando ssh</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Chec&amp;k first</source>
        <translation>Com&amp;probar antes</translation>
    </message>
    <message>
        <source>Check no&amp;w</source>
        <translation>Compro&amp;bar ahora</translation>
    </message>
    <message>
        <source>Show l&amp;og</source>
        <translation>Mostrar el &amp;registro</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Ata&amp;jos de teclado</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;About Culvert</source>
        <translation>A&amp;cerca de Culvert</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Tunnel</source>
        <translation>&amp;Túnel</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>Confi&amp;gurar</translation>
    </message>
    <message>
        <source>What %1 has to do</source>
        <translation>Lo que debe hacer %1</translation>
    </message>
    <message>
        <source>Log &amp;in in a terminal</source>
        <translation>Iniciar sesión en una ter&amp;minal</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Probar la &amp;demostración</translation>
    </message>
    <message>
        <source>The demo &amp;backwards</source>
        <translation>La demostración al re&amp;vés</translation>
    </message>
</context>
<context>
    <name>culvert::TunnelCommands</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was deleted</source>
        <translation>Se eliminó «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) were deleted</source>
        <translation>
            <numerusform>Se eliminó %n túnel</numerusform>
            <numerusform>Se eliminaron %n túneles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; passwords saved for that alone go too.</source>
        <translation>%1; las contraseñas guardadas solo para eso también se eliminan.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what was deleted</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was imported and may run commands. Start it once, which shows them.</source>
        <translation>«%1» se importó y puede ejecutar comandos. Inícielo una vez y se le mostrarán.</translation>
    </message>
    <message>
        <source>No terminal could be started. Preferences say which one.</source>
        <translation>No se pudo iniciar ninguna terminal. Las preferencias indican cuál.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; runs on, with its forwards as they are now.</source>
        <translation>«%1» sigue en marcha, con los reenvíos tal como están ahora.</translation>
    </message>
</context>
<context>
    <name>culvert::Tunnels</name>
    <message>
        <source>The tunnel&apos;s saved secrets are still in the keychain. %1</source>
        <translation>Los secretos guardados del túnel siguen en el llavero. %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; already runs in another program.</source>
        <translation>«%1» ya se ejecuta en otro programa.</translation>
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
        <translation>%1&#xa0;d %2&#xa0;h</translation>
    </message>
</context>
<context>
    <name>culvert::UpdatesPage</name>
    <message>
        <source>Tell me when there is a newer version</source>
        <translation>Avisarme cuando haya una versión más reciente</translation>
    </message>
    <message>
        <source>Culvert then asks github.com once a day. It sends nothing about you, this computer or your tunnels, downloads nothing and changes nothing.</source>
        <translation>Culvert consulta entonces github.com una vez al día. No envía nada sobre usted, este equipo o sus túneles, no descarga nada y no cambia nada.</translation>
    </message>
</context>
<context>
    <name>culvert::Values</name>
    <message>
        <source>empty domain name</source>
        <translation>nombre de dominio vacío</translation>
    </message>
    <message>
        <source>domain name &quot;%1&quot; starts with invalid character</source>
        <translation>el nombre de dominio «%1» empieza por un carácter no válido</translation>
    </message>
    <message>
        <source>domain name &quot;%1&quot; contains consecutive separators</source>
        <translation>el nombre de dominio «%1» contiene separadores consecutivos</translation>
    </message>
    <message>
        <source>domain name &quot;%1&quot; contains invalid characters</source>
        <translation>el nombre de dominio «%1» contiene caracteres no válidos</translation>
    </message>
</context>
<context>
    <name>culvert::WaitingClients</name>
    <message>
        <source>Too many clients are waiting for the tunnel already (%1).</source>
        <translation>Ya hay demasiados clientes esperando el túnel (%1).</translation>
    </message>
    <message>
        <source>The tunnel did not come up within %1 s, so the client was turned away.</source>
        <translation>El túnel no llegó a estar activo en %1&#xa0;s, por lo que se rechazó al cliente.</translation>
    </message>
    <message>
        <source>It ended its side while it waited for the tunnel, and others needed the room.</source>
        <translation>Cerró su lado mientras esperaba el túnel, y otros necesitaban el sitio.</translation>
    </message>
</context>
<context>
    <name>culvert::WindowLayout</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
</context>
<context>
    <name>culvert::Wizard</name>
    <message>
        <source>New tunnel</source>
        <translation>Nuevo túnel</translation>
    </message>
    <message>
        <source>All &amp;settings…</source>
        <translation>&amp;Todos los ajustes…</translation>
    </message>
    <message>
        <source>I am not sure: ask me</source>
        <translation>No estoy seguro: pregúnteme</translation>
    </message>
    <message>
        <source>on another machine</source>
        <translation>en otro equipo</translation>
    </message>
    <message>
        <source>on this computer, for somebody elsewhere</source>
        <translation>en este equipo, para alguien en otro lugar</translation>
    </message>
    <message>
        <source>a service: a web page, a notebook, a database</source>
        <translation>un servicio: una página web, un notebook, una base de datos</translation>
    </message>
    <message>
        <source>a login with ssh</source>
        <translation>una sesión ssh</translation>
    </message>
    <message>
        <source>&amp;What is wanted</source>
        <translation>&amp;Qué desea</translation>
    </message>
    <message>
        <source>Its po&amp;rt</source>
        <translation>Su &amp;puerto</translation>
    </message>
    <message>
        <source>It &amp;lives</source>
        <translation>&amp;Dónde está</translation>
    </message>
    <message>
        <source>Y&amp;our case</source>
        <translation>Su c&amp;aso</translation>
    </message>
    <message>
        <source>The other machine</source>
        <translation>El otro equipo</translation>
    </message>
    <message>
        <source>This computer, as the other machine reaches it</source>
        <translation>Este equipo, tal como llega a él el otro</translation>
    </message>
    <message>
        <source>The third host</source>
        <translation>El tercer host</translation>
    </message>
    <message>
        <source>This computer cannot open %1 now: the service appears here at %2.</source>
        <translation>Este equipo no puede abrir %1 ahora: el servicio aparece aquí en %2.</translation>
    </message>
    <message>
        <source>Answer the questions: the picture shows what it would come to.</source>
        <translation>Responda a las preguntas: la imagen muestra en qué quedaría.</translation>
    </message>
    <message>
        <source>&amp;Make and start</source>
        <translation>Crear e &amp;iniciar</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>C&amp;rear</translation>
    </message>
    <message>
        <source>Still needed: yes or no to the last question</source>
        <translation>Aún falta: sí o no a la última pregunta</translation>
    </message>
    <message>
        <source>What %1 has to do comes next: one script to paste there, and a page that waits for it.</source>
        <translation>Lo que debe hacer %1 viene a continuación: un script para pegar allí y una página que espera la conexión.</translation>
    </message>
</context>
<context>
    <name>culvert::net::DetachedCall</name>
    <message>
        <source>too many calls wait</source>
        <translation>hay demasiadas llamadas en espera</translation>
    </message>
    <message>
        <source>no socket is left</source>
        <translation>no queda ningún socket</translation>
    </message>
</context>
</TS>
