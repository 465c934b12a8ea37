// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalSocket>

namespace Masterplan {

/// Notices that speech-dispatcher has gone, by a connection of its own on which nothing is said: Qt TextToSpeech says
/// of a sentence whose service was killed that it is being spoken for ever.
class ServiceWatch final : public QObject {
    Q_OBJECT

public:
    ServiceWatch();

    /// From now on; nothing is watched where the service is not on this machine.
    void begin();
    void end();

Q_SIGNALS:
    void gone();

private:
    QLocalSocket m_socket;
};

} // namespace Masterplan
