import { expect, test } from 'vitest';
import { outputWidth } from '../../src/cli/terminal.ts';

test.each([
  [{ isTTY: true, columns: 132 }, 132],
  [{ isTTY: true, columns: 0 }, 80],
  [{ isTTY: true }, 80],
  [{ columns: 132 }, 80],
])('%j is %d columns wide', (stream, columns) => {
  expect(outputWidth(stream)).toBe(columns);
});
