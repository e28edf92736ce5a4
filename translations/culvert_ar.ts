<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>culvert::AdmissionDialog</name>
    <message>
        <source>Let %1 in</source>
        <translation>السماح بدخول %1</translation>
    </message>
    <message>
        <source>With this line whoever has the key of %1 can open the tunnel&apos;s ports on this computer, and do nothing else here.</source>
        <translation>بهذا السطر يستطيع كل من لديه مفتاح %1 فتح منافذ النفق على هذا الحاسوب، ولا شيء غير ذلك هنا.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>ال&amp;سطر</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Add the line</source>
        <translation>إ&amp;ضافة السطر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The line stands there already.</source>
        <translation>السطر موجود هناك بالفعل.</translation>
    </message>
    <message>
        <source>It takes the place of the line that this key has there. The file is kept as it is under another name beside it.</source>
        <translation>يحلّ محلّ السطر الموجود هناك لهذا المفتاح. يُحفظ الملف بحاله بجانبه باسم آخر.</translation>
    </message>
    <message>
        <source>It is added at the end. The file is kept as it is under another name beside it.</source>
        <translation>يُضاف في النهاية. يُحفظ الملف بحاله بجانبه باسم آخر.</translation>
    </message>
    <message>
        <source>The key is allowed in %1.</source>
        <translation>صار المفتاح مسموحًا به في %1.</translation>
    </message>
    <message>
        <source>The key is allowed in %1; what was there is kept as %2.</source>
        <translation>صار المفتاح مسموحًا به في %1؛ وحُفظ ما كان هناك باسم %2.</translation>
    </message>
</context>
<context>
    <name>culvert::AgentListing</name>
    <message>
        <source>it does not answer</source>
        <translation>لا يستجيب</translation>
    </message>
    <message>
        <source>it does not take requests</source>
        <translation>لا يقبل الطلبات</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>أغلق الاتصال</translation>
    </message>
    <message>
        <source>its answer is too long</source>
        <translation>ردّه أطول من اللازم</translation>
    </message>
</context>
<context>
    <name>culvert::Algorithms</name>
    <message>
        <source>%1 offers no %2 that this program accepts; it offers: %3.</source>
        <translation>لا يعرض %1 أي %2 يقبله هذا البرنامج؛ المعروض: %3.</translation>
    </message>
    <message>
        <source>An old server. For this host only, add: HostKeyAlgorithms +%1</source>
        <translation>خادم قديم. لهذا المضيف وحده أضف: HostKeyAlgorithms +%1</translation>
    </message>
    <message>
        <source>The server insists on a post-quantum key exchange, which libssh has since version 0.12. Let the server also offer curve25519-sha256, or use a newer build.</source>
        <translation>يصرّ الخادم على تبادل مفاتيح ما بعد الكم، ولا تدعمه libssh إلا من الإصدار 0.12. اجعل الخادم يعرض curve25519-sha256 أيضًا، أو استخدم بناءً أحدث.</translation>
    </message>
    <message>
        <source>An old server. For this host only, add: KexAlgorithms +%1</source>
        <translation>خادم قديم. لهذا المضيف وحده أضف: KexAlgorithms +%1</translation>
    </message>
    <message>
        <source>For this host only, add: Ciphers +%1</source>
        <translation>لهذا المضيف وحده أضف: Ciphers +%1</translation>
    </message>
    <message>
        <source>For this host only, add: MACs +%1</source>
        <translation>لهذا المضيف وحده أضف: MACs +%1</translation>
    </message>
    <message>
        <source>%1 answered, but ended the connection before the login.</source>
        <translation>استجاب %1 لكنه أنهى الاتصال قبل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Too many connections at once (MaxStartups), an address ban (fail2ban, PerSourcePenalties), an allow-list, or not an SSH port.</source>
        <translation>اتصالات متزامنة أكثر من المسموح (MaxStartups)، أو حظر للعنوان (fail2ban أو PerSourcePenalties)، أو قائمة سماح، أو أن المنفذ ليس منفذ SSH.</translation>
    </message>
</context>
<context>
    <name>culvert::Application</name>
    <message>
        <source>Culvert keeps running</source>
        <translation>ما زال Culvert يعمل</translation>
    </message>
    <message>
        <source>Tunnels stay up. Open or quit Culvert from its icon here.</source>
        <translation>تبقى الأنفاق قائمة. افتح Culvert أو أنهِه من أيقونته هنا.</translation>
    </message>
    <message>
        <source>Culvert %1 is there.</source>
        <translation>صدر Culvert %1.</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>عرض…</translation>
    </message>
    <message>
        <source>Look at %1 with a browser: the page says what you see.</source>
        <translation>افتح %1 في متصفح: تشرح الصفحة ما تراه.</translation>
    </message>
    <message>
        <source>The browser of the preferences cannot be started. The address: %1</source>
        <translation>تعذّر تشغيل المتصفح المحدد في التفضيلات. العنوان: %1</translation>
    </message>
    <message>
        <source>%1 has values that mean nothing, so the usual ones are in use: %2</source>
        <translation>في %1 قيم لا معنى لها، فتُستخدم القيم المعتادة: %2</translation>
    </message>
    <message>
        <source>There is no tunnel named &apos;%1&apos;.</source>
        <translation>لا يوجد نفق باسم «%1».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be opened. %2</source>
        <translation>تعذّر فتح «%1». %2</translation>
    </message>
    <message>
        <source>A link asks for &apos;%1&apos;.</source>
        <translation>رابط يطلب «%1».</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
</context>
<context>
    <name>culvert::Authenticator</name>
    <message>
        <source>%1 accepted this step of the login and wants another.</source>
        <translation>قبل %1 هذه الخطوة من تسجيل الدخول ويطلب خطوة أخرى.</translation>
    </message>
    <message>
        <source>%1 ended the login after too many attempts. %2</source>
        <translation>أنهى %1 تسجيل الدخول بعد محاولات كثيرة. %2</translation>
    </message>
    <message>
        <source>Pin the right key: IdentityFile and IdentitiesOnly yes for this host.</source>
        <translation>ثبّت المفتاح الصحيح: IdentityFile و IdentitiesOnly yes لهذا المضيف.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost during the login.</source>
        <translation>انقطع الاتصال بـ %1 أثناء تسجيل الدخول.</translation>
    </message>
    <message>
        <source>%1 did not bring the login to an end within %2 s.</source>
        <translation>لم يُتمّ %1 تسجيل الدخول خلال %2 ث.</translation>
    </message>
    <message>
        <source>%1@%2&apos;s password: </source>
        <translation>كلمة مرور %1@%2: </translation>
    </message>
    <message>
        <source>%1 wants the password changed before it lets anybody in.</source>
        <translation>يشترط %1 تغيير كلمة المرور قبل أن يسمح لأحد بالدخول.</translation>
    </message>
    <message>
        <source>Log in once with ssh and change the password.</source>
        <translation>سجّل الدخول مرة واحدة بأمر ssh وغيّر كلمة المرور.</translation>
    </message>
    <message>
        <source>No Kerberos ticket for %1: %2.</source>
        <translation>لا توجد تذكرة Kerberos من أجل %1: %2.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>The login of %1 needs a secret that nobody gave. The server accepts: %2. Offered: %3.</source>
        <translation>يحتاج تسجيل دخول %1 إلى سرّ لم يقدّمه أحد. يقبل الخادم: %2. المعروض عليه: %3.</translation>
    </message>
    <message>
        <source>The server did not let %1 in. It accepts: %2. Offered: %3.</source>
        <translation>لم يسمح الخادم بدخول %1. يقبل: %2. المعروض عليه: %3.</translation>
    </message>
    <message>
        <source>%1 rejected %2 of %3. It accepts: %4.</source>
        <translation>رفض %1 ‏%2 من %3. ويقبل: %4.</translation>
    </message>
    <message>
        <source>the answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>كلمة المرور</translation>
    </message>
</context>
<context>
    <name>culvert::AuthorizedKeys</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تعذّرت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تعذّرت كتابة %1: %2.</translation>
    </message>
    <message>
        <source>This is a private key, which must not leave its machine. The public one is a line that begins with &quot;ssh-&quot;.</source>
        <translation>هذا مفتاح خاص، ولا يجوز أن يغادر جهازه. أما العام فسطر يبدأ بـ «ssh-».</translation>
    </message>
    <message>
        <source>This is no public key: one line, such as &quot;ssh-ed25519 AAAA…&quot;.</source>
        <translation>هذا ليس مفتاحًا عامًا: المفتاح العام سطر واحد مثل «ssh-ed25519 AAAA…».</translation>
    </message>
    <message>
        <source>the folder could not be made</source>
        <translation>تعذّر إنشاء المجلد</translation>
    </message>
    <message>
        <source>no copy could be kept</source>
        <translation>تعذّر حفظ نسخة</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
</context>
<context>
    <name>culvert::Autostart</name>
    <message>
        <source>Whether Culvert starts at login could not be changed: %1</source>
        <translation>تعذّر تغيير بدء Culvert عند تسجيل الدخول: %1</translation>
    </message>
    <message>
        <source>the registry cannot be written.</source>
        <translation>تعذّرت الكتابة في سجل النظام (Registry).</translation>
    </message>
    <message>
        <source>the desktop did not allow it.</source>
        <translation>لم يسمح سطح المكتب بذلك.</translation>
    </message>
    <message>
        <source>Culvert keeps your tunnels up.</source>
        <translation>يُبقي Culvert أنفاقك قائمة.</translation>
    </message>
</context>
<context>
    <name>culvert::BackgroundPortal</name>
    <message>
        <source>there is no portal to ask.</source>
        <translation>لا توجد بوابة سطح مكتب (portal) تُسأل.</translation>
    </message>
    <message>
        <source>the question was not answered.</source>
        <translation>لم يُجَب عن السؤال.</translation>
    </message>
</context>
<context>
    <name>culvert::CanonicalName</name>
    <message>
        <source>Could not resolve host &quot;%1&quot;</source>
        <translation>تعذّر حلّ اسم المضيف «%1»</translation>
    </message>
    <message>
        <source>Could not resolve hostname %1</source>
        <translation>تعذّر حلّ اسم المضيف %1</translation>
    </message>
</context>
<context>
    <name>culvert::ChangedKeyDialog</name>
    <message>
        <source>%1: the host key has changed</source>
        <translation>‏%1: تغيّر مفتاح المضيف</translation>
    </message>
    <message>
        <source>Replace the old key</source>
        <translation>استبدال المفتاح القديم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 shows another key than before</source>
        <translation>يُظهر %1 مفتاحًا غير المفتاح السابق</translation>
    </message>
    <message>
        <source>The server was set up anew, its address now belongs to another machine, or somebody stands in between. Nothing was sent to it. Ask its owner before you go on.</source>
        <translation>إما أن الخادم أُعيد إعداده، أو أن عنوانه صار لجهاز آخر، أو أن أحدًا يقف بينكما. لم يُرسَل إليه شيء. اسأل صاحبه قبل أن تتابع.</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>النفق</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>المعروض الآن</translation>
    </message>
    <message>
        <source>Known so far</source>
        <translation>المعروف سابقًا</translation>
    </message>
    <message>
        <source>It stands in</source>
        <translation>موضعه</translation>
    </message>
    <message>
        <source>The old line speaks for other hosts as well. Change the file by hand once you are sure.</source>
        <translation>السطر القديم يخصّ مضيفين آخرين أيضًا. عدّل الملف يدويًا متى تأكدت.</translation>
    </message>
    <message>
        <source>To put the new key in the old one&apos;s place, type the host&apos;s name: %1. The file as it is now is kept beside it, with .old behind its name.</source>
        <translation>لوضع المفتاح الجديد مكان القديم، اكتب اسم المضيف: %1. يُحفظ الملف بحاله الراهن بجانبه، وقد أُلحق ‎.old باسمه.</translation>
    </message>
    <message>
        <source>Host name, to confirm</source>
        <translation>اسم المضيف للتأكيد</translation>
    </message>
    <message>
        <source>The key of %1 was replaced; the old file is %2. Start &apos;%3&apos; again.</source>
        <translation>استُبدل مفتاح %1؛ الملف القديم هو %2. ابدأ «%3» من جديد.</translation>
    </message>
</context>
<context>
    <name>culvert::Channel</name>
    <message>
        <source>The server forbids connections to %1.</source>
        <translation>يمنع الخادم الاتصال بـ %1.</translation>
    </message>
    <message>
        <source>Nothing listens on %1, as seen from the server.</source>
        <translation>لا شيء ينصت على %1 من جهة الخادم.</translation>
    </message>
    <message>
        <source>The server does not know the name in %1.</source>
        <translation>لا يعرف الخادم الاسم الوارد في %1.</translation>
    </message>
    <message>
        <source>The server could not reach %1.</source>
        <translation>لم يتمكن الخادم من الوصول إلى %1.</translation>
    </message>
</context>
<context>
    <name>culvert::CheckModel</name>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Mind this</source>
        <translation>للانتباه</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
</context>
<context>
    <name>culvert::CheckText</name>
    <message numerus="yes">
        <source>%n thing(s) would keep this tunnel from working.</source>
        <translation>
            <numerusform>لا شيء يمنع هذا النفق من العمل.</numerusform>
            <numerusform>أمر واحد (%n) يمنع هذا النفق من العمل.</numerusform>
            <numerusform>أمران (%n) يمنعان هذا النفق من العمل.</numerusform>
            <numerusform>%n أمور تمنع هذا النفق من العمل.</numerusform>
            <numerusform>%n أمرًا تمنع هذا النفق من العمل.</numerusform>
            <numerusform>%n أمر تمنع هذا النفق من العمل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong, but mind %n thing(s).</source>
        <translation>
            <numerusform>لا خطأ، ولا شيء يستدعي الانتباه.</numerusform>
            <numerusform>لا خطأ، لكن انتبه إلى أمر واحد (%n).</numerusform>
            <numerusform>لا خطأ، لكن انتبه إلى أمرين (%n).</numerusform>
            <numerusform>لا خطأ، لكن انتبه إلى %n أمور.</numerusform>
            <numerusform>لا خطأ، لكن انتبه إلى %n أمرًا.</numerusform>
            <numerusform>لا خطأ، لكن انتبه إلى %n أمر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with what can be known before the login.</source>
        <translation>لا خطأ فيما يمكن معرفته قبل تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>culvert::ChecksPane</name>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
</context>
<context>
    <name>culvert::Clashes</name>
    <message>
        <source>port %1</source>
        <translation>المنفذ %1</translation>
    </message>
    <message>
        <source>The tunnel &apos;%1&apos; wants %2, too: only one of the two can be up.</source>
        <translation>النفق «%1» يريد %2 أيضًا: لا يمكن أن يقوم إلا أحدهما.</translation>
    </message>
    <message>
        <source>Use another port for one of them.</source>
        <translation>استخدم منفذًا آخر لأحدهما.</translation>
    </message>
</context>
<context>
    <name>culvert::CommandLine</name>
    <message>
        <source>unknown option -- %1</source>
        <translation>خيار غير معروف -- %1</translation>
    </message>
    <message>
        <source> in &apos;-%1&apos;</source>
        <translation> في &apos;‎-%1&apos;</translation>
    </message>
    <message>
        <source>; did you mean -%1?</source>
        <translation>؛ هل قصدت ‎-%1؟</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: a tunnel runs no command on the server.</source>
        <translation>‏«%1»: النفق لا يشغّل أي أمر على الخادم.</translation>
    </message>
    <message>
        <source>option requires an argument -- %1</source>
        <translation>الخيار يتطلب وسيطًا -- %1</translation>
    </message>
    <message>
        <source>-f: Culvert does not go to the background by itself; let a service or the desktop program keep the tunnel.</source>
        <translation>‏‎-f: لا ينتقل Culvert إلى الخلفية من تلقاء نفسه؛ دع خدمةً أو برنامج سطح المكتب يحفظ النفق.</translation>
    </message>
    <message>
        <source>-%1 has no meaning for a tunnel and is not supported.</source>
        <translation>لا معنى للخيار ‎-%1 في نفق، وهو غير مدعوم.</translation>
    </message>
    <message>
        <source>-l: the user&apos;s name is missing</source>
        <translation>‏‎-l: اسم المستخدم ناقص</translation>
    </message>
    <message>
        <source>Unknown cipher type &apos;%1&apos;</source>
        <translation>نوع تشفير غير معروف «%1»</translation>
    </message>
    <message>
        <source>Unknown mac type &apos;%1&apos;</source>
        <translation>نوع MAC غير معروف «%1»</translation>
    </message>
    <message>
        <source>-W joins the connection to the terminal, which a tunnel does not have; use -L, or -J to reach a host behind another one.</source>
        <translation>يصل ‎-W الاتصال بالطرفية، ولا طرفية للنفق؛ استخدم ‎-L، أو ‎-J للوصول إلى مضيف خلف مضيف آخر.</translation>
    </message>
    <message>
        <source>-%1: %2</source>
        <translation>‎-%1: %2</translation>
    </message>
    <message>
        <source>-o &apos;%1&apos; names no keyword</source>
        <translation>‏‎-o «%1» لا يذكر كلمة مفتاحية</translation>
    </message>
    <message>
        <source>Bad port &apos;%1&apos;</source>
        <translation>منفذ غير صالح «%1»</translation>
    </message>
    <message>
        <source>Only a single -J option is permitted (use commas to separate multiple jump hops)</source>
        <translation>يُسمح بخيار ‎-J واحد فقط (افصل بين مضيفي القفز بفواصل)</translation>
    </message>
    <message>
        <source>Cannot specify -J with ProxyCommand</source>
        <translation>لا يمكن الجمع بين ‎-J و ProxyCommand</translation>
    </message>
    <message>
        <source>Invalid -J argument &apos;%1&apos;</source>
        <translation>وسيط غير صالح للخيار ‎-J: «%1»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an ssh address</source>
        <translation>‏«%1» ليس عنوان ssh</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no host</source>
        <translation>‏«%1» لا يذكر مضيفًا</translation>
    </message>
    <message>
        <source>This is not an ssh or autossh command.</source>
        <translation>هذا ليس أمر ssh أو autossh.</translation>
    </message>
</context>
<context>
    <name>culvert::CommandsPane</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>The commands are on the clipboard.</source>
        <translation>الأوامر في الحافظة.</translation>
    </message>
    <message>
        <source>Save the commands</source>
        <translation>حفظ الأوامر</translation>
    </message>
</context>
<context>
    <name>culvert::Connection</name>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>انقطع الاتصال بـ %1.</translation>
    </message>
    <message>
        <source>%1 ended the connection: %2</source>
        <translation>أنهى %1 الاتصال: %2</translation>
    </message>
    <message>
        <source>The server may have sent data while it exchanged keys anew, which RFC 4253 forbids; older versions of AsyncSSH do. Update it, or let it exchange keys less often.</source>
        <translation>لعل الخادم أرسل بيانات أثناء إعادة تبادل المفاتيح، وهو ما تمنعه RFC 4253 وتفعله الإصدارات الأقدم من AsyncSSH. حدّثه، أو قلّل عدد مرات تبادل المفاتيح.</translation>
    </message>
    <message>
        <source>%1 went silent: %2 signs of life were not answered.</source>
        <translation>صمت %1: بقي %2 من نبضات التحقق بلا رد.</translation>
    </message>
</context>
<context>
    <name>culvert::ConnectionModel</name>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Closed after %1</source>
        <translation>أُغلق بعد %1</translation>
    </message>
    <message>
        <source>Closed by the client after %1</source>
        <translation>أغلقه العميل بعد %1</translation>
    </message>
    <message>
        <source>Closed by the target after %1</source>
        <translation>أغلقه الهدف بعد %1</translation>
    </message>
    <message>
        <source>Closed here after %1</source>
        <translation>أُغلق هنا بعد %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلَم</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسَل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>culvert::ConnectionsPane</name>
    <message>
        <source>Close connection</source>
        <translation>إغلاق الاتصال</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
</context>
<context>
    <name>culvert::Connector</name>
    <message>
        <source>%1 answers, but refuses connections on port %2.</source>
        <translation>يستجيب %1 لكنه يرفض الاتصال على المنفذ %2.</translation>
    </message>
    <message>
        <source>Wrong port, the SSH server is down there, or a firewall rejects it.</source>
        <translation>المنفذ خطأ، أو خادم SSH متوقف هناك، أو جدار ناري يرفض الاتصال.</translation>
    </message>
    <message>
        <source>%1 did not answer.</source>
        <translation>لم يستجب %1.</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <translation>تعذّر الوصول إلى %1: %2.</translation>
    </message>
    <message>
        <source>There is no route to it from here: is the network or a VPN down?</source>
        <translation>لا مسار إليه من هنا: هل الشبكة أو VPN مقطوعة؟</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>لم يستجب %1 خلال %n ثانية.</numerusform>
            <numerusform>لم يستجب %1 خلال ثانية واحدة.</numerusform>
            <numerusform>لم يستجب %1 خلال ثانيتين.</numerusform>
            <numerusform>لم يستجب %1 خلال %n ثوانٍ.</numerusform>
            <numerusform>لم يستجب %1 خلال %n ثانية.</numerusform>
            <numerusform>لم يستجب %1 خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody says what address %1 has.</source>
        <translation>لا أحد يدلّ على عنوان %1.</translation>
    </message>
    <message>
        <source>The name servers do not answer: is the network or a VPN down?</source>
        <translation>خوادم الأسماء لا تستجيب: هل الشبكة أو VPN مقطوعة؟</translation>
    </message>
    <message>
        <source>The name %1 is not known here.</source>
        <translation>الاسم %1 غير معروف هنا.</translation>
    </message>
</context>
<context>
    <name>culvert::ConsentDialog</name>
    <message>
        <source>%1: commands of an imported file</source>
        <translation>‏%1: أوامر ملف مستورد</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was imported. Its configuration may run these commands on this computer, as you. Allow them only if you know what they do. You are asked again when the file changes.</source>
        <translation>‏«%1» مستورد. قد تشغّل تهيئته هذه الأوامر على هذا الحاسوب باسمك. لا تسمح بها إلا إذا كنت تعرف ما تفعله. ستُسأل مجددًا إذا تغيّر الملف.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Allow and start</source>
        <translation>السماح والبدء</translation>
    </message>
    <message>
        <source>Do not start</source>
        <translation>عدم البدء</translation>
    </message>
</context>
<context>
    <name>culvert::Control</name>
    <message>
        <source>The running program (process %1) does not answer.</source>
        <translation>البرنامج المشغَّل (العملية %1) لا يستجيب.</translation>
    </message>
</context>
<context>
    <name>culvert::ControlServer</name>
    <message>
        <source>The local socket %1 cannot be opened: %2</source>
        <translation>تعذّر فتح المقبس المحلي %1: %2</translation>
    </message>
</context>
<context>
    <name>culvert::CredentialBroker</name>
    <message>
        <source>The secret for %1 is the one typed earlier.</source>
        <translation>سرّ %1 هو ما كُتب سابقًا.</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask for its password in a window of its own.</source>
        <translation>في انتظار سلسلة المفاتيح. قد تطلب كلمة مرورها في نافذة خاصة بها.</translation>
    </message>
    <message>
        <source>The secret for %1 comes from the keychain.</source>
        <translation>سرّ %1 مأخوذ من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be asked: batch mode.</source>
        <translation>تعذّر طرح السؤال «%1»: وضع الدُّفعات.</translation>
    </message>
    <message>
        <source>What the keychain has for this was not accepted.</source>
        <translation>لم يُقبَل ما في سلسلة المفاتيح لهذا الغرض.</translation>
    </message>
    <message>
        <source>The secret for %1 is saved in the keychain.</source>
        <translation>حُفظ سرّ %1 في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The secret for %1 could not be saved. %2</source>
        <translation>تعذّر حفظ سرّ %1. %2</translation>
    </message>
