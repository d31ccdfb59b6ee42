import type { Localiser } from '../../catalogue/workspace/problemInWords';
import { escapeWithin } from '../../escapeMarkdown';
import type { Evidence, Mark } from '../model';
import type { ReportedMark, ReviewReport } from './reportedMarks';

/** The review report for people: Markdown. Text of filings and of reviewers is shown, never interpreted. */
export function reviewMarkdown({ file, progress, sections, marks }: ReviewReport, l10n: Localiser): string {
  const open = marks.filter(({ mark, status }) => status === 'placed' && mark.state.is !== 'ticked');
  const adrift = marks.filter(({ status }) => status !== 'placed');
  const ticked = marks.filter(({ mark, status }) => status === 'placed' && mark.state.is === 'ticked');
  const parts = [
    `# ${l10n.t('Review report')}`,
    `## ${escapeWithin(file)}`,
    `**${l10n.t('{0} of {1} figures reviewed', String(progress.reviewed), String(progress.figures))}**`,
    ...chapter(l10n.t('Questions and what is to be followed up'), open, l10n),
    ...chapter(l10n.t('Changed or no longer found since it was marked'), adrift, l10n),
    ...chapter(l10n.t('Ticked'), ticked, l10n),
    `### ${l10n.t('By section')}`,
    table(
      [l10n.t('Section'), l10n.t('Reviewed'), l10n.t('Figures')],
      sections.map(({ name, progress: part }) => [name ?? '–', String(part.reviewed), String(part.figures)]),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function chapter(title: string, marks: readonly ReportedMark[], l10n: Localiser): string[] {
  if (marks.length === 0) return [];
  const head = [l10n.t('Line'), l10n.t('Figure'), l10n.t('Written'), l10n.t('Mark'), l10n.t('By'), l10n.t('Day')];
  const rows = marks.map((reported) => [
    reported.line === null ? '–' : String(reported.line),
    figureName(reported.mark),
    changeInWords(reported, l10n),
    stateInWords(reported.mark, l10n),
    reported.mark.state.author,
    reported.mark.state.time.slice(0, 10),
  ]);
  const notes = marks.flatMap((reported) => notesOf(reported, l10n));
  return [`### ${title}`, table(head, rows), ...(notes.length === 0 ? [] : [notes.join('\n')])];
}

function notesOf({ mark, quote, line, comments, evidence }: ReportedMark, l10n: Localiser): string[] {
  if (comments.length === 0 && evidence.length === 0) return [];
  const place = line === null ? '' : ` (${l10n.t('line {0}', String(line))})`;
  const settled = mark.resolved?.is === true ? ` – ${l10n.t('resolved')}` : '';
  return [
    `- **${escapeWithin(quote)}**${place}${settled}`,
    ...comments.map(({ author, time, text }) => `    - ${escapeWithin(`${author}, ${time.slice(0, 10)}: ${text}`)}`),
    ...evidence.map((one) => `    - ${escapeWithin(l10n.t('Evidence: {0}', evidenceText(one)))}`),
  ];
}

function figureName({ anchor }: Mark): string {
  const period = anchor.type === 'figure' && anchor.period !== null ? `, ${anchor.period}` : '';
  return anchor.type === 'figure' ? `${anchor.name ?? '–'}${period}` : anchor.section;
}

function changeInWords({ status, quote, mark }: ReportedMark, l10n: Localiser): string {
  if (status === 'placed') return quote;
  return status === 'stale'
    ? l10n.t('{0}, was {1}', quote, mark.anchor.quote)
    : l10n.t('{0}, no longer found', mark.anchor.quote);
}

export function stateInWords({ state }: Pick<Mark, 'state'>, l10n: Localiser): string {
  switch (state.is) {
    case 'ticked':
      return state.by === 'check' ? l10n.t('ticked by the checks') : l10n.t('ticked');
    case 'questioned':
      return l10n.t('questioned');
    case 'followUp':
      return l10n.t('to follow up');
    case 'cleared':
      return l10n.t('noted');
  }
}

/** `q2.md:14: US$228.6 million`, or an address. */
export function evidenceText({ source }: Evidence): string {
  switch (source.type) {
    case 'figure':
      return `${source.file}:${source.line}: ${source.name} ${source.quote}`;
    case 'line':
      return `${source.file}:${source.line}: ${source.text}`;
    case 'link':
      return source.address;
  }
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeWithin).join(' | ')} |`;
  return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}
