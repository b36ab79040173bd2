import type { Report } from '@rapporteur/report';
import { ReportDraft } from './draft.js';

/** A wire report of an invented crisis: Veldania's army besieges Port Marrow, held by the Coast Council. */
function wire(): Report {
  const text = `Veldanian warplanes bombed the harbour of Port Marrow on Tuesday, killing at least nine dockworkers, two hospital doctors said. The defence ministry in Estrava denied that its aircraft had attacked the city.

The Coast Council, which has held Port Marrow since February, said President Ilya Marchetti had ordered the army to retake the port within a week. "He will send tanks against us, and we will be here," its spokeswoman Dana Okoro told reporters.

The United Nations called on both sides to halt the fighting. Foreign ministers of the Northern League plan to meet in Lund on Friday, and diplomats said the League could impose sanctions on Veldania if the siege continues. Kestria has not recognised the Coast Council.

Without the League's patrols, one envoy argued, Marchetti would have crushed the rebellion in March.`;
  const bombing = 'Veldanian warplanes bombed the harbour of Port Marrow on Tuesday';
  const denial = 'The defence ministry in Estrava denied that its aircraft had attacked the city.';
  const order =
    'The Coast Council, which has held Port Marrow since February, said President Ilya Marchetti had ordered the army to retake the port within a week.';
  const tanks = '"He will send tanks against us, and we will be here," its spokeswoman Dana Okoro told reporters.';
  const call = 'The United Nations called on both sides to halt the fighting.';
  const meeting = 'Foreign ministers of the Northern League plan to meet in Lund on Friday';
  const sanctions = 'diplomats said the League could impose sanctions on Veldania if the siege continues';
  const recognition = 'Kestria has not recognised the Coast Council.';
  const envoy = "Without the League's patrols, one envoy argued, Marchetti would have crushed the rebellion in March.";
  return new ReportDraft({
    id: 'port-marrow-wire',
    title: 'Jets strike Port Marrow as ministry denies raid',
    outlet: 'Meridian Wire',
    author: 'Staff',
    published: '2031-04-08',
    url: 'https://example.org/meridian/port-marrow',
    text,
  })
    .actor('veldania', 'Veldania', 'state', ['Veldanian', 'Veldania'], { country: 'XVD', sectors: ['GOV'] })
    .actor('veldania-mod', 'Ministry of Defence of Veldania', 'government', ['The defence ministry in Estrava'], {
      country: 'XVD',
      sectors: ['GOV', 'MIL'],
    })
    .actor('marchetti', 'Ilya Marchetti', 'person', ['President Ilya Marchetti', 'Marchetti', 'He'], {
      country: 'XVD',
      sectors: ['GOV'],
      role: { title: 'President', from: '2019-06-01' },
    })
    .actor('coast-council', 'Coast Council', 'armed group', ['Coast Council'], { country: 'XVD', sectors: ['REB'] })
    .actor('okoro', 'Dana Okoro', 'person', ['Dana Okoro'], { country: 'XVD', sectors: ['REB'] })
    .actor('un', 'United Nations', 'igo', ['United Nations'], { sectors: ['IGO'], wikidata: 'Q1065' })
    .actor('northern-league', 'Northern League', 'igo', ['Northern League', 'League'], { sectors: ['IGO'] })
    .actor('kestria', 'Kestria', 'state', ['Kestria'], { country: 'XKS', sectors: ['GOV'] })
    .actor('doctors', 'two hospital doctors', 'social group', ['two hospital doctors'], { sectors: ['CVL'] })
    .actor('dockworkers', 'dockworkers of Port Marrow', 'social group', ['dockworkers'], { sectors: ['LAB'] })
    .actor('diplomats', 'diplomats', 'unknown', ['diplomats'])
    .actor('envoy', 'one envoy', 'unknown', ['one envoy'])
    .attribution(
      'a1',
      {
        source: 'two hospital doctors',
        cue: 'said',
        content: 'Veldanian warplanes bombed the harbour of Port Marrow on Tuesday, killing at least nine dockworkers',
        inside: 'two hospital doctors said',
      },
      { sourceActor: 'doctors' },
    )
    .attribution(
      'a2',
      {
        source: 'The defence ministry in Estrava',
        cue: 'denied',
        content: 'its aircraft had attacked the city',
        inside: denial,
      },
      { sourceActor: 'veldania-mod' },
    )
    .attribution(
      'a3',
      {
        source: 'The Coast Council',
        cue: 'said',
        content: 'President Ilya Marchetti had ordered the army to retake the port within a week',
        inside: order,
      },
      { sourceActor: 'coast-council' },
    )
    .attribution(
      'a4',
      {
        source: 'its spokeswoman Dana Okoro',
        cue: 'told',
        content: 'He will send tanks against us, and we will be here,',
        inside: tanks,
      },
      { sourceActor: 'okoro', kind: 'direct' },
    )
    .attribution(
      'a5',
      {
        source: 'diplomats',
        cue: 'said',
        content: 'the League could impose sanctions on Veldania if the siege continues',
        inside: sanctions,
      },
      { sourceActor: 'diplomats' },
    )
    .attribution(
      'a6',
      {
        source: 'one envoy',
        cue: 'argued',
        content: 'Marchetti would have crushed the rebellion in March',
        inside: envoy,
      },
      { sourceActor: 'envoy', kind: 'belief' },
    )
    .event({
      evidence: bombing,
      trigger: 'bombed',
      type: 'ASSAULT',
      cameo: '195',
      sources: { veldania: 'Veldanian warplanes' },
      targets: { dockworkers: 'dockworkers' },
      holder: 'doctors',
      chain: ['a1'],
      factuality: [
        { holder: 'doctors', value: 'CT+' },
        { holder: 'author', value: 'Uu' },
        { holder: 'veldania-mod', value: 'CT-' },
      ],
      confidence: 0.86,
      more: {
        mode: 'aerial',
        contexts: ['military'],
        goldstein: -10,
        date: { start: '2031-04-08', end: '2031-04-08', precision: 'day', basis: 'said' },
        place: { name: 'Port Marrow', country: 'XVD', basis: 'said' },
      },
      reasons: [
        {
          stage: 'predicate',
          rule: 'active verb',
          effect: '“bombed” is the main verb; its subject acts',
          words: 'bombed',
        },
        {
          stage: 'lexicon',
          rule: 'bomb: ASSAULT 195 aerial',
          effect: 'bombing is an assault from the air',
          words: 'bombed',
        },
        {
          stage: 'actor',
          rule: 'demonym',
          effect: 'Veldanian forces stand for Veldania',
          words: 'Veldanian warplanes',
        },
        {
          stage: 'attribution',
          rule: 'parenthetical said',
          effect: 'the doctors, not the author, say so',
          words: 'said',
        },
        {
          stage: 'factuality',
          rule: 'said: uncommitted author',
          effect: 'certain for the doctors; the author leaves it open',
        },
      ],
    })
    .event({
      evidence: denial,
      trigger: 'denied',
      type: 'REJECT',
      cameo: '125',
      sources: { 'veldania-mod': 'The defence ministry in Estrava' },
      confidence: 0.9,
      reasons: [{ stage: 'lexicon', rule: 'deny: REJECT', effect: 'a denial is a rejection', words: 'denied' }],
    })
    .event({
      evidence: denial,
      trigger: 'attacked',
      type: 'ASSAULT',
      cameo: '190',
      sources: { 'veldania-mod': 'its aircraft' },
      modality: 'negated',
      negative: true,
      holder: 'veldania-mod',
      chain: ['a2'],
      factuality: [
        { holder: 'veldania-mod', value: 'CT-' },
        { holder: 'author', value: 'Uu' },
      ],
      reasons: [
        {
          stage: 'factuality',
          rule: 'deny: implies not',
          effect: 'what is denied is said not to be so',
          words: 'denied',
        },
      ],
    })
    .event({
      evidence: order,
      trigger: 'retake',
      type: 'ASSAULT',
      cameo: '190',
      sources: { marchetti: 'President Ilya Marchetti' },
      targets: { 'coast-council': 'The Coast Council' },
      modality: 'demanded',
      holder: 'coast-council',
      chain: ['a3'],
      factuality: [{ holder: 'coast-council', value: 'Uu' }],
      confidence: 0.64,
    })
    .event({
      evidence: tanks,
      trigger: 'send',
      type: 'MOBILIZE',
      cameo: '154',
      sources: { marchetti: 'He' },
      targets: { 'coast-council': 'us' },
      modality: 'predicted',
      holder: 'okoro',
      chain: ['a4'],
      factuality: [{ holder: 'okoro', value: 'PR+' }],
      confidence: 0.71,
    })
    .event({
      evidence: call,
      trigger: 'called on',
      type: 'REQUEST',
      cameo: '1056',
      sources: { un: 'The United Nations' },
      targets: { veldania: 'both sides', 'coast-council': 'both sides' },
      confidence: 0.93,
    })
    .event({
      evidence: call,
      trigger: 'halt the fighting',
      type: 'RETREAT',
      cameo: '871',
      sources: { veldania: 'both sides', 'coast-council': 'both sides' },
      modality: 'demanded',
      holder: 'un',
      factuality: [{ holder: 'un', value: 'Uu' }],
    })
    .event({
      evidence: meeting,
      trigger: 'meet',
      type: 'CONSULT',
      cameo: '040',
      sources: { 'northern-league': 'Foreign ministers of the Northern League' },
      modality: 'planned',
      factuality: [{ holder: 'author', value: 'PR+' }],
    })
    .event({
      evidence: sanctions,
      trigger: 'impose sanctions',
      type: 'SANCTION',
      cameo: '163',
      sources: { 'northern-league': 'the League' },
      targets: { veldania: 'Veldania' },
      modality: 'possible',
      holder: 'diplomats',
      chain: ['a5'],
      condition: 'if the siege continues',
      factuality: [
        { holder: 'diplomats', value: 'PS+' },
        { holder: 'author', value: 'Uu' },
      ],
      confidence: 0.77,
    })
    .event({
      evidence: recognition,
      trigger: 'recognised',
      type: 'SUPPORT',
      cameo: '054',
      sources: { kestria: 'Kestria' },
      targets: { 'coast-council': 'the Coast Council' },
      modality: 'negated',
      negative: true,
      factuality: [{ holder: 'author', value: 'CT-' }],
    })
    .event({
      evidence: envoy,
      trigger: 'crushed',
      type: 'ASSAULT',
      cameo: '190',
      sources: { marchetti: 'Marchetti' },
      modality: 'counterfactual',
      holder: 'envoy',
      chain: ['a6'],
      factuality: [{ holder: 'envoy', value: 'CT-' }],
      confidence: 0.58,
    })
    .entry('appeals', { evidence: call, cue: 'called on' }, (at) => ({
      holder: 'un',
      addressee: { actor: 'coast-council', span: at('both sides') },
      action: at('halt the fighting'),
      events: ['port-marrow-wire.e7'],
    }))
    .entry('forecasts', { evidence: tanks, cue: 'will' }, (at) => ({
      ...{ holder: 'okoro', modality: 'predicted' },
      outcome: at('He will send tanks against us'),
      events: ['port-marrow-wire.e5'],
      probability: { low: 0.9, high: 1 },
    }))
    .entry('forecasts', { evidence: sanctions, cue: 'could' }, (at) => ({
      ...{ holder: 'diplomats', modality: 'possible', confidence: 0.66 },
      outcome: at('the League could impose sanctions on Veldania'),
      events: ['port-marrow-wire.e9'],
      condition: { span: at('if the siege continues'), events: [] },
      hedge: at('could'),
      probability: { low: 0.2, high: 0.6 },
      reasons: [
        { stage: 'lexicon', rule: 'could (modal)', effect: 'its subject may do so', span: at('could') },
        { stage: 'factuality', rule: 'modal could', effect: 'it is possible', span: at('could') },
      ],
    }))
    .report();
}

