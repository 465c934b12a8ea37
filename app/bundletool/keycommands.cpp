// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundlesource.h"
#include "command.h"
#include "folders.h"
#include "password.h"

#include "delivery/bundlepacker.h"
#include "delivery/minisignkey.h"
#include "delivery/stagingfolder.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestKeyFile = 4096; ///< bytes

Result<void, Refusal> writeNew(const QString &path, const QByteArray &bytes, Disk::Access access, Tool &tool)
{
    const auto writer = tool.disk.create(path, access);
    if (!writer)
        return failure(writer.error());
    if (auto written = (*writer)->write(bytes); !written)
        return written;
    return (*writer)->sync();
}

ExitCode keygen(const QCommandLineParser &line, const QStringList &arguments, Tool &tool)
{
    const auto secretPath = arguments.first() + u".key"_s;
    const auto publicPath = arguments.first() + u".pub"_s;
    for (const auto &path : {secretPath, publicPath}) {
        if (tool.disk.kindOf(path) != Disk::Kind::Nothing)
            return tool.output.refuse(refuse(u"file-there", {path}).value());
    }
    std::optional<QDate> expires;
    if (line.isSet(u"expires"_s)) {
        expires = QDate::fromString(line.value(u"expires"_s), Qt::ISODate);
        if (!expires->isValid())
            return tool.output.wrongUse(
                u"--expires braucht einen Tag wie 2027-12-31."_s, u"--expires needs a day such as 2027-12-31."_s);
    }
    QByteArray password;
    if (!line.isSet(u"no-password"_s)) {
        const auto first = askPassword(u"Kennwort für den neuen Schlüssel"_s, u"Password for the new key"_s);
        const auto second = askPassword(u"Noch einmal"_s, u"Again"_s);
        if (!first || first != second || first->isEmpty())
            return tool.output.wrongUse(
                u"Die beiden Kennwörter sind nicht gleich oder leer. Ohne Kennwort: --no-password"_s,
                u"The two passwords differ or are empty. Without a password: --no-password"_s);
        password = *first;
    }
    const auto secret = MinisignSecretKey::generate();
    const auto file = secret.toFile(password, secretPath);
    if (!file)
        return tool.output.refuse(file.error());
    if (const auto written = writeNew(secretPath, *file, Disk::Access::Private, tool); !written)
        return tool.output.refuse(written.error());
    auto open = secret.publicKey();
    open.expires = expires;
    if (const auto written = writeNew(publicPath, open.toFile(), Disk::Access::Ordinary, tool); !written)
        return tool.output.refuse(written.error());
    tool.output.put(u"key"_s, secret.publicKey().idInWords());
    tool.output.say(u"Schlüssel %1 angelegt. Geheim bleibt: %2. In den Ordner trusted-keys der Kioske kommt: %3."_s.arg(
                        secret.publicKey().idInWords(), secretPath, publicPath),
        u"Key %1 made. Keep secret: %2. Into the folder trusted-keys of the kiosks goes: %3."_s.arg(
            secret.publicKey().idInWords(), secretPath, publicPath));
    return ExitCode::Fine;
}

Result<MinisignSecretKey, Refusal> secretKey(const QString &path, Tool &tool)
{
    const auto bytes = readAll(tool.disk, path, largestKeyFile);
    if (!bytes)
        return failure(bytes.error());
    QByteArray password;
    if (MinisignSecretKey::wantsPassword(*bytes))
        password = askPassword(u"Kennwort für %1"_s.arg(path), u"Password for %1"_s.arg(path)).value_or(QByteArray());
    return MinisignSecretKey::fromFile(*bytes, password, path);
}

