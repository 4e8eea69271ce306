import figures from './figures.css?inline';
import listsAndTables from './lists-and-tables.css?inline';
import setApart from './set-apart.css?inline';
import written from './written.css?inline';

/** The style sheets that only some pages of articles load, by what their bodies hold. */
export const BODY_STYLES = { written, listsAndTables, figures, setApart };
