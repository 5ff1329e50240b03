/** The time from which readers see a story: the end of its embargo when that is still to come, else now. */
export function publishedFrom(publishAt: string | undefined, now: Date): Date {
  const end = new Date(publishAt ?? now);
  return end > now ? end : now;
}
