// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disk.h"
#include "packedlayout.h"
#include "packedmanifest.h"
#include "trustedkeys.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

namespace Masterplan {

/// Takes the files of a packed bundle in their order: begin, add as often as there are bytes, end.
class PackedSink {
public:
    virtual ~PackedSink() = default;
    /// `crc` is what the ZIP claims; it is found right or wrong only at the end of the file.
    [[nodiscard]] virtual Result<void, Refusal> begin(const PackedFile &file, quint32 crc) = 0;
    [[nodiscard]] virtual Result<void, Refusal> add(QByteArrayView bytes) = 0;
    /// The file's bytes are those of the manifest.
    [[nodiscard]] virtual Result<void, Refusal> end() = 0;
};

/// What stands before the files of a packed bundle.
struct PackedHead {
    PackedManifest manifest;
    QByteArray manifestBytes; ///< as they are signed
    QByteArray signatureBytes; ///< empty when unsigned
    QByteArray signatureKeyId; ///< the key that the signature names, whether trusted or not
    std::optional<MinisignPublicKey> key; ///< trusted and verified

    /// "<version>-<first 16 digits of the manifest's hash>", the folder of an installed release.
    [[nodiscard]] QString release() const;
};

enum class SignatureRule {
    Needed, ///< by a trusted key
    Optional ///< whatever is there must be well-formed and, where its key is trusted, right
};

/// Reads a packed bundle once, front to back, and trusts no structure of the ZIP: it works out what every byte but the
/// files' own must be and compares. What differs in one byte is not a bundle.
class PackedReader final {
public:
    using Progress = std::function<void(qint64 done, qint64 total)>; ///< bytes of the files

    PackedReader(FileReader &source, ProgramVersion program);

    void onProgress(Progress progress) { m_progress = std::move(progress); }

    /// The signature is verified before anything is made of the manifest's bytes.
    [[nodiscard]] Result<PackedHead, Refusal> readHead(const TrustedKeys &keys, SignatureRule rule);
    /// After the head: every file into the sink, then all that must follow them and nothing else.
    [[nodiscard]] Result<void, Refusal> readFiles(const PackedHead &head, PackedSink &sink);

private:
    [[nodiscard]] Result<QByteArray, Refusal> take(qint64 size);
    [[nodiscard]] Result<void, Refusal> expect(const QByteArray &expected);
    [[nodiscard]] Result<void, Refusal> readMimetype();
    [[nodiscard]] Result<QByteArray, Refusal> readHeadEntry(const QByteArray &fixedPart, QStringView name, qint64 most);
    [[nodiscard]] Result<void, Refusal> readFile(const PackedFile &file, PackedSink &sink);
    /// What the signature's trusted comment says.
    [[nodiscard]] static Result<QString, Refusal> verify(PackedHead &head, const TrustedKeys &keys, SignatureRule rule);
    [[nodiscard]] Result<void, Refusal> expectEnd();

    FileReader &m_source;
    const ProgramVersion m_program;
    Progress m_progress;
    QList<PackedEntry> m_entries;
    QByteArray m_buffer;
    qint64 m_position = 0;
    qint64 m_total = 0;
    qint64 m_done = 0;
};

} // namespace Masterplan
