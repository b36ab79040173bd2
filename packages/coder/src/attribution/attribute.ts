import type { FactualityLexicon } from '@rapporteur/ontology';
import type { Attribution, Span } from '@rapporteur/report';
import type { Cast } from '../actor/cast.js';
import type { Standings } from '../factuality/standings.js';
import { sentenceSpan } from '../predicate/sentence-span.js';
import type { Quotations } from '../text/quotation.js';
import { findByModel, together } from './find-by-model.js';
import { findByRule } from './find-by-rule.js';
import type { Finding } from './finding.js';
import type { LearnedFinding } from './learned/attribution-model.js';
import { speakerOf } from './speaker.js';

/** An attribution and the word it was found at. */
export interface Attributed {
  readonly cue: number;
  readonly attribution: Attribution;
}

/** What attributions are found with, beside the rules. */
export interface Means {
  readonly quotes: Quotations;
  /** What a model read; without one, rules decide alone. */
  readonly learned: readonly LearnedFinding[] | undefined;
  /** The cues that events of the report stand under. */
  readonly needed: ReadonlySet<number>;
}

/** Who says, thinks or intends what in a document, in text order. Ids are `<document>.a<n>`. */
export function attribute(
  standings: Standings,
  { quotes, learned, needed }: Means,
  cast: Cast,
  lexicon: FactualityLexicon,
  documentId: string,
): Attributed[] {
  const { doc } = standings.predicates;
  const byRule = findByRule(standings, lexicon, quotes);
  const found = learned === undefined ? byRule : together(findByModel(learned, standings, lexicon), byRule, needed);
  const ids = new Map(found.map(({ cue }, i) => [cue, `${documentId}.a${i + 1}`]));
  return found.map((finding) => {
    const { cue, cueSpan, source, contents, voices, entry } = finding;
    const speaker = source === undefined ? undefined : speakerOf(doc, voices, cast);
    const outer = voices.length > 1 ? ids.get(voices.at(-2)!.cue) : undefined;
    const content = mainStretch(contents, sentenceSpan(doc, cue));
    const further = contents.filter((span) => span !== content);
    return {
      cue,
      attribution: {
        id: ids.get(cue)!,
        ...(source === undefined ? {} : { source }),
        cue: cueSpan,
        content,
        ...(further.length === 0 ? {} : { further }),
        ...(speaker === undefined || speaker === 'author' ? {} : { sourceActor: speaker }),
        kind: kindOf(finding, quotes),
        stance: entry?.stance ?? 'report',
        ...(outer === undefined ? {} : { within: outer }),
      },
    };
  });
}

/** The longest stretch of a content in its cue's sentence, else the first. */
function mainStretch(contents: readonly Span[], sentence: Span): Span {
  const beside = contents.filter(({ start, end }) => start < sentence.end && end > sentence.start);
  if (beside.length === 0) return contents[0]!;
  return beside.reduce((longest, span) => (lengthOf(span) > lengthOf(longest) ? span : longest));
}

const lengthOf = ({ start, end }: Span) => end - start;

function kindOf({ entry, contents }: Finding, quotes: Quotations): Attribution['kind'] {
  if (entry?.attribution === 'belief' || entry?.attribution === 'text') return entry.attribution;
  const shares = contents.map((content) => quotes.share(content));
  if (shares.every((share) => share === 'all')) return 'direct';
  return shares.every((share) => share === 'none') ? 'indirect' : 'mixed';
}
