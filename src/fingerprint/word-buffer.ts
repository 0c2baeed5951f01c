/** Words of the article being read, in buffers that grow and are used again for the next article. */
export interface WordBuffer {
  count: number;
  words: Uint32Array;
  stems: Uint32Array;
  flags: Uint8Array;
  sentences: number;
  /** First word of each sentence. */
  sentenceStarts: Uint32Array;
}

export function emptyBuffer(): WordBuffer {
  const size = 4096;
  return {
    count: 0,
    words: new Uint32Array(size),
    stems: new Uint32Array(size),
    flags: new Uint8Array(size),
    sentences: 0,
    sentenceStarts: new Uint32Array(size),
  };
}

/** Makes room for the words of a text this long; a word or a sentence takes at least one character. */
export function reserve(buffer: WordBuffer, characters: number): void {
  if (buffer.count + characters + 1 <= buffer.words.length) return;
  const size = 2 * (buffer.count + characters + 1);
  buffer.words = grow(buffer.words, new Uint32Array(size));
  buffer.stems = grow(buffer.stems, new Uint32Array(size));
  buffer.flags = grow(buffer.flags, new Uint8Array(size));
  buffer.sentenceStarts = grow(buffer.sentenceStarts, new Uint32Array(size));
}

function grow<Numbers extends Uint32Array | Uint8Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}

/** @param flag To be added to what the word's flags hold already. */
export function push(buffer: WordBuffer, word: number, stem: number, flag: number): void {
  const at = buffer.count++;
  buffer.words[at] = word;
  buffer.stems[at] = stem;
  buffer.flags[at] |= flag;
}
