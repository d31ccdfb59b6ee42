import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Row } from './report';

const BUNDLES = [
  'dist/extension.js',
  'dist/worker.js',
  'dist/library.js',
  'dist/filingRenderer.js',
  'dist/filingView.js',
  'dist/xlsx.js',
  'dist/marks.js',
  'dist/metricHistory.js',
  'dist/cli.js',
];

/** Size of what is shipped: the benchmark is built for production. */
export function measureBundles(): Row[] {
  return BUNDLES.map((file) => {
    const content = readFileSync(file);
    return { what: file, measured: `${kilobytes(content.length)}, ${kilobytes(gzipSync(content).length)} packed` };
  });
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
