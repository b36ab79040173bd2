import type { ActorKind, Sector } from '@rapporteur/report';
import { SECTORS } from '@rapporteur/report';
import { builtInKnowledge } from '../knowledge.js';

/** Country codes of CAMEO and of its dictionaries that ISO 3166-1 writes otherwise (CAMEO codebook 1.1b3, chapter 4). */
const COUNTRIES: Readonly<Record<string, string>> = {
  TMP: 'TLS', // East Timor, ISO's former code
  ROM: 'ROU', // Romania, ISO's former code
  KSV: 'XKX', // Kosovo
  UNK: '', // unknown, which is no country; CAMEO once had it for Kosovo
  WBK: 'PSE', // West Bank
  WSB: 'PSE',
  GZA: 'PSE', // Gaza
  GZS: 'PSE',
  PAL: 'PSE', // Palestinians
  SRP: 'BIH', // Republika Srpska
  FRY: 'YUG', // Federal Republic of Yugoslavia
  USR: 'SUN', // Soviet Union
  IMY: 'IMN', // Isle of Man
};

/** Role codes of CAMEO that PLOVER has under another name, or not apart. */
const ROLES: Readonly<Record<string, Sector>> = {
  INS: 'REB', // insurgents
  SEP: 'REB', // separatists
  NGM: 'NGO', // non-governmental movements
  MOD: 'OPP', // moderate opposition
  SET: 'CVL', // settlers
  STU: 'EDU', // students
};

const SECTOR_SET: ReadonlySet<string> = new Set(SECTORS);

/** What a CAMEO actor code says in our terms, and the parts of it that have no counterpart. */
export interface CodeFacts {
  readonly country: string;
  readonly sectors: readonly Sector[];
  readonly unmapped: readonly string[];
}

/** The code for 'nobody': what has it is not coded. */
export const NULL_CODE = '---';

/** Reads a code of three-letter parts: USAGOV, IRQREB, IGOUNO, ~GOVMIL. */
export function readCode(code: string): CodeFacts {
  const facts = { country: '', sectors: [] as Sector[], unmapped: [] as string[] };
  if (code === NULL_CODE || code === '') return facts;
  for (const part of code.replaceAll('~', '').match(/.{1,3}/gsu) ?? []) {
    const sector = ROLES[part] ?? (SECTOR_SET.has(part) && part !== 'UNK' ? (part as Sector) : undefined);
    const country = COUNTRIES[part] ?? (isCountry(part) ? part : '');
    if (sector !== undefined) {
      if (!facts.sectors.includes(sector)) facts.sectors.push(sector);
    } else if (country !== '' && facts.country === '') facts.country = country;
    else facts.unmapped.push(part);
  }
  return facts;
}

/** The code of a country and sectors: LBYGOV. */
export function writeCode(country: string, sectors: readonly Sector[]): string {
  return country + sectors.join('') || NULL_CODE;
}

/** The code to keep beside country and sectors: none where they say all of it. */
export function keptCode(code: string, { country, sectors }: CodeFacts): string {
  return writeCode(country, sectors) === code ? '' : code;
}

function isCountry(part: string): boolean {
  return builtInKnowledge().actors.state(part) !== undefined;
}

/** Sectors that tell of a kind, the more telling first. */
const KINDS: readonly (readonly [ActorKind, readonly Sector[]])[] = [
  ['igo', ['IGO']],
  ['ngo', ['NGO']],
  ['armed group', ['REB', 'UAF']],
  ['party', ['PTY']],
  ['government', ['GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY']],
  ['media', ['MED', 'JRN']],
  ['company', ['MNC', 'BUS']],
];

/**
 * What kind of actor a code means. The dictionaries do not say whether a name is a person's: who holds a role
 * for a time, or is of the elite, is taken for one. `whole`: the code says nothing beside country and sectors.
 */
export function kindOf(
  facts: Pick<CodeFacts, 'country' | 'sectors'>,
  whole: boolean,
  terms: readonly { readonly sectors: readonly Sector[] }[],
): ActorKind {
  if (facts.sectors.includes('ELI') || terms.some(({ sectors }) => sectors.length > 0)) return 'person';
  if (facts.sectors.length === 0) return facts.country !== '' && whole ? 'state' : 'unknown';
  return KINDS.find(([, of]) => of.some((sector) => facts.sectors.includes(sector)))?.[0] ?? 'social group';
}

/** The kind of an agent noun: 'minister' is a person, 'ministry' a part of the government. */
export function agentKind(noun: string, facts: CodeFacts): ActorKind {
  const known = builtInKnowledge().actors.agents.get(noun)?.kind;
  if (known !== undefined) return known;
  if (/(er|or|ist|ian|man|woman|person|president|chief|official|king|queen|prince)$/.test(noun)) return 'person';
  return kindOf({ country: '', sectors: facts.sectors.filter((sector) => sector !== 'ELI') }, true, []);
}
