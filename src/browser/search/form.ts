import { addressFor, type Question, questionIn } from './address.ts';

/** The value of each control of the form for an empty question, by the control's name. */
const EMPTY_VALUES = { q: '', kind: 'all', source: '', year: '' };

/** Wraps the search form. */
export function toForm(form: HTMLFormElement) {
  const field = form.querySelector('input[type=search]') as HTMLInputElement;
  const values = () =>
    new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value).trim()]));
  return {
    field,
    /** The question in the form. */
    question: (): Question => questionIn(new URL(`?${values()}`, location.href).href),
    /** Shows a question in the form. */
    fill: (question: Question): void => {
      const parameters = new URL(addressFor(question), location.href).searchParams;
      for (const [name, value] of Object.entries(EMPTY_VALUES)) {
        const control = form.elements.namedItem(name);
        if (control && 'value' in control) control.value = parameters.get(name) ?? value;
      }
    },
    /** Calls the listener for every change of the text, but not while an input method composes characters. */
    onInput: (listener: () => void): void => {
      field.addEventListener('input', (event) => {
        if (!(event as InputEvent).isComposing) listener();
      });
      field.addEventListener('compositionend', listener);
    },
    /** Calls the listener when a reader finishes a question: by a filter, by Enter, or by leaving the changed field. */
    onFinished: (listener: () => void): void => {
      form.addEventListener('change', listener);
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        listener();
      });
    },
  };
}
