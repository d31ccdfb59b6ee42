import assert from 'node:assert/strict';
import { bytesOfRecord, readRecord } from '../../../src/library/recordBytes';
import { recordOfFigures } from './records';

function read(bytes: Uint8Array) {
  let steps = 0;
  const reading = readRecord(bytes);
  for (;;) {
    const step = reading.next();
    if (step.done === true) return { record: step.value, steps };
    steps++;
  }
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a record as bytes', () => {
  it('is the same record again', () => {
    for (const count of [0, 1, 50, 51, 320])
      assert.deepEqual(read(bytesOfRecord(recordOfFigures(count))).record, recordOfFigures(count));
  });

  it('can be given away: its buffer is its own', () => {
    const { buffer, byteLength } = bytesOfRecord(recordOfFigures(1));
    assert.equal(buffer.byteLength, byteLength);
  });

  it('is read in parts, so that nobody waits for the whole', () => {
    const { steps } = read(bytesOfRecord(recordOfFigures(1000)));
    assert.ok(steps >= 20, String(steps));
  });

  it('is not taken when anything is missing', () => {
    const lines = text(bytesOfRecord(recordOfFigures(120)))
      .split('\n')
      .slice(0, -1);
    for (let left = 0; left < lines.length; left++) {
      const without = lines.filter((_, index) => index !== left);
      assert.throws(() => read(bytes(without.map((line) => `${line}\n`).join(''))), `without line ${left}`);
    }
    const whole = bytesOfRecord(recordOfFigures(120));
    for (let length = 0; length < whole.length; length += 97)
      assert.throws(() => read(whole.subarray(0, length)), String(length));
  });

  it('is not taken when a field is not what it should be', () => {
    const good = text(bytesOfRecord(recordOfFigures(2)));
    for (const [from, to] of [
      ['"kind":"level"', '"kind":"levels"'],
      ['"line":1', '"line":-1'],
      ['"coefficient":"43702"', '"coefficient":"43x02"'],
      ['"unit":"CNY"', '"unit":7'],
      ['"language":"en"', '"language":null'],
      ['"company":0,', ''],
    ] as const) {
      assert.ok(good.includes(from), from);
      assert.throws(() => read(bytes(good.replace(from, to))), to);
    }
  });
});
