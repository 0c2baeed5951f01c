import type { Article } from '../../model.ts';
import { shownByline } from './byline.ts';
import { declaredValues } from './declared.ts';
import type { ExplainedDescription } from './index.ts';
import { shownOutlets } from './outlet.ts';
import { siteOf } from './outlet-names.ts';
import { addressDate, shownDate } from './published.ts';
import { type Found, hostOf, type Scene } from './scene.ts';
import { shownTitle, siteNames } from './title.ts';

/** The facts about an article that sources may disagree on, in the order in which they are told. */
export const factNames = [
  'title',
  'standfirst',
  'byline',
  'outlet',
  'published',
  'modified',
  'section',
  'language',
  'url',
] as const satisfies readonly (keyof Article)[];
type FactName = (typeof factNames)[number];

/** A fact, who told it, and what others said of it. */
export interface FactEvidence {
  readonly name: FactName;
  /** Null where nothing of what was said would do. */
  readonly chosen: Found | null;
  /** As they say it, in the order in which they are asked. */
  readonly others: readonly Found[];
}

/** What each source said of each fact; facts that none speaks of are left out. */
export function evidenceOf(
  scene: Scene,
  description: ExplainedDescription,
  textLanguage: Found | null,
): FactEvidence[] {
  const outlet = description.outlet?.value ?? null;
  const shown: { readonly [name in FactName]?: readonly (Found | null)[] } = {
    title: [shownTitle(scene, siteNames(scene, outlet))],
    byline: [shownByline(scene, outlet)],
    outlet: [...shownOutlets(scene), hostName(scene)],
    published: [shownDate(scene), addressDate(scene)],
    language: [textLanguage],
  };
  return factNames.flatMap((name) => {
    const chosen = description[name];
    const declared = declaredValues(scene.page, name).map((one): Found => ({ ...one, line: null }));
    const said = [...declared, ...(shown[name] ?? [])].filter((one) => one !== null);
    const others = said.filter(({ source }) => source !== chosen?.source);
    return chosen === null && others.length === 0 ? [] : [{ name, chosen, others }];
  });
}

function hostName(scene: Scene): Found | null {
  const host = hostOf(scene);
  return host === null ? null : { value: siteOf(host), source: 'address', line: null };
}
