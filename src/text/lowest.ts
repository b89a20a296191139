/** The lowest index below `length` for which `test` holds, where it holds for all above it; `length` where it never does. */
export function lowest(length: number, test: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
