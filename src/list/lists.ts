import { assessmentList } from '../assessment/assessment.list.js';
import { activityList } from '../activity/activity.list.js';
import { commitmentList } from '../commitment/commitment.list.js';
import { populationGroupList } from '../context/population-group.list.js';
import { sdgTargetList } from '../context/sdg-target.list.js';
import { themeList } from '../context/theme.list.js';
import { topicList } from '../context/topic.list.js';
import { contributionList } from '../contribution/contribution.list.js';
import { documentList } from '../document/document.list.js';
import { paragraphList } from '../document/paragraph.list.js';
import { printNoteList } from '../document/print-note.list.js';
import { entityList } from '../entity/entity.list.js';
import { partnershipList } from '../entity/partnership.list.js';
import { indicatorList } from '../figure/indicator.list.js';
import { resultList } from '../figure/result.list.js';
import { statisticList } from '../figure/statistic.list.js';
import { findingList } from '../finding/finding.list.js';
import { outcomeList } from '../finding/outcome.list.js';
import { shortfallList } from '../finding/shortfall.list.js';
import { instrumentList } from '../instrument/instrument.list.js';
import { mandateList } from '../mandate/mandate.list.js';
import { meetingList } from '../meeting/meeting.list.js';
import { publicationList } from '../meeting/publication.list.js';
import { countryList } from '../place/country.list.js';
import { regionList } from '../place/region.list.js';
import { programmeList } from '../programme/programme.list.js';
import { recommendationList } from '../recommendation/recommendation.list.js';
import { resolutionList } from '../resolution/resolution.list.js';
import { schedulingDecisionList } from '../substance/scheduling-decision.list.js';
import { substanceList } from '../substance/substance.list.js';
import type { List } from './list.js';
import { listFields } from './list-field.js';

/** Every list of the record. */
export const everyList: readonly List[] = [
  commitmentList,
  mandateList,
  recommendationList,
  entityList,
  partnershipList,
  countryList,
  regionList,
  programmeList,
  activityList,
  meetingList,
  publicationList,
  substanceList,
  schedulingDecisionList,
  contributionList,
  resultList,
  statisticList,
  indicatorList,
  outcomeList,
  findingList,
  shortfallList,
  instrumentList,
  resolutionList,
  documentList,
  themeList,
  topicList,
  populationGroupList,
  sdgTargetList,
  printNoteList,
  paragraphList,
];

export const lists = listFields([...everyList, assessmentList]);
