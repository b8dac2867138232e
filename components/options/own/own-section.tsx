import './own.css';
import { i18n } from '#i18n';
import { Section } from '../../report/section.tsx';
import { LexiconEditor, type LexiconEditorProps } from './lexicon-editor.tsx';
import { OwnList, type OwnListProps } from './own-list.tsx';
import { ProblemList, type ProblemListProps } from './problem-list.tsx';
import { Starters, type StartersProps } from './starters.tsx';

/** Props of {@link OwnSection}. */
export interface OwnSectionProps extends OwnListProps, StartersProps, ProblemListProps {
  /** What came of the last thing that was done, in one sentence; null where nothing was. */
  readonly message: string | null;
  /** The lexicon that is being written; null where none is. */
  readonly editor: LexiconEditorProps | null;
}

/** The lexicons that the reader makes: listed, or one of them written. */
export function OwnSection({ message, editor, problems, ...props }: OwnSectionProps) {
  return (
    <Section id="own" title={i18n.t('own.heading')} lead={i18n.t('own.lead')}>
      {editor ? <LexiconEditor {...editor} /> : <OwnList {...props} />}
      <p role="status" className={message ? 'notice' : undefined}>
        {message}
      </p>
      <ProblemList problems={problems} />
      {!editor && <Starters {...props} />}
    </Section>
  );
}
