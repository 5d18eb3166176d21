import { CRAFTSPERSON, found } from './example-facts';

describe('3.2 c: school certificate', () => {
  const rule = '3.2-c1-school-certificate';

  it.each(['mittlere-reife', 'fachhochschulreife', 'abitur'] as const)('%s is enough', async (schoolLevel) => {
    expect(await found(rule, { ...CRAFTSPERSON, schoolLevel })).toEqual({
      outcome: 'eligible_with_obligation',
      status: 'fulfilled',
      provision: '3.2 c',
      missing: [],
    });
  });

  it.each(['hauptschule', 'none'] as const)('%s is less than an intermediate certificate', async (schoolLevel) => {
    expect(await found(rule, { ...CRAFTSPERSON, schoolLevel })).toEqual({
      outcome: 'not_eligible',
      status: 'notFulfilled',
      provision: '3.2 c',
      missing: [],
    });
  });

  it('a certificate that was not stated leaves the decision open', async () => {
    expect(await found(rule, { ...CRAFTSPERSON, schoolLevel: undefined })).toEqual({
      outcome: 'open',
      status: 'notAssessable',
      provision: '3.2 c',
      missing: ['schoolLevel'],
    });
  });

  it('a low certificate stays open while an exemption under 3.3.3 may still turn up', async () => {
    expect(await found(rule, { ...CRAFTSPERSON, schoolLevel: 'hauptschule', exemption: undefined })).toMatchObject({
      outcome: 'open',
      status: 'notAssessable',
    });
  });
});

describe('3.2 c: vocational training', () => {
  const rule = '3.2-c2-vocational-training';

  it('completed training is enough', async () => {
    expect((await found(rule, CRAFTSPERSON)).status).toBe('fulfilled');
  });

  it('training that was not completed is not eligible', async () => {
    expect(await found(rule, { ...CRAFTSPERSON, vocationalTrainingCompleted: false })).toEqual({
      outcome: 'not_eligible',
      status: 'notFulfilled',
      provision: '3.2 c',
      missing: [],
    });
  });

  it('training that was not stated leaves the decision open', async () => {
    expect(await found(rule, { ...CRAFTSPERSON, vocationalTrainingCompleted: undefined })).toMatchObject({
      outcome: 'open',
      status: 'notAssessable',
      missing: ['vocationalTrainingCompleted'],
    });
  });
});

describe('3.2 c: experience', () => {
  it('credible experience is enough', async () => {
    expect((await found('3.2-c4-experience', CRAFTSPERSON)).status).toBe('fulfilled');
  });

  it('experience that was not made credible is for a person to judge: the text names no consequence', async () => {
    expect(await found('3.2-c4-experience', { ...CRAFTSPERSON, experienceCredible: false })).toEqual({
      outcome: 'review',
      status: 'notFulfilled',
      provision: '3.2 c',
      missing: [],
    });
  });

  it('experience on which nothing was said leaves the decision open', async () => {
    expect(await found('3.2-c4-experience', { ...CRAFTSPERSON, experienceCredible: undefined })).toMatchObject({
      outcome: 'open',
      status: 'notAssessable',
      missing: ['experienceCredible'],
    });
  });

  it.each(['municipality', 'provider'] as const)('the %s may document it (Q10)', async (experienceDocumentedBy) => {
    const facts = { ...CRAFTSPERSON, experienceDocumentedBy };
    expect((await found('3.2-c5-experience-documented', facts)).status).toBe('fulfilled');
  });

  it('missing documentation is shown and changes no outcome', async () => {
    const facts = { ...CRAFTSPERSON, experienceDocumentedBy: undefined };
    expect(await found('3.2-c5-experience-documented', facts)).toEqual({
      outcome: 'eligible_with_obligation',
      status: 'notAssessable',
      provision: '3.2 c',
      missing: [],
    });
  });

  it('a county may ask that the municipality itself documents it (Q10)', async () => {
    const readings = { experienceDocumentedBy: 'municipality' };
    const rule = '3.2-c5-experience-documented-by-municipality';
    expect((await found(rule, CRAFTSPERSON, readings)).status).toBe('notFulfilled');
    expect((await found(rule, { ...CRAFTSPERSON, experienceDocumentedBy: 'municipality' }, readings)).status).toBe(
      'fulfilled',
    );
  });

  it('a county may ask that the provider itself documents it (Q10)', async () => {
    const readings = { experienceDocumentedBy: 'provider' };
    expect((await found('3.2-c5-experience-documented-by-provider', CRAFTSPERSON, readings)).status).toBe('fulfilled');
  });
});
