/**
 * Names of the months as news pages write them, lower case, January first; several spellings of one month are parted
 * by a bar. Full names in the case that dates use, and the usual short forms without full stop. Collected by hand from
 * the Unicode CLDR's calendars (facts, not wording).
 */
const monthNames: { readonly [language: string]: string } = {
  en: 'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  de: 'januar|jänner|jän februar|feber märz|mär|mrz|maerz april mai juni juli august september oktober|okt november dezember|dez',
  fr: 'janvier|janv|jan février|fevrier|févr|fév mars avril|avr mai juin juillet|juil août|aout septembre|sept octobre novembre décembre|decembre|déc',
  es: 'enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre|sept|set octubre noviembre diciembre|dic',
  it: 'gennaio|gen febbraio|febbr marzo aprile maggio|mag|magg giugno|giu luglio|lug|lugl agosto|ago settembre|sett|set ottobre|ott novembre dicembre|dic',
  pt: 'janeiro fevereiro|fev março|marco abril maio|mai junho julho agosto setembro outubro|out novembro dezembro|dez',
  nl: 'januari februari maart|mrt april mei juni juli augustus september oktober november december',
  ru: 'января|январь|янв февраля|февраль|февр|фев марта|март|мар апреля|апрель|апр мая|май июня|июнь|июн июля|июль|июл августа|август|авг сентября|сентябрь|сент|сен октября|октябрь|окт ноября|ноябрь|нояб|ноя декабря|декабрь|дек',
  uk: 'січня|січень|січ лютого|лютий|лют березня|березень|бер квітня|квітень|квіт травня|травень|трав червня|червень|черв липня|липень|лип серпня|серпень|серп вересня|вересень|вер жовтня|жовтень|жовт листопада|листопад|лист грудня|грудень|груд',
  be: 'студзеня лютага сакавіка красавіка траўня чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня',
  bg: 'януари|ян февруари март април май юни юли август септември октомври ноември декември',
  sr: 'januar|јануар|јан februar|фебруар|феб mart|март april|април maj|мај jun|јун|јуни|juni jul|јул|јули|juli avgust|август|avg septembar|септембар|сеп oktobar|октобар|окт novembar|новембар|нов decembar|децембар|дец',
  mk: 'јануари февруари март април мај јуни јули август септември октомври ноември декември',
  sl: 'januarja|januar februarja|februar marca|marec aprila|april maja|maj junija|junij julija|julij avgusta|avgust septembra|september oktobra|oktober novembra|november decembra|december',
  pl: 'stycznia|styczeń|sty lutego|luty|lut marca|marzec kwietnia|kwiecień|kwi maja|maj czerwca|czerwiec|cze lipca|lipiec sierpnia|sierpień|sie września|wrzesień|wrz października|październik|paź listopada|listopad|lis grudnia|grudzień|gru',
  cs: 'ledna|leden|led února|únor|úno března|březen|bře dubna|duben|dub května|květen|kvě června|červen července|červenec srpna|srpen září|zář října|říjen|říj listopadu|listopad prosince|prosinec|pro',
  sk: 'januára|január februára|február marca|marec apríla|apríl mája|máj júna|jún júla|júl augusta|august septembra|september októbra|október novembra|november decembra|december',
  hr: 'siječnja|siječanj|sij veljače|veljača|velj ožujka|ožujak|ožu travnja|travanj|tra svibnja|svibanj|svi lipnja|lipanj|lip srpnja|srpanj|srp kolovoza|kolovoz|kol rujna|rujan|ruj listopada|listopad|lis studenoga|studenog|studeni|stu prosinca|prosinac|pro',
  hu: 'január február|febr március|márc április|ápr május|máj június|jún július|júl augusztus szeptember|szept október november december',
  ro: 'ianuarie|ian februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie|noi decembrie',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  no: 'januar februar mars april mai juni juli august september oktober november desember|des',
  fi: 'tammikuuta|tammikuu helmikuuta|helmikuu maaliskuuta|maaliskuu huhtikuuta|huhtikuu toukokuuta|toukokuu kesäkuuta|kesäkuu heinäkuuta|heinäkuu elokuuta|elokuu syyskuuta|syyskuu lokakuuta|lokakuu marraskuuta|marraskuu joulukuuta|joulukuu',
  et: 'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember',
  lv: 'janvāris|janvārī februāris|februārī marts|martā aprīlis|aprīlī maijs|maijā jūnijs|jūnijā jūlijs|jūlijā augusts|augustā septembris|septembrī oktobris|oktobrī novembris|novembrī decembris|decembrī',
  lt: 'sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio',
  el: 'ιανουαρίου|ιανουάριος|ιαν φεβρουαρίου|φεβρουάριος|φεβ μαρτίου|μάρτιος|μαρ απριλίου|απρίλιος|απρ μαΐου|μαίου|μάιος|μαϊ ιουνίου|ιούνιος|ιουν ιουλίου|ιούλιος|ιουλ αυγούστου|αύγουστος|αυγ σεπτεμβρίου|σεπτέμβριος|σεπ οκτωβρίου|οκτώβριος|οκτ νοεμβρίου|νοέμβριος|νοε δεκεμβρίου|δεκέμβριος|δεκ',
  tr: 'ocak şubat mart nisan mayıs|mayis haziran temmuz ağustos|agustos eylül|eylul ekim kasım|kasim aralık|aralik',
  az: 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
  id: 'januari februari|peb maret april mei juni juli agustus|agu september oktober november|nop desember|des',
  ms: 'januari februari mac april mei jun julai|jul ogos|ogo september oktober november disember|dis',
  ca: 'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
  ar: 'يناير|كانونالثاني|جانفي فبراير|شباط|فيفري مارس|آذار أبريل|ابريل|إبريل|نيسان|أفريل مايو|أيار|ماي|ماى يونيو|يونيه|حزيران|جوان يوليو|يوليه|تموز|جويلية أغسطس|اغسطس|آب|أوت سبتمبر|أيلول أكتوبر|اكتوبر|تشرينالأول نوفمبر|تشرينالثاني ديسمبر|كانونالأول',
  fa: 'ژانویه|ژانویهٔ فوریه مارس آوریل مه|می ژوئن ژوئیه|جولای اوت|آگوست سپتامبر اکتبر نوامبر دسامبر',
  he: 'ינואר|בינואר פברואר|בפברואר מרץ|במרץ אפריל|באפריל מאי|במאי יוני|ביוני יולי|ביולי אוגוסט|באוגוסט ספטמבר|בספטמבר אוקטובר|באוקטובר נובמבר|בנובמבר דצמבר|בדצמבר',
  hi: 'जनवरी|जन फरवरी|फ़रवरी|फर मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर',
  bn: 'জানুয়ারি|জানুয়ারী ফেব্রুয়ারি|ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর',
  ur: 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
  th: 'มกราคม|มค กุมภาพันธ์|กพ มีนาคม|มีค เมษายน|เมย พฤษภาคม|พค มิถุนายน|มิย กรกฎาคม|กค สิงหาคม|สค กันยายน|กย ตุลาคม|ตค พฤศจิกายน|พย ธันวาคม|ธค',
};

const months = new Map<string, number>();
const own = new Map<string, Map<string, number>>();
for (const [language, row] of Object.entries(monthNames)) {
  const names = new Map<string, number>();
  row.split(' ').forEach((spellings, index) => {
    for (const name of spellings.split('|')) names.set(name, index + 1);
  });
  own.set(language, names);
  for (const [name, month] of names) if (!months.has(name)) months.set(name, month);
}

/**
 * Month 1 to 12 that a lower-case word names; null for other words. The page's language decides where two languages
 * differ (`listopada` is October in Croatian and November in Polish).
 */
export function monthNamed(word: string, language: string | null): number | null {
  return own.get(language ?? '')?.get(word) ?? months.get(word) ?? null;
}
