import type { Lexicon } from './lexicon.ts';

// biome-ignore format: word lists read better as paragraphs
export const de: Lexicon = {
  language: 'de',
  source: "Common wording of German-language news sites' interface, collected by the authors from general knowledge.",
  kinds: {
    advert: {
      line: [
        'anzeige', 'anzeigen', 'werbung', 'advertorial', 'gesponsert', 'gesponserte inhalte', 'sponsored post',
        'werbeanzeige', 'in kooperation mit', 'partnerangebot', 'bezahlte anzeige',
      ],
      start: [
        'anzeige -', 'nach der anzeige', 'weiter nach der anzeige', 'nach der werbung', 'artikel wird nach der anzeige',
      ],
      within: ['weiter nach der anzeige', 'nach der anzeige weiter'],
    },
    related: {
      line: [
        'mehr zum thema', 'zum thema', 'verwandte artikel', 'ähnliche artikel', 'ähnliche beiträge', 'weitere artikel',
        'weitere meldungen', 'weitere nachrichten', 'weitere themen', 'weitere beiträge',
        'das könnte sie auch interessieren', 'das könnte dich auch interessieren', 'auch interessant',
        'auch interessant für sie', 'lesen sie auch', 'lesen sie mehr', 'lesen sie weiter', 'lesen sie dazu',
        'neueste artikel', 'neueste nachrichten', 'neueste beiträge', 'letzte beiträge', 'aktuelle nachrichten',
        'aktuelle beiträge', 'empfehlungen', 'empfohlene artikel', 'empfehlungen der redaktion',
        'empfohlener redaktioneller inhalt', 'unsere empfehlungen', 'mehr aus dem ressort', 'mehr aus',
        'aus dem ressort', 'top-themen', 'topthemen', 'top-artikel', 'schlagzeilen', 'mehr nachrichten', 'mehr artikel',
        'siehe auch', 'nächster artikel', 'vorheriger artikel', 'mehr von', 'neueste meldungen', 'redaktionsempfehlung',
      ],
      start: ['mehr zum thema', 'mehr aus', 'mehr von', 'weitere artikel', 'weitere nachrichten', 'alle artikel von'],
    },
    readMore: {
      start: [
        'lesen sie auch', 'lesen sie mehr', 'lesen sie hier', 'lesen sie dazu', 'lies auch', 'lies mehr', 'siehe auch',
        'mehr zum thema', 'auch interessant', 'mehr dazu', 'lesetipp', 'mehr lesen',
      ],
    },
    teaser: {
      end: [
        'weiterlesen', 'mehr lesen', 'mehr erfahren', 'mehr anzeigen', 'zum artikel', 'jetzt lesen', 'artikel lesen',
        'weiter lesen', 'mehr dazu',
      ],
    },
    mostRead: {
      line: [
        'meistgelesen', 'meist gelesen', 'am meisten gelesen', 'meistgelesene artikel', 'meistgelesene',
        'meistgeklickt', 'beliebt', 'beliebte artikel', 'beliebteste artikel', 'meistkommentiert', 'im trend',
        'derzeit beliebt',
      ],
    },
    newsletter: {
      line: [
        'newsletter', 'newsletter abonnieren', 'newsletter bestellen', 'zum newsletter', 'jetzt anmelden',
        'e-mail-adresse', 'ihre e-mail-adresse', 'unser newsletter', 'unsere newsletter', 'kostenloser newsletter',
        'newsletter-anmeldung',
      ],
      start: [
        'abonnieren sie unseren', 'abonnieren sie den', 'melden sie sich für unseren', 'jetzt newsletter',
        'bleiben sie informiert', 'bleiben sie auf dem laufenden', 'täglich die wichtigsten',
      ],
      within: [
        'unseren newsletter', 'newsletter abonnieren', 'den newsletter abonnieren', 'kostenlosen newsletter',
        'in ihr postfach', 'in ihrem postfach',
      ],
    },
    app: {
      line: [
        'app herunterladen', 'app laden', 'jetzt app laden', 'zur app', 'unsere app', 'jetzt bei google play',
        'laden im app store',
      ],
      start: ['laden sie unsere', 'laden sie die', 'jetzt die app'],
      within: ['app herunterladen', 'kostenlose app', 'unsere app'],
    },
    cookie: {
      line: [
        'cookies', 'cookie-einstellungen', 'cookie-richtlinie', 'cookie-hinweis', 'alle akzeptieren', 'akzeptieren',
        'alle ablehnen', 'ablehnen', 'zustimmen', 'einstellungen', 'datenschutzeinstellungen',
        'privatsphäre-einstellungen', 'alle cookies akzeptieren', 'einwilligung', 'consent verwalten',
      ],
      start: [
        'diese website verwendet cookies', 'diese webseite verwendet cookies', 'diese seite verwendet cookies',
        'wir verwenden cookies', 'wir nutzen cookies', 'wir setzen cookies', 'wir und unsere partner',
        'mit der nutzung dieser', 'durch die nutzung dieser', 'an dieser stelle finden sie inhalte',
        'an dieser stelle finden sie einen externen', 'um diesen inhalt anzuzeigen', 'ich bin damit einverstanden',
      ],
      within: [
        'verwendet cookies', 'verwenden cookies', 'cookies zu', 'cookie-einstellungen', 'externe inhalte',
        'personenbezogene daten verarbeit', 'ihre einwilligung', 'in unserer datenschutzerklärung',
        'mehr dazu in unserer datenschutz',
      ],
    },
    comments: {
      line: [
        'kommentare', 'kommentar', 'keine kommentare', 'kommentar schreiben', 'kommentar verfassen', 'kommentieren',
        'jetzt kommentieren', 'kommentare anzeigen', 'alle kommentare', 'alle kommentare anzeigen',
        'kommentar abschicken', 'kommentar absenden', 'antworten', 'antworten abbrechen', 'diskutieren sie mit',
        'mitdiskutieren', 'leserkommentare', 'schreiben sie einen kommentar', 'schreibe einen kommentar',
        'hinterlasse einen kommentar', 'leserbrief schreiben', 'beitrag melden', 'ihre meinung',
        'kommentarfunktion geschlossen',
      ],
      start: [
        'deine e-mail-adresse wird nicht', 'ihre e-mail-adresse wird nicht', 'um kommentieren zu können',
        'bitte melden sie sich an, um', 'bitte loggen sie sich ein', 'die kommentarfunktion',
        'kommentare sind geschlossen', 'um zu kommentieren', 'erforderliche felder sind mit',
      ],
      within: ['erforderliche felder sind mit', 'die kommentarfunktion', 'wird nicht veröffentlicht'],
    },
    share: {
      line: [
        'teilen', 'artikel teilen', 'beitrag teilen', 'auf facebook teilen', 'auf twitter teilen',
        'auf whatsapp teilen', 'per e-mail teilen', 'per mail', 'drucken', 'artikel drucken', 'merken',
        'auf die merkliste', 'link kopieren', 'folgen', 'folgen sie uns', 'folgen sie uns auf', 'folge uns', 'vorlesen',
        'artikel anhören', 'artikel vorlesen', 'empfehlen', 'weiterempfehlen', 'twittern', 'senden', 'link kopiert',
        'e-mail',
      ],
      start: ['folgen sie uns', 'folge uns', 'teilen auf', 'auf facebook', 'teilen sie diesen'],
      within: ['folgen sie uns auf', 'auf facebook teilen', 'besuchen sie uns auf'],
    },
    legal: {
      line: [
        'alle rechte vorbehalten', 'datenschutz', 'datenschutzerklärung', 'impressum', 'agb', 'nutzungsbedingungen',
        'haftungsausschluss', 'nutzungsrechte',
      ],
      start: [
        'alle rechte vorbehalten', 'copyright', 'alle inhalte', 'dieser artikel ist urheberrechtlich',
        'die inhalte dieser',
      ],
      within: [
        'alle rechte vorbehalten', 'vervielfältigung', 'weiterverwendung nur', 'ohne genehmigung',
        'urheberrechtlich geschützt',
      ],
    },
    byline: {
      line: [
        'von', 'autor', 'autorin', 'redaktion', 'von der redaktion', 'von unserer redaktion', 'unserem korrespondenten',
      ],
      start: [
        'von', 'ein artikel von', 'ein beitrag von', 'ein kommentar von', 'eine analyse von', 'ein bericht von', 'text',
        'autor', 'autorin', 'von unserem',
      ],
    },
    photo: {
      line: [
        'foto', 'fotos', 'bild', 'bilder', 'symbolbild', 'symbolfoto', 'archivbild', 'archivfoto', 'bildergalerie',
        'fotostrecke', 'zur galerie', 'bild vergrößern', 'bild öffnen', 'video abspielen', 'bildrechte', 'bildquelle',
        'galerie',
      ],
      start: [
        'foto', 'fotos', 'bild', 'bildquelle', 'bildrechte', 'symbolbild', 'symbolfoto', 'archivbild', 'archivfoto',
        'quelle', 'fotografie', 'grafik', 'video',
      ],
      end: ['symbolbild', 'symbolfoto', 'archivbild', 'archivfoto', 'picture alliance', 'imago', 'archiv'],
      within: [
        'picture alliance', '(symbolbild)', '(symbolfoto)', '(archivbild)', '(archivfoto)', 'imago images',
        'bildquelle',
      ],
    },
    paywall: {
      line: [
        'abonnieren', 'jetzt abonnieren', 'abo', 'jetzt testen', 'jetzt kostenlos testen', 'nur für abonnenten',
        'plus-artikel', 'bereits abonnent', 'bereits registriert', 'jetzt weiterlesen', 'gratis testen',
        'monatlich kündbar', 'jederzeit kündbar', 'zum abo', 'mehr lesen mit abo',
      ],
      start: [
        'weiterlesen mit', 'jetzt weiterlesen', 'um diesen artikel', 'sie haben bereits ein',
        'sie sind bereits abonnent', 'lesen sie diesen artikel mit', 'dieser artikel ist exklusiv',
        'dieser inhalt ist exklusiv', 'jetzt testen', 'noch kein abo', 'melden sie sich an, um',
      ],
      within: [
        'jederzeit kündbar', 'monatlich kündbar', 'zugang zu allen artikeln', 'abo abschließen', 'mit unserem abo',
        'exklusiv für abonnenten',
      ],
    },
    menu: {
      line: [
        'startseite', 'menü', 'suche', 'suchen', 'anmelden', 'registrieren', 'abmelden', 'einloggen', 'login',
        'mein konto', 'konto', 'profil', 'zum inhalt springen', 'zum hauptinhalt springen', 'nach oben', 'zurück',
        'schließen', 'menü öffnen', 'menü schließen', 'politik', 'wirtschaft', 'sport', 'kultur', 'panorama',
        'gesellschaft', 'wissen', 'wissenschaft', 'gesundheit', 'reise', 'auto', 'technik', 'digital', 'netzwelt',
        'meinung', 'regional', 'lokales', 'ausland', 'inland', 'deutschland', 'welt', 'unterhaltung', 'leben', 'stil',
        'wetter', 'verkehr', 'stellenmarkt', 'immobilien', 'traueranzeigen', 'rätsel', 'spiele', 'podcast', 'podcasts',
        'videos', 'fotos', 'archiv', 'e-paper', 'epaper', 'ausgabe', 'weiter', 'nächste', 'vorherige', 'alle anzeigen',
        'mehr', 'ressorts', 'themen', 'kategorien', 'nachrichten', 'ticker', 'live-ticker', 'newsticker', 'fußball',
        'börse', 'finanzen', 'karriere', 'familie', 'ratgeber', 'service', 'leserservice',
      ],
      start: ['sie befinden sich hier', 'sie sind hier', 'zum inhalt', 'zur startseite', 'willkommen'],
    },
    tags: {
      line: [
        'schlagwörter', 'schlagworte', 'themen', 'tags', 'stichwörter', 'mehr zu diesem thema',
        'themen in diesem artikel',
      ],
      start: [
        'schlagwörter', 'schlagworte', 'themen', 'kategorie', 'kategorien', 'stichwörter', 'veröffentlicht in',
        'verschlagwortet mit', 'abgelegt unter',
      ],
    },
    biography: {
      line: [
        'über den autor', 'über die autorin', 'zum autor', 'zur autorin', 'zur person', 'der autor', 'die autorin',
      ],
      start: [
        'über den autor', 'über die autorin', 'der autor ist', 'die autorin ist', 'zur person', 'alle beiträge von',
        'alle artikel von',
      ],
      within: [
        'der autor ist', 'die autorin ist', 'ist redakteur', 'ist redakteurin', 'ist freier journalist',
        'ist freie journalistin', 'alle beiträge von',
      ],
    },
    updated: {
      line: [
        'veröffentlicht', 'aktualisiert', 'stand', 'zuletzt aktualisiert', 'lesedauer', 'lesezeit', 'min. lesezeit',
        'minuten lesezeit', 'erschienen',
      ],
      start: [
        'veröffentlicht', 'aktualisiert', 'stand', 'zuletzt aktualisiert', 'lesedauer', 'lesezeit', 'erstellt',
        'update', 'erschienen', 'publiziert',
      ],
      end: ['min. lesezeit', 'minuten lesezeit', 'min. lesedauer', 'min lesezeit'],
    },
    ago: {
      line: [
        'gerade eben', 'vor einer stunde', 'vor einer minute', 'vor einem tag', 'gestern', 'heute',
        'vor wenigen minuten',
      ],
    },
    credit: {
      start: [
        'quelle', 'quellen', 'mit material von', 'redaktion', 'übersetzung', 'übersetzt von', 'mitarbeit', '(mit',
        'diese meldung', 'mit informationen von',
      ],
      within: ['diese meldung wurde automatisch', 'automatisch von der nachrichtenagentur'],
    },
    footer: {
      line: [
        'über uns', 'kontakt', 'impressum', 'datenschutz', 'agb', 'mediadaten', 'werben', 'inserieren', 'karriere',
        'jobs', 'hilfe', 'faq', 'presse', 'barrierefreiheit', 'rss', 'sitemap', 'abo kündigen', 'kündigen',
        'vertrag kündigen', 'netiquette', 'cookies & tracking', 'privatsphäre', 'verträge hier kündigen',
        'nutzungsbasierte onlinewerbung',
      ],
      start: ['fehler gefunden', 'haben sie einen fehler', 'sie haben einen fehler', 'hinweis an die redaktion'],
    },
    browser: {
      start: [
        'bitte aktivieren sie javascript', 'ihr browser unterstützt', 'dieses video kann',
        'bitte deaktivieren sie ihren', 'bitte schalten sie javascript',
      ],
      within: ['javascript aktivieren', 'werbeblocker', 'adblocker'],
    },
  },
  dates: {
    months: [
      'januar', 'jänner', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober',
      'november', 'dezember', 'jan', 'feb', 'mär', 'mrz', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'okt', 'nov',
      'dez',
    ],
    weekdays: [
      'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonnabend', 'sonntag', 'mo', 'di', 'mi',
      'do', 'fr', 'sa', 'so',
    ],
    ago: [
      'vor', 'stunde', 'stunden', 'minute', 'minuten', 'min', 'std', 'tag', 'tagen', 'tage', 'woche', 'wochen', 'monat',
      'monaten', 'jahr', 'jahren', 'gestern', 'heute', 'sekunden', 'einer', 'einem',
    ],
    joints: [
      'um', 'uhr', 'am', 'den', 'der', 'vom', 'mez', 'mesz', 'stand', 'aktualisiert', 'veröffentlicht', 'erstellt',
      'zuletzt', 'und', 'bis', 'ab',
    ],
  },
};
