#pragma once

#include "core/base/endpoint.h"
#include "core/ssh/libssh/datatransfer.h"
#include "core/ssh/libssh/handles.h"

#include <QByteArray>

#include <chrono>
#include <memory>
#include <span>

namespace culvert {

class ChannelTable;
struct OpenFailure;

/// Who uses a Channel. All but onData() are called between turns of the loop, where any call to
/// Channel is allowed; none may delete the Channel (deleteLater its owner instead).
class ChannelUser
{
public:
    virtual ~ChannelUser() = default;
    virtual void onOpened() {} ///< the far side confirmed it
    virtual void onRefused(const Error &) {
    } ///< TargetRefused and the like; the Channel is of no more use
    /// Takes what it can and says how much; inside libssh, so it may not call it. What is not taken
    /// stays in the channel, its window stays shut; fetch it with Channel::readAll() later.
    virtual qsizetype onData(std::span<const char> bytes) = 0;
    virtual void onEof() = 0; ///< RFC 4254, 5.3: the peer sends no more; all data has been offered
    virtual void onClosed() = 0; ///< the peer closed both ways, or the connection is gone
    virtual void onWritable() = 0; ///< after waitUntilWritable()
};

/// One channel (RFC 4254, 5) of a Connection, and on its thread. May outlive the connection: then
/// nothing is written or read any more. Sizes are bytes.
class Channel : private DataTransfer::Receiver
{
public:
    // Just under a power of two with a packet to spare: buffers double, and a stalled reader then
    // costs 2 MiB, not 4.
    static constexpr quint32 firstWindow = 2 * 1024 * 1024 - 64 * 1024;

    /// Not open yet; made by ChannelTable, which marks one that it has accepted as open.
    Channel(ChannelTable &table, ChannelHandle handle, quint32 window = firstWindow);
    /// Closes it properly, now or when the late answer to its opening has come.
    ~Channel() override;
    Q_DISABLE_COPY_MOVE(Channel)

    void setUser(ChannelUser *user); ///< null: what comes is kept for the next one

    /// Begin to open (RFC 4254, 7.2; PROTOCOL of OpenSSH, 2.4); onOpened() or onRefused() follows.
    void openDirectTcpip(const Endpoint &destination, const Endpoint &originator);
    void openDirectStreamlocal(const QString &path);

    /// How many bytes would be taken now; 0: wait.
    qsizetype writable() const;
    void waitUntilWritable();
    qsizetype
    write(std::span<const char> bytes); ///< what was taken; 0 during a re-exchange of keys
    /// A few bytes, which libssh keeps where keys are exchanged; what the window does not take is
    /// lost.
    void say(std::span<const char> bytes);
    void sendEof(); ///< our direction only, after all that was written
    /// Everything that onData() left, at once (docs/architecture.md, section 5, Back-pressure).
    QByteArray readAll();
    bool hasUnread() const { return m_heldBack; } ///< there is more for readAll()
    bool hasEofArrived() const { return m_eofArrived; } ///< in onData(): onEof() is next
    bool isOpen() const { return m_state == State::Open; }
    std::chrono::nanoseconds openedIn() const { return m_openedIn; } ///< from asking to the answer

private:
    friend class ChannelTable;
    enum class State
    {
        Opening,
        Open,
        Refused,
        Abandoned
    };

    int openAgain();
    void takeOver(std::optional<quint32> number);
    void checkOpening();
    void deliver();
    void receive(std::span<const char> bytes) override;
    void offer();
    void adjustWindow();
    void sizeWindow();
    void growWindow();
    void abandon();
    void installCallbacks();
    static int dataArrived(ssh_session, ssh_channel, void *data, uint32_t size, int isStderr,
                           void *user);
    static void eofArrived(ssh_session, ssh_channel, void *user);
    static void closeArrived(ssh_session, ssh_channel, void *user);

    ChannelTable *m_table; ///< null once the connection is gone
    ChannelHandle m_handle;
    ChannelUser *m_user = nullptr;
    ssh_channel_callbacks_struct m_callbacks{};
    State m_state = State::Opening;
    std::optional<quint32> m_ours; ///< its number, where DataTransfer carries its bytes
    QByteArray m_unread; ///< of those: what the user did not take, or what a turn brings together
    bool m_asked = false; ///< SSH_MSG_CHANNEL_OPEN is sent, or queued
    QByteArray m_host; ///< what is being opened
    int m_port = 0;
    QByteArray m_path;
    QByteArray m_originator;
    int m_originatorPort = 0;
    bool m_eofArrived = false;
    bool m_eofTold = false;
    bool m_closeArrived = false;
    bool m_closeTold = false;
    bool m_eofWanted = false; ///< sendEof() is still to be carried out
    bool m_heldBack = false; ///< the user did not take all of the last data
    bool m_waiting = false; ///< in the connection's list of blocked writers
    bool m_marked = false; ///< in its list of changed channels
    quint32 m_window;
    quint64 m_consumed = 0; ///< since the window was last opened
    std::chrono::steady_clock::time_point m_periodBegan; ///< sizeWindow() was last asked
    quint64 m_consumedInPeriod = 0;
    bool m_wasHeldBackInPeriod = false;
    std::chrono::steady_clock::time_point m_openingSince;
    std::chrono::nanoseconds m_openedIn{0};
};

/// RFC 4254, 5.1's reason codes, and the server's strerror(3) behind them, as TargetProhibited,
/// TargetRefused, TargetUnresolved or TargetUnreachable.
Error errorOf(const OpenFailure &failure, const Endpoint &target);

} // namespace culvert
