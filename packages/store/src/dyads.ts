/**
 * Who did what to whom in one row, for those who open the file with DuckDB: every pair of a source and a target of an
 * event, with names; an event that lacks a side appears with that side empty.
 */
export const DYADS = `
CREATE VIEW dyads AS
SELECT e.document, d.published, d.outlet, d.title, e.id AS event,
       s.actor AS source, sa.name AS source_name, sa.country AS source_country, sa.kind AS source_kind,
       t.actor AS target, ta.name AS target_name, ta.country AS target_country, ta.kind AS target_kind,
       e.type, e.cameo, e.quad, e.goldstein, e.modality, e.polarity,
       e.holder, h.name AS holder_name, e.confidence, e.modality_confidence, e.trigger, e.evidence,
       coalesce(y.story, e.id) AS story, coalesce(c.original, e.document) AS original
FROM events e
JOIN documents d ON d.id = e.document
LEFT JOIN (SELECT DISTINCT document, event, actor FROM participants WHERE part = 'source') s
       ON s.document = e.document AND s.event = e.id
LEFT JOIN (SELECT DISTINCT document, event, actor FROM participants WHERE part = 'target') t
       ON t.document = e.document AND t.event = e.id
LEFT JOIN actors sa ON sa.document = e.document AND sa.id = s.actor
LEFT JOIN actors ta ON ta.document = e.document AND ta.id = t.actor
LEFT JOIN actors h ON h.document = e.document AND h.id = e.holder
LEFT JOIN story_events y ON y.event = e.id
LEFT JOIN copies c ON c.document = e.document`;
