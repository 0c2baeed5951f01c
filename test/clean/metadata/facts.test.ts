import { describe, expect, test } from 'vitest';
import { describePage, explainDescription } from '../../../src/clean/metadata/index.ts';
import { fitsHost } from '../../../src/clean/metadata/outlet-names.ts';
import type { DeclaredBySource, Role } from '../../../src/model.ts';
import { labelled } from './pages.ts';

type Lines = readonly (readonly [Role, string])[];

const lead: Lines = [
  [
    'body',
    'The harbour council of Brannock has voted to reopen the eastern lock, which was closed for the whole of the winter.',
  ],
  ['body', 'Its keeper called the vote a relief and went back to her tea.'],
];

function describeLines(lines: Lines, declared: DeclaredBySource = {}) {
  const { page, blocks } = labelled(lines, declared);
  return describePage(page, blocks);
}

describe('title', () => {
  const shown: Lines = [['headline', 'Council votes to reopen the eastern lock'], ...lead];

  test.each([
    'Council votes to reopen the eastern lock | Harbour Times',
    'Council votes to reopen the eastern lock - Harbour Times',
    'Harbour Times: Council votes to reopen the eastern lock',
    'Harbour Times » Council votes to reopen the eastern lock',
    'Council votes to reopen the eastern… - Harbour Times',
  ])('the site is cut off "%s"', (title) => {
    expect(describeLines(shown, { document: { title } }).title).toBe('Council votes to reopen the eastern lock');
  });

  test('the site is cut off where the page shows no headline', () => {
    const declared = {
      'open-graph': { outlet: 'Harbour Times' },
      document: { title: 'Lock to reopen - Harbour Times' },
    };
    expect(describeLines(lead, declared).title).toBe('Lock to reopen');
  });

  test.each([
    'Lock, keeper, tea - a winter in Brannock',
    'Brannock: the lock that nobody closed',
    'Eastern lock — what we know',
  ])('a dash of its own stays "%s"', (title) => {
    expect(describeLines(lead, { 'json-ld': { title } }).title).toBe(title);
  });

  test('a title of the site alone gives way to the line over the story', () => {
    expect(describeLines(shown, { document: { title: 'Latest news, sport and weather' } }).title).toBe(
      'Council votes to reopen the eastern lock',
    );
  });

  test("the record's title is final", () => {
    expect(describeLines(shown, { record: { title: 'Lock - again' } }).title).toBe('Lock - again');
  });

  test('in a dump the line that shares its words with the story', () => {
    const lines: Lines = [
      ['other', 'Home'],
      ['other', 'Brannock council to reopen its eastern lock'],
      ['other', 'Listen to this'],
      ...lead,
    ];
    expect(describeLines(lines).title).toBe('Brannock council to reopen its eastern lock');
  });

  test('a page that is clean already has none', () => {
    expect(describeLines(lead).title).toBeNull();
  });
});

