import { Uri } from 'vscode';

/** The scheme of Reading Views: read-only documents of the canonical text of HTML files. */
export const READING_SCHEME = 'tickmark-reading';

/** Behind the file's name, so that a tab tells what it shows and the editor does not take the document for HTML. */
const NAME_ENDING = ' (Reading)';

/**
 * The address of a file's Reading View. It has the path and the query of the file's own; the scheme and the authority become the
 * authority. Nothing needs to be remembered to find the way back.
 */
export function readingUri(file: Uri): Uri {
  const { scheme, authority, path, query } = file;
  const origin = authority === '' ? scheme : `${scheme}@${encodeURIComponent(authority)}`;
  return Uri.from({ scheme: READING_SCHEME, authority: origin, path: path + NAME_ENDING, query });
}

/** Whether an address is that of a Reading View. */
export function isReadingUri({ scheme }: Uri): boolean {
  return scheme === READING_SCHEME;
}

/**
 * The address of the file that a Reading View shows.
 * @throws Error for an address that {@link readingUri} did not make.
 */
export function fileOfReading(uri: Uri): Uri {
  const { authority: origin, path, query } = uri;
  if (!isReadingUri(uri) || !path.endsWith(NAME_ENDING))
    throw new Error(`${uri.toString()} is not the address of a Reading View`);
  const at = origin.indexOf('@');
  const [scheme, authority] = at < 0 ? [origin, ''] : [origin.slice(0, at), decodeURIComponent(origin.slice(at + 1))];
  return Uri.from({ scheme, authority, path: path.slice(0, -NAME_ENDING.length), query });
}

/** The file that a document shows: of a Reading View the HTML file, of any other document its own. */
export function fileOf(uri: Uri): Uri {
  return isReadingUri(uri) ? fileOfReading(uri) : uri;
}
