/** Scraped text is untrusted: each function makes it harmless for one place that it goes to. */

/** Terminal command sequences, such as those that set colours or move the cursor. */
const terminalSequence = /\u001B\[[0-?]*[ -/]*[@-~]/gu;
/** C0 and C1 controls but tab and line feed, embeddings, overrides and isolates of text direction, lone surrogates. */
const harmful = /[\0-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF]/gu;
/** Marks of text direction: rightful in Hebrew and Arabic prose, out of place in a table. */
const directionMark = /[\u061C\u200E\u200F]/gu;
/** `::error::` of GitHub's runner, which a line begins with, where any word may begin a line. */
const runnerWord = /(?<!\S)(:):(?=[a-z])/giu;
/** The same, where lines stay as they are. What stands before is looked at after the first colon: else each blank would be. */
const runnerLine = /(:)(?<=^[^\S\n]*:):(?=[a-z])/gimu;
/** `##[error]` of GitHub's runner, `##vso[…]` of Azure's and `##teamcity[…]`: obeyed wherever they stand. */
const runnerBracket = /(#)#(?=[a-z]{0,9}\\?\[)/giu;
const apart = '$1 $1';
const breaks = /[\s\u2028\u2029]+/gu;
const markdownSpecial = /[\\`*_[\]<>|~&]|^[#+=-]/gu;
const htmlSpecial = /[&<>"']/gu;
const htmlNames: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Characters that JSON may hold raw and that a terminal, or a reader of the source, would obey. */
const jsonHarmful = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** Text of several lines without control characters; what is left reads the same. */
export function stripControls(text: string): string {
  return text.replace(terminalSequence, '').replace(harmful, '');
}

/** Text of several lines for a terminal, or for the log of a CI run: no control characters, no commands to a runner. */
export function forText(text: string): string {
  return stripControls(text).replace(runnerLine, apart).replace(runnerBracket, apart);
}

/** One line: no control characters, no direction marks, runs of white space collapsed, trimmed. */
function onOneLine(text: string): string {
  return stripControls(text.replace(breaks, ' ')).replace(directionMark, '').trim();
}

/** One line for a terminal, or for the log of a CI run, where the runner obeys some lines: any word may begin one. */
export function forTerminal(text: string): string {
  return onOneLine(text).replace(runnerWord, apart).replace(runnerBracket, apart);
}

/** Inline text that Markdown takes as it is written. */
export function forMarkdown(text: string): string {
  return onOneLine(text).replace(markdownSpecial, '\\$&').replace(runnerWord, '\\$&').replace(runnerBracket, '\\$&');
}

/** Text or attribute value in HTML. */
export function forHtml(text: string): string {
  return stripControls(text)
    .replace(htmlSpecial, (character) => htmlNames[character])
    .replace(runnerLine, '&#58;:')
    .replace(runnerBracket, '#&#35;');
}

/** JSON on one line, or indented by two spaces; the same data for every reader, and harmless when a terminal shows it. */
export function toJson(value: unknown, indent = 0): string {
  const json = JSON.stringify(value, null, indent).replace(jsonHarmful, escapeUnit);
  return json.includes('##') ? json.replace(runnerBracket, '#\\u0023') : json;
}

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