/** A leader column that tells the same raid as plain fact. */
function column(): Report {
  const text = `President Marchetti bombed his own dockworkers on Tuesday, and the Northern League must now punish Veldania. Will Kestria, which armed his air force for a decade, condemn the massacre? If the League sends its fleet, the siege will collapse within days. Kestria sold Veldania forty jets in 2027; in 2029 it trained their pilots.`;
  const raid = 'President Marchetti bombed his own dockworkers on Tuesday';
  const question = 'Will Kestria, which armed his air force for a decade, condemn the massacre?';
  const fleet = 'If the League sends its fleet, the siege will collapse within days.';
  const jets = 'Kestria sold Veldania forty jets in 2027; in 2029 it trained their pilots.';
  return new ReportDraft({
    id: 'harbour-light-leader',
    title: 'The League has waited long enough',
    outlet: 'The Harbour Light',
    published: '2031-04-10',
    text,
  })
    .actor('marchetti', 'Ilya Marchetti', 'person', ['President Marchetti'], {
      country: 'XVD',
      sectors: ['GOV'],
      role: { title: 'President' },
    })
    .actor('dockworkers', 'dockworkers of Port Marrow', 'social group', ['dockworkers'], { sectors: ['LAB'] })
    .actor('veldania', 'Veldania', 'state', ['Veldania'], { country: 'XVD', sectors: ['GOV'] })
    .actor('kestria', 'Kestria', 'state', ['Kestria'], { country: 'XKS', sectors: ['GOV'] })
    .actor('northern-league', 'Northern League', 'igo', ['Northern League', 'League'], { sectors: ['IGO'] })
    .event({
      evidence: raid,
      trigger: 'bombed',
      type: 'ASSAULT',
      cameo: '195',
      sources: { marchetti: 'President Marchetti' },
      targets: { dockworkers: 'his own dockworkers' },
    })
    .event({
      evidence: 'the Northern League must now punish Veldania',
      trigger: 'punish',
      type: 'SANCTION',
      cameo: '163',
      sources: { 'northern-league': 'the Northern League' },
      targets: { veldania: 'Veldania' },
      modality: 'demanded',
    })
    .event({
      evidence: question,
      trigger: 'armed',
      type: 'AID',
      cameo: '072',
      sources: { kestria: 'Kestria' },
      targets: { veldania: 'his air force' },
    })
    .event({
      evidence: question,
      trigger: 'condemn',
      type: 'ACCUSE',
      cameo: '111',
      sources: { kestria: 'Kestria' },
      targets: { veldania: 'his air force' },
      modality: 'questioned',
    })
    .event({
      evidence: fleet,
      trigger: 'sends',
      type: 'MOBILIZE',
      cameo: '154',
      sources: { 'northern-league': 'the League' },
      modality: 'conditional',
      confidence: 0.66,
    })
    .event({
      evidence: fleet,
      trigger: 'collapse',
      type: 'RETREAT',
      cameo: '087',
      modality: 'predicted',
      condition: { event: 'harbour-light-leader.e5' },
      confidence: 0.4,
    })
    .event({
      evidence: jets,
      trigger: 'sold',
      type: 'COOPERATE',
      cameo: '061',
      sources: { kestria: 'Kestria' },
      targets: { veldania: 'Veldania' },
    })
    .event({
      evidence: jets,
      trigger: 'trained',
      type: 'AID',
      cameo: '072',
      sources: { kestria: 'it' },
      targets: { veldania: 'their pilots' },
    })
    .entry('forecasts', { evidence: fleet, cue: 'will' }, (at) => ({
      modality: 'conditional',
      outcome: at('the siege will collapse within days'),
      events: [],
      condition: { span: at('If the League sends its fleet'), events: ['harbour-light-leader.e5'] },
      probability: { low: 0.9, high: 1 },
    }))
    .entry('evaluations', { evidence: question, cue: 'massacre' }, (at) => ({
      ...{ object: at('the massacre'), words: at('massacre'), loaded: true, scare: false },
      judgement: 'negative' as const,
    }))
    .entry('relations', { evidence: jets, cue: 'sold' }, (at) => ({
      a: { actor: 'kestria', span: at('Kestria') },
      b: { actor: 'veldania', span: at('Veldania') },
      kind: 'client' as const,
      since: '2027',
    }))
    .report();
}

/** A short note without any event, and without title, outlet or date. */
function note(): Report {
  return new ReportDraft({
    id: 'b7d1c0ffee5a1234',
    text: 'Estrava lies on the river Sill. It has two bridges.',
  }).report();
}

/** Three hand-made reports of an invented crisis, with every modality among their events. */
export function dossier(): Report[] {
  return [wire(), column(), note()];
}
