import { spanColumns, spanValues } from './span-columns.js';
import { DOCUMENT, table } from './table.js';

/** Who says, thinks or intends what. */
export const attributions = table({
  name: 'attributions',
  means: 'Who says, thinks or intends what, in the words of the text',
  columns: {
    document: DOCUMENT,
    id: ['VARCHAR', 'id of the attribution, unique in its document'],
    source_actor: ['VARCHAR', 'id of the actor who speaks'],
    kind: ['VARCHAR', 'direct, indirect, mixed, belief or text'],
    stance: ['VARCHAR', "the author's stance: report, endorse, doubt or reject"],
    within: ['VARCHAR', 'id of the attribution it stands inside'],
    ...spanColumns('source', 'the words that name the speaker'),
    ...spanColumns('cue', 'the word of saying'),
    ...spanColumns('content', 'what is said'),
  },
  rows: (report) =>
    report.attributions.map((attribution) => ({
      document: report.document.id,
      id: attribution.id,
      source_actor: attribution.sourceActor ?? null,
      kind: attribution.kind,
      stance: attribution.stance,
      within: attribution.within ?? null,
      ...spanValues('source', report, attribution.source),
      ...spanValues('cue', report, attribution.cue),
      ...spanValues('content', report, attribution.content),
    })),
});
