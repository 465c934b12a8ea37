// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffpin.h"

#include <sodium.h>
#include <termios.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>
#include <algorithm>
#include <array>

#include "exhibit/staffdoor.h"
#include "program/terminal.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Longer than any hash that libsodium writes.
constexpr qint64 longestHash = 256;

bool isPin(const QString &text)
{
    const auto isDigit = [](QChar character) { return character >= u'0' && character <= u'9'; };
    return text.size() >= StaffDoor::shortestPin && text.size() <= StaffDoor::longestPin
        && std::all_of(text.cbegin(), text.cend(), isDigit);
}

Result<QByteArray, QString> hashOf(const QString &pin)
{
    const QByteArray bytes = pin.toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (sodium_init() < 0
        || crypto_pwhash_str(hash.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()),
               crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE)
            != 0) {
        return failure(u"Die PIN lässt sich nicht verschlüsseln: zu wenig Speicher.\n"
                       "The PIN cannot be hashed: not enough memory."_s);
    }
    return QByteArray(hash.data());
}

bool isRightPin(const QString &pin, const QString &file)
{
    QFile stored(file);
    if (sodium_init() < 0 || !stored.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray hash = stored.read(longestHash).trimmed();
    const QByteArray bytes = pin.toUtf8();
    return crypto_pwhash_str_verify(hash.constData(), bytes.constData(), static_cast<unsigned long long>(bytes.size()))
        == 0;
}

QString lineFromInput()
{
    QFile input;
    if (!input.open(STDIN_FILENO, QIODevice::ReadOnly, QFileDevice::DontCloseHandle)) {
        return {};
    }
    return QString::fromUtf8(input.readLine()).trimmed();
}

/// Shows nothing of what is typed while it lives; a terminal only.
class SilentTerminal final {
public:
    SilentTerminal()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTerminal() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

private:
    termios m_before{};
};

QString silentAnswer(const QString &question)
{
    (void)tell(question, ExitCode::Fine);
    const SilentTerminal silence;
    return lineFromInput();
}

Result<QString, QString> newPin()
{
    if (!isatty(STDIN_FILENO)) {
        return lineFromInput();
    }
    const QString pin = silentAnswer(u"Neue PIN / new PIN:"_s);
    if (silentAnswer(u"Noch einmal / once more:"_s) != pin) {
        return failure(u"Die beiden Eingaben sind verschieden; es bleibt bei der alten PIN.\n"
                       "The two differ; the old PIN stays."_s);
    }
    return pin;
}

} // namespace

QString staffPinFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/masterplan-kiosk/staff-pin"_s;
}

Result<void, QString> saveStaffPin(const QString &pin, const QString &file)
{
    if (!isPin(pin)) {
        return failure(u"Eine PIN hat %1 bis %2 Ziffern.\nA PIN has %1 to %2 digits."_s.arg(StaffDoor::shortestPin)
                           .arg(StaffDoor::longestPin));
    }
    const auto hash = hashOf(pin);
    if (!hash) {
        return failure(hash.error());
    }
    QSaveFile target(file);
    const bool isSaved = QDir().mkpath(QFileInfo(file).path()) && target.open(QIODevice::WriteOnly)
        && target.setPermissions(ownerOnly) && target.write(*hash + '\n') > 0 && target.commit();
    if (!isSaved) {
        return failure(
            u"%1: lässt sich nicht schreiben: %2\n%1: cannot be written: %2"_s.arg(file, target.errorString()));
    }
    return {};
}

int setStaffPin()
{
    const auto pin = newPin();
    if (!pin) {
        return tell(pin.error(), ExitCode::WrongUse);
    }
    const QString file = staffPinFile();
    if (const auto saved = saveStaffPin(*pin, file); !saved) {
        return tell(saved.error(), ExitCode::WrongUse);
    }
    return say(u"%1: gespeichert / saved"_s.arg(file));
}

StaffPin::StaffPin(QString file)
    : m_file(std::move(file))
{
}

bool StaffPin::hasPin() const
{
    return QFileInfo(m_file).size() > 0;
}

void StaffPin::check(const QString &pin, std::function<void(bool isRight)> answer)
{
    // Takes a tenth of a second or more: not in the thread that draws.
    QThreadPool::globalInstance()->start([pin, file = m_file, answer = std::move(answer)] {
        const bool isRight = isRightPin(pin, file);
        QMetaObject::invokeMethod(
            qApp, [answer, isRight] { answer(isRight); }, Qt::QueuedConnection);
    });
}

} // namespace Masterplan
