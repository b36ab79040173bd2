import { codeInDetail, type Detailed, type Learned } from '@rapporteur/coder';
import type { Language } from '@rapporteur/language';
import type { Knowledge } from '@rapporteur/ontology';
import type { Calibrated, Forecast } from './calibrate.js';
import { type CommentaryDocument, checkCommentary } from './commentary.js';
import type { JudgedArticle } from './judged.js';
import type { Example } from './logistic.js';
import { type Checked, check } from './verdict.js';

/** The coder's parts. */
export interface Parts {
  readonly language: Language;
  readonly knowledge: Knowledge;
  readonly learned: Learned;
}

/** Readings to fit on, and what was held against the judged articles. */
export interface Readings {
  /** Right: it is an event of this type. */
  readonly event: readonly Example[];
  /** Of events of the right type: the source is right. */
  readonly source: readonly Example[];
  /** The same readings as `event`; right: it is an event of this type, by this source. */
  readonly whole: readonly Example[];
  /** Of what is an event: modality and polarity are right. */
  readonly modality: readonly Example[];
  readonly checked: readonly { readonly article: JudgedArticle; readonly events: readonly Checked[] }[];
}

/** Codes the judged articles and the commentary with the coder as it is, and says of each event whether it is right. */
export function readings(
  articles: readonly JudgedArticle[],
  commentary: readonly CommentaryDocument[],
  { language, knowledge, learned }: Parts,
): Readings {
  const event: Example[] = [];
  const source: Example[] = [];
  const whole: Example[] = [];
  const modality: Example[] = [];
  const add = (to: Example[], document: string, features: Example['features'], right: boolean) =>
    to.push({ document, features, right });
  const addEvent = (document: string, features: Example['features'], type: boolean, by: boolean) => {
    add(event, document, features, type);
    if (type) add(source, document, features, by);
    add(whole, document, features, type && by);
  };
  const code = (id: string, text: string, published?: string): Detailed =>
    codeInDetail(
      language.analyze(text, { date: published }),
      { id, text, language: 'en', ...(published === undefined ? {} : { published }) },
      knowledge,
      learned,
    );

  const checked = articles.map((article) => {
    const { report, coded } = code(article.id, article.text, article.published);
    // As read, before mentions of one event are joined: every reading counts.
    const events = check(article, { ...report, events: coded.map(({ event: read }) => read) });
    const featuresOf = new Map(coded.map(({ event: read, features }) => [read, features]));
    for (const { event: ours, verdict } of events) {
      if (verdict === undefined) continue;
      const features = featuresOf.get(ours)!;
      const { isEvent, type, gold } = verdict;
      if (gold.event !== 'maybe') addEvent(article.id, features.event, isEvent && type, verdict.source);
      if (isEvent) add(modality, article.id, features.modality, verdict.modality);
    }
    return { article, events };
  });
  for (const document of commentary) {
    const { report, coded } = code(document.id, document.text, document.published);
    const read = { ...report, events: coded.map(({ event: one }) => one) };
    for (const { index, type, source: by, modality: rightly } of checkCommentary(document, read)) {
      const { features } = coded[index]!;
      addEvent(document.id, features.event, type, by);
      if (rightly !== undefined) add(modality, document.id, features.modality, rightly);
    }
  }
  return { event, source, whole, modality, checked };
}

/** What the two parts of an event's confidence together forecast: that it is one of its type, and by its source. */
export function eventForecasts({ whole }: Readings, event: Calibrated, source: Calibrated): Forecast[] {
  return whole.map((example) => ({
    probability: event.probabilityOf(example) * source.probabilityOf(example),
    right: example.right,
  }));
}
