import { addressFor, type Question, questionIn } from './address.ts';

/** Each control of the form, with its value where nothing is asked. */
const CONTROLS = { q: '', kind: 'all', source: '', year: '' };

/** The search form as the page's script uses it. */
export function toForm(form: HTMLFormElement) {
  const field = form.querySelector('input[type=search]') as HTMLInputElement;
  const values = () =>
    new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value).trim()]));
  return {
    field,
    /** What the form asks. */
    question: (): Question => questionIn(new URL(`?${values()}`, location.href).href),
    /** Shows a question in the form. */
    fill: (question: Question): void => {
      const asked = new URL(addressFor(question), location.href).searchParams;
      for (const [name, value] of Object.entries(CONTROLS)) {
        const control = form.elements.namedItem(name);
        if (control && 'value' in control) control.value = asked.get(name) ?? value;
      }
    },
    /** Tells of every change of the text, but not of the letters from which an input method has yet to make characters. */
    onInput: (listener: () => void): void => {
      field.addEventListener('input', (event) => {
        if (!(event as InputEvent).isComposing) listener();
      });
      field.addEventListener('compositionend', listener);
    },
    /** Tells that a reader is done: they chose, pressed Enter, or left the field. */
    onSettled: (listener: () => void): void => {
      form.addEventListener('change', listener);
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        listener();
      });
    },
  };
}