</context>
<context>
    <name>culvert::CredentialDialog</name>
    <message>
        <source>Passphrase for %1</source>
        <translation>عبارة مرور %1</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>كلمة مرور %1</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>سؤال من %1</translation>
    </message>
    <message>
        <source>Password for the proxy %1</source>
        <translation>كلمة مرور الوسيط %1</translation>
    </message>
    <message>
        <source>That did not open the key. Try again.</source>
        <translation>ما أُدخل لا يفتح المفتاح. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The proxy did not accept that. Try again.</source>
        <translation>لم يقبل الوسيط ما أُدخل. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The server did not accept that. Try again.</source>
        <translation>لم يقبل الخادم ما أُدخل. حاول مجددًا.</translation>
    </message>
    <message>
        <source>%1: login</source>
        <translation>‏%1: تسجيل الدخول</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>For the tunnel &apos;%1&apos;, to %2.</source>
        <translation>للنفق «%1» إلى %2.</translation>
    </message>
    <message>
        <source>The server says:</source>
        <translation>يقول الخادم:</translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation>&amp;تذكّر في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Saved once the login was accepted</source>
        <translation>يُحفظ متى قُبل تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;فتح القفل…</translation>
    </message>
    <message>
        <source>PIN of the security token for %1</source>
        <translation>رمز PIN لجهاز الأمان الخاص بالمفتاح %1</translation>
    </message>
    <message>
        <source>The token did not accept that. Try again.</source>
        <translation>لم يقبل جهاز الأمان ذلك. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
</context>
<context>
    <name>culvert::CredentialStore</name>
    <message>
        <source>Windows keeps no credentials for this login, which may be a service&apos;s or one from another computer. Log in here yourself, or type the secret each time.</source>
        <translation>لا يحتفظ Windows ببيانات اعتماد لجلسة الدخول هذه، ولعلها جلسة خدمة أو جلسة من حاسوب آخر. سجّل الدخول هنا بنفسك، أو اكتب السرّ كل مرة.</translation>
    </message>
    <message>
        <source>No keychain service runs here. Start one (such as GNOME Keyring or KWallet), or type the secret each time.</source>
        <translation>لا تعمل هنا خدمة سلسلة مفاتيح. شغّل واحدة (مثل GNOME Keyring أو KWallet)، أو اكتب السرّ كل مرة.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>سلسلة المفاتيح مقفلة. افتح قفلها ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it in the keychain&apos;s own settings.</source>
        <translation>رفضت سلسلة المفاتيح الوصول. اسمح به في إعدادات السلسلة نفسها.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Check its service, or whether it waits for you in another window.</source>
        <translation>لا تستجيب سلسلة المفاتيح. تحقق من خدمتها، ومن أنها لا تنتظرك في نافذة أخرى.</translation>
    </message>
    <message>
        <source>The keychain failed. The log has its own words.</source>
        <translation>فشلت سلسلة المفاتيح. نصّ رسالتها في السجل.</translation>
    </message>
    <message>
        <source>The list of what Culvert has saved cannot be read or written.</source>
        <translation>تعذّرت قراءة قائمة ما حفظه Culvert أو كتابتها.</translation>
    </message>
</context>
<context>
    <name>culvert::DeepLink</name>
    <message>
        <source>The link names no tunnel.</source>
        <translation>الرابط لا يذكر نفقًا.</translation>
    </message>
    <message>
        <source>The link names no host.</source>
        <translation>الرابط لا يذكر مضيفًا.</translation>
    </message>
    <message>
        <source>A password does not belong into a link.</source>
        <translation>لا مكان لكلمة مرور في رابط.</translation>
    </message>
</context>
<context>
    <name>culvert::Demo</name>
    <message>
        <source>Demo: a page of yours, shown on host B</source>
        <translation>عرض تجريبي: صفحة من عندك تُعرض على المضيف B</translation>
    </message>
    <message>
        <source>Demo: a notebook on host B</source>
        <translation>عرض تجريبي: دفتر تفاعلي على المضيف B</translation>
    </message>
    <message>
        <source>Host B is a small SSH server inside Culvert. Look at %1 with a browser.</source>
        <translation>المضيف B خادم SSH صغير داخل Culvert. افتح %1 في متصفح.</translation>
    </message>
</context>
<context>
    <name>culvert::DemoStory</name>
    <message>
        <source>The browser asked port %1 of this computer, and port 8888 of host B answered: a service over there looks as if it were here.</source>
        <translation>سأل المتصفح المنفذ %1 على هذا الحاسوب، فأجاب المنفذ 8888 على المضيف B: خدمة هناك تبدو كأنها هنا.</translation>
    </message>
    <message>
        <source>Question and answer went through one encrypted SSH connection. B opened no port to the network for it.</source>
        <translation>مرّ السؤال والجواب عبر اتصال SSH واحد مشفّر. ولم يفتح B لذلك أي منفذ للشبكة.</translation>
    </message>
    <message>
        <source>Culvert did not only connect: it looked whether the notebook really answers. That is what the full mark beside the tunnel says.</source>
        <translation>لم يكتفِ Culvert بالاتصال، بل تحقق من أن الدفتر التفاعلي يجيب حقًا. هذا ما تقوله العلامة الممتلئة بجانب النفق.</translation>
    </message>
    <message>
        <source>The browser asked port %1 of host B, and a page on this computer answered: something here looks as if it were over there.</source>
        <translation>سأل المتصفح المنفذ %1 على المضيف B، فأجابت صفحة على هذا الحاسوب: شيء هنا يبدو كأنه هناك.</translation>
    </message>
    <message>
        <source>It was this computer that dialled B. Nobody has to get in here, so no router needs a rule.</source>
        <translation>هذا الحاسوب هو الذي بادر بالاتصال بـ B. لا يحتاج أحد إلى الدخول هنا، فلا يلزم أي موجّه قاعدة.</translation>
    </message>
    <message>
        <source>A notebook on host B</source>
        <translation>دفتر تفاعلي على المضيف B</translation>
    </message>
    <message>
        <source>A page of this computer, seen from host B</source>
        <translation>صفحة على هذا الحاسوب كما تُرى من المضيف B</translation>
    </message>
    <message>
        <source>B listens for its own programs only, not for its network. Stop the tunnel, and the port is gone.</source>
        <translation>ينصت B لبرامجه هو فقط لا لشبكته. أوقف النفق فيختفي المنفذ.</translation>
    </message>
</context>
<context>
    <name>culvert::DestinationPage</name>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>المضي&amp;ف</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>المنف&amp;ذ</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>المست&amp;خدم</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>for example Notebook on lab-7</source>
        <translation>مثل: Notebook على lab-7</translation>
    </message>
    <message>
        <source>a name, an address, or a Host of ~/.ssh/config</source>
        <translation>اسم أو عنوان أو Host من ‎~/.ssh/config</translation>
    </message>
    <message>
        <source>22, or what ~/.ssh/config says</source>
        <translation>22 أو ما يرد في ‎~/.ssh/config</translation>
    </message>
    <message>
        <source>your login name, or what ~/.ssh/config says</source>
        <translation>اسم دخولك أو ما يرد في ‎~/.ssh/config</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>الم&amp;جموعة</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>المنفذ رقم من 1 إلى 65535.</translation>
    </message>
</context>
<context>
    <name>culvert::DetailPanel</name>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>What this tunnel is for, whom to ask about it</source>
        <translation>الغرض من هذا النفق، ومن يُسأل عنه</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>التمريرات</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>حركة البيانات</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, for how long</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>less than 1 min</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>What was changed counts from the next start. Until then the tunnel runs as it is shown here.</source>
        <translation>يسري التغيير من البدء التالي. وحتى ذلك الحين يعمل النفق كما هو معروض هنا.</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>على %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
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
        <translation>أتريد تجاهل ما أُدخل؟</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;تجاهل</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;متابعة التحرير</translation>
    </message>
</context>
<context>
    <name>culvert::Doctor</name>
    <message>
        <source>The settings are valid: %1.</source>
        <comment>way to the server</comment>
        <translation>الإعدادات صالحة: %1.</translation>
    </message>
    <message>
        <source>Whether %1 can be reached from %2 shows after the login there.</source>
        <translation>يتبيّن إمكان الوصول إلى %1 من %2 بعد تسجيل الدخول هناك.</translation>
    </message>
    <message>
        <source>Whether %1 opens %2 shows after the login there.</source>
        <translation>يتبيّن هل يفتح %1 المنفذ %2 بعد تسجيل الدخول هناك.</translation>
    </message>
    <message>
        <source>Whether %1 reaches %2 shows after the login there.</source>
        <translation>يتبيّن هل يصل %1 إلى %2 بعد تسجيل الدخول هناك.</translation>
    </message>
</context>
<context>
    <name>culvert::EmptyPage</name>
    <message>
        <source>A tunnel brings a port of another machine here, or one of yours there, through SSH.</source>
        <translation>يجلب النفق عبر SSH منفذًا من جهاز آخر إلى هنا، أو ينقل منفذًا من عندك إلى هناك.</translation>
    </message>
    <message>
        <source>New tunnel</source>
        <translation>نفق جديد</translation>
    </message>
    <message>
        <source>Say which machine, which port, and from where</source>
        <translation>حدّد أي جهاز، وأي منفذ، ومن أين</translation>
    </message>
    <message>
        <source>Import from ~/.ssh/config</source>
        <translation>استيراد من ‎~/.ssh/config</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>جرّب العرض التجريبي</translation>
    </message>
    <message>
        <source>Or from PuTTY, a file, a command line</source>
        <translation>أو من PuTTY أو ملف أو سطر أوامر</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) found</source>
        <translation>
            <numerusform>لم يُعثر على أي مضيف</numerusform>
            <numerusform>عُثر على مضيف واحد (%n)</numerusform>
            <numerusform>عُثر على مضيفَين (%n)</numerusform>
            <numerusform>عُثر على %n مضيفين</numerusform>
            <numerusform>عُثر على %n مضيفًا</numerusform>
            <numerusform>عُثر على %n مضيف</numerusform>
        </translation>
    </message>
    <message>
        <source>No tunnels yet</source>
        <translation>لا أنفاق بعد</translation>
    </message>
    <message>
        <source>No tunnels to show</source>
        <translation>لا أنفاق لعرضها</translation>
    </message>
    <message>
        <source>A notebook on a made-up host, reached through a tunnel</source>
        <translation>دفتر تفاعلي على مضيف مُختلَق، يُوصَل إليه عبر نفق</translation>
    </message>
</context>
<context>
    <name>culvert::EndEditor</name>
    <message>
        <source>Port</source>
        <translation>منفذ</translation>
    </message>
    <message>
        <source>Unix socket</source>
        <translation>مقبس Unix</translation>
    </message>
    <message>
        <source>Kind of end</source>
        <translation>نوع الطرف</translation>
    </message>
    <message>
        <source>Listening address</source>
        <translation>عنوان الإنصات</translation>
    </message>
    <message>
        <source>Target host</source>
        <translation>مضيف الهدف</translation>
    </message>
    <message>
        <source>Empty: only programs on that host. *: everyone who reaches it.</source>
        <translation>فارغ: البرامج على ذلك المضيف فقط. ‎*: كل من يصل إليه.</translation>
    </message>
    <message>
        <source>Listening port</source>
        <translation>منفذ الإنصات</translation>
    </message>
    <message>
        <source>Target port</source>
        <translation>منفذ الهدف</translation>
    </message>
    <message>
        <source>port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Socket path</source>
        <translation>مسار المقبس</translation>
    </message>
    <message>
        <source>A socket&apos;s path has a &apos;/&apos; in it.</source>
        <translation>مسار المقبس يحوي «/».</translation>
    </message>
    <message>
        <source>The target&apos;s host is missing.</source>
        <translation>مضيف الهدف ناقص.</translation>
    </message>
    <message>
        <source>The port is missing.</source>
        <translation>المنفذ ناقص.</translation>
    </message>
    <message>
        <source>The target&apos;s port is missing.</source>
        <translation>منفذ الهدف ناقص.</translation>
    </message>
</context>
<context>
    <name>culvert::Endpoint</name>
    <message>
        <source>port %1 is not between 0 and 65535</source>
        <translation>المنفذ %1 ليس بين 0 و 65535</translation>
    </message>
    <message>
        <source>the port is missing</source>
        <translation>المنفذ ناقص</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a port</source>
        <translation>‏«%1» ليس منفذًا</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the bracket is not closed</source>
        <translation>‏«%1»: القوس غير مغلق</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: nothing may follow a socket&apos;s path</source>
        <translation>‏«%1»: لا يجوز أن يتبع مسارَ المقبس شيء</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no port</source>
        <translation>‏«%1» بلا منفذ</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: write an IPv6 address in square brackets</source>
        <translation>‏«%1»: اكتب عنوان IPv6 بين قوسين مربعين</translation>
    </message>
</context>
<context>
    <name>culvert::Engine</name>
    <message>
        <source>The agent waits: touch your key, or confirm its use.</source>
        <translation>الوكيل ينتظر: المس مفتاحك أو أكّد استعماله.</translation>
    </message>
    <message>
        <source>The security token waits: touch it to confirm this login.</source>
        <translation>جهاز الأمان ينتظر: المسه لتأكيد تسجيل الدخول هذا.</translation>
    </message>
</context>
<context>
    <name>culvert::Error</name>
    <message>
        <source>Check that the file exists, is a private key and is readable by you alone (its properties, Security).</source>
        <translation>تحقق من أن الملف موجود، وأنه مفتاح خاص، وأنه لا يقرؤه غيرك (خصائصه، الأمان).</translation>
    </message>
    <message>
        <source>End programs that are not needed, then start it again.</source>
        <translation>أنهِ البرامج التي لا حاجة إليها، ثم ابدأه مجددًا.</translation>
    </message>
    <message>
        <source>Check that the file exists, is a private key and is readable by you alone (chmod 600).</source>
        <translation>تحقق من أن الملف موجود، وأنه مفتاح خاص، وأنه لا يقرؤه غيرك (chmod 600).</translation>
    </message>
    <message>
        <source>Raise the limits it is started with (ulimit -n, ulimit -u), or end what is not needed.</source>
        <translation>ارفع الحدود التي يُشغَّل بها (ulimit -n و ulimit -u)، أو أنهِ ما لا حاجة إليه.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s settings are not valid.</source>
        <translation>إعدادات النفق غير صالحة.</translation>
    </message>
    <message>
        <source>Correct the named field, then start again.</source>
        <translation>صحّح الحقل المذكور ثم ابدأ مجددًا.</translation>
    </message>
    <message>
        <source>An imported configuration wants to run commands on this computer, and nobody allowed it.</source>
        <translation>تريد تهيئة مستوردة تشغيل أوامر على هذا الحاسوب، ولم يسمح بها أحد.</translation>
    </message>
    <message>
        <source>Read the commands; if you trust them, start it in the window or with &apos;culvert-cli run --allow-commands&apos;.</source>
        <translation>اقرأ الأوامر؛ فإن وثقت بها فابدأه في النافذة أو بالأمر «culvert-cli run --allow-commands».</translation>
    </message>
    <message>
        <source>A key file could not be read.</source>
        <translation>تعذّرت قراءة ملف مفتاح.</translation>
    </message>
    <message>
        <source>The login needs a password or passphrase and nobody gave one.</source>
        <translation>يحتاج تسجيل الدخول إلى كلمة مرور أو عبارة مرور ولم يقدّمها أحد.</translation>
    </message>
    <message>
        <source>Start it again and answer the question, or use a key without a passphrase or an agent.</source>
        <translation>ابدأه مجددًا وأجب عن السؤال، أو استخدم مفتاحًا بلا عبارة مرور أو وكيلًا.</translation>
    </message>
    <message>
        <source>The host&apos;s name is not known here.</source>
        <translation>اسم المضيف غير معروف هنا.</translation>
    </message>
    <message>
        <source>Check the spelling; are you offline, or is a VPN down?</source>
        <translation>تحقق من الإملاء؛ هل أنت غير متصل، أو هل VPN مقطوعة؟</translation>
    </message>
    <message>
        <source>The host could not be connected to.</source>
        <translation>تعذّر الاتصال بالمضيف.</translation>
    </message>
    <message>
        <source>Check the port, that the SSH server runs, and that no firewall rejects the connection.</source>
        <translation>تحقق من المنفذ، ومن أن خادم SSH يعمل، وأن لا جدار ناري يرفض الاتصال.</translation>
    </message>
    <message>
        <source>The host did not answer in time.</source>
        <translation>لم يستجب المضيف في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The host is off, filtered by a firewall, or behind a router without a port forward. If it is behind NAT, turn the tunnel round: let it dial out.</source>
        <translation>المضيف مطفأ، أو يحجبه جدار ناري، أو خلف موجّه بلا تمرير منفذ. إن كان خلف NAT فاعكس اتجاه النفق: دعه هو يبادر بالاتصال.</translation>
    </message>
    <message>
        <source>The proxy could not be used.</source>
        <translation>تعذّر استخدام الوسيط.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and kind, and that it runs.</source>
        <translation>تحقق من عنوان الوسيط ونوعه، ومن أنه يعمل.</translation>
    </message>
    <message>
        <source>The proxy does not let this connection through.</source>
        <translation>لا يسمح الوسيط بمرور هذا الاتصال.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s user and password, and ask its owner which hosts and ports it allows.</source>
        <translation>تحقق من مستخدم الوسيط وكلمة مروره، واسأل صاحبه أي المضيفين والمنافذ يسمح بها.</translation>
    </message>
    <message>
        <source>The host answered, but no SSH connection came about.</source>
        <translation>استجاب المضيف، لكن لم يقم اتصال SSH.</translation>
    </message>
    <message>
        <source>Is it an SSH port? The server may be overloaded (MaxStartups) or refuse this address.</source>
        <translation>هل هو منفذ SSH؟ قد يكون الخادم مثقلًا (MaxStartups) أو يرفض هذا العنوان.</translation>
    </message>
    <message>
        <source>The host&apos;s key is not known and was not accepted.</source>
        <translation>مفتاح المضيف غير معروف ولم يُقبَل.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s owner (ssh-keygen -lf on the server), then accept it.</source>
        <translation>قارن البصمة مع صاحب الخادم (ssh-keygen -lf على الخادم)، ثم اقبل المفتاح.</translation>
    </message>
    <message>
        <source>The host&apos;s key has changed.</source>
        <translation>تغيّر مفتاح المضيف.</translation>
    </message>
    <message>
        <source>Somebody may be in between. Ask the server&apos;s owner whether it was reinstalled before you replace the old key.</source>
        <translation>قد يكون هناك من يقف بينكما. اسأل صاحب الخادم هل أُعيد تثبيته قبل أن تستبدل المفتاح القديم.</translation>
    </message>
    <message>
        <source>The host&apos;s key is marked as revoked.</source>
        <translation>مفتاح المضيف معلَّم بأنه مُبطَل.</translation>
    </message>
    <message>
        <source>Do not connect. Ask the server&apos;s owner for its new key.</source>
        <translation>لا تتصل. اطلب من صاحب الخادم مفتاحه الجديد.</translation>
    </message>
    <message>
        <source>The host is vouched for only by a certificate authority, which this program cannot check.</source>
        <translation>لا يضمن المضيفَ إلا سلطةُ شهادات، وهذا البرنامج لا يستطيع التحقق منها.</translation>
    </message>
    <message>
        <source>Compare the plain host key&apos;s fingerprint with the server&apos;s owner, then accept it once.</source>
        <translation>قارن بصمة مفتاح المضيف العادي مع صاحب الخادم، ثم اقبله مرة واحدة.</translation>
    </message>
    <message>
        <source>The server did not accept the login.</source>
        <translation>لم يقبل الخادم تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Check the user name and that your public key is in the server&apos;s authorized_keys.</source>
        <translation>تحقق من اسم المستخدم ومن أن مفتاحك العام في authorized_keys على الخادم.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key.</source>
        <translation>عبارة المرور لا تفتح المفتاح.</translation>
    </message>
    <message>
        <source>Start again with the right passphrase.</source>
        <translation>ابدأ مجددًا بعبارة المرور الصحيحة.</translation>
    </message>
    <message>
        <source>The login did not come to an end in time.</source>
        <translation>لم يكتمل تسجيل الدخول في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The server fell silent while it let you in: look at its load and its log (PAM, a directory or a second factor that does not answer).</source>
        <translation>صمت الخادم وهو يُدخلك: انظر في حِمله وسجله (PAM أو خدمة دليل أو عامل ثانٍ لا يستجيب).</translation>
    </message>
    <message>
        <source>The port on this computer could not be opened.</source>
        <translation>تعذّر فتح المنفذ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Use another port, or stop the program that holds it.</source>
        <translation>استخدم منفذًا آخر، أو أوقف البرنامج الذي يشغله.</translation>
    </message>
    <message>
        <source>The server did not open the port.</source>
        <translation>لم يفتح الخادم المنفذ.</translation>
    </message>
    <message>
        <source>Check that the bind address exists on the server and that the port is allowed and free there.</source>
        <translation>تحقق من أن عنوان الربط موجود على الخادم، وأن المنفذ مسموح به وشاغر هناك.</translation>
    </message>
    <message>
        <source>The port is taken on the server, most often by your own earlier connection.</source>
        <translation>المنفذ مشغول على الخادم، وغالبًا باتصال سابق منك.</translation>
    </message>
    <message>
        <source>Where retrying is on it is tried again by itself. On the server set ClientAliveInterval 15 and ClientAliveCountMax 3, so dead connections are dropped in 45 s.</source>
        <translation>حيث فُعّلت إعادة المحاولة يُعاد الأمر تلقائيًا. اضبط على الخادم ClientAliveInterval 15 و ClientAliveCountMax 3 لتسقط الاتصالات الميتة خلال 45 ث.</translation>
    </message>
    <message>
        <source>The server does not allow this account to open the port.</source>
        <translation>لا يسمح الخادم لهذا الحساب بفتح المنفذ.</translation>
    </message>
    <message>
        <source>On the server check AllowTcpForwarding, PermitListen and the key&apos;s options in authorized_keys (restrict, permitlisten; localhost and 127.0.0.1 are different spellings).</source>
        <translation>تحقق على الخادم من AllowTcpForwarding و PermitListen وخيارات المفتاح في authorized_keys ‏(restrict و permitlisten؛ localhost و 127.0.0.1 كتابتان مختلفتان).</translation>
    </message>
    <message>
        <source>The server never answered the request to open a port.</source>
        <translation>لم يُجب الخادم قط عن طلب فتح منفذ.</translation>
    </message>
    <message>
        <source>This server does not seem to know remote forwarding; use another server program, such as OpenSSH.</source>
        <translation>يبدو أن هذا الخادم لا يعرف التمرير البعيد؛ استخدم برنامج خادم آخر مثل OpenSSH.</translation>
    </message>
    <message>
        <source>Nothing listens at the target.</source>
        <translation>لا شيء ينصت عند الهدف.</translation>
    </message>
    <message>
        <source>Start the service at the target; &apos;localhost&apos; there means the machine that makes the connection.</source>
        <translation>شغّل الخدمة عند الهدف؛ «localhost» هناك تعني الجهاز الذي يُجري الاتصال.</translation>
    </message>
    <message>
        <source>The server forbids this target.</source>
        <translation>يمنع الخادم هذا الهدف.</translation>
    </message>
    <message>
        <source>On the server check AllowTcpForwarding, PermitOpen and the key&apos;s permitopen.</source>
        <translation>تحقق على الخادم من AllowTcpForwarding و PermitOpen و permitopen الخاص بالمفتاح.</translation>
    </message>
    <message>
        <source>The target&apos;s name is not known at the far side.</source>
        <translation>اسم الهدف غير معروف في الجانب البعيد.</translation>
    </message>
    <message>
        <source>The name is looked up there, not here: use an address or a name that side knows.</source>
        <translation>يُبحث عن الاسم هناك لا هنا: استخدم عنوانًا أو اسمًا يعرفه ذلك الجانب.</translation>
    </message>
    <message>
        <source>The target could not be reached from the far side.</source>
        <translation>تعذّر الوصول إلى الهدف من الجانب البعيد.</translation>
    </message>
    <message>
        <source>Check the route and the firewall between the far side and the target.</source>
        <translation>تحقق من المسار والجدار الناري بين الجانب البعيد والهدف.</translation>
    </message>
    <message>
        <source>This build cannot do that.</source>
        <translation>هذا البناء لا يستطيع ذلك.</translation>
    </message>
    <message>
        <source>See &apos;culvert-cli --version&apos; for what this build can do.</source>
        <translation>يبيّن «culvert-cli --version» ما يستطيعه هذا البناء.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>Dropped by the network or the server. It is dialled again by itself where retrying is on.</source>
        <translation>أسقطته الشبكة أو الخادم. يُعاد الاتصال تلقائيًا حيث فُعّلت إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The line went silent.</source>
        <translation>صمت الخط.</translation>
    </message>
    <message>
        <source>Sleep, Wi-Fi or a NAT time-out. It is dialled again by itself where retrying is on.</source>
        <translation>سكون أو Wi-Fi أو انتهاء مهلة NAT. يُعاد الاتصال تلقائيًا حيث فُعّلت إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The system gives the program too few files or threads.</source>
        <translation>يعطي النظام البرنامج عددًا غير كافٍ من الملفات أو الخيوط.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>Start it again when you want it.</source>
        <translation>ابدأه مجددًا متى أردت.</translation>
    </message>
    <message>
        <source>Something went wrong inside Culvert.</source>
        <translation>حدث خطأ داخل Culvert.</translation>
    </message>
    <message>
        <source>Please report it with the log.</source>
        <translation>نرجو الإبلاغ عنه مع السجل.</translation>
    </message>
