import type { Inline } from './inline.ts';
import { type Run, tidy } from './run.ts';

/** Start tags of the elements that go on into a run that begins; null where there are none. */
export function startTags(inline: readonly Inline[]): string | null {
  let html: string | null = null;
  for (const { markup } of inline) if (markup) html = (html ?? '') + markup.start;
  return html;
}

/** Elements of one kind inside one another, beyond which a text's markup is given up. */
const mostReopened = 8;

/** Ends an element within a run; those opened inside it are ended before and opened again after. */
export function endMarkup(run: Run, gone: Inline, inside: readonly Inline[]): void {
  if (run.html === null || !gone.markup) return;
  const open = inside.filter((one) => one.markup !== null);
  if (open.length > mostReopened) giveUp(run);
  else run.html += endTags(open) + gone.markup.end + (startTags(open) ?? '');
}

/** From here on the run has no markup: it would cost more than it tells. */
export function giveUp(run: Run): void {
  run.html = null;
  run.plain = true;
}

function endTags(inline: readonly Inline[]): string {
  let html = '';
  for (let i = inline.length - 1; i >= 0; i--) html += inline[i].markup?.end ?? '';
  return html;
}

const empty = /<(strong|em|code|sub|sup)>(\s{0,9})<\/\1>|<a href="[^"<>]{0,9000}">(\s{0,9})<\/a>/gu;

/** The run's inline HTML, with the elements that are open at its end closed; null where it says no more than the text. */
export function markupOf(run: Run, inline: readonly Inline[]): string | null {
  if (run.html === null) return null;
  const html = run.html + endTags(inline);
  // An element without text inside shows as `></` in the source; few do.
  const whole = tidy(html.includes('></') || html.includes('> </') ? html.replace(empty, '$2$3') : html);
  return whole.includes('<') ? whole : null;
}
