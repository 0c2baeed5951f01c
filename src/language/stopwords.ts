import { hashWord } from './hash.ts';

/**
 * Function words by language: the closed classes (articles, pronouns, prepositions, conjunctions, auxiliaries) and words
 * of saying, which agency prose has in every second sentence. Written down by hand from the languages' grammars.
 */
const lists: { readonly [language: string]: string } = {
  en: `a about above according after again against all also although am among an and any are as at be because been before being
    below between both but by can could did do does doing down during each either else ever every few for from further had has
    have having he her here hers herself him himself his how however i if in into is it its itself just last may me might more
    most much must my myself near neither no nor not now of off on once one only or other others ought our ours out over own
    per rather said same say says shall she should since so some still such than that the their theirs them themselves then
    there these they this those though through thus till to told too under until up upon us very via was we were what when
    where whether which while who whom whose why will with within without would yet you your yours`,
  de: `ab aber als am an auch auf aus außer bei beim bin bis bist da damit dann das dass daß dem den denn der des dessen deren
    dich die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines er es etwas euch für
    gegen hab habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede
    jedem jeden jeder jedes jetzt kann kein keine keinem keinen keiner konnte können man mehr mein mich mir mit muss nach nicht
    noch nun nur ob oder ohne sagte sagt schon sehr sei sein seine seinem seinen seiner seit selbst sich sie sind so soll sollte
    sollen sondern sowie teilte über um und uns unter vom von vor war waren was weil welche wenn wer werde werden wie wieder will
    wir wird wo worden wurde wurden zu zum zur zwischen`,
  fr: `à afin ai ainsi alors après au aucun aussi autre aux avait avant avec avoir car ce ceci cela celle celui ces cet cette ceux
    chez comme contre dans de déjà depuis des dit dont du elle elles en encore entre est et été être eu eux fait il ils je la le
    les leur leurs lors lui mais me même mes moins mon ne ni nos notre nous on ont ou où par pas pendant peu plus pour près qu
    quand que quel quelle qui quoi sa sans se selon sera ses si son sont sous sur ta te tes toi ton tous tout toute toutes très tu
    un une vers vos votre vous y a d l s c j m n t`,
  es: `a al algo ante antes aunque bajo cada como con contra cual cuando de del desde dijo donde dos durante e el él ella ellas
    ellos en entre era eran es esa ese eso esta está este esto estos estas están fue fueron ha habían había han hasta hay la las
    le les lo los más me mi mientras muy ni no nos o otra otro para pero por porque que qué quien se según ser si sí sin sobre son
    su sus también tan tanto te tiene tras tu un una uno unos y ya yo`,
  it: `a ad agli ai al alla alle allo anche ancora aveva avere che chi ci col come con contro cui da dagli dai dal dalla dalle
    degli dei del della delle dello detto di dopo dove due e è ed era erano essere fra gli ha hanno ho i il in io la le lei lo loro
    lui ma mentre mi mia mio molto ne negli nei nel nella nelle no noi non o per perché più prima quale quando quella quello questa
    questo se secondo sempre senza si sia sono sta su sua sue sugli sui sul sulla suo suoi tra tu tutti tutto un una uno`,
  pt: `a à ao aos após as às até com como contra da das de dela dele deles depois desde disse do dos e é ela elas ele eles em entre
    era essa esse esta está estão este eu foi foram há isso já lhe mais mas me mesmo muito na não nas nem no nos nós num numa o os
    ou para pela pelas pelo pelos por porque qual quando que quem se segundo sem ser seu seus só sob sobre sua suas também tem teve
    um uma você`,
  nl: `aan aangezien al als bij daar dan dat de der deze die dit doen door dus een en er ge geen haar had heb hebben heeft hem het
    hier hij hoe hun ik in is je kan kon kunnen maar me meer men met mij moet na naar niet nog nu of om omdat onder ons ook op over
    te tegen toch toen tot u uit van veel voor waar was wat we wel werd werden wie wij wil worden wordt zal ze zei zich zij zijn zo
    zonder zou`,
  sv: `af aldrig alle alla att av bara blev bli den denna deras dem den det detta dette de där då efter eller en er et ett för fra
    från får ha hade han hans har henne her hon hun hur här i ikke icke in inte ja jag jeg kan kunde man med men mot mycket ned
    nej ni nu när nån någon något och og också om på så sa sade säger samt sig sin sina sitt ska skal skulle som till til um under
    upp ut utan vad var vara vi vid være varit vilket än är år åt över`,
  ru: `а без более бы был была были было быть в вам вас весь во вот все всего всех вы где да даже для до его ее если есть еще же за
    здесь и из или им их к как какой ко когда который которая которые которых кто ли между меня мне может мы на над надо нас не
    него нее нет ни них но ну о об один он она они оно от отметил по под после потому при про с сам сказал сказала со сообщил
    сообщила так также такой там то того тоже только том тот ты у уже что чтобы чем эта эти это этого этой этот я по словам`,
  id: `ada adalah agar akan antara apa atas atau bagi bahawa bahwa banyak beberapa belum berkata bisa boleh dalam dan dapat dari
    daripada dengan di dia dua hanya harus hingga ia ini itu jadi jika juga kami karena katanya kata ke kepada kerana kita lagi
    lain lebih masih mereka namun oleh pada para pihak saat saja sahaja sebagai sebelum secara sedang sehingga sejak selepas
    seorang serta setelah sudah telah tersebut tetapi tidak turut ujar untuk yang`,
  tr: `ama ancak bir biz bu buna bunu çok da daha de değil dedi diye en gibi hem her için ile ise kadar ki mi ne o olan olarak oldu
    olduğu olduğunu on sonra şu ve veya ya yaptığı`,
  pl: `a aby ale bez był była było były by być co czy dla do gdy go i ich im in innych iż ja jak jako je jego jej jest jeszcze już
    k która które którego który których którzy ma mnie na nad nie nim niż o od on ona oni oraz po pod powiedział przed przez przy
    się są tak także tam te tego tej ten to tych tylko tym u w we więc z za że ze`,
};

/** Hashes of the words of a language that carry no content, each in the first free place from its own; 0 is free. */
export type StopWords = Uint32Array;

/** A power of two, several times the number of words in all lists: looking for a word takes one step, nearly always. */
const places = 1 << 13;
const known = new Map<string, StopWords>();

/** A language's function words, by its BCP 47 primary tag; those of all languages together where it is unknown. */
export function stopWords(language: string | null): StopWords {
  const tag = language === 'ms' ? 'id' : language === 'da' || language === 'nb' || language === 'no' ? 'sv' : language;
  const key = tag !== null && tag in lists ? tag : '';
  const made = known.get(key) ?? hashed((key === '' ? Object.values(lists) : [lists[key]]).join(' ').split(/\s+/u));
  known.set(key, made);
  return made;
}

/** Whether the word with this hash carries no content. */
export function isStop(stops: StopWords, word: number): boolean {
  let at = word & (places - 1);
  while (stops[at] !== 0 && stops[at] !== word) at = (at + 1) & (places - 1);
  return stops[at] === word && word !== 0;
}

function hashed(words: readonly string[]): StopWords {
  const stops = new Uint32Array(places);
  for (const word of words.map(hashWord)) {
    let at = word & (places - 1);
    while (stops[at] !== 0) at = (at + 1) & (places - 1);
    stops[at] = word;
  }
  return stops;
}
