/** What a line of a page is as program text: none, a script (JavaScript, JSON, markup), or a style sheet. */
export const codeKinds = { none: 0, script: 1, style: 2 } as const;

/** How sure a line is of being code: alone, or next to code. A line without a level is none. */
export const sure = 2;
export const likely = 1;

/** Only this much of a line is looked at; minified scripts show what they are long before. */
export const looked = 1200;

const scripts: readonly RegExp[] = [
  /\bfunction ?[\w$]* ?\(/u,
  /^(?:var|let|const) (?:[\w$]+ ?(?:[=;,]|$)|[[{])/u,
  /[!=]==|[\w)] ?=> ?[{([\w]|&& ?[\w(!]|\|\| ?[\w({[]/u,
  /\b(?:window|document|navigator|console|jQuery|googletag|dataLayer|Math|JSON|localStorage|sessionStorage)(?:\.[A-Za-z_$]|\[['"])/u,
  /[\w$\])]\.(?:push|call|apply|bind|then|forEach|addEventListener|getElementById|querySelector|createElement|appendChild|insertBefore|setAttribute|getAttribute|indexOf|innerHTML|css|attr|addClass|removeClass|click|ready|async|src|parentNode)[( =]/u,
  /(?:^|[^\w$])(?:\$|jQuery|gtag|fbq|ga|setTimeout|clearTimeout|setInterval|parseInt|typeof|new Date|new Image|new RegExp|encodeURIComponent|decodeURIComponent|require|define)\(/u,
  /\$\.[a-z]\w*[( ]/u,
  /^\(?\{? ?"[@\w$-]{1,40}" ?: ?(?:["\d[{-]|true|false|null)/u,
  /"[@\w$-]{1,40}": ?["{[]/u,
  /^[[{]{1,2}"[\w$@-]+"[,:]/u,
  /^[\w$]+(?:\.[\w$]+)+\(["'[{]/u,
  /^(?:if|for|while|switch|catch) ?\(.{0,200}(?:\{|;)/u,
  /\}(?: ?else\b| ?\)|catch)|\) ?\{ ?$|^\} ?, ?(?:\{|\d)|\}\}/u,
  /^\[{2,4}["\d]/u,
  /^[\w$.]+\.[\w$.]+ ?(?:=|\+=) ?\S/u,
  /^[\w$]+ ?\+?= ?(?:["'[{\d]|new |true|false|null|function|\w+\().{0,300};$/u,
  /<!\[CDATA\[|^\/\*.{0,200}\*\/$|^<!--|-->$/u,
  /^<[/!]?[a-z][\w-]{0,20}(?: [\w-]+="|>|\/>| ?$)|<\/(?:div|span|script|p|a|li|ul|iframe|noscript|style)>/u,
  /<(?:iframe|img|script|div|span|noscript|link|ins) [a-z-]+=/u,
];
const styles: readonly RegExp[] = [
  /^@(?:media|font-face|import|charset|keyframes|supports|page|-webkit-|-moz-)/u,
  /\{ ?-{0,2}[a-z][\w-]{1,60} ?: ?[^{}]{1,160}[;}]/u,
  /[a-z-]: ?url\(/u,
  /!important ?[;}]/u,
  /^(?:\/\*.{0,100}\*\/ ?)?-{0,2}[a-z][a-z-]{1,40} ?: ?(?:[^;.!?]{0,60}\d(?:px|em|rem|%|vh|vw|pt|s|ms|deg|fr)?|#[0-9a-f]{3,8}|none|auto|inherit|block|inline|flex|hidden|relative|absolute|fixed|center|left|right|bold|normal|solid|url\(.{0,200}|rgba?\(.{0,40}|var\(.{0,80})[^;.!?]{0,60};(?: ?\}| ?\/\*|$)/u,
  /^[#.@*:]?[\w-]+[^{}!?]{0,300}\{ ?$/u,
];
const likelyScripts: readonly RegExp[] = [
  /^['"]?[\w$-]{1,40}['"]? ?: ?(?:["'[{\d-]|true|false|null|function|!0|!1)[^.!?]{0,200}[,;{[]$/u,
  /^[\w$.]+\(.{0,200}\)[;,{]?$/u,
  /^(?:return|throw|break|continue|case|default|else|try)\b.{0,80}[;:{]$/u,
  /^(?:\/\/|\/\*|\*\/|\*$)/u,
  /[;{}]$/u,
  /[\w)\]] ?(?:&&|\|\|)$/u,
  /^[\w$]{1,40} ?: ?(?:["'\d]|true|false|null).{0,400}, ?[\w$]{1,40} ?: ?(?:["'[{\d]|true|false|null)/u,
];
const likelyStyles: readonly RegExp[] = [
  /^-{0,2}[a-z][a-z-]{1,30} ?: ?[^.!?]{1,80};$/u,
  /^[.#][a-z_][\w-]*(?:[ .#:>,[\w\]="+~()-])*[,{]$/iu,
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

/** Reads a line alone: its first {@link looked} characters. */
export function readLine(line: string): Reading {
  const marks = countMarks(line);
  if (marks > 0 || hasCodeEdge(line)) {
    const text = line.length > looked ? line.slice(0, looked) : line;
    if (styles.some((shape) => shape.test(text)) || isSelectorList(text)) return sureStyle;
    if (scripts.some((shape) => shape.test(text))) return sureScript;
    if (marks >= 3 && marks > Math.min(line.length, looked) * 0.08) return sureScript;
    if (likelyScripts.some((shape) => shape.test(text))) return likelyScript;
    if (likelyStyles.some((shape) => shape.test(text))) return likelyStyle;
  }
  return nothing;
}

/** First or last characters that make a line without marks worth a look. */
const openings = '\'".#@/*:';
const closings = ',:;&|)';

function hasCodeEdge(line: string): boolean {
  return openings.includes(line[0]) || closings.includes(line[line.length - 1]) || line.includes(':hover');
}

/** Characters that programs are full of and prose is not, and values after a colon. */
function countMarks(line: string): number {
  const end = Math.min(line.length, looked);
  let marks = 0;
  for (let at = 0; at < end; at++) {
    const code = line.charCodeAt(at);
    if (code >= 128) continue;
    marks += isMark[code];
    if (code === colon && isValue(line, at + 1)) marks++;
  }
  return marks;
}

const colon = 0x3a;
const isMark = new Uint8Array(128);
for (const mark of '{}[]=;<>\\|_') isMark[mark.charCodeAt(0)] = 1;

/** A quote or bracket, straight after the colon or after one space. */
function isValue(line: string, at: number): boolean {
  const code = line.charCodeAt(at) === 0x20 ? line.charCodeAt(at + 1) : line.charCodeAt(at);
  return code === 0x22 || code === 0x27 || code === 0x5b || code === 0x7b;
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
