"""Dumps with little or no furniture: what is left when somebody has cleaned before, copied a story by hand, or cut it.

  python dump_plain.py OUT.ndjson VARIANTS GOLD.ndjson...

Each page of GOLD is written in VARIANTS of these shapes, chosen by its id: `plain` (paragraphs alone), `headed` (with a headline, a
byline, a dateline or a credit), `thin` (with a few lines of furniture of its own page or of another site's), `short` (the whole page,
its story cut to the first paragraphs), `small` (a small page made up around a few paragraphs, with menu, headline, related headlines, prompts
and footer in one of eleven languages). Furniture comes from sites of the same fold, so that no site is on both sides of cross-validation.
"""

import collections
import json
import random
import re
import sys
import textwrap

from dump import fold_of

NAMES = "Ana Berger|Tom Okafor|Li Wen|Maria Lopez|Jan de Vries|Omar Haddad|Ruth Amsel|K. Tanaka|Ivan Petrov|Siti Rahman|Paul Moreau|Emma Lindqvist|Deepa Nair|J.P. Brandt".split("|")
AGENCIES = "Reuters|AP|AFP|dpa|Xinhua|Bernama|TASS|ANSA|EFE|Kyodo|PTI|UPI|Yonhap|Lusa|Antara".split("|")
PLACES = "LONDON|MOSCOW|NEW YORK|Kuala Lumpur|BERLIN|Paris|MADRID|Nairobi|TOKYO|NEW DELHI|SEOUL, South Korea|Geneva|ROMA|LISBOA|SYDNEY|Ottawa".split("|")
MONTHS = "Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec".split("|")
BYLINES = "By {name}|{name}|By {name} and {other}|By {name}, {agency}|Von {name}|Par {name}|Por {name}|Di {name}|{name}/{agency}|By {agency} Staff|{name} | {agency}|Updated: 11 {month} 2019, 10:24".split("|")
CREDITS = (
    "(Reporting by {name}; Editing by {other})|({agency})|© 2018 {agency}|- {agency}|Copyright 2016 {agency}. All rights reserved.|"
    "{agency} contributed to this report.|Additional reporting by {name}|{name} reported from Brussels.|Photo: {name}/{agency}|"
    "This story was first published by {agency}.|Source: {agency}|With files from {agency}|With reporting by {name} and {other}"
).split("|")
DATELINES = "{place} ({agency}) - |{place} — |{place}, {month} 11 ({agency}) -- |{place} ({agency}) — |{place}: |{place} /{agency}/ - |({agency}) — |{place}, {month} 3 - ".split("|")

PROMPTS = (
    "Sign up for {outlet}'s morning briefing.|Get our free newsletter delivered to your inbox.|Subscribe to {outlet} from one euro a week.|"
    "You can read {outlet} in our app, free for iOS and Android.|Follow {outlet} on Facebook, Instagram and X.|Join our WhatsApp channel for breaking news.|"
    "{outlet} is funded by its readers. Please consider a donation.|Already a member? Log in to go on reading.|Advertisement|ADVERTISEMENT - CONTINUE READING BELOW|"
    "Read also: {title}|Read more: {title}|RELATED: {title}|See also: {title}|Also read - {title}|WATCH: {title}|Lesen Sie auch: {title}|À lire aussi : {title}|Lea también: {title}|Leia mais: {title}|Baca juga: {title}|"
    "{name} is {outlet}'s correspondent in Brussels and writes about energy. Reach {name} at newsroom@example.org.|"
    "{name} joined {outlet} in 2014 after ten years at the radio. You can find more of {name}'s work on X.|Was this article helpful?|Share this story|Comments (14)|Have your say in the comments below.|"
    "We use cookies to make this site work and to show you advertising that fits.|By clicking accept you agree to our use of cookies.|© 2017 {outlet}. No part of this may be reproduced without consent.|"
    "Tell us what you think: letters@example.org|Listen to this article|4 min read|Tags: economy, harbour, council|Newsletter abonnieren und nichts verpassen|Abonnez-vous à notre lettre du matin|Suscríbete a nuestro boletín diario"
).split("|")
PROMPTS = [one.strip() for one in PROMPTS if len(one.strip()) > 5]
OUTLETS = "the Valley Post|Harbour Times|Tagesblatt|La Gaceta|Coast Daily|Northern Wire|Metro Morning|Il Corriere del Lago".split("|")