</context>
<context>
    <name>culvert::ErrorBlock</name>
    <message>
        <source>Stop the tunnel</source>
        <translation>إيقاف النفق</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>It broke at %1.</source>
        <translation>انقطع الأمر عند %1.</translation>
    </message>
</context>
<context>
    <name>culvert::EventLogModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>النفق</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>تفصيل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
</context>
<context>
    <name>culvert::Export</name>
    <message>
        <source>ssh cannot listen on any free port here: give the forward %1 a port of its own.</source>
        <translation>لا يستطيع ssh الإنصات هنا على أي منفذ شاغر: أعطِ التمرير %1 منفذًا خاصًا به.</translation>
    </message>
    <message>
        <source>sshd has no way to write the path of the forward %1.</source>
        <translation>لا سبيل في sshd لكتابة مسار التمرير %1.</translation>
    </message>
    <message>
        <source>A host is needed.</source>
        <translation>يلزم مضيف.</translation>
    </message>
    <message>
        <source>ssh command</source>
        <translation>أمر ssh</translation>
    </message>
    <message>
        <source>ssh command for PowerShell</source>
        <translation>أمر ssh لـ PowerShell</translation>
    </message>
    <message>
        <source>autossh command</source>
        <translation>أمر autossh</translation>
    </message>
    <message>
        <source>ssh_config block</source>
        <translation>مقطع ssh_config</translation>
    </message>
    <message>
        <source>systemd service of a user</source>
        <translation>خدمة systemd لمستخدم</translation>
    </message>
    <message>
        <source>systemd service of the system</source>
        <translation>خدمة systemd للنظام</translation>
    </message>
    <message>
        <source>launchd agent (macOS)</source>
        <translation>وكيل launchd ‏(macOS)</translation>
    </message>
    <message>
        <source>Windows Task Scheduler</source>
        <translation>جدولة المهام في Windows</translation>
    </message>
    <message>
        <source>authorized_keys line for the server</source>
        <translation>سطر authorized_keys للخادم</translation>
    </message>
    <message>
        <source>sshd_config block for the server</source>
        <translation>مقطع sshd_config للخادم</translation>
    </message>
    <message>
        <source>Culvert file</source>
        <translation>ملف Culvert</translation>
    </message>
</context>
<context>
    <name>culvert::ExportDialog</name>
    <message>
        <source>&amp;Run culvert-cli there instead of ssh</source>
        <translation>&amp;تشغيل culvert-cli هناك بدل ssh</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>تصدير %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>من أجل</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>The other machine</source>
        <translation>الجهاز الآخر</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>The export</source>
        <translation>الناتج المصدَّر</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;حفظ باسم…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>من أ&amp;جل</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>حفظ الناتج المصدَّر</translation>
    </message>
</context>
<context>
    <name>culvert::ExportNotes</name>
    <message>
        <source>The proxy %1 is left out: ssh knows none in front of a jump host.</source>
        <translation>أُغفل الوسيط %1: لا يعرف ssh وسيطًا أمام مضيف قفز.</translation>
    </message>
    <message>
        <source>The login %1 of the proxy is left out: nc knows none for SOCKS.</source>
        <translation>أُغفل دخول الوسيط %1: لا يعرف nc تسجيل دخول لبروتوكول SOCKS.</translation>
    </message>
    <message>
        <source>nc asks for the password of the proxy, and nobody answers a service.</source>
        <translation>يسأل nc عن كلمة مرور الوسيط، ولا أحد يجيبه حين يعمل خدمةً.</translation>
    </message>
    <message>
        <source>The forward -%1 %2 is left out: it is switched off.</source>
        <translation>أُغفل التمرير ‎-%1 %2: إنه معطَّل.</translation>
    </message>
    <message>
        <source>ssh connects at once, not at the first client.</source>
        <translation>يتصل ssh فورًا، لا عند أول عميل.</translation>
    </message>
    <message>
        <source>What %1 says about the host is left out.</source>
        <translation>أُغفل ما يرد في %1 عن المضيف.</translation>
    </message>
    <message>
        <source>A SOCKS proxy reaches whatever the server reaches, Unix sockets included.</source>
        <translation>يصل وسيط SOCKS إلى كل ما يصل إليه الخادم، بما في ذلك مقابس Unix.</translation>
    </message>
    <message>
        <source>The server picks the port: every port of that address is allowed.</source>
        <translation>يختار الخادم المنفذ: كل منافذ ذلك العنوان مسموح بها.</translation>
    </message>
    <message>
        <source>sshd keeps no list of Unix sockets to listen on: any path is allowed that the account can write.</source>
        <translation>لا يحتفظ sshd بقائمة مقابس Unix المسموح بالإنصات عليها: يُسمح بأي مسار يستطيع الحساب الكتابة فيه.</translation>
    </message>
    <message>
        <source>The key can still listen on Unix sockets, wherever the account can write; the sshd_config block forbids that.</source>
        <translation>لا يزال المفتاح قادرًا على الإنصات على مقابس Unix حيثما استطاع الحساب الكتابة؛ ومقطع sshd_config يمنع ذلك.</translation>
    </message>
    <message>
        <source>The line has no key yet: put the public key at its end.</source>
        <translation>لا مفتاح في السطر بعد: ضع المفتاح العام في آخره.</translation>
    </message>
    <message>
        <source>ssh has one connection for all clients.</source>
        <translation>لدى ssh اتصال واحد لجميع العملاء.</translation>
    </message>
</context>
<context>
    <name>culvert::Fault</name>
    <message>
        <source>Only %1 itself can use this port, although more was asked for.</source>
        <translation>لا يستطيع استخدام هذا المنفذ إلا %1 نفسه، مع أن المطلوب أوسع.</translation>
    </message>
    <message>
        <source>Everyone who reaches %1 can use this port, although only its network was asked for.</source>
        <translation>كل من يصل إلى %1 يستطيع استخدام هذا المنفذ، مع أن المطلوب شبكته فقط.</translation>
    </message>
    <message>
        <source>Everyone who reaches %1 can use this port, although only %1 itself was asked for.</source>
        <translation>كل من يصل إلى %1 يستطيع استخدام هذا المنفذ، مع أن المطلوب %1 نفسه فقط.</translation>
    </message>
    <message>
        <source>The network of %1 can use this port, although only %1 itself was asked for.</source>
        <translation>تستطيع شبكة %1 استخدام هذا المنفذ، مع أن المطلوب %1 نفسه فقط.</translation>
    </message>
    <message>
        <source>Only the network of %1 can use this port, although everyone was asked for.</source>
        <translation>لا تستطيع استخدام هذا المنفذ إلا شبكة %1، مع أن المطلوب الجميع.</translation>
    </message>
    <message>
        <source>On %1 set GatewayPorts to clientspecified.</source>
        <translation>اضبط GatewayPorts على %1 إلى clientspecified.</translation>
    </message>
    <message>
        <source>Stop the tunnel if that is not wanted.</source>
        <translation>أوقف النفق إن لم يكن ذلك مرغوبًا.</translation>
    </message>
    <message>
        <source>Stop the tunnel if that is not wanted; on %1 set GatewayPorts to no or clientspecified.</source>
        <translation>أوقف النفق إن لم يكن ذلك مرغوبًا؛ واضبط GatewayPorts على %1 إلى no أو clientspecified.</translation>
    </message>
</context>
<context>
    <name>culvert::FileContent</name>
    <message>
        <source>it is too large</source>
        <translation>إنه كبير جدًا</translation>
    </message>
    <message>
        <source>it did not come to its end in time</source>
        <translation>لم يصل إلى نهايته في الوقت المحدد</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>إنه ليس ملفًا عاديًا</translation>
    </message>
</context>
<context>
    <name>culvert::FileLock</name>
    <message>
        <source>unknown reason</source>
        <translation>سبب غير معروف</translation>
    </message>
    <message>
        <source>%1 is held by another program.</source>
        <translation>‏%1 يحتجزه برنامج آخر.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to: %2.</source>
        <translation>تعذّرت الكتابة في المجلد %1: %2.</translation>
    </message>
</context>
<context>
    <name>culvert::FirstHop</name>
    <message>
        <source>%1 is known as %2.</source>
        <comment>name, addresses</comment>
        <translation>عنوان %1 هو %2.</translation>
    </message>
    <message>
        <source>The name %1 is not known here.</source>
        <translation>الاسم %1 غير معروف هنا.</translation>
    </message>
    <message>
        <source>The proxy %1 connects to %2.</source>
        <translation>يتصل الوسيط %1 بـ %2.</translation>
    </message>
    <message>
        <source>The proxy %1 could not be reached. %2</source>
        <translation>تعذّر الوصول إلى الوسيط %1. %2</translation>
    </message>
    <message>
        <source>The proxy %1 takes connections.</source>
        <translation>يقبل الوسيط %1 الاتصالات.</translation>
    </message>
    <message>
        <source>Only a login at the proxy can tell whether %1 answers.</source>
        <translation>لا يتبيّن هل يستجيب %1 إلا بتسجيل الدخول إلى الوسيط.</translation>
    </message>
    <message>
        <source>The proxy command for %1 could not be run.</source>
        <translation>تعذّر تشغيل أمر الوسيط من أجل %1.</translation>
    </message>
    <message>
        <source>The proxy command for %1 runs.</source>
        <translation>أمر الوسيط من أجل %1 يعمل.</translation>
    </message>
    <message>
        <source>%1 takes connections; it answered within %2 ms.</source>
        <translation>يقبل %1 الاتصالات؛ استجاب خلال %2 مللي ثانية.</translation>
    </message>
    <message>
        <source>%1 greets as %2 and exchanges keys.</source>
        <translation>يعرّف %1 نفسه بأنه %2 ويتبادل المفاتيح.</translation>
    </message>
    <message>
        <source>The key %1 %2 of %3 is the known one.</source>
        <translation>المفتاح %1 %2 من %3 هو المعروف.</translation>
    </message>
    <message>
        <source>%1 You will be asked whether it is the right one.</source>
        <translation>‏%1 ستُسأل هل هو المفتاح الصحيح.</translation>
    </message>
    <message>
        <source>%1 It will be accepted without a question.</source>
        <translation>‏%1 سيُقبَل بلا سؤال.</translation>
    </message>
</context>
<context>
    <name>culvert::ForeignCommands</name>
    <message>
        <source>%1 (%2 line %3)</source>
        <translation>‏%1 (%2 السطر %3)</translation>
    </message>
</context>
<context>
    <name>culvert::FormCheck</name>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
</context>
<context>
    <name>culvert::FormRow</name>
    <message>
        <source>Use the file&apos;s</source>
        <translation>قيمة الملف</translation>
    </message>
    <message>
        <source>Use the file&apos;s value</source>
        <translation>استخدام قيمة الملف</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>‏%1، من %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>instead of %1, from %2</source>
        <translation>بدل %1، من %2</translation>
    </message>
</context>
<context>
    <name>culvert::Forward</name>
    <message>
        <source>Bad forwarding specification &apos;%1&apos;: %2.</source>
        <translation>مواصفة تمرير غير صالحة «%1»: %2.</translation>
    </message>
    <message>
        <source>&apos;${&apos; is not closed</source>
        <translation>«${» غير مغلق</translation>
    </message>
    <message>
        <source>the variable %1 is not set</source>
        <translation>المتغيّر %1 غير مضبوط</translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation>قوس غير مغلق</translation>
    </message>
    <message>
        <source>only &apos;:&apos; may follow &apos;]&apos;</source>
        <translation>لا يجوز أن يتبع «]» إلا «:»</translation>
    </message>
    <message>
        <source>it ends in a backslash</source>
        <translation>تنتهي بشرطة مائلة عكسية</translation>
    </message>
    <message>
        <source>it has more than four fields; write IPv6 addresses in brackets</source>
        <translation>فيها أكثر من أربعة حقول؛ اكتب عناوين IPv6 بين أقواس مربعة</translation>
    </message>
    <message>
        <source>the socket&apos;s path is longer than %1 bytes</source>
        <translation>مسار المقبس أطول من %1 بايت</translation>
    </message>
    <message>
        <source>the host name is too long</source>
        <translation>اسم المضيف أطول من اللازم</translation>
    </message>
    <message>
        <source>it contains a NUL character</source>
        <translation>تحوي محرف NUL</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>it names no target</source>
        <translation>لا تذكر هدفًا</translation>
    </message>
    <message>
        <source>-D takes no target</source>
        <translation>لا يأخذ ‎-D هدفًا</translation>
    </message>
    <message>
        <source>the target&apos;s port is 0</source>
        <translation>منفذ الهدف 0</translation>
    </message>
    <message>
        <source>port 0 is for the server&apos;s side only</source>
        <translation>المنفذ 0 لجانب الخادم وحده</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardEditor</name>
    <message>
        <source>The option begins with -L, -R or -D.</source>
        <translation>يبدأ الخيار بـ ‎-L أو ‎-R أو ‎-D.</translation>
    </message>
    <message>
        <source>Kind of forward</source>
        <translation>نوع التمرير</translation>
    </message>
    <message>
        <source>As an ssh &amp;option</source>
        <translation>&amp;كخيار ssh</translation>
    </message>
    <message>
        <source>A port on %1 that leads to what %2 reaches</source>
        <translation>منفذ على %1 يؤدي إلى ما يصل إليه %2</translation>
    </message>
    <message>
        <source>A SOCKS proxy on %1 that connects from %2</source>
        <translation>وسيط SOCKS على %1 يتصل من %2</translation>
    </message>
    <message>
        <source>Programs on %1 open</source>
        <translation>تفتح البرامج على %1</translation>
    </message>
    <message>
        <source>and %1 connects them to</source>
        <translation>ويصلها %1 بـ</translation>
    </message>
    <message>
        <source>whatever address they ask for</source>
        <translation>أي عنوان تطلبه</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardListEditor</name>
    <message>
        <source>Forwards</source>
        <translation>التمريرات</translation>
    </message>
    <message>
        <source>A forward brings a port of one machine to the other. Without one the tunnel only keeps the connection.</source>
        <translation>التمرير ينقل منفذًا من جهاز إلى الآخر. ومن دونه يكتفي النفق بحفظ الاتصال.</translation>
    </message>
    <message>
        <source>&amp;Add forward</source>
        <translation>&amp;إضافة تمرير</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>ssh_config names this forward, too. It stays here, switched off, so that it is not opened from there.</source>
        <translation>يذكر ssh_config هذا التمرير أيضًا. يبقى هنا متوقفًا حتى لا يُفتح من هناك.</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardModel</name>
    <message>
        <source>%1 (from ssh_config: it can be switched off while the tunnel runs)</source>
        <translation>‏%1 (من ssh_config: يمكن تعطيله والنفق يعمل)</translation>
    </message>
    <message>
        <source>any free port on %1</source>
        <translation>أي منفذ شاغر على %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>address on host</comment>
        <translation>‏%1 على %2</translation>
    </message>
    <message>
        <source>anywhere, from %1 (SOCKS)</source>
        <translation>أي مكان، من %1 ‏(SOCKS)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, for whom</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Open this</source>
        <translation>افتح هذا</translation>
    </message>
    <message>
        <source>to reach this</source>
        <translation>للوصول إلى هذا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardSet</name>
    <message>
        <source>The server offers a connection that came to %1, which no forward of this tunnel asked for; it was refused.</source>
        <translation>يعرض الخادم اتصالًا ورد إلى %1 لم يطلبه أي تمرير في هذا النفق؛ فرُفض.</translation>
    </message>
    <message>
        <source>A connection has reached %1.</source>
        <translation>وصل اتصال إلى %1.</translation>
    </message>
    <message>
        <source>%1 listens on %2.</source>
        <translation>ينصت %1 على %2.</translation>
    </message>
    <message>
        <source>%1 is no longer part of the tunnel.</source>
        <translation>لم يعد ‎%1 جزءًا من النفق.</translation>
    </message>
</context>
<context>
    <name>culvert::Forwarder</name>
    <message>
        <source>A client of the SOCKS proxy was turned away: %1.</source>
        <translation>رُدّ عميل لوسيط SOCKS: ‏%1.</translation>
    </message>
    <message>
        <source>This is a SOCKS port, not a web server: use socks5h:// with it.</source>
        <translation>هذا منفذ SOCKS لا خادم ويب: استخدم معه socks5h://‎.</translation>
    </message>
</context>
<context>
    <name>culvert::ForwardsPane</name>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>التمريرات</translation>
    </message>
    <message>
        <source>No browser could be opened. The address was copied: %1</source>
        <translation>تعذّر فتح متصفح. نُسخ العنوان: %1</translation>
    </message>
    <message>
        <source>This tunnel is a login and no more: nothing is forwarded through it yet.</source>
        <translation>هذا النفق تسجيل دخول فحسب: لا شيء يُمرَّر عبره بعد.</translation>
    </message>
    <message>
        <source>Add a forward…</source>
        <translation>إضافة تمرير…</translation>
    </message>
</context>
<context>
    <name>culvert::GeneralPage</name>
    <message>
        <source>Start Culvert when I log in</source>
        <translation>بدء Culvert عند تسجيل دخولي</translation>
    </message>
    <message>
        <source>Show no window then</source>
        <translation>عدم إظهار نافذة عندئذ</translation>
    </message>
    <message>
        <source>Start again the tunnels that ran when Culvert quit</source>
        <translation>إعادة بدء الأنفاق التي كانت تعمل عند إنهاء Culvert</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>hides it in the tray</source>
        <translation>يخفيها في علبة النظام</translation>
    </message>
    <message>
        <source>minimises it</source>
        <translation>يصغّرها</translation>
    </message>
    <message>
        <source>quits Culvert</source>
        <translation>يُنهي Culvert</translation>
    </message>
    <message>
        <source>Ask before quitting while tunnels run</source>
        <translation>السؤال قبل الإنهاء ما دامت أنفاق تعمل</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>kB, MB (1000)</source>
        <translation>‏kB و MB ‏(1000)</translation>
    </message>
    <message>
        <source>KiB, MiB (1024)</source>
        <translation>‏KiB و MiB ‏(1024)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>culvert::GroupMenu</name>
    <message>
        <source>No group</source>
        <translation>بلا مجموعة</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>مجموعة جديدة…</translation>
    </message>
</context>
<context>
    <name>culvert::Happenings</name>
    <message numerus="yes">
        <source>%n message(s) came faster than they could be shown, and were left out.</source>
        <translation>
            <numerusform>لم تُغفل أي رسالة.</numerusform>
            <numerusform>جاءت رسالة واحدة (%n) أسرع من أن تُعرض فأُغفلت.</numerusform>
            <numerusform>جاءت رسالتان (%n) أسرع من أن تُعرضا فأُغفلتا.</numerusform>
            <numerusform>جاءت %n رسائل أسرع من أن تُعرض فأُغفلت.</numerusform>
            <numerusform>جاءت %n رسالة أسرع من أن تُعرض فأُغفلت.</numerusform>
            <numerusform>جاءت %n رسالة أسرع من أن تُعرض فأُغفلت.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::History</name>
    <message>
        <source>The reason is not known.</source>
        <translation>السبب غير معروف.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Waits for its first client</source>
        <translation>ينتظر أول عميل</translation>
    </message>
    <message>
        <source>Back after %1</source>
        <translation>عاد بعد %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>قائم</translation>
    </message>
    <message>
        <source>Proved: it leads where it should</source>
        <translation>مُثبَت: يؤدي إلى حيث ينبغي</translation>
    </message>
    <message>
        <source>Impaired, %1: %2</source>
        <translation>متضرر، %1: %2</translation>
    </message>
    <message>
        <source>All of it works again</source>
        <translation>كله يعمل من جديد</translation>
    </message>
    <message>
        <source>The port has become free on the server: %1</source>
        <translation>شغر المنفذ على الخادم: %1</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>انقطع: %1</translation>
    </message>
    <message>
        <source>Not reached: %1</source>
        <translation>لم يُبلَغ: %1</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>ينتظر إجابتك</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>فشل: %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Stopped with the program</source>
        <translation>توقف مع البرنامج</translation>
    </message>
    <message>
        <source>The program ended without a word</source>
        <translation>انتهى البرنامج دون إنذار</translation>
    </message>
    <message>
        <source>This computer falls asleep</source>
        <translation>هذا الحاسوب يدخل السكون</translation>
    </message>
    <message>
        <source>This computer is awake</source>
        <translation>هذا الحاسوب مستيقظ</translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation>لا شبكة لهذا الحاسوب</translation>
    </message>
    <message>
        <source>The network has changed</source>
        <translation>تغيرت الشبكة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>uptime</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, longest gap %2</source>
        <translation>‏%1، أطول انقطاع %2</translation>
    </message>
    <message>
        <source>%1, impaired for %2</source>
        <translation>‏%1، متضرر مدة %2</translation>
    </message>
    <message>
        <source>Last 24 h: %1</source>
        <translation>آخر 24 ساعة: %1</translation>
    </message>
</context>
<context>
    <name>culvert::HistoryController</name>
    <message>
        <source>The report is on the clipboard. Names and addresses are replaced; look through it before you send it.</source>
        <translation>التقرير في الحافظة. استُبدلت الأسماء والعناوين؛ راجعه قبل أن ترسله.</translation>
    </message>
</context>
<context>
    <name>culvert::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>culvert::HistoryPane</name>
    <message>
        <source>The last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Tunnels that are not saved never are.</source>
        <translation>لم يُسجَّل شيء بعد. الأنفاق غير المحفوظة لا تُسجَّل أبدًا.</translation>
    </message>
    <message>
        <source>It was not wanted in the last 24 h.</source>
        <translation>لم يُطلب في آخر 24 ساعة.</translation>
    </message>
</context>
<context>
    <name>culvert::HopChain</name>
    <message>
        <source>By the proxy %1.</source>
        <translation>عبر الوسيط %1.</translation>
    </message>
    <message>
        <source>The proxy command for %1 could not be run.</source>
        <translation>تعذّر تشغيل أمر الوسيط من أجل %1.</translation>
    </message>
    <message>
        <source>%1 could not be reached from %2: %3</source>
        <translation>تعذّر الوصول إلى %1 من %2: %3</translation>
    </message>
    <message>
        <source>%1 runs %2; its key is %3 %4</source>
        <translation>يشغّل %1 البرنامج %2؛ ومفتاحه %3 %4</translation>
    </message>
    <message>
        <source>The key %1 of %2 is now known.</source>
        <translation>صار المفتاح %1 من %2 معروفًا.</translation>
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
        <translation>‏%1: مفتاح مضيف غير معروف</translation>
    </message>
    <message>
        <source>Trust and connect</source>
        <translation>الوثوق والاتصال</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>عدم الاتصال</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>أهذا %1 حقًا؟</translation>
    </message>
    <message>
        <source>Its key is not known here yet.</source>
        <translation>مفتاحه غير معروف هنا بعد.</translation>
    </message>
    <message>
        <source>Its address is known by another key.</source>
        <translation>عنوانه معروف بمفتاح آخر.</translation>
    </message>
    <message>
        <source>Whoever stands between you and the host would show a key of their own.</source>
        <translation>من يقف بينك وبين المضيف سيُظهر مفتاحًا خاصًا به.</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>النفق</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>نوع المفتاح</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Same key known for</source>
        <translation>المفتاح نفسه معروف لـ</translation>
    </message>
    <message>
        <source>Other keys known</source>
        <translation>مفاتيح أخرى معروفة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>another key is known for this address (%1).</source>
        <translation>هناك مفتاح آخر معروف لهذا العنوان (%1).</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>الضامن</translation>
    </message>
    <message>
        <source>a certificate authority (%1), which this program cannot check. That line does not make the key trusted.</source>
        <translation>سلطة شهادات (%1) لا يستطيع هذا البرنامج التحقق منها. ذلك السطر لا يجعل المفتاح موثوقًا.</translation>
    </message>
    <message>
        <source>Ask the host&apos;s owner for the fingerprint, or run this on the host itself:</source>
        <translation>اسأل صاحب المضيف عن البصمة، أو نفّذ هذا على المضيف نفسه:</translation>
    </message>
    <message>
        <source>Fingerprint you were given</source>
        <translation>البصمة التي أُعطيتها</translation>
    </message>
    <message>
        <source>Paste the fingerprint you were given to compare it</source>
        <translation>ألصق البصمة التي أُعطيتها لمقارنتها</translation>
    </message>
    <message>
        <source>The same: this is the host you were told of.</source>
        <translation>متطابقة: هذا هو المضيف الذي أُخبرت عنه.</translation>
    </message>
    <message>
        <source>Not the same. Do not connect unless you know why.</source>
        <translation>غير متطابقة. لا تتصل إلا إذا عرفت السبب.</translation>
    </message>
