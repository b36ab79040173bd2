import type { Report } from '@rapporteur/report';
import { ReportDraft } from '../../store/test/draft.js';

const SCRIPT = '<script>window.harmed = 1</script>';
const IMAGE = '<img src=x onerror="window.harmed = 2">';
const LINK = '<a href="javascript:window.harmed=3" onmouseover="window.harmed=4">click</a>';

/** A document that tries to be more than text, wherever a document or a report has words. */
export function hostileReport(): Report {
  const text = `${SCRIPT} The army attacked ${IMAGE} the port. ${LINK} {{constructor}} \${window.harmed=5} \u202Eabc`;
  return new ReportDraft({
    id: `"><img src=x onerror='window.harmed=6'>/../#?%`,
    title: `${IMAGE}${SCRIPT}`,
    outlet: `<svg onload="window.harmed=7">`,
    author: LINK,
    url: 'javascript:window.harmed=8',
    text,
  })
    .actor('army', `${IMAGE} army`, 'armed group', ['The army'])
    .actor('__proto__', SCRIPT, 'unknown', [])
    .attribution(
      'a1',
      { source: SCRIPT, cue: 'attacked', content: IMAGE },
      { sourceActor: '__proto__', kind: 'text', stance: 'doubt' },
    )
    .event({
      evidence: text,
      trigger: 'attacked',
      type: 'ASSAULT',
      cameo: '190',
      sources: { army: 'The army' },
      targets: { __proto__x: IMAGE },
      holder: '__proto__',
      chain: ['a1', 'missing'],
      factuality: [{ holder: SCRIPT, value: 'Uu' }],
      condition: { event: IMAGE },
      reasons: [{ stage: 'lexicon', rule: SCRIPT, effect: IMAGE, words: LINK }],
      more: {
        mode: SCRIPT,
        contexts: [IMAGE],
        place: { name: SCRIPT, basis: 'said' },
        date: { start: IMAGE, end: SCRIPT, precision: LINK, basis: 'said' },
      },
    })
    .entry('evaluations', { evidence: text, cue: 'attacked' }, (at) => ({
      ...{
        holder: SCRIPT,
        target: { actor: 'army', span: at('The army') },
        words: at(IMAGE),
        loaded: true,
        scare: true,
      },
      judgement: 'negative' as const,
      reasons: [{ stage: 'lexicon', rule: SCRIPT, effect: LINK }],
    }))
    .report();
}
