/** Interned strings: each is stored once and known by a small number. Id 0 is the empty string. */
export class Strings {
  readonly #values: string[] = [''];
  readonly #ids = new Map<string, number>([['', 0]]);

  id(value: string): number {
    let id = this.#ids.get(value);
    if (id === undefined) {
      id = this.#values.length;
      this.#values.push(value);
      this.#ids.set(value, id);
    }
    return id;
  }

  get(id: number): string {
    return this.#values[id]!;
  }
}
