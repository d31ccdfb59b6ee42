const ATTEMPTS = 4;
/** In milliseconds. */
const PATIENCE = 6000;

/**
 * Does something, and again where what it is for is not seen within a few seconds. A busy window loses a key that comes while the
 * focus moves, or lays a list anew below a click; a person sees that and does it once more.
 * @param seen waits until it is seen, for so many milliseconds at most, or throws
 * @throws what `act` or `seen` threw at the last attempt
 */
export async function insist(
  act: (attempt: number) => Promise<unknown>,
  seen: (timeout: number) => Promise<unknown>,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await act(attempt);
      await seen(PATIENCE);
      return;
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}