def filled(dice, patterns, title=""):
    name, other = dice.sample(NAMES, 2)
    words = dict(name=name, other=other, title=title, agency=dice.choice(AGENCIES), outlet=dice.choice(OUTLETS), place=dice.choice(PLACES), month=dice.choice(MONTHS))
    return dice.choice(patterns).format(**words)


def lines_of(gold):
    """[text, kind] of the page's lines: body where most of their labelled text is."""
    lines, start, spans = [], 0, iter(gold["lab"])
    span = next(spans, None)
    for text in gold["dump"].split("\n"):
        end = start + len(text)
        sizes = collections.Counter()
        while span and span[0] < end:
            sizes[span[2]] += min(span[1], end) - max(span[0], start)
            if span[1] > end:
                break
            span = next(spans, None)
        if sizes:
            lines.append([text.strip(), max(sorted(sizes), key=sizes.get)])
        start = end + 1
    return lines


def trimmed(story, dice):
    """The whole of a story, its head, its tail or its middle."""
    way = dice.choices(["whole", "head", "tail", "middle", "tiny"], [5, 3, 1, 1, 2])[0]
    if way == "whole" or len(story) < 4:
        return story
    if way == "tiny":
        return story[: dice.randint(1, 3)]
    start = 0 if way == "head" else dice.randrange(1, len(story) - 1)
    end = len(story) if way == "tail" else dice.randint(start + 2, len(story)) if start + 2 < len(story) else len(story)
    return story[start:end]


def headed(story, title, dice):
    story = list(story)
    if dice.random() < 0.6:
        story[0] = [filled(dice, DATELINES) + story[0][0], "body"]
    above = []
    if title and dice.random() < 0.7:
        above.append([title, "title"])
    if dice.random() < 0.5:
        above.append([filled(dice, BYLINES), "byline"])
    below = [[filled(dice, CREDITS), "byline"] for _ in range(dice.choice([0, 1, 1, 2]))]
    return above + story + below


def thin(story, furniture, titles, dice):
    """The story with a few lines of furniture set in: found on pages, or prompts and links made up."""
    lines = list(story)
    for _ in range(dice.randint(1, 6)):
        where = dice.choice([0, len(lines), dice.randint(0, len(lines)), dice.randint(0, len(lines))])
        made_up = [filled(dice, PROMPTS, dice.choice(titles)), "other"]
        lines.insert(where, made_up if dice.random() < 0.5 else dice.choice(furniture))
    return lines


def short(lines, dice):
    """The page with its story cut after a few paragraphs."""
    left = dice.randint(1, 5)
    kept = []
    for text, kind in lines:
        if kind == "body":
            left -= len(text) > 60
            if left < 0:
                continue
        kept.append([text, kind])
    return kept