describe('published', () => {
  const headline = ['headline', 'Council votes to reopen the eastern lock'] as const;

  test('declared by order of sources, the time with the day where a later source has it', () => {
    const declared = { 'json-ld': { published: '2031-03-02' }, meta: { published: '2031-03-02T07:14:00+01:00' } };
    expect(describeLines(lead, declared).published).toBe('2031-03-02T07:14:00+01:00');
  });

  test('a line between headline and story', () => {
    expect(describeLines([headline, ['date', '2 March 2031'], ...lead]).published).toBe('2031-03-02');
  });

  test('the day over the masthead is the day of the visit', () => {
    const lines: Lines = [
      ['masthead', 'Harbour Times'],
      ['date', 'Tuesday, November 5, 2030'],
      ['other', 'More'],
      headline,
      ...lead,
    ];
    expect(describeLines(lines).published).toBeNull();
  });

  test('in the order of days and months that other dates of the page show', () => {
    const lines: Lines = [headline, ['date', '05/06/2031'], ...lead];
    expect(describeLines([...lines, ['other', 'Tides of 26/05/2031']]).published).toBe('2031-06-05');
    expect(describeLines([...lines, ['other', 'Tides of 05/26/2031']]).published).toBe('2031-05-06');
    expect(describeLines([...lines, ['other', 'From 05/26/2031 to 26/06/2031']]).published).toBeNull();
    expect(describeLines(lines).published).toBeNull();
  });

  test('under a heading of other stories, where it stands between headline and story', () => {
    const line = ['related', 'Article launched: 2 March 2031 09:37 PM'] as const;
    expect(describeLines([headline, line, ...lead]).published).toBe('2031-03-02T21:37');
    expect(describeLines([line, headline, ...lead]).published).toBeNull();
  });

  test('with a label or a time it counts above the headline too', () => {
    const lines: Lines = [
      ['masthead', 'Harbour Times'],
      ['date', 'Published 5 November 2030'],
      ['other', 'More'],
      headline,
      ...lead,
    ];
    expect(describeLines(lines).published).toBe('2030-11-05');
  });

  test('published wins over updated', () => {
    const lines: Lines = [
      headline,
      ['date', 'Updated 4 March 2031, 09:00'],
      ['date', 'Published 2 March 2031, 07:14'],
      ...lead,
    ];
    expect(describeLines(lines).published).toBe('2031-03-02T07:14');
  });

  test('dates of related stories below do not count', () => {
    expect(
      describeLines([headline, ...lead, ['other', 'Second lock to close'], ['date', '1 March 2031']]).published,
    ).toBeNull();
  });

  test('a labelled one below does', () => {
    expect(describeLines([headline, ...lead, ['date', 'First published on 1 March 2031']]).published).toBe(
      '2031-03-01',
    );
  });

  test('the address is the last resort', () => {
    const at = (url: string) => describeLines(lead, { record: { url } }).published;
    expect(at('https://harbour.example/2031/03/02/lock')).toBe('2031-03-02');
    expect(at('https://harbour.example/news/20310302-lock.html')).toBe('2031-03-02');
    expect(at('https://harbour.example/news/2031030217_lock.html')).toBeNull();
  });

  test('two hours ago is no date', () => {
    expect(describeLines([headline, ['date', '2 hours ago'], ...lead]).published).toBeNull();
  });
});

