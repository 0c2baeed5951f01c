import { type Signature, wordFlags } from '../model.ts';
import type { Settings } from '../settings.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { type Crowd, crowdOf } from './crowd.ts';
import { findEchoes } from './echoes.ts';
import { joinAll } from './groups.ts';
import { keep } from './keep.ts';
import { articleOf, isLast, type Postings, postFeatures } from './postings.ts';
import { countShingles, eachMarked, type Shingled, shingle, shingleHashes } from './shingled.ts';
import type { Steps } from './steps.ts';
import { countWord, emptyVocabulary, type Vocabulary } from './vocabulary.ts';

/** What all articles together tell: who may have copied from whom, and how common each feature is. */
export interface Archive {
  /** Sorted by id. */
  readonly signatures: readonly Signature[];
  readonly titles: readonly (string | null)[];
  /** For each article of the very same words as many others, the first of those: it is compared with that one alone; else -1. */
  readonly echoOf: Int32Array;
  /** Articles that were compared with the closest only, for being like so many. */
  readonly crowd: Crowd;
  /** Worth comparing, in order of article numbers; where there is a crowd, each of it with all its partners before the next. */
  readonly candidates: readonly Candidate[];
  readonly postings: Postings;
  readonly shingledOf: (article: number) => Shingled;
  /** Family of sure copies of each article, by its first member's number. */
  readonly family: Uint32Array;
  /** In how many families its group occurs, by member of the postings. */
  readonly memberFrequency: Uint32Array;
  readonly stems: Vocabulary;
  readonly names: Vocabulary;
  /** Rarity of something that this many families have. */
  readonly weight: (families: number) => number;
  readonly copyScore: number;
}

/** As if this many more families had been seen: keeps the weights of a small archive alike. */
const prior = 1000;

/** Recall of candidates .996 on made families, 1.000 without sampling; one in eight gives .979. */
const sampledOneIn = 4;

/** @param signatures Sorted by id. @param titles One for each. */
export function* openArchive(
  signatures: readonly Signature[],
  titles: readonly (string | null)[],
  settings: Settings,
): Steps<Archive> {
  const width = settings.shingleWords;
  const sampling = signatures.length >= settings.sampleFrom ? sampledOneIn : 1;
  const echoOf = findEchoes(signatures);
  const featuresOf = (article: number) => (echoOf[article] < 0 ? shingleHashes(signatures[article], width) : nothing);
  const counts = signatures.map(({ words }, article) => (echoOf[article] < 0 ? countShingles(words.length, width) : 0));
  const postings = yield* postFeatures(counts, featuresOf, sampling);
  const shingledOf = keep(signatures.length, (article) => shingle(signatures[article], width));
  const found = yield* findCandidates(postings, settings.mostPartners, sampling);
  const isCrowd = found.crowded.includes(1) || echoOf.some((article) => article >= 0);
  const all = inOrder(withEchoes(found.candidates, echoOf, postings.distinct), isCrowd);
  const { candidates, sure } = yield* screen(all, shingledOf);
  const family = joinAll(signatures.length, sure);
  const families = new Set(family).size;
  return {
    signatures,
    titles,
    echoOf,
    crowd: crowdOf(found),
    candidates,
    postings,
    shingledOf,
    family,
    memberFrequency: familiesByMember(postings, family),
    ...(yield* countWords(signatures, family)),
    weight: weightTable(families),
    copyScore: settings.copyScore,
  };
}

const nothing = new Uint32Array(0);

/** Adds each echo with the article that it echoes. */
function withEchoes(candidates: Candidate[], echoOf: Int32Array, distinct: Uint32Array): Candidate[] {
  const echoes: Candidate[] = [];
  for (let b = 0; b < echoOf.length; b++)
    if (echoOf[b] >= 0) echoes.push({ a: echoOf[b], b, shared: distinct[echoOf[b]] });
  return [...candidates, ...echoes];
}

/**
 * All of a crowd are compared with the same few, which have low numbers: by these, everyone would come up once for each, and be
 * worked out anew, since no more than `keptArticles` are remembered (40,000 bulletins took 58 s, so 26). Without a crowd, order by `a`
 * is a twentieth faster.
 */
function inOrder(candidates: readonly Candidate[], isCrowd: boolean): Candidate[] {
  return [...candidates].sort(isCrowd ? (x, y) => x.b - y.b || x.a - y.a : (x, y) => x.a - y.a || x.b - y.b);
}

/** Drops candidates that share next to nothing, and names the ones that are copies at a glance. */
function* screen(
  all: readonly Candidate[],
  shingledOf: Archive['shingledOf'],
): Steps<{ candidates: Candidate[]; sure: [number, number][] }> {
  const candidates: Candidate[] = [];
  const sure: [number, number][] = [];
  for (const [done, candidate] of all.entries()) {
    yield { what: 'pairs looked at', done, total: all.length };
    const a = shingledOf(candidate.a);
    const b = shingledOf(candidate.b);
    let shared = 0;
    // Candidates come in order of the first, so that its table is in the cache.
    eachMarked(b.index, b.plain, a.index, a.plain, () => shared++);
    const shorter = Math.min(a.plainCount, b.plainCount);
    const whole = Math.min(a.distinct, b.distinct);
    if (shared < 0.03 * shorter && candidate.shared < 0.04 * whole) continue;
    candidates.push(candidate);
    const longer = Math.max(a.plainCount, b.plainCount);
    const isMuch = shared >= 30 && shared >= 0.3 * shorter && shared >= 0.15 * longer;
    // A brief that six papers print has no thirty shingles; apart, they would make each other's text look like furniture.
    if (isMuch || shared >= 0.8 * longer) sure.push([candidate.a, candidate.b]);
  }
  return { candidates, sure };
}

/** In how many families its group occurs, by member: where a shingle is looked up, that is one look. */
function familiesByMember({ members }: Postings, family: Uint32Array): Uint32Array {
  const frequency = new Uint32Array(members.length);
  const lastGroup = new Int32Array(family.length).fill(-1);
  let group = 0;
  let families = 0;
  for (let member = 0; member < members.length; member++) {
    const root = family[articleOf(members[member])];
    if (lastGroup[root] !== group) families++;
    lastGroup[root] = group;
    if ((members[member] & isLast) === 0) continue;
    frequency.fill(families, group, member + 1);
    group = member + 1;
    families = 0;
  }
  return frequency;
}

function* countWords(signatures: readonly Signature[], family: Uint32Array): Steps<Pick<Archive, 'stems' | 'names'>> {
  const stems = emptyVocabulary();
  const names = emptyVocabulary();
  const byFamily = Uint32Array.from(family, (_, at) => at).sort((a, b) => family[a] - family[b] || a - b);
  for (const [done, article] of byFamily.entries()) {
    yield { what: 'vocabularies counted', done, total: byFamily.length };
    const { words, stems: contents, flags } = signatures[article];
    for (let at = 0; at < words.length; at++) {
      if (contents[at] === 0) continue;
      countWord(stems, contents[at], family[article]);
      if (flags[at] & wordFlags.capitalised) countWord(names, words[at], family[article]);
    }
  }
  return { stems, names };
}

function weightTable(families: number): (frequency: number) => number {
  const weightOf = (frequency: number) => Math.log((families + prior) / (Math.max(1, frequency) + 0.5));
  const table = Float64Array.from({ length: families + 1 }, (_, frequency) => weightOf(frequency));
  return (frequency) => table[Math.max(0, frequency)];
}
