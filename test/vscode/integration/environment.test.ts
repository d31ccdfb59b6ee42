import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fromVariables } from '../harness/suiteEnvironment';

describe('the environment', () => {
  it('is the VS Code that was asked for', () => {
    assert.equal(vscode.version, fromVariables().release.version);
  });

  it('has the extension', () => {
    assert.ok(vscode.extensions.getExtension('tickmark.tickmark'));
  });

  it('has a workspace folder of its own', () => {
    assert.equal(vscode.workspace.workspaceFolders?.[0]?.name, 'samples');
  });
});
