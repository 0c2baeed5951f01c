import type { Lexicon } from './lexicon.ts';

// biome-ignore format: word lists read better as paragraphs
export const nl: Lexicon = {
  language: 'nl',
  source: "Common wording of Dutch-language news sites' interface, collected by the authors from general knowledge.",
  kinds: {
    advert: {
      line: [
        'advertentie', 'advertenties', 'reclame', 'gesponsord', 'gesponsorde inhoud', 'partnercontent',
        'aangeboden door', 'sponsored content', 'advertorial',
      ],
      start: [
        'lees verder onder de', 'tekst gaat verder onder', 'artikel gaat verder onder', 'het artikel gaat verder',
        'de tekst gaat verder',
      ],
      within: ['lees verder onder de advertentie', 'gaat verder onder de advertentie', 'verder na de advertentie'],
    },
    related: {
      line: [
        'lees ook', 'gerelateerde artikelen', 'gerelateerd', 'gerelateerd nieuws', 'gerelateerde berichten',
        'verwante artikelen', 'meer nieuws', 'meer over dit onderwerp', 'meer artikelen', 'laatste nieuws',
        'het laatste nieuws', 'recente artikelen', 'recente berichten', 'nieuwste artikelen', 'aanbevolen',
        'aanbevolen voor jou', 'aanbevolen artikelen', 'bekijk ook', 'zie ook', 'ook interessant',
        'misschien ook interessant', 'dit vind je misschien ook leuk', 'onze keuze', 'net binnen', 'uitgelicht',
        'volgend artikel', 'vorig artikel', 'mis niets', 'keuze van de redactie', 'meer uit', 'meer van',
        'andere artikelen', 'anderen lazen ook',
      ],
      start: ['meer over', 'meer van', 'meer uit', 'alle artikelen van', 'meer artikelen van'],
    },
    readMore: {
      start: [
        'lees ook', 'lees meer', 'lees verder', 'bekijk ook', 'zie ook', 'meer over', 'luister ook', 'kijk ook',
        'lees hier',
      ],
    },
    teaser: {
      end: ['lees meer', 'lees verder', 'meer lezen', 'verder lezen', 'bekijk meer', 'lees het artikel', 'meer info'],
    },
    mostRead: {
      line: [
        'meest gelezen', 'best gelezen', 'meest bekeken', 'populair', 'populaire artikelen', 'populair nu',
        'meest gedeeld', 'trending', 'nu populair', 'veel gelezen', 'meest besproken',
      ],
    },
    newsletter: {
      line: [
        'nieuwsbrief', 'nieuwsbrieven', 'schrijf je in', 'aanmelden nieuwsbrief', 'schrijf je in voor de nieuwsbrief',
        'aanmelden voor de nieuwsbrief', 'inschrijven', 'e-mailadres', 'je e-mailadres', 'uw e-mailadres',
        'onze nieuwsbrief', 'meld je aan',
      ],
      start: [
        'schrijf je in voor', 'schrijf u in voor', 'meld je aan voor', 'meld u aan voor', 'ontvang elke',
        'ontvang onze', 'ontvang dagelijks',
      ],
      within: [
        'onze nieuwsbrief', 'de nieuwsbrief', 'in je inbox', 'in je mailbox', 'in uw mailbox', 'onze nieuwsbrieven',
      ],
    },
    app: {
      line: ['download de app', 'download onze app', 'onze app', 'nu in de app store', 'ontdek de app'],
      start: ['download de', 'download onze', 'zet meldingen aan'],
      within: ['download de app', 'onze app'],
    },
    cookie: {
      line: [
        'cookies', 'cookiebeleid', 'cookie-instellingen', 'cookies accepteren', 'alles accepteren', 'accepteren',
        'alles weigeren', 'weigeren', 'cookieverklaring', 'cookievoorkeuren', 'akkoord', 'instellingen aanpassen',
        'privacy-instellingen', 'privacy-instellingen beheren',
      ],
      start: [
        'deze website gebruikt cookies', 'deze site gebruikt cookies', 'wij gebruiken cookies', 'we gebruiken cookies',
        'onze website gebruikt', 'wij en onze partners', 'we en onze partners', 'door verder te gaan',
        'voor deze content', 'om deze inhoud te', 'deze inhoud kan niet',
      ],
      within: [
        'gebruikt cookies', 'gebruiken cookies', 'maakt gebruik van cookies', 'maken gebruik van cookies',
        'cookies te accepteren', 'cookiebeleid', 'persoonsgegevens verwerken', 'gebruik van cookies',
      ],
    },
    comments: {
      line: [
        'reacties', 'reactie', 'geen reacties', 'reageer', 'reageren', 'plaats een reactie', 'plaats reactie',
        'geef een reactie', 'laat een reactie achter', 'schrijf een reactie', 'reactie plaatsen', 'toon reacties',
        'bekijk reacties', 'alle reacties', 'beantwoorden', 'antwoorden', 'reactie annuleren', 'meld misbruik',
        'praat mee', 'log in om te reageren', 'reacties gesloten',
      ],
      start: [
        'het e-mailadres wordt niet', 'je e-mailadres wordt niet', 'vereiste velden', 'log in om', 'je moet ingelogd',
        'om te reageren', 'je moet inloggen', 'wees de eerste', 'reageren is niet', 'reageren op dit artikel',
      ],
      within: [
        'vereiste velden zijn', 'wordt niet gepubliceerd', 'om een reactie te plaatsen', 'de reacties zijn gesloten',
      ],
    },
    share: {
      line: [
        'delen', 'deel', 'deel dit artikel', 'deel dit bericht', 'deel op facebook', 'deel op twitter',
        'deel via whatsapp', 'deel via e-mail', 'e-mail', 'mail', 'printen', 'print', 'afdrukken', 'kopieer link',
        'link kopiëren', 'link gekopieerd', 'volg ons', 'volg ons op', 'volgen', 'bewaar', 'bewaren', 'opslaan',
        'luister', 'beluister', 'leesbevestiging', 'tweet', 'stuur door', 'geef cadeau',
      ],
      start: ['deel op', 'deel dit', 'deel via', 'volg ons op', 'volg ons via', 'klik om te delen'],
      within: ['volg ons op', 'wordt in een nieuw venster geopend', 'whatsapp-kanaal'],
    },
    legal: {
      line: [
        'alle rechten voorbehouden', 'privacybeleid', 'privacyverklaring', 'algemene voorwaarden',
        'gebruiksvoorwaarden', 'disclaimer', 'privacy', 'auteursrecht', 'voorwaarden',
      ],
      start: [
        'alle rechten voorbehouden', 'copyright', 'niets uit deze', 'op dit artikel rust auteursrecht', 'auteursrecht',
      ],
      within: [
        'alle rechten voorbehouden', 'auteursrechten voorbehouden', 'zonder toestemming', 'schriftelijke toestemming',
      ],
    },
    byline: {
      line: [
        'door', 'redactie', 'door de redactie', 'auteur', 'geschreven door', 'van onze redactie',
        'van onze verslaggever', 'van onze correspondent', 'door onze redactie',
      ],
      start: ['door', 'geschreven door', 'tekst', 'een artikel van', 'van onze verslaggever', 'auteur', 'bewerkt door'],
    },
    photo: {
      line: [
        'foto', "foto's", 'afbeelding', 'beeld', 'archieffoto', 'archiefbeeld', 'ter illustratie', 'fotoserie',
        'galerij', 'vergroot', 'video', 'bekijk video', 'bijschrift', "bekijk foto's",
      ],
      start: [
        'foto', "foto's", 'beeld', 'afbeelding', 'fotografie', 'archieffoto', 'video', 'illustratie', 'bron',
        'fotograaf',
      ],
      end: ['archieffoto', 'archiefbeeld', 'ter illustratie', 'foto ter illustratie', 'eigen foto'],
      within: ['archieffoto', 'foto ter illustratie', '(foto'],
    },
    paywall: {
      line: [
        'abonneer', 'abonneren', 'neem een abonnement', 'word abonnee', 'alleen voor abonnees', 'voor abonnees',
        'al abonnee', 'probeer gratis', 'bekijk de abonnementen', 'inloggen', 'log in', 'maandelijks opzegbaar',
        'word lid', 'steun ons',
      ],
      start: [
        'dit artikel is exclusief', 'dit artikel is alleen', 'lees dit artikel met', 'verder lezen', 'al abonnee',
        'nog geen abonnee', 'om verder te lezen', 'word abonnee', 'maak een gratis account', 'log in om verder',
      ],
      within: [
        'exclusief voor abonnees', 'alleen voor abonnees', 'maandelijks opzegbaar', 'onbeperkt toegang',
        'om verder te lezen',
      ],
    },
    menu: {
      line: [
        'home', 'menu', 'zoeken', 'zoek', 'inloggen', 'uitloggen', 'registreren', 'mijn account', 'mijn profiel',
        'naar de inhoud', 'ga naar inhoud', 'spring naar inhoud', 'terug', 'terug naar boven', 'naar boven', 'sluiten',
        'politiek', 'economie', 'buitenland', 'binnenland', 'wereld', 'cultuur', 'sport', 'wetenschap', 'gezondheid',
        'tech', 'technologie', 'opinie', 'entertainment', 'reizen', 'auto', 'koken', 'mode', 'lifestyle', 'weer',
        'verkeer', 'horoscoop', 'puzzels', 'vacatures', 'wonen', 'familieberichten', "video's", "foto's", 'podcasts',
        'archief', 'krant', 'digitale krant', 'volgende', 'vorige', 'bekijk alles', 'toon alles', 'meer', 'rubrieken',
        'onderwerpen', 'nieuws', 'live', 'liveblog', 'voetbal', 'geld', 'beurs', 'film', 'muziek', 'boeken', 'regio',
        'regionaal', 'onderwijs', 'klimaat', 'media',
      ],
      start: ['je bent hier', 'u bent hier', 'ga naar', 'terug naar', 'naar de inhoud', 'welkom'],
    },
    tags: {
      line: ['tags', 'onderwerpen', 'trefwoorden', "thema's", 'labels'],
      start: ['tags', 'onderwerpen', 'trefwoorden', 'geplaatst in', 'categorie', 'categorieën', 'labels', 'meer over'],
    },
    biography: {
      line: ['over de auteur', 'de auteur', 'over de schrijver'],
      start: ['over de auteur', 'de auteur is', 'bekijk alle berichten', 'alle artikelen van'],
      within: ['is journalist bij', 'is redacteur bij', 'is verslaggever bij', 'bekijk alle berichten'],
    },
    updated: {
      line: [
        'gepubliceerd', 'gepubliceerd op', 'bijgewerkt', 'laatst bijgewerkt', 'laatste update', 'leestijd',
        'minuten leestijd', 'min leestijd', 'aangepast',
      ],
      start: [
        'gepubliceerd', 'bijgewerkt', 'laatst bijgewerkt', 'laatste update', 'aangepast', 'geplaatst', 'leestijd',
        'gewijzigd', 'laatste wijziging',
      ],
      end: ['min leestijd', 'minuten leestijd', 'min. leestijd', 'leestijd'],
    },
    ago: {
      line: ['zojuist', 'gisteren', 'vandaag', 'een uur geleden', 'een dag geleden', 'een minuut geleden'],
    },
    credit: {
      start: ['bron', 'bronnen', '(bron', 'met medewerking van', 'vertaling', 'vertaald door', 'm.m.v.', 'mede door'],
      within: ['dit bericht is automatisch'],
    },
    footer: {
      line: [
        'over ons', 'contact', 'adverteren', 'werken bij', 'klantenservice', 'veelgestelde vragen', 'colofon',
        'sitemap', 'hulp', 'rss', 'tip de redactie', 'vacatures', 'toegankelijkheid', 'privacy', 'cookies',
        'abonnementen',
      ],
      start: [
        'fout gezien', 'zie je een fout', 'tip de redactie', 'heb je een tip', 'foutje gezien', 'heb je een fout',
      ],
    },
    browser: {
      start: [
        'je browser ondersteunt', 'uw browser ondersteunt', 'schakel javascript in', 'zet javascript aan',
        'om deze video te',
      ],
      within: ['javascript inschakelen', 'adblocker'],
    },
  },
  dates: {
    months: [
      'januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november',
      'december', 'jan', 'feb', 'mrt', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'okt', 'nov', 'dec',
    ],
    weekdays: [
      'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag', 'ma', 'di', 'wo', 'do', 'vr',
      'za', 'zo',
    ],
    ago: [
      'geleden', 'uur', 'uren', 'minuut', 'minuten', 'min', 'dag', 'dagen', 'week', 'weken', 'maand', 'maanden', 'jaar',
      'gisteren', 'vandaag', 'seconden', 'een',
    ],
    joints: [
      'om', 'op', 'uur', 'de', 'gepubliceerd', 'bijgewerkt', 'laatst', 'update', 'laatste', 'en', 'van', 'geplaatst',
    ],
  },
};
