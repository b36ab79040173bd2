import { describe, expect, it } from 'vitest';
import { entriesTold, yieldsEntry } from '../src/ledger/example-yields.js';
import { read } from './reader.js';

const rows: readonly (readonly [rule: string, text: string, ...entries: string[]])[] = [
  [
    'those who vote alike are one entry, and each vote its own',
    'China and Brazil abstained, while ten members voted in favour of the resolution at the Security Council.',
    'body: Security Council; voters: China and Brazil; vote: abstain',
    'body: Security Council; voters: ten members; vote: for; measure: the resolution; count.for: 10',
  ],
  [
    'an expected veto that did not come is counterfactual',
    'Russia and China abstained at the Security Council. France had expected a veto by the two states.',
    'body: Security Council; voters: Russia and China; vote: abstain; modality: actual',
    'voters: the two states and the two states; vote: veto; modality: counterfactual; holder: France',
  ],
  [
    'a veto is as real as its use',
    'China said that it would not use its veto.',
    'voters: it; vote: veto; polarity: negative; holder: China',
  ],
  [
    'would have',
    'France would have vetoed the plan.',
    'voters: France; vote: veto; measure: the plan; modality: counterfactual; outcome: -',
  ],
  [
    'an expected vote is predicted',
    'Britain is expected to vote against the motion.',
    'voters: Britain; vote: against; measure: the motion; modality: predicted',
  ],
  [
    'a passive whose body stands after the numbers',
    'The draft was adopted by ten votes to none with five abstentions at the UN Security Council.',
    'body: UN Security Council; vote: for; outcome: adopted; count: for 10, against 0, abstain 5, span ten votes to none with five abstentions',
  ],
  [
    'a bill passes one chamber and fails in another',
    'The bill passed the Senate by 54 to 46 but failed in the Knesset.',
    'body: the Senate; vote: for; measure: The bill; outcome: adopted; count.for: 54',
    'body: Knesset; vote: against; measure: The bill; outcome: rejected',
  ],
  [
    'the first number of a rejection is of those against',
    'The European Parliament rejected the trade pact by 478 votes to 39.',
    'body: European Parliament; vote: against; measure: the trade pact; count.against: 478; count.for: 39',
  ],
  [
    'members who vote beside the decision',
    'The Senate rejected the pact on Monday, with 60 senators voting against it.',
    'body: The Senate; vote: against; measure: the pact; outcome: rejected',
    'vote: against; count.against: 60; modality: actual',
  ],
  [
    'ministers decide for the organization whose name they bear',
    'OPEC ministers decided on Wednesday to leave output unchanged.',
    'body: OPEC; voters: OPEC ministers; vote: for; measure: leave output unchanged',
  ],
  [
    'what describes a measure is taken for granted',
    'Rebels may burn copies of the law that passed the Senate in May.',
    'body: the Senate; vote: for; outcome: adopted; modality: actual',
  ],
  [
    'not done yet',
    'The Iraqi parliament has yet to approve the pact.',
    'body: Iraqi parliament; vote: for; polarity: negative; outcome: -',
  ],
  [
    'a court rules',
    "Turkey's Constitutional Court struck down the law on parties.",
    "body: Turkey's Constitutional Court; vote: against; measure: the law on parties; outcome: rejected",
  ],
  ['elections by the people', 'Voters in Ireland approved the treaty. A third of Britons voted for the party.'],
  ['candidates', 'He asked the crowd to vote for him. Senator Kerry voted for the Democratic nominee.'],
  ['votes that nobody has cast', 'The party has the votes for a budget, and wants to make voting harder.'],
  [
    'readiness, power and stance are no votes',
    'Senator Kerry is willing to vote for the bill. The Senate is well positioned to block the bill. The Senate could reject the bill. Senators oppose the trade deal.',
  ],
  ['whoever votes is named, but not known', 'The two who run for mayor all voted for the bill in the Senate.'],
  ['a member of government makes no law', 'Kenya asked the Obama administration to block the deal.'],
  [
    'a vote that singles somebody out is as past as its clause',
    'Senator Kerry was the only member to vote against the bill.',
    'voters: Kerry; vote: against; measure: the bill; modality: actual',
  ],
  [
    'another vote is no part of a measure',
    "Kenya praised Senator Kerry's vote against the bill and his vote for the treaty.",
    'voters: Kerry; vote: against; measure: the bill',
  ],
  ['rejecting what is said', 'The council rejected the accusation.'],
];

describe('decisions', () => {
  it.each(rows.map(([rule, text, ...entries]) => ({ rule, text, entries })))('$rule', ({ text, entries }) => {
    const report = read(text);
    const missing = entries.filter((entry) => !yieldsEntry(report, 'decisions', entry));
    expect({ missing, told: entriesTold(report, 'decisions') }).toEqual({ missing: [], told: expect.any(String) });
    if (entries.length === 0) expect(entriesTold(report, 'decisions')).toBe('none');
  });
});
