// SPDX-License-Identifier: GPL-3.0-or-later
#include "password.h"

#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace Masterplan {

namespace {

/// While it lives, the terminal does not show what is typed.
class Silence final {
public:
    Silence()
        : m_isOn(::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_isOn)
            return;
        auto silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;
    ~Silence()
    {
        if (!m_isOn)
            return;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputc('\n', stderr);
    }

private:
    termios m_before{};
    bool m_isOn;
};

} // namespace

std::optional<QByteArray> askPassword(const QString &german, const QString &english)
{
    if (::isatty(STDIN_FILENO) != 0)
        std::fputs((german + QStringLiteral(" / ") + english + QStringLiteral(": ")).toUtf8().constData(), stderr);
    const Silence silence;
    QByteArray password;
    char next = 0;
    bool isAnyRead = false;
    while (::read(STDIN_FILENO, &next, 1) == 1) {
        isAnyRead = true;
        if (next == '\n')
            break;
        password.append(next);
    }
    return isAnyRead ? std::optional(password) : std::nullopt;
}

} // namespace Masterplan
