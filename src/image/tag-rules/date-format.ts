/** The parts of a time in a time zone. */
interface Moment {
  readonly year: number;
  /** The month, 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly ms: number;
  /** The time in seconds since the epoch. */
  readonly unix: number;
  /** The offset of the time zone, in minutes east of UTC. */
  readonly offset: number;
  readonly zone: string;
}

const DAY_MS = 86_400_000;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** The expansions of abbreviated tokens, in English. */
const LONG: Readonly<Record<string, string>> = {
  LT: 'h:mm A',
  LTS: 'h:mm:ss A',
  L: 'MM/DD/YYYY',
  LL: 'MMMM D, YYYY',
  LLL: 'MMMM D, YYYY h:mm A',
  LLLL: 'dddd, MMMM D, YYYY h:mm A',
  l: 'M/D/YYYY',
  ll: 'MMM D, YYYY',
  lll: 'MMM D, YYYY h:mm A',
  llll: 'ddd, MMM D, YYYY h:mm A',
};

/** The output of each format token. A test compares it with the output of moment.js. */
const TOKENS: Readonly<Record<string, (moment: Moment) => string>> = {
  YYYY: ({ year }) => padded(year, 4),
  YY: ({ year }) => padded(year % 100, 2),
  Y: ({ year }) => String(year),
  YYYYY: ({ year }) => padded(year, 5),
  YYYYYY: ({ year }) => `+${padded(year, 6)}`,
  Q: ({ month }) => String(Math.ceil(month / 3)),
  Qo: ({ month }) => ordinal(Math.ceil(month / 3)),
  M: ({ month }) => String(month),
  Mo: ({ month }) => ordinal(month),
  MM: ({ month }) => padded(month, 2),
  MMM: ({ month }) => (MONTHS[month - 1] ?? '').slice(0, 3),
  MMMM: ({ month }) => MONTHS[month - 1] ?? '',
  D: ({ day }) => String(day),
  Do: ({ day }) => ordinal(day),
  DD: ({ day }) => padded(day, 2),
  DDD: (moment) => String(dayOfYear(moment)),
  DDDo: (moment) => ordinal(dayOfYear(moment)),
  DDDD: (moment) => padded(dayOfYear(moment), 3),
  d: (moment) => String(weekday(moment)),
  do: (moment) => ordinal(weekday(moment)),
  dd: (moment) => (WEEKDAYS[weekday(moment)] ?? '').slice(0, 2),
  ddd: (moment) => (WEEKDAYS[weekday(moment)] ?? '').slice(0, 3),
  dddd: (moment) => WEEKDAYS[weekday(moment)] ?? '',
  e: (moment) => String(weekday(moment)),
  E: (moment) => String(weekday(moment) || 7),
  w: (moment) => String(week(moment, 0, 6).number),
  wo: (moment) => ordinal(week(moment, 0, 6).number),
  ww: (moment) => padded(week(moment, 0, 6).number, 2),
  W: (moment) => String(week(moment, 1, 4).number),
  Wo: (moment) => ordinal(week(moment, 1, 4).number),
  WW: (moment) => padded(week(moment, 1, 4).number, 2),
  gg: (moment) => padded(week(moment, 0, 6).year % 100, 2),
  gggg: (moment) => padded(week(moment, 0, 6).year, 4),
  GG: (moment) => padded(week(moment, 1, 4).year % 100, 2),
  GGGG: (moment) => padded(week(moment, 1, 4).year, 4),
  A: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
  a: ({ hour }) => (hour < 12 ? 'am' : 'pm'),
  H: ({ hour }) => String(hour),
  HH: ({ hour }) => padded(hour, 2),
  h: ({ hour }) => String(hour % 12 || 12),
  hh: ({ hour }) => padded(hour % 12 || 12, 2),
  k: ({ hour }) => String(hour || 24),
  kk: ({ hour }) => padded(hour || 24, 2),
  m: ({ minute }) => String(minute),
  mm: ({ minute }) => padded(minute, 2),
  s: ({ second }) => String(second),
  ss: ({ second }) => padded(second, 2),
  hmm: ({ hour, minute }) => `${hour % 12 || 12}${padded(minute, 2)}`,
  Hmm: ({ hour, minute }) => `${hour}${padded(minute, 2)}`,
  hmmss: ({ hour, minute, second }) => `${hour % 12 || 12}${padded(minute, 2)}${padded(second, 2)}`,
  Hmmss: ({ hour, minute, second }) => `${hour}${padded(minute, 2)}${padded(second, 2)}`,
  X: ({ unix }) => String(unix),
  x: ({ unix, ms }) => String(unix * 1000 + ms),
  Z: ({ offset }) => offsetText(offset, ':'),
  ZZ: ({ offset }) => offsetText(offset, ''),
  z: ({ zone }) => zone,
  zz: ({ zone }) => zone,
};

