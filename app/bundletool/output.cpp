// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

#include <unistd.h>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

void writeLine(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

QString nameOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Note:
        break;
    }
    return u"note"_s;
}

ExitCode exitCodeOf(const Refusal &refusal)
{
    const QStringList ofDisk{u"source-missing"_s, u"source-not-file"_s, u"source-unreadable"_s, u"source-changed"_s,
        u"file-there"_s, u"disk-full"_s, u"disk-denied"_s, u"disk-failed"_s, u"space-too-little"_s, u"edit-failed"_s};
    if (refusal.code == u"store-busy")
        return ExitCode::Busy;
    return ofDisk.contains(refusal.code) ? ExitCode::NotReadOrWritten : ExitCode::Refused;
}

} // namespace

QJsonObject asJson(const Finding &finding)
{
    return {{u"severity"_s, nameOf(finding.severity)}, {u"code"_s, finding.code}, {u"file"_s, finding.file},
        {u"line"_s, finding.line}, {u"column"_s, finding.column}, {u"pointer"_s, finding.pointer},
        {u"de"_s, inWords(finding, Tongue::German)}, {u"en"_s, inWords(finding, Tongue::English)}};
}

QJsonObject asJson(const Refusal &refusal)
{
    return {{u"code"_s, refusal.code}, {u"de"_s, inWords(refusal, Tongue::German)},
        {u"en"_s, inWords(refusal, Tongue::English)}};
}

void Output::print(const QString &german, const QString &english, bool isError)
{
    clearProgress();
    auto *stream = isError ? stderr : stdout;
    if (m_tongue != Tongue::English)
        writeLine(stream, german);
    if (m_tongue != Tongue::German && (english != german || m_tongue))
        writeLine(stream, english);
}

void Output::say(const QString &german, const QString &english)
{
    if (!m_isJson)
        print(german, english, false);
}

void Output::line(const QString &text)
{
    say(text, text);
}

void Output::say(const QList<Finding> &findings)
{
    QJsonArray list;
    for (const auto &finding : findings) {
        list.append(asJson(finding));
        if (!m_isJson)
            print(asLine(finding, Tongue::German), asLine(finding, Tongue::English), false);
    }
    put(u"findings"_s, list);
}

void Output::put(const QString &key, const QJsonValue &value)
{
    m_json.insert(key, value);
}

ExitCode Output::refuse(const Refusal &refusal)
{
    put(u"refusal"_s, asJson(refusal));
    if (!refusal.findings.isEmpty())
        say(refusal.findings);
    if (!m_isJson && refusal.findings.isEmpty())
        print(inWords(refusal, Tongue::German), inWords(refusal, Tongue::English), true);
    return exitCodeOf(refusal);
}

ExitCode Output::wrongUse(const QString &german, const QString &english)
{
    put(u"refusal"_s, QJsonObject{{u"code"_s, u"wrong-use"_s}, {u"de"_s, german}, {u"en"_s, english}});
    if (!m_isJson)
        print(german, english, true);
    return ExitCode::WrongUse;
}

void Output::progress(qint64 done, qint64 total)
{
    if (m_isJson || total <= 0 || ::isatty(STDERR_FILENO) == 0)
        return;
    if (!m_started.isValid())
        m_started.start();
    const int percent = int(100 * done / total);
    if (m_started.elapsed() < 1000 || percent == m_shownPercent)
        return;
    m_shownPercent = percent;
    constexpr int width = 40;
    const QByteArray bar = QByteArray(percent * width / 100, '#').leftJustified(width, '.');
    std::fprintf(stderr, "\r[%s] %3d %%", bar.constData(), percent);
    std::fflush(stderr);
}

void Output::clearProgress()
{
    if (m_shownPercent >= 0)
        std::fprintf(stderr, "\r%*s\r", 60, "");
    m_shownPercent = -1;
    m_started.invalidate();
}

int Output::end(ExitCode code)
{
    clearProgress();
    if (m_isJson) {
        put(u"ok"_s, code == ExitCode::Fine);
        put(u"exit"_s, static_cast<int>(code));
        writeLine(stdout, QString::fromUtf8(QJsonDocument(m_json).toJson(QJsonDocument::Indented)).trimmed());
    }
    return static_cast<int>(code);
}

} // namespace Masterplan
