<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>culvert::AdmissionDialog</name>
    <message>
        <source>Let %1 in</source>
        <translation>Deixar %1 entrar</translation>
    </message>
    <message>
        <source>With this line whoever has the key of %1 can open the tunnel&apos;s ports on this computer, and do nothing else here.</source>
        <translation>Com esta linha, quem tiver a chave de %1 poderá abrir as portas do túnel neste computador e não fazer mais nada aqui.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>&amp;Linha</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Add the line</source>
        <translation>A&amp;dicionar a linha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The line stands there already.</source>
        <translation>A linha já está lá.</translation>
    </message>
    <message>
        <source>It takes the place of the line that this key has there. The file is kept as it is under another name beside it.</source>
        <translation>Ela substitui a linha que esta chave tem lá. O arquivo atual é mantido ao lado, com outro nome.</translation>
    </message>
    <message>
        <source>It is added at the end. The file is kept as it is under another name beside it.</source>
        <translation>Ela é adicionada no fim. O arquivo atual é mantido ao lado, com outro nome.</translation>
    </message>
    <message>
        <source>The key is allowed in %1.</source>
        <translation>A chave foi permitida em %1.</translation>
    </message>
    <message>
        <source>The key is allowed in %1; what was there is kept as %2.</source>
        <translation>A chave foi permitida em %1; o conteúdo anterior foi mantido em %2.</translation>
    </message>
</context>
<context>
    <name>culvert::AgentListing</name>
    <message>
        <source>it does not answer</source>
        <translation>não responde</translation>
    </message>
    <message>
        <source>it does not take requests</source>
        <translation>não aceita requisições</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>encerrou a conexão</translation>
    </message>
    <message>
        <source>its answer is too long</source>
        <translation>sua resposta é longa demais</translation>
    </message>
</context>
<context>
    <name>culvert::Algorithms</name>
    <message>
        <source>%1 offers no %2 that this program accepts; it offers: %3.</source>
        <translation>%1 não oferece, para “%2”, nada que este programa aceite; oferece: %3.</translation>
    </message>
    <message>
        <source>An old server. For this host only, add: HostKeyAlgorithms +%1</source>
        <translation>Um servidor antigo. Somente para este host, adicione: HostKeyAlgorithms +%1</translation>
    </message>
    <message>
        <source>The server insists on a post-quantum key exchange, which libssh has since version 0.12. Let the server also offer curve25519-sha256, or use a newer build.</source>
        <translation>O servidor exige uma troca de chaves pós-quântica, que a libssh só tem a partir da versão 0.12. Faça o servidor oferecer também curve25519-sha256 ou use uma compilação mais nova.</translation>
    </message>
    <message>
        <source>An old server. For this host only, add: KexAlgorithms +%1</source>
        <translation>Um servidor antigo. Somente para este host, adicione: KexAlgorithms +%1</translation>
    </message>
    <message>
        <source>For this host only, add: Ciphers +%1</source>
        <translation>Somente para este host, adicione: Ciphers +%1</translation>
    </message>
    <message>
        <source>For this host only, add: MACs +%1</source>
        <translation>Somente para este host, adicione: MACs +%1</translation>
    </message>
    <message>
        <source>%1 answered, but ended the connection before the login.</source>
        <translation>%1 respondeu, mas encerrou a conexão antes do login.</translation>
    </message>
    <message>
        <source>Too many connections at once (MaxStartups), an address ban (fail2ban, PerSourcePenalties), an allow-list, or not an SSH port.</source>
        <translation>Conexões demais ao mesmo tempo (MaxStartups), um endereço banido (fail2ban, PerSourcePenalties), uma lista de endereços permitidos ou uma porta que não é de SSH.</translation>
    </message>
</context>
<context>
    <name>culvert::Application</name>
    <message>
        <source>Culvert keeps running</source>
        <translation>O Culvert continua em execução</translation>
    </message>
    <message>
        <source>Tunnels stay up. Open or quit Culvert from its icon here.</source>
        <translation>Os túneis continuam ativos. Abra ou encerre o Culvert por este ícone.</translation>
    </message>
    <message>
        <source>Culvert %1 is there.</source>
        <translation>O Culvert %1 está disponível.</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Ver…</translation>
    </message>
    <message>
        <source>Look at %1 with a browser: the page says what you see.</source>
        <translation>Abra %1 em um navegador: a página explica o que você está vendo.</translation>
    </message>
    <message>
        <source>The browser of the preferences cannot be started. The address: %1</source>
        <translation>Não é possível iniciar o navegador definido nas preferências. O endereço: %1</translation>
    </message>
    <message>
        <source>%1 has values that mean nothing, so the usual ones are in use: %2</source>
        <translation>%1 contém valores sem sentido, por isso valem os habituais: %2</translation>
    </message>
    <message>
        <source>There is no tunnel named &apos;%1&apos;.</source>
        <translation>Não há nenhum túnel chamado “%1”.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be opened. %2</source>
        <translation>Não é possível abrir “%1”. %2</translation>
    </message>
    <message>
        <source>A link asks for &apos;%1&apos;.</source>
        <translation>Um link pede “%1”.</translation>
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
        <translation>%1 aceitou esta etapa do login e exige mais uma.</translation>
    </message>
    <message>
        <source>%1 ended the login after too many attempts. %2</source>
        <translation>%1 encerrou o login após tentativas demais. %2</translation>
    </message>
    <message>
        <source>Pin the right key: IdentityFile and IdentitiesOnly yes for this host.</source>
        <translation>Fixe a chave correta: IdentityFile e IdentitiesOnly yes para este host.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost during the login.</source>
        <translation>A conexão com %1 foi perdida durante o login.</translation>
    </message>
    <message>
        <source>%1 did not bring the login to an end within %2 s.</source>
        <translation>%1 não concluiu o login em até %2 s.</translation>
    </message>
    <message>
        <source>%1@%2&apos;s password: </source>
        <translation>Senha de %1@%2: </translation>
    </message>
    <message>
        <source>%1 wants the password changed before it lets anybody in.</source>
        <translation>%1 exige a troca da senha antes de deixar alguém entrar.</translation>
    </message>
    <message>
        <source>Log in once with ssh and change the password.</source>
        <translation>Faça login uma vez com ssh e troque a senha.</translation>
    </message>
    <message>
        <source>No Kerberos ticket for %1: %2.</source>
        <translation>Sem tíquete Kerberos para %1: %2.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>The login of %1 needs a secret that nobody gave. The server accepts: %2. Offered: %3.</source>
        <translation>O login de %1 requer um segredo que ninguém informou. O servidor aceita: %2. Oferecido: %3.</translation>
    </message>
    <message>
        <source>The server did not let %1 in. It accepts: %2. Offered: %3.</source>
        <translation>O servidor não deixou %1 entrar. Ele aceita: %2. Oferecido: %3.</translation>
    </message>
    <message>
        <source>%1 rejected %2 of %3. It accepts: %4.</source>
        <translation>%1 rejeitou %2 de %3. Aceita: %4.</translation>
    </message>
    <message>
        <source>the answers</source>
        <translation>as respostas</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>a senha</translation>
    </message>
</context>
<context>
    <name>culvert::AuthorizedKeys</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Não é possível ler %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Não é possível gravar %1: %2.</translation>
    </message>
    <message>
        <source>This is a private key, which must not leave its machine. The public one is a line that begins with &quot;ssh-&quot;.</source>
        <translation>Esta é uma chave privada, que não deve sair de sua máquina. A pública é uma linha que começa com “ssh-”.</translation>
    </message>
    <message>
        <source>This is no public key: one line, such as &quot;ssh-ed25519 AAAA…&quot;.</source>
        <translation>Isto não é uma chave pública: uma só linha, como “ssh-ed25519 AAAA…”.</translation>
    </message>
    <message>
        <source>the folder could not be made</source>
        <translation>não foi possível criar a pasta</translation>
    </message>
    <message>
        <source>no copy could be kept</source>
        <translation>não foi possível guardar uma cópia</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>não é um arquivo</translation>
    </message>
</context>
<context>
    <name>culvert::Autostart</name>
    <message>
        <source>Whether Culvert starts at login could not be changed: %1</source>
        <translation>Não foi possível alterar se o Culvert inicia com a sessão: %1</translation>
    </message>
    <message>
        <source>the registry cannot be written.</source>
        <translation>não é possível gravar no Registro.</translation>
    </message>
    <message>
        <source>the desktop did not allow it.</source>
        <translation>o ambiente de desktop não permitiu.</translation>
    </message>
    <message>
        <source>Culvert keeps your tunnels up.</source>
        <translation>O Culvert mantém seus túneis ativos.</translation>
    </message>
</context>
<context>
    <name>culvert::BackgroundPortal</name>
    <message>
        <source>there is no portal to ask.</source>
        <translation>não há portal a consultar.</translation>
    </message>
    <message>
        <source>the question was not answered.</source>
        <translation>a pergunta não foi respondida.</translation>
    </message>
</context>
<context>
    <name>culvert::CanonicalName</name>
    <message>
        <source>Could not resolve host &quot;%1&quot;</source>
        <translation>Não foi possível resolver o host “%1”</translation>
    </message>
    <message>
        <source>Could not resolve hostname %1</source>
        <translation>Não foi possível resolver o nome de host %1</translation>
    </message>
</context>
<context>
    <name>culvert::ChangedKeyDialog</name>
    <message>
        <source>%1: the host key has changed</source>
        <translation>%1: a chave do host mudou</translation>
    </message>
    <message>
        <source>Replace the old key</source>
        <translation>Substituir a chave antiga</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 shows another key than before</source>
        <translation>%1 apresenta uma chave diferente da anterior</translation>
    </message>
    <message>
        <source>The server was set up anew, its address now belongs to another machine, or somebody stands in between. Nothing was sent to it. Ask its owner before you go on.</source>
        <translation>O servidor foi reinstalado, seu endereço agora pertence a outra máquina ou alguém está no meio do caminho. Nada foi enviado a ele. Consulte o responsável antes de continuar.</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Túnel</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Apresentada agora</translation>
    </message>
    <message>
        <source>Known so far</source>
        <translation>Conhecida até agora</translation>
    </message>
    <message>
        <source>It stands in</source>
        <translation>Consta em</translation>
    </message>
    <message>
        <source>The old line speaks for other hosts as well. Change the file by hand once you are sure.</source>
        <translation>A linha antiga também vale para outros hosts. Altere o arquivo manualmente quando tiver certeza.</translation>
    </message>
    <message>
        <source>To put the new key in the old one&apos;s place, type the host&apos;s name: %1. The file as it is now is kept beside it, with .old behind its name.</source>
        <translation>Para pôr a nova chave no lugar da antiga, digite o nome do host: %1. O arquivo atual é mantido ao lado, com .old após o nome.</translation>
    </message>
    <message>
        <source>Host name, to confirm</source>
        <translation>Nome do host, para confirmar</translation>
    </message>
    <message>
        <source>The key of %1 was replaced; the old file is %2. Start &apos;%3&apos; again.</source>
        <translation>A chave de %1 foi substituída; o arquivo antigo é %2. Inicie “%3” novamente.</translation>
    </message>
</context>
<context>
    <name>culvert::Channel</name>
    <message>
        <source>The server forbids connections to %1.</source>
        <translation>O servidor proíbe conexões com %1.</translation>
    </message>
    <message>
        <source>Nothing listens on %1, as seen from the server.</source>
        <translation>Nada escuta em %1, do ponto de vista do servidor.</translation>
    </message>
    <message>
        <source>The server does not know the name in %1.</source>
        <translation>O servidor não conhece o nome em %1.</translation>
    </message>
    <message>
        <source>The server could not reach %1.</source>
        <translation>O servidor não conseguiu alcançar %1.</translation>
    </message>
</context>
<context>
    <name>culvert::CheckModel</name>
    <message>
        <source>Not known yet</source>
        <translation>Ainda não se sabe</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>Mind this</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Errado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
</context>
<context>
    <name>culvert::CheckText</name>
    <message numerus="yes">
        <source>%n thing(s) would keep this tunnel from working.</source>
        <translation>
            <numerusform>%n problema impediria este túnel de funcionar.</numerusform>
            <numerusform>%n problemas impediriam este túnel de funcionar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong, but mind %n thing(s).</source>
        <translation>
            <numerusform>Nada está errado, mas há %n ponto de atenção.</numerusform>
            <numerusform>Nada está errado, mas há %n pontos de atenção.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with what can be known before the login.</source>
        <translation>Nada está errado no que se pode saber antes do login.</translation>
    </message>
</context>
<context>
    <name>culvert::ChecksPane</name>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Verificando…</translation>
    </message>
</context>
<context>
    <name>culvert::Clashes</name>
    <message>
        <source>port %1</source>
        <translation>a porta %1</translation>
    </message>
    <message>
        <source>The tunnel &apos;%1&apos; wants %2, too: only one of the two can be up.</source>
        <translation>O túnel “%1” também quer %2: só um dos dois pode ficar ativo.</translation>
    </message>
    <message>
        <source>Use another port for one of them.</source>
        <translation>Use outra porta para um deles.</translation>
    </message>
</context>
<context>
    <name>culvert::CommandLine</name>
    <message>
        <source>unknown option -- %1</source>
        <translation>opção desconhecida -- %1</translation>
    </message>
    <message>
        <source> in &apos;-%1&apos;</source>
        <translation> em “-%1”</translation>
    </message>
    <message>
        <source>; did you mean -%1?</source>
        <translation>; você quis dizer -%1?</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: a tunnel runs no command on the server.</source>
        <translation>“%1”: um túnel não executa comandos no servidor.</translation>
    </message>
    <message>
        <source>option requires an argument -- %1</source>
        <translation>a opção requer um argumento -- %1</translation>
    </message>
    <message>
        <source>-f: Culvert does not go to the background by itself; let a service or the desktop program keep the tunnel.</source>
        <translation>-f: o Culvert não vai para segundo plano por conta própria; deixe que um serviço ou o programa de desktop mantenha o túnel.</translation>
    </message>
    <message>
        <source>-%1 has no meaning for a tunnel and is not supported.</source>
        <translation>-%1 não tem sentido para um túnel e não é suportada.</translation>
    </message>
    <message>
        <source>-l: the user&apos;s name is missing</source>
        <translation>-l: falta o nome do usuário</translation>
    </message>
    <message>
        <source>Unknown cipher type &apos;%1&apos;</source>
        <translation>Tipo de cifra desconhecido: “%1”</translation>
    </message>
    <message>
        <source>Unknown mac type &apos;%1&apos;</source>
        <translation>Tipo de MAC desconhecido: “%1”</translation>
    </message>
    <message>
        <source>-W joins the connection to the terminal, which a tunnel does not have; use -L, or -J to reach a host behind another one.</source>
        <translation>-W liga a conexão ao terminal, que um túnel não tem; use -L, ou -J para alcançar um host atrás de outro.</translation>
    </message>
    <message>
        <source>-%1: %2</source>
        <translation>-%1: %2</translation>
    </message>
    <message>
        <source>-o &apos;%1&apos; names no keyword</source>
        <translation>-o “%1” não indica nenhuma palavra-chave</translation>
    </message>
    <message>
        <source>Bad port &apos;%1&apos;</source>
        <translation>Porta inválida: “%1”</translation>
    </message>
    <message>
        <source>Only a single -J option is permitted (use commas to separate multiple jump hops)</source>
        <translation>Só é permitida uma opção -J (use vírgulas para separar vários hosts de salto)</translation>
    </message>
    <message>
        <source>Cannot specify -J with ProxyCommand</source>
        <translation>Não é possível usar -J com ProxyCommand</translation>
    </message>
    <message>
        <source>Invalid -J argument &apos;%1&apos;</source>
        <translation>Argumento inválido de -J: “%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an ssh address</source>
        <translation>“%1” não é um endereço ssh</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no host</source>
        <translation>“%1” não indica nenhum host</translation>
    </message>
    <message>
        <source>This is not an ssh or autossh command.</source>
        <translation>Isto não é um comando ssh nem autossh.</translation>
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
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>The commands are on the clipboard.</source>
        <translation>Os comandos estão na área de transferência.</translation>
    </message>
    <message>
        <source>Save the commands</source>
        <translation>Salvar os comandos</translation>
    </message>
</context>
<context>
    <name>culvert::Connection</name>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>A conexão com %1 foi perdida.</translation>
    </message>
    <message>
        <source>%1 ended the connection: %2</source>
        <translation>%1 encerrou a conexão: %2</translation>
    </message>
    <message>
        <source>The server may have sent data while it exchanged keys anew, which RFC 4253 forbids; older versions of AsyncSSH do. Update it, or let it exchange keys less often.</source>
        <translation>O servidor pode ter enviado dados enquanto renovava as chaves, o que a RFC 4253 proíbe; versões antigas do AsyncSSH fazem isso. Atualize-o ou faça-o trocar as chaves com menos frequência.</translation>
    </message>
    <message>
        <source>%1 went silent: %2 signs of life were not answered.</source>
        <translation>%1 ficou em silêncio: %2 sinais de vida ficaram sem resposta.</translation>
    </message>
</context>
<context>
    <name>culvert::ConnectionModel</name>
    <message>
        <source>Open</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Closed after %1</source>
        <translation>Encerrada após %1</translation>
    </message>
    <message>
        <source>Closed by the client after %1</source>
        <translation>Encerrada pelo cliente após %1</translation>
    </message>
    <message>
        <source>Closed by the target after %1</source>
        <translation>Encerrada pelo destino após %1</translation>
    </message>
    <message>
        <source>Closed here after %1</source>
        <translation>Encerrada aqui após %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
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
        <translation>Encerrar conexão</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
</context>
<context>
    <name>culvert::Connector</name>
    <message>
        <source>%1 answers, but refuses connections on port %2.</source>
        <translation>%1 responde, mas recusa conexões na porta %2.</translation>
    </message>
    <message>
        <source>Wrong port, the SSH server is down there, or a firewall rejects it.</source>
        <translation>Porta errada, o servidor SSH não está em execução lá ou um firewall rejeita a conexão.</translation>
    </message>
    <message>
        <source>%1 did not answer.</source>
        <translation>%1 não respondeu.</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <translation>Não foi possível alcançar %1: %2.</translation>
    </message>
    <message>
        <source>There is no route to it from here: is the network or a VPN down?</source>
        <translation>Daqui não há rota até lá: a rede ou uma VPN está fora do ar?</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>%1 não respondeu em até %n segundo.</numerusform>
            <numerusform>%1 não respondeu em até %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody says what address %1 has.</source>
        <translation>Ninguém informa qual é o endereço de %1.</translation>
    </message>
    <message>
        <source>The name servers do not answer: is the network or a VPN down?</source>
        <translation>Os servidores de nomes não respondem: a rede ou uma VPN está fora do ar?</translation>
    </message>
    <message>
        <source>The name %1 is not known here.</source>
        <translation>O nome %1 não é conhecido aqui.</translation>
    </message>
</context>
<context>
    <name>culvert::ConsentDialog</name>
    <message>
        <source>%1: commands of an imported file</source>
        <translation>%1: comandos de um arquivo importado</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was imported. Its configuration may run these commands on this computer, as you. Allow them only if you know what they do. You are asked again when the file changes.</source>
        <translation>“%1” foi importado. Sua configuração pode executar estes comandos neste computador, em seu nome. Permita-os somente se souber o que fazem. Você será consultado de novo quando o arquivo mudar.</translation>
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
        <translation>Não iniciar</translation>
    </message>
</context>
<context>
    <name>culvert::Control</name>
    <message>
        <source>The running program (process %1) does not answer.</source>
        <translation>O programa em execução (processo %1) não responde.</translation>
    </message>
</context>
<context>
    <name>culvert::ControlServer</name>
    <message>
        <source>The local socket %1 cannot be opened: %2</source>
        <translation>Não foi possível abrir o socket local %1: %2</translation>
    </message>
</context>
<context>
    <name>culvert::CredentialBroker</name>
    <message>
        <source>The secret for %1 is the one typed earlier.</source>
        <translation>O segredo de %1 é o digitado anteriormente.</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask for its password in a window of its own.</source>
        <translation>Aguardando o chaveiro. Ele pode pedir a senha em uma janela própria.</translation>
    </message>
    <message>
        <source>The secret for %1 comes from the keychain.</source>
        <translation>O segredo de %1 vem do chaveiro.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be asked: batch mode.</source>
        <translation>Não foi possível perguntar “%1”: modo em lote.</translation>
    </message>
    <message>
        <source>What the keychain has for this was not accepted.</source>
        <translation>O que o chaveiro guarda para isto não foi aceito.</translation>
    </message>
    <message>
        <source>The secret for %1 is saved in the keychain.</source>
        <translation>O segredo de %1 está salvo no chaveiro.</translation>
    </message>
    <message>
        <source>The secret for %1 could not be saved. %2</source>
        <translation>Não foi possível salvar o segredo de %1. %2</translation>
    </message>
