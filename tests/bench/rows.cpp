#include "tests/bench/rows.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace culvert::test {

namespace {

const auto megabytes = u"MB/s"_s;

Row downRow(const QString &name, qint64 size, int streams = 1)
{
    const qint64 each = size / streams;
    return {name, megabytes, true, [=](const Way &way) { return download(way, each, streams); },
            source(each)};
}

Row upRow(const QString &name, qint64 size, int streams = 1)
{
    const qint64 each = size / streams;
    return {name, megabytes, true, [=](const Way &way) { return upload(way, each, streams); },
            checkedSink()};
}

Row pingRow(const QString &name, int pings, double share, bool besideBulk)
{
    return {name, u"µs"_s, false,
            [=](const Way &way) {
                return pingPong(way, pings, share,
                                besideBulk ? std::optional<Way>(way) : std::nullopt);
            },
            echoOrFlood()};
}

Row with(Row row, const QString &ciphers)
{
    row.ciphers = ciphers;
    return row;
}

void addShortLine(std::vector<Row> &rows, const Amounts &amounts)
{
    const qint64 size = amounts.bulk;
    rows.push_back(downRow(u"bulk down"_s, size));
    rows.push_back(upRow(u"bulk up"_s, size));
    rows.push_back(with(downRow(u"own ciphers, down"_s, size), {}));
    rows.push_back(with(upRow(u"own ciphers, up"_s, size), {}));
    const auto chacha = u"chacha20-poly1305@openssh.com"_s;
    rows.push_back(with(downRow(u"chacha20, down"_s, size), chacha));
    rows.push_back(with(upRow(u"chacha20, up"_s, size), chacha));
    for (const int streams : {8, 64}) {
        rows.push_back(downRow(u"%1 streams, down"_s.arg(streams), size, streams));
        rows.push_back(upRow(u"%1 streams, up"_s.arg(streams), size, streams));
    }
    Row stalled = downRow(u"down, 16 stalled"_s, size);
    stalled.run = [size](const Way &way) { return downloadBesideStalled(way, size, 16); };
    rows.push_back(stalled);
    Row socks = downRow(u"SOCKS, down"_s, size);
    socks.isSocks = true;
    rows.push_back(socks);
    for (const int jumps : {1, 2}) {
        Row jumping = downRow(u"%1 jump hosts, down"_s.arg(jumps), size / 2);
        jumping.jumps = jumps;
        rows.push_back(jumping);
    }
}

void addSmallThings(std::vector<Row> &rows, const Amounts &amounts)
{
    const int count = amounts.connections;
    rows.push_back({u"short connections"_s, u"1/s"_s, true,
                    [=](const Way &way) { return connections(way, count); }, echo()});
    rows.push_back({u"short connection, p95"_s, u"ms"_s, false,
                    [=](const Way &way) { return connectionP95(way, count / 4); }, echo()});
    for (const bool besideBulk : {false, true}) {
        const QString where = besideBulk ? u"beside bulk"_s : u"alone"_s;
        rows.push_back(pingRow(u"64 bytes %1, p50"_s.arg(where), amounts.pings, 0.5, besideBulk));
        rows.push_back(pingRow(u"64 bytes %1, p99"_s.arg(where), amounts.pings, 0.99, besideBulk));
    }
}

constexpr int longRuns = 3; // each takes as long as it is told to
constexpr int lostInThousand = 5;

Row lineRow(const QString &name, int roundTrip, std::chrono::milliseconds time, int streams = 1)
{
    Row row{name, megabytes, true, [=](const Way &way) { return downloadFor(way, time, streams); },
            source(std::numeric_limits<qint64>::max())};
    row.roundTrip = roundTrip;
    row.mostRuns = longRuns;
    return row;
}

Row lossy(Row row)
{
    row.lost = lostInThousand;
    row.isFresh = true;
    return row;
}

void addLongLines(std::vector<Row> &rows, const Amounts &amounts)
{
    const auto time = amounts.longLine;
    for (const int roundTrip : {25, 50, 100, 200}) {
        const QString line = u"%1 ms line"_s.arg(roundTrip);
        Row fresh = lineRow(line + u", down, fresh"_s, roundTrip, time);
        fresh.isFresh = true;
        rows.push_back(fresh);
        rows.push_back(lineRow(line + u", down, aged"_s, roundTrip, time / 2));
        rows.push_back(lossy(lineRow(line + u", 0.5 % lost, down"_s, roundTrip, time / 2)));
    }
    Row up = upRow(u"100 ms line, up"_s, amounts.bulk / 8);
    up.roundTrip = 100;
    up.mostRuns = longRuns;
    rows.push_back(up);
    for (const int connections : {1, 8}) {
        const QString by = connections == 1 ? u"one connection"_s : u"8 connections"_s;
        Row row = lossy(lineRow(u"100 ms, 0.5 % lost, 8 streams, "_s + by, 100, time, 8));
        row.connections = connections;
        rows.push_back(row);
    }
}

} // namespace

std::vector<Row> allRows(const Amounts &amounts)
{
    std::vector<Row> rows;
    addShortLine(rows, amounts);
    addSmallThings(rows, amounts);
    addLongLines(rows, amounts);
    return rows;
}

} // namespace culvert::test
