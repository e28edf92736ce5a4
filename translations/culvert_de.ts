<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>QApplication</name>
    <message>
        <source>SSH tunnels you can see and trust</source>
        <translation>SSH-Tunnel, die man sieht und denen man traut</translation>
    </message>
    <message>
        <source>Keep tunnels and settings in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert</name>
    <message>
        <source>port %1 is not between 0 and 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not resolve host &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not resolve hostname %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an ssh or autossh command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command line: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh cannot listen on any free port here: give the forward %1 a port of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing argument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsupported option &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid time value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad port &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad number &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RekeyLimit too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyword %1 empty argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyword %1 &quot;%2&quot; argument must appear alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many %1 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid permitted CNAME &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing host in permitremoteopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad port number in permitremoteopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid environment expansion %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid environment name %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integer value invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad SSH2 cipher spec &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad SSH2 MAC spec &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad SSH2 KexAlgorithms &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad key types &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 has changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shell &quot;%1&quot; is not executable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>match exec &apos;%1&apos; error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid match address list &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be combined with other Match attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing Match criteria for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsupported Match attribute %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or more attributes required for Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forward &apos;%1&apos; is not one that ssh knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 is in PuTTY&apos;s format: let PuTTYgen export it as an OpenSSH key, or load it into Pageant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 has to be set again, as ProxyCommand or jump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent forwarding is not carried out by Culvert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hostname &apos;%1&apos; contains invalid characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote username &apos;%1&apos; contains invalid characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; names a user that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity file %1 not accessible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid -J argument &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t open user config file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jumphost loop via %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid number of ConnectionAttempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (%3 line %4) is not carried out by Culvert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ClearAllForwardings is set: there is nothing to forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the environment variable ${%1} is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; ends in a percent sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has the unknown token %%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty domain name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domain name &quot;%1&quot; starts with invalid character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domain name &quot;%1&quot; contains consecutive separators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domain name &quot;%1&quot; contains invalid characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ProxyCommand - is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 jump hosts, or a loop, on the way to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build cannot listen on the server&apos;s Unix socket %1: it is linked to the shared libssh, which lacks that function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad forwarding specification &apos;%1&apos;: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;${&apos; is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variable %1 is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only &apos;:&apos; may follow &apos;]&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends in a backslash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than four fields; write IPv6 addresses in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the socket&apos;s path is longer than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it contains a NUL character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-D takes no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target&apos;s port is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port 0 is for the server&apos;s side only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not begin with &apos;-&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host has a space in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SOCKS forward has no target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target&apos;s port is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line 1, column 1: an object is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain service runs here. Start one (such as GNOME Keyring or KWallet), or type the secret each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it in the keychain&apos;s own settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer. Check its service, or whether it waits for you in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain failed. The log has its own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers no %2 that this program accepts; it offers: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old server. For this host only, add: HostKeyAlgorithms +%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server insists on a post-quantum key exchange, which libssh has since version 0.12. Let the server also offer curve25519-sha256, or use a newer build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old server. For this host only, add: KexAlgorithms +%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this host only, add: Ciphers +%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this host only, add: MACs +%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered, but ended the connection before the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many connections at once (MaxStartups), an address ban (fail2ban, PerSourcePenalties), an allow-list, or not an SSH port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server forbids connections to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens on %1, as seen from the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know the name in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not reach %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key %1 is open to other users and is therefore not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it yours alone: chmod 600 &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path of the IdentityFile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open the key %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not a private key that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to another user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is open to other users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RevokedHostKeys %1 cannot be read, so no host key is trusted: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the file readable, or take RevokedHostKeys out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RevokedHostKeys %1 is a binary key revocation list, which this build cannot read, so no host key is trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a text file instead, with one revoked public key a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host or user name of %1 is not acceptable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the algorithms in &apos;%1 %2&apos; is one that this build knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one algorithm that &apos;culvert-cli --version&apos; lists.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::AgentListing</name>
    <message>
        <source>it does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not take requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::Application</name>
    <message>
        <source>Culvert keeps running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunnels stay up. Open or quit Culvert from its icon here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tunnel named &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is already running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not running.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::ArgumentParser</name>
    <message>
        <source>&apos;%1&apos;: a tunnel runs no command on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown option -- %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option requires an argument -- %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-f: Culvert does not go to the background by itself; let a service or the desktop program keep the tunnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-%1 has no meaning for a tunnel and is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown cipher type &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown mac type &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-W joins the connection to the terminal, which a tunnel does not have; use -L, or -J to reach a host behind another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-o &apos;%1&apos; names no keyword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad port &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a single -J option is permitted (use commas to separate multiple jump hops)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot specify -J with ProxyCommand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid -J argument &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an ssh address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no host</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::Authenticator</name>
    <message>
        <source>%1 ended the connection during the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted this step of the login and wants another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended the login after too many attempts. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin the right key: IdentityFile and IdentitiesOnly yes for this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ssh-agent at %1 is of no use: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of the agent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wants the password changed before it lets anybody in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in once with ssh and change the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login of %1 needs a secret that nobody gave. The server accepts: %2. Offered: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not let %1 in. It accepts: %2. Offered: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::Blame</name>
    <message>
        <source>Only %1 itself can use this port, although more was asked for.</source>
        <translation>Nur %1 selbst kann diesen Port benutzen, obwohl mehr verlangt war.</translation>
    </message>
    <message>
        <source>Everyone who reaches %1 can use this port, although only its network was asked for.</source>
        <translation>Jeder, der %1 erreicht, kann diesen Port benutzen, obwohl nur das Netz von %1 gemeint war.</translation>
    </message>
    <message>
        <source>Everyone who reaches %1 can use this port, although only %1 itself was asked for.</source>
        <translation>Jeder, der %1 erreicht, kann diesen Port benutzen, obwohl nur %1 selbst gemeint war.</translation>
    </message>
    <message>
        <source>The network of %1 can use this port, although only %1 itself was asked for.</source>
        <translation>Das Netz von %1 kann diesen Port benutzen, obwohl nur %1 selbst gemeint war.</translation>
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
    <name>culvert::ChangedKeyDialog</name>
    <message>
        <source>%1: the host key has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the old key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows another key than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was set up anew, its address now belongs to another machine, or somebody stands in between. Nothing was sent to it. Ask its owner before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old line speaks for other hosts as well. Change the file by hand once you are sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To put the new key in the old one&apos;s place, type the host&apos;s name: %1. The file as it is now is kept beside it, with .old behind its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name, to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 was replaced; the old file is %2. Start &apos;%3&apos; again.</source>
        <translation type="unfinished"></translation>
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
    <name>culvert::ChecksPane</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Prüfung läuft …</translation>
    </message>
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
    <name>culvert::ConfigReader</name>
    <message>
        <source>%1: Too many recursive configuration includes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad owner or permissions on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no argument after keyword &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad configuration option: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyword %1 extra arguments at end of line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 directive not supported as a command-line option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyword host empty argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyword include empty argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad include path %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t open user config file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing argument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing target argument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad forwarding specification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 line %2: Unsupported option &quot;%3&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many %1 entries (max 100).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid ProxyJump &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::Connection</name>
    <message>
        <source>%1 accepted the connection, but no SSH greeting came in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy, an overloaded server or a half-dead tunnel in between may hold the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 went silent: %2 signs of life were not answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::ConnectionModel</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by the client after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by the target after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed here after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>culvert::Control</name>
    <message>
        <source>The running program (process %1) does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::ControlServer</name>
    <message>
        <source>The local socket %1 cannot be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command &apos;%1&apos; is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::CredentialDesk</name>
    <message>
        <source>The secret for %1 comes from the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be asked: batch mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the keychain has for this was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret for %1 is saved in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret for %1 could not be saved. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::CredentialDialog</name>
    <message>
        <source>Passphrase for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not open the key. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept that. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>For the tunnel &apos;%1&apos;, to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for the proxy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not accept that. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved once the login was accepted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::Demo</name>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example Notebook on lab-7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name, an address, or a Host of ~/.ssh/config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>22, or what ~/.ssh/config says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your login name, or what ~/.ssh/config says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
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
        <source>Kit</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Connects to %1.</source>
        <translation>Verbindet sich mit %1.</translation>
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
        <source>Make a tunnel</source>
        <translation>Tunnel anlegen</translation>
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
        <source>A small server inside this program, and a tunnel to it</source>
        <translation>Ein kleiner Server in diesem Programm und ein Tunnel dorthin</translation>
    </message>
    <message>
        <source>No tunnels yet</source>
        <translation>Noch keine Tunnel</translation>
    </message>
    <message>
        <source>No tunnels to show</source>
        <translation>Keine Tunnel zu zeigen</translation>
    </message>
