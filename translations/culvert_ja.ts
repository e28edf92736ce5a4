<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>culvert::AdmissionDialog</name>
    <message>
        <source>Let %1 in</source>
        <translation>%1 の接続を許可</translation>
    </message>
    <message>
        <source>With this line whoever has the key of %1 can open the tunnel&apos;s ports on this computer, and do nothing else here.</source>
        <translation>この行を追加すると、%1 の鍵を持つ人は、このコンピューターでトンネルのポートを開けるようになります。それ以外のことはここでは何もできません。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
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
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add the line</source>
        <translation>行を追加(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The line stands there already.</source>
        <translation>この行はすでにあります。</translation>
    </message>
    <message>
        <source>It takes the place of the line that this key has there. The file is kept as it is under another name beside it.</source>
        <translation>この鍵の既存の行と置き換わります。現在のファイルは、別の名前で同じ場所にそのまま残されます。</translation>
    </message>
    <message>
        <source>It is added at the end. The file is kept as it is under another name beside it.</source>
        <translation>末尾に追加されます。現在のファイルは、別の名前で同じ場所にそのまま残されます。</translation>
    </message>
    <message>
        <source>The key is allowed in %1.</source>
        <translation>この鍵を %1 で許可しました。</translation>
    </message>
    <message>
        <source>The key is allowed in %1; what was there is kept as %2.</source>
        <translation>この鍵を %1 で許可しました。以前の内容は %2 に残してあります。</translation>
    </message>
</context>
<context>
    <name>culvert::AgentListing</name>
    <message>
        <source>it does not answer</source>
        <translation>応答しません</translation>
    </message>
    <message>
        <source>it does not take requests</source>
        <translation>要求を受け付けません</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>接続を閉じました</translation>
    </message>
    <message>
        <source>its answer is too long</source>
        <translation>応答が長すぎます</translation>
    </message>
</context>
<context>
    <name>culvert::Algorithms</name>
    <message>
        <source>%1 offers no %2 that this program accepts; it offers: %3.</source>
        <translation>%1 は、このプログラムが受け入れられる %2 を提示していません。提示されたもの: %3。</translation>
    </message>
    <message>
        <source>An old server. For this host only, add: HostKeyAlgorithms +%1</source>
        <translation>古いサーバーです。このホストに限り、次を追加してください: HostKeyAlgorithms +%1</translation>
    </message>
    <message>
        <source>The server insists on a post-quantum key exchange, which libssh has since version 0.12. Let the server also offer curve25519-sha256, or use a newer build.</source>
        <translation>サーバーが耐量子鍵交換を要求していますが、libssh の対応はバージョン 0.12 以降です。サーバー側で curve25519-sha256 も提示するか、新しいビルドを使ってください。</translation>
    </message>
    <message>
        <source>An old server. For this host only, add: KexAlgorithms +%1</source>
        <translation>古いサーバーです。このホストに限り、次を追加してください: KexAlgorithms +%1</translation>
    </message>
    <message>
        <source>For this host only, add: Ciphers +%1</source>
        <translation>このホストに限り、次を追加してください: Ciphers +%1</translation>
    </message>
    <message>
        <source>For this host only, add: MACs +%1</source>
        <translation>このホストに限り、次を追加してください: MACs +%1</translation>
    </message>
    <message>
        <source>%1 answered, but ended the connection before the login.</source>
        <translation>%1 は応答しましたが、ログイン前に接続を切断しました。</translation>
    </message>
    <message>
        <source>Too many connections at once (MaxStartups), an address ban (fail2ban, PerSourcePenalties), an allow-list, or not an SSH port.</source>
        <translation>同時接続数の超過 (MaxStartups)、アドレスの拒否 (fail2ban、PerSourcePenalties)、許可リスト、または SSH 以外のポートが考えられます。</translation>
    </message>
</context>
<context>
    <name>culvert::Application</name>
    <message>
        <source>Culvert keeps running</source>
        <translation>Culvert は実行を続けています</translation>
    </message>
    <message>
        <source>Tunnels stay up. Open or quit Culvert from its icon here.</source>
        <translation>トンネルは稼働したままです。Culvert を開くときや終了するときは、このアイコンを使ってください。</translation>
    </message>
    <message>
        <source>Culvert %1 is there.</source>
        <translation>Culvert %1 が公開されました。</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>見る…</translation>
    </message>
    <message>
        <source>Look at %1 with a browser: the page says what you see.</source>
        <translation>ブラウザーで %1 を開いてください。何が見えているのかは、そのページに書かれています。</translation>
    </message>
    <message>
        <source>The browser of the preferences cannot be started. The address: %1</source>
        <translation>設定で指定されたブラウザーを起動できません。アドレス: %1</translation>
    </message>
    <message>
        <source>%1 has values that mean nothing, so the usual ones are in use: %2</source>
        <translation>%1 に意味をなさない値があるため、通常の値を使用しています: %2</translation>
    </message>
    <message>
        <source>There is no tunnel named &apos;%1&apos;.</source>
        <translation>「%1」という名前のトンネルはありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be opened. %2</source>
        <translation>「%1」を開けません。%2</translation>
    </message>
    <message>
        <source>A link asks for &apos;%1&apos;.</source>
        <translation>リンクが「%1」を求めています。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>culvert::Authenticator</name>
    <message>
        <source>%1 accepted this step of the login and wants another.</source>
        <translation>%1 はログインのこの段階を受け入れ、さらに次の段階を求めています。</translation>
    </message>
    <message>
        <source>%1 ended the login after too many attempts. %2</source>
        <translation>試行回数が多すぎるため、%1 がログインを打ち切りました。%2</translation>
    </message>
    <message>
        <source>Pin the right key: IdentityFile and IdentitiesOnly yes for this host.</source>
        <translation>正しい鍵を固定してください。このホストに IdentityFile と IdentitiesOnly yes を指定します。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost during the login.</source>
        <translation>ログイン中に %1 との接続が失われました。</translation>
    </message>
    <message>
        <source>%1 did not bring the login to an end within %2 s.</source>
        <translation>%1 でのログインが %2 秒以内に完了しませんでした。</translation>
    </message>
    <message>
        <source>%1@%2&apos;s password: </source>
        <translation>%1@%2 のパスワード: </translation>
    </message>
    <message>
        <source>%1 wants the password changed before it lets anybody in.</source>
        <translation>%1 は、パスワードを変更するまで誰もログインさせません。</translation>
    </message>
    <message>
        <source>Log in once with ssh and change the password.</source>
        <translation>一度 ssh でログインして、パスワードを変更してください。</translation>
    </message>
    <message>
        <source>No Kerberos ticket for %1: %2.</source>
        <translation>%1 の Kerberos チケットがありません: %2。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The login of %1 needs a secret that nobody gave. The server accepts: %2. Offered: %3.</source>
        <translation>%1 のログインには認証情報が必要ですが、入力されませんでした。サーバーが受け入れる方式: %2。提示したもの: %3。</translation>
    </message>
    <message>
        <source>The server did not let %1 in. It accepts: %2. Offered: %3.</source>
        <translation>サーバーは %1 のログインを認めませんでした。受け入れる方式: %2。提示したもの: %3。</translation>
    </message>
    <message>
        <source>%1 rejected %2 of %3. It accepts: %4.</source>
        <translation>%1 は %3 の%2を拒否しました。受け付けるもの: %4。</translation>
    </message>
    <message>
        <source>the answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>パスワード</translation>
    </message>
</context>
<context>
    <name>culvert::AuthorizedKeys</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>This is a private key, which must not leave its machine. The public one is a line that begins with &quot;ssh-&quot;.</source>
        <translation>これは秘密鍵です。秘密鍵は、そのマシンの外に出してはいけません。公開鍵は「ssh-」で始まる行です。</translation>
    </message>
    <message>
        <source>This is no public key: one line, such as &quot;ssh-ed25519 AAAA…&quot;.</source>
        <translation>これは公開鍵ではありません。公開鍵は「ssh-ed25519 AAAA…」のような 1 行です。</translation>
    </message>
    <message>
        <source>the folder could not be made</source>
        <translation>フォルダーを作成できませんでした</translation>
    </message>
    <message>
        <source>no copy could be kept</source>
        <translation>コピーを残せませんでした</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
</context>
<context>
    <name>culvert::Autostart</name>
    <message>
        <source>Whether Culvert starts at login could not be changed: %1</source>
        <translation>Culvert をログイン時に起動するかどうかを変更できませんでした: %1</translation>
    </message>
    <message>
        <source>the registry cannot be written.</source>
        <translation>レジストリに書き込めません。</translation>
    </message>
    <message>
        <source>the desktop did not allow it.</source>
        <translation>デスクトップ環境に許可されませんでした。</translation>
    </message>
    <message>
        <source>Culvert keeps your tunnels up.</source>
        <translation>Culvert はトンネルを稼働させ続けます。</translation>
    </message>
</context>
<context>
    <name>culvert::BackgroundPortal</name>
    <message>
        <source>there is no portal to ask.</source>
        <translation>問い合わせ先のポータルがありません。</translation>
    </message>
    <message>
        <source>the question was not answered.</source>
        <translation>問い合わせに回答がありませんでした。</translation>
    </message>
</context>
<context>
    <name>culvert::CanonicalName</name>
    <message>
        <source>Could not resolve host &quot;%1&quot;</source>
        <translation>ホスト「%1」を解決できませんでした</translation>
    </message>
    <message>
        <source>Could not resolve hostname %1</source>
        <translation>ホスト名 %1 を解決できませんでした</translation>
    </message>
</context>
<context>
    <name>culvert::ChangedKeyDialog</name>
    <message>
        <source>%1: the host key has changed</source>
        <translation>%1: ホスト鍵が変わりました</translation>
    </message>
    <message>
        <source>Replace the old key</source>
        <translation>古い鍵を置き換える</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 shows another key than before</source>
        <translation>%1 が以前と異なる鍵を示しています</translation>
    </message>
    <message>
        <source>The server was set up anew, its address now belongs to another machine, or somebody stands in between. Nothing was sent to it. Ask its owner before you go on.</source>
        <translation>サーバーが再構築されたか、アドレスが別のマシンのものになったか、何者かが間に入り込んでいます。相手にはまだ何も送信していません。続ける前に、サーバーの管理者に確認してください。</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>トンネル</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>今回示された鍵</translation>
    </message>
    <message>
        <source>Known so far</source>
        <translation>これまでの鍵</translation>
    </message>
    <message>
        <source>It stands in</source>
        <translation>記載場所</translation>
    </message>
    <message>
        <source>The old line speaks for other hosts as well. Change the file by hand once you are sure.</source>
        <translation>古い行は他のホストにも使われています。確信が持てたら、ファイルを手作業で変更してください。</translation>
    </message>
    <message>
        <source>To put the new key in the old one&apos;s place, type the host&apos;s name: %1. The file as it is now is kept beside it, with .old behind its name.</source>
        <translation>古い鍵を新しい鍵に置き換えるには、ホストの名前を入力してください: %1。現在のファイルは、名前の末尾に .old を付けて同じ場所に残されます。</translation>
    </message>
    <message>
        <source>Host name, to confirm</source>
        <translation>確認のためのホスト名</translation>
    </message>
    <message>
        <source>The key of %1 was replaced; the old file is %2. Start &apos;%3&apos; again.</source>
        <translation>%1 の鍵を置き換えました。古いファイルは %2 です。「%3」をもう一度開始してください。</translation>
    </message>
</context>
<context>
    <name>culvert::Channel</name>
    <message>
        <source>The server forbids connections to %1.</source>
        <translation>サーバーは %1 への接続を禁止しています。</translation>
    </message>
    <message>
        <source>Nothing listens on %1, as seen from the server.</source>
        <translation>サーバーから見て、%1 で待ち受けているものがありません。</translation>
    </message>
    <message>
        <source>The server does not know the name in %1.</source>
        <translation>サーバーは %1 に含まれる名前を解決できません。</translation>
    </message>
    <message>
        <source>The server could not reach %1.</source>
        <translation>サーバーは %1 に到達できませんでした。</translation>
    </message>
</context>
<context>
    <name>culvert::CheckModel</name>
    <message>
        <source>Not known yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Mind this</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>確認内容</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処</translation>
    </message>
</context>
<context>
    <name>culvert::CheckText</name>
    <message numerus="yes">
        <source>%n thing(s) would keep this tunnel from working.</source>
        <translation>
            <numerusform>このトンネルの動作を妨げる問題が %n 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong, but mind %n thing(s).</source>
        <translation>
            <numerusform>問題はありませんが、注意すべき点が %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with what can be known before the login.</source>
        <translation>ログイン前に確認できる範囲では、問題はありません。</translation>
    </message>
</context>
<context>
    <name>culvert::ChecksPane</name>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>チェックしています…</translation>
    </message>
</context>
<context>
    <name>culvert::Clashes</name>
    <message>
        <source>port %1</source>
        <translation>ポート %1</translation>
    </message>
    <message>
        <source>The tunnel &apos;%1&apos; wants %2, too: only one of the two can be up.</source>
        <translation>トンネル「%1」も %2 を使おうとしています。同時に稼働できるのはどちらか一方だけです。</translation>
    </message>
    <message>
        <source>Use another port for one of them.</source>
        <translation>どちらか一方で別のポートを使ってください。</translation>
    </message>
</context>
<context>
    <name>culvert::CommandLine</name>
    <message>
        <source>unknown option -- %1</source>
        <translation>不明なオプション -- %1</translation>
    </message>
    <message>
        <source> in &apos;-%1&apos;</source>
        <translation> (&apos;-%1&apos; 内)</translation>
    </message>
    <message>
        <source>; did you mean -%1?</source>
        <translation>。もしかして -%1 ですか?</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: a tunnel runs no command on the server.</source>
        <translation>「%1」: トンネルはサーバー上でコマンドを実行しません。</translation>
    </message>
    <message>
        <source>option requires an argument -- %1</source>
        <translation>オプションには引数が必要です -- %1</translation>
    </message>
    <message>
        <source>-f: Culvert does not go to the background by itself; let a service or the desktop program keep the tunnel.</source>
        <translation>-f: Culvert は自分ではバックグラウンドに移りません。トンネルの維持はサービスかデスクトッププログラムに任せてください。</translation>
    </message>
    <message>
        <source>-%1 has no meaning for a tunnel and is not supported.</source>
        <translation>-%1 はトンネルでは意味を持たず、サポートされていません。</translation>
    </message>
    <message>
        <source>-l: the user&apos;s name is missing</source>
        <translation>-l: ユーザー名がありません</translation>
    </message>
    <message>
        <source>Unknown cipher type &apos;%1&apos;</source>
        <translation>不明な暗号方式「%1」</translation>
    </message>
    <message>
        <source>Unknown mac type &apos;%1&apos;</source>
        <translation>不明な MAC 方式「%1」</translation>
    </message>
    <message>
        <source>-W joins the connection to the terminal, which a tunnel does not have; use -L, or -J to reach a host behind another one.</source>
        <translation>-W は接続を端末につなぎますが、トンネルに端末はありません。-L を使うか、別のホストの先にあるホストへは -J を使ってください。</translation>
    </message>
    <message>
        <source>-%1: %2</source>
        <translation>-%1: %2</translation>
    </message>
    <message>
        <source>-o &apos;%1&apos; names no keyword</source>
        <translation>-o「%1」にキーワードがありません</translation>
    </message>
    <message>
        <source>Bad port &apos;%1&apos;</source>
        <translation>ポート「%1」が正しくありません</translation>
    </message>
    <message>
        <source>Only a single -J option is permitted (use commas to separate multiple jump hops)</source>
        <translation>オプション -J は 1 つだけ指定できます (複数の踏み台ホストはコンマで区切ってください)</translation>
    </message>
    <message>
        <source>Cannot specify -J with ProxyCommand</source>
        <translation>-J と ProxyCommand は同時に指定できません</translation>
    </message>
    <message>
        <source>Invalid -J argument &apos;%1&apos;</source>
        <translation>-J の引数「%1」が正しくありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an ssh address</source>
        <translation>「%1」は ssh のアドレスではありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no host</source>
        <translation>「%1」にホストの指定がありません</translation>
    </message>
    <message>
        <source>This is not an ssh or autossh command.</source>
        <translation>これは ssh または autossh のコマンドではありません。</translation>
    </message>
</context>
<context>
    <name>culvert::CommandsPane</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>The commands are on the clipboard.</source>
        <translation>コマンドをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Save the commands</source>
        <translation>コマンドを保存</translation>
    </message>
</context>
<context>
    <name>culvert::Connection</name>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>%1 との接続が失われました。</translation>
    </message>
    <message>
        <source>%1 ended the connection: %2</source>
        <translation>%1 が接続を切断しました: %2</translation>
    </message>
    <message>
        <source>The server may have sent data while it exchanged keys anew, which RFC 4253 forbids; older versions of AsyncSSH do. Update it, or let it exchange keys less often.</source>
        <translation>サーバーが鍵の再交換中にデータを送信した可能性があります。これは RFC 4253 で禁止されていますが、AsyncSSH の古いバージョンではこの動作が見られます。サーバーを更新するか、鍵の再交換の頻度を下げてください。</translation>
    </message>
    <message>
        <source>%1 went silent: %2 signs of life were not answered.</source>
        <translation>%1 からの応答が途絶えました。%2 回の生存確認に応答がありませんでした。</translation>
    </message>
</context>
<context>
    <name>culvert::ConnectionModel</name>
    <message>
        <source>Open</source>
        <translation>確立済み</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Closed after %1</source>
        <translation>%1 後に切断</translation>
    </message>
    <message>
        <source>Closed by the client after %1</source>
        <translation>%1 後にクライアントから切断</translation>
    </message>
    <message>
        <source>Closed by the target after %1</source>
        <translation>%1 後に転送先から切断</translation>
    </message>
    <message>
        <source>Closed here after %1</source>
        <translation>%1 後にこちらから切断</translation>
    </message>
    <message>
        <source>From</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>culvert::ConnectionsPane</name>
    <message>
        <source>Close connection</source>
        <translation>接続を閉じる</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>culvert::Connector</name>
    <message>
        <source>%1 answers, but refuses connections on port %2.</source>
        <translation>%1 は応答しますが、ポート %2 への接続を拒否しています。</translation>
    </message>
    <message>
        <source>Wrong port, the SSH server is down there, or a firewall rejects it.</source>
        <translation>ポートが間違っているか、SSH サーバーが停止しているか、ファイアウォールが拒否しています。</translation>
    </message>
    <message>
        <source>%1 did not answer.</source>
        <translation>%1 は応答しませんでした。</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <translation>%1 に到達できませんでした: %2。</translation>
    </message>
    <message>
        <source>There is no route to it from here: is the network or a VPN down?</source>
        <translation>ここからの経路がありません。ネットワークまたは VPN が切れていませんか?</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>%1 は %n 秒以内に応答しませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody says what address %1 has.</source>
        <translation>%1 のアドレスを答えるものがありません。</translation>
    </message>
    <message>
        <source>The name servers do not answer: is the network or a VPN down?</source>
        <translation>ネームサーバーが応答しません。ネットワークまたは VPN が切れていませんか?</translation>
    </message>
    <message>
        <source>The name %1 is not known here.</source>
        <translation>名前 %1 はここでは解決できません。</translation>
    </message>
</context>
<context>
    <name>culvert::ConsentDialog</name>
    <message>
        <source>%1: commands of an imported file</source>
        <translation>%1: インポートしたファイルのコマンド</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was imported. Its configuration may run these commands on this computer, as you. Allow them only if you know what they do. You are asked again when the file changes.</source>
        <translation>「%1」はインポートされたものです。その設定により、次のコマンドがこのコンピューター上であなたの権限で実行されることがあります。内容を理解している場合にだけ許可してください。ファイルが変更されると、再び確認を求めます。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Allow and start</source>
        <translation>許可して開始</translation>
    </message>
    <message>
        <source>Do not start</source>
        <translation>開始しない</translation>
    </message>
</context>
<context>
    <name>culvert::Control</name>
    <message>
        <source>The running program (process %1) does not answer.</source>
        <translation>実行中のプログラム (プロセス %1) が応答しません。</translation>
    </message>
</context>
<context>
    <name>culvert::ControlServer</name>
    <message>
        <source>The local socket %1 cannot be opened: %2</source>
        <translation>ローカルソケット %1 を開けません: %2</translation>
    </message>
</context>
<context>
    <name>culvert::CredentialBroker</name>
    <message>
        <source>The secret for %1 is the one typed earlier.</source>
        <translation>%1 には、先に入力された認証情報を使います。</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask for its password in a window of its own.</source>
        <translation>キーチェーンを待っています。キーチェーンが別のウィンドウでパスワードを求めることがあります。</translation>
    </message>
    <message>
        <source>The secret for %1 comes from the keychain.</source>
        <translation>%1 の認証情報はキーチェーンから取得しました。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be asked: batch mode.</source>
        <translation>バッチモードのため、「%1」を尋ねることができませんでした。</translation>
    </message>
    <message>
        <source>What the keychain has for this was not accepted.</source>
        <translation>キーチェーンに保存されている認証情報は受け入れられませんでした。</translation>
    </message>
    <message>
        <source>The secret for %1 is saved in the keychain.</source>
        <translation>%1 の認証情報をキーチェーンに保存しました。</translation>
    </message>
    <message>
        <source>The secret for %1 could not be saved. %2</source>
        <translation>%1 の認証情報を保存できませんでした。%2</translation>
    </message>
</context>
<context>
    <name>culvert::CredentialDialog</name>
    <message>
        <source>Passphrase for %1</source>
        <translation>%1 のパスフレーズ</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>%1 のパスワード</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>%1 からの質問</translation>
    </message>
    <message>
        <source>Password for the proxy %1</source>
        <translation>プロキシ %1 のパスワード</translation>
    </message>
    <message>
        <source>That did not open the key. Try again.</source>
        <translation>その入力では鍵を開けませんでした。もう一度入力してください。</translation>
    </message>
    <message>
        <source>The proxy did not accept that. Try again.</source>
        <translation>プロキシに受け入れられませんでした。もう一度入力してください。</translation>
    </message>
    <message>
        <source>The server did not accept that. Try again.</source>
        <translation>サーバーに受け入れられませんでした。もう一度入力してください。</translation>
    </message>
    <message>
        <source>%1: login</source>
        <translation>%1: ログイン</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>For the tunnel &apos;%1&apos;, to %2.</source>
        <translation>トンネル「%1」で使用します。接続先: %2。</translation>
    </message>
    <message>
        <source>The server says:</source>
        <translation>サーバーからのメッセージ:</translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation>キーチェーンに保存する(&amp;R)</translation>
    </message>
    <message>
        <source>Saved once the login was accepted</source>
        <translation>ログインが受け入れられた時点で保存します</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>ロックを解除(&amp;U)…</translation>
    </message>
    <message>
        <source>PIN of the security token for %1</source>
        <translation>%1 のセキュリティトークンの PIN</translation>
    </message>
    <message>
        <source>The token did not accept that. Try again.</source>
        <translation>トークンが受け付けませんでした。もう一度試してください。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
</context>
<context>
    <name>culvert::CredentialStore</name>
    <message>
        <source>Windows keeps no credentials for this login, which may be a service&apos;s or one from another computer. Log in here yourself, or type the secret each time.</source>
        <translation>Windows はこのログオンでは資格情報を保存しません。サービスのログオンか、別のコンピューターからのログオンの可能性があります。このコンピューターに直接ログオンするか、毎回入力してください。</translation>
    </message>
    <message>
        <source>No keychain service runs here. Start one (such as GNOME Keyring or KWallet), or type the secret each time.</source>
        <translation>キーチェーンサービスが動作していません。GNOME Keyring や KWallet などを起動するか、毎回入力してください。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>キーチェーンがロックされています。ロックを解除してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it in the keychain&apos;s own settings.</source>
        <translation>キーチェーンがアクセスを拒否しました。キーチェーンの設定で許可してください。</translation>
    </message>
    <message>
        <source>The keychain does not answer. Check its service, or whether it waits for you in another window.</source>
        <translation>キーチェーンが応答しません。サービスの状態と、別のウィンドウで入力を待っていないかを確認してください。</translation>
    </message>
    <message>
        <source>The keychain failed. The log has its own words.</source>
        <translation>キーチェーンでエラーが発生しました。キーチェーン自身のメッセージはログにあります。</translation>
    </message>
    <message>
        <source>The list of what Culvert has saved cannot be read or written.</source>
        <translation>Culvert が保存したものの一覧を読み書きできません。</translation>
    </message>
</context>
<context>
    <name>culvert::DeepLink</name>
    <message>
        <source>The link names no tunnel.</source>
        <translation>リンクにトンネルの指定がありません。</translation>
    </message>
    <message>
        <source>The link names no host.</source>
        <translation>リンクにホストの指定がありません。</translation>
    </message>
    <message>
        <source>A password does not belong into a link.</source>
        <translation>リンクにパスワードを含めてはいけません。</translation>
    </message>
</context>
<context>
    <name>culvert::Demo</name>
    <message>
        <source>Demo: a page of yours, shown on host B</source>
        <translation>デモ: ホスト B で見る自分のページ</translation>
    </message>
    <message>
        <source>Demo: a notebook on host B</source>
        <translation>デモ: ホスト B のノートブック</translation>
    </message>
    <message>
        <source>Host B is a small SSH server inside Culvert. Look at %1 with a browser.</source>
        <translation>ホスト B は Culvert の中の小さな SSH サーバーです。ブラウザーで %1 を開いてください。</translation>
    </message>
</context>
<context>
    <name>culvert::DemoStory</name>
    <message>
        <source>The browser asked port %1 of this computer, and port 8888 of host B answered: a service over there looks as if it were here.</source>
        <translation>ブラウザーはこのコンピューターのポート %1 に要求を送り、ホスト B のポート 8888 が応答しました。向こうのサービスが、こちらにあるかのように見えています。</translation>
    </message>
    <message>
        <source>Question and answer went through one encrypted SSH connection. B opened no port to the network for it.</source>
        <translation>要求と応答は、暗号化された 1 本の SSH 接続を通りました。そのために B がネットワークに開いたポートはありません。</translation>
    </message>
    <message>
        <source>Culvert did not only connect: it looked whether the notebook really answers. That is what the full mark beside the tunnel says.</source>
        <translation>Culvert は接続しただけでなく、ノートブックが本当に応答するかどうかも確認しました。トンネルの横にある塗りつぶされた印がそれを示しています。</translation>
    </message>
    <message>
        <source>The browser asked port %1 of host B, and a page on this computer answered: something here looks as if it were over there.</source>
        <translation>ブラウザーはホスト B のポート %1 に要求を送り、このコンピューターのページが応答しました。こちらにあるものが、向こうにあるかのように見えています。</translation>
    </message>
    <message>
        <source>It was this computer that dialled B. Nobody has to get in here, so no router needs a rule.</source>
        <translation>B に接続したのは、このコンピューターの側です。外からここに入る必要はないので、ルーターの規則も要りません。</translation>
    </message>
    <message>
        <source>A notebook on host B</source>
        <translation>ホスト B のノートブック</translation>
    </message>
    <message>
        <source>A page of this computer, seen from host B</source>
        <translation>ホスト B から見た、このコンピューターのページ</translation>
    </message>
    <message>
        <source>B listens for its own programs only, not for its network. Stop the tunnel, and the port is gone.</source>
        <translation>B が待ち受けるのは B 自身のプログラムからの接続だけで、ネットワークからの接続は受け付けません。トンネルを停止すると、ポートもなくなります。</translation>
    </message>
</context>
<context>
    <name>culvert::DestinationPage</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ホスト(&amp;H)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>for example Notebook on lab-7</source>
        <translation>例: lab-7 の Notebook</translation>
    </message>
    <message>
        <source>a name, an address, or a Host of ~/.ssh/config</source>
        <translation>名前、アドレス、または ~/.ssh/config の Host</translation>
    </message>
    <message>
        <source>22, or what ~/.ssh/config says</source>
        <translation>22、または ~/.ssh/config の値</translation>
    </message>
    <message>
        <source>your login name, or what ~/.ssh/config says</source>
        <translation>ログイン名、または ~/.ssh/config の値</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>グループ(&amp;G)</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>ポートは 1 ～ 65535 の数値です。</translation>
    </message>
</context>
<context>
    <name>culvert::DetailPanel</name>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What this tunnel is for, whom to ask about it</source>
        <translation>このトンネルの用途、問い合わせ先など</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, for how long</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>less than 1 min</source>
        <translation>1 分未満</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>What was changed counts from the next start. Until then the tunnel runs as it is shown here.</source>
        <translation>変更は次回の開始時から有効です。それまでは、ここに表示されているとおりに動作します。</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>%1 での設定</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
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
        <translation>入力した内容を破棄しますか?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>編集を続ける(&amp;K)</translation>
    </message>
</context>
<context>
    <name>culvert::Doctor</name>
    <message>
        <source>The settings are valid: %1.</source>
        <comment>way to the server</comment>
        <translation>設定は有効です: %1。</translation>
    </message>
    <message>
        <source>Whether %1 can be reached from %2 shows after the login there.</source>
        <translation>%2 から %1 に到達できるかどうかは、そこへログインした後にわかります。</translation>
    </message>
    <message>
        <source>Whether %1 opens %2 shows after the login there.</source>
        <translation>%1 が %2 を開くかどうかは、そこへログインした後にわかります。</translation>
    </message>
    <message>
        <source>Whether %1 reaches %2 shows after the login there.</source>
        <translation>%1 が %2 に到達するかどうかは、そこへログインした後にわかります。</translation>
    </message>
</context>
<context>
    <name>culvert::EmptyPage</name>
    <message>
        <source>A tunnel brings a port of another machine here, or one of yours there, through SSH.</source>
        <translation>トンネルは SSH を通じて、別のマシンのポートを手元に、または手元のポートを別のマシンに届けます。</translation>
    </message>
    <message>
        <source>New tunnel</source>
        <translation>新しいトンネル</translation>
    </message>
    <message>
        <source>Say which machine, which port, and from where</source>
        <translation>マシンとポート、そしてアクセス元を指定します</translation>
    </message>
    <message>
        <source>Import from ~/.ssh/config</source>
        <translation>~/.ssh/config からインポート</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>Or from PuTTY, a file, a command line</source>
        <translation>または PuTTY、ファイル、コマンドラインから</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) found</source>
        <translation>
            <numerusform>%n 個のホストが見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>No tunnels yet</source>
        <translation>トンネルはまだありません</translation>
    </message>
    <message>
        <source>No tunnels to show</source>
        <translation>表示するトンネルがありません</translation>
    </message>
    <message>
        <source>A notebook on a made-up host, reached through a tunnel</source>
        <translation>架空のホスト上のノートブックに、トンネルを通じて到達します</translation>
    </message>
