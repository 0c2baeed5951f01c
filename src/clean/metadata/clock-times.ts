/** A time of day with what is known of its zone. */
export interface ClockTime {
  /** `07:14` or `07:14:09`. */
  readonly clock: string;
  /** `Z`, `+08:00`, or empty where the page does not say. */
  readonly zone: string;
}

/** Offsets of zone names that mean one thing only. CST, IST, BST and AST are shared by several zones: left unknown. */
const zones: { readonly [name: string]: string } = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  akst: '-09:00',
  akdt: '-08:00',
  hst: '-10:00',
  brt: '-03:00',
  wet: 'Z',
  west: '+01:00',
  cet: '+01:00',
  mez: '+01:00',
  cest: '+02:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  sast: '+02:00',
  msk: '+03:00',
  мск: '+03:00',
  eat: '+03:00',
  trt: '+03:00',
  pkt: '+05:00',
  wib: '+07:00',
  ict: '+07:00',
  sgt: '+08:00',
  hkt: '+08:00',
  myt: '+08:00',
  wita: '+08:00',
  awst: '+08:00',
  jst: '+09:00',
  kst: '+09:00',
  wit: '+09:00',
  acst: '+09:30',
  acdt: '+10:30',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
};

const time =
  /(?<![\d.,:/-])(?<half>午後|下午|晚上|오후|午前|上午|오전)?\s?(?<hour>[01]?\d|2[0-4])\s?(?:[:：h時时点點시]|\.(?=[0-5]\d(?!\d)))\s?(?<minute>[0-5]\d)(?!\d)(?:[:.'](?<second>[0-5]\d)(?!\d)(?:[.,]\d{1,9})?)?(?:\s?分|\s?분)?/iu;
const wholeHour = /(?<![\d.,:/-])(?<hour>1[0-2]|0?[1-9])(?=\s?[ap]\.?m\b)/iu;
const afternoon = /^\s?(?<half>[ap])\.?m\b\.?/iu;
const uhr = /^\s?(?:uhr|hrs?|hs|h|น\.?)\b/iu;
const offset = /^\s?\(?(?:(?:gmt|utc)\s?)?(?<sign>[+−–-])(?<hours>0?\d|1[0-4])(?::?(?<minutes>[0-5]\d))?(?!\d)/iu;
const zoneName = /^[\s,(]{0,2}(?<name>\p{L}{1,4})(?![\p{L}\p{M}])/u;

/** The first time of day in a short text (at most about 60 characters); null where there is none. */
export function findTime(text: string): ClockTime | null {
  const match = time.exec(text) ?? wholeHour.exec(text);
  if (match?.groups === undefined) return null;
  const { hour, minute = '00', second, half } = match.groups;
  let rest = text.slice(match.index + match[0].length);
  const meridiem = afternoon.exec(rest);
  rest = rest.slice(meridiem?.[0].length ?? uhr.exec(rest)?.[0].length ?? 0);
  const hours = inDay(Number(hour), half, meridiem?.groups?.half.toLowerCase());
  if (hours === null) return null;
  return { clock: `${two(hours)}:${minute}${second === undefined ? '' : `:${second}`}`, zone: zoneOf(rest) };
}

function inDay(hour: number, eastern: string | undefined, western: string | undefined): number | null {
  const late = western === 'p' || (eastern !== undefined && '午後下午晚上오후'.includes(eastern) && eastern !== '午前');
  const early = western === 'a' || eastern === '午前' || eastern === '上午' || eastern === '오전';
  if (early) return hour > 12 ? null : hour % 12;
  if (late) return hour > 12 ? hour % 24 : (hour % 12) + 12;
  return hour === 24 ? null : hour;
}

function zoneOf(rest: string): string {
  const stated = offset.exec(rest)?.groups;
  if (stated) {
    const sign = stated.sign === '+' ? '+' : '-';
    return `${sign}${two(Number(stated.hours))}:${stated.minutes ?? '00'}`;
  }
  const name = zoneName.exec(rest)?.groups?.name.toLowerCase() ?? '';
  return zones[name] ?? '';
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
