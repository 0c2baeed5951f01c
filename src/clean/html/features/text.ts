import { type Columns, perCandidate, type View, wordOdds } from './view.ts';

const sentenceEnd = /[.!?…。！？؟।][)\]"'”’»」』]{0,3}$/u;
const dots = /(?:\.\.\.|…)$/u;
const lowerStart = /^\p{Ll}/u;
const quoteStart = /^["“„«‘「]/u;
const dashStart = /^[-–—•*]/u;
const bracketStart = /^[([]/u;
const date = /(?:^|\D)(?:19|20)\d\d(?:\D|$)|(?:^|\D)\d{1,2}[./:-]\d{1,2}(?:[./:-]\d{2,4})?(?:\D|$)/u;
const quotes = /["“”„«»「」]/gu;
/** Regular expressions see this much of a text's start and end. */
const seen = 400;

/** What the text itself tells. */
export function textColumns(view: View): Columns {
  const { words, length, candidates } = view;
  const head = candidates.map(({ block }) => (block.text.length > seen ? block.text.slice(0, seen) : block.text));
  const tail = candidates.map(({ block }) => (block.text.length > 20 ? block.text.slice(-20) : block.text));
  const count = (i: number) => Math.max(1, words[i].hashes.length);
  const odds = wordOdds(view);
  return {
    length: perCandidate(view, (i) => Math.log1p(length[i])),
    words: perCandidate(view, (i) => words[i].hashes.length),
    wordLength: perCandidate(view, (i) => words[i].letters / count(i)),
    capitalised: perCandidate(view, (i) => words[i].capitalised / count(i)),
    shouted: perCandidate(view, (i) => words[i].shouted / count(i)),
    digits: perCandidate(view, (i) => words[i].digits / length[i]),
    stops: perCandidate(view, (i) => words[i].stops / count(i)),
    commas: perCandidate(view, (i) => words[i].commas),
    sentences: perCandidate(view, (i) => words[i].sentences),
    dividers: perCandidate(view, (i) => words[i].dividers),
    quotes: perCandidate(view, (i) => head[i].match(quotes)?.length ?? 0),
    ends: perCandidate(view, (i) => Number(sentenceEnd.test(tail[i]))),
    endsColon: perCandidate(view, (i) => Number(tail[i].endsWith(':'))),
    endsQuestion: perCandidate(view, (i) => Number(tail[i].endsWith('?'))),
    endsDots: perCandidate(view, (i) => Number(dots.test(tail[i]))),
    startsLower: perCandidate(view, (i) => Number(lowerStart.test(head[i]))),
    startsQuote: perCandidate(view, (i) => Number(quoteStart.test(head[i]))),
    startsDash: perCandidate(view, (i) => Number(dashStart.test(head[i]))),
    startsBracket: perCandidate(view, (i) => Number(bracketStart.test(head[i]))),
    date: perCandidate(view, (i) => Number(date.test(head[i]))),
    at: perCandidate(view, (i) => Number(head[i].includes('@'))),
    copyright: perCandidate(view, (i) => Number(head[i].includes('©'))),
    wordMean: odds.mean,
    wordMin: odds.min,
    wordMax: odds.max,
  };
}
