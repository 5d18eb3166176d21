const TERMINAL_EVERY_MS = 1000;
const LINE_EVERY_MS = 10_000;

/**
 * Announces steps on standard error: `[2/5] Abhängigkeiten installieren …`, the time that has passed while a step runs
 * (in place on a terminal, else a line every ten seconds), and how long it took.
 */
export class Progress {
  #total;
  #out;

  constructor(total, out = process.stderr) {
    this.#total = total;
    this.#out = out;
  }

  /** Runs `work(tell)`; what it tells stands beside the time. Returns its result. */
  async step(number, title, work) {
    const shown = { began: Date.now(), head: `[${number}/${this.#total}] ${title} …`, phrase: '' };
    this.#out.write(this.#out.isTTY ? shown.head : `${shown.head}\n`);
    const beat = setInterval(() => this.#beat(shown), this.#out.isTTY ? TERMINAL_EVERY_MS : LINE_EVERY_MS);
    try {
      const result = await work((phrase) => {
        shown.phrase = phrase;
      });
      this.#end(shown, 'fertig');
      return result;
    } catch (error) {
      this.#end(shown, 'abgebrochen');
      throw error;
    } finally {
      clearInterval(beat);
    }
  }

  #beat({ began, head, phrase }) {
    const rest = [elapsed(began), phrase].filter(Boolean).join(', ');
    this.#out.write(this.#out.isTTY ? `\r\x1b[2K${head} ${rest}`.slice(0, this.#out.columns + 4) : `      ${rest}\n`);
  }

  #end({ began, head }, how) {
    const end = `${how} nach ${elapsed(began)}`;
    this.#out.write(this.#out.isTTY ? `\r\x1b[2K${head} ${end}\n` : `      ${end}\n`);
  }
}

function elapsed(since) {
  const seconds = Math.round((Date.now() - since) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
