import { createEngine } from '../../../src/core/analyse';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import type { Reading } from '../../../src/core/library/reading';
import { outlineOf } from '../../../src/core/library/outline';
import { anchorOf } from '../../../src/core/marks/anchors/anchorOf';
import { changed, newMark } from '../../../src/core/marks/changes';
import type { Anchor, Mark } from '../../../src/core/marks/model';

const engine = createEngine(loadCatalogue());

/** A Markdown filing as anchors see it. */
export function readingOf(text: string): Reading {
  const { filing, evidence, profile, figures, mentions, definitions } = engine.analyse({
    text,
    format: 'markdown',
    insist: true,
  });
  const outline = outlineOf(filing);
  return { text: filing.text, evidence, profile, figures, mentions, definitions, outline, broken: [], metrics: new Map() };
}

export const ACT = { author: 'Ada Moor', time: '2026-03-02T09:00:00.000Z' };
/** The same a minute later. */
export const LATER = { author: 'Ben Tarn', time: '2026-03-02T09:01:00.000Z' };

export function markOf(anchor: Anchor, id = 'mark0001'): Mark {
  return changed(
    newMark(id, anchor, ACT),
    { type: 'state', is: 'ticked', by: 'person' },
    { ...ACT, time: '2026-03-02T09:00:00.001Z' },
  );
}

/** A tick at the figure that is written so; at the how manieth of them, from 0. */
export function tickAt(reading: Reading, written: string, which = 0, id = 'mark0001'): Mark {
  const figures = reading.figures.flatMap((figure, index) => {
    return reading.text.slice(figure.start, figure.end) === written ? [index] : [];
  });
  const index = figures[which];
  if (index === undefined)
    throw new Error(`no figure “${written}” among ${reading.figures.map((f) => reading.text.slice(f.start, f.end)).join(' ')}`);
  return markOf(anchorOf(reading, index), id);
}
