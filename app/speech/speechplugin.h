// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "exhibit/speechfactory.h"

namespace Masterplan {

/// What the program loads when something is first to be said.
class SpeechPlugin final : public QObject, public SpeechFactory {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "io.github.masterplan-kiosk.SpeechFactory/1")
    Q_INTERFACES(Masterplan::SpeechFactory)

public:
    [[nodiscard]] std::unique_ptr<SpeechEngine> make(SpeechListener &listener) override;
};

} // namespace Masterplan
