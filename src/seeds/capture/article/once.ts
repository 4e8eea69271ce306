/** A function of an index that is asked only once for each. */
export function once<Value>(ask: (index: number) => Value): (index: number) => Value {
  const known = new Map<number, Value>();
  return (index) => {
    const value = known.get(index) ?? ask(index);
    known.set(index, value);
    return value;
  };
}
