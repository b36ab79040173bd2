import {
  type ActorKnowledge,
  type AgentNoun,
  atoms,
  builtInDictionary,
  covers,
  type KnownActor,
  type NameSense,
} from '@rapporteur/ontology';
import { sanitiseLine } from '../terminal/sanitise.js';
import { table } from '../terminal/table.js';
import type { Paint } from '../terminal/terminal.js';

const USES: Readonly<Record<NameSense['use'], string>> = {
  name: '',
  capital: 'as the capital of its state',
  metonym: 'as a word for its government',
  people: 'as the people of its state',
  adjective: 'as an adjective of its state',
};
const MOST_NEAR = 8;

/** Whom a name means, in lines to print; none where nobody has it. */
export function whoIs(actors: ActorKnowledge, name: string, day: string | undefined, paint: Paint): string[] {
  const text = atoms(name.replace(/^the /, ''));
  const match = actors.names.matchAt(text, 0);
  const senses = match !== undefined && match.to === text.length ? match.values : [];
  const byActor = new Map<KnownActor, NameSense[]>();
  for (const sense of senses) byActor.set(sense.actor, [...(byActor.get(sense.actor) ?? []), sense]);
  const lines = [...byActor].flatMap(([actor, of]) => actorLines(actor, of, day, paint));
  const country = actors.countryOfAdjective(name);
  if (country !== undefined) lines.push(`${sanitiseLine(name)}, an adjective: ${stateName(actors, country)}`);
  const agent = actors.agents.get(name.toLowerCase());
  if (agent !== undefined) lines.push(agentLine(agent));
  return lines;
}

function actorLines(actor: KnownActor, senses: readonly NameSense[], day: string | undefined, paint: Paint): string[] {
  const uses = [...new Set(senses.map(({ use }) => USES[use]))].filter((use) => use !== '').join(', ');
  const head = `${paint.bold(sanitiseLine(actor.name))}, ${actor.kind}${uses === '' ? '' : `, ${uses}`}`;
  const means = day === undefined || senses.some(({ term }) => covers(term, day));
  const rows = actor.terms.map((term) => [
    day !== undefined && covers(term, day) ? '*' : ' ',
    sanitiseLine(term.title),
    `${term.country} ${term.sectors.join(' ')}`.trim(),
    period(term.from, term.until),
  ]);
  const note = means ? [] : [`  The name does not mean this actor on ${day}; it does where no other has it then.`];
  return [head, paint.dim(`  id ${sanitiseLine(actor.id)}`), ...note, ...table(rows).map((row) => `  ${row}`)];
}

function agentLine({ noun, kind, sectors }: AgentNoun): string {
  return sanitiseLine(
    `${noun}, a noun for whoever acts: ${kind}${sectors.length === 0 ? '' : `, ${sectors.join(' ')}`}`,
  );
}

function period(from: string, until: string): string {
  if (from === '' && until === '') return 'at all times';
  return `${from === '' ? '' : `from ${from} `}${until === '' ? '' : `until ${until}`}`.trim();
}

function stateName(actors: ActorKnowledge, country: string): string {
  return sanitiseLine(actors.state(country)?.name ?? country);
}

/** Built-in names that are like a name, for whoever wrote it otherwise. */
export function nearNames(name: string): string[] {
  const folded = fold(name);
  const near = new Set<string>();
  const { actors, states } = builtInDictionary();
  const names = [...actors.flatMap(({ name, aliases }) => [name, ...aliases]), ...states.flatMap(({ names }) => names)];
  for (const one of names) {
    if (near.size === MOST_NEAR) break;
    if (folded.length > 2 && ` ${fold(one)} `.includes(` ${folded} `)) near.add(one);
  }
  return [...near];
}

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