</context>
<context>
    <name>culvert::CredentialDialog</name>
    <message>
        <source>Passphrase for %1</source>
        <translation>Frase secreta de %1</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Senha de %1</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>%1 pergunta</translation>
    </message>
    <message>
        <source>Password for the proxy %1</source>
        <translation>Senha do proxy %1</translation>
    </message>
    <message>
        <source>That did not open the key. Try again.</source>
        <translation>Isso não abriu a chave. Tente de novo.</translation>
    </message>
    <message>
        <source>The proxy did not accept that. Try again.</source>
        <translation>O proxy não aceitou isso. Tente de novo.</translation>
    </message>
    <message>
        <source>The server did not accept that. Try again.</source>
        <translation>O servidor não aceitou isso. Tente de novo.</translation>
    </message>
    <message>
        <source>%1: login</source>
        <translation>%1: login</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>For the tunnel &apos;%1&apos;, to %2.</source>
        <translation>Para o túnel “%1”, até %2.</translation>
    </message>
    <message>
        <source>The server says:</source>
        <translation>O servidor diz:</translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation>&amp;Lembrar no chaveiro</translation>
    </message>
    <message>
        <source>Saved once the login was accepted</source>
        <translation>Salvo assim que o login for aceito</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Desbloquear…</translation>
    </message>
    <message>
        <source>PIN of the security token for %1</source>
        <translation>PIN do token de segurança de %1</translation>
    </message>
    <message>
        <source>The token did not accept that. Try again.</source>
        <translation>O token não aceitou isso. Tente de novo.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
</context>
<context>
    <name>culvert::CredentialStore</name>
    <message>
        <source>Windows keeps no credentials for this login, which may be a service&apos;s or one from another computer. Log in here yourself, or type the secret each time.</source>
        <translation>O Windows não guarda credenciais para este login, que pode ser de um serviço ou vir de outro computador. Entre você mesmo aqui ou digite o segredo a cada vez.</translation>
    </message>
    <message>
        <source>No keychain service runs here. Start one (such as GNOME Keyring or KWallet), or type the secret each time.</source>
        <translation>Nenhum serviço de chaveiro está em execução aqui. Inicie um (como o GNOME Keyring ou o KWallet) ou digite o segredo a cada vez.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>O chaveiro está bloqueado. Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it in the keychain&apos;s own settings.</source>
        <translation>O chaveiro recusou o acesso. Permita-o nas configurações do próprio chaveiro.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Check its service, or whether it waits for you in another window.</source>
        <translation>O chaveiro não responde. Verifique o serviço dele ou se ele espera por você em outra janela.</translation>
    </message>
    <message>
        <source>The keychain failed. The log has its own words.</source>
        <translation>O chaveiro falhou. O log traz as palavras dele.</translation>
    </message>
    <message>
        <source>The list of what Culvert has saved cannot be read or written.</source>
        <translation>Não é possível ler ou gravar a lista do que o Culvert salvou.</translation>
    </message>
</context>
<context>
    <name>culvert::DeepLink</name>
    <message>
        <source>The link names no tunnel.</source>
        <translation>O link não indica nenhum túnel.</translation>
    </message>
    <message>
        <source>The link names no host.</source>
        <translation>O link não indica nenhum host.</translation>
    </message>
    <message>
        <source>A password does not belong into a link.</source>
        <translation>Uma senha não deve constar em um link.</translation>
    </message>
</context>
<context>
    <name>culvert::Demo</name>
    <message>
        <source>Demo: a page of yours, shown on host B</source>
        <translation>Demonstração: uma página sua, exibida no host B</translation>
    </message>
    <message>
        <source>Demo: a notebook on host B</source>
        <translation>Demonstração: um notebook no host B</translation>
    </message>
    <message>
        <source>Host B is a small SSH server inside Culvert. Look at %1 with a browser.</source>
        <translation>O host B é um pequeno servidor SSH dentro do Culvert. Abra %1 em um navegador.</translation>
    </message>
</context>
<context>
    <name>culvert::DemoStory</name>
    <message>
        <source>The browser asked port %1 of this computer, and port 8888 of host B answered: a service over there looks as if it were here.</source>
        <translation>O navegador consultou a porta %1 deste computador, e a porta 8888 do host B respondeu: um serviço de lá parece estar aqui.</translation>
    </message>
    <message>
        <source>Question and answer went through one encrypted SSH connection. B opened no port to the network for it.</source>
        <translation>Pergunta e resposta passaram por uma única conexão SSH cifrada. Para isso, B não abriu nenhuma porta para a rede.</translation>
    </message>
    <message>
        <source>Culvert did not only connect: it looked whether the notebook really answers. That is what the full mark beside the tunnel says.</source>
        <translation>O Culvert não se limitou a conectar: verificou se o notebook realmente responde. É isso que diz a marca cheia ao lado do túnel.</translation>
    </message>
    <message>
        <source>The browser asked port %1 of host B, and a page on this computer answered: something here looks as if it were over there.</source>
        <translation>O navegador consultou a porta %1 do host B, e uma página deste computador respondeu: algo daqui parece estar lá.</translation>
    </message>
    <message>
        <source>It was this computer that dialled B. Nobody has to get in here, so no router needs a rule.</source>
        <translation>Foi este computador que se conectou a B. Ninguém precisa entrar aqui, portanto nenhum roteador precisa de uma regra.</translation>
    </message>
    <message>
        <source>A notebook on host B</source>
        <translation>Um notebook no host B</translation>
    </message>
    <message>
        <source>A page of this computer, seen from host B</source>
        <translation>Uma página deste computador, vista do host B</translation>
    </message>
    <message>
        <source>B listens for its own programs only, not for its network. Stop the tunnel, and the port is gone.</source>
        <translation>B escuta somente para seus próprios programas, não para sua rede. Pare o túnel, e a porta desaparece.</translation>
    </message>
</context>
<context>
    <name>culvert::DestinationPage</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>for example Notebook on lab-7</source>
        <translation>por exemplo, Notebook em lab-7</translation>
    </message>
    <message>
        <source>a name, an address, or a Host of ~/.ssh/config</source>
        <translation>um nome, um endereço ou um Host de ~/.ssh/config</translation>
    </message>
    <message>
        <source>22, or what ~/.ssh/config says</source>
        <translation>22 ou o que diz ~/.ssh/config</translation>
    </message>
    <message>
        <source>your login name, or what ~/.ssh/config says</source>
        <translation>seu nome de login ou o que diz ~/.ssh/config</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Uma porta é um número de 1 a 65535.</translation>
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
        <translation>Para que serve este túnel e a quem perguntar sobre ele</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Encaminhamentos</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfego</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, for how long</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>less than 1 min</source>
        <translation>menos de 1 min</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Não iniciado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Precisa de você</translation>
    </message>
    <message>
        <source>What was changed counts from the next start. Until then the tunnel runs as it is shown here.</source>
        <translation>O que foi alterado vale a partir da próxima inicialização. Até lá, o túnel funciona como mostrado aqui.</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
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
        <translation>Descartar o que foi preenchido?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continuar editando</translation>
    </message>
</context>
<context>
    <name>culvert::Doctor</name>
    <message>
        <source>The settings are valid: %1.</source>
        <comment>way to the server</comment>
        <translation>As configurações são válidas: %1.</translation>
    </message>
    <message>
        <source>Whether %1 can be reached from %2 shows after the login there.</source>
        <translation>Se é possível alcançar %1 a partir de %2, só se vê após o login lá.</translation>
    </message>
    <message>
        <source>Whether %1 opens %2 shows after the login there.</source>
        <translation>Se %1 abre %2, só se vê após o login lá.</translation>
    </message>
    <message>
        <source>Whether %1 reaches %2 shows after the login there.</source>
        <translation>Se %1 alcança %2, só se vê após o login lá.</translation>
    </message>
</context>
<context>
    <name>culvert::EmptyPage</name>
    <message>
        <source>A tunnel brings a port of another machine here, or one of yours there, through SSH.</source>
        <translation>Um túnel traz para cá uma porta de outra máquina, ou leva uma das suas para lá, por SSH.</translation>
    </message>
    <message>
        <source>New tunnel</source>
        <translation>Novo túnel</translation>
    </message>
    <message>
        <source>Say which machine, which port, and from where</source>
        <translation>Diga qual máquina, qual porta e de onde</translation>
    </message>
    <message>
        <source>Import from ~/.ssh/config</source>
        <translation>Importar de ~/.ssh/config</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Experimentar a demonstração</translation>
    </message>
    <message>
        <source>Or from PuTTY, a file, a command line</source>
        <translation>Ou do PuTTY, de um arquivo, de uma linha de comando</translation>
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
        <translation>Ainda não há túneis</translation>
    </message>
    <message>
        <source>No tunnels to show</source>
        <translation>Nenhum túnel a mostrar</translation>
    </message>
    <message>
        <source>A notebook on a made-up host, reached through a tunnel</source>
        <translation>Um notebook em um host fictício, alcançado por um túnel</translation>
    </message>
</context>
<context>
    <name>culvert::EndEditor</name>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Unix socket</source>
        <translation>Socket Unix</translation>
    </message>
    <message>
        <source>Kind of end</source>
        <translation>Tipo de ponta</translation>
    </message>
    <message>
        <source>Listening address</source>
        <translation>Endereço de escuta</translation>
    </message>
    <message>
        <source>Target host</source>
        <translation>Host de destino</translation>
    </message>
    <message>
        <source>Empty: only programs on that host. *: everyone who reaches it.</source>
        <translation>Vazio: somente programas nesse host. *: todos que o alcançam.</translation>
    </message>
    <message>
        <source>Listening port</source>
        <translation>Porta de escuta</translation>
    </message>
    <message>
        <source>Target port</source>
        <translation>Porta de destino</translation>
    </message>
    <message>
        <source>port</source>
        <translation>porta</translation>
    </message>
    <message>
        <source>Socket path</source>
        <translation>Caminho do socket</translation>
    </message>
    <message>
        <source>A socket&apos;s path has a &apos;/&apos; in it.</source>
        <translation>O caminho de um socket contém “/”.</translation>
    </message>
    <message>
        <source>The target&apos;s host is missing.</source>
        <translation>Falta o host do destino.</translation>
    </message>
    <message>
        <source>The port is missing.</source>
        <translation>Falta a porta.</translation>
    </message>
    <message>
        <source>The target&apos;s port is missing.</source>
        <translation>Falta a porta do destino.</translation>
    </message>
</context>
<context>
    <name>culvert::Endpoint</name>
    <message>
        <source>port %1 is not between 0 and 65535</source>
        <translation>a porta %1 não está entre 0 e 65535</translation>
    </message>
    <message>
        <source>the port is missing</source>
        <translation>falta a porta</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a port</source>
        <translation>“%1” não é uma porta</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the bracket is not closed</source>
        <translation>“%1”: o colchete não foi fechado</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: nothing may follow a socket&apos;s path</source>
        <translation>“%1”: nada pode vir depois do caminho de um socket</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no port</source>
        <translation>“%1” não tem porta</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: write an IPv6 address in square brackets</source>
        <translation>“%1”: escreva endereços IPv6 entre colchetes</translation>
    </message>
</context>
<context>
    <name>culvert::Engine</name>
    <message>
        <source>The agent waits: touch your key, or confirm its use.</source>
        <translation>O agente aguarda: toque na sua chave ou confirme o uso dela.</translation>
    </message>
    <message>
        <source>The security token waits: touch it to confirm this login.</source>
        <translation>O token de segurança aguarda: toque nele para confirmar este login.</translation>
    </message>
</context>
<context>
    <name>culvert::Error</name>
    <message>
        <source>Check that the file exists, is a private key and is readable by you alone (its properties, Security).</source>
        <translation>Verifique se o arquivo existe, é uma chave privada e só pode ser lido por você (propriedades do arquivo, Segurança).</translation>
    </message>
    <message>
        <source>End programs that are not needed, then start it again.</source>
        <translation>Encerre programas desnecessários e inicie de novo.</translation>
    </message>
    <message>
        <source>Check that the file exists, is a private key and is readable by you alone (chmod 600).</source>
        <translation>Verifique se o arquivo existe, é uma chave privada e só pode ser lido por você (chmod 600).</translation>
    </message>
    <message>
        <source>Raise the limits it is started with (ulimit -n, ulimit -u), or end what is not needed.</source>
        <translation>Aumente os limites com que ele é iniciado (ulimit -n, ulimit -u) ou encerre o que não for necessário.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s settings are not valid.</source>
        <translation>As configurações do túnel não são válidas.</translation>
    </message>
    <message>
        <source>Correct the named field, then start again.</source>
        <translation>Corrija o campo indicado e inicie de novo.</translation>
    </message>
    <message>
        <source>An imported configuration wants to run commands on this computer, and nobody allowed it.</source>
        <translation>Uma configuração importada quer executar comandos neste computador, e ninguém permitiu isso.</translation>
    </message>
    <message>
        <source>Read the commands; if you trust them, start it in the window or with &apos;culvert-cli run --allow-commands&apos;.</source>
        <translation>Leia os comandos; se confiar neles, inicie pela janela ou com “culvert-cli run --allow-commands”.</translation>
    </message>
    <message>
        <source>A key file could not be read.</source>
        <translation>Não foi possível ler um arquivo de chave.</translation>
    </message>
    <message>
        <source>The login needs a password or passphrase and nobody gave one.</source>
        <translation>O login requer uma senha ou frase secreta e ninguém a informou.</translation>
    </message>
    <message>
        <source>Start it again and answer the question, or use a key without a passphrase or an agent.</source>
        <translation>Inicie de novo e responda à pergunta, ou use uma chave sem frase secreta ou um agente.</translation>
    </message>
    <message>
        <source>The host&apos;s name is not known here.</source>
        <translation>O nome do host não é conhecido aqui.</translation>
    </message>
    <message>
        <source>Check the spelling; are you offline, or is a VPN down?</source>
        <translation>Confira a grafia; você está sem rede ou uma VPN está fora do ar?</translation>
    </message>
    <message>
        <source>The host could not be connected to.</source>
        <translation>Não foi possível conectar ao host.</translation>
    </message>
    <message>
        <source>Check the port, that the SSH server runs, and that no firewall rejects the connection.</source>
        <translation>Verifique a porta, se o servidor SSH está em execução e se nenhum firewall rejeita a conexão.</translation>
    </message>
    <message>
        <source>The host did not answer in time.</source>
        <translation>O host não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The host is off, filtered by a firewall, or behind a router without a port forward. If it is behind NAT, turn the tunnel round: let it dial out.</source>
        <translation>O host está desligado, bloqueado por um firewall ou atrás de um roteador sem encaminhamento de porta. Se estiver atrás de NAT, inverta o túnel: deixe que o host inicie a conexão.</translation>
    </message>
    <message>
        <source>The proxy could not be used.</source>
        <translation>Não foi possível usar o proxy.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and kind, and that it runs.</source>
        <translation>Verifique o endereço e o tipo do proxy e se ele está em execução.</translation>
    </message>
    <message>
        <source>The proxy does not let this connection through.</source>
        <translation>O proxy não deixa esta conexão passar.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s user and password, and ask its owner which hosts and ports it allows.</source>
        <translation>Verifique o usuário e a senha do proxy e pergunte ao responsável quais hosts e portas ele permite.</translation>
    </message>
    <message>
        <source>The host answered, but no SSH connection came about.</source>
        <translation>O host respondeu, mas nenhuma conexão SSH foi estabelecida.</translation>
    </message>
    <message>
        <source>Is it an SSH port? The server may be overloaded (MaxStartups) or refuse this address.</source>
        <translation>É uma porta SSH? O servidor pode estar sobrecarregado (MaxStartups) ou recusar este endereço.</translation>
    </message>
    <message>
        <source>The host&apos;s key is not known and was not accepted.</source>
        <translation>A chave do host não é conhecida e não foi aceita.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s owner (ssh-keygen -lf on the server), then accept it.</source>
        <translation>Compare a impressão digital com o responsável pelo servidor (ssh-keygen -lf no servidor) e então aceite-a.</translation>
    </message>
    <message>
        <source>The host&apos;s key has changed.</source>
        <translation>A chave do host mudou.</translation>
    </message>
    <message>
        <source>Somebody may be in between. Ask the server&apos;s owner whether it was reinstalled before you replace the old key.</source>
        <translation>Alguém pode estar no meio do caminho. Pergunte ao responsável se o servidor foi reinstalado antes de substituir a chave antiga.</translation>
    </message>
    <message>
        <source>The host&apos;s key is marked as revoked.</source>
        <translation>A chave do host está marcada como revogada.</translation>
    </message>
    <message>
        <source>Do not connect. Ask the server&apos;s owner for its new key.</source>
        <translation>Não se conecte. Peça ao responsável pelo servidor a nova chave.</translation>
    </message>
    <message>
        <source>The host is vouched for only by a certificate authority, which this program cannot check.</source>
        <translation>O host só tem o aval de uma autoridade certificadora, que este programa não consegue verificar.</translation>
    </message>
    <message>
        <source>Compare the plain host key&apos;s fingerprint with the server&apos;s owner, then accept it once.</source>
        <translation>Compare a impressão digital da chave simples do host com o responsável pelo servidor e então aceite-a uma vez.</translation>
    </message>
    <message>
        <source>The server did not accept the login.</source>
        <translation>O servidor não aceitou o login.</translation>
    </message>
    <message>
        <source>Check the user name and that your public key is in the server&apos;s authorized_keys.</source>
        <translation>Verifique o nome de usuário e se sua chave pública está em authorized_keys no servidor.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key.</source>
        <translation>A frase secreta não abre a chave.</translation>
    </message>
    <message>
        <source>Start again with the right passphrase.</source>
        <translation>Inicie de novo com a frase secreta correta.</translation>
    </message>
    <message>
        <source>The login did not come to an end in time.</source>
        <translation>O login não terminou a tempo.</translation>
    </message>
    <message>
        <source>The server fell silent while it let you in: look at its load and its log (PAM, a directory or a second factor that does not answer).</source>
        <translation>O servidor silenciou enquanto autorizava sua entrada: veja a carga e o log dele (PAM, um diretório ou um segundo fator que não responde).</translation>
    </message>
    <message>
        <source>The port on this computer could not be opened.</source>
        <translation>Não foi possível abrir a porta neste computador.</translation>
    </message>
    <message>
        <source>Use another port, or stop the program that holds it.</source>
        <translation>Use outra porta ou encerre o programa que a ocupa.</translation>
    </message>
    <message>
        <source>The server did not open the port.</source>
        <translation>O servidor não abriu a porta.</translation>
    </message>
    <message>
        <source>Check that the bind address exists on the server and that the port is allowed and free there.</source>
        <translation>Verifique se o endereço de escuta existe no servidor e se a porta está permitida e livre lá.</translation>
    </message>
    <message>
        <source>The port is taken on the server, most often by your own earlier connection.</source>
        <translation>A porta está ocupada no servidor, quase sempre por sua própria conexão anterior.</translation>
    </message>
    <message>
        <source>Where retrying is on it is tried again by itself. On the server set ClientAliveInterval 15 and ClientAliveCountMax 3, so dead connections are dropped in 45 s.</source>
        <translation>Se a repetição estiver ativada, haverá nova tentativa automaticamente. No servidor, defina ClientAliveInterval 15 e ClientAliveCountMax 3, para que conexões mortas caiam em 45 s.</translation>
    </message>
    <message>
        <source>The server does not allow this account to open the port.</source>
        <translation>O servidor não permite que esta conta abra a porta.</translation>
    </message>
    <message>
        <source>On the server check AllowTcpForwarding, PermitListen and the key&apos;s options in authorized_keys (restrict, permitlisten; localhost and 127.0.0.1 are different spellings).</source>
        <translation>No servidor, verifique AllowTcpForwarding, PermitListen e as opções da chave em authorized_keys (restrict, permitlisten; localhost e 127.0.0.1 são grafias diferentes).</translation>
    </message>
    <message>
        <source>The server never answered the request to open a port.</source>
        <translation>O servidor nunca respondeu ao pedido de abrir uma porta.</translation>
    </message>
    <message>
        <source>This server does not seem to know remote forwarding; use another server program, such as OpenSSH.</source>
        <translation>Este servidor parece não conhecer encaminhamento remoto; use outro programa servidor, como o OpenSSH.</translation>
    </message>
    <message>
        <source>Nothing listens at the target.</source>
        <translation>Nada escuta no destino.</translation>
    </message>
    <message>
        <source>Start the service at the target; &apos;localhost&apos; there means the machine that makes the connection.</source>
        <translation>Inicie o serviço no destino; “localhost”, ali, é a máquina que faz a conexão.</translation>
    </message>
    <message>
        <source>The server forbids this target.</source>
        <translation>O servidor proíbe este destino.</translation>
    </message>
    <message>
        <source>On the server check AllowTcpForwarding, PermitOpen and the key&apos;s permitopen.</source>
        <translation>No servidor, verifique AllowTcpForwarding, PermitOpen e o permitopen da chave.</translation>
    </message>
    <message>
        <source>The target&apos;s name is not known at the far side.</source>
        <translation>O nome do destino não é conhecido do outro lado.</translation>
    </message>
    <message>
        <source>The name is looked up there, not here: use an address or a name that side knows.</source>
        <translation>O nome é consultado lá, não aqui: use um endereço ou um nome que aquele lado conheça.</translation>
    </message>
    <message>
        <source>The target could not be reached from the far side.</source>
        <translation>O destino não pôde ser alcançado do outro lado.</translation>
    </message>
    <message>
        <source>Check the route and the firewall between the far side and the target.</source>
        <translation>Verifique a rota e o firewall entre o outro lado e o destino.</translation>
    </message>
    <message>
        <source>This build cannot do that.</source>
        <translation>Esta compilação não pode fazer isso.</translation>
    </message>
    <message>
        <source>See &apos;culvert-cli --version&apos; for what this build can do.</source>
        <translation>Veja em “culvert-cli --version” o que esta compilação pode fazer.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>A conexão foi perdida.</translation>
    </message>
    <message>
        <source>Dropped by the network or the server. It is dialled again by itself where retrying is on.</source>
        <translation>Derrubada pela rede ou pelo servidor. Se a repetição estiver ativada, a conexão será refeita automaticamente.</translation>
    </message>
    <message>
        <source>The line went silent.</source>
        <translation>A linha ficou em silêncio.</translation>
    </message>
    <message>
        <source>Sleep, Wi-Fi or a NAT time-out. It is dialled again by itself where retrying is on.</source>
        <translation>Suspensão, Wi-Fi ou um tempo limite de NAT. Se a repetição estiver ativada, a conexão será refeita automaticamente.</translation>
    </message>
    <message>
        <source>The system gives the program too few files or threads.</source>
        <translation>O sistema dá ao programa arquivos ou threads de menos.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Foi cancelado.</translation>
    </message>
    <message>
        <source>Start it again when you want it.</source>
        <translation>Inicie de novo quando quiser.</translation>
    </message>
    <message>
        <source>Something went wrong inside Culvert.</source>
        <translation>Algo deu errado dentro do Culvert.</translation>
    </message>
    <message>
        <source>Please report it with the log.</source>
        <translation>Relate o problema, incluindo o log.</translation>
    </message>
