import { site as stated } from '../site.ts';
import { toSettings } from './settings.ts';

/** The settings of this paper, and what is wrong with those that `src/site.ts` states: whole sentences. */
export const { site, problems: settingProblems } = toSettings(stated);
