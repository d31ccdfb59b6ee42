import * as vscode from 'vscode';
import { fileOf } from '../../analysis/readingUri';
import { rolesOf, type Role } from '../../core/checks/roles';
import type { ReadFinding } from '../../core/checks/readFindings';
import { textOf, type Reading } from '../../core/library/reading';
import type { Statement } from '../../core/library/librarySeries';
import { documentUri, rangeOfPlace } from '../commands/openSource';
import { rangeOf } from '../ranges';
import type { SourcePlace } from '../sourcePlaces';

/** A place that a finding is about, beside the one at which it is shown. */
export interface OtherPlace {
  readonly role: Role;
  /** As it is written there. */
  readonly text: string;
  readonly location: vscode.Location;
  readonly source: SourcePlace;
  /** In another filing. */
  readonly isElsewhere: boolean;
}

/** The places of a finding other than its own: the stated figure first, then the terms in their order. */
export function otherPlaces(document: vscode.TextDocument, reading: Reading, finding: ReadFinding): OtherPlace[] {
  const { figures } = reading;
  const roles = rolesOf(finding, figures);
  const here = (index: number, role: Role): OtherPlace[] => {
    const figure = figures[index];
    if (figure === undefined || index === finding.place) return [];
    const range = rangeOf(document, figure);
    const source = { file: fileOf(document.uri).toString(), place: placeOfRange(range) };
    const location = new vscode.Location(document.uri, range);
    return [{ role, text: oneLine(textOf(reading, figure)), location, source, isElsewhere: false }];
  };
  const terms = finding.terms.flatMap((term, at) => {
    const role = roles.terms[at] ?? 'stated';
    return term.type === 'figure' ? here(term.index, role) : [elsewhere(term.statement, role)];
  });
  return [...here(finding.stated, roles.stated), ...terms];
}

function elsewhere(statement: Statement, role: Role): OtherPlace {
  const { file, place, text } = statement;
  const location = new vscode.Location(documentUri(file), rangeOfPlace(place));
  return { role, text: oneLine(text), location, source: { file, place }, isElsewhere: true };
}

function placeOfRange({ start, end }: vscode.Range): SourcePlace['place'] {
  return { line: start.line, character: start.character, endLine: end.line, endCharacter: end.character };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