</context>
<context>
    <name>culvert::ErrorBlock</name>
    <message>
        <source>Stop the tunnel</source>
        <translation>Parar o túnel</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>It broke at %1.</source>
        <translation>Falhou em %1.</translation>
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
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
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
        <translation>Erro</translation>
    </message>
</context>
<context>
    <name>culvert::Export</name>
    <message>
        <source>ssh cannot listen on any free port here: give the forward %1 a port of its own.</source>
        <translation>O ssh não consegue escutar em uma porta livre qualquer aqui: dê ao encaminhamento %1 uma porta própria.</translation>
    </message>
    <message>
        <source>sshd has no way to write the path of the forward %1.</source>
        <translation>O sshd não tem como escrever o caminho do encaminhamento %1.</translation>
    </message>
    <message>
        <source>A host is needed.</source>
        <translation>É necessário um host.</translation>
    </message>
    <message>
        <source>ssh command</source>
        <translation>Comando ssh</translation>
    </message>
    <message>
        <source>ssh command for PowerShell</source>
        <translation>Comando ssh para PowerShell</translation>
    </message>
    <message>
        <source>autossh command</source>
        <translation>Comando autossh</translation>
    </message>
    <message>
        <source>ssh_config block</source>
        <translation>Bloco de ssh_config</translation>
    </message>
    <message>
        <source>systemd service of a user</source>
        <translation>Serviço systemd de um usuário</translation>
    </message>
    <message>
        <source>systemd service of the system</source>
        <translation>Serviço systemd do sistema</translation>
    </message>
    <message>
        <source>launchd agent (macOS)</source>
        <translation>Agente launchd (macOS)</translation>
    </message>
    <message>
        <source>Windows Task Scheduler</source>
        <translation>Agendador de Tarefas do Windows</translation>
    </message>
    <message>
        <source>authorized_keys line for the server</source>
        <translation>Linha de authorized_keys para o servidor</translation>
    </message>
    <message>
        <source>sshd_config block for the server</source>
        <translation>Bloco de sshd_config para o servidor</translation>
    </message>
    <message>
        <source>Culvert file</source>
        <translation>Arquivo do Culvert</translation>
    </message>
</context>
<context>
    <name>culvert::ExportDialog</name>
    <message>
        <source>&amp;Run culvert-cli there instead of ssh</source>
        <translation>&amp;Executar culvert-cli lá em vez de ssh</translation>
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
        <translation>Este computador</translation>
    </message>
    <message>
        <source>The other machine</source>
        <translation>A outra máquina</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>The export</source>
        <translation>A exportação</translation>
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
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Salvar a exportação</translation>
    </message>
</context>
<context>
    <name>culvert::ExportNotes</name>
    <message>
        <source>The proxy %1 is left out: ssh knows none in front of a jump host.</source>
        <translation>O proxy %1 foi omitido: o ssh não conhece nenhum antes de um host de salto.</translation>
    </message>
    <message>
        <source>The login %1 of the proxy is left out: nc knows none for SOCKS.</source>
        <translation>O login %1 do proxy foi omitido: o nc não conhece nenhum para SOCKS.</translation>
    </message>
    <message>
        <source>nc asks for the password of the proxy, and nobody answers a service.</source>
        <translation>O nc pede a senha do proxy, e ninguém responde a um serviço.</translation>
    </message>
    <message>
        <source>The forward -%1 %2 is left out: it is switched off.</source>
        <translation>O encaminhamento -%1 %2 foi omitido: está desativado.</translation>
    </message>
    <message>
        <source>ssh connects at once, not at the first client.</source>
        <translation>O ssh conecta imediatamente, não ao chegar o primeiro cliente.</translation>
    </message>
    <message>
        <source>What %1 says about the host is left out.</source>
        <translation>O que %1 diz sobre o host foi omitido.</translation>
    </message>
    <message>
        <source>A SOCKS proxy reaches whatever the server reaches, Unix sockets included.</source>
        <translation>Um proxy SOCKS alcança tudo o que o servidor alcança, inclusive sockets Unix.</translation>
    </message>
    <message>
        <source>The server picks the port: every port of that address is allowed.</source>
        <translation>O servidor escolhe a porta: toda porta desse endereço é permitida.</translation>
    </message>
    <message>
        <source>sshd keeps no list of Unix sockets to listen on: any path is allowed that the account can write.</source>
        <translation>O sshd não mantém lista de sockets Unix em que se pode escutar: é permitido qualquer caminho em que a conta possa gravar.</translation>
    </message>
    <message>
        <source>The key can still listen on Unix sockets, wherever the account can write; the sshd_config block forbids that.</source>
        <translation>A chave ainda pode escutar em sockets Unix, onde quer que a conta possa gravar; o bloco de sshd_config proíbe isso.</translation>
    </message>
    <message>
        <source>The line has no key yet: put the public key at its end.</source>
        <translation>A linha ainda não contém nenhuma chave: coloque a chave pública no fim dela.</translation>
    </message>
    <message>
        <source>ssh has one connection for all clients.</source>
        <translation>O ssh tem uma só conexão para todos os clientes.</translation>
    </message>
</context>
<context>
    <name>culvert::Fault</name>
    <message>
        <source>Only %1 itself can use this port, although more was asked for.</source>
        <translation>Somente programas em %1 podem usar esta porta, embora tenha sido pedido um acesso mais amplo.</translation>
    </message>
    <message>
        <source>Everyone who reaches %1 can use this port, although only its network was asked for.</source>
        <translation>Todos que alcançam %1 podem usar esta porta, embora tenha sido pedido acesso somente para a rede dessa máquina.</translation>
    </message>
    <message>
        <source>Everyone who reaches %1 can use this port, although only %1 itself was asked for.</source>
        <translation>Todos que alcançam %1 podem usar esta porta, embora tenha sido pedido acesso somente para programas em %1.</translation>
    </message>
    <message>
        <source>The network of %1 can use this port, although only %1 itself was asked for.</source>
        <translation>A rede de %1 pode usar esta porta, embora tenha sido pedido acesso somente para programas em %1.</translation>
    </message>
    <message>
        <source>Only the network of %1 can use this port, although everyone was asked for.</source>
        <translation>Somente a rede de %1 pode usar esta porta, embora tenha sido pedido acesso para todos.</translation>
    </message>
    <message>
        <source>On %1 set GatewayPorts to clientspecified.</source>
        <translation>Em %1, defina GatewayPorts como clientspecified.</translation>
    </message>
    <message>
        <source>Stop the tunnel if that is not wanted.</source>
        <translation>Pare o túnel se isso não for desejado.</translation>
    </message>
    <message>
        <source>Stop the tunnel if that is not wanted; on %1 set GatewayPorts to no or clientspecified.</source>
        <translation>Pare o túnel se isso não for desejado; em %1, defina GatewayPorts como no ou clientspecified.</translation>
    </message>
</context>
<context>
    <name>culvert::FileContent</name>
    <message>
        <source>it is too large</source>
        <translation>é grande demais</translation>
    </message>
    <message>
        <source>it did not come to its end in time</source>
        <translation>não chegou ao fim a tempo</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>não é um arquivo comum</translation>
    </message>
</context>
<context>
    <name>culvert::FileLock</name>
    <message>
        <source>unknown reason</source>
        <translation>motivo desconhecido</translation>
    </message>
    <message>
        <source>%1 is held by another program.</source>
        <translation>%1 está em uso por outro programa.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to: %2.</source>
        <translation>Não é possível gravar na pasta %1: %2.</translation>
    </message>
</context>
<context>
    <name>culvert::FirstHop</name>
    <message>
        <source>%1 is known as %2.</source>
        <comment>name, addresses</comment>
        <translation>%1 tem o endereço %2.</translation>
    </message>
    <message>
        <source>The name %1 is not known here.</source>
        <translation>O nome %1 não é conhecido aqui.</translation>
    </message>
    <message>
        <source>The proxy %1 connects to %2.</source>
        <translation>O proxy %1 conecta a %2.</translation>
    </message>
    <message>
        <source>The proxy %1 could not be reached. %2</source>
        <translation>Não foi possível alcançar o proxy %1. %2</translation>
    </message>
    <message>
        <source>The proxy %1 takes connections.</source>
        <translation>O proxy %1 aceita conexões.</translation>
    </message>
    <message>
        <source>Only a login at the proxy can tell whether %1 answers.</source>
        <translation>Só um login no proxy pode dizer se %1 responde.</translation>
    </message>
    <message>
        <source>The proxy command for %1 could not be run.</source>
        <translation>Não foi possível executar o comando de proxy para %1.</translation>
    </message>
    <message>
        <source>The proxy command for %1 runs.</source>
        <translation>O comando de proxy para %1 está em execução.</translation>
    </message>
    <message>
        <source>%1 takes connections; it answered within %2 ms.</source>
        <translation>%1 aceita conexões; respondeu em %2 ms.</translation>
    </message>
    <message>
        <source>%1 greets as %2 and exchanges keys.</source>
        <translation>%1 se apresenta como %2 e troca chaves.</translation>
    </message>
    <message>
        <source>The key %1 %2 of %3 is the known one.</source>
        <translation>A chave %1 %2 de %3 é a conhecida.</translation>
    </message>
    <message>
        <source>%1 You will be asked whether it is the right one.</source>
        <translation>%1 Você terá de confirmar se é a correta.</translation>
    </message>
    <message>
        <source>%1 It will be accepted without a question.</source>
        <translation>%1 Ela será aceita sem pergunta.</translation>
    </message>
</context>
<context>
    <name>culvert::ForeignCommands</name>
    <message>
        <source>%1 (%2 line %3)</source>
        <translation>%1 (%2 linha %3)</translation>
    </message>
</context>
<context>
    <name>culvert::FormCheck</name>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Verificando…</translation>
    </message>
</context>
<context>
    <name>culvert::FormRow</name>
    <message>
        <source>Use the file&apos;s</source>
        <translation>Usar o do arquivo</translation>
    </message>
    <message>
        <source>Use the file&apos;s value</source>
        <translation>Usar o valor do arquivo</translation>
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
        <translation>em vez de %1, de %2</translation>
    </message>
</context>
<context>
    <name>culvert::Forward</name>
    <message>
        <source>Bad forwarding specification &apos;%1&apos;: %2.</source>
        <translation>Especificação de encaminhamento inválida: “%1”: %2.</translation>
    </message>
    <message>
        <source>&apos;${&apos; is not closed</source>
        <translation>“${” não foi fechado</translation>
    </message>
    <message>
        <source>the variable %1 is not set</source>
        <translation>a variável %1 não está definida</translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation>um colchete não foi fechado</translation>
    </message>
    <message>
        <source>only &apos;:&apos; may follow &apos;]&apos;</source>
        <translation>depois de “]” só pode vir “:”</translation>
    </message>
    <message>
        <source>it ends in a backslash</source>
        <translation>termina em barra invertida</translation>
    </message>
    <message>
        <source>it has more than four fields; write IPv6 addresses in brackets</source>
        <translation>tem mais de quatro campos; escreva endereços IPv6 entre colchetes</translation>
    </message>
    <message>
        <source>the socket&apos;s path is longer than %1 bytes</source>
        <translation>o caminho do socket tem mais de %1 bytes</translation>
    </message>
    <message>
        <source>the host name is too long</source>
        <translation>o nome do host é longo demais</translation>
    </message>
    <message>
        <source>it contains a NUL character</source>
        <translation>contém um caractere NUL</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vazia</translation>
    </message>
    <message>
        <source>it names no target</source>
        <translation>não indica destino</translation>
    </message>
    <message>
        <source>-D takes no target</source>
        <translation>-D não aceita destino</translation>
    </message>
    <message>
        <source>the target&apos;s port is 0</source>
        <translation>a porta do destino é 0</translation>
    </message>
    <message>
        <source>port 0 is for the server&apos;s side only</source>
        <translation>a porta 0 só existe do lado do servidor</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardEditor</name>
    <message>
        <source>The option begins with -L, -R or -D.</source>
        <translation>A opção começa com -L, -R ou -D.</translation>
    </message>
    <message>
        <source>Kind of forward</source>
        <translation>Tipo de encaminhamento</translation>
    </message>
    <message>
        <source>As an ssh &amp;option</source>
        <translation>Como &amp;opção do ssh</translation>
    </message>
    <message>
        <source>A port on %1 that leads to what %2 reaches</source>
        <translation>Uma porta em %1 que leva ao que %2 alcança</translation>
    </message>
    <message>
        <source>A SOCKS proxy on %1 that connects from %2</source>
        <translation>Um proxy SOCKS em %1 que conecta a partir de %2</translation>
    </message>
    <message>
        <source>Programs on %1 open</source>
        <translation>Programas em %1 abrem</translation>
    </message>
    <message>
        <source>and %1 connects them to</source>
        <translation>e %1 os conecta a</translation>
    </message>
    <message>
        <source>whatever address they ask for</source>
        <translation>qualquer endereço que pedirem</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardListEditor</name>
    <message>
        <source>Forwards</source>
        <translation>Encaminhamentos</translation>
    </message>
    <message>
        <source>A forward brings a port of one machine to the other. Without one the tunnel only keeps the connection.</source>
        <translation>Um encaminhamento leva uma porta de uma máquina à outra. Sem nenhum, o túnel só mantém a conexão.</translation>
    </message>
    <message>
        <source>&amp;Add forward</source>
        <translation>&amp;Adicionar encaminhamento</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>ssh_config names this forward, too. It stays here, switched off, so that it is not opened from there.</source>
        <translation>O ssh_config também contém este encaminhamento. Ele fica aqui, desativado, para que não seja aberto a partir de lá.</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardModel</name>
    <message>
        <source>%1 (from ssh_config: it can be switched off while the tunnel runs)</source>
        <translation>%1 (de ssh_config: pode ser desativado enquanto o túnel está em execução)</translation>
    </message>
    <message>
        <source>any free port on %1</source>
        <translation>qualquer porta livre em %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>address on host</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>anywhere, from %1 (SOCKS)</source>
        <translation>qualquer lugar, a partir de %1 (SOCKS)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, for whom</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open this</source>
        <translation>Abra isto</translation>
    </message>
    <message>
        <source>to reach this</source>
        <translation>para alcançar isto</translation>
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
        <translation>O servidor oferece uma conexão recebida em %1, que nenhum encaminhamento deste túnel pediu; ela foi recusada.</translation>
    </message>
    <message>
        <source>A connection has reached %1.</source>
        <translation>Uma conexão alcançou %1.</translation>
    </message>
    <message>
        <source>%1 listens on %2.</source>
        <translation>%1 escuta em %2.</translation>
    </message>
    <message>
        <source>%1 is no longer part of the tunnel.</source>
        <translation>%1 não faz mais parte do túnel.</translation>
    </message>
</context>
<context>
    <name>culvert::Forwarder</name>
    <message>
        <source>A client of the SOCKS proxy was turned away: %1.</source>
        <translation>Um cliente do proxy SOCKS foi rejeitado: %1.</translation>
    </message>
    <message>
        <source>This is a SOCKS port, not a web server: use socks5h:// with it.</source>
        <translation>Esta é uma porta SOCKS, não um servidor web: use-a com socks5h://.</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardsPane</name>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Encaminhamentos</translation>
    </message>
    <message>
        <source>No browser could be opened. The address was copied: %1</source>
        <translation>Não foi possível abrir um navegador. O endereço foi copiado: %1</translation>
    </message>
    <message>
        <source>This tunnel is a login and no more: nothing is forwarded through it yet.</source>
        <translation>Este túnel é apenas um login: nada é encaminhado por ele ainda.</translation>
    </message>
    <message>
        <source>Add a forward…</source>
        <translation>Adicionar um encaminhamento…</translation>
    </message>
</context>
<context>
    <name>culvert::GeneralPage</name>
    <message>
        <source>Start Culvert when I log in</source>
        <translation>Iniciar o Culvert quando eu iniciar a sessão</translation>
    </message>
    <message>
        <source>Show no window then</source>
        <translation>Não mostrar nenhuma janela nesse caso</translation>
    </message>
    <message>
        <source>Start again the tunnels that ran when Culvert quit</source>
        <translation>Reiniciar os túneis que estavam em execução quando o Culvert foi encerrado</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Fechar a janela</translation>
    </message>
    <message>
        <source>hides it in the tray</source>
        <translation>oculta-a na bandeja</translation>
    </message>
    <message>
        <source>minimises it</source>
        <translation>minimiza-a</translation>
    </message>
    <message>
        <source>quits Culvert</source>
        <translation>encerra o Culvert</translation>
    </message>
    <message>
        <source>Ask before quitting while tunnels run</source>
        <translation>Perguntar antes de sair enquanto houver túneis em execução</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
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
        <translation>Nenhum grupo</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Novo grupo…</translation>
    </message>
</context>
<context>
    <name>culvert::Happenings</name>
    <message numerus="yes">
        <source>%n message(s) came faster than they could be shown, and were left out.</source>
        <translation>
            <numerusform>%n mensagem chegou mais rápido do que podia ser mostrada e foi omitida.</numerusform>
            <numerusform>%n mensagens chegaram mais rápido do que podiam ser mostradas e foram omitidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::History</name>
    <message>
        <source>The reason is not known.</source>
        <translation>O motivo não é conhecido.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Waits for its first client</source>
        <translation>Espera o primeiro cliente</translation>
    </message>
    <message>
        <source>Back after %1</source>
        <translation>De volta após %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Proved: it leads where it should</source>
        <translation>Provado: leva aonde deve</translation>
    </message>
    <message>
        <source>Impaired, %1: %2</source>
        <translation>Prejudicado, %1: %2</translation>
    </message>
    <message>
        <source>All of it works again</source>
        <translation>Tudo funciona de novo</translation>
    </message>
    <message>
        <source>The port has become free on the server: %1</source>
        <translation>A porta ficou livre no servidor: %1</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Perdido: %1</translation>
    </message>
    <message>
        <source>Not reached: %1</source>
        <translation>Não alcançado: %1</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>Espera sua resposta</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falhou: %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Stopped with the program</source>
        <translation>Parado com o programa</translation>
    </message>
    <message>
        <source>The program ended without a word</source>
        <translation>O programa terminou sem aviso</translation>
    </message>
    <message>
        <source>This computer falls asleep</source>
        <translation>Este computador adormece</translation>
    </message>
    <message>
        <source>This computer is awake</source>
        <translation>Este computador está acordado</translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation>Este computador está sem rede</translation>
    </message>
    <message>
        <source>The network has changed</source>
        <translation>A rede mudou</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>uptime</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, longest gap %2</source>
        <translation>%1, interrupção mais longa %2</translation>
    </message>
    <message>
        <source>%1, impaired for %2</source>
        <translation>%1, prejudicado por %2</translation>
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
        <translation>O relatório está na área de transferência. Nomes e endereços foram substituídos; leia-o antes de enviar.</translation>
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
        <translation>O que aconteceu</translation>
    </message>
</context>
<context>
    <name>culvert::HistoryPane</name>
    <message>
        <source>The last 24 hours</source>
        <translation>As últimas 24 horas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Tunnels that are not saved never are.</source>
        <translation>Ainda não há nada registrado. Túneis não salvos nunca são registrados.</translation>
    </message>
    <message>
        <source>It was not wanted in the last 24 h.</source>
        <translation>Ninguém o quis nas últimas 24 h.</translation>
    </message>
</context>
<context>
    <name>culvert::HopChain</name>
    <message>
        <source>By the proxy %1.</source>
        <translation>Pelo proxy %1.</translation>
    </message>
    <message>
        <source>The proxy command for %1 could not be run.</source>
        <translation>Não foi possível executar o comando de proxy para %1.</translation>
    </message>
    <message>
        <source>%1 could not be reached from %2: %3</source>
        <translation>Não foi possível alcançar %1 a partir de %2: %3</translation>
    </message>
    <message>
        <source>%1 runs %2; its key is %3 %4</source>
        <translation>%1 executa %2; sua chave é %3 %4</translation>
    </message>
    <message>
        <source>The key %1 of %2 is now known.</source>
        <translation>A chave %1 de %2 agora é conhecida.</translation>
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
        <translation>%1: chave do host desconhecida</translation>
    </message>
    <message>
        <source>Trust and connect</source>
        <translation>Confiar e conectar</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Não conectar</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>Este é mesmo %1?</translation>
    </message>
    <message>
        <source>Its key is not known here yet.</source>
        <translation>Sua chave ainda não é conhecida aqui.</translation>
    </message>
    <message>
        <source>Its address is known by another key.</source>
        <translation>Seu endereço é conhecido com outra chave.</translation>
    </message>
    <message>
        <source>Whoever stands between you and the host would show a key of their own.</source>
        <translation>Quem estivesse entre você e o host apresentaria uma chave própria.</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Túnel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>Tipo da chave</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>Same key known for</source>
        <translation>Mesma chave conhecida em</translation>
    </message>
    <message>
        <source>Other keys known</source>
        <translation>Outras chaves conhecidas</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>another key is known for this address (%1).</source>
        <translation>outra chave é conhecida para este endereço (%1).</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Com o aval de</translation>
    </message>
    <message>
        <source>a certificate authority (%1), which this program cannot check. That line does not make the key trusted.</source>
        <translation>uma autoridade certificadora (%1), que este programa não consegue verificar. Essa linha não torna a chave confiável.</translation>
    </message>
    <message>
        <source>Ask the host&apos;s owner for the fingerprint, or run this on the host itself:</source>
        <translation>Peça a impressão digital ao responsável pelo host ou execute isto no próprio host:</translation>
    </message>
    <message>
        <source>Fingerprint you were given</source>
        <translation>Impressão digital que você recebeu</translation>
    </message>
    <message>
        <source>Paste the fingerprint you were given to compare it</source>
        <translation>Cole a impressão digital que você recebeu para compará-la</translation>
    </message>
    <message>
        <source>The same: this is the host you were told of.</source>
        <translation>Igual: este é o host que lhe indicaram.</translation>
    </message>
    <message>
        <source>Not the same. Do not connect unless you know why.</source>
        <translation>Diferente. Não se conecte, a menos que saiba o motivo.</translation>
    </message>
