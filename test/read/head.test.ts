import { describe, expect, test } from 'vitest';
import type { DeclaredBySource } from '../../src/model.ts';
import { parseHtml } from '../../src/read/html.ts';

function declared(html: string): DeclaredBySource {
  const source = { bytes: html.length, encoding: 'utf-8', from: 'html' as const };
  return parseHtml(html, { id: 'a', path: 'a.html', record: {}, source, maxDepth: 512 }).declared;
}

function linkedSite(html: string): string | undefined {
  const source = { bytes: html.length, encoding: 'utf-8', from: 'html' as const };
  return parseHtml(html, { id: 'a', path: 'a.html', record: {}, source, maxDepth: 512 }).linkedSite;
}

function jsonLd(json: string): DeclaredBySource['json-ld'] {
  return declared(`<script type="application/ld+json">${json}</script>`)['json-ld'];
}

test('JSON-LD of a story in a graph, with references', () => {
  const json = JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'Organization', '@id': '#org', name: 'Harbour Times' },
      { '@type': 'WebPage', inLanguage: 'en-GB', name: 'Ferries - Harbour Times' },
      {
        '@type': ['NewsArticle'],
        headline: 'Ferries &amp; tides',
        author: [{ name: 'Ada Pike' }, { '@type': 'Person', name: 'Bo Lind' }],
        publisher: { '@id': '#org' },
        datePublished: '2031-03-02T07:14:00Z',
        articleBody: '<p>The ferries lay idle.</p>',
      },
    ],
  });
  expect(jsonLd(json)).toEqual({
    title: 'Ferries & tides',
    byline: 'Ada Pike, Bo Lind',
    outlet: 'Harbour Times',
    published: '2031-03-02T07:14:00Z',
    articleBody: 'The ferries lay idle.',
    kind: 'NewsArticle',
    language: 'en-GB',
  });
});

test.each([
  ['raw line breaks', '{"@type":"Article","headline":"One\ntwo"}'],
  ['loose commas', '{"@type":"Article","headline":"One two",}'],
  ['comments around it', '<!-- {"@type":"Article","headline":"One two"} -->'],
  ['CDATA around it', '//<![CDATA[\n{"@type":"Article","headline":"One two"}\n//]]>'],
])('broken JSON-LD with %s', (_, json) => {
  expect(jsonLd(json)?.title).toBe('One two');
});

test.each([
  '',
  '{',
  '[[[[',
  'null',
  '"x"',
  '{"@type":{"a":1}}',
  '{"@type":"Article","headline":{"x":[1]},"author":[null,3]}',
])('JSON-LD that says nothing is left alone: %s', (json) => {
  expect(jsonLd(json)?.title).toBeUndefined();
});

test('meta elements, best name first whatever their order', () => {
  const page = declared(
    '<html lang=nl><title>Ferries | Harbour Times</title><meta name=date content="2031-03-01"><meta name="DC.Date.Issued" content="2031-03-02">' +
      '<meta property="og:title" content="Ferries"><meta property="article:published_time" content="2031-03-02T07:14Z"><link rel=canonical href="https://example.org/f">',
  );
  expect(page).toEqual({
    record: {},
    document: { language: 'nl', title: 'Ferries | Harbour Times', url: 'https://example.org/f' },
    meta: { published: '2031-03-02' },
    'open-graph': { title: 'Ferries', published: '2031-03-02T07:14Z' },
  });
});

test('microdata, but not that of comments', () => {
  const page = declared(
    '<div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">Ferries <i>again</i></h1>' +
      '<p>By <span itemprop="author" itemscope itemtype="http://schema.org/Person">the writer <b itemprop="name">Ada Pike</b></span></p>' +
      '<time itemprop="datePublished" datetime="2031-03-02">yesterday</time><div itemprop="publisher"><meta itemprop="name" content="Harbour Times"></div>' +
      '<div itemprop="comment" itemscope itemtype="http://schema.org/Comment"><span itemprop="author">Guest</span></div></div>',
  );
  expect(page.microdata).toEqual({
    title: 'Ferries again',
    byline: 'Ada Pike',
    published: '2031-03-02',
    outlet: 'Harbour Times',
  });
});

test('values are capped', () => {
  const page = declared(
    `<meta name=description content="${'x'.repeat(100_000)}"><title>${'y'.repeat(100_000)}</title>`,
  );
  expect(page.meta?.standfirst?.length).toBe(2000);
  expect(page.document?.title?.length).toBeLessThanOrEqual(2000);
});

describe('the site that links tell', () => {
  const links = (host: string, count: number) =>
    Array.from({ length: count }, (_, at) => `<a href="https://${host}/page/${at}">Page</a>`).join(' ');

  test('is that of half of ten, or of two thirds of three, without its subdomains', () => {
    const own = `${links('www.harbourtimes.co.uk', 6)} ${links('sport.harbourtimes.co.uk', 6)}`;
    expect(linkedSite(`${own} ${links('partner.example', 8)}`)).toBe('harbourtimes.co.uk');
    expect(linkedSite(`${own} ${links('partner.example', 7)} ${links('other.example', 7)}`)).toBeUndefined();
    expect(linkedSite(`${links('harbourtimes.co.uk', 9)} ${links('partner.example', 5)}`)).toBeUndefined();
    expect(linkedSite(`${links('harbourtimes.co.uk', 9)} ${links('partner.example', 4)}`)).toBe('harbourtimes.co.uk');
    expect(linkedSite(links('harbourtimes.co.uk', 2))).toBeUndefined();
  });

  test('is a subdomain where most of its links lead to that', () => {
    const town = links('town.harbour.example', 7);
    expect(linkedSite(`${town} ${links('www.harbour.example', 4)}`)).toBe('town.harbour.example');
    expect(linkedSite(`${town} ${links('www.harbour.example', 6)}`)).toBe('harbour.example');
    expect(linkedSite(links('images.harbour.example', 12))).toBe('harbour.example');
  });

  test('is none that everybody links to, and counts an address once', () => {
    expect(linkedSite(links('www.facebook.com', 20))).toBeUndefined();
    expect(linkedSite('<a href="http://harbour.example/">Home</a>'.repeat(20))).toBeUndefined();
  });

  test('is that of the base, whatever the links', () => {
    expect(linkedSite(`<base href="http://www.valley.example/news/"> ${links('harbour.example', 12)}`)).toBe(
      'valley.example',
    );
  });

  test('takes no time over blanks that lead nowhere', () => {
    expect(linkedSite(`<a href=${' '.repeat(300_000)}>${'<base '.repeat(50_000)}`)).toBeUndefined();
  });

  test('is not asked for where the page states its address', () => {
    const canonical = '<link rel="canonical" href="https://valley.example/story">';
    expect(linkedSite(`${canonical} ${links('harbour.example', 12)}`)).toBeUndefined();
  });

  test('is that of the copy that an archive keeps', () => {
    const copies = links('web.archive.org/web/20310302071400/http://harbour.example', 12);
    expect(linkedSite(copies)).toBe('harbour.example');
    const canonical = '<link rel="canonical" href="https://web.archive.org/web/20310302/https://valley.example/story">';
    expect(declared(canonical).document?.url).toBe('https://valley.example/story');
  });
});