</context>
<context>
    <name>culvert::EndEditor</name>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Unix socket</source>
        <translation>Unix ソケット</translation>
    </message>
    <message>
        <source>Kind of end</source>
        <translation>端点の種類</translation>
    </message>
    <message>
        <source>Listening address</source>
        <translation>待ち受けアドレス</translation>
    </message>
    <message>
        <source>Target host</source>
        <translation>転送先ホスト</translation>
    </message>
    <message>
        <source>Empty: only programs on that host. *: everyone who reaches it.</source>
        <translation>空欄: そのホスト上のプログラムのみ。*: そのホストに到達できる全員。</translation>
    </message>
    <message>
        <source>Listening port</source>
        <translation>待ち受けポート</translation>
    </message>
    <message>
        <source>Target port</source>
        <translation>転送先ポート</translation>
    </message>
    <message>
        <source>port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Socket path</source>
        <translation>ソケットのパス</translation>
    </message>
    <message>
        <source>A socket&apos;s path has a &apos;/&apos; in it.</source>
        <translation>ソケットのパスには「/」が含まれます。</translation>
    </message>
    <message>
        <source>The target&apos;s host is missing.</source>
        <translation>転送先のホストがありません。</translation>
    </message>
    <message>
        <source>The port is missing.</source>
        <translation>ポートがありません。</translation>
    </message>
    <message>
        <source>The target&apos;s port is missing.</source>
        <translation>転送先のポートがありません。</translation>
    </message>
</context>
<context>
    <name>culvert::Endpoint</name>
    <message>
        <source>port %1 is not between 0 and 65535</source>
        <translation>ポート %1 は 0 ～ 65535 の範囲にありません</translation>
    </message>
    <message>
        <source>the port is missing</source>
        <translation>ポートがありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a port</source>
        <translation>「%1」はポートではありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the bracket is not closed</source>
        <translation>「%1」: 角かっこが閉じていません</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: nothing may follow a socket&apos;s path</source>
        <translation>「%1」: ソケットのパスの後には何も続けられません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no port</source>
        <translation>「%1」にポートがありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: write an IPv6 address in square brackets</source>
        <translation>「%1」: IPv6 アドレスは角かっこで囲んでください</translation>
    </message>
</context>
<context>
    <name>culvert::Engine</name>
    <message>
        <source>The agent waits: touch your key, or confirm its use.</source>
        <translation>エージェントが待っています。キーに触れるか、使用を確認してください。</translation>
    </message>
    <message>
        <source>The security token waits: touch it to confirm this login.</source>
        <translation>セキュリティトークンが待っています。触れてこのログインを確認してください。</translation>
    </message>
</context>
<context>
    <name>culvert::Error</name>
    <message>
        <source>Check that the file exists, is a private key and is readable by you alone (its properties, Security).</source>
        <translation>ファイルが存在し、秘密鍵であり、あなただけが読み取れる (プロパティの [セキュリティ]) ことを確認してください。</translation>
    </message>
    <message>
        <source>End programs that are not needed, then start it again.</source>
        <translation>不要なプログラムを終了してから、もう一度開始してください。</translation>
    </message>
    <message>
        <source>Check that the file exists, is a private key and is readable by you alone (chmod 600).</source>
        <translation>ファイルが存在し、秘密鍵であり、あなただけが読み取れる (chmod 600) ことを確認してください。</translation>
    </message>
    <message>
        <source>Raise the limits it is started with (ulimit -n, ulimit -u), or end what is not needed.</source>
        <translation>起動時の制限を引き上げるか (ulimit -n、ulimit -u)、不要なものを終了してください。</translation>
    </message>
    <message>
        <source>The tunnel&apos;s settings are not valid.</source>
        <translation>トンネルの設定が有効ではありません。</translation>
    </message>
    <message>
        <source>Correct the named field, then start again.</source>
        <translation>示された項目を修正して、もう一度開始してください。</translation>
    </message>
    <message>
        <source>An imported configuration wants to run commands on this computer, and nobody allowed it.</source>
        <translation>インポートした設定がこのコンピューターでコマンドを実行しようとしていますが、許可されていません。</translation>
    </message>
    <message>
        <source>Read the commands; if you trust them, start it in the window or with &apos;culvert-cli run --allow-commands&apos;.</source>
        <translation>コマンドの内容を読み、信頼できる場合は、ウィンドウから、または「culvert-cli run --allow-commands」で開始してください。</translation>
    </message>
    <message>
        <source>A key file could not be read.</source>
        <translation>鍵ファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The login needs a password or passphrase and nobody gave one.</source>
        <translation>ログインにはパスワードまたはパスフレーズが必要ですが、入力されませんでした。</translation>
    </message>
    <message>
        <source>Start it again and answer the question, or use a key without a passphrase or an agent.</source>
        <translation>もう一度開始して質問に答えるか、パスフレーズのない鍵またはエージェントを使ってください。</translation>
    </message>
    <message>
        <source>The host&apos;s name is not known here.</source>
        <translation>ホストの名前をここでは解決できません。</translation>
    </message>
    <message>
        <source>Check the spelling; are you offline, or is a VPN down?</source>
        <translation>綴りを確認してください。オフラインか、VPN が切れていませんか?</translation>
    </message>
    <message>
        <source>The host could not be connected to.</source>
        <translation>ホストに接続できませんでした。</translation>
    </message>
    <message>
        <source>Check the port, that the SSH server runs, and that no firewall rejects the connection.</source>
        <translation>ポート、SSH サーバーの稼働、ファイアウォールによる拒否の有無を確認してください。</translation>
    </message>
    <message>
        <source>The host did not answer in time.</source>
        <translation>ホストが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The host is off, filtered by a firewall, or behind a router without a port forward. If it is behind NAT, turn the tunnel round: let it dial out.</source>
        <translation>ホストの電源が切れているか、ファイアウォールで遮断されているか、ポート転送のないルーターの背後にあります。NAT の背後にある場合は、トンネルの向きを逆にして、ホスト側から接続させてください。</translation>
    </message>
    <message>
        <source>The proxy could not be used.</source>
        <translation>プロキシを使用できませんでした。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and kind, and that it runs.</source>
        <translation>プロキシのアドレスと種類、および稼働していることを確認してください。</translation>
    </message>
    <message>
        <source>The proxy does not let this connection through.</source>
        <translation>プロキシがこの接続を通しません。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s user and password, and ask its owner which hosts and ports it allows.</source>
        <translation>プロキシのユーザーとパスワードを確認し、許可されているホストとポートを管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The host answered, but no SSH connection came about.</source>
        <translation>ホストは応答しましたが、SSH 接続が成立しませんでした。</translation>
    </message>
    <message>
        <source>Is it an SSH port? The server may be overloaded (MaxStartups) or refuse this address.</source>
        <translation>SSH ポートで間違いありませんか? サーバーが過負荷 (MaxStartups) か、このアドレスを拒否している可能性もあります。</translation>
    </message>
    <message>
        <source>The host&apos;s key is not known and was not accepted.</source>
        <translation>ホスト鍵が未知であり、受け入れられませんでした。</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s owner (ssh-keygen -lf on the server), then accept it.</source>
        <translation>フィンガープリントをサーバーの管理者に照合し (サーバー上で ssh-keygen -lf)、一致したら受け入れてください。</translation>
    </message>
    <message>
        <source>The host&apos;s key has changed.</source>
        <translation>ホスト鍵が変わりました。</translation>
    </message>
    <message>
        <source>Somebody may be in between. Ask the server&apos;s owner whether it was reinstalled before you replace the old key.</source>
        <translation>何者かが間に入り込んでいる可能性があります。古い鍵を置き換える前に、再インストールの有無をサーバーの管理者に確認してください。</translation>
    </message>
    <message>
        <source>The host&apos;s key is marked as revoked.</source>
        <translation>ホスト鍵が失効済みとしてマークされています。</translation>
    </message>
    <message>
        <source>Do not connect. Ask the server&apos;s owner for its new key.</source>
        <translation>接続しないでください。新しい鍵をサーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The host is vouched for only by a certificate authority, which this program cannot check.</source>
        <translation>ホストを保証しているのは認証局だけで、このプログラムでは検証できません。</translation>
    </message>
    <message>
        <source>Compare the plain host key&apos;s fingerprint with the server&apos;s owner, then accept it once.</source>
        <translation>通常のホスト鍵のフィンガープリントをサーバーの管理者に照合し、一度だけ受け入れてください。</translation>
    </message>
    <message>
        <source>The server did not accept the login.</source>
        <translation>サーバーがログインを受け入れませんでした。</translation>
    </message>
    <message>
        <source>Check the user name and that your public key is in the server&apos;s authorized_keys.</source>
        <translation>ユーザー名と、公開鍵がサーバーの authorized_keys にあることを確認してください。</translation>
    </message>
    <message>
        <source>The passphrase does not open the key.</source>
        <translation>パスフレーズで鍵を開けません。</translation>
    </message>
    <message>
        <source>Start again with the right passphrase.</source>
        <translation>正しいパスフレーズでもう一度開始してください。</translation>
    </message>
    <message>
        <source>The login did not come to an end in time.</source>
        <translation>ログインが時間内に完了しませんでした。</translation>
    </message>
    <message>
        <source>The server fell silent while it let you in: look at its load and its log (PAM, a directory or a second factor that does not answer).</source>
        <translation>ログインの途中でサーバーの応答が途絶えました。サーバーの負荷とログを確認してください (応答しない PAM、ディレクトリサービス、二要素認証など)。</translation>
    </message>
    <message>
        <source>The port on this computer could not be opened.</source>
        <translation>このコンピューターのポートを開けませんでした。</translation>
    </message>
    <message>
        <source>Use another port, or stop the program that holds it.</source>
        <translation>別のポートを使うか、そのポートを使用しているプログラムを停止してください。</translation>
    </message>
    <message>
        <source>The server did not open the port.</source>
        <translation>サーバーがポートを開きませんでした。</translation>
    </message>
    <message>
        <source>Check that the bind address exists on the server and that the port is allowed and free there.</source>
        <translation>バインドアドレスがサーバーに存在し、ポートがそこで許可され空いていることを確認してください。</translation>
    </message>
    <message>
        <source>The port is taken on the server, most often by your own earlier connection.</source>
        <translation>サーバーのポートは使用中です。多くの場合、自分自身の以前の接続が残っています。</translation>
    </message>
    <message>
        <source>Where retrying is on it is tried again by itself. On the server set ClientAliveInterval 15 and ClientAliveCountMax 3, so dead connections are dropped in 45 s.</source>
        <translation>再試行が有効なら自動的に再試行されます。サーバーで ClientAliveInterval 15 と ClientAliveCountMax 3 を設定すると、切れた接続は 45 秒で破棄されます。</translation>
    </message>
    <message>
        <source>The server does not allow this account to open the port.</source>
        <translation>サーバーは、このアカウントがポートを開くことを許可していません。</translation>
    </message>
    <message>
        <source>On the server check AllowTcpForwarding, PermitListen and the key&apos;s options in authorized_keys (restrict, permitlisten; localhost and 127.0.0.1 are different spellings).</source>
        <translation>サーバーで AllowTcpForwarding、PermitListen、および authorized_keys にある鍵のオプション (restrict、permitlisten) を確認してください。localhost と 127.0.0.1 は別の表記として扱われます。</translation>
    </message>
    <message>
        <source>The server never answered the request to open a port.</source>
        <translation>ポートを開く要求に対して、サーバーから応答がありませんでした。</translation>
    </message>
    <message>
        <source>This server does not seem to know remote forwarding; use another server program, such as OpenSSH.</source>
        <translation>このサーバーはリモート転送に対応していないようです。OpenSSH など、別のサーバープログラムを使ってください。</translation>
    </message>
    <message>
        <source>Nothing listens at the target.</source>
        <translation>転送先で待ち受けているものがありません。</translation>
    </message>
    <message>
        <source>Start the service at the target; &apos;localhost&apos; there means the machine that makes the connection.</source>
        <translation>転送先のサービスを起動してください。そこでの「localhost」は、接続を行うマシンを指します。</translation>
    </message>
    <message>
        <source>The server forbids this target.</source>
        <translation>サーバーはこの転送先を禁止しています。</translation>
    </message>
    <message>
        <source>On the server check AllowTcpForwarding, PermitOpen and the key&apos;s permitopen.</source>
        <translation>サーバーで AllowTcpForwarding、PermitOpen、および鍵の permitopen を確認してください。</translation>
    </message>
    <message>
        <source>The target&apos;s name is not known at the far side.</source>
        <translation>転送先の名前を向こう側で解決できません。</translation>
    </message>
    <message>
        <source>The name is looked up there, not here: use an address or a name that side knows.</source>
        <translation>名前はこちらではなく向こう側で解決されます。アドレスか、向こう側で通じる名前を使ってください。</translation>
    </message>
    <message>
        <source>The target could not be reached from the far side.</source>
        <translation>向こう側から転送先に到達できませんでした。</translation>
    </message>
    <message>
        <source>Check the route and the firewall between the far side and the target.</source>
        <translation>向こう側と転送先の間の経路とファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>This build cannot do that.</source>
        <translation>このビルドでは対応していません。</translation>
    </message>
    <message>
        <source>See &apos;culvert-cli --version&apos; for what this build can do.</source>
        <translation>このビルドで何ができるかは「culvert-cli --version」で確認できます。</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>接続が失われました。</translation>
    </message>
    <message>
        <source>Dropped by the network or the server. It is dialled again by itself where retrying is on.</source>
        <translation>ネットワークまたはサーバーによって切断されました。再試行が有効なら自動的に再接続します。</translation>
    </message>
    <message>
        <source>The line went silent.</source>
        <translation>回線の応答が途絶えました。</translation>
    </message>
    <message>
        <source>Sleep, Wi-Fi or a NAT time-out. It is dialled again by itself where retrying is on.</source>
        <translation>スリープ、Wi-Fi、または NAT のタイムアウトです。再試行が有効なら自動的に再接続します。</translation>
    </message>
    <message>
        <source>The system gives the program too few files or threads.</source>
        <translation>システムがプログラムに割り当てるファイル数またはスレッド数が足りません。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>Start it again when you want it.</source>
        <translation>必要なときにもう一度開始してください。</translation>
    </message>
    <message>
        <source>Something went wrong inside Culvert.</source>
        <translation>Culvert の内部で問題が発生しました。</translation>
    </message>
    <message>
        <source>Please report it with the log.</source>
        <translation>ログを添えて報告してください。</translation>
    </message>