describe('outlet', () => {
  test('a name that runs into a date', () => {
    expect(describeLines([['headline', 'Lock to reopen'], ['date', 'Harbour Times26-03-2031'], ...lead]).outlet).toBe(
      'Harbour Times',
    );
  });

  test('the masthead over the line of the day', () => {
    const lines: Lines = [
      ['masthead', 'Harbour Times'],
      ['date', 'Tuesday, November 5, 2030'],
      ['headline', 'Lock to reopen'],
      ...lead,
    ];
    expect(describeLines(lines).outlet).toBe('Harbour Times');
  });

  test('the holder of the copyright', () => {
    expect(describeLines([...lead, ['legal', '© 2031 Harbour Times Ltd. All rights reserved.']]).outlet).toBe(
      'Harbour Times',
    );
    expect(describeLines([...lead, ['legal', '© 2031 AFP. All rights reserved.']]).outlet).toBeNull();
  });

  test('of declared names the one that fits the host', () => {
    const declared = {
      record: { url: 'https://www.harbourtimes.example/lock' },
      'json-ld': { outlet: 'Estuary Media Group' },
      'open-graph': { outlet: 'Harbour Times' },
    };
    expect(describeLines(lead, declared).outlet).toBe('Harbour Times');
  });

  test('the name in the title before a publisher that fits no more than it', () => {
    const declared = {
      record: { url: 'https://www.valley.example/lock' },
      meta: { outlet: 'Sandbar Interactive, Inc.' },
      document: { title: 'Lock to reopen - Beyond the Bend' },
    };
    expect(describeLines([['headline', 'Lock to reopen'], ...lead], declared).outlet).toBe('Beyond the Bend');
  });

  test('an agency is the outlet only where nobody else is named', () => {
    expect(
      describeLines(lead, { 'json-ld': { outlet: 'Associated Press' }, 'open-graph': { outlet: 'Valley Post' } })
        .outlet,
    ).toBe('Valley Post');
    expect(describeLines(lead, { 'json-ld': { outlet: 'Associated Press' } }).outlet).toBe('Associated Press');
  });

  test('a slogan is cut off', () => {
    expect(describeLines(lead, { 'open-graph': { outlet: 'Harbour Times | News, sport and weather' } }).outlet).toBe(
      'Harbour Times',
    );
  });

  test('the host where nothing is named', () => {
    expect(describeLines(lead, { record: { url: 'https://www.harbour.example/lock' } }).outlet).toBe('harbour.example');
  });

  test.each([
    ['http://blog.harbour.example/lock', 'harbour.example'],
    ['https://news.harbour.co.uk/lock', 'harbour.co.uk'],
    ['https://m.harbour.example/lock', 'harbour.example'],
    ['https://news.co.uk/lock', 'news.co.uk'],
    ['https://blog.example/lock', 'blog.example'],
    ['https://city.harbour.example/lock', 'city.harbour.example'],
  ])('a host without the part that only says what it holds: %s', (url, outlet) => {
    expect(describeLines(lead, { record: { url } }).outlet).toBe(outlet);
  });

  const shown: Lines = [['headline', 'Lock to reopen'], ...lead];

  test.each([
    ['Lock to reopen- Rivers-News-The Harbour Times', 'http://harbourtimes.estuary.example/a', 'The Harbour Times'],
    ['Lock to reopen | ebbing', 'http://www.ebbing-online.example/a', 'ebbing'],
    ['Lock to reopen-Harbour Talk', 'http://www.valley.example/a', 'valley.example'],
    ['Lock to reopen | tides', 'http://www.ebbing-online.example/a', 'ebbing-online.example'],
    ['Lock to reopen | Beyond the Bend', 'http://www.valley.example/a', 'Beyond the Bend'],
  ])('at the end of the title "%s" %s', (title, url, outlet) => {
    expect(describeLines(shown, { record: { url }, document: { title } }).outlet).toBe(outlet);
  });

  const other: Lines = [['headline', 'Sports desk'], ...lead];

  test.each([
    ['Lock to reopen_English_Valley Post', null, 'Valley Post'],
    ['harbourtimes.example - Rivers', null, 'harbourtimes.example'],
    ['Rivers | Estuary - Harbour Times | The paper of the coast', 'harbourtimes.example', 'Harbour Times'],
    ['The lock that is to reopen in spring- Valley Post', null, 'Valley Post'],
    ['Sports desk', 'harbour.example', 'harbour.example'],
    ['Lock- and weir-keepers meet | Overview', null, null],
    ['Sports desk | All of our columns', null, null],
  ])('a part of the title "%s" of a page whose links lead to %s', (title, linkedSite, outlet) => {
    const { page, blocks } = labelled(other, { document: { title } });
    expect(describePage({ ...page, ...(linkedSite === null ? {} : { linkedSite }) }, blocks).outlet).toBe(outlet);
  });

  test.each(['© 2031 The Associated Press. All rights reserved.', 'Copyright of Estuary Media Group'])(
    'no rest of a name: %s',
    (line) => {
      expect(describeLines([...lead, ['legal', line]]).outlet).toBeNull();
    },
  );

  test('how a name fits a host', () => {
    expect(fitsHost('Harbour Times', 'news.harbourtimes.co.uk')).toBeGreaterThan(0.7);
    expect(fitsHost('Harbour Times', 'ht.example')).toBe(0.8);
    expect(fitsHost('Estuary Media Group', 'harbourtimes.com')).toBe(0);
  });
});