</context>
<context>
    <name>culvert::EndEditor</name>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unix socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: only programs on that host. *: everyone who reaches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socket path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A socket&apos;s path has a &apos;/&apos; in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target&apos;s host is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target&apos;s port is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::Endpoint</name>
    <message>
        <source>&apos;%1&apos;: the bracket is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;: nothing may follow a socket&apos;s path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;: write an IPv6 address in square brackets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::Engine</name>
    <message>
        <source>The agent waits: touch your key, or confirm its use.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::FirstHop</name>
    <message>
        <source>Nobody says what address %1 has.</source>
        <translation>Niemand sagt, welche Adresse %1 hat.</translation>
    </message>
    <message>
        <source>The name servers do not answer: is the network or a VPN down?</source>
        <translation>Die Nameserver antworten nicht: Fehlt das Netz oder ein VPN?</translation>
    </message>
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
        <source>The proxy %1 wants a login: what is behind it shows after that.</source>
        <translation>Der Proxy %1 verlangt eine Anmeldung: Was dahinter ist, zeigt sich danach.</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardEditor</name>
    <message>
        <source>The option begins with -L, -R or -D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an ssh &amp;option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port on %1 that leads to what %2 reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SOCKS proxy on %1 that connects from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs on %1 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 connects them to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whatever address they ask for</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>culvert::ForwardSet</name>
    <message>
        <source>A connection has reached %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 listens on %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::Forwarder</name>
    <message>
        <source>A client of the SOCKS proxy was turned away: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a SOCKS port, not a web server: use socks5h:// with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::ForwardsPane</name>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Weiterleitungen</translation>
    </message>
