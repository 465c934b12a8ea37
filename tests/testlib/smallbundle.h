// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include "content/bundlefiles.h"
#include "content/crc32.h"
#include "delivery/bundlepacker.h"
#include "delivery/packedwriter.h"
#include "testlib/bytestreams.h"

namespace Masterplan {

inline constexpr ProgramVersion testProgram{0, 1, 0};

/// The fewest files that are a bundle, in one language and this version.
inline QMap<QString, QByteArray> smallBundle(
    const QByteArray &version = "2026.11.1", const QByteArray &id = "org.example.small")
{
    using namespace Qt::StringLiterals;
    return {
        {u"bundle.json"_s,
            R"({"format":1,"id":")" + id + R"(","version":")" + version
                + R"(","defaultLanguage":"de","languages":[{"tag":"de","name":"Deutsch","reviewed":true}],)"
                  R"("publisher":"P","licence":"CC0-1.0","minimumProgram":"0.1.0"})"},
        {u"timeline.json"_s, R"({"periods":[],"events":[{"id":"e","when":"2010","media":["m"]}]})"},
        {u"fields.json"_s, R"({"fields":[]})"},
        {u"media.json"_s,
            R"({"media":[{"id":"m","file":"media/m.svg","kind":"picture","credit":"C","licence":"CC0-1.0"}]})"},
        {u"text/de.json"_s,
            R"({"exhibition.title":"X","fields.title":"F","e.title":"E","e.body":"B","m.alt":"M","x.title":")" + version
                + R"("})"},
        {u"media/m.svg"_s, R"(<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>)"},
    };
}

inline QByteArray packed(const QMap<QString, QByteArray> &files, const PackOptions &options = {})
{
    BytesWriter writer;
    const auto outcome = packBundle(MemoryFiles(files), writer, options, testProgram);
    if (!outcome)
        qFatal("not packed: %s", qPrintable(inWords(outcome.error(), Tongue::English)));
    return writer.bytes;
}

inline QByteArray signedWith(const QByteArray &bundle, const MinisignSecretKey &key)
{
    BytesReader reader(bundle);
    BytesWriter writer;
    const auto outcome = repackSigned(reader, writer, key, testProgram);
    if (!outcome)
        qFatal("not signed: %s", qPrintable(inWords(outcome.error(), Tongue::English)));
    return writer.bytes;
}

/// The files behind a manifest that is taken as it is, right or wrong.
inline QByteArray packedAs(const PackedManifest &manifest, const QMap<QString, QByteArray> &files)
{
    BytesWriter target;
    PackedWriter writer(target);
    auto isWritten = writer.writeHead(manifest.toJson(), {}).has_value();
    for (const auto &file : manifest.files) {
        const auto bytes = files.value(file.path);
        isWritten = isWritten && writer.begin(file, crc32Of(bytes)) && writer.add(bytes);
    }
    return isWritten && writer.finish() ? target.bytes : QByteArray();
}

} // namespace Masterplan
