/** Runs in the page: whether what the workbench has stored of its state contains some words. */
export async function isStored(words: string): Promise<boolean> {
  const opened = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(request.error?.message));
    });
  for (const { name } of await indexedDB.databases()) {
    if (!name?.startsWith('vscode-web-state-db')) continue;
    const database = await opened(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const values = await opened<unknown[]>(database.transaction(store).objectStore(store).getAll());
      if (values.some((value) => typeof value === 'string' && value.includes(words))) {
        database.close();
        return true;
      }
    }
    database.close();
  }
  return false;
}
