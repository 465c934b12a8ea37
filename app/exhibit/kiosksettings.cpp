// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosksettings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

#include "content/languagetag.h"
#include "inifile.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

using Code = SettingsProblem::Code;

constexpr quint32 leastScanCode = 9; ///< Escape, under X11
constexpr quint32 mostScanCode = 65'535;

bool isLanguageTag(const QString &text)
{
    static const QRegularExpression form(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"_s);
    return form.match(text).hasMatch();
}

/// Takes entries into settings; after a failure `problem` says why.
class SettingsReader {
public:
    SettingsReader(const QDir &folder, KioskSettings &settings)
        : m_folder(folder)
        , m_settings(settings)
    {
    }

    /// Everything but file and line.
    [[nodiscard]] std::optional<SettingsProblem> take(const IniEntry &entry)
    {
        m_path = entry.group.isEmpty() ? entry.key : entry.group + u'/' + entry.key;
        m_value = entry.value;
        if (m_seen.contains(m_path.toLower()))
            return problem(Code::Duplicate);
        m_seen.insert(m_path.toLower());
        if (entry.group == "panel"_L1)
            return takePanel(entry.key);
        if (entry.group == "visit"_L1)
            return takeVisit(entry.key);
        if (entry.group == "operator"_L1)
            return takeOperator(entry.key);
        if (entry.group == "keypad"_L1)
            return takeKeypad(entry.key);
        if (m_path == "bundle/folder"_L1)
            return takeFolder(m_settings.bundleFolder);
        if (m_path == "updates/state"_L1)
            return takeFolder(m_settings.updates.stateFolder);
        if (m_path == "updates/keys"_L1)
            return takeFolder(m_settings.updates.keysFolder);
        if (m_path == "updates/drives"_L1)
            return takeFolder(m_settings.updates.drivesFolder);
        if (m_path == "speech/engine"_L1)
            return takeEngine();
        return problem(Code::UnknownKey);
    }

private:
    using Taken = std::optional<SettingsProblem>;

    Taken takePanel(const QString &key)
    {
        if (key == "widthMillimetres"_L1)
            return takeNumber(m_settings.panel.widthMillimetres, 50, 10'000);
        if (key == "heightMillimetres"_L1)
            return takeNumber(m_settings.panel.heightMillimetres, 50, 10'000);
        if (key == "viewingDistanceMillimetres"_L1)
            return takeNumber(m_settings.panel.viewingDistanceMillimetres, 200, 5'000);
        PanelStand &stand = m_settings.panel.stand;
        if (key == "lowerEdgeMillimetres"_L1)
            return takeNumber(stand.lowerEdgeMillimetres.emplace(), 0, 5'000);
        if (key == "tiltDegrees"_L1)
            return takeNumber(stand.tiltDegrees, 0, 90);
        if (key == "reachFromMillimetres"_L1)
            return takeNumber(stand.reachFromMillimetres, 0, 2'000);
        if (key == "reachToMillimetres"_L1)
            return takeNumber(stand.reachToMillimetres, 0, 2'000);
        return problem(Code::UnknownKey);
    }

    Taken takeVisit(const QString &key)
    {
        if (key == "language"_L1)
            return takeLanguage();
        if (key == "attractAfterSeconds"_L1)
            return takeSeconds(m_settings.visit.attractAfter, 10, 86'400);
        if (key == "askAfterSeconds"_L1)
            return takeSeconds(m_settings.visit.askAfter, 10, 3'600);
        if (key == "answerWithinSeconds"_L1)
            return takeSeconds(m_settings.visit.answerWithin, 20, 300);
        if (key == "reducedMotion"_L1)
            return takeTruth(m_settings.visit.isReducedMotion);
        return problem(Code::UnknownKey);
    }

    Taken takeOperator(const QString &key)
    {
        const qsizetype slash = key.indexOf(u'/');
        const QString name = key.first(slash < 0 ? key.size() : slash);
        OperatorText *text = operatorText(name);
        if (!text)
            return problem(Code::UnknownKey);
        if (slash < 0) {
            text->text = m_value;
            return {};
        }
        const QString tag = key.sliced(slash + 1);
        if (!isLanguageTag(tag))
            return problem(Code::UnknownKey);
        text->translations.insert(tag.toLower(), m_value);
        return {};
    }

    OperatorText *operatorText(const QString &name)
    {
        if (name == "contact"_L1)
            return &m_settings.operatorTexts.contact;
        if (name == "imprint"_L1)
            return &m_settings.operatorTexts.imprint;
        if (name == "accessibilityStatement"_L1)
            return &m_settings.operatorTexts.accessibilityStatement;
        return nullptr;
    }

    Taken takeKeypad(const QString &key)
    {
        if (key == "doubleStrikeMilliseconds"_L1)
            return takeMilliseconds(m_settings.keypad.doubleStrike, 0, 2'000);
        if (key == "repeatAfterMilliseconds"_L1) {
            // Nothing, or not before the two seconds of EN 301 549.
            const bool isNever = m_value == "0"_L1;
            return takeMilliseconds(m_settings.keypad.repeatAfter, isNever ? 0 : 2'000, 10'000);
        }
        if (key == "watchSoundDevices"_L1)
            return takeTruth(m_settings.keypad.watchesSoundDevices);
        const std::optional<KeypadCommand> command = keypadCommand(key);
        return command ? takeKeys(*command) : problem(Code::UnknownKey);
    }

    /// Scan codes with commas between; those that the command had are forgotten.
    Taken takeKeys(KeypadCommand command)
    {
        QHash<quint32, KeypadCommand> &commands = m_settings.keypad.commands;
        commands.removeIf([command](const auto &entry) { return entry.value() == command; });
        for (const QString &text : m_value.split(u',', Qt::SkipEmptyParts)) {
            bool isNumber = false;
            const uint code = text.trimmed().toUInt(&isNumber);
            if (!isNumber || code < leastScanCode || code > mostScanCode)
                return outOfRange(leastScanCode, mostScanCode);
            // Whoever names a key for one command takes it from another's default.
            if (m_namedKeys.contains(code))
                return problem(Code::KeyTaken);
            m_namedKeys.insert(code);
            commands.insert(code, command);
        }
        return {};
    }

    Taken takeFolder(QString &folder)
    {
        folder = m_value.isEmpty() ? QString() : QDir::cleanPath(m_folder.absoluteFilePath(m_value));
        return {};
    }

    Taken takeLanguage()
    {
        if (!isLanguageTag(m_value))
            return problem(Code::NotALanguage);
        m_settings.visit.language = m_value;
        return {};
    }

    Taken takeEngine()
    {
        using Engine = SpeechSettings::Engine;
        static constexpr std::array<std::pair<QStringView, Engine>, 3> engines{{
            {u"system", Engine::System},
            {u"silent", Engine::Silent},
            {u"none", Engine::None},
        }};
        QStringList names;
        for (const auto &[name, engine] : engines) {
            names.append(name.toString());
            if (m_value == name) {
                m_settings.speech.engine = engine;
                return {};
            }
        }
        SettingsProblem unknown = problem(Code::NotAChoice);
        unknown.choices = names.join(u", "_s);
        return unknown;
    }

    Taken takeNumber(double &number, double least, double most)
    {
        bool isNumber = false;
        const double read = m_value.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(read) || read < least || read > most)
            return outOfRange(least, most);
        number = read;
        return {};
    }

    Taken takeSeconds(std::chrono::seconds &seconds, int least, int most)
    {
        bool isNumber = false;
        const int read = m_value.toInt(&isNumber);
        if (!isNumber || read < least || read > most)
            return outOfRange(least, most);
        seconds = std::chrono::seconds(read);
        return {};
    }

    Taken takeMilliseconds(std::chrono::milliseconds &milliseconds, int least, int most)
    {
        bool isNumber = false;
        const int read = m_value.toInt(&isNumber);
        if (!isNumber || read < least || read > most)
            return outOfRange(least, most);
        milliseconds = std::chrono::milliseconds(read);
        return {};
    }

    Taken takeTruth(bool &truth)
    {
        if (m_value != "true"_L1 && m_value != "false"_L1)
            return problem(Code::NotTrueOrFalse);
        truth = m_value == "true"_L1;
        return {};
    }

    [[nodiscard]] SettingsProblem problem(Code code) const { return {code, {}, 0, m_path, m_value, 0, 0, {}}; }

    [[nodiscard]] SettingsProblem outOfRange(double least, double most) const
    {
        return {Code::NotANumber, {}, 0, m_path, m_value, least, most, {}};
    }

    const QDir m_folder;
    KioskSettings &m_settings;
    QSet<QString> m_seen;
    QSet<quint32> m_namedKeys; ///< scan codes
    QString m_path;
    QString m_value;
};

} // namespace

QString OperatorText::in(QStringView languageTag) const
{
    const QString tag = languageTag.toString().toLower();
    for (QStringView candidate = tag; !candidate.isEmpty(); candidate = baseLanguageTag(candidate)) {
        const auto found = translations.constFind(candidate.toString());
        if (found != translations.cend())
            return *found;
    }
    return text;
}

Result<KioskSettings, SettingsProblem> readSettings(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(SettingsProblem{Code::CannotRead, path, 0, {}, file.errorString(), 0, 0, {}});
    const auto entries = readIni(file.readAll());
    if (!entries) {
        const Code code = entries.error().line == 0 ? Code::NotUtf8 : Code::NotAnEntry;
        return failure(SettingsProblem{code, path, entries.error().line, {}, entries.error().text, 0, 0, {}});
    }

    KioskSettings settings;
    SettingsReader reader(QFileInfo(path).absoluteDir(), settings);
    for (const IniEntry &entry : *entries) {
        if (auto problem = reader.take(entry)) {
            problem->file = path;
            problem->line = entry.line;
            return failure(*problem);
        }
    }
    return settings;
}

} // namespace Masterplan
