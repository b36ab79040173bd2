import { writeAnnotation } from './annotation.js';
import { agentKind, readCode, writeCode } from './cameo-code.js';
import type { ActorDictionary, OwnActor, OwnAgent, OwnState, OwnTerm } from './dictionary.js';
import { ActorRecord } from './petrarch-actor.js';
import { plain } from './petrarch-agent.js';
import { writeRange } from './petrarch-date.js';
import { readLine } from './petrarch-lines.js';
import { readName, regularPlural, writeName } from './petrarch-name.js';

export type PetrarchFormat = 'petrarch' | 'tabari';

type Facts = Pick<OwnActor, 'country' | 'sectors' | 'code'>;
type Notes = Record<string, string | boolean>;

/**
 * Writes actors and states as an actor dictionary. What the format has no room for (titles, small letters,
 * months) stands in comments, from which `readPetrarch` gives the same dictionary back.
 */
export function writePetrarchActors({ actors, states }: ActorDictionary, format: PetrarchFormat): string {
  return [
    ...states.flatMap((state) => stateLines(state, format)),
    ...actors.flatMap((actor) => actorLines(actor, format)),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function actorLines(actor: OwnActor, format: PetrarchFormat): string[] {
  const { id, name, aliases, kind, country, sectors, code, anyCase, terms } = actor;
  const says = country !== '' || sectors.length > 0 || code !== '';
  const seen = new Set([name]);
  const coded = says || terms.length === 0;
  const bracket = coded ? ` [${codeOf(actor)}]` : '';
  const bare = `${writeName(name)}${bracket}`;
  const notes: Notes = { ...nameNote(name), ...(coded ? factNotes(actor) : {}) };
  if (id !== '') notes.id = id;
  if (!anyCase) notes.anyCase = false;
  const dated = terms.map((term) => {
    const line = `\t[${codeOf(term)}${writeRange(term, years(format))}]`;
    return line + writeAnnotation(';', { ...factNotes(term), ...termNotes(term) });
  });
  if (readKind([bare + writeAnnotation(';', notes), ...dated]) !== kind) notes.kind = kind;
  const synonyms = aliases.map((alias) => {
    const again = seen.has(alias);
    seen.add(alias);
    return synonym(alias, again ? { name: alias } : {});
  });
  return [bare + writeAnnotation(';', notes), ...synonyms, ...dated];
}

/** The kind that these lines are read as. */
function readKind(lines: readonly string[]): string {
  const silent = () => {};
  const entries = lines.map((line) => readLine(line)).filter((line) => 'annotation' in line);
  const record = new ActorRecord(entries[0]!, 1, false, silent);
  for (const entry of entries.slice(1)) record.addCodes(entry, silent);
  const { value } = record.close();
  return 'kind' in value ? value.kind : '';
}

function stateLines({ country, from, until, ...names }: OwnState, format: PetrarchFormat): string[] {
  const range = writeRange({ from, until }, years(format));
  const head = `${country}_${range === '' ? ` [${country}]` : ''}`;
  const notes: Notes = { state: country, ...(from === '' ? {} : { from }), ...(until === '' ? {} : { until }) };
  const synonyms = (['names', 'adjectives', 'people', 'capital', 'metonyms'] as const).flatMap((use) =>
    names[use].map((name) => synonym(name, { use })),
  );
  return [head + writeAnnotation(';', notes), ...synonyms, ...(range === '' ? [] : [`\t[${country}${range}]`])];
}

function synonym(name: string, notes: Notes = {}): string {
  return `+${writeName(name)}${writeAnnotation(';', { ...notes, ...nameNote(name) })}`;
}

function nameNote(name: string): Notes {
  return readName(writeName(name)) === name ? {} : { name };
}

/** What the code of the line does not say. */
function factNotes(facts: Facts): Notes {
  const written = codeOf(facts);
  const read = readCode(written);
  const kept = written === '---' || writeCode(read.country, read.sectors) === written ? '' : written;
  return {
    ...(read.country === facts.country ? {} : { country: facts.country }),
    ...(read.sectors.join() === facts.sectors.join() ? {} : { sectors: facts.sectors.join('; ') }),
    ...(kept === facts.code ? {} : { code: facts.code }),
  };
}

/** Titles, and dates that are no days. */
function termNotes({ title, from, until }: OwnTerm): Notes {
  return {
    ...(title === '' ? {} : { title }),
    ...(from === '' || from.length === 10 ? {} : { from }),
    ...(until === '' || until.length === 10 ? {} : { until }),
  };
}

function codeOf({ country, sectors, code }: Facts): string {
  return code || writeCode(country, sectors);
}

function years(format: PetrarchFormat): 'two digits' | 'four digits' {
  return format === 'tabari' ? 'two digits' : 'four digits';
}

/** Writes agent nouns as an agent dictionary; for TABARI every plural stands on a line of its own. */
export function writePetrarchAgents({ agents }: ActorDictionary, format: PetrarchFormat): string {
  return agents
    .flatMap((agent) => agentLines(agent, format))
    .map((line) => `${line}\n`)
    .join('');
}

function agentLines(agent: OwnAgent, format: PetrarchFormat): string[] {
  const { noun, plural, kind, sectors, code } = agent;
  const written = code.includes('~') ? code : `~${code || sectors.join('')}`;
  const read = readCode(written);
  const kept = written === `~${read.sectors.join('')}` ? '' : written;
  const bare = writeName(noun).slice(0, -1);
  const isRegular = plural === regularPlural(noun);
  const braces = format === 'tabari' || isRegular ? '' : plural === '' ? ' {}' : ` {${writeName(plural).slice(0, -1)}}`;
  const notes: Notes = {};
  if (plain(bare) !== noun) notes.noun = noun;
  if (format === 'tabari' ? plural !== '' : !isRegular && plural !== '' && plain(writeName(plural)) !== plural)
    notes.plural = plural;
  if (agentKind(noun, read) !== kind) notes.kind = kind;
  if (read.sectors.join() !== sectors.join()) notes.sectors = sectors.join('; ');
  if (kept !== code) notes.code = code;
  const line = `${bare}${braces} [${written}]${writeAnnotation('#', notes)}`;
  if (format === 'petrarch' || plural === '' || plural === noun) return [line];
  return [line, `${writeName(plural).slice(0, -1)} [${written}]${writeAnnotation('#', { pluralOf: noun })}`];
}