</context>
<context>
    <name>culvert::HostKeys</name>
    <message>
        <source>The key of %1 has changed: it shows %2, known is %3.</source>
        <translation>A chave de %1 mudou: apresenta %2, a conhecida é %3.</translation>
    </message>
    <message>
        <source>%1 is vouched for only by a certificate authority (%2), which cannot be checked here; its plain key %3 is not known.</source>
        <translation>%1 só tem o aval de uma autoridade certificadora (%2), que não pode ser verificada aqui; sua chave simples %3 não é conhecida.</translation>
    </message>
    <message>
        <source>The key %1 of %2 is not known.</source>
        <translation>A chave %1 de %2 não é conhecida.</translation>
    </message>
    <message>
        <source>The key %1 %2 of %3 is marked as revoked in %4.</source>
        <translation>A chave %1 %2 de %3 está marcada como revogada em %4.</translation>
    </message>
    <message>
        <source>The key of %1 differs from the one known for its address %2 (%3).</source>
        <translation>A chave de %1 difere da conhecida para seu endereço %2 (%3).</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Não é possível ler %1: %2</translation>
    </message>
</context>
<context>
    <name>culvert::IdentificationReader</name>
    <message>
        <source>A web server answers here, or the captive portal of a hotel&apos;s or a train&apos;s network: log in to the network in a browser, or correct the port.</source>
        <translation>Quem responde aqui é um servidor web ou o portal de autenticação da rede de um hotel ou trem: faça login na rede em um navegador ou corrija a porta.</translation>
    </message>
    <message>
        <source>That is a mail or FTP server: the port is the wrong one. SSH&apos;s own is 22.</source>
        <translation>Este é um servidor de e-mail ou FTP: a porta está errada. A do SSH é 22.</translation>
    </message>
    <message>
        <source>The server turns this address away for a while, after failed logins or too many connections (PerSourcePenalties). Wait some minutes before the next try.</source>
        <translation>O servidor rejeita este endereço por algum tempo, após logins malsucedidos ou conexões demais (PerSourcePenalties). Espere alguns minutos antes da próxima tentativa.</translation>
    </message>
    <message>
        <source>Too many logins are under way at the server (MaxStartups): try again later.</source>
        <translation>Há logins demais em andamento no servidor (MaxStartups): tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>%1 identifies itself with more than the 255 bytes that SSH allows, which this program cannot read: &apos;%2…&apos;.</source>
        <translation>%1 se identifica com mais do que os 255 bytes que o SSH permite, o que este programa não consegue ler: “%2…”.</translation>
    </message>
    <message>
        <source>Let the server&apos;s VersionAddendum be shortened.</source>
        <translation>Peça que o VersionAddendum do servidor seja encurtado.</translation>
    </message>
    <message>
        <source>%1 answers &apos;%2&apos;, which is no SSH greeting.</source>
        <translation>%1 responde “%2”, que não é uma saudação SSH.</translation>
    </message>
    <message>
        <source>%1 accepted the connection, but no SSH greeting came in time.</source>
        <translation>%1 aceitou a conexão, mas nenhuma saudação SSH chegou a tempo.</translation>
    </message>
    <message>
        <source>A proxy, an overloaded server or a half-dead tunnel in between may hold the port.</source>
        <translation>Um proxy, um servidor sobrecarregado ou um túnel meio morto no caminho pode estar ocupando a porta.</translation>
    </message>
    <message>
        <source>%1 greets as %2, but the key exchange came to nothing in time.</source>
        <translation>%1 se apresenta como %2, mas a troca de chaves não se concluiu a tempo.</translation>
    </message>
    <message>
        <source>Short packets get through and long ones do not: most often an MTU that is too large for a VPN or a DSL line on the way. Lower it on this computer&apos;s interface (ip link set dev NAME mtu 1280) and try again.</source>
        <translation>Pacotes curtos passam e longos não: quase sempre um MTU grande demais para uma VPN ou uma linha DSL no caminho. Reduza-o na interface deste computador (ip link set dev NAME mtu 1280) e tente de novo.</translation>
    </message>
</context>
<context>
    <name>culvert::ImportDetails</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>Manter o &amp;meu</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Usar o &amp;novo</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Manter &amp;ambos</translation>
    </message>
    <message>
        <source>Follows Host %1 of %2.</source>
        <translation>Segue Host %1 de %2.</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>O seu: %1</translation>
    </message>
    <message>
        <source>Starting it runs on this computer: %1</source>
        <translation>Ao iniciar, executa neste computador: %1</translation>
    </message>
</context>
<context>
    <name>culvert::ImportDialog</name>
    <message>
        <source>Import tunnels</source>
        <translation>Importar túneis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>PuTTY&apos;s sessions</source>
        <translation>Sessões do PuTTY</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Um arquivo</translation>
    </message>
    <message>
        <source>A command line, or lines of ssh_config</source>
        <translation>Uma linha de comando ou linhas de ssh_config</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>an ssh_config, a .reg file of PuTTY&apos;s, or tunnels that Culvert exported</source>
        <translation>um ssh_config, um arquivo .reg do PuTTY ou túneis exportados pelo Culvert</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>Command line, or lines of ssh_config</source>
        <translation>Linha de comando ou linhas de ssh_config</translation>
    </message>
    <message>
        <source>Later changes of the file</source>
        <translation>Alterações posteriores do arquivo</translation>
    </message>
    <message>
        <source>Follow the file: its later changes take effect</source>
        <translation>Seguir o arquivo: suas alterações posteriores têm efeito</translation>
    </message>
    <message>
        <source>Copy what it says now</source>
        <translation>Copiar o que ele diz agora</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Origem</translation>
    </message>
    <message>
        <source>&amp;Keep as</source>
        <translation>&amp;Manter como</translation>
    </message>
    <message>
        <source>What can be imported</source>
        <translation>O que pode ser importado</translation>
    </message>
    <message>
        <source>&amp;Allow what starting them runs on this computer</source>
        <translation>&amp;Permitir o que a inicialização deles executa neste computador</translation>
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
        <translation>Marcar &amp;todos</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>Marcar &amp;nenhum</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>Importar de</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Não há nada a importar.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n tunnel(s)</source>
        <translation>
            <numerusform>Importar %n túnel</numerusform>
            <numerusform>Importar %n túneis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::ImportList</name>
    <message>
        <source>The key %1 is not on this computer.</source>
        <translation>A chave %1 não está neste computador.</translation>
    </message>
    <message>
        <source>The configuration file %1 is not on this computer.</source>
        <translation>O arquivo de configuração %1 não está neste computador.</translation>
    </message>
    <message>
        <source>Of the jump host %1 only the name is taken over.</source>
        <translation>Do host de salto %1, só o nome é aproveitado.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 is left out: a tunnel has no use for it.</source>
        <translation>%1 é omitido: não tem utilidade para um túnel.</translation>
    </message>
    <message>
        <source>PuTTY has no saved sessions here.</source>
        <translation>O PuTTY não tem sessões salvas aqui.</translation>
    </message>
</context>
<context>
    <name>culvert::ImportModel</name>
    <message>
        <source>; &apos;%1&apos; opens port %2, too</source>
        <translation>; “%1” também abre a porta %2</translation>
    </message>
    <message>
        <source>Cannot be imported: %1</source>
        <translation>Não pode ser importado: %1</translation>
    </message>
    <message>
        <source>The same as &apos;%1&apos;</source>
        <translation>O mesmo que “%1”</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>New, not everything is carried</source>
        <translation>Novo, nem tudo é aproveitado</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Já está aqui</translation>
    </message>
    <message>
        <source>Changed: &apos;%1&apos; is updated</source>
        <translation>Alterado: “%1” é atualizado</translation>
    </message>
    <message>
        <source>Conflict: yours is kept</source>
        <translation>Conflito: o seu é mantido</translation>
    </message>
    <message>
        <source>Conflict: yours is replaced</source>
        <translation>Conflito: o seu é substituído</translation>
    </message>
    <message>
        <source>Conflict: both are kept</source>
        <translation>Conflito: ambos são mantidos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Encaminhamentos</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
</context>
<context>
    <name>culvert::Inherited</name>
    <message>
        <source>%1 line %2</source>
        <translation>%1 linha %2</translation>
    </message>
</context>
<context>
    <name>culvert::InheritedPage</name>
    <message>
        <source>&amp;Use the file&apos;s value</source>
        <translation>&amp;Usar o valor do arquivo</translation>
    </message>
    <message>
        <source>What ssh_config says for this host. It is read afresh at each start; what this tunnel says itself comes first.</source>
        <translation>O que ssh_config diz sobre este host. É relido a cada inicialização; o que o próprio túnel diz tem precedência.</translation>
    </message>
    <message>
        <source>Inherited values</source>
        <translation>Valores herdados</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Palavra-chave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Consta em</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aqui</translation>
    </message>
    <message>
        <source>Use the file&apos;s value</source>
        <translation>Usar o valor do arquivo</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Substituído</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>Herdado</translation>
    </message>
</context>
<context>
    <name>culvert::KeyCandidate</name>
    <message>
        <source>The file %1 is not a certificate that can be read.</source>
        <translation>O arquivo %1 não é um certificado legível.</translation>
    </message>
    <message>
        <source>Check the path of the CertificateFile.</source>
        <translation>Verifique o caminho de CertificateFile.</translation>
    </message>
    <message>
        <source>The certificate %1 fits no key that is here.</source>
        <translation>O certificado %1 não corresponde a nenhuma chave daqui.</translation>
    </message>
    <message>
        <source>Name the certificate&apos;s key as IdentityFile.</source>
        <translation>Indique a chave do certificado como IdentityFile.</translation>
    </message>
    <message>
        <source>The file %1 is only the public half of a key, and no agent has the private one.</source>
        <translation>O arquivo %1 é só a metade pública de uma chave, e nenhum agente tem a privada.</translation>
    </message>
    <message>
        <source>Name the private key as IdentityFile, or add it to an ssh-agent.</source>
        <translation>Indique a chave privada como IdentityFile ou adicione-a a um ssh-agent.</translation>
    </message>
</context>
<context>
    <name>culvert::KeyFile</name>
    <message>
        <source>The file %1 is not a private key that can be read.</source>
        <translation>O arquivo %1 não é uma chave privada legível.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation>Não é possível ler o arquivo de chave %1: %2.</translation>
    </message>
    <message>
        <source>The private key %1 is open to other users and is therefore not used.</source>
        <translation>A chave privada %1 está aberta a outros usuários e, por isso, não é usada.</translation>
    </message>
    <message>
        <source>Make it yours alone: %1</source>
        <translation>Restrinja-a somente a você: %1</translation>
    </message>
    <message>
        <source>The key file %1 is of a kind that libssh does not know: %2.</source>
        <translation>O arquivo de chave %1 é de um tipo que a libssh não conhece: %2.</translation>
    </message>
    <message>
        <source>The key %1 is on a security token (FIDO), and no agent has it. This program cannot talk to tokens itself.</source>
        <translation>A chave %1 está em um token de segurança (FIDO), e nenhum agente a tem. Este programa não sabe falar com tokens.</translation>
    </message>
    <message>
        <source>Give the key to an ssh-agent, which can: ssh-add &apos;%1&apos;</source>
        <translation>Entregue a chave a um ssh-agent, que sabe fazer isso: ssh-add &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The key file %1 does not exist.</source>
        <translation>O arquivo de chave %1 não existe.</translation>
    </message>
    <message>
        <source>Check the path of the IdentityFile.</source>
        <translation>Verifique o caminho de IdentityFile.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key %1.</source>
        <translation>A frase secreta não abre a chave %1.</translation>
    </message>
</context>
<context>
    <name>culvert::KeyFileHeader</name>
    <message>
        <source>The key file %1 cannot be used: %2</source>
        <translation>O arquivo de chave %1 não pode ser usado: %2</translation>
    </message>
    <message>
        <source>it is damaged or cut off.</source>
        <translation>está danificado ou truncado.</translation>
    </message>
    <message>
        <source>Copy the file again from where it was made.</source>
        <translation>Copie o arquivo de novo de onde ele foi criado.</translation>
    </message>
    <message>
        <source>Set its passphrase anew with the usual cipher: ssh-keygen -p -Z aes256-ctr -f &apos;%1&apos;. Or give the key to an ssh-agent: ssh-add &apos;%1&apos;</source>
        <translation>Redefina a frase secreta com a cifra usual: ssh-keygen -p -Z aes256-ctr -f &apos;%1&apos;. Ou entregue a chave a um ssh-agent: ssh-add &apos;%1&apos;</translation>
    </message>
    <message>
        <source>it is in PuTTY&apos;s own format (.ppk).</source>
        <translation>está no formato próprio do PuTTY (.ppk).</translation>
    </message>
    <message>
        <source>Convert it: puttygen &apos;%1&apos; -O private-openssh-new -o &apos;%1.openssh&apos;. On Windows: PuTTYgen, Conversions, Export OpenSSH key.</source>
        <translation>Converta-o: puttygen &apos;%1&apos; -O private-openssh-new -o &apos;%1.openssh&apos;. No Windows: PuTTYgen, Conversions, Export OpenSSH key.</translation>
    </message>
    <message>
        <source>it is in the format of ssh.com.</source>
        <translation>está no formato da ssh.com.</translation>
    </message>
    <message>
        <source>Convert it: ssh-keygen -i -f &apos;%1&apos; &gt; &apos;%1.openssh&apos;</source>
        <translation>Converta-o: ssh-keygen -i -f &apos;%1&apos; &gt; &apos;%1.openssh&apos;</translation>
    </message>
    <message>
        <source>it is not a private key.</source>
        <translation>não é uma chave privada.</translation>
    </message>
    <message>
        <source>Check the path of the IdentityFile.</source>
        <translation>Verifique o caminho de IdentityFile.</translation>
    </message>
    <message>
        <source>it holds more than one key.</source>
        <translation>contém mais de uma chave.</translation>
    </message>
    <message>
        <source>libssh cannot open a key whose passphrase cipher is %1.</source>
        <translation>a libssh não consegue abrir uma chave cuja frase secreta usa a cifra %1.</translation>
    </message>
    <message>
        <source>libssh does not know the key derivation %1.</source>
        <translation>a libssh não conhece a derivação de chave %1.</translation>
    </message>
    <message>
        <source>libssh does not know the kind of key %1.</source>
        <translation>a libssh não conhece o tipo de chave %1.</translation>
    </message>
    <message>
        <source>Make a key of a usual kind: ssh-keygen -t ed25519</source>
        <translation>Crie uma chave de um tipo usual: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>it holds no private key, but: %1.</source>
        <translation>não contém uma chave privada, e sim: %1.</translation>
    </message>
    <message>
        <source>there is a blank line among its data.</source>
        <translation>há uma linha em branco entre seus dados.</translation>
    </message>
    <message>
        <source>Remove the blank line from the file.</source>
        <translation>Remova a linha em branco do arquivo.</translation>
    </message>
    <message>
        <source>its passphrase cipher is %1, which is not used any more.</source>
        <translation>a cifra de sua frase secreta é %1, que não é mais usada.</translation>
    </message>
    <message>
        <source>it is a PKCS#8 file with a kind of key that libssh does not take out of one, such as Ed25519.</source>
        <translation>é um arquivo PKCS#8 com um tipo de chave que a libssh não extrai desse formato, como Ed25519.</translation>
    </message>
    <message>
        <source>Write it in OpenSSH&apos;s own format (ssh-keygen -p -f &apos;%1&apos;, of OpenSSH 9.6 or newer), or make another key: ssh-keygen -t ed25519</source>
        <translation>Grave-o no formato próprio do OpenSSH (ssh-keygen -p -f &apos;%1&apos;, do OpenSSH 9.6 ou mais novo) ou crie outra chave: ssh-keygen -t ed25519</translation>
    </message>
</context>
<context>
    <name>culvert::KeyMeasurement</name>
    <message>
        <source>No SSH server answers here at %1. This computer needs one (sshd) that takes the other machine&apos;s connection.</source>
        <translation>Nenhum servidor SSH responde aqui em %1. Este computador precisa de um (sshd) que aceite a conexão da outra máquina.</translation>
    </message>
    <message>
        <source>%1 leads nowhere when it is dialled from here; the key is the one that this computer&apos;s SSH server shows at 127.0.0.1.</source>
        <translation>%1 não leva a lugar nenhum quando a conexão parte daqui; a chave é a que o servidor SSH deste computador apresenta em 127.0.0.1.</translation>
    </message>
    <message>
        <source>This computer does not know %1 yet; its key is taken as it was shown just now.</source>
        <translation>Este computador ainda não conhece %1; a chave usada é a que acaba de ser apresentada.</translation>
    </message>
    <message>
        <source>%1 does not answer, and its key is not known here.</source>
        <translation>%1 não responde, e sua chave não é conhecida aqui.</translation>
    </message>
    <message>
        <source>%1 was not asked for its key; known_hosts has it.</source>
        <translation>A chave de %1 não foi solicitada; ela consta em known_hosts.</translation>
    </message>
    <message>
        <source>%1 shows another key than the one that is known here. The script trusts neither.</source>
        <translation>%1 apresenta uma chave diferente da conhecida aqui. O script não confia em nenhuma das duas.</translation>
    </message>
</context>
<context>
    <name>culvert::Keywords</name>
    <message>
        <source>Missing argument.</source>
        <translation>Falta o argumento.</translation>
    </message>
    <message>
        <source>unsupported option &quot;%1&quot;.</source>
        <translation>opção não suportada “%1”.</translation>
    </message>
    <message>
        <source>invalid time value.</source>
        <translation>valor de tempo inválido.</translation>
    </message>
    <message>
        <source>Bad port &apos;%1&apos;.</source>
        <translation>Porta inválida: “%1”.</translation>
    </message>
    <message>
        <source>Bad number &apos;%1&apos;.</source>
        <translation>Número inválido: “%1”.</translation>
    </message>
    <message>
        <source>RekeyLimit too small</source>
        <translation>RekeyLimit pequeno demais</translation>
    </message>
    <message>
        <source>keyword %1 empty argument</source>
        <translation>palavra-chave %1: argumento vazio</translation>
    </message>
    <message>
        <source>keyword %1 &quot;%2&quot; argument must appear alone.</source>
        <translation>palavra-chave %1: o argumento “%2” deve aparecer sozinho.</translation>
    </message>
    <message>
        <source>too many %1 entries.</source>
        <translation>entradas demais de %1.</translation>
    </message>
    <message>
        <source>Invalid SetEnv.</source>
        <translation>SetEnv inválido.</translation>
    </message>
    <message>
        <source>Bad IPQoS value: %1</source>
        <translation>Valor inválido de IPQoS: %1</translation>
    </message>
    <message>
        <source>Invalid permitted CNAME &quot;%1&quot;</source>
        <translation>CNAME permitido inválido: “%1”</translation>
    </message>
    <message>
        <source>missing host in permitremoteopen</source>
        <translation>falta o host em permitremoteopen</translation>
    </message>
    <message>
        <source>bad port number in permitremoteopen</source>
        <translation>número de porta inválido em permitremoteopen</translation>
    </message>
    <message>
        <source>Invalid environment expansion %1.</source>
        <translation>Expansão de ambiente inválida em %1.</translation>
    </message>
    <message>
        <source>Invalid environment name %1.</source>
        <translation>Nome de variável de ambiente inválido: %1.</translation>
    </message>
    <message>
        <source>integer value invalid.</source>
        <translation>valor inteiro inválido.</translation>
    </message>
    <message>
        <source>Bad mask.</source>
        <translation>Máscara inválida.</translation>
    </message>
    <message>
        <source>Bad escape character.</source>
        <translation>Caractere de escape inválido.</translation>
    </message>
    <message>
        <source>Bad tun device.</source>
        <translation>Dispositivo tun inválido.</translation>
    </message>
    <message>
        <source>Bad ControlPersist argument.</source>
        <translation>Argumento inválido de ControlPersist.</translation>
    </message>
    <message>
        <source>Bad SSH2 cipher spec &apos;%1&apos;.</source>
        <translation>Especificação de cifras SSH2 inválida: “%1”.</translation>
    </message>
    <message>
        <source>Bad SSH2 MAC spec &apos;%1&apos;.</source>
        <translation>Especificação de MACs SSH2 inválida: “%1”.</translation>
    </message>
    <message>
        <source>Bad SSH2 KexAlgorithms &apos;%1&apos;.</source>
        <translation>KexAlgorithms SSH2 inválidos: “%1”.</translation>
    </message>
    <message>
        <source>Bad key types &apos;%1&apos;.</source>
        <translation>Tipos de chave inválidos: “%1”.</translation>
    </message>
