/**
 * The commonest words that carry grammar and no topic, by language: articles, prepositions, conjunctions, pronouns,
 * forms of "be" and "have". Running text is a third or more of these in most languages, menus and lists of links are not.
 * From general knowledge of each language, no corpus. Case and accents do not count; a word may serve several languages.
 */
// biome-ignore format: word lists read better as paragraphs
export const functionWords: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that it for on was with as he be at by i this had not are but from or have an they which one were all we her she there been their has would will what if when who so no said can more about up into than them out its over also after his you your our how my me do could just like other some these those then only such where while during because before did does being him most any between through under against both each very may should must us',
  de: 'der die das und in zu den von mit ist des im für auf nicht dem ein eine als auch es an er hat aus sie bei nach wie sich war werden wird sind noch einer um am einen wurde haben über so zum zur oder aber vor durch nur mehr dass sein seine ihr wenn kann gegen vom wir ich',
  fr: "le la les de des du et en un une que qui dans pour est pas sur au par plus ce avec il ne se son sa ses ont été aux mais ou cette comme elle nous vous leur sont fait être deux même tout lui aussi entre après je c'est d'un d'une l'on qu'il",
  es: 'el la los las de del y en que un una por con se para su al lo como más es no ha sus o este esta pero sobre entre cuando hasta muy desde también fue son ser le sin ya era tras dos si porque hay han está',
  it: 'il lo la i gli le di del della dei delle e in un una che per con non è si da al alla nel nella sono ha anche come più ma dal dalla su sul sulla se ci questo questa loro o essere stato tra dopo suo sua hanno',
  pt: 'o a os as de do da dos das e em no na nos nas um uma que para com por não se mais ao como foi à é ser sua seu ou são também pela pelo até isso entre sobre após já quando tem ele ela muito mas',
  nl: 'de het een van en in is dat op te met voor zijn niet aan er om die ook als bij maar door naar uit over nog worden wordt was heeft dan tot hij ze deze werd zich hebben of kan meer geen hun',
  sv: 'och i att en det som på är av för med den till inte har de ett om var men sig så vi från han kan nu ska efter eller vid också under mot blir hade över',
  da: 'og i at en det som på er af for med den til ikke har de et om var men sig så vi fra han kan nu skal efter eller ved også under mod bliver havde over',
  fi: 'ja on ei että oli se myös hän mutta kun ovat joka kuin tai jos niin vuonna mukaan sekä jo vain ole mitä ollut nyt sitä olisi voi kanssa',
  pl: 'w i na z do się nie że to jest o jak po od za dla przez ma są ale tym co być czy który która które także tego już tylko oraz było był przy',
  cs: 'v a na se je že s z do o to i k za pro ve jako po by ale který která které jsou bude být také už podle jeho než při',
  ro: 'de și în a la cu o care pe din nu că un este pentru mai au să fost sau dar prin după se ale ca al lui',
  hu: 'a az és hogy nem is egy volt csak már de meg ez még ha mint azt vagy lesz szerint',
  tr: 've bir bu da de için ile olarak olan daha çok gibi en kadar sonra ancak ise her ne var o ki değil ama göre yeni olduğu diye',
  id: 'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena tersebut bisa ada mereka lebih sudah saat oleh atau kata telah sebagai adalah bahwa para menjadi',
  vi: 'và của là có cho các trong được với một không này những người khi đã để từ ra vào về đến tại theo cũng như nhiều sẽ',
  ru: 'и в не на что с он как по к из за это у от о для но же его то а бы так все был она они мы при до или также после было были может более уже который которые чтобы этого',
  uk: 'і в не на що з та до у за як від про це для його але він вони ми при або також після було були може вже який які щоб цього є',
  bg: 'и на да в за от се не с че е по са ще до при като това но или който която които след беше има',
  sr: 'и у је да се на су за од са не који која које али као што те код би ће а он о već i u je da se na su za od sa ne koji koja koje ali kao što bi će',
  el: 'και το να του η της με για που την από είναι στο των ο τα στην θα σε δεν οι τους τη ότι τον μια ένα έχει στη κατά',
  ar: 'في من على أن إلى عن التي الذي هذا هذه مع كان ما لا بعد كما قد قال بين هو هي أو ذلك لم كل حتى إن خلال منذ عند كانت وقال',
  fa: 'و در به از که این را با است برای آن یک خود تا کرد بر هم نیز شد می بود شده ما یا اما دارد او کند',
  he: 'של את על לא זה עם כי הוא גם היא כל אל או אם יותר רק מה היה אך כדי לפי בין אחרי',
  hi: 'के में है की और से का को पर ने कि एक यह इस लिए भी हैं नहीं कर था हो तो ही या साथ कहा गया जो वह अपने',
  bn: 'ও এবং এই করে না থেকে এ একটি তার হয় যে জন্য করা সঙ্গে তিনি হয়েছে কিন্তু',
  ko: '그 이 및 수 있다 것 등 있는 대한 한 위해 고 했다 말했다',
  zh: '的 了 是 在 和 有 不 也 这 他 我 就 与 将 被 对 为 這 與 將 對 為 上 中',
  ja: 'の は に を が で と た し て も な れ か ら こ そ',
};
