// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Masterplan {

class Visit final : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString language READ language CONSTANT FINAL)

public:
    explicit Visit(QString language, QObject *parent = nullptr);
    [[nodiscard]] QString language() const { return m_language; }

private:
    QString m_language;
};

} // namespace Masterplan
