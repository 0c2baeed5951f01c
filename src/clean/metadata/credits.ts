import type { Agency } from '../lexicons/agencies.ts';
import { agenciesIn, agencyNamed, mayNameAgency } from './agency-names.ts';
import { agencies, unnamedAgencies } from './computed.ts';

/** Who a line credits, by canonical name or, for outlets, as written. */
export interface Credit {
  readonly name: string;
  readonly evidence: 'credit' | 'notice';
}

/** Credit lines are short; a longer text is prose, of which only the end may sign. */
const longestLine = 420;
const ending = 90;

const photo =
  /\b(?:photos?|photograph(?:s|er|y)?|fotos?|fotograf\w*|images?|bild(?:er)?|pictures?|pic|imagen|immagine|imagem|photograph|getty|shutterstock|video|illustration|graphic|screengrab|file pic|infographic)\b|фото|صورة|图片|图：|写真|사진/iu;

/** Verbs of credit lines; agencies named anywhere in the rest of the sentence are credited. */
const verbs =
  /(?:^|[\s([—–*"“-])(?:(?:additional |further |extra |with )?(?:reporting|research|writing|editing)(?: and (?:writing|editing|reporting))? by|(?:edited|compiled|rewritten|translated) by|with (?:an? |additional |some |further )?(?:inputs?|reporting|reports?|information|materials?|files?|contributions?|text|agency inputs?)[\s,]+(?:from|by|of)|(?:contains|includes|uses|used|including) (?:material|information|reporting|content|text)s? (?:from|by)|material from|(?<!(?:data|quotes|prices|figures|charts|scores|results|forecasts?|weather) )provided by|distributed by|courtesy of|syndicated (?:by|from)|(?:re)?published (?:from|with permission (?:from|of))|reprinted (?:from|with permission (?:from|of))|credits?:|mit material(?:ien)? (?:von|der)|(?:mit|unter verwendung von) (?:agentur)?material(?: von| der)?|mit informationen (?:von|der)|con información de|con datos de|con material de|con informazioni (?:di|da|dell[ae'’])|com informações d[aeo]s?|com dados d[aeo]s?|avec les informations de|с использованием материалов|по материалам|с материалами|за матеріалами|из материалов|na podstawie|z wykorzystaniem materiałów|kaynak|dengan (?:bahan|laporan) dari|इनपुट)(?=[\s:,(]|$)/iu;

/** Labels of sources; all that follows must be agencies. */
const labels =
  /^[\s([*—–-]*(?:(?:article|story|report|content|text) (?:from|by|courtesy of)|sources?|credits?|agency|agencies|via|quellen?|fuentes?|fonti|fontes?|bron(?:nen)?|källa|kilde|lähde|źródło|zdroj|forrás|sursa|izvor|kaynak|sumber|nguồn|theo|πηγή|מקור|источник|джерело|източник|извор|المصدر|منبع|स्रोत|来源|來源|稿源|文章来源|消息来源|出典|提供|출처|제공|avec|mit|con|com|met|med|za|with|par|par l['’])\s*[:：=–-]?\s*(?=\S)/iu;

/** A source's label inside a line of facts: `20:16 来源：新华社 责任编辑：…`, `March 4 | Source: AFP | 3 min read`. */
const insideLabel =
  /(?:^|[\s|(（·])(?:sources?|quelle|fuente|fonte|bron|źródło|источник|джерело|kaynak|sumber|nguồn|المصدر|منبع|स्रोत|来源|來源|稿源|出典|출처)\s?[:：]\s?(?<who>[^\s|,;，；·][^|,;，；·\n]{0,40}?)(?=$|[|,;，；·)）]|\s(?=[\p{Script=Han}\p{Script=Hangul}\d]))/iu;

/** Of an editor, in the small letters of German papers: `jho/dpa/AFP`. */
const initials = /^\p{Ll}{2,4}$/u;
/** Signs that stand between agencies that together sign a story. */
const between =
  /\s*(?:[/,;&+|、・·]|\s[-–]\s|\band\b|\bund\b|\bet\b|\by\b|\be\b|\bи\b|\bi\b|\bog\b|\boch\b|\bdan\b|\bve\b)\s*/iu;
const generic =
  /^(?:(?:news |wire |other |various )?agenc(?:y|ies)(?: (?:inputs?|reports?|feeds?))?|wires?|wire (?:services?|reports?)|agenturen|agenturmeldungen|agences?|agencias|agenzie|agências|persbureaus|agentschappen|agensi|kantor berita|новинні агентства|агентства|агентств|информагентства|agencje|agentury|ajanslar|وكالات|एजेंसियां|एजेंसी|staff|staff reports?|own reports?|correspondents?|web ?desk|news ?desk|online ?desk|redakt(?:ion|or)|red|rédaction|la rédaction|redacción|redação|redazione|redactie|редакция|the|l)$/iu;
const someAgencies = /agenc|agens|agent|agenzie|agênc|wire|ajans|агентств|وكالات|एजेंसि|एजेंसी/iu;
const frame = /^[\s([{（【—–―*"“»«/-]+|[\s)\]}）】*"”.。/-]+$/gu;

/** The end of a story that signs: `… he said. (AP)`, `… said. — Reuters`, `… said.—AFP`, `… said. AFP`. */
const closing =
  /(?<stop>[.!?…。！？"”’»)।])\s*(?<open>[([（【]|[-–—―]{1,3})?\s*(?<inner>[^()[\]（）.!?]{2,50}?)\s*[)\]）】]?\.?\s*$/u;

/** A full stop that is no abbreviation's, with closing quotes. */
const sentenceEnd = /(?:\p{Ll}{3}|[\])"”’»%\d]|\s\p{Lu}{2})[.!?…]["”’»]?$|[.!?…]["”’»]$|[।。！？]["”’»」』]?$/u;

const contributed =
  /^(?<who>.{2,160}?)\s(?:also )?contributed(?: (?:(?:to|for) (?:this|the) (?:report|story|article|piece|review|project)|reporting|from)\b|\s?\.?$)/iu;
const origin =
  /\b(?:originally|first|also) (?:published|appeared|posted|ran) (?:by|in|on|at|from)\s+(?<who>[^.;,()]{2,60})|\brepublished (?:here )?(?:from|with permission (?:from|of)|with the permission of)\s+(?<who2>[^.;,()]{2,60})|\b(?:zuerst|ursprünglich) (?:erschienen|veröffentlicht)\s(?:bei|in|auf)\s+(?<who3>[^.;,()]{2,60})|\bpublié (?:initialement |à l['’]origine )?(?:par|sur|dans)\s+(?<who4>[^.;,()]{2,60})|\bpublicado originalmente (?:en|por|em)\s+(?<who5>[^.;,()]{2,60})|^the post .{2,300} appeared first on (?<who6>[^.;,()]{2,60})/iu;
const thisStory =
  /^[\s(*_"“—–-]*(?:this|the|a version of this|an earlier version|dieser|ce(?:t)?|este|esta|editor['’]s note)\b/iu;

/** The same at the start of a later sentence, such as one that follows the author's biography. */
const thisArticle = /[.!?]\s(?:this|the) (?:article|story|piece|essay|column|report|post) (?:was |is |has been )?$/iu;

const copyright =
  /(?:©|\(c\)|copyright)(?:[\s©:]|copyright)*(?:\(c\)\s?)?(?:(?:19|20|21)\d{2}(?:\s?[-–]\s?(?:19|20|21)?\d{2})?)?[\s,.]*(?:by\s|the\s|la\s|le\s)*(?<rest>.{2,80})/iu;
const signedRight = /^(?<who>.{2,40}?)\s?©[\s\d.]*$/u;
const notice =
  /may not be (?:published|reproduced|broadcast|redistributed|copied)|не может быть|redistribu|ohne (?:vorherige )?(?:schriftliche )?genehmigung|reproduction (?:or|and)|all rights reserved|alle rechte vorbehalten|tous droits|todos los derechos|tutti i diritti|riproduzione riservata|reproduction interdite|prohibida (?:su|la) reproducción/iu;
const wireNumber = /(?:^|\s)dpa:\d{6}-\d{1,3}-\d{3,}/u;
const sourceVersion =
  /\b(?:view|read|see)\b[^:]{0,60}(?:original|source)[^:]{0,40}:?\s*(?:https?:\/\/)?(?:www\.)?(?<host>[\w-]+(?:\.[\w-]+)+)/iu;

/**
 * Who a line credits: a credit, a list of agencies, a notice, or nothing of the sort. Of a paragraph `inStory` only what it
 * opens with counts: prose speaks of "data provided by" an agency too.
 */
export function creditsIn(line: string, inStory = false): Credit[] {
  if (line.length > longestLine || !mayCredit(line)) return [];
  const notices = inStory ? [] : noticesIn(line);
  if (notices.length > 0) return notices;
  const signed = signaturesIn(line);
  return signed.length > 0 ? signed : phrasesIn(line, inStory);
}

/** A cheap look before the closer ones: an agency's word, agencies unnamed, or a story that appeared elsewhere. */
export function mayCredit(line: string): boolean {
  return mayNameAgency(line) || someAgencies.test(line) || appeared.test(line);
}

const appeared = /publi|appeared|ran (?:in|on)|posted (?:by|in|on)|erschienen|veröffentlicht/iu;

/** Who the end of the story's last paragraph credits. */
export function creditsAtEnd(paragraph: string): Credit[] {
  const end = paragraph.slice(-ending);
  if (!mayNameAgency(end) && !someAgencies.test(end)) return [];
  const match = closing.exec(end);
  if (match?.groups === undefined) return [];
  const { open, inner, stop } = match.groups;
  const names = allAgencies(inner) ?? suppliers(inner) ?? allAgencies(inner.replace(deskCodes, ''));
  if (names === null || names.every((name) => name === unnamedAgencies && open === undefined)) return [];
  if (open === undefined && (inner.trim().length < 3 || !sentenceEnd.test(end.slice(0, match.index) + stop))) return [];
  return names.map((name) => ({ name, evidence: 'credit' }));
}

/** Initials of desks and editors after an agency's mark: `PTI JK MNG`. */
const deskCodes = /(?:[\s/]\p{Lu}{2,4}){1,5}$/u;

/**
 * The line is nothing but agencies: `(Reuters)`, `— AFP`, `dpa/AP`, `With agencies`, `Source: Xinhua`. `Agencies` alone is
 * a menu's entry as often as a credit.
 */
function signaturesIn(line: string): Credit[] {
  if (line.length > 120) return [];
  const bare = line.replace(frame, '');
  const names =
    allAgencies(bare) ??
    otherAgencies(bare.replace(labels, '').replace(frame, ''), bare) ??
    allAgencies(insideLabel.exec(line)?.groups?.who ?? '') ??
    suppliers(bare) ??
    sharedSource(bare) ??
    otherAgencies(bare.replace(initialsBefore, ''), bare) ??
    allAgencies(besideOutlet.exec(bare)?.groups?.who ?? '') ??
    allAgencies(putTogether.exec(bare)?.groups?.who ?? '');
  if (names?.[0] === unnamedAgencies && bare === line && !bare.includes(' ')) return [];
  return (names ?? []).map((name) => ({ name, evidence: 'credit' }));
}

/** What a part of a line says; null where it is all of it, which was asked before. */
function otherAgencies(part: string, whole: string): string[] | null {
  return part === whole ? null : allAgencies(part);
}

/** `jh/paa (dpa, AFP)`: who put the story together, before who it is from. */
const initialsBefore = /^\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){0,3}\s\(/u;
/** `Harbour Radio with AFP and Reuters`. */
const besideOutlet = /^\p{Lu}[^.:]{1,40}?\s(?:with|avec|mit|con|com|met|med)\s(?<who>[^.:]{2,50})$/u;

/** `（综合路透社、法新社报道）`. */
const putTogether =
  /^(?:综合|綜合)(?<who>\p{Script=Han}[\p{Script=Han}A-Za-z、，和及]{2,40}?)(?:消息|报道|報道|報導|电讯|電訊)?$/u;

/** `With PTI inputs`. */
function suppliers(text: string): string[] | null {
  const who = supplied.exec(text)?.groups?.who;
  return who === undefined ? null : allAgencies(who);
}
const supplied = /^(?:with )?(?<who>.{2,60}?) (?:inputs?|feeds?)$/iu;

/** `Source: Harbour Times and agencies`: an outlet that names itself beside them. */
function sharedSource(text: string): string[] | null {
  const who = sourceLabel.test(text) ? text.replace(labels, '') : '';
  const parts = who.split(between).map((part) => part.replace(frame, ''));
  if (parts.length < 2 || parts.length > 4) return null;
  const read = parts.map((part) => ({ part, names: allAgencies(part) }));
  const strange = read.filter(({ part, names }) => names === null && ownName.exec(part)?.[0] !== part);
  const names = read.flatMap((one) => one.names ?? []);
  return strange.length > 0 || names.length === 0 ? null : names;
}

/** Words for "source" with a colon: what follows is credited, even below a story where pictures are too. */
const sourceLabel =
  /^[\s([*]*(?:sources?|quellen?|fuentes?|fonti?|fontes?|bron(?:nen)?|källa|kilde|lähde|źródło|zdroj|forrás|sursa|izvor|kaynak|sumber|nguồn|πηγή|מקור|источник|джерело|източник|извор|المصدر|منبع|स्रोत|来源|來源|出典|출처)\s?[:：]/iu;

/** A line below the story that is nothing but a labelled source, or agencies in brackets. */
export function isSourceLine(line: string): boolean {
  return line.length <= 80 && (sourceLabel.test(line) || bracketedLine.test(line)) && signaturesIn(line).length > 0;
}
const bracketedLine = /^\s*(?:\([^()]{2,60}\)|（[^（）]{1,40}）|\/[^/]{2,30}\/|\p{Ll}{2,4}(?:\/\p{L}{2,10}){1,4})\s*$/u;

/** Canonical names where a text holds agencies and nothing else; null otherwise. */
export function allAgencies(text: string): string[] | null {
  if (text === '' || text.length > 100) return null;
  const parts = text
    .split(between)
    .map((part) => part.replace(frame, ''))
    .filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 6) return null;
  const named: string[] = [];
  let unnamed = false;
  for (const part of parts) {
    const agency = agencyNamed(part) ?? agencyNamed(part.replace(/^(?:the|l['’]|la|le|die|der|via)\s?/iu, ''));
    const hyphened = agency === null ? part.split('-').map(agencyNamed) : [];
    if (agency !== null) named.push(agency.name);
    else if (hyphened.length > 1 && hyphened.every((one) => one !== null)) {
      for (const one of hyphened) if (one !== null) named.push(one.name);
    } else if (initials.test(part)) continue;
    else if (!generic.test(part)) return null;
    else unnamed ||= someAgencies.test(part);
  }
  if (named.length > 0) return [...new Set(named)];
  return unnamed ? [unnamedAgencies] : null;
}

/** Credit phrases with agencies in the same sentence; outlets only where the line says that the story is theirs. */
function phrasesIn(line: string, inStory: boolean): Credit[] {
  const opened = verbs.exec(line);
  if (
    opened !== null &&
    (!inStory || opened.index < 3) &&
    (!photo.test(line) || /reporting by|writing by/iu.test(opened[0]))
  ) {
    const credited = agenciesIn(sentenceFrom(line, opened.index + opened[0].length)).map(({ agency }) => agency.name);
    if (credited.length > 0) return unique(credited);
    if (someAgencies.test(opened[0]) || agenciesUnnamed.test(line.slice(opened.index + opened[0].length)))
      return unique([unnamedAgencies]);
  }
  if (syndicatedFeed.test(line)) {
    const fed = agenciesIn(line.slice(-60)).map(({ agency }) => agency.name);
    if (fed.length > 0) return unique(fed.slice(-1));
  }
  const maker = thisBy.exec(line)?.groups;
  if (maker !== undefined) {
    const made = agenciesIn(maker.who ?? maker.maker ?? '').filter(({ start }) => start <= 4);
    if (made.length > 0) return unique(made.map(({ agency }) => agency.name));
  }
  const helper = contributed.exec(line)?.groups?.who;
  if (helper !== undefined && line.length <= 250) return unique(agenciesIn(helper).map(({ agency }) => agency.name));
  const version = sourceVersion.exec(line)?.groups?.host;
  if (version !== undefined) return unique([agencyAt(version)?.name ?? []].flat());
  return firstPrintedBy(line);
}

const syndicatedFeed = /\bsyndicated? (?:wire |news )?feed\b/iu;
/** `This report by The Canadian Press was …`, `This story was produced by Stacker …`. */
const thisBy =
  /^[\s(*_"“—–-]*this (?:report|story|article|content|item|dispatch) (?:(?:by|from) (?<who>[^.;,()]{2,40}?) (?:was|is|has|first)\b|(?:was|is) (?:originally |first )?(?:produced|provided|supplied|written|reported) by (?<maker>[^.;,()]{2,60}))/iu;
/** Agencies that nobody names, at the end of a short phrase. */
const agenciesUnnamed =
  /^[\s:]*(?:\p{Ll}{1,20}\s){0,2}(?:[Aa]genc(?:y|ies)|Agenturen|[Aa]gences|[Aa]gencias|[Aa]gências|[Aa]genzie|агентств|информагентств|агенцій|agencji|ajanslar|وكالات)\p{L}{0,3}\s*[).]?\s*$/u;

/** A name with the small words inside it, as in "Notes of the Tide"; a month or weekday is none. */
const ownName =
  /^(?:the |die |le |la |el )?\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*(?:\s(?:\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*|of|the|to|be|and|for|&|de|la|del|du|des|der|und)){0,6}/u;
const smallTail = /(?:\s(?:of|the|to|be|and|for|&|de|la|del|du|des|der|und))+$|[.,]+$/u;
const calendar =
  /^(?:The|the)$|^(?:the\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?:$|[^\p{L}])/u;

function firstPrintedBy(line: string): Credit[] {
  const match = origin.exec(line);
  const opens =
    match !== null && (match.index < 4 || thisStory.test(line) || thisArticle.test(line.slice(0, match.index)));
  if (match?.groups === undefined || !opens || photo.test(line)) return [];
  const who = (Object.values(match.groups).find((name) => name !== undefined) ?? '').trim();
  const named = agenciesIn(who).filter(({ start }) => start <= 4);
  if (named.length > 0) return unique(named.map(({ agency }) => agency.name));
  const outlet = ownName.exec(who)?.[0].replace(smallTail, '').trim();
  return outlet === undefined || calendar.test(outlet) ? [] : unique([outlet]);
}

/** `© 2031 AFP`, `Copyright 2031 The Associated Press. All rights reserved`, `dpa:310302-99-123456/2`. */
function noticesIn(line: string): Credit[] {
  if (wireNumber.test(line)) return [{ name: 'dpa', evidence: 'notice' }];
  const right = copyright.exec(line);
  const stated = right !== null && (right.index <= 3 || notice.test(line) || /\d{4}/u.test(right[0]));
  const after = stated ? right.groups?.rest : signedRight.exec(line)?.groups?.who;
  if (after === undefined || (photo.test(line) && !notice.test(line))) return [];
  const found = agenciesIn(after);
  const [first] = found;
  if (first === undefined || first.start > 3) return [];
  const together = found.filter(({ start }, index) => index === 0 || start - found[index - 1].end <= 5);
  return [...new Set(together.map(({ agency }) => agency.name))].map((name) => ({ name, evidence: 'notice' }));
}

const byHost = new Map(agencies.flatMap((agency) => (agency.hosts ?? []).map((host) => [host, agency] as const)));

/** The agency whose own host an address has, or one above it. */
export function agencyAt(host: string): Agency | null {
  const labels = host.toLowerCase().split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    const agency = byHost.get(labels.slice(from).join('.'));
    if (agency !== undefined) return agency;
  }
  return null;
}

function sentenceFrom(line: string, start: number): string {
  const rest = line.slice(start, start + 220);
  const end = /[.。](?=\s|$)(?<!\b\p{Lu}\.)/u.exec(rest)?.index ?? rest.length;
  return rest.slice(0, Math.max(end, 1));
}

function unique(names: readonly string[]): Credit[] {
  return [...new Set(names)].map((name) => ({ name, evidence: 'credit' }));
}