</context>
<context>
    <name>culvert::ErrorBlock</name>
    <message>
        <source>Stop the tunnel</source>
        <translation>トンネルを停止</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>It broke at %1.</source>
        <translation>%1 で失敗しました。</translation>
    </message>
</context>
<context>
    <name>culvert::EventLogModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>トンネル</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>culvert::Export</name>
    <message>
        <source>ssh cannot listen on any free port here: give the forward %1 a port of its own.</source>
        <translation>ssh はここで任意の空きポートで待ち受けることができません。転送 %1 に固有のポートを指定してください。</translation>
    </message>
    <message>
        <source>sshd has no way to write the path of the forward %1.</source>
        <translation>sshd には、転送 %1 のパスを記述する方法がありません。</translation>
    </message>
    <message>
        <source>A host is needed.</source>
        <translation>ホストが必要です。</translation>
    </message>
    <message>
        <source>ssh command</source>
        <translation>ssh コマンド</translation>
    </message>
    <message>
        <source>ssh command for PowerShell</source>
        <translation>PowerShell 用の ssh コマンド</translation>
    </message>
    <message>
        <source>autossh command</source>
        <translation>autossh コマンド</translation>
    </message>
    <message>
        <source>ssh_config block</source>
        <translation>ssh_config ブロック</translation>
    </message>
    <message>
        <source>systemd service of a user</source>
        <translation>ユーザーの systemd サービス</translation>
    </message>
    <message>
        <source>systemd service of the system</source>
        <translation>システムの systemd サービス</translation>
    </message>
    <message>
        <source>launchd agent (macOS)</source>
        <translation>launchd エージェント (macOS)</translation>
    </message>
    <message>
        <source>Windows Task Scheduler</source>
        <translation>Windows タスクスケジューラ</translation>
    </message>
    <message>
        <source>authorized_keys line for the server</source>
        <translation>サーバー用の authorized_keys 行</translation>
    </message>
    <message>
        <source>sshd_config block for the server</source>
        <translation>サーバー用の sshd_config ブロック</translation>
    </message>
    <message>
        <source>Culvert file</source>
        <translation>Culvert ファイル</translation>
    </message>
</context>
<context>
    <name>culvert::ExportDialog</name>
    <message>
        <source>&amp;Run culvert-cli there instead of ssh</source>
        <translation>実行先で ssh の代わりに culvert-cli を実行する(&amp;R)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 のエクスポート</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>The other machine</source>
        <translation>相手側のマシン</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>The export</source>
        <translation>エクスポート結果</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>対象(&amp;F)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>エクスポートを保存</translation>
    </message>
</context>
<context>
    <name>culvert::ExportNotes</name>
    <message>
        <source>The proxy %1 is left out: ssh knows none in front of a jump host.</source>
        <translation>プロキシ %1 は省かれています。ssh では踏み台ホストの手前にプロキシを置けません。</translation>
    </message>
    <message>
        <source>The login %1 of the proxy is left out: nc knows none for SOCKS.</source>
        <translation>プロキシのログイン %1 は省かれています。nc は SOCKS での認証に対応していません。</translation>
    </message>
    <message>
        <source>nc asks for the password of the proxy, and nobody answers a service.</source>
        <translation>nc はプロキシのパスワードを尋ねますが、サービスではそれに答える人がいません。</translation>
    </message>
    <message>
        <source>The forward -%1 %2 is left out: it is switched off.</source>
        <translation>転送 -%1 %2 は、オフになっているため省かれています。</translation>
    </message>
    <message>
        <source>ssh connects at once, not at the first client.</source>
        <translation>ssh は最初のクライアントを待たず、すぐに接続します。</translation>
    </message>
    <message>
        <source>What %1 says about the host is left out.</source>
        <translation>%1 にあるこのホストの設定は省かれています。</translation>
    </message>
    <message>
        <source>A SOCKS proxy reaches whatever the server reaches, Unix sockets included.</source>
        <translation>SOCKS プロキシは、Unix ソケットを含め、サーバーから到達できるものすべてに到達します。</translation>
    </message>
    <message>
        <source>The server picks the port: every port of that address is allowed.</source>
        <translation>ポートはサーバーが選びます。そのアドレスのすべてのポートが許可されます。</translation>
    </message>
    <message>
        <source>sshd keeps no list of Unix sockets to listen on: any path is allowed that the account can write.</source>
        <translation>sshd には待ち受けを許可する Unix ソケットの一覧がありません。アカウントが書き込めるパスはすべて許可されます。</translation>
    </message>
    <message>
        <source>The key can still listen on Unix sockets, wherever the account can write; the sshd_config block forbids that.</source>
        <translation>この鍵では、アカウントが書き込める場所ならどこでも Unix ソケットで待ち受けることができます。これを禁止するのが sshd_config ブロックです。</translation>
    </message>
    <message>
        <source>The line has no key yet: put the public key at its end.</source>
        <translation>この行にはまだ鍵がありません。末尾に公開鍵を追加してください。</translation>
    </message>
    <message>
        <source>ssh has one connection for all clients.</source>
        <translation>ssh では、すべてのクライアントが 1 本の接続を共有します。</translation>
    </message>
</context>
<context>
    <name>culvert::Fault</name>
    <message>
        <source>Only %1 itself can use this port, although more was asked for.</source>
        <translation>より広い公開が指定されましたが、このポートを使えるのは %1 自身だけです。</translation>
    </message>
    <message>
        <source>Everyone who reaches %1 can use this port, although only its network was asked for.</source>
        <translation>%1 に到達できる全員がこのポートを使えます (指定されたのはそのネットワークだけです)。</translation>
    </message>
    <message>
        <source>Everyone who reaches %1 can use this port, although only %1 itself was asked for.</source>
        <translation>%1 に到達できる全員がこのポートを使えます (指定されたのは %1 自身だけです)。</translation>
    </message>
    <message>
        <source>The network of %1 can use this port, although only %1 itself was asked for.</source>
        <translation>%1 自身だけが指定されましたが、%1 のネットワークからこのポートを使えます。</translation>
    </message>
    <message>
        <source>Only the network of %1 can use this port, although everyone was asked for.</source>
        <translation>全員が指定されましたが、このポートを使えるのは %1 のネットワークだけです。</translation>
    </message>
    <message>
        <source>On %1 set GatewayPorts to clientspecified.</source>
        <translation>%1 で GatewayPorts を clientspecified に設定してください。</translation>
    </message>
    <message>
        <source>Stop the tunnel if that is not wanted.</source>
        <translation>それが望ましくない場合は、トンネルを停止してください。</translation>
    </message>
    <message>
        <source>Stop the tunnel if that is not wanted; on %1 set GatewayPorts to no or clientspecified.</source>
        <translation>それが望ましくない場合は、トンネルを停止してください。%1 で GatewayPorts を no または clientspecified に設定してください。</translation>
    </message>
</context>
<context>
    <name>culvert::FileContent</name>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>it did not come to its end in time</source>
        <translation>時間内に終わりに達しませんでした</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>通常のファイルではありません</translation>
    </message>
</context>
<context>
    <name>culvert::FileLock</name>
    <message>
        <source>unknown reason</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>%1 is held by another program.</source>
        <translation>%1 は別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to: %2.</source>
        <translation>フォルダー %1 に書き込めません: %2。</translation>
    </message>
</context>
<context>
    <name>culvert::FirstHop</name>
    <message>
        <source>%1 is known as %2.</source>
        <comment>name, addresses</comment>
        <translation>%1 のアドレスは %2 です。</translation>
    </message>
    <message>
        <source>The name %1 is not known here.</source>
        <translation>名前 %1 はここでは解決できません。</translation>
    </message>
    <message>
        <source>The proxy %1 connects to %2.</source>
        <translation>プロキシ %1 は %2 に接続します。</translation>
    </message>
    <message>
        <source>The proxy %1 could not be reached. %2</source>
        <translation>プロキシ %1 に到達できませんでした。%2</translation>
    </message>
    <message>
        <source>The proxy %1 takes connections.</source>
        <translation>プロキシ %1 は接続を受け付けています。</translation>
    </message>
    <message>
        <source>Only a login at the proxy can tell whether %1 answers.</source>
        <translation>%1 が応答するかどうかは、プロキシにログインするまでわかりません。</translation>
    </message>
    <message>
        <source>The proxy command for %1 could not be run.</source>
        <translation>%1 へのプロキシコマンドを実行できませんでした。</translation>
    </message>
    <message>
        <source>The proxy command for %1 runs.</source>
        <translation>%1 へのプロキシコマンドは実行できています。</translation>
    </message>
    <message>
        <source>%1 takes connections; it answered within %2 ms.</source>
        <translation>%1 は接続を受け付けています。応答時間は %2 ミリ秒以内でした。</translation>
    </message>
    <message>
        <source>%1 greets as %2 and exchanges keys.</source>
        <translation>%1 は %2 と名乗り、鍵交換を行います。</translation>
    </message>
    <message>
        <source>The key %1 %2 of %3 is the known one.</source>
        <translation>%3 の鍵 %1 %2 は既知の鍵です。</translation>
    </message>
    <message>
        <source>%1 You will be asked whether it is the right one.</source>
        <translation>%1正しい鍵かどうかを確認する画面が表示されます。</translation>
    </message>
    <message>
        <source>%1 It will be accepted without a question.</source>
        <translation>%1確認なしで受け入れられます。</translation>
    </message>
</context>
<context>
    <name>culvert::ForeignCommands</name>
    <message>
        <source>%1 (%2 line %3)</source>
        <translation>%1 (%2 の %3 行目)</translation>
    </message>
</context>
<context>
    <name>culvert::FormCheck</name>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>チェックしています…</translation>
    </message>
</context>
<context>
    <name>culvert::FormRow</name>
    <message>
        <source>Use the file&apos;s</source>
        <translation>ファイルの値</translation>
    </message>
    <message>
        <source>Use the file&apos;s value</source>
        <translation>ファイルの値を使用</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1 (%2 より)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 より</translation>
    </message>
    <message>
        <source>instead of %1, from %2</source>
        <translation>%1 の代わり (%2 より)</translation>
    </message>
</context>
<context>
    <name>culvert::Forward</name>
    <message>
        <source>Bad forwarding specification &apos;%1&apos;: %2.</source>
        <translation>転送の指定「%1」が正しくありません: %2。</translation>
    </message>
    <message>
        <source>&apos;${&apos; is not closed</source>
        <translation>「${」が閉じていません</translation>
    </message>
    <message>
        <source>the variable %1 is not set</source>
        <translation>変数 %1 が設定されていません</translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation>角かっこが閉じていません</translation>
    </message>
    <message>
        <source>only &apos;:&apos; may follow &apos;]&apos;</source>
        <translation>「]」の後に続けられるのは「:」だけです</translation>
    </message>
    <message>
        <source>it ends in a backslash</source>
        <translation>バックスラッシュで終わっています</translation>
    </message>
    <message>
        <source>it has more than four fields; write IPv6 addresses in brackets</source>
        <translation>項目が 4 つを超えています。IPv6 アドレスは角かっこで囲んでください</translation>
    </message>
    <message>
        <source>the socket&apos;s path is longer than %1 bytes</source>
        <translation>ソケットのパスが %1 バイトを超えています</translation>
    </message>
    <message>
        <source>the host name is too long</source>
        <translation>ホスト名が長すぎます</translation>
    </message>
    <message>
        <source>it contains a NUL character</source>
        <translation>NUL 文字が含まれています</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it names no target</source>
        <translation>転送先の指定がありません</translation>
    </message>
    <message>
        <source>-D takes no target</source>
        <translation>-D に転送先は指定できません</translation>
    </message>
    <message>
        <source>the target&apos;s port is 0</source>
        <translation>転送先のポートが 0 です</translation>
    </message>
    <message>
        <source>port 0 is for the server&apos;s side only</source>
        <translation>ポート 0 はサーバー側でのみ使えます</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardEditor</name>
    <message>
        <source>The option begins with -L, -R or -D.</source>
        <translation>オプションは -L、-R、-D のいずれかで始まります。</translation>
    </message>
    <message>
        <source>Kind of forward</source>
        <translation>転送の種類</translation>
    </message>
    <message>
        <source>As an ssh &amp;option</source>
        <translation>ssh のオプションで指定(&amp;O)</translation>
    </message>
    <message>
        <source>A port on %1 that leads to what %2 reaches</source>
        <translation>%2 から到達できるものにつながる、%1 上のポート</translation>
    </message>
    <message>
        <source>A SOCKS proxy on %1 that connects from %2</source>
        <translation>%2 から接続する、%1 上の SOCKS プロキシ</translation>
    </message>
    <message>
        <source>Programs on %1 open</source>
        <translation>%1 上のプログラムが開く先</translation>
    </message>
    <message>
        <source>and %1 connects them to</source>
        <translation>それを %1 が接続する先</translation>
    </message>
    <message>
        <source>whatever address they ask for</source>
        <translation>プログラムが要求した任意のアドレス</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardListEditor</name>
    <message>
        <source>Forwards</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>A forward brings a port of one machine to the other. Without one the tunnel only keeps the connection.</source>
        <translation>転送は、一方のマシンのポートをもう一方に届けます。転送がない場合、トンネルは接続を維持するだけです。</translation>
    </message>
    <message>
        <source>&amp;Add forward</source>
        <translation>転送を追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>ssh_config names this forward, too. It stays here, switched off, so that it is not opened from there.</source>
        <translation>この転送は ssh_config にも書かれています。そちらから開かれないように、無効のままここに残ります。</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardModel</name>
    <message>
        <source>%1 (from ssh_config: it can be switched off while the tunnel runs)</source>
        <translation>%1 (ssh_config より。トンネルの稼働中はオフにできます)</translation>
    </message>
    <message>
        <source>any free port on %1</source>
        <translation>%1 の任意の空きポート</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>address on host</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>anywhere, from %1 (SOCKS)</source>
        <translation>%1 から任意の宛先へ (SOCKS)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, for whom</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Open this</source>
        <translation>ここを開くと</translation>
    </message>
    <message>
        <source>to reach this</source>
        <translation>ここに到達</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardSet</name>
    <message>
        <source>The server offers a connection that came to %1, which no forward of this tunnel asked for; it was refused.</source>
        <translation>サーバーが %1 への接続を渡してきましたが、このトンネルのどの転送も要求していないため、拒否しました。</translation>
    </message>
    <message>
        <source>A connection has reached %1.</source>
        <translation>接続が %1 に到達しました。</translation>
    </message>
    <message>
        <source>%1 listens on %2.</source>
        <translation>%1 は %2 で待ち受けています。</translation>
    </message>
    <message>
        <source>%1 is no longer part of the tunnel.</source>
        <translation>%1 はこのトンネルから外されました。</translation>
    </message>
</context>
<context>
    <name>culvert::Forwarder</name>
    <message>
        <source>A client of the SOCKS proxy was turned away: %1.</source>
        <translation>SOCKS プロキシのクライアントを拒否しました: %1。</translation>
    </message>
    <message>
        <source>This is a SOCKS port, not a web server: use socks5h:// with it.</source>
        <translation>これは SOCKS ポートで、Web サーバーではありません。socks5h:// を付けて使ってください。</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardsPane</name>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>No browser could be opened. The address was copied: %1</source>
        <translation>ブラウザーを開けませんでした。アドレスをコピーしました: %1</translation>
    </message>
    <message>
        <source>This tunnel is a login and no more: nothing is forwarded through it yet.</source>
        <translation>このトンネルはログインだけです。まだ何も転送していません。</translation>
    </message>
    <message>
        <source>Add a forward…</source>
        <translation>転送を追加…</translation>
    </message>
</context>
<context>
    <name>culvert::GeneralPage</name>
    <message>
        <source>Start Culvert when I log in</source>
        <translation>ログイン時に Culvert を起動する</translation>
    </message>
    <message>
        <source>Show no window then</source>
        <translation>その際はウィンドウを表示しない</translation>
    </message>
    <message>
        <source>Start again the tunnels that ran when Culvert quit</source>
        <translation>Culvert の終了時に動作していたトンネルを再び開始する</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>ウィンドウを閉じたとき</translation>
    </message>
    <message>
        <source>hides it in the tray</source>
        <translation>トレイに隠す</translation>
    </message>
    <message>
        <source>minimises it</source>
        <translation>最小化する</translation>
    </message>
    <message>
        <source>quits Culvert</source>
        <translation>Culvert を終了する</translation>
    </message>
    <message>
        <source>Ask before quitting while tunnels run</source>
        <translation>トンネルの動作中は終了前に確認する</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>単位</translation>
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
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>culvert::GroupMenu</name>
    <message>
        <source>No group</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>新しいグループ…</translation>
    </message>
</context>
<context>
    <name>culvert::Happenings</name>
    <message numerus="yes">
        <source>%n message(s) came faster than they could be shown, and were left out.</source>
        <translation>
            <numerusform>メッセージの量が表示の速度を上回ったため、%n 件を省略しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::History</name>
    <message>
        <source>The reason is not known.</source>
        <translation>理由は不明です。</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Waits for its first client</source>
        <translation>最初のクライアントを待っています</translation>
    </message>
    <message>
        <source>Back after %1</source>
        <translation>%1 後に復旧</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Proved: it leads where it should</source>
        <translation>確認済み: 目的の場所に通じています</translation>
    </message>
    <message>
        <source>Impaired, %1: %2</source>
        <translation>一部不調、%1: %2</translation>
    </message>
    <message>
        <source>All of it works again</source>
        <translation>すべて復旧しました</translation>
    </message>
    <message>
        <source>The port has become free on the server: %1</source>
        <translation>サーバーのポートが空きました: %1</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>切断: %1</translation>
    </message>
    <message>
        <source>Not reached: %1</source>
        <translation>接続できません: %1</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>回答を待っています</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped with the program</source>
        <translation>プログラムとともに停止</translation>
    </message>
    <message>
        <source>The program ended without a word</source>
        <translation>プログラムが予告なく終了しました</translation>
    </message>
    <message>
        <source>This computer falls asleep</source>
        <translation>このコンピューターがスリープします</translation>
    </message>
    <message>
        <source>This computer is awake</source>
        <translation>このコンピューターが復帰しました</translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation>このコンピューターにネットワークがありません</translation>
    </message>
    <message>
        <source>The network has changed</source>
        <translation>ネットワークが変わりました</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>uptime</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, longest gap %2</source>
        <translation>%1、最長の中断 %2</translation>
    </message>
    <message>
        <source>%1, impaired for %2</source>
        <translation>%1、不調 %2</translation>
    </message>
    <message>
        <source>Last 24 h: %1</source>
        <translation>過去 24 時間: %1</translation>
    </message>
</context>
<context>
    <name>culvert::HistoryController</name>
    <message>
        <source>The report is on the clipboard. Names and addresses are replaced; look through it before you send it.</source>
        <translation>レポートをクリップボードにコピーしました。名前とアドレスは置き換えてあります。送る前に目を通してください。</translation>
    </message>
</context>
<context>
    <name>culvert::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出来事</translation>
    </message>
</context>
<context>
    <name>culvert::HistoryPane</name>
    <message>
        <source>The last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Tunnels that are not saved never are.</source>
        <translation>まだ記録がありません。保存していないトンネルは記録されません。</translation>
    </message>
    <message>
        <source>It was not wanted in the last 24 h.</source>
        <translation>過去 24 時間は使われていません。</translation>
    </message>
