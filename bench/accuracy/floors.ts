/** The lowest a figure may be, and the data that it was measured on. */
export interface Floor {
  readonly value: number;
  /** SHA-256 over the gold files of the set. */
  readonly data: string;
}

/** A floor that was lowered, or measured anew on other data, and why. */
export interface Lowering {
  readonly name: string;
  readonly from: Floor;
  readonly to: Floor;
  readonly reason: string;
}

/** What `bench/floors.json` holds. */
export interface Floors {
  readonly floors: Readonly<Record<string, Floor>>;
  /** Oldest first. */
  readonly lowered: readonly Lowering[];
}

/** How a measured figure stands to its floor. */
export type Standing = 'new' | 'raised' | 'held' | 'below' | 'other-data';

export interface Judged {
  readonly name: string;
  readonly value: number;
  readonly floor: number | null;
  readonly standing: Standing;
}

/** Figures that fall this little below their floor hold it: the last digit of what the scorers print. */
const tolerance = 0.0005;

/** Measured figures against the floors, sorted by name. Floors of figures that were not measured are not judged. */
export function judge(floors: Floors, measured: Readonly<Record<string, Floor>>): Judged[] {
  return Object.entries(measured)
    .map(([name, figure]) => judgeOne(name, figure, floors.floors[name]))
    .sort((a, b) => byCode(a.name, b.name));
}

function judgeOne(name: string, { value, data }: Floor, floor: Floor | undefined): Judged {
  if (floor === undefined) return { name, value, floor: null, standing: 'new' };
  if (floor.data !== data) return { name, value, floor: floor.value, standing: 'other-data' };
  if (value < floor.value - tolerance) return { name, value, floor: floor.value, standing: 'below' };
  return { name, value, floor: floor.value, standing: value > floor.value ? 'raised' : 'held' };
}

/** Names of the figures that may not be written without a reason. */
export function refused(judged: readonly Judged[]): string[] {
  return judged.filter(({ standing }) => standing === 'below' || standing === 'other-data').map(({ name }) => name);
}

/**
 * The floors after a run. New and higher figures always count; a lower one, or one from other data, only with a reason,
 * which is kept.
 *
 * @throws {Error} where a floor would fall and `reason` is null or blank.
 */
export function updated(floors: Floors, measured: Readonly<Record<string, Floor>>, reason: string | null): Floors {
  const judged = judge(floors, measured);
  const falling = refused(judged);
  const sentence = reason?.trim() ?? '';
  if (falling.length > 0 && sentence === '') {
    throw new Error(
      `these floors would fall or change their data: ${falling.join(', ')}; give --lower "why" to let them`,
    );
  }
  const raised = judged.filter(({ standing }) => standing !== 'held').flatMap(({ name }) => entryOf(name, measured));
  const lowered = falling.flatMap((name) => loweringOf(name, floors, measured, sentence));
  return {
    floors: sorted({ ...floors.floors, ...Object.fromEntries(raised) }),
    lowered: [...floors.lowered, ...lowered],
  };
}

function entryOf(name: string, measured: Readonly<Record<string, Floor>>): [string, Floor][] {
  const figure = measured[name];
  return figure === undefined ? [] : [[name, figure]];
}

function loweringOf(
  name: string,
  floors: Floors,
  measured: Readonly<Record<string, Floor>>,
  reason: string,
): Lowering[] {
  const [from, to] = [floors.floors[name], measured[name]];
  return from === undefined || to === undefined ? [] : [{ name, from, to, reason }];
}

function sorted(floors: Readonly<Record<string, Floor>>): Record<string, Floor> {
  return Object.fromEntries(Object.entries(floors).sort(([a], [b]) => byCode(a, b)));
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
