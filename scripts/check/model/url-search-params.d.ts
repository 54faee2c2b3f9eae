/**
 * The one thing of the web that the model uses: browsers, node and workers all have it. The model is compiled without
 * the DOM library, so that nothing else of a page gets into it.
 */
interface URLSearchParams extends Iterable<[string, string]> {
  readonly size: number;
  get(name: string): string | null;
  getAll(name: string): string[];
  has(name: string): boolean;
  set(name: string, value: string): void;
  append(name: string, value: string): void;
  delete(name: string): void;
  keys(): IterableIterator<string>;
  toString(): string;
}
declare const URLSearchParams: {
  new (
    from?:
      | string
      | URLSearchParams
      | readonly (readonly [string, string])[]
      | Readonly<Record<string, string>>,
  ): URLSearchParams;
};
