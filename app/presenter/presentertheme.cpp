// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentertheme.h"

#include <algorithm>
#include <cmath>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr double readable = 4.5;
constexpr double visible = 3.0;

/// So much of `other` in `colour`, 0 to 1.
QColor mixed(const QColor &colour, const QColor &other, double part)
{
    const auto mix = [part](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * part)); };
    return {mix(colour.red(), other.red()), mix(colour.green(), other.green()), mix(colour.blue(), other.blue())};
}

double luminance(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// The colour, moved towards `text` until it stands out against every ground.
QColor standingOut(const QColor &colour, const QColor &text, const QList<QColor> &grounds, double ratio)
{
    constexpr int steps = 20;
    for (int step = 0; step < steps; ++step) {
        const QColor candidate = mixed(colour, text, static_cast<double>(step) / steps);
        if (std::all_of(grounds.cbegin(), grounds.cend(),
                [&](const QColor &ground) { return contrast(candidate, ground) >= ratio; })) {
            return candidate;
        }
    }
    return text;
}

QPalette paletteOf(const QColor &window, const QColor &base, const QColor &text)
{
    QPalette palette(window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, mixed(base, text, 0.05));
    palette.setColor(QPalette::Button, mixed(window, text, 0.1));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, mixed(text, window, 0.5));
    }
    palette.setColor(QPalette::PlaceholderText, mixed(text, base, 0.35));
    palette.setColor(QPalette::ToolTipBase, base);
    return palette;
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

ConsoleColours coloursFrom(const QPalette &palette)
{
    ConsoleColours colours;
    colours.text = palette.color(QPalette::Active, QPalette::WindowText);
    colours.window = palette.color(QPalette::Active, QPalette::Window);
    const bool isDark = luminance(colours.window) < luminance(colours.text);
    colours.bar = isDark ? mixed(colours.window, Qt::black, 0.3) : mixed(colours.window, Qt::white, 0.75);
    colours.panel = isDark ? mixed(colours.window, Qt::white, 0.05) : mixed(colours.window, Qt::white, 0.75);
    colours.button = isDark ? mixed(colours.window, Qt::white, 0.13) : mixed(colours.window, Qt::black, 0.04);
    const QList<QColor> grounds{colours.window, colours.bar, colours.panel, colours.button};
    colours.muted = standingOut(mixed(colours.text, colours.window, 0.4), colours.text, grounds, readable);
    colours.edge = isDark ? mixed(colours.window, Qt::white, 0.2) : mixed(colours.window, Qt::black, 0.16);
    colours.accent = QColor(0x3f, 0x5b, 0xd9);
    colours.onAccent = Qt::white;
    colours.focus = standingOut(isDark ? QColor(0x9d, 0xb0, 0xff) : colours.accent, colours.text, grounds, visible);
    colours.ahead
        = standingOut(isDark ? QColor(0x7f, 0xd1, 0xae) : QColor(0x0b, 0x6b, 0x4b), colours.text, grounds, readable);
    colours.behind
        = standingOut(isDark ? QColor(0xff, 0xb4, 0x54) : QColor(0x9a, 0x3b, 0x00), colours.text, grounds, readable);
    return colours;
}

QPalette darkPalette()
{
    return paletteOf(QColor(0x22, 0x22, 0x2a), QColor(0x1a, 0x1a, 0x20), QColor(0xf2, 0xf2, 0xf4));
}

QPalette lightPalette()
{
    return paletteOf(QColor(0xee, 0xee, 0xf1), Qt::white, QColor(0x1c, 0x1b, 0x22));
}

QString consoleStyle(const ConsoleColours &colours)
{
    QString sheet = uR"(
* { color: @text; }
#console { background: @window; }
QFrame[surface="bar"] { background: @bar; }
QFrame[surface="panel"], QListView, QTableView, QTextBrowser, QPlainTextEdit {
    background: @panel; border: 2px solid transparent; border-radius: 8px; }
QListView:focus, QTableView:focus, QTextBrowser:focus, QPlainTextEdit:focus { border-color: @focus; }
QFrame[surface="message"] { background: @panel; border-left: 4px solid @focus; border-radius: 6px; }
QLabel { background: transparent; }
QLabel[weight="muted"] { color: @muted; }
QLabel[pace="ahead"] { color: @ahead; }
QLabel[pace="behind"] { color: @behind; }
QPushButton, QToolButton {
    background: @button; border: 2px solid transparent; border-radius: 8px; padding: 7px 13px; }
QToolButton::menu-indicator { image: none; }
QPushButton:hover, QToolButton:hover { border-color: @edge; }
QPushButton:pressed, QToolButton:pressed { background: @edge; }
QPushButton:checked, QPushButton[role="main"] { background: @accent; color: @onAccent; }
QPushButton:focus, QToolButton:focus { border-color: @focus; }
QPushButton[role="main"]:focus, QPushButton:checked:focus { border-color: @onAccent; }
QPushButton:disabled, QToolButton:disabled { color: @muted; background: transparent; border-color: @edge; }
QToolButton[role="quiet"], QPushButton[role="quiet"] { background: transparent; }
QLineEdit {
    background: @panel; border: 2px solid @edge; border-radius: 6px; padding: 5px 8px;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus { border-color: @focus; }
QListView { outline: none; padding: 6px; }
QPlainTextEdit { padding: 6px; }
QListWidget::item { padding: 6px 8px; border-radius: 6px; }
QListWidget::item:hover { background: @button; }
QListWidget::item:selected { background: @accent; color: @onAccent; }
QTableView { gridline-color: transparent; selection-background-color: @button; selection-color: @text; }
QHeaderView::section { background: @panel; color: @muted; border: none; padding: 6px 10px; }
QMenu { background: @panel; border: 1px solid @edge; padding: 6px; }
QMenu::item { padding: 6px 22px 6px 28px; border-radius: 4px; background: transparent; }
QMenu::item:selected { background: @accent; color: @onAccent; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @edge; margin: 6px; }
QToolTip { background: @panel; color: @text; border: 1px solid @edge; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar::handle:vertical { background: @muted; border-radius: 3px; min-height: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QSlider::groove:horizontal { height: 6px; border-radius: 3px; background: @edge; }
QSlider::sub-page:horizontal { border-radius: 3px; background: @focus; }
QSlider::handle:horizontal { width: 16px; margin: -6px 0; border-radius: 8px; background: @text; }
QSlider:focus { border: 2px solid @focus; border-radius: 6px; }
)"_s;
    const QList<std::pair<QString, QColor>> names{{u"@window"_s, colours.window}, {u"@bar"_s, colours.bar},
        {u"@panel"_s, colours.panel}, {u"@button"_s, colours.button}, {u"@edge"_s, colours.edge},
        {u"@text"_s, colours.text}, {u"@muted"_s, colours.muted}, {u"@accent"_s, colours.accent},
        {u"@onAccent"_s, colours.onAccent}, {u"@focus"_s, colours.focus}, {u"@ahead"_s, colours.ahead},
        {u"@behind"_s, colours.behind}};
    for (const auto &[name, colour] : names) {
        sheet.replace(name, colour.name());
    }
    return sheet;
}

} // namespace Masterplan
