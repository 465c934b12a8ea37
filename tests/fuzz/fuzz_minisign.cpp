// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/minisignature.h"
#include "delivery/trustedkeys.h"
#include "fuzzing.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

void requireWords(const Refusal &refusal)
{
    for (const auto tongue : {Tongue::German, Tongue::English})
        require(inWords(refusal, tongue).size() > 40, "a refusal has words");
}

} // namespace

/// The input as a signature, a public key and a secret key. A secret key behind a password is left out: its derivation
/// takes a second and is libsodium's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const MinisignSecretKey key = MinisignSecretKey::generate();
    static const TrustedKeys keys({key.publicKey()});
    static const QByteArray message = "message";
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));

    if (const auto signature = Minisignature::fromFile(bytes)) {
        require(signature->toFile() == bytes, "a signature comes back byte for byte");
        require(!keys.verify(message, *signature), "nobody guesses a signature");
    } else {
        requireWords(signature.error());
    }
    if (const auto foreign = Minisignature::fromForeignFile(bytes))
        require(
            Minisignature::fromFile(foreign->toFile()).has_value(), "a foreign signature is of the usual form then");
    if (const auto open = MinisignPublicKey::fromFile(bytes, u"k"_s))
        require(MinisignPublicKey::fromFile(open->toFile(), u"k"_s).value() == *open, "a public key comes back");
    else
        requireWords(open.error());
    if (MinisignSecretKey::wantsPassword(bytes))
        return 0;
    if (const auto secret = MinisignSecretKey::fromFile(bytes, {}, u"k"_s)) {
        const auto file = secret->toFile({}, u"k"_s);
        require(file && MinisignSecretKey::fromFile(*file, {}, u"k"_s)->publicKey() == secret->publicKey(),
            "a secret key comes back");
    }
    return 0;
}
