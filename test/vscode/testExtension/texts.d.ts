/** esbuild.js puts the text of such a file in its place. */
declare module '*.md' {
  const text: string;
  export default text;
}
declare module '*.htm' {
  const text: string;
  export default text;
}
