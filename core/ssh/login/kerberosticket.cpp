#include "core/ssh/login/kerberosticket.h"

#include "core/base/plaintext.h"
#include "core/net/detachedcall.h"

#include <memory>

#ifdef CULVERT_GSSAPI
#include <gssapi/gssapi.h>
#endif

namespace culvert {

namespace {

#ifdef CULVERT_GSSAPI

QByteArray wordsFor(OM_uint32 status, int kind)
{
    OM_uint32 minor = 0;
    OM_uint32 context = 0;
    gss_buffer_desc text = GSS_C_EMPTY_BUFFER;
    gss_display_status(&minor, status, kind, GSS_C_NO_OID, &context, &text);
    const QByteArray words(static_cast<const char *>(text.value), qsizetype(text.length));
    gss_release_buffer(&minor, &text);
    return words;
}

/// The first message to the server is made and thrown away; its ticket stays in the cache. Returns
/// why not, or nothing.
QByteArray fetch(QByteArray service)
{
    OM_uint32 minor = 0;
    OM_uint32 ignored = 0;
    gss_name_t name = GSS_C_NO_NAME;
    gss_buffer_desc spelled{size_t(service.size()), service.data()};
    OM_uint32 major = gss_import_name(&minor, &spelled, GSS_C_NT_HOSTBASED_SERVICE, &name);
    if (!GSS_ERROR(major)) {
        gss_ctx_id_t context = GSS_C_NO_CONTEXT;
        gss_buffer_desc message = GSS_C_EMPTY_BUFFER;
        major =
            gss_init_sec_context(&minor, GSS_C_NO_CREDENTIAL, &context, name, GSS_C_NO_OID,
                                 GSS_C_MUTUAL_FLAG | GSS_C_INTEG_FLAG, 0, GSS_C_NO_CHANNEL_BINDINGS,
                                 GSS_C_NO_BUFFER, nullptr, &message, nullptr, nullptr);
        gss_release_buffer(&ignored, &message);
        gss_delete_sec_context(&ignored, &context, GSS_C_NO_BUFFER);
    }
    gss_release_name(&ignored, &name);
    if (!GSS_ERROR(major))
        return {};
    return minor != 0 ? wordsFor(minor, GSS_C_MECH_CODE) : wordsFor(major, GSS_C_GSS_CODE);
}

#else

QByteArray fetch(const QByteArray &)
{
    return {}; // libssh finds out
}

#endif

} // namespace

KerberosTicket::KerberosTicket(const QString &host, QObject *parent) : QObject(parent)
{
    const auto reason = std::make_shared<QByteArray>();
    auto *call = new net::DetachedCall(
        [reason, service = "host@" + host.toUtf8()] { *reason = fetch(service); }, this);
    connect(call, &net::DetachedCall::finished, this, [this, reason] {
        if (reason->isEmpty())
            emit ready();
        else
            emit missing(plainServerText(QString::fromLocal8Bit(*reason)));
    });
    connect(call, &net::DetachedCall::failed, this, &KerberosTicket::missing);
}

} // namespace culvert
