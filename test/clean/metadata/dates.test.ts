import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DateHints, findDate, readDate } from '../../../src/clean/metadata/dates.ts';

const unknown: DateHints = { language: null, order: null };

const stated: readonly (readonly [text: string, iso: string | null])[] = [
  ['2031-03-02', '2031-03-02'],
  ['2031-03-02T07:14', '2031-03-02T07:14'],
  ['2031-03-02T07:14:09Z', '2031-03-02T07:14:09Z'],
  ['2031-03-02T07:14:09.123+08:00', '2031-03-02T07:14:09+08:00'],
  ['2031-03-02T07:14:09-0330', '2031-03-02T07:14:09-03:30'],
  ['2031-03-02 07:14:00', '2031-03-02T07:14:00'],
  ['2031-03-02T00:00:00', '2031-03-02'],
  ['2031-03-02T00:00:00Z', '2031-03-02T00:00:00Z'],
  ['20310302', '2031-03-02'],
  ['20310302T071400Z', '2031-03-02T07:14:00Z'],
  ['1930000000', '2031-02-27T23:06:40Z'],
  ['Sun, 02 Mar 2031 07:14:00 GMT', '2031-03-02T07:14:00Z'],
  ['Sun Mar 02 2031 07:14:00 GMT+0100 (CET)', '2031-03-02T07:14:00+01:00'],
  ['Sun Mar  2 07:14:00 UTC 2031', '2031-03-02T07:14:00Z'],
  ['March 2, 2031', '2031-03-02'],
  ['Mar. 2, 2031, 7:14 p.m. EST', '2031-03-02T19:14-05:00'],
  ['7:14 AM ET, Sun March 2, 2031', '2031-03-02T07:14'],
  ['12:30 am, 2 March 2031', '2031-03-02T00:30'],
  ['2nd of March 2031', '2031-03-02'],
  ['Posted Mon, 3 Mar 2031 4:05 pm AEDT', '2031-03-03T16:05+11:00'],
  ['Tuesday, November 5, 2030', '2030-11-05'],
  ['Harbour Times26-05-2031', '2031-05-26'],
  ['05/26/2031', '2031-05-26'],
  ['26/05/2031', '2031-05-26'],
  ['05/05/2031', '2031-05-05'],
  ['26.05.2031, 14:05 Uhr', '2031-05-26T14:05'],
  ['03.03.31', '2031-03-03'],
  ['10.1.2031 kl. 07.14', '2031-01-10T07:14'],
  ['2. März 2031', '2031-03-02'],
  ['2 mars 2031 à 07h14', '2031-03-02T07:14'],
  ['2 de marzo de 2031', '2031-03-02'],
  ['2 marzo 2031', '2031-03-02'],
  ['02 de março de 2031 às 07h14', '2031-03-02T07:14'],
  ['2 maart 2031', '2031-03-02'],
  ['2 марта 2031 г., 07:14 МСК', '2031-03-02T07:14+03:00'],
  ['07:14, 2 березня 2031', '2031-03-02T07:14'],
  ['2 marca 2031', '2031-03-02'],
  ['2. března 2031', '2031-03-02'],
  ['2031. március 2. 07:14', '2031-03-02T07:14'],
  ['2 martie 2031', '2031-03-02'],
  ['2 Mart 2031 07:14', '2031-03-02T07:14'],
  ['5 KASIM 2031', '2031-11-05'],
  ['2 Μαρτίου 2031', '2031-03-02'],
  ['2. maaliskuuta 2031', '2031-03-02'],
  ['2 Maret 2031', '2031-03-02'],
  ['2 Mac 2031', '2031-03-02'],
  ['ngày 2 tháng 3 năm 2031', '2031-03-02'],
  ['٢ مارس ٢٠٣١', '2031-03-02'],
  ['2 كانون الثاني 2031', '2031-01-02'],
  ['२ मार्च २०३१', '2031-03-02'],
  ['2 มี.ค. 2574', '2031-03-02'],
  ['2031年3月2日 07:14', '2031-03-02T07:14'],
  ['2031年03月02日07時14分', '2031-03-02T07:14'],
  ['2031년 3월 2일 오후 3:14', '2031-03-02T15:14'],
  ['2031.03.02 15:14', '2031-03-02T15:14'],
  ['2031. 3. 2.', '2031-03-02'],
];

test.each(stated)('%s', (text, iso) => {
  expect(readDate(text, unknown)).toBe(iso);
});

test.each([
  '2 hours ago',
  'yesterday',
  'March 2031',
  'March 3',
  '3月2日',
  '31 February 2031',
  '29 February 2031',
  '1.2.3.4',
  '0114 GMT',
  '١٤٠٣/٠١/٠٢',
  'May we say 2031 was good',
])('no date in "%s"', (text) => {
  expect(readDate(text, unknown)).toBeNull();
});

test('a numeric date that can be read two ways is read only where the place is known', () => {
  expect(readDate('05/06/2031', unknown)).toBeNull();
  expect(readDate('01/09/2031 09:37:25 PM PST', unknown)).toBe('2031-01-09T21:37:25-08:00');
  expect(readDate('01/09/2031 9:37 PM ET', unknown)).toMatch(/^2031-01-09/u);
  expect(readDate('01/09/2031 09:37', unknown)).toBeNull();
  expect(readDate('01/14/31', unknown)).toBe('2031-01-14');
  expect(readDate('24/7/31', unknown)).toBeNull();
  expect(readDate('05/06/2031', { language: 'en', order: 'day-first' })).toBe('2031-06-05');
  expect(readDate('05/06/2031', { language: 'en', order: 'month-first' })).toBe('2031-05-06');
});

test('the language settles names that two languages give to different months', () => {
  expect(readDate('2. listopada 2031', { language: 'pl', order: null })).toBe('2031-11-02');
  expect(readDate('2. listopada 2031', { language: 'hr', order: null })).toBe('2031-10-02');
});

test('zones whose names are shared are left out', () => {
  expect(readDate('2 March 2031 07:14 IST', unknown)).toBe('2031-03-02T07:14');
  expect(readDate('2 March 2031 07:14 CST', unknown)).toBe('2031-03-02T07:14');
});

test('the place of a date in its line', () => {
  const line = 'Harbour Times, 2 March 2031, 07:14';
  const found = findDate(line, unknown);
  expect(line.slice(found?.start, found?.end)).toBe('2 March 2031');
});

test('every ISO time comes back as it went in', () => {
  const two = (least: number, most: number) =>
    fc.integer({ min: least, max: most }).map((number) => String(number).padStart(2, '0'));
  const zone = fc.oneof(
    fc.constant('Z'),
    fc.tuple(fc.constantFrom('+', '-'), two(0, 14)).map(([sign, hours]) => `${sign}${hours}:00`),
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2150 }),
      two(1, 12),
      two(1, 28),
      two(0, 23),
      two(0, 59),
      zone,
      (year, month, day, hour, minute, where) => {
        const iso = `${year}-${month}-${day}T${hour}:${minute}${where}`;
        expect(readDate(iso, unknown)).toBe(iso);
      },
    ),
  );
});

test('any text is read in bounded time and never throws', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400, unit: 'grapheme' }), (text) => {
      const found = findDate(text, unknown);
      expect(found === null || /^\d{4}-\d\d-\d\d/u.test(found.iso)).toBe(true);
    }),
  );
  expect(findDate('1/'.repeat(200_000), unknown)).toBeNull();
  expect(findDate('mar '.repeat(200_000), unknown)).toBeNull();
});
