/**
 * The plain records that travel between the stages. Records and typed arrays only, so that they cross worker threads
 * and print as NDJSON as they are. This file imports nothing.
 */

/** First and last line in the file as it was read; 1-based, inclusive. */
export type Lines = readonly [first: number, last: number];

/** What the site put around the story, by kind. Everything that is not a paragraph of the story has one of these. */
export const removedKinds = [
  'advert',
  'script',
  'style',
  'navigation',
  'related',
  'teaser',
  'biography',
  'newsletter',
  'cookie',
  'comments',
  'share',
  'footer',
  'legal',
  'paywall',
  'masthead',
  'date',
  'caption',
  'duplicate',
  'empty',
  'headline',
  'standfirst',
  'byline',
  'credit',
  'other',
] as const;
export type RemovedKind = (typeof removedKinds)[number];

/** The part a block plays on its page. */
export type Role = 'body' | RemovedKind;

/** What a block is by its markup; dumps have `paragraph`, and `heading`, `item` or `quote` where the text shows it. */
export type Form = 'paragraph' | 'heading' | 'item' | 'quote' | 'preformatted' | 'row' | 'caption';

/** A block-level element of an HTML page: the skeleton that is kept of it. */
export interface Element {
  readonly tag: string;
  readonly parent: Element | null;
  readonly children: Element[];
  /** Position among the parent's block-level children, from 0. */
  readonly index: number;
  readonly depth: number;
  /** Words of class, id, role, itemprop and data-testid, lower case, each once: `article-body` gives `article`, `body`. */
  readonly words: readonly string[];
  /** The tag and the class attribute as written: equal for siblings made by one template. */
  readonly signature: string;
  /** `hidden`, `aria-hidden=true`, `display:none` or `visibility:hidden`, here or on an ancestor. */
  readonly hidden: boolean;
  /** Position among all elements of the page in document order, from 0 for the root: a parent comes before its children. */
  readonly order: number;
  /** `itemprop=articleBody`, here or on an ancestor. */
  readonly articleBody: boolean;
}

/** What only HTML tells about a block. Counts are of non-blank characters. */
export interface Markup {
  /** The block-level element that holds the text; `button`, `select`, `option` or `textarea` for text of a control. */
  readonly element: Element;
  /** Non-blank characters of the text. */
  readonly characters: number;
  readonly links: number;
  readonly linkCharacters: number;
  readonly boldCharacters: number;
  readonly italicCharacters: number;
  /** The block starts after a `<br>` within its element. */
  readonly afterBreak: boolean;
  /** Holds a `<time>`. */
  readonly hasTime: boolean;
  /** Tags (`<a`) and class words of the inline elements that wrap the start of the text, such as a link's. */
  readonly inlineWords: readonly string[];
  /** The element, or an inline element around the start of the text, is hidden. */
  readonly hidden: boolean;
  /** Heading level 1 to 6, 0 for other blocks. */
  readonly headingLevel: number;
  /** Inline markup of the text as safe HTML (links, emphasis), only where it differs from the plain text. */
  readonly inline: string | null;
}

/** What a rule of the user says of a block. */
export interface Ruled {
  readonly verdict: 'keep' | 'drop';
  /** Where the rule stands, such as `settings:rules[0].drop`. */
  readonly rule: string;
  /** What a dropped block is, where the rule says it. */
  readonly kind?: RemovedKind;
  /** Where the labeller knows a block as furniture of some kind, that kind stands, even in what is kept. */
  readonly soft?: boolean;
}

/** One unit of text with a place in its source file: a paragraph, heading, list item, caption, or a line of a dump. */
export interface Block {
  /** Markup removed, runs of white space collapsed to one space, trimmed; never empty. */
  readonly text: string;
  readonly lines: Lines;
  readonly form: Form;
  /** White space before the first character of its line, 0 in HTML. */
  readonly indent: number;
  /** Blank lines just before it, 0 in HTML and for pieces split off a line. */
  readonly blanksBefore: number;
  /** Split off the block before it at a glued border ("…him.Foreign Ministry…"). */
  readonly glued: boolean;
  /** Null in plain-text dumps. */
  readonly markup: Markup | null;
  /** Absent where no rule of the user speaks of the block. */
  readonly ruled?: Ruled;
}

