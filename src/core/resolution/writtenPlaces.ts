import type { Recognised } from '../recognition/recognise';

/** The tokens that are written in a certain way. */
export function placesOf({ tokens }: Recognised, isWritten: (text: string) => boolean): number[] {
  const places: number[] = [];
  for (let at = 0; at < tokens.length; at++) if (isWritten(tokens[at]?.text ?? '')) places.push(at);
  return places;
}