</context>
<context>
    <name>culvert::KnownHostsFile</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Não é possível gravar %1: %2</translation>
    </message>
    <message>
        <source>line %1 has changed meanwhile</source>
        <translation>a linha %1 foi alterada nesse meio-tempo</translation>
    </message>
</context>
<context>
    <name>culvert::Layout</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>fenced</source>
        <translation>inacessível de fora</translation>
    </message>
    <message>
        <source>dials %1</source>
        <translation>conecta a %1</translation>
    </message>
    <message>
        <source>dials port %1</source>
        <translation>conecta à porta %1</translation>
    </message>
    <message>
        <source>SSH :%1</source>
        <translation>SSH :%1</translation>
    </message>
    <message numerus="yes">
        <source>again in %n s</source>
        <translation>
            <numerusform>de novo em %n s</numerusform>
            <numerusform>de novo em %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>SSH connection</source>
        <translation>Conexão SSH</translation>
    </message>
    <message>
        <source>or at one go:</source>
        <translation>ou de uma só vez:</translation>
    </message>
    <message>
        <source>On %1:</source>
        <translation>Em %1:</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aqui</translation>
    </message>
    <message>
        <source>dials</source>
        <translation>conecta</translation>
    </message>
    <message>
        <source>◐ can be used by the machine&apos;s network</source>
        <translation>◐ pode ser usada pela rede da máquina</translation>
    </message>
    <message>
        <source>◎ can be used by everyone who reaches the machine</source>
        <translation>◎ pode ser usada por todos que alcançam a máquina</translation>
    </message>
</context>
<context>
    <name>culvert::Limits</name>
    <message>
        <source>Only %1 more files can be opened here, and %2 are needed.</source>
        <translation>Só mais %1 arquivos podem ser abertos aqui, e são necessários %2.</translation>
    </message>
    <message>
        <source>This computer lets the program start no more threads.</source>
        <translation>Este computador não deixa o programa iniciar mais threads.</translation>
    </message>
</context>
<context>
    <name>culvert::LocalForwarder</name>
    <message>
        <source>%1 takes no more clients for now, they wait: %2.</source>
        <translation>%1 não aceita mais clientes por ora, eles aguardam: %2.</translation>
    </message>
</context>
<context>
    <name>culvert::LocalPorts</name>
    <message>
        <source>The name %1, to listen on, is not known on this computer.</source>
        <translation>O nome %1, em que se deve escutar, não é conhecido neste computador.</translation>
    </message>
    <message>
        <source>The socket %1 cannot be opened: %2.</source>
        <translation>Não é possível abrir o socket %1: %2.</translation>
    </message>
    <message>
        <source>The socket %1 is in use by another program.</source>
        <translation>O socket %1 está em uso por outro programa.</translation>
    </message>
    <message>
        <source>Nobody answers on it: remove the file, or set StreamLocalBindUnlink yes.</source>
        <translation>Ninguém responde nele: remova o arquivo ou defina StreamLocalBindUnlink yes.</translation>
    </message>
    <message>
        <source>Port %1 on this computer is used by %2 (PID %3).</source>
        <translation>A porta %1 neste computador está em uso por %2 (PID %3).</translation>
    </message>
    <message>
        <source>Port %1 on this computer (%2) is used by another program.</source>
        <translation>A porta %1 neste computador (%2) está em uso por outro programa.</translation>
    </message>
    <message>
        <source>Use another port for this tunnel, or stop that program.</source>
        <translation>Use outra porta para este túnel ou encerre esse programa.</translation>
    </message>
    <message>
        <source>Port %1 may only be opened with the administrator&apos;s rights.</source>
        <translation>A porta %1 só pode ser aberta com direitos de administrador.</translation>
    </message>
    <message>
        <source>Use a port from 1024 on, such as %1 (Linux: or lower net.ipv4.ip_unprivileged_port_start).</source>
        <translation>Use uma porta a partir de 1024, como %1 (Linux: ou reduza net.ipv4.ip_unprivileged_port_start).</translation>
    </message>
    <message>
        <source>This computer cannot listen on %1: %2.</source>
        <translation>Este computador não consegue escutar em %1: %2.</translation>
    </message>
</context>
<context>
    <name>culvert::LogPane</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Copiar linhas</translation>
    </message>
    <message>
        <source>Whose lines</source>
        <translation>De quem são as linhas</translation>
    </message>
    <message>
        <source>This tunnel</source>
        <translation>Este túnel</translation>
    </message>
    <message>
        <source>All tunnels</source>
        <translation>Todos os túneis</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Quanto</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>Sem detalhes</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos e erros</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Words in the log</source>
        <translation>Palavras no log</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Save lines…</source>
        <translation>Salvar linhas…</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <source>Versions, plan, history and log for somebody who helps, with names and addresses replaced</source>
        <translation>Versões, plano, histórico e log para quem ajuda, com nomes e endereços substituídos</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Salvar o log</translation>
    </message>
</context>
<context>
    <name>culvert::LoginChecks</name>
    <message>
        <source>%1 has let us in.</source>
        <translation>%1 aceitou nosso login.</translation>
    </message>
    <message>
        <source>%1 was reached from %2 and has let us in.</source>
        <translation>Chegamos a %1 a partir de %2, e o login foi aceito.</translation>
    </message>
    <message>
        <source>%1 listens on %2.</source>
        <translation>%1 escuta em %2.</translation>
    </message>
</context>
<context>
    <name>culvert::LoginMeans</name>
    <message>
        <source>There is no key file %1, so it is not offered.</source>
        <translation>Não há arquivo de chave %1, portanto ele não é oferecido.</translation>
    </message>
    <message>
        <source>Correct the name after -i, or make the key with ssh-keygen.</source>
        <translation>Corrija o nome depois de -i ou crie a chave com ssh-keygen.</translation>
    </message>
    <message>
        <source>The key %1 is on a security token; an agent must have it.</source>
        <translation>A chave %1 está em um token de segurança; um agente deve tê-la.</translation>
    </message>
    <message>
        <source>The key file %1 can be read.</source>
        <translation>O arquivo de chave %1 pode ser lido.</translation>
    </message>
    <message>
        <source>%1 is a public key; an agent must have its private half.</source>
        <translation>%1 é uma chave pública; um agente deve ter a metade privada.</translation>
    </message>
    <message>
        <source>No agent is known here: neither the service ssh-agent nor Pageant runs, and SSH_AUTH_SOCK is not set.</source>
        <translation>Nenhum agente é conhecido aqui: nem o serviço ssh-agent nem o Pageant está em execução, e SSH_AUTH_SOCK não está definida.</translation>
    </message>
    <message>
        <source>Start it (as administrator: Set-Service ssh-agent -StartupType Automatic; Start-Service ssh-agent), or correct IdentityAgent or SSH_AUTH_SOCK.</source>
        <translation>Inicie-o (como administrador: Set-Service ssh-agent -StartupType Automatic; Start-Service ssh-agent) ou corrija IdentityAgent ou SSH_AUTH_SOCK.</translation>
    </message>
    <message>
        <source>No agent is known here (SSH_AUTH_SOCK is not set).</source>
        <translation>Nenhum agente é conhecido aqui (SSH_AUTH_SOCK não está definida).</translation>
    </message>
    <message>
        <source>Start it, or correct IdentityAgent or SSH_AUTH_SOCK.</source>
        <translation>Inicie-o ou corrija IdentityAgent ou SSH_AUTH_SOCK.</translation>
    </message>
    <message>
        <source>The agent at %1 gives no keys: %2.</source>
        <translation>O agente em %1 não fornece chaves: %2.</translation>
    </message>
    <message>
        <source>The agent answers and has no key.</source>
        <translation>O agente responde e não tem nenhuma chave.</translation>
    </message>
    <message>
        <source>The agent answers and has %1.</source>
        <translation>O agente responde e tem %1.</translation>
    </message>
</context>
<context>
    <name>culvert::LoginPage</name>
    <message>
        <source>Identity files</source>
        <translation>Arquivos de identidade</translation>
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
        <translation>Arquivo de configuração</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>When the connection is lost</source>
        <translation>Quando a conexão é perdida</translation>
    </message>
    <message>
        <source>ssh&apos;s own: ~/.ssh/id_ed25519 and the like, or the agent</source>
        <translation>os do próprio ssh: ~/.ssh/id_ed25519 e similares, ou o agente</translation>
    </message>
    <message>
        <source>user@host:port, several with commas</source>
        <translation>usuário@host:porta, vários separados por vírgulas</translation>
    </message>
    <message>
        <source>socks5://user@host:port or http://host:port; empty: none</source>
        <translation>socks5://usuário@host:porta ou http://host:porta; vazio: nenhum</translation>
    </message>
    <message>
        <source>~/.ssh/config; none for no file</source>
        <translation>~/.ssh/config; none para nenhum arquivo</translation>
    </message>
    <message>
        <source>One a line, as in ssh_config:
ServerAliveInterval 30</source>
        <translation>Uma por linha, como em ssh_config:
ServerAliveInterval 30</translation>
    </message>
    <message>
        <source>Connect again (the default)</source>
        <translation>Reconectar (padrão)</translation>
    </message>
    <message>
        <source>Connect again, always</source>
        <translation>Reconectar sempre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Sob demanda</translation>
    </message>
    <message>
        <source>Dial only when a program opens one of its ports here</source>
        <translation>Conectar somente quando um programa abrir aqui uma de suas portas</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>&amp;Escolher arquivo…</translation>
    </message>
    <message>
        <source>&amp;Identity files</source>
        <translation>Arquivos de &amp;identidade</translation>
    </message>
    <message>
        <source>&amp;Jump hosts</source>
        <translation>Hosts de &amp;salto</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Configuration &amp;file</source>
        <translation>Arquivo de &amp;configuração</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Opções</translation>
    </message>
    <message>
        <source>When &amp;lost</source>
        <translation>Ao &amp;perder a conexão</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a keyword and its value.</source>
        <translation>“%1” não é uma palavra-chave com seu valor.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Chave privada</translation>
    </message>
    <message>
        <source>Start by itself</source>
        <translation>Iniciar automaticamente</translation>
    </message>
    <message>
        <source>Start by itself when Culvert starts</source>
        <translation>Iniciar automaticamente quando o Culvert iniciar</translation>
    </message>
    <message>
        <source>SSH connections</source>
        <translation>Conexões SSH</translation>
    </message>
    <message>
        <source>Clients are spread over so many: for long lines that lose packets, and many cores</source>
        <translation>Os clientes são distribuídos entre todas elas: para linhas longas que perdem pacotes e para muitos núcleos</translation>
    </message>
    <message>
        <source>SSH conn&amp;ections</source>
        <translation>Co&amp;nexões SSH</translation>
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
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>SSH &amp;port</source>
        <translation>Porta &amp;SSH</translation>
    </message>
    <message>
        <source>Router&apos;s &amp;address</source>
        <translation>&amp;Endereço do roteador</translation>
    </message>
    <message>
        <source>Router&apos;s &amp;port</source>
        <translation>&amp;Porta do roteador</translation>
    </message>
    <message>
        <source>as you call it</source>
        <translation>como você a chama</translation>
    </message>
    <message>
        <source>as one reaches it from outside</source>
        <translation>como ele é alcançado de fora</translation>
    </message>
    <message>
        <source>a name or an address</source>
        <translation>um nome ou um endereço</translation>
    </message>
    <message>
        <source>a name of ~/.ssh/config, or an address</source>
        <translation>um nome de ~/.ssh/config ou um endereço</translation>
    </message>
    <message>
        <source>who logs in there</source>
        <translation>quem faz login lá</translation>
    </message>
    <message>
        <source>Still needed: %1 (%2)</source>
        <translation>Ainda falta: %1 (%2)</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Uma porta é um número de 1 a 65535.</translation>
    </message>
</context>
<context>
    <name>culvert::MachineName</name>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>this computer</source>
        <comment>dative</comment>
        <translation>seu computador</translation>
    </message>
    <message>
        <source>the other machine</source>
        <translation>a outra máquina</translation>
    </message>
    <message>
        <source>the other machine</source>
        <comment>dative</comment>
        <translation>outra máquina</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>o servidor</translation>
    </message>
    <message>
        <source>the server</source>
        <comment>dative</comment>
        <translation>seu servidor</translation>
    </message>
    <message>
        <source>a third host</source>
        <translation>um terceiro host</translation>
    </message>
    <message>
        <source>a third host</source>
        <comment>dative</comment>
        <translation>um terceiro host</translation>
    </message>
    <message>
        <source>your router</source>
        <translation>seu roteador</translation>
    </message>
    <message>
        <source>your router</source>
        <comment>dative</comment>
        <translation>seu roteador</translation>
    </message>
    <message>
        <source>their router</source>
        <translation>o outro roteador</translation>
    </message>
    <message>
        <source>their router</source>
        <comment>dative</comment>
        <translation>outro roteador</translation>
    </message>
    <message>
        <source>&apos;%1&apos; runs on %2, not on this computer. Its page in the window has the script for %2.</source>
        <translation>“%1” é executado em %2, não neste computador. A página dele na janela tem o script para %2.</translation>
    </message>
</context>
<context>
    <name>culvert::MachinesPage</name>
    <message>
        <source>&amp;The machine that dials</source>
        <translation>&amp;Máquina que inicia a conexão</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>In front of it</source>
        <translation>À frente dela</translation>
    </message>
    <message>
        <source>The machine it &amp;dials</source>
        <translation>Máquina à qual ela se &amp;conecta</translation>
    </message>
    <message>
        <source>as its host</source>
        <translation>igual ao host</translation>
    </message>
    <message>
        <source>The machine with the ser&amp;vice</source>
        <translation>Máquina com o &amp;serviço</translation>
    </message>
    <message>
        <source>as in the forward</source>
        <translation>igual ao encaminhamento</translation>
    </message>
    <message>
        <source>They are for the picture, and for what is exported for the other machine; this one&apos;s ssh needs none of them.</source>
        <translation>Servem para a imagem e para o que é exportado para a outra máquina; o ssh desta não precisa deles.</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Roteador</translation>
    </message>
    <message>
        <source>a router&apos;s name; empty: none</source>
        <translation>nome de um roteador; vazio: nenhum</translation>
    </message>
    <message>
        <source>lets nobody in</source>
        <translation>não deixa ninguém entrar</translation>
    </message>
    <message>
        <source>Lets nobody in</source>
        <translation>Não deixa ninguém entrar</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>sem regra</translation>
    </message>
    <message>
        <source>port </source>
        <translation>porta </translation>
    </message>
    <message>
        <source>The router&apos;s port that leads to the machine&apos;s SSH port</source>
        <translation>A porta do roteador que leva à porta SSH da máquina</translation>
    </message>
    <message>
        <source>The router&apos;s port</source>
        <translation>A porta do roteador</translation>
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
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 diz: %2</translation>
    </message>
    <message>
        <source>What was copied is no ssh command and no tunnel.</source>
        <translation>O que foi copiado não é um comando ssh nem um túnel.</translation>
    </message>
    <message numerus="yes">
        <source>%n new host(s) in ~/.ssh/config</source>
        <translation>
            <numerusform>%n novo host em ~/.ssh/config</numerusform>
            <numerusform>%n novos hosts em ~/.ssh/config</numerusform>
        </translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Ver…</translation>
    </message>
    <message>
        <source>The saved tunnels cannot be read, and nothing is changed until they can. %1</source>
        <translation>Não é possível ler os túneis salvos e nada será alterado até que seja possível. %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Space: starts or stops the tunnel in the list</source>
        <translation>Espaço: inicia ou para o túnel na lista</translation>
    </message>
    <message>
        <source>Shift+F10: what can be done with it</source>
        <translation>Shift+F10: o que pode ser feito com ele</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atalhos do teclado</translation>
    </message>
    <message>
        <source>About Culvert</source>
        <translation>Sobre o Culvert</translation>
    </message>
    <message>
        <source>Culvert %1</source>
        <translation>Culvert %1</translation>
    </message>
    <message>
        <source>SSH tunnels you can see and trust.
Free software under the MIT licence.</source>
        <translation>Túneis SSH visíveis e confiáveis.
Software livre sob a licença MIT.</translation>
    </message>
</context>
<context>
    <name>culvert::MatchBlock</name>
    <message>
        <source>Shell &quot;%1&quot; is not executable</source>
        <translation>O shell “%1” não é executável</translation>
    </message>
    <message>
        <source>match exec &apos;%1&apos; error</source>
        <translation>erro em match exec “%1”</translation>
    </message>
    <message>
        <source>invalid match address list &apos;%1&apos;</source>
        <translation>lista de endereços inválida em Match: “%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be combined with other Match attributes</source>
        <translation>“%1” não pode ser combinado com outros atributos de Match</translation>
    </message>
    <message>
        <source>Missing Match criteria for %1</source>
        <translation>Falta o critério de Match para %1</translation>
    </message>
    <message>
        <source>Unsupported Match attribute %1</source>
        <translation>Atributo de Match não suportado: %1</translation>
    </message>
    <message>
        <source>One or more attributes required for Match</source>
        <translation>Match requer um ou mais atributos</translation>
    </message>
</context>
<context>
    <name>culvert::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
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
        <translation>Keep-alive a cada</translation>
    </message>
    <message>
        <source>as ssh_config says</source>
        <translation>conforme o ssh_config</translation>
    </message>
    <message>
        <source>Bind address</source>
        <translation>Endereço de escuta</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>somente este computador</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>Arquivos de chave</translation>
    </message>
    <message>
        <source>Dial again by itself</source>
        <translation>Reconectar automaticamente</translation>
    </message>
    <message>
        <source>Prefer AES, which most processors do in hardware</source>
        <translation>Preferir AES, que a maioria dos processadores faz em hardware</translation>
    </message>
    <message>
        <source>Compress, for slow lines</source>
        <translation>Comprimir, para linhas lentas</translation>
    </message>
    <message>
        <source>For tunnels that are made from now on. Each can be changed in its own settings.</source>
        <translation>Para túneis criados a partir de agora. Cada um pode ser alterado em suas próprias configurações.</translation>
    </message>
</context>
<context>
    <name>culvert::Notices</name>
    <message>
        <source>&apos;%1&apos; is up</source>
        <translation>“%1” está ativo</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are up</source>
        <translation>
            <numerusform>%n túnel está ativo</numerusform>
            <numerusform>%n túneis estão ativos</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is lost</source>
        <translation>“%1” está fora do ar</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are lost</source>
        <translation>
            <numerusform>%n túnel está fora do ar</numerusform>
            <numerusform>%n túneis estão fora do ar</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is back</source>
        <translation>“%1” voltou</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are back</source>
        <translation>
            <numerusform>%n túnel voltou</numerusform>
            <numerusform>%n túneis voltaram</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs you</source>
        <translation>“%1” precisa de você</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) need you</source>
        <translation>
            <numerusform>%n túnel precisa de você</numerusform>
            <numerusform>%n túneis precisam de você</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::NoticesPage</name>
    <message>
        <source>Culvert tells you when a tunnel</source>
        <translation>O Culvert avisa quando um túnel</translation>
    </message>
    <message>
        <source>needs you: a question, or a failure that stays</source>
        <translation>precisa de você: uma pergunta ou uma falha que persiste</translation>
    </message>
    <message>
        <source>is lost</source>
        <translation>fica fora do ar</translation>
    </message>
    <message>
        <source>for longer than</source>
        <translation>por mais de</translation>
    </message>
    <message>
        <source>is back again</source>
        <translation>volta a ficar ativo</translation>
    </message>
    <message>
        <source>is up for the first time</source>
        <translation>fica ativo pela primeira vez</translation>
    </message>
    <message>
        <source>Nothing is told of a tunnel that you are looking at, and what happens to several at once is told once.</source>
        <translation>Nada é avisado sobre um túnel que você está vendo, e o que acontece com vários ao mesmo tempo é avisado uma só vez.</translation>
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
        <translation>Parar</translation>
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
        <translation>Túneis SSH visíveis e confiáveis</translation>
    </message>
    <message>
        <source>Keep tunnels and settings in this folder.</source>
        <translation>Manter túneis e configurações nesta pasta.</translation>
    </message>
    <message>
        <source>Show no window: only the icon in the tray, or a minimised window.</source>
        <translation>Não mostrar nenhuma janela: somente o ícone na bandeja ou uma janela minimizada.</translation>
    </message>
    <message>
        <source>Start this tunnel; may be given several times.</source>
        <translation>Iniciar este túnel; pode ser informado várias vezes.</translation>
    </message>
    <message>
        <source>Make a new tunnel.</source>
        <translation>Criar um novo túnel.</translation>
    </message>
    <message>
        <source>Start all tunnels.</source>
        <translation>Iniciar todos os túneis.</translation>
    </message>
    <message>
        <source>Stop all tunnels.</source>
        <translation>Parar todos os túneis.</translation>
    </message>
    <message>
        <source>Open this: a file with tunnels or hosts, ssh://host or culvert://NAME.</source>
        <translation>Abrir isto: um arquivo com túneis ou hosts, ssh://host ou culvert://NAME.</translation>
    </message>