</context>
<context>
    <name>culvert::HostKeys</name>
    <message>
        <source>The key of %1 has changed: it shows %2, known is %3.</source>
        <translation>تغيّر مفتاح %1: المعروض %2، والمعروف %3.</translation>
    </message>
    <message>
        <source>%1 is vouched for only by a certificate authority (%2), which cannot be checked here; its plain key %3 is not known.</source>
        <translation>لا يضمن %1 إلا سلطةُ شهادات (%2) لا يمكن التحقق منها هنا؛ ومفتاحه العادي %3 غير معروف.</translation>
    </message>
    <message>
        <source>The key %1 of %2 is not known.</source>
        <translation>المفتاح %1 من %2 غير معروف.</translation>
    </message>
    <message>
        <source>The key %1 %2 of %3 is marked as revoked in %4.</source>
        <translation>المفتاح %1 %2 من %3 معلَّم في %4 بأنه مُبطَل.</translation>
    </message>
    <message>
        <source>The key of %1 differs from the one known for its address %2 (%3).</source>
        <translation>مفتاح %1 غير المفتاح المعروف لعنوانه %2 ‏(%3).</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تعذّرت قراءة %1: %2</translation>
    </message>
</context>
<context>
    <name>culvert::IdentificationReader</name>
    <message>
        <source>A web server answers here, or the captive portal of a hotel&apos;s or a train&apos;s network: log in to the network in a browser, or correct the port.</source>
        <translation>يجيب هنا خادم ويب، أو بوابة الدخول لشبكة فندق أو قطار: سجّل الدخول إلى الشبكة في متصفح، أو صحّح المنفذ.</translation>
    </message>
    <message>
        <source>That is a mail or FTP server: the port is the wrong one. SSH&apos;s own is 22.</source>
        <translation>هذا خادم بريد أو FTP: المنفذ خطأ. منفذ SSH هو 22.</translation>
    </message>
    <message>
        <source>The server turns this address away for a while, after failed logins or too many connections (PerSourcePenalties). Wait some minutes before the next try.</source>
        <translation>يرفض الخادم هذا العنوان لفترة، بعد محاولات دخول فاشلة أو اتصالات كثيرة (PerSourcePenalties). انتظر بضع دقائق قبل المحاولة التالية.</translation>
    </message>
    <message>
        <source>Too many logins are under way at the server (MaxStartups): try again later.</source>
        <translation>محاولات الدخول الجارية عند الخادم أكثر من المسموح (MaxStartups): حاول لاحقًا.</translation>
    </message>
    <message>
        <source>%1 identifies itself with more than the 255 bytes that SSH allows, which this program cannot read: &apos;%2…&apos;.</source>
        <translation>يعرّف %1 نفسه بأكثر من 255 بايت التي يسمح بها SSH، ولا يستطيع هذا البرنامج قراءتها: «%2…».</translation>
    </message>
    <message>
        <source>Let the server&apos;s VersionAddendum be shortened.</source>
        <translation>اطلب تقصير VersionAddendum على الخادم.</translation>
    </message>
    <message>
        <source>%1 answers &apos;%2&apos;, which is no SSH greeting.</source>
        <translation>يجيب %1 بـ «%2»، وليست هذه تحية SSH.</translation>
    </message>
    <message>
        <source>%1 accepted the connection, but no SSH greeting came in time.</source>
        <translation>قبل %1 الاتصال، لكن تحية SSH لم تصل في الوقت المحدد.</translation>
    </message>
    <message>
        <source>A proxy, an overloaded server or a half-dead tunnel in between may hold the port.</source>
        <translation>لعل وسيطًا أو خادمًا مثقلًا أو نفقًا شبه ميت في الطريق يحتجز المنفذ.</translation>
    </message>
    <message>
        <source>%1 greets as %2, but the key exchange came to nothing in time.</source>
        <translation>عرّف %1 نفسه بأنه %2، لكن تبادل المفاتيح لم يتم في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Short packets get through and long ones do not: most often an MTU that is too large for a VPN or a DSL line on the way. Lower it on this computer&apos;s interface (ip link set dev NAME mtu 1280) and try again.</source>
        <translation>تمرّ الحزم القصيرة ولا تمرّ الطويلة: والغالب أن MTU أكبر مما تحتمله شبكة VPN أو خط DSL في الطريق. اخفضها على واجهة هذا الحاسوب (ip link set dev NAME mtu 1280) وحاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>culvert::ImportDetails</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>الإبقاء على &amp;ما عندي</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>أخذ ال&amp;جديد</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>الإبقاء على الاث&amp;نين</translation>
    </message>
    <message>
        <source>Follows Host %1 of %2.</source>
        <translation>يتبع Host %1 من %2.</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>ما عندك: %1</translation>
    </message>
    <message>
        <source>Starting it runs on this computer: %1</source>
        <translation>بدؤه يشغّل على هذا الحاسوب: %1</translation>
    </message>
</context>
<context>
    <name>culvert::ImportDialog</name>
    <message>
        <source>Import tunnels</source>
        <translation>استيراد أنفاق</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>PuTTY&apos;s sessions</source>
        <translation>جلسات PuTTY</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>A command line, or lines of ssh_config</source>
        <translation>سطر أوامر، أو أسطر من ssh_config</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>an ssh_config, a .reg file of PuTTY&apos;s, or tunnels that Culvert exported</source>
        <translation>‏ssh_config، أو ملف ‎.reg من PuTTY، أو أنفاق صدّرها Culvert</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>Command line, or lines of ssh_config</source>
        <translation>سطر أوامر، أو أسطر من ssh_config</translation>
    </message>
    <message>
        <source>Later changes of the file</source>
        <translation>تغييرات الملف اللاحقة</translation>
    </message>
    <message>
        <source>Follow the file: its later changes take effect</source>
        <translation>اتباع الملف: تسري تغييراته اللاحقة</translation>
    </message>
    <message>
        <source>Copy what it says now</source>
        <translation>نسخ ما يرد فيه الآن</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>&amp;Keep as</source>
        <translation>طريقة ال&amp;حفظ</translation>
    </message>
    <message>
        <source>What can be imported</source>
        <translation>ما يمكن استيراده</translation>
    </message>
    <message>
        <source>&amp;Allow what starting them runs on this computer</source>
        <translation>ال&amp;سماح بما يشغّله بدؤها على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Tick a&amp;ll</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>إلغاء تح&amp;ديد الكل</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>الاستيراد من</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>لا شيء لاستيراده.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n tunnel(s)</source>
        <translation>
            <numerusform>استيراد %n نفق</numerusform>
            <numerusform>استيراد نفق واحد (%n)</numerusform>
            <numerusform>استيراد نفقين (%n)</numerusform>
            <numerusform>استيراد %n أنفاق</numerusform>
            <numerusform>استيراد %n نفقًا</numerusform>
            <numerusform>استيراد %n نفق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::ImportList</name>
    <message>
        <source>The key %1 is not on this computer.</source>
        <translation>المفتاح %1 ليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The configuration file %1 is not on this computer.</source>
        <translation>ملف التهيئة %1 ليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Of the jump host %1 only the name is taken over.</source>
        <translation>لا يؤخذ من مضيف القفز %1 إلا اسمه.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تعذّرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 is left out: a tunnel has no use for it.</source>
        <translation>أُغفل %1: لا حاجة للنفق إليه.</translation>
    </message>
    <message>
        <source>PuTTY has no saved sessions here.</source>
        <translation>ليست لـ PuTTY جلسات محفوظة هنا.</translation>
    </message>
</context>
<context>
    <name>culvert::ImportModel</name>
    <message>
        <source>; &apos;%1&apos; opens port %2, too</source>
        <translation>‏؛ «%1» يفتح المنفذ %2 أيضًا</translation>
    </message>
    <message>
        <source>Cannot be imported: %1</source>
        <translation>لا يمكن استيراده: %1</translation>
    </message>
    <message>
        <source>The same as &apos;%1&apos;</source>
        <translation>مثل «%1»</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New, not everything is carried</source>
        <translation>جديد، ولا يُنقل كل شيء</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>موجود هنا</translation>
    </message>
    <message>
        <source>Changed: &apos;%1&apos; is updated</source>
        <translation>تغيّر: يُحدَّث «%1»</translation>
    </message>
    <message>
        <source>Conflict: yours is kept</source>
        <translation>تعارض: يُبقى على ما عندك</translation>
    </message>
    <message>
        <source>Conflict: yours is replaced</source>
        <translation>تعارض: يُستبدل ما عندك</translation>
    </message>
    <message>
        <source>Conflict: both are kept</source>
        <translation>تعارض: يُبقى على الاثنين</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>التمريرات</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>عبر</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
</context>
<context>
    <name>culvert::Inherited</name>
    <message>
        <source>%1 line %2</source>
        <translation>‏%1 السطر %2</translation>
    </message>
</context>
<context>
    <name>culvert::InheritedPage</name>
    <message>
        <source>&amp;Use the file&apos;s value</source>
        <translation>ا&amp;ستخدام قيمة الملف</translation>
    </message>
    <message>
        <source>What ssh_config says for this host. It is read afresh at each start; what this tunnel says itself comes first.</source>
        <translation>ما يرد في ssh_config لهذا المضيف. يُقرأ من جديد عند كل بدء؛ وما يحدده النفق نفسه مقدَّم عليه.</translation>
    </message>
    <message>
        <source>Inherited values</source>
        <translation>القيم الموروثة</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>الكلمة المفتاحية</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>موضعها</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Use the file&apos;s value</source>
        <translation>استخدام قيمة الملف</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>مُتجاوَزة</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>موروثة</translation>
    </message>
</context>
<context>
    <name>culvert::KeyCandidate</name>
    <message>
        <source>The file %1 is not a certificate that can be read.</source>
        <translation>الملف %1 ليس شهادة قابلة للقراءة.</translation>
    </message>
    <message>
        <source>Check the path of the CertificateFile.</source>
        <translation>تحقق من مسار CertificateFile.</translation>
    </message>
    <message>
        <source>The certificate %1 fits no key that is here.</source>
        <translation>الشهادة %1 لا توافق أي مفتاح موجود هنا.</translation>
    </message>
    <message>
        <source>Name the certificate&apos;s key as IdentityFile.</source>
        <translation>اذكر مفتاح الشهادة في IdentityFile.</translation>
    </message>
    <message>
        <source>The file %1 is only the public half of a key, and no agent has the private one.</source>
        <translation>الملف %1 هو النصف العام من المفتاح فقط، ولا وكيل لديه الخاص.</translation>
    </message>
    <message>
        <source>Name the private key as IdentityFile, or add it to an ssh-agent.</source>
        <translation>اذكر المفتاح الخاص في IdentityFile، أو أضفه إلى ssh-agent.</translation>
    </message>
</context>
<context>
    <name>culvert::KeyFile</name>
    <message>
        <source>The file %1 is not a private key that can be read.</source>
        <translation>الملف %1 ليس مفتاحًا خاصًا قابلًا للقراءة.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation>تعذّرت قراءة ملف المفتاح %1: %2.</translation>
    </message>
    <message>
        <source>The private key %1 is open to other users and is therefore not used.</source>
        <translation>المفتاح الخاص %1 متاح لمستخدمين آخرين ولذلك لا يُستخدم.</translation>
    </message>
    <message>
        <source>Make it yours alone: %1</source>
        <translation>اجعله لك وحدك: %1</translation>
    </message>
    <message>
        <source>The key file %1 is of a kind that libssh does not know: %2.</source>
        <translation>ملف المفتاح %1 من نوع لا تعرفه libssh: ‏%2.</translation>
    </message>
    <message>
        <source>The key %1 is on a security token (FIDO), and no agent has it. This program cannot talk to tokens itself.</source>
        <translation>المفتاح %1 على جهاز أمان (FIDO)، وليس لدى أي وكيل. لا يستطيع هذا البرنامج مخاطبة هذه الأجهزة بنفسه.</translation>
    </message>
    <message>
        <source>Give the key to an ssh-agent, which can: ssh-add &apos;%1&apos;</source>
        <translation>أعطِ المفتاح لوكيل ssh-agent يستطيع ذلك: ssh-add &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The key file %1 does not exist.</source>
        <translation>ملف المفتاح %1 غير موجود.</translation>
    </message>
    <message>
        <source>Check the path of the IdentityFile.</source>
        <translation>تحقق من مسار IdentityFile.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key %1.</source>
        <translation>عبارة المرور لا تفتح المفتاح %1.</translation>
    </message>
</context>
<context>
    <name>culvert::KeyFileHeader</name>
    <message>
        <source>The key file %1 cannot be used: %2</source>
        <translation>لا يمكن استخدام ملف المفتاح %1: %2</translation>
    </message>
    <message>
        <source>it is damaged or cut off.</source>
        <translation>تالف أو مبتور.</translation>
    </message>
    <message>
        <source>Copy the file again from where it was made.</source>
        <translation>انسخ الملف مجددًا من حيث أُنشئ.</translation>
    </message>
    <message>
        <source>Set its passphrase anew with the usual cipher: ssh-keygen -p -Z aes256-ctr -f &apos;%1&apos;. Or give the key to an ssh-agent: ssh-add &apos;%1&apos;</source>
        <translation>اضبط عبارة مروره من جديد بالتشفير المعتاد: ssh-keygen -p -Z aes256-ctr -f &apos;%1&apos;. أو أعطِ المفتاح لوكيل ssh-agent: ssh-add &apos;%1&apos;</translation>
    </message>
    <message>
        <source>it is in PuTTY&apos;s own format (.ppk).</source>
        <translation>بصيغة PuTTY الخاصة (‎.ppk).</translation>
    </message>
    <message>
        <source>Convert it: puttygen &apos;%1&apos; -O private-openssh-new -o &apos;%1.openssh&apos;. On Windows: PuTTYgen, Conversions, Export OpenSSH key.</source>
        <translation>حوّله: puttygen &apos;%1&apos; -O private-openssh-new -o &apos;%1.openssh&apos;. في Windows: ‏PuTTYgen، ثم Conversions، ثم Export OpenSSH key.</translation>
    </message>
    <message>
        <source>it is in the format of ssh.com.</source>
        <translation>بصيغة ssh.com.</translation>
    </message>
    <message>
        <source>Convert it: ssh-keygen -i -f &apos;%1&apos; &gt; &apos;%1.openssh&apos;</source>
        <translation>حوّله: ssh-keygen -i -f &apos;%1&apos; &gt; &apos;%1.openssh&apos;</translation>
    </message>
    <message>
        <source>it is not a private key.</source>
        <translation>ليس مفتاحًا خاصًا.</translation>
    </message>
    <message>
        <source>Check the path of the IdentityFile.</source>
        <translation>تحقق من مسار IdentityFile.</translation>
    </message>
    <message>
        <source>it holds more than one key.</source>
        <translation>يحوي أكثر من مفتاح واحد.</translation>
    </message>
    <message>
        <source>libssh cannot open a key whose passphrase cipher is %1.</source>
        <translation>لا تستطيع libssh فتح مفتاح عبارةُ مروره مشفَّرة بـ %1.</translation>
    </message>
    <message>
        <source>libssh does not know the key derivation %1.</source>
        <translation>لا تعرف libssh طريقة اشتقاق المفتاح %1.</translation>
    </message>
    <message>
        <source>libssh does not know the kind of key %1.</source>
        <translation>لا تعرف libssh نوع المفتاح %1.</translation>
    </message>
    <message>
        <source>Make a key of a usual kind: ssh-keygen -t ed25519</source>
        <translation>أنشئ مفتاحًا من نوع معتاد: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>it holds no private key, but: %1.</source>
        <translation>لا يحوي مفتاحًا خاصًا، بل: %1.</translation>
    </message>
    <message>
        <source>there is a blank line among its data.</source>
        <translation>بين بياناته سطر فارغ.</translation>
    </message>
    <message>
        <source>Remove the blank line from the file.</source>
        <translation>احذف السطر الفارغ من الملف.</translation>
    </message>
    <message>
        <source>its passphrase cipher is %1, which is not used any more.</source>
        <translation>تشفير عبارة مروره هو %1، ولم يعد مستخدمًا.</translation>
    </message>
    <message>
        <source>it is a PKCS#8 file with a kind of key that libssh does not take out of one, such as Ed25519.</source>
        <translation>ملف PKCS#8 فيه نوع مفتاح لا تستخرجه libssh من ملف كهذا، مثل Ed25519.</translation>
    </message>
    <message>
        <source>Write it in OpenSSH&apos;s own format (ssh-keygen -p -f &apos;%1&apos;, of OpenSSH 9.6 or newer), or make another key: ssh-keygen -t ed25519</source>
        <translation>اكتبه بصيغة OpenSSH الخاصة (ssh-keygen -p -f &apos;%1&apos;، من OpenSSH 9.6 أو أحدث)، أو أنشئ مفتاحًا آخر: ssh-keygen -t ed25519</translation>
    </message>
</context>
<context>
    <name>culvert::KeyMeasurement</name>
    <message>
        <source>No SSH server answers here at %1. This computer needs one (sshd) that takes the other machine&apos;s connection.</source>
        <translation>لا يجيب هنا خادم SSH على %1. يحتاج هذا الحاسوب إلى خادم (sshd) يقبل اتصال الجهاز الآخر.</translation>
    </message>
    <message>
        <source>%1 leads nowhere when it is dialled from here; the key is the one that this computer&apos;s SSH server shows at 127.0.0.1.</source>
        <translation>لا يؤدي %1 إلى أي مكان عند الاتصال به من هنا؛ والمفتاح هو الذي يُظهره خادم SSH في هذا الحاسوب على 127.0.0.1.</translation>
    </message>
    <message>
        <source>This computer does not know %1 yet; its key is taken as it was shown just now.</source>
        <translation>لا يعرف هذا الحاسوب %1 بعد؛ ويُؤخذ مفتاحه كما أظهره الآن.</translation>
    </message>
    <message>
        <source>%1 does not answer, and its key is not known here.</source>
        <translation>لا يستجيب %1، ومفتاحه غير معروف هنا.</translation>
    </message>
    <message>
        <source>%1 was not asked for its key; known_hosts has it.</source>
        <translation>لم يُسأل %1 عن مفتاحه؛ فهو في known_hosts.</translation>
    </message>
    <message>
        <source>%1 shows another key than the one that is known here. The script trusts neither.</source>
        <translation>يُظهر %1 مفتاحًا غير المفتاح المعروف هنا. لا يثق النص البرمجي بأي منهما.</translation>
    </message>
</context>
<context>
    <name>culvert::Keywords</name>
    <message>
        <source>Missing argument.</source>
        <translation>الوسيط ناقص.</translation>
    </message>
    <message>
        <source>unsupported option &quot;%1&quot;.</source>
        <translation>خيار غير مدعوم «%1».</translation>
    </message>
    <message>
        <source>invalid time value.</source>
        <translation>قيمة زمنية غير صالحة.</translation>
    </message>
    <message>
        <source>Bad port &apos;%1&apos;.</source>
        <translation>منفذ غير صالح «%1».</translation>
    </message>
    <message>
        <source>Bad number &apos;%1&apos;.</source>
        <translation>رقم غير صالح «%1».</translation>
    </message>
    <message>
        <source>RekeyLimit too small</source>
        <translation>‏RekeyLimit أصغر من اللازم</translation>
    </message>
    <message>
        <source>keyword %1 empty argument</source>
        <translation>الكلمة المفتاحية %1: وسيط فارغ</translation>
    </message>
    <message>
        <source>keyword %1 &quot;%2&quot; argument must appear alone.</source>
        <translation>الكلمة المفتاحية %1: يجب أن يرد الوسيط «%2» وحده.</translation>
    </message>
    <message>
        <source>too many %1 entries.</source>
        <translation>إدخالات %1 أكثر من اللازم.</translation>
    </message>
    <message>
        <source>Invalid SetEnv.</source>
        <translation>قيمة SetEnv غير صالحة.</translation>
    </message>
    <message>
        <source>Bad IPQoS value: %1</source>
        <translation>قيمة IPQoS غير صالحة: %1</translation>
    </message>
    <message>
        <source>Invalid permitted CNAME &quot;%1&quot;</source>
        <translation>قيمة CNAME المسموح بها غير صالحة «%1»</translation>
    </message>
    <message>
        <source>missing host in permitremoteopen</source>
        <translation>المضيف ناقص في permitremoteopen</translation>
    </message>
    <message>
        <source>bad port number in permitremoteopen</source>
        <translation>رقم منفذ غير صالح في permitremoteopen</translation>
    </message>
    <message>
        <source>Invalid environment expansion %1.</source>
        <translation>توسيع متغيّر بيئة غير صالح %1.</translation>
    </message>
    <message>
        <source>Invalid environment name %1.</source>
        <translation>اسم متغيّر بيئة غير صالح %1.</translation>
    </message>
    <message>
        <source>integer value invalid.</source>
        <translation>قيمة عدد صحيح غير صالحة.</translation>
    </message>
    <message>
        <source>Bad mask.</source>
        <translation>قناع غير صالح.</translation>
    </message>
    <message>
        <source>Bad escape character.</source>
        <translation>محرف هروب غير صالح.</translation>
    </message>
    <message>
        <source>Bad tun device.</source>
        <translation>جهاز tun غير صالح.</translation>
    </message>
    <message>
        <source>Bad ControlPersist argument.</source>
        <translation>وسيط ControlPersist غير صالح.</translation>
    </message>
    <message>
        <source>Bad SSH2 cipher spec &apos;%1&apos;.</source>
        <translation>مواصفة تشفير SSH2 غير صالحة «%1».</translation>
    </message>
    <message>
        <source>Bad SSH2 MAC spec &apos;%1&apos;.</source>
        <translation>مواصفة MAC لـ SSH2 غير صالحة «%1».</translation>
    </message>
    <message>
        <source>Bad SSH2 KexAlgorithms &apos;%1&apos;.</source>
        <translation>قيمة KexAlgorithms لـ SSH2 غير صالحة «%1».</translation>
    </message>
    <message>
        <source>Bad key types &apos;%1&apos;.</source>
        <translation>أنواع مفاتيح غير صالحة «%1».</translation>
    </message>
</context>
<context>
    <name>culvert::KnownHostsFile</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>line %1 has changed meanwhile</source>
        <translation>تغيّر السطر %1 في هذه الأثناء</translation>
    </message>
