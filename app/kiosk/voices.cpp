// SPDX-License-Identifier: GPL-3.0-or-later
#include "voices.h"

#include <QCoreApplication>
#include <QPluginLoader>

#include "exhibit/recordedspeech.h"
#include "exhibit/silentspeech.h"
#include "exhibit/speechfactory.h"
#include "stage/playerplugin.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<SpeechEngine> recordings(SpeechListener &listener)
{
    return std::make_unique<RecordedSpeech>(&loadPlayers, listener);
}

/// Null where Qt TextToSpeech is not installed.
std::unique_ptr<SpeechEngine> systemSpeech(SpeechListener &listener)
{
    QPluginLoader loader(QCoreApplication::applicationDirPath() + u"/../lib/masterplan-kiosk/masterplan-speech.so"_s);
    auto *const factory = qobject_cast<SpeechFactory *>(loader.instance());
    return factory ? factory->make(listener) : nullptr;
}

} // namespace

QList<Voice> voicesOf(SpeechSettings::Engine engine, Clock &clock)
{
    switch (engine) {
    case SpeechSettings::Engine::System:
        return {&recordings, &systemSpeech};
    case SpeechSettings::Engine::Silent:
        return {[&clock](SpeechListener &listener) {
            return std::make_unique<SilentSpeech>(SilentSpeech::Pace::AsSpoken, clock, listener);
        }};
    case SpeechSettings::Engine::None:
        break;
    }
    return {};
}

} // namespace Masterplan
