import type { Rule, Surroundings } from '../rule.ts';
import { evidenceOf, traits } from './evidence.ts';
import { has, maskOf } from './places.ts';
import { endsAsText, endsSentence, startsPlainly } from './sentences.ts';

const isMenuWord = has('line', 'menu');
const opensAsMenu = has('start', 'menu');
const isTagLabel = has('line', 'tags');
const opensAsTags = has('start', 'tags');

/** No letter, no digit of any script, and no bracket, which may be a line of a code sample. */
const noWord = /^[^\p{L}\p{N}{}()[\]]{1,40}$/u;
/** A word for the home page, then short parts with arrows before them: `Home > World > Region`. */
const crumbs =
  /^(?:you are here:? ?|sie sind hier:? ?|当前位置[:：]? ?)?(?:home(?: ?page)?|start(?:seite)?|accueil|inicio|início|portada|strona główna|главная|головна|ana ?sayfa|beranda|utama|laman utama|trang chủ|首页|首頁|ホーム|トップ|홈|الرئيسية|صفحه (?:نخست|اصلی)|होम|news) ?(?:[>›»→/|·][^>›»→/|·]{1,81}){1,8}$/iu;
/** The same with the arrows lost: `HomeNewsHeadlinesMayor opens bridge`. */
const gluedCrumbs =
  /^(?:Home|Homepage|Startseite|Accueil|Inicio|Início|Strona główna)(?:News|World|Sports?|Business|Politics|Headlines|National|Local|Nation|International|Entertainment|Lifestyle|Technology|Tech|Opinion|Health|Latest|Top|Breaking|Regional|Economy|Culture|Science|Nachrichten|Politik|Actualités|Monde|Noticias|Mundo|Notícias|Notizie)(?=\p{Lu}|$)/u;
const bar = /[|•·]/u;
const pages =
  /^(?:(?:page|seite|página|pagina|strona|sayfa|halaman|trang)? ?\d{1,4} ?(?:of|\/|von|sur|de|di|z)? ?\d{0,4}|(?:\d{1,3} ){2,}\S{0,20})$/iu;
export const navigation: readonly Rule[] = [
  {
    id: 'separator-line',
    kind: 'empty',
    says: 'Lines without a letter or digit.',
    decides: true,
    matches: ({ text }) => text.length <= 40 && !startsPlainly(text) && noWord.test(text),
  },
  {
    id: 'breadcrumb',
    kind: 'navigation',
    says: 'The path from the home page to this one, with arrows between its parts or none.',
    decides: true,
    matches: ({ text }, around) =>
      text.length <= 250 &&
      ((mayBeCrumbs(text) && gluedCrumbs.test(text)) || (holdsBar(around) && crumbs.test(text))) &&
      !endsAsText(text),
  },
  {
    id: 'menu-row',
    kind: 'navigation',
    says: 'Four or more short parts between bars or dots.',
    decides: false,
    needs: traits.bar,
    matches: ({ text }) => text.length >= 12 && text.length <= 400 && !endsSentence(text) && isMenuRow(text),
  },
  {
    id: 'tag-list',
    kind: 'navigation',
    says: 'The list of topics a page is filed under, and its heading.',
    decides: false,
    needs: maskOf('tags'),
    matches: ({ text }, around) =>
      text.length <= 200 && !text.endsWith('.') && (isTagLabel(around) || opensAsTags(around)),
  },
  {
    id: 'menu-label',
    kind: 'navigation',
    says: 'A line that is a word of a menu.',
    decides: false,
    needs: maskOf('menu'),
    matches: ({ text }, around) => text.length <= 100 && (isMenuWord(around) || opensAsMenu(around)),
  },
  {
    id: 'page-number',
    kind: 'navigation',
    says: 'Page numbers.',
    decides: false,
    needs: traits.digit,
    matches: ({ text }) => text.length <= 40 && pages.test(text),
  },
];

function holdsBar({ page, position }: Surroundings): boolean {
  return (evidenceOf(page)[position] & traits.bar) !== 0;
}

/** Glued crumbs open with a word for the home page. */
function mayBeCrumbs(text: string): boolean {
  return 'HSAI'.includes(text[0]);
}

/** Split, not matched: a pattern of parts and bars tries every way to share out the spaces between them. */
function isMenuRow(text: string): boolean {
  const parts = text.split(bar);
  return parts.length >= 4 && parts.every((part) => part !== '' && part.trim().length <= 30);
}
