/**
 * The samples of this project in a new checkout, and their pictures, each with the SHA-256 of its bytes as `sha256sum` prints
 * it: what has been changed is the publisher's own. A sample that changes gets its new hash here.
 */
export const SAMPLES: Readonly<Record<string, string>> = {
  'seeds/guide.mdx': 'c9ea1222be95715e53f6e9d4a3e7f4f4a6c7bb66bd54fc036b0b6599f458c547',
  'seeds/dividends.mdx': 'd0c09f0981380d245923e12ee41cd178e02c85246e81f3c3118a9a38e4de01e0',
  'seeds/valuation.mdx': 'e99103b41ababc7d0e7b8eefc870d4a04b270e8498ef20365b3063f4f5d63657',
  'seeds/quarterly-report.md': '155474446dec2b938c35fc35293dd0618c7687ff7dc18303a77ba33289df9f70',
  'seeds/stock-codes.md': '6ad6f0089cf35f9a99ac499ed2d98617fd614674d084370c32bc38a58768059b',
  'seeds/candle.mhtml': '5cdc8774b5ee4ea7f406c79cb3be0f02dedc7ea6dc81673a9684dd61062a37d1',
  'seeds/volume.html': '1abdf299b1858a5647aa88f8e204364133fc30c13c8a195e9d6accbc8150fffe',
  'seeds/volume_files/style.css': '31602fa963ae12b15c4d2a3a17c1a0af6fada44c1bb772083d3bd2ffbb2e6891',
  'seeds/volume_files/volume.png': '566fbdd4a86971719a9b16dc34b67c4af30838367a8824fba2e98c980b321dfa',
  'public/figures/discounted-cash-flows.svg': 'c6a6abf83561d2e8581ffa9a3cae0762fd83143bd9533377b7520afc21b1b74d',
  'public/figures/dividend-dates.svg': '4e2626798bb0c073e05f82dc2186fb8c624b4dfc77af1ca1b0a22899bacc13f4',
  'public/figures/seed-to-pages.svg': '56736287f92425a66eaa129599e51acd58201c9ac9bea9f7d561493f3090aa71',
};
