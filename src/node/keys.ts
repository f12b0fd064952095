import { Activity } from '../activity/activity.type.js';
import { Commitment } from '../commitment/commitment.type.js';
import { PopulationGroup } from '../context/population-group.type.js';
import { SdgTarget } from '../context/sdg-target.type.js';
import { Theme } from '../context/theme.type.js';
import { Topic } from '../context/topic.type.js';
import { Text } from '../document/text.interface.js';
import { Entity } from '../entity/entity.type.js';
import { Partnership } from '../entity/partnership.type.js';
import { Indicator } from '../figure/indicator.type.js';
import { Instrument } from '../instrument/instrument.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { Meeting } from '../meeting/meeting.type.js';
import { Publication } from '../meeting/publication.type.js';
import { Country } from '../place/country.type.js';
import { Region } from '../place/region.type.js';
import { Programme } from '../programme/programme.type.js';
import { Resolution } from '../resolution/resolution.type.js';
import { Substance } from '../substance/substance.type.js';
import { keyFields } from './key-field.js';

/** Look-ups by natural key. An instrument or a resolution is read like a document. */
export const keys = keyFields([
  {
    field: 'document',
    type: Text,
    kinds: ['Document', 'Instrument', 'Resolution'],
    example: 'sg-2020-world-drug-problem',
  },
  { field: 'instrument', type: Instrument, example: 'ungass-2016' },
  { field: 'commitment', type: Commitment, example: 'ungass-2016/1.a' },
  { field: 'resolution', argument: 'symbol', type: Resolution, example: 'A/RES/74/178' },
  { field: 'mandate', type: Mandate, example: 'mandate:A/RES/74/178/18~1' },
  { field: 'entity', type: Entity, example: 'unodc' },
  { field: 'partnership', type: Partnership, example: 'partnership:unodc-wco' },
  { field: 'programme', type: Programme, example: 'container-control-programme' },
  {
    field: 'activity',
    type: Activity,
    example: 'sg-2020-world-drug-problem#45/morocco-experts-training',
  },
  { field: 'country', argument: 'iso3', type: Country, example: 'LAO' },
  { field: 'region', type: Region, example: 'region:western-africa' },
  { field: 'meeting', type: Meeting, example: 'meeting:cnd-63' },
  { field: 'publication', type: Publication, example: 'publication:world-drug-report-2019' },
  { field: 'substance', type: Substance, example: 'substance:fentanyl' },
  { field: 'indicator', type: Indicator, example: 'indicator:parties-convention-1988' },
  { field: 'theme', type: Theme, example: 'theme:supply-reduction' },
  { field: 'topic', type: Topic, example: 'topic:covid-19' },
  { field: 'populationGroup', type: PopulationGroup, example: 'group:women' },
  { field: 'sdgTarget', type: SdgTarget, example: 'sdg:16.4' },
]);