ExitCode sign(const QCommandLineParser &line, const QStringList &arguments, Tool &tool)
{
    const auto path = arguments.first();
    const bool isForeign = line.isSet(u"signature"_s);
    if (isForeign == line.isSet(u"key"_s))
        return tool.output.wrongUse(u"Womit? --key DATEI.key oder --signature manifest.json.minisig"_s,
            u"What with? --key FILE.key or --signature manifest.json.minisig"_s);
    const auto source = tool.disk.open(path);
    if (!source)
        return tool.output.refuse(source.error());
    const auto sealed = [&]() -> Result<PackedManifest, Refusal> {
        if (isForeign) {
            const auto bytes = readAll(tool.disk, line.value(u"signature"_s), largestSignature);
            if (!bytes)
                return failure(bytes.error());
            return writeInPlace(path, tool,
                [&](FileWriter &writer) { return repackWithSignature(**source, writer, *bytes, tool.program); });
        }
        const auto key = secretKey(line.value(u"key"_s), tool);
        if (!key)
            return failure(key.error());
        return writeInPlace(
            path, tool, [&](FileWriter &writer) { return repackSigned(**source, writer, *key, tool.program); });
    }();
    if (!sealed)
        return tool.output.refuse(sealed.error());
    tool.output.say(
        u"Unterschrieben: %1 (%2)."_s.arg(path, sealed->title()), u"Signed: %1 (%2)."_s.arg(path, sealed->title()));
    return ExitCode::Fine;
}

ExitCode verify(const QCommandLineParser &line, const QStringList &arguments, Tool &tool)
{
    Result<TrustedKeys, Refusal> keys;
    if (line.isSet(u"public"_s)) {
        const auto path = line.value(u"public"_s);
        const auto bytes = readAll(tool.disk, path, largestKeyFile);
        if (!bytes)
            return tool.output.refuse(bytes.error());
        const auto key = MinisignPublicKey::fromFile(*bytes, path);
        if (!key)
            return tool.output.refuse(key.error());
        keys = TrustedKeys({*key});
    } else {
        keys = TrustedKeys::load(tool.disk, keysFolder(line));
    }
    if (!keys)
        return tool.output.refuse(keys.error());
    const auto bundle = openBundle(arguments.first(), tool, *keys, SignatureRule::Needed);
    if (!bundle)
        return tool.output.refuse(bundle.error());
    if (!bundle->head)
        return tool.output.refuse(refuse(u"source-not-file", {arguments.first()}).value());
    const auto key = bundle->head->key->idInWords();
    tool.output.put(u"key"_s, key);
    tool.output.say(u"Die Unterschrift stimmt: %1, Schlüssel %2."_s.arg(bundle->head->manifest.title(), key),
        u"The signature is right: %1, key %2."_s.arg(bundle->head->manifest.title(), key));
    return ExitCode::Fine;
}

} // namespace

QList<Command> keyCommands()
{
    return {
        {u"keygen"_s, u"NAME"_s, u"legt ein Schlüsselpaar an: NAME.key (geheim) und NAME.pub"_s,
            u"makes a pair of keys: NAME.key (secret) and NAME.pub"_s, 1, 1,
            {{u"no-password"_s, u"Den geheimen Schlüssel nicht schützen. / Leave the secret key unprotected."_s},
                {u"expires"_s, u"Ab diesem Tag wird das Personal erinnert. / From this day on staff are reminded."_s,
                    u"YYYY-MM-DD"_s}},
            keygen},
        {u"sign"_s, u"FILE"_s, u"unterschreibt eine gepackte Datei"_s, u"signs a packed file"_s, 1, 1,
            {{u"key"_s, u"Mit diesem geheimen Schlüssel. / With this secret key."_s, u"FILE.key"_s},
                {u"signature"_s, u"Mit dieser Unterschrift von minisign. / With this signature of minisign's."_s,
                    u"FILE.minisig"_s}},
            sign},
        {u"verify"_s, u"FILE"_s, u"prüft Unterschrift und Inhalt einer gepackten Datei"_s,
            u"verifies signature and content of a packed file"_s, 1, 1,
            {{u"public"_s, u"Gegen diesen öffentlichen Schlüssel. / Against this public key."_s, u"FILE.pub"_s},
                keysOption()},
            verify},
    };
}

} // namespace Masterplan
