import { i18n } from '#i18n';
import type { Report } from '../../lib/report/report.ts';
import { LEAST_WORDS } from '../../lib/score/percentile.ts';
import { languageNote, languageOfText } from '../article-language.ts';
import { dayOf, languageName } from '../dates.ts';
import { percent, whole } from '../numbers.ts';

/** Where the report came from, what kind of text it is, and what could not be read. `linked`: lead to the article. */
export function WhatWasRead({ report, linked }: { readonly report: Report; readonly linked: boolean }) {
  const { title, outlet, byline, published, genre } = report;
  const by = byline && i18n.t('read.by', [byline]);
  return (
    <header className="read">
      {genre && <p className="kicker">{i18n.t(`read.genre.${genre}`)}</p>}
      <h1 lang={title ? languageOfText(report) : undefined}>{title || i18n.t('article.untitled')}</h1>
      <p className="by">{[outlet, by, dayOf(published)].filter(Boolean).join(' · ')}</p>
      <Address url={report.url} linked={linked} />
      <Facts report={report} />
      {notesOf(report).map((note) => (
        <p key={note} className="notice">
          {note}
        </p>
      ))}
    </header>
  );
}

/** Where the article is. A saved file names it, and leads nowhere. */
function Address({ url, linked }: { readonly url: string; readonly linked: boolean }) {
  if (!/^https?:\/\//.test(url)) return null;
  const bare = url.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/$/g, '');
  return (
    <p className="address soft">
      {linked ? (
        <a href={url} target="_blank" rel="noreferrer">
          {bare}
        </a>
      ) : (
        bare
      )}
    </p>
  );
}

function Facts({ report: { words, sentences, quotedShare, lang } }: { readonly report: Report }) {
  const facts = [
    [i18n.t('read.words'), whole(words)],
    [i18n.t('read.sentences'), whole(sentences)],
    [i18n.t('read.quoted'), percent(quotedShare)],
    [i18n.t('read.language'), languageName(lang)],
  ] as const;
  return (
    <dl className="facts">{facts.map(([name, value]) => value && <Fact key={name} name={name} value={value} />)}</dl>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="figure">{value}</dd>
    </div>
  );
}

/** What a reader should know before the figures. */
function notesOf(report: Report): string[] {
  const { genre, paywalled, partial, words } = report;
  const language = languageNote(report);
  const notes = language ? [language] : [];
  if (genre && genre !== 'news') notes.push(i18n.t(`read.genreNote.${genre}`));
  if (paywalled) notes.push(i18n.t('read.paywalled'));
  if (partial) notes.push(i18n.t('article.partial'));
  if (words === 0) notes.push(i18n.t('read.nothing'));
  else if (words < LEAST_WORDS) notes.push(i18n.t('read.short'));
  return notes;
}
