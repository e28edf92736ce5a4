// OpenSSH's sk-api.h, by a token of software: see softtoken.h. A key's handle is its kind, its
// private half and the path of the socket at which a touch is asked for.

#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/sha.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <vector>

// Its structures and numbers, version 10.
struct sk_option;
struct sk_resident_key;
struct sk_enroll_response
{
    uint8_t flags;
    uint8_t *public_key;
    size_t public_key_len;
    uint8_t *key_handle;
    size_t key_handle_len;
    uint8_t *signature;
    size_t signature_len;
    uint8_t *attestation_cert;
    size_t attestation_cert_len;
    uint8_t *authdata;
    size_t authdata_len;
};
struct sk_sign_response
{
    uint8_t flags;
    uint32_t counter;
    uint8_t *sig_r;
    size_t sig_r_len;
    uint8_t *sig_s;
    size_t sig_s_len;
};

namespace {

constexpr uint32_t apiVersion = 0x000a0000;
constexpr uint32_t ecdsa = 0;
constexpr int generalError = -1;
constexpr int pinRequired = -3;
constexpr int deviceNotFound = -4;
constexpr uint8_t userPresent = 0x01;
constexpr uint8_t userVerified = 0x04;
constexpr const char *rightPin = "271828";
constexpr size_t secretSize = 32;

using Bytes = std::vector<uint8_t>;
using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

uint8_t *given(const Bytes &bytes, size_t &size)
{
    auto *copy = static_cast<uint8_t *>(std::malloc(bytes.size() + 1));
    std::copy(bytes.begin(), bytes.end(), copy);
    size = bytes.size();
    return copy;
}

Bytes padded(const BIGNUM *number)
{
    Bytes bytes(secretSize);
    BN_bn2binpad(number, bytes.data(), int(bytes.size()));
    return bytes;
}

// NOLINTBEGIN: OpenSSL's EC_KEY is what makes a key out of its private half in few lines
std::unique_ptr<EC_KEY, decltype(&EC_KEY_free)> ecKey(const uint8_t *secret)
{
    std::unique_ptr<EC_KEY, decltype(&EC_KEY_free)> key(
        EC_KEY_new_by_curve_name(NID_X9_62_prime256v1), &EC_KEY_free);
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> number(BN_bin2bn(secret, secretSize, nullptr),
                                                             &BN_free);
    const EC_GROUP *group = EC_KEY_get0_group(key.get());
    const std::unique_ptr<EC_POINT, decltype(&EC_POINT_free)> point(EC_POINT_new(group),
                                                                    &EC_POINT_free);
    EC_POINT_mul(group, point.get(), number.get(), nullptr, nullptr, nullptr);
    EC_KEY_set_private_key(key.get(), number.get());
    EC_KEY_set_public_key(key.get(), point.get());
    return key;
}
// NOLINTEND

Key edKey(const uint8_t *secret)
{
    return {EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, secret, secretSize),
            &EVP_PKEY_free};
}

Bytes publicHalf(uint32_t algorithm, const uint8_t *secret)
{
    Bytes half(algorithm == ecdsa ? 65 : 32);
    size_t size = half.size();
    if (algorithm == ecdsa) {
        const auto key = ecKey(secret);
        EC_POINT_point2oct(EC_KEY_get0_group(key.get()), EC_KEY_get0_public_key(key.get()),
                           POINT_CONVERSION_UNCOMPRESSED, half.data(), half.size(), nullptr);
    } else {
        EVP_PKEY_get_raw_public_key(edKey(secret).get(), half.data(), &size);
    }
    return half;
}

/// 0 once somebody has touched it.
int touched(const std::string &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
    const int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    char verdict = 'n';
    int rc = deviceNotFound;
    if (connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0) {
        while (read(fd, &verdict, 1) < 0 && errno == EINTR) {}
        rc = verdict == 'y' ? 0 : generalError;
    }
    close(fd);
    return rc;
}

} // namespace

