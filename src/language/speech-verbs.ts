/**
 * Verbs by which reports name who spoke, after a comma or a dash: "– Tekst, sier hun", "– Tekst – powiedziała". In the forms
 * that newspapers use; by hand, from the languages' grammars. A star stands for any ending.
 */
const verbs = `
  said says added adds explained explains
  sier sa forteller forklarer mener opplyser uttaler skriver understreker påpeker fastslår sukker
  säger sade berättar menar förklarar konstaterar tycker uppger tillägger betonar
  siger sagde fortæller forklarer udtaler mener oplyser skriver lyder
  sanoo sanoi kertoo kertoi toteaa totesi arvioi huomauttaa kuvailee muistuttaa
  segir sagði útskýrir bætir
  sagt sagte erklärt erklärte meint meinte betont betonte ergänzt
  zegt zei vertelt vertelde aldus stelt legt
  dit dit-* déclare déclaré déclarait explique expliqué assure assuré affirme affirmé ajoute ajouté précise précisé confie confié raconte raconté lance lancé
  souligne souligné estime estimé regrette poursuit répond répondu conclut insiste résume témoigne indique indiqué rappelle rappelé demande demandé exclame réjouit inquiète
  dijo dice decía afirmó afirma explicó explica señaló señala añadió añade agregó agrega aseguró asegura declaró declara contó cuenta apuntó apunta manifestó indicó indica subrayó subraya preguntó pregunta respondió responde relató relata sostuvo sostiene comentó comenta reconoció reconoce
  disse diz dizia afirma afirmou explica explicou conta contou acrescenta acrescentou declara declarou comenta ressalta ressaltou relata lembra destaca
  dice disse detto spiega spiegato afferma affermato racconta raccontato aggiunge aggiunto sottolinea sottolineato dichiara dichiarato ricorda precisa commenta
  diu explica afegeix assegura
  spune spus declarat declară adăugat adaugă explică explicat precizat susține transmis
  mówi mówił mówiła powiedział* dodaje dodał* podkreśl* tłumacz* wyjaśni* zaznacz* stwierdz* oceni* zapewni* przyzna* komentuje twierdzi opowiada relacjonuje informuje zauważ* pyta wspomina
  řekl* říká uvedl* uvádí dodal* dodává prohlásil* popsal* popisuje sdělil* vysvětl* upozorn* míní
  povedal* hovorí uviedol uviedla dodal* vysvetľuje vysvetlil* tvrdí
  rekao rekla rekli kazao kazala kaže istakao istakla istič* dodao dodala dodaje naveo navela navodi izjavio izjavila poručio poručila objašnjava
  dejal dejala pravi povedal povedala dodaja pojasnjuje pojasnil*
  рекао рекла казао казала каже истакао истакла додао додала навео навела изјавио изјавила поручио поручила рече
  каза казва заяви посочи обясни добави коментира подчерта отбеляза сподели
  сказал* говор* сообщи* отмети* отмеча* поясни* поясня* заяви* заявля* добави* добавля* рассказ* подчеркну* подчёркива* подчеркива* уточни* считает уверен* напомни* признал* признаёт признает объясни* объясня* спросил* ответил* вспомина*
  сказа* каже кажуть зазначи* зазнача* наголоси* розпові* поясню* повідоми* додає стверджу* переконан* запитал* відпові*
  сказаў сказала адзначы* паведамі*
  mondta mondja közölte fogalmazott hangsúlyozta nyilatkozta tette tájékoztatott jelezte kérdezte válaszolta mesélte
  dedi diyor diye söyledi belirtti konuştu ekledi vurguladı açıkladı anlattı kaydetti
  είπε λέει δήλωσε δηλώνει πρόσθεσε τόνισε τονίζει ανέφερε εξήγησε σημείωσε
  ütles ütleb lisas rääkis räägib selgitas märkis nentis
  sakė sako teigė teigia pridūrė pasakojo aiškino
  saka teica sacīja norāda norādīja stāsta uzsver piebilda skaidro
  tha thotë deklaroi shtoi
`;

/** What may stand between a verb and the comma or dash before it: names, a pronoun, a helping verb. */
const names = "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}\\s){0,3}";
const pronouns =
  '(?:(?:he|she|they|han|hun|hon|hän|ho|er|sie|hij|ze|il|elle|ils|on|él|ella|ele|ela|lui|lei|on|ona|он|она|він|вона|ő)\\s)?';
const helpers =
  "(?:(?:a|ha|har|on|je|va|had|avait|ont|han|su|lui|nous|leur|se|me|nam|nam|l['’]a|s['’])\\s?|a-t-(?:il|elle)\\s|a-t-on\\s|s['’])?";
const alternatives = verbs
  .trim()
  .split(/\s+/u)
  .map((verb) => (verb.endsWith('*') ? `${verb.slice(0, -1)}[\\p{L}-]{0,12}` : verb))
  .join('|');

/** Whether `who said it` starts at `lastIndex`. Bounded: at most some hundred characters are looked at. */
export const attribution = new RegExp(`\\s?${names}${pronouns}${helpers}(?:${alternatives})(?![\\p{L}\\p{M}])`, 'uy');
