import type { StoryBook } from '../stories/story.js';
import { actors } from './actors.js';
import { appeals } from './appeals.js';
import { attributions } from './attributions.js';
import { commitments } from './commitments.js';
import { copies } from './copies.js';
import { decisions } from './decisions.js';
import { documents } from './documents.js';
import { evaluations } from './evaluations.js';
import { eventMentions } from './event-mentions.js';
import { events } from './events.js';
import { explanations } from './explanations.js';
import { factuality } from './factuality.js';
import { fates } from './fates.js';
import { forecasts } from './forecasts.js';
import { mentions } from './mentions.js';
import { participants } from './participants.js';
import { reasons } from './reasons.js';
import { rebuttals } from './rebuttals.js';
import { relations } from './relations.js';
import { reports } from './reports.js';
import { stories } from './stories.js';
import { storyEvents } from './story-events.js';
import { storyReasons } from './story-reasons.js';
import type { Table } from './table.js';

/** The tables that reports fill, in the order in which a reader meets them. */
export const TABLES: readonly Table[] = [
  documents,
  actors,
  mentions,
  events,
  eventMentions,
  participants,
  factuality,
  reasons,
  attributions,
  decisions,
  commitments,
  fates,
  forecasts,
  appeals,
  explanations,
  rebuttals,
  evaluations,
  relations,
  reports,
];

/** The tables of what documents tell together; made anew from all of them when they are asked for. */
export const STORY_TABLES: readonly Table<StoryBook>[] = [copies, stories, storyEvents, storyReasons];