</context>
<context>
    <name>culvert::Layout</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر (%n)</numerusform>
            <numerusform>واثنان آخران (%n)</numerusform>
            <numerusform>و %n أخرى</numerusform>
            <numerusform>و %n أخرى</numerusform>
            <numerusform>و %n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>fenced</source>
        <translation>معزول</translation>
    </message>
    <message>
        <source>dials %1</source>
        <translation>يتصل بـ %1</translation>
    </message>
    <message>
        <source>dials port %1</source>
        <translation>يتصل بالمنفذ %1</translation>
    </message>
    <message>
        <source>SSH :%1</source>
        <translation>SSH ‎:%1</translation>
    </message>
    <message numerus="yes">
        <source>again in %n s</source>
        <translation>
            <numerusform>مجددًا الآن (%n ث)</numerusform>
            <numerusform>مجددًا بعد %n ث</numerusform>
            <numerusform>مجددًا بعد %n ث</numerusform>
            <numerusform>مجددًا بعد %n ث</numerusform>
            <numerusform>مجددًا بعد %n ث</numerusform>
            <numerusform>مجددًا بعد %n ث</numerusform>
        </translation>
    </message>
    <message>
        <source>SSH connection</source>
        <translation>اتصال SSH</translation>
    </message>
    <message>
        <source>or at one go:</source>
        <translation>أو دفعة واحدة:</translation>
    </message>
    <message>
        <source>On %1:</source>
        <translation>على %1:</translation>
    </message>
    <message>
        <source>here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>dials</source>
        <translation>يتصل</translation>
    </message>
    <message>
        <source>◐ can be used by the machine&apos;s network</source>
        <translation>◐ يمكن لشبكة الجهاز استخدامه</translation>
    </message>
    <message>
        <source>◎ can be used by everyone who reaches the machine</source>
        <translation>◎ يمكن لكل من يصل إلى الجهاز استخدامه</translation>
    </message>
</context>
<context>
    <name>culvert::Limits</name>
    <message>
        <source>Only %1 more files can be opened here, and %2 are needed.</source>
        <translation>لا يمكن فتح سوى %1 من الملفات الإضافية هنا، والمطلوب %2.</translation>
    </message>
    <message>
        <source>This computer lets the program start no more threads.</source>
        <translation>لا يسمح هذا الحاسوب للبرنامج ببدء مزيد من الخيوط.</translation>
    </message>
</context>
<context>
    <name>culvert::LocalForwarder</name>
    <message>
        <source>%1 takes no more clients for now, they wait: %2.</source>
        <translation>لا يقبل %1 مزيدًا من العملاء الآن، وهم ينتظرون: %2.</translation>
    </message>
</context>
<context>
    <name>culvert::LocalPorts</name>
    <message>
        <source>The name %1, to listen on, is not known on this computer.</source>
        <translation>الاسم %1 المراد الإنصات عليه غير معروف على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The socket %1 cannot be opened: %2.</source>
        <translation>تعذّر فتح المقبس %1: %2.</translation>
    </message>
    <message>
        <source>The socket %1 is in use by another program.</source>
        <translation>المقبس %1 يستخدمه برنامج آخر.</translation>
    </message>
    <message>
        <source>Nobody answers on it: remove the file, or set StreamLocalBindUnlink yes.</source>
        <translation>لا أحد يجيب عليه: احذف الملف، أو اضبط StreamLocalBindUnlink yes.</translation>
    </message>
    <message>
        <source>Port %1 on this computer is used by %2 (PID %3).</source>
        <translation>المنفذ %1 على هذا الحاسوب يستخدمه %2 ‏(PID %3).</translation>
    </message>
    <message>
        <source>Port %1 on this computer (%2) is used by another program.</source>
        <translation>المنفذ %1 على هذا الحاسوب (%2) يستخدمه برنامج آخر.</translation>
    </message>
    <message>
        <source>Use another port for this tunnel, or stop that program.</source>
        <translation>استخدم منفذًا آخر لهذا النفق، أو أوقف ذلك البرنامج.</translation>
    </message>
    <message>
        <source>Port %1 may only be opened with the administrator&apos;s rights.</source>
        <translation>لا يُفتح المنفذ %1 إلا بصلاحيات المدير.</translation>
    </message>
    <message>
        <source>Use a port from 1024 on, such as %1 (Linux: or lower net.ipv4.ip_unprivileged_port_start).</source>
        <translation>استخدم منفذًا من 1024 فصاعدًا، مثل %1 ‏(في Linux: أو اخفض net.ipv4.ip_unprivileged_port_start).</translation>
    </message>
    <message>
        <source>This computer cannot listen on %1: %2.</source>
        <translation>لا يستطيع هذا الحاسوب الإنصات على %1: %2.</translation>
    </message>
</context>
<context>
    <name>culvert::LogPane</name>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>نسخ الأسطر</translation>
    </message>
    <message>
        <source>Whose lines</source>
        <translation>أسطر مَن</translation>
    </message>
    <message>
        <source>This tunnel</source>
        <translation>هذا النفق</translation>
    </message>
    <message>
        <source>All tunnels</source>
        <translation>كل الأنفاق</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>بلا تفاصيل</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>التحذيرات والأخطاء</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Words in the log</source>
        <translation>كلمات في السجل</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ترشيح</translation>
    </message>
    <message>
        <source>Save lines…</source>
        <translation>حفظ الأسطر…</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Versions, plan, history and log for somebody who helps, with names and addresses replaced</source>
        <translation>الإصدارات والخطة والتاريخ والسجل لمن يساعد، مع استبدال الأسماء والعناوين</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>حفظ السجل</translation>
    </message>
</context>
<context>
    <name>culvert::LoginChecks</name>
    <message>
        <source>%1 has let us in.</source>
        <translation>سمح %1 بدخولنا.</translation>
    </message>
    <message>
        <source>%1 was reached from %2 and has let us in.</source>
        <translation>وُصل إلى %1 من %2 وسمح بدخولنا.</translation>
    </message>
    <message>
        <source>%1 listens on %2.</source>
        <translation>ينصت %1 على %2.</translation>
    </message>
</context>
<context>
    <name>culvert::LoginMeans</name>
    <message>
        <source>There is no key file %1, so it is not offered.</source>
        <translation>لا يوجد ملف مفتاح %1، ولذلك لا يُعرض.</translation>
    </message>
    <message>
        <source>Correct the name after -i, or make the key with ssh-keygen.</source>
        <translation>صحّح الاسم بعد ‎-i، أو أنشئ المفتاح بأداة ssh-keygen.</translation>
    </message>
    <message>
        <source>The key %1 is on a security token; an agent must have it.</source>
        <translation>المفتاح %1 على جهاز أمان؛ يجب أن يكون لدى وكيل.</translation>
    </message>
    <message>
        <source>The key file %1 can be read.</source>
        <translation>ملف المفتاح %1 قابل للقراءة.</translation>
    </message>
    <message>
        <source>%1 is a public key; an agent must have its private half.</source>
        <translation>‏%1 مفتاح عام؛ يجب أن يكون نصفه الخاص لدى وكيل.</translation>
    </message>
    <message>
        <source>No agent is known here: neither the service ssh-agent nor Pageant runs, and SSH_AUTH_SOCK is not set.</source>
        <translation>لا وكيل معروف هنا: لا خدمة ssh-agent تعمل ولا Pageant، و SSH_AUTH_SOCK غير مضبوط.</translation>
    </message>
    <message>
        <source>Start it (as administrator: Set-Service ssh-agent -StartupType Automatic; Start-Service ssh-agent), or correct IdentityAgent or SSH_AUTH_SOCK.</source>
        <translation>شغّله (بصفة مدير: Set-Service ssh-agent -StartupType Automatic; Start-Service ssh-agent)، أو صحّح IdentityAgent أو SSH_AUTH_SOCK.</translation>
    </message>
    <message>
        <source>No agent is known here (SSH_AUTH_SOCK is not set).</source>
        <translation>لا وكيل معروف هنا (SSH_AUTH_SOCK غير مضبوط).</translation>
    </message>
    <message>
        <source>Start it, or correct IdentityAgent or SSH_AUTH_SOCK.</source>
        <translation>شغّله، أو صحّح IdentityAgent أو SSH_AUTH_SOCK.</translation>
    </message>
    <message>
        <source>The agent at %1 gives no keys: %2.</source>
        <translation>الوكيل عند %1 لا يعطي مفاتيح: %2.</translation>
    </message>
    <message>
        <source>The agent answers and has no key.</source>
        <translation>الوكيل يستجيب وليس لديه مفتاح.</translation>
    </message>
    <message>
        <source>The agent answers and has %1.</source>
        <translation>الوكيل يستجيب ولديه %1.</translation>
    </message>
</context>
<context>
    <name>culvert::LoginPage</name>
    <message>
        <source>Identity files</source>
        <translation>ملفات الهوية</translation>
    </message>
    <message>
        <source>Jump hosts</source>
        <translation>مضيفو القفز</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>ملف التهيئة</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>When the connection is lost</source>
        <translation>عند انقطاع الاتصال</translation>
    </message>
    <message>
        <source>ssh&apos;s own: ~/.ssh/id_ed25519 and the like, or the agent</source>
        <translation>ما يخص ssh: ‏‎~/.ssh/id_ed25519 ونحوه، أو الوكيل</translation>
    </message>
    <message>
        <source>user@host:port, several with commas</source>
        <translation>‏user@host:port، والعديد بفواصل</translation>
    </message>
    <message>
        <source>socks5://user@host:port or http://host:port; empty: none</source>
        <translation>‏socks5://user@host:port أو http://host:port؛ فارغ: بلا</translation>
    </message>
    <message>
        <source>~/.ssh/config; none for no file</source>
        <translation>‏‎~/.ssh/config؛ و none لعدم استخدام ملف</translation>
    </message>
    <message>
        <source>One a line, as in ssh_config:
ServerAliveInterval 30</source>
        <translation>واحد في كل سطر كما في ssh_config:
ServerAliveInterval 30</translation>
    </message>
    <message>
        <source>Connect again (the default)</source>
        <translation>إعادة الاتصال (الافتراضي)</translation>
    </message>
    <message>
        <source>Connect again, always</source>
        <translation>إعادة الاتصال دائمًا</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>التوقف</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>عند الطلب</translation>
    </message>
    <message>
        <source>Dial only when a program opens one of its ports here</source>
        <translation>الاتصال فقط حين يفتح برنامج أحد منافذه هنا</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>ا&amp;ختيار ملف…</translation>
    </message>
    <message>
        <source>&amp;Identity files</source>
        <translation>ملفات ال&amp;هوية</translation>
    </message>
    <message>
        <source>&amp;Jump hosts</source>
        <translation>مضيفو ال&amp;قفز</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>ال&amp;وسيط</translation>
    </message>
    <message>
        <source>Configuration &amp;file</source>
        <translation>&amp;ملف التهيئة</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>الخ&amp;يارات</translation>
    </message>
    <message>
        <source>When &amp;lost</source>
        <translation>&amp;عند الانقطاع</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a keyword and its value.</source>
        <translation>‏«%1» ليس كلمة مفتاحية مع قيمتها.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>المفتاح الخاص</translation>
    </message>
    <message>
        <source>Start by itself</source>
        <translation>البدء تلقائيًا</translation>
    </message>
    <message>
        <source>Start by itself when Culvert starts</source>
        <translation>البدء تلقائيًا عند بدء Culvert</translation>
    </message>
    <message>
        <source>SSH connections</source>
        <translation>اتصالات SSH</translation>
    </message>
    <message>
        <source>Clients are spread over so many: for long lines that lose packets, and many cores</source>
        <translation>يتوزّع العملاء على هذا العدد: للخطوط الطويلة التي تفقد حزمًا، وللمعالجات ذات الأنوية الكثيرة</translation>
    </message>
    <message>
        <source>SSH conn&amp;ections</source>
        <translation>ات&amp;صالات SSH</translation>
    </message>
</context>
<context>
    <name>culvert::MachineFields</name>
    <message>
        <source>&amp;Host</source>
        <translation>المضي&amp;ف</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>المست&amp;خدم</translation>
    </message>
    <message>
        <source>SSH &amp;port</source>
        <translation>منف&amp;ذ SSH</translation>
    </message>
    <message>
        <source>Router&apos;s &amp;address</source>
        <translation>&amp;عنوان الموجّه</translation>
    </message>
    <message>
        <source>Router&apos;s &amp;port</source>
        <translation>&amp;منفذ الموجّه</translation>
    </message>
    <message>
        <source>as you call it</source>
        <translation>كما تسمّيه أنت</translation>
    </message>
    <message>
        <source>as one reaches it from outside</source>
        <translation>كما يُوصل إليه من الخارج</translation>
    </message>
    <message>
        <source>a name or an address</source>
        <translation>اسم أو عنوان</translation>
    </message>
    <message>
        <source>a name of ~/.ssh/config, or an address</source>
        <translation>اسم من ‎~/.ssh/config أو عنوان</translation>
    </message>
    <message>
        <source>who logs in there</source>
        <translation>من يسجّل الدخول هناك</translation>
    </message>
    <message>
        <source>Still needed: %1 (%2)</source>
        <translation>ما زال مطلوبًا: %1 (%2)</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>المنفذ رقم من 1 إلى 65535.</translation>
    </message>
</context>
<context>
    <name>culvert::MachineName</name>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>this computer</source>
        <comment>dative</comment>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>the other machine</source>
        <translation>الجهاز الآخر</translation>
    </message>
    <message>
        <source>the other machine</source>
        <comment>dative</comment>
        <translation>الجهاز الآخر</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>the server</source>
        <comment>dative</comment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>a third host</source>
        <translation>مضيف ثالث</translation>
    </message>
    <message>
        <source>a third host</source>
        <comment>dative</comment>
        <translation>مضيف ثالث</translation>
    </message>
    <message>
        <source>your router</source>
        <translation>موجّهك</translation>
    </message>
    <message>
        <source>your router</source>
        <comment>dative</comment>
        <translation>موجّهك</translation>
    </message>
    <message>
        <source>their router</source>
        <translation>موجّه الطرف الآخر</translation>
    </message>
    <message>
        <source>their router</source>
        <comment>dative</comment>
        <translation>موجّه الطرف الآخر</translation>
    </message>
    <message>
        <source>&apos;%1&apos; runs on %2, not on this computer. Its page in the window has the script for %2.</source>
        <translation>يعمل «%1» على %2 لا على هذا الحاسوب. النص البرمجي لـ %2 في صفحته في النافذة.</translation>
    </message>
</context>
<context>
    <name>culvert::MachinesPage</name>
    <message>
        <source>&amp;The machine that dials</source>
        <translation>الجهاز ال&amp;مبادر بالاتصال</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>In front of it</source>
        <translation>أمامه</translation>
    </message>
    <message>
        <source>The machine it &amp;dials</source>
        <translation>الجهاز الذي يُتصل &amp;به</translation>
    </message>
    <message>
        <source>as its host</source>
        <translation>مثل مضيفه</translation>
    </message>
    <message>
        <source>The machine with the ser&amp;vice</source>
        <translation>الجهاز صاحب ال&amp;خدمة</translation>
    </message>
    <message>
        <source>as in the forward</source>
        <translation>كما في التمرير</translation>
    </message>
    <message>
        <source>They are for the picture, and for what is exported for the other machine; this one&apos;s ssh needs none of them.</source>
        <translation>هذه للرسم ولما يُصدَّر للجهاز الآخر؛ ولا يحتاج ssh على هذا الجهاز إلى شيء منها.</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>a router&apos;s name; empty: none</source>
        <translation>اسم موجّه؛ فارغ: بلا</translation>
    </message>
    <message>
        <source>lets nobody in</source>
        <translation>لا يُدخل أحدًا</translation>
    </message>
    <message>
        <source>Lets nobody in</source>
        <translation>لا يُدخل أحدًا</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>بلا قاعدة</translation>
    </message>
    <message>
        <source>port </source>
        <translation>المنفذ </translation>
    </message>
    <message>
        <source>The router&apos;s port that leads to the machine&apos;s SSH port</source>
        <translation>منفذ الموجّه المؤدي إلى منفذ SSH في الجهاز</translation>
    </message>
    <message>
        <source>The router&apos;s port</source>
        <translation>منفذ الموجّه</translation>
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
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>يقول %1: %2</translation>
    </message>
    <message>
        <source>What was copied is no ssh command and no tunnel.</source>
        <translation>ما نُسخ ليس أمر ssh ولا نفقًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n new host(s) in ~/.ssh/config</source>
        <translation>
            <numerusform>لا مضيفين جددًا في ‎~/.ssh/config</numerusform>
            <numerusform>مضيف جديد واحد (%n) في ‎~/.ssh/config</numerusform>
            <numerusform>مضيفان جديدان (%n) في ‎~/.ssh/config</numerusform>
            <numerusform>%n مضيفين جدد في ‎~/.ssh/config</numerusform>
            <numerusform>%n مضيفًا جديدًا في ‎~/.ssh/config</numerusform>
            <numerusform>%n مضيف جديد في ‎~/.ssh/config</numerusform>
        </translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>عرض…</translation>
    </message>
    <message>
        <source>The saved tunnels cannot be read, and nothing is changed until they can. %1</source>
        <translation>تعذّرت قراءة الأنفاق المحفوظة، ولن يُغيَّر شيء حتى تمكن قراءتها. %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Space: starts or stops the tunnel in the list</source>
        <translation>المسافة: تبدأ النفق المحدد في القائمة أو توقفه</translation>
    </message>
    <message>
        <source>Shift+F10: what can be done with it</source>
        <translation>‏Shift+F10: ما يمكن فعله به</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>About Culvert</source>
        <translation>عن Culvert</translation>
    </message>
    <message>
        <source>Culvert %1</source>
        <translation>Culvert %1</translation>
    </message>
    <message>
        <source>SSH tunnels you can see and trust.
Free software under the MIT licence.</source>
        <translation>أنفاق SSH تراها وتثق بها.
برنامج حر برخصة MIT.</translation>
    </message>
</context>
<context>
    <name>culvert::MatchBlock</name>
    <message>
        <source>Shell &quot;%1&quot; is not executable</source>
        <translation>الصدفة «%1» غير قابلة للتنفيذ</translation>
    </message>
    <message>
        <source>match exec &apos;%1&apos; error</source>
        <translation>خطأ في match exec «%1»</translation>
    </message>
    <message>
        <source>invalid match address list &apos;%1&apos;</source>
        <translation>قائمة عناوين غير صالحة «%1» في match</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be combined with other Match attributes</source>
        <translation>لا يمكن جمع «%1» مع سمات Match أخرى</translation>
    </message>
    <message>
        <source>Missing Match criteria for %1</source>
        <translation>معيار Match ناقص لـ %1</translation>
    </message>
    <message>
        <source>Unsupported Match attribute %1</source>
        <translation>سمة Match غير مدعومة %1</translation>
    </message>
    <message>
        <source>One or more attributes required for Match</source>
        <translation>تلزم Match سمة واحدة على الأقل</translation>
    </message>
</context>
<context>
    <name>culvert::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
</context>
<context>
    <name>culvert::NewTunnelsPage</name>
    <message>
        <source>Keep-alive every</source>
        <translation>نبضة تحقق كل</translation>
    </message>
    <message>
        <source>as ssh_config says</source>
        <translation>كما في ssh_config</translation>
    </message>
    <message>
        <source>Bind address</source>
        <translation>عنوان الربط</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>ملفات المفاتيح</translation>
    </message>
    <message>
        <source>Dial again by itself</source>
        <translation>إعادة الاتصال تلقائيًا</translation>
    </message>
    <message>
        <source>Prefer AES, which most processors do in hardware</source>
        <translation>تفضيل AES الذي تنفّذه معظم المعالجات في العتاد</translation>
    </message>
    <message>
        <source>Compress, for slow lines</source>
        <translation>ضغط البيانات للخطوط البطيئة</translation>
    </message>
    <message>
        <source>For tunnels that are made from now on. Each can be changed in its own settings.</source>
        <translation>للأنفاق التي تُنشأ من الآن فصاعدًا. يمكن تغيير كل منها في إعداداته.</translation>
    </message>
</context>
<context>
    <name>culvert::Notices</name>
    <message>
        <source>&apos;%1&apos; is up</source>
        <translation>‏«%1» قائم</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are up</source>
        <translation>
            <numerusform>لا نفق قائم</numerusform>
            <numerusform>نفق واحد (%n) قائم</numerusform>
            <numerusform>نفقان (%n) قائمان</numerusform>
            <numerusform>%n أنفاق قائمة</numerusform>
            <numerusform>%n نفقًا قائمة</numerusform>
            <numerusform>%n نفق قائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is lost</source>
        <translation>انقطع «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are lost</source>
        <translation>
            <numerusform>لم ينقطع أي نفق</numerusform>
            <numerusform>انقطع نفق واحد (%n)</numerusform>
            <numerusform>انقطع نفقان (%n)</numerusform>
            <numerusform>انقطعت %n أنفاق</numerusform>
            <numerusform>انقطع %n نفقًا</numerusform>
            <numerusform>انقطع %n نفق</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is back</source>
        <translation>عاد «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are back</source>
        <translation>
            <numerusform>لم يعُد أي نفق</numerusform>
            <numerusform>عاد نفق واحد (%n)</numerusform>
            <numerusform>عاد نفقان (%n)</numerusform>
            <numerusform>عادت %n أنفاق</numerusform>
            <numerusform>عاد %n نفقًا</numerusform>
            <numerusform>عاد %n نفق</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs you</source>
        <translation>‏«%1» يحتاج إليك</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) need you</source>
        <translation>
            <numerusform>لا نفق يحتاج إليك</numerusform>
            <numerusform>نفق واحد (%n) يحتاج إليك</numerusform>
            <numerusform>نفقان (%n) يحتاجان إليك</numerusform>
            <numerusform>%n أنفاق تحتاج إليك</numerusform>
            <numerusform>%n نفقًا تحتاج إليك</numerusform>
            <numerusform>%n نفق تحتاج إليك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>‏%1 وواحد آخر (%n)</numerusform>
            <numerusform>‏%1 واثنان آخران (%n)</numerusform>
            <numerusform>‏%1 و %n أخرى</numerusform>
            <numerusform>‏%1 و %n أخرى</numerusform>
            <numerusform>‏%1 و %n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::NoticesPage</name>
    <message>
        <source>Culvert tells you when a tunnel</source>
        <translation>يُعلمك Culvert عندما يكون نفق</translation>
    </message>
    <message>
        <source>needs you: a question, or a failure that stays</source>
        <translation>بحاجة إليك: سؤال، أو فشل لا يزول</translation>
    </message>
    <message>
        <source>is lost</source>
        <translation>منقطعًا</translation>
    </message>
    <message>
        <source>for longer than</source>
        <translation>لأكثر من</translation>
    </message>
    <message>
        <source>is back again</source>
        <translation>قائمًا من جديد</translation>
    </message>
    <message>
        <source>is up for the first time</source>
        <translation>قائمًا لأول مرة</translation>
    </message>
    <message>
        <source>Nothing is told of a tunnel that you are looking at, and what happens to several at once is told once.</source>
        <translation>لا إعلام عن نفق تنظر إليه، وما يصيب عدة أنفاق معًا يُعلَم به مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>culvert::Notifications</name>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>التوقف</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>culvert::Options</name>
    <message>
        <source>SSH tunnels you can see and trust</source>
        <translation>أنفاق SSH تراها وتثق بها</translation>
    </message>
    <message>
        <source>Keep tunnels and settings in this folder.</source>
        <translation>حفظ الأنفاق والإعدادات في هذا المجلد.</translation>
    </message>
    <message>
        <source>Show no window: only the icon in the tray, or a minimised window.</source>
        <translation>عدم إظهار نافذة: الأيقونة في علبة النظام فقط، أو نافذة مصغّرة.</translation>
    </message>
    <message>
        <source>Start this tunnel; may be given several times.</source>
        <translation>بدء هذا النفق؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>Make a new tunnel.</source>
        <translation>إنشاء نفق جديد.</translation>
    </message>
    <message>
        <source>Start all tunnels.</source>
        <translation>بدء كل الأنفاق.</translation>
    </message>
    <message>
        <source>Stop all tunnels.</source>
        <translation>إيقاف كل الأنفاق.</translation>
    </message>
    <message>
        <source>Open this: a file with tunnels or hosts, ssh://host or culvert://NAME.</source>
        <translation>فتح هذا: ملف فيه أنفاق أو مضيفون، أو ssh://host، أو culvert://NAME.</translation>
    </message>
