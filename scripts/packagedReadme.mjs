import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What only somebody with the sources can follow. */
const FOR_SOURCES = /<!-- sources -->[\s\S]*?<!-- \/sources -->\n*/g;
const PICTURE = /!\[([^\]]*)\]\((?!https:)([^)]+)\)/g;
const LINK = /(?<!!)\[([^\]]*)\]\((?!https:|#)[^)]+\)/g;

/**
 * The README as it is packaged. VS Code shows it apart from the files around it, and there is no public address that they could be
 * had from: pictures come along in it, and links to files become their names.
 * @param folder that its pictures are relative to
 */
export function packagedReadme(text, folder) {
  return text
    .replace(FOR_SOURCES, '')
    .replace(PICTURE, (_, words, file) => `![${words}](${embedded(path.join(folder, file))})`)
    .replace(LINK, (_, words) => words);
}

function embedded(file) {
  if (path.extname(file) !== '.png') throw new Error(`${file}: pictures of the README are PNG`);
  return `data:image/png;base64,${readFileSync(file).toString('base64')}`;
}
