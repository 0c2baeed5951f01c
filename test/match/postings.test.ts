import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Candidate, findCandidates } from '../../src/match/candidates.ts';
import { addFeature, clearTable, emptyTable, lastEntry } from '../../src/match/feature-table.ts';
import { eachShared, firstOfEach, indexHashes, placeIn } from '../../src/match/hash-index.ts';
import {
  articleOf,
  isCommon,
  isLast,
  memberOf,
  type Postings,
  postFeatures,
  rarest,
} from '../../src/match/postings.ts';
import { meet, meetBack, shingle } from '../../src/match/shingled.ts';
import { finish } from '../../src/match/steps.ts';

/** Spread over all parts, but for each eighth, which falls on one place of every table. */
const hashOf = (feature: number) => (feature % 8 === 0 ? feature << 20 : spread(feature)) >>> 0;
const spread = (feature: number) => Math.imul(feature, 0x9e3779b1) >>> 0;
const features = fc.array(fc.nat(60).map(hashOf), { maxLength: 40 });
const archives = fc.array(features, { minLength: 2, maxLength: 30 });

function post(archive: readonly (readonly number[])[]): Postings {
  const counts = archive.map((own) => own.length);
  return finish(postFeatures(counts, (article) => Uint32Array.from(archive[article] ?? [])));
}

/** Whoever is like whom, however many they are. */
function candidatesOf(archive: readonly (readonly number[])[]): Candidate[] {
  return finish(findCandidates(post(archive), Number.POSITIVE_INFINITY)).candidates.map(({ a, b, shared }) => ({
    a,
    b,
    shared,
  }));
}

/** The articles of a place's group. */
function groupAt({ places, members, groups }: Postings, at: number): number[] {
  const found: number[] = [];
  for (let member = groups[memberOf(places[at])]; ; member++) {
    found.push(articleOf(members[member]));
    if ((members[member] & isLast) !== 0) return found;
  }
}

test('each feature that recurs leads to all articles that have it', () => {
  fc.assert(
    fc.property(archives, (archive) => {
      const postings = post(archive);
      archive.forEach((own, article) => {
        expect(postings.distinct[article]).toBe(new Set(own).size);
        own.forEach((feature, at) => {
          const place = postings.starts[article] + at;
          const having = archive.flatMap((other, number) => (other.includes(feature) ? [number] : []));
          const recurs = archive.flat().filter((other) => other === feature).length > 1;
          expect(recurs ? groupAt(postings, place) : [article]).toEqual(having);
          expect(articleOf(postings.members[memberOf(postings.places[place])] ?? article)).toBe(article);
        });
      });
    }),
  );
});

test('pairs are those that share six features, or a third of them', () => {
  fc.assert(
    fc.property(archives, (archive) => {
      const sets = archive.map((own) => new Set(own));
      const expected = sets.flatMap((one, a) =>
        sets.flatMap((other, b) => {
          const shared = [...one].filter((feature) => other.has(feature)).length;
          const isEnough = shared >= 6 || shared >= Math.max(1, 0.3 * Math.min(one.size, other.size));
          return a < b && isEnough ? [{ a, b, shared }] : [];
        }),
      );
      expect(candidatesOf(archive)).toEqual(expected);
    }),
  );
});

test('what more than sixty articles have is common, and makes a pair only where it is most of a text', () => {
  const stock = [1, 2, 3, 4, 5, 6, 7].map(spread);
  const archive = Array.from({ length: rarest + 1 }, (_, article) => [
    ...stock,
    ...Array.from({ length: 93 }, (_, at) => spread(1000 * (article + 1) + at)),
  ]);
  expect(candidatesOf(archive)).toEqual([]);
  const pairs = candidatesOf([...archive, stock]);
  expect(pairs).toHaveLength(archive.length);
  expect(new Set(pairs.map(({ b }) => b))).toEqual(new Set([archive.length]));
  expect(post(archive).places[0] & isCommon).not.toBe(0);
});

test('tables find what lists do', () => {
  fc.assert(
    fc.property(features, features, (list, asked) => {
      const index = indexHashes(Uint32Array.from(list));
      for (const hash of [...list, ...asked]) expect(placeIn(index, hash)).toBe(list.indexOf(hash));
      const values = list.map((_, at) => at);
      const first = firstOfEach(Uint32Array.from(list), Uint32Array.from(values), list.length);
      expect([...first.values]).toEqual(values.filter((at) => list.indexOf(list[at]) === at));
      expect([...first.hashes]).toEqual([...new Set(list)]);
    }),
  );
});

test('a table of paragraphs keeps each feature once in each, and is the same when it is filled again', () => {
  const table = emptyTable();
  fc.assert(
    fc.property(fc.array(features, { maxLength: 9 }), (paragraphs) => {
      clearTable(table, paragraphs.flat().length);
      for (const [paragraph, own] of paragraphs.entries()) {
        for (const [at, hash] of own.entries())
          expect(addFeature(table, hash, paragraph)).toBe(own.indexOf(hash) === at);
      }
      for (const hash of new Set(paragraphs.flat())) {
        const found: number[] = [];
        for (let entry = lastEntry(table, hash); entry >= 0; entry = table.earlier[entry] - 1)
          found.unshift(table.paragraphs[entry]);
        expect(found).toEqual(paragraphs.flatMap((own, paragraph) => (own.includes(hash) ? [paragraph] : [])));
        expect(table.ranks[lastEntry(table, hash)]).toBe(found.length);
      }
    }),
  );
});

test('two texts meet in the same places, whichever is looked up in the other', () => {
  const flags = new Uint8Array(40);
  const words = fc.array(fc.nat(5), { maxLength: 40 }).map((list) => Uint32Array.from(list));
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [a, b] = [one, other].map((text) => shingle({ words: text, flags }, 3));
      const { places, ...counts } = meet(a, b);
      const there = [...places.subarray(0, a.hashes.length)];
      expect(there).toEqual([...a.hashes].map((hash) => [...b.hashes].indexOf(hash) + 1));
      const back = meetBack(a, b);
      expect([...back.places.subarray(0, a.hashes.length)]).toEqual(there);
      expect(back).toMatchObject(counts);
    }),
  );
});

test('what two sets share comes in the order of the first, whichever is indexed', () => {
  const sets = fc.uniqueArray(fc.nat(60).map(hashOf)).map((list) => Uint32Array.from(list));
  fc.assert(
    fc.property(sets, sets, (a, b) => {
      for (const one of [a, b]) {
        const found: number[] = [];
        eachShared(a, b, one, (inA, inB) => {
          found.push(a[inA]);
          expect(b[inB]).toBe(a[inA]);
        });
        expect(found).toEqual([...a].filter((hash) => b.includes(hash)));
      }
    }),
  );
});
