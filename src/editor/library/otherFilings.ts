import * as vscode from 'vscode';
import { fileOf } from '../../analysis/readingUri';
import { metricOf } from '../../core/library/definitions';
import { historyQuestion } from '../../core/library/history';
import type { Reading } from '../../core/library/reading';
import type { Target } from '../../core/library/subjects';
import { documentUri, rangeOfPlace } from '../commands/openSource';
import type { SourcePlace } from '../sourcePlaces';
import { inTime } from './inTime';
import type { WorkspaceLibrary } from './workspaceLibrary';

/** What stands at a place of a document. */
export interface AskedPlace {
  readonly document: vscode.TextDocument;
  readonly reading: Reading;
  readonly target: Target;
}

/** A list of places may take as long as people wait for one; a jump is to be felt at once. */
const LIST_PATIENCE_MS = 2000;
const JUMP_PATIENCE_MS = 500;

/** What the other filings of the workspace have to say of a place; nothing while the library is off. */
export class OtherFilings {
  readonly #library: WorkspaceLibrary;

  constructor(library: WorkspaceLibrary) {
    this.#library = library;
  }

  /** Where they speak of the same subject of the same company, the latest filing first. */
  async occurrences({ document, reading, target }: AskedPlace): Promise<vscode.Location[]> {
    const question = historyQuestion(fileOf(document.uri).toString(), reading, target);
    if (question === undefined) return [];
    const { file, entity, subject } = question;
    const reply = await inTime(this.#library.ask({ type: 'occurrences', of: { file, entity, subject } }), LIST_PATIENCE_MS);
    return (reply?.filings ?? []).flatMap(({ file: other, places }) =>
      places.map((place) => locationOfSource({ file: other, place })),
    );
  }

  /** Where the one filing defines the metric that is asked first: the company's latest that does. */
  async definitions({ document, reading, target }: AskedPlace): Promise<vscode.Location[]> {
    const metric = metricOf(target);
    if (metric === null) return [];
    const file = fileOf(document.uri).toString();
    const asked = historyQuestion(file, reading, target);
    const entity = asked?.entity ?? (target.type === 'figure' ? target.figure.entity : null);
    const reply = await inTime(this.#library.ask({ type: 'definitions', of: { file, entity, metric } }), JUMP_PATIENCE_MS);
    const all = reply?.definitions ?? [];
    const inFirst = all.filter((definition) => definition.file === all[0]?.file);
    return inFirst.map(({ file: other, definition }) => locationOfSource({ file: other, place: definition.place }));
  }
}

/** A place of a filing as the editor knows it. */
export function locationOfSource({ file, place }: SourcePlace): vscode.Location {
  return new vscode.Location(documentUri(file), rangeOfPlace(place));
}