</context>
<context>
    <name>culvert::OtherEnd</name>
    <message>
        <source>Runs on %1</source>
        <translation>É executado em %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Aguardando %1</translation>
    </message>
    <message>
        <source>Runs on %1; nothing answers behind it</source>
        <translation>É executado em %1; nada responde por trás</translation>
    </message>
    <message>
        <source>Runs on %1; its port answers here</source>
        <translation>É executado em %1; sua porta responde aqui</translation>
    </message>
    <message>
        <source>Whether %1 does its part cannot be seen from this computer.</source>
        <translation>Deste computador não é possível ver se %1 faz sua parte.</translation>
    </message>
    <message>
        <source>Start the tunnel: only through it can be seen whether %1 is there.</source>
        <translation>Inicie o túnel: somente por ele se pode ver se %1 está no ar.</translation>
    </message>
    <message>
        <source>Nothing of %1 is at %2 yet. It comes when %1 runs the script below and its key is allowed there.</source>
        <translation>Em %2, %1 ainda não abriu nada. Isso acontecerá quando %1 executar o script abaixo e sua chave for permitida lá.</translation>
    </message>
    <message>
        <source>Nothing listens on port %2 of this computer yet. %1 opens it when it runs the script below and its key is allowed here.</source>
        <translation>Nada escuta ainda na porta %2 deste computador. %1 vai abri-la quando executar o script abaixo e sua chave for permitida aqui.</translation>
    </message>
    <message>
        <source>%1 is connected, but what it should lead to does not answer: is the service running there?</source>
        <translation>%1 estabeleceu a conexão, mas o destino dela não responde: o serviço está em execução lá?</translation>
    </message>
    <message>
        <source>%1 is connected: port %2 is open and waits for a client to speak.</source>
        <translation>%1 estabeleceu a conexão: a porta %2 está aberta e espera que um cliente fale.</translation>
    </message>
    <message>
        <source>%1 is connected: port %2 leads to it and answers.</source>
        <translation>%1 estabeleceu a conexão: a porta %2 leva até lá e responde.</translation>
    </message>
</context>
<context>
    <name>culvert::OtherPane</name>
    <message>
        <source>Look &amp;now</source>
        <translation>Verificar &amp;agora</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is on the clipboard.</source>
        <translation>“%1” está na área de transferência.</translation>
    </message>
    <message>
        <source>Script and key</source>
        <translation>Script e chave</translation>
    </message>
    <message>
        <source>What runs there</source>
        <translation>O sistema em uso lá</translation>
    </message>
    <message>
        <source>Copy the &amp;script</source>
        <translation>Copiar o &amp;script</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>Sal&amp;var…</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>The script is on the clipboard: paste it as a whole into a shell on %1.</source>
        <translation>O script está na área de transferência: cole-o inteiro em um shell em %1.</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>Salvar o script</translation>
    </message>
    <message>
        <source>The key that the script prints</source>
        <translation>A chave que o script imprime</translation>
    </message>
    <message>
        <source>ssh-ed25519 AAAA…</source>
        <comment>a public key</comment>
        <translation>ssh-ed25519 AAAA…</translation>
    </message>
    <message>
        <source>&amp;Allow…</source>
        <translation>&amp;Permitir…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Asking the server for its key…</source>
        <translation>Solicitando a chave do servidor…</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 está no ar</translation>
    </message>
    <message>
        <source>%1 has a part in this</source>
        <translation>%1 tem uma parte nisto</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Aguardando %1…</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Identifica-se como: %1</translation>
    </message>
    <message>
        <source>Open &amp;terminal</source>
        <translation>Abrir o &amp;terminal</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Abrir no &amp;navegador</translation>
    </message>
    <message>
        <source>1. On %1: paste this script as a whole into a shell</source>
        <translation>1. Em %1: cole este script inteiro em um shell</translation>
    </message>
    <message>
        <source>2. Here: paste the key that the script prints, so that %1 lets it in</source>
        <translation>2. Aqui: cole a chave que o script imprime, para que %1 a aceite</translation>
    </message>
    <message>
        <source>No terminal program was found. &apos;%1&apos; is on the clipboard.</source>
        <translation>Nenhum programa de terminal foi encontrado. “%1” está na área de transferência.</translation>
    </message>
    <message>
        <source>No browser could be opened. &apos;%1&apos; is on the clipboard.</source>
        <translation>Não foi possível abrir um navegador. “%1” está na área de transferência.</translation>
    </message>
    <message>
        <source>Add this line to ~/.ssh/authorized_keys of %1. It allows this tunnel and nothing else:</source>
        <translation>Adicione esta linha a ~/.ssh/authorized_keys de %1. Ela permite este túnel e nada mais:</translation>
    </message>
</context>
<context>
    <name>culvert::OurHolders</name>
    <message>
        <source>Port %1 on this computer is held by your tunnel &apos;%2&apos;.</source>
        <translation>A porta %1 neste computador é ocupada pelo seu túnel “%2”.</translation>
    </message>
</context>
<context>
    <name>culvert::Peer</name>
    <message>
        <source>local process</source>
        <translation>processo local</translation>
    </message>
</context>
<context>
    <name>culvert::PendingTarget</name>
    <message>
        <source>The client left before %1 had answered.</source>
        <translation>O cliente saiu antes que %1 respondesse.</translation>
    </message>
</context>
<context>
    <name>culvert::PictureItems</name>
    <message>
        <source>SSH connection, %1 to %2, %3</source>
        <translation>Conexão SSH, %1 para %2, %3</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1, %2 para %3, %4</translation>
    </message>
    <message>
        <source>It was checked and is in order.</source>
        <translation>Foi verificado e está em ordem.</translation>
    </message>
</context>
<context>
    <name>culvert::PictureMenu</name>
    <message>
        <source>PNG image</source>
        <translation>Imagem PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Desenho SVG</translation>
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
        <translation>&amp;Imagem</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reduzir</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <source>&amp;Keep it still</source>
        <translation>Manter &amp;parada</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>A imagem está na área de transferência.</translation>
    </message>
    <message>
        <source>Copy as i&amp;mage</source>
        <translation>Copiar como i&amp;magem</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>Copy as M&amp;ermaid</source>
        <translation>Copiar como M&amp;ermaid</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Salvar a imagem</translation>
    </message>
    <message>
        <source>%1 was not written: choose a name that ends in .png, .svg, .txt or .mmd.</source>
        <translation>%1 não foi gravado: escolha um nome que termine em .png, .svg, .txt ou .mmd.</translation>
    </message>
</context>
<context>
    <name>culvert::Plan</name>
    <message>
        <source>%1: ProxyCommand - is not supported.</source>
        <translation>%1: ProxyCommand - não é suportado.</translation>
    </message>
    <message>
        <source>More than %1 jump hosts, or a loop, on the way to %2.</source>
        <translation>Mais de %1 hosts de salto, ou um laço, no caminho até %2.</translation>
    </message>
    <message>
        <source>This build cannot listen on the server&apos;s Unix socket %1: it is linked to the shared libssh, which lacks that function.</source>
        <translation>Esta compilação não consegue escutar no socket Unix %1 do servidor: usa a libssh compartilhada, que não tem essa função.</translation>
    </message>
    <message>
        <source>%1 was imported and may run commands on this computer, which nobody allowed: %2</source>
        <translation>%1 foi importado e pode executar comandos neste computador, o que ninguém permitiu: %2</translation>
    </message>
</context>
<context>
    <name>culvert::Planner</name>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>the other machine</source>
        <translation>a outra máquina</translation>
    </message>
    <message>
        <source>a third host</source>
        <translation>um terceiro host</translation>
    </message>
    <message>
        <source>your router</source>
        <translation>seu roteador</translation>
    </message>
    <message>
        <source>their router</source>
        <translation>o outro roteador</translation>
    </message>
    <message>
        <source>Since %1 can reach %2, %1 dials.</source>
        <translation>Como %1 consegue alcançar %2, é %1 que inicia a conexão.</translation>
    </message>
    <message>
        <source>A rule on %3 leads to %2, so %1 dials %3.</source>
        <translation>Uma regra em %3 leva a %2, por isso %1 se conecta a %3.</translation>
    </message>
    <message>
        <source>Nothing gets in at %2, but %2 can reach %1: so %2 dials, and the tunnel runs backwards through its connection.</source>
        <translation>Nada entra em %2, mas %2 consegue alcançar %1: por isso, %2 inicia a conexão, e o túnel passa por ela em sentido inverso.</translation>
    </message>
    <message>
        <source>Nothing gets in at %2, but a rule on %3 leads to %1: so %2 dials %3, and the tunnel runs backwards through its connection.</source>
        <translation>Nada entra em %2, mas uma regra em %3 leva a %1: por isso, %2 se conecta a %3, e o túnel passa por essa conexão em sentido inverso.</translation>
    </message>
    <message>
        <source>Nothing gets in at either end, so both dial %1, and the tunnel is joined there.</source>
        <translation>Nada entra em nenhuma das pontas, por isso ambas se conectam a %1, e ali o túnel é unido.</translation>
    </message>
    <message>
        <source>Neither machine can reach the other. It takes a third host that both can reach: any small rented server with SSH will do.</source>
        <translation>Nenhuma das máquinas consegue alcançar a outra. É preciso um terceiro host que ambas alcancem: qualquer pequeno servidor alugado com SSH serve.</translation>
    </message>
    <message>
        <source>Can you reach %2 from %1, for instance with ssh or ping?</source>
        <translation>Você consegue alcançar %2 a partir de %1, por exemplo com ssh ou ping?</translation>
    </message>
    <message>
        <source>Can you add a port forward on the router in front of %1?</source>
        <translation>Você pode adicionar um encaminhamento de porta no roteador à frente de %1?</translation>
    </message>
    <message>
        <source>Can %2 reach %1, and does %1 run an SSH server?</source>
        <translation>%2 consegue alcançar %1, e %1 executa um servidor SSH?</translation>
    </message>
    <message>
        <source>Is there a host that both %1 and %2 can reach, and where you can log in?</source>
        <translation>Há um host que tanto %1 quanto %2 conseguem alcançar e no qual você pode fazer login?</translation>
    </message>
</context>
<context>
    <name>culvert::PortsCheck</name>
    <message>
        <source>Port %1 on this computer is free. %2</source>
        <translation>A porta %1 neste computador está livre. %2</translation>
    </message>
    <message>
        <source>Only programs on this computer will reach it.</source>
        <translation>Somente programas neste computador a alcançarão.</translation>
    </message>
    <message>
        <source>Other computers that reach this one will reach it.</source>
        <translation>Outros computadores que alcançam este a alcançarão.</translation>
    </message>
    <message>
        <source>The socket %1 is in use by another program.</source>
        <translation>O socket %1 está em uso por outro programa.</translation>
    </message>
    <message>
        <source>There is a file at %1 already.</source>
        <translation>Já existe um arquivo em %1.</translation>
    </message>
    <message>
        <source>Nobody answers on it: remove the file, or set StreamLocalBindUnlink yes.</source>
        <translation>Ninguém responde nele: remova o arquivo ou defina StreamLocalBindUnlink yes.</translation>
    </message>
    <message>
        <source>The folder of %1 is missing or not writable.</source>
        <translation>A pasta de %1 não existe ou não permite gravação.</translation>
    </message>
    <message>
        <source>The socket %1 can be made.</source>
        <translation>O socket %1 pode ser criado.</translation>
    </message>
</context>
<context>
    <name>culvert::PosixSetup</name>
    <message>
        <source>It ends when you log out. To keep it: sudo loginctl enable-linger $(id -un)</source>
        <translation>Ele termina quando você sai da sessão. Para mantê-lo: sudo loginctl enable-linger $(id -un)</translation>
    </message>
    <message>
        <source>systemd has no manager for this user (systemctl --user). Take the script for a plain shell.</source>
        <translation>O systemd não tem um gerenciador para este usuário (systemctl --user). Use o script para um shell simples.</translation>
    </message>
    <message>
        <source>There is no crontab here: start it again by hand after a restart of the machine.</source>
        <translation>Não há crontab aqui: inicie-o de novo manualmente após reiniciar a máquina.</translation>
    </message>
</context>
<context>
    <name>culvert::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Saved passwords</source>
        <translation>Senhas salvas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>New tunnels</source>
        <translation>Novos túneis</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Atualizações</translation>
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
        <translation>contém um caractere de controle</translation>
    </message>
    <message>
        <source>must not begin with &apos;-&apos;</source>
        <translation>não pode começar com “-”</translation>
    </message>
    <message>
        <source>the other machine</source>
        <translation>a outra máquina</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>É necessário um nome.</translation>
    </message>
    <message>
        <source>The name has a control character.</source>
        <translation>O nome contém um caractere de controle.</translation>
    </message>
    <message>
        <source>A host is needed.</source>
        <translation>É necessário um host.</translation>
    </message>
    <message>
        <source>The host %1.</source>
        <translation>O nome do host %1.</translation>
    </message>
    <message>
        <source>The host has a space in it.</source>
        <translation>O nome do host contém um espaço.</translation>
    </message>
    <message>
        <source>The user %1.</source>
        <translation>O nome de usuário %1.</translation>
    </message>
    <message>
        <source>The name of a machine has a control character.</source>
        <translation>O nome de uma máquina contém um caractere de controle.</translation>
    </message>
    <message>
        <source>A SOCKS forward has no target.</source>
        <translation>Um encaminhamento SOCKS não tem destino.</translation>
    </message>
    <message>
        <source>The target is missing.</source>
        <translation>Falta o destino.</translation>
    </message>
    <message>
        <source>The target&apos;s port is missing.</source>
        <translation>Falta a porta do destino.</translation>
    </message>
    <message>
        <source>A tunnel has 1 to %1 SSH connections.</source>
        <translation>Um túnel tem de 1 a %1 conexões SSH.</translation>
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
        <translation>Novo túnel</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Túnel</translation>
    </message>
    <message>
        <source>Login and options</source>
        <translation>Login e opções</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Máquinas</translation>
    </message>
    <message>
        <source>From ssh_config</source>
        <translation>De ssh_config</translation>
    </message>
    <message>
        <source>The ssh command that it comes to</source>
        <translation>O comando ssh resultante</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Another tunnel has this name.</source>
        <translation>Outro túnel já tem este nome.</translation>
    </message>
    <message>
        <source>Also %1 %2, from %3</source>
        <translation>Também %1 %2, de %3</translation>
    </message>
    <message>
        <source>Chec&amp;k first</source>
        <translation>&amp;Verificar primeiro</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Verificar primeiro</translation>
    </message>
</context>
<context>
    <name>culvert::ProfileJson</name>
    <message>
        <source>line %1, column %2</source>
        <translation>linha %1, coluna %2</translation>
    </message>
    <message>
        <source>line 1, column 1: an object is expected</source>
        <translation>linha 1, coluna 1: espera-se um objeto</translation>
    </message>
    <message>
        <source>is not a port</source>
        <translation>não é uma porta</translation>
    </message>
    <message>
        <source>must hold text only</source>
        <translation>só pode conter texto</translation>
    </message>
    <message>
        <source>must hold no empty text</source>
        <translation>não pode conter texto vazio</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>deve ser um objeto</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>está ausente</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known</source>
        <translation>“%1” não é conhecido</translation>
    </message>
    <message>
        <source>has the wrong type</source>
        <translation>tem o tipo errado</translation>
    </message>
    <message>
        <source>is not a whole number from 1 to %1</source>
        <translation>não é um número inteiro de 1 a %1</translation>
    </message>
</context>
<context>
    <name>culvert::ProfileList</name>
    <message>
        <source>Tunnels</source>
        <translation>Túneis</translation>
    </message>
    <message>
        <source>No tunnel matches &apos;%1&apos;. Esc shows all again.</source>
        <translation>Nenhum túnel corresponde a “%1”. Esc mostra todos de novo.</translation>
    </message>
</context>
<context>
    <name>culvert::ProfileModel</name>
    <message>
        <source>%1; a change waits</source>
        <comment>state</comment>
        <translation>%1; uma alteração aguarda</translation>
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
        <translation>Não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Não é possível gravar %1: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Não é possível criar a pasta %1.</translation>
    </message>
    <message>
        <source>There is already a tunnel named &apos;%1&apos;.</source>
        <translation>Já existe um túnel chamado “%1”.</translation>
    </message>
    <message>
        <source>There is no such tunnel any more.</source>
        <translation>Esse túnel não existe mais.</translation>
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
        <translation>o do sistema</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Command lines. The address, or the command to run, is added at the end: &apos;firefox --new-window&apos;, &apos;konsole -e&apos;.</source>
        <translation>Linhas de comando. O endereço ou o comando a executar é acrescentado no fim: “firefox --new-window”, “konsole -e”.</translation>
    </message>
</context>
<context>
    <name>culvert::Prover</name>
    <message>
        <source>The check was not answered in time.</source>
        <translation>A verificação não foi respondida a tempo.</translation>
    </message>
    <message>
        <source>The far side has reached %1.</source>
        <translation>O outro lado alcançou %1.</translation>
    </message>
    <message>
        <source>The far side makes connections for this proxy.</source>
        <translation>O outro lado faz conexões para este proxy.</translation>
    </message>
    <message>
        <source>Nothing answers on %1, as seen from the far side.</source>
        <translation>Nada responde em %1, do ponto de vista do outro lado.</translation>
    </message>
    <message>
        <source>The server does not allow this to be checked.</source>
        <translation>O servidor não permite esta verificação.</translation>
    </message>
    <message>
        <source>The server forbids connections to %1, to clients as well. Its AllowTcpForwarding, PermitOpen or the key&apos;s permitopen decide that.</source>
        <translation>O servidor proíbe conexões com %1, também aos clientes. Quem decide isso é o AllowTcpForwarding, o PermitOpen ou o permitopen da chave.</translation>
    </message>
    <message>
        <source>Another program on the server answers on port %1.</source>
        <translation>Outro programa no servidor responde na porta %1.</translation>
    </message>
    <message>
        <source>Stop that program on the server, or use another port.</source>
        <translation>Encerre esse programa no servidor ou use outra porta.</translation>
    </message>
    <message>
        <source>%1 has not answered this computer so far.</source>
        <translation>%1 ainda não respondeu a este computador.</translation>
    </message>
    <message>
        <source>Nothing answers on %1 at the server.</source>
        <translation>Nada responde em %1 no servidor.</translation>
    </message>
    <message>
        <source>A connection to %1 at the server came back here and reached the target.</source>
        <translation>Uma conexão com %1 no servidor voltou até aqui e alcançou o destino.</translation>
    </message>
    <message>
        <source>The port is open to the server&apos;s whole network although only the server itself was asked for (GatewayPorts yes).</source>
        <translation>A porta está aberta a toda a rede do servidor, embora tenha sido pedido acesso somente para o próprio servidor (GatewayPorts yes).</translation>
    </message>
    <message>
        <source>Stop the tunnel if that is not wanted; on the server set GatewayPorts to no or clientspecified.</source>
        <translation>Pare o túnel se isso não for desejado; no servidor, defina GatewayPorts como no ou clientspecified.</translation>
    </message>
    <message>
        <source>Only the server itself reaches the port: its GatewayPorts does not allow more.</source>
        <translation>Somente o próprio servidor alcança a porta: o GatewayPorts dele não permite mais.</translation>
    </message>
    <message>
        <source>On the server set GatewayPorts to clientspecified, or reach the port through a tunnel to the server.</source>
        <translation>No servidor, defina GatewayPorts como clientspecified ou alcance a porta por um túnel até o servidor.</translation>
    </message>
</context>
<context>
    <name>culvert::Proxy</name>
    <message>
        <source>A proxy is written socks5://host:port or http://host:port.</source>
        <translation>Um proxy é escrito como socks5://host:porta ou http://host:porta.</translation>
    </message>
    <message>
        <source>The proxy&apos;s host or port is not valid.</source>
        <translation>O host ou a porta do proxy não é válido.</translation>
    </message>
    <message>
        <source>A proxy&apos;s password is asked for, or kept in the keychain; it must not stand in the address.</source>
        <translation>A senha de um proxy é pedida ou guardada no chaveiro; ela não pode constar no endereço.</translation>
    </message>
    <message>
        <source>Nothing may follow the proxy&apos;s host and port.</source>
        <translation>Nada pode vir depois do host e da porta do proxy.</translation>
    </message>
</context>
<context>
    <name>culvert::ProxyCommand</name>
    <message>
        <source>Run the proxy command by hand, and see what it says.</source>
        <translation>Execute o comando de proxy manualmente e veja o que ele diz.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Ele disse: %1</translation>
    </message>
    <message>
        <source>The proxy command %1 was ended by signal %2.</source>
        <translation>O comando de proxy %1 foi encerrado pelo sinal %2.</translation>
    </message>
    <message>
        <source>The proxy command %1 ended with code %2.</source>
        <translation>O comando de proxy %1 terminou com o código %2.</translation>
    </message>
</context>
<context>
    <name>culvert::ProxyHandshake</name>
    <message>
        <source>SOCKS has no room for names or passwords that long.</source>
        <translation>O SOCKS não comporta nomes ou senhas tão longos.</translation>
    </message>
    <message>
        <source>%1 does not answer as a SOCKS5 proxy.</source>
        <translation>%1 não responde como um proxy SOCKS5.</translation>
    </message>
    <message>
        <source>%1 does not allow connections to %2.</source>
        <translation>%1 não permite conexões com %2.</translation>
    </message>
    <message>
        <source>%1 cannot reach %2.</source>
        <translation>%1 não consegue alcançar %2.</translation>
    </message>
    <message>
        <source>%1 reached %2, which refuses connections.</source>
        <translation>%1 alcançou %2, que recusa conexões.</translation>
    </message>
    <message>
        <source>%1 got no answer from %2.</source>
        <translation>%1 não obteve resposta de %2.</translation>
    </message>
    <message>
        <source>%1 did not connect to %2; its reason has the number %3.</source>
        <translation>%1 não se conectou a %2; o motivo tem o número %3.</translation>
    </message>
    <message>
        <source>%1 does not answer as an HTTP proxy.</source>
        <translation>%1 não responde como um proxy HTTP.</translation>
    </message>
    <message>
        <source>%1 does not accept the login.</source>
        <translation>%1 não aceita o login.</translation>
    </message>
    <message>
        <source>%1 wants a login.</source>
        <translation>%1 exige login.</translation>
    </message>
    <message>
        <source>Put the user&apos;s name into the proxy&apos;s address: socks5://user@host:port.</source>
        <translation>Coloque o nome do usuário no endereço do proxy: socks5://usuário@host:porta.</translation>
    </message>
    <message>
        <source>The proxy %1</source>
        <translation>O proxy %1</translation>
    </message>
