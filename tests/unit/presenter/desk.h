// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QTemporaryDir>

#include "audience.h"
#include "presenter/console.h"
#include "presenter/keyrouter.h"
#include "presenter/presentation.h"
#include "presenter/stoppictures.h"
#include "presenter/tourshelf.h"

namespace Masterplan {

/// A presenter's console with an audience, and files that are chosen without dialogs.
struct Desk {
    Audience audience;
    QTemporaryDir folder;
    TourShelf shelf{audience.exhibition, folder.path() + QStringLiteral("/tours"), QStringLiteral("en")};
    Talk talk{shelf.plan({}), audience.clock};
    StopPictures pictures{audience.exhibition, {}};
    Presentation presentation{audience.exhibition, audience.window, pictures, talk};
    Console console{presentation, shelf, Tongue::English, chooser()};
    KeyRouter router;

    Desk()
    {
        // The offscreen platform knows no least sizes.
        console.layout()->setSizeConstraint(QLayout::SetNoConstraint);
        QObject::connect(&router, &KeyRouter::asked, &presentation, &Presentation::perform);
        console.show();
        console.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&console));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(console.windowHandle(), key, modifiers);
    }
    [[nodiscard]] const PlannedStop &stop(int index) const { return talk.plan().stops.at(index); }
    [[nodiscard]] QString path(const QString &name) const { return folder.path() + u'/' + name; }

    template<typename Type>
    [[nodiscard]] Type &part()
    {
        return *console.findChild<Type *>();
    }

private:
    [[nodiscard]] FileChooser chooser()
    {
        return {[this](const QString &, const QString &name, const FileChooser::Answer &answer) { answer(path(name)); },
            [this](const QString &, const FileChooser::Answer &answer) { answer(path(QStringLiteral("bundle"))); },
            [](const QString &, const std::function<void(QPagedPaintDevice &)> &) {}};
    }
};

} // namespace Masterplan