</context>
<context>
    <name>culvert::HopChain</name>
    <message>
        <source>proxy command: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy command for %1 could not be run.</source>
        <translation>Der Proxy-Befehl für %1 ließ sich nicht ausführen.</translation>
    </message>
    <message>
        <source>%1 could not be reached from %2: %3</source>
        <translation>%1 war von %2 aus nicht erreichbar: %3</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs %2; its key is %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 of %2 is now known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the proxy %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::HostKeyDialog</name>
    <message>
        <source>%1: unknown host key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust and connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same key known for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other keys known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a certificate authority (%1), which this program cannot check. That line does not make the key trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the host&apos;s owner for the fingerprint, or run this on the host itself:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint you were given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the fingerprint you were given to compare it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same: this is the host you were told of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same. Do not connect unless you know why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is not known here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address is known by another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever stands between you and the host would show a key of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another key is known for this address (%1).</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>culvert::Kit</name>
    <message>
        <source># Run this on %1 and keep it running:</source>
        <translation># Auf %1 ausführen und laufen lassen:</translation>
    </message>
    <message>
        <source># On %1, put this in front of the key of %2 in ~/.ssh/authorized_keys; the key can then do nothing else:</source>
        <translation># Auf %1 dies in ~/.ssh/authorized_keys vor den Schlüssel von %2 setzen; der Schlüssel kann dann nichts anderes:</translation>
    </message>