</context>
<context>
    <name>culvert::OtherEnd</name>
    <message>
        <source>Runs on %1</source>
        <translation>يعمل على %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>في انتظار %1</translation>
    </message>
    <message>
        <source>Runs on %1; nothing answers behind it</source>
        <translation>يعمل على %1؛ ولا شيء يجيب خلفه</translation>
    </message>
    <message>
        <source>Runs on %1; its port answers here</source>
        <translation>يعمل على %1؛ ومنفذه يجيب هنا</translation>
    </message>
    <message>
        <source>Whether %1 does its part cannot be seen from this computer.</source>
        <translation>لا يمكن أن يُرى من هذا الحاسوب هل يؤدي %1 دوره.</translation>
    </message>
    <message>
        <source>Start the tunnel: only through it can be seen whether %1 is there.</source>
        <translation>ابدأ النفق: فلا يُرى إلا من خلاله هل %1 متصل.</translation>
    </message>
    <message>
        <source>Nothing of %1 is at %2 yet. It comes when %1 runs the script below and its key is allowed there.</source>
        <translation>لا شيء من %1 عند %2 بعد. يأتي حين يشغّل %1 النص البرمجي أدناه ويُسمح بمفتاحه هناك.</translation>
    </message>
    <message>
        <source>Nothing listens on port %2 of this computer yet. %1 opens it when it runs the script below and its key is allowed here.</source>
        <translation>لا شيء ينصت بعد على المنفذ %2 في هذا الحاسوب. يفتحه %1 حين يشغّل النص البرمجي أدناه ويُسمح بمفتاحه هنا.</translation>
    </message>
    <message>
        <source>%1 is connected, but what it should lead to does not answer: is the service running there?</source>
        <translation>‏%1 متصل، لكن ما ينبغي أن يؤدي إليه لا يجيب: هل تعمل الخدمة هناك؟</translation>
    </message>
    <message>
        <source>%1 is connected: port %2 is open and waits for a client to speak.</source>
        <translation>‏%1 متصل: المنفذ %2 مفتوح وينتظر أن يتكلم عميل.</translation>
    </message>
    <message>
        <source>%1 is connected: port %2 leads to it and answers.</source>
        <translation>‏%1 متصل: المنفذ %2 يؤدي إليه ويجيب.</translation>
    </message>
</context>
<context>
    <name>culvert::OtherPane</name>
    <message>
        <source>Look &amp;now</source>
        <translation>التحقق ال&amp;آن</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is on the clipboard.</source>
        <translation>‏«%1» في الحافظة.</translation>
    </message>
    <message>
        <source>Script and key</source>
        <translation>النص البرمجي والمفتاح</translation>
    </message>
    <message>
        <source>What runs there</source>
        <translation>ما يعمل هناك</translation>
    </message>
    <message>
        <source>Copy the &amp;script</source>
        <translation>نسخ النص ال&amp;برمجي</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>النص البرمجي</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>التحقق من جديد</translation>
    </message>
    <message>
        <source>The script is on the clipboard: paste it as a whole into a shell on %1.</source>
        <translation>النص البرمجي في الحافظة: ألصقه كاملًا في صدفة على %1.</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>حفظ النص البرمجي</translation>
    </message>
    <message>
        <source>The key that the script prints</source>
        <translation>المفتاح الذي يطبعه النص البرمجي</translation>
    </message>
    <message>
        <source>ssh-ed25519 AAAA…</source>
        <comment>a public key</comment>
        <translation>ssh-ed25519 AAAA…</translation>
    </message>
    <message>
        <source>&amp;Allow…</source>
        <translation>ال&amp;سماح…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Asking the server for its key…</source>
        <translation>جارٍ سؤال الخادم عن مفتاحه…</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>‏%1 متصل</translation>
    </message>
    <message>
        <source>%1 has a part in this</source>
        <translation>لـ %1 دور في هذا</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>في انتظار %1…</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>ردّه: %1</translation>
    </message>
    <message>
        <source>Open &amp;terminal</source>
        <translation>فتح ال&amp;طرفية</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>فتح في ال&amp;متصفح</translation>
    </message>
    <message>
        <source>1. On %1: paste this script as a whole into a shell</source>
        <translation>1. على %1: ألصق هذا النص البرمجي كاملًا في صدفة</translation>
    </message>
    <message>
        <source>2. Here: paste the key that the script prints, so that %1 lets it in</source>
        <translation>2. هنا: ألصق المفتاح الذي يطبعه النص البرمجي، ليسمح %1 بدخوله</translation>
    </message>
    <message>
        <source>No terminal program was found. &apos;%1&apos; is on the clipboard.</source>
        <translation>لم يُعثر على برنامج طرفية. «%1» في الحافظة.</translation>
    </message>
    <message>
        <source>No browser could be opened. &apos;%1&apos; is on the clipboard.</source>
        <translation>تعذّر فتح متصفح. «%1» في الحافظة.</translation>
    </message>
    <message>
        <source>Add this line to ~/.ssh/authorized_keys of %1. It allows this tunnel and nothing else:</source>
        <translation>أضف هذا السطر إلى ‎~/.ssh/authorized_keys على %1. إنه يسمح بهذا النفق ولا شيء غيره:</translation>
    </message>
</context>
<context>
    <name>culvert::OurHolders</name>
    <message>
        <source>Port %1 on this computer is held by your tunnel &apos;%2&apos;.</source>
        <translation>المنفذ %1 على هذا الحاسوب يشغله نفقك «%2».</translation>
    </message>
</context>
<context>
    <name>culvert::Peer</name>
    <message>
        <source>local process</source>
        <translation>عملية محلية</translation>
    </message>
</context>
<context>
    <name>culvert::PendingTarget</name>
    <message>
        <source>The client left before %1 had answered.</source>
        <translation>غادر العميل قبل أن يستجيب %1.</translation>
    </message>
</context>
<context>
    <name>culvert::PictureItems</name>
    <message>
        <source>SSH connection, %1 to %2, %3</source>
        <translation>اتصال SSH، من %1 إلى %2، %3</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>‏%1، من %2 إلى %3، %4</translation>
    </message>
    <message>
        <source>It was checked and is in order.</source>
        <translation>فُحص وهو سليم.</translation>
    </message>
</context>
<context>
    <name>culvert::PictureMenu</name>
    <message>
        <source>PNG image</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>رسم SVG</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Mermaid diagram</source>
        <translation>مخطط Mermaid</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>ال&amp;رسم</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;تصغير</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;ملاءمة</translation>
    </message>
    <message>
        <source>&amp;Keep it still</source>
        <translation>ت&amp;ثبيته</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>الرسم في الحافظة.</translation>
    </message>
    <message>
        <source>Copy as i&amp;mage</source>
        <translation>نسخ ك&amp;صورة</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>نسخ ك&amp;نص</translation>
    </message>
    <message>
        <source>Copy as M&amp;ermaid</source>
        <translation>نسخ بصيغة Mermai&amp;d</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الرسم</translation>
    </message>
    <message>
        <source>%1 was not written: choose a name that ends in .png, .svg, .txt or .mmd.</source>
        <translation>لم يُكتب %1: اختر اسمًا ينتهي بـ ‎.png أو ‎.svg أو ‎.txt أو ‎.mmd.</translation>
    </message>
</context>
<context>
    <name>culvert::Plan</name>
    <message>
        <source>%1: ProxyCommand - is not supported.</source>
        <translation>‏%1: ‏ProxyCommand -‎ غير مدعوم.</translation>
    </message>
    <message>
        <source>More than %1 jump hosts, or a loop, on the way to %2.</source>
        <translation>أكثر من %1 من مضيفي القفز، أو حلقة، في الطريق إلى %2.</translation>
    </message>
    <message>
        <source>This build cannot listen on the server&apos;s Unix socket %1: it is linked to the shared libssh, which lacks that function.</source>
        <translation>لا يستطيع هذا البناء الإنصات على مقبس Unix %1 في الخادم: فهو مربوط بمكتبة libssh المشتركة التي تنقصها هذه الوظيفة.</translation>
    </message>
    <message>
        <source>%1 was imported and may run commands on this computer, which nobody allowed: %2</source>
        <translation>‏%1 مستورد وقد يشغّل على هذا الحاسوب أوامر لم يسمح بها أحد: %2</translation>
    </message>
</context>
<context>
    <name>culvert::Planner</name>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>the other machine</source>
        <translation>الجهاز الآخر</translation>
    </message>
    <message>
        <source>a third host</source>
        <translation>مضيف ثالث</translation>
    </message>
    <message>
        <source>your router</source>
        <translation>موجّهك</translation>
    </message>
    <message>
        <source>their router</source>
        <translation>موجّه الطرف الآخر</translation>
    </message>
    <message>
        <source>Since %1 can reach %2, %1 dials.</source>
        <translation>بما أن %1 يصل إلى %2، يبادر %1 بالاتصال.</translation>
    </message>
    <message>
        <source>A rule on %3 leads to %2, so %1 dials %3.</source>
        <translation>قاعدة على %3 تؤدي إلى %2، فيتصل %1 بـ %3.</translation>
    </message>
    <message>
        <source>Nothing gets in at %2, but %2 can reach %1: so %2 dials, and the tunnel runs backwards through its connection.</source>
        <translation>لا شيء يدخل إلى %2، لكن %2 يصل إلى %1: فيبادر %2 بالاتصال، ويسير النفق عكسيًا عبر اتصاله.</translation>
    </message>
    <message>
        <source>Nothing gets in at %2, but a rule on %3 leads to %1: so %2 dials %3, and the tunnel runs backwards through its connection.</source>
        <translation>لا شيء يدخل إلى %2، لكن قاعدة على %3 تؤدي إلى %1: فيتصل %2 بـ %3، ويسير النفق عكسيًا عبر اتصاله.</translation>
    </message>
    <message>
        <source>Nothing gets in at either end, so both dial %1, and the tunnel is joined there.</source>
        <translation>لا شيء يدخل إلى أي من الطرفين، فيتصل كلاهما بـ %1، وهناك يلتقي النفق.</translation>
    </message>
    <message>
        <source>Neither machine can reach the other. It takes a third host that both can reach: any small rented server with SSH will do.</source>
        <translation>لا يصل أي من الجهازين إلى الآخر. يلزم مضيف ثالث يصل إليه كلاهما: ويكفي أي خادم صغير مستأجر عليه SSH.</translation>
    </message>
    <message>
        <source>Can you reach %2 from %1, for instance with ssh or ping?</source>
        <translation>هل يمكنك الوصول إلى %2 من %1، مثلًا بأمر ssh أو ping؟</translation>
    </message>
    <message>
        <source>Can you add a port forward on the router in front of %1?</source>
        <translation>هل يمكنك إضافة تمرير منفذ على الموجّه الذي أمام %1؟</translation>
    </message>
    <message>
        <source>Can %2 reach %1, and does %1 run an SSH server?</source>
        <translation>هل يصل %2 إلى %1، وهل يشغّل %1 خادم SSH؟</translation>
    </message>
    <message>
        <source>Is there a host that both %1 and %2 can reach, and where you can log in?</source>
        <translation>هل هناك مضيف يصل إليه كل من %1 و %2 ويمكنك تسجيل الدخول إليه؟</translation>
    </message>
</context>
<context>
    <name>culvert::PortsCheck</name>
    <message>
        <source>Port %1 on this computer is free. %2</source>
        <translation>المنفذ %1 على هذا الحاسوب شاغر. %2</translation>
    </message>
    <message>
        <source>Only programs on this computer will reach it.</source>
        <translation>لن تصل إليه إلا البرامج على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Other computers that reach this one will reach it.</source>
        <translation>ستصل إليه الحواسيب الأخرى التي تصل إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The socket %1 is in use by another program.</source>
        <translation>المقبس %1 يستخدمه برنامج آخر.</translation>
    </message>
    <message>
        <source>There is a file at %1 already.</source>
        <translation>هناك ملف في %1 بالفعل.</translation>
    </message>
    <message>
        <source>Nobody answers on it: remove the file, or set StreamLocalBindUnlink yes.</source>
        <translation>لا أحد يجيب عليه: احذف الملف، أو اضبط StreamLocalBindUnlink yes.</translation>
    </message>
    <message>
        <source>The folder of %1 is missing or not writable.</source>
        <translation>مجلد %1 ناقص أو غير قابل للكتابة.</translation>
    </message>
    <message>
        <source>The socket %1 can be made.</source>
        <translation>يمكن إنشاء المقبس %1.</translation>
    </message>
</context>
<context>
    <name>culvert::PosixSetup</name>
    <message>
        <source>It ends when you log out. To keep it: sudo loginctl enable-linger $(id -un)</source>
        <translation>تنتهي عند تسجيل الخروج. لإبقائها: sudo loginctl enable-linger $(id -un)</translation>
    </message>
    <message>
        <source>systemd has no manager for this user (systemctl --user). Take the script for a plain shell.</source>
        <translation>ليس لدى systemd مدير لهذا المستخدم (systemctl --user). استخدم النص البرمجي الخاص بالصدفة فقط.</translation>
    </message>
    <message>
        <source>There is no crontab here: start it again by hand after a restart of the machine.</source>
        <translation>لا يوجد crontab هنا: ابدأها يدويًا من جديد بعد إعادة تشغيل الجهاز.</translation>
    </message>
</context>
<context>
    <name>culvert::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Saved passwords</source>
        <translation>كلمات المرور المحفوظة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>New tunnels</source>
        <translation>الأنفاق الجديدة</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
</context>
<context>
    <name>culvert::PreferencesPage</name>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> ث</translation>
    </message>
</context>
<context>
    <name>culvert::Profile</name>
    <message>
        <source>has a control character</source>
        <translation>يحوي محرف تحكم</translation>
    </message>
    <message>
        <source>must not begin with &apos;-&apos;</source>
        <translation>يجب ألا يبدأ بـ «-»</translation>
    </message>
    <message>
        <source>the other machine</source>
        <translation>الجهاز الآخر</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>يلزم اسم.</translation>
    </message>
    <message>
        <source>The name has a control character.</source>
        <translation>الاسم يحوي محرف تحكم.</translation>
    </message>
    <message>
        <source>A host is needed.</source>
        <translation>يلزم مضيف.</translation>
    </message>
    <message>
        <source>The host %1.</source>
        <translation>اسم المضيف %1.</translation>
    </message>
    <message>
        <source>The host has a space in it.</source>
        <translation>اسم المضيف يحوي مسافة.</translation>
    </message>
    <message>
        <source>The user %1.</source>
        <translation>اسم المستخدم %1.</translation>
    </message>
    <message>
        <source>The name of a machine has a control character.</source>
        <translation>اسم جهاز يحوي محرف تحكم.</translation>
    </message>
    <message>
        <source>A SOCKS forward has no target.</source>
        <translation>لا هدف لتمرير SOCKS.</translation>
    </message>
    <message>
        <source>The target is missing.</source>
        <translation>الهدف ناقص.</translation>
    </message>
    <message>
        <source>The target&apos;s port is missing.</source>
        <translation>منفذ الهدف ناقص.</translation>
    </message>
    <message>
        <source>A tunnel has 1 to %1 SSH connections.</source>
        <translation>للنفق من 1 إلى %1 من اتصالات SSH.</translation>
    </message>
</context>
<context>
    <name>culvert::ProfileDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>تحرير %1</translation>
    </message>
    <message>
        <source>New tunnel</source>
        <translation>نفق جديد</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>النفق</translation>
    </message>
    <message>
        <source>Login and options</source>
        <translation>تسجيل الدخول والخيارات</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>From ssh_config</source>
        <translation>من ssh_config</translation>
    </message>
    <message>
        <source>The ssh command that it comes to</source>
        <translation>أمر ssh المكافئ لذلك</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Another tunnel has this name.</source>
        <translation>هناك نفق آخر بهذا الاسم.</translation>
    </message>
    <message>
        <source>Also %1 %2, from %3</source>
        <translation>وأيضًا %1 %2، من %3</translation>
    </message>
    <message>
        <source>Chec&amp;k first</source>
        <translation>الفحص أ&amp;ولًا</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>الفحص أولًا</translation>
    </message>
</context>
<context>
    <name>culvert::ProfileJson</name>
    <message>
        <source>line %1, column %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>line 1, column 1: an object is expected</source>
        <translation>السطر 1، العمود 1: المتوقع كائن</translation>
    </message>
    <message>
        <source>is not a port</source>
        <translation>ليس منفذًا</translation>
    </message>
    <message>
        <source>must hold text only</source>
        <translation>يجب ألا يحوي إلا نصًا</translation>
    </message>
    <message>
        <source>must hold no empty text</source>
        <translation>يجب ألا يحوي نصًا فارغًا</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>يجب أن يكون كائنًا</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known</source>
        <translation>‏«%1» غير معروف</translation>
    </message>
    <message>
        <source>has the wrong type</source>
        <translation>نوعه خطأ</translation>
    </message>
    <message>
        <source>is not a whole number from 1 to %1</source>
        <translation>ليس عددًا صحيحًا من 1 إلى %1</translation>
    </message>
</context>
<context>
    <name>culvert::ProfileList</name>
    <message>
        <source>Tunnels</source>
        <translation>الأنفاق</translation>
    </message>
    <message>
        <source>No tunnel matches &apos;%1&apos;. Esc shows all again.</source>
        <translation>لا نفق يطابق «%1». يُظهر Esc الكل مجددًا.</translation>
    </message>
</context>
<context>
    <name>culvert::ProfileModel</name>
    <message>
        <source>%1; a change waits</source>
        <comment>state</comment>
        <translation>‏%1؛ تغيير ينتظر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group, summary</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>tunnel, state, route</comment>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>culvert::ProfileStore</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تعذّرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>تعذّر إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>There is already a tunnel named &apos;%1&apos;.</source>
        <translation>هناك نفق باسم «%1» بالفعل.</translation>
    </message>
    <message>
        <source>There is no such tunnel any more.</source>
        <translation>لم يعد هذا النفق موجودًا.</translation>
    </message>
</context>
<context>
    <name>culvert::ProgramsPage</name>
    <message>
        <source>Browser</source>
        <translation>المتصفح</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>الخاص بالنظام</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>الطرفية</translation>
    </message>
    <message>
        <source>Command lines. The address, or the command to run, is added at the end: &apos;firefox --new-window&apos;, &apos;konsole -e&apos;.</source>
        <translation>أسطر أوامر. يُضاف في آخرها العنوان أو الأمر المراد تشغيله: «firefox --new-window»، «konsole -e».</translation>
    </message>
</context>
<context>
    <name>culvert::Prover</name>
    <message>
        <source>The check was not answered in time.</source>
        <translation>لم يُجَب عن الفحص في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The far side has reached %1.</source>
        <translation>وصل الجانب البعيد إلى %1.</translation>
    </message>
    <message>
        <source>The far side makes connections for this proxy.</source>
        <translation>يُجري الجانب البعيد الاتصالات لهذا الوسيط.</translation>
    </message>
    <message>
        <source>Nothing answers on %1, as seen from the far side.</source>
        <translation>لا شيء يجيب على %1 من الجانب البعيد.</translation>
    </message>
    <message>
        <source>The server does not allow this to be checked.</source>
        <translation>لا يسمح الخادم بفحص ذلك.</translation>
    </message>
    <message>
        <source>The server forbids connections to %1, to clients as well. Its AllowTcpForwarding, PermitOpen or the key&apos;s permitopen decide that.</source>
        <translation>يمنع الخادم الاتصال بـ %1، حتى على العملاء. يقرّر ذلك AllowTcpForwarding أو PermitOpen أو permitopen الخاص بالمفتاح.</translation>
    </message>
    <message>
        <source>Another program on the server answers on port %1.</source>
        <translation>برنامج آخر على الخادم يجيب على المنفذ %1.</translation>
    </message>
    <message>
        <source>Stop that program on the server, or use another port.</source>
        <translation>أوقف ذلك البرنامج على الخادم، أو استخدم منفذًا آخر.</translation>
    </message>
    <message>
        <source>%1 has not answered this computer so far.</source>
        <translation>لم يستجب %1 لهذا الحاسوب حتى الآن.</translation>
    </message>
    <message>
        <source>Nothing answers on %1 at the server.</source>
        <translation>لا شيء يجيب على %1 عند الخادم.</translation>
    </message>
    <message>
        <source>A connection to %1 at the server came back here and reached the target.</source>
        <translation>اتصال بـ %1 عند الخادم عاد إلى هنا ووصل إلى الهدف.</translation>
    </message>
    <message>
        <source>The port is open to the server&apos;s whole network although only the server itself was asked for (GatewayPorts yes).</source>
        <translation>المنفذ مفتوح لشبكة الخادم كلها مع أن المطلوب الخادم نفسه فقط (GatewayPorts yes).</translation>
    </message>
    <message>
        <source>Stop the tunnel if that is not wanted; on the server set GatewayPorts to no or clientspecified.</source>
        <translation>أوقف النفق إن لم يكن ذلك مرغوبًا؛ واضبط على الخادم GatewayPorts إلى no أو clientspecified.</translation>
    </message>
    <message>
        <source>Only the server itself reaches the port: its GatewayPorts does not allow more.</source>
        <translation>لا يصل إلى المنفذ إلا الخادم نفسه: فإعداد GatewayPorts فيه لا يسمح بأكثر.</translation>
    </message>
    <message>
        <source>On the server set GatewayPorts to clientspecified, or reach the port through a tunnel to the server.</source>
        <translation>اضبط على الخادم GatewayPorts إلى clientspecified، أو صِل إلى المنفذ عبر نفق إلى الخادم.</translation>
    </message>
</context>
<context>
    <name>culvert::Proxy</name>
    <message>
        <source>A proxy is written socks5://host:port or http://host:port.</source>
        <translation>يُكتب الوسيط socks5://host:port أو http://host:port.</translation>
    </message>
    <message>
        <source>The proxy&apos;s host or port is not valid.</source>
        <translation>مضيف الوسيط أو منفذه غير صالح.</translation>
    </message>
    <message>
        <source>A proxy&apos;s password is asked for, or kept in the keychain; it must not stand in the address.</source>
        <translation>تُطلب كلمة مرور الوسيط أو تُحفظ في سلسلة المفاتيح؛ ولا يجوز أن ترد في العنوان.</translation>
    </message>
    <message>
        <source>Nothing may follow the proxy&apos;s host and port.</source>
        <translation>لا يجوز أن يتبع مضيفَ الوسيط ومنفذَه شيء.</translation>
    </message>
</context>
<context>
    <name>culvert::ProxyCommand</name>
    <message>
        <source>Run the proxy command by hand, and see what it says.</source>
        <translation>نفّذ أمر الوسيط يدويًا وانظر ما يقوله.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>قال: %1</translation>
    </message>
    <message>
        <source>The proxy command %1 was ended by signal %2.</source>
        <translation>أُنهي أمر الوسيط %1 بالإشارة %2.</translation>
    </message>
    <message>
        <source>The proxy command %1 ended with code %2.</source>
        <translation>انتهى أمر الوسيط %1 بالرمز %2.</translation>
    </message>
</context>
<context>
    <name>culvert::ProxyHandshake</name>
    <message>
        <source>SOCKS has no room for names or passwords that long.</source>
        <translation>لا يتسع SOCKS لأسماء أو كلمات مرور بهذا الطول.</translation>
    </message>
    <message>
        <source>%1 does not answer as a SOCKS5 proxy.</source>
        <translation>لا يجيب %1 كوسيط SOCKS5.</translation>
    </message>
    <message>
        <source>%1 does not allow connections to %2.</source>
        <translation>لا يسمح %1 بالاتصال بـ %2.</translation>
    </message>
    <message>
        <source>%1 cannot reach %2.</source>
        <translation>لا يستطيع %1 الوصول إلى %2.</translation>
    </message>
    <message>
        <source>%1 reached %2, which refuses connections.</source>
        <translation>وصل %1 إلى %2 الذي يرفض الاتصالات.</translation>
    </message>
    <message>
        <source>%1 got no answer from %2.</source>
        <translation>لم يتلقَّ %1 أي رد من %2.</translation>
    </message>
    <message>
        <source>%1 did not connect to %2; its reason has the number %3.</source>
        <translation>لم يتصل %1 بـ %2؛ رقم السبب %3.</translation>
    </message>
    <message>
        <source>%1 does not answer as an HTTP proxy.</source>
        <translation>لا يجيب %1 كوسيط HTTP.</translation>
    </message>
    <message>
        <source>%1 does not accept the login.</source>
        <translation>لا يقبل %1 تسجيل الدخول.</translation>
    </message>
    <message>
        <source>%1 wants a login.</source>
        <translation>يطلب %1 تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Put the user&apos;s name into the proxy&apos;s address: socks5://user@host:port.</source>
        <translation>ضع اسم المستخدم في عنوان الوسيط: socks5://user@host:port.</translation>
    </message>
    <message>
        <source>The proxy %1</source>
        <translation>الوسيط %1</translation>
    </message>
