import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { changeSetting, setting } from '../settings';

/** As much of the editor's git extension as is asked for a name. */
const repository = z.object({ getConfig: z.custom<(key: string) => Promise<string>>((value) => typeof value === 'function') });
const gitExtension = z.object({
  getAPI: z.custom<(version: 1) => unknown>((value) => typeof value === 'function'),
});
const gitApi = z.object({ repositories: z.array(repository) });

/** Who marks: the setting, else the user of git; else the person is asked, once. Undefined where they would rather not say. */
export async function markAuthor(): Promise<string | undefined> {
  const chosen = setting('review.author').trim();
  if (chosen !== '') return chosen;
  return (await gitUser()) ?? ask();
}

/** By the editor's own git extension: no program is run from here. */
async function gitUser(): Promise<string | undefined> {
  try {
    const extension = vscode.extensions.getExtension('vscode.git');
    const exported = gitExtension.safeParse(await extension?.activate());
    const api = exported.success ? gitApi.safeParse(exported.data.getAPI(1)) : undefined;
    const name = api?.success === true ? await api.data.repositories[0]?.getConfig('user.name') : undefined;
    return name?.trim() || undefined;
  } catch {
    // Git is not installed, or switched off.
    return undefined;
  }
}

async function ask(): Promise<string | undefined> {
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t('Review Marks'),
    prompt: vscode.l10n.t('Your name, which stands with the marks that you set. It is kept in your settings.'),
  });
  if (name === undefined || name.trim() === '') return undefined;
  await changeSetting('review.author', name.trim());
  return name.trim();
}