</context>
<context>
    <name>culvert::KitPane</name>
    <message>
        <source>Kit for the other machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
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
        <translation>wählt %1</translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::LoginChecks</name>
    <message>
        <source>%1 has let us in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was reached from %2 and has let us in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 listens on %2.</source>
        <translation type="unfinished"></translation>
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
        <source>The agent at %1 gives no keys: %2.</source>
        <translation>Der Agent unter %1 gibt keine Schlüssel her: %2.</translation>
    </message>
    <message>
        <source>Start it, or correct IdentityAgent or SSH_AUTH_SOCK.</source>
        <translation>Starten Sie ihn oder berichtigen Sie IdentityAgent oder SSH_AUTH_SOCK.</translation>
    </message>
    <message>
        <source>The agent answers and has no key.</source>
        <translation>Der Agent antwortet und hat keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The agent answers and has %1.</source>
        <translation>Der Agent antwortet und hat %1.</translation>
    </message>
</context>
<context>
    <name>culvert::LoginPage</name>
    <message>
        <source>Identity files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the connection is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh&apos;s own: ~/.ssh/id_ed25519 and the like, or the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user@host:port, several with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~/.ssh/config; none for no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line, as in ssh_config:
ServerAliveInterval 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again (the default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again, always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Identity files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jump hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When &amp;lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a keyword and its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>socks5://user@host:port or http://host:port; empty: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation type="unfinished"></translation>
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
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
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
        <source>&amp;Router</source>
        <translation>&amp;Router</translation>
    </message>
    <message>
        <source>Router&apos;s &amp;port</source>
        <translation>&amp;Port des Routers</translation>
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
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Quit Culvert?</source>
        <translation>Culvert beenden?</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) run. They end when Culvert quits.</source>
        <translation>
            <numerusform>Ein Tunnel läuft. Er endet mit Culvert.</numerusform>
            <numerusform>%n Tunnel laufen. Sie enden mit Culvert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Keep running, minimised</source>
        <translation>Minimiert weiterlaufen</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Culvert</source>
        <translation>Culvert</translation>
    </message>
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
        <source>Culvert speaks the chosen language when it starts the next time.</source>
        <translation>Culvert spricht die gewählte Sprache beim nächsten Start.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
