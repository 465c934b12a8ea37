#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the bundle other-subject: a history of writing in which nothing happened, for tests.

Five periods, seven fields, 400 events from 3001 BC on, three languages, no pictures. Every title is put together
from word lists; the seed is fixed, so that the same bundle comes out each time.
Usage: make-other-subject.py [FOLDER]
"""
import json
import random
import sys
from pathlib import Path

EVENTS = 400
LAST_YEAR = 2025
SOURCE = 'invented'
LANGUAGES = ('en', 'de', 'ar')

# English, German, Arabic, and whether the Arabic noun is feminine
SUBJECTS = [
    ('A coastal town', 'Eine Küstenstadt', 'مدينة ساحلية', True),
    ('A mountain village', 'Ein Bergdorf', 'قرية جبلية', True),
    ('A trading town', 'Eine Handelsstadt', 'بلدة تجارية', True),
    ('A river port', 'Ein Flusshafen', 'ميناء نهري', False),
    ('A family workshop', 'Eine Familienwerkstatt', 'ورشة عائلية', True),
    ('A travelling teacher', 'Eine reisende Lehrerin', 'معلّمة متنقّلة', True),
    ('A royal court', 'Ein Königshof', 'بلاط ملكي', False),
    ('A house of learning', 'Ein Haus der Gelehrten', 'دار علم', True),
    ('A group of merchants', 'Eine Gruppe von Kaufleuten', 'مجموعة من التجّار', True),
    ('An island community', 'Eine Inselgemeinde', 'جماعة من أهل الجزر', True),
    ('A circle of women', 'Ein Kreis von Frauen', 'حلقة نسائية', True),
    ('A desert town', 'Eine Wüstenstadt', 'مدينة صحراوية', True),
    ('A curious scribe', 'Ein neugieriger Schreiber', 'ناسخ فضولي', False),
    ('A young craftswoman', 'Eine junge Handwerkerin', 'حِرفية شابّة', True),
]

# first and last year it could be, English, German, Arabic verb for a masculine and a feminine subject, Arabic object
DEEDS = {
    'signs': [
        (-3000, -500, 'presses first signs into clay', 'drückt erste Zeichen in Ton', 'يطبع', 'تطبع', 'أولى العلامات في الطين'),
        (-2500, 300, 'carves a list of harvests into stone', 'meißelt eine Ernteliste in Stein', 'ينقش', 'تنقش', 'قائمة المحاصيل على الحجر'),
        (-1200, 700, 'shortens the alphabet by three letters', 'verkürzt das Alphabet um drei Buchstaben', 'يختصر', 'تختصر', 'الأبجدية بثلاثة أحرف'),
        (500, 1900, 'adds small marks for vowels', 'ergänzt kleine Zeichen für Vokale', 'يضيف', 'تضيف', 'علامات صغيرة للحركات'),
        (1950, LAST_YEAR, 'chooses a clear typeface for signs', 'wählt eine klare Schrift für Schilder', 'يختار', 'تختار', 'خطًّا واضحًا للوحات'),
    ],
    'surfaces': [
        (-2800, 800, 'makes sheets from reeds', 'fertigt Blätter aus Schilf', 'يصنع', 'تصنع', 'صفائح من القصب'),
        (-500, 1400, 'tans skins for writing', 'gerbt Häute zum Schreiben', 'يدبغ', 'تدبغ', 'الجلود للكتابة'),
        (200, 1800, 'makes paper from old cloth', 'macht Papier aus alten Stoffen', 'يصنع', 'تصنع', 'الورق من أقمشة قديمة'),
        (1840, 1990, 'builds a mill for paper from wood', 'baut eine Mühle für Papier aus Holz', 'يبني', 'تبني', 'معملًا لورق الخشب'),
        (1970, LAST_YEAR, 'collects old paper for new', 'sammelt altes Papier für neues', 'يجمع', 'تجمع', 'الورق لإعادة تدويره'),
    ],
    'tools': [
        (-3000, 500, 'cuts a new kind of reed pen', 'schneidet eine neue Art von Rohrfeder', 'يبري', 'تبري', 'نوعًا جديدًا من أقلام القصب'),
        (400, 1850, 'sharpens goose feathers', 'spitzt Gänsefedern', 'يبري', 'تبري', 'ريش الإوزّ'),
        (1000, 1900, 'boils a darker ink', 'kocht eine dunklere Tinte', 'يغلي', 'تغلي', 'حبرًا أشدّ سوادًا'),
        (1870, 1990, 'buys a first typewriter', 'kauft eine erste Schreibmaschine', 'يشتري', 'تشتري', 'أوّل آلة كاتبة'),
        (1985, LAST_YEAR, 'writes all records on computers', 'schreibt alle Akten am Computer', 'يكتب', 'تكتب', 'كلّ السجلّات على الحاسوب'),
    ],
    'schools': [
        (-2500, 1500, 'opens a school for scribes', 'eröffnet eine Schule für Schreiber', 'يفتتح', 'تفتتح', 'مدرسة للكتّاب'),
        (-400, 1900, 'teaches children with small tablets', 'unterrichtet Kinder mit kleinen Tafeln', 'يعلّم', 'تعلّم', 'الأطفال بألواح صغيرة'),
        (1700, 1990, 'starts evening lessons in reading', 'beginnt Abendkurse im Lesen', 'يبدأ', 'تبدأ', 'دروسًا مسائية في القراءة'),
        (1900, LAST_YEAR, 'prints a first reader for adults', 'druckt ein erstes Lesebuch für Erwachsene', 'يطبع', 'تطبع', 'أوّل كتاب قراءة للكبار'),
    ],
    'letters': [
        (-2000, 1500, 'sends letters with the caravans', 'schickt Briefe mit den Karawanen', 'يرسل', 'ترسل', 'الرسائل مع القوافل'),
        (-300, 1800, 'seals a treaty with the neighbours', 'besiegelt einen Vertrag mit den Nachbarn', 'يختم', 'تختم', 'معاهدة مع الجيران'),
        (1500, 1950, 'founds a weekly post', 'gründet eine wöchentliche Post', 'ينشئ', 'تنشئ', 'بريدًا أسبوعيًّا'),
        (1850, 1960, 'receives a first telegram', 'empfängt ein erstes Telegramm', 'يتلقّى', 'تتلقّى', 'أوّل برقية'),
        (1990, LAST_YEAR, 'answers a first message on a screen', 'beantwortet eine erste Nachricht am Bildschirm', 'يجيب', 'تجيب', 'عن أوّل رسالة على الشاشة'),
    ],
    'libraries': [
        (-1500, 1600, 'gathers scrolls in one room', 'sammelt Schriftrollen in einem Raum', 'يجمع', 'تجمع', 'اللفائف في غرفة واحدة'),
        (300, 1900, 'lends books to travellers', 'verleiht Bücher an Reisende', 'يعير', 'تعير', 'الكتب للمسافرين'),
        (1600, 2000, 'writes a catalogue of all books', 'schreibt ein Verzeichnis aller Bücher', 'يضع', 'تضع', 'فهرسًا لكلّ الكتب'),
        (1920, LAST_YEAR, 'sends a book bus to the villages', 'schickt einen Bücherbus in die Dörfer', 'يرسل', 'ترسل', 'حافلة كتب إلى القرى'),
    ],
    'copies': [
        (-1000, 1500, 'copies a long poem by hand', 'kopiert ein langes Gedicht mit der Hand', 'ينسخ', 'تنسخ', 'قصيدة طويلة باليد'),
        (700, 1500, 'prints a page from a wooden block', 'druckt eine Seite von einem Holzblock', 'يطبع', 'تطبع', 'صفحة من قالب خشبي'),
        (1450, 1900, 'sets a calendar in movable type', 'setzt einen Kalender aus beweglichen Lettern', 'يصفّ', 'تصفّ', 'تقويمًا بحروف متحرّكة'),
        (1800, 1990, 'founds a small newspaper', 'gründet eine kleine Zeitung', 'يؤسّس', 'تؤسّس', 'صحيفة صغيرة'),
        (1995, LAST_YEAR, 'publishes a newspaper online', 'veröffentlicht eine Zeitung im Netz', 'ينشر', 'تنشر', 'صحيفة على الشبكة'),
    ],
}

TAILS = [('', '', '')] * 5 + [
    ('for the second time', 'zum zweiten Mal', 'للمرّة الثانية'),
    ('after a long winter', 'nach einem langen Winter', 'بعد شتاء طويل'),
    ('with help from the neighbours', 'mit Hilfe der Nachbarn', 'بمساعدة الجيران'),
    ('in only seven days', 'in nur sieben Tagen', 'في سبعة أيّام فقط'),
    ('and invites the whole region to a feast', 'und lädt die ganze Gegend zum Fest ein', 'مع دعوة أهل المنطقة كلّها إلى وليمة'),
    ('although hardly anyone believed it could be done', 'obwohl kaum jemand daran geglaubt hat', 'مع أنّ قليلين فقط صدّقوا ذلك'),
    ('as told in a report found much later in a chest full of old receipts',
     'wie ein Bericht erzählt, der viel später in einer Truhe voller alter Quittungen auftauchte',
     'كما يروي تقرير عُثر عليه بعد زمن طويل في صندوق مليء بالإيصالات القديمة'),
]

PERIODS = [  # id, EDTF, first and last year (astronomical), titles, teasers
    ('period-clay', '-3000~/-0500~', -3000, -500,
     ('Clay and stone', 'Ton und Stein', 'الطين والحجر'),
     ('Signs that last', 'Zeichen, die bleiben', 'علامات تبقى')),
    ('period-scrolls', '-0700~/0600~', -700, 600,
     ('Alphabets and scrolls', 'Alphabete und Schriftrollen', 'أبجديات ولفائف'),
     ('Writing goes on its way', 'Die Schrift geht auf Reisen', 'الكتابة تبدأ رحلتها')),
    ('period-manuscripts', '0500/1450', 500, 1450,
     ('Books by hand', 'Bücher von Hand', 'كتب مخطوطة'),
     ('Page by page', 'Seite für Seite', 'صفحة بعد صفحة')),
    ('period-print', '1440/1900', 1440, 1900,
     ('The age of print', 'Die Zeit des Drucks', 'عصر الطباعة'),
     ('One text, many copies', 'Ein Text, viele Exemplare', 'نصّ واحد ونسخ كثيرة')),
    ('period-screens', '1890/..', 1890, 9999,
     ('From keys to screens', 'Von der Taste zum Bildschirm', 'من المفاتيح إلى الشاشات'),
     ('Everyone writes', 'Alle schreiben', 'الجميع يكتب')),
]

FIELDS = {  # id: titles, teasers, the period it belongs to most
    'signs': (('Signs', 'Zeichen', 'العلامات'), ('From picture to letter', 'Vom Bild zum Buchstaben', 'من الصورة إلى الحرف'), 'period-clay'),
    'surfaces': (('Surfaces', 'Schreibflächen', 'أسطح الكتابة'), ('Clay, skin, paper', 'Ton, Haut, Papier', 'طين وجلد وورق'), 'period-scrolls'),
    'tools': (('Tools', 'Werkzeuge', 'الأدوات'), ('What the hand holds', 'Was die Hand hält', 'ما تمسكه اليد'), 'period-clay'),
    'schools': (('Learning to read and write', 'Lesen und Schreiben lernen', 'تعلّم القراءة والكتابة'), ('Who was taught, and how', 'Wer lernte, und wie', 'من تعلّم وكيف'), 'period-manuscripts'),
    'letters': (('Letters', 'Briefe', 'الرسائل'), ('Words that travel', 'Worte, die reisen', 'كلمات تسافر'), 'period-print'),
    'libraries': (('Libraries', 'Bibliotheken', 'المكتبات'), ('Keeping and lending', 'Bewahren und verleihen', 'الحفظ والإعارة'), 'period-manuscripts'),
    'copies': (('Copies', 'Vervielfältigen', 'النسخ'), ('By hand, press and screen', 'Mit Hand, Presse und Bildschirm', 'باليد والمطبعة والشاشة'), 'period-screens'),
}

EXHIBITION = {
    'exhibition.title': ('A history of writing', 'Eine Geschichte des Schreibens', 'تاريخ الكتابة'),
    'exhibition.teaser': ('Five thousand years between clay and screen', 'Fünftausend Jahre zwischen Ton und Bildschirm', 'خمسة آلاف عام بين الطين والشاشة'),
    'exhibition.body': (
        'This exhibition is a test of the program. All its events are invented.\n\nIt has more of everything than a small exhibition: periods, fields and hundreds of events.',
        'Diese Ausstellung prüft das Programm. Alle ihre Ereignisse sind erfunden.\n\nSie hat von allem mehr als eine kleine Ausstellung: Perioden, Felder und Hunderte von Ereignissen.',
        'هذا المعرض اختبار للبرنامج، وكلّ أحداثه مختلَقة.\n\nوفيه من كلّ شيء أكثر ممّا في معرض صغير: فترات ومجالات ومئات الأحداث.'),
    'fields.title': ('Seven sides of writing', 'Sieben Seiten des Schreibens', 'سبعة وجوه للكتابة'),
    f'{SOURCE}.title': ('Invented for tests', 'Für Tests erfunden', 'مختلَق للاختبار'),
}
ORDINALS = [('First period', 'Erste Periode', 'الفترة الأولى'), ('Second period', 'Zweite Periode', 'الفترة الثانية'),
            ('Third period', 'Dritte Periode', 'الفترة الثالثة'), ('Fourth period', 'Vierte Periode', 'الفترة الرابعة'),
            ('Fifth period', 'Fünfte Periode', 'الفترة الخامسة')]
PERIOD_BODY = ('This period is an example.\n\n- It stands where its years are.\n- It may overlap another.',
               'Diese Periode ist ein Beispiel.\n\n- Sie steht dort, wo ihre Jahre sind.\n- Sie kann eine andere überlappen.',
               'هذه الفترة مثال.\n\n- موضعها حيث سنواتها.\n- وقد تتداخل مع فترة أخرى.')
FIELD_BODY = ('This field is an example. Events from all times belong to it.',
              'Dieses Feld ist ein Beispiel. Zu ihm gehören Ereignisse aus allen Zeiten.',
              'هذا المجال مثال، وتنتمي إليه أحداث من كلّ الأزمنة.')
EVENT_BODY = ('An invented example.', 'Ein erfundenes Beispiel.', 'مثال مختلَق.')


def year_text(year):
    return f'-{-year:04d}' if year < 0 else f'{year:04d}'


def when(rng, year, last):
    """An EDTF date that begins in `year` and ends by `last`; with it the last year that it touches."""
    text = year_text(year)
    month = f'{rng.randint(1, 12):02d}'
    day = f'{rng.randint(1, 28):02d}'
    later = min(last, year + rng.choice([1, 2, 5, 12, 30, 80]))
    forms = [(text, year)] * 6 + [(text + '~', year)] * 3 + [(text + '?', year), (text + '%', year)]
    if later > year:
        forms += [(f'{text}/{year_text(later)}', later)] * 3 + [(f'{text}~/{year_text(later)}', later), (f'{text}/{year_text(later)}?', later)]
    if year >= 1000 and year - year % 10 + 9 <= last:
        forms += [(text[:3] + 'X', year - year % 10 + 9)] * 2
    if year >= 1000 and year - year % 100 + 99 <= last:
        forms += [(text[:2] + 'XX', year - year % 100 + 99)]
    if year >= 1400:
        forms += [(f'{text}-{month}', year)] * 4 + [(f'{text}-{month}-{day}', year)] * 5
        forms += [(f'{text}-{rng.randint(21, 24)}', year)] * 3 + [(f'{text}-{month}~', year), (f'{text}-{month}-{day}?', year)]
        forms += [(f'{text}-{month}-03/{text}-{month}-{rng.randint(4, 28):02d}', year)] * 2
    if -800 <= year < 0:
        forms += [(f'{text}-{month}', year), (f'{text}-{month}-{day}', year)]
    if year > 1990:
        forms += [(f'{text}/..', 9999)] * 2
    if 1600 < year < 1900:
        forms += [(f'{text}/', year)]
    return rng.choice(forms)


def pick_year(rng):
    low, high = rng.choice([(-3000, -1), (-3000, -1), (-800, 800), (500, 1500), (1400, 1899), (1400, 1899), (1850, 1999), (1990, LAST_YEAR)])
    return rng.randint(low, high)


def make_events(rng):
    seen = set()
    fixed = [-3000, 0, LAST_YEAR] + [1969] * 12  # both ends, 1 BC, and a crowded year
    while len(seen) < EVENTS:
        year = fixed[len(seen)] if len(seen) < len(fixed) else pick_year(rng)
        field = rng.choice(list(DEEDS))
        fitting = [deed for deed in DEEDS[field] if deed[0] <= year <= deed[1]]
        if not fitting:
            continue
        deed, subject, tail = rng.choice(fitting), rng.choice(SUBJECTS), rng.choice(TAILS)
        title = (f'{subject[0]} {deed[2]} {tail[0]}'.strip(),
                 f'{subject[1]} {deed[3]}{"," if tail[1].startswith(("obwohl", "wie")) else ""} {tail[1]}'.strip(),
                 f'{subject[2]} {deed[5 if subject[3] else 4]} {deed[6]} {tail[2]}'.strip())
        if title in seen:
            continue
        date, last = when(rng, year, deed[1])
        period = next((p[0] for p in reversed(PERIODS) if p[2] <= year and last <= p[3]), None)
        event = {'id': f'event-{len(seen) + 1:03d}', 'when': date}
        if period:
            event['period'] = period
        event |= {'media': [], 'related': [f'field-{field}'], 'sources': [SOURCE], 'importance': rng.choice([1, 1, 1, 2, 2, 3, 5])}
        seen.add(title)
        yield event, title


def as_json(value, level=0):
    """JSON with one object a line where it is short enough to be read so."""
    flat = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, (dict, list)) or (level > 1 and len(flat) < 300) or not value:
        return flat
    pad = '    ' * (level + 1)
    if isinstance(value, list):
        inside = [as_json(v, level + 1) for v in value]
    else:
        inside = [f'{json.dumps(k)}: {as_json(v, level + 1)}' for k, v in value.items()]
    left, right = '[]' if isinstance(value, list) else '{}'
    return left + '\n' + pad + f',\n{pad}'.join(inside) + '\n' + '    ' * level + right


def write(folder, name, value):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(as_json(value) + '\n', encoding='utf-8')


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / 'bundles' / 'other-subject'
    rng = random.Random(20130101)
    texts = dict(EXHIBITION)
    periods, fields, events = [], [], []
    for (item, date, _, _, title, teaser), label in zip(PERIODS, ORDINALS):
        related = [f'field-{name}' for name, field in FIELDS.items() if field[2] == item]
        periods.append({'id': item, 'when': date, 'media': [], 'related': related, 'sources': [SOURCE], 'importance': 10})
        texts |= {f'{item}.label': label, f'{item}.title': title, f'{item}.teaser': teaser, f'{item}.body': PERIOD_BODY}
    for event, title in make_events(rng):
        events.append(event)
        texts |= {f'{event["id"]}.title': title, f'{event["id"]}.body': EVENT_BODY}
    for number, (name, (title, teaser, period)) in enumerate(FIELDS.items(), 1):
        item = f'field-{name}'
        fields.append({'id': item, 'number': number, 'media': [], 'related': [period], 'sources': [SOURCE]})
        texts |= {f'{item}.title': title, f'{item}.teaser': teaser, f'{item}.body': FIELD_BODY}
    write(folder, 'bundle.json', {
        'format': 1, 'id': 'org.example.other-subject', 'version': '2026.11.1', 'defaultLanguage': 'en',
        'languages': [{'tag': 'en', 'name': 'English', 'reviewed': False, 'digits': 'latn'},
                      {'tag': 'de', 'name': 'Deutsch', 'reviewed': False, 'digits': 'latn'},
                      {'tag': 'ar', 'name': 'العربية', 'reviewed': False, 'digits': 'arab'}],
        'publisher': 'Masterplan-Kiosk project', 'licence': 'CC0-1.0', 'minimumProgram': '0.1.0',
        'sources': [{'id': SOURCE, 'citation': SOURCE}]})
    write(folder, 'timeline.json', {'periods': periods, 'events': events})
    write(folder, 'fields.json', {'fields': fields})
    for column, language in enumerate(LANGUAGES):
        write(folder, f'text/{language}.json', {key: words[column] for key, words in texts.items()})


if __name__ == '__main__':
    main()
