/** Whether a file's name says that it is HTML or XHTML. */
export function isHtmlName(path: string): boolean {
  return /\.x?html?$/i.test(path);
}
