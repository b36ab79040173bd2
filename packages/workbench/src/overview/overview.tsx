import { getSummary } from '../api/fetch.js';
import { useFetched } from '../api/use-fetched.js';
import { FailureNote } from '../parts/failure-note.js';
import { AtAGlance } from './at-a-glance.js';
import { Ledgers } from './ledgers.js';
import { Pairs } from './pairs.js';
import { Standings } from './standings.js';
import { TypeMatrix } from './type-matrix.js';

/** The whole store on one page. */
export function Overview() {
  const summary = useFetched(getSummary, 'summary');
  if (summary.state === 'waiting') return <p class="note quiet">Counting…</p>;
  if (summary.state === 'failed') return <FailureNote failure={summary.failure} />;
  if (summary.value.documents === 0) {
    return (
      <div class="note">
        <h1>No documents yet</h1>
        <p>
          Stop this program, code some documents with <code>rapporteur code PATH</code>, and start it again.
        </p>
      </div>
    );
  }
  return (
    <div class="overview">
      <AtAGlance summary={summary.value} />
      <div class="tables">
        <TypeMatrix types={summary.value.types} />
        <Pairs pairs={summary.value.pairs} />
      </div>
      <Ledgers groups={summary.value.ledgers} />
      <Standings groups={summary.value.standings} />
    </div>
  );
}
