/** The path of W3C's checker, as the package gives it. */
declare module 'vnu-jar' {
  const path: string;
  export default path;
}
