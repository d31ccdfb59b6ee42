import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { fromVariables } from '../harness/suiteEnvironment';

describe('the environment', () => {
  it('is the VS Code that was asked for', () => {
    assert.equal(vscode.version, fromVariables().release.version);
  });

  it('has the extension, installed from its package where that is what is tested', () => {
    const extension = vscode.extensions.getExtension('tickmark.tickmark');
    assert.ok(extension);
    const isProject = existsSync(path.join(extension.extensionPath, 'esbuild.js'));
    assert.equal(isProject, fromVariables().vsix === undefined, extension.extensionPath);
    assert.ok(isProject || !existsSync(path.join(extension.extensionPath, 'node_modules')));
  });

  // The desktop's window and extension host are on one machine.
  if (vscode.env.uiKind === vscode.UIKind.Web) {
    it('is a remote one: the extension runs on the machine where the files are, and not where the window is', () => {
      assert.equal(typeof vscode.env.remoteName, 'string');
      assert.equal(vscode.extensions.getExtension('tickmark.tickmark')?.extensionKind, vscode.ExtensionKind.Workspace);
    });
  }

  it('has a workspace folder of its own', () => {
    assert.equal(vscode.workspace.workspaceFolders?.[0]?.name, 'samples');
  });
});
