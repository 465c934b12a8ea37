// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundleedit.h"

#include "bundlefiles.h"
#include "bundlerules.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

bool isJsonOfBundle(const QString &file)
{
    return file.endsWith(u".json") && isBundlePath(file);
}

BundleEdit::Outcome outcome(const Result<void, JsonEditProblem> &result, const QString &file)
{
    if (result)
        return {};
    switch (result.error()) {
    case JsonEditProblem::NotJson:
        return failure(BundleEditError{BundleEditProblem::NotJson, file});
    case JsonEditProblem::NoSuchPlace:
        return failure(BundleEditError{BundleEditProblem::NoSuchPlace, file});
    case JsonEditProblem::WrongKind:
        return failure(BundleEditError{BundleEditProblem::WrongKind, file});
    case JsonEditProblem::AlreadyThere:
        break;
    }
    return failure(BundleEditError{BundleEditProblem::AlreadyThere, file});
}

/// The key behind which a new text belongs: the last one of the same item, or nothing.
QString lastKeyOf(const QString &itemId, const JsonValue &texts)
{
    QString last;
    for (auto member = texts.firstChild(); member.isThere(); member = member.nextSibling()) {
        if (member.key().startsWith(itemId + u'.'))
            last = member.key();
    }
    return last;
}

QString escaped(QString key)
{
    return key.replace(u"~"_s, u"~0"_s).replace(u"/"_s, u"~1"_s);
}

} // namespace

BundleEdit::BundleEdit(const QString &folder)
    : m_folder(QDir::cleanPath(folder))
{
}

BundleEdit::Outcome BundleEdit::begin(const QString &file)
{
    return openOrCreate(file).map([](const OpenFile *) {});
}

BundleEdit::Outcome BundleEdit::replace(const QString &file, QStringView pointer, const JsonText &value)
{
    return open(file).and_then([&](OpenFile *opened) { return outcome(opened->edit.replace(pointer, value), file); });
}

BundleEdit::Outcome BundleEdit::insertElement(
    const QString &file, QStringView listPointer, qsizetype index, const JsonText &value)
{
    return open(file).and_then(
        [&](OpenFile *opened) { return outcome(opened->edit.insertElement(listPointer, index, value), file); });
}

BundleEdit::Outcome BundleEdit::insertMember(
    const QString &file, QStringView objectPointer, const QString &key, const JsonText &value)
{
    return open(file).and_then(
        [&](OpenFile *opened) { return outcome(opened->edit.insertMember(objectPointer, key, value), file); });
}

BundleEdit::Outcome BundleEdit::remove(const QString &file, QStringView pointer)
{
    return open(file).and_then([&](OpenFile *opened) { return outcome(opened->edit.remove(pointer), file); });
}

BundleEdit::Outcome BundleEdit::setText(const QString &language, const QString &itemId, Slot slot, const QString &text)
{
    const auto file = u"text/"_s + language + u".json"_s;
    auto opened = openOrCreate(file);
    if (!opened)
        return failure(opened.error());
    auto &edit = (*opened)->edit;
    const auto texts = edit.document().root();
    const auto key = textKey(itemId, slot);
    const auto pointer = u'/' + escaped(key);
    const bool isKnown = texts.member(key).isThere();
    if (text.isEmpty())
        return isKnown ? outcome(edit.remove(pointer), file) : Outcome();
    if (isKnown)
        return outcome(edit.replace(pointer, JsonText::string(text)), file);
    return outcome(edit.insertMember({}, key, JsonText::string(text), lastKeyOf(itemId, texts)), file);
}

QStringList BundleEdit::changedFiles() const
{
    QStringList files;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (file->isNew || file->edit.bytes() != file->saved)
            files.append(file.key());
    }
    return files;
}

Result<QByteArray, BundleEditError> BundleEdit::bytes(const QString &file)
{
    return open(file).map([](const OpenFile *opened) { return opened->edit.bytes(); });
}

