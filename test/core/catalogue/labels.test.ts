import assert from 'node:assert/strict';
import { labelKey } from '../../../src/core/catalogue/labelKey';
import { labelList } from '../../../src/core/catalogue/labelList';

describe('labelList', () => {
  it('cuts at semicolons and line ends and trims', () => {
    assert.deepEqual(labelList('\n  Net sales; Sales, net;\n  Turnover\n'), ['Net sales', 'Sales, net', 'Turnover']);
  });

  it('spells choices out in the order they are written, and nothing twice', () => {
    const labels = ['net profit', 'net loss', 'profit', 'loss'];
    assert.deepEqual(labelList('{net |}{profit|loss}; net loss'), labels);
    assert.deepEqual(labelList('half {open'), ['half {open']);
  });

  it('gives no label for no text', () => {
    assert.deepEqual(labelList(' ;\n; '), []);
  });
});

describe('labelKey', () => {
  const same: readonly (readonly [string, string])[] = [
    ['Net Sales', 'net sale'],
    ['Non-current assets', 'non current asset'],
    ['R&D expenses', 'R & D expense'],
    ['Inventories', 'inventory'],
    ['Income (loss)', 'income loss'],
    ["Shareholders' equity", 'Shareholders’ equity'],
    ['无形资产（净额）', '无形资产 净额'],
  ];
  for (const [a, b] of same) it(`holds “${a}” and “${b}” for one name`, () => assert.equal(labelKey(a), labelKey(b)));

  const different: readonly (readonly [string, string])[] = [
    ['Loss', 'Los'],
    ['Net income attributable to …', 'Net income attributable to'],
    ['Cash', 'Cash flow'],
    ['EPS', 'EP'],
  ];
  for (const [a, b] of different) it(`keeps “${a}” and “${b}” apart`, () => assert.notEqual(labelKey(a), labelKey(b)));
});