</context>
<context>
    <name>culvert::ProxyTunnel</name>
    <message>
        <source>The proxy %1 took the connection, but does not answer.</source>
        <translation>قبل الوسيط %1 الاتصال لكنه لا يستجيب.</translation>
    </message>
    <message>
        <source>Password for the proxy %1: </source>
        <translation>كلمة مرور الوسيط %1: </translation>
    </message>
    <message>
        <source>The proxy %1 needs a password that nobody gave.</source>
        <translation>يحتاج الوسيط %1 إلى كلمة مرور لم يقدّمها أحد.</translation>
    </message>
    <message>
        <source>The proxy %1 could not be reached. %2</source>
        <translation>تعذّر الوصول إلى الوسيط %1. %2</translation>
    </message>
    <message>
        <source>The proxy %1 does not take the request.</source>
        <translation>لا يقبل الوسيط %1 الطلب.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection.</source>
        <translation>أغلق الوسيط %1 الاتصال.</translation>
    </message>
    <message>
        <source>It may be a proxy of another kind, or not allow this port.</source>
        <translation>لعله وسيط من نوع آخر، أو لا يسمح بهذا المنفذ.</translation>
    </message>
</context>
<context>
    <name>culvert::PublicKeyLogin</name>
    <message>
        <source>The ssh-agent at %1 is of no use: %2.</source>
        <translation>لا فائدة من ssh-agent عند %1: ‏%2.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of the agent</source>
        <translation>
            <numerusform>لا مفاتيح من الوكيل</numerusform>
            <numerusform>مفتاح واحد (%n) من الوكيل</numerusform>
            <numerusform>مفتاحان (%n) من الوكيل</numerusform>
            <numerusform>%n مفاتيح من الوكيل</numerusform>
            <numerusform>%n مفتاحًا من الوكيل</numerusform>
            <numerusform>%n مفتاح من الوكيل</numerusform>
        </translation>
    </message>
    <message>
        <source>The key %1 was not offered: the server or PubkeyAcceptedAlgorithms does not take its kind.</source>
        <translation>لم يُعرض المفتاح %1: لا يقبل الخادم أو PubkeyAcceptedAlgorithms نوعه.</translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation>الشهادة %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>المفتاح %1</translation>
    </message>
    <message>
        <source>The server would take the key %1, but the agent did not sign with it.</source>
        <translation>كان الخادم سيقبل المفتاح %1، لكن الوكيل لم يوقّع به.</translation>
    </message>
    <message>
        <source>Unlock the agent, or confirm the key&apos;s use when the agent asks.</source>
        <translation>افتح قفل الوكيل، أو أكّد استعمال المفتاح حين يسأل الوكيل.</translation>
    </message>
    <message>
        <source>Enter passphrase for key &apos;%1&apos;: </source>
        <translation>أدخل عبارة مرور المفتاح «%1»: </translation>
    </message>
    <message>
        <source>%1 does not take the key %2 for %3.</source>
        <translation>لا يقبل %1 المفتاح %2 لأجل %3.</translation>
    </message>
    <message>
        <source>The library %1 cannot be used for security tokens: %2.</source>
        <translation>لا تصلح المكتبة %1 لأجهزة الأمان: %2.</translation>
    </message>
    <message>
        <source>Check SecurityKeyProvider for this host.</source>
        <translation>تحقّق من SecurityKeyProvider لهذا المضيف.</translation>
    </message>
    <message>
        <source>The server would take the key %1, but its security token did not sign with it.</source>
        <translation>كان الخادم سيقبل المفتاح %1، لكن جهاز أمانه لم يوقّع به.</translation>
    </message>
    <message>
        <source>The server would take the key %1, but no security token that is plugged in has it.</source>
        <translation>كان الخادم سيقبل المفتاح %1، لكن لا يوجد جهاز أمان موصول يحمله.</translation>
    </message>
    <message>
        <source>Touch the token when it asks for it, and give its right PIN.</source>
        <translation>المس جهاز الأمان عندما يطلب ذلك، وأعطِ رمز PIN الصحيح.</translation>
    </message>
    <message>
        <source>Plug in the key&apos;s token.</source>
        <translation>صِل جهاز الأمان الخاص بالمفتاح.</translation>
    </message>
    <message>
        <source>Enter PIN for key &apos;%1&apos;: </source>
        <translation>أدخل رمز PIN للمفتاح «%1»: </translation>
    </message>
</context>
<context>
    <name>culvert::PuttySessions</name>
    <message>
        <source>The forward &apos;%1&apos; is not one that ssh knows.</source>
        <translation>التمرير «%1» ليس مما يعرفه ssh.</translation>
    </message>
    <message>
        <source>The key %1 is in PuTTY&apos;s format: let PuTTYgen export it as an OpenSSH key, or load it into Pageant.</source>
        <translation>المفتاح %1 بصيغة PuTTY: صدّره من PuTTYgen مفتاحَ OpenSSH، أو حمّله في Pageant.</translation>
    </message>
    <message>
        <source>The proxy %1 has to be set again, as ProxyCommand or jump.</source>
        <translation>يجب ضبط الوسيط %1 من جديد، بصفة ProxyCommand أو مضيف قفز.</translation>
    </message>
    <message>
        <source>The password of the proxy %1 stays in PuTTY; it is asked for.</source>
        <translation>تبقى كلمة مرور الوسيط %1 في PuTTY؛ وستُطلب منك.</translation>
    </message>
    <message>
        <source>The proxy %1 has exceptions, which are not taken over.</source>
        <translation>للوسيط %1 استثناءات لا تُنقل.</translation>
    </message>
    <message>
        <source>Agent forwarding is not carried out by Culvert.</source>
        <translation>لا ينفّذ Culvert تمرير الوكيل.</translation>
    </message>
</context>
<context>
    <name>culvert::QuestionQueue</name>
    <message>
        <source>The key of %1 is not known yet.</source>
        <translation>مفتاح %1 غير معروف بعد.</translation>
    </message>
    <message>
        <source>The key of %1 has changed.</source>
        <translation>تغيّر مفتاح %1.</translation>
    </message>
    <message>
        <source>%1 asks for a login.</source>
        <translation>يطلب %1 تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>culvert::QuestionRow</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>culvert::Quitting</name>
    <message>
        <source>Keep running, minimised</source>
        <translation>متابعة العمل مصغّرًا</translation>
    </message>
    <message>
        <source>Quit Culvert?</source>
        <translation>أتريد إنهاء Culvert؟</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) run. They end when Culvert quits.</source>
        <translation>
            <numerusform>لا أنفاق تعمل.</numerusform>
            <numerusform>نفق واحد (%n) يعمل. سيتوقف عند إنهاء Culvert.</numerusform>
            <numerusform>نفقان (%n) يعملان. سيتوقفان عند إنهاء Culvert.</numerusform>
            <numerusform>%n أنفاق تعمل. ستتوقف عند إنهاء Culvert.</numerusform>
            <numerusform>%n نفقًا تعمل. ستتوقف عند إنهاء Culvert.</numerusform>
            <numerusform>%n نفق تعمل. ستتوقف عند إنهاء Culvert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>عدم السؤال مجددًا</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>culvert::Remedy</name>
    <message>
        <source>Stop &apos;%1&apos;</source>
        <translation>إيقاف «%1»</translation>
    </message>
    <message>
        <source>Use %1 instead</source>
        <translation>استخدام %1 بدلًا منه</translation>
    </message>
    <message>
        <source>Look at the key…</source>
        <translation>عرض المفتاح…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>الإجابة…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Compare keys…</source>
        <translation>مقارنة المفاتيح…</translation>
    </message>
    <message>
        <source>Look at the commands…</source>
        <translation>عرض الأوامر…</translation>
    </message>
    <message>
        <source>Choose another key…</source>
        <translation>اختيار مفتاح آخر…</translation>
    </message>
    <message>
        <source>Change user…</source>
        <translation>تغيير المستخدم…</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>السؤال مجددًا…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>فتح القفل…</translation>
    </message>
</context>
<context>
    <name>culvert::RemedyController</name>
    <message>
        <source>Apply now (reconnects)</source>
        <translation>التطبيق الآن (يعيد الاتصال)</translation>
    </message>
</context>
<context>
    <name>culvert::RemoteDynamicForwarder</name>
    <message>
        <source>PermitRemoteOpen does not allow %1.</source>
        <translation>لا يسمح PermitRemoteOpen بـ %1.</translation>
    </message>
    <message>
        <source>Add it to PermitRemoteOpen if it shall be reachable.</source>
        <translation>أضفه إلى PermitRemoteOpen إن أردت الوصول إليه.</translation>
    </message>
</context>
<context>
    <name>culvert::RemoteForwarder</name>
    <message>
        <source>The server was asked to pick a port and did not say which it opened.</source>
        <translation>طُلب من الخادم اختيار منفذ ولم يقل أي منفذ فتح.</translation>
    </message>
    <message>
        <source>The server could not open port %1; whether it is taken there could not be checked.</source>
        <translation>لم يتمكن الخادم من فتح المنفذ %1؛ وتعذّر التحقق هل هو مشغول هناك.</translation>
    </message>
    <message>
        <source>The server never answered the request to open %1.</source>
        <translation>لم يُجب الخادم قط عن طلب فتح %1.</translation>
    </message>
    <message>
        <source>The server does not allow this account to open %1.</source>
        <translation>لا يسمح الخادم لهذا الحساب بفتح %1.</translation>
    </message>
    <message>
        <source>The server could not open port %1: it is taken there, most often by your previous connection.</source>
        <translation>لم يتمكن الخادم من فتح المنفذ %1: فهو مشغول هناك، وغالبًا باتصالك السابق.</translation>
    </message>
    <message>
        <source>The server could not open %1.</source>
        <translation>لم يتمكن الخادم من فتح %1.</translation>
    </message>
    <message>
        <source>local process</source>
        <translation>عملية محلية</translation>
    </message>
</context>
<context>
    <name>culvert::RemoteSetup</name>
    <message>
        <source>Linux with systemd</source>
        <translation>Linux مع systemd</translation>
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
        <translation>Unix آخر (صدفة فقط)</translation>
    </message>
    <message>
        <source>What %1 does for the tunnel &quot;%2&quot; of Culvert.</source>
        <translation>ما يفعله %1 من أجل النفق «%2» في Culvert.</translation>
    </message>
    <message>
        <source>Makes a key, notes the key of the server that it dials, writes a service that keeps the tunnel, and starts it.</source>
        <translation>ينشئ مفتاحًا، ويسجّل مفتاح الخادم الذي يتصل به، ويكتب خدمة تحفظ النفق، ثم يبدؤها.</translation>
    </message>
    <message>
        <source>Asks nothing; running it again does no harm.</source>
        <translation>لا يسأل عن شيء؛ ولا ضرر من تشغيله مرة أخرى.</translation>
    </message>
    <message>
        <source>The key of %1. Paste the next line into Culvert, where this script came from:</source>
        <translation>مفتاح %1. ألصق السطر التالي في Culvert الذي جاء منه هذا النص البرمجي:</translation>
    </message>
    <message>
        <source>The service runs. It gets through as soon as %1 allows that key.</source>
        <translation>الخدمة تعمل. ينجح اتصالها حالما يسمح %1 بذلك المفتاح.</translation>
    </message>
    <message>
        <source>To take all of it back: %1</source>
        <translation>للتراجع عن كل ذلك: %1</translation>
    </message>
    <message>
        <source>All of it is gone: service, key and folder. The key&apos;s line at %1 remains.</source>
        <translation>أُزيل كل شيء: الخدمة والمفتاح والمجلد. يبقى سطر المفتاح لدى %1.</translation>
    </message>
    <message>
        <source>There is no %1 here. Nothing was set up.</source>
        <translation>لا يوجد %1 هنا. لم يُجهَّز شيء.</translation>
    </message>
    <message>
        <source>The key of %1 was not known when this script was made: log in there once by hand and compare it.</source>
        <translation>لم يكن مفتاح %1 معروفًا عند إنشاء هذا النص البرمجي: سجّل الدخول إليه مرة واحدة يدويًا وقارن المفتاح.</translation>
    </message>
</context>
<context>
    <name>culvert::RevokedKeys</name>
    <message>
        <source>RevokedHostKeys %1 cannot be read, so no host key is trusted: %2.</source>
        <translation>تعذّرت قراءة RevokedHostKeys %1، ولذلك لا يوثق بأي مفتاح مضيف: %2.</translation>
    </message>
    <message>
        <source>Make the file readable, or take RevokedHostKeys out.</source>
        <translation>اجعل الملف قابلًا للقراءة، أو أزل RevokedHostKeys.</translation>
    </message>
    <message>
        <source>RevokedHostKeys %1 is a binary key revocation list, which this build cannot read, so no host key is trusted.</source>
        <translation>‏RevokedHostKeys %1 قائمة إبطال مفاتيح ثنائية لا يستطيع هذا البناء قراءتها، ولذلك لا يوثق بأي مفتاح مضيف.</translation>
    </message>
    <message>
        <source>Give a text file instead, with one revoked public key a line.</source>
        <translation>أعطِ بدلًا منها ملفًا نصيًا فيه مفتاح عام مُبطَل في كل سطر.</translation>
    </message>
</context>
<context>
    <name>culvert::RouteText</name>
    <message>
        <source>any port</source>
        <translation>أي منفذ</translation>
    </message>
    <message>
        <source>anywhere, from %1</source>
        <translation>أي مكان، من %1</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>‏%1، من %2</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>host, jump hosts</comment>
        <translation>‏%1 عبر %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>‏%1 وواحد آخر (%n)</numerusform>
            <numerusform>‏%1 واثنان آخران (%n)</numerusform>
            <numerusform>‏%1 و %n أخرى</numerusform>
            <numerusform>‏%1 و %n أخرى</numerusform>
            <numerusform>‏%1 و %n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>culvert::RuntimeFolder</name>
    <message>
        <source>The folder %1 %2.</source>
        <translation>المجلد %1 %2.</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>belongs to another user</source>
        <translation>يملكه مستخدم آخر</translation>
    </message>
    <message>
        <source>is open to other users</source>
        <translation>متاح لمستخدمين آخرين</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>لا يمكن إنشاؤه</translation>
    </message>
</context>
<context>
    <name>culvert::SavedSecrets</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
</context>
<context>
    <name>culvert::SavedSecretsPage</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Saved passwords</source>
        <translation>كلمات المرور المحفوظة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>من أجل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Tunnels</source>
        <translation>الأنفاق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Culvert saves a password only when you ask it to, in the system&apos;s keychain. Deleting a tunnel deletes what was saved for it.</source>
        <translation>لا يحفظ Culvert كلمة مرور إلا حين تطلب منه ذلك، في سلسلة مفاتيح النظام. وحذف نفق يحذف ما حُفظ له.</translation>
    </message>
</context>
<context>
    <name>culvert::SavedText</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
</context>
<context>
    <name>culvert::Sentences</name>
    <message>
        <source>whatever %1 can reach</source>
        <translation>كل ما يصل إليه %1</translation>
    </message>
    <message>
        <source>the socket %1 on %2</source>
        <translation>المقبس %1 على %2</translation>
    </message>
    <message>
        <source>SSH on %1 (%2)</source>
        <translation>‏SSH على %1 ‏(%2)</translation>
    </message>
    <message>
        <source>port %1 on %2 (%3)</source>
        <translation>المنفذ %1 على %2 ‏(%3)</translation>
    </message>
    <message>
        <source>Programs on %1, only %1 itself, that open %2 do not reach %3.</source>
        <translation>البرامج على %1، وعلى %1 وحده، التي تفتح %2 لا تصل إلى %3.</translation>
    </message>
    <message>
        <source>Programs on %1, only %1 itself, that open %2 reach %3.</source>
        <translation>البرامج على %1، وعلى %1 وحده، التي تفتح %2 تصل إلى %3.</translation>
    </message>
    <message>
        <source>Who is in the network of %1 and opens %2 does not reach %3.</source>
        <translation>من كان في شبكة %1 وفتح %2 لا يصل إلى %3.</translation>
    </message>
    <message>
        <source>Who is in the network of %1 and opens %2 reaches %3.</source>
        <translation>من كان في شبكة %1 وفتح %2 يصل إلى %3.</translation>
    </message>
    <message>
        <source>Everyone who reaches %1 and opens %2 does not reach %3.</source>
        <translation>كل من يصل إلى %1 ويفتح %2 لا يصل إلى %3.</translation>
    </message>
    <message>
        <source>Everyone who reaches %1 and opens %2 reaches %3.</source>
        <translation>كل من يصل إلى %1 ويفتح %2 يصل إلى %3.</translation>
    </message>
    <message>
        <source>Programs on %1 that open %2 do not reach %3.</source>
        <translation>البرامج على %1 التي تفتح %2 لا تصل إلى %3.</translation>
    </message>
    <message>
        <source>Programs on %1 that open %2 reach %3.</source>
        <translation>البرامج على %1 التي تفتح %2 تصل إلى %3.</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>إنه معطَّل.</translation>
    </message>
    <message>
        <source>Not at the moment: the tunnel has failed.</source>
        <translation>ليس الآن: فشل النفق.</translation>
    </message>
    <message>
        <source>This holds while the tunnel is up.</source>
        <translation>يصح هذا ما دام النفق قائمًا.</translation>
    </message>
    <message>
        <source>This holds while the tunnel is up and the server listens as asked.</source>
        <translation>يصح هذا ما دام النفق قائمًا والخادم ينصت كما طُلب.</translation>
    </message>
    <message>
        <source>Not at the moment: the connection is not up.</source>
        <translation>ليس الآن: الاتصال غير قائم.</translation>
    </message>
    <message>
        <source>It is not proved.</source>
        <translation>لم يُثبَت ذلك.</translation>
    </message>
    <message>
        <source>It is not proved yet.</source>
        <translation>لم يُثبَت ذلك بعد.</translation>
    </message>
    <message>
        <source>Proved at %1.</source>
        <translation>أُثبت الساعة %1.</translation>
    </message>
    <message>
        <source>%1 dials.</source>
        <translation>يبادر %1 بالاتصال.</translation>
    </message>
    <message>
        <source>a port that %1 picks</source>
        <translation>منفذ يختاره %1</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>المنفذ %1</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>أي منفذ شاغر</translation>
    </message>
    <message>
        <source>local forward (-L)</source>
        <translation>تمرير محلي (‎-L)</translation>
    </message>
    <message>
        <source>remote forward (-R)</source>
        <translation>تمرير بعيد (‎-R)</translation>
    </message>
    <message>
        <source>SOCKS proxy (-D)</source>
        <translation>وسيط SOCKS ‏(-D)</translation>
    </message>
    <message>
        <source>remote SOCKS proxy (-R)</source>
        <translation>وسيط SOCKS بعيد (‎-R)</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>غير مُثبَت</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>مُثبَت</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>منفيّ</translation>
    </message>
    <message>
        <source>%1 logs in to %2 through %3: one SSH connection inside another.</source>
        <translation>يسجّل %1 الدخول إلى %2 عبر %3: اتصال SSH داخل آخر.</translation>
    </message>
    <message>
        <source>%1 dials %2 on port %3, inside the connection to the hop before it.</source>
        <translation>يتصل %1 بـ %2 على المنفذ %3، داخل الاتصال بالقفزة التي قبله.</translation>
    </message>
    <message>
        <source>%1 dials %2 on port %3.</source>
        <translation>يتصل %1 بـ %2 على المنفذ %3.</translation>
    </message>
    <message>
        <source>%1: nobody from outside gets in.</source>
        <translation>‏%1: لا يدخله أحد من الخارج.</translation>
    </message>
    <message>
        <source>%1 is a router.</source>
        <translation>‏%1 موجّه.</translation>
    </message>
    <message>
        <source>%1 is a router that lets nobody in from outside.</source>
        <translation>‏%1 موجّه لا يُدخل أحدًا من الخارج.</translation>
    </message>
    <message>
        <source>%1 is a router with a rule: %2.</source>
        <translation>‏%1 موجّه له قاعدة: %2.</translation>
    </message>
    <message>
        <source>The connection crosses %1.</source>
        <translation>يمر الاتصال عبر %1.</translation>
    </message>
    <message>
        <source>A SOCKS client names the target of each connection.</source>
        <translation>يحدّد عميل SOCKS هدف كل اتصال.</translation>
    </message>
</context>
<context>
    <name>culvert::Session</name>
    <message>
        <source>Not started: the question was cancelled.</source>
        <translation>لم يبدأ: أُلغي السؤال.</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>جارٍ الاتصال بـ %1.</translation>
    </message>
</context>
<context>
    <name>culvert::SessionOptions</name>
    <message>
        <source>The host or user name of %1 is not acceptable.</source>
        <translation>اسم المضيف أو المستخدم في %1 غير مقبول.</translation>
    </message>
    <message>
        <source>None of the algorithms in &apos;%1 %2&apos; is one that this build knows.</source>
        <translation>لا يعرف هذا البناء أيًا من الخوارزميات في «%1 %2».</translation>
    </message>
    <message>
        <source>Name at least one algorithm that &apos;culvert-cli --version&apos; lists.</source>
        <translation>اذكر خوارزمية واحدة على الأقل مما يسرده «culvert-cli --version».</translation>
    </message>
</context>
<context>
    <name>culvert::ShellWords</name>
    <message>
        <source>A quote is not closed.</source>
        <translation>علامة اقتباس غير مغلقة.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; means something to a shell, which is not at work here.</source>
        <translation>لـ «%1» معنى عند الصدفة، ولا صدفة تعمل هنا.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands for something that only a shell can fill in.</source>
        <translation>‏«%1» يرمز إلى شيء لا تملؤه إلا صدفة.</translation>
    </message>
</context>
<context>
    <name>culvert::Situations</name>
    <message>
        <source>Log in to %1</source>
        <translation>تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>Reach a service on %1</source>
        <translation>الوصول إلى خدمة على %1</translation>
    </message>
    <message>
        <source>Reach %1 through its router&apos;s rule</source>
        <translation>الوصول إلى %1 عبر قاعدة موجّهه</translation>
    </message>
    <message>
        <source>%1 is fenced: let it dial %2</source>
        <translation>‏%1 معزول: دعه يتصل بـ %2</translation>
    </message>
    <message>
        <source>Log in to %1, which is fenced and dials %2</source>
        <translation>تسجيل الدخول إلى %1 المعزول الذي يتصل بـ %2</translation>
    </message>
    <message>
        <source>Log in to %1, which is fenced and dials %2 through its router&apos;s rule</source>
        <translation>تسجيل الدخول إلى %1 المعزول الذي يتصل بـ %2 عبر قاعدة موجّهه</translation>
    </message>
    <message>
        <source>Both are fenced: meet at %1</source>
        <translation>كلاهما معزول: اللقاء عند %1</translation>
    </message>
    <message>
        <source>Reach %1 through %2</source>
        <translation>الوصول إلى %1 عبر %2</translation>
    </message>
    <message>
        <source>Offer %1 at %2</source>
        <translation>تقديم %1 عند %2</translation>
    </message>
    <message>
        <source>Log in to a machine that this computer can reach</source>
        <translation>تسجيل الدخول إلى جهاز يصل إليه هذا الحاسوب</translation>
    </message>
    <message>
        <source>Use a web page, notebook or database of a machine that this computer can reach</source>
        <translation>استخدام صفحة ويب أو دفتر تفاعلي أو قاعدة بيانات على جهاز يصل إليه هذا الحاسوب</translation>
    </message>
    <message>
        <source>Use a machine behind a router that lets SSH through to it</source>
        <translation>استخدام جهاز خلف موجّه يسمح بمرور SSH إليه</translation>
    </message>
    <message>
        <source>Use a web page, notebook or database of a machine that lets nobody in, but can reach this computer</source>
        <translation>استخدام صفحة ويب أو دفتر تفاعلي أو قاعدة بيانات على جهاز لا يُدخل أحدًا لكنه يصل إلى هذا الحاسوب</translation>
    </message>
    <message>
        <source>Log in to a machine that lets nobody in, but can reach this computer</source>
        <translation>تسجيل الدخول إلى جهاز لا يُدخل أحدًا لكنه يصل إلى هذا الحاسوب</translation>
    </message>
    <message>
        <source>The same, where a router stands before this computer and lets SSH through to it</source>
        <translation>مثله، حين يقف أمام هذا الحاسوب موجّه يسمح بمرور SSH إليه</translation>
    </message>
    <message>
        <source>Neither can reach the other: meet at a third host that both can reach</source>
        <translation>لا يصل أي منهما إلى الآخر: اللقاء عند مضيف ثالث يصل إليه كلاهما</translation>
    </message>
