// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPointer>
#include <functional>

class QHBoxLayout;
class QTimer;

namespace Masterplan {

/// A word to the presenter with what can be done about it, in the console and never over it. A screen reader says it.
class MessageBar final : public QFrame {
    Q_OBJECT

public:
    struct Answer {
        QString words;
        std::function<void()> deed; ///< may be empty: only the message goes
    };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Replaces what is there, but waits until a question is answered; the same question anew takes its place. The
    /// first answer has the focus where `takesFocus`. Without answers it goes by itself.
    void tell(const QString &words, const QList<Answer> &answers = {}, bool takesFocus = false);
    void clear();
    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    [[nodiscard]] QString words() const { return m_words.text(); }

private:
    struct Message {
        QString words;
        QList<Answer> answers;
        bool takesFocus = false;
    };

    void show(const Message &message);
    void takeAway();

    QLabel m_words;
    QHBoxLayout *m_answers = nullptr;
    QTimer *m_end = nullptr;
    QList<Message> m_waiting;
    bool m_isAsking = false;
    QPointer<QWidget> m_before; ///< had the focus before it was taken
};

} // namespace Masterplan
