import type { FristwerkDeps } from '../deps';
import type { Entities } from '../entities/entities';
import { sentReports } from './annual-reports';
import { checkFigures } from './check-figures';
import type { Contacts } from './contacts';
import { countFigures } from './count-figures';
import { findFigureGaps } from './find-figure-gaps';
import { listContacts, viewContact } from './list-contacts';
import { mergeReports } from './merge-reports';
import { correctContact, recordContacts, voidContact } from './record-contacts';
import { sendAnnualReport } from './send-annual-report';

/** The use cases of contacts and key figures; what happens to a grant is recorded through its own. */
export function createContacts(deps: FristwerkDeps, entities: Pick<Entities, 'record'>): Contacts {
  return {
    recordContacts: (organisation, contacts, context) => recordContacts(deps, organisation, contacts, context),
    correctContact: (contactId, input, context) => correctContact(deps, contactId, input, context),
    voidContact: (contactId, input, context) => voidContact(deps, contactId, input, context),
    contacts: (filter) => listContacts(deps, filter),
    contact: (contactId) => viewContact(deps, contactId),
    keyFigures: (question) => countFigures(deps, question),
    figureGaps: (year, organisation) => findFigureGaps(deps, year, organisation),
    checkFigures: (grant, input, context) => checkFigures(deps, entities, grant, input, context),
    sendAnnualReport: (grant, input, context) => sendAnnualReport(deps, entities, grant, input, context),
    annualReports: (filter) => sentReports(deps, filter),
    mergedReport: (grant, year) => mergeReports(deps, grant, year),
  };
}