extern "C" {

__attribute__((visibility("default"))) uint32_t sk_api_version()
{
    return apiVersion;
}

__attribute__((visibility("default"))) int sk_enroll(uint32_t algorithm, const uint8_t *, size_t,
                                                     const char *, uint8_t flags, const char *,
                                                     sk_option **, sk_enroll_response **response)
{
    const char *path = std::getenv("CULVERT_SOFT_TOKEN");
    if (!path)
        return deviceNotFound;
    Bytes handle(1 + secretSize, uint8_t(algorithm));
    const Key fresh(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), &EVP_PKEY_free);
    size_t size = secretSize;
    EVP_PKEY_get_raw_private_key(fresh.get(), handle.data() + 1, &size);
    handle[1] &= 0x7f; // below P-256's order, too
    const Bytes half = publicHalf(algorithm, handle.data() + 1);
    handle.insert(handle.end(), path, path + std::strlen(path));
    auto *made = static_cast<sk_enroll_response *>(std::calloc(1, sizeof(sk_enroll_response)));
    made->flags = flags;
    made->public_key = given(half, made->public_key_len);
    made->key_handle = given(handle, made->key_handle_len);
    made->signature = given({}, made->signature_len);
    made->attestation_cert = given({}, made->attestation_cert_len);
    made->authdata = given({}, made->authdata_len);
    *response = made;
    return 0;
}

__attribute__((visibility("default"))) int sk_sign(uint32_t algorithm, const uint8_t *data,
                                                   size_t size, const char *application,
                                                   const uint8_t *handle, size_t handleSize,
                                                   uint8_t flags, const char *pin, sk_option **,
                                                   sk_sign_response **response)
{
    if (handleSize <= 1 + secretSize || handle[0] != algorithm)
        return deviceNotFound;
    const std::string path(handle + 1 + secretSize, handle + handleSize);
    const bool verifies = (flags & userVerified) != 0;
    if (verifies && (!pin || std::strcmp(pin, rightPin) != 0))
        return pinRequired;
    if (const int rc = (flags & userPresent) != 0 ? touched(path) : 0; rc != 0)
        return rc;

    // PROTOCOL.u2f: the application's hash, flags, a counter, the message's hash
    std::array<uint8_t, SHA256_DIGEST_LENGTH> hash{};
    SHA256(reinterpret_cast<const uint8_t *>(application), std::strlen(application), hash.data());
    Bytes message(hash.begin(), hash.end());
    const auto seen = uint8_t((flags & userPresent) | (verifies ? userVerified : 0));
    constexpr uint8_t counter = 7;
    for (const uint8_t each : {seen, uint8_t(0), uint8_t(0), uint8_t(0), counter})
        message.push_back(each);
    SHA256(data, size, hash.data());
    message.insert(message.end(), hash.begin(), hash.end());

    auto *made = static_cast<sk_sign_response *>(std::calloc(1, sizeof(sk_sign_response)));
    made->flags = seen;
    made->counter = counter;
    if (algorithm == ecdsa) { // NOLINTBEGIN
        SHA256(message.data(), message.size(), hash.data());
        const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> signature(
            ECDSA_do_sign(hash.data(), int(hash.size()), ecKey(handle + 1).get()), &ECDSA_SIG_free);
        made->sig_r = given(padded(ECDSA_SIG_get0_r(signature.get())), made->sig_r_len);
        made->sig_s = given(padded(ECDSA_SIG_get0_s(signature.get())), made->sig_s_len);
    } else { // NOLINTEND
        Bytes signature(64);
        size_t length = signature.size();
        const Key key = edKey(handle + 1);
        const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                              &EVP_MD_CTX_free);
        EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get());
        EVP_DigestSign(context.get(), signature.data(), &length, message.data(), message.size());
        made->sig_r = given(signature, made->sig_r_len);
    }
    *response = made;
    return 0;
}

__attribute__((visibility("default"))) int sk_load_resident_keys(const char *, sk_option **,
                                                                 sk_resident_key ***, size_t *)
{
    return generalError;
}
}
