import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotationSpans, quotedShare } from '../../src/language/quotations.ts';

const quoted = (text: string, following?: string) =>
  quotationSpans(text, following).map(([start, end]) => text.slice(start, end));

test.each([
  ['She was “too late” and “sorry.”', ['“too late”', '“sorry.”']],
  ['„Nein“, sagte er, „nie.“', ['„Nein“', '„nie.“']],
  ['„Nie”, powiedział.', ['„Nie”']],
  ["He said ``no,'' and ``never.''", ["``no,'", "``never.'"]],
  ['— Мы знаем, — сказала она. — Все.', ['— Мы знаем, ', '— Все.']],
  ['—Lo sabemos —dijo ella—. Todos.', ['—Lo sabemos ', '—. Todos.']],
  ['– On le sait, – dit-elle.', ['– On le sait, ']],
  ['– bread, milk and salt', []],
  ['— the quay — a long one — was shut', []],
  ['«Oui», dit-elle, « enfin ».', ['«Oui»', '« enfin »']],
  ['»Nein«, sagte er, »nie.«', ['»Nein«', '»nie.«']],
  ['‹Doch›, sagte sie.', ['‹Doch›']],
  ['”Ja”, sade han. ”Nej.”', ['”Ja”', '”Nej.”']],
  ['「はい」と『本』', ['「はい」', '『本』']],
  ['"Plain," she said. "Marks."', ['"Plain,"', '"Marks."']],
  ["The 'too free' boss said it's the dogs' tails.", ["'too free'"]],
  ["'I won't go,' he said.", ["'I won't go,'"]],
  ['‘I don’t know,’ she said, ‘but it’s the boys’ ball.’', ['‘I don’t know,’', '‘but it’s the boys’ ball.’']],
])('%s', (text, spans) => {
  expect(quoted(text)).toEqual(spans);
});

test.each([
  'the ’90s, James’ house, rock and roll’s 5\'10" king',
  "In the '90s the dogs' dinner was cheap.",
  'In the ‘90s the dogs’ dinner was cheap.',
  "Get 'em before the boys' race, 'cause it's late.",
  "Fish 'n' chips at the workers' club",
  "Die man het 'n hond, sê die buurt se kinders' oom.",
  "Om 's avonds 't huis van de buren' te zien",
  "The 'Ndrangheta and the bosses' sons",
  'a 6\'2" man, a 5" pipe and a 12" record',
  "the players' and the fans' union",
  'צה"ל ומנכ"ל',
])('apostrophes and inches open nothing: %s', (text) => {
  expect(quoted(text)).toEqual([]);
});

test.each([
  ['דובר צה"ל אמר: "הגשר סגור" אתמול', ['"הגשר סגור"']],
  ['״הגשר סגור״, אמר ראש העיר', ['״הגשר סגור״']],
  ['«Мост в «Соснах» закрыт», — сказал он.', ['«Мост в «Соснах» закрыт»']],
  ['“We call it “the gate” here,” she said.', ['“We call it “the gate” here,”']],
  ['„Das ist „unser“ Tor“, sagte er.', ['„Das ist „unser“ Tor“']],
  ['„Das ist ‚unser‘ Tor“, sagte er.', ['„Das ist ‚unser‘ Tor“']],
  ['Компания «Сосны» и завод «Берёза» закрыты', ['«Сосны»', '«Берёза»']],
  ['市长说：“这座桥不会开放。”', ['“这座桥不会开放。”']],
  ['市長は「この『門』は開かない」と述べた', ['「この『門』は開かない」']],
  ['读《红楼旧事》和《关于加强桥梁管理工作的若干意见》', []],
  ['读《研制出“软桥”造价不高》一文，见《旧桥', ['“软桥”']],
  ['《다리는 열리지 않을것이다.》라고 그는 말하였다.', ['《다리는 열리지 않을것이다.》']],
  ['그는 《다리를 열라》고 말하였다.', ['《다리를 열라》']],
  ['他说：《这座桥今年不会开放，请大家等待。》', ['《这座桥今年不会开放，请大家等待。》']],
  ['소설 《옛 다리》와 〈강가에서〉를 읽었다.', []],
  ['»Silta on kiinni», hän sanoi, »ja pysyy.»', ['»Silta on kiinni', '»ja pysyy.']],
])('marks of other languages, one in another: %s', (text, spans) => {
  expect(quoted(text)).toEqual(spans);
});

test('a mark that never closes counts to the end of its paragraph when it opens it or little is left', () => {
  const long = 'word '.repeat(200);
  expect(quoted(`“${long}`)).toHaveLength(1);
  expect(quoted('He said: “I will')).toEqual(['“I will']);
  expect(quoted(`He said: “${long}`)).toEqual([]);
});

test('a quotation runs on where the next paragraph opens with the same mark', () => {
  const long = `He said: “${'word '.repeat(200)}`;
  expect(quoted(long, '“And more.”')).toHaveLength(1);
  expect(quoted(`${long}\n\n“And more.”`)).toHaveLength(2);
  expect(quoted(long, 'No more.')).toEqual([]);
});

test('the share counts letters and digits', () => {
  expect(quotedShare('abc “def” 12')).toBeCloseTo(3 / 8);
  expect(quotedShare('nothing')).toBe(0);
  expect(quotedShare('“”')).toBe(0);
});

test('spans are in order, within the text and apart, whatever the marks', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(...Array.from('aA .,\n"\'“”„«»‘’「」—-《》'), ', sa '),
      }),
      (text) => {
        let at = 0;
        for (const [start, end] of quotationSpans(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});

test.each(['“', '“„«「', "'a ", '‘a ‘b', '"a ', '— A, Aa Aa ', '- A, a-t-', '«a «b» ', '《', '《a“', '״א'])(
  'half a million of %s are read, and quickly',
  (unit) => {
    const spans = quotationSpans(unit.repeat(500_000));
    expect(spans.every(([start, end]) => start < end)).toBe(true);
  },
);
