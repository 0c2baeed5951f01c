import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseSiteFile, type SiteFault, type SiteFile } from './file.ts';

/** A fault with the file it is in, as a person names it; without a line where it is about the whole file or folder. */
export interface PlacedFault extends Omit<SiteFault, 'line'> {
  readonly path: string;
  readonly line: number | null;
}

const extension = '.txt';
const largestFile = 1 << 20;
const mostFiles = 20_000;
const mostFaults = 20;

/** Reads the site rules of a folder, one file a host, sorted by name; other files and folders in it are left alone. */
export async function loadSiteRules(
  folder: string,
): Promise<{ files: readonly SiteFile[]; faults: readonly PlacedFault[] }> {
  const names = await namesIn(folder);
  if (names === null)
    return { files: [], faults: [{ path: folder, line: null, says: 'is no folder that can be read' }] };
  if (names.length > mostFiles)
    return { files: [], faults: [{ path: folder, line: null, says: `has more than ${mostFiles} files of rules` }] };
  const files: SiteFile[] = [];
  const faults: PlacedFault[] = [];
  for (const name of names) {
    if (faults.length >= mostFaults) break;
    const path = join(folder, name);
    const content = await contentOf(path);
    if (content.fault !== null) faults.push({ path, line: null, says: content.fault });
    const { file, faults: inFile } = parseSiteFile(name, content.text);
    files.push(file);
    faults.push(...inFile.map((fault) => ({ ...fault, path })));
  }
  return { files, faults: faults.slice(0, mostFaults) };
}

/** Names are compared in lower case, as hosts are; by code units, the same on every machine. */
async function namesIn(folder: string): Promise<string[] | null> {
  try {
    const names = (await readdir(folder)).filter((name) => name.toLowerCase().endsWith(extension));
    return names.sort();
  } catch {
    return null;
  }
}

async function contentOf(path: string): Promise<{ text: string; fault: string | null }> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return { text: '', fault: null };
    if (found.size > largestFile) return { text: '', fault: `is larger than ${largestFile} bytes` };
    return { text: await readFile(path, 'utf8'), fault: null };
  } catch {
    return { text: '', fault: 'cannot be read' };
  }
}