describe('byline', () => {
  const under = (line: string, role: Role = 'byline') =>
    describeLines([['headline', 'Lock to reopen'], [role, line], ...lead], { record: { outlet: 'Harbour Times' } })
      .byline;

  test.each([
    ['By Ines Calder', 'Ines Calder'],
    ['By Ines Calder and Tom Harrow', 'Ines Calder, Tom Harrow'],
    ['BY INES CALDER', 'Ines Calder'],
    ['By Ines Calder, Staff Writer', 'Ines Calder'],
    ['By Ines Calder, Associated Press', 'Ines Calder'],
    ['By Ines Calder ines@harbour.example', 'Ines Calder'],
    ['Ines Calder | 2 March 2031', 'Ines Calder'],
    ['2 March 2031 by Ines Calder', 'Ines Calder'],
    ['Von Ines Calder', 'Ines Calder'],
    ['Par Ines Calder et Tom Harrow', 'Ines Calder, Tom Harrow'],
    ['Por Inés Calder', 'Inés Calder'],
    ['作者：李小舟', '李小舟'],
    ['By Ines Calder in Brannock', 'Ines Calder'],
    ['By Ines Calder -- Harbour & Cable, 3/21/2031', 'Ines Calder'],
    ['By Ines Calder | Monday | 07/01/2031', 'Ines Calder'],
    ['ByInes Calder', 'Ines Calder'],
    ['By INES CALDER, Associated Press Writer 10 minutes ago', 'Ines Calder'],
  ])('%s', (line, byline) => {
    expect(under(line)).toBe(byline);
  });

  test.each(['By Staff', 'By Harbour Times', 'By Reuters', 'Admin', 'By Newsroom', 'Redaktion', 'By The Harbour Desk'])(
    'nobody in "%s"',
    (line) => {
      expect(under(line)).toBeNull();
    },
  );

  test('declared people before shown ones, addresses never', () => {
    const declared = { 'open-graph': { byline: 'https://social.example/harbour' }, meta: { byline: 'Ines Calder' } };
    expect(describeLines(lead, declared).byline).toBe('Ines Calder');
  });

  test('the box of the author below the story', () => {
    const lines: Lines = [
      ...lead,
      ['other', 'Pia'],
      ['other', 'Pia'],
      ['biography', 'Collects umbrellas and looks for headlines.'],
    ];
    expect(describeLines(lines).byline).toBe('Pia');
  });
});

test('standfirst: labelled, pulled from the story, or declared', () => {
  const headline = ['headline', 'Lock to reopen'] as const;
  expect(describeLines([headline, ['standfirst', 'A long winter ends'], ...lead]).standfirst).toBe(
    'A long winter ends',
  );
  const pulled = 'closed for the whole of the winter, and nobody knew';
  const holder = ['body', `The lock was ${pulled} until the keeper asked why the water stood still.`] as const;
  expect(describeLines([headline, ['other', pulled], ...lead, holder]).standfirst).toBe(pulled);
  expect(describeLines(lead, { 'open-graph': { standfirst: 'A long winter ends at the lock' } }).standfirst).toBe(
    'A long winter ends at the lock',
  );
});

test('every fact is explained with its source and line', () => {
  const { page, blocks } = labelled(
    [['headline', 'Lock to reopen'], ['byline', 'By Ines Calder'], ['date', '2 March 2031'], ...lead],
    {
      'open-graph': { outlet: 'Harbour Times', modified: '2031-03-03', section: 'Harbour' },
    },
  );
  expect(explainDescription(page, blocks)).toMatchObject({
    title: { value: 'Lock to reopen', source: 'headline block', line: 1 },
    byline: { value: 'Ines Calder', source: 'byline block', line: 2 },
    published: { value: '2031-03-02', source: 'date block', line: 3 },
    outlet: { value: 'Harbour Times', source: 'open-graph', line: null },
    modified: { value: '2031-03-03', source: 'open-graph', line: null },
    section: { value: 'Harbour', source: 'open-graph', line: null },
    language: { value: 'en', source: 'text', line: null },
  });
});

test('the language is the text, whatever the page declares', () => {
  expect(describeLines(lead, { document: { language: 'de' } }).language).toBe('en');
  expect(describeLines([['body', 'Lock']], { document: { language: 'de-AT' } }).language).toBe('de');
  expect(describeLines(lead, { record: { language: 'nl' } }).language).toBe('nl');
});
