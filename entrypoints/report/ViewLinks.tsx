import { i18n } from '#i18n';

/** The views of the page, by the fragment of their address. */
export const VIEWS = ['report', 'compare', 'history'] as const;
export type ViewName = (typeof VIEWS)[number];

/** The view that the address names; the parts of the report have fragments of their own. */
export const viewOf = (hash: string): ViewName => VIEWS.find((view) => `#${view}` === hash) ?? 'report';

/** Links to the other views, and to the settings. */
export function ViewLinks({ current }: { readonly current: ViewName }) {
  return (
    <>
      {VIEWS.filter((view) => view !== current).map((view) => (
        <a key={view} className="button" href={`#${view}`}>
          {i18n.t(`tools.${view}`)}
        </a>
      ))}
      <a className="button" href="options.html">
        {i18n.t('options.open')}
      </a>
    </>
  );
}
