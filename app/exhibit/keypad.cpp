// SPDX-License-Identifier: GPL-3.0-or-later
#include "keypad.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

std::optional<KeypadCommand> keypadCommand(const QString &name)
{
    static const QHash<QString, KeypadCommand> commands{
        {u"help"_s, KeypadCommand::Help},
        {u"up"_s, KeypadCommand::Up},
        {u"down"_s, KeypadCommand::Down},
        {u"select"_s, KeypadCommand::Select},
        {u"back"_s, KeypadCommand::Back},
        {u"next"_s, KeypadCommand::Next},
        {u"louder"_s, KeypadCommand::Louder},
        {u"quieter"_s, KeypadCommand::Quieter},
        {u"speech"_s, KeypadCommand::Speech},
        {u"headsetIn"_s, KeypadCommand::HeadsetIn},
        {u"headsetOut"_s, KeypadCommand::HeadsetOut},
    };
    const auto found = commands.constFind(name);
    return found == commands.cend() ? std::nullopt : std::optional(*found);
}

} // namespace Masterplan
