/** Made by esbuild.js. */
declare module 'tickmark:engine' {
  /** Changes whenever the engine's sources do, or the packages they use. */
  export const ENGINE: string;
}
