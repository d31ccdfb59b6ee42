/** Makes Ctrl+C an orderly exit, at which each server ends its processes: without it they would outlive this one. */
export function exitWhenInterrupted(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
}
