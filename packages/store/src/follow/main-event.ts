import type { Told } from './told.js';

/** What makes a clause look ahead; a modal tells better than 'to' which verb is the clause's own. */
const MODAL = /\b(?:will|would|shall|may|might|could|can|cannot|won[’']t|wouldn[’']t)\b|[’']ll\b/iu;
const TO = /\bto\b/iu;

/** What may stand between it and its verb: auxiliaries, negations and adverbs. */
const BETWEEN =
  /^(?:\s+(?:not|never|ever|be|been|being|have|get|also|soon|now|still|yet|again|even|just|then|only|both|all|probably|\p{L}+ly))*\s*$/u;

/** How far into a phrase without a verb its event may stand: 'an early ATTACK on Chad'. */
const OPENING = 24;

/**
 * The one event among some that their words are about: the verb of the clause that looks ahead ('it WILL not RECOGNISE
 * the council'), or the noun that a phrase opens with. Others are only spoken of: 'may benefit if the ATTACKS go on'.
 */
export function mainEvent(words: string, events: readonly Told[]): Told | undefined {
  const ahead = MODAL.exec(words) ?? TO.exec(words);
  return events.find(({ trigger, noun }) => {
    const at = words.indexOf(trigger);
    if (at < 0) return false;
    // 'promised to RECOGNISE it and to pay': the words may begin behind their 'to'.
    if (!noun && BETWEEN.test(words.slice(0, at))) return true;
    if (!ahead) return at <= OPENING;
    const end = ahead.index + ahead[0].length;
    // 'weapons will be delivered': the trigger is the clause.
    if (at < ahead.index) return at + trigger.length > end && !/[,;:]/.test(trigger);
    return at >= end && BETWEEN.test(words.slice(end, at));
  });
}
