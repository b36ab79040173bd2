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
};

/** The person a description such as 'the Libyan leader' stands for on a day, if the knowledge base has one. */
export function officeHolder(
  knowledge: ActorKnowledge,
  noun: string,
  country: string,
  day: string | undefined,
): KnownActor | undefined {
  const titles = OFFICES[noun];
  return titles === undefined || day === undefined ? undefined : knowledge.officeHolder(country, titles, day);
}

/** The noun names an office that one person holds at a time. */
export function isOffice(noun: string): boolean {
  return noun in OFFICES;
}
