import assert from 'node:assert/strict';
import { replyTo, type Question } from '../../../src/core/library/questions';
import { LIBRARY_GROUPINGS, type TreeLevel } from '../../../src/core/library/treeNodes';
import { questionSchema, replySchema } from '../../../src/library/questionSchemas';
import { filesIn, libraryOf } from '../library/libraries';

const FILE = 'ferncliff-2024q3-en.md';
const subject = { type: 'metric', id: 'us-gaap:Revenues' } as const;

describe('questions to the library', () => {
  const library = libraryOf(filesIn('test/fixtures/library/ferncliff'));

  /** The reply, as it is on both sides of the thread. */
  const asked = (question: Question) => {
    assert.deepEqual(questionSchema.parse(structuredClone(question)), question);
    const reply = replyTo(library, question);
    assert.deepEqual(replySchema.parse(structuredClone(reply)), reply);
    return reply;
  };

  it('cross the thread, and so do their replies', () => {
    const of = { file: FILE, entity: null, subject };
    const questions: readonly Question[] = [
      { type: 'history', of: { ...of, unit: null, period: null } },
      { type: 'companies' },
      { type: 'series', company: null, subject, file: FILE },
      { type: 'occurrences', of },
      { type: 'definitions', of: { file: FILE, entity: null, metric: subject.id } },
      { type: 'symbols', of: { words: 'net', language: 'en', most: 10 } },
    ];
    for (const question of questions) assert.equal(asked(question).type, question.type);
  });

  it('cross it at every level of the tree, with nothing lost', () => {
    const kinds = new Set<string>();
    const walk = (level: TreeLevel) => {
      const reply = asked({ type: 'tree', of: { level, words: [], language: 'en', most: 1000 } });
      assert.ok(reply.type === 'tree');
      for (const node of reply.level.nodes) {
        kinds.add(node.type);
        if ('children' in node) walk(node.children);
      }
    };
    for (const grouping of LIBRARY_GROUPINGS) walk({ of: 'top', grouping });
    assert.deepEqual([...kinds].sort(), ['figure', 'filing', 'metric', 'owner', 'period', 'point', 'statement']);
  });

  it('that nobody asks are refused', () => {
    const wrong: readonly unknown[] = [
      { type: 'tree', of: { level: { of: 'top', grouping: 'colour' }, words: [], language: 'en', most: 10 } },
      { type: 'tree', of: { level: { of: 'owner', owner: { company: null, file: null } }, words: [], language: 'en', most: 10 } },
      { type: 'symbols', of: { words: 'a', language: 'en', most: -1 } },
      { type: 'occurrences', of: { file: FILE, subject } },
    ];
    for (const question of wrong) assert.equal(questionSchema.safeParse(question).success, false, JSON.stringify(question));
  });
});
