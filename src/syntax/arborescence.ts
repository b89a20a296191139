/** Scores for `bestTree` of n words: row d, column h is what word h - 1 as the head of word d - 1 is worth, column 0 the root. */
export function scoresFor(n: number): Float64Array {
  return new Float64Array((n + 1) * (n + 1));
}

/**
 * The best tree over words 0 .. n - 1 with exactly one root, by Chu and Liu's and Edmonds's algorithm in Tarjan's way: time and
 * room grow with n². `scores` (`scoresFor`) are changed; row 0 and the diagonal need not be filled. Returns each word's head, -1
 * for the root word. On equal scores the earlier head wins.
 */
export function bestTree(n: number, scores: Float64Array): Int32Array {
  const size = n + 1;
  scores.fill(Number.NEGATIVE_INFINITY, 0, size);
  for (let d = 1; d < size; d++) scores[d * size + d] = Number.NEGATIVE_INFINITY;
  const greedy = bestHeads(scores, size);
  if (isOneTree(greedy)) return toWords(greedy);
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const score of scores) {
    if (score > high) high = score;
    if (score < low && score > Number.NEGATIVE_INFINITY) low = score;
  }
  // So dear that no tree with two roots can beat one with a single root.
  const fine = (high - low + 1) * size;
  for (let d = 1; d < size; d++) scores[d * size] = (scores[d * size] as number) - fine;
  return toWords(contract(scores, size));
}

function toWords(heads: Int32Array): Int32Array {
  return heads.slice(1).map((head) => head - 1);
}

function bestHeads(into: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size).fill(-1);
  for (let d = 1; d < size; d++) {
    let best = 0;
    let top = into[d * size] as number;
    for (let h = 1; h < size; h++) {
      const score = into[d * size + h] as number;
      if (score > top) {
        top = score;
        best = h;
      }
    }
    heads[d] = best;
  }
  return heads;
}

function isOneTree(heads: Int32Array): boolean {
  let roots = 0;
  const seen = new Int32Array(heads.length).fill(-1);
  for (let d = 1; d < heads.length; d++) {
    if (heads[d] === 0) roots++;
    let at = d;
    while (at > 0 && (seen[at] as number) < 0) {
      seen[at] = d;
      at = heads[at] as number;
    }
    if (at > 0 && seen[at] === d) return false;
  }
  return roots === 1;
}

/** Edmonds: walks along best incoming edges, melts each cycle into one node, then opens the nodes again from the top. */
function contract(into: Float64Array, size: number): Int32Array {
  const most = 2 * size;
  const rows: (Float64Array | null)[] = Array.from({ length: size }, (_, d) => into.slice(d * size, (d + 1) * size));
  // target[v][h]: the word inside of v that the edge from h leads to.
  const targets: (Int32Array | null)[] = Array.from({ length: size }, (_, d) => new Int32Array(size).fill(d));
  const outer = new Int32Array(most).fill(-1);
  const owner = Int32Array.from({ length: most }, (_, i) => i);
  const head = new Int32Array(most).fill(-1);
  const state = new Uint8Array(most);
  const top = (node: number): number => {
    let at = node;
    while (owner[at] !== at) {
      owner[at] = owner[owner[at] as number] as number;
      at = owner[at] as number;
    }
    return at;
  };
  const edgeTarget = new Int32Array(most).fill(-1);
  let count = size;
  state[0] = 2;
  for (let start = 1; start < size; start++) {
    const path: number[] = [];
    let at = top(start);
    while (state[at] !== 2) {
      state[at] = 1;
      path.push(at);
      const row = rows[at] as Float64Array;
      let best = -1;
      for (let h = 0; h < size; h++) {
        const s = row[h] as number;
        if (s > Number.NEGATIVE_INFINITY && (best < 0 || s > (row[best] as number))) best = h;
      }
      head[at] = best;
      edgeTarget[at] = (targets[at] as Int32Array)[best] as number;
      const next = top(best);
      if (state[next] !== 1) {
        at = next;
        continue;
      }
      const node = count++;
      const row2 = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
      const target2 = new Int32Array(size).fill(-1);
      let member: number;
      do {
        member = path.pop() as number;
        outer[member] = node;
        owner[member] = node;
        const old = rows[member] as Float64Array;
        const oldTarget = targets[member] as Int32Array;
        const paid = old[head[member] as number] as number;
        for (let h = 0; h < size; h++) {
          const s = (old[h] as number) - paid;
          if (s > (row2[h] as number)) {
            row2[h] = s;
            target2[h] = oldTarget[h] as number;
          }
        }
        rows[member] = null;
        targets[member] = null;
      } while (member !== next);
      // What stands inside of the new node no longer leads into it.
      for (let h = 0; h < size; h++) if (top(h) === node) row2[h] = Number.NEGATIVE_INFINITY;
      rows[node] = row2;
      targets[node] = target2;
      at = node;
    }
    for (const node of path) state[node] = 2;
  }
  return open(size, count, outer, head, edgeTarget);
}

function open(size: number, count: number, outer: Int32Array, head: Int32Array, edgeTarget: Int32Array): Int32Array {
  const heads = new Int32Array(size).fill(-1);
  const done = new Uint8Array(count);
  for (let node = count - 1; node > 0; node--) {
    if (done[node]) continue;
    // The edge into this node enters at one word: every node between takes this edge instead of its own on the cycle.
    const word = edgeTarget[node] as number;
    for (let at = word; at >= 0; at = outer[at] as number) {
      done[at] = 1;
      if (at === node) break;
    }
    heads[word] = head[node] as number;
  }
  return heads;
}
