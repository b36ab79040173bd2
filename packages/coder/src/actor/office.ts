import type { ActorKnowledge, KnownActor } from '@rapporteur/ontology';

/** What a description may mean as an office, in the order in which it is looked up. */
const OFFICES: Readonly<Record<string, readonly string[]>> = {
  leader: ['supreme leader', 'leader', 'president', 'chancellor', 'prime minister', 'king', 'emir', 'sultan'],
  ruler: ['king', 'emir', 'sultan', 'supreme leader', 'president'],
  dictator: ['leader', 'president', 'supreme leader'],
  strongman: ['leader', 'president', 'supreme leader'],
  president: ['president'],
  premier: ['prime minister', 'premier'],
  'prime minister': ['prime minister', 'premier'],
  chancellor: ['chancellor', 'prime minister'],
  king: ['king'],
  queen: ['queen'],
  emir: ['emir'],
  'foreign minister': ['foreign minister', 'foreign secretary', 'secretary of state'],
  'foreign secretary': ['foreign secretary', 'foreign minister'],
  'secretary of state': ['secretary of state'],
  'defense minister': ['defense minister', 'defense secretary', 'secretary of defense'],
  'defence minister': ['defense minister', 'defense secretary', 'secretary of defense'],
  'vice president': ['vice president'],
  'crown prince': ['crown prince'],
  'interior minister': ['interior minister', 'home secretary', 'home minister'],
  'home secretary': ['home secretary'],
  'finance minister': ['finance minister', 'chancellor of the exchequer', 'treasury secretary'],
  'treasury secretary': ['treasury secretary'],
  'defense secretary': ['defense secretary', 'secretary of defense', 'defense minister'],
  'defence secretary': ['defense secretary', 'defense minister'],
  'national security adviser': ['national security adviser'],
  'national security advisor': ['national security adviser'],
  'attorney general': ['attorney general'],
};

/** The person a description such as 'the Libyan leader' or 'the former Egyptian president' stands for on a day, if known. */
export function officeHolder(
  knowledge: ActorKnowledge,
  noun: string,
  country: string,
  day: string | undefined,
  former: boolean,
): KnownActor | undefined {
  const titles = OFFICES[noun];
  if (titles === undefined || day === undefined) return undefined;
  return former ? knowledge.formerHolder(country, titles, day) : knowledge.officeHolder(country, titles, day);
}

/** The noun names an office that one person holds at a time. */
export function isOffice(noun: string): boolean {
  return noun in OFFICES;
}
