import { type FormFields, isField } from '../forms/form-fields';
import { PRIOR_EMPLOYMENT_FIELD } from './prior-employment-input';
import { TRAINING_TOPICS_LIST } from './training-topics-input';

/** Fields on the qualification, the same in the hire and in what is handed in later. */
export const QUALIFICATION_FIELDS: FormFields = {
  'qualification.degree.level': 'text',
  'qualification.degree.field': 'text',
  'qualification.degree.suitabilityReasonOnFile': 'yesNo',
  'qualification.degree.country': 'country',
  'qualification.degree.equivalence': 'text',
  'qualification.schoolCertificate.level': 'text',
  'qualification.schoolCertificate.country': 'country',
  'qualification.schoolCertificate.equivalence': 'text',
  'qualification.vocationalTraining.completed': 'yesNo',
  'qualification.vocationalTraining.occupation': 'text',
  'qualification.vocationalTraining.country': 'country',
  'qualification.vocationalTraining.equivalence': 'text',
  'qualification.experience.credible': 'yesNo',
  'qualification.experience.documentedBy': 'text',
  'qualification.experience.documentedOn': 'date',
  'qualification.requalification.bookedOn': 'date',
  'qualification.requalification.begunOn': 'date',
  'qualification.requalification.completedOn': 'date',
  'qualification.requalification.days': 'count',
  'qualification.requalification.certificate': 'yesNo',
  'qualification.priorEmployment.*.from': 'date',
  'qualification.priorEmployment.*.to': 'date',
  'qualification.priorEmployment.*.field': 'text',
  'qualification.priorEmployment.*.employed': 'yesNo',
  'qualification.priorEmployment.*.extent': 'share',
  'qualification.priorEmployment.*.certificate': 'yesNo',
  'qualification.suitabilityCheck.checkedOn': 'date',
  'qualification.suitabilityCheck.means': 'text',
  'qualification.suitabilityCheck.findings': 'yesNo',
};

/** Fields of the hire form, by their names in `hireSchema`. */
export const HIRE_FIELDS: FormFields = {
  provider: 'text',
  'person.givenName': 'text',
  'person.familyName': 'text',
  firstDay: 'date',
  lastDay: 'date',
  takenOver: 'yesNo',
  'contract.kind': 'text',
  'contract.from': 'date',
  'contract.fullTimeEquivalent': 'share',
  'contract.monthlyPay': 'money',
  'contract.placeOfWork': 'text',
  'contract.municipalities.*.name': 'text',
  'contract.municipalities.*.share': 'share',
  'qualification.type': 'text',
  ...QUALIFICATION_FIELDS,
  'grantPeriod.from': 'date',
  'grantPeriod.to': 'date',
};

/** Groups that a hire always has, so that each of their missing fields is named. */
export const HIRE_GROUPS = { person: {}, contract: {}, qualification: {}, grantPeriod: {} };

/** Groups shown with a heading of their own. */
const FIELD_GROUPS: readonly string[] = [
  'person',
  'contract',
  'contract.municipalities',
  'qualification',
  'qualification.degree',
  'qualification.schoolCertificate',
  'qualification.vocationalTraining',
  'qualification.experience',
  'qualification.requalification',
  TRAINING_TOPICS_LIST,
  'qualification.priorEmployment',
  'qualification.suitabilityCheck',
  'grantPeriod',
];

/** Whether the page shows a place to which a fault can lead: one of the fields, a choice, who acts, or a group's heading. */
export function isShown(name: string, fields: FormFields): boolean {
  return name === 'actor' || name === PRIOR_EMPLOYMENT_FIELD || isField(name, fields) || FIELD_GROUPS.includes(name);
}
