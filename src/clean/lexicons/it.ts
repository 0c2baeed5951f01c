import type { Lexicon } from './lexicon.ts';

// biome-ignore format: word lists read better as paragraphs
export const it: Lexicon = {
  language: 'it',
  source: "Common wording of Italian-language news sites' interface, collected by the authors from general knowledge.",
  kinds: {
    advert: {
      line: [
        'pubblicità', 'annuncio', 'annuncio pubblicitario', 'contenuto sponsorizzato', 'sponsorizzato',
        'messaggio pubblicitario', 'contenuto promozionale', 'informazione pubblicitaria',
      ],
      start: ["l'articolo continua dopo", 'continua dopo la pubblicità', 'continua a leggere dopo'],
      within: ['dopo la pubblicità'],
    },
    related: {
      line: [
        'leggi anche', 'leggi pure', 'articoli correlati', 'notizie correlate', 'correlati', 'contenuti correlati',
        'potrebbe interessarti', 'potrebbe interessarti anche', 'ti potrebbe interessare', 'ti potrebbero interessare',
        'potrebbero interessarti', 'ti consigliamo', 'altri articoli', 'altre notizie', 'ultime notizie',
        'ultimi articoli', 'articoli recenti', 'in evidenza', 'in primo piano', 'primo piano', 'vedi anche',
        'guarda anche', 'da leggere', 'da non perdere', 'approfondimenti', 'per approfondire', 'sullo stesso argomento',
        'consigliati', 'consigliati per te', 'raccomandati', 'raccomandati per te', 'articolo successivo',
        'articolo precedente', 'prossimo articolo', 'dello stesso autore', "ultim'ora", 'news correlate',
      ],
      start: [
        'altri articoli di', 'tutti gli articoli di', 'altre notizie di', 'ultime notizie di',
        'leggi tutti gli articoli',
      ],
    },
    readMore: {
      start: [
        'leggi anche', 'leggi', 'leggi di più', 'vedi anche', 'guarda anche', 'leggi pure', 'per approfondire',
        'approfondisci', 'ti potrebbe interessare', 'potrebbe interessarti', 'da leggere', 'ascolta anche',
        'guarda il video',
      ],
    },
    teaser: {
      end: [
        'leggi tutto', 'leggi di più', 'continua a leggere', "leggi l'articolo", 'continua', 'scopri di più',
        'leggi la notizia', "vai all'articolo",
      ],
    },
    mostRead: {
      line: [
        'i più letti', 'più letti', 'più lette', 'le più lette', 'articoli più letti', 'notizie più lette',
        'i più visti', 'più visti', 'più popolari', 'popolari', 'di tendenza', 'tendenze', 'i più commentati',
        'più commentati', 'più condivisi',
      ],
    },
    newsletter: {
      line: [
        'newsletter', 'iscriviti alla newsletter', 'le nostre newsletter', 'iscriviti', 'indirizzo email',
        'la tua email', 'il tuo indirizzo email', 'inserisci la tua email', 'iscrizione alla newsletter',
        'registrati alla newsletter',
      ],
      start: [
        'iscriviti alla', 'iscriviti alle', 'ricevi ogni', 'ricevi gratuitamente', 'ricevi nella tua',
        'inserisci la tua email', 'resta aggiornato', 'rimani aggiornato',
      ],
      within: ['alla newsletter', 'nostra newsletter', 'nostre newsletter', 'nella tua casella', 'nella tua email'],
    },
    app: {
      line: [
        "scarica l'app", 'scarica la nostra app', 'scarica app', 'la nostra app', 'disponibile su google play',
        'scarica su app store',
      ],
      start: ["scarica l'app", 'scarica la', 'attiva le notifiche'],
      within: ["scarica l'app", 'nostra app'],
    },
    cookie: {
      line: [
        'cookie', 'cookies', 'cookie policy', 'informativa cookie', 'informativa sui cookie', 'accetta',
        'accetta tutto', 'accetta tutti', 'rifiuta', 'rifiuta tutto', 'gestisci cookie', 'preferenze cookie',
        'impostazioni cookie', 'gestione cookie', 'personalizza', 'accetta e continua', 'continua senza accettare',
        'accetto',
      ],
      start: [
        'questo sito utilizza cookie', 'questo sito utilizza i cookie', 'questo sito web utilizza', 'questo sito usa',
        'utilizziamo i cookie', 'utilizziamo cookie', 'usiamo i cookie', 'noi e i nostri partner', 'noi e terze parti',
        'proseguendo la navigazione', 'continuando a navigare', 'chiudendo questo banner',
      ],
      within: [
        'utilizza cookie', 'utilizza i cookie', 'utilizziamo i cookie', 'utilizzo dei cookie', 'uso dei cookie',
        'cookie policy', 'cookie di profilazione', 'cookie tecnici', 'dati personali',
      ],
    },
    comments: {
      line: [
        'commenti', 'commento', 'nessun commento', 'commenta', 'lascia un commento', 'lascia un tuo commento',
        'scrivi un commento', 'aggiungi un commento', 'invia commento', 'pubblica commento', 'leggi i commenti',
        'vedi i commenti', 'mostra commenti', 'tutti i commenti', 'rispondi', 'annulla risposta', 'segnala',
        'segnala un abuso', 'i commenti dei lettori', 'accedi per commentare', 'commenti chiusi',
        'partecipa alla discussione', "di' la tua",
      ],
      start: [
        'il tuo indirizzo email non', 'i campi obbligatori', 'devi essere connesso', 'devi effettuare il login',
        'per commentare', 'accedi per', 'i commenti sono', 'devi essere registrato', 'sii il primo a',
      ],
      within: [
        'i campi obbligatori sono', 'non sarà pubblicato', 'per inviare un commento', 'per poter commentare',
        'i commenti sono chiusi',
      ],
    },
    share: {
      line: [
        'condividi', 'condividi su', 'condividi su facebook', 'condividi su twitter', 'condividi su whatsapp',
        "condividi l'articolo", 'condividi questo articolo', 'condividi via email', 'invia per email', 'invia via mail',
        'stampa', 'copia link', 'copia il link', 'link copiato', 'seguici', 'seguici su', 'seguici su facebook',
        'segui', 'salva', 'ascolta', "ascolta l'articolo", 'mi piace', 'tweet', 'condivisioni', 'regala articolo',
        'regala questo articolo', 'social',
      ],
      start: [
        'condividi su', 'condividi questo', 'seguici su', 'segui i nostri', 'segui la nostra', 'unisciti al canale',
        'fai clic per condividere', 'clicca per condividere',
      ],
      within: ['seguici su', 'si apre in una nuova finestra', 'canale whatsapp', 'nostra pagina facebook'],
    },
    legal: {
      line: [
        'tutti i diritti riservati', 'riproduzione riservata', 'privacy', 'privacy policy', 'note legali',
        'informativa privacy', 'termini e condizioni', 'condizioni di utilizzo', 'termini di utilizzo',
        'informativa sulla privacy', 'diritti riservati',
      ],
      start: [
        'tutti i diritti riservati', 'riproduzione riservata', 'copyright', 'è vietata la riproduzione',
        'vietata la riproduzione',
      ],
      within: [
        'tutti i diritti riservati', 'riproduzione riservata', 'vietata la riproduzione', 'diritti riservati',
        'partita iva', 'registrazione al tribunale', 'p. iva',
      ],
    },
    byline: {
      line: [
        'di', 'redazione', 'a cura di', 'a cura della redazione', 'autore', 'scritto da', 'di redazione',
        'dal nostro inviato', 'dal nostro corrispondente', 'redazione web',
      ],
      start: [
        'di', 'a cura di', 'scritto da', 'pubblicato da', 'testo di', 'articolo di', 'dal nostro inviato', 'autore',
      ],
    },
    photo: {
      line: [
        'foto', 'immagine', 'immagini', "foto d'archivio", 'foto di repertorio', 'immagine di repertorio', 'galleria',
        'galleria fotografica', 'fotogallery', 'guarda la gallery', 'ingrandisci', 'video', 'guarda il video',
        'didascalia', 'credits',
      ],
      start: [
        'foto', 'immagine', 'foto di', 'crediti', 'credit', 'credits', 'video', "foto d'archivio", 'foto di repertorio',
        'fotografia', 'copertina', 'didascalia',
      ],
      end: ["foto d'archivio", 'foto di repertorio', 'immagine di repertorio', 'archivio', 'repertorio'],
      within: ["foto d'archivio", 'foto di repertorio', 'immagine di repertorio', '(foto'],
    },
    paywall: {
      line: [
        'abbonati', 'abbonati ora', 'abbonamento', 'abbonamenti', 'abbonati per leggere', 'solo per abbonati',
        'contenuto per gli abbonati', 'riservato agli abbonati', 'sei già abbonato', 'hai già un abbonamento', 'accedi',
        'prova gratis', 'disdici quando vuoi', 'sostienici',
      ],
      start: [
        'abbonati per', 'abbonati a', 'sei già abbonato', 'hai già un account', 'per continuare a leggere',
        "per leggere l'articolo", 'continua a leggere con', 'questo contenuto è riservato',
        'questo articolo è riservato', 'articolo riservato', 'registrati per', 'hai raggiunto il limite',
      ],
      within: [
        'riservato agli abbonati', 'solo per gli abbonati', 'disdici quando vuoi', 'per continuare a leggere',
        'accesso illimitato',
      ],
    },
    menu: {
      line: [
        'home', 'menu', 'cerca', 'ricerca', 'accedi', 'login', 'esci', 'registrati', 'il mio account', 'profilo',
        'vai al contenuto', 'salta al contenuto', 'torna su', 'torna indietro', 'indietro', 'chiudi', 'politica',
        'economia', 'mondo', 'esteri', 'cronaca', 'cronache', 'società', 'cultura', 'sport', 'calcio', 'scienza',
        'scienze', 'salute', 'tecnologia', 'opinioni', 'commenti', 'spettacoli', 'spettacolo', 'viaggi', 'motori',
        'cucina', 'moda', 'lifestyle', 'meteo', 'oroscopo', 'giochi', 'lavoro', 'annunci', 'necrologie', 'video',
        'foto', 'podcast', 'archivio', 'edicola', 'edizione digitale', 'successivo', 'precedente', 'vedi tutti',
        'vedi tutte', 'mostra tutto', 'altro', 'sezioni', 'argomenti', 'temi', 'notizie', 'ultima ora', 'diretta',
        'live', 'finanza', 'borsa', 'cinema', 'musica', 'libri', 'tv', 'italia', 'europa', 'regioni', 'interni',
        'scuola', 'ambiente',
      ],
      start: ['sei in', 'ti trovi in', 'vai al', 'torna a', 'salta al'],
    },
    tags: {
      line: ['tag', 'tags', 'argomenti', 'temi', 'parole chiave', 'etichette', 'argomenti correlati'],
      start: [
        'tag', 'tags', 'argomenti', 'parole chiave', 'etichette', 'pubblicato in', 'categoria', 'categorie',
        'archiviato in', 'temi',
      ],
    },
    biography: {
      line: ["l'autore", "sull'autore", "informazioni sull'autore", 'autore', 'biografia'],
      start: [
        "l'autore è", "sull'autore", "informazioni sull'autore", 'tutti gli articoli di', 'vedi tutti gli articoli',
      ],
      within: ['giornalista professionista', 'è giornalista di', 'è giornalista e', 'vedi tutti gli articoli'],
    },
    updated: {
      line: [
        'pubblicato', 'pubblicato il', 'aggiornato', 'aggiornato il', 'ultimo aggiornamento', 'tempo di lettura',
        'minuti di lettura', 'min di lettura', 'lettura',
      ],
      start: [
        'pubblicato', 'aggiornato', 'ultimo aggiornamento', 'modificato', 'tempo di lettura', 'lettura', 'data',
        'creato il',
      ],
      end: ['di lettura', 'minuti di lettura'],
    },
    ago: {
      line: ['adesso', 'ieri', 'oggi', "un'ora fa", 'un giorno fa', 'pochi minuti fa'],
    },
    credit: {
      start: [
        'fonte', 'fonti', '(fonte', 'traduzione', 'traduzione di', 'tradotto da', 'ha collaborato', 'hanno collaborato',
        'con il contributo di', 'via',
      ],
      within: ['; modifica di', '; editing di'],
    },
    footer: {
      line: [
        'chi siamo', 'contatti', 'contattaci', 'pubblicità', 'lavora con noi', 'redazione', 'gerenza', 'mappa del sito',
        'aiuto', 'faq', 'assistenza', 'rss', 'codice etico', 'accessibilità', 'dichiarazione di accessibilità',
        'privacy', 'cookie policy', 'note legali', 'credits', 'concessionaria',
      ],
      start: ['segnala un errore', 'hai trovato un errore', 'realizzato da', 'powered by'],
    },
    browser: {
      start: [
        'il tuo browser non', 'abilita javascript', 'per vedere questo video', 'attiva javascript',
        'stai usando un ad blocker',
      ],
      within: ['abilitare javascript', 'abilita javascript'],
    },
  },
  dates: {
    months: [
      'gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre',
      'novembre', 'dicembre', 'gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic',
    ],
    weekdays: [
      'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica', 'lun', 'mer', 'gio', 'ven', 'sab',
      'dom',
    ],
    ago: [
      'fa', 'ora', 'ore', 'minuto', 'minuti', 'min', 'giorno', 'giorni', 'settimana', 'settimane', 'mese', 'mesi',
      'anno', 'anni', 'ieri', 'secondi', 'un',
    ],
    joints: [
      'alle', 'ore', 'h', 'il', 'di', 'del', 'pubblicato', 'aggiornato', 'aggiornamento', 'ultimo', 'e', 'alle ore',
      'data',
    ],
  },
};
