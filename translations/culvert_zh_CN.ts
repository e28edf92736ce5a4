<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>culvert::AdmissionDialog</name>
    <message>
        <source>Let %1 in</source>
        <translation>允许 %1 连入</translation>
    </message>
    <message>
        <source>With this line whoever has the key of %1 can open the tunnel&apos;s ports on this computer, and do nothing else here.</source>
        <translation>有了这一行，持有 %1 的密钥者便可在本机上打开该隧道的端口，除此之外不能做任何事。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add the line</source>
        <translation>添加此行(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The line stands there already.</source>
        <translation>文件中已有这一行。</translation>
    </message>
    <message>
        <source>It takes the place of the line that this key has there. The file is kept as it is under another name beside it.</source>
        <translation>它将取代此密钥在其中已有的那一行。当前文件会以其他名称在旁边保留一份。</translation>
    </message>
    <message>
        <source>It is added at the end. The file is kept as it is under another name beside it.</source>
        <translation>它将添加到末尾。当前文件会以其他名称在旁边保留一份。</translation>
    </message>
    <message>
        <source>The key is allowed in %1.</source>
        <translation>已在 %1 中允许该密钥。</translation>
    </message>
    <message>
        <source>The key is allowed in %1; what was there is kept as %2.</source>
        <translation>已在 %1 中允许该密钥；原有内容保留为 %2。</translation>
    </message>
</context>
<context>
    <name>culvert::AgentListing</name>
    <message>
        <source>it does not answer</source>
        <translation>它没有应答</translation>
    </message>
    <message>
        <source>it does not take requests</source>
        <translation>它不接受请求</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>它关闭了连接</translation>
    </message>
    <message>
        <source>its answer is too long</source>
        <translation>它的应答过长</translation>
    </message>
</context>
<context>
    <name>culvert::Algorithms</name>
    <message>
        <source>%1 offers no %2 that this program accepts; it offers: %3.</source>
        <translation>%1 提供的“%2”均不被本程序接受；它提供：%3。</translation>
    </message>
    <message>
        <source>An old server. For this host only, add: HostKeyAlgorithms +%1</source>
        <translation>服务器较旧。请仅为此主机添加：HostKeyAlgorithms +%1</translation>
    </message>
    <message>
        <source>The server insists on a post-quantum key exchange, which libssh has since version 0.12. Let the server also offer curve25519-sha256, or use a newer build.</source>
        <translation>服务器坚持使用后量子密钥交换，libssh 从 0.12 版起才支持。请让服务器同时提供 curve25519-sha256，或使用较新的构建版本。</translation>
    </message>
    <message>
        <source>An old server. For this host only, add: KexAlgorithms +%1</source>
        <translation>服务器较旧。请仅为此主机添加：KexAlgorithms +%1</translation>
    </message>
    <message>
        <source>For this host only, add: Ciphers +%1</source>
        <translation>请仅为此主机添加：Ciphers +%1</translation>
    </message>
    <message>
        <source>For this host only, add: MACs +%1</source>
        <translation>请仅为此主机添加：MACs +%1</translation>
    </message>
    <message>
        <source>%1 answered, but ended the connection before the login.</source>
        <translation>%1 有应答，但在登录前就断开了连接。</translation>
    </message>
    <message>
        <source>Too many connections at once (MaxStartups), an address ban (fail2ban, PerSourcePenalties), an allow-list, or not an SSH port.</source>
        <translation>同时连接过多（MaxStartups）、地址被封禁（fail2ban、PerSourcePenalties）、设有允许列表，或者这不是 SSH 端口。</translation>
    </message>
</context>
<context>
    <name>culvert::Application</name>
    <message>
        <source>Culvert keeps running</source>
        <translation>Culvert 仍在运行</translation>
    </message>
    <message>
        <source>Tunnels stay up. Open or quit Culvert from its icon here.</source>
        <translation>隧道保持建立。可通过此处的图标打开或退出 Culvert。</translation>
    </message>
    <message>
        <source>Culvert %1 is there.</source>
        <translation>Culvert %1 已发布。</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Look at %1 with a browser: the page says what you see.</source>
        <translation>请用浏览器打开 %1：页面会说明您看到的是什么。</translation>
    </message>
    <message>
        <source>The browser of the preferences cannot be started. The address: %1</source>
        <translation>无法启动首选项中设定的浏览器。地址：%1</translation>
    </message>
    <message>
        <source>%1 has values that mean nothing, so the usual ones are in use: %2</source>
        <translation>%1 中有无意义的值，因此采用默认值：%2</translation>
    </message>
    <message>
        <source>There is no tunnel named &apos;%1&apos;.</source>
        <translation>没有名为“%1”的隧道。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be opened. %2</source>
        <translation>无法打开“%1”。%2</translation>
    </message>
    <message>
        <source>A link asks for &apos;%1&apos;.</source>
        <translation>有链接请求打开“%1”。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
</context>
<context>
    <name>culvert::Authenticator</name>
    <message>
        <source>%1 accepted this step of the login and wants another.</source>
        <translation>%1 已接受这一步登录，并要求再进行一步。</translation>
    </message>
    <message>
        <source>%1 ended the login after too many attempts. %2</source>
        <translation>尝试次数过多，%1 终止了登录。%2</translation>
    </message>
    <message>
        <source>Pin the right key: IdentityFile and IdentitiesOnly yes for this host.</source>
        <translation>请指定正确的密钥：为此主机设置 IdentityFile 和 IdentitiesOnly yes。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost during the login.</source>
        <translation>登录期间与 %1 的连接中断。</translation>
    </message>
    <message>
        <source>%1 did not bring the login to an end within %2 s.</source>
        <translation>%1 未能在 %2 秒内完成登录。</translation>
    </message>
    <message>
        <source>%1@%2&apos;s password: </source>
        <translation>%1@%2 的密码: </translation>
    </message>
    <message>
        <source>%1 wants the password changed before it lets anybody in.</source>
        <translation>%1 要求先更改密码才允许登录。</translation>
    </message>
    <message>
        <source>Log in once with ssh and change the password.</source>
        <translation>请用 ssh 登录一次并更改密码。</translation>
    </message>
    <message>
        <source>No Kerberos ticket for %1: %2.</source>
        <translation>没有用于 %1 的 Kerberos 票据：%2。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The login of %1 needs a secret that nobody gave. The server accepts: %2. Offered: %3.</source>
        <translation>%1 的登录需要凭据，但无人提供。服务器接受：%2。已提供：%3。</translation>
    </message>
    <message>
        <source>The server did not let %1 in. It accepts: %2. Offered: %3.</source>
        <translation>服务器不允许 %1 登录。它接受：%2。已提供：%3。</translation>
    </message>
    <message>
        <source>%1 rejected %2 of %3. It accepts: %4.</source>
        <translation>%1 拒绝了 %3 的%2。它接受：%4。</translation>
    </message>
    <message>
        <source>the answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>culvert::AuthorizedKeys</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>This is a private key, which must not leave its machine. The public one is a line that begins with &quot;ssh-&quot;.</source>
        <translation>这是私钥，不得离开其所在的机器。公钥是以“ssh-”开头的一行。</translation>
    </message>
    <message>
        <source>This is no public key: one line, such as &quot;ssh-ed25519 AAAA…&quot;.</source>
        <translation>这不是公钥。公钥只有一行，例如“ssh-ed25519 AAAA…”。</translation>
    </message>
    <message>
        <source>the folder could not be made</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>no copy could be kept</source>
        <translation>无法保留副本</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>这不是文件</translation>
    </message>
</context>
<context>
    <name>culvert::Autostart</name>
    <message>
        <source>Whether Culvert starts at login could not be changed: %1</source>
        <translation>无法更改 Culvert 是否在登录时启动：%1</translation>
    </message>
    <message>
        <source>the registry cannot be written.</source>
        <translation>无法写入注册表。</translation>
    </message>
    <message>
        <source>the desktop did not allow it.</source>
        <translation>桌面环境不允许。</translation>
    </message>
    <message>
        <source>Culvert keeps your tunnels up.</source>
        <translation>Culvert 让您的隧道保持建立。</translation>
    </message>
</context>
<context>
    <name>culvert::BackgroundPortal</name>
    <message>
        <source>there is no portal to ask.</source>
        <translation>没有可供询问的门户服务（portal）。</translation>
    </message>
    <message>
        <source>the question was not answered.</source>
        <translation>询问未得到回答。</translation>
    </message>
</context>
<context>
    <name>culvert::CanonicalName</name>
    <message>
        <source>Could not resolve host &quot;%1&quot;</source>
        <translation>无法解析主机“%1”</translation>
    </message>
    <message>
        <source>Could not resolve hostname %1</source>
        <translation>无法解析主机名 %1</translation>
    </message>
</context>
<context>
    <name>culvert::ChangedKeyDialog</name>
    <message>
        <source>%1: the host key has changed</source>
        <translation>%1：主机密钥已更改</translation>
    </message>
    <message>
        <source>Replace the old key</source>
        <translation>替换旧密钥</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 shows another key than before</source>
        <translation>%1 出示的密钥与以前不同</translation>
    </message>
    <message>
        <source>The server was set up anew, its address now belongs to another machine, or somebody stands in between. Nothing was sent to it. Ask its owner before you go on.</source>
        <translation>可能是服务器重新安装过，可能是其地址现在属于另一台机器，也可能有人在中间冒充。尚未向它发送任何内容。继续之前请先询问其管理者。</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>当前出示</translation>
    </message>
    <message>
        <source>Known so far</source>
        <translation>此前已知</translation>
    </message>
    <message>
        <source>It stands in</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>The old line speaks for other hosts as well. Change the file by hand once you are sure.</source>
        <translation>旧的那一行也用于其他主机。确认无误后，请手动修改该文件。</translation>
    </message>
    <message>
        <source>To put the new key in the old one&apos;s place, type the host&apos;s name: %1. The file as it is now is kept beside it, with .old behind its name.</source>
        <translation>要用新密钥取代旧密钥，请输入主机名：%1。当前文件会在旁边保留一份，文件名后加 .old。</translation>
    </message>
    <message>
        <source>Host name, to confirm</source>
        <translation>主机名（用于确认）</translation>
    </message>
    <message>
        <source>The key of %1 was replaced; the old file is %2. Start &apos;%3&apos; again.</source>
        <translation>%1 的密钥已替换；旧文件为 %2。请重新启动“%3”。</translation>
    </message>
</context>
<context>
    <name>culvert::Channel</name>
    <message>
        <source>The server forbids connections to %1.</source>
        <translation>服务器禁止连接到 %1。</translation>
    </message>
    <message>
        <source>Nothing listens on %1, as seen from the server.</source>
        <translation>从服务器看，%1 上没有程序在监听。</translation>
    </message>
    <message>
        <source>The server does not know the name in %1.</source>
        <translation>服务器不认识 %1 中的名称。</translation>
    </message>
    <message>
        <source>The server could not reach %1.</source>
        <translation>服务器无法连通 %1。</translation>
    </message>
</context>
<context>
    <name>culvert::CheckModel</name>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Mind this</source>
        <translation>请注意</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查发现</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
</context>
<context>
    <name>culvert::CheckText</name>
    <message numerus="yes">
        <source>%n thing(s) would keep this tunnel from working.</source>
        <translation>
            <numerusform>有 %n 个问题会使此隧道无法工作。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong, but mind %n thing(s).</source>
        <translation>
            <numerusform>没有错误，但有 %n 处需要注意。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with what can be known before the login.</source>
        <translation>就登录前所能得知的情况而言，一切正常。</translation>
    </message>
</context>
<context>
    <name>culvert::ChecksPane</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
</context>
<context>
    <name>culvert::Clashes</name>
    <message>
        <source>port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>The tunnel &apos;%1&apos; wants %2, too: only one of the two can be up.</source>
        <translation>隧道“%1”也要使用 %2：两者只能建立其一。</translation>
    </message>
    <message>
        <source>Use another port for one of them.</source>
        <translation>请为其中一条改用其他端口。</translation>
    </message>
</context>
<context>
    <name>culvert::CommandLine</name>
    <message>
        <source>unknown option -- %1</source>
        <translation>未知选项 -- %1</translation>
    </message>
    <message>
        <source> in &apos;-%1&apos;</source>
        <translation> （位于“-%1”中）</translation>
    </message>
    <message>
        <source>; did you mean -%1?</source>
        <translation>；您是否想用 -%1？</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: a tunnel runs no command on the server.</source>
        <translation>“%1”：隧道不会在服务器上运行命令。</translation>
    </message>
    <message>
        <source>option requires an argument -- %1</source>
        <translation>选项需要参数 -- %1</translation>
    </message>
    <message>
        <source>-f: Culvert does not go to the background by itself; let a service or the desktop program keep the tunnel.</source>
        <translation>-f：Culvert 不会自行转入后台；请让服务或桌面程序来维持隧道。</translation>
    </message>
    <message>
        <source>-%1 has no meaning for a tunnel and is not supported.</source>
        <translation>-%1 对隧道没有意义，不受支持。</translation>
    </message>
    <message>
        <source>-l: the user&apos;s name is missing</source>
        <translation>-l：缺少用户名</translation>
    </message>
    <message>
        <source>Unknown cipher type &apos;%1&apos;</source>
        <translation>未知的加密算法“%1”</translation>
    </message>
    <message>
        <source>Unknown mac type &apos;%1&apos;</source>
        <translation>未知的 MAC 类型“%1”</translation>
    </message>
    <message>
        <source>-W joins the connection to the terminal, which a tunnel does not have; use -L, or -J to reach a host behind another one.</source>
        <translation>-W 会把连接接到终端，而隧道没有终端；请使用 -L，或用 -J 到达另一台主机之后的主机。</translation>
    </message>
    <message>
        <source>-%1: %2</source>
        <translation>-%1：%2</translation>
    </message>
    <message>
        <source>-o &apos;%1&apos; names no keyword</source>
        <translation>-o “%1”没有指明关键字</translation>
    </message>
    <message>
        <source>Bad port &apos;%1&apos;</source>
        <translation>端口“%1”无效</translation>
    </message>
    <message>
        <source>Only a single -J option is permitted (use commas to separate multiple jump hops)</source>
        <translation>只允许一个 -J 选项（多台跳板机请用逗号分隔）</translation>
    </message>
    <message>
        <source>Cannot specify -J with ProxyCommand</source>
        <translation>-J 不能与 ProxyCommand 同时使用</translation>
    </message>
    <message>
        <source>Invalid -J argument &apos;%1&apos;</source>
        <translation>-J 的参数“%1”无效</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an ssh address</source>
        <translation>“%1”不是 ssh 地址</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no host</source>
        <translation>“%1”没有指明主机</translation>
    </message>
    <message>
        <source>This is not an ssh or autossh command.</source>
        <translation>这不是 ssh 或 autossh 命令。</translation>
    </message>
</context>
<context>
    <name>culvert::CommandsPane</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>The commands are on the clipboard.</source>
        <translation>命令已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save the commands</source>
        <translation>保存命令</translation>
    </message>
</context>
<context>
    <name>culvert::Connection</name>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>与 %1 的连接已中断。</translation>
    </message>
    <message>
        <source>%1 ended the connection: %2</source>
        <translation>%1 断开了连接：%2</translation>
    </message>
    <message>
        <source>The server may have sent data while it exchanged keys anew, which RFC 4253 forbids; older versions of AsyncSSH do. Update it, or let it exchange keys less often.</source>
        <translation>服务器可能在重新交换密钥期间发送了数据，这为 RFC 4253 所禁止；旧版 AsyncSSH 会这样做。请更新它，或让它降低交换密钥的频率。</translation>
    </message>
    <message>
        <source>%1 went silent: %2 signs of life were not answered.</source>
        <translation>%1 不再有响应：%2 次存活探测未得到应答。</translation>
    </message>
</context>
<context>
    <name>culvert::ConnectionModel</name>
    <message>
        <source>Open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Closed after %1</source>
        <translation>已关闭（历时 %1）</translation>
    </message>
    <message>
        <source>Closed by the client after %1</source>
        <translation>由客户端关闭（历时 %1）</translation>
    </message>
    <message>
        <source>Closed by the target after %1</source>
        <translation>由目标关闭（历时 %1）</translation>
    </message>
    <message>
        <source>Closed here after %1</source>
        <translation>由本端关闭（历时 %1）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>去往</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>culvert::ConnectionsPane</name>
    <message>
        <source>Close connection</source>
        <translation>关闭连接</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>culvert::Connector</name>
    <message>
        <source>%1 answers, but refuses connections on port %2.</source>
        <translation>%1 有应答，但拒绝端口 %2 上的连接。</translation>
    </message>
    <message>
        <source>Wrong port, the SSH server is down there, or a firewall rejects it.</source>
        <translation>端口有误、那里的 SSH 服务器没有运行，或防火墙拒绝了连接。</translation>
    </message>
    <message>
        <source>%1 did not answer.</source>
        <translation>%1 没有应答。</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <translation>无法连通 %1：%2。</translation>
    </message>
    <message>
        <source>There is no route to it from here: is the network or a VPN down?</source>
        <translation>从这里没有通往它的路由：是网络断开了，还是 VPN 未连接？</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>%1 在 %n 秒内没有应答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody says what address %1 has.</source>
        <translation>查不到 %1 的地址。</translation>
    </message>
    <message>
        <source>The name servers do not answer: is the network or a VPN down?</source>
        <translation>域名服务器没有应答：是网络断开了，还是 VPN 未连接？</translation>
    </message>
    <message>
        <source>The name %1 is not known here.</source>
        <translation>此处不认识名称 %1。</translation>
    </message>
</context>
<context>
    <name>culvert::ConsentDialog</name>
    <message>
        <source>%1: commands of an imported file</source>
        <translation>%1：导入文件中的命令</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was imported. Its configuration may run these commands on this computer, as you. Allow them only if you know what they do. You are asked again when the file changes.</source>
        <translation>“%1”是导入的。其配置可能会以您的身份在本机上运行这些命令。请仅在了解其作用时才允许。文件变动后会再次询问您。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Allow and start</source>
        <translation>允许并启动</translation>
    </message>
    <message>
        <source>Do not start</source>
        <translation>不启动</translation>
    </message>
</context>
<context>
    <name>culvert::Control</name>
    <message>
        <source>The running program (process %1) does not answer.</source>
        <translation>正在运行的程序（进程 %1）没有响应。</translation>
    </message>
</context>
<context>
    <name>culvert::ControlServer</name>
    <message>
        <source>The local socket %1 cannot be opened: %2</source>
        <translation>无法打开本地套接字 %1：%2</translation>
    </message>
</context>
<context>
    <name>culvert::CredentialBroker</name>
    <message>
        <source>The secret for %1 is the one typed earlier.</source>
        <translation>%1 的凭据是先前输入的。</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask for its password in a window of its own.</source>
        <translation>正在等待密钥环。它可能会在自己的窗口中询问密码。</translation>
    </message>
    <message>
        <source>The secret for %1 comes from the keychain.</source>
        <translation>%1 的凭据来自密钥环。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be asked: batch mode.</source>
        <translation>无法询问“%1”：当前为批处理模式。</translation>
    </message>
    <message>
        <source>What the keychain has for this was not accepted.</source>
        <translation>密钥环中为此保存的内容未被接受。</translation>
    </message>
    <message>
        <source>The secret for %1 is saved in the keychain.</source>
        <translation>%1 的凭据已保存到密钥环。</translation>
    </message>
    <message>
        <source>The secret for %1 could not be saved. %2</source>
        <translation>无法保存 %1 的凭据。%2</translation>
    </message>
</context>
<context>
    <name>culvert::CredentialDialog</name>
    <message>
        <source>Passphrase for %1</source>
        <translation>%1 的密码短语</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>%1 的提问</translation>
    </message>
    <message>
        <source>Password for the proxy %1</source>
        <translation>代理 %1 的密码</translation>
    </message>
    <message>
        <source>That did not open the key. Try again.</source>
        <translation>未能打开密钥，请重试。</translation>
    </message>
    <message>
        <source>The proxy did not accept that. Try again.</source>
        <translation>代理未接受，请重试。</translation>
    </message>
    <message>
        <source>The server did not accept that. Try again.</source>
        <translation>服务器未接受，请重试。</translation>
    </message>
    <message>
        <source>%1: login</source>
        <translation>%1：登录</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>For the tunnel &apos;%1&apos;, to %2.</source>
        <translation>用于隧道“%1”，连接到 %2。</translation>
    </message>
    <message>
        <source>The server says:</source>
        <translation>服务器消息：</translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation>记入密钥环(&amp;R)</translation>
    </message>
    <message>
        <source>Saved once the login was accepted</source>
        <translation>登录成功后保存</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>解锁(&amp;U)…</translation>
    </message>
    <message>
        <source>PIN of the security token for %1</source>
        <translation>%1 的安全密钥设备的 PIN</translation>
    </message>
    <message>
        <source>The token did not accept that. Try again.</source>
        <translation>安全密钥设备未接受。请重试。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>culvert::CredentialStore</name>
    <message>
        <source>Windows keeps no credentials for this login, which may be a service&apos;s or one from another computer. Log in here yourself, or type the secret each time.</source>
        <translation>Windows 不为此登录会话保存凭据，它可能属于某个服务，或来自另一台计算机。请亲自在此登录，或每次手动输入凭据。</translation>
    </message>
    <message>
        <source>No keychain service runs here. Start one (such as GNOME Keyring or KWallet), or type the secret each time.</source>
        <translation>此处没有运行密钥环服务。请启动一个（例如 GNOME Keyring 或 KWallet），或每次手动输入凭据。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>密钥环已锁定。请解锁后重试。</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it in the keychain&apos;s own settings.</source>
        <translation>密钥环拒绝访问。请在密钥环自己的设置中允许。</translation>
    </message>
    <message>
        <source>The keychain does not answer. Check its service, or whether it waits for you in another window.</source>
        <translation>密钥环没有响应。请检查其服务，或看它是否正在另一个窗口中等您操作。</translation>
    </message>
    <message>
        <source>The keychain failed. The log has its own words.</source>
        <translation>密钥环出错。其原始消息见日志。</translation>
    </message>
    <message>
        <source>The list of what Culvert has saved cannot be read or written.</source>
        <translation>无法读取或写入 Culvert 所保存内容的列表。</translation>
    </message>
</context>
<context>
    <name>culvert::DeepLink</name>
    <message>
        <source>The link names no tunnel.</source>
        <translation>该链接没有指明隧道。</translation>
    </message>
    <message>
        <source>The link names no host.</source>
        <translation>该链接没有指明主机。</translation>
    </message>
    <message>
        <source>A password does not belong into a link.</source>
        <translation>链接中不应包含密码。</translation>
    </message>
</context>
<context>
    <name>culvert::Demo</name>
    <message>
        <source>Demo: a page of yours, shown on host B</source>
        <translation>演示：您的网页，显示在主机 B 上</translation>
    </message>
    <message>
        <source>Demo: a notebook on host B</source>
        <translation>演示：主机 B 上的 Notebook</translation>
    </message>
    <message>
        <source>Host B is a small SSH server inside Culvert. Look at %1 with a browser.</source>
        <translation>主机 B 是 Culvert 内部的一个小型 SSH 服务器。请用浏览器打开 %1。</translation>
    </message>
</context>
<context>
    <name>culvert::DemoStory</name>
    <message>
        <source>The browser asked port %1 of this computer, and port 8888 of host B answered: a service over there looks as if it were here.</source>
        <translation>浏览器向本机的端口 %1 发出请求，应答的却是主机 B 的端口 8888：那边的服务看上去就像在这里。</translation>
    </message>
    <message>
        <source>Question and answer went through one encrypted SSH connection. B opened no port to the network for it.</source>
        <translation>请求与应答都经由一条加密的 SSH 连接传输。B 并未为此向网络开放任何端口。</translation>
    </message>
    <message>
        <source>Culvert did not only connect: it looked whether the notebook really answers. That is what the full mark beside the tunnel says.</source>
        <translation>Culvert 不只是建立连接，还检查了 Notebook 是否真的有应答。隧道旁的实心标记表示的就是这一点。</translation>
    </message>
    <message>
        <source>The browser asked port %1 of host B, and a page on this computer answered: something here looks as if it were over there.</source>
        <translation>浏览器向主机 B 的端口 %1 发出请求，应答的却是本机上的一个网页：这里的内容看上去就像在那边。</translation>
    </message>
    <message>
        <source>It was this computer that dialled B. Nobody has to get in here, so no router needs a rule.</source>
        <translation>是本机连接的 B。无需有人从外部连入这里，因此任何路由器都不需要设置规则。</translation>
    </message>
    <message>
        <source>A notebook on host B</source>
        <translation>主机 B 上的 Notebook</translation>
    </message>
    <message>
        <source>A page of this computer, seen from host B</source>
        <translation>本机的网页，从主机 B 上查看</translation>
    </message>
    <message>
        <source>B listens for its own programs only, not for its network. Stop the tunnel, and the port is gone.</source>
        <translation>B 只为自身的程序监听，不面向其网络。停止隧道，该端口便随之消失。</translation>
    </message>
</context>
<context>
    <name>culvert::DestinationPage</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>for example Notebook on lab-7</source>
        <translation>例如：lab-7 上的 Notebook</translation>
    </message>
    <message>
        <source>a name, an address, or a Host of ~/.ssh/config</source>
        <translation>名称、地址或 ~/.ssh/config 中的 Host</translation>
    </message>
    <message>
        <source>22, or what ~/.ssh/config says</source>
        <translation>22，或以 ~/.ssh/config 为准</translation>
    </message>
    <message>
        <source>your login name, or what ~/.ssh/config says</source>
        <translation>您的登录名，或以 ~/.ssh/config 为准</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>分组(&amp;G)</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>端口应为 1 到 65535 之间的数字。</translation>
    </message>
</context>
<context>
    <name>culvert::DetailPanel</name>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What this tunnel is for, whom to ask about it</source>
        <translation>此隧道的用途，以及有问题该找谁</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, for how long</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>less than 1 min</source>
        <translation>不到 1 分钟</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要您处理</translation>
    </message>
    <message>
        <source>What was changed counts from the next start. Until then the tunnel runs as it is shown here.</source>
        <translation>所做更改将在下次启动时生效。在此之前，隧道仍按此处所示运行。</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>在 %1 上</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tunnel, state</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>culvert::Dialogs</name>
    <message>
        <source>Discard what was entered?</source>
        <translation>放弃已填写的内容？</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>继续编辑(&amp;K)</translation>
    </message>
</context>
<context>
    <name>culvert::Doctor</name>
    <message>
        <source>The settings are valid: %1.</source>
        <comment>way to the server</comment>
        <translation>设置有效：%1。</translation>
    </message>
    <message>
        <source>Whether %1 can be reached from %2 shows after the login there.</source>
        <translation>从 %2 能否连通 %1，要登录到那里之后才知道。</translation>
    </message>
    <message>
        <source>Whether %1 opens %2 shows after the login there.</source>
        <translation>%1 能否打开 %2，要登录到那里之后才知道。</translation>
    </message>
    <message>
        <source>Whether %1 reaches %2 shows after the login there.</source>
        <translation>%1 能否连通 %2，要登录到那里之后才知道。</translation>
    </message>
</context>
<context>
    <name>culvert::EmptyPage</name>
    <message>
        <source>A tunnel brings a port of another machine here, or one of yours there, through SSH.</source>
        <translation>隧道通过 SSH 把另一台机器的端口带到这里，或把您的端口带到那里。</translation>
    </message>
    <message>
        <source>New tunnel</source>
        <translation>新建隧道</translation>
    </message>
    <message>
        <source>Say which machine, which port, and from where</source>
        <translation>说明哪台机器、哪个端口、从何处访问</translation>
    </message>
    <message>
        <source>Import from ~/.ssh/config</source>
        <translation>从 ~/.ssh/config 导入</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>Or from PuTTY, a file, a command line</source>
        <translation>或从 PuTTY、文件、命令行导入</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) found</source>
        <translation>
            <numerusform>找到 %n 台主机</numerusform>
        </translation>
    </message>
    <message>
        <source>No tunnels yet</source>
        <translation>还没有隧道</translation>
    </message>
    <message>
        <source>No tunnels to show</source>
        <translation>没有可显示的隧道</translation>
    </message>
    <message>
        <source>A notebook on a made-up host, reached through a tunnel</source>
        <translation>虚构主机上的 Notebook，经隧道到达</translation>
    </message>
