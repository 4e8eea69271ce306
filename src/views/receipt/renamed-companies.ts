import { addressOfCompany, keyOfCompanyAt } from '../../archive/addresses.ts';
import type { Edition } from '../../archive/edition.ts';
import { keyOf } from '../../archive/headlines/normalise.ts';
import type { Redirect } from '../redirects.ts';
import type { Receipt } from './receipt.ts';

/**
 * Finds the pages of companies whose most frequent name is another one now: they lead on to the company's page.
 *
 * @param former the receipt of the site that is replaced
 */
export function renamedCompaniesIn(
  { companies }: Pick<Edition, 'companies'>,
  { files }: Pick<Receipt, 'files'>,
): Redirect[] {
  const pages = new Set(companies.map(({ key }) => key));
  const former = new Set(Object.keys(files).flatMap((address) => keyOfCompanyAt(address) ?? []));
  return companies.flatMap(({ key, name, otherNames }) =>
    [...new Set(otherNames.map((other) => keyOf(other.name)))]
      .filter((other) => former.has(other) && !pages.has(other))
      .map((other) => ({ address: addressOfCompany(other), to: addressOfCompany(key), title: name })),
  );
}
