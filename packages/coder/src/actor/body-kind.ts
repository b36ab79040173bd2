import type { ActorKnowledge, AgentNoun } from '@rapporteur/ontology';

/** What the words of a body's name tell of it. */
export type BodyKind = Pick<AgentNoun, 'kind' | 'sectors'>;

/** Words at the end of a company's, a medium's and an armed group's name. */
const COMPANY =
  /^(inc|corp|corporation|ltd|limited|plc|llc|llp|co|company|companies|holdings?|motors?|airlines?|airways|petroleum|industries|technolog(y|ies)|systems|pharmaceuticals?|brands|stores|hotels?|partners|electric|electronics|telecom|software|bancorp|bancshares|securities|insurance|ag|gmbh|sa|nv)\.?$/i;
const MEDIUM =
  /^(times|post|news|journal|herald|tribune|gazette|telegraph|guardian|daily|review|magazine|tv|television|radio|broadcasting|press|chronicle|observer|courier|monitor|dispatch|inquirer|newspapers?|gazeta|zeitung|channel|network)$/i;
const ARMED =
  /^(brigades?|battalions?|mujahid\w*|mujahed\w*|jihad|militias?|guerrillas?|martyrs|tigers|insurgents?|fighters)$/i;

/** Where the noun that a name is built on ends: 'FRONT for the Liberation of …', 'BANK of Ghana'. */
const LINK = /^(of|for|in|on|against|to|and|&|de|du|for the)$/i;

/**
 * The kind and sectors of a body, from the noun its name is built on: 'Kenya Anti-Corruption Commission' is
 * a commission, 'Front for the Liberation of …' an armed group. Undefined where no word tells.
 */
export function bodyKind(words: readonly string[], knowledge: ActorKnowledge): BodyKind | undefined {
  const link = words.findIndex((word, i) => i > 0 && LINK.test(word));
  const last = words[(link > 0 ? link : words.length) - 1] ?? '';
  if (
    /^(front|army|movement|forces?)$/i.test(last) &&
    words.some((word) => /^(liberation|resistance|revolutionary)$/i.test(word))
  )
    return { kind: 'armed group', sectors: ['REB'] };
  if (ARMED.test(last)) return { kind: 'armed group', sectors: ['UAF'] };
  if (COMPANY.test(last)) return { kind: 'company', sectors: ['BUS'] };
  if (MEDIUM.test(last)) return { kind: 'media', sectors: ['MED'] };
  const agent = knowledge.agents.get(last.toLowerCase());
  return agent === undefined || agent.kind === 'person' ? undefined : agent;
}
