// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicewatch.h"

#include <QStandardPaths>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

/// Where speech-dispatcher listens, as its library looks for it; empty where that is a network address.
QString address()
{
    const QString named = qEnvironmentVariable("SPEECHD_ADDRESS");
    constexpr auto unixSocket = "unix_socket:"_L1;
    if (named.startsWith(unixSocket))
        return named.sliced(unixSocket.size());
    const bool isUsual = named.isEmpty() || named == "unix_socket"_L1;
    return isUsual
        ? QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/speech-dispatcher/speechd.sock"_s
        : QString();
}

} // namespace

ServiceWatch::ServiceWatch()
{
    connect(&m_socket, &QLocalSocket::disconnected, this, &ServiceWatch::gone);
}

void ServiceWatch::begin()
{
    const QString where = address();
    if (!where.isEmpty() && m_socket.state() == QLocalSocket::UnconnectedState)
        m_socket.connectToServer(where);
}

void ServiceWatch::end()
{
    const QSignalBlocker silence(this);
    m_socket.abort();
}

} // namespace Masterplan
