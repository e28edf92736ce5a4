#include "core/system/portholder.h"

namespace culvert {

namespace {

bool isAny(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::AnyIPv4)
        || address == QHostAddress(QHostAddress::AnyIPv6)
        || address == QHostAddress(QHostAddress::Any);
}

} // namespace

bool excludes(const QHostAddress &held, const QHostAddress &wanted)
{
    if (isAny(held) || isAny(wanted)) // [::] mostly holds IPv4 too; a port is named only when taken
        return true;
    return held.isEqual(wanted, QHostAddress::ConvertV4MappedToIPv4);
}

} // namespace culvert
