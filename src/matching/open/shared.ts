/**
 * Work that is done once for all who ask. Who asks while it runs takes turns at the same steps; steps that fail have
 * come to an end, so that the next one who asks begins anew.
 */
export class Shared<Step, Answer> {
  readonly #begin: () => Generator<Step, Answer, undefined>;
  #steps: Generator<Step, Answer, undefined> | undefined;
  #answer: { readonly value: Answer } | undefined;

  constructor(begin: () => Generator<Step, Answer, undefined>) {
    this.#begin = begin;
  }

  /** The answer, where somebody has asked and waited for it. */
  get known(): Answer | undefined {
    return this.#answer?.value;
  }

  *ask(): Generator<Step, Answer, undefined> {
    while (this.#answer === undefined) {
      this.#steps ??= this.#begin();
      const step = this.#stepOf(this.#steps);
      if (step.done === true) this.#answer = { value: step.value };
      else yield step.value;
    }
    return this.#answer.value;
  }

  #stepOf(steps: Generator<Step, Answer, undefined>): IteratorResult<Step, Answer> {
    try {
      return steps.next();
    } catch (error) {
      this.#steps = undefined;
      throw error;
    }
  }
}
