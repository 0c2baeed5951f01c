import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashOfGold } from '../../bench/accuracy/data.ts';
import { inventArchive } from '../../bench/speed/archive.ts';

function dataOf(gold: string): string {
  const data = mkdtempSync(join(tmpdir(), 'copydesk-gold-'));
  mkdirSync(join(data, 'html/small/pages'), { recursive: true });
  writeFileSync(join(data, 'html/small/gold.ndjson'), gold);
  writeFileSync(join(data, 'html/small/pages/a.html'), '<p>not gold</p>');
  mkdirSync(join(data, 'dup/small'), { recursive: true });
  writeFileSync(join(data, 'dup/small/pairs.ndjson'), gold);
  writeFileSync(join(data, 'dup/small/docs.ndjson'), gold);
  return data;
}

describe('the hash of the gold', () => {
  const one = dataOf('{"id":1}\n');

  test('is the same for the same gold elsewhere', () => {
    expect(hashOfGold('html/small', dataOf('{"id":1}\n'), one)).toBe(hashOfGold('html/small', one, one));
  });

  test('changes with the gold', () => {
    expect(hashOfGold('html/small', dataOf('{"id":2}\n'), one)).not.toBe(hashOfGold('html/small', one, one));
  });

  test('is of all files of a set of pairs, whatever part of the row is asked for', () => {
    const hash = hashOfGold('pairs/small:yes', one, one);
    expect(hashOfGold('pairs/small:rank', one, one)).toBe(hash);
    expect(hash).not.toBe(hashOfGold('html/small', one, one));
  });
});

describe('the invented archive', () => {
  const archive = inventArchive(300);

  test('is the same every time', () => {
    expect(inventArchive(300)).toEqual(archive);
  });

  test('names pairs of articles that are there', () => {
    const ids = new Set(archive.articles.map(({ id }) => id));
    expect(archive.copies.size).toBeGreaterThan(20);
    for (const pair of archive.copies) for (const id of pair.split('\n')) expect(ids).toContain(id);
  });
});
