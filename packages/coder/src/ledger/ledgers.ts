import type { Ledger, Report } from '@rapporteur/report';
import { appeals } from '../appeal/appeals.js';
import { commitments } from '../commitment/commitments.js';
import { decisions } from '../decision/decisions.js';
import { evaluations } from '../evaluation/evaluations.js';
import { explanations } from '../explanation/explanations.js';
import { forecasts } from '../forecast/forecasts.js';
import { rebuttals } from '../rebuttal/rebuttals.js';
import { relations } from '../relation/relations.js';
import { enter } from './enter.js';
import type { Reading } from './reading.js';

/** What a document says beside its events: each ledger has a room of its own that finds its entries. */
export function ledgers(reading: Reading): Pick<Report, Ledger> {
  return {
    decisions: enter(reading, 'decisions', decisions(reading)),
    commitments: enter(reading, 'commitments', commitments(reading)),
    forecasts: enter(reading, 'forecasts', forecasts(reading)),
    relations: enter(reading, 'relations', relations(reading)),
    explanations: enter(reading, 'explanations', explanations(reading)),
    evaluations: enter(reading, 'evaluations', evaluations(reading)),
    appeals: enter(reading, 'appeals', appeals(reading)),
    rebuttals: enter(reading, 'rebuttals', rebuttals(reading)),
  };
}
