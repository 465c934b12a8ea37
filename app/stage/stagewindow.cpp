// SPDX-License-Identifier: GPL-3.0-or-later
#include "stagewindow.h"

#include <QQmlEngine>
#include <QQmlExtensionPlugin>

#include "exhibit/visit.h"

Q_IMPORT_QML_PLUGIN(Masterplan_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Masterplan_ExhibitPlugin)
Q_IMPORT_QML_PLUGIN(Masterplan_ModelPlugin)

namespace Masterplan {

using namespace Qt::StringLiterals;

StageWindow::StageWindow(Visit &visit)
{
    engine()->addImportPath(u"qrc:/qt/qml"_s);
    setResizeMode(QQuickView::SizeRootObjectToView);
    setInitialProperties({{u"visit"_s, QVariant::fromValue(&visit)}});
    setSource(QUrl(u"qrc:/qt/qml/Masterplan/Exhibit/Stage.qml"_s));
}

} // namespace Masterplan
