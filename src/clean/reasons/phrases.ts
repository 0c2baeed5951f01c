/** Values of features as phrases; the same in every locale. */
export type Say = (value: number) => string;

/** `0.3`, `12`, `1,250`: as much of a number as a reader wants. */
export function short(value: number): string {
  const size = Math.abs(value);
  const digits = size >= 10 || Number.isInteger(value) ? 0 : size >= 1 ? 1 : 2;
  return value.toFixed(digits).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** `87 %`. */
export function percents(value: number): string {
  return `${Math.round(value * 100)} %`;
}

/** `87 % of its text is in links`. */
export function share(of: string): Say {
  return (value) => `${percents(value)} ${of}`;
}

/** `1 comma`, `12 commas`; `no commas` for 0. */
export function count(one: string, many = `${one}s`): Say {
  return (value) => (value === 0 ? `no ${many}` : `${short(value)} ${Math.abs(value) === 1 ? one : many}`);
}

/** The same for a number that is kept as log(1 + n). */
export function logCount(one: string, many = `${one}s`): Say {
  return (value) => count(one, many)(Math.round(Math.expm1(value)));
}

export function either(is: string, isNot: string): Say {
  return (value) => (value > 0 ? is : isNot);
}

/** A number that says little by itself, behind what it measures. */
export function measure(what: string): Say {
  return (value) => `${what} (${short(value)})`;
}

/** Learned log-odds: what speaks for or against the story. */
export function leaning(what: string, plural = true): Say {
  const verb = plural ? 'speak' : 'speaks';
  return (value) => {
    if (Math.abs(value) < 0.005) return `${what} ${verb} neither for nor against the story`;
    return `${what} ${verb} ${value > 0 ? 'for' : 'against'} the story (${value > 0 ? '+' : ''}${short(value)})`;
  };
}

/** `3 blocks below the title`, `at the title`, `3 blocks above the title`. */
export function distance(from: string): Say {
  return (value) => {
    if (Math.abs(value) < 0.5) return `at ${from}`;
    return `${count('block')(Math.abs(Math.round(value)))} ${value > 0 ? 'below' : 'above'} ${from}`;
  };
}

/** One of several words by number. */
export function oneOf(words: readonly string[], otherwise: string): Say {
  return (value) => words[Math.round(value)] ?? otherwise;
}
