import { Inject, Injectable } from '@nestjs/common';
import { type Actor, dayOf, GENEVA, mayChangePlans, requireAllowed } from '@resolute/domain';
import { ResourcesQueries, ResourcesService, type ResourceWish, type RevisedLine } from '@resolute/planning';
import { CLOCK, type Clock } from '@resolute/platform';
import { readList } from '../lists/list-file';
import { aboutFile, appliedTrial, requireShown, trialOf } from '../lists/list-trial';
import type { ListTrial, ListWish } from '../lists/list-trial.view';
import { textIn } from '../words';
import { WorkbookReader } from '../workbook/workbook-reader';
import { type JudgedResource, ResourceJudge } from './resource-judge';
import { RESOURCE_SHAPE } from './resource-list';
import { ResourcePlaces } from './resource-places';
import { differenceOf, withinCeilings } from './within-ceilings';

/** Whose money and people a file brings. */
export interface ResourceFileWish extends ListWish {
  readonly framework: string;
}

/** Tries lists of money and people, and carries out what is clean: all of a file or nothing. */
@Injectable()
export class ResourceImportsService {
  private readonly reader = new WorkbookReader();

  constructor(
    private readonly queries: ResourcesQueries,
    private readonly resources: ResourcesService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Tries a file, or carries out a trial that was shown. Whatever stands otherwise by then, it finds before it writes. */
  async bring(actor: Actor, wish: ResourceFileWish, bytes: Buffer): Promise<ListTrial> {
    requireAllowed(mayChangePlans(actor));
    const file = await readList(this.reader, bytes, RESOURCE_SHAPE);
    const list = await this.queries.list(actor, wish.framework);
    const places = new ResourcePlaces(list, dayOf(this.clock.now(), GENEVA));
    // A workbook knows numbers from text; what is typed as text there is read as people of its language write it.
    const manner = { language: wish.language, numbers: file.language ?? wish.numbers };
    const judged = withinCeilings(new ResourceJudge(places, manner).judge(file), places);
    const labels = textIn(wish.language).resources;
    const trial = trialOf({ fileName: wish.fileName, bytes }, judged, { language: wish.language, labels });
    if (wish.mode === 'dry-run') return trial;
    requireShown(wish, trial);
    const lines = writtenOf(judged);
    const about = aboutFile(trial, bytes);
    if (lines.length > 0) await this.resources.enter(actor, { frameworkId: wish.framework, lines, about });
    return appliedTrial(trial);
  }
}

/** What is written, those first that plan less than before: a ceiling has room then for the others. */
function writtenOf(judged: readonly JudgedResource[]): (ResourceWish | RevisedLine)[] {
  return judged
    .toSorted((one, other) => Number(differenceOf(one) - differenceOf(other)))
    .flatMap(({ place, content, before, reason = '' }): (ResourceWish | RevisedLine)[] => {
      if (!place || !content) return [];
      if (before) return [{ ...content, previousId: before.id, reason }];
      return [{ ...content, resultId: place.result.id, year: place.year, use: place.use }];
    });
}