</context>
<context>
    <name>culvert::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::Planner</name>
    <message>
        <source>Since %1 can reach %2, %1 dials.</source>
        <translation>Weil %1 den Rechner %2 erreicht, wählt %1.</translation>
    </message>
    <message>
        <source>A rule on %3 leads to %2, so %1 dials %3.</source>
        <translation>Eine Regel auf %3 führt zu %2, also wählt %1 den Router %3.</translation>
    </message>
    <message>
        <source>Nothing gets in at %2, but %2 can reach %1: so %2 dials, and the tunnel runs backwards through its connection.</source>
        <translation>Zu %2 kommt nichts hinein, aber %2 erreicht %1: Also wählt %2, und der Tunnel läuft rückwärts durch diese Verbindung.</translation>
    </message>
    <message>
        <source>Nothing gets in at %2, but a rule on %3 leads to %1: so %2 dials %3, and the tunnel runs backwards through its connection.</source>
        <translation>Zu %2 kommt nichts hinein, aber eine Regel auf %3 führt zu %1: Also wählt %2 den Router %3, und der Tunnel läuft rückwärts durch diese Verbindung.</translation>
    </message>
    <message>
        <source>Nothing gets in at either end, so both dial %1, and the tunnel is joined there.</source>
        <translation>An keinem Ende kommt etwas hinein, also wählen beide %1, und dort trifft sich der Tunnel.</translation>
    </message>
    <message>
        <source>Neither machine can reach the other. It takes a third host that both can reach: any small rented server with SSH will do.</source>
        <translation>Keiner der Rechner erreicht den anderen. Es braucht einen dritten, den beide erreichen: Jeder kleine gemietete Server mit SSH genügt.</translation>
    </message>
    <message>
        <source>Can you reach %2 from %1, for instance with ssh or ping?</source>
        <translation>Erreichen Sie %2 von %1 aus, zum Beispiel mit ssh oder ping?</translation>
    </message>
    <message>
        <source>Can you add a port forward on the router in front of %1?</source>
        <translation>Können Sie auf dem Router vor %1 eine Portweiterleitung einrichten?</translation>
    </message>
    <message>
        <source>Can %2 reach %1, and does %1 run an SSH server?</source>
        <translation>Erreicht %2 den Rechner %1, und läuft auf %1 ein SSH-Server?</translation>
    </message>
    <message>
        <source>Is there a host that both %1 and %2 can reach, and where you can log in?</source>
        <translation>Gibt es einen Rechner, den %1 und %2 beide erreichen und auf dem Sie sich anmelden können?</translation>
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
    <name>culvert::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>culvert::ProfileList</name>
    <message>
        <source>Tunnels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::ProfileModel</name>
    <message>
        <source>Runs on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>tunnel, state, route</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::ProfileStore</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is held by another program or cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a tunnel named &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such tunnel any more.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>culvert::Proxy</name>
    <message>
        <source>A proxy is written socks5://host:port or http://host:port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s host or port is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy&apos;s password is asked for, or kept in the keychain; it must not stand in the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may follow the proxy&apos;s host and port.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::ProxyCommand</name>
    <message>
        <source>the proxy command ended with code %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::ProxyHandshake</name>
    <message>
        <source>SOCKS has no room for names or passwords that long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer as a SOCKS5 proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not allow connections to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot reach %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reached %2, which refuses connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 got no answer from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not connect to %2; its reason has the number %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer as an HTTP proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the user&apos;s name into the proxy&apos;s address: socks5://user@host:port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::ProxyTunnel</name>
    <message>
        <source>The proxy %1 took the connection, but does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for the proxy %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 needs a password that nobody gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 could not be reached. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 does not take the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be a proxy of another kind, or not allow this port.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::QuestionQueue</name>
    <message>
        <source>The key of %1 is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 has changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::QuestionRow</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::Reader</name>
    <message>
        <source>is not a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must hold text only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the wrong type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::RemoteDynamicForwarder</name>
    <message>
        <source>PermitRemoteOpen does not allow %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to PermitRemoteOpen if it shall be reachable.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::RemoteForwarder</name>
    <message>
        <source>The server never answered the request to open %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not allow this account to open %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not open port %1: it is taken there, most often by your previous connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not open %1.</source>
        <translation type="unfinished"></translation>
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
        <source>the other machine</source>
        <translation>der andere Rechner</translation>
    </message>
    <message>
        <source>&apos;%1&apos; runs on %2, not on this computer. What %2 needs stands under &quot;Kit&quot;.</source>
        <translation>„%1“ läuft auf %2, nicht auf diesem Rechner. Was %2 braucht, steht unter „Anleitung“.</translation>
    </message>
</context>
<context>
    <name>culvert::SavedSecretsPage</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Saved passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunnels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Culvert saves a password only when you ask it to, in the system&apos;s keychain. Deleting a tunnel deletes what was saved for it.</source>
        <translation type="unfinished"></translation>
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
        <translation>Wer %1 erreicht und dort %2 öffnet, erreicht %3 nicht.</translation>
    </message>
    <message>
        <source>Everyone who reaches %1 and opens %2 reaches %3.</source>
        <translation>Jeder, der %1 erreicht und dort %2 öffnet, erreicht %3.</translation>
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
        <source>It is not proved: the server forbids the check.</source>
        <translation>Das ist nicht bewiesen: Der Server verbietet die Prüfung.</translation>
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
        <translation>%1 wählt.</translation>
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
        <translation>%1 meldet sich durch %3 bei %2 an: eine SSH-Verbindung in einer anderen.</translation>
    </message>
    <message>
        <source>%1 dials %2 on port %3, inside the connection to the hop before it.</source>
        <translation>%1 wählt %2 an Port %3, innerhalb der Verbindung zum Rechner davor.</translation>
    </message>
    <message>
        <source>%1 dials %2 on port %3.</source>
        <translation>%1 wählt %2 an Port %3.</translation>
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
</context>
<context>
    <name>culvert::Session</name>
    <message>
        <source>Connecting to %1.</source>
        <translation type="unfinished">Verbindet sich mit %1.</translation>
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
        <translation>%1 durch die Regel seines Routers erreichen</translation>
    </message>
    <message>
        <source>%1 is fenced: let it dial %2</source>
        <translation>%1 ist abgeschottet und wählt %2</translation>
    </message>
    <message>
        <source>Log in to %1, which is fenced and dials %2</source>
        <translation>Bei %1 anmelden, das abgeschottet ist und %2 wählt</translation>
    </message>
    <message>
        <source>Log in to %1, which is fenced and dials %2 through its router&apos;s rule</source>
        <translation>Bei %1 anmelden, das abgeschottet ist und %2 durch die Regel seines Routers wählt</translation>
    </message>
    <message>
        <source>Both are fenced: meet at %1</source>
        <translation>Beide sind abgeschottet: Treffpunkt %1</translation>
    </message>
    <message>
        <source>Reach %1 through %2</source>
        <translation>%1 über %2 erreichen</translation>
    </message>
    <message>
        <source>Offer %1 at %2</source>
        <translation>%1 bei %2 anbieten</translation>
    </message>
