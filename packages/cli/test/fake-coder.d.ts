import type { Report, ReportDocument } from '@rapporteur/report';

export function fakeCoder(document: ReportDocument): Report;
