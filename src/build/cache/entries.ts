import type { DataStore } from 'astro/loaders';
import type { Body } from '../../archive/article.ts';
import type { NameInText, SoughtNames } from '../../archive/companies/named-in-text.ts';
import type { Similar } from '../../archive/edition.ts';
import type { Terms } from '../../archive/similar/article-terms.ts';
import type { AskingArticle } from '../../archive/sisters/asking.ts';
import type { IndexFolder, SearchIndex } from '../../search/index/build-index.ts';
import type { PageSources } from '../csp/policy.ts';
import type { KeptStamp } from './stamps.ts';

/** What a build keeps for the next one: the type of each kind of entry. */
export interface Entries {
  /** The program that wrote all other entries, as `hashProgram` gives it. Its key is empty. */
  program: string;
  /** What an article's text was read from, by id. */
  source: TextSource;
  /** What the collection has of an article, by id. */
  entry: Entry;
  /** The text of an article, by id. */
  body: Body;
  /** The words of an article, by id. */
  terms: Terms;
  /** Similar articles of the archive with the texts of `digest`. Its key is empty. */
  similar: { digest: string; articles: [id: string, Similar][] };
  /** The names of companies that were sought in the articles of the last build, and those found in each, by id. Its key is empty. */
  foundNames: {
    names: SoughtNames;
    articles: ReadonlyMap<string, { digest: string; found: readonly NameInText[] }>;
  };
  /** The files that are listed for the other editions of the paper, of the input of `digest`. Its key is empty. */
  titles: { digest: string; addresses: string[] };
  /** Every output file of the last build that has an input key, by the folder that was published. */
  outputs: { siteAddress: string | undefined; files: Record<string, OutputFile> };
  /** The last search index. Its key is empty. */
  searchIndex: KeptIndex;
  /** What the last build was made of, beside the program, by the folder that was published. */
  upToDate: UpToDate;
  /** The articles of the last build, as far as they ask of other editions, by the folder that was published. */
  asking: AskingArticle[];
  /** What renders the pages, by the folder in which it stood. */
  bundle: Bundle;
  /** A picture for sharing as PNG, by a hash of what it shows. */
  sharePicture: Uint8Array;
}

/** What is known of a search index beside its files, of which each has its SHA-256 as input key. */
export interface KeptIndex extends Pick<SearchIndex, 'manifest' | 'counts' | 'keys' | 'hashes'> {
  /** The documents in traditional characters, and the names that conversion could have spoiled. */
  traditional?: Pick<IndexFolder, 'version' | 'hashes'> & { names: readonly string[] };
}

/** What Vite bundled. */
export interface Bundle {
  /** Stands for all that it was made from: see `render/kept-bundle.ts`. */
  input: string;
  /** The files that are in it and not of the program. */
  sources: string[];
  /** The seeds to which files in it may lead, by path in the folder of seeds. */
  asked: string[];
  /** The text of each file, by its path in the folder of the bundle. */
  files: [path: string, text: string][];
  /** The styles of the pages of each route, as Astro notes them. */
  styles: Record<string, { depth: number; order: number; sheet: object }[]>;
  /** The modules of `src/` that it takes from Node. */
  modules: string[];
}

/** An entry of the collection. */
export type Entry = Parameters<DataStore['set']>[0];

/** What the text of an article was read from. */
export interface TextSource {
  /** Of the program, the seed's name and its bytes. */
  digest: string;
  /** Of the seed's file: see `stampOf` in `seeds/folder.ts`. */
  stamp?: string | undefined;
}

/** Stamps of what a build was made of. */
export interface UpToDate {
  /** Of all files that it read but for other editions. */
  input: KeptStamp;
  /** Of the site and of the front, as they were stated. */
  addresses: string;
  /** Of the titles that other editions list. */
  titles: string;
  /** Of what it took of them. */
  taken: string;
  /** Of the site that it left. */
  output: KeptStamp;
}

/** A file of a site that was made from its input key. */
export interface OutputFile {
  key: string;
  sha256: string;
  /** In bytes. */
  size: number;
  /** Time of the last change, in milliseconds; 0 until the file is written. */
  changed: number;
  /** What a page may load. */
  policy?: PageSources;
}
