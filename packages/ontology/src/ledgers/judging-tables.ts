import { z } from 'zod';
import { Filled } from '../cells.js';

const Judgement = z.enum(['positive', 'negative']);

/** `yes` for a word that judges by naming: regime, puppet, butcher. */
const Loaded = z.enum(['yes', '']).transform((cell) => cell === 'yes');

const Bars = z.string().transform((cell) => (cell === '' ? [] : cell.split('|')));

/** What every row of a judging word has; `lemma` may be several words. */
const Judging = {
  lemma: Filled,
  judgement: Judgement,
  loaded: Loaded,
  example: Filled,
  yields: Filled,
};

/**
 * A noun that judges. `sort`: `being` says what somebody or something is (liar, puppet, sham), `deed` what somebody did or
 * how he is (treachery, arrogance), so that its possessor is judged. `only`: `said` where it judges only when it is said of
 * something ('is a DISASTER'), `whose` where it must have an owner or doer or be said of something ('their GREED'). `unless`: attributes with which it judges nobody
 * ('the sanctions REGIME').
 */
export const JudgingNounRow = z.object({
  ...Judging,
  sort: z.enum(['being', 'deed']),
  only: z.enum(['said', 'whose', '']),
  unless: Bars,
});
export type JudgingNounRow = z.infer<typeof JudgingNounRow>;

/**
 * An adjective that judges, or a phrase used as one ('out of touch'). `of`: the nouns of which it judges, by bars: lemmas,
 * `#class` of judged nouns, `@actor` (anybody in the cast), `@deed` (an event noun), `@clause` ('it is wrong to ...', 'this
 * is wrong'), `*` anything; with `!` in front what it does not judge ('* !news').
 */
export const JudgingAdjectiveRow = z.object({
  ...Judging,
  of: z
    .string()
    .regex(/^[^\s]+( ![^\s]+)?$/, 'write what it judges, by bars, and after ` !` what it does not')
    .transform((cell) => {
      const [wanted = '', but = ''] = cell.split(' !');
      return { wanted: wanted.split('|'), but: but === '' ? [] : but.split('|') };
    }),
});
export type JudgingAdjectiveRow = z.infer<typeof JudgingAdjectiveRow>;

/**
 * A verb that judges. `pattern` as in the event lexicon; `judged`: the roles in which who is judged stands, likeliest first;
 * `holder`: the role of whoever judges, where that is not whoever speaks ('They DESPISE him').
 */
export const JudgingVerbRow = z.object({
  ...Judging,
  pattern: z.string(),
  judged: Bars,
  holder: z.enum(['subj', '']),
});
export type JudgingVerbRow = z.infer<typeof JudgingVerbRow>;

/**
 * A verb whose subject says or thinks what somebody is. `frame`: `as` ('hailed as a hero'), `complement` ('called him a
 * liar'), `obj` ('condemned the brutal attack'). `judgement`: of the verb itself, whatever the words that follow; `-` where
 * the words must judge.
 */
export const JudgingFrameRow = z.object({
  lemma: Filled,
  frame: z.enum(['as', 'complement', 'obj']),
  judgement: z.enum(['positive', 'negative', '-']),
  example: Filled,
  yields: Filled,
});
export type JudgingFrameRow = z.infer<typeof JudgingFrameRow>;

/** A word that authors set in quotation marks to say that it does not deserve its name: 'democracy', 'humanitarian'. */
export const ScareRow = z.object({ lemma: Filled, example: Filled, yields: Filled });

/** Nouns of one kind that adjectives judge. */
export const JudgedClassRow = z.object({
  name: z.string().regex(/^[a-z]+$/),
  lemmas: Filled.transform((cell) => cell.split(/\s*;\s*/)),
});
