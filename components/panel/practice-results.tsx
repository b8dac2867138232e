import { i18n } from '#i18n';
import type { PracticeResult } from '../../lib/report/practice.ts';
import { dayOf } from '../dates.ts';
import { whole } from '../numbers.ts';

/** How many show: the newest. */
const SHOWN = 20;

/** What the reader wanted to be kept of practices, newest first. No grade, no average. */
export function PracticeResults({
  results,
  onDelete,
}: {
  readonly results: readonly PracticeResult[];
  readonly onDelete: () => void;
}) {
  return (
    <div className="exercise-results">
      <table>
        <caption>{i18n.t('practice.results')}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('practice.when')}</th>
            <th scope="col">{i18n.t('practice.site')}</th>
            <th scope="col">{i18n.t('practice.both')}</th>
            <th scope="col">{i18n.t('practice.onlyReader')}</th>
            <th scope="col">{i18n.t('practice.onlyFramelight')}</th>
          </tr>
        </thead>
        <tbody>
          {results
            .slice(-SHOWN)
            .reverse()
            .map(({ when, host, both, onlyReader, onlyFramelight }) => (
              <tr key={when}>
                <td>{dayOf(when)}</td>
                <td>{host}</td>
                <td>{whole(both)}</td>
                <td>{whole(onlyReader)}</td>
                <td>{whole(onlyFramelight)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <div className="buttons">
        <button type="button" className="button" onClick={() => onDelete()}>
          {i18n.t('practice.deleteAll')}
        </button>
      </div>
    </div>
  );
}
