import type { Report } from '@rapporteur/report';
import { ReportDraft } from './draft.js';

/** A small report with one event; `number` makes its text differ. */
export function plainReport(id: string, number = 0): Report {
  const words = `Arland attacked Borland ${number} times.`;
  return new ReportDraft({ id, title: `Attack ${number}`, text: `${words} ${'Nothing else is known. '.repeat(40)}` })
    .actor('arland', 'Arland', 'state', ['Arland'])
    .actor('borland', 'Borland', 'state', ['Borland'])
    .event({
      evidence: words,
      trigger: 'attacked',
      type: 'ASSAULT',
      cameo: '190',
      sources: { arland: 'Arland' },
      targets: { borland: 'Borland' },
    })
    .report();
}
