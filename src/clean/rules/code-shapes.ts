import { bitsOf, looked, type Signs, signAt } from './signs.ts';

/** What a line of a page is as program text: none, a script (JavaScript, JSON, markup), or a style sheet. */
export const codeKinds = { none: 0, script: 1, style: 2 } as const;

/** How sure a line is of being code: alone, or next to code. A line without a level is none. */
export const sure = 2;
export const likely = 1;

/** A shape of program text, and the signs without which no line has it: most lines lack one, and no expression is run. */
interface Shape {
  readonly pattern: RegExp;
  /** Bits of the signs that it needs, all of them and any of them; 0 for none. */
  readonly all: number;
  readonly any: number;
}

function shape(pattern: RegExp, all = '', any = ''): Shape {
  return { pattern, all: bitsOf(all), any: bitsOf(any) };
}

const scripts: readonly Shape[] = [
  shape(/\bfunction ?[\w$]* ?\(/u, '('),
  shape(/^(?:var|let|const) (?:[\w$]+ ?(?:[=;,]|$)|[[{])/u),
  shape(/[!=]==|[\w)] ?=> ?[{([\w]|&& ?[\w(!]|\|\| ?[\w({[]/u, '', '=&|'),
  shape(
    /\b(?:window|document|navigator|console|jQuery|googletag|dataLayer|Math|JSON|localStorage|sessionStorage)(?:\.[A-Za-z_$]|\[['"])/u,
    '',
    '.[',
  ),
  shape(
    /[\w$\])]\.(?:push|call|apply|bind|then|forEach|addEventListener|getElementById|querySelector|createElement|appendChild|insertBefore|setAttribute|getAttribute|indexOf|innerHTML|css|attr|addClass|removeClass|click|ready|async|src|parentNode)[( =]/u,
    '.',
  ),
  shape(
    /(?:^|[^\w$])(?:\$|jQuery|gtag|fbq|ga|setTimeout|clearTimeout|setInterval|parseInt|typeof|new Date|new Image|new RegExp|encodeURIComponent|decodeURIComponent|require|define)\(/u,
    '(',
  ),
  shape(/\$\.[a-z]\w*[( ]/u, '$.'),
  shape(/^\(?\{? ?"[@\w$-]{1,40}" ?: ?(?:["\d[{-]|true|false|null)/u, '":'),
  shape(/"[@\w$-]{1,40}": ?["{[]/u, '":'),
  shape(/^[[{]{1,2}"[\w$@-]+"[,:]/u, '"', '[{'),
  shape(/^[\w$]+(?:\.[\w$]+)+\(["'[{]/u, '.('),
  shape(/^(?:if|for|while|switch|catch) ?\(.{0,200}(?:\{|;)/u, '(', '{;'),
  shape(/\}(?: ?else\b| ?\)|catch)|\) ?\{ ?$|^\} ?, ?(?:\{|\d)|\}\}/u, '', '{}'),
  shape(/^\[{2,4}["\d]/u, '['),
  shape(/^[\w$.]+\.[\w$.]+ ?(?:=|\+=) ?\S/u, '.='),
  shape(/^[\w$]+ ?\+?= ?(?:["'[{\d]|new |true|false|null|function|\w+\().{0,300};$/u, '=;'),
  shape(/<!\[CDATA\[|^\/\*.{0,200}\*\/$|^<!--|-->$/u, '', '<>/'),
  shape(/^<[/!]?[a-z][\w-]{0,20}(?: [\w-]+="|>|\/>| ?$)|<\/(?:div|span|script|p|a|li|ul|iframe|noscript|style)>/u, '<'),
  shape(/<(?:iframe|img|script|div|span|noscript|link|ins) [a-z-]+=/u, '<='),
];
const styles: readonly Shape[] = [
  shape(/^@(?:media|font-face|import|charset|keyframes|supports|page|-webkit-|-moz-)/u, '@'),
  shape(/\{ ?-{0,2}[a-z][\w-]{1,60} ?: ?[^{}]{1,160}[;}]/u, '{:'),
  shape(/[a-z-]: ?url\(/u, ':('),
  shape(/!important ?[;}]/u, '!'),
  shape(
    /^(?:\/\*.{0,100}\*\/ ?)?-{0,2}[a-z][a-z-]{1,40} ?: ?(?:[^;.!?]{0,60}\d(?:px|em|rem|%|vh|vw|pt|s|ms|deg|fr)?|#[0-9a-f]{3,8}|none|auto|inherit|block|inline|flex|hidden|relative|absolute|fixed|center|left|right|bold|normal|solid|url\(.{0,200}|rgba?\(.{0,40}|var\(.{0,80})[^;.!?]{0,60};(?: ?\}| ?\/\*|$)/u,
    ':;',
  ),
  shape(/^[#.@*:]?[\w-]+[^{}!?]{0,300}\{ ?$/u, '{'),
];
const likelyScripts: readonly Shape[] = [
  shape(/^['"]?[\w$-]{1,40}['"]? ?: ?(?:["'[{\d-]|true|false|null|function|!0|!1)[^.!?]{0,200}[,;{[]$/u, ':', ',;{['),
  shape(/^[\w$.]+\(.{0,200}\)[;,{]?$/u, '()'),
  shape(/^(?:return|throw|break|continue|case|default|else|try)\b.{0,80}[;:{]$/u, '', ';:{'),
  shape(/^(?:\/\/|\/\*|\*\/|\*$)/u, '', '/*'),
  shape(/[;{}]$/u, '', ';{}'),
  shape(/[\w)\]] ?(?:&&|\|\|)$/u, '', '&|'),
  shape(/^[\w$]{1,40} ?: ?(?:["'\d]|true|false|null).{0,400}, ?[\w$]{1,40} ?: ?(?:["'[{\d]|true|false|null)/u, ':,'),
];
const likelyStyles: readonly Shape[] = [
  shape(/^-{0,2}[a-z][a-z-]{1,30} ?: ?[^.!?]{1,80};$/u, ':;'),
  shape(/^[.#][a-z_][\w-]*(?:[ .#:>,[\w\]="+~()-])*[,{]$/iu, '', ',{'),
];

const weakLine =
  /^(?:[^\p{L}\p{N}]{1,12}|(?:return|else|try|break|continue|default|true|false|null|do|finally)[;:,{]?|CDATA|['"][^'" ]{1,60}['"][,;)\]]{0,3}|[\w$]+[_.][\w$.]+[,;]?|[a-z]+[A-Z]\w*[,;]?|[\d.,; ]{1,30}[,;\]]|\*.{0,118})$/u;

/** Whether a line next to code belongs to it: signs, a keyword, an identifier, a number. */
export function isWeak(line: string): boolean {
  return line.length <= 120 && weakLine.test(line);
}

/** What a line is by itself. */
export interface Reading {
  readonly level: number;
  readonly kind: number;
}

const nothing: Reading = { level: 0, kind: codeKinds.none };
const sureStyle: Reading = { level: sure, kind: codeKinds.style };
const sureScript: Reading = { level: sure, kind: codeKinds.script };
const likelyStyle: Reading = { level: likely, kind: codeKinds.style };
const likelyScript: Reading = { level: likely, kind: codeKinds.script };

/** Reads a line alone, its first {@link looked} characters, by the signs of its page that stand at its place. */
export function readLine(line: string, signs: Signs, at: number): Reading {
  const marks = signs.marks[at];
  const bits = signs.bits[at];
  if (marks === 0 && !hasCodeEdge(line, bits)) return nothing;
  const text = line.length > looked ? line.slice(0, looked) : line;
  if (hasShape(styles, text, bits) || (signs.joints[at] >= fewestSelectors && isSelectorList(text))) return sureStyle;
  if (hasShape(scripts, text, bits)) return sureScript;
  if (marks >= 3 && marks > text.length * 0.08) return sureScript;
  if (hasShape(likelyScripts, text, bits)) return likelyScript;
  return hasShape(likelyStyles, text, bits) ? likelyStyle : nothing;
}

function hasShape(shapes: readonly Shape[], text: string, bits: number): boolean {
  for (const { pattern, all, any } of shapes)
    if ((bits & all) === all && (any === 0 || (bits & any) !== 0) && pattern.test(text)) return true;
  return false;
}

/** First or last characters that make a line without marks worth a look. */
const openings = bitsOf('\'".#@/*:');
const closings = bitsOf(',:;&|)');
const colon = bitsOf(':');

function hasCodeEdge(line: string, bits: number): boolean {
  if (signAt(line, 0) & openings || signAt(line, line.length - 1) & closings) return true;
  return ((bits & colon) !== 0 || line.length > looked) && line.includes(':hover');
}

/** The parts of a compound selector after its element: classes, ids, states, attributes. */
const selector =
  /^(?:\*|a|abbr|article|aside|blockquote|body|button|div|em|figure|footer|form|h[1-6]|header|html|i|iframe|img|input|label|li|main|nav|ol|option|p|section|select|span|strong|svg|table|tbody|td|textarea|th|tr|ul|video)?(?:[.#][a-z_-][\w-]*|::?[a-z][a-z-]*|\[[\w-]+[~|^$*]?=[^\]]{0,60}\])+$/iu;
const element = /^(?:\*|[a-z][a-z0-9]{0,9})$/u;
const selectorBorder = /[\s,>+~]+/u;
const fewestSelectors = 3;

/** A line of selectors alone, as stand above a style's brace: `.menu li a:hover, .menu .open,`. */
function isSelectorList(text: string): boolean {
  const parts = text.split(selectorBorder);
  // The last may be cut off.
  const whole = parts.slice(0, text.length === looked ? -1 : undefined).filter((part) => part !== '');
  let selectors = 0;
  let others = 0;
  for (const part of whole) {
    if (selector.test(part)) selectors++;
    else if (!element.test(part)) others++;
  }
  return selectors >= fewestSelectors && selectors * 3 >= whole.length && others * 20 <= whole.length;
}
