import { expect, test } from 'vitest';
import { findDateline } from '../../../src/clean/metadata/dateline.ts';

/** `place | agencies | text after the dateline`, for an opening and what follows. */
function read(paragraph: string): string | null {
  const found = findDateline(paragraph);
  if (found === null) return null;
  const agencies = found.agencies.map(({ name }) => name).join('/');
  return `${found.place ?? '-'} | ${agencies} | ${paragraph.slice(found.length)}`;
}

test.each([
  ['MOSCOW (Reuters) – Ships wait', 'Moscow | Reuters | Ships wait'],
  ['LONDON, March 3 (Reuters) — Ships wait', 'London | Reuters | Ships wait'],
  ['(Reuters) - Ships wait', '- | Reuters | Ships wait'],
  ['Dec 27 (Reuters Life!) - Ships wait', '- | Reuters | Ships wait'],
  ['PARIS, Mar 3 — AFP — Ships wait', 'Paris | AFP | Ships wait'],
  ['TAIPEI, Taiwan (AP) - Ships wait', 'Taipei | AP | Ships wait'],
  ['Fairholm (AP) _ Ships wait', 'Fairholm | AP | Ships wait'],
  ['TORONTO (AP) Ships wait', 'Toronto | AP | Ships wait'],
  ['CAIRO/GAZA (Reuters) - Ships wait', 'Cairo/Gaza | Reuters | Ships wait'],
  ['RIO DE JANEIRO (AFP) - Ships wait', 'Rio de Janeiro | AFP | Ships wait'],
  ['LAS VEGAS, Jan. 8 /PRNewswire/ -- Ships wait', 'Las Vegas | PR Newswire | Ships wait'],
  ['Beijing (PTI): Ships wait', 'Beijing | PTI | Ships wait'],
  ['Berlin (dpa/tmn) - Schiffe warten', 'Berlin | dpa | Schiffe warten'],
  ['Wien (APA/dpa) - Schiffe warten', 'Wien | APA/dpa | Schiffe warten'],
  ['Madrid, 3 mar (EFE).- Los barcos', 'Madrid | EFE | Los barcos'],
  ['(ANSA) - ROMA, 03 MAR - Le navi', 'Roma | ANSA | Le navi'],
  ['МОСКВА, 3 марта. /ТАСС/. Суда ждут', 'Москва | TASS | Суда ждут'],
  ['МОСКВА, 3 мар - РИА Новости. Суда ждут', 'Москва | RIA Novosti | Суда ждут'],
  ['Москва. 3 марта. INTERFAX.RU - Суда ждут', 'Москва | Interfax | Суда ждут'],
  ['新华社北京3月2日电 船只等待', '北京 | Xinhua |  船只等待'],
  ['【ワシントン時事】船は', 'ワシントン | Jiji | 船は'],
  ['(서울=연합뉴스) 배가', '서울 | Yonhap | 배가'],
  ['القاهرة (رويترز) - السفن', 'القاهرة | Reuters | السفن'],
  ['ATLANTA -- Ships wait', 'Atlanta |  | Ships wait'],
  ['PASADENA, Calif. - Ships wait', 'Pasadena |  | Ships wait'],
  ['Paris – Die Schiffe', 'Paris |  | Die Schiffe'],
  ['Moscow: Ships wait', 'Moscow |  | Ships wait'],
  ['Low Ember: Ships wait in Low Ember', 'Low Ember |  | Ships wait in Low Ember'],
  ['HARBOUR CITY (Harbour Times) - Ships wait', 'Harbour City |  | Ships wait'],
])('%s', (paragraph, expected) => {
  expect(read(paragraph)).toBe(expected);
});

test.each([
  'He told the agency (AP) that ships wait.',
  'The man (AP) said',
  '(Reuters) reported that ships wait',
  'BREAKING - Ships wait',
  'Update: Ships wait',
  'Calder: I am waiting',
  'Paris – which has no harbour – waits',
  'X-ray - The thing',
  'MAIN BUSINESS - IN THIS SECTION',
  'A spokesman for Reuters - the agency - said',
  'Berlin (dpa) Wer wartet',
  'The Harbour Board (HB) - an old body - waits',
])('no dateline in "%s"', (paragraph) => {
  expect(findDateline(paragraph)).toBeNull();
});

test('the rest of a long paragraph is never looked at', () => {
  const pieces = ['(', 'A ', 'AP (', 'A-', '— ', '3 '];
  expect(pieces.map((piece) => findDateline(piece.repeat(500_000)))).toEqual(pieces.map(() => null));
});
