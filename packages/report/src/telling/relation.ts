import type { Relation, RelationKind } from '../relation.js';
import type { Report } from '../report.js';
import { framed, isOwn } from './framed.js';
import { isSeveral, named } from './named.js';
import { type Part, type Sayable, say } from './part.js';

/** Roles that say no more than the kind of the tie does. */
const SAME = /^(ally|allies|members?)$/i;

/** 'Russia and Syria are allies, since 1980.' */
export function tellRelation(report: Report, relation: Relation): Part[] {
  const { kind, role, since, until } = relation;
  const [a, b] = [named(report, relation.a), named(report, relation.b)];
  const is = (one: Relation['a']): string => {
    const several = isSeveral(report, [one]);
    return until === undefined ? (several ? 'are' : 'is') : several ? 'were' : 'was';
  };
  const are = until === undefined ? 'are' : 'were';
  // Whose the office is, or in what way they are family, the clause itself says; and that allies are allies.
  const inClause = kind === 'office' || kind === 'kinship' || SAME.test(role ?? '');
  const dates = say`${role === undefined || inClause ? undefined : ` (“${role}”)`}${since === undefined ? undefined : `, since ${since}`}${until === undefined ? undefined : `, until ${until}`}`;
  const clauses: Readonly<Record<RelationKind, () => Part[]>> = {
    alliance: () => say`${a} and ${b} ${are} allies`,
    membership: () => say`${a} ${is(relation.a)} part of ${b}`,
    cooperation: () => say`${a} and ${b} ${until === undefined ? 'stand' : 'stood'} together`,
    hostility: () => say`${a} and ${b} ${are} at odds`,
    client: () => say`${b} ${is(relation.b)} dependent on ${a}`,
    kinship: () =>
      role === undefined ? say`${a} and ${b} ${are} family` : say`${a} ${is(relation.a)} “${role}” of ${b}`,
    office: () => say`${a} ${is(relation.a)} ${role === undefined ? 'in the service' : `“${role}”`} of ${b}`,
  };
  return framed(report, relation, {
    clause: say`${clauses[kind]()}${dates}`,
    noun: say`${NOUNS[kind](a, b)}${dates}`,
    own: isOwn(relation, [relation.a, relation.b]),
  });
}

const NOUNS: Readonly<Record<RelationKind, (a: Sayable, b: Sayable) => Part[]>> = {
  alliance: (a, b) => say`an alliance of ${a} and ${b}`,
  membership: (a, b) => say`a membership of ${a} in ${b}`,
  cooperation: (a, b) => say`cooperation of ${a} and ${b}`,
  hostility: (a, b) => say`hostility between ${a} and ${b}`,
  client: (a, b) => say`a dependence of ${b} on ${a}`,
  kinship: (a, b) => say`a family tie between ${a} and ${b}`,
  office: (a, b) => say`an office of ${a} with ${b}`,
};