</context>
<context>
    <name>culvert::HopChain</name>
    <message>
        <source>By the proxy %1.</source>
        <translation>プロキシ %1 経由。</translation>
    </message>
    <message>
        <source>The proxy command for %1 could not be run.</source>
        <translation>%1 へのプロキシコマンドを実行できませんでした。</translation>
    </message>
    <message>
        <source>%1 could not be reached from %2: %3</source>
        <translation>%2 から %1 に到達できませんでした: %3</translation>
    </message>
    <message>
        <source>%1 runs %2; its key is %3 %4</source>
        <translation>%1 では %2 が動作しています。鍵は %3 %4 です</translation>
    </message>
    <message>
        <source>The key %1 of %2 is now known.</source>
        <translation>%2 の鍵 %1 を既知の鍵として登録しました。</translation>
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
        <translation>%1: 未知のホスト鍵</translation>
    </message>
    <message>
        <source>Trust and connect</source>
        <translation>信頼して接続</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>接続しない</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>本当に %1 ですか?</translation>
    </message>
    <message>
        <source>Its key is not known here yet.</source>
        <translation>このホストの鍵はまだ登録されていません。</translation>
    </message>
    <message>
        <source>Its address is known by another key.</source>
        <translation>このアドレスには別の鍵が登録されています。</translation>
    </message>
    <message>
        <source>Whoever stands between you and the host would show a key of their own.</source>
        <translation>あなたとホストの間に入り込んだ者がいれば、その者自身の鍵が示されます。</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>トンネル</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>鍵の種類</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Same key known for</source>
        <translation>同じ鍵を持つホスト</translation>
    </message>
    <message>
        <source>Other keys known</source>
        <translation>既知の別の鍵</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>another key is known for this address (%1).</source>
        <translation>このアドレスには別の鍵が登録されています (%1)。</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>保証元</translation>
    </message>
    <message>
        <source>a certificate authority (%1), which this program cannot check. That line does not make the key trusted.</source>
        <translation>認証局 (%1)。このプログラムでは検証できません。その行によって鍵が信頼されるわけではありません。</translation>
    </message>
    <message>
        <source>Ask the host&apos;s owner for the fingerprint, or run this on the host itself:</source>
        <translation>フィンガープリントをホストの管理者に問い合わせるか、ホスト上で次を実行してください:</translation>
    </message>
    <message>
        <source>Fingerprint you were given</source>
        <translation>知らされたフィンガープリント</translation>
    </message>
    <message>
        <source>Paste the fingerprint you were given to compare it</source>
        <translation>知らされたフィンガープリントを貼り付けて比較します</translation>
    </message>
    <message>
        <source>The same: this is the host you were told of.</source>
        <translation>一致しました。知らされたとおりのホストです。</translation>
    </message>
    <message>
        <source>Not the same. Do not connect unless you know why.</source>
        <translation>一致しません。理由がわからない限り、接続しないでください。</translation>
    </message>
</context>
<context>
    <name>culvert::HostKeys</name>
    <message>
        <source>The key of %1 has changed: it shows %2, known is %3.</source>
        <translation>%1 の鍵が変わりました。示された鍵は %2、既知の鍵は %3 です。</translation>
    </message>
    <message>
        <source>%1 is vouched for only by a certificate authority (%2), which cannot be checked here; its plain key %3 is not known.</source>
        <translation>%1 を保証しているのは認証局 (%2) だけで、ここでは検証できません。通常の鍵 %3 は未知です。</translation>
    </message>
    <message>
        <source>The key %1 of %2 is not known.</source>
        <translation>%2 の鍵 %1 は未知の鍵です。</translation>
    </message>
    <message>
        <source>The key %1 %2 of %3 is marked as revoked in %4.</source>
        <translation>%3 の鍵 %1 %2 は、%4 で失効済みとしてマークされています。</translation>
    </message>
    <message>
        <source>The key of %1 differs from the one known for its address %2 (%3).</source>
        <translation>%1 の鍵は、アドレス %2 の既知の鍵 (%3) と異なります。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
</context>
<context>
    <name>culvert::IdentificationReader</name>
    <message>
        <source>A web server answers here, or the captive portal of a hotel&apos;s or a train&apos;s network: log in to the network in a browser, or correct the port.</source>
        <translation>応答したのは Web サーバー、またはホテルや列車などのネットワークのキャプティブポータルです。ブラウザーでネットワークにログインするか、ポートを修正してください。</translation>
    </message>
    <message>
        <source>That is a mail or FTP server: the port is the wrong one. SSH&apos;s own is 22.</source>
        <translation>これはメールまたは FTP のサーバーです。ポートが間違っています。SSH のポートは 22 です。</translation>
    </message>
    <message>
        <source>The server turns this address away for a while, after failed logins or too many connections (PerSourcePenalties). Wait some minutes before the next try.</source>
        <translation>ログインの失敗または接続数の超過により、サーバーがこのアドレスを一時的に拒否しています (PerSourcePenalties)。数分待ってから再試行してください。</translation>
    </message>
    <message>
        <source>Too many logins are under way at the server (MaxStartups): try again later.</source>
        <translation>サーバーで進行中のログインが多すぎます (MaxStartups)。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 identifies itself with more than the 255 bytes that SSH allows, which this program cannot read: &apos;%2…&apos;.</source>
        <translation>%1 の識別文字列が SSH で許される 255 バイトを超えているため、このプログラムでは読み取れません:「%2…」。</translation>
    </message>
    <message>
        <source>Let the server&apos;s VersionAddendum be shortened.</source>
        <translation>サーバーの VersionAddendum を短くしてもらってください。</translation>
    </message>
    <message>
        <source>%1 answers &apos;%2&apos;, which is no SSH greeting.</source>
        <translation>%1 の応答「%2」は、SSH のバナーではありません。</translation>
    </message>
    <message>
        <source>%1 accepted the connection, but no SSH greeting came in time.</source>
        <translation>%1 は接続を受け入れましたが、SSH のバナーが時間内に届きませんでした。</translation>
    </message>
    <message>
        <source>A proxy, an overloaded server or a half-dead tunnel in between may hold the port.</source>
        <translation>間にあるプロキシ、過負荷のサーバー、または切れかけたトンネルがポートをふさいでいる可能性があります。</translation>
    </message>
    <message>
        <source>%1 greets as %2, but the key exchange came to nothing in time.</source>
        <translation>%1 は %2 と名乗りましたが、鍵交換が時間内に成立しませんでした。</translation>
    </message>
    <message>
        <source>Short packets get through and long ones do not: most often an MTU that is too large for a VPN or a DSL line on the way. Lower it on this computer&apos;s interface (ip link set dev NAME mtu 1280) and try again.</source>
        <translation>短いパケットは通りますが、長いパケットは通りません。多くの場合、経路上の VPN や DSL 回線に対して MTU が大きすぎます。このコンピューターのインターフェイスで MTU を下げて (ip link set dev NAME mtu 1280)、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>culvert::ImportDetails</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>自分のものを残す(&amp;M)</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>取り込むものに置き換える(&amp;T)</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>両方を残す(&amp;B)</translation>
    </message>
    <message>
        <source>Follows Host %1 of %2.</source>
        <translation>%2 の Host %1 に追従します。</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>自分のもの: %1</translation>
    </message>
    <message>
        <source>Starting it runs on this computer: %1</source>
        <translation>開始すると、このコンピューターで次を実行します: %1</translation>
    </message>
