import { useRef, useState } from 'react';
import type { MapCell, RiskLine, RiskMap } from '../../api/risks';
import { Columns } from '../../ui/columns';
import { BesideMap } from './beside-map';
import { CellRisks } from './cell-risks';
import { HeatMap } from './heat-map';
import { isTurnedRound } from './map-days';
import { cellName, type useRegisterAddress } from './use-register-address';

type Address = ReturnType<typeof useRegisterAddress>;

interface MapWithRisksProps {
  readonly map: RiskMap;
  readonly risks: readonly RiskLine[];
  readonly address: Address[0];
  readonly onChange: Address[1];
}

/** The map, and beside it the risks of the cell that is chosen, or what moved. */
export function MapWithRisks({ map, risks, address, onChange }: MapWithRisksProps) {
  const drawing = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<MapCell>();
  const { kind, cell } = address;
  const shown = map.kinds.find((each) => each.kind === kind);
  const chosen = shown?.cells.find(
    ({ likelihood, impact, risks: here }) =>
      here.length > 0 && likelihood === cell?.likelihood && impact === cell.impact,
  );
  const choose = (next: MapCell): void => {
    setAsked(next);
    onChange({ cell: next === chosen ? '' : cellName(next) });
  };
  const close = (): void => {
    onChange({ cell: '' });
    drawing.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
  };
  const heatMap = (
    <div ref={drawing}>
      <HeatMap map={map} shown={shown} chosen={chosen} span={address} onChange={onChange} onChoose={choose} />
    </div>
  );
  if (!shown || isTurnedRound(address)) return heatMap;
  return (
    <Columns
      first={heatMap}
      second={
        chosen ? (
          <CellRisks
            key={cellName(chosen)}
            cell={chosen}
            matrix={map.matrix}
            risks={risks}
            takesFocus={asked === chosen}
            onClose={close}
          />
        ) : (
          <BesideMap map={map} shown={shown} span={address} />
        )
      }
    />
  );
}
