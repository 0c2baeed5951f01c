import fc from 'fast-check';
import { Tokenizer } from 'htmlparser2';
import { expect, test } from 'vitest';
import type { AttributeReader } from '../../src/read/html/attributes.ts';
import { attributeReader } from '../../src/read/html/attributes.ts';
import { tidy } from '../../src/read/html/run.ts';
import type { Tag } from '../../src/read/html/tags.ts';
import { readTokens } from '../../src/read/html/tokens.ts';

/** What one of the two readers tells of a source, a line each; neighbouring pieces of text are one. */
function listing(): { lines: string[]; say: (kind: string, what: string) => void } {
  const lines: string[] = [];
  const say = (kind: string, what: string) => {
    const last = lines.length - 1;
    if (kind === 'text' && lines[last]?.startsWith('text ')) lines[last] += what;
    else lines.push(`${kind} ${what}`);
  };
  return { lines, say };
}

function ours(html: string): string[] {
  const { lines, say } = listing();
  readTokens(html, 0, attributeReader(), {
    skips: () => false,
    open: ({ name }: Tag, { values }: AttributeReader, closed: boolean, offset: number) => {
      say('open', `${name} at ${offset}${closed ? ' closed' : ''} class=${values.class} href=${values.href}`);
    },
    close: ({ name }) => say('close', name),
    text: (piece) => say('text', piece),
    end: () => {},
  });
  return lines;
}

function theirs(html: string): string[] {
  const { lines, say } = listing();
  let tag = '';
  let at = 0;
  let name = '';
  let value = '';
  const values = new Map<string, string>();
  const open = (closed: boolean) => {
    const [given, href] = [values.get('class') ?? '', values.get('href') ?? ''];
    say('open', `${tag} at ${at}${closed ? ' closed' : ''} class=${given} href=${href}`);
  };
  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname: (start, end) => {
        tag = html.slice(start, end).toLowerCase();
        at = start;
        values.clear();
      },
      onattribname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        value += html.slice(start, end);
      },
      onattribentity: (point) => {
        value += String.fromCodePoint(point);
      },
      onattribend: () => {
        if (!values.get(name)) values.set(name, value);
      },
      onopentagend: () => open(false),
      onselfclosingtag: () => open(true),
      onclosetag: (start, end) => say('close', html.slice(start, end).toLowerCase()),
      ontext: (start, end) => say('text', html.slice(start, end)),
      ontextentity: (point) => say('text', String.fromCodePoint(point)),
      oncomment: () => {},
      oncdata: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return lines;
}

const parts = [
  ...['<', '>', '</', '/>', '<!', '<!-', '<!--', '-->', '--', ']]>', '<?', '=', '"', "'", '&', ' ', '\n', '/'],
  ...[
    'div',
    'B',
    '<p',
    '<P>',
    '</p>',
    '<br/>',
    '<a href="',
    ' class=x&amp;y',
    '<title>',
    '</title>',
    '<textarea>',
    '</xmp >',
  ],
  ...['&amp;', '&ampx', '&#8212;', '&#x41', '&notit;', '&NotEqualTilde;', 'x', 'é', '\u2019'],
];

test('tags and text are those of htmlparser2, whatever the source', () => {
  const source = fc.array(fc.constantFrom(...parts), { maxLength: 40 }).map((all) => all.join(''));
  fc.assert(
    fc.property(source, (html) => {
      // What ends inside a tag is lost in both, each in its own way; a title is decoded here even right after a lone `<`.
      const whole = `${html} -->]]>"'></title></textarea></xmp><i>end</i>`;
      fc.pre(!/<\/?[a-z]{0,8}&/iu.test(whole));
      expect(ours(whole)).toEqual(theirs(whole));
    }),
    { numRuns: 3000 },
  );
});

test.each([
  [
    '<p>One<script>a < b && c</SCRIPT >Two',
    ['open p', 'text One', 'open script', 'text a < b && c', 'close script', 'text Two'],
  ],
  ['<style>p{}', ['open style', 'text p{}', 'close style']],
  ['<title>A &amp; B</title >', ['open title', 'text A & B', 'close title']],
  ['a </> b', ['text a </> b']],
  ['a<!-- b --!>c<!--->d<!-- ---!>e<!--!>f-->', ['text acde']],
  ['<!--!> x -->One', ['text One']],
  ['a<![CDATA[ x < y ]]>b', ['text ab']],
  ['a<![CDATA[<p>One</p>]]>b', ['text a', 'open p', 'text One', 'close p', 'text ]]>b']],
  ['<title>A & B</title>&amp;', ['open title', 'text A & B', 'close title', 'text &']],
])('%s', (html, expected) => {
  expect(ours(html).map((line) => line.replace(/ at .*/u, ''))).toEqual(expected);
});

test('tidying is collapsing, trimming and composing', () => {
  const units = fc.constantFrom(
    ...' \n\u00a0\u0085\u200b\u3000ae\u0301\u2019\u0436\u0306\u4e2d\u304b\u3099\u1100\u1161\uac00\u11a8\u0627\u0653\u0915\u093c',
  );
  fc.assert(
    fc.property(fc.array(units, { maxLength: 12 }), (all) => {
      const text = all.join('');
      const words = text.replace(/[\s\u0000-\u0020\u0085]+/gu, ' ').trim();
      expect(tidy(text)).toBe(words.normalize('NFC'));
    }),
    { numRuns: 2000 },
  );
});