</context>
<context>
    <name>culvert::ProxyTunnel</name>
    <message>
        <source>The proxy %1 took the connection, but does not answer.</source>
        <translation>O proxy %1 aceitou a conexão, mas não responde.</translation>
    </message>
    <message>
        <source>Password for the proxy %1: </source>
        <translation>Senha do proxy %1: </translation>
    </message>
    <message>
        <source>The proxy %1 needs a password that nobody gave.</source>
        <translation>O proxy %1 requer uma senha que ninguém informou.</translation>
    </message>
    <message>
        <source>The proxy %1 could not be reached. %2</source>
        <translation>Não foi possível alcançar o proxy %1. %2</translation>
    </message>
    <message>
        <source>The proxy %1 does not take the request.</source>
        <translation>O proxy %1 não aceita a requisição.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection.</source>
        <translation>O proxy %1 encerrou a conexão.</translation>
    </message>
    <message>
        <source>It may be a proxy of another kind, or not allow this port.</source>
        <translation>Pode ser um proxy de outro tipo, ou ele não permite esta porta.</translation>
    </message>
</context>
<context>
    <name>culvert::PublicKeyLogin</name>
    <message>
        <source>The ssh-agent at %1 is of no use: %2.</source>
        <translation>O ssh-agent em %1 não serve: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of the agent</source>
        <translation>
            <numerusform>%n chave do agente</numerusform>
            <numerusform>%n chaves do agente</numerusform>
        </translation>
    </message>
    <message>
        <source>The key %1 was not offered: the server or PubkeyAcceptedAlgorithms does not take its kind.</source>
        <translation>A chave %1 não foi oferecida: o servidor ou PubkeyAcceptedAlgorithms não aceita o tipo dela.</translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation>certificado %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>chave %1</translation>
    </message>
    <message>
        <source>The server would take the key %1, but the agent did not sign with it.</source>
        <translation>O servidor aceitaria a chave %1, mas o agente não assinou com ela.</translation>
    </message>
    <message>
        <source>Unlock the agent, or confirm the key&apos;s use when the agent asks.</source>
        <translation>Desbloqueie o agente ou confirme o uso da chave quando ele perguntar.</translation>
    </message>
    <message>
        <source>Enter passphrase for key &apos;%1&apos;: </source>
        <translation>Frase secreta da chave “%1”: </translation>
    </message>
    <message>
        <source>%1 does not take the key %2 for %3.</source>
        <translation>%1 não aceita a chave %2 para %3.</translation>
    </message>
    <message>
        <source>The library %1 cannot be used for security tokens: %2.</source>
        <translation>A biblioteca %1 não serve para tokens de segurança: %2.</translation>
    </message>
    <message>
        <source>Check SecurityKeyProvider for this host.</source>
        <translation>Verifique SecurityKeyProvider deste host.</translation>
    </message>
    <message>
        <source>The server would take the key %1, but its security token did not sign with it.</source>
        <translation>O servidor aceitaria a chave %1, mas seu token de segurança não assinou com ela.</translation>
    </message>
    <message>
        <source>The server would take the key %1, but no security token that is plugged in has it.</source>
        <translation>O servidor aceitaria a chave %1, mas nenhum token de segurança conectado a tem.</translation>
    </message>
    <message>
        <source>Touch the token when it asks for it, and give its right PIN.</source>
        <translation>Toque no token quando ele pedir, e dê o PIN certo.</translation>
    </message>
    <message>
        <source>Plug in the key&apos;s token.</source>
        <translation>Conecte o token da chave.</translation>
    </message>
    <message>
        <source>Enter PIN for key &apos;%1&apos;: </source>
        <translation>PIN da chave “%1”: </translation>
    </message>
</context>
<context>
    <name>culvert::PuttySessions</name>
    <message>
        <source>The forward &apos;%1&apos; is not one that ssh knows.</source>
        <translation>O encaminhamento “%1” não é um dos que o ssh conhece.</translation>
    </message>
    <message>
        <source>The key %1 is in PuTTY&apos;s format: let PuTTYgen export it as an OpenSSH key, or load it into Pageant.</source>
        <translation>A chave %1 está no formato do PuTTY: exporte-a com o PuTTYgen como chave OpenSSH ou carregue-a no Pageant.</translation>
    </message>
    <message>
        <source>The proxy %1 has to be set again, as ProxyCommand or jump.</source>
        <translation>O proxy %1 precisa ser definido de novo, como ProxyCommand ou host de salto.</translation>
    </message>
    <message>
        <source>The password of the proxy %1 stays in PuTTY; it is asked for.</source>
        <translation>A senha do proxy %1 permanece no PuTTY; ela será pedida.</translation>
    </message>
    <message>
        <source>The proxy %1 has exceptions, which are not taken over.</source>
        <translation>O proxy %1 tem exceções, que não são aproveitadas.</translation>
    </message>
    <message>
        <source>Agent forwarding is not carried out by Culvert.</source>
        <translation>O Culvert não realiza encaminhamento de agente.</translation>
    </message>
</context>
<context>
    <name>culvert::QuestionQueue</name>
    <message>
        <source>The key of %1 is not known yet.</source>
        <translation>A chave de %1 ainda não é conhecida.</translation>
    </message>
    <message>
        <source>The key of %1 has changed.</source>
        <translation>A chave de %1 mudou.</translation>
    </message>
    <message>
        <source>%1 asks for a login.</source>
        <translation>%1 pede login.</translation>
    </message>
</context>
<context>
    <name>culvert::QuestionRow</name>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
</context>
<context>
    <name>culvert::Quitting</name>
    <message>
        <source>Keep running, minimised</source>
        <translation>Continuar em execução, minimizado</translation>
    </message>
    <message>
        <source>Quit Culvert?</source>
        <translation>Sair do Culvert?</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) run. They end when Culvert quits.</source>
        <translation>
            <numerusform>%n túnel está em execução. Ele termina quando o Culvert é encerrado.</numerusform>
            <numerusform>%n túneis estão em execução. Eles terminam quando o Culvert é encerrado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Não perguntar novamente</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>culvert::Remedy</name>
    <message>
        <source>Stop &apos;%1&apos;</source>
        <translation>Parar “%1”</translation>
    </message>
    <message>
        <source>Use %1 instead</source>
        <translation>Usar %1 em vez disso</translation>
    </message>
    <message>
        <source>Look at the key…</source>
        <translation>Ver a chave…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Compare keys…</source>
        <translation>Comparar chaves…</translation>
    </message>
    <message>
        <source>Look at the commands…</source>
        <translation>Ver os comandos…</translation>
    </message>
    <message>
        <source>Choose another key…</source>
        <translation>Escolher outra chave…</translation>
    </message>
    <message>
        <source>Change user…</source>
        <translation>Trocar usuário…</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Perguntar de novo…</translation>
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
        <translation>Aplicar agora (reconecta)</translation>
    </message>
</context>
<context>
    <name>culvert::RemoteDynamicForwarder</name>
    <message>
        <source>PermitRemoteOpen does not allow %1.</source>
        <translation>PermitRemoteOpen não permite %1.</translation>
    </message>
    <message>
        <source>Add it to PermitRemoteOpen if it shall be reachable.</source>
        <translation>Adicione-o a PermitRemoteOpen se ele deve ser alcançável.</translation>
    </message>
</context>
<context>
    <name>culvert::RemoteForwarder</name>
    <message>
        <source>The server was asked to pick a port and did not say which it opened.</source>
        <translation>O servidor devia escolher uma porta e não informou qual abriu.</translation>
    </message>
    <message>
        <source>The server could not open port %1; whether it is taken there could not be checked.</source>
        <translation>O servidor não conseguiu abrir a porta %1; não foi possível verificar se ela está ocupada lá.</translation>
    </message>
    <message>
        <source>The server never answered the request to open %1.</source>
        <translation>O servidor nunca respondeu ao pedido de abrir %1.</translation>
    </message>
    <message>
        <source>The server does not allow this account to open %1.</source>
        <translation>O servidor não permite que esta conta abra %1.</translation>
    </message>
    <message>
        <source>The server could not open port %1: it is taken there, most often by your previous connection.</source>
        <translation>O servidor não conseguiu abrir a porta %1: ela está ocupada lá, quase sempre por sua conexão anterior.</translation>
    </message>
    <message>
        <source>The server could not open %1.</source>
        <translation>O servidor não conseguiu abrir %1.</translation>
    </message>
    <message>
        <source>local process</source>
        <translation>processo local</translation>
    </message>
</context>
<context>
    <name>culvert::RemoteSetup</name>
    <message>
        <source>Linux with systemd</source>
        <translation>Linux com systemd</translation>
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
        <translation>outro Unix (shell simples)</translation>
    </message>
    <message>
        <source>What %1 does for the tunnel &quot;%2&quot; of Culvert.</source>
        <translation>O que %1 faz para o túnel “%2” do Culvert.</translation>
    </message>
    <message>
        <source>Makes a key, notes the key of the server that it dials, writes a service that keeps the tunnel, and starts it.</source>
        <translation>Cria uma chave, registra a chave do servidor ao qual se conecta, grava um serviço que mantém o túnel e o inicia.</translation>
    </message>
    <message>
        <source>Asks nothing; running it again does no harm.</source>
        <translation>Não pergunta nada; executá-lo de novo não causa nenhum dano.</translation>
    </message>
    <message>
        <source>The key of %1. Paste the next line into Culvert, where this script came from:</source>
        <translation>A chave de %1. Cole a próxima linha no Culvert de onde veio este script:</translation>
    </message>
    <message>
        <source>The service runs. It gets through as soon as %1 allows that key.</source>
        <translation>O serviço está em execução. Ele conseguirá entrar assim que %1 permitir essa chave.</translation>
    </message>
    <message>
        <source>To take all of it back: %1</source>
        <translation>Para desfazer tudo: %1</translation>
    </message>
    <message>
        <source>All of it is gone: service, key and folder. The key&apos;s line at %1 remains.</source>
        <translation>Tudo foi removido: serviço, chave e pasta. A linha da chave em %1 permanece.</translation>
    </message>
    <message>
        <source>There is no %1 here. Nothing was set up.</source>
        <translation>Não há %1 aqui. Nada foi configurado.</translation>
    </message>
    <message>
        <source>The key of %1 was not known when this script was made: log in there once by hand and compare it.</source>
        <translation>A chave de %1 não era conhecida quando este script foi criado: faça login lá uma vez manualmente e compare-a.</translation>
    </message>
</context>
<context>
    <name>culvert::RevokedKeys</name>
    <message>
        <source>RevokedHostKeys %1 cannot be read, so no host key is trusted: %2.</source>
        <translation>Não é possível ler RevokedHostKeys %1, portanto nenhuma chave de host é confiável: %2.</translation>
    </message>
    <message>
        <source>Make the file readable, or take RevokedHostKeys out.</source>
        <translation>Torne o arquivo legível ou retire RevokedHostKeys.</translation>
    </message>
    <message>
        <source>RevokedHostKeys %1 is a binary key revocation list, which this build cannot read, so no host key is trusted.</source>
        <translation>RevokedHostKeys %1 é uma lista binária de revogação de chaves, que esta compilação não consegue ler, portanto nenhuma chave de host é confiável.</translation>
    </message>
    <message>
        <source>Give a text file instead, with one revoked public key a line.</source>
        <translation>Forneça em vez disso um arquivo de texto, com uma chave pública revogada por linha.</translation>
    </message>
</context>
<context>
    <name>culvert::RouteText</name>
    <message>
        <source>any port</source>
        <translation>qualquer porta</translation>
    </message>
    <message>
        <source>anywhere, from %1</source>
        <translation>qualquer lugar, a partir de %1</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, a partir de %2</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>o servidor</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>host, jump hosts</comment>
        <translation>%1 via %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::RuntimeFolder</name>
    <message>
        <source>The folder %1 %2.</source>
        <translation>A pasta %1 %2.</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>não é uma pasta</translation>
    </message>
    <message>
        <source>belongs to another user</source>
        <translation>pertence a outro usuário</translation>
    </message>
    <message>
        <source>is open to other users</source>
        <translation>está aberta a outros usuários</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>não pode ser criada</translation>
    </message>
</context>
<context>
    <name>culvert::SavedSecrets</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Não é possível gravar %1: %2</translation>
    </message>
</context>
<context>
    <name>culvert::SavedSecretsPage</name>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Saved passwords</source>
        <translation>Senhas salvas</translation>
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
        <translation>Túneis</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Culvert saves a password only when you ask it to, in the system&apos;s keychain. Deleting a tunnel deletes what was saved for it.</source>
        <translation>O Culvert só salva uma senha quando você pede, no chaveiro do sistema. Excluir um túnel exclui o que foi salvo para ele.</translation>
    </message>
</context>
<context>
    <name>culvert::SavedText</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Não é possível gravar %1: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
</context>
<context>
    <name>culvert::Sentences</name>
    <message>
        <source>whatever %1 can reach</source>
        <translation>tudo o que %1 consegue alcançar</translation>
    </message>
    <message>
        <source>the socket %1 on %2</source>
        <translation>o socket %1 em %2</translation>
    </message>
    <message>
        <source>SSH on %1 (%2)</source>
        <translation>o SSH em %1 (%2)</translation>
    </message>
    <message>
        <source>port %1 on %2 (%3)</source>
        <translation>a porta %1 em %2 (%3)</translation>
    </message>
    <message>
        <source>Programs on %1, only %1 itself, that open %2 do not reach %3.</source>
        <translation>Programas em %1, somente em %1, que abrem %2 não alcançam %3.</translation>
    </message>
    <message>
        <source>Programs on %1, only %1 itself, that open %2 reach %3.</source>
        <translation>Programas em %1, somente em %1, que abrem %2 alcançam %3.</translation>
    </message>
    <message>
        <source>Who is in the network of %1 and opens %2 does not reach %3.</source>
        <translation>Quem está na rede de %1 e abre %2 não alcança %3.</translation>
    </message>
    <message>
        <source>Who is in the network of %1 and opens %2 reaches %3.</source>
        <translation>Quem está na rede de %1 e abre %2 alcança %3.</translation>
    </message>
    <message>
        <source>Everyone who reaches %1 and opens %2 does not reach %3.</source>
        <translation>Quem alcança %1 e abre %2 não alcança %3.</translation>
    </message>
    <message>
        <source>Everyone who reaches %1 and opens %2 reaches %3.</source>
        <translation>Todos que alcançam %1 e abrem %2 alcançam %3.</translation>
    </message>
    <message>
        <source>Programs on %1 that open %2 do not reach %3.</source>
        <translation>Programas em %1 que abrem %2 não alcançam %3.</translation>
    </message>
    <message>
        <source>Programs on %1 that open %2 reach %3.</source>
        <translation>Programas em %1 que abrem %2 alcançam %3.</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>Está desativado.</translation>
    </message>
    <message>
        <source>Not at the moment: the tunnel has failed.</source>
        <translation>No momento, não: o túnel falhou.</translation>
    </message>
    <message>
        <source>This holds while the tunnel is up.</source>
        <translation>Isto vale enquanto o túnel está ativo.</translation>
    </message>
    <message>
        <source>This holds while the tunnel is up and the server listens as asked.</source>
        <translation>Isto vale enquanto o túnel está ativo e o servidor escuta como pedido.</translation>
    </message>
    <message>
        <source>Not at the moment: the connection is not up.</source>
        <translation>No momento, não: a conexão não está ativa.</translation>
    </message>
    <message>
        <source>It is not proved.</source>
        <translation>Não foi comprovado.</translation>
    </message>
    <message>
        <source>It is not proved yet.</source>
        <translation>Ainda não foi comprovado.</translation>
    </message>
    <message>
        <source>Proved at %1.</source>
        <translation>Comprovado às %1.</translation>
    </message>
    <message>
        <source>%1 dials.</source>
        <translation>%1 inicia a conexão.</translation>
    </message>
    <message>
        <source>a port that %1 picks</source>
        <translation>uma porta que %1 escolhe</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>a porta %1</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>qualquer porta livre</translation>
    </message>
    <message>
        <source>local forward (-L)</source>
        <translation>encaminhamento local (-L)</translation>
    </message>
    <message>
        <source>remote forward (-R)</source>
        <translation>encaminhamento remoto (-R)</translation>
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
        <translation>não está em execução</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>não comprovado</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>comprovado</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>refutado</translation>
    </message>
    <message>
        <source>%1 logs in to %2 through %3: one SSH connection inside another.</source>
        <translation>%1 faz login em %2 usando %3: uma conexão SSH dentro de outra.</translation>
    </message>
    <message>
        <source>%1 dials %2 on port %3, inside the connection to the hop before it.</source>
        <translation>%1 conecta-se a %2 na porta %3, dentro da conexão com o salto anterior.</translation>
    </message>
    <message>
        <source>%1 dials %2 on port %3.</source>
        <translation>%1 conecta-se a %2 na porta %3.</translation>
    </message>
    <message>
        <source>%1: nobody from outside gets in.</source>
        <translation>%1: de fora, ninguém entra.</translation>
    </message>
    <message>
        <source>%1 is a router.</source>
        <translation>%1 é um roteador.</translation>
    </message>
    <message>
        <source>%1 is a router that lets nobody in from outside.</source>
        <translation>%1 é um roteador que não deixa ninguém entrar de fora.</translation>
    </message>
    <message>
        <source>%1 is a router with a rule: %2.</source>
        <translation>%1 é um roteador com uma regra: %2.</translation>
    </message>
    <message>
        <source>The connection crosses %1.</source>
        <translation>A conexão atravessa %1.</translation>
    </message>
    <message>
        <source>A SOCKS client names the target of each connection.</source>
        <translation>Um cliente SOCKS indica o destino de cada conexão.</translation>
    </message>
</context>
<context>
    <name>culvert::Session</name>
    <message>
        <source>Not started: the question was cancelled.</source>
        <translation>Não iniciado: a pergunta foi cancelada.</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>Conectando a %1.</translation>
    </message>
</context>
<context>
    <name>culvert::SessionOptions</name>
    <message>
        <source>The host or user name of %1 is not acceptable.</source>
        <translation>O nome do host ou do usuário de %1 não é aceitável.</translation>
    </message>
    <message>
        <source>None of the algorithms in &apos;%1 %2&apos; is one that this build knows.</source>
        <translation>Nenhum dos algoritmos em “%1 %2” é conhecido por esta compilação.</translation>
    </message>
    <message>
        <source>Name at least one algorithm that &apos;culvert-cli --version&apos; lists.</source>
        <translation>Indique ao menos um algoritmo listado por “culvert-cli --version”.</translation>
    </message>
</context>
<context>
    <name>culvert::ShellWords</name>
    <message>
        <source>A quote is not closed.</source>
        <translation>Há aspas não fechadas.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; means something to a shell, which is not at work here.</source>
        <translation>“%1” tem significado para um shell, que não está em ação aqui.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands for something that only a shell can fill in.</source>
        <translation>“%1” representa algo que só um shell pode preencher.</translation>
    </message>
</context>
<context>
    <name>culvert::Situations</name>
    <message>
        <source>Log in to %1</source>
        <translation>Login em %1</translation>
    </message>
    <message>
        <source>Reach a service on %1</source>
        <translation>Acessar um serviço em %1</translation>
    </message>
    <message>
        <source>Reach %1 through its router&apos;s rule</source>
        <translation>Acessar %1 pela regra do roteador</translation>
    </message>
    <message>
        <source>%1 is fenced: let it dial %2</source>
        <translation>%1, inacessível de fora, conecta-se a %2</translation>
    </message>
    <message>
        <source>Log in to %1, which is fenced and dials %2</source>
        <translation>Login em %1, inacessível de fora, que se conecta a %2</translation>
    </message>
    <message>
        <source>Log in to %1, which is fenced and dials %2 through its router&apos;s rule</source>
        <translation>Login em %1, inacessível de fora, que se conecta a %2 pela regra do roteador</translation>
    </message>
    <message>
        <source>Both are fenced: meet at %1</source>
        <translation>Ambas são inacessíveis de fora: encontro em %1</translation>
    </message>
    <message>
        <source>Reach %1 through %2</source>
        <translation>Acessar %1 via %2</translation>
    </message>
    <message>
        <source>Offer %1 at %2</source>
        <translation>Oferecer %1 em %2</translation>
    </message>
    <message>
        <source>Log in to a machine that this computer can reach</source>
        <translation>Fazer login em uma máquina que este computador consegue alcançar</translation>
    </message>
    <message>
        <source>Use a web page, notebook or database of a machine that this computer can reach</source>
        <translation>Usar uma página web, um notebook ou um banco de dados de uma máquina que este computador consegue alcançar</translation>
    </message>
    <message>
        <source>Use a machine behind a router that lets SSH through to it</source>
        <translation>Usar uma máquina atrás de um roteador que deixa o SSH passar até ela</translation>
    </message>
    <message>
        <source>Use a web page, notebook or database of a machine that lets nobody in, but can reach this computer</source>
        <translation>Usar uma página web, um notebook ou um banco de dados de uma máquina que não deixa ninguém entrar, mas consegue alcançar este computador</translation>
    </message>
    <message>
        <source>Log in to a machine that lets nobody in, but can reach this computer</source>
        <translation>Fazer login em uma máquina que não deixa ninguém entrar, mas consegue alcançar este computador</translation>
    </message>
    <message>
        <source>The same, where a router stands before this computer and lets SSH through to it</source>
        <translation>O mesmo, quando há à frente deste computador um roteador que deixa o SSH passar até ele</translation>
    </message>
    <message>
        <source>Neither can reach the other: meet at a third host that both can reach</source>
        <translation>Nenhuma consegue alcançar a outra: encontro em um terceiro host que ambas alcançam</translation>
    </message>
