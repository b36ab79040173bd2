import {
  type ActorDictionary,
  writeDictionaryCsv,
  writeDictionaryJson,
  writePetrarchActors,
  writePetrarchAgents,
} from '@rapporteur/ontology';
import { FileOutput, StreamOutput } from '../parsing/output.js';
import { sanitiseLine } from '../terminal/sanitise.js';
import { plural } from '../terminal/table.js';
import type { Terminal } from '../terminal/terminal.js';

export type ActorsFormat = 'petrarch' | 'tabari' | 'csv' | 'json';

/**
 * Writes a dictionary and says what was written. A PETRARCH or TABARI file holds actors unless agents are asked for.
 * @throws RapporteurError RAP-E217 where it cannot be written
 */
export async function writeActors(
  all: ActorDictionary,
  format: ActorsFormat,
  out: string,
  only: 'actors' | 'agents' | undefined,
  terminal: Terminal,
): Promise<void> {
  const isPetrarch = format === 'petrarch' || format === 'tabari';
  const what = only ?? (isPetrarch ? 'actors' : undefined);
  const dictionary: ActorDictionary = {
    actors: what === 'agents' ? [] : all.actors,
    states: what === 'agents' ? [] : all.states,
    agents: what === 'actors' ? [] : all.agents,
  };
  const output = out === '-' ? new StreamOutput(terminal.out) : await FileOutput.open(out);
  await output.write(written(dictionary, format));
  await output.close();
  const { actors, states, agents } = dictionary;
  const held = [
    ...(what === 'agents' ? [] : [plural(actors.length, 'actor'), `${plural(states.length, 'record')} of states`]),
    ...(what === 'actors' ? [] : [plural(agents.length, 'agent noun')]),
  ];
  const place = out === '-' ? terminal.err : terminal.out;
  place.write(`${sanitiseLine(out === '-' ? 'standard output' : out)}: ${held.join(', ')}\n`);
  if (isPetrarch && only === undefined && all.agents.length > 0)
    place.write(
      `The ${plural(all.agents.length, 'agent noun')} belong into a file of their own: --only agents writes it.\n`,
    );
}

function written(dictionary: ActorDictionary, format: ActorsFormat): string {
  if (format === 'csv') return writeDictionaryCsv(dictionary);
  if (format === 'json') return writeDictionaryJson(dictionary);
  return writePetrarchActors(dictionary, format) + writePetrarchAgents(dictionary, format);
}
