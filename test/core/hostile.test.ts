import { bytesOf, SHAPES } from '../hostile/shapes';
import { wholePath } from '../hostile/wholePath';
import { assertLinear } from './linearTime';

/** Characters of the shorter file; `npm run bombs` tries a million and more. */
const SIZE = 8_000;

describe('hostile files take linear time, from bytes to figures, checks and page', () => {
  before(() => wholePath('a.md', Buffer.from('Revenue was $5 million. '.repeat(400)))); // the compiler's warm-up is nobody's fault

  for (const shape of SHAPES) {
    it(shape.name, () =>
      assertLinear(
        (size) => bytesOf(shape, size),
        SIZE,
        (bytes) => wholePath(shape.file, bytes),
      ),
    );
  }

  it('two megabytes in one line', () => {
    wholePath('a.md', Buffer.from('the company opened new stores in many towns and '.repeat(44_000)));
  });
});
