import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parts } from '../../bench/accuracy/parts.ts';
import { root } from '../command.ts';

test.each(parts.map(({ name, file, from }) => [name, file, from] as const))(
  'the bench that switches parts off finds the line of "%s" once, in %s',
  (_, file, from) => {
    expect(readFileSync(join(root, file), 'utf8').split(from)).toHaveLength(2);
  },
);