</context>
<context>
    <name>culvert::ImportDialog</name>
    <message>
        <source>Import tunnels</source>
        <translation>トンネルのインポート</translation>
    </message>
    <message>
        <source>From</source>
        <translation>インポート元</translation>
    </message>
    <message>
        <source>PuTTY&apos;s sessions</source>
        <translation>PuTTY のセッション</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>A command line, or lines of ssh_config</source>
        <translation>コマンドライン、または ssh_config の行</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>an ssh_config, a .reg file of PuTTY&apos;s, or tunnels that Culvert exported</source>
        <translation>ssh_config、PuTTY の .reg ファイル、または Culvert がエクスポートしたトンネル</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Command line, or lines of ssh_config</source>
        <translation>コマンドライン、または ssh_config の行</translation>
    </message>
    <message>
        <source>Later changes of the file</source>
        <translation>ファイルの以後の変更</translation>
    </message>
    <message>
        <source>Follow the file: its later changes take effect</source>
        <translation>ファイルに追従する: 以後の変更が反映されます</translation>
    </message>
    <message>
        <source>Copy what it says now</source>
        <translation>現在の内容をコピーする</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>インポート元(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep as</source>
        <translation>取り込み方(&amp;K)</translation>
    </message>
    <message>
        <source>What can be imported</source>
        <translation>インポートできるもの</translation>
    </message>
    <message>
        <source>&amp;Allow what starting them runs on this computer</source>
        <translation>開始時にこのコンピューターで実行されるコマンドを許可する(&amp;A)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Tick a&amp;ll</source>
        <translation>すべてオン(&amp;L)</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>すべてオフ(&amp;N)</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>インポート元</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>インポートするものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>Import %n tunnel(s)</source>
        <translation>
            <numerusform>%n 個のトンネルをインポート</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::ImportList</name>
    <message>
        <source>The key %1 is not on this computer.</source>
        <translation>鍵 %1 はこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>The configuration file %1 is not on this computer.</source>
        <translation>設定ファイル %1 はこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>Of the jump host %1 only the name is taken over.</source>
        <translation>踏み台ホスト %1 は名前だけを取り込みます。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 is left out: a tunnel has no use for it.</source>
        <translation>%1 は省かれます。トンネルでは使いません。</translation>
    </message>
    <message>
        <source>PuTTY has no saved sessions here.</source>
        <translation>保存された PuTTY のセッションはありません。</translation>
    </message>
</context>
<context>
    <name>culvert::ImportModel</name>
    <message>
        <source>; &apos;%1&apos; opens port %2, too</source>
        <translation>。「%1」もポート %2 を開きます</translation>
    </message>
    <message>
        <source>Cannot be imported: %1</source>
        <translation>インポートできません: %1</translation>
    </message>
    <message>
        <source>The same as &apos;%1&apos;</source>
        <translation>「%1」と同じ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>New, not everything is carried</source>
        <translation>新規 (一部は取り込まれません)</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Changed: &apos;%1&apos; is updated</source>
        <translation>変更あり:「%1」を更新します</translation>
    </message>
    <message>
        <source>Conflict: yours is kept</source>
        <translation>競合: 自分のものを残します</translation>
    </message>
    <message>
        <source>Conflict: yours is replaced</source>
        <translation>競合: 自分のものを置き換えます</translation>
    </message>
    <message>
        <source>Conflict: both are kept</source>
        <translation>競合: 両方を残します</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>経由</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>動作</translation>
    </message>
</context>
<context>
    <name>culvert::Inherited</name>
    <message>
        <source>%1 line %2</source>
        <translation>%1 の %2 行目</translation>
    </message>
</context>
<context>
    <name>culvert::InheritedPage</name>
    <message>
        <source>&amp;Use the file&apos;s value</source>
        <translation>ファイルの値を使用(&amp;U)</translation>
    </message>
    <message>
        <source>What ssh_config says for this host. It is read afresh at each start; what this tunnel says itself comes first.</source>
        <translation>このホストに対する ssh_config の内容です。開始のたびに読み込み直されます。このトンネル自身の設定が優先されます。</translation>
    </message>
    <message>
        <source>Inherited values</source>
        <translation>継承した値</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>記載場所</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>このトンネル</translation>
    </message>
    <message>
        <source>Use the file&apos;s value</source>
        <translation>ファイルの値を使用</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>継承</translation>
    </message>
</context>
<context>
    <name>culvert::KeyCandidate</name>
    <message>
        <source>The file %1 is not a certificate that can be read.</source>
        <translation>ファイル %1 は読み取れる証明書ではありません。</translation>
    </message>
    <message>
        <source>Check the path of the CertificateFile.</source>
        <translation>CertificateFile のパスを確認してください。</translation>
    </message>
    <message>
        <source>The certificate %1 fits no key that is here.</source>
        <translation>証明書 %1 に合う鍵がここにありません。</translation>
    </message>
    <message>
        <source>Name the certificate&apos;s key as IdentityFile.</source>
        <translation>証明書の鍵を IdentityFile に指定してください。</translation>
    </message>
    <message>
        <source>The file %1 is only the public half of a key, and no agent has the private one.</source>
        <translation>ファイル %1 は鍵の公開部分だけで、秘密鍵を持つエージェントがありません。</translation>
    </message>
    <message>
        <source>Name the private key as IdentityFile, or add it to an ssh-agent.</source>
        <translation>秘密鍵を IdentityFile に指定するか、ssh-agent に追加してください。</translation>
    </message>
</context>
<context>
    <name>culvert::KeyFile</name>
    <message>
        <source>The file %1 is not a private key that can be read.</source>
        <translation>ファイル %1 は読み取れる秘密鍵ではありません。</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation>鍵ファイル %1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>The private key %1 is open to other users and is therefore not used.</source>
        <translation>秘密鍵 %1 は他のユーザーからもアクセスできるため、使用しません。</translation>
    </message>
    <message>
        <source>Make it yours alone: %1</source>
        <translation>自分だけがアクセスできるようにしてください: %1</translation>
    </message>
    <message>
        <source>The key file %1 is of a kind that libssh does not know: %2.</source>
        <translation>鍵ファイル %1 は libssh が対応していない種類です: %2。</translation>
    </message>
    <message>
        <source>The key %1 is on a security token (FIDO), and no agent has it. This program cannot talk to tokens itself.</source>
        <translation>鍵 %1 はセキュリティトークン (FIDO) 上にあり、それを持つエージェントがありません。このプログラム自体はトークンを扱えません。</translation>
    </message>
    <message>
        <source>Give the key to an ssh-agent, which can: ssh-add &apos;%1&apos;</source>
        <translation>対応している ssh-agent に鍵を渡してください: ssh-add &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The key file %1 does not exist.</source>
        <translation>鍵ファイル %1 は存在しません。</translation>
    </message>
    <message>
        <source>Check the path of the IdentityFile.</source>
        <translation>IdentityFile のパスを確認してください。</translation>
    </message>
    <message>
        <source>The passphrase does not open the key %1.</source>
        <translation>パスフレーズで鍵 %1 を開けません。</translation>
    </message>
</context>
<context>
    <name>culvert::KeyFileHeader</name>
    <message>
        <source>The key file %1 cannot be used: %2</source>
        <translation>鍵ファイル %1 は使用できません: %2</translation>
    </message>
    <message>
        <source>it is damaged or cut off.</source>
        <translation>壊れているか、途中で切れています。</translation>
    </message>
    <message>
        <source>Copy the file again from where it was made.</source>
        <translation>作成元からファイルをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Set its passphrase anew with the usual cipher: ssh-keygen -p -Z aes256-ctr -f &apos;%1&apos;. Or give the key to an ssh-agent: ssh-add &apos;%1&apos;</source>
        <translation>一般的な暗号方式でパスフレーズを設定し直してください: ssh-keygen -p -Z aes256-ctr -f &apos;%1&apos;。または鍵を ssh-agent に渡してください: ssh-add &apos;%1&apos;</translation>
    </message>
    <message>
        <source>it is in PuTTY&apos;s own format (.ppk).</source>
        <translation>PuTTY 独自の形式 (.ppk) です。</translation>
    </message>
    <message>
        <source>Convert it: puttygen &apos;%1&apos; -O private-openssh-new -o &apos;%1.openssh&apos;. On Windows: PuTTYgen, Conversions, Export OpenSSH key.</source>
        <translation>変換してください: puttygen &apos;%1&apos; -O private-openssh-new -o &apos;%1.openssh&apos;。Windows の場合: PuTTYgen、Conversions、Export OpenSSH key。</translation>
    </message>
    <message>
        <source>it is in the format of ssh.com.</source>
        <translation>ssh.com の形式です。</translation>
    </message>
    <message>
        <source>Convert it: ssh-keygen -i -f &apos;%1&apos; &gt; &apos;%1.openssh&apos;</source>
        <translation>変換してください: ssh-keygen -i -f &apos;%1&apos; &gt; &apos;%1.openssh&apos;</translation>
    </message>
    <message>
        <source>it is not a private key.</source>
        <translation>秘密鍵ではありません。</translation>
    </message>
    <message>
        <source>Check the path of the IdentityFile.</source>
        <translation>IdentityFile のパスを確認してください。</translation>
    </message>
    <message>
        <source>it holds more than one key.</source>
        <translation>複数の鍵が含まれています。</translation>
    </message>
    <message>
        <source>libssh cannot open a key whose passphrase cipher is %1.</source>
        <translation>libssh は、パスフレーズの暗号方式が %1 の鍵を開けません。</translation>
    </message>
    <message>
        <source>libssh does not know the key derivation %1.</source>
        <translation>libssh は鍵導出関数 %1 に対応していません。</translation>
    </message>
    <message>
        <source>libssh does not know the kind of key %1.</source>
        <translation>libssh は鍵の種類 %1 に対応していません。</translation>
    </message>
    <message>
        <source>Make a key of a usual kind: ssh-keygen -t ed25519</source>
        <translation>一般的な種類の鍵を作成してください: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>it holds no private key, but: %1.</source>
        <translation>秘密鍵ではなく、次のものが含まれています: %1。</translation>
    </message>
    <message>
        <source>there is a blank line among its data.</source>
        <translation>データの途中に空行があります。</translation>
    </message>
    <message>
        <source>Remove the blank line from the file.</source>
        <translation>ファイルから空行を削除してください。</translation>
    </message>
    <message>
        <source>its passphrase cipher is %1, which is not used any more.</source>
        <translation>パスフレーズの暗号方式が、すでに使われなくなった %1 です。</translation>
    </message>
    <message>
        <source>it is a PKCS#8 file with a kind of key that libssh does not take out of one, such as Ed25519.</source>
        <translation>PKCS#8 ファイルで、Ed25519 のように libssh がこの形式から読み取れない種類の鍵です。</translation>
    </message>
    <message>
        <source>Write it in OpenSSH&apos;s own format (ssh-keygen -p -f &apos;%1&apos;, of OpenSSH 9.6 or newer), or make another key: ssh-keygen -t ed25519</source>
        <translation>OpenSSH 独自の形式で書き出すか (ssh-keygen -p -f &apos;%1&apos;、OpenSSH 9.6 以降)、別の鍵を作成してください: ssh-keygen -t ed25519</translation>
    </message>
</context>
<context>
    <name>culvert::KeyMeasurement</name>
    <message>
        <source>No SSH server answers here at %1. This computer needs one (sshd) that takes the other machine&apos;s connection.</source>
        <translation>ここでは、%1 で応答する SSH サーバーがありません。このコンピューターには、相手側のマシンからの接続を受け付けるサーバー (sshd) が必要です。</translation>
    </message>
    <message>
        <source>%1 leads nowhere when it is dialled from here; the key is the one that this computer&apos;s SSH server shows at 127.0.0.1.</source>
        <translation>ここから %1 に接続しても、どこにもつながりません。鍵は、このコンピューターの SSH サーバーが 127.0.0.1 で示すものです。</translation>
    </message>
    <message>
        <source>This computer does not know %1 yet; its key is taken as it was shown just now.</source>
        <translation>このコンピューターには、%1 がまだ登録されていません。たった今示された鍵を使います。</translation>
    </message>
    <message>
        <source>%1 does not answer, and its key is not known here.</source>
        <translation>%1 は応答せず、その鍵もここには登録されていません。</translation>
    </message>
    <message>
        <source>%1 was not asked for its key; known_hosts has it.</source>
        <translation>%1 には鍵を問い合わせていません。鍵は known_hosts にあります。</translation>
    </message>
    <message>
        <source>%1 shows another key than the one that is known here. The script trusts neither.</source>
        <translation>%1 が、ここで既知の鍵とは異なる鍵を示しています。スクリプトはどちらの鍵も信頼しません。</translation>
    </message>
</context>
<context>
    <name>culvert::Keywords</name>
    <message>
        <source>Missing argument.</source>
        <translation>引数がありません。</translation>
    </message>
    <message>
        <source>unsupported option &quot;%1&quot;.</source>
        <translation>サポートされていないオプション「%1」。</translation>
    </message>
    <message>
        <source>invalid time value.</source>
        <translation>時間の値が正しくありません。</translation>
    </message>
    <message>
        <source>Bad port &apos;%1&apos;.</source>
        <translation>ポート「%1」が正しくありません。</translation>
    </message>
    <message>
        <source>Bad number &apos;%1&apos;.</source>
        <translation>数値「%1」が正しくありません。</translation>
    </message>
    <message>
        <source>RekeyLimit too small</source>
        <translation>RekeyLimit が小さすぎます</translation>
    </message>
    <message>
        <source>keyword %1 empty argument</source>
        <translation>キーワード %1: 引数が空です</translation>
    </message>
    <message>
        <source>keyword %1 &quot;%2&quot; argument must appear alone.</source>
        <translation>キーワード %1: 引数「%2」は単独で指定する必要があります。</translation>
    </message>
    <message>
        <source>too many %1 entries.</source>
        <translation>%1 の項目が多すぎます。</translation>
    </message>
    <message>
        <source>Invalid SetEnv.</source>
        <translation>SetEnv が正しくありません。</translation>
    </message>
    <message>
        <source>Bad IPQoS value: %1</source>
        <translation>IPQoS の値が正しくありません: %1</translation>
    </message>
    <message>
        <source>Invalid permitted CNAME &quot;%1&quot;</source>
        <translation>許可する CNAME「%1」が正しくありません</translation>
    </message>
    <message>
        <source>missing host in permitremoteopen</source>
        <translation>permitremoteopen にホストがありません</translation>
    </message>
    <message>
        <source>bad port number in permitremoteopen</source>
        <translation>permitremoteopen のポート番号が正しくありません</translation>
    </message>
    <message>
        <source>Invalid environment expansion %1.</source>
        <translation>環境変数の展開 %1 が正しくありません。</translation>
    </message>
    <message>
        <source>Invalid environment name %1.</source>
        <translation>環境変数名 %1 が正しくありません。</translation>
    </message>
    <message>
        <source>integer value invalid.</source>
        <translation>整数値が正しくありません。</translation>
    </message>
    <message>
        <source>Bad mask.</source>
        <translation>マスクが正しくありません。</translation>
    </message>
    <message>
        <source>Bad escape character.</source>
        <translation>エスケープ文字が正しくありません。</translation>
    </message>
    <message>
        <source>Bad tun device.</source>
        <translation>tun デバイスが正しくありません。</translation>
    </message>
    <message>
        <source>Bad ControlPersist argument.</source>
        <translation>ControlPersist の引数が正しくありません。</translation>
    </message>
    <message>
        <source>Bad SSH2 cipher spec &apos;%1&apos;.</source>
        <translation>SSH2 の暗号方式の指定「%1」が正しくありません。</translation>
    </message>
    <message>
        <source>Bad SSH2 MAC spec &apos;%1&apos;.</source>
        <translation>SSH2 の MAC の指定「%1」が正しくありません。</translation>
    </message>
    <message>
        <source>Bad SSH2 KexAlgorithms &apos;%1&apos;.</source>
        <translation>SSH2 の KexAlgorithms「%1」が正しくありません。</translation>
    </message>
    <message>
        <source>Bad key types &apos;%1&apos;.</source>
        <translation>鍵の種類「%1」が正しくありません。</translation>
    </message>
</context>
<context>
    <name>culvert::KnownHostsFile</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>line %1 has changed meanwhile</source>
        <translation>%1 行目が別の操作で変更されています</translation>
    </message>
</context>
<context>
    <name>culvert::Layout</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>fenced</source>
        <translation>隔離</translation>
    </message>
    <message>
        <source>dials %1</source>
        <translation>%1 へ接続</translation>
    </message>
    <message>
        <source>dials port %1</source>
        <translation>ポート %1 へ接続</translation>
    </message>
    <message>
        <source>SSH :%1</source>
        <translation>SSH :%1</translation>
    </message>
    <message numerus="yes">
        <source>again in %n s</source>
        <translation>
            <numerusform>%n 秒後に再試行</numerusform>
        </translation>
    </message>
    <message>
        <source>SSH connection</source>
        <translation>SSH 接続</translation>
    </message>
    <message>
        <source>or at one go:</source>
        <translation>または一度に:</translation>
    </message>
    <message>
        <source>On %1:</source>
        <translation>%1 で:</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ここ</translation>
    </message>
    <message>
        <source>dials</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>◐ can be used by the machine&apos;s network</source>
        <translation>◐ マシンのネットワークから利用可能</translation>
    </message>
    <message>
        <source>◎ can be used by everyone who reaches the machine</source>
        <translation>◎ マシンに到達できる全員が利用可能</translation>
    </message>
</context>
<context>
    <name>culvert::Limits</name>
    <message>
        <source>Only %1 more files can be opened here, and %2 are needed.</source>
        <translation>ここで開けるファイルはあと %1 個だけですが、%2 個必要です。</translation>
    </message>
    <message>
        <source>This computer lets the program start no more threads.</source>
        <translation>このコンピューターでは、プログラムはこれ以上スレッドを開始できません。</translation>
    </message>
</context>
<context>
    <name>culvert::LocalForwarder</name>
    <message>
        <source>%1 takes no more clients for now, they wait: %2.</source>
        <translation>%1 は現在これ以上クライアントを受け付けず、待たせています: %2。</translation>
    </message>
</context>
<context>
    <name>culvert::LocalPorts</name>
    <message>
        <source>The name %1, to listen on, is not known on this computer.</source>
        <translation>待ち受けに使う名前 %1 は、このコンピューターでは解決できません。</translation>
    </message>
    <message>
        <source>The socket %1 cannot be opened: %2.</source>
        <translation>ソケット %1 を開けません: %2。</translation>
    </message>
    <message>
        <source>The socket %1 is in use by another program.</source>
        <translation>ソケット %1 は別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>Nobody answers on it: remove the file, or set StreamLocalBindUnlink yes.</source>
        <translation>応答するものがありません。ファイルを削除するか、StreamLocalBindUnlink yes を設定してください。</translation>
    </message>
    <message>
        <source>Port %1 on this computer is used by %2 (PID %3).</source>
        <translation>このコンピューターのポート %1 は %2 (PID %3) が使用中です。</translation>
    </message>
    <message>
        <source>Port %1 on this computer (%2) is used by another program.</source>
        <translation>このコンピューターのポート %1 (%2) は別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>Use another port for this tunnel, or stop that program.</source>
        <translation>このトンネルで別のポートを使うか、そのプログラムを停止してください。</translation>
    </message>
    <message>
        <source>Port %1 may only be opened with the administrator&apos;s rights.</source>
        <translation>ポート %1 を開くには管理者権限が必要です。</translation>
    </message>
    <message>
        <source>Use a port from 1024 on, such as %1 (Linux: or lower net.ipv4.ip_unprivileged_port_start).</source>
        <translation>%1 など、1024 以降のポートを使ってください (Linux では net.ipv4.ip_unprivileged_port_start を下げる方法もあります)。</translation>
    </message>
    <message>
        <source>This computer cannot listen on %1: %2.</source>
        <translation>このコンピューターは %1 で待ち受けできません: %2。</translation>
    </message>
</context>
<context>
    <name>culvert::LogPane</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Whose lines</source>
        <translation>どのトンネルの行か</translation>
    </message>
    <message>
        <source>This tunnel</source>
        <translation>このトンネル</translation>
    </message>
    <message>
        <source>All tunnels</source>
        <translation>すべてのトンネル</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>表示する量</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>詳細を除く</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <source>Words in the log</source>
        <translation>ログ内の語</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Save lines…</source>
        <translation>行を保存…</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Versions, plan, history and log for somebody who helps, with names and addresses replaced</source>
        <translation>助けてくれる人のためのバージョン、計画、履歴、ログ (名前とアドレスは置き換え)</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>ログを保存</translation>
    </message>
</context>
<context>
    <name>culvert::LoginChecks</name>
    <message>
        <source>%1 has let us in.</source>
        <translation>%1 にログインできました。</translation>
    </message>
    <message>
        <source>%1 was reached from %2 and has let us in.</source>
        <translation>%2 から %1 に到達し、ログインできました。</translation>
    </message>
    <message>
        <source>%1 listens on %2.</source>
        <translation>%1 は %2 で待ち受けています。</translation>
    </message>
</context>
<context>
    <name>culvert::LoginMeans</name>
    <message>
        <source>There is no key file %1, so it is not offered.</source>
        <translation>鍵ファイル %1 がないため、提示しません。</translation>
    </message>
    <message>
        <source>Correct the name after -i, or make the key with ssh-keygen.</source>
        <translation>-i の後の名前を修正するか、ssh-keygen で鍵を作成してください。</translation>
    </message>
    <message>
        <source>The key %1 is on a security token; an agent must have it.</source>
        <translation>鍵 %1 はセキュリティトークン上にあります。エージェントが持っている必要があります。</translation>
    </message>
    <message>
        <source>The key file %1 can be read.</source>
        <translation>鍵ファイル %1 は読み取り可能です。</translation>
    </message>
    <message>
        <source>%1 is a public key; an agent must have its private half.</source>
        <translation>%1 は公開鍵です。対になる秘密鍵がエージェントに必要です。</translation>
    </message>
    <message>
        <source>No agent is known here: neither the service ssh-agent nor Pageant runs, and SSH_AUTH_SOCK is not set.</source>
        <translation>ここではエージェントが見つかりません。ssh-agent サービスも Pageant も動作しておらず、SSH_AUTH_SOCK も設定されていません。</translation>
    </message>
    <message>
        <source>Start it (as administrator: Set-Service ssh-agent -StartupType Automatic; Start-Service ssh-agent), or correct IdentityAgent or SSH_AUTH_SOCK.</source>
        <translation>エージェントを起動するか (管理者として: Set-Service ssh-agent -StartupType Automatic; Start-Service ssh-agent)、IdentityAgent または SSH_AUTH_SOCK を修正してください。</translation>
    </message>
    <message>
        <source>No agent is known here (SSH_AUTH_SOCK is not set).</source>
        <translation>ここではエージェントが見つかりません (SSH_AUTH_SOCK が設定されていません)。</translation>
    </message>
    <message>
        <source>Start it, or correct IdentityAgent or SSH_AUTH_SOCK.</source>
        <translation>エージェントを起動するか、IdentityAgent または SSH_AUTH_SOCK を修正してください。</translation>
    </message>
    <message>
        <source>The agent at %1 gives no keys: %2.</source>
        <translation>%1 のエージェントから鍵を取得できません: %2。</translation>
    </message>
    <message>
        <source>The agent answers and has no key.</source>
        <translation>エージェントは応答しましたが、鍵を持っていません。</translation>
    </message>
    <message>
        <source>The agent answers and has %1.</source>
        <translation>エージェントは応答し、%1 を持っています。</translation>
    </message>
</context>
<context>
    <name>culvert::LoginPage</name>
    <message>
        <source>Identity files</source>
        <translation>鍵ファイル</translation>
    </message>
    <message>
        <source>Jump hosts</source>
        <translation>踏み台ホスト</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>When the connection is lost</source>
        <translation>接続が失われたとき</translation>
    </message>
    <message>
        <source>ssh&apos;s own: ~/.ssh/id_ed25519 and the like, or the agent</source>
        <translation>ssh の既定: ~/.ssh/id_ed25519 など、またはエージェント</translation>
    </message>
    <message>
        <source>user@host:port, several with commas</source>
        <translation>user@host:port (複数はコンマ区切り)</translation>
    </message>
    <message>
        <source>socks5://user@host:port or http://host:port; empty: none</source>
        <translation>socks5://user@host:port または http://host:port。空欄: なし</translation>
    </message>
    <message>
        <source>~/.ssh/config; none for no file</source>
        <translation>~/.ssh/config。ファイルを使わない場合は none</translation>
    </message>
    <message>
        <source>One a line, as in ssh_config:
ServerAliveInterval 30</source>
        <translation>1 行に 1 つ、ssh_config と同じ書き方:
ServerAliveInterval 30</translation>
    </message>
    <message>
        <source>Connect again (the default)</source>
        <translation>再接続する (既定)</translation>
    </message>
    <message>
        <source>Connect again, always</source>
        <translation>常に再接続する</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止する</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>必要時に接続</translation>
    </message>
    <message>
        <source>Dial only when a program opens one of its ports here</source>
        <translation>プログラムがここのポートのいずれかを開いたときにだけ接続します</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>ファイルを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Identity files</source>
        <translation>鍵ファイル(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Jump hosts</source>
        <translation>踏み台ホスト(&amp;J)</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>プロキシ(&amp;X)</translation>
    </message>
    <message>
        <source>Configuration &amp;file</source>
        <translation>設定ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>オプション(&amp;O)</translation>
    </message>
    <message>
        <source>When &amp;lost</source>
        <translation>切断時(&amp;L)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a keyword and its value.</source>
        <translation>「%1」は、キーワードと値の組ではありません。</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Start by itself</source>
        <translation>自動的に開始</translation>
    </message>
    <message>
        <source>Start by itself when Culvert starts</source>
        <translation>Culvert の起動時に自動的に開始する</translation>
    </message>
    <message>
        <source>SSH connections</source>
        <translation>SSH 接続数</translation>
    </message>
    <message>
        <source>Clients are spread over so many: for long lines that lose packets, and many cores</source>
        <translation>クライアントをこの本数に分散します。パケットが失われる長距離回線や、コア数の多いプロセッサー向けです</translation>
    </message>
    <message>
        <source>SSH conn&amp;ections</source>
        <translation>SSH 接続数(&amp;E)</translation>
    </message>
</context>
<context>
    <name>culvert::MachineFields</name>
    <message>
        <source>&amp;Host</source>
        <translation>ホスト(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>SSH &amp;port</source>
        <translation>SSH ポート(&amp;S)</translation>
    </message>
    <message>
        <source>Router&apos;s &amp;address</source>
        <translation>ルーターのアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>Router&apos;s &amp;port</source>
        <translation>ルーターのポート(&amp;P)</translation>
    </message>
    <message>
        <source>as you call it</source>
        <translation>自分で付ける呼び名</translation>
    </message>
    <message>
        <source>as one reaches it from outside</source>
        <translation>外部から到達するときのアドレス</translation>
    </message>
    <message>
        <source>a name or an address</source>
        <translation>名前またはアドレス</translation>
    </message>
    <message>
        <source>a name of ~/.ssh/config, or an address</source>
        <translation>~/.ssh/config の名前、またはアドレス</translation>
    </message>
    <message>
        <source>who logs in there</source>
        <translation>そこにログインするユーザー</translation>
    </message>
    <message>
        <source>Still needed: %1 (%2)</source>
        <translation>さらに必要: %1 (%2)</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>ポートは 1 ～ 65535 の数値です。</translation>
    </message>
</context>
<context>
    <name>culvert::MachineName</name>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>this computer</source>
        <comment>dative</comment>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>the other machine</source>
        <translation>相手側のマシン</translation>
    </message>
    <message>
        <source>the other machine</source>
        <comment>dative</comment>
        <translation>相手側のマシン</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>the server</source>
        <comment>dative</comment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>a third host</source>
        <translation>第三のホスト</translation>
    </message>
    <message>
        <source>a third host</source>
        <comment>dative</comment>
        <translation>第三のホスト</translation>
    </message>
    <message>
        <source>your router</source>
        <translation>自分のルーター</translation>
    </message>
    <message>
        <source>your router</source>
        <comment>dative</comment>
        <translation>自分のルーター</translation>
    </message>
    <message>
        <source>their router</source>
        <translation>相手側のルーター</translation>
    </message>
    <message>
        <source>their router</source>
        <comment>dative</comment>
        <translation>相手側のルーター</translation>
    </message>
    <message>
        <source>&apos;%1&apos; runs on %2, not on this computer. Its page in the window has the script for %2.</source>
        <translation>「%1」はこのコンピューターではなく、%2 で動作します。%2 用のスクリプトは、ウィンドウ内のそのページにあります。</translation>
    </message>
</context>
<context>
    <name>culvert::MachinesPage</name>
    <message>
        <source>&amp;The machine that dials</source>
        <translation>接続するマシン(&amp;T)</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>In front of it</source>
        <translation>手前</translation>
    </message>
    <message>
        <source>The machine it &amp;dials</source>
        <translation>接続先のマシン(&amp;D)</translation>
    </message>
    <message>
        <source>as its host</source>
        <translation>ホストと同じ</translation>
    </message>
    <message>
        <source>The machine with the ser&amp;vice</source>
        <translation>サービスのあるマシン(&amp;V)</translation>
    </message>
    <message>
        <source>as in the forward</source>
        <translation>転送と同じ</translation>
    </message>
    <message>
        <source>They are for the picture, and for what is exported for the other machine; this one&apos;s ssh needs none of them.</source>
        <translation>これらは図と、相手側のマシン用にエクスポートするもののためにあります。このマシンの ssh には必要ありません。</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>ルーター</translation>
    </message>
    <message>
        <source>a router&apos;s name; empty: none</source>
        <translation>ルーターの名前。空欄: なし</translation>
    </message>
    <message>
        <source>lets nobody in</source>
        <translation>外部からの接続を受け付けない</translation>
    </message>
    <message>
        <source>Lets nobody in</source>
        <translation>外部からの接続を受け付けない</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>規則なし</translation>
    </message>
    <message>
        <source>port </source>
        <translation>ポート </translation>
    </message>
    <message>
        <source>The router&apos;s port that leads to the machine&apos;s SSH port</source>
        <translation>マシンの SSH ポートにつながるルーターのポート</translation>
    </message>
    <message>
        <source>The router&apos;s port</source>
        <translation>ルーターのポート</translation>
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
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 からのメッセージ: %2</translation>
    </message>
    <message>
        <source>What was copied is no ssh command and no tunnel.</source>
        <translation>コピーされた内容は ssh コマンドでもトンネルでもありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n new host(s) in ~/.ssh/config</source>
        <translation>
            <numerusform>~/.ssh/config に新しいホストが %n 個あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>見る…</translation>
    </message>
    <message>
        <source>The saved tunnels cannot be read, and nothing is changed until they can. %1</source>
        <translation>保存されたトンネルを読み取れません。読み取れるようになるまで何も変更しません。%1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>読み込み直す</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Space: starts or stops the tunnel in the list</source>
        <translation>スペースキー: 一覧のトンネルを開始または停止</translation>
    </message>
    <message>
        <source>Shift+F10: what can be done with it</source>
        <translation>Shift+F10: トンネルに対する操作を表示</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>About Culvert</source>
        <translation>Culvert について</translation>
    </message>
    <message>
        <source>Culvert %1</source>
        <translation>Culvert %1</translation>
    </message>
    <message>
        <source>SSH tunnels you can see and trust.
Free software under the MIT licence.</source>
        <translation>見えるから信頼できる SSH トンネル。
MIT ライセンスによるフリーソフトウェアです。</translation>
    </message>
</context>
<context>
    <name>culvert::MatchBlock</name>
    <message>
        <source>Shell &quot;%1&quot; is not executable</source>
        <translation>シェル「%1」は実行可能ではありません</translation>
    </message>
    <message>
        <source>match exec &apos;%1&apos; error</source>
        <translation>match exec「%1」のエラー</translation>
    </message>
    <message>
        <source>invalid match address list &apos;%1&apos;</source>
        <translation>match のアドレスリスト「%1」が正しくありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be combined with other Match attributes</source>
        <translation>「%1」を他の Match 属性と組み合わせることはできません</translation>
    </message>
    <message>
        <source>Missing Match criteria for %1</source>
        <translation>%1 の Match 条件がありません</translation>
    </message>
    <message>
        <source>Unsupported Match attribute %1</source>
        <translation>サポートされていない Match 属性 %1</translation>
    </message>
    <message>
        <source>One or more attributes required for Match</source>
        <translation>Match には 1 つ以上の属性が必要です</translation>
    </message>
</context>
<context>
    <name>culvert::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
</context>
<context>
    <name>culvert::NewTunnelsPage</name>
    <message>
        <source>Keep-alive every</source>
        <translation>キープアライブの間隔</translation>
    </message>
    <message>
        <source>as ssh_config says</source>
        <translation>ssh_config に従う</translation>
    </message>
    <message>
        <source>Bind address</source>
        <translation>バインドアドレス</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>このコンピューターのみ</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>鍵ファイル</translation>
    </message>
    <message>
        <source>Dial again by itself</source>
        <translation>自動的に再接続する</translation>
    </message>
    <message>
        <source>Prefer AES, which most processors do in hardware</source>
        <translation>ほとんどのプロセッサーがハードウェアで処理できる AES を優先する</translation>
    </message>
    <message>
        <source>Compress, for slow lines</source>
        <translation>低速な回線向けに圧縮する</translation>
    </message>
    <message>
        <source>For tunnels that are made from now on. Each can be changed in its own settings.</source>
        <translation>これから作成するトンネルに使われます。それぞれのトンネルの設定で変更できます。</translation>
    </message>
</context>
<context>
    <name>culvert::Notices</name>
    <message>
        <source>&apos;%1&apos; is up</source>
        <translation>「%1」が稼働しました</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are up</source>
        <translation>
            <numerusform>%n 個のトンネルが稼働しました</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is lost</source>
        <translation>「%1」の接続が失われました</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are lost</source>
        <translation>
            <numerusform>%n 個のトンネルの接続が失われました</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is back</source>
        <translation>「%1」が復旧しました</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are back</source>
        <translation>
            <numerusform>%n 個のトンネルが復旧しました</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs you</source>
        <translation>「%1」: 要対応</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) need you</source>
        <translation>
            <numerusform>%n 個のトンネルが要対応です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 ほか %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::NoticesPage</name>
    <message>
        <source>Culvert tells you when a tunnel</source>
        <translation>Culvert が通知するトンネルの変化</translation>
    </message>
    <message>
        <source>needs you: a question, or a failure that stays</source>
        <translation>要対応になった (質問、または解消しない失敗)</translation>
    </message>
    <message>
        <source>is lost</source>
        <translation>接続が失われた</translation>
    </message>
    <message>
        <source>for longer than</source>
        <translation>次の時間より長く続いたとき</translation>
    </message>
    <message>
        <source>is back again</source>
        <translation>復旧した</translation>
    </message>
    <message>
        <source>is up for the first time</source>
        <translation>初めて稼働した</translation>
    </message>
    <message>
        <source>Nothing is told of a tunnel that you are looking at, and what happens to several at once is told once.</source>
        <translation>表示中のトンネルについては通知しません。複数のトンネルに同時に起きたことは、まとめて 1 回だけ通知します。</translation>
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
        <translation>停止する</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>culvert::Options</name>
    <message>
        <source>SSH tunnels you can see and trust</source>
        <translation>見えるから信頼できる SSH トンネル</translation>
    </message>
    <message>
        <source>Keep tunnels and settings in this folder.</source>
        <translation>トンネルと設定をこのフォルダーに保存する。</translation>
    </message>
    <message>
        <source>Show no window: only the icon in the tray, or a minimised window.</source>
        <translation>ウィンドウを表示しない: トレイのアイコンか、最小化したウィンドウのみとする。</translation>
    </message>
    <message>
        <source>Start this tunnel; may be given several times.</source>
        <translation>このトンネルを開始する。複数回指定できる。</translation>
    </message>
    <message>
        <source>Make a new tunnel.</source>
        <translation>新しいトンネルを作成する。</translation>
    </message>
    <message>
        <source>Start all tunnels.</source>
        <translation>すべてのトンネルを開始する。</translation>
    </message>
    <message>
        <source>Stop all tunnels.</source>
        <translation>すべてのトンネルを停止する。</translation>
    </message>
    <message>
        <source>Open this: a file with tunnels or hosts, ssh://host or culvert://NAME.</source>
        <translation>これを開く: トンネルまたはホストのファイル、ssh://host、culvert://NAME。</translation>
    </message>
</context>
<context>
    <name>culvert::OtherEnd</name>
    <message>
        <source>Runs on %1</source>
        <translation>%1 で動作</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>%1 を待機中</translation>
    </message>
    <message>
        <source>Runs on %1; nothing answers behind it</source>
        <translation>%1 で動作。その先は応答なし</translation>
    </message>
    <message>
        <source>Runs on %1; its port answers here</source>
        <translation>%1 で動作。ポートはここで応答</translation>
    </message>
    <message>
        <source>Whether %1 does its part cannot be seen from this computer.</source>
        <translation>%1 が役割を果たしているかどうかは、このコンピューターからはわかりません。</translation>
    </message>
    <message>
        <source>Start the tunnel: only through it can be seen whether %1 is there.</source>
        <translation>トンネルを開始してください。%1 が接続しているかどうかは、トンネルを通してしかわかりません。</translation>
    </message>
    <message>
        <source>Nothing of %1 is at %2 yet. It comes when %1 runs the script below and its key is allowed there.</source>
        <translation>%2 には、まだ %1 からの接続がありません。%1 が下のスクリプトを実行し、その鍵がそこで許可されると接続します。</translation>
    </message>
    <message>
        <source>Nothing listens on port %2 of this computer yet. %1 opens it when it runs the script below and its key is allowed here.</source>
        <translation>このコンピューターのポート %2 では、まだ何も待ち受けていません。%1 が下のスクリプトを実行し、その鍵がここで許可されると、ポートが開きます。</translation>
    </message>
    <message>
        <source>%1 is connected, but what it should lead to does not answer: is the service running there?</source>
        <translation>%1 は接続していますが、その先にあるはずのものが応答しません。そこでサービスは動作していますか?</translation>
    </message>
    <message>
        <source>%1 is connected: port %2 is open and waits for a client to speak.</source>
        <translation>%1 は接続しています。ポート %2 は開いており、クライアントが話しかけるのを待っています。</translation>
    </message>
    <message>
        <source>%1 is connected: port %2 leads to it and answers.</source>
        <translation>%1 は接続しています。ポート %2 はそこにつながり、応答しています。</translation>
    </message>
</context>
<context>
    <name>culvert::OtherPane</name>
    <message>
        <source>Look &amp;now</source>
        <translation>今すぐ確認(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is on the clipboard.</source>
        <translation>「%1」をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Script and key</source>
        <translation>スクリプトと鍵</translation>
    </message>
    <message>
        <source>What runs there</source>
        <translation>そこで動作するもの</translation>
    </message>
    <message>
        <source>Copy the &amp;script</source>
        <translation>スクリプトをコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>The script is on the clipboard: paste it as a whole into a shell on %1.</source>
        <translation>スクリプトをクリップボードにコピーしました。全体を %1 のシェルに貼り付けてください。</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>スクリプトを保存</translation>
    </message>
    <message>
        <source>The key that the script prints</source>
        <translation>スクリプトが出力する鍵</translation>
    </message>
    <message>
        <source>ssh-ed25519 AAAA…</source>
        <comment>a public key</comment>
        <translation>ssh-ed25519 AAAA…</translation>
    </message>
    <message>
        <source>&amp;Allow…</source>
        <translation>許可(&amp;A)…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Asking the server for its key…</source>
        <translation>サーバーに鍵を問い合わせています…</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 は接続済み</translation>
    </message>
    <message>
        <source>%1 has a part in this</source>
        <translation>%1 にも役割があります</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>%1 を待っています…</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>先方の応答: %1</translation>
    </message>
    <message>
        <source>Open &amp;terminal</source>
        <translation>端末を開く(&amp;T)</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>ブラウザーで開く(&amp;B)</translation>
    </message>
    <message>
        <source>1. On %1: paste this script as a whole into a shell</source>
        <translation>1. %1 で: このスクリプト全体をシェルに貼り付けます</translation>
    </message>
    <message>
        <source>2. Here: paste the key that the script prints, so that %1 lets it in</source>
        <translation>2. ここで: スクリプトが出力した鍵を貼り付け、%1 に許可させます</translation>
    </message>
    <message>
        <source>No terminal program was found. &apos;%1&apos; is on the clipboard.</source>
        <translation>端末プログラムが見つかりませんでした。「%1」をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>No browser could be opened. &apos;%1&apos; is on the clipboard.</source>
        <translation>ブラウザーを開けませんでした。「%1」をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Add this line to ~/.ssh/authorized_keys of %1. It allows this tunnel and nothing else:</source>
        <translation>この行を %1 の ~/.ssh/authorized_keys に追加してください。許可されるのはこのトンネルだけです:</translation>
    </message>
</context>
<context>
    <name>culvert::OurHolders</name>
    <message>
        <source>Port %1 on this computer is held by your tunnel &apos;%2&apos;.</source>
        <translation>このコンピューターのポート %1 は自分のトンネル「%2」が使用中です。</translation>
    </message>
</context>
<context>
    <name>culvert::Peer</name>
    <message>
        <source>local process</source>
        <translation>ローカルプロセス</translation>
    </message>
</context>
<context>
    <name>culvert::PendingTarget</name>
    <message>
        <source>The client left before %1 had answered.</source>
        <translation>%1 が応答する前にクライアントが切断しました。</translation>
    </message>
</context>
<context>
    <name>culvert::PictureItems</name>
    <message>
        <source>SSH connection, %1 to %2, %3</source>
        <translation>SSH 接続、%1 から %2 へ、%3</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1、%2 から %3 へ、%4</translation>
    </message>
    <message>
        <source>It was checked and is in order.</source>
        <translation>確認済みで、問題ありません。</translation>
    </message>
</context>
<context>
    <name>culvert::PictureMenu</name>
    <message>
        <source>PNG image</source>
        <translation>PNG 画像</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 図</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Mermaid diagram</source>
        <translation>Mermaid 図</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>図(&amp;P)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>全体を表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep it still</source>
        <translation>図を動かさない(&amp;K)</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>図をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Copy as i&amp;mage</source>
        <translation>画像としてコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>テキストとしてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy as M&amp;ermaid</source>
        <translation>Mermaid としてコピー(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>図を保存</translation>
    </message>
    <message>
        <source>%1 was not written: choose a name that ends in .png, .svg, .txt or .mmd.</source>
        <translation>%1 に書き込みませんでした。.png、.svg、.txt、.mmd のいずれかで終わる名前を指定してください。</translation>
    </message>
</context>
<context>
    <name>culvert::Plan</name>
    <message>
        <source>%1: ProxyCommand - is not supported.</source>
        <translation>%1: ProxyCommand - はサポートされていません。</translation>
    </message>
    <message>
        <source>More than %1 jump hosts, or a loop, on the way to %2.</source>
        <translation>%2 までの経路に %1 を超える踏み台ホストがあるか、経路がループしています。</translation>
    </message>
    <message>
        <source>This build cannot listen on the server&apos;s Unix socket %1: it is linked to the shared libssh, which lacks that function.</source>
        <translation>このビルドはサーバーの Unix ソケット %1 で待ち受けることができません。リンクされている共有 libssh にその機能がありません。</translation>
    </message>
    <message>
        <source>%1 was imported and may run commands on this computer, which nobody allowed: %2</source>
        <translation>%1 はインポートされたもので、許可されていないコマンドをこのコンピューターで実行することがあります: %2</translation>
    </message>
</context>
<context>
    <name>culvert::Planner</name>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>the other machine</source>
        <translation>相手側のマシン</translation>
    </message>
    <message>
        <source>a third host</source>
        <translation>第三のホスト</translation>
    </message>
    <message>
        <source>your router</source>
        <translation>自分のルーター</translation>
    </message>
    <message>
        <source>their router</source>
        <translation>相手側のルーター</translation>
    </message>
    <message>
        <source>Since %1 can reach %2, %1 dials.</source>
        <translation>%1 から %2 に到達できるので、%1 から接続します。</translation>
    </message>
    <message>
        <source>A rule on %3 leads to %2, so %1 dials %3.</source>
        <translation>%3 の規則が %2 につながっているので、%1 は %3 に接続します。</translation>
    </message>
    <message>
        <source>Nothing gets in at %2, but %2 can reach %1: so %2 dials, and the tunnel runs backwards through its connection.</source>
        <translation>%2 には外から入れませんが、%2 から %1 に到達できます。そこで %2 から接続し、トンネルはその接続を逆向きに通ります。</translation>
    </message>
    <message>
        <source>Nothing gets in at %2, but a rule on %3 leads to %1: so %2 dials %3, and the tunnel runs backwards through its connection.</source>
        <translation>%2 には外から入れませんが、%3 の規則が %1 につながっています。そこで %2 から %3 に接続し、トンネルはその接続を逆向きに通ります。</translation>
    </message>
    <message>
        <source>Nothing gets in at either end, so both dial %1, and the tunnel is joined there.</source>
        <translation>どちらの端にも外から入れないので、両方が %1 に接続し、トンネルはそこでつながります。</translation>
    </message>
    <message>
        <source>Neither machine can reach the other. It takes a third host that both can reach: any small rented server with SSH will do.</source>
        <translation>どちらのマシンからも相手に到達できません。両方から到達できる第三のホストが必要です。SSH が使える小さなレンタルサーバーで十分です。</translation>
    </message>
    <message>
        <source>Can you reach %2 from %1, for instance with ssh or ping?</source>
        <translation>ssh や ping などで、%1 から %2 に到達できますか?</translation>
    </message>
    <message>
        <source>Can you add a port forward on the router in front of %1?</source>
        <translation>%1 の手前のルーターにポート転送を追加できますか?</translation>
    </message>
    <message>
        <source>Can %2 reach %1, and does %1 run an SSH server?</source>
        <translation>%2 から %1 に到達でき、%1 で SSH サーバーが動作していますか?</translation>
    </message>
    <message>
        <source>Is there a host that both %1 and %2 can reach, and where you can log in?</source>
        <translation>%1 と %2 の両方から到達でき、ログインできるホストはありますか?</translation>
    </message>
</context>
<context>
    <name>culvert::PortsCheck</name>
    <message>
        <source>Port %1 on this computer is free. %2</source>
        <translation>このコンピューターのポート %1 は空いています。%2</translation>
    </message>
    <message>
        <source>Only programs on this computer will reach it.</source>
        <translation>このコンピューターのプログラムだけが到達できます。</translation>
    </message>
    <message>
        <source>Other computers that reach this one will reach it.</source>
        <translation>このコンピューターに到達できる他のコンピューターからも到達できます。</translation>
    </message>
    <message>
        <source>The socket %1 is in use by another program.</source>
        <translation>ソケット %1 は別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>There is a file at %1 already.</source>
        <translation>%1 にはすでにファイルがあります。</translation>
    </message>
    <message>
        <source>Nobody answers on it: remove the file, or set StreamLocalBindUnlink yes.</source>
        <translation>応答するものがありません。ファイルを削除するか、StreamLocalBindUnlink yes を設定してください。</translation>
    </message>
    <message>
        <source>The folder of %1 is missing or not writable.</source>
        <translation>%1 のフォルダーがないか、書き込めません。</translation>
    </message>
    <message>
        <source>The socket %1 can be made.</source>
        <translation>ソケット %1 を作成できます。</translation>
    </message>
</context>
<context>
    <name>culvert::PosixSetup</name>
    <message>
        <source>It ends when you log out. To keep it: sudo loginctl enable-linger $(id -un)</source>
        <translation>ログアウトすると終了します。維持するには: sudo loginctl enable-linger $(id -un)</translation>
    </message>
    <message>
        <source>systemd has no manager for this user (systemctl --user). Take the script for a plain shell.</source>
        <translation>systemd には、このユーザーのマネージャー (systemctl --user) がありません。通常のシェル用のスクリプトを使ってください。</translation>
    </message>
    <message>
        <source>There is no crontab here: start it again by hand after a restart of the machine.</source>
        <translation>ここには crontab がありません。マシンの再起動後は、手動で開始し直してください。</translation>
    </message>
</context>
<context>
    <name>culvert::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Saved passwords</source>
        <translation>保存したパスワード</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>New tunnels</source>
        <translation>新しいトンネル</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>アップデート</translation>
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
        <translation>に制御文字が含まれています</translation>
    </message>
    <message>
        <source>must not begin with &apos;-&apos;</source>
        <translation>は「-」で始められません</translation>
    </message>
    <message>
        <source>the other machine</source>
        <translation>相手側のマシン</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>名前が必要です。</translation>
    </message>
    <message>
        <source>The name has a control character.</source>
        <translation>名前に制御文字が含まれています。</translation>
    </message>
    <message>
        <source>A host is needed.</source>
        <translation>ホストが必要です。</translation>
    </message>
    <message>
        <source>The host %1.</source>
        <translation>ホスト名%1。</translation>
    </message>
    <message>
        <source>The host has a space in it.</source>
        <translation>ホスト名に空白が含まれています。</translation>
    </message>
    <message>
        <source>The user %1.</source>
        <translation>ユーザー名%1。</translation>
    </message>
    <message>
        <source>The name of a machine has a control character.</source>
        <translation>マシンの名前に制御文字が含まれています。</translation>
    </message>
    <message>
        <source>A SOCKS forward has no target.</source>
        <translation>SOCKS 転送に転送先はありません。</translation>
    </message>
    <message>
        <source>The target is missing.</source>
        <translation>転送先がありません。</translation>
    </message>
    <message>
        <source>The target&apos;s port is missing.</source>
        <translation>転送先のポートがありません。</translation>
    </message>
    <message>
        <source>A tunnel has 1 to %1 SSH connections.</source>
        <translation>1 つのトンネルの SSH 接続は 1 本から %1 本までです。</translation>
    </message>
</context>
<context>
    <name>culvert::ProfileDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 の編集</translation>
    </message>
    <message>
        <source>New tunnel</source>
        <translation>新しいトンネル</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>トンネル</translation>
    </message>
    <message>
        <source>Login and options</source>
        <translation>ログインとオプション</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>From ssh_config</source>
        <translation>ssh_config より</translation>
    </message>
    <message>
        <source>The ssh command that it comes to</source>
        <translation>この設定に相当する ssh コマンド</translation>
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
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Another tunnel has this name.</source>
        <translation>同じ名前のトンネルがあります。</translation>
    </message>
    <message>
        <source>Also %1 %2, from %3</source>
        <translation>さらに %1 %2 (%3 より)</translation>
    </message>
    <message>
        <source>Chec&amp;k first</source>
        <translation>開始前にチェック(&amp;K)</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>先にチェック</translation>
    </message>
</context>
<context>
    <name>culvert::ProfileJson</name>
    <message>
        <source>line %1, column %2</source>
        <translation>%1 行目、%2 列目</translation>
    </message>
    <message>
        <source>line 1, column 1: an object is expected</source>
        <translation>1 行目、1 列目: オブジェクトが必要です</translation>
    </message>
    <message>
        <source>is not a port</source>
        <translation>ポートではありません</translation>
    </message>
    <message>
        <source>must hold text only</source>
        <translation>テキストだけを含む必要があります</translation>
    </message>
    <message>
        <source>must hold no empty text</source>
        <translation>空のテキストを含めることはできません</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>オブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known</source>
        <translation>「%1」は不明です</translation>
    </message>
    <message>
        <source>has the wrong type</source>
        <translation>型が違います</translation>
    </message>
    <message>
        <source>is not a whole number from 1 to %1</source>
        <translation>1 から %1 までの整数ではありません</translation>
    </message>
</context>
<context>
    <name>culvert::ProfileList</name>
    <message>
        <source>Tunnels</source>
        <translation>トンネル</translation>
    </message>
    <message>
        <source>No tunnel matches &apos;%1&apos;. Esc shows all again.</source>
        <translation>「%1」に一致するトンネルはありません。Esc ですべての表示に戻ります。</translation>
    </message>
</context>
<context>
    <name>culvert::ProfileModel</name>
    <message>
        <source>%1; a change waits</source>
        <comment>state</comment>
        <translation>%1 (未適用の変更あり)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group, summary</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>tunnel, state, route</comment>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>culvert::ProfileStore</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>There is already a tunnel named &apos;%1&apos;.</source>
        <translation>「%1」という名前のトンネルはすでにあります。</translation>
    </message>
    <message>
        <source>There is no such tunnel any more.</source>
        <translation>このトンネルはもうありません。</translation>
    </message>
</context>
<context>
    <name>culvert::ProgramsPage</name>
    <message>
        <source>Browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>システムの既定</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Command lines. The address, or the command to run, is added at the end: &apos;firefox --new-window&apos;, &apos;konsole -e&apos;.</source>
        <translation>コマンドラインを指定します。アドレスまたは実行するコマンドが末尾に追加されます:「firefox --new-window」、「konsole -e」。</translation>
    </message>
</context>
<context>
    <name>culvert::Prover</name>
    <message>
        <source>The check was not answered in time.</source>
        <translation>確認に対する応答が時間内にありませんでした。</translation>
    </message>
    <message>
        <source>The far side has reached %1.</source>
        <translation>向こう側から %1 に到達しました。</translation>
    </message>
    <message>
        <source>The far side makes connections for this proxy.</source>
        <translation>向こう側がこのプロキシの接続を行います。</translation>
    </message>
    <message>
        <source>Nothing answers on %1, as seen from the far side.</source>
        <translation>向こう側から見て、%1 で応答するものがありません。</translation>
    </message>
    <message>
        <source>The server does not allow this to be checked.</source>
        <translation>サーバーはこの確認を許可していません。</translation>
    </message>
    <message>
        <source>The server forbids connections to %1, to clients as well. Its AllowTcpForwarding, PermitOpen or the key&apos;s permitopen decide that.</source>
        <translation>サーバーは %1 への接続を禁止しています。クライアントからの接続も同様です。これを決めるのは AllowTcpForwarding、PermitOpen、または鍵の permitopen です。</translation>
    </message>
    <message>
        <source>Another program on the server answers on port %1.</source>
        <translation>サーバーのポート %1 では別のプログラムが応答しています。</translation>
    </message>
    <message>
        <source>Stop that program on the server, or use another port.</source>
        <translation>サーバーでそのプログラムを停止するか、別のポートを使ってください。</translation>
    </message>
    <message>
        <source>%1 has not answered this computer so far.</source>
        <translation>%1 はこれまでのところ、このコンピューターに応答していません。</translation>
    </message>
    <message>
        <source>Nothing answers on %1 at the server.</source>
        <translation>サーバーの %1 で応答するものがありません。</translation>
    </message>
    <message>
        <source>A connection to %1 at the server came back here and reached the target.</source>
        <translation>サーバーの %1 への接続がここに戻り、転送先に到達しました。</translation>
    </message>
    <message>
        <source>The port is open to the server&apos;s whole network although only the server itself was asked for (GatewayPorts yes).</source>
        <translation>サーバー自身だけが指定されましたが、ポートはサーバーのネットワーク全体に公開されています (GatewayPorts yes)。</translation>
    </message>
    <message>
        <source>Stop the tunnel if that is not wanted; on the server set GatewayPorts to no or clientspecified.</source>
        <translation>それが望ましくない場合は、トンネルを停止してください。サーバーで GatewayPorts を no または clientspecified に設定してください。</translation>
    </message>
    <message>
        <source>Only the server itself reaches the port: its GatewayPorts does not allow more.</source>
        <translation>ポートに到達できるのはサーバー自身だけです。サーバーの GatewayPorts がそれ以上を許可していません。</translation>
    </message>
    <message>
        <source>On the server set GatewayPorts to clientspecified, or reach the port through a tunnel to the server.</source>
        <translation>サーバーで GatewayPorts を clientspecified に設定するか、サーバーへのトンネル経由でポートに到達してください。</translation>
    </message>
</context>
<context>
    <name>culvert::Proxy</name>
    <message>
        <source>A proxy is written socks5://host:port or http://host:port.</source>
        <translation>プロキシは socks5://host:port または http://host:port の形式で記述します。</translation>
    </message>
    <message>
        <source>The proxy&apos;s host or port is not valid.</source>
        <translation>プロキシのホストまたはポートが正しくありません。</translation>
    </message>
    <message>
        <source>A proxy&apos;s password is asked for, or kept in the keychain; it must not stand in the address.</source>
        <translation>プロキシのパスワードは尋ねるか、キーチェーンに保存します。アドレスに含めることはできません。</translation>
    </message>
    <message>
        <source>Nothing may follow the proxy&apos;s host and port.</source>
        <translation>プロキシのホストとポートの後には何も続けられません。</translation>
    </message>
</context>
<context>
    <name>culvert::ProxyCommand</name>
    <message>
        <source>Run the proxy command by hand, and see what it says.</source>
        <translation>プロキシコマンドを手動で実行し、メッセージを確認してください。</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>メッセージ: %1</translation>
    </message>
    <message>
        <source>The proxy command %1 was ended by signal %2.</source>
        <translation>プロキシコマンド %1 はシグナル %2 で終了しました。</translation>
    </message>
    <message>
        <source>The proxy command %1 ended with code %2.</source>
        <translation>プロキシコマンド %1 は終了コード %2 で終了しました。</translation>
    </message>
</context>
<context>
    <name>culvert::ProxyHandshake</name>
    <message>
        <source>SOCKS has no room for names or passwords that long.</source>
        <translation>名前またはパスワードが長すぎて、SOCKS では扱えません。</translation>
    </message>
    <message>
        <source>%1 does not answer as a SOCKS5 proxy.</source>
        <translation>%1 の応答は SOCKS5 プロキシのものではありません。</translation>
    </message>
    <message>
        <source>%1 does not allow connections to %2.</source>
        <translation>%1 は %2 への接続を許可していません。</translation>
    </message>
    <message>
        <source>%1 cannot reach %2.</source>
        <translation>%1 は %2 に到達できません。</translation>
    </message>
    <message>
        <source>%1 reached %2, which refuses connections.</source>
        <translation>%1 は %2 に到達しましたが、接続を拒否されました。</translation>
    </message>
    <message>
        <source>%1 got no answer from %2.</source>
        <translation>%1 は %2 から応答を得られませんでした。</translation>
    </message>
    <message>
        <source>%1 did not connect to %2; its reason has the number %3.</source>
        <translation>%1 は %2 に接続しませんでした。理由コード: %3。</translation>
    </message>
    <message>
        <source>%1 does not answer as an HTTP proxy.</source>
        <translation>%1 の応答は HTTP プロキシのものではありません。</translation>
    </message>
    <message>
        <source>%1 does not accept the login.</source>
        <translation>%1 はログインを受け入れません。</translation>
    </message>
    <message>
        <source>%1 wants a login.</source>
        <translation>%1 はログインを求めています。</translation>
    </message>
    <message>
        <source>Put the user&apos;s name into the proxy&apos;s address: socks5://user@host:port.</source>
        <translation>プロキシのアドレスにユーザー名を含めてください: socks5://user@host:port。</translation>
    </message>
    <message>
        <source>The proxy %1</source>
        <translation>プロキシ %1</translation>
    </message>
</context>
<context>
    <name>culvert::ProxyTunnel</name>
    <message>
        <source>The proxy %1 took the connection, but does not answer.</source>
        <translation>プロキシ %1 は接続を受け入れましたが、応答しません。</translation>
    </message>
    <message>
        <source>Password for the proxy %1: </source>
        <translation>プロキシ %1 のパスワード: </translation>
    </message>
    <message>
        <source>The proxy %1 needs a password that nobody gave.</source>
        <translation>プロキシ %1 にはパスワードが必要ですが、入力されませんでした。</translation>
    </message>
    <message>
        <source>The proxy %1 could not be reached. %2</source>
        <translation>プロキシ %1 に到達できませんでした。%2</translation>
    </message>
    <message>
        <source>The proxy %1 does not take the request.</source>
        <translation>プロキシ %1 は要求を受け付けません。</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection.</source>
        <translation>プロキシ %1 が接続を閉じました。</translation>
    </message>
    <message>
        <source>It may be a proxy of another kind, or not allow this port.</source>
        <translation>別の種類のプロキシか、このポートを許可していない可能性があります。</translation>
    </message>
</context>
<context>
    <name>culvert::PublicKeyLogin</name>
    <message>
        <source>The ssh-agent at %1 is of no use: %2.</source>
        <translation>%1 の ssh-agent は使用できません: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of the agent</source>
        <translation>
            <numerusform>エージェントの鍵 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>The key %1 was not offered: the server or PubkeyAcceptedAlgorithms does not take its kind.</source>
        <translation>鍵 %1 は提示しませんでした。サーバーまたは PubkeyAcceptedAlgorithms がこの種類を受け入れません。</translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation>証明書 %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>鍵 %1</translation>
    </message>
    <message>
        <source>The server would take the key %1, but the agent did not sign with it.</source>
        <translation>サーバーは鍵 %1 を受け入れますが、エージェントがその鍵で署名しませんでした。</translation>
    </message>
    <message>
        <source>Unlock the agent, or confirm the key&apos;s use when the agent asks.</source>
        <translation>エージェントのロックを解除するか、エージェントの問い合わせに対して鍵の使用を承認してください。</translation>
    </message>
    <message>
        <source>Enter passphrase for key &apos;%1&apos;: </source>
        <translation>鍵「%1」のパスフレーズを入力してください: </translation>
    </message>
    <message>
        <source>%1 does not take the key %2 for %3.</source>
        <translation>%1 は %3 の鍵 %2 を受け付けません。</translation>
    </message>
    <message>
        <source>The library %1 cannot be used for security tokens: %2.</source>
        <translation>ライブラリ %1 はセキュリティトークンには使えません: %2。</translation>
    </message>
    <message>
        <source>Check SecurityKeyProvider for this host.</source>
        <translation>このホストの SecurityKeyProvider を確認してください。</translation>
    </message>
    <message>
        <source>The server would take the key %1, but its security token did not sign with it.</source>
        <translation>サーバーは鍵 %1 を受け入れますが、そのセキュリティトークンが署名しませんでした。</translation>
    </message>
    <message>
        <source>The server would take the key %1, but no security token that is plugged in has it.</source>
        <translation>サーバーは鍵 %1 を受け入れますが、接続されているどのセキュリティトークンにもありません。</translation>
    </message>
    <message>
        <source>Touch the token when it asks for it, and give its right PIN.</source>
        <translation>トークンが求めたら触れて、正しい PIN を入力してください。</translation>
    </message>
    <message>
        <source>Plug in the key&apos;s token.</source>
        <translation>鍵のトークンを接続してください。</translation>
    </message>
    <message>
        <source>Enter PIN for key &apos;%1&apos;: </source>
        <translation>鍵「%1」の PIN を入力してください: </translation>
    </message>
</context>
<context>
    <name>culvert::PuttySessions</name>
    <message>
        <source>The forward &apos;%1&apos; is not one that ssh knows.</source>
        <translation>転送「%1」は ssh にはない種類です。</translation>
    </message>
    <message>
        <source>The key %1 is in PuTTY&apos;s format: let PuTTYgen export it as an OpenSSH key, or load it into Pageant.</source>
        <translation>鍵 %1 は PuTTY の形式です。PuTTYgen で OpenSSH の鍵としてエクスポートするか、Pageant に読み込んでください。</translation>
    </message>
    <message>
        <source>The proxy %1 has to be set again, as ProxyCommand or jump.</source>
        <translation>プロキシ %1 は、ProxyCommand または踏み台ホストとして設定し直す必要があります。</translation>
    </message>
    <message>
        <source>The password of the proxy %1 stays in PuTTY; it is asked for.</source>
        <translation>プロキシ %1 のパスワードは PuTTY に残ります。接続時に入力を求めます。</translation>
    </message>
    <message>
        <source>The proxy %1 has exceptions, which are not taken over.</source>
        <translation>プロキシ %1 の例外設定は取り込まれません。</translation>
    </message>
    <message>
        <source>Agent forwarding is not carried out by Culvert.</source>
        <translation>Culvert はエージェント転送を行いません。</translation>
    </message>
</context>
<context>
    <name>culvert::QuestionQueue</name>
    <message>
        <source>The key of %1 is not known yet.</source>
        <translation>%1 の鍵はまだ登録されていません。</translation>
    </message>
    <message>
        <source>The key of %1 has changed.</source>
        <translation>%1 の鍵が変わりました。</translation>
    </message>
    <message>
        <source>%1 asks for a login.</source>
        <translation>%1 がログインを求めています。</translation>
    </message>
</context>
<context>
    <name>culvert::QuestionRow</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>culvert::Quitting</name>
    <message>
        <source>Keep running, minimised</source>
        <translation>最小化して実行を続ける</translation>
    </message>
    <message>
        <source>Quit Culvert?</source>
        <translation>Culvert を終了しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) run. They end when Culvert quits.</source>
        <translation>
            <numerusform>%n 個のトンネルが稼働中です。Culvert を終了すると停止します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>今後は確認しない</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>culvert::Remedy</name>
    <message>
        <source>Stop &apos;%1&apos;</source>
        <translation>「%1」を停止</translation>
    </message>
    <message>
        <source>Use %1 instead</source>
        <translation>代わりに %1 を使う</translation>
    </message>
    <message>
        <source>Look at the key…</source>
        <translation>鍵を見る…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>答える…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Compare keys…</source>
        <translation>鍵を比較…</translation>
    </message>
    <message>
        <source>Look at the commands…</source>
        <translation>コマンドを見る…</translation>
    </message>
    <message>
        <source>Choose another key…</source>
        <translation>別の鍵を選択…</translation>
    </message>
    <message>
        <source>Change user…</source>
        <translation>ユーザーを変更…</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>もう一度入力…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロックを解除…</translation>
    </message>
</context>
<context>
    <name>culvert::RemedyController</name>
    <message>
        <source>Apply now (reconnects)</source>
        <translation>今すぐ適用 (再接続します)</translation>
    </message>
</context>
<context>
    <name>culvert::RemoteDynamicForwarder</name>
    <message>
        <source>PermitRemoteOpen does not allow %1.</source>
        <translation>PermitRemoteOpen は %1 を許可していません。</translation>
    </message>
    <message>
        <source>Add it to PermitRemoteOpen if it shall be reachable.</source>
        <translation>到達できるようにする場合は、PermitRemoteOpen に追加してください。</translation>
    </message>
</context>
<context>
    <name>culvert::RemoteForwarder</name>
    <message>
        <source>The server was asked to pick a port and did not say which it opened.</source>
        <translation>サーバーにポートを選ばせましたが、どのポートを開いたのか応答がありませんでした。</translation>
    </message>
    <message>
        <source>The server could not open port %1; whether it is taken there could not be checked.</source>
        <translation>サーバーはポート %1 を開けませんでした。使用中かどうかは確認できませんでした。</translation>
    </message>
    <message>
        <source>The server never answered the request to open %1.</source>
        <translation>%1 を開く要求に対して、サーバーから応答がありませんでした。</translation>
    </message>
    <message>
        <source>The server does not allow this account to open %1.</source>
        <translation>サーバーは、このアカウントが %1 を開くことを許可していません。</translation>
    </message>
    <message>
        <source>The server could not open port %1: it is taken there, most often by your previous connection.</source>
        <translation>サーバーはポート %1 を開けませんでした。ポートは使用中です。多くの場合、自分自身の以前の接続が残っています。</translation>
    </message>
    <message>
        <source>The server could not open %1.</source>
        <translation>サーバーは %1 を開けませんでした。</translation>
    </message>
    <message>
        <source>local process</source>
        <translation>ローカルプロセス</translation>
    </message>
</context>
<context>
    <name>culvert::RemoteSetup</name>
    <message>
        <source>Linux with systemd</source>
        <translation>Linux (systemd)</translation>
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
        <translation>その他の Unix (シェルのみ)</translation>
    </message>
    <message>
        <source>What %1 does for the tunnel &quot;%2&quot; of Culvert.</source>
        <translation>Culvert のトンネル「%2」のために %1 が行うこと。</translation>
    </message>
    <message>
        <source>Makes a key, notes the key of the server that it dials, writes a service that keeps the tunnel, and starts it.</source>
        <translation>鍵を作成し、接続先サーバーの鍵を記録し、トンネルを維持するサービスを書き込んで開始します。</translation>
    </message>
    <message>
        <source>Asks nothing; running it again does no harm.</source>
        <translation>質問はしません。もう一度実行しても害はありません。</translation>
    </message>
    <message>
        <source>The key of %1. Paste the next line into Culvert, where this script came from:</source>
        <translation>%1 の鍵。次の行を、このスクリプトを作成した Culvert に貼り付けてください:</translation>
    </message>
    <message>
        <source>The service runs. It gets through as soon as %1 allows that key.</source>
        <translation>サービスは動作しています。%1 がこの鍵を許可すれば、すぐにつながります。</translation>
    </message>
    <message>
        <source>To take all of it back: %1</source>
        <translation>すべて元に戻すには: %1</translation>
    </message>
    <message>
        <source>All of it is gone: service, key and folder. The key&apos;s line at %1 remains.</source>
        <translation>サービス、鍵、フォルダーはすべて削除されました。%1 にある鍵の行は残っています。</translation>
    </message>
    <message>
        <source>There is no %1 here. Nothing was set up.</source>
        <translation>ここには %1 がありません。何も設定されていません。</translation>
    </message>
    <message>
        <source>The key of %1 was not known when this script was made: log in there once by hand and compare it.</source>
        <translation>このスクリプトの作成時、%1 の鍵は未知でした。一度手動でそこにログインし、鍵を照合してください。</translation>
    </message>
</context>
<context>
    <name>culvert::RevokedKeys</name>
    <message>
        <source>RevokedHostKeys %1 cannot be read, so no host key is trusted: %2.</source>
        <translation>RevokedHostKeys %1 を読み取れないため、どのホスト鍵も信頼しません: %2。</translation>
    </message>
    <message>
        <source>Make the file readable, or take RevokedHostKeys out.</source>
        <translation>ファイルを読み取り可能にするか、RevokedHostKeys を取り除いてください。</translation>
    </message>
    <message>
        <source>RevokedHostKeys %1 is a binary key revocation list, which this build cannot read, so no host key is trusted.</source>
        <translation>RevokedHostKeys %1 はバイナリ形式の鍵失効リスト (KRL) で、このビルドでは読み取れないため、どのホスト鍵も信頼しません。</translation>
    </message>
    <message>
        <source>Give a text file instead, with one revoked public key a line.</source>
        <translation>代わりに、失効した公開鍵を 1 行に 1 つ記したテキストファイルを指定してください。</translation>
    </message>
</context>
<context>
    <name>culvert::RouteText</name>
    <message>
        <source>any port</source>
        <translation>任意のポート</translation>
    </message>
    <message>
        <source>anywhere, from %1</source>
        <translation>%1 から任意の宛先へ</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1 (%2 から)</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>host, jump hosts</comment>
        <translation>%2 経由の %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::RuntimeFolder</name>
    <message>
        <source>The folder %1 %2.</source>
        <translation>フォルダー %1 %2。</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>が存在しません</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>はフォルダーではありません</translation>
    </message>
    <message>
        <source>belongs to another user</source>
        <translation>は別のユーザーのものです</translation>
    </message>
    <message>
        <source>is open to other users</source>
        <translation>は他のユーザーからもアクセスできます</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>を作成できません</translation>
    </message>
</context>
<context>
    <name>culvert::SavedSecrets</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>culvert::SavedSecretsPage</name>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Saved passwords</source>
        <translation>保存したパスワード</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Tunnels</source>
        <translation>トンネル</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Culvert saves a password only when you ask it to, in the system&apos;s keychain. Deleting a tunnel deletes what was saved for it.</source>
        <translation>Culvert は、求められた場合にのみパスワードをシステムのキーチェーンに保存します。トンネルを削除すると、そのために保存したものも削除されます。</translation>
    </message>
</context>
<context>
    <name>culvert::SavedText</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
</context>
<context>
    <name>culvert::Sentences</name>
    <message>
        <source>whatever %1 can reach</source>
        <translation>%1 から到達できる任意の宛先</translation>
    </message>
    <message>
        <source>the socket %1 on %2</source>
        <translation>%2 のソケット %1</translation>
    </message>
    <message>
        <source>SSH on %1 (%2)</source>
        <translation>%1 の SSH (%2)</translation>
    </message>
    <message>
        <source>port %1 on %2 (%3)</source>
        <translation>%2 のポート %1 (%3)</translation>
    </message>
    <message>
        <source>Programs on %1, only %1 itself, that open %2 do not reach %3.</source>
        <translation>%1 のプログラム (%1 自身のみ) が %2 を開いても、%3 に到達しません。</translation>
    </message>
    <message>
        <source>Programs on %1, only %1 itself, that open %2 reach %3.</source>
        <translation>%1 のプログラム (%1 自身のみ) が %2 を開くと、%3 に到達します。</translation>
    </message>
    <message>
        <source>Who is in the network of %1 and opens %2 does not reach %3.</source>
        <translation>%1 のネットワークにいる人が %2 を開いても、%3 に到達しません。</translation>
    </message>
    <message>
        <source>Who is in the network of %1 and opens %2 reaches %3.</source>
        <translation>%1 のネットワークにいる人が %2 を開くと、%3 に到達します。</translation>
    </message>
    <message>
        <source>Everyone who reaches %1 and opens %2 does not reach %3.</source>
        <translation>%1 に到達できる人が %2 を開いても、%3 に到達しません。</translation>
    </message>
    <message>
        <source>Everyone who reaches %1 and opens %2 reaches %3.</source>
        <translation>%1 に到達できる人が %2 を開くと、%3 に到達します。</translation>
    </message>
    <message>
        <source>Programs on %1 that open %2 do not reach %3.</source>
        <translation>%1 のプログラムが %2 を開いても、%3 に到達しません。</translation>
    </message>
    <message>
        <source>Programs on %1 that open %2 reach %3.</source>
        <translation>%1 のプログラムが %2 を開くと、%3 に到達します。</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>オフになっています。</translation>
    </message>
    <message>
        <source>Not at the moment: the tunnel has failed.</source>
        <translation>現在は到達しません。トンネルが失敗しています。</translation>
    </message>
    <message>
        <source>This holds while the tunnel is up.</source>
        <translation>これはトンネルの稼働中に有効です。</translation>
    </message>
    <message>
        <source>This holds while the tunnel is up and the server listens as asked.</source>
        <translation>これは、トンネルが稼働し、サーバーが要求どおりに待ち受けている間、有効です。</translation>
    </message>
    <message>
        <source>Not at the moment: the connection is not up.</source>
        <translation>現在は到達しません。接続が確立していません。</translation>
    </message>
    <message>
        <source>It is not proved.</source>
        <translation>疎通は確認されていません。</translation>
    </message>
    <message>
        <source>It is not proved yet.</source>
        <translation>疎通はまだ確認されていません。</translation>
    </message>
    <message>
        <source>Proved at %1.</source>
        <translation>%1 に疎通を確認しました。</translation>
    </message>
    <message>
        <source>%1 dials.</source>
        <translation>%1 から接続します。</translation>
    </message>
    <message>
        <source>a port that %1 picks</source>
        <translation>%1 が選ぶポート</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>ポート %1</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>任意の空きポート</translation>
    </message>
    <message>
        <source>local forward (-L)</source>
        <translation>ローカル転送 (-L)</translation>
    </message>
    <message>
        <source>remote forward (-R)</source>
        <translation>リモート転送 (-R)</translation>
    </message>
    <message>
        <source>SOCKS proxy (-D)</source>
        <translation>SOCKS プロキシ (-D)</translation>
    </message>
    <message>
        <source>remote SOCKS proxy (-R)</source>
        <translation>リモート SOCKS プロキシ (-R)</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>疎通未確認</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>疎通確認済み</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>疎通なし</translation>
    </message>
    <message>
        <source>%1 logs in to %2 through %3: one SSH connection inside another.</source>
        <translation>%1 は %3 を通じて %2 にログインします (SSH 接続の中の SSH 接続)。</translation>
    </message>
    <message>
        <source>%1 dials %2 on port %3, inside the connection to the hop before it.</source>
        <translation>%1 は、1 つ手前のホップへの接続の中で、%2 のポート %3 に接続します。</translation>
    </message>
    <message>
        <source>%1 dials %2 on port %3.</source>
        <translation>%1 は %2 のポート %3 に接続します。</translation>
    </message>
    <message>
        <source>%1: nobody from outside gets in.</source>
        <translation>%1: 外部からは入れません。</translation>
    </message>
    <message>
        <source>%1 is a router.</source>
        <translation>%1 はルーターです。</translation>
    </message>
    <message>
        <source>%1 is a router that lets nobody in from outside.</source>
        <translation>%1 は、外部からの接続を受け付けないルーターです。</translation>
    </message>
    <message>
        <source>%1 is a router with a rule: %2.</source>
        <translation>%1 は規則のあるルーターです: %2。</translation>
    </message>
    <message>
        <source>The connection crosses %1.</source>
        <translation>接続は %1 を通過します。</translation>
    </message>
    <message>
        <source>A SOCKS client names the target of each connection.</source>
        <translation>各接続の宛先は SOCKS クライアントが指定します。</translation>
    </message>
</context>
<context>
    <name>culvert::Session</name>
    <message>
        <source>Not started: the question was cancelled.</source>
        <translation>質問がキャンセルされたため、開始しませんでした。</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>%1 に接続しています。</translation>
    </message>
</context>
<context>
    <name>culvert::SessionOptions</name>
    <message>
        <source>The host or user name of %1 is not acceptable.</source>
        <translation>%1 のホスト名またはユーザー名は使用できません。</translation>
    </message>
    <message>
        <source>None of the algorithms in &apos;%1 %2&apos; is one that this build knows.</source>
        <translation>「%1 %2」には、このビルドが対応しているアルゴリズムがありません。</translation>
    </message>
    <message>
        <source>Name at least one algorithm that &apos;culvert-cli --version&apos; lists.</source>
        <translation>「culvert-cli --version」が示すアルゴリズムを 1 つ以上指定してください。</translation>
    </message>
</context>
<context>
    <name>culvert::ShellWords</name>
    <message>
        <source>A quote is not closed.</source>
        <translation>引用符が閉じていません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; means something to a shell, which is not at work here.</source>
        <translation>「%1」はシェルでは特別な意味を持ちますが、ここではシェルは使われません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands for something that only a shell can fill in.</source>
        <translation>「%1」は、シェルだけが展開できるものを表します。</translation>
    </message>
</context>
<context>
    <name>culvert::Situations</name>
    <message>
        <source>Log in to %1</source>
        <translation>%1 にログインする</translation>
    </message>
    <message>
        <source>Reach a service on %1</source>
        <translation>%1 のサービスに到達する</translation>
    </message>
    <message>
        <source>Reach %1 through its router&apos;s rule</source>
        <translation>ルーターの規則を通じて %1 に到達する</translation>
    </message>
    <message>
        <source>%1 is fenced: let it dial %2</source>
        <translation>隔離された %1 から %2 に接続させる</translation>
    </message>
    <message>
        <source>Log in to %1, which is fenced and dials %2</source>
        <translation>隔離され、%2 に接続してくる %1 にログインする</translation>
    </message>
    <message>
        <source>Log in to %1, which is fenced and dials %2 through its router&apos;s rule</source>
        <translation>隔離され、ルーターの規則を通じて %2 に接続してくる %1 にログインする</translation>
    </message>
    <message>
        <source>Both are fenced: meet at %1</source>
        <translation>両方とも隔離: %1 で合流する</translation>
    </message>
    <message>
        <source>Reach %1 through %2</source>
        <translation>%2 経由で %1 に到達する</translation>
    </message>
    <message>
        <source>Offer %1 at %2</source>
        <translation>%1 を %2 で提供する</translation>
    </message>
    <message>
        <source>Log in to a machine that this computer can reach</source>
        <translation>このコンピューターから到達できるマシンにログインする</translation>
    </message>
    <message>
        <source>Use a web page, notebook or database of a machine that this computer can reach</source>
        <translation>このコンピューターから到達できるマシンの Web ページ、ノートブック、データベースを使う</translation>
    </message>
    <message>
        <source>Use a machine behind a router that lets SSH through to it</source>
        <translation>SSH を通すルーターの背後にあるマシンを使う</translation>
    </message>
    <message>
        <source>Use a web page, notebook or database of a machine that lets nobody in, but can reach this computer</source>
        <translation>外からは入れないが、このコンピューターには到達できるマシンの Web ページ、ノートブック、データベースを使う</translation>
    </message>
    <message>
        <source>Log in to a machine that lets nobody in, but can reach this computer</source>
        <translation>外からは入れないが、このコンピューターには到達できるマシンにログインする</translation>
    </message>
    <message>
        <source>The same, where a router stands before this computer and lets SSH through to it</source>
        <translation>同上で、このコンピューターの手前に、SSH を通すルーターがある場合</translation>
    </message>
    <message>
        <source>Neither can reach the other: meet at a third host that both can reach</source>
        <translation>互いに到達できない: 両方から到達できる第三のホストで合流する</translation>
    </message>
</context>
<context>
    <name>culvert::SocksChannelClient</name>
    <message>
        <source>it ended in the middle of its request</source>
        <translation>要求の途中で終了しました</translation>
    </message>
</context>
<context>
    <name>culvert::SocksClient</name>
    <message>
        <source>it took too long over its request</source>
        <translation>要求に時間がかかりすぎました</translation>
    </message>
</context>
<context>
    <name>culvert::SocksSocketClient</name>
    <message>
        <source>it closed in the middle of its request</source>
        <translation>要求の途中で閉じました</translation>
    </message>
</context>
<context>
    <name>culvert::Spread</name>
    <message>
        <source>%1 of %2 SSH connections are up.</source>
        <translation>SSH 接続は %2 本中 %1 本が確立しています。</translation>
    </message>
    <message>
        <source>%1 of %2 SSH connections are up; another is dialled again. %3</source>
        <translation>SSH 接続は %2 本中 %1 本が確立しています。もう 1 本を接続し直します。%3</translation>
    </message>
    <message>
        <source>%1 of %2 SSH connections are up; no other is dialled. %3</source>
        <translation>SSH 接続は %2 本中 %1 本が確立しています。これ以上は接続しません。%3</translation>
    </message>
</context>
<context>
    <name>culvert::SshConfig</name>
    <message>
        <source>command line: %1</source>
        <translation>コマンドライン: %1</translation>
    </message>
    <message>
        <source>%1 line %2: %3</source>
        <translation>%1 の %2 行目: %3</translation>
    </message>
    <message>
        <source>%1: Too many recursive configuration includes</source>
        <translation>%1: Include の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>Bad owner or permissions on %1</source>
        <translation>%1 の所有者またはアクセス権が正しくありません</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>no argument after keyword &quot;%1&quot;</source>
        <translation>キーワード「%1」の後に引数がありません</translation>
    </message>
    <message>
        <source>Bad configuration option: %1</source>
        <translation>設定オプションが正しくありません: %1</translation>
    </message>
    <message>
        <source>invalid quotes</source>
        <translation>引用符が正しくありません</translation>
    </message>
    <message>
        <source>keyword %1 extra arguments at end of line</source>
        <translation>キーワード %1: 行末に余分な引数があります</translation>
    </message>
    <message>
        <source>%1 directive not supported as a command-line option</source>
        <translation>ディレクティブ %1 はコマンドラインオプションとして使えません</translation>
    </message>
    <message>
        <source>keyword host empty argument</source>
        <translation>キーワード host: 引数が空です</translation>
    </message>
    <message>
        <source>keyword include empty argument</source>
        <translation>キーワード include: 引数が空です</translation>
    </message>
    <message>
        <source>bad include path %1.</source>
        <translation>include のパス %1 が正しくありません。</translation>
    </message>
    <message>
        <source>Can&apos;t open user config file %1</source>
        <translation>ユーザーの設定ファイル %1 を開けません</translation>
    </message>
    <message>
        <source>Missing argument.</source>
        <translation>引数がありません。</translation>
    </message>
    <message>
        <source>Missing target argument.</source>
        <translation>転送先の引数がありません。</translation>
    </message>
    <message>
        <source>Bad forwarding specification.</source>
        <translation>転送の指定が正しくありません。</translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <translation>%1 はサポートされていません</translation>
    </message>
    <message>
        <source>%1 line %2: Unsupported option &quot;%3&quot;</source>
        <translation>%1 の %2 行目: サポートされていないオプション「%3」</translation>
    </message>
    <message>
        <source>Too many %1 entries (max 100).</source>
        <translation>%1 の項目が多すぎます (最大 100)。</translation>
    </message>
    <message>
        <source>Invalid ProxyJump &quot;%1&quot;</source>
        <translation>ProxyJump「%1」が正しくありません</translation>
    </message>
    <message>
        <source>A host is needed.</source>
        <translation>ホストが必要です。</translation>
    </message>
    <message>
        <source>hostname &apos;%1&apos; contains invalid characters</source>
        <translation>ホスト名「%1」に使用できない文字が含まれています</translation>
    </message>
    <message>
        <source>remote username &apos;%1&apos; contains invalid characters</source>
        <translation>リモートのユーザー名「%1」に使用できない文字が含まれています</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names a user that does not exist</source>
        <translation>「%1」のユーザーは存在しません</translation>
    </message>
    <message>
        <source>Identity file %1 not accessible</source>
        <translation>鍵ファイル %1 にアクセスできません</translation>
    </message>
    <message>
        <source>Invalid -J argument &apos;%1&apos;</source>
        <translation>-J の引数「%1」が正しくありません</translation>
    </message>
    <message>
        <source>jumphost loop via %1</source>
        <translation>踏み台ホストが %1 を経由してループしています</translation>
    </message>
    <message>
        <source>Invalid number of ConnectionAttempts</source>
        <translation>ConnectionAttempts の数値が正しくありません</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
</context>
<context>
    <name>culvert::SshConfigImport</name>
    <message>
        <source>%1 %2 (%3 line %4) is not carried out by Culvert.</source>
        <translation>Culvert は %1 %2 (%3 の %4 行目) を実行しません。</translation>
    </message>
    <message>
        <source>ClearAllForwardings is set: there is nothing to forward.</source>
        <translation>ClearAllForwardings が設定されているため、転送するものがありません。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 がありません。</translation>
    </message>
</context>
<context>
    <name>culvert::StateText</name>
    <message numerus="yes">
        <source>On demand, but %n forward(s) do not work</source>
        <translation>
            <numerusform>必要時に接続。ただし %n 個の転送が動作していません</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready, connects on first use</source>
        <translation>準備完了、最初の使用時に接続</translation>
    </message>
    <message numerus="yes">
        <source>Up, but %n forward(s) do not work</source>
        <translation>
            <numerusform>稼働中。ただし %n 個の転送が動作していません</numerusform>
        </translation>
    </message>
    <message>
        <source>Up</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Up, not proved</source>
        <translation>稼働中、疎通未確認</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>接続を待機中</translation>
    </message>
    <message>
        <source>Waits for the login</source>
        <translation>ログインを待機中</translation>
    </message>
    <message>
        <source>Being opened</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>開いていません</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <translation>%2 個中 %1 個が稼働中</translation>
    </message>
    <message>
        <source>Needs you: is this the key of %1?</source>
        <translation>要対応: これは %1 の鍵ですか?</translation>
    </message>
    <message>
        <source>Needs you: is the host&apos;s key right?</source>
        <translation>要対応: ホスト鍵は正しいですか?</translation>
    </message>
    <message>
        <source>Needs you: the login to %1 asks something</source>
        <translation>要対応: %1 へのログインに入力が必要です</translation>
    </message>
    <message>
        <source>Needs you: the login asks something</source>
        <translation>要対応: ログインに入力が必要です</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>%1 に接続中</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Checking the host key of %1</source>
        <translation>%1 のホスト鍵を確認中</translation>
    </message>
    <message>
        <source>Checking the host key</source>
        <translation>ホスト鍵を確認中</translation>
    </message>
    <message>
        <source>Logging in to %1</source>
        <translation>%1 にログイン中</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>ログイン中</translation>
    </message>
    <message>
        <source>Opening the forwards</source>
        <translation>転送を準備中</translation>
    </message>
    <message>
        <source>Waiting, again in %1</source>
        <translation>待機中、%1 後に再試行</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>再試行を待機中</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>終了処理中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Up, proved</source>
        <translation>稼働中、疎通確認済み</translation>
    </message>
    <message>
        <source>Listening, not proved</source>
        <translation>待ち受け中、疎通未確認</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>for programs on %1 only</source>
        <translation>%1 のプログラム専用</translation>
    </message>
    <message>
        <source>open to the network of %1</source>
        <translation>%1 のネットワークに公開</translation>
    </message>
    <message>
        <source>open to all who reach %1</source>
        <translation>%1 に到達できる全員に公開</translation>
    </message>
    <message>
        <source>Needs you: the login to %1 waits for the locked keychain</source>
        <translation>要対応: %1 へのログインがキーチェーンのロック解除を待っています</translation>
    </message>
    <message>
        <source>Needs you: the login waits for the locked keychain</source>
        <translation>要対応: ログインがキーチェーンのロック解除を待っています</translation>
    </message>
</context>
<context>
    <name>culvert::SystemError</name>
    <message>
        <source>Connection refused</source>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>接続が相手側からリセットされました</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>接続がタイムアウトしました</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>ホストへの経路がありません</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>ネットワークに到達できません</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>接続が途切れました</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>アクセスが拒否されました</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>アドレスはすでに使用中です</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>要求されたアドレスを割り当てられません</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>そのようなファイルやディレクトリはありません</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>名前またはサービスが不明です</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <translation>名前解決が一時的に失敗しました</translation>
    </message>
    <message>
        <source>Non-recoverable failure in name resolution</source>
        <translation>名前解決に失敗しました (回復不能)</translation>
    </message>
</context>
<context>
    <name>culvert::TargetConnector</name>
    <message>
        <source>%1 did not answer from this computer.</source>
        <translation>%1 はこのコンピューターに応答しませんでした。</translation>
    </message>
    <message>
        <source>The name %1 is not known on this computer.</source>
        <translation>名前 %1 は、このコンピューターでは解決できません。</translation>
    </message>
    <message>
        <source>Nothing listens on %1 on this computer.</source>
        <translation>このコンピューターの %1 で待ち受けているものがありません。</translation>
    </message>
    <message>
        <source>Start the service, or correct the forward&apos;s target.</source>
        <translation>サービスを起動するか、転送先を修正してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this computer.</source>
        <translation>このコンピューターから %1 に到達できません。</translation>
    </message>
</context>
<context>
    <name>culvert::TimeStrip</name>
    <message>
        <source>24 h ago</source>
        <translation>24 時間前</translation>
    </message>
    <message>
        <source>high: up   hatched: impaired   notch: down   dotted: asleep</source>
        <translation>全高: 稼働   斜線: 不調   切れ目: 中断   点線: スリープ</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>culvert::Tokens</name>
    <message>
        <source>&apos;%1&apos; is not closed</source>
        <translation>「%1」が閉じていません</translation>
    </message>
    <message>
        <source>the environment variable ${%1} is not set</source>
        <translation>環境変数 ${%1} が設定されていません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; ends in a percent sign</source>
        <translation>「%1」がパーセント記号で終わっています</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has the unknown token %%2</source>
        <translation>「%1」に未知のトークン %%2 が含まれています</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names a user that does not exist</source>
        <translation>「%1」のユーザーは存在しません</translation>
    </message>
</context>
<context>
    <name>culvert::Topology</name>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>ループバック</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>インターネット</translation>
    </message>
    <message>
        <source>the other machine</source>
        <translation>相手側のマシン</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>%1 として</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>任意の宛先</translation>
    </message>
    <message>
        <source>as clients ask</source>
        <translation>クライアントの要求どおり</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>culvert::TopologyView</name>
    <message>
        <source>Topology</source>
        <translation>トポロジー</translation>
    </message>
</context>
<context>
    <name>culvert::TrafficGraph</name>
    <message>
        <source>No traffic yet</source>
        <translation>トラフィックはまだありません</translation>
    </message>
    <message>
        <source>solid: received   dashed: sent</source>
        <translation>実線: 受信   破線: 送信</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>1 min ago</source>
        <translation>1 分前</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation>1 時間前</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>1 日前</translation>
    </message>
</context>
<context>
    <name>culvert::TrafficPane</name>
    <message>
        <source>Received %1</source>
        <translation>受信 %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>送信 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>接続 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Round trip %1 ms</source>
        <translation>往復時間 %1 ミリ秒</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>表示する期間</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>直近 1 分</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>直近 1 時間</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>直近 1 日</translation>
    </message>
    <message>
        <source>Forward shown</source>
        <translation>表示する転送</translation>
    </message>
    <message>
        <source>The whole tunnel</source>
        <translation>トンネル全体</translation>
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
        <translation>稼働中のトンネルはありません</translation>
    </message>
    <message>
        <source>up: %1</source>
        <translation>稼働中: %1</translation>
    </message>
    <message>
        <source>connecting: %1</source>
        <translation>接続中: %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>待機中: %1</translation>
    </message>
    <message>
        <source>needing you: %1</source>
        <translation>要対応: %1</translation>
    </message>
    <message>
        <source>on demand: %1</source>
        <translation>必要時に接続: %1</translation>
    </message>
</context>
<context>
    <name>culvert::TrayMenu</name>
    <message>
        <source>More…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>すべて開始</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>すべて停止</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1 (needs you)</source>
        <comment>tunnel</comment>
        <translation>%1 (要対応)</translation>
    </message>
</context>
<context>
    <name>culvert::TunnelActions</name>
    <message>
        <source>&amp;New tunnel</source>
        <translation>新しいトンネル(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Paste an &amp;ssh command</source>
        <translation>ssh コマンドを貼り付け(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Start a&amp;ll</source>
        <translation>すべて開始(&amp;L)</translation>
    </message>
    <message>
        <source>Stop &amp;all</source>
        <translation>すべて停止(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>複製(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Move to &amp;group</source>
        <translation>グループに移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>削除を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy ssh command</source>
        <translation>ssh コマンドをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Chec&amp;k first</source>
        <translation>開始前にチェック(&amp;K)</translation>
    </message>
    <message>
        <source>Check no&amp;w</source>
        <translation>今すぐチェック(&amp;W)</translation>
    </message>
    <message>
        <source>Show l&amp;og</source>
        <translation>ログを表示(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;Y)</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>設定(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー操作(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;About Culvert</source>
        <translation>Culvert について(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Tunnel</source>
        <translation>トンネル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>セットアップ(&amp;S)</translation>
    </message>
    <message>
        <source>What %1 has to do</source>
        <translation>%1 で行うこと</translation>
    </message>
    <message>
        <source>Log &amp;in in a terminal</source>
        <translation>端末でログイン(&amp;I)</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>デモを試す(&amp;D)</translation>
    </message>
    <message>
        <source>The demo &amp;backwards</source>
        <translation>逆向きのデモ(&amp;R)</translation>
    </message>
</context>
<context>
    <name>culvert::TunnelCommands</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (コピー)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was deleted</source>
        <translation>「%1」を削除しました</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) were deleted</source>
        <translation>
            <numerusform>%n 個のトンネルを削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; passwords saved for that alone go too.</source>
        <translation>%1。そのためだけに保存したパスワードも削除されます。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what was deleted</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新しいグループ</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>グループの名前</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was imported and may run commands. Start it once, which shows them.</source>
        <translation>「%1」はインポートされたもので、コマンドを実行することがあります。一度開始すると、そのコマンドが表示されます。</translation>
    </message>
    <message>
        <source>No terminal could be started. Preferences say which one.</source>
        <translation>端末を起動できませんでした。どの端末を使うかは設定で指定します。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; runs on, with its forwards as they are now.</source>
        <translation>「%1」は、現在の転送のまま動作を続けます。</translation>
    </message>
</context>
<context>
    <name>culvert::Tunnels</name>
    <message>
        <source>The tunnel&apos;s saved secrets are still in the keychain. %1</source>
        <translation>このトンネル用に保存した認証情報は、まだキーチェーンにあります。%1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; already runs in another program.</source>
        <translation>「%1」はすでに別のプログラムで稼働しています。</translation>
    </message>
</context>
<context>
    <name>culvert::Units</name>
    <message>
        <source>%1/s</source>
        <comment>bytes a second</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
</context>
<context>
    <name>culvert::UpdatesPage</name>
    <message>
        <source>Tell me when there is a newer version</source>
        <translation>新しいバージョンがあれば通知する</translation>
    </message>
    <message>
        <source>Culvert then asks github.com once a day. It sends nothing about you, this computer or your tunnels, downloads nothing and changes nothing.</source>
        <translation>有効にすると、Culvert は 1 日に 1 回 github.com に問い合わせます。あなた、このコンピューター、トンネルについての情報は一切送信せず、ダウンロードも変更も行いません。</translation>
    </message>
</context>
<context>
    <name>culvert::Values</name>
    <message>
        <source>empty domain name</source>
        <translation>ドメイン名が空です</translation>
    </message>
    <message>
        <source>domain name &quot;%1&quot; starts with invalid character</source>
        <translation>ドメイン名「%1」が使用できない文字で始まっています</translation>
    </message>
    <message>
        <source>domain name &quot;%1&quot; contains consecutive separators</source>
        <translation>ドメイン名「%1」で区切り文字が連続しています</translation>
    </message>
    <message>
        <source>domain name &quot;%1&quot; contains invalid characters</source>
        <translation>ドメイン名「%1」に使用できない文字が含まれています</translation>
    </message>
</context>
<context>
    <name>culvert::WaitingClients</name>
    <message>
        <source>Too many clients are waiting for the tunnel already (%1).</source>
        <translation>トンネルを待っているクライアントがすでに多すぎます (%1)。</translation>
    </message>
    <message>
        <source>The tunnel did not come up within %1 s, so the client was turned away.</source>
        <translation>トンネルが %1 秒以内に稼働しなかったため、クライアントを拒否しました。</translation>
    </message>
    <message>
        <source>It ended its side while it waited for the tunnel, and others needed the room.</source>
        <translation>トンネルを待つ間に自分の側を閉じ、他のクライアントが枠を必要としたため、切断しました。</translation>
    </message>
</context>
<context>
    <name>culvert::WindowLayout</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
</context>
<context>
    <name>culvert::Wizard</name>
    <message>
        <source>New tunnel</source>
        <translation>新しいトンネル</translation>
    </message>
    <message>
        <source>All &amp;settings…</source>
        <translation>すべての設定(&amp;S)…</translation>
    </message>
    <message>
        <source>I am not sure: ask me</source>
        <translation>わからないので質問してほしい</translation>
    </message>
    <message>
        <source>on another machine</source>
        <translation>別のマシン</translation>
    </message>
    <message>
        <source>on this computer, for somebody elsewhere</source>
        <translation>このコンピューター (ほかの場所にいる人のため)</translation>
    </message>
    <message>
        <source>a service: a web page, a notebook, a database</source>
        <translation>サービス: Web ページ、ノートブック、データベース</translation>
    </message>
    <message>
        <source>a login with ssh</source>
        <translation>ssh でのログイン</translation>
    </message>
    <message>
        <source>&amp;What is wanted</source>
        <translation>使いたいもの(&amp;W)</translation>
    </message>
    <message>
        <source>Its po&amp;rt</source>
        <translation>そのポート(&amp;R)</translation>
    </message>
    <message>
        <source>It &amp;lives</source>
        <translation>その場所(&amp;L)</translation>
    </message>
    <message>
        <source>Y&amp;our case</source>
        <translation>自分の状況(&amp;O)</translation>
    </message>
    <message>
        <source>The other machine</source>
        <translation>相手側のマシン</translation>
    </message>
    <message>
        <source>This computer, as the other machine reaches it</source>
        <translation>相手側のマシンから見たこのコンピューター</translation>
    </message>
    <message>
        <source>The third host</source>
        <translation>第三のホスト</translation>
    </message>
    <message>
        <source>This computer cannot open %1 now: the service appears here at %2.</source>
        <translation>このコンピューターは今 %1 を開けません。サービスは %2 で利用できます。</translation>
    </message>
    <message>
        <source>Answer the questions: the picture shows what it would come to.</source>
        <translation>質問に答えてください。どのような構成になるかが図に示されます。</translation>
    </message>
    <message>
        <source>&amp;Make and start</source>
        <translation>作成して開始(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>作成(&amp;K)</translation>
    </message>
    <message>
        <source>Still needed: yes or no to the last question</source>
        <translation>さらに必要: 最後の質問への「はい」か「いいえ」</translation>
    </message>
    <message>
        <source>What %1 has to do comes next: one script to paste there, and a page that waits for it.</source>
        <translation>%1 で行うことは次に示されます。そこに貼り付ける 1 つのスクリプトと、それを待つページです。</translation>
    </message>
</context>
<context>
    <name>culvert::net::DetachedCall</name>
    <message>
        <source>too many calls wait</source>
        <translation>待機中の呼び出しが多すぎます</translation>
    </message>
    <message>
        <source>no socket is left</source>
        <translation>ソケットが残っていません</translation>
    </message>
</context>
</TS>
