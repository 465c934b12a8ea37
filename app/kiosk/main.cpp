// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>

#include "exhibit/visit.h"
#include "stage/stagewindow.h"

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    Masterplan::Visit visit(QStringLiteral("de"));
    Masterplan::StageWindow window(visit);
    window.show();
    return QGuiApplication::exec();
}
