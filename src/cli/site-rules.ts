import { CopydeskError } from '../errors.ts';
import type { SiteFile } from '../read/site-rules/file.ts';
import { suggestion } from './nearest.ts';

/**
 * The site rules of a folder.
 *
 * @throws {CopydeskError} `SETTINGS_INVALID`, a line of the message for each thing that is wrong, with its file and line.
 */
export async function siteRulesIn(folder: string): Promise<readonly SiteFile[]> {
  const [{ loadSiteRules }, { directives }] = await Promise.all([
    import('../read/site-rules/load.ts'),
    import('../read/site-rules/file.ts'),
  ]);
  const { files, faults } = await loadSiteRules(folder);
  if (faults.length === 0) return files;
  const wrong = faults.map(({ path, line, says, unknown }) => {
    const place = line === null ? path : `${path}:${line}`;
    return `${place}: ${says}${unknown === undefined ? '' : suggestion(unknown, directives)}`;
  });
  throw new CopydeskError('SETTINGS_INVALID', wrong.join('\n'));
}
