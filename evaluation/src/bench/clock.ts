/**
 * Runs something and tells what it cost, in seconds of processor time of the whole process: collecting garbage
 * and compiling count, on whatever thread they run, and time in which another program had the core does not. It
 * is what the run would have taken on one core of its own.
 */
export function cost<T>(run: () => T): { readonly result: T; readonly seconds: number } {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The most memory that the process has held so far, in MB (2²⁰ bytes). */
export function peakMegabytes(): number {
  return process.resourceUsage().maxRSS / 1024;
}