# A set of labels for each language, English twice: outlet's menu; label of an advert, of one other story, heading of others; prompt, comments, footer.
SETS = [one.split("|") for one in (
    "Home,News,Business,Sport,Opinion,Weather|Advertisement|Read also: |Related stories|Sign up for our newsletter|Comments,Log in to comment|About us,Contact,Privacy policy|All rights reserved.|4 June 2018",
    "Home,World,Politics,Culture,Health|AD|Also read - |More stories|Subscribe to our newsletter|Leave a comment,Your email address will not be published.|Terms of use,Contact us,Advertise|All rights reserved.|May 12, 2016",
    "Startseite,Politik,Wirtschaft,Sport,Kultur|Anzeige|Lesen Sie auch: |Mehr zum Thema|Jetzt Newsletter abonnieren|Kommentare,Zum Kommentieren bitte anmelden|Impressum,Datenschutz,Kontakt|Alle Rechte vorbehalten.|4. Juni 2018",
    "Accueil,Politique,Économie,Sports,Culture|Publicité|À lire aussi : |Sur le même sujet|Inscrivez-vous à notre newsletter|Commentaires,Connectez-vous pour commenter|Mentions légales,Contact,Qui sommes-nous|Tous droits réservés.|4 juin 2018",
    "Portada,Política,Economía,Deportes,Cultura|Publicidad|Lea también: |Noticias relacionadas|Suscríbete a nuestro boletín|Comentarios,Inicia sesión para comentar|Quiénes somos,Contacto,Aviso legal|Todos los derechos reservados.|4 de junio de 2018",
    "Início,Política,Economia,Esportes|Publicidade|Leia também: |Notícias relacionadas|Assine a nossa newsletter|Comentários,Entre para comentar|Quem somos,Contato,Política de privacidade|Todos os direitos reservados.|4 de junho de 2018",
    "Home,Cronaca,Politica,Economia,Sport|Pubblicità|Leggi anche: |Potrebbe interessarti|Iscriviti alla newsletter|Commenti,Accedi per commentare|Chi siamo,Contatti,Privacy|Tutti i diritti riservati.|4 giugno 2018",
    "Home,Binnenland,Economie,Sport|Advertentie|Lees ook: |Meer over dit onderwerp|Meld je aan voor de nieuwsbrief|Reacties,Log in om te reageren|Over ons,Contact,Privacy|Alle rechten voorbehouden.|4 juni 2018",
    "Strona główna,Wiadomości,Gospodarka,Sport|Reklama|Czytaj także: |Zobacz także|Zapisz się do newslettera|Komentarze,Zaloguj się, aby skomentować|O nas,Kontakt,Polityka prywatności|Wszelkie prawa zastrzeżone.|4 czerwca 2018",
    "Ana Sayfa,Gündem,Ekonomi,Spor|Reklam|Ayrıca okuyun: |İlgili haberler|Bültenimize abone olun|Yorumlar,Yorum yapmak için giriş yapın|Hakkımızda,İletişim,Künye|Tüm hakları saklıdır.|4 Haziran 2018",
    "Beranda,Nasional,Ekonomi,Olahraga|Iklan|Baca juga: |Berita Terkait|Berlangganan newsletter|Komentar,Silakan masuk untuk berkomentar|Tentang Kami,Redaksi,Kontak|Hak cipta dilindungi undang-undang.|4 Juni 2018",
    "Главная,Политика,Общество,Спорт|Реклама|Читайте также: |Новости по теме|Подпишитесь на нашу рассылку|Комментарии,Войдите, чтобы оставить комментарий|О нас,Контакты,Правила|Все права защищены.|4 июня 2018",
)]


def headline_of(title):
    """The title without the site's name: ` | Harbour Times`."""
    return re.split(r"\s[|–—-]\s", title.strip())[0].strip()


