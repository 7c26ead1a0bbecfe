/** Which of several events is meant: asked in place, by a list that comes with the first question. */
import type ChoiceComponent from './Choice.svelte';

/** So many events are named at most; the others are counted. */
export const MOST_NAMED = 50;

/** What is asked, and where, in px of the window. */
export interface Question {
  readonly ids: readonly string[];
  /** How many more there are than are asked about. */
  readonly more?: number;
  readonly clientX: number;
  readonly clientY: number;
  /** Whether the same has just been asked: a second choice. */
  readonly isAgain?: boolean;
}

export class Asking {
  question = $state.raw<Question | null>(null);
  Choice = $state.raw<typeof ChoiceComponent | null>(null);

  /** What was asked when the last press began, which may have been on the same again. */
  #pressed: Question | null = null;
  #isSecond = false;

  /** Two clicks on a cluster are a first and a second choice, and no double click on what is under it now. */
  get isSecond(): boolean {
    return this.#isSecond;
  }

  /** A press begins, which closes the list before what it hits can ask. */
  press(): void {
    this.#isSecond = false;
    this.#pressed = this.question;
  }

  readonly ask = (question: Question): void => {
    this.#isSecond = this.#pressed?.ids.join() === question.ids.join();
    this.question = { ...question, isAgain: this.#isSecond };
    this.#pressed = null;
    if (this.Choice) return;
    import('./Choice.svelte').then(
      (file) => (this.Choice = file.default),
      () => (this.question = null),
    );
  };

  /** Ends the question, or only the one about these events: another may have come meanwhile. */
  end(ids: readonly string[] | undefined = this.question?.ids): void {
    if (this.question?.ids === ids) this.question = null;
  }
}
