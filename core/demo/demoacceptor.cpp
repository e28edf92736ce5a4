#include "core/demo/demoacceptor.h"

namespace culvert {

namespace {

DemoKeyHandle newKey()
{
    ssh_key key = nullptr;
#ifdef CULVERT_PKI_CONTEXT
    ssh_pki_generate_key(SSH_KEYTYPE_ED25519, nullptr, &key);
#else
    ssh_pki_generate(SSH_KEYTYPE_ED25519, 0, &key);
#endif
    return DemoKeyHandle(key);
}

} // namespace

DemoAcceptor::DemoAcceptor(const DemoLogin &login)
    : m_login(login), m_bind(ssh_bind_new()), m_clientKey(newKey())
{
    DemoKeyHandle hostKey = newKey();
    char *text = nullptr;
    ssh_pki_export_pubkey_base64(hostKey.get(), &text);
    const DemoText owned(text);
    m_hostKeyText = QByteArray("ssh-ed25519 ") + text;
    const bool no = false;
    ssh_bind_options_set(m_bind.get(), SSH_BIND_OPTIONS_PROCESS_CONFIG, &no);
    if (ssh_bind_options_set(m_bind.get(), SSH_BIND_OPTIONS_IMPORT_KEY, hostKey.get()) == SSH_OK)
        (void)hostKey.release(); // ssh_bind owns it now
    else
        m_bind.reset();
}

DemoAcceptor::~DemoAcceptor()
{
    m_clients.clear(); // before what they use
}

QByteArray DemoAcceptor::clientKeyPem() const
{
    char *text = nullptr;
    ssh_pki_export_privkey_base64(m_clientKey.get(), nullptr, nullptr, nullptr, &text);
    const DemoText owned(text);
    return QByteArray(text);
}

bool DemoAcceptor::listenAgain(quint16 port)
{
    return listen(QHostAddress::LocalHost, port);
}

void DemoAcceptor::disconnectClients()
{
    m_clients.clear();
}

void DemoAcceptor::incomingConnection(qintptr descriptor)
{
    auto client =
        std::make_unique<DemoClient>(m_bind.get(), descriptor, m_login, m_clientKey.get());
    connect(client.get(), &DemoClient::ended, this, &DemoAcceptor::drop, Qt::QueuedConnection);
    m_clients.push_back(std::move(client));
}

void DemoAcceptor::drop(const DemoClient *client)
{
    std::erase_if(m_clients, [client](const auto &each) { return each.get() == client; });
}

} // namespace culvert