/** A block with the part it plays and why. */
export interface LabelledBlock extends Block {
  readonly role: Role;
  /** Id of the rule that decided the role, or `model` where the score did. */
  readonly rule: string;
  /** Probability that the block belongs to the story, 0 to 1. */
  readonly score: number;
}

/** Facts that came with the text or stand in the page's head. Values are as stated, trimmed; absent where not stated. */
export interface Declared {
  readonly url?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly published?: string;
  readonly language?: string;
  readonly standfirst?: string;
  readonly modified?: string;
  readonly section?: string;
  /** The story's text where the page's head repeats it (JSON-LD `articleBody`), markup removed, length-capped. */
  readonly articleBody?: string;
  /** What the page calls itself: a JSON-LD type or `og:type`, such as `NewsArticle`. */
  readonly kind?: string;
}

/** Where a declared value was found, best first: the record it came in, the user's rules for the site, JSON-LD, Open Graph, microdata, other meta, `<title>`. */
export type DeclaredSource = 'record' | 'site-rules' | 'json-ld' | 'open-graph' | 'microdata' | 'meta' | 'document';
export type DeclaredBySource = { readonly [source in DeclaredSource]?: Declared };

export type SourceFormat = 'html' | 'text' | 'ndjson' | 'json' | 'warc';

export interface SourceFacts {
  /** Bytes of the file (of the line, for NDJSON) before decoding and after unpacking. */
  readonly bytes: number;
  /** Name of the charset in use, lower case, such as `utf-8`. */
  readonly encoding: string;
  readonly from: SourceFormat;
}

/** A scraped file as read, or one record of an NDJSON file. */
export interface Page {
  /** The given id, else the path relative to the input's root, with `/`. */
  readonly id: string;
  /** As a person would name the file: relative to the current folder where it can be, with `/`; `-` for standard input. */
  readonly path: string;
  readonly from: 'html' | 'text';
  readonly declared: DeclaredBySource;
  /** In document order. */
  readonly blocks: readonly Block[];
  /** The story's text where JSON-LD repeats it (`articleBody`), by paragraphs, and the lines of that script. */
  readonly statedBody?: { readonly paragraphs: readonly string[]; readonly lines: Lines };
  readonly source: SourceFacts;
  readonly problems: readonly Problem[];
}

/** An agency that the text names as its source, and where. */
export interface AgencyMention {
  /** Canonical name, such as `Reuters`. */
  readonly name: string;
  readonly evidence: 'dateline' | 'byline' | 'credit' | 'notice' | 'metadata';
  readonly line: number;
}

export interface Dateline {
  /** As written in title case: `Moscow`. */
  readonly place: string;
  readonly agency: string | null;
}

/** Where a paragraph stands in a list. */
export interface ListPlace {
  readonly ordered: boolean;
  /** Lists around it, from 1. */
  readonly depth: number;
  /** It goes on with the last item of its depth. */
  readonly continues?: true;
}

/** Where a paragraph stands in a table; both count from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly header?: true;
}

export interface Paragraph {
  readonly text: string;
  readonly lines: Lines;
  /** Share of the words that stand inside quotation marks, 0 to 1. */
  readonly quoted: number;
  /** Absent means `paragraph`. */
  readonly form?: Exclude<Form, 'paragraph'>;
  /** Heading level, where `form` is `heading` and it is known. */
  readonly level?: number;
  /** Inline markup as safe HTML, where it differs from the text; of preformatted text its lines. */
  readonly inline?: string;
  /** Where it is in a list whose markup is known. */
  readonly list?: ListPlace;
  /** Where it is in a table of figures or facts, and not of a page's layout; rows fall back to 0 where the next begins. */
  readonly cell?: CellPlace;
}

export interface RemovedBlock {
  readonly kind: RemovedKind;
  readonly lines: Lines;
  readonly rule: string;
  /** Probability that the block belongs to the story, 0 to 1. */
  readonly score: number;
  readonly text: string;
}

/** Something that went wrong with an input, in words its reader can act on. */
export interface Problem {
  readonly version: 1;
  readonly type: 'problem';
  readonly path: string;
  /** 1-based; null where the problem is the whole file's. */
  readonly line: number | null;
  readonly code: string;
  readonly message: string;
}

