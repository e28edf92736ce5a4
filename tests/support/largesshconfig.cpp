#include "tests/support/largesshconfig.h"

namespace culvert::test {

QByteArray largeSshConfig(int hosts)
{
    QByteArray text;
    for (int i = 0; i < hosts; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "Host host-" + number + " *.alias-" + number + ".example.com\n";
        text += "    HostName 10.0." + QByteArray::number(i / 250) + "." + number + "\n";
        for (int line = 0; line < 18; ++line)
            text += line % 2 == 0
                ? "    LocalForward " + QByteArray::number(10000 + line) + " localhost:80\n"
                : "    IdentityFile ~/.ssh/key-" + number + "\n";
    }
    return text;
}

} // namespace culvert::test