</context>
<context>
    <name>culvert::SocksChannelClient</name>
    <message>
        <source>it ended in the middle of its request</source>
        <translation>terminou no meio de sua requisição</translation>
    </message>
</context>
<context>
    <name>culvert::SocksClient</name>
    <message>
        <source>it took too long over its request</source>
        <translation>demorou demais em sua requisição</translation>
    </message>
</context>
<context>
    <name>culvert::SocksSocketClient</name>
    <message>
        <source>it closed in the middle of its request</source>
        <translation>fechou no meio de sua requisição</translation>
    </message>
</context>
<context>
    <name>culvert::Spread</name>
    <message>
        <source>%1 of %2 SSH connections are up.</source>
        <translation>%1 de %2 conexões SSH ativas.</translation>
    </message>
    <message>
        <source>%1 of %2 SSH connections are up; another is dialled again. %3</source>
        <translation>%1 de %2 conexões SSH ativas; outra está sendo refeita. %3</translation>
    </message>
    <message>
        <source>%1 of %2 SSH connections are up; no other is dialled. %3</source>
        <translation>%1 de %2 conexões SSH ativas; nenhuma outra será iniciada. %3</translation>
    </message>
</context>
<context>
    <name>culvert::SshConfig</name>
    <message>
        <source>command line: %1</source>
        <translation>linha de comando: %1</translation>
    </message>
    <message>
        <source>%1 line %2: %3</source>
        <translation>%1 linha %2: %3</translation>
    </message>
    <message>
        <source>%1: Too many recursive configuration includes</source>
        <translation>%1: inclusões recursivas de configuração demais</translation>
    </message>
    <message>
        <source>Bad owner or permissions on %1</source>
        <translation>Proprietário ou permissões incorretos em %1</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texto colado</translation>
    </message>
    <message>
        <source>no argument after keyword &quot;%1&quot;</source>
        <translation>falta o argumento após a palavra-chave “%1”</translation>
    </message>
    <message>
        <source>Bad configuration option: %1</source>
        <translation>Opção de configuração inválida: %1</translation>
    </message>
    <message>
        <source>invalid quotes</source>
        <translation>aspas inválidas</translation>
    </message>
    <message>
        <source>keyword %1 extra arguments at end of line</source>
        <translation>palavra-chave %1: argumentos excedentes no fim da linha</translation>
    </message>
    <message>
        <source>%1 directive not supported as a command-line option</source>
        <translation>a diretiva %1 não é suportada como opção de linha de comando</translation>
    </message>
    <message>
        <source>keyword host empty argument</source>
        <translation>palavra-chave host: argumento vazio</translation>
    </message>
    <message>
        <source>keyword include empty argument</source>
        <translation>palavra-chave include: argumento vazio</translation>
    </message>
    <message>
        <source>bad include path %1.</source>
        <translation>caminho de include inválido: %1.</translation>
    </message>
    <message>
        <source>Can&apos;t open user config file %1</source>
        <translation>Não é possível abrir o arquivo de configuração do usuário %1</translation>
    </message>
    <message>
        <source>Missing argument.</source>
        <translation>Falta o argumento.</translation>
    </message>
    <message>
        <source>Missing target argument.</source>
        <translation>Falta o argumento do destino.</translation>
    </message>
    <message>
        <source>Bad forwarding specification.</source>
        <translation>Especificação de encaminhamento inválida.</translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <translation>%1 não é suportado</translation>
    </message>
    <message>
        <source>%1 line %2: Unsupported option &quot;%3&quot;</source>
        <translation>%1 linha %2: opção não suportada “%3”</translation>
    </message>
    <message>
        <source>Too many %1 entries (max 100).</source>
        <translation>Entradas demais de %1 (máximo de 100).</translation>
    </message>
    <message>
        <source>Invalid ProxyJump &quot;%1&quot;</source>
        <translation>ProxyJump inválido: “%1”</translation>
    </message>
    <message>
        <source>A host is needed.</source>
        <translation>É necessário um host.</translation>
    </message>
    <message>
        <source>hostname &apos;%1&apos; contains invalid characters</source>
        <translation>o nome de host “%1” contém caracteres inválidos</translation>
    </message>
    <message>
        <source>remote username &apos;%1&apos; contains invalid characters</source>
        <translation>o nome de usuário remoto “%1” contém caracteres inválidos</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names a user that does not exist</source>
        <translation>“%1” indica um usuário que não existe</translation>
    </message>
    <message>
        <source>Identity file %1 not accessible</source>
        <translation>Arquivo de identidade %1 inacessível</translation>
    </message>
    <message>
        <source>Invalid -J argument &apos;%1&apos;</source>
        <translation>Argumento inválido de -J: “%1”</translation>
    </message>
    <message>
        <source>jumphost loop via %1</source>
        <translation>laço de hosts de salto via %1</translation>
    </message>
    <message>
        <source>Invalid number of ConnectionAttempts</source>
        <translation>Número inválido em ConnectionAttempts</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Não é possível ler %1: %2</translation>
    </message>
</context>
<context>
    <name>culvert::SshConfigImport</name>
    <message>
        <source>%1 %2 (%3 line %4) is not carried out by Culvert.</source>
        <translation>%1 %2 (%3 linha %4) não é executado pelo Culvert.</translation>
    </message>
    <message>
        <source>ClearAllForwardings is set: there is nothing to forward.</source>
        <translation>ClearAllForwardings está definido: não há nada a encaminhar.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>O arquivo %1 não existe.</translation>
    </message>
</context>
<context>
    <name>culvert::StateText</name>
    <message numerus="yes">
        <source>On demand, but %n forward(s) do not work</source>
        <translation>
            <numerusform>Sob demanda, mas %n encaminhamento não funciona</numerusform>
            <numerusform>Sob demanda, mas %n encaminhamentos não funcionam</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready, connects on first use</source>
        <translation>Pronto, conecta no primeiro uso</translation>
    </message>
    <message numerus="yes">
        <source>Up, but %n forward(s) do not work</source>
        <translation>
            <numerusform>Ativo, mas %n encaminhamento não funciona</numerusform>
            <numerusform>Ativo, mas %n encaminhamentos não funcionam</numerusform>
        </translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Up, not proved</source>
        <translation>Ativo, não comprovado</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>Aguarda a conexão</translation>
    </message>
    <message>
        <source>Waits for the login</source>
        <translation>Aguarda o login</translation>
    </message>
    <message>
        <source>Being opened</source>
        <translation>Sendo aberto</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Não está aberto</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <translation>%1 de %2 ativos</translation>
    </message>
    <message>
        <source>Needs you: is this the key of %1?</source>
        <translation>Precisa de você: esta é a chave de %1?</translation>
    </message>
    <message>
        <source>Needs you: is the host&apos;s key right?</source>
        <translation>Precisa de você: a chave do host está certa?</translation>
    </message>
    <message>
        <source>Needs you: the login to %1 asks something</source>
        <translation>Precisa de você: o login em %1 pergunta algo</translation>
    </message>
    <message>
        <source>Needs you: the login asks something</source>
        <translation>Precisa de você: o login pergunta algo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando a %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Checking the host key of %1</source>
        <translation>Verificando a chave de host de %1</translation>
    </message>
    <message>
        <source>Checking the host key</source>
        <translation>Verificando a chave do host</translation>
    </message>
    <message>
        <source>Logging in to %1</source>
        <translation>Fazendo login em %1</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Fazendo login</translation>
    </message>
    <message>
        <source>Opening the forwards</source>
        <translation>Abrindo os encaminhamentos</translation>
    </message>
    <message>
        <source>Waiting, again in %1</source>
        <translation>Aguardando, de novo em %1</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>Aguardando para tentar de novo</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Encerrando</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Up, proved</source>
        <translation>Ativo, comprovado</translation>
    </message>
    <message>
        <source>Listening, not proved</source>
        <translation>Escutando, não comprovado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>for programs on %1 only</source>
        <translation>somente para programas em %1</translation>
    </message>
    <message>
        <source>open to the network of %1</source>
        <translation>aberto à rede de %1</translation>
    </message>
    <message>
        <source>open to all who reach %1</source>
        <translation>aberto a todos que alcançam %1</translation>
    </message>
    <message>
        <source>Needs you: the login to %1 waits for the locked keychain</source>
        <translation>Precisa de você: o login em %1 aguarda o desbloqueio do chaveiro</translation>
    </message>
    <message>
        <source>Needs you: the login waits for the locked keychain</source>
        <translation>Precisa de você: o login aguarda o desbloqueio do chaveiro</translation>
    </message>
</context>
<context>
    <name>culvert::SystemError</name>
    <message>
        <source>Connection refused</source>
        <translation>Conexão recusada</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Conexão redefinida pelo outro lado</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Tempo limite da conexão esgotado</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Não há rota para o host</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>A rede está inacessível</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>Conexão interrompida</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permissão negada</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>O endereço já está em uso</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>Não é possível atribuir o endereço solicitado</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Arquivo ou pasta não encontrado</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Arquivos abertos demais</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>Nome ou serviço desconhecido</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <translation>Falha temporária na resolução de nomes</translation>
    </message>
    <message>
        <source>Non-recoverable failure in name resolution</source>
        <translation>Falha irrecuperável na resolução de nomes</translation>
    </message>
</context>
<context>
    <name>culvert::TargetConnector</name>
    <message>
        <source>%1 did not answer from this computer.</source>
        <translation>%1 não respondeu a este computador.</translation>
    </message>
    <message>
        <source>The name %1 is not known on this computer.</source>
        <translation>O nome %1 não é conhecido neste computador.</translation>
    </message>
    <message>
        <source>Nothing listens on %1 on this computer.</source>
        <translation>Nada escuta em %1 neste computador.</translation>
    </message>
    <message>
        <source>Start the service, or correct the forward&apos;s target.</source>
        <translation>Inicie o serviço ou corrija o destino do encaminhamento.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this computer.</source>
        <translation>Não é possível alcançar %1 a partir deste computador.</translation>
    </message>
</context>
<context>
    <name>culvert::TimeStrip</name>
    <message>
        <source>24 h ago</source>
        <translation>há 24 h</translation>
    </message>
    <message>
        <source>high: up   hatched: impaired   notch: down   dotted: asleep</source>
        <translation>alto: ativo   hachurado: prejudicado   entalhe: fora   pontilhado: dormindo</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
</context>
<context>
    <name>culvert::Tokens</name>
    <message>
        <source>&apos;%1&apos; is not closed</source>
        <translation>“%1” não foi fechado</translation>
    </message>
    <message>
        <source>the environment variable ${%1} is not set</source>
        <translation>a variável de ambiente ${%1} não está definida</translation>
    </message>
    <message>
        <source>&apos;%1&apos; ends in a percent sign</source>
        <translation>“%1” termina em um sinal de porcentagem</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has the unknown token %%2</source>
        <translation>“%1” contém o token desconhecido %%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names a user that does not exist</source>
        <translation>“%1” indica um usuário que não existe</translation>
    </message>
</context>
<context>
    <name>culvert::Topology</name>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>a rede</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>loopback</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>a internet</translation>
    </message>
    <message>
        <source>the other machine</source>
        <translation>a outra máquina</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>qualquer lugar</translation>
    </message>
    <message>
        <source>as clients ask</source>
        <translation>conforme o cliente pede</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
</context>
<context>
    <name>culvert::TopologyView</name>
    <message>
        <source>Topology</source>
        <translation>Topologia</translation>
    </message>
</context>
<context>
    <name>culvert::TrafficGraph</name>
    <message>
        <source>No traffic yet</source>
        <translation>Ainda não há tráfego</translation>
    </message>
    <message>
        <source>solid: received   dashed: sent</source>
        <translation>contínua: recebido   tracejada: enviado</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>1 min ago</source>
        <translation>há 1 min</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation>há 1 h</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>há 1 dia</translation>
    </message>
</context>
<context>
    <name>culvert::TrafficPane</name>
    <message>
        <source>Received %1</source>
        <translation>Recebido: %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Enviado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n conexão</numerusform>
            <numerusform>%n conexões</numerusform>
        </translation>
    </message>
    <message>
        <source>Round trip %1 ms</source>
        <translation>Ida e volta: %1 ms</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Período exibido</translation>
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
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Forward shown</source>
        <translation>Encaminhamento exibido</translation>
    </message>
    <message>
        <source>The whole tunnel</source>
        <translation>O túnel inteiro</translation>
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
        <translation>Nenhum túnel em execução</translation>
    </message>
    <message>
        <source>up: %1</source>
        <translation>ativos: %1</translation>
    </message>
    <message>
        <source>connecting: %1</source>
        <translation>conectando: %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>aguardando: %1</translation>
    </message>
    <message>
        <source>needing you: %1</source>
        <translation>precisam de você: %1</translation>
    </message>
    <message>
        <source>on demand: %1</source>
        <translation>sob demanda: %1</translation>
    </message>
</context>
<context>
    <name>culvert::TrayMenu</name>
    <message>
        <source>More…</source>
        <translation>Mais…</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>Iniciar todos</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Parar todos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferências…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>%1 (needs you)</source>
        <comment>tunnel</comment>
        <translation>%1 (precisa de você)</translation>
    </message>
</context>
<context>
    <name>culvert::TunnelActions</name>
    <message>
        <source>&amp;New tunnel</source>
        <translation>&amp;Novo túnel</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mportar…</translation>
    </message>
    <message>
        <source>Paste an &amp;ssh command</source>
        <translation>Colar comando ss&amp;h</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Start a&amp;ll</source>
        <translation>Iniciar to&amp;dos</translation>
    </message>
    <message>
        <source>Stop &amp;all</source>
        <translation>Parar t&amp;odos</translation>
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
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Move to &amp;group</source>
        <translation>Mover para &amp;grupo</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>Des&amp;fazer exclusão</translation>
    </message>
    <message>
        <source>&amp;Copy ssh command</source>
        <translation>&amp;Copiar comando ssh</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Expo&amp;rtar…</translation>
    </message>
    <message>
        <source>Chec&amp;k first</source>
        <translation>&amp;Verificar primeiro</translation>
    </message>
    <message>
        <source>Check no&amp;w</source>
        <translation>Verificar &amp;agora</translation>
    </message>
    <message>
        <source>Show l&amp;og</source>
        <translation>Mostrar &amp;log</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>Filt&amp;ro</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>Pre&amp;ferências…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Atalhos do &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;About Culvert</source>
        <translation>&amp;Sobre o Culvert</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Tunnel</source>
        <translation>&amp;Túnel</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Exi&amp;bir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>Conf&amp;igurar</translation>
    </message>
    <message>
        <source>What %1 has to do</source>
        <translation>O que %1 deve fazer</translation>
    </message>
    <message>
        <source>Log &amp;in in a terminal</source>
        <translation>Fa&amp;zer login em um terminal</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Experimentar a &amp;demonstração</translation>
    </message>
    <message>
        <source>The demo &amp;backwards</source>
        <translation>A demonstração &amp;inversa</translation>
    </message>
</context>
<context>
    <name>culvert::TunnelCommands</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (cópia)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was deleted</source>
        <translation>“%1” foi excluído</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) were deleted</source>
        <translation>
            <numerusform>%n túnel foi excluído</numerusform>
            <numerusform>%n túneis foram excluídos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; passwords saved for that alone go too.</source>
        <translation>%1; as senhas salvas só para isso também são excluídas.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what was deleted</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Novo grupo</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nome do grupo</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was imported and may run commands. Start it once, which shows them.</source>
        <translation>“%1” foi importado e pode executar comandos. Inicie-o uma vez para que sejam mostrados.</translation>
    </message>
    <message>
        <source>No terminal could be started. Preferences say which one.</source>
        <translation>Não foi possível iniciar um terminal. As preferências indicam qual usar.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; runs on, with its forwards as they are now.</source>
        <translation>“%1” continua em execução, com os encaminhamentos como estão agora.</translation>
    </message>
</context>
<context>
    <name>culvert::Tunnels</name>
    <message>
        <source>The tunnel&apos;s saved secrets are still in the keychain. %1</source>
        <translation>Os segredos salvos do túnel ainda estão no chaveiro. %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; already runs in another program.</source>
        <translation>“%1” já está em execução em outro programa.</translation>
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
</context>
<context>
    <name>culvert::UpdatesPage</name>
    <message>
        <source>Tell me when there is a newer version</source>
        <translation>Avisar quando houver uma versão mais nova</translation>
    </message>
    <message>
        <source>Culvert then asks github.com once a day. It sends nothing about you, this computer or your tunnels, downloads nothing and changes nothing.</source>
        <translation>Nesse caso, o Culvert consulta github.com uma vez por dia. Não envia nada sobre você, este computador ou seus túneis, não baixa nada e não altera nada.</translation>
    </message>
</context>
<context>
    <name>culvert::Values</name>
    <message>
        <source>empty domain name</source>
        <translation>nome de domínio vazio</translation>
    </message>
    <message>
        <source>domain name &quot;%1&quot; starts with invalid character</source>
        <translation>o nome de domínio “%1” começa com um caractere inválido</translation>
    </message>
    <message>
        <source>domain name &quot;%1&quot; contains consecutive separators</source>
        <translation>o nome de domínio “%1” contém separadores consecutivos</translation>
    </message>
    <message>
        <source>domain name &quot;%1&quot; contains invalid characters</source>
        <translation>o nome de domínio “%1” contém caracteres inválidos</translation>
    </message>
</context>
<context>
    <name>culvert::WaitingClients</name>
    <message>
        <source>Too many clients are waiting for the tunnel already (%1).</source>
        <translation>Já há clientes demais aguardando o túnel (%1).</translation>
    </message>
    <message>
        <source>The tunnel did not come up within %1 s, so the client was turned away.</source>
        <translation>O túnel não ficou ativo em até %1 s, por isso o cliente foi rejeitado.</translation>
    </message>
    <message>
        <source>It ended its side while it waited for the tunnel, and others needed the room.</source>
        <translation>Ele encerrou seu lado enquanto aguardava o túnel, e outros precisavam do lugar.</translation>
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
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
</context>
<context>
    <name>culvert::Wizard</name>
    <message>
        <source>New tunnel</source>
        <translation>Novo túnel</translation>
    </message>
    <message>
        <source>All &amp;settings…</source>
        <translation>Todas as co&amp;nfigurações…</translation>
    </message>
    <message>
        <source>I am not sure: ask me</source>
        <translation>Não tenho certeza: pergunte-me</translation>
    </message>
    <message>
        <source>on another machine</source>
        <translation>em outra máquina</translation>
    </message>
    <message>
        <source>on this computer, for somebody elsewhere</source>
        <translation>neste computador, para alguém em outro lugar</translation>
    </message>
    <message>
        <source>a service: a web page, a notebook, a database</source>
        <translation>um serviço: uma página web, um notebook, um banco de dados</translation>
    </message>
    <message>
        <source>a login with ssh</source>
        <translation>um login com ssh</translation>
    </message>
    <message>
        <source>&amp;What is wanted</source>
        <translation>O &amp;que se deseja</translation>
    </message>
    <message>
        <source>Its po&amp;rt</source>
        <translation>Sua &amp;porta</translation>
    </message>
    <message>
        <source>It &amp;lives</source>
        <translation>Onde &amp;fica</translation>
    </message>
    <message>
        <source>Y&amp;our case</source>
        <translation>Seu ca&amp;so</translation>
    </message>
    <message>
        <source>The other machine</source>
        <translation>A outra máquina</translation>
    </message>
    <message>
        <source>This computer, as the other machine reaches it</source>
        <translation>Este computador, como a outra máquina o alcança</translation>
    </message>
    <message>
        <source>The third host</source>
        <translation>O terceiro host</translation>
    </message>
    <message>
        <source>This computer cannot open %1 now: the service appears here at %2.</source>
        <translation>Este computador não pode abrir a porta %1 agora: o serviço aparece aqui na porta %2.</translation>
    </message>
    <message>
        <source>Answer the questions: the picture shows what it would come to.</source>
        <translation>Responda às perguntas: a imagem mostra o resultado.</translation>
    </message>
    <message>
        <source>&amp;Make and start</source>
        <translation>Criar e &amp;iniciar</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>C&amp;riar</translation>
    </message>
    <message>
        <source>Still needed: yes or no to the last question</source>
        <translation>Ainda falta: sim ou não à última pergunta</translation>
    </message>
    <message>
        <source>What %1 has to do comes next: one script to paste there, and a page that waits for it.</source>
        <translation>O que %1 deve fazer vem a seguir: um script para colar lá e uma página que espera por isso.</translation>
    </message>
</context>
<context>
    <name>culvert::net::DetachedCall</name>
    <message>
        <source>too many calls wait</source>
        <translation>chamadas demais aguardando</translation>
    </message>
    <message>
        <source>no socket is left</source>
        <translation>não resta nenhum socket</translation>
    </message>
</context>
</TS>
