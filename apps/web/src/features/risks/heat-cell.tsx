import { VisuallyHidden } from '@mantine/core';
import type { LocalDate } from '@resolute/domain';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { MapCell, MapMovement, MappedRisk } from '../../api/risks';
import { useWords } from '../../text/words';
import { titleText } from '../../ui/title-text';
import { directionOf } from './direction-of';
import classes from './risks.module.css';

interface HeatCellProps {
  readonly cell: MapCell;
  /** Those alone that are told on this map. */
  readonly movements: readonly MapMovement[];
  readonly since: LocalDate;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** A cell of the map: its level in words, the risks that stand in it, and those that stood here and have moved away. */
export function HeatCell({ cell, movements, since, isChosen, onChoose }: HeatCellProps) {
  const { say, day } = useWords();
  const { likelihood, impact, level, risks } = cell;
  const left = movements.filter(({ before, after }) => isAt(before, cell) && !isAt(after, cell));
  return (
    <td className={classes.cell} data-level={level} data-chosen={isChosen}>
      {risks.length > 0 ? (
        <button
          type="button"
          className={classes.choose}
          aria-pressed={isChosen}
          aria-label={say('risks.cell', {
            level: say(`risks.level-${level}`),
            steps: say('risks.steps', { likelihood, impact }),
            count: risks.length,
          })}
          onClick={onChoose}
        >
          {say(`risks.level-${level}`)}
        </button>
      ) : (
        say(`risks.level-${level}`)
      )}
      {risks.length + left.length > 0 && (
        <ul className={classes.marks} aria-label={say('risks.steps', { likelihood, impact })}>
          {risks.map((risk) => (
            <li key={risk.id}>
              <RiskMark risk={risk} movement={movements.find((each) => each.risk.id === risk.id)} />
            </li>
          ))}
          {left.map(({ risk: { id, code } }) => (
            <li key={id}>
              <span className={classes.ring}>
                <bdi>{code}</bdi>
                <VisuallyHidden>{say('risks.stoodHere', { day: day(since) })}</VisuallyHidden>
              </span>
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}

const isAt = (one: Pick<MapCell, 'likelihood' | 'impact'>, other: Pick<MapCell, 'likelihood' | 'impact'>): boolean =>
  one.likelihood === other.likelihood && one.impact === other.impact;

const ARROWS = { up: IconArrowUp, down: IconArrowDown } as const;

interface RiskMarkProps {
  readonly risk: MappedRisk;
  readonly movement?: MapMovement | undefined;
}

/** A risk by its code, with a heavy outline above appetite and an arrow where it moved; the ear hears the words. */
export function RiskMark({ risk: { id, code, title, isAboveAppetite }, movement }: RiskMarkProps) {
  const { say, language } = useWords();
  const direction = movement ? directionOf(movement.movement) : 'same';
  const Arrow = direction === 'same' ? undefined : ARROWS[direction];
  return (
    <Link
      to="/risks/$riskId"
      params={{ riskId: id }}
      className={classes.mark}
      data-above={isAboveAppetite}
      title={titleText(title, language).text}
    >
      <bdi>{code}</bdi>
      {Arrow && <Arrow size={14} stroke={2} aria-hidden />}
      <VisuallyHidden>
        {direction !== 'same' && ` ${say(`risks.moved-${direction}`)}`}
        {isAboveAppetite && ` ${say('risks.aboveAppetite')}`}
      </VisuallyHidden>
    </Link>
  );
}
