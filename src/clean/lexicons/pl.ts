import type { Lexicon } from './lexicon.ts';

// biome-ignore format: word lists read better as paragraphs
export const pl: Lexicon = {
  language: 'pl',
  source: "Common wording of Polish-language news sites' interface, collected by the authors from general knowledge.",
  kinds: {
    advert: {
      line: [
        'reklama', 'reklamy', 'materiał sponsorowany', 'artykuł sponsorowany', 'materiał partnera', 'sponsorowane',
        'treść sponsorowana', 'materiał promocyjny', 'ogłoszenie', 'promocja', 'dalsza część artykułu pod reklamą',
        'dalszy ciąg materiału pod wideo',
      ],
      start: [
        'dalsza część artykułu', 'dalsza część tekstu', 'dalszy ciąg materiału', 'dalszy ciąg artykułu',
        'ciąg dalszy pod',
      ],
      within: ['pod reklamą', 'pod materiałem wideo', 'pod wideo'],
    },
    related: {
      line: [
        'czytaj także', 'czytaj też', 'zobacz także', 'zobacz też', 'zobacz również', 'przeczytaj także',
        'przeczytaj też', 'przeczytaj również', 'sprawdź także', 'powiązane artykuły', 'powiązane', 'podobne artykuły',
        'podobne wpisy', 'polecane', 'polecane artykuły', 'polecamy', 'polecane dla ciebie', 'warto przeczytać',
        'może cię zainteresować', 'mogą cię zainteresować', 'to może cię zainteresować', 'najnowsze',
        'najnowsze wiadomości', 'najnowsze artykuły', 'ostatnie wpisy', 'ostatnie artykuły', 'więcej na ten temat',
        'na ten temat', 'więcej artykułów', 'więcej wiadomości', 'inne artykuły', 'pozostałe wiadomości',
        'następny artykuł', 'poprzedni artykuł', 'następny wpis', 'poprzedni wpis', 'więcej', 'nie przegap',
        'wybór redakcji', 'wiadomości dnia', 'ważne', 'z ostatniej chwili', 'wybrane dla ciebie',
      ],
      start: [
        'więcej z', 'więcej o', 'więcej na', 'inne artykuły', 'wszystkie artykuły', 'zobacz wszystkie',
        'czytaj więcej o',
      ],
    },
    readMore: {
      start: [
        'czytaj także', 'czytaj też', 'zobacz także', 'zobacz też', 'zobacz również', 'przeczytaj także',
        'przeczytaj też', 'przeczytaj również', 'czytaj więcej', 'czytaj', 'zobacz', 'sprawdź', 'więcej', 'polecamy',
        'warto przeczytać', 'dowiedz się więcej', 'posłuchaj',
      ],
    },
    teaser: {
      end: [
        'czytaj więcej', 'czytaj dalej', 'więcej', 'zobacz więcej', 'czytaj całość', 'dowiedz się więcej', 'przeczytaj',
        'pokaż więcej', 'czytaj artykuł',
      ],
    },
    mostRead: {
      line: [
        'najczęściej czytane', 'najpopularniejsze', 'popularne', 'najchętniej czytane', 'popularne artykuły',
        'najpopularniejsze artykuły', 'najczęściej komentowane', 'na czasie', 'najczęściej oglądane', 'gorące tematy',
        'trendy', 'teraz popularne',
      ],
    },
    newsletter: {
      line: [
        'newsletter', 'newslettery', 'zapisz się', 'zapisz się na newsletter', 'zapisz się do newslettera',
        'adres e-mail', 'twój adres e-mail', 'twój e-mail', 'podaj adres e-mail', 'nasz newsletter', 'subskrybuj',
      ],
      start: [
        'zapisz się na', 'zapisz się do', 'bądź na bieżąco', 'otrzymuj najnowsze', 'podaj swój',
        'dołącz do newslettera', 'wyrażam zgodę na',
      ],
      within: ['nasz newsletter', 'na newsletter', 'do newslettera', 'naszego newslettera', 'na twoją skrzynkę'],
    },
    app: {
      line: [
        'pobierz aplikację', 'pobierz naszą aplikację', 'nasza aplikacja', 'aplikacja mobilna', 'pobierz z google play',
        'pobierz z app store',
      ],
      start: ['pobierz aplikację', 'pobierz naszą', 'włącz powiadomienia', 'ściągnij aplikację'],
      within: ['pobierz aplikację', 'naszą aplikację', 'aplikację mobilną'],
    },
    cookie: {
      line: [
        'pliki cookie', 'cookies', 'polityka cookies', 'akceptuję', 'akceptuj', 'zaakceptuj wszystkie',
        'akceptuj wszystkie', 'odrzuć', 'odrzuć wszystkie', 'zgadzam się', 'ustawienia cookies',
        'ustawienia plików cookie', 'przejdź do serwisu', 'zarządzaj ustawieniami', 'ustawienia prywatności',
        'rozumiem',
      ],
      start: [
        'ta strona używa', 'ta strona korzysta', 'ten serwis wykorzystuje', 'ta witryna korzysta', 'ta witryna używa',
        'nasz serwis wykorzystuje', 'strona korzysta z plików', 'używamy plików cookie', 'wykorzystujemy pliki cookie',
        'korzystamy z plików', 'serwis wykorzystuje', 'my i nasi partnerzy', 'kontynuując przeglądanie',
        'dbamy o twoją prywatność', 'szanujemy twoją prywatność', 'szanowni państwo, dbamy',
      ],
      within: [
        'plików cookie', 'pliki cookie', 'plików cookies', 'pliki cookies', 'polityka prywatności',
        'polityce prywatności', 'danych osobowych', 'zaufani partnerzy', 'zaufanych partnerów',
      ],
    },
    comments: {
      line: [
        'komentarze', 'komentarz', 'brak komentarzy', 'dodaj komentarz', 'skomentuj', 'napisz komentarz',
        'pokaż komentarze', 'zobacz komentarze', 'wszystkie komentarze', 'odpowiedz', 'anuluj pisanie odpowiedzi',
        'zgłoś', 'zgłoś nadużycie', 'opublikuj komentarz', 'wyślij komentarz', 'opinie', 'dyskusja',
        'zaloguj się, aby dodać komentarz', 'komentarze zamknięte', 'dołącz do dyskusji', 'najnowsze komentarze',
        'wymagane pola są oznaczone',
      ],
      start: [
        'twój adres e-mail nie', 'twój adres email nie', 'wymagane pola', 'musisz się zalogować', 'zaloguj się, aby',
        'aby dodać komentarz', 'aby skomentować', 'komentarze są', 'bądź pierwszy',
      ],
      within: [
        'wymagane pola są oznaczone', 'nie zostanie opublikowany', 'aby dodać komentarz', 'możliwość komentowania',
      ],
    },
    share: {
      line: [
        'udostępnij', 'udostępnij na facebooku', 'udostępnij artykuł', 'podziel się', 'podziel się artykułem',
        'tweetnij', 'wyślij', 'wyślij e-mailem', 'wyślij znajomemu', 'drukuj', 'kopiuj link', 'skopiuj link',
        'link skopiowany', 'obserwuj', 'obserwuj nas', 'śledź nas', 'polub nas', 'polub', 'lubię to', 'zapisz',
        'zapisz na później', 'posłuchaj', 'posłuchaj artykułu', 'znajdź nas', 'dołącz do nas', 'social media',
      ],
      start: [
        'udostępnij na', 'śledź nas na', 'obserwuj nas', 'polub nas na', 'dołącz do nas na', 'jesteśmy na',
        'podziel się na', 'kliknij, aby udostępnić', 'znajdź nas na',
      ],
      within: ['otwiera się w nowym oknie', 'obserwuj nas na', 'śledź nas na', 'nasz profil na', 'na facebooku i'],
    },
    legal: {
      line: [
        'wszelkie prawa zastrzeżone', 'polityka prywatności', 'regulamin', 'warunki korzystania', 'prawa autorskie',
        'rodo', 'zastrzeżenia prawne', 'nota prawna',
      ],
      start: [
        'wszelkie prawa zastrzeżone', 'copyright', 'wszystkie prawa zastrzeżone', 'kopiowanie',
        'materiał chroniony prawem', 'dalsze rozpowszechnianie', 'treści zawarte', 'przedruk',
      ],
      within: [
        'prawa zastrzeżone', 'prawem autorskim', 'dalsze rozpowszechnianie', 'za zgodą wydawcy', 'bez zgody wydawcy',
        'bez zgody redakcji', 'rozpowszechnianie treści',
      ],
    },
    byline: {
      line: ['redakcja', 'autor', 'autorka', 'opracowanie', 'opr', 'oprac', 'od redakcji', 'nasz korespondent'],
      start: [
        'autor', 'autorka', 'autorzy', 'tekst', 'oprac', 'opracował', 'opracowała', 'opracowanie', 'rozmawiał',
        'rozmawiała', 'napisał', 'napisała', 'redakcja',
      ],
    },
    photo: {
      line: [
        'zdjęcie', 'zdjęcia', 'foto', 'fot', 'fotografia', 'zdjęcie ilustracyjne', 'zdjęcie poglądowe', 'galeria',
        'galeria zdjęć', 'zobacz galerię', 'powiększ', 'wideo', 'zobacz wideo', 'zdjęcie archiwalne', 'ilustracja',
        'materiały prasowe',
      ],
      start: [
        'fot', 'foto', 'zdjęcie', 'zdjęcia', 'źródło zdjęcia', 'grafika', 'zdjęcie ilustracyjne', 'ilustracja', 'wideo',
        'autor zdjęcia',
      ],
      end: ['zdjęcie ilustracyjne', 'zdjęcie poglądowe', 'zdjęcie archiwalne', 'materiały prasowe', 'archiwum'],
      within: ['zdjęcie ilustracyjne', 'zdjęcie poglądowe', 'zdjęcie archiwalne', '(fot', 'źródło zdjęcia'],
    },
    paywall: {
      line: [
        'subskrybuj', 'prenumerata', 'kup subskrypcję', 'dla subskrybentów', 'tylko dla subskrybentów', 'zaloguj się',
        'wykup dostęp', 'masz już prenumeratę', 'wesprzyj nas', 'treść premium', 'tylko dla prenumeratorów',
        'zostań subskrybentem', 'anuluj w dowolnym momencie',
      ],
      start: [
        'ten artykuł jest dostępny', 'artykuł dostępny', 'treść dostępna', 'aby czytać dalej', 'aby przeczytać',
        'kup dostęp', 'wykup dostęp', 'masz już subskrypcję', 'masz już konto', 'subskrybuj, aby',
        'wykorzystałeś limit',
      ],
      within: [
        'tylko dla prenumeratorów', 'tylko dla subskrybentów', 'dla naszych prenumeratorów', 'aby czytać dalej',
        'kup prenumeratę', 'artykułu dostępne',
      ],
    },
    menu: {
      line: [
        'strona główna', 'menu', 'szukaj', 'wyszukaj', 'zaloguj', 'zaloguj się', 'zarejestruj się', 'wyloguj',
        'moje konto', 'profil', 'przejdź do treści', 'powrót', 'wróć', 'do góry', 'na górę', 'zamknij', 'polityka',
        'gospodarka', 'biznes', 'świat', 'kraj', 'polska', 'kultura', 'sport', 'nauka', 'zdrowie', 'technologie',
        'opinie', 'rozrywka', 'lifestyle', 'styl życia', 'podróże', 'motoryzacja', 'pogoda', 'horoskop', 'gry', 'praca',
        'nieruchomości', 'ogłoszenia', 'nekrologi', 'wideo', 'galerie', 'podcasty', 'archiwum', 'e-wydanie', 'następna',
        'następny', 'poprzednia', 'poprzedni', 'pokaż wszystkie', 'zobacz wszystkie', 'kategorie', 'działy', 'tematy',
        'wiadomości', 'na żywo', 'piłka nożna', 'finanse', 'giełda', 'film', 'muzyka', 'książki', 'edukacja', 'regiony',
        'kobieta', 'dom', 'kuchnia', 'moda', 'gwiazdy', 'prawo',
      ],
      start: ['jesteś tutaj', 'jesteś w', 'przejdź do', 'wróć do', 'witaj'],
    },
    tags: {
      line: ['tagi', 'tematy', 'słowa kluczowe', 'etykiety', 'kategoria', 'kategorie'],
      start: [
        'tagi', 'tematy', 'słowa kluczowe', 'etykiety', 'kategoria', 'kategorie', 'opublikowano w', 'powiązane tematy',
        'zaszufladkowano do',
      ],
    },
    biography: {
      line: ['o autorze', 'o autorce', 'autorzy'],
      start: ['o autorze', 'o autorce', 'autor jest', 'zobacz wszystkie wpisy', 'wszystkie artykuły autora'],
      within: ['jest dziennikarzem', 'jest dziennikarką', 'wszystkie artykuły autora', 'zobacz wszystkie wpisy'],
    },
    updated: {
      line: [
        'opublikowano', 'aktualizacja', 'zaktualizowano', 'data publikacji', 'ostatnia aktualizacja', 'czas czytania',
        'min czytania', 'dzisiaj', 'publikacja',
      ],
      start: [
        'opublikowano', 'opublikowany', 'aktualizacja', 'zaktualizowano', 'data publikacji', 'data dodania',
        'ostatnia aktualizacja', 'czas czytania', 'utworzono', 'dodano', 'data', 'publikacja',
      ],
      end: ['min czytania', 'minut czytania', 'min. czytania'],
    },
    ago: {
      line: ['przed chwilą', 'wczoraj', 'dzisiaj', 'dziś', 'godzinę temu', 'dzień temu', 'minutę temu'],
    },
    credit: {
      start: [
        'źródło', 'źródła', 'źródło:', 'tłumaczenie', 'tłumaczył', '(pap', 'na podstawie', 'opracowanie', 'oprac',
        'współpraca', 'autor',
      ],
      within: ['opracowano na podstawie'],
    },
    footer: {
      line: [
        'o nas', 'kontakt', 'reklama', 'redakcja', 'praca', 'pomoc', 'faq', 'mapa strony', 'rss', 'regulamin',
        'polityka prywatności', 'biuro reklamy', 'dla reklamodawców', 'deklaracja dostępności', 'dostępność',
        'prenumerata', 'ogłoszenia', 'zgłoś błąd', 'zespół', 'kariera',
      ],
      start: [
        'zgłoś błąd', 'znalazłeś błąd', 'widzisz błąd', 'masz ciekawy temat', 'projekt i wykonanie', 'byłeś świadkiem',
        'redaktor naczelny',
      ],
    },
    browser: {
      start: ['twoja przeglądarka nie', 'włącz javascript', 'wyłącz adblock', 'aby obejrzeć'],
      within: ['włącz javascript', 'włączyć javascript', 'adblock'],
    },
  },
  dates: {
    months: [
      'stycznia', 'lutego', 'marca', 'kwietnia', 'maja', 'czerwca', 'lipca', 'sierpnia', 'września', 'października',
      'listopada', 'grudnia', 'styczeń', 'luty', 'marzec', 'kwiecień', 'maj', 'czerwiec', 'lipiec', 'sierpień',
      'wrzesień', 'październik', 'listopad', 'grudzień', 'sty', 'lut', 'mar', 'kwi', 'cze', 'lip', 'sie', 'wrz', 'paź',
      'lis', 'gru',
    ],
    weekdays: [
      'poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota', 'niedziela', 'pon', 'wt', 'śr', 'czw', 'pt',
      'sob', 'niedz',
    ],
    ago: [
      'temu', 'godzina', 'godzinę', 'godziny', 'godzin', 'godz', 'minut', 'minutę', 'minuty', 'min', 'dzień', 'dni',
      'tydzień', 'tygodnie', 'tygodni', 'miesiąc', 'miesiące', 'miesięcy', 'rok', 'lata', 'lat', 'wczoraj', 'dzisiaj',
      'dziś', 'sekund',
    ],
    joints: [
      'o', 'r', 'roku', 'godz', 'godzina', 'z', 'dnia', 'opublikowano', 'aktualizacja', 'ostatnia', 'zaktualizowano',
      'data', 'publikacji', 'dodania', 'dodano', 'publikacja',
    ],
  },
};