const LONG_PATTERN = /\[[^[]*\]|\\?(?:LTS|LT|L{1,4}|l{1,4})/g;
/** Text in brackets and a token after a backslash are literal; the longest token matches. */
const PATTERN =
  /\[[^[]*\]|\\?(?:[Hh]mm(?:ss)?|DDDo|[MDdwWQ]o|M{1,4}|D{1,4}|d{1,4}|ww?|WW?|Q|Y{5,6}|YYYY|YY|Y|gggg|gg|GGGG|GG|[eEaAxX]|hh?|HH?|kk?|mm?|ss?|S{1,9}|zz?|ZZ?)|\\/g;

/**
 * Formats a time as moment.js does in English.
 * @param zone a name of an IANA time zone
 * @throws {RangeError} for an unknown time zone
 */
export function formatDate(date: Date, format: string, zone: string): string {
  const moment = momentOf(date, zone);
  return format
    .replace(LONG_PATTERN, (token) => LONG[token] ?? token)
    .replace(PATTERN, (token) => {
      if (token.startsWith('[')) return token.slice(1, -1);
      if (token.startsWith('\\')) return token.slice(1);
      if (token.startsWith('S')) return padded(moment.ms, 3).padEnd(9, '0').slice(0, token.length);
      return TOKENS[token]?.(moment) ?? token;
    });
}

function momentOf(date: Date, timeZone: string): Moment {
  const field = { hourCycle: 'h23', calendar: 'gregory', numberingSystem: 'latn', timeZone } as const;
  const formatter = new Intl.DateTimeFormat('en-US', {
    ...field,
    ...({ year: 'numeric', month: 'numeric', day: 'numeric' } as const),
    ...({ hour: 'numeric', minute: 'numeric', second: 'numeric', timeZoneName: 'short' } as const),
  });
  const parts = new Map(formatter.formatToParts(date).map(({ type, value }) => [type, value]));
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = (
    ['year', 'month', 'day', 'hour', 'minute', 'second'] as const
  ).map((name) => Number(parts.get(name)));
  const unix = Math.floor(date.getTime() / 1000);
  const offset = Math.round(Date.UTC(year, month - 1, day, hour, minute, second) / 60_000 - unix / 60);
  const zone = parts.get('timeZoneName') ?? timeZone;
  return { year, month, day, hour, minute, second, ms: date.getUTCMilliseconds(), unix, offset, zone };
}

function dayOfYear({ year, month, day }: Moment): number {
  return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / DAY_MS) + 1;
}

function weekday({ year, month, day }: Moment): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/**
 * The week of a year.
 * @param first the first weekday of a week
 * @param doy defines the first week, which contains the day `7 + first - doy` of January
 */
function week(moment: Moment, first: number, doy: number): { readonly number: number; readonly year: number } {
  const { year } = moment;
  const day = dayOfYear(moment);
  const number = Math.floor((day - firstWeekOffset(year, first, doy) - 1) / 7) + 1;
  if (number < 1) return { number: number + weeksIn(year - 1, first, doy), year: year - 1 };
  const weeks = weeksIn(year, first, doy);
  return number > weeks ? { number: number - weeks, year: year + 1 } : { number, year };
}

function weeksIn(year: number, first: number, doy: number): number {
  const days = Math.round((Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / DAY_MS);
  return (days - firstWeekOffset(year, first, doy) + firstWeekOffset(year + 1, first, doy)) / 7;
}

/** The start of the first week, in days from January 1. */
function firstWeekOffset(year: number, first: number, doy: number): number {
  const inFirstWeek = 7 + first - doy;
  const before = (7 + new Date(Date.UTC(year, 0, inFirstWeek)).getUTCDay() - first) % 7;
  return inFirstWeek - 1 - before;
}

function ordinal(number: number): string {
  const suffix = Math.trunc((number % 100) / 10) === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${suffix}`;
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}

function offsetText(minutes: number, colon: string): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${padded(Math.floor(size / 60), 2)}${colon}${padded(size % 60, 2)}`;
}
