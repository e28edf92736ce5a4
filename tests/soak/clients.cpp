#include "tests/soak/clients.h"

#include "tests/support/farend.h"
#include "tests/support/socket.h"

#include <cstdio>
#include <future>

namespace culvert::test {

namespace {

constexpr std::chrono::seconds answerTime{8};

/// Whose end of the connection is ours: with the others it is sshd that closes, and after a cut it
/// says FIN.
enum class Listener
{
    Ours,
    Servers
};

void judge(const char *kind, const Client &client, const QByteArray &got, const QByteArray &wanted,
           Listener listener, SoakTally &tally)
{
    const bool clean = !client.endedByReset() && !client.timedOut();
    const bool whole = got == wanted;
    const bool turnedAway = got.isEmpty(); // before it had a channel
    const bool tellsTheTruth = !clean || whole || turnedAway || listener == Listener::Servers;
    if (!wanted.startsWith(got) || !tellsTheTruth) {
        ++tally.wrong;
        std::fprintf(stderr, "%s: %lld of %lld bytes, %s, %s\n", kind, qint64(got.size()),
                     qint64(wanted.size()), clean ? "a clean end" : "cut off",
                     wanted.startsWith(got) ? "the right ones" : "others than were sent");
    } else if (whole) {
        ++tally.served;
    } else {
        ++tally.cutOff;
    }
}

void sendAndRead(const char *kind, Client &client, const QByteArray &request,
                 const QByteArray &wanted, Listener listener, SoakTally &tally)
{
    const auto sending = std::async(std::launch::async, [&] {
        client.send(request);
        client.sendEof();
    });
    const QByteArray got = client.readUntilEof(answerTime);
    if (client.timedOut())
        client.shutDown(); // whoever still sends is freed
    sending.wait();
    judge(kind, client, got, wanted, listener, tally);
}

void abandon(Client &client, QRandomGenerator &random, SoakTally &tally)
{
    client.send(pattern(random.bounded(1, 20'000)));
    client.read(random.bounded(0, 20'000), std::chrono::milliseconds(random.bounded(1, 300)));
    if (random.bounded(2) == 0)
        client.reset();
    ++tally.aborted;
}

} // namespace

QByteArray answerTo(const QByteArray &request)
{
    return "got " + QByteArray::number(request.size()) + request.right(1000);
}

void runClient(const SoakPorts &ports, QRandomGenerator &random, SoakTally &tally)
{
    const QByteArray request = pattern(random.bounded(1, 400'000));
    switch (random.bounded(7)) {
    case 0:
    case 1: {
        Client client(ports.echo);
        sendAndRead("echo", client, request, request, Listener::Ours, tally);
        break;
    }
    case 2: {
        Client client(ports.answer);
        sendAndRead("answer", client, request, answerTo(request), Listener::Ours, tally);
        break;
    }
    case 3: {
        Client client(ports.source);
        judge("source", client, client.readUntilEof(answerTime), pattern(sourceSize),
              Listener::Ours, tally);
        break;
    }
    case 4: {
        Client client(ports.remote);
        sendAndRead("remote", client, request, request, Listener::Servers, tally);
        break;
    }
    case 5: {
        Client client(ports.socks); // half of a greeting, or one that names nobody
        client.send(QByteArray::fromHex(random.bounded(2) == 0 ? "0501" : "05010005010003"));
        client.read(2, std::chrono::milliseconds(random.bounded(1, 300)));
        ++tally.aborted;
        break;
    }
    default: {
        Client client(random.bounded(2) == 0 ? ports.source : ports.echo);
        abandon(client, random, tally);
        break;
    }
    }
}

} // namespace culvert::test
