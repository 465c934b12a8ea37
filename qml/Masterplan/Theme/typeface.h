// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QObject>
#include <QStringList>
#include <QtQml/qqml.h>

/// Which typeface carries which language, as content/typefaces.h says.
class Typeface : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// Before the first text is laid out: Arabic script in the family whose lines are as high as Noto Sans's. The
    /// system would choose one of others, and from Qt 6.8 on lines of mixed scripts grow with the highest.
    static void chooseFallbacks();
    /// For a BCP 47 tag; see chooseFallbacks() for Arabic script; all other scripts are the system's choice.
    Q_INVOKABLE static QString forLanguage(const QString &languageTag);
    /// Whether lines in the language of a BCP 47 tag begin on the right.
    Q_INVOKABLE static bool isRightToLeft(const QString &languageTag);
    /// A text of the program's own words, with the digits of this zero in the place of Latin ones.
    Q_INVOKABLE static QString withDigits(const QString &text, const QString &zero);
    /// The parts of a text that no line may end in, without the space between them.
    static QStringList unbrokenParts(const QString &text);
    /// The width in pixels that a text takes in one line: the last letter may lean out of its place, as the î of
    /// "Kurdî".
    Q_INVOKABLE static qreal lineWidth(const QString &text, const QFont &font);
    /// The width in whole pixels that an item wants for a text of that language, lest it ends a line within it.
    Q_INVOKABLE static qreal lineRoom(const QString &text, const QFont &font, const QString &languageTag);
    /// The width in pixels of the widest part of a text that no line may end in.
    Q_INVOKABLE static qreal widestWord(const QString &text, const QFont &font);
};
