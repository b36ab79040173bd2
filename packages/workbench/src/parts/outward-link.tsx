import type { ComponentChildren } from 'preact';
import { webAddress } from './web-address.js';

/** A link to another site, if the address is one of the web; else only its words. */
export function OutwardLink({ href, children }: { readonly href: string; readonly children: ComponentChildren }) {
  const address = webAddress(href);
  if (address === undefined) return <span>{children}</span>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer external">
      {children}
    </a>
  );
}