/** A cleaned article: the record that `clean` writes and that every later stage reads. */
export interface Article {
  readonly version: 1;
  readonly type: 'article';
  readonly id: string;
  readonly path: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly byline: string | null;
  /** ISO 8601: a date, or a time with its zone where stated; null where the page does not say. */
  readonly published: string | null;
  /** When it was last changed, as `published`; absent where the page does not say. */
  readonly modified?: string;
  /** What the outlet files it under, such as `Politics`; absent where the page does not say. */
  readonly section?: string;
  /** BCP 47 primary tag such as `en`; null where it cannot be told. */
  readonly language: string | null;
  readonly dateline: Dateline | null;
  readonly agencies: readonly AgencyMention[];
  /** The paragraphs, with a blank line between two. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly removed: readonly RemovedBlock[];
  readonly source: SourceFacts;
  readonly problems: readonly Problem[];
}

/** Bits of `Signature.flags`: inside a quotation, capitalised content word, figure. */
export const wordFlags = { quoted: 1, capitalised: 2, figure: 4 } as const;

/**
 * What matching needs of an article, as typed arrays. Words are in reading order, without notices such as copyright
 * lines; hashes are 32 bits.
 */
export interface Signature {
  readonly version: 1;
  readonly type: 'signature';
  readonly id: string;
  /** Hash of each word, normalised. */
  readonly words: Uint32Array;
  /** Hash of each content word's stem, 0 for function words; as long as `words`. */
  readonly stems: Uint32Array;
  /** `wordFlags` of each word; as long as `words`. */
  readonly flags: Uint8Array;
  /** First word of each paragraph, then the number of words. */
  readonly paragraphStarts: Uint32Array;
  /** First word of each sentence, then the number of words. Sentences end where paragraphs do. */
  readonly sentenceStarts: Uint32Array;
  /** First and last line of each paragraph, two numbers each. */
  readonly lines: Uint32Array;
  /** Exact hash of each paragraph's words in order, 0 for one without words; in reading order. */
  readonly paragraphs: Uint32Array;
}

export const verdicts = ['copy', 'excerpt', 'rewrite', 'common-source', 'boilerplate'] as const;
export type Verdict = (typeof verdicts)[number];
/** The verdicts that make a family. */
export type CopyVerdict = 'copy' | 'excerpt' | 'rewrite';

/** Paragraphs of two articles that say the same in the same or nearly the same words. */
export interface Passage {
  /** `paragraph` counts from 0. */
  readonly a: { readonly paragraph: number; readonly lines: Lines };
  readonly b: { readonly paragraph: number; readonly lines: Lines };
  readonly kind: 'verbatim' | 'edited' | 'rewritten' | 'quotation';
  /** 0 to 1. */
  readonly score: number;
}

/** One reason for a verdict: a named measure, its value, and a sentence a journalist understands. */
export interface Evidence {
  readonly name: string;
  readonly value: number;
  readonly says: string;
}

export interface Pair {
  readonly version: 1;
  readonly type: 'pair';
  /** Ids, a before b in code-unit order. */
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  /** 0 to 1; ranks pairs of all verdicts on one scale. */
  readonly score: number;
  /** Share of each one's words found in the other, 0 to 1. */
  readonly contained: { readonly a: number; readonly b: number };
  /** Share of the shared words that stand inside quotations, 0 to 1. */
  readonly quoted: number;
  readonly passages: readonly Passage[];
  readonly evidence: readonly Evidence[];
}

export type Credit = 'given' | 'missing' | 'altered' | 'unknown';

export interface FamilyMember {
  readonly id: string;
  readonly path: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
  /** The best verdict that ties it to the rest of the family. */
  readonly verdict: CopyVerdict;
  /** Share of its words that stand in the family's reference text (the origin article, else the longest), 0 to 1. */
  readonly coverage: number;
  readonly credit: Credit;
  /** The line that gives the credit, or the first line of copied text where it is missing; null where neither is known. */
  readonly line: number | null;
}

export interface Family {
  readonly version: 1;
  readonly type: 'family';
  /** Stable while the set of members is: a hash of their ids. */
  readonly id: string;
  readonly origin: {
    readonly agency: string | null;
    /** Id of the member the others follow, where evidence tells it. */
    readonly article: string | null;
    readonly evidence: readonly string[];
  };
  readonly first: { readonly article: string; readonly published: string; readonly evidence: string } | null;
  /** Sorted: by published time where known, then by id. */
  readonly members: readonly FamilyMember[];
  /** Members that are like so many articles that they were compared with the closest alone; absent where all pairs are known. */
  readonly crowded?: number;
}

/** What is kept of an article once it is fingerprinted. */
export type ArticleSummary = Omit<Article, 'text' | 'paragraphs' | 'removed'> & {
  readonly paragraphCount: number;
  readonly removedCount: number;
  /** Words as fingerprints count them: notices left out, scripts without spaces by characters. */
  readonly words: number;
};

/** How an article prints a paragraph: in the family's words, edited, or within a longer paragraph. */
export type PrintingKind = 'exact' | 'edited' | 'part';

/** One place where a paragraph was printed. */
export interface Printing {
  /** Id of the article it sits in. */
  readonly article: string;
  readonly path: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
  /** Agencies that the article names. */
  readonly agencies: readonly string[];
  /** Counts from 0. */
  readonly paragraph: number;
  readonly lines: Lines;
  readonly kind: PrintingKind;
  /** Share of the family's text that stands here, 0 to 1. */
  readonly shared: number;
}

/** A paragraph that several outlets printed. */
export interface ParagraphFamily {
  readonly version: 1;
  readonly type: 'paragraph-family';
  /** Hash of its text, as in `fingerprint` records: 16 hex digits. */
  readonly id: string;
  /** As the first of its exact printings has it. */
  readonly text: string;
  readonly words: number;
  /** Share of its words inside quotation marks, 0 to 1. */
  readonly quoted: number;
  /** Little stands outside the quotation marks: printing the same quotation is no copying. */
  readonly quotation: boolean;
  /** Different outlets; an article that names none counts as one. */
  readonly outlets: number;
  readonly first: Family['first'];
  /** By published time where known, then by id and paragraph. */
  readonly printings: readonly Printing[];
}

/** What `report --by paragraph` says. */
export interface ParagraphFindings {
  /** By id. */
  readonly articles: readonly ArticleSummary[];
  /** By number of outlets, then of printings, then of words, most first; then by id. */
  readonly paragraphs: readonly ParagraphFamily[];
  /** By path, line and code. */
  readonly problems: readonly Problem[];
}

/** Numbers of a typed array as text. */
export interface PackedNumbers {
  /** Unsigned 32-bit numbers, the lowest byte first. */
  readonly element: 'uint32le';
  readonly base64: string;
}

/** The fingerprint of one paragraph. It depends on the words alone: not on line breaks, quotation marks or case. */
export interface PrintedParagraph {
  readonly lines: Lines;
  /** Notices, such as copyright lines, are not counted. */
  readonly words: number;
  /** Of all words in order: 16 hex digits; null for a paragraph without words. */
  readonly hash: string | null;
  /** Set of the hashes of three (`shingleWords`) consecutive words, sorted. */
  readonly features: PackedNumbers;
  /** The features again, those alone that hold no quoted word. */
  readonly unquoted: PackedNumbers;
}

/** The fingerprint of an article, as `copydesk fingerprint` writes it. */
export interface Fingerprint {
  readonly version: 1;
  readonly type: 'fingerprint';
  readonly id: string;
  readonly path: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly shingleWords: number;
  readonly paragraphs: readonly PrintedParagraph[];
}

/** Everything a report says. All lists are sorted, whatever the order of the input was. */
export interface Findings {
  /** By id. */
  readonly articles: readonly ArticleSummary[];
  /** By score, highest first, then by ids; all verdicts that the settings include. */
  readonly pairs: readonly Pair[];
  /** By size, largest first, then by id. */
  readonly families: readonly Family[];
  /** Articles that are like so many others that they were compared with the closest alone; absent where there are none. */
  readonly crowded?: number | undefined;
  /** By path, line and code. */
  readonly problems: readonly Problem[];
}
