/** The contents of a page's head besides its title. */
export interface Head {
  description: string;
  /** `<meta property>`. */
  properties: [property: string, content: string][];
  /** `<meta name>`. */
  names: [name: string, content: string][];
  links: { rel: string; type?: string; sizes?: string; title?: string; href: string | undefined }[];
  /** Texts of `<script type="application/ld+json">`. */
  data: string[];
}