</context>
<context>
    <name>culvert::EndEditor</name>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Unix socket</source>
        <translation>Unix 套接字</translation>
    </message>
    <message>
        <source>Kind of end</source>
        <translation>端点类型</translation>
    </message>
    <message>
        <source>Listening address</source>
        <translation>监听地址</translation>
    </message>
    <message>
        <source>Target host</source>
        <translation>目标主机</translation>
    </message>
    <message>
        <source>Empty: only programs on that host. *: everyone who reaches it.</source>
        <translation>留空：仅限该主机上的程序。*：所有能连通它的人。</translation>
    </message>
    <message>
        <source>Listening port</source>
        <translation>监听端口</translation>
    </message>
    <message>
        <source>Target port</source>
        <translation>目标端口</translation>
    </message>
    <message>
        <source>port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Socket path</source>
        <translation>套接字路径</translation>
    </message>
    <message>
        <source>A socket&apos;s path has a &apos;/&apos; in it.</source>
        <translation>套接字路径中应含有“/”。</translation>
    </message>
    <message>
        <source>The target&apos;s host is missing.</source>
        <translation>缺少目标主机。</translation>
    </message>
    <message>
        <source>The port is missing.</source>
        <translation>缺少端口。</translation>
    </message>
    <message>
        <source>The target&apos;s port is missing.</source>
        <translation>缺少目标端口。</translation>
    </message>
</context>
<context>
    <name>culvert::Endpoint</name>
    <message>
        <source>port %1 is not between 0 and 65535</source>
        <translation>端口 %1 不在 0 到 65535 之间</translation>
    </message>
    <message>
        <source>the port is missing</source>
        <translation>缺少端口</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a port</source>
        <translation>“%1”不是端口</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the bracket is not closed</source>
        <translation>“%1”：方括号未闭合</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: nothing may follow a socket&apos;s path</source>
        <translation>“%1”：套接字路径之后不能再有内容</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no port</source>
        <translation>“%1”没有端口</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: write an IPv6 address in square brackets</source>
        <translation>“%1”：IPv6 地址请写在方括号中</translation>
    </message>
</context>
<context>
    <name>culvert::Engine</name>
    <message>
        <source>The agent waits: touch your key, or confirm its use.</source>
        <translation>密钥代理正在等待：请触碰您的密钥设备，或确认使用密钥。</translation>
    </message>
    <message>
        <source>The security token waits: touch it to confirm this login.</source>
        <translation>安全密钥设备正在等待：请触碰它以确认此次登录。</translation>
    </message>
</context>
<context>
    <name>culvert::Error</name>
    <message>
        <source>Check that the file exists, is a private key and is readable by you alone (its properties, Security).</source>
        <translation>请检查该文件是否存在、是否为私钥，以及是否仅您本人可读（文件属性的“安全”选项卡）。</translation>
    </message>
    <message>
        <source>End programs that are not needed, then start it again.</source>
        <translation>请结束不需要的程序，然后重新启动。</translation>
    </message>
    <message>
        <source>Check that the file exists, is a private key and is readable by you alone (chmod 600).</source>
        <translation>请检查该文件是否存在、是否为私钥，以及是否仅您本人可读（chmod 600）。</translation>
    </message>
    <message>
        <source>Raise the limits it is started with (ulimit -n, ulimit -u), or end what is not needed.</source>
        <translation>请提高启动时的限制（ulimit -n、ulimit -u），或结束不需要的程序。</translation>
    </message>
    <message>
        <source>The tunnel&apos;s settings are not valid.</source>
        <translation>隧道的设置无效。</translation>
    </message>
    <message>
        <source>Correct the named field, then start again.</source>
        <translation>请改正所指出的字段，然后重新启动。</translation>
    </message>
    <message>
        <source>An imported configuration wants to run commands on this computer, and nobody allowed it.</source>
        <translation>导入的配置要在本机上运行命令，但未经允许。</translation>
    </message>
    <message>
        <source>Read the commands; if you trust them, start it in the window or with &apos;culvert-cli run --allow-commands&apos;.</source>
        <translation>请阅读这些命令；如果信任它们，请在窗口中启动，或使用“culvert-cli run --allow-commands”。</translation>
    </message>
    <message>
        <source>A key file could not be read.</source>
        <translation>无法读取某个密钥文件。</translation>
    </message>
    <message>
        <source>The login needs a password or passphrase and nobody gave one.</source>
        <translation>登录需要密码或密码短语，但无人提供。</translation>
    </message>
    <message>
        <source>Start it again and answer the question, or use a key without a passphrase or an agent.</source>
        <translation>请重新启动并回答提问，或使用没有密码短语的密钥或密钥代理。</translation>
    </message>
    <message>
        <source>The host&apos;s name is not known here.</source>
        <translation>此处不认识该主机名。</translation>
    </message>
    <message>
        <source>Check the spelling; are you offline, or is a VPN down?</source>
        <translation>请检查拼写；是否没有联网，或 VPN 未连接？</translation>
    </message>
    <message>
        <source>The host could not be connected to.</source>
        <translation>无法连接到主机。</translation>
    </message>
    <message>
        <source>Check the port, that the SSH server runs, and that no firewall rejects the connection.</source>
        <translation>请检查端口、SSH 服务器是否在运行，以及是否有防火墙拒绝连接。</translation>
    </message>
    <message>
        <source>The host did not answer in time.</source>
        <translation>主机未及时应答。</translation>
    </message>
    <message>
        <source>The host is off, filtered by a firewall, or behind a router without a port forward. If it is behind NAT, turn the tunnel round: let it dial out.</source>
        <translation>主机可能已关机、被防火墙过滤，或在没有端口转发的路由器之后。如果它在 NAT 之后，请把隧道反过来：让它主动向外连接。</translation>
    </message>
    <message>
        <source>The proxy could not be used.</source>
        <translation>无法使用代理。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and kind, and that it runs.</source>
        <translation>请检查代理的地址和类型，以及它是否在运行。</translation>
    </message>
    <message>
        <source>The proxy does not let this connection through.</source>
        <translation>代理不允许此连接通过。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s user and password, and ask its owner which hosts and ports it allows.</source>
        <translation>请检查代理的用户和密码，并询问其管理者允许哪些主机和端口。</translation>
    </message>
    <message>
        <source>The host answered, but no SSH connection came about.</source>
        <translation>主机有应答，但未能建立 SSH 连接。</translation>
    </message>
    <message>
        <source>Is it an SSH port? The server may be overloaded (MaxStartups) or refuse this address.</source>
        <translation>这是 SSH 端口吗？服务器可能过载（MaxStartups），或拒绝此地址。</translation>
    </message>
    <message>
        <source>The host&apos;s key is not known and was not accepted.</source>
        <translation>主机密钥未知，且未被接受。</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s owner (ssh-keygen -lf on the server), then accept it.</source>
        <translation>请与服务器管理者核对指纹（在服务器上运行 ssh-keygen -lf），然后接受它。</translation>
    </message>
    <message>
        <source>The host&apos;s key has changed.</source>
        <translation>主机密钥已更改。</translation>
    </message>
    <message>
        <source>Somebody may be in between. Ask the server&apos;s owner whether it was reinstalled before you replace the old key.</source>
        <translation>可能有人在中间冒充。替换旧密钥之前，请先询问服务器管理者是否重新安装过。</translation>
    </message>
    <message>
        <source>The host&apos;s key is marked as revoked.</source>
        <translation>主机密钥被标记为已吊销。</translation>
    </message>
    <message>
        <source>Do not connect. Ask the server&apos;s owner for its new key.</source>
        <translation>请勿连接。请向服务器管理者索取新密钥。</translation>
    </message>
    <message>
        <source>The host is vouched for only by a certificate authority, which this program cannot check.</source>
        <translation>该主机仅由证书颁发机构担保，本程序无法核验。</translation>
    </message>
    <message>
        <source>Compare the plain host key&apos;s fingerprint with the server&apos;s owner, then accept it once.</source>
        <translation>请与服务器管理者核对普通主机密钥的指纹，然后接受一次。</translation>
    </message>
    <message>
        <source>The server did not accept the login.</source>
        <translation>服务器未接受登录。</translation>
    </message>
    <message>
        <source>Check the user name and that your public key is in the server&apos;s authorized_keys.</source>
        <translation>请检查用户名，以及您的公钥是否在服务器的 authorized_keys 中。</translation>
    </message>
    <message>
        <source>The passphrase does not open the key.</source>
        <translation>密码短语无法打开密钥。</translation>
    </message>
    <message>
        <source>Start again with the right passphrase.</source>
        <translation>请用正确的密码短语重新启动。</translation>
    </message>
    <message>
        <source>The login did not come to an end in time.</source>
        <translation>登录未能及时完成。</translation>
    </message>
    <message>
        <source>The server fell silent while it let you in: look at its load and its log (PAM, a directory or a second factor that does not answer).</source>
        <translation>服务器在处理登录时没有了响应：请查看其负载和日志（PAM、目录服务或第二验证因素可能没有应答）。</translation>
    </message>
    <message>
        <source>The port on this computer could not be opened.</source>
        <translation>无法在本机上打开端口。</translation>
    </message>
    <message>
        <source>Use another port, or stop the program that holds it.</source>
        <translation>请改用其他端口，或停止占用它的程序。</translation>
    </message>
    <message>
        <source>The server did not open the port.</source>
        <translation>服务器没有打开端口。</translation>
    </message>
    <message>
        <source>Check that the bind address exists on the server and that the port is allowed and free there.</source>
        <translation>请检查服务器上是否存在该绑定地址，以及该端口在那里是否允许使用且空闲。</translation>
    </message>
    <message>
        <source>The port is taken on the server, most often by your own earlier connection.</source>
        <translation>端口在服务器上已被占用，多半是您自己先前的连接所致。</translation>
    </message>
    <message>
        <source>Where retrying is on it is tried again by itself. On the server set ClientAliveInterval 15 and ClientAliveCountMax 3, so dead connections are dropped in 45 s.</source>
        <translation>如果启用了重试，会自动再次尝试。请在服务器上设置 ClientAliveInterval 15 和 ClientAliveCountMax 3，这样失效的连接会在 45 秒内断开。</translation>
    </message>
    <message>
        <source>The server does not allow this account to open the port.</source>
        <translation>服务器不允许此账户打开该端口。</translation>
    </message>
    <message>
        <source>On the server check AllowTcpForwarding, PermitListen and the key&apos;s options in authorized_keys (restrict, permitlisten; localhost and 127.0.0.1 are different spellings).</source>
        <translation>请在服务器上检查 AllowTcpForwarding、PermitListen 以及 authorized_keys 中该密钥的选项（restrict、permitlisten；localhost 与 127.0.0.1 是不同的写法）。</translation>
    </message>
    <message>
        <source>The server never answered the request to open a port.</source>
        <translation>服务器始终没有应答打开端口的请求。</translation>
    </message>
    <message>
        <source>This server does not seem to know remote forwarding; use another server program, such as OpenSSH.</source>
        <translation>此服务器似乎不支持远程转发；请改用其他服务器程序，例如 OpenSSH。</translation>
    </message>
    <message>
        <source>Nothing listens at the target.</source>
        <translation>目标处没有程序在监听。</translation>
    </message>
    <message>
        <source>Start the service at the target; &apos;localhost&apos; there means the machine that makes the connection.</source>
        <translation>请在目标处启动服务；那里的“localhost”指建立连接的那台机器。</translation>
    </message>
    <message>
        <source>The server forbids this target.</source>
        <translation>服务器禁止此目标。</translation>
    </message>
    <message>
        <source>On the server check AllowTcpForwarding, PermitOpen and the key&apos;s permitopen.</source>
        <translation>请在服务器上检查 AllowTcpForwarding、PermitOpen 以及密钥的 permitopen。</translation>
    </message>
    <message>
        <source>The target&apos;s name is not known at the far side.</source>
        <translation>远端不认识目标的名称。</translation>
    </message>
    <message>
        <source>The name is looked up there, not here: use an address or a name that side knows.</source>
        <translation>名称是在那里而不是在这里解析的：请使用地址，或那一端认识的名称。</translation>
    </message>
    <message>
        <source>The target could not be reached from the far side.</source>
        <translation>从远端无法连通目标。</translation>
    </message>
    <message>
        <source>Check the route and the firewall between the far side and the target.</source>
        <translation>请检查远端与目标之间的路由和防火墙。</translation>
    </message>
    <message>
        <source>This build cannot do that.</source>
        <translation>此构建版本做不到这一点。</translation>
    </message>
    <message>
        <source>See &apos;culvert-cli --version&apos; for what this build can do.</source>
        <translation>此构建版本支持的功能请见“culvert-cli --version”。</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>连接已中断。</translation>
    </message>
    <message>
        <source>Dropped by the network or the server. It is dialled again by itself where retrying is on.</source>
        <translation>被网络或服务器断开。如果启用了重试，会自动重新连接。</translation>
    </message>
    <message>
        <source>The line went silent.</source>
        <translation>线路不再有响应。</translation>
    </message>
    <message>
        <source>Sleep, Wi-Fi or a NAT time-out. It is dialled again by itself where retrying is on.</source>
        <translation>休眠、Wi-Fi 或 NAT 超时所致。如果启用了重试，会自动重新连接。</translation>
    </message>
    <message>
        <source>The system gives the program too few files or threads.</source>
        <translation>系统给本程序的文件数或线程数过少。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Start it again when you want it.</source>
        <translation>需要时请重新启动。</translation>
    </message>
    <message>
        <source>Something went wrong inside Culvert.</source>
        <translation>Culvert 内部出错。</translation>
    </message>
    <message>
        <source>Please report it with the log.</source>
        <translation>请附上日志报告此问题。</translation>
    </message>
