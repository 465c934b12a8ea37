// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebar.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <algorithm>

#include "announcement.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int readingTime = 8'000; ///< milliseconds

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_end(new QTimer(this))
{
    setProperty("surface", u"message"_s);
    m_words.setWordWrap(true);
    m_words.setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 10, 8);
    layout->addWidget(&m_words, 1);
    m_answers = new QHBoxLayout;
    layout->addLayout(m_answers);
    m_end->setSingleShot(true);
    m_end->setInterval(readingTime);
    connect(m_end, &QTimer::timeout, this, &MessageBar::clear);
    hide();
}

void MessageBar::tell(const QString &words, const QList<Answer> &answers, bool takesFocus)
{
    const Message message{words, answers, takesFocus};
    if (!m_isAsking || words == m_words.text()) {
        return show(message);
    }
    const auto same = std::find_if(
        m_waiting.begin(), m_waiting.end(), [&](const Message &waiting) { return waiting.words == words; });
    if (same == m_waiting.end()) {
        m_waiting.append(message);
    } else {
        *same = message;
    }
}

void MessageBar::show(const Message &message)
{
    takeAway();
    m_words.setText(message.words);
    m_isAsking = !message.answers.isEmpty();
    for (const Answer &answer : message.answers) {
        auto *button = new QPushButton(answer.words, this);
        button->setAccessibleDescription(message.words);
        connect(button, &QPushButton::clicked, this, [this, deed = answer.deed] {
            clear();
            if (deed) {
                deed();
            }
        });
        m_answers->addWidget(button);
    }
    setVisible(true);
    if (message.takesFocus && m_isAsking) {
        m_before = window()->focusWidget();
        m_answers->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
    }
    if (!m_isAsking) {
        m_end->start();
    }
    announce(*this, message.words);
}

void MessageBar::clear()
{
    takeAway();
    if (!m_waiting.isEmpty()) {
        show(m_waiting.takeFirst());
    }
}

void MessageBar::takeAway()
{
    m_end->stop();
    m_isAsking = false;
    if (m_before && m_before->isVisible()) {
        m_before->setFocus(Qt::OtherFocusReason);
    }
    m_before.clear();
    while (QLayoutItem *item = m_answers->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    hide();
}

} // namespace Masterplan