</context>
<context>
    <name>culvert::SocksChannelClient</name>
    <message>
        <source>it ended in the middle of its request</source>
        <translation>انتهى في منتصف طلبه</translation>
    </message>
</context>
<context>
    <name>culvert::SocksClient</name>
    <message>
        <source>it took too long over its request</source>
        <translation>استغرق طلبه أطول من اللازم</translation>
    </message>
</context>
<context>
    <name>culvert::SocksSocketClient</name>
    <message>
        <source>it closed in the middle of its request</source>
        <translation>أغلق في منتصف طلبه</translation>
    </message>
</context>
<context>
    <name>culvert::Spread</name>
    <message>
        <source>%1 of %2 SSH connections are up.</source>
        <translation>اتصالات SSH القائمة: %1 من %2.</translation>
    </message>
    <message>
        <source>%1 of %2 SSH connections are up; another is dialled again. %3</source>
        <translation>اتصالات SSH القائمة: %1 من %2؛ ويُعاد إجراء اتصال آخر. %3</translation>
    </message>
    <message>
        <source>%1 of %2 SSH connections are up; no other is dialled. %3</source>
        <translation>اتصالات SSH القائمة: %1 من %2؛ ولا يُجرى اتصال آخر. %3</translation>
    </message>
</context>
<context>
    <name>culvert::SshConfig</name>
    <message>
        <source>command line: %1</source>
        <translation>سطر الأوامر: %1</translation>
    </message>
    <message>
        <source>%1 line %2: %3</source>
        <translation>‏%1 السطر %2: %3</translation>
    </message>
    <message>
        <source>%1: Too many recursive configuration includes</source>
        <translation>‏%1: تضمينات Include متداخلة أكثر من اللازم</translation>
    </message>
    <message>
        <source>Bad owner or permissions on %1</source>
        <translation>مالك أو أذونات غير صالحة في %1</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>no argument after keyword &quot;%1&quot;</source>
        <translation>لا وسيط بعد الكلمة المفتاحية «%1»</translation>
    </message>
    <message>
        <source>Bad configuration option: %1</source>
        <translation>خيار تهيئة غير صالح: %1</translation>
    </message>
    <message>
        <source>invalid quotes</source>
        <translation>علامات اقتباس غير صالحة</translation>
    </message>
    <message>
        <source>keyword %1 extra arguments at end of line</source>
        <translation>الكلمة المفتاحية %1: وسائط زائدة في نهاية السطر</translation>
    </message>
    <message>
        <source>%1 directive not supported as a command-line option</source>
        <translation>التوجيه %1 غير مدعوم خيارًا في سطر الأوامر</translation>
    </message>
    <message>
        <source>keyword host empty argument</source>
        <translation>الكلمة المفتاحية host: وسيط فارغ</translation>
    </message>
    <message>
        <source>keyword include empty argument</source>
        <translation>الكلمة المفتاحية include: وسيط فارغ</translation>
    </message>
    <message>
        <source>bad include path %1.</source>
        <translation>مسار include غير صالح %1.</translation>
    </message>
    <message>
        <source>Can&apos;t open user config file %1</source>
        <translation>تعذّر فتح ملف تهيئة المستخدم %1</translation>
    </message>
    <message>
        <source>Missing argument.</source>
        <translation>الوسيط ناقص.</translation>
    </message>
    <message>
        <source>Missing target argument.</source>
        <translation>وسيط الهدف ناقص.</translation>
    </message>
    <message>
        <source>Bad forwarding specification.</source>
        <translation>مواصفة تمرير غير صالحة.</translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <translation>‏%1 غير مدعوم</translation>
    </message>
    <message>
        <source>%1 line %2: Unsupported option &quot;%3&quot;</source>
        <translation>‏%1 السطر %2: خيار غير مدعوم «%3»</translation>
    </message>
    <message>
        <source>Too many %1 entries (max 100).</source>
        <translation>إدخالات %1 أكثر من اللازم (الحد 100).</translation>
    </message>
    <message>
        <source>Invalid ProxyJump &quot;%1&quot;</source>
        <translation>قيمة ProxyJump غير صالحة «%1»</translation>
    </message>
    <message>
        <source>A host is needed.</source>
        <translation>يلزم مضيف.</translation>
    </message>
    <message>
        <source>hostname &apos;%1&apos; contains invalid characters</source>
        <translation>اسم المضيف «%1» يحوي محارف غير صالحة</translation>
    </message>
    <message>
        <source>remote username &apos;%1&apos; contains invalid characters</source>
        <translation>اسم المستخدم البعيد «%1» يحوي محارف غير صالحة</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names a user that does not exist</source>
        <translation>‏«%1» يذكر مستخدمًا غير موجود</translation>
    </message>
    <message>
        <source>Identity file %1 not accessible</source>
        <translation>تعذّر الوصول إلى ملف الهوية %1</translation>
    </message>
    <message>
        <source>Invalid -J argument &apos;%1&apos;</source>
        <translation>وسيط غير صالح للخيار ‎-J: «%1»</translation>
    </message>
    <message>
        <source>jumphost loop via %1</source>
        <translation>حلقة مضيفي قفز عبر %1</translation>
    </message>
    <message>
        <source>Invalid number of ConnectionAttempts</source>
        <translation>عدد غير صالح في ConnectionAttempts</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تعذّرت قراءة %1: %2</translation>
    </message>
</context>
<context>
    <name>culvert::SshConfigImport</name>
    <message>
        <source>%1 %2 (%3 line %4) is not carried out by Culvert.</source>
        <translation>لا ينفّذ Culvert‏ %1 %2 ‏(%3 السطر %4).</translation>
    </message>
    <message>
        <source>ClearAllForwardings is set: there is nothing to forward.</source>
        <translation>‏ClearAllForwardings مضبوط: لا شيء لتمريره.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف %1.</translation>
    </message>
</context>
<context>
    <name>culvert::StateText</name>
    <message numerus="yes">
        <source>On demand, but %n forward(s) do not work</source>
        <translation>
            <numerusform>عند الطلب</numerusform>
            <numerusform>عند الطلب، لكن تمريرًا واحدًا (%n) لا يعمل</numerusform>
            <numerusform>عند الطلب، لكن تمريرين (%n) لا يعملان</numerusform>
            <numerusform>عند الطلب، لكن %n تمريرات لا تعمل</numerusform>
            <numerusform>عند الطلب، لكن %n تمريرًا لا تعمل</numerusform>
            <numerusform>عند الطلب، لكن %n تمرير لا تعمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready, connects on first use</source>
        <translation>جاهز، يتصل عند أول استخدام</translation>
    </message>
    <message numerus="yes">
        <source>Up, but %n forward(s) do not work</source>
        <translation>
            <numerusform>قائم</numerusform>
            <numerusform>قائم، لكن تمريرًا واحدًا (%n) لا يعمل</numerusform>
            <numerusform>قائم، لكن تمريرين (%n) لا يعملان</numerusform>
            <numerusform>قائم، لكن %n تمريرات لا تعمل</numerusform>
            <numerusform>قائم، لكن %n تمريرًا لا تعمل</numerusform>
            <numerusform>قائم، لكن %n تمرير لا تعمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Up</source>
        <translation>قائم</translation>
    </message>
    <message>
        <source>Up, not proved</source>
        <translation>قائم، غير مُثبَت</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>ينتظر الاتصال</translation>
    </message>
    <message>
        <source>Waits for the login</source>
        <translation>ينتظر تسجيل الدخول</translation>
    </message>
    <message>
        <source>Being opened</source>
        <translation>جارٍ فتحه</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>غير مفتوح</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <translation>‏%1 من %2 قائمة</translation>
    </message>
    <message>
        <source>Needs you: is this the key of %1?</source>
        <translation>يحتاج إليك: هل هذا مفتاح %1؟</translation>
    </message>
    <message>
        <source>Needs you: is the host&apos;s key right?</source>
        <translation>يحتاج إليك: هل مفتاح المضيف صحيح؟</translation>
    </message>
    <message>
        <source>Needs you: the login to %1 asks something</source>
        <translation>يحتاج إليك: تسجيل الدخول إلى %1 يطلب شيئًا</translation>
    </message>
    <message>
        <source>Needs you: the login asks something</source>
        <translation>يحتاج إليك: تسجيل الدخول يطلب شيئًا</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>جارٍ الاتصال بـ %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Checking the host key of %1</source>
        <translation>جارٍ فحص مفتاح المضيف %1</translation>
    </message>
    <message>
        <source>Checking the host key</source>
        <translation>جارٍ فحص مفتاح المضيف</translation>
    </message>
    <message>
        <source>Logging in to %1</source>
        <translation>جارٍ تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>جارٍ تسجيل الدخول</translation>
    </message>
    <message>
        <source>Opening the forwards</source>
        <translation>جارٍ فتح التمريرات</translation>
    </message>
    <message>
        <source>Waiting, again in %1</source>
        <translation>ينتظر، مجددًا بعد %1</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>ينتظر المحاولة التالية</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>جارٍ الإغلاق</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Up, proved</source>
        <translation>قائم، مُثبَت</translation>
    </message>
    <message>
        <source>Listening, not proved</source>
        <translation>ينصت، غير مُثبَت</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>for programs on %1 only</source>
        <translation>للبرامج على %1 فقط</translation>
    </message>
    <message>
        <source>open to the network of %1</source>
        <translation>مفتوح لشبكة %1</translation>
    </message>
    <message>
        <source>open to all who reach %1</source>
        <translation>مفتوح لكل من يصل إلى %1</translation>
    </message>
    <message>
        <source>Needs you: the login to %1 waits for the locked keychain</source>
        <translation>يحتاج إليك: تسجيل الدخول إلى %1 ينتظر سلسلة المفاتيح المقفلة</translation>
    </message>
    <message>
        <source>Needs you: the login waits for the locked keychain</source>
        <translation>يحتاج إليك: تسجيل الدخول ينتظر سلسلة المفاتيح المقفلة</translation>
    </message>
</context>
<context>
    <name>culvert::SystemError</name>
    <message>
        <source>Connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>أنهى الطرف الآخر الاتصال فجأة (reset)</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>انتهت مهلة الاتصال</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>لا مسار إلى المضيف</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>لا يمكن الوصول إلى الشبكة</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>رُفض الوصول</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>العنوان مستخدَم بالفعل</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>العنوان المطلوب غير موجود هنا</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا يوجد ملف أو مجلد بهذا الاسم</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>الملفات المفتوحة أكثر من اللازم</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>الاسم أو الخدمة غير معروفة</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <translation>فشل مؤقت في حلّ الاسم</translation>
    </message>
    <message>
        <source>Non-recoverable failure in name resolution</source>
        <translation>فشل نهائي في حلّ الاسم</translation>
    </message>
</context>
<context>
    <name>culvert::TargetConnector</name>
    <message>
        <source>%1 did not answer from this computer.</source>
        <translation>لم يستجب %1 لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>The name %1 is not known on this computer.</source>
        <translation>الاسم %1 غير معروف على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing listens on %1 on this computer.</source>
        <translation>لا شيء ينصت على %1 في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Start the service, or correct the forward&apos;s target.</source>
        <translation>شغّل الخدمة، أو صحّح هدف التمرير.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this computer.</source>
        <translation>تعذّر الوصول إلى %1 من هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>culvert::TimeStrip</name>
    <message>
        <source>24 h ago</source>
        <translation>قبل 24 ساعة</translation>
    </message>
    <message>
        <source>high: up   hatched: impaired   notch: down   dotted: asleep</source>
        <translation>عالٍ: قائم   مظلل: متضرر   ثلمة: منقطع   منقط: سكون</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>culvert::Tokens</name>
    <message>
        <source>&apos;%1&apos; is not closed</source>
        <translation>‏«%1» غير مغلق</translation>
    </message>
    <message>
        <source>the environment variable ${%1} is not set</source>
        <translation>متغيّر البيئة ‎${%1}‎ غير مضبوط</translation>
    </message>
    <message>
        <source>&apos;%1&apos; ends in a percent sign</source>
        <translation>‏«%1» ينتهي بعلامة النسبة المئوية</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has the unknown token %%2</source>
        <translation>في «%1» رمز غير معروف ‎%%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names a user that does not exist</source>
        <translation>‏«%1» يذكر مستخدمًا غير موجود</translation>
    </message>
</context>
<context>
    <name>culvert::Topology</name>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>الاسترجاع المحلي</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>الإنترنت</translation>
    </message>
    <message>
        <source>the other machine</source>
        <translation>الجهاز الآخر</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>بصفة %1</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>أي مكان</translation>
    </message>
    <message>
        <source>as clients ask</source>
        <translation>كما يطلب العملاء</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>culvert::TopologyView</name>
    <message>
        <source>Topology</source>
        <translation>مخطط الشبكة</translation>
    </message>
</context>
<context>
    <name>culvert::TrafficGraph</name>
    <message>
        <source>No traffic yet</source>
        <translation>لا حركة بيانات بعد</translation>
    </message>
    <message>
        <source>solid: received   dashed: sent</source>
        <translation>متصل: المستلَم   متقطع: المرسَل</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>1 min ago</source>
        <translation>قبل دقيقة</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation>قبل ساعة</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>قبل يوم</translation>
    </message>
</context>
<context>
    <name>culvert::TrafficPane</name>
    <message>
        <source>Received %1</source>
        <translation>المستلَم %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>المرسَل %1</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>لا اتصالات</numerusform>
            <numerusform>اتصال واحد (%n)</numerusform>
            <numerusform>اتصالان (%n)</numerusform>
            <numerusform>%n اتصالات</numerusform>
            <numerusform>%n اتصالًا</numerusform>
            <numerusform>%n اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Round trip %1 ms</source>
        <translation>زمن الذهاب والإياب %1 مللي ثانية</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>المدة المعروضة</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>آخر دقيقة</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Forward shown</source>
        <translation>التمرير المعروض</translation>
    </message>
    <message>
        <source>The whole tunnel</source>
        <translation>النفق كله</translation>
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
        <translation>لا نفق يعمل</translation>
    </message>
    <message>
        <source>up: %1</source>
        <translation>قائمة: %1</translation>
    </message>
    <message>
        <source>connecting: %1</source>
        <translation>قيد الاتصال: %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>منتظرة: %1</translation>
    </message>
    <message>
        <source>needing you: %1</source>
        <translation>تحتاج إليك: %1</translation>
    </message>
    <message>
        <source>on demand: %1</source>
        <translation>عند الطلب: %1</translation>
    </message>
</context>
<context>
    <name>culvert::TrayMenu</name>
    <message>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>بدء الكل</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>إيقاف الكل</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>%1 (needs you)</source>
        <comment>tunnel</comment>
        <translation>‏%1 (يحتاج إليك)</translation>
    </message>
</context>
<context>
    <name>culvert::TunnelActions</name>
    <message>
        <source>&amp;New tunnel</source>
        <translation>نفق &amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>است&amp;يراد…</translation>
    </message>
    <message>
        <source>Paste an &amp;ssh command</source>
        <translation>لصق &amp;أمر ssh</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Start a&amp;ll</source>
        <translation>بدء ال&amp;كل</translation>
    </message>
    <message>
        <source>Stop &amp;all</source>
        <translation>إيقاف ا&amp;لكل</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>تكر&amp;ار</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Move to &amp;group</source>
        <translation>نقل &amp;إلى مجموعة</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>ت&amp;راجع عن الحذف</translation>
    </message>
    <message>
        <source>&amp;Copy ssh command</source>
        <translation>ن&amp;سخ أمر ssh</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Chec&amp;k first</source>
        <translation>الفحص أ&amp;ولًا</translation>
    </message>
    <message>
        <source>Check no&amp;w</source>
        <translation>الفحص ال&amp;آن</translation>
    </message>
    <message>
        <source>Show l&amp;og</source>
        <translation>إ&amp;ظهار السجل</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>تر&amp;شيح</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>الت&amp;فضيلات…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;About Culvert</source>
        <translation>&amp;عن Culvert</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Tunnel</source>
        <translation>ال&amp;نفق</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عر&amp;ض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساع&amp;دة</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>&amp;بدء الإعداد</translation>
    </message>
    <message>
        <source>What %1 has to do</source>
        <translation>ما على %1 فعله</translation>
    </message>
    <message>
        <source>Log &amp;in in a terminal</source>
        <translation>تسجيل الدخول في &amp;طرفية</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>تجرب&amp;ة العرض التجريبي</translation>
    </message>
    <message>
        <source>The demo &amp;backwards</source>
        <translation>العرض التجريبي با&amp;لعكس</translation>
    </message>
</context>
<context>
    <name>culvert::TunnelCommands</name>
    <message>
        <source>%1 (copy)</source>
        <translation>‏%1 (نسخة)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was deleted</source>
        <translation>حُذف «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) were deleted</source>
        <translation>
            <numerusform>لم يُحذف أي نفق</numerusform>
            <numerusform>حُذف نفق واحد (%n)</numerusform>
            <numerusform>حُذف نفقان (%n)</numerusform>
            <numerusform>حُذفت %n أنفاق</numerusform>
            <numerusform>حُذف %n نفقًا</numerusform>
            <numerusform>حُذف %n نفق</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; passwords saved for that alone go too.</source>
        <translation>‏%1؛ وتُحذف أيضًا كلمات المرور المحفوظة لذلك وحده.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what was deleted</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was imported and may run commands. Start it once, which shows them.</source>
        <translation>‏«%1» مستورد وقد يشغّل أوامر. ابدأه مرة واحدة لتُعرض عليك.</translation>
    </message>
    <message>
        <source>No terminal could be started. Preferences say which one.</source>
        <translation>تعذّر تشغيل أي طرفية. تحدد التفضيلات أيّها تُستخدم.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; runs on, with its forwards as they are now.</source>
        <translation>يواصل «%1» العمل بتمريراته كما هي الآن.</translation>
    </message>
</context>
<context>
    <name>culvert::Tunnels</name>
    <message>
        <source>The tunnel&apos;s saved secrets are still in the keychain. %1</source>
        <translation>ما زالت أسرار النفق المحفوظة في سلسلة المفاتيح. %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; already runs in another program.</source>
        <translation>‏«%1» يعمل في برنامج آخر بالفعل.</translation>
    </message>
</context>
<context>
    <name>culvert::Units</name>
    <message>
        <source>%1/s</source>
        <comment>bytes a second</comment>
        <translation>‏%1/ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>‏%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>‏%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>‏%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>‏%1 ي %2 س</translation>
    </message>
</context>
<context>
    <name>culvert::UpdatesPage</name>
    <message>
        <source>Tell me when there is a newer version</source>
        <translation>إعلامي عند وجود إصدار أحدث</translation>
    </message>
    <message>
        <source>Culvert then asks github.com once a day. It sends nothing about you, this computer or your tunnels, downloads nothing and changes nothing.</source>
        <translation>عندئذ يسأل Culvert‏ github.com مرة في اليوم. لا يرسل شيئًا عنك أو عن هذا الحاسوب أو عن أنفاقك، ولا ينزّل شيئًا ولا يغيّر شيئًا.</translation>
    </message>
</context>
<context>
    <name>culvert::Values</name>
    <message>
        <source>empty domain name</source>
        <translation>اسم نطاق فارغ</translation>
    </message>
    <message>
        <source>domain name &quot;%1&quot; starts with invalid character</source>
        <translation>اسم النطاق «%1» يبدأ بمحرف غير صالح</translation>
    </message>
    <message>
        <source>domain name &quot;%1&quot; contains consecutive separators</source>
        <translation>اسم النطاق «%1» يحوي فواصل متتالية</translation>
    </message>
    <message>
        <source>domain name &quot;%1&quot; contains invalid characters</source>
        <translation>اسم النطاق «%1» يحوي محارف غير صالحة</translation>
    </message>
</context>
<context>
    <name>culvert::WaitingClients</name>
    <message>
        <source>Too many clients are waiting for the tunnel already (%1).</source>
        <translation>عدد العملاء المنتظرين للنفق كبير أصلًا (%1).</translation>
    </message>
    <message>
        <source>The tunnel did not come up within %1 s, so the client was turned away.</source>
        <translation>لم يقم النفق خلال %1 ث، فرُدّ العميل.</translation>
    </message>
    <message>
        <source>It ended its side while it waited for the tunnel, and others needed the room.</source>
        <translation>أنهى جانبه وهو ينتظر النفق، وكان غيره بحاجة إلى المكان.</translation>
    </message>
</context>
<context>
    <name>culvert::WindowLayout</name>
    <message>
        <source>Filter</source>
        <translation>ترشيح</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>حسب ال&amp;نظام</translation>
    </message>
</context>
<context>
    <name>culvert::Wizard</name>
    <message>
        <source>New tunnel</source>
        <translation>نفق جديد</translation>
    </message>
    <message>
        <source>All &amp;settings…</source>
        <translation>كل الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>I am not sure: ask me</source>
        <translation>لست متأكدًا: اسألني</translation>
    </message>
    <message>
        <source>on another machine</source>
        <translation>على جهاز آخر</translation>
    </message>
    <message>
        <source>on this computer, for somebody elsewhere</source>
        <translation>على هذا الحاسوب، لشخص في مكان آخر</translation>
    </message>
    <message>
        <source>a service: a web page, a notebook, a database</source>
        <translation>خدمة: صفحة ويب أو دفتر تفاعلي أو قاعدة بيانات</translation>
    </message>
    <message>
        <source>a login with ssh</source>
        <translation>تسجيل دخول بأمر ssh</translation>
    </message>
    <message>
        <source>&amp;What is wanted</source>
        <translation>ال&amp;مطلوب</translation>
    </message>
    <message>
        <source>Its po&amp;rt</source>
        <translation>منف&amp;ذه</translation>
    </message>
    <message>
        <source>It &amp;lives</source>
        <translation>م&amp;كانه</translation>
    </message>
    <message>
        <source>Y&amp;our case</source>
        <translation>&amp;حالتك</translation>
    </message>
    <message>
        <source>The other machine</source>
        <translation>الجهاز الآخر</translation>
    </message>
    <message>
        <source>This computer, as the other machine reaches it</source>
        <translation>هذا الحاسوب كما يصل إليه الجهاز الآخر</translation>
    </message>
    <message>
        <source>The third host</source>
        <translation>المضيف الثالث</translation>
    </message>
    <message>
        <source>This computer cannot open %1 now: the service appears here at %2.</source>
        <translation>لا يستطيع هذا الحاسوب فتح %1 الآن: تظهر الخدمة هنا عند %2.</translation>
    </message>
    <message>
        <source>Answer the questions: the picture shows what it would come to.</source>
        <translation>أجب عن الأسئلة: يُظهر الرسم ما ستنتهي إليه.</translation>
    </message>
    <message>
        <source>&amp;Make and start</source>
        <translation>إنشاء و&amp;بدء</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;إنشاء</translation>
    </message>
    <message>
        <source>Still needed: yes or no to the last question</source>
        <translation>ما زال مطلوبًا: نعم أو لا للسؤال الأخير</translation>
    </message>
    <message>
        <source>What %1 has to do comes next: one script to paste there, and a page that waits for it.</source>
        <translation>ما على %1 فعله يأتي تاليًا: نص برمجي واحد يُلصق هناك، وصفحة تنتظره.</translation>
    </message>
</context>
<context>
    <name>culvert::net::DetachedCall</name>
    <message>
        <source>too many calls wait</source>
        <translation>استدعاءات منتظرة أكثر من اللازم</translation>
    </message>
    <message>
        <source>no socket is left</source>
        <translation>لم يبقَ أي مقبس</translation>
    </message>
</context>
</TS>
