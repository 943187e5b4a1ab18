import { Button, NativeSelect } from '@mantine/core';
import { type UseFormReturnType, useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { createMatrix } from '../../api/risk-settings';
import { judgedAnew, type Matrix } from '../../api/risks';
import { useWords } from '../../text/words';
import type { DrawerFrame } from '../../ui/drawer-button';
import { FieldGrid } from '../../ui/form/field-grid';
import { FoldedTranslation } from '../../ui/form/folded-translation';
import { ServerForm } from '../../ui/form/server-form';
import { translationLabels } from '../../ui/form/translation-fields';
import { titleText } from '../../ui/title-text';
import classes from './settings.module.css';
import { MatrixGrid } from './settings-matrix-grid';
import {
  AXES,
  type Axis,
  faultsOf,
  leastLevel,
  MATRIX_SIZES,
  type MatrixValues,
  matrixValues,
  matrixWish,
} from './settings-matrix-values';

const NAME = 'matrix';

interface MatrixFormProps extends DrawerFrame {
  /** The one in force, from which the new one begins. */
  readonly matrix: Matrix | undefined;
}

/** Makes the next version of the matrix; the ones before it stay as they are. */
export function MatrixForm({ matrix, onCancel, onDone }: MatrixFormProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const wordsOf = useFaultWords();
  const form = useForm<MatrixValues>({
    initialValues: matrixValues(matrix),
    validate: (values) => wordsOf(values),
  });
  const { stepName, stepNames, cellName } = useNames(form.values);
  const labels = useLabels(form.values, stepName, cellName);
  const send = async (values: MatrixValues): Promise<void> => {
    const { version } = await createMatrix(matrixWish(values));
    await judgedAnew(queries);
    onDone(say('riskSettings.matrixDone', { version }));
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={labels}
      send={send}
      action={say('riskSettings.putIntoForce')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
      isWide
    >
      <p className={classes.told}>{say('riskSettings.keptByOld')}</p>
      <FieldGrid>
        {AXES.map((axis) => (
          <NativeSelect
            {...form.getInputProps(`size.${axis}`)}
            key={axis}
            id={`${NAME}-${axis}`}
            label={say(`riskSettings.steps-${axis}`)}
            error={form.errors[axis]}
            data={MATRIX_SIZES.map((size) => ({ value: String(size), label: say('riskSettings.size', { size }) }))}
          />
        ))}
      </FieldGrid>
      <MatrixGrid
        name={NAME}
        form={form}
        likelihoods={stepNames('likelihoods')}
        impacts={stepNames('impacts')}
        cellName={cellName}
      />
      <div className={classes.axes}>
        {AXES.map((axis) => (
          <AxisNames key={axis} axis={axis} form={form} />
        ))}
      </div>
    </ServerForm>
  );
}

interface AxisNamesProps {
  readonly axis: Axis;
  readonly form: UseFormReturnType<MatrixValues>;
}

/** What the steps are called, the least first. */
function AxisNames({ axis, form }: AxisNamesProps) {
  const { say } = useWords();
  return (
    <section className={classes.names} aria-label={say(`riskSettings.names-${axis}`)}>
      <h3>{say(`riskSettings.names-${axis}`)}</h3>
      {stepsOf(form.values, axis).map((at) => (
        <FoldedTranslation
          key={at}
          name={NAME}
          form={form}
          path={`${axis}.${at}`}
          legend={say(`riskSettings.step-${axis}`, { step: at + 1 })}
        />
      ))}
    </section>
  );
}

const stepsOf = ({ size }: MatrixValues, axis: Axis): number[] =>
  Array.from({ length: Number(size[axis]) }, (_, at) => at);

/** What steps and cells are called in the reader's language; a step without a name by its number. */
function useNames(values: MatrixValues) {
  const { say, language } = useWords();
  const stepName = (axis: Axis, at: number): string => {
    const words = Object.entries(values[axis][at] ?? {}).filter(([, name]) => name.trim() !== '');
    return say('risks.step', { step: at + 1, name: titleText(Object.fromEntries(words), language).text }).trim();
  };
  return {
    stepName,
    stepNames: (axis: Axis): string[] => stepsOf(values, axis).map((at) => stepName(axis, at)),
    cellName: (row: number, column: number): string =>
      say('riskSettings.cell', { likelihood: stepName('likelihoods', row), impact: stepName('impacts', column) }),
  };
}

/** What is wrong, at its field and in words. */
function useFaultWords(): (values: MatrixValues) => Record<string, string> {
  const { say } = useWords();
  return (values) =>
    Object.fromEntries(
      [...faultsOf(values)].map(([field, fault]) => {
        if (fault !== 'falls') return [field, say(`riskSettings.${fault}`)];
        const [, row, column] = field.split('.').map(Number);
        const level = say(`risks.level-${leastLevel(values, row ?? 0, column ?? 0)}`);
        return [field, say('riskSettings.falls', { level })];
      }),
    );
}

/** What each field is called, by its name in the request. */
function useLabels(
  values: MatrixValues,
  stepName: (axis: Axis, at: number) => string,
  cellName: (row: number, column: number) => string,
): Record<string, string> {
  const { say } = useWords();
  const names = AXES.flatMap((axis) =>
    stepsOf(values, axis).flatMap((at) =>
      Object.entries(translationLabels(say, `${axis}.${at}`, say(`riskSettings.step-${axis}`, { step: at + 1 }))),
    ),
  );
  const cells = stepsOf(values, 'likelihoods').flatMap((row) =>
    stepsOf(values, 'impacts').map((column) => [`cells.${row}.${column}`, cellName(row, column)] as const),
  );
  const rows = stepsOf(values, 'likelihoods').map((row) => [`cells.${row}`, stepName('likelihoods', row)] as const);
  return Object.fromEntries([
    ...AXES.map((axis) => [axis, say(`riskSettings.steps-${axis}`)]),
    ['cells', say('riskSettings.levels')],
    ...names,
    ...rows,
    ...cells,
  ]);
}