BundleEdit::Outcome BundleEdit::save()
{
    const auto files = changedFiles();
    for (const auto &file : files) {
        if (auto saved = saveFile(file, m_files.find(file).value()); !saved)
            return saved;
    }
    return {};
}

Result<BundleEdit::OpenFile *, BundleEditError> BundleEdit::open(const QString &file)
{
    if (const auto known = m_files.find(file); known != m_files.end())
        return &*known;
    const auto bytes
        = isJsonOfBundle(file) ? FolderFiles(m_folder).read(file, JsonDocument::largestSize + 1) : std::nullopt;
    if (!bytes)
        return failure(BundleEditError{BundleEditProblem::NotAFile, file});
    auto edit = JsonEdit::open(*bytes, file);
    if (!edit)
        return failure(BundleEditError{BundleEditProblem::NotJson, file});
    return &*m_files.insert(file, {std::move(*edit), *bytes, false});
}

Result<BundleEdit::OpenFile *, BundleEditError> BundleEdit::openOrCreate(const QString &file)
{
    if (m_files.contains(file) || QFileInfo::exists(m_folder + u'/' + file))
        return open(file);
    auto edit = JsonEdit::open("{\n}\n", file);
    if (!isJsonOfBundle(file) || !edit)
        return failure(BundleEditError{BundleEditProblem::NotAFile, file});
    return &*m_files.insert(file, {std::move(*edit), {}, true});
}

BundleEdit::Outcome BundleEdit::saveFile(const QString &file, OpenFile &open)
{
    const auto path = m_folder + u'/' + file;
    const auto onDisk = FolderFiles(m_folder).read(file, JsonDocument::largestSize + 1);
    if (open.isNew ? QFileInfo::exists(path) : onDisk != open.saved)
        return failure(BundleEditError{BundleEditProblem::ChangedMeanwhile, file});
    const auto bytes = open.edit.bytes();
    QSaveFile saver(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !saver.open(QIODevice::WriteOnly)
        || saver.write(bytes) != bytes.size() || !saver.commit())
        return failure(BundleEditError{BundleEditProblem::CannotWrite, file});
    open.saved = bytes;
    open.isNew = false;
    return {};
}

QString inWords(const BundleEditError &error, Tongue tongue)
{
    const bool isGerman = tongue == Tongue::German;
    const auto say
        = [&](const QString &german, const QString &english) { return (isGerman ? german : english).arg(error.file); };
    switch (error.problem) {
    case BundleEditProblem::NotAFile:
        return say(u"Die Datei %1 ist nicht da oder lässt sich nicht lesen. Prüfen Sie den Ordner."_s,
            u"The file %1 is not there or cannot be read. Check the folder."_s);
    case BundleEditProblem::NotJson:
        return say(u"Die Datei %1 ist beschädigt oder zu groß. Beheben Sie erst die gemeldeten Fehler."_s,
            u"The file %1 is damaged or too large. Repair the errors reported first."_s);
    case BundleEditProblem::NoSuchPlace:
    case BundleEditProblem::WrongKind:
        return say(u"In der Datei %1 ist die Stelle nicht mehr da. Laden Sie das Bündel neu."_s,
            u"The place is no longer there in the file %1. Load the bundle again."_s);
    case BundleEditProblem::AlreadyThere:
        return say(u"In der Datei %1 gibt es den Eintrag schon. Laden Sie das Bündel neu."_s,
            u"The file %1 has this entry already. Load the bundle again."_s);
    case BundleEditProblem::ChangedMeanwhile:
        return say(u"Die Datei %1 wurde inzwischen von jemand anderem geändert. Laden Sie das Bündel neu; "
                   "Ihre Änderung daran ist noch nicht gespeichert."_s,
            u"The file %1 has been changed by somebody else meanwhile. Load the bundle again; "
            "your change to it is not saved yet."_s);
    case BundleEditProblem::CannotWrite:
        break;
    }
    return say(u"Die Datei %1 lässt sich nicht speichern. Prüfen Sie Zugriffsrechte und freien Platz."_s,
        u"The file %1 cannot be saved. Check its permissions and the free space."_s);
}

} // namespace Masterplan
