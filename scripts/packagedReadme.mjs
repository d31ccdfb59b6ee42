/** What only somebody with the sources can follow. */
const FOR_SOURCES = /<!-- sources -->[\s\S]*?<!-- \/sources -->\n*/g;
const PICTURE = /^!\[[^\]]*\]\((?!https:)[^)]+\)\n+/gm;
const LINK = /(?<!!)\[([^\]]*)\]\((?!https:|#)[^)]+\)/g;

/**
 * The README as it is packaged. VS Code shows it apart from the files around it and takes pictures from public addresses only, of which
 * the project has none: pictures are left to the walkthrough, and links to files become their names.
 */
export function packagedReadme(text) {
  return text
    .replace(FOR_SOURCES, '')
    .replace(PICTURE, '')
    .replace(LINK, (_, words) => words);
}