</context>
<context>
    <name>culvert::ErrorBlock</name>
    <message>
        <source>Stop the tunnel</source>
        <translation>停止隧道</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>It broke at %1.</source>
        <translation>在 %1 处出错。</translation>
    </message>
</context>
<context>
    <name>culvert::EventLogModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>细节</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>culvert::Export</name>
    <message>
        <source>ssh cannot listen on any free port here: give the forward %1 a port of its own.</source>
        <translation>ssh 无法在此监听任意空闲端口：请为转发 %1 指定端口。</translation>
    </message>
    <message>
        <source>sshd has no way to write the path of the forward %1.</source>
        <translation>sshd 无法写出转发 %1 的路径。</translation>
    </message>
    <message>
        <source>A host is needed.</source>
        <translation>需要指定主机。</translation>
    </message>
    <message>
        <source>ssh command</source>
        <translation>ssh 命令</translation>
    </message>
    <message>
        <source>ssh command for PowerShell</source>
        <translation>用于 PowerShell 的 ssh 命令</translation>
    </message>
    <message>
        <source>autossh command</source>
        <translation>autossh 命令</translation>
    </message>
    <message>
        <source>ssh_config block</source>
        <translation>ssh_config 配置块</translation>
    </message>
    <message>
        <source>systemd service of a user</source>
        <translation>systemd 用户服务</translation>
    </message>
    <message>
        <source>systemd service of the system</source>
        <translation>systemd 系统服务</translation>
    </message>
    <message>
        <source>launchd agent (macOS)</source>
        <translation>launchd agent（macOS）</translation>
    </message>
    <message>
        <source>Windows Task Scheduler</source>
        <translation>Windows 任务计划程序</translation>
    </message>
    <message>
        <source>authorized_keys line for the server</source>
        <translation>用于服务器的 authorized_keys 行</translation>
    </message>
    <message>
        <source>sshd_config block for the server</source>
        <translation>用于服务器的 sshd_config 配置块</translation>
    </message>
    <message>
        <source>Culvert file</source>
        <translation>Culvert 文件</translation>
    </message>
</context>
<context>
    <name>culvert::ExportDialog</name>
    <message>
        <source>&amp;Run culvert-cli there instead of ssh</source>
        <translation>在那里运行 culvert-cli 而不是 ssh(&amp;R)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>The other machine</source>
        <translation>对方机器</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>The export</source>
        <translation>导出内容</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>用于(&amp;F)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>保存导出内容</translation>
    </message>
</context>
<context>
    <name>culvert::ExportNotes</name>
    <message>
        <source>The proxy %1 is left out: ssh knows none in front of a jump host.</source>
        <translation>已略去代理 %1：ssh 不支持在跳板机之前使用代理。</translation>
    </message>
    <message>
        <source>The login %1 of the proxy is left out: nc knows none for SOCKS.</source>
        <translation>已略去代理的登录信息 %1：nc 不支持 SOCKS 登录。</translation>
    </message>
    <message>
        <source>nc asks for the password of the proxy, and nobody answers a service.</source>
        <translation>nc 会询问代理的密码，而以服务运行时无人应答。</translation>
    </message>
    <message>
        <source>The forward -%1 %2 is left out: it is switched off.</source>
        <translation>已略去转发 -%1 %2：它已关闭。</translation>
    </message>
    <message>
        <source>ssh connects at once, not at the first client.</source>
        <translation>ssh 会立即连接，而不是等到第一个客户端出现。</translation>
    </message>
    <message>
        <source>What %1 says about the host is left out.</source>
        <translation>已略去 %1 中关于该主机的内容。</translation>
    </message>
    <message>
        <source>A SOCKS proxy reaches whatever the server reaches, Unix sockets included.</source>
        <translation>SOCKS 代理能到达服务器所能到达的一切，包括 Unix 套接字。</translation>
    </message>
    <message>
        <source>The server picks the port: every port of that address is allowed.</source>
        <translation>端口由服务器选择：该地址的所有端口都被允许。</translation>
    </message>
    <message>
        <source>sshd keeps no list of Unix sockets to listen on: any path is allowed that the account can write.</source>
        <translation>sshd 没有可监听 Unix 套接字的列表：账户可写的任何路径都被允许。</translation>
    </message>
    <message>
        <source>The key can still listen on Unix sockets, wherever the account can write; the sshd_config block forbids that.</source>
        <translation>该密钥仍可在账户可写的任何位置监听 Unix 套接字；sshd_config 配置块会禁止这样做。</translation>
    </message>
    <message>
        <source>The line has no key yet: put the public key at its end.</source>
        <translation>这一行还没有密钥：请将公钥放在行尾。</translation>
    </message>
    <message>
        <source>ssh has one connection for all clients.</source>
        <translation>ssh 的所有客户端共用一条连接。</translation>
    </message>
</context>
<context>
    <name>culvert::Fault</name>
    <message>
        <source>Only %1 itself can use this port, although more was asked for.</source>
        <translation>只有 %1 本身能使用此端口，尽管要求的范围更大。</translation>
    </message>
    <message>
        <source>Everyone who reaches %1 can use this port, although only its network was asked for.</source>
        <translation>所有能连通 %1 的人都能使用此端口，尽管只要求对其所在网络开放。</translation>
    </message>
    <message>
        <source>Everyone who reaches %1 can use this port, although only %1 itself was asked for.</source>
        <translation>所有能连通 %1 的人都能使用此端口，尽管只要求对 %1 本身开放。</translation>
    </message>
    <message>
        <source>The network of %1 can use this port, although only %1 itself was asked for.</source>
        <translation>%1 所在网络能使用此端口，尽管只要求对 %1 本身开放。</translation>
    </message>
    <message>
        <source>Only the network of %1 can use this port, although everyone was asked for.</source>
        <translation>只有 %1 所在网络能使用此端口，尽管要求对所有人开放。</translation>
    </message>
    <message>
        <source>On %1 set GatewayPorts to clientspecified.</source>
        <translation>请在 %1 上将 GatewayPorts 设为 clientspecified。</translation>
    </message>
    <message>
        <source>Stop the tunnel if that is not wanted.</source>
        <translation>如果这不是您想要的，请停止隧道。</translation>
    </message>
    <message>
        <source>Stop the tunnel if that is not wanted; on %1 set GatewayPorts to no or clientspecified.</source>
        <translation>如果这不是您想要的，请停止隧道；并在 %1 上将 GatewayPorts 设为 no 或 clientspecified。</translation>
    </message>
</context>
<context>
    <name>culvert::FileContent</name>
    <message>
        <source>it is too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>it did not come to its end in time</source>
        <translation>未能在限定时间内读到结尾</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>不是普通文件</translation>
    </message>
</context>
<context>
    <name>culvert::FileLock</name>
    <message>
        <source>unknown reason</source>
        <translation>未知原因</translation>
    </message>
    <message>
        <source>%1 is held by another program.</source>
        <translation>%1 正被另一个程序占用。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to: %2.</source>
        <translation>无法写入文件夹 %1：%2。</translation>
    </message>
</context>
<context>
    <name>culvert::FirstHop</name>
    <message>
        <source>%1 is known as %2.</source>
        <comment>name, addresses</comment>
        <translation>%1 的地址是 %2。</translation>
    </message>
    <message>
        <source>The name %1 is not known here.</source>
        <translation>此处不认识名称 %1。</translation>
    </message>
    <message>
        <source>The proxy %1 connects to %2.</source>
        <translation>代理 %1 连接到 %2。</translation>
    </message>
    <message>
        <source>The proxy %1 could not be reached. %2</source>
        <translation>无法连通代理 %1。%2</translation>
    </message>
    <message>
        <source>The proxy %1 takes connections.</source>
        <translation>代理 %1 接受连接。</translation>
    </message>
    <message>
        <source>Only a login at the proxy can tell whether %1 answers.</source>
        <translation>只有登录代理之后才能知道 %1 是否应答。</translation>
    </message>
    <message>
        <source>The proxy command for %1 could not be run.</source>
        <translation>无法运行用于 %1 的代理命令。</translation>
    </message>
    <message>
        <source>The proxy command for %1 runs.</source>
        <translation>用于 %1 的代理命令正在运行。</translation>
    </message>
    <message>
        <source>%1 takes connections; it answered within %2 ms.</source>
        <translation>%1 接受连接；在 %2 毫秒内应答。</translation>
    </message>
    <message>
        <source>%1 greets as %2 and exchanges keys.</source>
        <translation>%1 自报为 %2，并能交换密钥。</translation>
    </message>
    <message>
        <source>The key %1 %2 of %3 is the known one.</source>
        <translation>%3 的密钥 %1 %2 与已知的一致。</translation>
    </message>
    <message>
        <source>%1 You will be asked whether it is the right one.</source>
        <translation>%1届时会询问您它是否正确。</translation>
    </message>
    <message>
        <source>%1 It will be accepted without a question.</source>
        <translation>%1将不经询问直接接受它。</translation>
    </message>
</context>
<context>
    <name>culvert::ForeignCommands</name>
    <message>
        <source>%1 (%2 line %3)</source>
        <translation>%1（%2 第 %3 行）</translation>
    </message>
</context>
<context>
    <name>culvert::FormCheck</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
</context>
<context>
    <name>culvert::FormRow</name>
    <message>
        <source>Use the file&apos;s</source>
        <translation>使用文件的值</translation>
    </message>
    <message>
        <source>Use the file&apos;s value</source>
        <translation>使用文件中的值</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>instead of %1, from %2</source>
        <translation>取代 %2 中的 %1</translation>
    </message>
