import type { Lexicon } from './lexicon.ts';

// biome-ignore format: word lists read better as paragraphs
export const fr: Lexicon = {
  language: 'fr',
  source: "Common wording of French-language news sites' interface, collected by the authors from general knowledge.",
  kinds: {
    advert: {
      line: [
        'publicité', 'publicités', 'pub', 'contenu sponsorisé', 'sponsorisé', 'contenu partenaire', 'partenariat',
        'publi-rédactionnel', 'publireportage', 'annonce', 'annonces', 'la suite après cette publicité',
        'la suite après la publicité', "suite de l'article après la publicité",
      ],
      start: ['la suite après', 'suite après', "l'article continue après", 'cet article continue après'],
      within: ['la suite après cette publicité', 'après la publicité', 'la suite sous cette annonce'],
    },
    related: {
      line: [
        'à lire aussi', 'lire aussi', 'a lire aussi', 'à voir aussi', 'voir aussi', 'sur le même sujet',
        'dans la même rubrique', 'articles liés', 'articles similaires', 'articles associés', 'articles connexes',
        'article suivant', 'article précédent', 'à lire également', 'lire également', 'à découvrir', 'à la une',
        'les plus récents', 'derniers articles', 'dernières actualités', 'dernières nouvelles', 'dernières infos',
        'en continu', "plus d'articles", 'autres articles', "plus d'infos", 'pour aller plus loin',
        'recommandé pour vous', 'recommandés pour vous', 'nos recommandations', 'vous aimerez aussi',
        'vous pourriez aimer', 'cela pourrait vous intéresser', 'ça peut vous intéresser', 'ne manquez pas',
        'à ne pas manquer', 'notre sélection', 'la sélection de la rédaction', 'le choix de la rédaction',
        "dans l'actualité", "l'actu en continu", 'sur le même thème', 'contenus sponsorisés', 'plus sur le sujet',
        'dans ce dossier',
      ],
      start: [
        "plus d'articles de", 'tous les articles de', 'plus de', 'dernières nouvelles de', 'autres articles de',
        'sur le même sujet',
      ],
    },
    readMore: {
      start: [
        'à lire aussi', 'lire aussi', 'a lire aussi', 'à lire', 'lire', 'lire également', 'à lire également',
        'voir aussi', 'à voir aussi', 'retrouvez', 'sur le même sujet', 'en savoir plus', 'découvrez aussi',
        'écouter aussi', 'regarder aussi',
      ],
    },
    teaser: {
      end: [
        'lire la suite', 'lire plus', 'en savoir plus', "lire l'article", 'voir plus', 'la suite',
        'continuer la lecture', "voir l'article", 'lire davantage', "plus d'infos",
      ],
    },
    mostRead: {
      line: [
        'les plus lus', 'le plus lu', 'articles les plus lus', 'les plus populaires', 'populaires', 'tendances',
        'les plus partagés', 'les plus consultés', 'les plus commentés', 'les plus vus', 'top articles', 'populaire',
      ],
    },
    newsletter: {
      line: [
        'newsletter', 'newsletters', 'nos newsletters', "lettre d'information", 'infolettre', 'infolettres',
        "s'inscrire à la newsletter", 'inscription à la newsletter', 'inscrivez-vous à la newsletter', "je m'inscris",
        "m'inscrire", 'adresse e-mail', 'votre adresse e-mail', 'adresse email', 'votre email', 'courriel',
        'abonnez-vous à notre newsletter', "s'inscrire", 'inscrivez-vous',
      ],
      start: [
        'inscrivez-vous à', 'abonnez-vous à notre', 'abonnez-vous à nos', 'recevez chaque', 'recevez tous les',
        "recevez l'essentiel", 'recevez gratuitement', 'votre adresse email', 'votre adresse e-mail',
        'votre inscription', 'merci pour votre inscription',
      ],
      within: [
        'notre newsletter', 'nos newsletters', 'à la newsletter', 'dans votre boîte mail', 'par courriel chaque',
        'notre infolettre', "lettre d'information",
      ],
    },
    app: {
      line: [
        "télécharger l'application", "télécharger l'appli", "téléchargez l'application", "téléchargez l'appli",
        'notre application', 'disponible sur google play', "télécharger dans l'app store",
      ],
      start: ['téléchargez', "télécharger l'appli", 'activez les notifications', 'recevez nos alertes'],
      within: ["téléchargez l'appli", "télécharger l'appli", "l'application mobile"],
    },
    cookie: {
      line: [
        'cookies', 'politique de cookies', 'gestion des cookies', 'gérer les cookies', 'paramétrer les cookies',
        'préférences cookies', 'tout accepter', 'tout refuser', 'accepter', 'refuser', 'accepter et fermer',
        'accepter et continuer', 'continuer sans accepter', 'paramétrer', 'je refuse', "j'accepte", 'gérer mes choix',
        'paramètres des cookies', 'consentement', 'politique relative aux cookies',
      ],
      start: [
        'ce site utilise des cookies', 'ce site utilise les cookies', 'nous utilisons des cookies',
        'notre site utilise des cookies', 'nous et nos partenaires', 'avec nos partenaires',
        'en poursuivant votre navigation', 'en continuant votre navigation', 'ce contenu est bloqué',
        'votre accord est nécessaire', 'vous avez choisi de refuser', 'vous avez refusé',
      ],
      within: [
        'utilise des cookies', 'utilisons des cookies', 'dépôt de cookies', "l'utilisation de cookies",
        'utilisation des cookies', 'accepter les cookies', 'refusé les cookies', 'vos données personnelles',
        'retirer votre consentement',
      ],
    },
    comments: {
      line: [
        'commentaires', 'commentaire', 'aucun commentaire', 'commenter', 'ajouter un commentaire',
        'laisser un commentaire', 'laissez un commentaire', 'poster un commentaire', 'publier un commentaire',
        'écrire un commentaire', 'voir les commentaires', 'voir tous les commentaires', 'lire les commentaires',
        'réagir', 'réactions', 'répondre', 'annuler la réponse', 'votre commentaire', 'signaler', 'signaler un abus',
        'vos commentaires', 'vos réactions', 'donnez votre avis', 'participer à la conversation',
        'connectez-vous pour commenter', 'soyez le premier à commenter', 'les commentaires sont fermés',
      ],
      start: [
        'votre adresse e-mail ne sera pas', 'votre adresse de messagerie ne sera pas', 'vous devez être connecté',
        'vous devez vous connecter', 'connectez-vous pour', 'connectez-vous ou', 'identifiez-vous pour',
        'les commentaires sont', 'les champs obligatoires', 'soyez le premier à', 'pour commenter',
        'merci de respecter',
      ],
      within: [
        'les champs obligatoires sont', 'ne sera pas publiée', 'pour publier un commentaire',
        'pour laisser un commentaire', 'les commentaires sont fermés',
      ],
    },
    share: {
      line: [
        'partager', 'partagez', "partager l'article", 'partager cet article', 'partager sur facebook',
        'partager sur twitter', 'partager par e-mail', 'partager par email', 'envoyer', 'envoyer par e-mail',
        'imprimer', 'copier le lien', 'lien copié', 'suivez-nous', 'suivez-nous sur', 'nous suivre', 'suivre',
        'tweeter', 'enregistrer', 'sauvegarder', 'écouter', "écouter l'article", 'offrir cet article',
        "offrir l'article", 'retrouvez-nous sur', 'réseaux sociaux', 'aimer', "j'aime", 'partages',
        'ajouter à mes favoris',
      ],
      start: [
        'partager sur', 'suivez-nous sur', 'suivez nous sur', 'partagez cet', 'retrouvez-nous sur',
        'rejoignez-nous sur', 'cliquez pour partager',
      ],
      within: ['suivez-nous sur', "s'ouvre dans une nouvelle fenêtre", 'notre page facebook', 'notre chaîne whatsapp'],
    },
    legal: {
      line: [
        'tous droits réservés', 'mentions légales', 'politique de confidentialité', 'conditions générales',
        "conditions d'utilisation", 'confidentialité', 'cgu', 'cgv', 'droits de reproduction', 'données personnelles',
        "conditions générales d'utilisation",
      ],
      start: [
        'tous droits réservés', 'tous droits de reproduction', 'copyright', 'toute reproduction',
        'reproduction interdite', 'les propos tenus',
      ],
      within: [
        'tous droits réservés', 'tous droits de reproduction', 'toute reproduction', 'reproduction interdite',
        'sans autorisation',
      ],
    },
    byline: {
      line: [
        'par', 'rédaction', 'la rédaction', 'auteur', 'écrit par', 'publié par', 'avec afp', 'avec agence',
        'avec agences',
      ],
      start: [
        'par', 'écrit par', 'publié par', 'rédigé par', 'propos recueillis par', 'un article de',
        'de notre correspondant', 'de notre envoyé', 'texte',
      ],
    },
    photo: {
      line: [
        'photo', 'photos', 'image', 'images', "photo d'illustration", "image d'illustration", 'illustration',
        "photo d'archives", 'crédit photo', 'diaporama', 'voir la galerie', 'agrandir', "agrandir l'image",
        'lire la vidéo', 'vidéo', 'légende', 'galerie',
      ],
      start: [
        'photo', 'photos', 'photographie', 'crédit', 'crédits', 'crédit photo', 'image', 'illustration',
        "photo d'illustration", "photo d'archives", 'légende', 'vidéo',
      ],
      end: ["photo d'illustration", "photo d'archives", 'illustration', "image d'illustration", 'via getty images'],
      within: ['crédit photo', "photo d'illustration", "photo d'archives", "image d'illustration"],
    },
    paywall: {
      line: [
        "s'abonner", 'abonnez-vous', "je m'abonne", 'abonnement', 'abonnements', 'réservé aux abonnés',
        'article réservé aux abonnés', 'contenu réservé aux abonnés', 'déjà abonné', 'déjà abonnée', "offre d'essai",
        'sans engagement', 'se connecter', 'pour les abonnés', 'faire un don', 'soutenez-nous', 'voir les offres',
        'découvrir les offres',
      ],
      start: [
        'cet article est réservé', 'article réservé aux', 'contenu réservé aux', 'la suite est réservée',
        'abonnez-vous pour', 'déjà abonné', 'pas encore abonné', 'pour lire la suite', 'lisez la suite',
        'poursuivez votre lecture', 'créez un compte', 'vous avez déjà un compte', 'abonnez-vous dès', 'accédez à tous',
      ],
      within: [
        'réservé aux abonnés', 'réservée aux abonnés', 'de cet article à lire', 'sans engagement', 'accès illimité',
        'votre abonnement',
      ],
    },
    menu: {
      line: [
        'accueil', 'menu', 'rechercher', 'recherche', 'connexion', 'se connecter', "s'identifier", 'déconnexion',
        'mon compte', 'mon profil', 'aller au contenu', 'aller au contenu principal', 'retour', 'retour en haut',
        'haut de page', 'fermer', 'ouvrir le menu', 'politique', 'économie', 'monde', 'international', 'société',
        'culture', 'sport', 'sports', 'sciences', 'science', 'santé', 'planète', 'environnement', 'technologie',
        'high-tech', 'opinions', 'idées', 'débats', 'région', 'régions', 'local', 'faits divers', 'justice',
        'éducation', 'voyage', 'cuisine', 'mode', 'people', 'météo', 'horoscope', 'jeux', 'emploi', 'immobilier',
        'avis de décès', 'vidéos', 'photos', 'podcasts', 'archives', 'le journal', 'édition du jour', 'suivant',
        'précédent', 'voir tout', 'tout voir', 'plus', 'rubriques', 'thèmes', 'actualités', 'actualité', 'actus',
        'en direct', 'direct', 'football', 'bourse', 'cinéma', 'musique', 'livres', 'télévision', 'automobile',
        'france', 'europe', 'afrique', 'amériques', 'asie', 'moyen-orient',
      ],
      start: ['vous êtes ici', 'aller au', 'retour à', 'bienvenue', 'passer au contenu'],
    },
    tags: {
      line: ['mots-clés', 'mots clés', 'tags', 'thèmes', 'sujets', 'étiquettes', 'sur ce sujet'],
      start: [
        'mots-clés', 'mots clés', 'tags', 'thèmes', 'étiquettes', 'sujets associés', 'classé dans', 'publié dans',
        'catégorie', 'catégories', 'rubrique',
      ],
    },
    biography: {
      line: ["à propos de l'auteur", "à propos de l'autrice", "l'auteur", "sur l'auteur", 'biographie'],
      start: ["à propos de l'auteur", "l'auteur est", 'voir tous les articles', 'tous les articles de'],
      within: ['est journaliste à', 'est journaliste au', 'est journaliste pour', 'voir tous les articles'],
    },
    updated: {
      line: [
        'publié', 'publié le', 'mis à jour', 'mis à jour le', 'modifié le', 'temps de lecture', 'min de lecture',
        'minutes de lecture', 'lecture',
      ],
      start: [
        'publié', 'publié le', 'mis à jour', 'mise à jour', 'modifié', 'posté le', 'temps de lecture', 'lecture',
        'dernière mise à jour', 'créé le',
      ],
      end: ['de lecture', 'min de lecture'],
    },
    ago: {
      line: ["à l'instant", 'hier', "aujourd'hui", 'il y a une heure', 'il y a un jour', 'il y a quelques minutes'],
    },
    credit: {
      start: [
        'source', 'sources', '(avec', 'avec afp', 'avec agence', 'avec agences', 'avec reuters', 'reportage de',
        'reportage par', 'traduit par', 'traduction', 'avec la contribution de', 'édité par', 'édition',
      ],
      within: ['version française par', '; édité par'],
    },
    footer: {
      line: [
        'qui sommes-nous', 'nous contacter', 'contactez-nous', 'contact', 'publicité', 'mentions légales',
        'plan du site', 'aide', 'faq', 'recrutement', 'espace presse', 'régie publicitaire', 'nos partenaires',
        'accessibilité', 'boutique', 'flux rss', 'la charte', 'signaler une erreur', 'charte', 'service client',
        'foire aux questions',
      ],
      start: [
        'une erreur dans', 'signaler une erreur', 'vous avez repéré une erreur', 'une information à nous transmettre',
      ],
    },
    browser: {
      start: [
        'votre navigateur ne', 'veuillez activer javascript', 'pour voir cette vidéo', 'activez javascript',
        'vous utilisez un bloqueur',
      ],
      within: ['activer javascript', 'bloqueur de publicité'],
    },
  },
  dates: {
    months: [
      'janvier', 'février', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'aout', 'septembre',
      'octobre', 'novembre', 'décembre', 'decembre', 'janv', 'févr', 'avr', 'juil', 'sept', 'oct', 'nov', 'déc',
    ],
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    ago: [
      'il', 'y', 'a', 'heure', 'heures', 'minute', 'minutes', 'min', 'jour', 'jours', 'semaine', 'semaines', 'mois',
      'an', 'ans', 'hier', 'secondes',
    ],
    joints: ['le', 'à', 'h', 'du', 'au', 'et', 'de', 'er', 'publié', 'mis', 'jour', 'modifié', 'mise', 'heure'],
  },
};
