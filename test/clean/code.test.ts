import { describe, expect, test } from 'vitest';
import { codeKinds, codeOf } from '../../src/clean/rules/code.ts';
import { parseText } from '../../src/read/text.ts';
import { dumpFacts } from '../dump-facts.ts';

/** The lines of a dump that are no code. */
function prose(lines: readonly string[]): string[] {
  const page = parseText(lines.join('\n'), dumpFacts);
  const kinds = codeOf(page);
  return page.blocks.filter((_, at) => kinds[at] === codeKinds.none).map(({ text }) => text);
}

const script = 'window.ferryQueue = window.ferryQueue || [];';
const story = [
  'The board met for two hours, and nobody left the room.',
  '"We asked for a second survey", said the harbour master, who had waited for it.',
  'A third survey was not ruled out, the board says. The ferry sails at six.',
];

describe('strings and comments over several lines', () => {
  test('a string that is cut off opens nothing', () => {
    const cut = '{"@context":"https://schema.org","keywords": ["ferry"],"image":{"type":"ima';
    expect(prose([script, cut, ...story, '{"open": true}'])).toEqual(story);
  });

  test('a string that nothing closes ends with its line', () => {
    expect(prose([script, '{"@type":"Article","articleBody": "The board met', ...story, script])).toEqual(story);
  });

  test('a path with a star opens no comment', () => {
    expect(prose(['window.paths = ["/tickets/*"];', ...story, '*/', script]).slice(0, 3)).toEqual(story);
  });

  test('a comment that another one follows was never open', () => {
    expect(prose([`${script} /* cut`, ...story, '/* tickets */', script])).toEqual(story);
  });

  test('time is linear in lines that open and never close', () => {
    const page = parseText(`${script}\n${'{"@type":"Article","text": "The board\n/* met\n'.repeat(40_000)}`, dumpFacts);
    const start = process.cpuUsage();
    codeOf(page);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(3);
  });
});