def small(story, title, titles, furniture, dice):
    """A small page around the first paragraphs, with all that a page has: the smaller it is, the less tells them from its furniture."""
    menu, advert, also, related, prompt, comments, footer, rights, date = dice.choice(SETS)
    outlet = dice.choice(OUTLETS)
    other = lambda: headline_of(dice.choice(titles))
    above = [outlet] + menu.split(",") * dice.choice([0, 1, 1, 1, 2])
    if dice.random() < 0.4:
        above.insert(0, f"{title} {dice.choice('-|–')} {outlet}")
    if dice.random() < 0.25:
        above += [other() for _ in range(dice.randint(1, 4))]
    lines = [[text, "title" if title in text else "nav"] for text in above] + [[title, "title"]]
    lines += [[text, "byline"] for text in (filled(dice, BYLINES), date) if dice.random() < 0.5]
    story = [list(one) for one in story[: dice.randint(2, 8)]]
    if dice.random() < 0.5:
        story[0][0] = filled(dice, DATELINES) + story[0][0]
    for at, one in enumerate(story):
        lines.append(one)
        draw = dice.random()
        if draw < 0.15:
            lines.append([advert, "ads"])
        elif draw < 0.35:
            lines.append([also + other(), "related"])
        elif draw < 0.38:
            lines += [[related, "related"], [other(), "related"], [other(), "related"]]
    tail = [
        [[filled(dice, CREDITS), "byline"]],
        [[related, "related"]] + [[other(), "related"] for _ in range(dice.randint(2, 8))],
        [[prompt, "newsletter"]],
        [[text, "other"] for text in comments.split(",", 1)],
        dice.sample(furniture, min(len(furniture), dice.randint(1, 5))),
    ]
    dice.shuffle(tail)
    for part in tail[: dice.randint(1, 5)]:
        lines += part
    words = footer.split(",")
    lines += [[" | ".join(words), "footer"]] if dice.random() < 0.5 else [[text, "footer"] for text in words]
    return lines + [[f"© 2018 {outlet}. {rights}", "footer"]]


def written(lines, dice):
    """The lines as text, with their labels."""
    separator = "\n\n" if dice.random() < 0.65 else "\n"
    width = dice.choice([72, 80]) if separator == "\n\n" and dice.random() < 0.1 else 0
    text, labels = "", []
    for line, kind in lines:
        if width:
            line = textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False)
        labels.append([len(text), len(text) + len(line), kind])
        text += line + separator
    return text.rstrip("\n"), labels


def made(page, shape, furniture, titles, dice):
    story = trimmed(page["story"], dice)
    if shape == "headed":
        return headed(story, page["title"].strip(), dice)
    if shape == "thin":
        if dice.random() < 0.5:
            story = headed(story, page["title"].strip(), dice)
        return thin(story, page["furniture"] if page["furniture"] and dice.random() < 0.5 else furniture, titles, dice)
    if shape == "small":
        return small([one for one in page["story"] if len(one[0]) > 60] or story, headline_of(page["title"]) or dice.choice(titles), titles, furniture, dice)
    return short(page["lines"], dice) if shape == "short" else story


def read(paths):
    seen = set()
    for path in paths:
        for line in open(path, encoding="utf-8"):
            gold = json.loads(line)
            if gold["id"] in seen:
                continue
            lines = lines_of(gold)
            story = [one for one in lines if one[1] == "body"]
            if not any(len(text) > 60 for text, _ in story):
                continue
            seen.add(gold["id"])
            furniture = [one for one in lines if one[1] not in ("body", "title", "script", "style") and len(one[0]) > 12]
            yield dict(gold, lines=[one for one in lines if one[1] not in ("script", "style")], story=story, furniture=furniture)


def main():
    out, variants, *paths = sys.argv[1:]
    pages = list(read(paths))
    donors, titles = collections.defaultdict(list), collections.defaultdict(lambda: ["Harbour to close for repairs"])
    for page in pages:
        titles[fold_of(page["domain"])] += [page["title"].strip()] if page["title"].strip() else []
        donors[fold_of(page["domain"])] += page["furniture"][:200]
    with open(out, "w", encoding="utf-8") as file:
        for page in pages:
            dice = random.Random("plain " + page["id"])
            for at in range(int(variants)):
                shape = dice.choices(["plain", "headed", "thin", "short", "small"], [3, 3, 3, 2, 4])[0]
                fold = fold_of(page["domain"])
                text, labels = written(made(page, shape, donors[fold], titles[fold], dice), dice)
                record = dict(id=f"{page['id']}+{at}", set=page["set"], style="made-" + shape, domain=page["domain"], title=page["title"], dump=text, lab=labels)
                file.write(json.dumps(record, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