</context>
<context>
    <name>culvert::Forward</name>
    <message>
        <source>Bad forwarding specification &apos;%1&apos;: %2.</source>
        <translation>转发规格“%1”有误：%2。</translation>
    </message>
    <message>
        <source>&apos;${&apos; is not closed</source>
        <translation>“${”未闭合</translation>
    </message>
    <message>
        <source>the variable %1 is not set</source>
        <translation>变量 %1 未设置</translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation>方括号未闭合</translation>
    </message>
    <message>
        <source>only &apos;:&apos; may follow &apos;]&apos;</source>
        <translation>“]”之后只能是“:”</translation>
    </message>
    <message>
        <source>it ends in a backslash</source>
        <translation>它以反斜杠结尾</translation>
    </message>
    <message>
        <source>it has more than four fields; write IPv6 addresses in brackets</source>
        <translation>它有四个以上的字段；IPv6 地址请写在方括号中</translation>
    </message>
    <message>
        <source>the socket&apos;s path is longer than %1 bytes</source>
        <translation>套接字路径超过 %1 字节</translation>
    </message>
    <message>
        <source>the host name is too long</source>
        <translation>主机名过长</translation>
    </message>
    <message>
        <source>it contains a NUL character</source>
        <translation>它含有 NUL 字符</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它为空</translation>
    </message>
    <message>
        <source>it names no target</source>
        <translation>它没有指明目标</translation>
    </message>
    <message>
        <source>-D takes no target</source>
        <translation>-D 不带目标</translation>
    </message>
    <message>
        <source>the target&apos;s port is 0</source>
        <translation>目标端口为 0</translation>
    </message>
    <message>
        <source>port 0 is for the server&apos;s side only</source>
        <translation>端口 0 只能用于服务器端</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardEditor</name>
    <message>
        <source>The option begins with -L, -R or -D.</source>
        <translation>选项以 -L、-R 或 -D 开头。</translation>
    </message>
    <message>
        <source>Kind of forward</source>
        <translation>转发类型</translation>
    </message>
    <message>
        <source>As an ssh &amp;option</source>
        <translation>ssh 选项写法(&amp;O)</translation>
    </message>
    <message>
        <source>A port on %1 that leads to what %2 reaches</source>
        <translation>%1 上的端口，通往 %2 能到达之处</translation>
    </message>
    <message>
        <source>A SOCKS proxy on %1 that connects from %2</source>
        <translation>%1 上的 SOCKS 代理，从 %2 发起连接</translation>
    </message>
    <message>
        <source>Programs on %1 open</source>
        <translation>%1 上的程序打开</translation>
    </message>
    <message>
        <source>and %1 connects them to</source>
        <translation>由 %1 将其连接到</translation>
    </message>
    <message>
        <source>whatever address they ask for</source>
        <translation>它们请求的任何地址</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardListEditor</name>
    <message>
        <source>Forwards</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>A forward brings a port of one machine to the other. Without one the tunnel only keeps the connection.</source>
        <translation>转发把一台机器的端口带到另一台机器上。没有转发时，隧道只维持连接。</translation>
    </message>
    <message>
        <source>&amp;Add forward</source>
        <translation>添加转发(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>ssh_config names this forward, too. It stays here, switched off, so that it is not opened from there.</source>
        <translation>ssh_config 中也有此转发。它以关闭状态保留在此处，以免从那里被打开。</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardModel</name>
    <message>
        <source>%1 (from ssh_config: it can be switched off while the tunnel runs)</source>
        <translation>%1（来自 ssh_config：隧道运行期间可将其关闭）</translation>
    </message>
    <message>
        <source>any free port on %1</source>
        <translation>%1 上的任意空闲端口</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>address on host</comment>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>anywhere, from %1 (SOCKS)</source>
        <translation>任意地址，从 %1 出发（SOCKS）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, for whom</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Open this</source>
        <translation>打开此处</translation>
    </message>
    <message>
        <source>to reach this</source>
        <translation>即可到达</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardSet</name>
    <message>
        <source>The server offers a connection that came to %1, which no forward of this tunnel asked for; it was refused.</source>
        <translation>服务器提供了一个到达 %1 的连接，但此隧道的任何转发都没有请求它；已拒绝。</translation>
    </message>
    <message>
        <source>A connection has reached %1.</source>
        <translation>有一个连接已到达 %1。</translation>
    </message>
    <message>
        <source>%1 listens on %2.</source>
        <translation>%1 正在监听 %2。</translation>
    </message>
    <message>
        <source>%1 is no longer part of the tunnel.</source>
        <translation>%1 已不再属于此隧道。</translation>
    </message>
</context>
<context>
    <name>culvert::Forwarder</name>
    <message>
        <source>A client of the SOCKS proxy was turned away: %1.</source>
        <translation>SOCKS 代理的一个客户端被拒绝：%1。</translation>
    </message>
    <message>
        <source>This is a SOCKS port, not a web server: use socks5h:// with it.</source>
        <translation>这是 SOCKS 端口，不是 Web 服务器：请以 socks5h:// 使用它。</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardsPane</name>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>No browser could be opened. The address was copied: %1</source>
        <translation>无法打开浏览器。地址已复制：%1</translation>
    </message>
    <message>
        <source>This tunnel is a login and no more: nothing is forwarded through it yet.</source>
        <translation>此隧道只是一个登录：尚未通过它转发任何内容。</translation>
    </message>
    <message>
        <source>Add a forward…</source>
        <translation>添加转发…</translation>
    </message>
</context>
<context>
    <name>culvert::GeneralPage</name>
    <message>
        <source>Start Culvert when I log in</source>
        <translation>登录时启动 Culvert</translation>
    </message>
    <message>
        <source>Show no window then</source>
        <translation>此时不显示窗口</translation>
    </message>
    <message>
        <source>Start again the tunnels that ran when Culvert quit</source>
        <translation>重新启动退出 Culvert 时正在运行的隧道</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>关闭窗口时</translation>
    </message>
    <message>
        <source>hides it in the tray</source>
        <translation>隐藏到系统托盘</translation>
    </message>
    <message>
        <source>minimises it</source>
        <translation>最小化</translation>
    </message>
    <message>
        <source>quits Culvert</source>
        <translation>退出 Culvert</translation>
    </message>
    <message>
        <source>Ask before quitting while tunnels run</source>
        <translation>有隧道运行时，退出前先询问</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>kB, MB (1000)</source>
        <translation>kB、MB (1000)</translation>
    </message>
    <message>
        <source>KiB, MiB (1024)</source>
        <translation>KiB、MiB (1024)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>culvert::GroupMenu</name>
    <message>
        <source>No group</source>
        <translation>无分组</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>新建分组…</translation>
    </message>
</context>
<context>
    <name>culvert::Happenings</name>
    <message numerus="yes">
        <source>%n message(s) came faster than they could be shown, and were left out.</source>
        <translation>
            <numerusform>有 %n 条消息来得太快，来不及显示，已略去。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::History</name>
    <message>
        <source>The reason is not known.</source>
        <translation>原因未知。</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>已启动</translation>
    </message>
    <message>
        <source>Waits for its first client</source>
        <translation>等待第一个客户端</translation>
    </message>
    <message>
        <source>Back after %1</source>
        <translation>中断 %1 后恢复</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>已建立</translation>
    </message>
    <message>
        <source>Proved: it leads where it should</source>
        <translation>已验证：通向应到之处</translation>
    </message>
    <message>
        <source>Impaired, %1: %2</source>
        <translation>部分受损，%1：%2</translation>
    </message>
    <message>
        <source>All of it works again</source>
        <translation>全部恢复正常</translation>
    </message>
    <message>
        <source>The port has become free on the server: %1</source>
        <translation>服务器上的端口已空闲：%1</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>已断开：%1</translation>
    </message>
    <message>
        <source>Not reached: %1</source>
        <translation>未能连上：%1</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>等待您的回答</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopped with the program</source>
        <translation>随程序停止</translation>
    </message>
    <message>
        <source>The program ended without a word</source>
        <translation>程序意外终止</translation>
    </message>
    <message>
        <source>This computer falls asleep</source>
        <translation>本机进入睡眠</translation>
    </message>
    <message>
        <source>This computer is awake</source>
        <translation>本机已唤醒</translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation>本机没有网络</translation>
    </message>
    <message>
        <source>The network has changed</source>
        <translation>网络已改变</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>uptime</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, longest gap %2</source>
        <translation>%1，最长中断 %2</translation>
    </message>
    <message>
        <source>%1, impaired for %2</source>
        <translation>%1，受损 %2</translation>
    </message>
    <message>
        <source>Last 24 h: %1</source>
        <translation>最近 24 小时：%1</translation>
    </message>
</context>
<context>
    <name>culvert::HistoryController</name>
    <message>
        <source>The report is on the clipboard. Names and addresses are replaced; look through it before you send it.</source>
        <translation>报告已复制到剪贴板。名称和地址已被替换；发送前请通读一遍。</translation>
    </message>
</context>
<context>
    <name>culvert::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>culvert::HistoryPane</name>
    <message>
        <source>The last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Tunnels that are not saved never are.</source>
        <translation>尚无记录。未保存的隧道从不记录。</translation>
    </message>
    <message>
        <source>It was not wanted in the last 24 h.</source>
        <translation>最近 24 小时内未要求运行。</translation>
    </message>
</context>
<context>
    <name>culvert::HopChain</name>
    <message>
        <source>By the proxy %1.</source>
        <translation>经由代理 %1。</translation>
    </message>
    <message>
        <source>The proxy command for %1 could not be run.</source>
        <translation>无法运行用于 %1 的代理命令。</translation>
    </message>
    <message>
        <source>%1 could not be reached from %2: %3</source>
        <translation>从 %2 无法连通 %1：%3</translation>
    </message>
    <message>
        <source>%1 runs %2; its key is %3 %4</source>
        <translation>%1 运行 %2；其密钥为 %3 %4</translation>
    </message>
    <message>
        <source>The key %1 of %2 is now known.</source>
        <translation>%2 的密钥 %1 现已知晓。</translation>
    </message>
</context>
<context>
    <name>culvert::HostField</name>
    <message>
        <source>%1: %2</source>
        <comment>name, where it leads</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>culvert::HostKeyDialog</name>
    <message>
        <source>%1: unknown host key</source>
        <translation>%1：未知的主机密钥</translation>
    </message>
    <message>
        <source>Trust and connect</source>
        <translation>信任并连接</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>不连接</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>这真的是 %1 吗？</translation>
    </message>
    <message>
        <source>Its key is not known here yet.</source>
        <translation>此处尚不知道它的密钥。</translation>
    </message>
    <message>
        <source>Its address is known by another key.</source>
        <translation>它的地址已知对应另一个密钥。</translation>
    </message>
    <message>
        <source>Whoever stands between you and the host would show a key of their own.</source>
        <translation>若有人在您与主机之间冒充，出示的会是其自己的密钥。</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>密钥类型</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Same key known for</source>
        <translation>相同密钥另见于</translation>
    </message>
    <message>
        <source>Other keys known</source>
        <translation>其他已知密钥</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>another key is known for this address (%1).</source>
        <translation>此地址已知有另一个密钥（%1）。</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>担保方</translation>
    </message>
    <message>
        <source>a certificate authority (%1), which this program cannot check. That line does not make the key trusted.</source>
        <translation>证书颁发机构（%1），本程序无法核验。该行并不使密钥成为可信密钥。</translation>
    </message>
    <message>
        <source>Ask the host&apos;s owner for the fingerprint, or run this on the host itself:</source>
        <translation>请向主机管理者索取指纹，或在主机本身上运行：</translation>
    </message>
    <message>
        <source>Fingerprint you were given</source>
        <translation>您得到的指纹</translation>
    </message>
    <message>
        <source>Paste the fingerprint you were given to compare it</source>
        <translation>粘贴您得到的指纹以进行比对</translation>
    </message>
    <message>
        <source>The same: this is the host you were told of.</source>
        <translation>一致：这就是您被告知的那台主机。</translation>
    </message>
    <message>
        <source>Not the same. Do not connect unless you know why.</source>
        <translation>不一致。除非您清楚原因，否则请勿连接。</translation>
    </message>
</context>
<context>
    <name>culvert::HostKeys</name>
    <message>
        <source>The key of %1 has changed: it shows %2, known is %3.</source>
        <translation>%1 的密钥已更改：出示的是 %2，已知的是 %3。</translation>
    </message>
    <message>
        <source>%1 is vouched for only by a certificate authority (%2), which cannot be checked here; its plain key %3 is not known.</source>
        <translation>%1 仅由证书颁发机构（%2）担保，此处无法核验；其普通密钥 %3 未知。</translation>
    </message>
    <message>
        <source>The key %1 of %2 is not known.</source>
        <translation>%2 的密钥 %1 未知。</translation>
    </message>
    <message>
        <source>The key %1 %2 of %3 is marked as revoked in %4.</source>
        <translation>%3 的密钥 %1 %2 在 %4 中被标记为已吊销。</translation>
    </message>
    <message>
        <source>The key of %1 differs from the one known for its address %2 (%3).</source>
        <translation>%1 的密钥与其地址 %2 的已知密钥不同（%3）。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
</context>
<context>
    <name>culvert::IdentificationReader</name>
    <message>
        <source>A web server answers here, or the captive portal of a hotel&apos;s or a train&apos;s network: log in to the network in a browser, or correct the port.</source>
        <translation>这里应答的是 Web 服务器，或是酒店、列车等网络的认证门户：请在浏览器中登录该网络，或改正端口。</translation>
    </message>
    <message>
        <source>That is a mail or FTP server: the port is the wrong one. SSH&apos;s own is 22.</source>
        <translation>这是邮件或 FTP 服务器：端口不对。SSH 的端口是 22。</translation>
    </message>
    <message>
        <source>The server turns this address away for a while, after failed logins or too many connections (PerSourcePenalties). Wait some minutes before the next try.</source>
        <translation>由于登录失败或连接过多，服务器会在一段时间内拒绝此地址（PerSourcePenalties）。请等几分钟再试。</translation>
    </message>
    <message>
        <source>Too many logins are under way at the server (MaxStartups): try again later.</source>
        <translation>服务器上正在进行的登录过多（MaxStartups）：请稍后再试。</translation>
    </message>
    <message>
        <source>%1 identifies itself with more than the 255 bytes that SSH allows, which this program cannot read: &apos;%2…&apos;.</source>
        <translation>%1 的标识超过了 SSH 允许的 255 字节，本程序无法读取：“%2…”。</translation>
    </message>
    <message>
        <source>Let the server&apos;s VersionAddendum be shortened.</source>
        <translation>请让服务器缩短 VersionAddendum。</translation>
    </message>
    <message>
        <source>%1 answers &apos;%2&apos;, which is no SSH greeting.</source>
        <translation>%1 应答“%2”，这不是 SSH 问候。</translation>
    </message>
    <message>
        <source>%1 accepted the connection, but no SSH greeting came in time.</source>
        <translation>%1 接受了连接，但 SSH 问候未及时到达。</translation>
    </message>
    <message>
        <source>A proxy, an overloaded server or a half-dead tunnel in between may hold the port.</source>
        <translation>可能是中间的代理、过载的服务器或半死的隧道占着端口。</translation>
    </message>
    <message>
        <source>%1 greets as %2, but the key exchange came to nothing in time.</source>
        <translation>%1 自报为 %2，但密钥交换未能及时完成。</translation>
    </message>
    <message>
        <source>Short packets get through and long ones do not: most often an MTU that is too large for a VPN or a DSL line on the way. Lower it on this computer&apos;s interface (ip link set dev NAME mtu 1280) and try again.</source>
        <translation>短数据包能通过而长数据包不能：多半是 MTU 对途中的 VPN 或 DSL 线路来说过大。请在本机的网络接口上调小（ip link set dev NAME mtu 1280）后重试。</translation>
    </message>
</context>
<context>
    <name>culvert::ImportDetails</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>保留我的(&amp;M)</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>采用新的(&amp;T)</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>两者都保留(&amp;B)</translation>
    </message>
    <message>
        <source>Follows Host %1 of %2.</source>
        <translation>跟随 %2 中的 Host %1。</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>您的：%1</translation>
    </message>
    <message>
        <source>Starting it runs on this computer: %1</source>
        <translation>启动它会在本机上运行：%1</translation>
    </message>
</context>
<context>
    <name>culvert::ImportDialog</name>
    <message>
        <source>Import tunnels</source>
        <translation>导入隧道</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>PuTTY&apos;s sessions</source>
        <translation>PuTTY 会话</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>A command line, or lines of ssh_config</source>
        <translation>命令行，或 ssh_config 的若干行</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>an ssh_config, a .reg file of PuTTY&apos;s, or tunnels that Culvert exported</source>
        <translation>ssh_config、PuTTY 的 .reg 文件，或 Culvert 导出的隧道</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Command line, or lines of ssh_config</source>
        <translation>命令行，或 ssh_config 的若干行</translation>
    </message>
    <message>
        <source>Later changes of the file</source>
        <translation>文件日后的更改</translation>
    </message>
    <message>
        <source>Follow the file: its later changes take effect</source>
        <translation>跟随文件：其日后的更改会生效</translation>
    </message>
    <message>
        <source>Copy what it says now</source>
        <translation>复制其当前内容</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>来源(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep as</source>
        <translation>保存方式(&amp;K)</translation>
    </message>
    <message>
        <source>What can be imported</source>
        <translation>可导入的内容</translation>
    </message>
    <message>
        <source>&amp;Allow what starting them runs on this computer</source>
        <translation>允许其启动时在本机上运行的命令(&amp;A)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Tick a&amp;ll</source>
        <translation>全选(&amp;L)</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>导入来源</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>没有可导入的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Import %n tunnel(s)</source>
        <translation>
            <numerusform>导入 %n 条隧道</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::ImportList</name>
    <message>
        <source>The key %1 is not on this computer.</source>
        <translation>密钥 %1 不在本机上。</translation>
    </message>
    <message>
        <source>The configuration file %1 is not on this computer.</source>
        <translation>配置文件 %1 不在本机上。</translation>
    </message>
    <message>
        <source>Of the jump host %1 only the name is taken over.</source>
        <translation>跳板机 %1 只沿用其名称。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is left out: a tunnel has no use for it.</source>
        <translation>已略去 %1：隧道用不到它。</translation>
    </message>
    <message>
        <source>PuTTY has no saved sessions here.</source>
        <translation>PuTTY 在此没有已保存的会话。</translation>
    </message>
</context>
<context>
    <name>culvert::ImportModel</name>
    <message>
        <source>; &apos;%1&apos; opens port %2, too</source>
        <translation>；“%1”也会打开端口 %2</translation>
    </message>
    <message>
        <source>Cannot be imported: %1</source>
        <translation>无法导入：%1</translation>
    </message>
    <message>
        <source>The same as &apos;%1&apos;</source>
        <translation>与“%1”相同</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>New, not everything is carried</source>
        <translation>新增，部分内容未沿用</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Changed: &apos;%1&apos; is updated</source>
        <translation>有更改：将更新“%1”</translation>
    </message>
    <message>
        <source>Conflict: yours is kept</source>
        <translation>冲突：保留您的</translation>
    </message>
    <message>
        <source>Conflict: yours is replaced</source>
        <translation>冲突：替换您的</translation>
    </message>
    <message>
        <source>Conflict: both are kept</source>
        <translation>冲突：两者都保留</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>经由</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理方式</translation>
    </message>
</context>
<context>
    <name>culvert::Inherited</name>
    <message>
        <source>%1 line %2</source>
        <translation>%1 第 %2 行</translation>
    </message>
</context>
<context>
    <name>culvert::InheritedPage</name>
    <message>
        <source>&amp;Use the file&apos;s value</source>
        <translation>使用文件中的值(&amp;U)</translation>
    </message>
    <message>
        <source>What ssh_config says for this host. It is read afresh at each start; what this tunnel says itself comes first.</source>
        <translation>ssh_config 对此主机的设定。每次启动时都会重新读取；隧道自身的设定优先。</translation>
    </message>
    <message>
        <source>Inherited values</source>
        <translation>继承的值</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>关键字</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>Use the file&apos;s value</source>
        <translation>使用文件中的值</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>已覆盖</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>已继承</translation>
    </message>
</context>
<context>
    <name>culvert::KeyCandidate</name>
    <message>
        <source>The file %1 is not a certificate that can be read.</source>
        <translation>文件 %1 不是可读取的证书。</translation>
    </message>
    <message>
        <source>Check the path of the CertificateFile.</source>
        <translation>请检查 CertificateFile 的路径。</translation>
    </message>
    <message>
        <source>The certificate %1 fits no key that is here.</source>
        <translation>证书 %1 与此处的任何密钥都不匹配。</translation>
    </message>
    <message>
        <source>Name the certificate&apos;s key as IdentityFile.</source>
        <translation>请将该证书的密钥指定为 IdentityFile。</translation>
    </message>
    <message>
        <source>The file %1 is only the public half of a key, and no agent has the private one.</source>
        <translation>文件 %1 只是密钥的公钥部分，没有密钥代理持有其私钥。</translation>
    </message>
    <message>
        <source>Name the private key as IdentityFile, or add it to an ssh-agent.</source>
        <translation>请将私钥指定为 IdentityFile，或添加到 ssh-agent。</translation>
    </message>
</context>
<context>
    <name>culvert::KeyFile</name>
    <message>
        <source>The file %1 is not a private key that can be read.</source>
        <translation>文件 %1 不是可读取的私钥。</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation>无法读取密钥文件 %1：%2。</translation>
    </message>
    <message>
        <source>The private key %1 is open to other users and is therefore not used.</source>
        <translation>私钥 %1 可被其他用户访问，因此不予使用。</translation>
    </message>
    <message>
        <source>Make it yours alone: %1</source>
        <translation>请设为仅您本人可访问：%1</translation>
    </message>
    <message>
        <source>The key file %1 is of a kind that libssh does not know: %2.</source>
        <translation>密钥文件 %1 的类型是 libssh 不认识的：%2。</translation>
    </message>
    <message>
        <source>The key %1 is on a security token (FIDO), and no agent has it. This program cannot talk to tokens itself.</source>
        <translation>密钥 %1 在安全密钥设备（FIDO）上，没有密钥代理持有它。本程序自身无法与此类设备通信。</translation>
    </message>
    <message>
        <source>Give the key to an ssh-agent, which can: ssh-add &apos;%1&apos;</source>
        <translation>请将密钥交给支持它的 ssh-agent：ssh-add &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The key file %1 does not exist.</source>
        <translation>密钥文件 %1 不存在。</translation>
    </message>
    <message>
        <source>Check the path of the IdentityFile.</source>
        <translation>请检查 IdentityFile 的路径。</translation>
    </message>
    <message>
        <source>The passphrase does not open the key %1.</source>
        <translation>密码短语无法打开密钥 %1。</translation>
    </message>
</context>
<context>
    <name>culvert::KeyFileHeader</name>
    <message>
        <source>The key file %1 cannot be used: %2</source>
        <translation>无法使用密钥文件 %1：%2</translation>
    </message>
    <message>
        <source>it is damaged or cut off.</source>
        <translation>它已损坏或不完整。</translation>
    </message>
    <message>
        <source>Copy the file again from where it was made.</source>
        <translation>请从生成该文件的地方重新复制。</translation>
    </message>
    <message>
        <source>Set its passphrase anew with the usual cipher: ssh-keygen -p -Z aes256-ctr -f &apos;%1&apos;. Or give the key to an ssh-agent: ssh-add &apos;%1&apos;</source>
        <translation>请用常用的加密算法重设密码短语：ssh-keygen -p -Z aes256-ctr -f &apos;%1&apos;。或将密钥交给 ssh-agent：ssh-add &apos;%1&apos;</translation>
    </message>
    <message>
        <source>it is in PuTTY&apos;s own format (.ppk).</source>
        <translation>它是 PuTTY 自有的格式（.ppk）。</translation>
    </message>
    <message>
        <source>Convert it: puttygen &apos;%1&apos; -O private-openssh-new -o &apos;%1.openssh&apos;. On Windows: PuTTYgen, Conversions, Export OpenSSH key.</source>
        <translation>请转换它：puttygen &apos;%1&apos; -O private-openssh-new -o &apos;%1.openssh&apos;。在 Windows 上：PuTTYgen、Conversions、Export OpenSSH key。</translation>
    </message>
    <message>
        <source>it is in the format of ssh.com.</source>
        <translation>它是 ssh.com 的格式。</translation>
    </message>
    <message>
        <source>Convert it: ssh-keygen -i -f &apos;%1&apos; &gt; &apos;%1.openssh&apos;</source>
        <translation>请转换它：ssh-keygen -i -f &apos;%1&apos; &gt; &apos;%1.openssh&apos;</translation>
    </message>
    <message>
        <source>it is not a private key.</source>
        <translation>它不是私钥。</translation>
    </message>
    <message>
        <source>Check the path of the IdentityFile.</source>
        <translation>请检查 IdentityFile 的路径。</translation>
    </message>
    <message>
        <source>it holds more than one key.</source>
        <translation>它含有不止一个密钥。</translation>
    </message>
    <message>
        <source>libssh cannot open a key whose passphrase cipher is %1.</source>
        <translation>libssh 无法打开密码短语以 %1 加密的密钥。</translation>
    </message>
    <message>
        <source>libssh does not know the key derivation %1.</source>
        <translation>libssh 不认识密钥派生方式 %1。</translation>
    </message>
    <message>
        <source>libssh does not know the kind of key %1.</source>
        <translation>libssh 不认识密钥类型 %1。</translation>
    </message>
    <message>
        <source>Make a key of a usual kind: ssh-keygen -t ed25519</source>
        <translation>请生成常用类型的密钥：ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>it holds no private key, but: %1.</source>
        <translation>它含有的不是私钥，而是：%1。</translation>
    </message>
    <message>
        <source>there is a blank line among its data.</source>
        <translation>其数据中有空行。</translation>
    </message>
    <message>
        <source>Remove the blank line from the file.</source>
        <translation>请删除文件中的空行。</translation>
    </message>
    <message>
        <source>its passphrase cipher is %1, which is not used any more.</source>
        <translation>其密码短语的加密算法是 %1，现已不再使用。</translation>
    </message>
    <message>
        <source>it is a PKCS#8 file with a kind of key that libssh does not take out of one, such as Ed25519.</source>
        <translation>它是 PKCS#8 文件，其中的密钥类型（例如 Ed25519）是 libssh 无法从该格式读取的。</translation>
    </message>
    <message>
        <source>Write it in OpenSSH&apos;s own format (ssh-keygen -p -f &apos;%1&apos;, of OpenSSH 9.6 or newer), or make another key: ssh-keygen -t ed25519</source>
        <translation>请将其改写为 OpenSSH 自有的格式（ssh-keygen -p -f &apos;%1&apos;，需 OpenSSH 9.6 或更新版本），或另行生成密钥：ssh-keygen -t ed25519</translation>
    </message>
</context>
<context>
    <name>culvert::KeyMeasurement</name>
    <message>
        <source>No SSH server answers here at %1. This computer needs one (sshd) that takes the other machine&apos;s connection.</source>
        <translation>此处的 %1 上没有 SSH 服务器应答。本机需要一个 SSH 服务器（sshd）来接受对方机器的连接。</translation>
    </message>
    <message>
        <source>%1 leads nowhere when it is dialled from here; the key is the one that this computer&apos;s SSH server shows at 127.0.0.1.</source>
        <translation>从这里连接 %1 无法到达任何地方；所用密钥是本机的 SSH 服务器在 127.0.0.1 上出示的密钥。</translation>
    </message>
    <message>
        <source>This computer does not know %1 yet; its key is taken as it was shown just now.</source>
        <translation>本机尚不认识 %1；所用密钥是它刚刚出示的密钥。</translation>
    </message>
    <message>
        <source>%1 does not answer, and its key is not known here.</source>
        <translation>%1 没有应答，且此处不知道其密钥。</translation>
    </message>
    <message>
        <source>%1 was not asked for its key; known_hosts has it.</source>
        <translation>未向 %1 询问其密钥；known_hosts 中已有该密钥。</translation>
    </message>
    <message>
        <source>%1 shows another key than the one that is known here. The script trusts neither.</source>
        <translation>%1 出示的密钥与此处已知的不同。脚本对两者均不信任。</translation>
    </message>
</context>
<context>
    <name>culvert::Keywords</name>
    <message>
        <source>Missing argument.</source>
        <translation>缺少参数。</translation>
    </message>
    <message>
        <source>unsupported option &quot;%1&quot;.</source>
        <translation>不支持的选项“%1”。</translation>
    </message>
    <message>
        <source>invalid time value.</source>
        <translation>时间值无效。</translation>
    </message>
    <message>
        <source>Bad port &apos;%1&apos;.</source>
        <translation>端口“%1”无效。</translation>
    </message>
    <message>
        <source>Bad number &apos;%1&apos;.</source>
        <translation>数字“%1”无效。</translation>
    </message>
    <message>
        <source>RekeyLimit too small</source>
        <translation>RekeyLimit 过小</translation>
    </message>
    <message>
        <source>keyword %1 empty argument</source>
        <translation>关键字 %1：参数为空</translation>
    </message>
    <message>
        <source>keyword %1 &quot;%2&quot; argument must appear alone.</source>
        <translation>关键字 %1：参数“%2”必须单独出现。</translation>
    </message>
    <message>
        <source>too many %1 entries.</source>
        <translation>%1 条目过多。</translation>
    </message>
    <message>
        <source>Invalid SetEnv.</source>
        <translation>SetEnv 无效。</translation>
    </message>
    <message>
        <source>Bad IPQoS value: %1</source>
        <translation>IPQoS 的值无效：%1</translation>
    </message>
    <message>
        <source>Invalid permitted CNAME &quot;%1&quot;</source>
        <translation>允许的 CNAME“%1”无效</translation>
    </message>
    <message>
        <source>missing host in permitremoteopen</source>
        <translation>permitremoteopen 中缺少主机</translation>
    </message>
    <message>
        <source>bad port number in permitremoteopen</source>
        <translation>permitremoteopen 中的端口号无效</translation>
    </message>
    <message>
        <source>Invalid environment expansion %1.</source>
        <translation>环境变量展开 %1 无效。</translation>
    </message>
    <message>
        <source>Invalid environment name %1.</source>
        <translation>环境变量名 %1 无效。</translation>
    </message>
    <message>
        <source>integer value invalid.</source>
        <translation>整数值无效。</translation>
    </message>
    <message>
        <source>Bad mask.</source>
        <translation>掩码无效。</translation>
    </message>
    <message>
        <source>Bad escape character.</source>
        <translation>转义字符无效。</translation>
    </message>
    <message>
        <source>Bad tun device.</source>
        <translation>tun 设备无效。</translation>
    </message>
    <message>
        <source>Bad ControlPersist argument.</source>
        <translation>ControlPersist 的参数无效。</translation>
    </message>
    <message>
        <source>Bad SSH2 cipher spec &apos;%1&apos;.</source>
        <translation>SSH2 加密算法“%1”无效。</translation>
    </message>
    <message>
        <source>Bad SSH2 MAC spec &apos;%1&apos;.</source>
        <translation>SSH2 MAC“%1”无效。</translation>
    </message>
    <message>
        <source>Bad SSH2 KexAlgorithms &apos;%1&apos;.</source>
        <translation>SSH2 KexAlgorithms“%1”无效。</translation>
    </message>
    <message>
        <source>Bad key types &apos;%1&apos;.</source>
        <translation>密钥类型“%1”无效。</translation>
    </message>
</context>
<context>
    <name>culvert::KnownHostsFile</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>line %1 has changed meanwhile</source>
        <translation>第 %1 行在此期间已被更改</translation>
    </message>
</context>
<context>
    <name>culvert::Layout</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>fenced</source>
        <translation>不可连入</translation>
    </message>
    <message>
        <source>dials %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>dials port %1</source>
        <translation>连接端口 %1</translation>
    </message>
    <message>
        <source>SSH :%1</source>
        <translation>SSH :%1</translation>
    </message>
    <message numerus="yes">
        <source>again in %n s</source>
        <translation>
            <numerusform>%n 秒后重试</numerusform>
        </translation>
    </message>
    <message>
        <source>SSH connection</source>
        <translation>SSH 连接</translation>
    </message>
    <message>
        <source>or at one go:</source>
        <translation>或一步完成：</translation>
    </message>
    <message>
        <source>On %1:</source>
        <translation>在 %1 上：</translation>
    </message>
    <message>
        <source>here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>dials</source>
        <translation>发起连接</translation>
    </message>
    <message>
        <source>◐ can be used by the machine&apos;s network</source>
        <translation>◐ 机器所在网络可使用</translation>
    </message>
    <message>
        <source>◎ can be used by everyone who reaches the machine</source>
        <translation>◎ 所有能连通该机器的人可使用</translation>
    </message>
</context>
<context>
    <name>culvert::Limits</name>
    <message>
        <source>Only %1 more files can be opened here, and %2 are needed.</source>
        <translation>此处只能再打开 %1 个文件，而需要 %2 个。</translation>
    </message>
    <message>
        <source>This computer lets the program start no more threads.</source>
        <translation>本机不允许程序再启动更多线程。</translation>
    </message>
</context>
<context>
    <name>culvert::LocalForwarder</name>
    <message>
        <source>%1 takes no more clients for now, they wait: %2.</source>
        <translation>%1 暂时不再接受客户端，它们正在等待：%2。</translation>
    </message>
</context>
<context>
    <name>culvert::LocalPorts</name>
    <message>
        <source>The name %1, to listen on, is not known on this computer.</source>
        <translation>本机不认识要监听的名称 %1。</translation>
    </message>
    <message>
        <source>The socket %1 cannot be opened: %2.</source>
        <translation>无法打开套接字 %1：%2。</translation>
    </message>
    <message>
        <source>The socket %1 is in use by another program.</source>
        <translation>套接字 %1 正被另一个程序使用。</translation>
    </message>
    <message>
        <source>Nobody answers on it: remove the file, or set StreamLocalBindUnlink yes.</source>
        <translation>该套接字无人应答：请删除该文件，或设置 StreamLocalBindUnlink yes。</translation>
    </message>
    <message>
        <source>Port %1 on this computer is used by %2 (PID %3).</source>
        <translation>本机的端口 %1 正被 %2（PID %3）使用。</translation>
    </message>
    <message>
        <source>Port %1 on this computer (%2) is used by another program.</source>
        <translation>本机的端口 %1（%2）正被另一个程序使用。</translation>
    </message>
    <message>
        <source>Use another port for this tunnel, or stop that program.</source>
        <translation>请为此隧道改用其他端口，或停止该程序。</translation>
    </message>
    <message>
        <source>Port %1 may only be opened with the administrator&apos;s rights.</source>
        <translation>端口 %1 只能以管理员权限打开。</translation>
    </message>
    <message>
        <source>Use a port from 1024 on, such as %1 (Linux: or lower net.ipv4.ip_unprivileged_port_start).</source>
        <translation>请使用 1024 及以上的端口，例如 %1（Linux：或调低 net.ipv4.ip_unprivileged_port_start）。</translation>
    </message>
    <message>
        <source>This computer cannot listen on %1: %2.</source>
        <translation>本机无法监听 %1：%2。</translation>
    </message>
</context>
<context>
    <name>culvert::LogPane</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Whose lines</source>
        <translation>谁的行</translation>
    </message>
    <message>
        <source>This tunnel</source>
        <translation>此隧道</translation>
    </message>
    <message>
        <source>All tunnels</source>
        <translation>所有隧道</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>多少</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>不含细节</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Words in the log</source>
        <translation>日志中的词</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Save lines…</source>
        <translation>保存行…</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Versions, plan, history and log for somebody who helps, with names and addresses replaced</source>
        <translation>给帮助者的版本、计划、历史和日志，名称和地址已替换</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>保存日志</translation>
    </message>
</context>
<context>
    <name>culvert::LoginChecks</name>
    <message>
        <source>%1 has let us in.</source>
        <translation>%1 已允许登录。</translation>
    </message>
    <message>
        <source>%1 was reached from %2 and has let us in.</source>
        <translation>已从 %2 连通 %1，并获准登录。</translation>
    </message>
    <message>
        <source>%1 listens on %2.</source>
        <translation>%1 正在监听 %2。</translation>
    </message>
</context>
<context>
    <name>culvert::LoginMeans</name>
    <message>
        <source>There is no key file %1, so it is not offered.</source>
        <translation>密钥文件 %1 不存在，因此不会提供。</translation>
    </message>
    <message>
        <source>Correct the name after -i, or make the key with ssh-keygen.</source>
        <translation>请改正 -i 后的名称，或用 ssh-keygen 生成密钥。</translation>
    </message>
    <message>
        <source>The key %1 is on a security token; an agent must have it.</source>
        <translation>密钥 %1 在安全密钥设备上；须由密钥代理持有它。</translation>
    </message>
    <message>
        <source>The key file %1 can be read.</source>
        <translation>密钥文件 %1 可读取。</translation>
    </message>
    <message>
        <source>%1 is a public key; an agent must have its private half.</source>
        <translation>%1 是公钥；其私钥须由密钥代理持有。</translation>
    </message>
    <message>
        <source>No agent is known here: neither the service ssh-agent nor Pageant runs, and SSH_AUTH_SOCK is not set.</source>
        <translation>此处没有已知的密钥代理：ssh-agent 服务和 Pageant 均未运行，也未设置 SSH_AUTH_SOCK。</translation>
    </message>
    <message>
        <source>Start it (as administrator: Set-Service ssh-agent -StartupType Automatic; Start-Service ssh-agent), or correct IdentityAgent or SSH_AUTH_SOCK.</source>
        <translation>请启动它（以管理员身份：Set-Service ssh-agent -StartupType Automatic; Start-Service ssh-agent），或改正 IdentityAgent 或 SSH_AUTH_SOCK。</translation>
    </message>
    <message>
        <source>No agent is known here (SSH_AUTH_SOCK is not set).</source>
        <translation>此处没有已知的密钥代理（未设置 SSH_AUTH_SOCK）。</translation>
    </message>
    <message>
        <source>Start it, or correct IdentityAgent or SSH_AUTH_SOCK.</source>
        <translation>请启动它，或改正 IdentityAgent 或 SSH_AUTH_SOCK。</translation>
    </message>
    <message>
        <source>The agent at %1 gives no keys: %2.</source>
        <translation>位于 %1 的密钥代理不提供密钥：%2。</translation>
    </message>
    <message>
        <source>The agent answers and has no key.</source>
        <translation>密钥代理有应答，但没有密钥。</translation>
    </message>
    <message>
        <source>The agent answers and has %1.</source>
        <translation>密钥代理有应答，持有 %1。</translation>
    </message>
</context>
<context>
    <name>culvert::LoginPage</name>
    <message>
        <source>Identity files</source>
        <translation>身份文件</translation>
    </message>
    <message>
        <source>Jump hosts</source>
        <translation>跳板机</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>When the connection is lost</source>
        <translation>连接中断时</translation>
    </message>
    <message>
        <source>ssh&apos;s own: ~/.ssh/id_ed25519 and the like, or the agent</source>
        <translation>ssh 自身的：~/.ssh/id_ed25519 等，或密钥代理</translation>
    </message>
    <message>
        <source>user@host:port, several with commas</source>
        <translation>用户@主机:端口，多个以逗号分隔</translation>
    </message>
    <message>
        <source>socks5://user@host:port or http://host:port; empty: none</source>
        <translation>socks5://用户@主机:端口 或 http://主机:端口；留空：无</translation>
    </message>
    <message>
        <source>~/.ssh/config; none for no file</source>
        <translation>~/.ssh/config；none 表示不用文件</translation>
    </message>
    <message>
        <source>One a line, as in ssh_config:
ServerAliveInterval 30</source>
        <translation>每行一个，写法同 ssh_config：
ServerAliveInterval 30</translation>
    </message>
    <message>
        <source>Connect again (the default)</source>
        <translation>重新连接（默认）</translation>
    </message>
    <message>
        <source>Connect again, always</source>
        <translation>始终重新连接</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>按需连接</translation>
    </message>
    <message>
        <source>Dial only when a program opens one of its ports here</source>
        <translation>仅当程序打开其在本机的端口时才连接</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Identity files</source>
        <translation>身份文件(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Jump hosts</source>
        <translation>跳板机(&amp;J)</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>代理(&amp;X)</translation>
    </message>
    <message>
        <source>Configuration &amp;file</source>
        <translation>配置文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>选项(&amp;O)</translation>
    </message>
    <message>
        <source>When &amp;lost</source>
        <translation>中断时(&amp;L)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a keyword and its value.</source>
        <translation>“%1”不是关键字加其值的形式。</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>Start by itself</source>
        <translation>自动启动</translation>
    </message>
    <message>
        <source>Start by itself when Culvert starts</source>
        <translation>Culvert 启动时自动启动</translation>
    </message>
    <message>
        <source>SSH connections</source>
        <translation>SSH 连接数</translation>
    </message>
    <message>
        <source>Clients are spread over so many: for long lines that lose packets, and many cores</source>
        <translation>将客户端分散到这么多条连接上：适用于会丢包的长距离线路和多核处理器</translation>
    </message>
    <message>
        <source>SSH conn&amp;ections</source>
        <translation>SSH 连接数(&amp;E)</translation>
    </message>
</context>
<context>
    <name>culvert::MachineFields</name>
    <message>
        <source>&amp;Host</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>SSH &amp;port</source>
        <translation>SSH 端口(&amp;S)</translation>
    </message>
    <message>
        <source>Router&apos;s &amp;address</source>
        <translation>路由器地址(&amp;A)</translation>
    </message>
    <message>
        <source>Router&apos;s &amp;port</source>
        <translation>路由器端口(&amp;P)</translation>
    </message>
    <message>
        <source>as you call it</source>
        <translation>您对它的称呼</translation>
    </message>
    <message>
        <source>as one reaches it from outside</source>
        <translation>从外部访问它时所用的</translation>
    </message>
    <message>
        <source>a name or an address</source>
        <translation>名称或地址</translation>
    </message>
    <message>
        <source>a name of ~/.ssh/config, or an address</source>
        <translation>~/.ssh/config 中的名称，或地址</translation>
    </message>
    <message>
        <source>who logs in there</source>
        <translation>在那里登录的用户</translation>
    </message>
    <message>
        <source>Still needed: %1 (%2)</source>
        <translation>还需要：%1（%2）</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>端口应为 1 到 65535 之间的数字。</translation>
    </message>
</context>
<context>
    <name>culvert::MachineName</name>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>this computer</source>
        <comment>dative</comment>
        <translation>本机</translation>
    </message>
    <message>
        <source>the other machine</source>
        <translation>对方机器</translation>
    </message>
    <message>
        <source>the other machine</source>
        <comment>dative</comment>
        <translation>对方机器</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>the server</source>
        <comment>dative</comment>
        <translation>服务器</translation>
    </message>
    <message>
        <source>a third host</source>
        <translation>第三台主机</translation>
    </message>
    <message>
        <source>a third host</source>
        <comment>dative</comment>
        <translation>第三台主机</translation>
    </message>
    <message>
        <source>your router</source>
        <translation>您的路由器</translation>
    </message>
    <message>
        <source>your router</source>
        <comment>dative</comment>
        <translation>您的路由器</translation>
    </message>
    <message>
        <source>their router</source>
        <translation>对方路由器</translation>
    </message>
    <message>
        <source>their router</source>
        <comment>dative</comment>
        <translation>对方路由器</translation>
    </message>
    <message>
        <source>&apos;%1&apos; runs on %2, not on this computer. Its page in the window has the script for %2.</source>
        <translation>“%1”在 %2 上运行，而不是在本机上。窗口中该隧道的页面上有用于 %2 的脚本。</translation>
    </message>
</context>
<context>
    <name>culvert::MachinesPage</name>
    <message>
        <source>&amp;The machine that dials</source>
        <translation>发起连接的机器(&amp;T)</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>In front of it</source>
        <translation>其前方</translation>
    </message>
    <message>
        <source>The machine it &amp;dials</source>
        <translation>被连接的机器(&amp;D)</translation>
    </message>
    <message>
        <source>as its host</source>
        <translation>与其主机相同</translation>
    </message>
    <message>
        <source>The machine with the ser&amp;vice</source>
        <translation>提供服务的机器(&amp;V)</translation>
    </message>
    <message>
        <source>as in the forward</source>
        <translation>与转发中相同</translation>
    </message>
    <message>
        <source>They are for the picture, and for what is exported for the other machine; this one&apos;s ssh needs none of them.</source>
        <translation>它们用于示意图，以及为对方机器导出的内容；本机的 ssh 并不需要它们。</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>a router&apos;s name; empty: none</source>
        <translation>路由器名称；留空：无</translation>
    </message>
    <message>
        <source>lets nobody in</source>
        <translation>不允许任何人连入</translation>
    </message>
    <message>
        <source>Lets nobody in</source>
        <translation>不允许任何人连入</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>无规则</translation>
    </message>
    <message>
        <source>port </source>
        <translation>端口 </translation>
    </message>
    <message>
        <source>The router&apos;s port that leads to the machine&apos;s SSH port</source>
        <translation>路由器上通往该机器 SSH 端口的端口</translation>
    </message>
    <message>
        <source>The router&apos;s port</source>
        <translation>路由器的端口</translation>
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
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 的消息：%2</translation>
    </message>
    <message>
        <source>What was copied is no ssh command and no tunnel.</source>
        <translation>复制的内容既不是 ssh 命令，也不是隧道。</translation>
    </message>
    <message numerus="yes">
        <source>%n new host(s) in ~/.ssh/config</source>
        <translation>
            <numerusform>~/.ssh/config 中有 %n 台新主机</numerusform>
        </translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>The saved tunnels cannot be read, and nothing is changed until they can. %1</source>
        <translation>无法读取已保存的隧道，在能读取之前不会做任何更改。%1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, what it does</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Space: starts or stops the tunnel in the list</source>
        <translation>空格：启动或停止列表中的隧道</translation>
    </message>
    <message>
        <source>Shift+F10: what can be done with it</source>
        <translation>Shift+F10：可对其执行的操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>About Culvert</source>
        <translation>关于 Culvert</translation>
    </message>
    <message>
        <source>Culvert %1</source>
        <translation>Culvert %1</translation>
    </message>
    <message>
        <source>SSH tunnels you can see and trust.
Free software under the MIT licence.</source>
        <translation>看得见、信得过的 SSH 隧道。
采用 MIT 许可证的自由软件。</translation>
    </message>
</context>
<context>
    <name>culvert::MatchBlock</name>
    <message>
        <source>Shell &quot;%1&quot; is not executable</source>
        <translation>Shell“%1”不可执行</translation>
    </message>
    <message>
        <source>match exec &apos;%1&apos; error</source>
        <translation>match exec“%1”出错</translation>
    </message>
    <message>
        <source>invalid match address list &apos;%1&apos;</source>
        <translation>Match 地址列表“%1”无效</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be combined with other Match attributes</source>
        <translation>“%1”不能与其他 Match 属性组合使用</translation>
    </message>
    <message>
        <source>Missing Match criteria for %1</source>
        <translation>%1 缺少 Match 条件</translation>
    </message>
    <message>
        <source>Unsupported Match attribute %1</source>
        <translation>不支持的 Match 属性 %1</translation>
    </message>
    <message>
        <source>One or more attributes required for Match</source>
        <translation>Match 至少需要一个属性</translation>
    </message>
</context>
<context>
    <name>culvert::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>culvert::NewTunnelsPage</name>
    <message>
        <source>Keep-alive every</source>
        <translation>存活探测间隔</translation>
    </message>
    <message>
        <source>as ssh_config says</source>
        <translation>按照 ssh_config</translation>
    </message>
    <message>
        <source>Bind address</source>
        <translation>绑定地址</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>仅本机</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>Dial again by itself</source>
        <translation>自动重新连接</translation>
    </message>
    <message>
        <source>Prefer AES, which most processors do in hardware</source>
        <translation>优先使用 AES，大多数处理器有硬件支持</translation>
    </message>
    <message>
        <source>Compress, for slow lines</source>
        <translation>压缩，适用于低速线路</translation>
    </message>
    <message>
        <source>For tunnels that are made from now on. Each can be changed in its own settings.</source>
        <translation>适用于此后新建的隧道。每条隧道均可在其自身的设置中更改。</translation>
    </message>
</context>
<context>
    <name>culvert::Notices</name>
    <message>
        <source>&apos;%1&apos; is up</source>
        <translation>“%1”已建立</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are up</source>
        <translation>
            <numerusform>%n 条隧道已建立</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is lost</source>
        <translation>“%1”已中断</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are lost</source>
        <translation>
            <numerusform>%n 条隧道已中断</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is back</source>
        <translation>“%1”已恢复</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are back</source>
        <translation>
            <numerusform>%n 条隧道已恢复</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs you</source>
        <translation>“%1”需要您处理</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) need you</source>
        <translation>
            <numerusform>%n 条隧道需要您处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 及另外 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::NoticesPage</name>
    <message>
        <source>Culvert tells you when a tunnel</source>
        <translation>隧道出现以下情况时，Culvert 会通知您</translation>
    </message>
    <message>
        <source>needs you: a question, or a failure that stays</source>
        <translation>需要您处理：有提问，或故障持续存在</translation>
    </message>
    <message>
        <source>is lost</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>for longer than</source>
        <translation>持续超过</translation>
    </message>
    <message>
        <source>is back again</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>is up for the first time</source>
        <translation>首次建立</translation>
    </message>
    <message>
        <source>Nothing is told of a tunnel that you are looking at, and what happens to several at once is told once.</source>
        <translation>您正在查看的隧道不会发出通知；多条隧道同时出现的情况只通知一次。</translation>
    </message>
</context>
<context>
    <name>culvert::Notifications</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>culvert::Options</name>
    <message>
        <source>SSH tunnels you can see and trust</source>
        <translation>看得见、信得过的 SSH 隧道</translation>
    </message>
    <message>
        <source>Keep tunnels and settings in this folder.</source>
        <translation>将隧道和设置保存在此文件夹中。</translation>
    </message>
    <message>
        <source>Show no window: only the icon in the tray, or a minimised window.</source>
        <translation>不显示窗口：只显示系统托盘图标或最小化的窗口。</translation>
    </message>
    <message>
        <source>Start this tunnel; may be given several times.</source>
        <translation>启动此隧道；可多次指定。</translation>
    </message>
    <message>
        <source>Make a new tunnel.</source>
        <translation>新建一条隧道。</translation>
    </message>
    <message>
        <source>Start all tunnels.</source>
        <translation>启动所有隧道。</translation>
    </message>
    <message>
        <source>Stop all tunnels.</source>
        <translation>停止所有隧道。</translation>
    </message>
    <message>
        <source>Open this: a file with tunnels or hosts, ssh://host or culvert://NAME.</source>
        <translation>打开此项：含有隧道或主机的文件、ssh://host 或 culvert://NAME。</translation>
    </message>
</context>
<context>
    <name>culvert::OtherEnd</name>
    <message>
        <source>Runs on %1</source>
        <translation>在 %1 上运行</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>正在等待 %1</translation>
    </message>
    <message>
        <source>Runs on %1; nothing answers behind it</source>
        <translation>在 %1 上运行；其后没有应答</translation>
    </message>
    <message>
        <source>Runs on %1; its port answers here</source>
        <translation>在 %1 上运行；其端口在此处有应答</translation>
    </message>
    <message>
        <source>Whether %1 does its part cannot be seen from this computer.</source>
        <translation>从本机无法看出 %1 是否完成了它那一部分。</translation>
    </message>
    <message>
        <source>Start the tunnel: only through it can be seen whether %1 is there.</source>
        <translation>请启动隧道：只有通过它才能看出 %1 是否在线。</translation>
    </message>
    <message>
        <source>Nothing of %1 is at %2 yet. It comes when %1 runs the script below and its key is allowed there.</source>
        <translation>%2 上尚无来自 %1 的端口。待 %1 运行下面的脚本且其密钥在那里获得允许后，便会出现。</translation>
    </message>
    <message>
        <source>Nothing listens on port %2 of this computer yet. %1 opens it when it runs the script below and its key is allowed here.</source>
        <translation>本机的端口 %2 上尚无监听。待 %1 运行下面的脚本且其密钥在此处获得允许后，便会打开该端口。</translation>
    </message>
    <message>
        <source>%1 is connected, but what it should lead to does not answer: is the service running there?</source>
        <translation>%1 已连接，但其后的目标没有应答：那里的服务在运行吗？</translation>
    </message>
    <message>
        <source>%1 is connected: port %2 is open and waits for a client to speak.</source>
        <translation>%1 已连接：端口 %2 已打开，正在等待客户端先发送数据。</translation>
    </message>
    <message>
        <source>%1 is connected: port %2 leads to it and answers.</source>
        <translation>%1 已连接：端口 %2 通往那里，且有应答。</translation>
    </message>
</context>
<context>
    <name>culvert::OtherPane</name>
    <message>
        <source>Look &amp;now</source>
        <translation>立即查看(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is on the clipboard.</source>
        <translation>“%1”已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Script and key</source>
        <translation>脚本和密钥</translation>
    </message>
    <message>
        <source>What runs there</source>
        <translation>那里运行的系统</translation>
    </message>
    <message>
        <source>Copy the &amp;script</source>
        <translation>复制脚本(&amp;S)</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次查看</translation>
    </message>
    <message>
        <source>The script is on the clipboard: paste it as a whole into a shell on %1.</source>
        <translation>脚本已复制到剪贴板：请将其整体粘贴到 %1 的 shell 中。</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>保存脚本</translation>
    </message>
    <message>
        <source>The key that the script prints</source>
        <translation>脚本输出的密钥</translation>
    </message>
    <message>
        <source>ssh-ed25519 AAAA…</source>
        <comment>a public key</comment>
        <translation>ssh-ed25519 AAAA…</translation>
    </message>
    <message>
        <source>&amp;Allow…</source>
        <translation>允许(&amp;A)…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Asking the server for its key…</source>
        <translation>正在向服务器询问其密钥…</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 在线</translation>
    </message>
    <message>
        <source>%1 has a part in this</source>
        <translation>%1 也需参与</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>正在等待 %1…</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>它的标识为：%1</translation>
    </message>
    <message>
        <source>Open &amp;terminal</source>
        <translation>打开终端(&amp;T)</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>在浏览器中打开(&amp;B)</translation>
    </message>
    <message>
        <source>1. On %1: paste this script as a whole into a shell</source>
        <translation>1. 在 %1 上：将此脚本整体粘贴到 shell 中</translation>
    </message>
    <message>
        <source>2. Here: paste the key that the script prints, so that %1 lets it in</source>
        <translation>2. 在此处：粘贴脚本输出的密钥，以便 %1 允许其登录</translation>
    </message>
    <message>
        <source>No terminal program was found. &apos;%1&apos; is on the clipboard.</source>
        <translation>未找到终端程序。“%1”已复制到剪贴板。</translation>
    </message>
    <message>
        <source>No browser could be opened. &apos;%1&apos; is on the clipboard.</source>
        <translation>无法打开浏览器。“%1”已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Add this line to ~/.ssh/authorized_keys of %1. It allows this tunnel and nothing else:</source>
        <translation>请将此行添加到 %1 的 ~/.ssh/authorized_keys 中。它只允许此隧道，除此之外一概不允许：</translation>
    </message>
</context>
<context>
    <name>culvert::OurHolders</name>
    <message>
        <source>Port %1 on this computer is held by your tunnel &apos;%2&apos;.</source>
        <translation>本机的端口 %1 被您的隧道“%2”占用。</translation>
    </message>
</context>
<context>
    <name>culvert::Peer</name>
    <message>
        <source>local process</source>
        <translation>本地进程</translation>
    </message>
</context>
<context>
    <name>culvert::PendingTarget</name>
    <message>
        <source>The client left before %1 had answered.</source>
        <translation>客户端在 %1 应答之前就离开了。</translation>
    </message>
</context>
<context>
    <name>culvert::PictureItems</name>
    <message>
        <source>SSH connection, %1 to %2, %3</source>
        <translation>SSH 连接，%1 到 %2，%3</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1，%2 到 %3，%4</translation>
    </message>
    <message>
        <source>It was checked and is in order.</source>
        <translation>已检查，一切正常。</translation>
    </message>
</context>
<context>
    <name>culvert::PictureMenu</name>
    <message>
        <source>PNG image</source>
        <translation>PNG 图像</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Mermaid diagram</source>
        <translation>Mermaid 图</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>示意图(&amp;P)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep it still</source>
        <translation>保持静止(&amp;K)</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>示意图已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Copy as i&amp;mage</source>
        <translation>复制为图像(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Copy as M&amp;ermaid</source>
        <translation>复制为 Mermaid(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存示意图</translation>
    </message>
    <message>
        <source>%1 was not written: choose a name that ends in .png, .svg, .txt or .mmd.</source>
        <translation>未写入 %1：请选择以 .png、.svg、.txt 或 .mmd 结尾的名称。</translation>
    </message>
</context>
<context>
    <name>culvert::Plan</name>
    <message>
        <source>%1: ProxyCommand - is not supported.</source>
        <translation>%1：不支持 ProxyCommand -。</translation>
    </message>
    <message>
        <source>More than %1 jump hosts, or a loop, on the way to %2.</source>
        <translation>通往 %2 的途中跳板机超过 %1 台，或存在循环。</translation>
    </message>
    <message>
        <source>This build cannot listen on the server&apos;s Unix socket %1: it is linked to the shared libssh, which lacks that function.</source>
        <translation>此构建版本无法监听服务器上的 Unix 套接字 %1：它链接的是共享的 libssh，而后者没有该功能。</translation>
    </message>
    <message>
        <source>%1 was imported and may run commands on this computer, which nobody allowed: %2</source>
        <translation>%1 是导入的，可能会在本机上运行未经允许的命令：%2</translation>
    </message>
</context>
<context>
    <name>culvert::Planner</name>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>the other machine</source>
        <translation>对方机器</translation>
    </message>
    <message>
        <source>a third host</source>
        <translation>第三台主机</translation>
    </message>
    <message>
        <source>your router</source>
        <translation>您的路由器</translation>
    </message>
    <message>
        <source>their router</source>
        <translation>对方路由器</translation>
    </message>
    <message>
        <source>Since %1 can reach %2, %1 dials.</source>
        <translation>由于 %1 能连通 %2，因此由 %1 发起连接。</translation>
    </message>
    <message>
        <source>A rule on %3 leads to %2, so %1 dials %3.</source>
        <translation>%3 上有规则通往 %2，因此由 %1 连接 %3。</translation>
    </message>
    <message>
        <source>Nothing gets in at %2, but %2 can reach %1: so %2 dials, and the tunnel runs backwards through its connection.</source>
        <translation>%2 不可连入，但 %2 能连通 %1：因此由 %2 发起连接，隧道沿其连接反向运行。</translation>
    </message>
    <message>
        <source>Nothing gets in at %2, but a rule on %3 leads to %1: so %2 dials %3, and the tunnel runs backwards through its connection.</source>
        <translation>%2 不可连入，但 %3 上有规则通往 %1：因此由 %2 连接 %3，隧道沿其连接反向运行。</translation>
    </message>
    <message>
        <source>Nothing gets in at either end, so both dial %1, and the tunnel is joined there.</source>
        <translation>两端都不可连入，因此双方都连接 %1，隧道在那里接通。</translation>
    </message>
    <message>
        <source>Neither machine can reach the other. It takes a third host that both can reach: any small rented server with SSH will do.</source>
        <translation>两台机器彼此无法连通。需要一台双方都能连通的第三台主机：租一台带 SSH 的小型服务器即可。</translation>
    </message>
    <message>
        <source>Can you reach %2 from %1, for instance with ssh or ping?</source>
        <translation>您能从 %1 连通 %2 吗（例如用 ssh 或 ping）？</translation>
    </message>
    <message>
        <source>Can you add a port forward on the router in front of %1?</source>
        <translation>您能在 %1 前方的路由器上添加端口转发吗？</translation>
    </message>
    <message>
        <source>Can %2 reach %1, and does %1 run an SSH server?</source>
        <translation>%2 能否连通 %1，并且 %1 上运行着 SSH 服务器？</translation>
    </message>
    <message>
        <source>Is there a host that both %1 and %2 can reach, and where you can log in?</source>
        <translation>有没有一台 %1 和 %2 都能连通、且您可以登录的主机？</translation>
    </message>
</context>
<context>
    <name>culvert::PortsCheck</name>
    <message>
        <source>Port %1 on this computer is free. %2</source>
        <translation>本机的端口 %1 空闲。%2</translation>
    </message>
    <message>
        <source>Only programs on this computer will reach it.</source>
        <translation>只有本机上的程序能连通它。</translation>
    </message>
    <message>
        <source>Other computers that reach this one will reach it.</source>
        <translation>能连通本机的其他计算机也能连通它。</translation>
    </message>
    <message>
        <source>The socket %1 is in use by another program.</source>
        <translation>套接字 %1 正被另一个程序使用。</translation>
    </message>
    <message>
        <source>There is a file at %1 already.</source>
        <translation>%1 处已有文件。</translation>
    </message>
    <message>
        <source>Nobody answers on it: remove the file, or set StreamLocalBindUnlink yes.</source>
        <translation>该套接字无人应答：请删除该文件，或设置 StreamLocalBindUnlink yes。</translation>
    </message>
    <message>
        <source>The folder of %1 is missing or not writable.</source>
        <translation>%1 所在的文件夹不存在或不可写。</translation>
    </message>
    <message>
        <source>The socket %1 can be made.</source>
        <translation>可以创建套接字 %1。</translation>
    </message>
</context>
<context>
    <name>culvert::PosixSetup</name>
    <message>
        <source>It ends when you log out. To keep it: sudo loginctl enable-linger $(id -un)</source>
        <translation>它会在您注销时结束。如需保持运行：sudo loginctl enable-linger $(id -un)</translation>
    </message>
    <message>
        <source>systemd has no manager for this user (systemctl --user). Take the script for a plain shell.</source>
        <translation>systemd 没有此用户的管理器（systemctl --user）。请使用适用于普通 shell 的脚本。</translation>
    </message>
    <message>
        <source>There is no crontab here: start it again by hand after a restart of the machine.</source>
        <translation>此处没有 crontab：机器重启后请手动重新启动。</translation>
    </message>
</context>
<context>
    <name>culvert::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Saved passwords</source>
        <translation>已保存的密码</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>New tunnels</source>
        <translation>新隧道</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>culvert::PreferencesPage</name>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> 秒</translation>
    </message>
</context>
<context>
    <name>culvert::Profile</name>
    <message>
        <source>has a control character</source>
        <translation>含有控制字符</translation>
    </message>
    <message>
        <source>must not begin with &apos;-&apos;</source>
        <translation>不能以“-”开头</translation>
    </message>
    <message>
        <source>the other machine</source>
        <translation>对方机器</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>需要指定名称。</translation>
    </message>
    <message>
        <source>The name has a control character.</source>
        <translation>名称含有控制字符。</translation>
    </message>
    <message>
        <source>A host is needed.</source>
        <translation>需要指定主机。</translation>
    </message>
    <message>
        <source>The host %1.</source>
        <translation>主机名%1。</translation>
    </message>
    <message>
        <source>The host has a space in it.</source>
        <translation>主机名含有空格。</translation>
    </message>
    <message>
        <source>The user %1.</source>
        <translation>用户名%1。</translation>
    </message>
    <message>
        <source>The name of a machine has a control character.</source>
        <translation>某台机器的名称含有控制字符。</translation>
    </message>
    <message>
        <source>A SOCKS forward has no target.</source>
        <translation>SOCKS 转发没有目标。</translation>
    </message>
    <message>
        <source>The target is missing.</source>
        <translation>缺少目标。</translation>
    </message>
    <message>
        <source>The target&apos;s port is missing.</source>
        <translation>缺少目标端口。</translation>
    </message>
    <message>
        <source>A tunnel has 1 to %1 SSH connections.</source>
        <translation>一条隧道可有 1 到 %1 条 SSH 连接。</translation>
    </message>
</context>
<context>
    <name>culvert::ProfileDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>New tunnel</source>
        <translation>新建隧道</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>Login and options</source>
        <translation>登录与选项</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>From ssh_config</source>
        <translation>来自 ssh_config</translation>
    </message>
    <message>
        <source>The ssh command that it comes to</source>
        <translation>对应的 ssh 命令</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Another tunnel has this name.</source>
        <translation>另一条隧道已使用此名称。</translation>
    </message>
    <message>
        <source>Also %1 %2, from %3</source>
        <translation>另有 %1 %2，来自 %3</translation>
    </message>
    <message>
        <source>Chec&amp;k first</source>
        <translation>先行检查(&amp;K)</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>先行检查</translation>
    </message>
</context>
<context>
    <name>culvert::ProfileJson</name>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>line 1, column 1: an object is expected</source>
        <translation>第 1 行第 1 列：此处应为对象</translation>
    </message>
    <message>
        <source>is not a port</source>
        <translation>不是端口</translation>
    </message>
    <message>
        <source>must hold text only</source>
        <translation>只能包含文本</translation>
    </message>
    <message>
        <source>must hold no empty text</source>
        <translation>不能包含空文本</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>必须是对象</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known</source>
        <translation>“%1”未知</translation>
    </message>
    <message>
        <source>has the wrong type</source>
        <translation>类型错误</translation>
    </message>
    <message>
        <source>is not a whole number from 1 to %1</source>
        <translation>不是 1 到 %1 之间的整数</translation>
    </message>
</context>
<context>
    <name>culvert::ProfileList</name>
    <message>
        <source>Tunnels</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>No tunnel matches &apos;%1&apos;. Esc shows all again.</source>
        <translation>没有与“%1”匹配的隧道。按 Esc 可重新显示全部。</translation>
    </message>
</context>
<context>
    <name>culvert::ProfileModel</name>
    <message>
        <source>%1; a change waits</source>
        <comment>state</comment>
        <translation>%1；有更改待生效</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group, summary</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>tunnel, state, route</comment>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>culvert::ProfileStore</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>There is already a tunnel named &apos;%1&apos;.</source>
        <translation>已有名为“%1”的隧道。</translation>
    </message>
    <message>
        <source>There is no such tunnel any more.</source>
        <translation>该隧道已不存在。</translation>
    </message>
</context>
<context>
    <name>culvert::ProgramsPage</name>
    <message>
        <source>Browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Command lines. The address, or the command to run, is added at the end: &apos;firefox --new-window&apos;, &apos;konsole -e&apos;.</source>
        <translation>命令行。地址或要运行的命令会附加在末尾：“firefox --new-window”、“konsole -e”。</translation>
    </message>
</context>
<context>
    <name>culvert::Prover</name>
    <message>
        <source>The check was not answered in time.</source>
        <translation>检查未及时得到应答。</translation>
    </message>
    <message>
        <source>The far side has reached %1.</source>
        <translation>远端已连通 %1。</translation>
    </message>
    <message>
        <source>The far side makes connections for this proxy.</source>
        <translation>远端为此代理建立连接。</translation>
    </message>
    <message>
        <source>Nothing answers on %1, as seen from the far side.</source>
        <translation>从远端看，%1 上没有应答。</translation>
    </message>
    <message>
        <source>The server does not allow this to be checked.</source>
        <translation>服务器不允许进行此检查。</translation>
    </message>
    <message>
        <source>The server forbids connections to %1, to clients as well. Its AllowTcpForwarding, PermitOpen or the key&apos;s permitopen decide that.</source>
        <translation>服务器禁止连接到 %1，对客户端也一样。这由其 AllowTcpForwarding、PermitOpen 或密钥的 permitopen 决定。</translation>
    </message>
    <message>
        <source>Another program on the server answers on port %1.</source>
        <translation>服务器上的另一个程序在端口 %1 上应答。</translation>
    </message>
    <message>
        <source>Stop that program on the server, or use another port.</source>
        <translation>请在服务器上停止该程序，或改用其他端口。</translation>
    </message>
    <message>
        <source>%1 has not answered this computer so far.</source>
        <translation>%1 迄今尚未应答本机。</translation>
    </message>
    <message>
        <source>Nothing answers on %1 at the server.</source>
        <translation>服务器的 %1 上没有应答。</translation>
    </message>
    <message>
        <source>A connection to %1 at the server came back here and reached the target.</source>
        <translation>对服务器上 %1 的连接返回到这里，并到达了目标。</translation>
    </message>
    <message>
        <source>The port is open to the server&apos;s whole network although only the server itself was asked for (GatewayPorts yes).</source>
        <translation>端口对服务器所在的整个网络开放，尽管只要求对服务器本身开放（GatewayPorts yes）。</translation>
    </message>
    <message>
        <source>Stop the tunnel if that is not wanted; on the server set GatewayPorts to no or clientspecified.</source>
        <translation>如果这不是您想要的，请停止隧道；并在服务器上将 GatewayPorts 设为 no 或 clientspecified。</translation>
    </message>
    <message>
        <source>Only the server itself reaches the port: its GatewayPorts does not allow more.</source>
        <translation>只有服务器本身能连通该端口：其 GatewayPorts 不允许更大范围。</translation>
    </message>
    <message>
        <source>On the server set GatewayPorts to clientspecified, or reach the port through a tunnel to the server.</source>
        <translation>请在服务器上将 GatewayPorts 设为 clientspecified，或通过一条到服务器的隧道访问该端口。</translation>
    </message>
</context>
<context>
    <name>culvert::Proxy</name>
    <message>
        <source>A proxy is written socks5://host:port or http://host:port.</source>
        <translation>代理的写法为 socks5://主机:端口 或 http://主机:端口。</translation>
    </message>
    <message>
        <source>The proxy&apos;s host or port is not valid.</source>
        <translation>代理的主机或端口无效。</translation>
    </message>
    <message>
        <source>A proxy&apos;s password is asked for, or kept in the keychain; it must not stand in the address.</source>
        <translation>代理的密码会另行询问，或保存在密钥环中；不得写在地址里。</translation>
    </message>
    <message>
        <source>Nothing may follow the proxy&apos;s host and port.</source>
        <translation>代理的主机和端口之后不能再有内容。</translation>
    </message>
</context>
<context>
    <name>culvert::ProxyCommand</name>
    <message>
        <source>Run the proxy command by hand, and see what it says.</source>
        <translation>请手动运行代理命令，查看其输出。</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>其输出：%1</translation>
    </message>
    <message>
        <source>The proxy command %1 was ended by signal %2.</source>
        <translation>代理命令 %1 被信号 %2 终止。</translation>
    </message>
    <message>
        <source>The proxy command %1 ended with code %2.</source>
        <translation>代理命令 %1 以代码 %2 退出。</translation>
    </message>
</context>
<context>
    <name>culvert::ProxyHandshake</name>
    <message>
        <source>SOCKS has no room for names or passwords that long.</source>
        <translation>SOCKS 容不下这么长的用户名或密码。</translation>
    </message>
    <message>
        <source>%1 does not answer as a SOCKS5 proxy.</source>
        <translation>%1 的应答不像 SOCKS5 代理。</translation>
    </message>
    <message>
        <source>%1 does not allow connections to %2.</source>
        <translation>%1 不允许连接到 %2。</translation>
    </message>
    <message>
        <source>%1 cannot reach %2.</source>
        <translation>%1 无法连通 %2。</translation>
    </message>
    <message>
        <source>%1 reached %2, which refuses connections.</source>
        <translation>%1 已到达 %2，但后者拒绝连接。</translation>
    </message>
    <message>
        <source>%1 got no answer from %2.</source>
        <translation>%1 没有得到 %2 的应答。</translation>
    </message>
    <message>
        <source>%1 did not connect to %2; its reason has the number %3.</source>
        <translation>%1 未连接到 %2；原因代码为 %3。</translation>
    </message>
    <message>
        <source>%1 does not answer as an HTTP proxy.</source>
        <translation>%1 的应答不像 HTTP 代理。</translation>
    </message>
    <message>
        <source>%1 does not accept the login.</source>
        <translation>%1 不接受该登录。</translation>
    </message>
    <message>
        <source>%1 wants a login.</source>
        <translation>%1 要求登录。</translation>
    </message>
    <message>
        <source>Put the user&apos;s name into the proxy&apos;s address: socks5://user@host:port.</source>
        <translation>请将用户名写入代理地址：socks5://用户@主机:端口。</translation>
    </message>
    <message>
        <source>The proxy %1</source>
        <translation>代理 %1</translation>
    </message>
</context>
<context>
    <name>culvert::ProxyTunnel</name>
    <message>
        <source>The proxy %1 took the connection, but does not answer.</source>
        <translation>代理 %1 接受了连接，但没有应答。</translation>
    </message>
    <message>
        <source>Password for the proxy %1: </source>
        <translation>代理 %1 的密码: </translation>
    </message>
    <message>
        <source>The proxy %1 needs a password that nobody gave.</source>
        <translation>代理 %1 需要密码，但无人提供。</translation>
    </message>
    <message>
        <source>The proxy %1 could not be reached. %2</source>
        <translation>无法连通代理 %1。%2</translation>
    </message>
    <message>
        <source>The proxy %1 does not take the request.</source>
        <translation>代理 %1 不接受该请求。</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection.</source>
        <translation>代理 %1 关闭了连接。</translation>
    </message>
    <message>
        <source>It may be a proxy of another kind, or not allow this port.</source>
        <translation>它可能是其他类型的代理，或不允许此端口。</translation>
    </message>
</context>
<context>
    <name>culvert::PublicKeyLogin</name>
    <message>
        <source>The ssh-agent at %1 is of no use: %2.</source>
        <translation>位于 %1 的 ssh-agent 无法使用：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of the agent</source>
        <translation>
            <numerusform>密钥代理中的 %n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>The key %1 was not offered: the server or PubkeyAcceptedAlgorithms does not take its kind.</source>
        <translation>未提供密钥 %1：服务器或 PubkeyAcceptedAlgorithms 不接受其类型。</translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation>证书 %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>密钥 %1</translation>
    </message>
    <message>
        <source>The server would take the key %1, but the agent did not sign with it.</source>
        <translation>服务器愿意接受密钥 %1，但密钥代理没有用它签名。</translation>
    </message>
    <message>
        <source>Unlock the agent, or confirm the key&apos;s use when the agent asks.</source>
        <translation>请解锁密钥代理，或在它询问时确认使用该密钥。</translation>
    </message>
    <message>
        <source>Enter passphrase for key &apos;%1&apos;: </source>
        <translation>输入密钥“%1”的密码短语: </translation>
    </message>
    <message>
        <source>%1 does not take the key %2 for %3.</source>
        <translation>%1 不接受 %3 的密钥 %2。</translation>
    </message>
    <message>
        <source>The library %1 cannot be used for security tokens: %2.</source>
        <translation>库 %1 无法用于安全密钥设备：%2。</translation>
    </message>
    <message>
        <source>Check SecurityKeyProvider for this host.</source>
        <translation>请检查此主机的 SecurityKeyProvider。</translation>
    </message>
    <message>
        <source>The server would take the key %1, but its security token did not sign with it.</source>
        <translation>服务器会接受密钥 %1，但其安全密钥设备没有用它签名。</translation>
    </message>
    <message>
        <source>The server would take the key %1, but no security token that is plugged in has it.</source>
        <translation>服务器会接受密钥 %1，但没有已插入的安全密钥设备持有它。</translation>
    </message>
    <message>
        <source>Touch the token when it asks for it, and give its right PIN.</source>
        <translation>请在设备要求时触碰它，并输入正确的 PIN。</translation>
    </message>
    <message>
        <source>Plug in the key&apos;s token.</source>
        <translation>请插入该密钥的安全密钥设备。</translation>
    </message>
    <message>
        <source>Enter PIN for key &apos;%1&apos;: </source>
        <translation>输入密钥“%1”的 PIN: </translation>
    </message>
</context>
<context>
    <name>culvert::PuttySessions</name>
    <message>
        <source>The forward &apos;%1&apos; is not one that ssh knows.</source>
        <translation>转发“%1”不是 ssh 认识的类型。</translation>
    </message>
    <message>
        <source>The key %1 is in PuTTY&apos;s format: let PuTTYgen export it as an OpenSSH key, or load it into Pageant.</source>
        <translation>密钥 %1 是 PuTTY 格式：请用 PuTTYgen 将其导出为 OpenSSH 密钥，或载入 Pageant。</translation>
    </message>
    <message>
        <source>The proxy %1 has to be set again, as ProxyCommand or jump.</source>
        <translation>代理 %1 需要重新设置，设为 ProxyCommand 或跳板机。</translation>
    </message>
    <message>
        <source>The password of the proxy %1 stays in PuTTY; it is asked for.</source>
        <translation>代理 %1 的密码仍留在 PuTTY 中；届时会询问。</translation>
    </message>
    <message>
        <source>The proxy %1 has exceptions, which are not taken over.</source>
        <translation>代理 %1 有例外规则，不予沿用。</translation>
    </message>
    <message>
        <source>Agent forwarding is not carried out by Culvert.</source>
        <translation>Culvert 不执行密钥代理转发。</translation>
    </message>
</context>
<context>
    <name>culvert::QuestionQueue</name>
    <message>
        <source>The key of %1 is not known yet.</source>
        <translation>尚不知道 %1 的密钥。</translation>
    </message>
    <message>
        <source>The key of %1 has changed.</source>
        <translation>%1 的密钥已更改。</translation>
    </message>
    <message>
        <source>%1 asks for a login.</source>
        <translation>%1 要求登录。</translation>
    </message>
</context>
<context>
    <name>culvert::QuestionRow</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>culvert::Quitting</name>
    <message>
        <source>Keep running, minimised</source>
        <translation>最小化并继续运行</translation>
    </message>
    <message>
        <source>Quit Culvert?</source>
        <translation>退出 Culvert？</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) run. They end when Culvert quits.</source>
        <translation>
            <numerusform>有 %n 条隧道正在运行。退出 Culvert 时它们会结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>不再询问</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>culvert::Remedy</name>
    <message>
        <source>Stop &apos;%1&apos;</source>
        <translation>停止“%1”</translation>
    </message>
    <message>
        <source>Use %1 instead</source>
        <translation>改用 %1</translation>
    </message>
    <message>
        <source>Look at the key…</source>
        <translation>查看密钥…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>回答…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Compare keys…</source>
        <translation>比对密钥…</translation>
    </message>
    <message>
        <source>Look at the commands…</source>
        <translation>查看命令…</translation>
    </message>
    <message>
        <source>Choose another key…</source>
        <translation>选择其他密钥…</translation>
    </message>
    <message>
        <source>Change user…</source>
        <translation>更改用户…</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>再次询问…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
</context>
<context>
    <name>culvert::RemedyController</name>
    <message>
        <source>Apply now (reconnects)</source>
        <translation>立即应用（会重新连接）</translation>
    </message>
</context>
<context>
    <name>culvert::RemoteDynamicForwarder</name>
    <message>
        <source>PermitRemoteOpen does not allow %1.</source>
        <translation>PermitRemoteOpen 不允许 %1。</translation>
    </message>
    <message>
        <source>Add it to PermitRemoteOpen if it shall be reachable.</source>
        <translation>如果需要让它可达，请将其加入 PermitRemoteOpen。</translation>
    </message>
</context>
<context>
    <name>culvert::RemoteForwarder</name>
    <message>
        <source>The server was asked to pick a port and did not say which it opened.</source>
        <translation>已要求服务器选择端口，但它没有告知打开了哪一个。</translation>
    </message>
    <message>
        <source>The server could not open port %1; whether it is taken there could not be checked.</source>
        <translation>服务器无法打开端口 %1；无法检查它在那里是否已被占用。</translation>
    </message>
    <message>
        <source>The server never answered the request to open %1.</source>
        <translation>服务器始终没有应答打开 %1 的请求。</translation>
    </message>
    <message>
        <source>The server does not allow this account to open %1.</source>
        <translation>服务器不允许此账户打开 %1。</translation>
    </message>
    <message>
        <source>The server could not open port %1: it is taken there, most often by your previous connection.</source>
        <translation>服务器无法打开端口 %1：它在那里已被占用，多半是您先前的连接所致。</translation>
    </message>
    <message>
        <source>The server could not open %1.</source>
        <translation>服务器无法打开 %1。</translation>
    </message>
    <message>
        <source>local process</source>
        <translation>本地进程</translation>
    </message>
</context>
<context>
    <name>culvert::RemoteSetup</name>
    <message>
        <source>Linux with systemd</source>
        <translation>带 systemd 的 Linux</translation>
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
        <translation>其他 Unix（普通 shell）</translation>
    </message>
    <message>
        <source>What %1 does for the tunnel &quot;%2&quot; of Culvert.</source>
        <translation>%1 为 Culvert 的隧道“%2”所做的工作。</translation>
    </message>
    <message>
        <source>Makes a key, notes the key of the server that it dials, writes a service that keeps the tunnel, and starts it.</source>
        <translation>生成密钥，记录所连接服务器的密钥，写入维持隧道的服务，并启动该服务。</translation>
    </message>
    <message>
        <source>Asks nothing; running it again does no harm.</source>
        <translation>不会提问；重复运行也无妨。</translation>
    </message>
    <message>
        <source>The key of %1. Paste the next line into Culvert, where this script came from:</source>
        <translation>%1 的密钥。请将下一行粘贴到生成此脚本的 Culvert 中：</translation>
    </message>
    <message>
        <source>The service runs. It gets through as soon as %1 allows that key.</source>
        <translation>服务正在运行。一旦 %1 允许该密钥，它即可连通。</translation>
    </message>
    <message>
        <source>To take all of it back: %1</source>
        <translation>如需全部撤销：%1</translation>
    </message>
    <message>
        <source>All of it is gone: service, key and folder. The key&apos;s line at %1 remains.</source>
        <translation>已全部移除：服务、密钥和文件夹。%1 上的密钥行仍然保留。</translation>
    </message>
    <message>
        <source>There is no %1 here. Nothing was set up.</source>
        <translation>此处没有 %1。未做任何设置。</translation>
    </message>
    <message>
        <source>The key of %1 was not known when this script was made: log in there once by hand and compare it.</source>
        <translation>生成此脚本时尚不知道 %1 的密钥：请手动登录那里一次并核对密钥。</translation>
    </message>
</context>
<context>
    <name>culvert::RevokedKeys</name>
    <message>
        <source>RevokedHostKeys %1 cannot be read, so no host key is trusted: %2.</source>
        <translation>无法读取 RevokedHostKeys %1，因此不信任任何主机密钥：%2。</translation>
    </message>
    <message>
        <source>Make the file readable, or take RevokedHostKeys out.</source>
        <translation>请使该文件可读，或去掉 RevokedHostKeys。</translation>
    </message>
    <message>
        <source>RevokedHostKeys %1 is a binary key revocation list, which this build cannot read, so no host key is trusted.</source>
        <translation>RevokedHostKeys %1 是二进制密钥吊销列表，此构建版本无法读取，因此不信任任何主机密钥。</translation>
    </message>
    <message>
        <source>Give a text file instead, with one revoked public key a line.</source>
        <translation>请改为提供文本文件，每行一个已吊销的公钥。</translation>
    </message>
</context>
<context>
    <name>culvert::RouteText</name>
    <message>
        <source>any port</source>
        <translation>任意端口</translation>
    </message>
    <message>
        <source>anywhere, from %1</source>
        <translation>任意地址，从 %1 出发</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1，从 %2 出发</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>host, jump hosts</comment>
        <translation>%1，经由 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::RuntimeFolder</name>
    <message>
        <source>The folder %1 %2.</source>
        <translation>文件夹 %1 %2。</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>belongs to another user</source>
        <translation>属于其他用户</translation>
    </message>
    <message>
        <source>is open to other users</source>
        <translation>对其他用户开放</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>无法创建</translation>
    </message>
</context>
<context>
    <name>culvert::SavedSecrets</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>culvert::SavedSecretsPage</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Saved passwords</source>
        <translation>已保存的密码</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Tunnels</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Culvert saves a password only when you ask it to, in the system&apos;s keychain. Deleting a tunnel deletes what was saved for it.</source>
        <translation>仅在您要求时，Culvert 才会将密码保存到系统的密钥环。删除隧道时，为其保存的内容也会一并删除。</translation>
    </message>
</context>
<context>
    <name>culvert::SavedText</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>culvert::Sentences</name>
    <message>
        <source>whatever %1 can reach</source>
        <translation>%1 能连通的一切</translation>
    </message>
    <message>
        <source>the socket %1 on %2</source>
        <translation>%2 上的套接字 %1</translation>
    </message>
    <message>
        <source>SSH on %1 (%2)</source>
        <translation>%1 上的 SSH（%2）</translation>
    </message>
    <message>
        <source>port %1 on %2 (%3)</source>
        <translation>%2 上的端口 %1（%3）</translation>
    </message>
    <message>
        <source>Programs on %1, only %1 itself, that open %2 do not reach %3.</source>
        <translation>%1 上的程序（仅限 %1 本身）打开 %2 时无法到达 %3。</translation>
    </message>
    <message>
        <source>Programs on %1, only %1 itself, that open %2 reach %3.</source>
        <translation>%1 上的程序（仅限 %1 本身）打开 %2 即可到达 %3。</translation>
    </message>
    <message>
        <source>Who is in the network of %1 and opens %2 does not reach %3.</source>
        <translation>处于 %1 所在网络并打开 %2 的人无法到达 %3。</translation>
    </message>
    <message>
        <source>Who is in the network of %1 and opens %2 reaches %3.</source>
        <translation>处于 %1 所在网络并打开 %2 的人可以到达 %3。</translation>
    </message>
    <message>
        <source>Everyone who reaches %1 and opens %2 does not reach %3.</source>
        <translation>能连通 %1 并打开 %2 的人都无法到达 %3。</translation>
    </message>
    <message>
        <source>Everyone who reaches %1 and opens %2 reaches %3.</source>
        <translation>能连通 %1 并打开 %2 的人都可以到达 %3。</translation>
    </message>
    <message>
        <source>Programs on %1 that open %2 do not reach %3.</source>
        <translation>%1 上的程序打开 %2 时无法到达 %3。</translation>
    </message>
    <message>
        <source>Programs on %1 that open %2 reach %3.</source>
        <translation>%1 上的程序打开 %2 即可到达 %3。</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>它已关闭。</translation>
    </message>
    <message>
        <source>Not at the moment: the tunnel has failed.</source>
        <translation>目前还不行：隧道已失败。</translation>
    </message>
    <message>
        <source>This holds while the tunnel is up.</source>
        <translation>这在隧道建立期间成立。</translation>
    </message>
    <message>
        <source>This holds while the tunnel is up and the server listens as asked.</source>
        <translation>这在隧道建立且服务器按要求监听期间成立。</translation>
    </message>
    <message>
        <source>Not at the moment: the connection is not up.</source>
        <translation>目前还不行：连接尚未建立。</translation>
    </message>
    <message>
        <source>It is not proved.</source>
        <translation>未经验证。</translation>
    </message>
    <message>
        <source>It is not proved yet.</source>
        <translation>尚未验证。</translation>
    </message>
    <message>
        <source>Proved at %1.</source>
        <translation>验证于 %1。</translation>
    </message>
    <message>
        <source>%1 dials.</source>
        <translation>%1 发起连接。</translation>
    </message>
    <message>
        <source>a port that %1 picks</source>
        <translation>由 %1 选择的端口</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>任意空闲端口</translation>
    </message>
    <message>
        <source>local forward (-L)</source>
        <translation>本地转发（-L）</translation>
    </message>
    <message>
        <source>remote forward (-R)</source>
        <translation>远程转发（-R）</translation>
    </message>
    <message>
        <source>SOCKS proxy (-D)</source>
        <translation>SOCKS 代理（-D）</translation>
    </message>
    <message>
        <source>remote SOCKS proxy (-R)</source>
        <translation>远程 SOCKS 代理（-R）</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>验证未通过</translation>
    </message>
    <message>
        <source>%1 logs in to %2 through %3: one SSH connection inside another.</source>
        <translation>%1 通过 %3 登录到 %2：一个 SSH 连接套在另一个之中。</translation>
    </message>
    <message>
        <source>%1 dials %2 on port %3, inside the connection to the hop before it.</source>
        <translation>%1 在通往前一跳的连接之内连接 %2 的端口 %3。</translation>
    </message>
    <message>
        <source>%1 dials %2 on port %3.</source>
        <translation>%1 连接 %2 的端口 %3。</translation>
    </message>
    <message>
        <source>%1: nobody from outside gets in.</source>
        <translation>%1：外部无法连入。</translation>
    </message>
    <message>
        <source>%1 is a router.</source>
        <translation>%1 是路由器。</translation>
    </message>
    <message>
        <source>%1 is a router that lets nobody in from outside.</source>
        <translation>%1 是路由器，不允许外部连入。</translation>
    </message>
    <message>
        <source>%1 is a router with a rule: %2.</source>
        <translation>%1 是路由器，有一条规则：%2。</translation>
    </message>
    <message>
        <source>The connection crosses %1.</source>
        <translation>连接经过%1。</translation>
    </message>
    <message>
        <source>A SOCKS client names the target of each connection.</source>
        <translation>每个连接的目标由 SOCKS 客户端指定。</translation>
    </message>
</context>
<context>
    <name>culvert::Session</name>
    <message>
        <source>Not started: the question was cancelled.</source>
        <translation>未启动：提问已被取消。</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>正在连接 %1。</translation>
    </message>
</context>
<context>
    <name>culvert::SessionOptions</name>
    <message>
        <source>The host or user name of %1 is not acceptable.</source>
        <translation>%1 的主机名或用户名不可接受。</translation>
    </message>
    <message>
        <source>None of the algorithms in &apos;%1 %2&apos; is one that this build knows.</source>
        <translation>“%1 %2”中没有此构建版本认识的算法。</translation>
    </message>
    <message>
        <source>Name at least one algorithm that &apos;culvert-cli --version&apos; lists.</source>
        <translation>请至少指定一个“culvert-cli --version”列出的算法。</translation>
    </message>
</context>
<context>
    <name>culvert::ShellWords</name>
    <message>
        <source>A quote is not closed.</source>
        <translation>引号未闭合。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; means something to a shell, which is not at work here.</source>
        <translation>“%1”对 shell 有特殊含义，而此处没有 shell。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands for something that only a shell can fill in.</source>
        <translation>“%1”代表只有 shell 才能填入的内容。</translation>
    </message>
</context>
<context>
    <name>culvert::Situations</name>
    <message>
        <source>Log in to %1</source>
        <translation>登录 %1</translation>
    </message>
    <message>
        <source>Reach a service on %1</source>
        <translation>访问 %1 上的服务</translation>
    </message>
    <message>
        <source>Reach %1 through its router&apos;s rule</source>
        <translation>通过路由器规则访问 %1</translation>
    </message>
    <message>
        <source>%1 is fenced: let it dial %2</source>
        <translation>%1 不可连入：让它连接 %2</translation>
    </message>
    <message>
        <source>Log in to %1, which is fenced and dials %2</source>
        <translation>登录不可连入、主动连接 %2 的 %1</translation>
    </message>
    <message>
        <source>Log in to %1, which is fenced and dials %2 through its router&apos;s rule</source>
        <translation>登录不可连入、经路由器规则主动连接 %2 的 %1</translation>
    </message>
    <message>
        <source>Both are fenced: meet at %1</source>
        <translation>双方都不可连入：在 %1 会合</translation>
    </message>
    <message>
        <source>Reach %1 through %2</source>
        <translation>经由 %2 访问 %1</translation>
    </message>
    <message>
        <source>Offer %1 at %2</source>
        <translation>在 %2 上提供 %1</translation>
    </message>
    <message>
        <source>Log in to a machine that this computer can reach</source>
        <translation>登录一台本机能连通的机器</translation>
    </message>
    <message>
        <source>Use a web page, notebook or database of a machine that this computer can reach</source>
        <translation>使用一台本机能连通的机器上的网页、Notebook 或数据库</translation>
    </message>
    <message>
        <source>Use a machine behind a router that lets SSH through to it</source>
        <translation>使用一台位于路由器之后、且路由器放行其 SSH 的机器</translation>
    </message>
    <message>
        <source>Use a web page, notebook or database of a machine that lets nobody in, but can reach this computer</source>
        <translation>使用一台不可连入、但能连通本机的机器上的网页、Notebook 或数据库</translation>
    </message>
    <message>
        <source>Log in to a machine that lets nobody in, but can reach this computer</source>
        <translation>登录一台不可连入、但能连通本机的机器</translation>
    </message>
    <message>
        <source>The same, where a router stands before this computer and lets SSH through to it</source>
        <translation>同上，但本机前方有一台放行其 SSH 的路由器</translation>
    </message>
    <message>
        <source>Neither can reach the other: meet at a third host that both can reach</source>
        <translation>彼此无法连通：在双方都能连通的第三台主机上会合</translation>
    </message>
</context>
<context>
    <name>culvert::SocksChannelClient</name>
    <message>
        <source>it ended in the middle of its request</source>
        <translation>它在请求中途结束了</translation>
    </message>
</context>
<context>
    <name>culvert::SocksClient</name>
    <message>
        <source>it took too long over its request</source>
        <translation>它的请求耗时过长</translation>
    </message>
</context>
<context>
    <name>culvert::SocksSocketClient</name>
    <message>
        <source>it closed in the middle of its request</source>
        <translation>它在请求中途关闭了</translation>
    </message>
</context>
<context>
    <name>culvert::Spread</name>
    <message>
        <source>%1 of %2 SSH connections are up.</source>
        <translation>%2 条 SSH 连接中已建立 %1 条。</translation>
    </message>
    <message>
        <source>%1 of %2 SSH connections are up; another is dialled again. %3</source>
        <translation>%2 条 SSH 连接中已建立 %1 条；将重新连接另一条。%3</translation>
    </message>
    <message>
        <source>%1 of %2 SSH connections are up; no other is dialled. %3</source>
        <translation>%2 条 SSH 连接中已建立 %1 条；不再连接其他各条。%3</translation>
    </message>
</context>
<context>
    <name>culvert::SshConfig</name>
    <message>
        <source>command line: %1</source>
        <translation>命令行：%1</translation>
    </message>
    <message>
        <source>%1 line %2: %3</source>
        <translation>%1 第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1: Too many recursive configuration includes</source>
        <translation>%1：配置文件嵌套 Include 层数过多</translation>
    </message>
    <message>
        <source>Bad owner or permissions on %1</source>
        <translation>%1 的所有者或权限有误</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>no argument after keyword &quot;%1&quot;</source>
        <translation>关键字“%1”之后没有参数</translation>
    </message>
    <message>
        <source>Bad configuration option: %1</source>
        <translation>无效的配置选项：%1</translation>
    </message>
    <message>
        <source>invalid quotes</source>
        <translation>引号无效</translation>
    </message>
    <message>
        <source>keyword %1 extra arguments at end of line</source>
        <translation>关键字 %1：行尾有多余的参数</translation>
    </message>
    <message>
        <source>%1 directive not supported as a command-line option</source>
        <translation>指令 %1 不支持用作命令行选项</translation>
    </message>
    <message>
        <source>keyword host empty argument</source>
        <translation>关键字 host：参数为空</translation>
    </message>
    <message>
        <source>keyword include empty argument</source>
        <translation>关键字 include：参数为空</translation>
    </message>
    <message>
        <source>bad include path %1.</source>
        <translation>include 路径 %1 无效。</translation>
    </message>
    <message>
        <source>Can&apos;t open user config file %1</source>
        <translation>无法打开用户配置文件 %1</translation>
    </message>
    <message>
        <source>Missing argument.</source>
        <translation>缺少参数。</translation>
    </message>
    <message>
        <source>Missing target argument.</source>
        <translation>缺少目标参数。</translation>
    </message>
    <message>
        <source>Bad forwarding specification.</source>
        <translation>转发规格有误。</translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <translation>不支持 %1</translation>
    </message>
    <message>
        <source>%1 line %2: Unsupported option &quot;%3&quot;</source>
        <translation>%1 第 %2 行：不支持的选项“%3”</translation>
    </message>
    <message>
        <source>Too many %1 entries (max 100).</source>
        <translation>%1 条目过多（最多 100 个）。</translation>
    </message>
    <message>
        <source>Invalid ProxyJump &quot;%1&quot;</source>
        <translation>ProxyJump“%1”无效</translation>
    </message>
    <message>
        <source>A host is needed.</source>
        <translation>需要指定主机。</translation>
    </message>
    <message>
        <source>hostname &apos;%1&apos; contains invalid characters</source>
        <translation>主机名“%1”含有无效字符</translation>
    </message>
    <message>
        <source>remote username &apos;%1&apos; contains invalid characters</source>
        <translation>远程用户名“%1”含有无效字符</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names a user that does not exist</source>
        <translation>“%1”指定了不存在的用户</translation>
    </message>
    <message>
        <source>Identity file %1 not accessible</source>
        <translation>无法访问身份文件 %1</translation>
    </message>
    <message>
        <source>Invalid -J argument &apos;%1&apos;</source>
        <translation>-J 的参数“%1”无效</translation>
    </message>
    <message>
        <source>jumphost loop via %1</source>
        <translation>跳板机经由 %1 形成循环</translation>
    </message>
    <message>
        <source>Invalid number of ConnectionAttempts</source>
        <translation>ConnectionAttempts 的数值无效</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
</context>
<context>
    <name>culvert::SshConfigImport</name>
    <message>
        <source>%1 %2 (%3 line %4) is not carried out by Culvert.</source>
        <translation>Culvert 不执行 %1 %2（%3 第 %4 行）。</translation>
    </message>
    <message>
        <source>ClearAllForwardings is set: there is nothing to forward.</source>
        <translation>已设置 ClearAllForwardings：没有可转发的内容。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
</context>
<context>
    <name>culvert::StateText</name>
    <message numerus="yes">
        <source>On demand, but %n forward(s) do not work</source>
        <translation>
            <numerusform>按需连接，但有 %n 个转发不工作</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready, connects on first use</source>
        <translation>就绪，首次使用时连接</translation>
    </message>
    <message numerus="yes">
        <source>Up, but %n forward(s) do not work</source>
        <translation>
            <numerusform>已建立，但有 %n 个转发不工作</numerusform>
        </translation>
    </message>
    <message>
        <source>Up</source>
        <translation>已建立</translation>
    </message>
    <message>
        <source>Up, not proved</source>
        <translation>已建立，未验证</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>等待连接</translation>
    </message>
    <message>
        <source>Waits for the login</source>
        <translation>等待登录</translation>
    </message>
    <message>
        <source>Being opened</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>未打开</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <translation>已建立 %1/%2</translation>
    </message>
    <message>
        <source>Needs you: is this the key of %1?</source>
        <translation>需要您处理：这是 %1 的密钥吗？</translation>
    </message>
    <message>
        <source>Needs you: is the host&apos;s key right?</source>
        <translation>需要您处理：主机密钥是否正确？</translation>
    </message>
    <message>
        <source>Needs you: the login to %1 asks something</source>
        <translation>需要您处理：登录 %1 时有提问</translation>
    </message>
    <message>
        <source>Needs you: the login asks something</source>
        <translation>需要您处理：登录时有提问</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>正在连接 %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Checking the host key of %1</source>
        <translation>正在检查 %1 的主机密钥</translation>
    </message>
    <message>
        <source>Checking the host key</source>
        <translation>正在检查主机密钥</translation>
    </message>
    <message>
        <source>Logging in to %1</source>
        <translation>正在登录 %1</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>Opening the forwards</source>
        <translation>正在打开转发</translation>
    </message>
    <message>
        <source>Waiting, again in %1</source>
        <translation>等待中，%1后重试</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>等待重试</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>正在关闭</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Up, proved</source>
        <translation>已建立，已验证</translation>
    </message>
    <message>
        <source>Listening, not proved</source>
        <translation>监听中，未验证</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>for programs on %1 only</source>
        <translation>仅限 %1 上的程序</translation>
    </message>
    <message>
        <source>open to the network of %1</source>
        <translation>对 %1 所在网络开放</translation>
    </message>
    <message>
        <source>open to all who reach %1</source>
        <translation>对所有能连通 %1 的人开放</translation>
    </message>
    <message>
        <source>Needs you: the login to %1 waits for the locked keychain</source>
        <translation>需要您处理：登录 %1 需等待密钥环解锁</translation>
    </message>
    <message>
        <source>Needs you: the login waits for the locked keychain</source>
        <translation>需要您处理：登录需等待密钥环解锁</translation>
    </message>
</context>
<context>
    <name>culvert::SystemError</name>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>连接被对方重置</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>没有通往主机的路由</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>地址已被占用</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>无法分配所请求的地址</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有该文件或目录</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>未知的名称或服务</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <translation>名称解析暂时失败</translation>
    </message>
    <message>
        <source>Non-recoverable failure in name resolution</source>
        <translation>名称解析失败，且无法恢复</translation>
    </message>
</context>
<context>
    <name>culvert::TargetConnector</name>
    <message>
        <source>%1 did not answer from this computer.</source>
        <translation>%1 没有应答本机。</translation>
    </message>
    <message>
        <source>The name %1 is not known on this computer.</source>
        <translation>本机不认识名称 %1。</translation>
    </message>
    <message>
        <source>Nothing listens on %1 on this computer.</source>
        <translation>本机的 %1 上没有程序在监听。</translation>
    </message>
    <message>
        <source>Start the service, or correct the forward&apos;s target.</source>
        <translation>请启动该服务，或改正转发的目标。</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this computer.</source>
        <translation>从本机无法连通 %1。</translation>
    </message>
</context>
<context>
    <name>culvert::TimeStrip</name>
    <message>
        <source>24 h ago</source>
        <translation>24 小时前</translation>
    </message>
    <message>
        <source>high: up   hatched: impaired   notch: down   dotted: asleep</source>
        <translation>满高：已建立   斜线：受损   缺口：中断   点线：睡眠</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>culvert::Tokens</name>
    <message>
        <source>&apos;%1&apos; is not closed</source>
        <translation>“%1”未闭合</translation>
    </message>
    <message>
        <source>the environment variable ${%1} is not set</source>
        <translation>环境变量 ${%1} 未设置</translation>
    </message>
    <message>
        <source>&apos;%1&apos; ends in a percent sign</source>
        <translation>“%1”以百分号结尾</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has the unknown token %%2</source>
        <translation>“%1”含有未知的占位符 %%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names a user that does not exist</source>
        <translation>“%1”指定了不存在的用户</translation>
    </message>
</context>
<context>
    <name>culvert::Topology</name>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>环回</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>互联网</translation>
    </message>
    <message>
        <source>the other machine</source>
        <translation>对方机器</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>任意地址</translation>
    </message>
    <message>
        <source>as clients ask</source>
        <translation>由客户端指定</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>culvert::TopologyView</name>
    <message>
        <source>Topology</source>
        <translation>拓扑</translation>
    </message>
</context>
<context>
    <name>culvert::TrafficGraph</name>
    <message>
        <source>No traffic yet</source>
        <translation>尚无流量</translation>
    </message>
    <message>
        <source>solid: received   dashed: sent</source>
        <translation>实线：接收   虚线：发送</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>1 min ago</source>
        <translation>1 分钟前</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation>1 小时前</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>1 天前</translation>
    </message>
</context>
<context>
    <name>culvert::TrafficPane</name>
    <message>
        <source>Received %1</source>
        <translation>已接收 %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>已发送 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Round trip %1 ms</source>
        <translation>往返时间 %1 毫秒</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>显示的时段</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>最近 1 分钟</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最近 1 天</translation>
    </message>
    <message>
        <source>Forward shown</source>
        <translation>显示的转发</translation>
    </message>
    <message>
        <source>The whole tunnel</source>
        <translation>整条隧道</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No tunnel runs</source>
        <translation>没有隧道在运行</translation>
    </message>
    <message>
        <source>up: %1</source>
        <translation>已建立：%1</translation>
    </message>
    <message>
        <source>connecting: %1</source>
        <translation>正在连接：%1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>等待中：%1</translation>
    </message>
    <message>
        <source>needing you: %1</source>
        <translation>需要您处理：%1</translation>
    </message>
    <message>
        <source>on demand: %1</source>
        <translation>按需连接：%1</translation>
    </message>
</context>
<context>
    <name>culvert::TrayMenu</name>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>全部启动</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>全部停止</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>%1 (needs you)</source>
        <comment>tunnel</comment>
        <translation>%1（需要您处理）</translation>
    </message>
</context>
<context>
    <name>culvert::TunnelActions</name>
    <message>
        <source>&amp;New tunnel</source>
        <translation>新建隧道(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Paste an &amp;ssh command</source>
        <translation>粘贴 ssh 命令(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;M)</translation>
    </message>
    <message>
        <source>Start a&amp;ll</source>
        <translation>全部启动(&amp;L)</translation>
    </message>
    <message>
        <source>Stop &amp;all</source>
        <translation>全部停止(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>创建副本(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Move to &amp;group</source>
        <translation>移到分组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>撤销删除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy ssh command</source>
        <translation>复制 ssh 命令(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Chec&amp;k first</source>
        <translation>先行检查(&amp;K)</translation>
    </message>
    <message>
        <source>Check no&amp;w</source>
        <translation>立即检查(&amp;W)</translation>
    </message>
    <message>
        <source>Show l&amp;og</source>
        <translation>显示日志(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;J)</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>首选项(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;About Culvert</source>
        <translation>关于 Culvert(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Tunnel</source>
        <translation>隧道(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>进行设置(&amp;S)</translation>
    </message>
    <message>
        <source>What %1 has to do</source>
        <translation>%1 需要做什么</translation>
    </message>
    <message>
        <source>Log &amp;in in a terminal</source>
        <translation>在终端中登录(&amp;I)</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>试用演示(&amp;D)</translation>
    </message>
    <message>
        <source>The demo &amp;backwards</source>
        <translation>反向演示(&amp;R)</translation>
    </message>
</context>
<context>
    <name>culvert::TunnelCommands</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was deleted</source>
        <translation>已删除“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) were deleted</source>
        <translation>
            <numerusform>已删除 %n 条隧道</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; passwords saved for that alone go too.</source>
        <translation>%1；仅为其保存的密码也一并删除。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what was deleted</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新建分组</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>分组名称</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was imported and may run commands. Start it once, which shows them.</source>
        <translation>“%1”是导入的，可能会运行命令。请启动一次，届时会显示这些命令。</translation>
    </message>
    <message>
        <source>No terminal could be started. Preferences say which one.</source>
        <translation>无法启动终端。使用哪个终端由首选项决定。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; runs on, with its forwards as they are now.</source>
        <translation>“%1”继续运行，转发保持现状。</translation>
    </message>
</context>
<context>
    <name>culvert::Tunnels</name>
    <message>
        <source>The tunnel&apos;s saved secrets are still in the keychain. %1</source>
        <translation>隧道已保存的凭据仍在密钥环中。%1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; already runs in another program.</source>
        <translation>“%1”已在另一个程序中运行。</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
</context>
<context>
    <name>culvert::UpdatesPage</name>
    <message>
        <source>Tell me when there is a newer version</source>
        <translation>有新版本时通知我</translation>
    </message>
    <message>
        <source>Culvert then asks github.com once a day. It sends nothing about you, this computer or your tunnels, downloads nothing and changes nothing.</source>
        <translation>启用后，Culvert 每天向 github.com 查询一次。它不发送有关您、本机或您的隧道的任何信息，不下载也不更改任何内容。</translation>
    </message>
</context>
<context>
    <name>culvert::Values</name>
    <message>
        <source>empty domain name</source>
        <translation>域名为空</translation>
    </message>
    <message>
        <source>domain name &quot;%1&quot; starts with invalid character</source>
        <translation>域名“%1”以无效字符开头</translation>
    </message>
    <message>
        <source>domain name &quot;%1&quot; contains consecutive separators</source>
        <translation>域名“%1”含有连续的分隔符</translation>
    </message>
    <message>
        <source>domain name &quot;%1&quot; contains invalid characters</source>
        <translation>域名“%1”含有无效字符</translation>
    </message>
</context>
<context>
    <name>culvert::WaitingClients</name>
    <message>
        <source>Too many clients are waiting for the tunnel already (%1).</source>
        <translation>等待该隧道的客户端已经过多（%1）。</translation>
    </message>
    <message>
        <source>The tunnel did not come up within %1 s, so the client was turned away.</source>
        <translation>隧道未能在 %1 秒内建立，因此拒绝了客户端。</translation>
    </message>
    <message>
        <source>It ended its side while it waited for the tunnel, and others needed the room.</source>
        <translation>它在等待隧道期间结束了自己一端，而其他客户端需要位置。</translation>
    </message>
</context>
<context>
    <name>culvert::WindowLayout</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
</context>
<context>
    <name>culvert::Wizard</name>
    <message>
        <source>New tunnel</source>
        <translation>新建隧道</translation>
    </message>
    <message>
        <source>All &amp;settings…</source>
        <translation>全部设置(&amp;S)…</translation>
    </message>
    <message>
        <source>I am not sure: ask me</source>
        <translation>我不确定：请问我</translation>
    </message>
    <message>
        <source>on another machine</source>
        <translation>在另一台机器上</translation>
    </message>
    <message>
        <source>on this computer, for somebody elsewhere</source>
        <translation>在本机上，供别处的人使用</translation>
    </message>
    <message>
        <source>a service: a web page, a notebook, a database</source>
        <translation>一项服务：网页、Notebook、数据库</translation>
    </message>
    <message>
        <source>a login with ssh</source>
        <translation>用 ssh 登录</translation>
    </message>
    <message>
        <source>&amp;What is wanted</source>
        <translation>需要什么(&amp;W)</translation>
    </message>
    <message>
        <source>Its po&amp;rt</source>
        <translation>其端口(&amp;R)</translation>
    </message>
    <message>
        <source>It &amp;lives</source>
        <translation>位于何处(&amp;L)</translation>
    </message>
    <message>
        <source>Y&amp;our case</source>
        <translation>您的情形(&amp;O)</translation>
    </message>
    <message>
        <source>The other machine</source>
        <translation>对方机器</translation>
    </message>
    <message>
        <source>This computer, as the other machine reaches it</source>
        <translation>本机（对方机器访问它的方式）</translation>
    </message>
    <message>
        <source>The third host</source>
        <translation>第三台主机</translation>
    </message>
    <message>
        <source>This computer cannot open %1 now: the service appears here at %2.</source>
        <translation>本机目前无法打开端口 %1：服务在此处出现在端口 %2。</translation>
    </message>
    <message>
        <source>Answer the questions: the picture shows what it would come to.</source>
        <translation>请回答问题：示意图会显示结果。</translation>
    </message>
    <message>
        <source>&amp;Make and start</source>
        <translation>创建并启动(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>创建(&amp;N)</translation>
    </message>
    <message>
        <source>Still needed: yes or no to the last question</source>
        <translation>还需要：对最后一个问题回答“是”或“否”</translation>
    </message>
    <message>
        <source>What %1 has to do comes next: one script to paste there, and a page that waits for it.</source>
        <translation>接下来是 %1 需要做的事：一个要粘贴到那里的脚本，以及一个等待其完成的页面。</translation>
    </message>
</context>
<context>
    <name>culvert::net::DetachedCall</name>
    <message>
        <source>too many calls wait</source>
        <translation>等待中的调用过多</translation>
    </message>
    <message>
        <source>no socket is left</source>
        <translation>没有可用的套接字</translation>
    </message>
</context>
</TS>
