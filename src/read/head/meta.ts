import type { Declared, DeclaredSource } from '../../model.ts';

export type Fact = keyof Declared;

/** Where a `<meta>` name belongs. Of several names for one fact the first in its list counts, whatever their order on the page. */
export interface MetaFact {
  readonly source: DeclaredSource;
  readonly fact: Fact;
  readonly rank: number;
}

const openGraph: { readonly [fact in Fact]?: string } = {
  title: 'og:title',
  standfirst: 'og:description',
  outlet: 'og:site_name',
  url: 'og:url',
  language: 'og:locale',
  kind: 'og:type',
  published:
    'article:published_time og:article:published_time og:published_time article:published og:pubdate article:publish_date',
  modified: 'article:modified_time og:article:modified_time og:updated_time article:updated_time article:modified',
  byline: 'article:author:name og:article:author article:author',
  section: 'article:section og:article:section og:section',
};

/** Names seen in the wild: Dublin Core, Parse.ly, Sailthru, Chartbeat, Google's news tags, and plain ones. */
const plain: { readonly [fact in Fact]?: string } = {
  title:
    'headline dc.title dcterms.title parsely-title sailthru.title twitter:title title hdl article.headline fb_title eomportal-title',
  byline:
    'byl byline author authors article.author dc.creator dcterms.creator dc.author parsely-author sailthru.author sailthru.authors ' +
    'cxenseparse:author cse_author news_author article_author citation_author creator dc.contributor dcsext.author',
  published:
    'article.published datepublished date_published article_date_original article:published_date publishdate publish-date publish_date published ' +
    'publication_date publication-date pubdate original-publish-date originalpublicationdate parsely-pub-date sailthru.date ' +
    'cxenseparse:recs:publishtime cxenseparse:publishtime dc.date.issued dcterms.issued dc.date.created dcterms.created dcterms.date dc.date ' +
    'displaydate display_date date article.created datecreated date_created created citation_publication_date citation_date ' +
    'rnews:datepublished ptime utime-published cre_date creation_date issue_date timestamp',
  modified:
    'article.updated datemodified date_modified dcterms.modified dc.date.modified lastmod last-modified last_modified modified ' +
    'revised utime revision_date dateupdated lastupdate last-update updated',
  outlet:
    'application-name publisher dc.publisher dcterms.publisher dc.source cre copyright_holder site_name sitename source parsely-site ' +
    'apple-mobile-web-app-title article.publisher citation_journal_title twitter:app:name:iphone',
  standfirst:
    'description dc.description dcterms.description dcterms.abstract sailthru.description twitter:description abstract',
  section:
    'section parsely-section article.section cxenseparse:recs:category sailthru.section prism.section subsection category',
  language: 'content-language language dc.language dcterms.language',
  url: 'parsely-link twitter:url dc.identifier',
};

const facts: readonly Fact[] = [
  'title',
  'byline',
  'published',
  'modified',
  'outlet',
  'standfirst',
  'section',
  'language',
  'url',
  'kind',
];

function entriesOf(source: DeclaredSource, names: { readonly [fact in Fact]?: string }): [string, MetaFact][] {
  return facts.flatMap((fact) =>
    (names[fact] ?? '')
      .split(' ')
      .flatMap((name, rank): [string, MetaFact][] => (name ? [[name, { source, fact, rank }]] : [])),
  );
}

/** By name in lower case: what a `<meta>` with that `name`, `property`, `itemprop` or `http-equiv` says. */
export const metaFacts: ReadonlyMap<string, MetaFact> = new Map([
  ...entriesOf('meta', plain),
  ...entriesOf('open-graph', openGraph),
]);

/** The microdata properties of a story. */
export const itemFacts: ReadonlyMap<string, Fact> = new Map<string, Fact>([
  ['headline', 'title'],
  ['alternativeheadline', 'standfirst'],
  ['description', 'standfirst'],
  ['author', 'byline'],
  ['creator', 'byline'],
  ['datepublished', 'published'],
  ['datecreated', 'published'],
  ['datemodified', 'modified'],
  ['publisher', 'outlet'],
  ['sourceorganization', 'outlet'],
  ['articlesection', 'section'],
  ['inlanguage', 'language'],
  ['mainentityofpage', 'url'],
]);