</context>
<context>
    <name>culvert::SocksChannelClient</name>
    <message>
        <source>it ended in the middle of its request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::SocksClient</name>
    <message>
        <source>it took too long over its request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::SocksSocketClient</name>
    <message>
        <source>it closed in the middle of its request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::Splitter</name>
    <message>
        <source>A quote is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; means something to a shell, which is not at work here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands for something that only a shell can fill in.</source>
        <translation type="unfinished"></translation>
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
        <translation>offen für alle, die %1 erreichen</translation>
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
</context>
<context>
    <name>culvert::TargetConnector</name>
    <message>
        <source>%1 did not answer from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 is not known on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens on %1 on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the service, or correct the forward&apos;s target.</source>
        <translation type="unfinished"></translation>
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
    <name>culvert::TrafficGraph</name>
    <message>
        <source>No traffic yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solid: received   dashed: sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::TrafficPane</name>
    <message>
        <source>Received %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Round trip %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::TrayIcon</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Culvert</source>
        <translation>Culvert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tunnel, state</comment>
        <translation type="unfinished">%1, %2 {1:?}</translation>
    </message>
    <message>
        <source>No tunnel runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>culvert::TunnelActions</name>
    <message>
        <source>&amp;New tunnel</source>
        <translation>&amp;Neuer Tunnel</translation>
    </message>
    <message>
        <source>&amp;Plan a tunnel…</source>
        <translation>Tunnel &amp;planen …</translation>
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
        <translation>A&amp;lle starten</translation>
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
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplizieren</translation>
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
        <translation>&amp;ssh-Befehl kopieren</translation>
    </message>
    <message>
        <source>Chec&amp;k first</source>
        <translation>Erst &amp;prüfen</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <translation>Jetzt &amp;prüfen</translation>
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
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
</context>
<context>
    <name>culvert::Tunnels</name>
    <message>
        <source>&apos;%1&apos; already runs in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tunnel&apos;s saved secrets are still in the keychain. %1</source>
        <translation type="unfinished"></translation>
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
    <name>culvert::Wizard</name>
    <message>
        <source>Make a tunnel</source>
        <translation>Tunnel anlegen</translation>
    </message>
    <message>
        <source>Make the tunnel</source>
        <translation>Tunnel anlegen</translation>
    </message>
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
        <translation>&amp;Wo es ist</translation>
    </message>
    <message>
        <source>Its &amp;port</source>
        <translation>Sein &amp;Port</translation>
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
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Answer the questions: the picture shows what it would come to.</source>
        <translation>Beantworten Sie die Fragen: Das Bild zeigt, worauf es hinausläuft.</translation>
    </message>
    <message>
        <source>Still needed: the address to dial.</source>
        <translation>Es fehlt noch: die Adresse, die gewählt wird.</translation>
    </message>
    <message>
        <source>For the other machine:</source>
        <translation>Für den anderen Rechner:</translation>
    </message>
</context>
</TS>
